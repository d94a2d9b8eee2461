//! `taobao.httpdns.*`: 1 API.

pub use self::get::Get;

/// `taobao.httpdns.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.httpdns.get` (TOPDNS 配置)
    ///
    /// <https://open.taobao.com/api.htm?docId=25414&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.httpdns.get",
        response = Option<String>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct Get;
}
