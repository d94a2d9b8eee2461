//! `taobao.cco.*`: 2 APIs.

pub use self::self_coordinate_break_order::SelfCoordinateBreakOrder;
pub use self::self_coordinate_handle_finish::SelfCoordinateHandleFinish;

/// `taobao.cco.self.coordinate.break.order`
pub mod self_coordinate_break_order {
    use crate::prelude::*;

    /// `taobao.cco.self.coordinate.break.order` (天猫国际直购供应商毁单通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=67532&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.cco.self.coordinate.break.order",
        response = SelfCoordinateBreakOrderResponse,
        debug
    )]
    pub struct SelfCoordinateBreakOrder {
        pub supplier_break_order_request: SupplierBreakOrderRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierBreakOrderRequest {
        pub order_id: i64,
        #[top_api(required)]
        pub break_order_time: Option<TopDateTime>,
        #[top_api(required)]
        pub broken_order_item_infos: Vec<BrokenOrderItemInfo>,
        pub operator: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrokenOrderItemInfo {
        pub item_id: i64,
        pub item_name: String,
        #[top_api(required)]
        pub item_broken_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SelfCoordinateBreakOrderResponse {
        pub api_code: Option<String>,
        pub api_data: Option<bool>,
        pub api_success: Option<bool>,
        pub api_message: Option<String>,
    }
}

/// `taobao.cco.self.coordinate.handle.finish`
pub mod self_coordinate_handle_finish {
    use crate::prelude::*;

    /// `taobao.cco.self.coordinate.handle.finish` (天猫国际直购供应商处理完结回复通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=66806&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.cco.self.coordinate.handle.finish",
        response = SelfCoordinateHandleFinishResponse,
        debug
    )]
    pub struct SelfCoordinateHandleFinish {
        pub case_id: i64,
        pub operator: String,
        pub reply_data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SelfCoordinateHandleFinishResponse {
        pub api_code: Option<String>,
        pub data: Option<bool>,
        pub api_success: Option<bool>,
        pub api_message: Option<String>,
    }
}
