//! `taobao.life.*`: 3 APIs.

pub use self::reservation_item_order_change::ReservationItemOrderChange;
pub use self::reservation_item_order_confirm::ReservationItemOrderConfirm;
pub use self::reservation_trade_consume_notice::ReservationTradeConsumeNotice;

/// `taobao.life.reservation.item.order.change`
pub mod reservation_item_order_change {
    use crate::prelude::*;

    /// `taobao.life.reservation.item.order.change` (生服购后预约单外部发起变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=55996&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.life.reservation.item.order.change",
        response = ReservationItemOrderChangeResult,
        unwrap = "result",
        debug
    )]
    pub struct ReservationItemOrderChange {
        pub ticket_id: Option<String>,
        pub action: String,
        pub reserve_start_time: Option<String>,
        pub reserve_end_time: Option<String>,
        pub target_fulfillment_status: Option<String>,
        pub reservation_order_id: Option<String>,
        pub ext_info: Option<CommonKeyValue>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonKeyValue {
        pub key: Option<String>,
        pub value: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReservationItemOrderChangeResult {
        pub trace_id: Option<String>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub view: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.life.reservation.item.order.confirm`
pub mod reservation_item_order_confirm {
    use crate::prelude::*;

    /// `taobao.life.reservation.item.order.confirm` (生服购后预约单外部确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=55040&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.life.reservation.item.order.confirm",
        response = ReservationItemOrderConfirmResult,
        unwrap = "result",
        debug
    )]
    pub struct ReservationItemOrderConfirm {
        pub ticket_id: Option<String>,
        pub opt_type: OptType,
        pub reservation_order_id: Option<String>,
    }

    /// The values of `opt_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OptType {
        /// 通过
        #[top_api(value = "PASS")]
        Pass,
        /// 驳回
        #[top_api(value = "REJECT")]
        Reject,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReservationItemOrderConfirmResult {
        pub trace_id: Option<String>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub view: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.life.reservation.trade.consume.notice`
pub mod reservation_trade_consume_notice {
    use crate::prelude::*;

    /// `taobao.life.reservation.trade.consume.notice` (生服购后预约外部核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=55039&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.life.reservation.trade.consume.notice",
        response = ReservationTradeConsumeNoticeResult,
        unwrap = "result",
        debug
    )]
    pub struct ReservationTradeConsumeNotice {
        pub trade_no: String,
        pub ticket_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReservationTradeConsumeNoticeResult {
        pub trace_id: Option<String>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub view: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}
