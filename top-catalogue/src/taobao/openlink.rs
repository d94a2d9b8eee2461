//! `taobao.openlink.*`: 1 API.

pub use self::session_get::SessionGet;

/// `taobao.openlink.session.get`
pub mod session_get {
    use crate::prelude::*;

    /// `taobao.openlink.session.get` (获取授权 session 信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=32315&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openlink.session.get",
        response = SessionGetResult,
        unwrap = "result",
        debug
    )]
    pub struct SessionGet {
        #[top_api(secret)]
        pub code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SessionGetResult {
        pub model: Option<SessionInfo>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SessionInfo {
        pub skey: Option<String>,
        pub open_id: Option<String>,
        #[top_api(secret)]
        pub access_token: Option<String>,
        pub union_id: Option<String>,
    }
}
