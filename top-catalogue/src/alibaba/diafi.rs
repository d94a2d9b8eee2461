//! `alibaba.diafi.*`: 1 API.

pub use self::token_check::TokenCheck;

/// `alibaba.diafi.token.check`
pub mod token_check {
    use crate::prelude::*;

    /// `alibaba.diafi.token.check` (天朗 token 校验 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=61781&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.diafi.token.check",
        response = DiAfiResult,
        unwrap = "result",
        debug
    )]
    pub struct TokenCheck {
        #[top_api(secret)]
        pub token: Option<String>,
        pub app: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiAfiResult {
        pub code: Option<String>,
        pub data: Option<String>,
        pub msg: Option<String>,
    }
}
