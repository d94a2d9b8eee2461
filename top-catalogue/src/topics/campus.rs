//! `campus_*`: 1 topic.

/// `campus_official_*`
pub mod official {
    use crate::prelude::*;

    /// 校园官旗订单\_买家已支付
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "campus_official_OrderPaid")]
    pub struct OrderPaid {
        pub order_id: Option<String>,
    }
}
