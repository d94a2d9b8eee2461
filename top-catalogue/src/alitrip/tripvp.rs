//! `alitrip.tripvp.*`: 3 APIs.

pub use self::agent_order_get::AgentOrderGet;
pub use self::agent_order_issue::AgentOrderIssue;
pub use self::agent_order_search::AgentOrderSearch;

/// `alitrip.tripvp.agent.order.get`
pub mod agent_order_get {
    use crate::prelude::*;

    /// `alitrip.tripvp.agent.order.get` (廉航辅营正向订单查询详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=30242&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.tripvp.agent.order.get",
        response = AgentOrderGetResponse,
        idempotent,
        debug
    )]
    pub struct AgentOrderGet {
        pub agent_id: i64,
        pub trade_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentOrderGetResponse {
        pub order_vo: Option<VirProOrderVo>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VirProOrderVo {
        pub book_time: Option<TopDateTime>,
        pub flight_order_id: Option<i64>,
        pub passenger_aux_vos: Vec<PassengerAuxVo>,
        pub pay_no: Option<String>,
        pub pay_price: Option<i64>,
        pub pay_time: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub order_status: Option<OrderStatus>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 待支付
        #[top_api(value = 1)]
        AwaitingPayment,
        /// 支付成功
        #[top_api(value = 2)]
        PaymentSucceeded,
        /// 辅营出货成功
        #[top_api(value = 3)]
        V3,
        /// 订单取消
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerAuxVo {
        pub aux_product_vo: Option<AuxProductVo>,
        pub book_num: Option<i64>,
        pub flight_vo: Option<BookFlightVo>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuxProductVo {
        pub baggage_vo: Option<BaggageVo>,
        pub base_price: Option<i64>,
        pub counter_price: Option<i64>,
        pub online_price: Option<i64>,
        pub outer_id: Option<String>,
        pub product_name: Option<String>,
        pub product_type: Option<i64>,
        pub sale_type: Option<SaleType>,
        pub seat_vo: Option<SeatVo>,
        pub unity_product_type: Option<UnityProductType>,
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
        /// 不限
        #[top_api(value = 3)]
        Any,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `unity_product_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UnityProductType {
        /// 付费行李
        #[top_api(value = 4)]
        V4,
        /// 值机
        #[top_api(value = 6)]
        V6,
        /// 餐食
        #[top_api(value = 7)]
        V7,
        /// 值机及选座
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaggageVo {
        pub is_all_weight: Option<bool>,
        pub pc: Option<i64>,
        pub weight: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeatVo {
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
    pub struct BookFlightVo {
        pub arr_airport: Option<String>,
        pub dep_airport: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub flight_cabin: Option<String>,
        pub flight_number: Option<String>,
    }
}

/// `alitrip.tripvp.agent.order.issue`
pub mod agent_order_issue {
    use crate::prelude::*;

    /// `alitrip.tripvp.agent.order.issue` (廉航辅营正向订单出货接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=30161&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.tripvp.agent.order.issue",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct AgentOrderIssue {
        pub agent_id: i64,
        pub issue_pro_order_vo: IssueProOrderVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IssueProOrderVo {
        pub order_id: i64,
        pub extra_no: String,
    }
}

/// `alitrip.tripvp.agent.order.search`
pub mod agent_order_search {
    use crate::prelude::*;

    /// `alitrip.tripvp.agent.order.search` (【国际机票】查询辅营订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=30160&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = page,
    ///     |response| Page::of(response.order_vos).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.tripvp.agent.order.search",
        response = AgentOrderSearchResponse,
        idempotent,
        debug
    )]
    pub struct AgentOrderSearch {
        pub agent_id: i64,
        #[top_api(required)]
        pub begin_time: Option<TopDateTime>,
        pub current_page: i64,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub order_status: Option<OrderStatus>,
        pub page_size: i64,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 待支付
        #[top_api(value = 1)]
        AwaitingPayment,
        /// 支付成功
        #[top_api(value = 2)]
        PaymentSucceeded,
        /// 辅营出货成功
        #[top_api(value = 3)]
        V3,
        /// 订单取消
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentOrderSearchResponse {
        pub current_page: Option<i64>,
        pub has_next: Option<bool>,
        pub order_vos: Vec<VirProOrderVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VirProOrderVo {
        pub book_time: Option<TopDateTime>,
        pub order_id: Option<i64>,
    }
}
