//! `cainiao.bim.*`: 1 API.

pub use self::tradeorder_consign::TradeorderConsign;

/// `cainiao.bim.tradeorder.consign`
pub mod tradeorder_consign {
    use crate::prelude::*;

    /// `cainiao.bim.tradeorder.consign` (驱动保税交易订单发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=26245&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.bim.tradeorder.consign",
        response = TradeorderConsignResponse,
        debug
    )]
    pub struct TradeorderConsign {
        pub trade_id: String,
        pub store_code: Option<String>,
        pub res_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeorderConsignResponse {
        pub store_order_code: Option<String>,
        pub lg_order_code: Option<String>,
    }
}
