//! `alibaba.ailab.*`: 6 APIs.

pub use self::tb_user_skill_oauth::TbUserSkillOauth;
pub use self::user_authorized_cancel::UserAuthorizedCancel;
pub use self::user_authorized_query::UserAuthorizedQuery;
pub use self::user_open_uid_get::UserOpenUidGet;
pub use self::user_profile_get::UserProfileGet;
pub use self::user_token_get::UserTokenGet;

/// `alibaba.ailab.tb.user.skill.oauth`
pub mod tb_user_skill_oauth {
    use crate::prelude::*;

    /// `alibaba.ailab.tb.user.skill.oauth` (用户技能 Oauth 授权（淘宝 `openId`）)
    ///
    /// <https://open.taobao.com/api.htm?docId=45531&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailab.tb.user.skill.oauth",
        response = TbUserSkillOauthResponse,
        debug
    )]
    pub struct TbUserSkillOauth {
        pub taobao_id: String,
        /// In seconds.
        pub expire_in: i64,
        #[top_api(secret)]
        pub oauth_access_token: String,
        #[top_api(secret)]
        pub refresh_token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TbUserSkillOauthResponse {
        pub message: Option<String>,
        #[top_api(flag = "200")]
        pub status_code: Option<i64>,
    }
}

/// `alibaba.ailab.user.authorized.cancel`
pub mod user_authorized_cancel {
    use crate::prelude::*;

    /// `alibaba.ailab.user.authorized.cancel` (取消账号授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=42965&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailab.user.authorized.cancel",
        response = UserAuthorizedCancelResponse,
        debug
    )]
    pub struct UserAuthorizedCancel {
        pub merchant_user_id: Option<String>,
        pub schema_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserAuthorizedCancelResponse {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        pub desc: Option<String>,
    }
}

/// `alibaba.ailab.user.authorized.query`
pub mod user_authorized_query {
    use crate::prelude::*;

    /// `alibaba.ailab.user.authorized.query` (查询授权状态接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42962&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailab.user.authorized.query",
        response = UserAuthorizedQueryResponse,
        idempotent,
        debug
    )]
    pub struct UserAuthorizedQuery {
        pub schema_key: Option<String>,
        pub merchant_user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserAuthorizedQueryResponse {
        #[top_api(flag = "200")]
        pub status_code: Option<i64>,
        pub result: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.ailab.user.open.uid.get`
pub mod user_open_uid_get {
    use crate::prelude::*;

    /// `alibaba.ailab.user.open.uid.get` (access token 获取精灵用户 id)
    ///
    /// <https://open.taobao.com/api.htm?docId=46827&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailab.user.open.uid.get",
        response = UserOpenUidGetResponse,
        idempotent,
        debug
    )]
    pub struct UserOpenUidGet {
        #[top_api(secret)]
        pub skill_access_token: String,
        pub skill_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserOpenUidGetResponse {
        pub message: Option<String>,
        pub result: Option<String>,
        #[top_api(flag = "200")]
        pub status_code: Option<i64>,
    }
}

/// `alibaba.ailab.user.profile.get`
pub mod user_profile_get {
    use crate::prelude::*;

    /// `alibaba.ailab.user.profile.get` (查询用户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=45928&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailab.user.profile.get",
        response = UserProfileGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct UserProfileGet {
        pub open_uid: String,
        pub client_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserProfileGetResult {
        pub result: Option<BasicUserInfo>,
        pub message: Option<String>,
        #[top_api(flag = "200")]
        pub status_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasicUserInfo {
        pub avatar_url: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
    }
}

/// `alibaba.ailab.user.token.get`
pub mod user_token_get {
    use crate::prelude::*;

    /// `alibaba.ailab.user.token.get` (三方账号获取 token)
    ///
    /// <https://open.taobao.com/api.htm?docId=40929&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailab.user.token.get",
        response = UserTokenGetResponse,
        debug
    )]
    pub struct UserTokenGet {
        pub merchant_user_id: Option<String>,
        pub schema_key: Option<String>,
        pub call_back_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserTokenGetResponse {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        #[top_api(secret)]
        pub token: Option<String>,
    }
}
