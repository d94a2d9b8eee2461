//! `alibaba.value.*`: 2 APIs.

pub use self::coin_issue::CoinIssue;
pub use self::user_getid::UserGetid;

/// `alibaba.value.coin.issue`
pub mod coin_issue {
    use crate::prelude::*;

    /// `alibaba.value.coin.issue` (爱豆发放)
    ///
    /// <https://open.taobao.com/api.htm?docId=65686&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.value.coin.issue",
        response = CoinIssueResponse,
        debug
    )]
    pub struct CoinIssue {
        pub ex_coin_issue_param: ExCoinIssueParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExCoinIssueParam {
        pub issue_time: i64,
        pub open_id: String,
        pub biz_code: String,
        pub idempotent_id: String,
        pub action_id: i64,
        pub channel_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CoinIssueResponse {
        pub resp_msg: Option<String>,
        pub resp_code: Option<i64>,
        pub data: Option<bool>,
        #[top_api(flag)]
        pub success_status: Option<bool>,
    }
}

/// `alibaba.value.user.getid`
pub mod user_getid {
    use crate::prelude::*;

    /// `alibaba.value.user.getid` (获取用户 `userId`)
    ///
    /// <https://open.taobao.com/api.htm?docId=65687&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.value.user.getid",
        response = UserGetidResponse,
        debug
    )]
    pub struct UserGetid {
        #[top_api(secret)]
        pub auth_code: Option<String>,
        pub channel_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserGetidResponse {
        pub resp_msg: Option<String>,
        pub resp_code: Option<i64>,
        pub data: Option<UserChannelOpenDto>,
        #[top_api(flag)]
        pub success_status: Option<bool>,
    }

    /// `UserChannelOpenDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserChannelOpenDto {
        pub open_id: Option<String>,
    }
}
