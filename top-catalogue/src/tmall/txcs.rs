//! `tmall.txcs.*`: 5 APIs.

pub use self::finance_bill_check::FinanceBillCheck;
pub use self::finance_bill_confirm::FinanceBillConfirm;
pub use self::finance_bill_query::FinanceBillQuery;
pub use self::finance_invoice_input::FinanceInvoiceInput;
pub use self::finance_verify_statement_bill::FinanceVerifyStatementBill;

/// `tmall.txcs.finance.bill.check`
pub mod finance_bill_check {
    use crate::prelude::*;

    /// `tmall.txcs.finance.bill.check` (天猫超市外部商家财务账单对账)
    ///
    /// <https://open.taobao.com/api.htm?docId=45441&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.txcs.finance.bill.check",
        response = AccessBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct FinanceBillCheck {
        pub ou_code: Option<String>,
        pub statement_bill_fee_detail_query: Option<StatementBillFeeDetailQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StatementBillFeeDetailQuery {
        pub settlement_company_code: Option<String>,
        pub statement_bill_code: Option<String>,
        pub page_size: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccessBaseResult {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub model: Option<WebPageData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WebPageData {
        pub pagination: Option<Pagination>,
        pub list: Vec<WebPageDataList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Pagination {
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WebPageDataList {
        pub statement_bill_code: Option<String>,
        pub shop_code: Option<String>,
        pub item_quantity: Option<String>,
        pub source_type_desc: Option<String>,
        pub biz_bill_code: Option<String>,
        pub settle_way_desc: Option<String>,
        pub shop_name: Option<String>,
        pub biz_order_code: Option<String>,
        pub biz_ext_attr: Option<BizExtAttr>,
        pub leaf_cat_id: Option<i64>,
        pub contract_version: Option<String>,
        pub biz_time: Option<i64>,
        pub tax_rate: Option<String>,
        pub unit: Option<String>,
        pub source_type: Option<String>,
        pub fee_code: Option<String>,
        pub fee_name: Option<String>,
        pub untax_amount: Option<String>,
        pub currency: Option<Currency>,
        pub settlement_amount: Option<String>,
        pub tax_amount: Option<String>,
        pub contract_code: Option<String>,
        pub settle_way: Option<i64>,
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizExtAttr {
        pub summary_id: Option<String>,
        pub bill_create_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Currency {
        pub symbol: Option<String>,
        pub display_name: Option<String>,
        pub default_fraction_digits: Option<i64>,
        pub currency_code: Option<String>,
        pub numeric_code: Option<i64>,
    }
}

/// `tmall.txcs.finance.bill.confirm`
pub mod finance_bill_confirm {
    use crate::prelude::*;

    /// `tmall.txcs.finance.bill.confirm` (供应商账单确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=45570&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.txcs.finance.bill.confirm",
        response = AccessBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct FinanceBillConfirm {
        pub ou_code: String,
        pub statement_bill_confirm_d_t_o: StatementBillConfirmDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StatementBillConfirmDto {
        pub settlement_company_code: String,
        pub request_id: String,
        pub operator_id: String,
        pub operator_name: String,
        #[top_api(required)]
        pub statement_bill_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccessBaseResult {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub model: Option<bool>,
    }
}

/// `tmall.txcs.finance.bill.query`
pub mod finance_bill_query {
    use crate::prelude::*;

    /// `tmall.txcs.finance.bill.query` (天猫超市外部商家财务账单信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=48257&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.txcs.finance.bill.query",
        response = CommonResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FinanceBillQuery {
        pub statement_bill_query: Option<StatementBillQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StatementBillQuery {
        pub statement_bill_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub code: Option<String>,
        pub data: Option<StatementBillDto>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub biz_exception: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StatementBillDto {
        pub settlement_company_code: Option<String>,
        pub operate_type_desc: Option<String>,
        pub operate_type: Option<String>,
        pub business_partner_name: Option<String>,
        pub business_partner_code: Option<String>,
        pub merchant_code: Option<String>,
        pub statement_bill_code: Option<String>,
        pub settlement_company_name: Option<String>,
        pub bill_day: Option<String>,
        pub bill_status: Option<String>,
        pub bill_status_desc: Option<String>,
        pub settlement_total_amount: Option<String>,
        pub invoice_total_amount: Option<String>,
        pub settle_perid_desc: Option<String>,
        pub currency: Option<String>,
    }
}

/// `tmall.txcs.finance.invoice.input`
pub mod finance_invoice_input {
    use crate::prelude::*;

    /// `tmall.txcs.finance.invoice.input` (供应商发票录入)
    ///
    /// <https://open.taobao.com/api.htm?docId=45572&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.txcs.finance.invoice.input",
        response = AccessBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct FinanceInvoiceInput {
        pub ou_code: String,
        #[top_api(required, max_items = 100)]
        pub invoice_input_d_t_o1: Vec<InvoiceInputDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceInputDto {
        pub settlement_company_code: String,
        pub invoice_date: String,
        pub invoice_code: String,
        pub operator_name: String,
        pub tax_rate: String,
        pub total_amount: String,
        pub request_id: String,
        pub invoice_type: String,
        pub untax_amount: String,
        pub currency: String,
        pub invoice_no: String,
        pub tax_amount: String,
        pub operator_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccessBaseResult {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub model: Option<BatchOperateResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchOperateResultDto {
        pub status: Option<String>,
        pub fail_list: Vec<InvoiceInputResultDto>,
        pub success_list: Vec<InvoiceInputResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceInputResultDto {
        pub msg: Option<String>,
        pub invoice_code: Option<String>,
        pub invoice_no: Option<String>,
    }
}

/// `tmall.txcs.finance.verify.statement.bill`
pub mod finance_verify_statement_bill {
    use crate::prelude::*;

    /// `tmall.txcs.finance.verify.statement.bill` (供应商核销单录入)
    ///
    /// <https://open.taobao.com/api.htm?docId=45571&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.txcs.finance.verify.statement.bill",
        response = AccessBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct FinanceVerifyStatementBill {
        pub ou_code: String,
        pub verification_bill_d_t_o: VerificationBillDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VerificationBillDto {
        pub settlement_company_code: String,
        pub memo: Option<String>,
        pub operator_name: String,
        pub request_id: String,
        #[top_api(required)]
        pub invoice_info_d_t_os: Vec<InvoiceInfoDto>,
        pub verification_type: String,
        pub currency: String,
        pub operator_id: String,
        #[top_api(required)]
        pub statement_bill_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceInfoDto {
        pub invoice_no: String,
        pub invoice_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccessBaseResult {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub model: Option<VerificationBillResponseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VerificationBillResponseDto {
        pub verification_no: Option<String>,
        pub verify_date: Option<TopDateTime>,
    }
}
