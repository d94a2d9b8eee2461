//! `taobao.fliggy.*`: 3 APIs.

pub use self::flight_agent_auxproduct_delete::FlightAgentAuxproductDelete;
pub use self::flight_agent_auxproduct_push::FlightAgentAuxproductPush;
pub use self::wrate_getmixratelist::WrateGetmixratelist;

/// `taobao.fliggy.flight.agent.auxproduct.delete`
pub mod flight_agent_auxproduct_delete {
    use crate::prelude::*;

    /// `taobao.fliggy.flight.agent.auxproduct.delete` (飞猪机票辅营商品删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=65987&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fliggy.flight.agent.auxproduct.delete",
        response = DelAuxProductsRs,
        unwrap = "result",
        debug
    )]
    pub struct FlightAgentAuxproductDelete {
        pub del_aux_product_rq: DelAuxProductRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DelAuxProductRq {
        pub channel_id: i64,
        #[top_api(required)]
        pub outer_ids: Vec<String>,
        pub agent_id: i64,
        pub cid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DelAuxProductsRs {
        pub tracer_id: Option<String>,
        pub api_error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.fliggy.flight.agent.auxproduct.push`
pub mod flight_agent_auxproduct_push {
    use crate::prelude::*;

    /// `taobao.fliggy.flight.agent.auxproduct.push` (飞猪机票辅营商品投放)
    ///
    /// <https://open.taobao.com/api.htm?docId=65959&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fliggy.flight.agent.auxproduct.push",
        response = FlightAgentAuxproductPushResponse,
        debug
    )]
    pub struct FlightAgentAuxproductPush {
        pub push_aux_products_rq: PushAuxProductsRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PushAuxProductsRq {
        pub channel_id: i64,
        pub agent_id: i64,
        #[top_api(required)]
        pub product_items: Vec<AuxProductItemApiBean>,
        pub cid: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AuxProductItemApiBean {
        pub baggage: Option<BaggageApiBean>,
        /// In cents.
        pub counter_price: Option<i64>,
        pub sale_type: SaleType,
        pub service: Option<ServiceApiBean>,
        /// In cents.
        pub online_price: i64,
        pub sales_rule: Option<SalesRuleApiBean>,
        pub refund_rule: AuxRefundApiBean,
        pub product_name: String,
        /// In cents.
        pub base_price: Option<i64>,
        pub product_type: ProductType,
        pub outer_id: String,
        pub seat: Option<SeatApiBean>,
    }

    /// The values of `sale_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleType {
        /// 一次销售
        #[top_api(value = 1)]
        V1,
        /// 二次销售
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        Any,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `product_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProductType {
        /// 贵宾厅
        #[top_api(value = 1)]
        V1,
        /// CIP
        #[top_api(value = 2)]
        Cip,
        /// 在线选座
        #[top_api(value = 3)]
        V3,
        /// 付费行李
        #[top_api(value = 4)]
        V4,
        /// 值机
        #[top_api(value = 6)]
        V6,
        /// 餐食
        #[top_api(value = 7)]
        V7,
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaggageApiBean {
        pub height: Option<i64>,
        pub weight: Option<i64>,
        pub width: Option<i64>,
        pub pc: Option<i64>,
        pub length: Option<i64>,
        pub is_all_weight: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceApiBean {
        pub service_time_type: Option<ServiceTimeType>,
        pub service_content: Option<String>,
        pub room_tip: Option<String>,
        pub room: Option<String>,
        pub service_time_end: Option<String>,
        pub service_time_start: Option<String>,
    }

    /// The values of `service_time_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceTimeType {
        /// 不限制时间
        #[top_api(value = 1)]
        V1,
        /// 按具体服务时间
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SalesRuleApiBean {
        pub cabin: Option<String>,
        pub except_cabin_class: Option<ExceptCabinClass>,
        pub latest_buy_time: i64,
        pub except_ods: Option<String>,
        /// A day as \``yyyyMMdd`\`.
        pub travel_date_start: String,
        /// A day as \``yyyyMMdd`\`.
        pub travel_date_end: String,
        pub earlist_buy_time: i64,
        pub cabin_class: Option<CabinClass>,
        pub except_airports: Option<String>,
        /// A day as \``yyyyMMdd`\`.
        pub sale_date_end: String,
        pub receipt_type: ReceiptType,
        pub stock_num: Option<i64>,
        pub except_flight_nos: Option<String>,
        pub ods: Option<String>,
        pub airline_codes: String,
        pub except_cabin: Option<String>,
        pub stock_type: StockType,
        pub airports: Option<String>,
        pub receipt_way: ReceiptWay,
        /// A day as \``yyyyMMdd`\`.
        pub sale_date_start: String,
        pub except_airline_codes: Option<String>,
        pub code_share_forbidden: bool,
        pub flight_nos: Option<String>,
        pub outbound_terminal: Option<String>,
        pub stock_rule: Option<String>,
    }

    /// The values of `except_cabin_class`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExceptCabinClass {
        /// 头等
        #[top_api(value = 0)]
        V0,
        /// 商务
        #[top_api(value = 1)]
        V1,
        /// 经济
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `cabin_class`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CabinClass {
        /// 头等
        #[top_api(value = 0)]
        V0,
        /// 商务
        #[top_api(value = 1)]
        V1,
        /// 经济
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `receipt_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReceiptType {
        /// 电子
        #[top_api(value = 1)]
        V1,
        /// 纸质
        #[top_api(value = 2)]
        V2,
        /// 不提供
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `stock_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum StockType {
        /// 共享总库存数
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        Any,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `receipt_way`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReceiptWay {
        /// 行程单
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuxRefundApiBean {
        pub can_refund_independent: bool,
        pub modify_rule: String,
        pub can_modify: bool,
        pub can_modify_independent: bool,
        pub can_refund: bool,
        pub refund_rule: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeatApiBean {
        pub seat_area: Option<SeatArea>,
        pub seat_row: Option<SeatRow>,
    }

    /// The values of `seat_area`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SeatArea {
        /// 靠过道
        #[top_api(value = 1)]
        V1,
        /// 靠窗
        #[top_api(value = 2)]
        V2,
        /// 并排
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `seat_row`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SeatRow {
        /// 前排
        #[top_api(value = 1)]
        V1,
        /// 中排
        #[top_api(value = 2)]
        V2,
        /// 后排
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightAgentAuxproductPushResponse {
        pub tracer_id: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.fliggy.wrate.getmixratelist`
pub mod wrate_getmixratelist {
    use crate::prelude::*;

    /// `taobao.fliggy.wrate.getmixratelist` (飞猪通用评价接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48881&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fliggy.wrate.getmixratelist",
        response = WrateGetmixratelistResult,
        unwrap = "result",
        debug
    )]
    pub struct WrateGetmixratelist {
        pub param_top_get_mix_rate_list_param: Option<TopGetMixRateListParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopGetMixRateListParam {
        pub biz_type: Option<i64>,
        pub item_id: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub tab_filter: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WrateGetmixratelistResult {
        pub model: Option<GetMixRateListResult>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetMixRateListResult {
        pub has_next_page: Option<i64>,
        pub item_statistic: Option<ItemStatisticVo>,
        pub mix_rates: Vec<MixRateVo>,
        pub success: Option<bool>,
        pub total_num: Option<i64>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemStatisticVo {
        pub rank_desc: Option<String>,
        pub rate_cnt: Option<i64>,
        pub score_detail: Option<String>,
        pub tab_infos: Vec<TabInfo>,
        pub total_score: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TabInfo {
        pub attitude: Option<i64>,
        pub is_click: Option<bool>,
        pub tab_code: Option<String>,
        pub tab_detail: Option<String>,
        pub tab_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MixRateVo {
        pub content: Option<String>,
        pub gmt_create: Option<String>,
        pub picture_urls: Vec<String>,
        pub title: Option<String>,
        pub total_score: Option<i64>,
        pub user_icon: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
    }
}
