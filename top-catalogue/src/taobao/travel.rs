//! `taobao.travel.*`: 2 APIs.

pub use self::ticket_order_refund::TicketOrderRefund;
pub use self::ticket_order_verify::TicketOrderVerify;

/// `taobao.travel.ticket.order.refund`
pub mod ticket_order_refund {
    use crate::prelude::*;

    /// `taobao.travel.ticket.order.refund` (飞猪门票退票结果通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=50646&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.travel.ticket.order.refund",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct TicketOrderRefund {
        pub refund_num: Option<i64>,
        pub order_id: i64,
        pub refund_status: RefundStatus,
        pub refund_failure_reason: Option<String>,
        pub refund_batch_no: Option<String>,
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatus {
        /// 退票成功
        #[top_api(value = 1)]
        TicketRefundSucceeded,
        /// 退票失败
        #[top_api(value = 2)]
        TicketRefundFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.travel.ticket.order.verify`
pub mod ticket_order_verify {
    use crate::prelude::*;

    /// `taobao.travel.ticket.order.verify` (飞猪门票核销通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=50607&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.travel.ticket.order.verify",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct TicketOrderVerify {
        pub check_num: Option<i64>,
        pub order_id: Option<i64>,
        pub return_num: Option<i64>,
        pub total_num: Option<i64>,
        pub out_order_id: Option<String>,
        pub confirm_code: Option<String>,
        #[top_api(max_items = 999)]
        pub voucher_infos: Vec<VoucherInfoDto>,
        pub write_off_type: Option<WriteOffType>,
    }

    /// The values of `write_off_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WriteOffType {
        /// 使用本次核销数量（常规）
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherInfoDto {
        pub confirm_code: Option<String>,
        pub used_quantity: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub used_date: Option<String>,
    }
}
