//! `alibaba.base.*`: 1 API.

pub use self::order_supplier_notify::OrderSupplierNotify;

/// `alibaba.base.order.supplier.notify`
pub mod order_supplier_notify {
    use crate::prelude::*;

    /// `alibaba.base.order.supplier.notify` (阿里通信运营商信息回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=28207&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.base.order.supplier.notify",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderSupplierNotify {
        pub param_flow_suppllier_notify_model: Option<FlowSuppllierNotifyModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlowSuppllierNotifyModel {
        pub biz_type: String,
        pub ext_info: Option<String>,
        pub notify_type: String,
        pub offer_invalid_date: Option<String>,
        pub offer_valid_date: Option<String>,
        pub order_no: String,
        pub out_order_no: Option<String>,
        pub receive_status: Option<bool>,
        pub send_good_param: Option<String>,
        pub iccid: Option<String>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub code: Option<String>,
        pub desc: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}
