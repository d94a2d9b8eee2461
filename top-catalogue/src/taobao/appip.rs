//! `taobao.appip.*`: 1 API.

pub use self::get::Get;

/// `taobao.appip.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.appip.get` (获取 ISV 发起请求服务器 IP)
    ///
    /// <https://open.taobao.com/api.htm?docId=21784&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.appip.get",
        response = Option<String>,
        unwrap = "ip",
        idempotent,
        debug
    )]
    pub struct Get;
}
