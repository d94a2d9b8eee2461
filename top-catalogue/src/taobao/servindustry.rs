//! `taobao.servindustry.*`: 5 APIs.

pub use self::finance_geex_order_loan::FinanceGeexOrderLoan;
pub use self::finance_geex_order_update::FinanceGeexOrderUpdate;
pub use self::finance_insurance_agreement_sign::FinanceInsuranceAgreementSign;
pub use self::finance_insurance_invoice_feedback::FinanceInsuranceInvoiceFeedback;
pub use self::finance_insurance_invoice_insurancenos::FinanceInsuranceInvoiceInsurancenos;

/// `taobao.servindustry.finance.geex.order.loan`
pub mod finance_geex_order_loan {
    use crate::prelude::*;

    /// `taobao.servindustry.finance.geex.order.loan` (即科放款信息回调 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=58923&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.servindustry.finance.geex.order.loan",
        response = RetryResult,
        unwrap = "result",
        debug
    )]
    pub struct FinanceGeexOrderLoan {
        pub price_unit: Option<String>,
        pub update_time: Option<i64>,
        pub loan_time: Option<i64>,
        pub alsc_order_id: Option<String>,
        pub loan_price: Option<i64>,
        pub loan_status: Option<String>,
        pub loan_flow_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RetryResult {
        pub success: Option<bool>,
        pub error: Option<TribeError>,
        pub retry: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.servindustry.finance.geex.order.update`
pub mod finance_geex_order_update {
    use crate::prelude::*;

    /// `taobao.servindustry.finance.geex.order.update` (即科订单结果更新回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=58922&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.servindustry.finance.geex.order.update",
        response = RetryResult,
        unwrap = "result",
        debug
    )]
    pub struct FinanceGeexOrderUpdate {
        pub reason: Option<String>,
        pub alsc_order_id: String,
        pub apply_status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RetryResult {
        pub success: Option<bool>,
        pub error: Option<TribeError>,
        pub ext_info: Option<String>,
        pub retry: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.servindustry.finance.insurance.agreement.sign`
pub mod finance_insurance_agreement_sign {
    use crate::prelude::*;

    /// `taobao.servindustry.finance.insurance.agreement.sign` (保司合同签约后回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=61701&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.servindustry.finance.insurance.agreement.sign",
        response = RetryResult,
        unwrap = "result",
        debug
    )]
    pub struct FinanceInsuranceAgreementSign {
        pub inner_agreement_id: String,
        pub unique_code: String,
        pub out_agreement_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RetryResult {
        pub success: Option<bool>,
        pub error: Option<TribeError>,
        pub retry: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.servindustry.finance.insurance.invoice.feedback`
pub mod finance_insurance_invoice_feedback {
    use crate::prelude::*;

    /// `taobao.servindustry.finance.insurance.invoice.feedback` (保险-开票结果反馈)
    ///
    /// <https://open.taobao.com/api.htm?docId=61990&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.servindustry.finance.insurance.invoice.feedback",
        response = FinanceInsuranceInvoiceFeedbackResult,
        unwrap = "result",
        debug
    )]
    pub struct FinanceInsuranceInvoiceFeedback {
        pub invoice_result_feedback_top_req: InvoiceResultFeedbackTopReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceResultFeedbackTopReq {
        pub real_amount: Option<String>,
        pub invoice_apply_id: String,
        pub express_number: Option<String>,
        pub success: bool,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub invoice_id: Option<String>,
        #[top_api(secret)]
        pub email_invoice_image: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FinanceInsuranceInvoiceFeedbackResult {
        pub trace_id: Option<String>,
        pub data: Option<String>,
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

/// `taobao.servindustry.finance.insurance.invoice.insurancenos`
pub mod finance_insurance_invoice_insurancenos {
    use crate::prelude::*;

    /// `taobao.servindustry.finance.insurance.invoice.insurancenos` (商家查询本次开票的保险单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=61987&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.servindustry.finance.insurance.invoice.insurancenos",
        response = FinanceInsuranceInvoiceInsurancenosResult,
        unwrap = "result",
        debug
    )]
    pub struct FinanceInsuranceInvoiceInsurancenos {
        pub invoice_insurance_no_top_req: Option<InvoiceInsuranceNoTopReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceInsuranceNoTopReq {
        pub invoice_apply_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FinanceInsuranceInvoiceInsurancenosResult {
        pub trace_id: Option<String>,
        pub data: Option<TopInvoiceInsuranceNoDto>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    /// `TopInvoiceInsuranceNoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInvoiceInsuranceNoDto {
        pub invoice_apply_id: Option<String>,
        pub insurance_type: Option<String>,
        pub insurance_no_list: Vec<String>,
        pub unique_code: Option<String>,
        /// Several values with commas between them.
        pub months: Option<String>,
        /// In cents.
        pub amount: Option<i64>,
        pub invoice_type: Option<i64>,
        pub post_type: Option<PostType>,
        pub operating_license: Option<String>,
        pub tax_reg_number: Option<String>,
        #[top_api(secret)]
        pub invoice_address: Option<String>,
        #[top_api(secret)]
        pub invoice_phone: Option<String>,
        #[top_api(secret)]
        pub invoice_post_address: Option<String>,
        #[top_api(secret)]
        pub invoice_post_phone: Option<String>,
        pub bank_name: Option<String>,
        #[top_api(secret)]
        pub bank_account: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
    }

    /// The values of `post_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PostType {
        /// 开电子发票
        #[top_api(value = "email")]
        Email,
        /// 开纸质发票
        #[top_api(value = "paper")]
        Paper,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub view: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}
