//! `taobao.modifyorder.*`: 1 API.

pub use self::order_check::OrderCheck;

/// `taobao.modifyorder.order.check`
pub mod order_check {
    use crate::prelude::*;

    /// `taobao.modifyorder.order.check` (自助改单服务发货订单校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=60290&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.modifyorder.order.check",
        response = OrderCheckResponse,
        debug
    )]
    pub struct OrderCheck {
        pub final_sku_id: Option<String>,
        pub biz_order_id: String,
        pub final_outer_id: Option<String>,
        pub sub_biz_order_id: Option<String>,
        pub oaid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCheckResponse {
        #[top_api(flag)]
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }
}
