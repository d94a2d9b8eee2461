//! `alibaba.tax.*`: 2 APIs.

pub use self::invoice_sync::InvoiceSync;
pub use self::invoice_sync_ledger::InvoiceSyncLedger;

/// `alibaba.tax.invoice.sync`
pub mod invoice_sync {
    use crate::prelude::*;

    /// `alibaba.tax.invoice.sync` (第三方开票回调 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=41740&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tax.invoice.sync",
        response = ThirdPartyInvoiceCallBackResultDto,
        unwrap = "result",
        debug
    )]
    pub struct InvoiceSync {
        pub param_json: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdPartyInvoiceCallBackResultDto {
        pub value_list: Vec<ResultItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultItem {
        pub correctness: Option<bool>,
        pub error_description: Option<String>,
        pub request_id: Option<String>,
    }
}

/// `alibaba.tax.invoice.sync.ledger`
pub mod invoice_sync_ledger {
    use crate::prelude::*;

    /// `alibaba.tax.invoice.sync.ledger` (同步底账数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=46490&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tax.invoice.sync.ledger",
        response = InvoiceSyncLedgerResponse,
        debug
    )]
    pub struct InvoiceSyncLedger {
        pub param_sync_ledger_invoice_request: Option<SyncLedgerInvoiceRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncLedgerInvoiceRequest {
        pub amount: String,
        pub certify_date: Option<TopDateTime>,
        pub certify_flag: Option<String>,
        #[top_api(secret)]
        pub check_sum: Option<String>,
        pub check_certify_time: Option<TopDateTime>,
        pub cipher_text: Option<String>,
        pub excluding_tax_amount: String,
        pub input_invoice_line_d_t_o_list: Vec<InputInvoiceLineLedgerDto>,
        pub invoice_code: String,
        #[top_api(required)]
        pub invoice_date: Option<TopDateTime>,
        pub invoice_no: String,
        pub invoice_status: Option<String>,
        pub invoice_type: String,
        pub check_certify_status: Option<String>,
        pub machine_code: Option<String>,
        pub purchaser_bank_info: Option<String>,
        #[top_api(secret)]
        pub purchaser_contact_info: Option<String>,
        pub purchaser_name: Option<String>,
        pub purchaser_tax_no: String,
        pub remark: Option<String>,
        pub seller_bank_info: Option<String>,
        pub seller_contact_info: Option<String>,
        pub seller_name: String,
        pub seller_tax_no: String,
        pub tax_amount: String,
        pub tax_period: Option<String>,
        pub effective_tax_amount: Option<String>,
        pub tax_deduct_fag: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InputInvoiceLineLedgerDto {
        pub amount: Option<String>,
        pub excluding_tax_amount: Option<String>,
        pub goods_desc: Option<String>,
        pub model: Option<String>,
        pub quantity: Option<String>,
        pub quantity_unit: Option<String>,
        pub tax_amount: Option<String>,
        pub unit_price: Option<String>,
        pub tax_rate: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceSyncLedgerResponse {
        pub response_code: Option<String>,
        pub response_msg: Option<String>,
        pub succeeded: Option<bool>,
    }
}
