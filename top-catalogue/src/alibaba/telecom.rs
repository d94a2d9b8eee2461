//! `alibaba.telecom.*`: 1 API.

pub use self::zhima_ordernotify_callback::ZhimaOrdernotifyCallback;

/// `alibaba.telecom.zhima.ordernotify.callback`
pub mod zhima_ordernotify_callback {
    use crate::prelude::*;

    /// `alibaba.telecom.zhima.ordernotify.callback` (阿里通信芝麻订单通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=33913&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.telecom.zhima.ordernotify.callback",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct ZhimaOrdernotifyCallback {
        pub param0: Option<OrderStatusNotifyRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderStatusNotifyRequest {
        pub orderstatus: bool,
        pub err_desc: Option<String>,
        pub seller_id: String,
        pub err_code: Option<String>,
        pub biz_type: String,
        pub biz_order_id: String,
        pub out_serial_number: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub model: Option<bool>,
        pub desc: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }
}
