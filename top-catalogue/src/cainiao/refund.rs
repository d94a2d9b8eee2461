//! `cainiao.refund.*`: 3 APIs.

pub use self::refundactions_display::RefundactionsDisplay;
pub use self::refundactions_get::RefundactionsGet;
pub use self::refundactions_judgement::RefundactionsJudgement;

/// `cainiao.refund.refundactions.display`
pub mod refundactions_display {
    use crate::prelude::*;

    /// `cainiao.refund.refundactions.display` (退货退款操作的展示信息(展现给买家))
    ///
    /// <https://open.taobao.com/api.htm?docId=43911&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.refund.refundactions.display",
        response = BizResult,
        unwrap = "result",
        debug
    )]
    pub struct RefundactionsDisplay {
        pub param0: Option<OrderRefundOperationReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderRefundOperationReq {
        pub refund_order_action_type: String,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizResult {
        pub status_code: Option<String>,
        pub data: Option<String>,
        pub success: Option<bool>,
        pub status_message: Option<String>,
    }
}

/// `cainiao.refund.refundactions.get`
pub mod refundactions_get {
    use crate::prelude::*;

    /// `cainiao.refund.refundactions.get` (判断该订单能执行的逆向操作集合列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=43912&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.refund.refundactions.get",
        response = BizResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct RefundactionsGet {
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizResult {
        pub status_code: Option<String>,
        pub data: Option<OrderRefundActionResponse>,
        pub success: Option<bool>,
        pub status_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderRefundActionResponse {
        pub support_refund_actions: Vec<Supportrefundactions>,
        pub operation_user_id: Option<String>,
        pub order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Supportrefundactions {
        pub desc: Option<String>,
        pub default_label: Option<String>,
        pub key: Option<String>,
        pub in_process: Option<String>,
    }
}

/// `cainiao.refund.refundactions.judgement`
pub mod refundactions_judgement {
    use crate::prelude::*;

    /// `cainiao.refund.refundactions.judgement` (判断当前用户是否能对订单执行一些逆向操作，比如退货操作
    /// )
    ///
    /// <https://open.taobao.com/api.htm?docId=43913&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.refund.refundactions.judgement",
        response = BizResult,
        unwrap = "result",
        debug
    )]
    pub struct RefundactionsJudgement {
        pub param0: Option<OrderRefundOperationJudgementReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderRefundOperationJudgementReq {
        pub refund_order_action_type: String,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizResult {
        pub status_code: Option<String>,
        pub data: Option<OrderRefundOperationResponse>,
        pub success: Option<bool>,
        pub status_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderRefundOperationResponse {
        pub message: Option<String>,
        pub operation_result_code: Option<String>,
        pub can_operate: Option<bool>,
        pub order_refund_action_type: Option<String>,
        pub operation_user_id: Option<String>,
        pub order_id: Option<String>,
    }
}
