//! `aliyun.alios.*`: 7 APIs.

pub use self::pay_period_agreement_pay::PayPeriodAgreementPay;
pub use self::pay_period_agreement_status_get::PayPeriodAgreementStatusGet;
pub use self::pay_period_agreement_unsign::PayPeriodAgreementUnsign;
pub use self::pay_record_list::PayRecordList;
pub use self::pay_refund::PayRefund;
pub use self::pay_token_get::PayTokenGet;
pub use self::pay_trade_query::PayTradeQuery;

/// `aliyun.alios.pay.period.agreement.pay`
pub mod pay_period_agreement_pay {
    use crate::prelude::*;

    /// `aliyun.alios.pay.period.agreement.pay` (周期扣款支付接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=61621&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.alios.pay.period.agreement.pay",
        response = AliOsPayResponse,
        unwrap = "aliospay_response",
        debug
    )]
    pub struct PayPeriodAgreementPay {
        pub period_agreement_pay_request: Option<PeriodAgreementPayRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PeriodAgreementPayRequest {
        pub trace_id: String,
        pub lang: Lang,
        pub time: String,
        pub biz_order_id: String,
        pub subject: String,
        /// In cents.
        pub total_amount: i64,
        pub external_period_agreement_code: String,
        pub service_protocol: Option<String>,
        pub pay_notify_url: Option<String>,
    }

    /// The values of `lang`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Lang {
        /// 英文
        #[top_api(value = "en")]
        En,
        /// 中文
        #[top_api(value = "zh")]
        Zh,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `AliOSPayResponse`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliOsPayResponse {
        pub trace_id: Option<String>,
        pub code: Option<i64>,
        pub message: Option<String>,
        pub data: Option<PeriodAgreementPayResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PeriodAgreementPayResponse {
        pub pay_order_id: Option<String>,
    }
}

/// `aliyun.alios.pay.period.agreement.status.get`
pub mod pay_period_agreement_status_get {
    use crate::prelude::*;

    /// `aliyun.alios.pay.period.agreement.status.get` (查询周期扣款签约状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=61698&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.alios.pay.period.agreement.status.get",
        response = AliOsPayResponse,
        unwrap = "aliospay_response",
        debug
    )]
    pub struct PayPeriodAgreementStatusGet {
        pub get_period_agreement_status_request: Option<GetPeriodAgreementStatusRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct GetPeriodAgreementStatusRequest {
        pub trace_id: String,
        pub lang: Lang,
        pub time: String,
        pub external_period_agreement_code: String,
    }

    /// The values of `lang`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Lang {
        /// 英文
        #[top_api(value = "en")]
        En,
        /// 中文
        #[top_api(value = "zh")]
        Zh,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `AliOSPayResponse`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliOsPayResponse {
        pub trace_id: Option<String>,
        pub code: Option<i64>,
        pub message: Option<String>,
        pub data: Option<GetPeriodAgreementStatusResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetPeriodAgreementStatusResponse {
        pub agreement_id: Option<String>,
        pub agreement_status: Option<AgreementStatus>,
        /// In milliseconds.
        pub sign_time: Option<i64>,
        /// In milliseconds.
        pub unsign_time: Option<i64>,
    }

    /// The values of `agreement_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AgreementStatus {
        /// 初始
        #[top_api(value = "INIT")]
        Init,
        /// 已签约
        #[top_api(value = "SIGNED")]
        Signed,
        /// 已解约
        #[top_api(value = "UNSIGNED")]
        Unsigned,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `aliyun.alios.pay.period.agreement.unsign`
pub mod pay_period_agreement_unsign {
    use crate::prelude::*;

    /// `aliyun.alios.pay.period.agreement.unsign` (周期扣款协议解约接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=61622&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.alios.pay.period.agreement.unsign",
        response = AliOsPayResponse,
        unwrap = "aliospay_response",
        debug
    )]
    pub struct PayPeriodAgreementUnsign {
        pub period_agreement_unsign_request: Option<PeriodAgreementUnsignRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PeriodAgreementUnsignRequest {
        pub trace_id: String,
        pub lang: Lang,
        pub time: String,
        pub external_period_agreement_code: String,
        pub service_protocol: Option<String>,
        pub period_unsign_notify_url: Option<String>,
    }

    /// The values of `lang`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Lang {
        /// 英文
        #[top_api(value = "en")]
        En,
        /// 中文
        #[top_api(value = "zh")]
        Zh,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `AliOSPayResponse`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliOsPayResponse {
        pub trace_id: Option<String>,
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `aliyun.alios.pay.record.list`
pub mod pay_record_list {
    use crate::prelude::*;

    /// `aliyun.alios.pay.record.list` (支付记录批量查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45261&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.alios.pay.record.list",
        response = AliOsPayResponse,
        unwrap = "aliospay_response",
        idempotent,
        debug
    )]
    pub struct PayRecordList {
        pub search_record_request: Option<SearchRecordRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SearchRecordRequest {
        pub trace_id: String,
        pub lang: Lang,
        pub time: String,
        pub begin_time: i64,
        pub end_time: i64,
        pub offset: Option<i64>,
        pub size: Option<i64>,
    }

    /// The values of `lang`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Lang {
        /// 英文
        #[top_api(value = "en")]
        En,
        /// 中文
        #[top_api(value = "zh")]
        Zh,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `AliOSPayResponse`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliOsPayResponse {
        pub trace_id: Option<String>,
        pub code: Option<i64>,
        pub message: Option<String>,
        pub data: Option<SearchRecordResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchRecordResponse {
        pub total: Option<i64>,
        pub datas: Vec<PayRecordData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayRecordData {
        pub biz_order_id: Option<String>,
        pub pay_order_id: Option<String>,
        pub alipay_trade_id: Option<String>,
        pub subject: Option<String>,
        pub pay_result: Option<String>,
        /// In cents.
        pub total_amount: Option<i64>,
        /// In cents.
        pub receipt_amount: Option<i64>,
        /// In cents.
        pub refund_fee: Option<i64>,
        pub order_time: Option<i64>,
        pub payment_time: Option<i64>,
    }
}

/// `aliyun.alios.pay.refund`
pub mod pay_refund {
    use crate::prelude::*;

    /// `aliyun.alios.pay.refund` (退款接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45278&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.alios.pay.refund",
        response = AliOsPayResponse,
        unwrap = "aliospay_response",
        debug
    )]
    pub struct PayRefund {
        pub refund_request: Option<RefundRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct RefundRequest {
        pub trace_id: String,
        pub lang: Lang,
        pub time: String,
        pub biz_order_id: String,
        /// In cents.
        pub refund_amount: i64,
        pub refund_reason: Option<String>,
        pub out_request_no: String,
    }

    /// The values of `lang`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Lang {
        /// 英文
        #[top_api(value = "en")]
        En,
        /// 中文
        #[top_api(value = "zh")]
        Zh,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `AliOSPayResponse`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliOsPayResponse {
        pub trace_id: Option<String>,
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `aliyun.alios.pay.token.get`
pub mod pay_token_get {
    use crate::prelude::*;

    /// `aliyun.alios.pay.token.get` (获取支付 token)
    ///
    /// <https://open.taobao.com/api.htm?docId=43983&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.alios.pay.token.get",
        response = AliOsPayResponse,
        unwrap = "aliospay_response",
        debug
    )]
    pub struct PayTokenGet {
        pub get_token_request: Option<GetTokenRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct GetTokenRequest {
        pub original_amount: Option<i64>,
        pub trace_id: String,
        pub token_type: Option<String>,
        pub discountable_amount: Option<i64>,
        pub total_amount: Option<i64>,
        pub subject: Option<String>,
        pub biz_order_id: Option<String>,
        pub time: String,
        pub lang: Lang,
        pub period_rule_params: Option<String>,
        pub service_protocol: Option<String>,
        pub period_sign_notify_url: Option<String>,
        pub period_unsign_notify_url: Option<String>,
        pub pay_notify_url: Option<String>,
    }

    /// The values of `lang`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Lang {
        /// 英文
        #[top_api(value = "en")]
        En,
        /// 中文
        #[top_api(value = "zh")]
        Zh,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `AliOSPayResponse`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliOsPayResponse {
        pub trace_id: Option<String>,
        pub code: Option<i64>,
        pub message: Option<String>,
        pub data: Option<GetTokenResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetTokenResponse {
        #[top_api(secret)]
        pub pay_token: Option<String>,
    }
}

/// `aliyun.alios.pay.trade.query`
pub mod pay_trade_query {
    use crate::prelude::*;

    /// `aliyun.alios.pay.trade.query` (查询支付结果接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45273&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "aliyun.alios.pay.trade.query",
        response = AliOsPayResponse,
        unwrap = "aliospay_response",
        idempotent,
        debug
    )]
    pub struct PayTradeQuery {
        pub query_trade_request: QueryTradeRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct QueryTradeRequest {
        pub trace_id: String,
        pub lang: Lang,
        pub time: String,
        pub biz_order_id: Option<String>,
        pub pay_order_id: Option<String>,
    }

    /// The values of `lang`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Lang {
        /// 英文
        #[top_api(value = "en")]
        En,
        /// 中文
        #[top_api(value = "zh")]
        Zh,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `AliOSPayResponse`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliOsPayResponse {
        pub trace_id: Option<String>,
        pub code: Option<i64>,
        pub message: Option<String>,
        pub data: Option<QueryTradeResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryTradeResponse {
        pub payment_time: Option<i64>,
        /// In cents.
        pub receipt_amount: Option<i64>,
        /// In cents.
        pub total_amount: Option<i64>,
        pub pay_result: Option<String>,
        /// In milliseconds.
        pub order_time: Option<i64>,
        /// In milliseconds.
        pub gmt_refund: Option<i64>,
        /// In cents.
        pub refund_fee: Option<i64>,
        pub pay_way: Option<PayWay>,
        pub pay_order_id: Option<String>,
        pub biz_order_id: Option<String>,
        pub pay_channel: Option<String>,
        pub extra_trade_no: Option<String>,
        /// In cents.
        pub replenish_amount: Option<i64>,
    }

    /// The values of `pay_way`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayWay {
        /// 扫码
        #[top_api(value = "SCAN")]
        Scan,
        /// 免密支付
        #[top_api(value = "AUTH")]
        Auth,
        /// 手机支付
        #[top_api(value = "APP")]
        App,
        /// 全额抵扣
        #[top_api(value = "ALL_DEDUCTION")]
        AllDeduction,
        /// 签约并支付
        #[top_api(value = "SIGN_AND_PAY")]
        SignAndPay,
        /// 手机网页支付
        #[top_api(value = "WAP")]
        Wap,
        /// 周期扣款
        #[top_api(value = "PERIOD_PAY")]
        PeriodPay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}
