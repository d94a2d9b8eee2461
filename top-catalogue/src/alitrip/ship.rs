//! `alitrip.ship.*`: 5 APIs.

pub use self::order_notify::OrderNotify;
pub use self::product_syncbase::ProductSyncbase;
pub use self::product_synccall::ProductSynccall;
pub use self::product_syncnunber::ProductSyncnunber;
pub use self::return_notify::ReturnNotify;

/// `alitrip.ship.order.notify`
pub mod order_notify {
    use crate::prelude::*;

    /// `alitrip.ship.order.notify` (订单信息回填(出票回调))
    ///
    /// <https://open.taobao.com/api.htm?docId=48055&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ship.order.notify",
        response = OrderNotifyResponse,
        debug
    )]
    pub struct OrderNotify {
        pub confirm_book_r_q: Option<ShipAgentConfirmBookRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShipAgentConfirmBookRq {
        pub agent_order_id: String,
        pub alitrip_order_id: String,
        #[top_api(secret)]
        pub fetch_tickets_address: Option<String>,
        pub fetch_tickets_number: Option<String>,
        #[top_api(secret)]
        pub fetch_tickets_pwd: Option<String>,
        pub main_biz_order_id: Option<i64>,
        pub message: Option<String>,
        pub order_attr: Option<String>,
        pub passenger_list: Vec<ShipAgentConfirmBookPassengerInfo>,
        pub success: bool,
        pub ticket_count: Option<i64>,
        pub ticket_wicket: Option<String>,
        pub total_price: Option<i64>,
        pub failed_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShipAgentConfirmBookPassengerInfo {
        #[top_api(secret)]
        pub passenger_cert_no: Option<String>,
        pub passenger_cert_type: Option<String>,
        pub passenger_id: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub ticket_list: Vec<ShipAgentConfirmBookTicketInfo>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ShipAgentConfirmBookTicketInfo {
        pub e_ticket_no: Option<String>,
        pub ticket_desc: Option<String>,
        pub ticket_id: String,
        pub ticket_no: Option<String>,
        /// In cents.
        pub ticket_price: i64,
        #[top_api(secret)]
        pub ticket_pwd: Option<String>,
        pub ticket_seat_no: Option<String>,
        pub ticket_status: Option<String>,
        pub ticket_sub_type: Option<String>,
        pub ticket_title: Option<String>,
        pub ticket_type: TicketType,
        pub ext_attr: Option<String>,
        pub expire_time: Option<TopDateTime>,
    }

    /// The values of `ticket_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TicketType {
        /// 船票
        #[top_api(value = "1")]
        V1,
        /// 门票
        #[top_api(value = "2")]
        V2,
        /// 酒店
        #[top_api(value = "3")]
        Hotel,
        /// 其他
        #[top_api(value = "4")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderNotifyResponse {
        pub ret_code: Option<String>,
        pub ret_msg: Option<String>,
        #[top_api(flag)]
        pub ret_success: Option<bool>,
    }
}

/// `alitrip.ship.product.syncbase`
pub mod product_syncbase {
    use crate::prelude::*;

    /// `alitrip.ship.product.syncbase` (基础信息修改回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=48173&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ship.product.syncbase",
        response = ProductSyncbaseResponse,
        debug
    )]
    pub struct ProductSyncbase;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSyncbaseResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alitrip.ship.product.synccall`
pub mod product_synccall {
    use crate::prelude::*;

    /// `alitrip.ship.product.synccall` (全量同步回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=48174&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ship.product.synccall",
        response = ProductSynccallResponse,
        debug
    )]
    pub struct ProductSynccall;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSynccallResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alitrip.ship.product.syncnunber`
pub mod product_syncnunber {
    use crate::prelude::*;

    /// `alitrip.ship.product.syncnunber` (船票班次变更回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=48175&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ship.product.syncnunber",
        response = ProductSyncnunberResponse,
        debug
    )]
    pub struct ProductSyncnunber {
        pub city_name: Option<String>,
        pub city_code: Option<String>,
        pub from_station_name: Option<String>,
        pub from_station_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSyncnunberResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alitrip.ship.return.notify`
pub mod return_notify {
    use crate::prelude::*;

    /// `alitrip.ship.return.notify` (船票退票退款回填接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48054&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ship.return.notify",
        response = ReturnNotifyResponse,
        debug
    )]
    pub struct ReturnNotify {
        pub confirm_refund_r_q: Option<ShipAgentConfirmRefundRq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ShipAgentConfirmRefundRq {
        pub agent_ext_attr: Option<String>,
        pub agent_order_id: String,
        /// In cents.
        pub agent_refund_amount: i64,
        pub agent_refund_trans_id: Option<String>,
        pub agent_return_mode: Option<AgentReturnMode>,
        pub agent_return_ticket_code: i64,
        pub agent_return_ticket_status: AgentReturnTicketStatus,
        pub agent_return_ticket_type: AgentReturnTicketType,
        pub agent_return_time: Option<TopDateTime>,
        pub agent_ticket_id: Option<String>,
        pub alitrip_order_id: i64,
        pub passenger_id: Option<String>,
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
    pub struct ReturnNotifyResponse {
        pub ret_code: Option<String>,
        pub ret_msg: Option<String>,
        #[top_api(flag)]
        pub ret_success: Option<bool>,
    }
}
