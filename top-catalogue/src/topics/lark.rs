//! `lark_*`: 1 topic.

/// `lark_trade_*`
pub mod trade {
    use crate::prelude::*;

    /// 云智 POS 离线交易信息同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "lark_trade_PosTradeDataTransmit")]
    pub struct PosTradeDataTransmit {
        pub pos_bus_data_id: Option<String>,
        pub pos_bus_result_data: Option<String>,
    }
}
