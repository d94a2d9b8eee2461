//! `taobao.bus.*`: 32 APIs.

pub use self::agent_bookticket_confirm::AgentBookticketConfirm;
pub use self::agent_city_change::AgentCityChange;
pub use self::agent_multiple_refund_confirm::AgentMultipleRefundConfirm;
pub use self::agent_refund_confirm::AgentRefundConfirm;
pub use self::agent_refundticket_confirm::AgentRefundticketConfirm;
pub use self::agent_returnticket_confirm::AgentReturnticketConfirm;
pub use self::busnumber_get::BusnumberGet;
pub use self::busnumber_set::BusnumberSet;
pub use self::cancleorder_set::CancleorderSet;
pub use self::city_get::CityGet;
pub use self::disableqrcode_set::DisableqrcodeSet;
pub use self::historyorder_get::HistoryorderGet;
pub use self::invoice_return::InvoiceReturn;
pub use self::item_notify::ItemNotify;
pub use self::lastplace_get::LastplaceGet;
pub use self::merchant_order_get::MerchantOrderGet;
pub use self::numbers_stockprice_update::NumbersStockpriceUpdate;
pub use self::numbers_update::NumbersUpdate;
pub use self::order_get::OrderGet;
pub use self::order_set::OrderSet;
pub use self::refund_set::RefundSet;
pub use self::refundfee_get::RefundfeeGet;
pub use self::refundticketprice_set::RefundticketpriceSet;
pub use self::seatprice_get::SeatpriceGet;
pub use self::ticket_set::TicketSet;
pub use self::tvmbookorder_set::TvmbookorderSet;
pub use self::tvmcancelorder_set::TvmcancelorderSet;
pub use self::tvmcreateorder_set::TvmcreateorderSet;
pub use self::tvmcreateqrcode_set::TvmcreateqrcodeSet;
pub use self::tvmpayorder_set::TvmpayorderSet;
pub use self::tvmqueryorder_get::TvmqueryorderGet;
pub use self::tvmrefundorder_set::TvmrefundorderSet;

/// `taobao.bus.agent.bookticket.confirm`
pub mod agent_bookticket_confirm {
    use crate::prelude::*;

