//! `lst_*`: 2 topics.

/// `lst_supplier_*`
pub mod supplier {
    use crate::prelude::*;

    /// 零售通广播极速退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "lst_supplier_BroadcastFastRefundMessage")]
    pub struct BroadcastFastRefundMessage {
        pub main_order_id: Option<String>,
        pub refund_id: Option<String>,
        pub seller_login_id: Option<String>,
        pub sub_order_ids: Option<String>,
    }

    /// 品牌商极速退款消息创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "lst_supplier_FastRefundMessageCreate")]
    pub struct FastRefundMessageCreate {
        pub main_order_id: Option<String>,
        pub refund_id: Option<String>,
        pub seller_login_id: Option<String>,
        pub sub_order_ids: Option<String>,
    }
}
