//! `ele_*`: 1 topic.

/// `ele_enterprise_*`
pub mod enterprise {
    use crate::prelude::*;

    /// 饿了么企业订餐推送订单详情
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "ele_enterprise_PushOrderDetail")]
    pub struct PushOrderDetail {
        pub message_id: Option<String>,
        pub order_id: Option<String>,
    }
}
