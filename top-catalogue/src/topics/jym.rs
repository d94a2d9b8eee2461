//! `jym_*`: 1 topic.

/// `jym_order_*`
pub mod order {
    use crate::prelude::*;

    /// 交易猫代练订单状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "jym_order_BoosterStatusChange")]
    pub struct BoosterStatusChange {
        pub order_id: Option<String>,
        pub order_status: Option<String>,
        pub order_status_type: Option<String>,
    }
}
