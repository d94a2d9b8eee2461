//! `taobao.time.*`: 1 API.

pub use self::get::Get;

/// `taobao.time.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.time.get` (获取淘宝系统当前时间)
    ///
    /// <https://open.taobao.com/api.htm?docId=120&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.time.get",
        response = Option<TopDateTime>,
        unwrap = "time",
        idempotent,
        debug
    )]
    pub struct Get;
}
