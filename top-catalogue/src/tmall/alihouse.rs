//! `tmall.alihouse.*`: 6 APIs.

pub use self::trade_coupon_order_audit_refund::TradeCouponOrderAuditRefund;
pub use self::trade_coupon_order_code_exchange::TradeCouponOrderCodeExchange;
pub use self::trade_coupon_order_contract_credentials_query::TradeCouponOrderContractCredentialsQuery;
pub use self::trade_coupon_order_contract_key_query::TradeCouponOrderContractKeyQuery;
pub use self::trade_coupon_order_status_query::TradeCouponOrderStatusQuery;
pub use self::trade_coupon_refund_order_query::TradeCouponRefundOrderQuery;

/// `tmall.alihouse.trade.coupon.order.audit.refund`
pub mod trade_coupon_order_audit_refund {
    use crate::prelude::*;

    /// `tmall.alihouse.trade.coupon.order.audit.refund` (ETC 审核电商券退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=58620&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.alihouse.trade.coupon.order.audit.refund",
        response = TradeCouponOrderAuditRefundResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeCouponOrderAuditRefund {
        pub audit_order_dto: AuditOrderDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuditOrderDto {
        pub is_agree: i64,
        pub trade_order_id: i64,
        pub remark: String,
        pub house_order_no: Option<String>,
        pub store_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeCouponOrderAuditRefundResult {
        pub code: Option<String>,
        pub data: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `tmall.alihouse.trade.coupon.order.code.exchange`
pub mod trade_coupon_order_code_exchange {
    use crate::prelude::*;

    /// `tmall.alihouse.trade.coupon.order.code.exchange` (核销券码)
    ///
    /// <https://open.taobao.com/api.htm?docId=58619&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.alihouse.trade.coupon.order.code.exchange",
        response = TradeCouponOrderCodeExchangeResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeCouponOrderCodeExchange {
        pub exchange_code_dto: ExchangeCodeDto,
    }

    /// `ExchangeCodeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeCodeDto {
        pub remark: Option<String>,
        pub coupon_code: String,
        pub store_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeCouponOrderCodeExchangeResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub data: Option<bool>,
        pub is_success: Option<bool>,
    }
}

/// `tmall.alihouse.trade.coupon.order.contract.credentials.query`
pub mod trade_coupon_order_contract_credentials_query {
    use crate::prelude::*;

    /// `tmall.alihouse.trade.coupon.order.contract.credentials.query` (查询用于电商券履约单合同下载的临
    /// 时访问凭证)
    ///
    /// <https://open.taobao.com/api.htm?docId=58692&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.alihouse.trade.coupon.order.contract.credentials.query",
        response = TradeCouponOrderContractCredentialsQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeCouponOrderContractCredentialsQuery;

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeCouponOrderContractCredentialsQueryResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub data: Option<StsCredentialsDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StsCredentialsDto {
        pub access_key_id: Option<String>,
        #[top_api(secret)]
        pub security_token: Option<String>,
        #[top_api(secret)]
        pub access_key_secret: Option<String>,
    }
}

/// `tmall.alihouse.trade.coupon.order.contract.key.query`
pub mod trade_coupon_order_contract_key_query {
    use crate::prelude::*;

    /// `tmall.alihouse.trade.coupon.order.contract.key.query` (查询电商券履约单合同 key)
    ///
    /// <https://open.taobao.com/api.htm?docId=58703&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.alihouse.trade.coupon.order.contract.key.query",
        response = TradeCouponOrderContractKeyQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeCouponOrderContractKeyQuery {
        pub query: Option<CouponOrderQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponOrderQuery {
        pub trade_order_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeCouponOrderContractKeyQueryResult {
        pub data: Option<String>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }
}

/// `tmall.alihouse.trade.coupon.order.status.query`
pub mod trade_coupon_order_status_query {
    use crate::prelude::*;

    /// `tmall.alihouse.trade.coupon.order.status.query` (查询电商券履约单状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=58618&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.alihouse.trade.coupon.order.status.query",
        response = TradeCouponOrderStatusQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeCouponOrderStatusQuery {
        pub query: Option<CouponOrderQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponOrderQuery {
        pub trade_order_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeCouponOrderStatusQueryResult {
        pub code: Option<String>,
        pub data: Option<CouponOrderStatusDto>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponOrderStatusDto {
        pub tb_order_id: Option<String>,
        pub finish_time: Option<String>,
        pub code: Option<String>,
        pub status_desc: Option<String>,
        pub item_id: Option<i64>,
        pub contract_order_id: Option<i64>,
        pub id: Option<i64>,
        pub status: Option<i64>,
        pub cancel_status: Option<i64>,
        pub order_no: Option<String>,
    }
}

/// `tmall.alihouse.trade.coupon.refund.order.query`
pub mod trade_coupon_refund_order_query {
    use crate::prelude::*;

    /// `tmall.alihouse.trade.coupon.refund.order.query` (查询电商券履约退款单)
    ///
    /// <https://open.taobao.com/api.htm?docId=58621&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.alihouse.trade.coupon.refund.order.query",
        response = TradeCouponRefundOrderQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeCouponRefundOrderQuery {
        pub query: CouponOrderQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponOrderQuery {
        pub trade_order_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeCouponRefundOrderQueryResult {
        pub code: Option<String>,
        pub data: Option<CouponRefundOrderStatusDto>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponRefundOrderStatusDto {
        pub cancel_deadline_time: Option<String>,
        pub start_time: Option<String>,
        pub status_desc: Option<String>,
        pub cancel_remark: Option<String>,
        pub cancel_node: Option<i64>,
        pub cancel_finished_time: Option<String>,
        pub operator_type: Option<i64>,
        pub status: Option<i64>,
        pub tb_refund_order_id: Option<i64>,
        pub id: Option<i64>,
    }
}
