//! `taobao.wt.*`: 1 API.

pub use self::trade_order_resultcallback::TradeOrderResultcallback;

/// `taobao.wt.trade.order.resultcallback`
pub mod trade_order_resultcallback {
    use crate::prelude::*;

    /// `taobao.wt.trade.order.resultcallback` (商家回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28065&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wt.trade.order.resultcallback",
        response = CommonRtnDo,
        unwrap = "result",
        debug
    )]
    pub struct TradeOrderResultcallback {
        pub param0: Option<OrderResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderResultDto {
        pub desc: Option<String>,
        pub order_no: i64,
        pub result_code: Option<String>,
        pub success: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonRtnDo {
        pub message: Option<String>,
        pub data: Option<bool>,
        pub code: Option<String>,
    }
}
