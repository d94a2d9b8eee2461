//! `xhotel_*`: 1 topic.

/// `xhotel_distribution_*`
pub mod distribution {
    use crate::prelude::*;

    /// 飞猪酒店订单状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "xhotel_distribution_StatusChange")]
    pub struct StatusChange {
        pub dis_order_id: Option<String>,
        pub distributor: Option<String>,
        pub fliggy_order_id: Option<i64>,
        pub status: Option<String>,
        pub status_desc: Option<String>,
    }
}
