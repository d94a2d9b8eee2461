//! `yunos.account.*`: 1 API.

pub use self::callapi::Callapi;

/// `yunos.account.callapi`
pub mod callapi {
    use crate::prelude::*;

    /// `yunos.account.callapi` (调用 `YunOS` 账号开放 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=27319&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.account.callapi",
        response = AccountResult,
        unwrap = "result",
        debug
    )]
    pub struct Callapi {
        pub version: Option<String>,
        pub api: String,
        pub time_stamp: String,
        pub params: String,
        pub auth_sign: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountResult {
        pub data: Option<String>,
        pub message: Option<String>,
        pub status: Option<i64>,
    }
}