    /// `taobao.bus.agent.bookticket.confirm` (汽车票代理商接口—确认出票是否成功)
    ///
    /// <https://open.taobao.com/api.htm?docId=25473&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.agent.bookticket.confirm",
        response = AgentBookticketConfirmResponse,
        debug
    )]
    pub struct AgentBookticketConfirm {
        pub param_agent_confirm_book_r_q: AgentConfirmBookRq,
    }

    /// `AgentConfirmBookRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentConfirmBookRq {
        pub agent_order_id: String,
        pub bus_inner_order_id: Option<String>,
        #[top_api(secret)]
        pub fetch_tickets_address: Option<String>,
        pub fetch_tickets_number: Option<String>,
        #[top_api(secret)]
        pub fetch_tickets_pwd: Option<String>,
        /// JSON as text.
        pub message: Option<String>,
        pub passenger_info_list: Vec<AgentConfirmBookPassengerInfo>,
        /// Several values with commas between them.
        pub rider_seat_numbers: Option<String>,
        pub success: bool,
        pub ticket_count: Option<i64>,
        pub ticket_wicket: Option<String>,
        pub total_price: Option<i64>,
        pub agent_confirm_book_schedule_info: Option<AgentConfirmBookScheduleInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentConfirmBookPassengerInfo {
        pub agent_ticket_id: Option<String>,
        #[top_api(secret)]
        pub passenger_cert_no: Option<String>,
        pub passenger_cert_type: Option<PassengerCertType>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub seat_no: Option<String>,
    }

    /// The values of `passenger_cert_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerCertType {
        /// 身份证
        #[top_api(value = "01")]
        IdCard,
        /// 护照
        #[top_api(value = "02")]
        Passport,
        /// 港澳通行证
        #[top_api(value = "03")]
        V03,
        /// 台湾通行证
        #[top_api(value = "04")]
        V04,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentConfirmBookScheduleInfo {
        #[top_api(secret)]
        pub driver_name: Option<String>,
        #[top_api(secret)]
        pub driver_phone: Option<String>,
        pub license_plate_number: Option<String>,
        pub motorcycle_type: Option<String>,
        pub vehicle_brands: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentBookticketConfirmResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.agent.city.change`
pub mod agent_city_change {
    use crate::prelude::*;

    /// `taobao.bus.agent.city.change` (城市变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=25727&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.agent.city.change",
        response = AgentCityChangeResponse,
        debug
    )]
    pub struct AgentCityChange {
        pub param_city_change_r_q: Option<CityChangeRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityChangeRq {
        pub agent_id: i64,
        #[top_api(required)]
        pub list: Vec<BusCityChangeDto>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BusCityChangeDto {
        pub type_no: TypeNo,
        pub city_full_pinyin: String,
        pub status: Status,
        pub start_city_name: String,
    }

    /// The values of `type_no`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TypeNo {
        /// 已开通
        #[top_api(value = 0)]
        V0,
        /// 未开通
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 暂停售票
        #[top_api(value = 0)]
        V0,
        /// 可售
        #[top_api(value = 1)]
        OnSale,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentCityChangeResponse {
        pub is_success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `taobao.bus.agent.multiple.refund.confirm`
pub mod agent_multiple_refund_confirm {
    use crate::prelude::*;

    /// `taobao.bus.agent.multiple.refund.confirm` (综合交通多次退款接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49134&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.agent.multiple.refund.confirm",
        response = AgentMultipleRefundConfirmResponse,
        debug
    )]
    pub struct AgentMultipleRefundConfirm {
        pub param_agent_multiple_refund_r_q: AgentMultipleRefundRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentMultipleRefundRq {
        pub agent_order_id: String,
        pub agent_refund_reason: String,
        pub agent_refund_trans_no: String,
        pub main_biz_order_id: i64,
        #[top_api(required)]
        pub refund_ticket_detail_list: Vec<AgentMultipleRefundTicketInfo>,
        /// In cents.
        pub total_refund_amount: i64,
        /// In cents.
        pub total_service_charge_refund_amount: Option<i64>,
        pub refund_scene: Option<String>,
        pub refund_scene_official_reason_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentMultipleRefundTicketInfo {
        pub agent_ticket_id: Option<String>,
        #[top_api(secret)]
        pub passenger_id_num: Option<String>,
        /// In cents.
        pub refund_amount: Option<i64>,
        /// In cents.
        pub service_charge_refund_amount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentMultipleRefundConfirmResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.agent.refund.confirm`
pub mod agent_refund_confirm {
    use crate::prelude::*;

    /// `taobao.bus.agent.refund.confirm` (汽车票退票和退款二合一接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42022&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.agent.refund.confirm",
        response = AgentRefundConfirmResponse,
        debug
    )]
    pub struct AgentRefundConfirm {
        pub param_agent_confirm_return_and_refund_r_q: Option<AgentConfirmReturnAndRefundRq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AgentConfirmReturnAndRefundRq {
        pub agent_order_id: String,
        /// In yuan.
        pub agent_refund_amount: Option<String>,
        pub agent_refund_trans_id: Option<String>,
        pub agent_return_ticket_status: AgentReturnTicketStatus,
        pub agent_return_ticket_type: AgentReturnTicketType,
        pub agent_return_time: Option<TopDateTime>,
        pub agent_ticket_id: Option<String>,
        pub depart_date: Option<TopDateTime>,
        pub main_biz_order_id: Option<i64>,
        #[top_api(secret)]
        pub passenger_id_num: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        #[top_api(secret)]
        pub passenger_phone: Option<String>,
        pub agent_return_ticket_code: Option<i64>,
        pub agent_ext_attr: Option<String>,
        pub agent_return_mode: Option<AgentReturnMode>,
        pub refund_scene: Option<RefundScene>,
        pub refund_scene_official_reason_code: Option<String>,
    }

    /// The values of `agent_return_ticket_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AgentReturnTicketStatus {
        /// 成功
        #[top_api(value = 1)]
        Success,
        /// 失败
        #[top_api(value = 2)]
        Failure,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `agent_return_ticket_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AgentReturnTicketType {
        /// 按票退
        #[top_api(value = 0)]
        V0,
        /// 按单退
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `agent_return_mode`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AgentReturnMode {
        /// 线下退票
        #[top_api(value = "offline")]
        Offline,
        /// 线上退票
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refund_scene`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundScene {
        /// 普通退款场景
        #[top_api(value = "common")]
        Common,
        /// 不可抗力
        #[top_api(value = "force")]
        Force,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentRefundConfirmResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.agent.refundticket.confirm`
pub mod agent_refundticket_confirm {
    use crate::prelude::*;

    /// `taobao.bus.agent.refundticket.confirm` (商家 top 回调退款明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=37857&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.agent.refundticket.confirm",
        response = AgentRefundticketConfirmResponse,
        debug
    )]
    pub struct AgentRefundticketConfirm {
        pub param_agent_confirm_refund_r_q: Option<AgentConfirmRefundRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentConfirmRefundRq {
        pub agent_order_id: String,
        pub agent_ticket_id: Option<String>,
        pub depart_date: Option<TopDateTime>,
        pub main_biz_order_id: Option<i64>,
        #[top_api(secret)]
        pub passenger_id_num: Option<String>,
        #[top_api(secret)]
        pub passenger_phone: Option<String>,
        /// In yuan.
        pub refund_fee: String,
        pub refund_time: Option<TopDateTime>,
        pub refund_trans_id: Option<String>,
        pub refund_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentRefundticketConfirmResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.agent.returnticket.confirm`
pub mod agent_returnticket_confirm {
    use crate::prelude::*;

    /// `taobao.bus.agent.returnticket.confirm` (商家回调退票)
    ///
    /// <https://open.taobao.com/api.htm?docId=37858&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.agent.returnticket.confirm",
        response = AgentReturnticketConfirmResponse,
        debug
    )]
    pub struct AgentReturnticketConfirm {
        pub param_agent_confirm_return_r_q: Option<AgentConfirmReturnRq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AgentConfirmReturnRq {
        pub agent_order_id: String,
        pub agent_return_ticket_status: AgentReturnTicketStatus,
        pub agent_return_ticket_type: AgentReturnTicketType,
        pub agent_ticket_id: Option<String>,
        pub come_from: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub refund_amount: Option<String>,
        pub isign: Option<String>,
        pub success_time: Option<TopDateTime>,
    }

    /// The values of `agent_return_ticket_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AgentReturnTicketStatus {
        /// 成功
        #[top_api(value = 1)]
        Success,
        /// 失败
        #[top_api(value = 2)]
        Failure,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `agent_return_ticket_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AgentReturnTicketType {
        /// 按票退
        #[top_api(value = 0)]
        V0,
        /// 按单退
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentReturnticketConfirmResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.busnumber.get`
pub mod busnumber_get {
    use crate::prelude::*;

    /// `taobao.bus.busnumber.get` (汽车票车次查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=27558&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.busnumber.get",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct BusnumberGet {
        pub param_bus_number_search_r_q: Option<BusNumberSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusNumberSearchRq {
        pub dep_city_name: String,
        pub dep_date: String,
        pub last_place_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub module: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.bus.busnumber.set`
pub mod busnumber_set {
    use crate::prelude::*;

    /// `taobao.bus.busnumber.set` (商家汽车票车次更新通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27925&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.busnumber.set",
        response = BusnumberSetResponse,
        debug
    )]
    pub struct BusnumberSet {
        pub push_param: Option<TopBusNumerPushRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBusNumerPushRq {
        pub last_place_name: Option<String>,
        pub dep_date: Option<String>,
        pub from_city_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusnumberSetResponse {
        pub result_msg: Option<String>,
        pub module: Option<String>,
        pub result_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.cancleorder.set`
pub mod cancleorder_set {
    use crate::prelude::*;

    /// `taobao.bus.cancleorder.set` (取消订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=27587&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.cancleorder.set",
        response = CancleorderSetResponse,
        debug
    )]
    pub struct CancleorderSet {
        pub ali_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancleorderSetResponse {
        pub error_code1: Option<String>,
        pub error_msg1: Option<String>,
        #[top_api(flag)]
        pub success1: Option<bool>,
    }
}

/// `taobao.bus.city.get`
pub mod city_get {
    use crate::prelude::*;

    /// `taobao.bus.city.get` (城市接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27584&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.city.get",
        response = CitySearchRp,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CityGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CitySearchRp {
        pub citys: Vec<CityDto>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityDto {
        pub city_code: Option<String>,
        pub city_full_py: Option<String>,
        #[top_api(secret)]
        pub city_name: Option<String>,
        pub city_short_py: Option<String>,
        pub pre_day: Option<i64>,
        pub province_name: Option<String>,
    }
}

/// `taobao.bus.disableqrcode.set`
pub mod disableqrcode_set {
    use crate::prelude::*;

    /// `taobao.bus.disableqrcode.set` (自助机失效二维码)
    ///
    /// <https://open.taobao.com/api.htm?docId=28931&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.disableqrcode.set",
        response = DisableqrcodeSetResponse,
        debug
    )]
    pub struct DisableqrcodeSet {
        pub alitrip_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisableqrcodeSetResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.historyorder.get`
pub mod historyorder_get {
    use crate::prelude::*;

    /// `taobao.bus.historyorder.get` (历史订单查询（对账）)
    ///
    /// <https://open.taobao.com/api.htm?docId=29275&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = page,
    ///     |response| response.buso_main_order_history_page_v_o.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.buso_main_order_history_v_o_list).total(result.total_size)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.historyorder.get",
        response = HistoryorderGetResponse,
        idempotent,
        debug
    )]
    pub struct HistoryorderGet {
        pub from_date: String,
        pub page_size: i64,
        pub to_date: String,
        pub r#type: Option<String>,
        pub page_index: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HistoryorderGetResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
        pub buso_main_order_history_page_v_o: Option<BusoMainOrderHistoryPageVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusoMainOrderHistoryPageVo {
        pub buso_main_order_history_v_o_list: Vec<Busomainorderhistoryvolist>,
        pub current_page: Option<i64>,
        pub total_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Busomainorderhistoryvolist {
        pub last_place_name: Option<String>,
        pub schedule_id: Option<String>,
        pub gmt_create: Option<String>,
        pub start_city_name: Option<String>,
        pub issue_time: Option<String>,
        pub agent_id: Option<i64>,
        pub can_refund: Option<i64>,
        pub main_order_id: Option<i64>,
        pub order_status: Option<OrderStatus>,
        pub pay_time: Option<String>,
        pub discount_amount: Option<i64>,
        pub agent_order_id: Option<String>,
        pub start_time: Option<String>,
        /// In cents.
        pub refund_amount: Option<i64>,
        pub end_city_name: Option<String>,
        pub arrive_station_name: Option<String>,
        pub pay_status: Option<PayStatus>,
        pub ticket_count: Option<i64>,
        pub bus_number: Option<String>,
        pub start_station_name: Option<String>,
        pub total_price: Option<i64>,
        pub refund_status: Option<i64>,
        /// JSON as text.
        pub ext_attr: Option<String>,
        pub order_model: Option<i64>,
        pub alipay_trade_id: Option<String>,
        pub trade_source: Option<TradeSource>,
        pub pay_mode: Option<PayMode>,
        pub machine_number: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 初始状态
        #[top_api(value = 10)]
        V10,
        /// 订单可见
        #[top_api(value = 15)]
        V15,
        /// 订单完成待打款给卖家
        #[top_api(value = 41)]
        V41,
        /// 交易成功
        #[top_api(value = 70)]
        TradeSucceeded,
        /// 交易关闭
        #[top_api(value = 80)]
        TradeClosed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pay_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayStatus {
        /// 初始支付状态
        #[top_api(value = 10)]
        V10,
        /// 创建担保交易成功
        #[top_api(value = 20)]
        V20,
        /// 买家付款成功
        #[top_api(value = 30)]
        V30,
        /// 已打款给卖家
        #[top_api(value = 60)]
        V60,
        /// 关闭已支付订单成功
        #[top_api(value = 100)]
        V100,
        /// 关闭未支付订单成功
        #[top_api(value = 101)]
        V101,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `trade_source`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeSource {
        /// 窗口
        #[top_api(value = "window")]
        Window,
        /// 自助机
        #[top_api(value = "self")]
        SelfValue,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `pay_mode`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayMode {
        /// 支付宝
        #[top_api(value = "alipay")]
        Alipay,
        /// 微信
        #[top_api(value = "wechat")]
        Wechat,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.bus.invoice.return`
pub mod invoice_return {
    use crate::prelude::*;

    /// `taobao.bus.invoice.return` (发票回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47527&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.invoice.return",
        response = InvoiceReturnResponse,
        debug
    )]
    pub struct InvoiceReturn {
        pub invoice_param: ReceiptDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiptDo {
        pub agent_id: i64,
        #[top_api(required)]
        pub receipt_date_time: Option<TopDateTime>,
        pub receipt_number: Option<String>,
        pub receipt_status: i64,
        pub receipt_url: Option<String>,
        pub fail_reason: Option<String>,
        pub fail_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceReturnResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.item.notify`
pub mod item_notify {
    use crate::prelude::*;

    /// `taobao.bus.item.notify` (汽车票城际巴士车次变更通知飞猪接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65541&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.item.notify",
        response = ItemNotifyResponse,
        debug
    )]
    pub struct ItemNotify {
        pub param_top_item_change_notify_r_q: TopItemChangeNotifyRq,
    }

    /// `TopItemChangeNotifyRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopItemChangeNotifyRq {
        pub from_city: String,
        pub to_city: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub from_date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemNotifyResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.lastplace.get`
pub mod lastplace_get {
    use crate::prelude::*;

    /// `taobao.bus.lastplace.get` (获取目的地数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=27555&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.lastplace.get",
        response = LastplaceGetResult,
        unwrap = "result",
        debug
    )]
    pub struct LastplaceGet {
        pub param_last_place_search_r_q: Option<ParamLastPlaceSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ParamLastPlaceSearchRq {
        pub dep_city_code: String,
        pub dep_city_name: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LastplaceGetResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
        pub module: Option<String>,
    }
}

/// `taobao.bus.merchant.order.get`
pub mod merchant_order_get {
    use crate::prelude::*;

    /// `taobao.bus.merchant.order.get` (商家侧查询订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=57422&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.merchant.order.get",
        response = MerchantOrderGetResponse,
        debug
    )]
    pub struct MerchantOrderGet {
        pub param_agent_query_order_r_q: AgentQueryOrderRq,
    }

    /// `AgentQueryOrderRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentQueryOrderRq {
        pub agent_order_ids: Option<String>,
        /// A day as \``yyyyMMdd`\`.
        pub complete_order_date_interval: Option<String>,
        /// A day as \``yyyyMMdd`\`.
        pub complete_refund_date_interval: Option<String>,
        /// A day as \``yyyyMMdd`\`.
        pub create_order_date_interval: Option<String>,
        /// A day as \``yyyyMMdd`\`.
        pub create_refund_date_interval: Option<String>,
        pub order_ids: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub refund_apply_ids: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantOrderGetResponse {
        pub refund_order_infos: Vec<MerchantBusRefundOrderInfo>,
        pub error_msg_code: Option<String>,
        pub order_infos: Vec<MerchantBusOrderInfo>,
        pub error_msg_desc: Option<String>,
        pub is_success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantBusRefundOrderInfo {
        pub refund_apply_info_list: Vec<MerchantBusRefundApplyInfo>,
        pub agent_order_id: Option<String>,
        pub alipay_trade_id: Option<String>,
        pub main_order_id: Option<i64>,
        pub tp_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantBusRefundApplyInfo {
        pub apply_type: Option<i64>,
        /// In cents.
        pub refund_ticket_amount: Option<i64>,
        pub refund_time: Option<TopDateTime>,
        pub refund_reason: Option<String>,
        /// In cents.
        pub refund_total_amount: Option<i64>,
        pub refund_status: Option<RefundStatus>,
        pub ext_attr: Option<String>,
        pub apply_id: Option<i64>,
        pub bus_ticket_info: Option<MerchantBusTicketInfo>,
        pub create_time: Option<TopDateTime>,
        /// In cents.
        pub commission_charge_amount: Option<i64>,
        pub agree_or_refuse_time: Option<TopDateTime>,
        pub apply_time: Option<TopDateTime>,
        pub refuse_reason: Option<String>,
        /// In cents.
        pub refund_service_charge_amount: Option<i64>,
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatus {
        /// 新申请
        #[top_api(value = 1)]
        V1,
        /// 代理商处理中
        #[top_api(value = 2)]
        V2,
        /// 同意
        #[top_api(value = 3)]
        Agreement,
        /// 拒绝
        #[top_api(value = 4)]
        Rejection,
        /// 已退款
        #[top_api(value = 5)]
        Refunded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantBusTicketInfo {
        pub agent_ticket_id: Option<String>,
        pub service_charge: Option<i64>,
        pub rider_seat_number: Option<String>,
        pub sub_order_id: Option<i64>,
        /// In cents.
        pub ticket_price: Option<i64>,
        #[top_api(secret)]
        pub rider_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantBusOrderInfo {
        pub end_station: Option<String>,
        pub ticket_count: Option<i64>,
        /// In cents.
        pub total_price: Option<i64>,
        pub issue_time: Option<String>,
        pub pay_time: Option<String>,
        pub bus_ticket_info_list: Vec<MerchantBusOrderInfoBusTicketInfoList>,
        pub agent_order_id: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub alipay_trade_id: Option<String>,
        pub is_self_sale_order: Option<bool>,
        pub is_wechat: Option<bool>,
        pub bus_line_info: Option<MerchantBusLineInfo>,
        pub gmt_create: Option<String>,
        pub trans_type: Option<String>,
        pub bus_fetch_holder_info: Option<MerchantBusFetchHolderInfo>,
        pub start_station: Option<String>,
        pub main_order_id: Option<i64>,
        pub tp_order_id: Option<i64>,
        pub refund_apply_info_list: Vec<MerchantBusOrderInfoRefundApplyInfoList>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 待支付
        #[top_api(value = 1)]
        AwaitingPayment,
        /// 已取消
        #[top_api(value = 2)]
        Cancelled,
        /// 待出票
        #[top_api(value = 3)]
        AwaitingTicketing,
        /// 出票成功
        #[top_api(value = 4)]
        TicketingSucceeded,
        /// 已关闭
        #[top_api(value = 5)]
        Closed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `MerchantBusTicketInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantBusOrderInfoBusTicketInfoList {
        pub agent_ticket_id: Option<String>,
        /// In cents.
        pub service_charge: Option<i64>,
        pub rider_seat_number: Option<String>,
        pub sub_order_id: Option<i64>,
        /// In cents.
        pub ticket_price: Option<i64>,
        #[top_api(secret)]
        pub rider_name: Option<String>,
        pub ticket_type: Option<TicketType>,
    }

    /// The values of `ticket_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TicketType {
        /// 全票(成人)
        #[top_api(value = 0)]
        V0,
        /// 半票（儿童）
        #[top_api(value = 1)]
        V1,
        /// 免票（携童）
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantBusLineInfo {
        pub last_place_name: Option<String>,
        pub arrive_station_name: Option<String>,
        pub depart_date: Option<String>,
        pub bus_number: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub schedule_id: Option<String>,
        pub start_station_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantBusFetchHolderInfo {
        #[top_api(secret)]
        pub fetch_phone: Option<String>,
        pub fetch_ticket_name: Option<String>,
    }

    /// `MerchantBusRefundApplyInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantBusOrderInfoRefundApplyInfoList {
        pub apply_type: Option<i64>,
        /// In cents.
        pub refund_ticket_amount: Option<i64>,
        pub refund_time: Option<TopDateTime>,
        pub refund_reason: Option<String>,
        /// In cents.
        pub refund_total_amount: Option<i64>,
        pub refund_status: Option<RefundStatus>,
        pub ext_attr: Option<String>,
        pub create_time: Option<TopDateTime>,
        /// In cents.
        pub commission_charge_amount: Option<i64>,
        pub agree_or_refuse_time: Option<TopDateTime>,
        pub apply_time: Option<TopDateTime>,
        /// In cents.
        pub refund_service_charge_amount: Option<i64>,
        pub bus_ticket_info: Option<MerchantBusTicketInfo>,
        pub apply_id: Option<i64>,
    }
}

/// `taobao.bus.numbers.stockprice.update`
pub mod numbers_stockprice_update {
    use crate::prelude::*;

    /// `taobao.bus.numbers.stockprice.update` (汽车票更新价格库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=43569&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.numbers.stockprice.update",
        response = NumbersStockpriceUpdateResponse,
        debug
    )]
    pub struct NumbersStockpriceUpdate {
        pub param_top_bus_price_and_stock_update_r_q: Option<TopBusPriceAndStockUpdateRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBusPriceAndStockUpdateRq {
        #[top_api(required)]
        pub numbers: Vec<BusNumberInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusNumberInfoDto {
        pub agent_id: i64,
        pub schedule_id: String,
        pub depart_time: Option<String>,
        pub stock: Option<i64>,
        pub full_price: Option<i64>,
        pub city_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NumbersStockpriceUpdateResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub succ_count: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.numbers.update`
pub mod numbers_update {
    use crate::prelude::*;

    /// `taobao.bus.numbers.update` (汽车票车次更新服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=33999&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.numbers.update",
        response = NumbersUpdateResponse,
        debug
    )]
    pub struct NumbersUpdate {
        pub param_top_bus_number_update_r_q: TopBusNumberUpdateRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBusNumberUpdateRq {
        #[top_api(required)]
        pub numbers: Vec<BusNumberDto>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BusNumberDto {
        pub agent_from_city_id: String,
        pub agent_from_station_id: String,
        pub arrive_time: Option<String>,
        /// JSON as text.
        pub attribute: Option<String>,
        pub biz_type: BizType,
        /// In minutes.
        pub book_limit_time: Option<i64>,
        pub bus_number: String,
        pub bus_type: Option<String>,
        pub depart_time: String,
        pub destination_name: String,
        pub distance: Option<i64>,
        pub extra_schedule: i64,
        pub from_city_name: String,
        pub from_station_name: String,
        /// In cents.
        pub full_price: i64,
        /// In cents.
        pub half_price: Option<i64>,
        pub is_refund: i64,
        pub last_schedule: Option<String>,
        pub remain_seats: i64,
        /// In minutes.
        pub run_time: Option<i64>,
        pub schedule_id: String,
        /// In cents.
        pub service_price: Option<i64>,
        pub shift_type: i64,
        pub status: i64,
        pub ticket_wicket: Option<String>,
        pub to_city_name: Option<String>,
        pub to_province_name: Option<String>,
        pub to_station_name: Option<String>,
        pub total_seats: Option<i64>,
        pub via_station: Option<String>,
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 普通汽车票
        #[top_api(value = 0)]
        V0,
        /// 机场巴士
        #[top_api(value = 1)]
        V1,
        /// 景区巴士
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NumbersUpdateResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub succ_count: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.order.get`
pub mod order_get {
    use crate::prelude::*;

    /// `taobao.bus.order.get` (汽车票订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=27636&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.order.get",
        response = B2BOrderQueryRp,
        unwrap = "result",
        debug
    )]
    pub struct OrderGet {
        pub param_b2_b_order_query_r_q: B2BOrderQueryRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BOrderQueryRq {
        pub ali_trip_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BOrderQueryRp {
        pub b2b_bus_order_info: Option<B2BBusOrderInfo>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BBusOrderInfo {
        pub alipay_trade_id: Option<String>,
        pub b2_b_bus_line_info: Option<B2BBusLineInfo>,
        pub b2_b_fetch_holder_info: Option<B2BFetchHolderInfo>,
        pub b2_b_fetch_ticket: Option<B2BFetchTicket>,
        pub bus_b2b_ticket_info_list: Vec<B2BTicketInfo>,
        pub gmt_create: Option<String>,
        pub issue_time: Option<String>,
        pub main_order_id: Option<i64>,
        pub order_status: Option<i64>,
        pub ticket_count: Option<i64>,
        pub total_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BBusLineInfo {
        pub dep_time: Option<String>,
        pub last_place_name: Option<String>,
        pub schedule_id: Option<String>,
        pub start_city_name: Option<String>,
        pub start_station_name: Option<String>,
        #[top_api(secret)]
        pub start_station_name_address: Option<String>,
        pub to_station_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BFetchHolderInfo {
        #[top_api(secret)]
        pub fetch_cert_number: Option<String>,
        pub fetch_cert_type: Option<String>,
        #[top_api(secret)]
        pub fetch_phone: Option<String>,
        #[top_api(secret)]
        pub fetch_ticket_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BFetchTicket {
        pub fetch_sms: Option<String>,
        #[top_api(secret)]
        pub fetch_ticket_address: Option<String>,
        pub fetch_ticket_number: Option<String>,
        #[top_api(secret)]
        pub fetch_ticket_pwd: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BTicketInfo {
        pub commission_fee: Option<i64>,
        pub refund_fee: Option<i64>,
        pub refund_status: Option<i64>,
        pub rider_cert_type: Option<String>,
        #[top_api(secret)]
        pub rider_name: Option<String>,
        pub rider_seat_number: Option<String>,
        pub service_charge: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub ticket_id: Option<String>,
        pub ticket_price: Option<i64>,
    }
}

/// `taobao.bus.order.set`
pub mod order_set {
    use crate::prelude::*;

    /// `taobao.bus.order.set` (汽车票下单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27569&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.order.set",
        response = OrderSetResponse,
        debug
    )]
    pub struct OrderSet {
        pub param_b2_b_create_order_r_q: Option<B2BCreateOrderRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BCreateOrderRq {
        pub b2_b_fetch_holder_info: Option<B2BFetchHolderInfo>,
        pub b2b_bus_line_info: Option<B2BBusLineInfo>,
        pub passengers: Vec<PassengerVo>,
        pub ticket_count: Option<i64>,
        pub total_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BFetchHolderInfo {
        #[top_api(secret)]
        pub fetch_cert_number: Option<String>,
        pub fetch_cert_type: Option<String>,
        #[top_api(secret)]
        pub fetch_phone: Option<String>,
        #[top_api(secret)]
        pub fetch_ticket_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BBusLineInfo {
        pub dep_time: Option<String>,
        pub last_place_name: Option<String>,
        pub schedule_id: Option<String>,
        pub start_city_name: Option<String>,
        pub start_station_name: Option<String>,
        #[top_api(secret)]
        pub start_station_name_address: Option<String>,
        pub to_station_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerVo {
        #[top_api(secret)]
        pub rider_cert_number: Option<String>,
        pub rider_cert_type: Option<String>,
        #[top_api(secret)]
        pub rider_name: Option<String>,
        pub service_charge: Option<i64>,
        pub ticket_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSetResponse {
        pub ali_pay_trade_id: Option<String>,
        pub alitrip_order_id: Option<String>,
        pub error_code_1: Option<String>,
        pub error_msg: Option<String>,
        pub issuccess: Option<bool>,
    }
}

/// `taobao.bus.refund.set`
pub mod refund_set {
    use crate::prelude::*;

    /// `taobao.bus.refund.set` (B2B 退票申请接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33364&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.refund.set",
        response = B2BRefundOrderRp,
        unwrap = "result",
        debug
    )]
    pub struct RefundSet {
        pub param0: Option<B2BRefundOrderRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BRefundOrderRq {
        pub refund_reason: Option<String>,
        pub seller_agent_id: Option<i64>,
        pub ali_trip_order_id: String,
        pub sub_order_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BRefundOrderRp {
        pub results: Vec<Value>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub success1: Option<bool>,
    }
}

/// `taobao.bus.refundfee.get`
pub mod refundfee_get {
    use crate::prelude::*;

    /// `taobao.bus.refundfee.get` (查询退票费用明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=33363&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.refundfee.get",
        response = B2BQueryRefundFeeRp,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct RefundfeeGet {
        pub ali_trip_order_id: String,
        #[top_api(max_items = 20)]
        pub sub_order_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BQueryRefundFeeRp {
        pub can_return_single_ticket: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub refund_fees: Vec<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.bus.refundticketprice.set`
pub mod refundticketprice_set {
    use crate::prelude::*;

    /// `taobao.bus.refundticketprice.set` (汽车票退款申请接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25841&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.refundticketprice.set",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct RefundticketpriceSet {
        pub offline_refund_ticket_rq: Option<OfflineRefundTicketPriceRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineRefundTicketPriceRq {
        pub agent_id: Option<i64>,
        pub app_key: Option<String>,
        pub list_refund_infos: Vec<SingleRefundInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleRefundInfo {
        pub card_no: Option<String>,
        pub refund_price: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub refund_procedure_price: Option<String>,
        pub refund_detail: Option<String>,
        pub agent_order_id: Option<String>,
        pub refund_ticket_time: Option<String>,
        pub agent_ticket_id: Option<String>,
    }
}

/// `taobao.bus.seatprice.get`
pub mod seatprice_get {
    use crate::prelude::*;

    /// `taobao.bus.seatprice.get` (汽车票余票接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27559&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.seatprice.get",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct SeatpriceGet {
        pub param_bus_seat_price_r_q: BusSeatPriceRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusSeatPriceRq {
        pub schedule_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub module: Option<B2BBusSeatPriceDto>,
        pub server_i_p: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BBusSeatPriceDto {
        pub dep_city_name: Option<String>,
        pub dep_time: Option<String>,
        pub full_price: Option<i64>,
        pub last_place_name: Option<String>,
        pub schedule_id: Option<String>,
        pub stock: Option<i64>,
        pub service_price: Option<i64>,
    }
}

/// `taobao.bus.ticket.set`
pub mod ticket_set {
    use crate::prelude::*;

    /// `taobao.bus.ticket.set` (出票接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27586&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.ticket.set",
        response = TicketSetResponse,
        debug
    )]
    pub struct TicketSet {
        pub ticket_params: Option<B2BBookOrderRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2BBookOrderRq {
        pub ali_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketSetResponse {
        pub error_code1: Option<String>,
        pub error_msg1: Option<String>,
        #[top_api(flag)]
        pub success1: Option<bool>,
    }
}

/// `taobao.bus.tvmbookorder.set`
pub mod tvmbookorder_set {
    use crate::prelude::*;

    /// `taobao.bus.tvmbookorder.set` (线下自助机通知出票接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28936&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.tvmbookorder.set",
        response = TvmbookorderSetResponse,
        debug
    )]
    pub struct TvmbookorderSet {
        pub alitrip_order_id: String,
        pub book_time: String,
        #[top_api(secret)]
        pub fetch_phone: Option<String>,
        #[top_api(max_items = 20)]
        pub passengers: Vec<TvmPassengerVo>,
        pub pay_mode: String,
        pub success: bool,
        pub support_eticket: Option<bool>,
        pub ticket_gate: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmPassengerVo {
        pub agent_eticket: Option<String>,
        pub agent_ticket_id: Option<String>,
        pub full_price: Option<i64>,
        pub has_children: Option<bool>,
        #[top_api(secret)]
        pub rider_cert_number: Option<String>,
        pub rider_cert_type: Option<String>,
        #[top_api(secret)]
        pub rider_name: Option<String>,
        pub seat_number: Option<String>,
        pub service_charge: Option<i64>,
        pub ticket_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmbookorderSetResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.tvmcancelorder.set`
pub mod tvmcancelorder_set {
    use crate::prelude::*;

    /// `taobao.bus.tvmcancelorder.set` (线下自助机未付款取消订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=28961&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.tvmcancelorder.set",
        response = TvmcancelorderSetResponse,
        debug
    )]
    pub struct TvmcancelorderSet {
        pub alitrip_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmcancelorderSetResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.tvmcreateorder.set`
pub mod tvmcreateorder_set {
    use crate::prelude::*;

    /// `taobao.bus.tvmcreateorder.set` (线下自助机创建订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=28759&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.tvmcreateorder.set",
        response = TvmcreateorderSetResponse,
        debug
    )]
    pub struct TvmcreateorderSet {
        pub param_t_v_m_create_order_r_q: TvmCreateOrderRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmCreateOrderRq {
        pub account_in_details: Vec<AccountInDetail>,
        pub agent_order_id: String,
        pub machine_number: String,
        #[top_api(required)]
        pub passengers: Vec<TvmPassengerVo>,
        pub real_name: bool,
        pub ticket_count: i64,
        /// In cents.
        pub total_price: i64,
        pub tvm_bus_line_info: TvmBusLineInfo,
        pub service_provider_id: Option<String>,
        pub trade_source: Option<String>,
        /// In seconds.
        pub pay_timeout: Option<i64>,
        pub tvm_online: Option<bool>,
        /// In seconds.
        pub issue_timeout: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub create_deadline: Option<String>,
        pub pay_mode: Option<String>,
        pub contact_info: Option<TvmContactInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountInDetail {
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        pub alipay_account_id: Option<String>,
        /// In cents.
        pub amount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmPassengerVo {
        pub agent_eticket: Option<String>,
        pub agent_ticket_id: Option<String>,
        /// In cents.
        pub full_price: i64,
        pub has_children: Option<bool>,
        /// In cents.
        pub insure_price: Option<i64>,
        pub rider_cert_number: Option<String>,
        pub rider_cert_type: Option<RiderCertType>,
        #[top_api(secret)]
        pub rider_name: Option<String>,
        pub seat_number: Option<String>,
        /// In cents.
        pub service_charge: Option<i64>,
        /// In cents.
        pub ticket_price: i64,
        pub tvm_insurance_infos: Vec<TvmInsuranceInfo>,
        pub ticket_type: Option<TicketType>,
        pub discount_type: Option<i64>,
    }

    /// The values of `rider_cert_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RiderCertType {
        /// 身份证
        #[top_api(value = "01")]
        IdCard,
        /// 护照
        #[top_api(value = "02")]
        Passport,
        /// 港澳通行证
        #[top_api(value = "03")]
        V03,
        /// 台湾通行证
        #[top_api(value = "04")]
        V04,
        /// 港澳往返内地通行证
        #[top_api(value = "05")]
        V05,
        /// 台湾往返内地通行证
        #[top_api(value = "06")]
        V06,
        /// 港澳居民居住证
        #[top_api(value = "07")]
        V07,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `ticket_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TicketType {
        /// 成人
        #[top_api(value = 0)]
        Adult,
        /// 儿童
        #[top_api(value = 1)]
        Child,
        /// 携童
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmInsuranceInfo {
        /// In cents.
        pub insure_price: Option<i64>,
        pub insure_name: Option<String>,
        pub product_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmBusLineInfo {
        pub bus_number: Option<String>,
        pub bus_type: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub dep_time: String,
        pub distance: Option<i64>,
        pub last_place_name: String,
        /// In cents.
        pub runtime: Option<i64>,
        pub start_city_name: String,
        pub start_province_name: Option<String>,
        #[top_api(secret)]
        pub start_station_address: Option<String>,
        pub start_station_id: Option<String>,
        pub start_station_name: String,
        pub terminal: Option<String>,
        pub to_station_city_name: Option<String>,
        pub to_station_id: Option<String>,
        pub to_station_name: Option<String>,
        pub to_station_province_name: Option<String>,
        pub start_province_code: Option<String>,
        pub start_city_code: Option<String>,
        pub to_station_province_code: Option<String>,
        pub to_station_city_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmContactInfo {
        #[top_api(secret)]
        pub mobile_number: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmcreateorderSetResponse {
        pub alitrip_order_id: Option<String>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.tvmcreateqrcode.set`
pub mod tvmcreateqrcode_set {
    use crate::prelude::*;

    /// `taobao.bus.tvmcreateqrcode.set` (自助机生成支付宝支付二维码)
    ///
    /// <https://open.taobao.com/api.htm?docId=28962&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.tvmcreateqrcode.set",
        response = TvmcreateqrcodeSetResponse,
        debug
    )]
    pub struct TvmcreateqrcodeSet {
        pub alitrip_order_id: String,
        /// In minutes.
        pub timeout_express: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmcreateqrcodeSetResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub qr_code: Option<String>,
        pub is_success: Option<bool>,
        pub custom_qr_pic_base64: Option<String>,
        pub custom_qr_pic_url: Option<String>,
    }
}

/// `taobao.bus.tvmpayorder.set`
pub mod tvmpayorder_set {
    use crate::prelude::*;

    /// `taobao.bus.tvmpayorder.set` (自助机条形码被动支付)
    ///
    /// <https://open.taobao.com/api.htm?docId=28932&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.tvmpayorder.set",
        response = TvmpayorderSetResponse,
        debug
    )]
    pub struct TvmpayorderSet {
        #[top_api(secret)]
        pub alipay_auth_code: String,
        pub alitrip_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmpayorderSetResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub pay_time: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.bus.tvmqueryorder.get`
pub mod tvmqueryorder_get {
    use crate::prelude::*;

    /// `taobao.bus.tvmqueryorder.get` (线下自助机查询订单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28935&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.tvmqueryorder.get",
        response = TvmqueryorderGetResponse,
        idempotent,
        debug
    )]
    pub struct TvmqueryorderGet {
        pub alitrip_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmqueryorderGetResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
        pub tvm_bus_order_line_info: Option<TvmBusOrderLineInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmBusOrderLineInfo {
        pub agent_order_id: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub alitrip_order_id: Option<String>,
        pub gmt_create: Option<String>,
        pub issue_time: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub passengers: Vec<TvmPassengerVo>,
        pub pay_time: Option<String>,
        pub refunds: Vec<TvmRefundApply>,
        pub ticket_count: Option<i64>,
        pub total_price: Option<i64>,
        pub tvm_bus_line_info: Option<TvmBusLineInfo>,
        pub real_pay_mode: Option<String>,
        pub buyer_info_unique_key: Option<String>,
        pub alitrip_tp_order_id: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 已创建
        #[top_api(value = 10)]
        CreatedNoPay,
        /// 已支付
        #[top_api(value = 20)]
        PayedNoNotify,
        /// 已支付
        #[top_api(value = 30)]
        PayedAndNotify,
        /// 已出票
        #[top_api(value = 50)]
        BookedAndConfirm,
        /// 出票失败
        #[top_api(value = -1)]
        BookFailed,
        /// 支付超时
        #[top_api(value = -2)]
        PayTimeOut,
        /// 出票超时
        #[top_api(value = -3)]
        BookTimeOut,
        /// 订单取消
        #[top_api(value = -4)]
        Cancel,
        /// 订单关闭
        #[top_api(value = -5)]
        Close,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmPassengerVo {
        pub agent_eticket: Option<String>,
        pub agent_ticket_id: Option<String>,
        pub full_price: Option<i64>,
        pub has_children: Option<bool>,
        #[top_api(secret)]
        pub rider_cert_number: Option<String>,
        pub rider_cert_type: Option<String>,
        #[top_api(secret)]
        pub rider_name: Option<String>,
        pub seat_number: Option<String>,
        pub service_charge: Option<i64>,
        pub ticket_price: Option<i64>,
        pub tvm_insurance_infos: Vec<TvmInsuranceInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmInsuranceInfo {
        pub insure_status: Option<i64>,
        /// In cents.
        pub insure_price: Option<i64>,
        pub insure_name: Option<String>,
        pub product_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmRefundApply {
        pub apply_id: Option<i64>,
        pub gmt_create: Option<String>,
        pub gmt_refund_succ_time: Option<String>,
        pub out_trade_no: Option<String>,
        /// In cents.
        pub refund_amount: Option<i64>,
        pub refund_status: Option<i64>,
        pub rp_apply_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmBusLineInfo {
        pub bus_number: Option<String>,
        pub bus_type: Option<String>,
        pub dep_time: Option<String>,
        pub distance: Option<i64>,
        pub last_place_name: Option<String>,
        /// In hours.
        pub runtime: Option<i64>,
        pub start_city_name: Option<String>,
        pub start_province_name: Option<String>,
        #[top_api(secret)]
        pub start_station_address: Option<String>,
        pub start_station_id: Option<String>,
        pub start_station_name: Option<String>,
        pub terminal: Option<String>,
        pub to_station_city_name: Option<String>,
        pub to_station_id: Option<String>,
        pub to_station_name: Option<String>,
        pub to_station_province_name: Option<String>,
    }
}

/// `taobao.bus.tvmrefundorder.set`
pub mod tvmrefundorder_set {
    use crate::prelude::*;

    /// `taobao.bus.tvmrefundorder.set` (线下自助机逆向退款接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29030&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bus.tvmrefundorder.set",
        response = TvmrefundorderSetResponse,
        debug
    )]
    pub struct TvmrefundorderSet {
        pub alitrip_order_id: String,
        #[top_api(max_items = 20)]
        pub refund_account_in_details: Vec<RefundAccountInDetail>,
        /// In cents.
        pub refund_amount: i64,
        pub refund_batch_no: String,
        pub refund_reason: Option<String>,
        #[top_api(max_items = 999)]
        pub insurance_refund_details: Vec<InsuranceRefundDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundAccountInDetail {
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        #[top_api(secret)]
        pub alipay_account_id: Option<String>,
        pub refund_amount: Option<i64>,
        pub refund_batch_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsuranceRefundDetail {
        pub tvm_insurance_infos: Vec<TvmInsuranceInfo>,
        pub insure_price: Option<i64>,
        #[top_api(secret)]
        pub rider_cert_number: Option<String>,
        pub rider_cert_type: Option<RiderCertType>,
        #[top_api(secret)]
        pub rider_name: Option<String>,
    }

    /// The values of `rider_cert_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RiderCertType {
        /// 身份证
        #[top_api(value = "01")]
        IdCard,
        /// 护照
        #[top_api(value = "02")]
        Passport,
        /// 港澳通行证
        #[top_api(value = "03")]
        V03,
        /// 台湾通行证
        #[top_api(value = "04")]
        V04,
        /// 港澳往返内地通行证
        #[top_api(value = "05")]
        V05,
        /// 台湾往返内地通行证
        #[top_api(value = "06")]
        V06,
        /// 港澳居民居住证
        #[top_api(value = "07")]
        V07,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmInsuranceInfo {
        pub insure_price: Option<i64>,
        pub product_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvmrefundorderSetResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}
