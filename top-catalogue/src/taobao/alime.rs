//! `taobao.alime.*`: 2 APIs.

pub use self::user_token_advance_get::UserTokenAdvanceGet;
pub use self::user_token_get::UserTokenGet;

/// `taobao.alime.user.token.advance.get`
pub mod user_token_advance_get {
    use crate::prelude::*;

    /// `taobao.alime.user.token.advance.get` (获取用户免登录令牌 v2)
    ///
    /// <https://open.taobao.com/api.htm?docId=44065&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alime.user.token.advance.get",
        response = UserTokenAdvanceGetResponse,
        debug
    )]
    pub struct UserTokenAdvanceGet {
        pub routing: Option<i64>,
        pub r#type: Option<Type>,
        pub foreign_id: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub source: Option<i64>,
        pub id: Option<i64>,
        pub expires: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通用户
        #[top_api(value = 0)]
        V0,
        /// 访客用户
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserTokenAdvanceGetResponse {
        pub message: Option<String>,
        pub data: Option<String>,
        pub code0: Option<i64>,
    }
}

/// `taobao.alime.user.token.get`
pub mod user_token_get {
    use crate::prelude::*;

    /// `taobao.alime.user.token.get` (获取用户免登录令牌)
    ///
    /// <https://open.taobao.com/api.htm?docId=41699&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alime.user.token.get",
        response = UserTokenGetResponse,
        debug
    )]
    pub struct UserTokenGet {
        pub routing: Option<i64>,
        pub id: Option<i64>,
        pub source: i64,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub foreign_id: Option<String>,
        pub expires: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserTokenGetResponse {
        pub code0: Option<i64>,
        pub data: Option<String>,
        pub message: Option<String>,
    }
}
