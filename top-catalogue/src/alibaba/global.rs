//! `alibaba.global.*`: 1 API.

pub use self::virtual_sendcode::VirtualSendcode;

/// `alibaba.global.virtual.sendcode`
pub mod virtual_sendcode {
    use crate::prelude::*;

    /// `alibaba.global.virtual.sendcode` (国际虚拟商品发码服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=48538&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.global.virtual.sendcode",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct VirtualSendcode {
        pub trade_order_line_id: i64,
        #[top_api(required, max_items = 30)]
        pub code_list: Vec<VirtualCertificateDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VirtualCertificateDo {
        pub gmt_modified: i64,
        pub file: Option<String>,
        pub code: String,
        pub order_track_id: Option<String>,
        pub start_time: i64,
        pub remark: Option<String>,
        pub id: Option<i64>,
        pub end_time: i64,
        pub gmt_create: i64,
        pub trade_order_line_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub module: Option<bool>,
        pub error_code: Option<ErrorCode>,
        pub repeated: Option<bool>,
        pub retry: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub key: Option<String>,
        pub display_message: Option<String>,
    }
}
