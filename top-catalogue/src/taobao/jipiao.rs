//! `taobao.jipiao.*`: 4 APIs.

pub use self::agent_order_bdetail::AgentOrderBdetail;
pub use self::agent_order_detail::AgentOrderDetail;
pub use self::agent_order_search::AgentOrderSearch;
pub use self::agent_order_ticket::AgentOrderTicket;

/// `taobao.jipiao.agent.order.bdetail`
pub mod agent_order_bdetail {
    use crate::prelude::*;

    /// `taobao.jipiao.agent.order.bdetail` (【机票代理商订单】采购订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=26660&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jipiao.agent.order.bdetail",
        response = AgentOrderBdetailResponse,
        debug
    )]
    pub struct AgentOrderBdetail {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentOrderBdetailResponse {
        pub is_success: Option<bool>,
        pub orders: Vec<TripOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TripOrder {
        pub base_info: Option<TripBaseInfo>,
        pub flight_infos: Vec<TripFlightInfo>,
        pub itinerary: Option<Itinerary>,
        pub corp_info: Option<CorpInfo>,
        pub extra: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TripBaseInfo {
        pub order_id: Option<i64>,
        pub trip_type: Option<TripType>,
        pub status: Option<Status>,
        pub pay_status: Option<PayStatus>,
        pub create_time: Option<TopDateTime>,
        pub modify_time: Option<TopDateTime>,
        pub pay_latest_time: Option<TopDateTime>,
        /// In cents.
        pub total_price: Option<i64>,
        /// In cents.
        pub commission: Option<String>,
        #[top_api(secret)]
        pub relation_name: Option<String>,
        #[top_api(secret)]
        pub relation_mobile: Option<String>,
        #[top_api(secret)]
        pub relation_phone_bak: Option<String>,
        #[top_api(secret)]
        pub relation_email: Option<String>,
        pub extra: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub insure_promotion: Option<bool>,
        pub force_insure: Option<bool>,
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = 0)]
        OneWay,
        /// 往返
        #[top_api(value = 1)]
        RoundTrip,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = 0)]
        NotPaid,
        /// 处理中
        #[top_api(value = 1)]
        Handling,
        /// 确定出票
        #[top_api(value = 2)]
        V2,
        /// 预定成功
        #[top_api(value = 3)]
        V3,
        /// 预定失败
        #[top_api(value = 4)]
        V4,
        /// 处理中超时失效
        #[top_api(value = 5)]
        V5,
        /// 支付超时失效
        #[top_api(value = 6)]
        V6,
        /// 买家取消
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pay_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayStatus {
        /// 未付款
        #[top_api(value = 0)]
        NotPaid,
        #[top_api(value = 1)]
        Paid,
        /// 付款给卖家
        #[top_api(value = 2)]
        V2,
        /// 解冻定金给买家
        #[top_api(value = 3)]
        V3,
        /// 已扣佣
        #[top_api(value = 4)]
        V4,
        /// 交易关闭
        #[top_api(value = 5)]
        TradeClosed,
        /// 确认可支付
        #[top_api(value = 6)]
        V6,
        /// 确认不可支付
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TripFlightInfo {
        pub flight_id: Option<i64>,
        pub segment_type: Option<SegmentType>,
        pub segment_number: Option<SegmentNumber>,
        pub airline_code: Option<String>,
        pub flight_no: Option<String>,
        pub carrier: Option<String>,
        pub flight_type: Option<String>,
        pub dep_city_code: Option<String>,
        pub arr_city_code: Option<String>,
        pub dep_airport_code: Option<String>,
        pub arr_airport_code: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub dep_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub arr_time: Option<String>,
        /// In cents.
        pub ticket_price: Option<i64>,
        pub passengers: Vec<TripFlightPassenger>,
        pub extra: Option<String>,
        pub special_rule: Option<String>,
    }

    /// The values of `segment_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SegmentType {
        /// 去程
        #[top_api(value = 0)]
        Outbound,
        /// 回程
        #[top_api(value = 1)]
        Return,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `segment_number`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SegmentNumber {
        /// 第 1 段
        #[top_api(value = 0)]
        V0,
        /// 第 2 段航班
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TripFlightPassenger {
        #[top_api(secret)]
        pub name: Option<String>,
        pub cert_type: Option<CertType>,
        #[top_api(secret)]
        pub cert_no: Option<String>,
        pub passenger_type: Option<PassengerType>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub trip_card_no: Option<String>,
        pub pnr: Option<String>,
        pub ticket_no: Option<String>,
        pub extra: Option<String>,
        pub policy_id: Option<i64>,
        pub policy_type: Option<PolicyType>,
        pub memo: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        /// In cents.
        pub fee: Option<i64>,
        /// In cents.
        pub tax: Option<i64>,
        pub cabin_code: Option<String>,
        pub cabin_class: Option<CabinClass>,
        pub tuigaiqian: Option<String>,
        pub ei: Option<String>,
        /// In cents.
        pub insure_promotion_price: Option<i64>,
        /// In cents.
        pub force_insure_price: Option<i64>,
    }

    /// The values of `cert_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CertType {
        /// 身份证
        #[top_api(value = 0)]
        IdCard,
        /// 护照
        #[top_api(value = 1)]
        Passport,
        /// 军人证
        #[top_api(value = 3)]
        V3,
        /// 回乡证
        #[top_api(value = 4)]
        V4,
        /// 台胞证
        #[top_api(value = 5)]
        V5,
        /// 港澳台胞
        #[top_api(value = 6)]
        V6,
        /// 警官证
        #[top_api(value = 10)]
        V10,
        /// 士兵证件
        #[top_api(value = 11)]
        V11,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `passenger_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerType {
        /// 成人
        #[top_api(value = 0)]
        Adult,
        /// 儿童
        #[top_api(value = 1)]
        Child,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `policy_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PolicyType {
        /// 默认
        #[top_api(value = 0)]
        Standard,
        /// 自定义
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `cabin_class`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CabinClass {
        /// 头等舱(F)
        #[top_api(value = 0)]
        V0,
        /// 商务舱(C)
        #[top_api(value = 1)]
        V1,
        /// 经济舱(Y)
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Itinerary {
        pub r#type: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub mobile_bak: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        /// In cents.
        pub price: Option<String>,
        pub company_code: Option<String>,
        pub express_code: Option<String>,
        pub itinerary_no: Option<String>,
        pub send_date: Option<String>,
        pub status: Option<ItineraryStatusValue>,
        pub extra: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub id: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItineraryStatusValue {
        /// 未付款
        #[top_api(value = 0)]
        NotPaid,
        /// 已付款
        #[top_api(value = 1)]
        Paid,
        /// 转交易成功
        #[top_api(value = 2)]
        V2,
        /// 已邮寄
        #[top_api(value = 3)]
        V3,
        /// 已取消
        #[top_api(value = 4)]
        Cancelled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CorpInfo {
        #[top_api(secret)]
        pub apply_name: Option<String>,
        pub apply_no: Option<String>,
        pub form_no: Option<String>,
        pub trip_person_no: Option<String>,
        #[top_api(secret)]
        pub trip_person_name: Option<String>,
        pub work_space: Option<String>,
        pub cost_center_code: Option<String>,
        pub cost_center: Option<String>,
        pub form_status: Option<String>,
        pub receipts_status: Option<String>,
        pub cost_ou: Option<String>,
        pub apply_time: Option<TopDateTime>,
        pub corpration_id: Option<String>,
        pub extra: Option<String>,
    }
}

/// `taobao.jipiao.agent.order.detail`
pub mod agent_order_detail {
    use crate::prelude::*;

    /// `taobao.jipiao.agent.order.detail` (【机票代理商订单】订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=22762&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jipiao.agent.order.detail",
        response = AgentOrderDetailResponse,
        debug
    )]
    pub struct AgentOrderDetail {
        #[top_api(required, max_items = 1)]
        pub order_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentOrderDetailResponse {
        pub is_success: Option<bool>,
        pub orders: Vec<TripOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TripOrder {
        pub base_info: Option<TripBaseInfo>,
        pub flight_infos: Vec<TripFlightInfo>,
        pub itinerary: Option<Itinerary>,
        pub corp_info: Option<CorpInfo>,
        pub extra: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TripBaseInfo {
        pub order_id: Option<i64>,
        pub trip_type: Option<TripType>,
        pub status: Option<Status>,
        pub pay_status: Option<PayStatus>,
        pub create_time: Option<TopDateTime>,
        pub modify_time: Option<TopDateTime>,
        pub pay_latest_time: Option<TopDateTime>,
        /// In cents.
        pub total_price: Option<i64>,
        /// In cents.
        pub commission: Option<String>,
        #[top_api(secret)]
        pub relation_name: Option<String>,
        #[top_api(secret)]
        pub relation_mobile: Option<String>,
        #[top_api(secret)]
        pub relation_phone_bak: Option<String>,
        #[top_api(secret)]
        pub relation_email: Option<String>,
        pub extra: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub insure_promotion: Option<bool>,
        pub force_insure: Option<bool>,
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = 0)]
        OneWay,
        /// 往返
        #[top_api(value = 1)]
        RoundTrip,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = 0)]
        NotPaid,
        /// 处理中
        #[top_api(value = 1)]
        Handling,
        /// 确定出票
        #[top_api(value = 2)]
        V2,
        /// 预定成功
        #[top_api(value = 3)]
        V3,
        /// 预定失败
        #[top_api(value = 4)]
        V4,
        /// 处理中超时失效
        #[top_api(value = 5)]
        V5,
        /// 支付超时失效
        #[top_api(value = 6)]
        V6,
        /// 买家取消
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pay_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayStatus {
        /// 未付款
        #[top_api(value = 0)]
        NotPaid,
        #[top_api(value = 1)]
        Paid,
        /// 付款给卖家
        #[top_api(value = 2)]
        V2,
        /// 解冻定金给买家
        #[top_api(value = 3)]
        V3,
        /// 已扣佣
        #[top_api(value = 4)]
        V4,
        /// 交易关闭
        #[top_api(value = 5)]
        TradeClosed,
        /// 确认可支付
        #[top_api(value = 6)]
        V6,
        /// 确认不可支付
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TripFlightInfo {
        pub flight_id: Option<i64>,
        pub segment_type: Option<SegmentType>,
        pub segment_number: Option<SegmentNumber>,
        pub airline_code: Option<String>,
        pub flight_no: Option<String>,
        pub carrier: Option<String>,
        pub flight_type: Option<String>,
        pub dep_city_code: Option<String>,
        pub arr_city_code: Option<String>,
        pub dep_airport_code: Option<String>,
        pub arr_airport_code: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub dep_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub arr_time: Option<String>,
        /// In cents.
        pub ticket_price: Option<i64>,
        pub passengers: Vec<TripFlightPassenger>,
        pub extra: Option<String>,
        pub special_rule: Option<String>,
    }

    /// The values of `segment_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SegmentType {
        /// 去程
        #[top_api(value = 0)]
        Outbound,
        /// 回程
        #[top_api(value = 1)]
        Return,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `segment_number`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SegmentNumber {
        /// 第 1 段
        #[top_api(value = 0)]
        V0,
        /// 第 2 段航班
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TripFlightPassenger {
        #[top_api(secret)]
        pub name: Option<String>,
        pub cert_type: Option<CertType>,
        #[top_api(secret)]
        pub cert_no: Option<String>,
        pub passenger_type: Option<PassengerType>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub trip_card_no: Option<String>,
        pub pnr: Option<String>,
        pub ticket_no: Option<String>,
        pub extra: Option<String>,
        pub policy_id: Option<i64>,
        pub policy_type: Option<PolicyType>,
        pub memo: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        /// In cents.
        pub fee: Option<i64>,
        /// In cents.
        pub tax: Option<i64>,
        pub cabin_code: Option<String>,
        pub cabin_class: Option<CabinClass>,
        pub tuigaiqian: Option<String>,
        pub ei: Option<String>,
        /// In cents.
        pub insure_promotion_price: Option<i64>,
        /// In cents.
        pub force_insure_price: Option<i64>,
    }

    /// The values of `cert_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CertType {
        /// 身份证
        #[top_api(value = 0)]
        IdCard,
        /// 护照
        #[top_api(value = 1)]
        Passport,
        /// 军人证
        #[top_api(value = 3)]
        V3,
        /// 回乡证
        #[top_api(value = 4)]
        V4,
        /// 台胞证
        #[top_api(value = 5)]
        V5,
        /// 港澳台胞
        #[top_api(value = 6)]
        V6,
        /// 警官证
        #[top_api(value = 10)]
        V10,
        /// 士兵证件
        #[top_api(value = 11)]
        V11,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `passenger_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerType {
        /// 成人
        #[top_api(value = 0)]
        Adult,
        /// 儿童
        #[top_api(value = 1)]
        Child,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `policy_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PolicyType {
        /// 默认
        #[top_api(value = 0)]
        Standard,
        /// 自定义
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `cabin_class`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CabinClass {
        /// 头等舱(F)
        #[top_api(value = 0)]
        V0,
        /// 商务舱(C)
        #[top_api(value = 1)]
        V1,
        /// 经济舱(Y)
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Itinerary {
        pub r#type: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub mobile_bak: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        /// In cents.
        pub price: Option<String>,
        pub company_code: Option<String>,
        pub express_code: Option<String>,
        pub itinerary_no: Option<String>,
        pub send_date: Option<String>,
        pub status: Option<ItineraryStatusValue>,
        pub extra: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub id: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItineraryStatusValue {
        /// 未付款
        #[top_api(value = 0)]
        NotPaid,
        /// 已付款
        #[top_api(value = 1)]
        Paid,
        /// 转交易成功
        #[top_api(value = 2)]
        V2,
        /// 已邮寄
        #[top_api(value = 3)]
        V3,
        /// 已取消
        #[top_api(value = 4)]
        Cancelled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CorpInfo {
        #[top_api(secret)]
        pub apply_name: Option<String>,
        pub apply_no: Option<String>,
        pub form_no: Option<String>,
        pub trip_person_no: Option<String>,
        #[top_api(secret)]
        pub trip_person_name: Option<String>,
        pub work_space: Option<String>,
        pub cost_center_code: Option<String>,
        pub cost_center: Option<String>,
        pub form_status: Option<String>,
        pub receipts_status: Option<String>,
        pub cost_ou: Option<String>,
        pub apply_time: Option<TopDateTime>,
        pub corpration_id: Option<String>,
        pub extra: Option<String>,
    }
}

/// `taobao.jipiao.agent.order.search`
pub mod agent_order_search {
    use crate::prelude::*;

    /// `taobao.jipiao.agent.order.search` (【机票代理商订单】订单搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=22763&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = Some(page),
    ///     |response| response.search_result.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.order_ids).has_next(result.has_next)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jipiao.agent.order.search",
        response = AgentOrderSearchResponse,
        idempotent,
        debug
    )]
    pub struct AgentOrderSearch {
        pub begin_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub status: Option<Status>,
        pub trip_type: Option<i64>,
        pub has_itinerary: Option<bool>,
        pub page: Option<i64>,
        pub extra: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待确认
        #[top_api(value = 1)]
        AwaitingConfirmation,
        /// 待出票
        #[top_api(value = 2)]
        AwaitingTicketing,
        /// 强制成功
        #[top_api(value = 3)]
        V3,
        /// 未付款
        #[top_api(value = 4)]
        NotPaid,
        /// 预订成功
        #[top_api(value = 5)]
        V5,
        /// 已失效
        #[top_api(value = 6)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentOrderSearchResponse {
        pub is_success: Option<bool>,
        pub error_message: Option<String>,
        pub search_result: Option<SearchOrderResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchOrderResult {
        pub order_ids: Vec<i64>,
        pub page_size: Option<i64>,
        pub has_next: Option<bool>,
    }
}

/// `taobao.jipiao.agent.order.ticket`
pub mod agent_order_ticket {
    use crate::prelude::*;

    /// `taobao.jipiao.agent.order.ticket` (【机票代理商订单】订单回填票号/成功订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=22761&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jipiao.agent.order.ticket",
        response = AgentOrderTicketResponse,
        debug
    )]
    pub struct AgentOrderTicket {
        pub order_id: i64,
        #[top_api(required, max_items = 18)]
        pub success_info: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentOrderTicketResponse {
        pub is_success: Option<bool>,
        pub is_ticket_success: Option<bool>,
        pub is_order_success: Option<bool>,
    }
}
