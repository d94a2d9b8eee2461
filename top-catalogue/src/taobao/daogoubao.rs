//! `taobao.daogoubao.*`: 1 API.

pub use self::order_statistics_total::OrderStatisticsTotal;

/// `taobao.daogoubao.order.statistics.total`
pub mod order_statistics_total {
    use crate::prelude::*;

    /// `taobao.daogoubao.order.statistics.total` (销售订单总额统计)
    ///
    /// <https://open.taobao.com/api.htm?docId=27244&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.daogoubao.order.statistics.total",
        response = OrderStatisticsResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderStatisticsTotal {
        pub debug_id: Option<String>,
        pub field: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderStatisticsResult {
        pub tqdj_order_num: Option<i64>,
        pub take_order_num: Option<i64>,
        pub home_order_num: Option<i64>,
        pub step_order_num: Option<i64>,
    }
}
