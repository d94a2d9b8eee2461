//! `banma_*`: 1 topic.

/// `banma_right_*`
pub mod right {
    use crate::prelude::*;

    /// 斑马权益平台权益变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "banma_right_TradeCreate")]
    pub struct TradeCreate {
        pub extra: Option<String>,
        pub instance_code: Option<String>,
        pub instance_state: Option<String>,
        pub order_code: Option<String>,
    }
}
