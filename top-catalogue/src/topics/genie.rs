//! `genie_*`: 3 topics.

/// `genie_gsc_*`
pub mod gsc {
    use crate::prelude::*;

    /// 单据状态同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "genie_gsc_OrderStatusUpdate")]
    pub struct OrderStatusUpdate {
        pub description: Option<String>,
        pub order_line: Option<String>,
        pub order_number: Option<String>,
        pub order_state: Option<String>,
        pub order_type: Option<String>,
        pub trace_id: Option<String>,
        pub vendor_code: Option<String>,
        pub vendor_name: Option<String>,
    }

    /// 线下门店订单发货消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "genie_gsc_SopStoreOrderDelivery")]
    pub struct SopStoreOrderDelivery {
        pub delivery_order_code: Option<String>,
        pub order_lines: Option<String>,
        pub packages: Option<String>,
    }

    /// 线下门店订单发货 SN 信息回传
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "genie_gsc_SopStoreOrderSnReport")]
    pub struct SopStoreOrderSnReport {
        pub delivery_order_code: Option<String>,
        pub items: Option<String>,
        pub order_lines: Option<String>,
    }
}
