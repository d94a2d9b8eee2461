//! `aliexpress.fulfillment.*`: 1 API.

pub use self::event::Event;

/// `aliexpress.fulfillment.event`
pub mod event {
    use crate::prelude::*;

    /// `aliexpress.fulfillment.event` (AE 履约事件处理)
    ///
    /// <https://open.taobao.com/api.htm?docId=50216&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.fulfillment.event",
        response = EventResult,
        unwrap = "result",
        debug
    )]
    pub struct Event {
        pub param: FulfillmentOrderStatusUpdateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillmentOrderStatusUpdateRequest {
        pub event: String,
        pub event_time: i64,
        pub source: String,
        pub reason: Option<String>,
        pub out_biz_id: Option<String>,
        pub trade_order_id: String,
        pub trade_order_item_list: Vec<String>,
        pub tracking_number: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventResult {
        pub success: Option<bool>,
        pub error_code: Option<ErrorCode>,
        pub retry: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub display_message: Option<String>,
        pub key: Option<String>,
    }
}
