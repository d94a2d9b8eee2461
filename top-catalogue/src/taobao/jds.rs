//! `taobao.jds.*`: 6 APIs.

pub use self::hluser_get::HluserGet;
pub use self::hluser_update::HluserUpdate;
pub use self::refund_traces_get::RefundTracesGet;
pub use self::trade_traces_get::TradeTracesGet;
pub use self::trades_statistics_diff::TradesStatisticsDiff;
pub use self::trades_statistics_get::TradesStatisticsGet;

/// `taobao.jds.hluser.get`
pub mod hluser_get {
    use crate::prelude::*;

    /// `taobao.jds.hluser.get` (订单全链路用户信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=23844&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jds.hluser.get",
        response = HlUserDo,
        unwrap = "hl_user",
        idempotent,
        debug
    )]
    pub struct HluserGet;

    /// `HlUserDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HlUserDo {
        pub open_for_buyer: Option<String>,
        pub open_nodes: Option<String>,
    }
}

/// `taobao.jds.hluser.update`
pub mod hluser_update {
    use crate::prelude::*;

    /// `taobao.jds.hluser.update` (订单全链路用户信息修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=23843&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jds.hluser.update",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct HluserUpdate {
        pub open_for_buyer: Option<String>,
        pub open_nodes: Option<String>,
    }
}

/// `taobao.jds.refund.traces.get`
pub mod refund_traces_get {
    use crate::prelude::*;

    /// `taobao.jds.refund.traces.get` (获取单条退款跟踪详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=23845&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jds.refund.traces.get",
        response = RefundTracesGetResponse,
        idempotent,
        debug
    )]
    pub struct RefundTracesGet {
        pub refund_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundTracesGetResponse {
        pub traces: Vec<RefundTrace>,
        pub user_status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundTrace {
        pub action_time: Option<TopDateTime>,
        pub app_title: Option<String>,
        pub refund_id: Option<i64>,
        pub remark: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
    }
}

/// `taobao.jds.trade.traces.get`
pub mod trade_traces_get {
    use crate::prelude::*;

    /// `taobao.jds.trade.traces.get` (获取单条订单跟踪详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=22816&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jds.trade.traces.get",
        response = TradeTracesGetResponse,
        idempotent,
        debug
    )]
    pub struct TradeTracesGet {
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeTracesGetResponse {
        pub traces: Vec<TradeTrace>,
        pub user_status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeTrace {
        pub action_time: Option<TopDateTime>,
        pub app_title: Option<String>,
        /// Several values with commas between them.
        pub order_ids: Option<String>,
        pub remark: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
    }
}

/// `taobao.jds.trades.statistics.diff`
pub mod trades_statistics_diff {
    use crate::prelude::*;

    /// `taobao.jds.trades.statistics.diff` (订单全链路状态统计差异比较)
    ///
    /// <https://open.taobao.com/api.htm?docId=22883&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.tids).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jds.trades.statistics.diff",
        response = TradesStatisticsDiffResponse,
        debug
    )]
    pub struct TradesStatisticsDiff {
        pub date: i64,
        pub page_no: Option<i64>,
        pub post_status: String,
        pub pre_status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradesStatisticsDiffResponse {
        pub tids: Vec<i64>,
        pub total_results: Option<i64>,
    }
}

/// `taobao.jds.trades.statistics.get`
pub mod trades_statistics_get {
    use crate::prelude::*;

    /// `taobao.jds.trades.statistics.get` (获取订单数量统计结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=22884&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jds.trades.statistics.get",
        response = Vec<TradeStat>,
        unwrap = "status_infos",
        idempotent,
        debug
    )]
    pub struct TradesStatisticsGet {
        pub date: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeStat {
        pub count: Option<i64>,
        pub status: Option<String>,
    }
}
