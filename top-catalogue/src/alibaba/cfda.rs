//! `alibaba.cfda.*`: 2 APIs.

pub use self::xtpt_app_accept_info::XtptAppAcceptInfo;
pub use self::xtpt_app_getshowurl::XtptAppGetshowurl;

/// `alibaba.cfda.xtpt.app.accept.info`
pub mod xtpt_app_accept_info {
    use crate::prelude::*;

    /// `alibaba.cfda.xtpt.app.accept.info` (协同平台数据下行接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46294&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cfda.xtpt.app.accept.info",
        response = XtptAppAcceptInfoResult,
        unwrap = "result",
        debug
    )]
    pub struct XtptAppAcceptInfo {
        pub app_id: Option<String>,
        pub process_id: Option<String>,
        pub event_id: String,
        pub event_type: Option<EventType>,
        pub sub_type: String,
        pub usc_id: Option<String>,
        pub data: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub tiemstamp: Option<String>,
    }

    /// The values of `event_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum EventType {
        /// 基础信息数据子集
        #[top_api(value = "10")]
        V10,
        /// 应用信息数据子集
        #[top_api(value = "20")]
        V20,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XtptAppAcceptInfoResult {
        pub msg_code: Option<String>,
        pub success: Option<bool>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.cfda.xtpt.app.getshowurl`
pub mod xtpt_app_getshowurl {
    use crate::prelude::*;

    /// `alibaba.cfda.xtpt.app.getshowurl` (协同平台码查询页面 url)
    ///
    /// <https://open.taobao.com/api.htm?docId=47019&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cfda.xtpt.app.getshowurl",
        response = XtptAppGetshowurlResponse,
        debug
    )]
    pub struct XtptAppGetshowurl {
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XtptAppGetshowurlResponse {
        #[top_api(flag)]
        pub msg_success: Option<bool>,
        pub model: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub http_status_code: Option<i64>,
    }
}
