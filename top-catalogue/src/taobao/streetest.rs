//! `taobao.streetest.*`: 1 API.

pub use self::session_get::SessionGet;

/// `taobao.streetest.session.get`
pub mod session_get {
    use crate::prelude::*;

    /// `taobao.streetest.session.get` (根据获取压测用户的 `sessionKey`)
    ///
    /// <https://open.taobao.com/api.htm?docId=28185&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.streetest.session.get",
        response = Option<String>,
        unwrap = "stree_test_session_key",
        debug
    )]
    pub struct SessionGet;
}
