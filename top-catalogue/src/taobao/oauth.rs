//! `taobao.oauth.*`: 1 API.

pub use self::code_create::CodeCreate;

/// `taobao.oauth.code.create`
pub mod code_create {
    use crate::prelude::*;

    /// `taobao.oauth.code.create` (淘宝 `OauthCode` 颁发)
    ///
    /// <https://open.taobao.com/api.htm?docId=23555&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.oauth.code.create",
        response = Option<i64>,
        unwrap = "test",
        debug
    )]
    pub struct CodeCreate {
        pub test: Option<i64>,
    }
}
