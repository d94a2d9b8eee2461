//! `jae_*`: 1 topic.

/// `jae_trade_*`
pub mod trade {
    use crate::prelude::*;

    /// JAE 导购平台成交记录消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "jae_trade_PaidSuccessed")]
    pub struct PaidSuccessed {
    }
}
