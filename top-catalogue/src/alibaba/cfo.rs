//! `alibaba.cfo.*`: 4 APIs.

pub use self::incoming_invoice_ledger_fullysync::IncomingInvoiceLedgerFullysync;
pub use self::incoming_invoice_pyt_image_upload::IncomingInvoicePytImageUpload;
pub use self::incoming_invoice_pyt_invoice_scan::IncomingInvoicePytInvoiceScan;
pub use self::incoming_invoice_register::IncomingInvoiceRegister;

/// `alibaba.cfo.incoming.invoice.ledger.fullysync`
pub mod incoming_invoice_ledger_fullysync {
    use crate::prelude::*;

    /// `alibaba.cfo.incoming.invoice.ledger.fullysync` (票易通全量底账数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=65164&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cfo.incoming.invoice.ledger.fullysync",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct IncomingInvoiceLedgerFullysync {
        pub param_pyt_ledger_sync_request: Option<PytLedgerSyncRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PytLedgerSyncRequest {
        pub account_type: Option<String>,
        pub amount_with_tax: Option<String>,
        pub amount_without_tax: Option<String>,
        pub auth_remark: Option<String>,
        pub auth_status: Option<String>,
        pub auth_style: Option<String>,
        pub auth_tax_period: Option<String>,
        pub auth_use: Option<String>,
        pub biz_order_no: Option<String>,
        #[top_api(secret)]
        pub buyer_address_tel: Option<String>,
        #[top_api(secret)]
        pub buyer_bank_account: Option<String>,
        pub buyer_bank_info: Option<String>,
        pub buyer_bank_name: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        pub buyer_tax_no: Option<String>,
        #[top_api(secret)]
        pub check_code: Option<String>,
        pub cipher_text: Option<String>,
        pub cipher_text_q_r_code: Option<String>,
        pub date_issued: Option<String>,
        pub details: Vec<PytLedgerInvoiceLineRequest>,
        pub effective_tax_amount: Option<String>,
        pub el_confirm_date: Option<String>,
        pub el_sync_time: Option<String>,
        pub extended_attrs: Option<String>,
        pub invoice_code: Option<String>,
        pub invoice_color: Option<String>,
        pub invoice_type: Option<String>,
        pub invoice_no: Option<String>,
        pub invoice_source: Option<String>,
        pub invoice_style_type: Option<String>,
        pub issuer: Option<String>,
        pub machine_code: Option<String>,
        pub no_auth_reason: Option<String>,
        pub original_invoice_code: Option<String>,
        pub original_invoice_no: Option<String>,
        pub payee: Option<String>,
        pub pdf_url: Option<String>,
        pub remark: Option<String>,
        pub reverse_amount_with_tax: Option<String>,
        pub reverse_amount_without_tax: Option<String>,
        pub reverse_flag: Option<String>,
        pub reverse_tax_amount: Option<String>,
        pub reviewer: Option<String>,
        pub sale_list_file_flag: Option<String>,
        #[top_api(secret)]
        pub seller_address: Option<String>,
        #[top_api(secret)]
        pub seller_address_tel: Option<String>,
        #[top_api(secret)]
        pub seller_bank_account: Option<String>,
        pub seller_bank_info: Option<String>,
        pub seller_bank_name: Option<String>,
        pub seller_name: Option<String>,
        pub seller_tax_no: Option<String>,
        #[top_api(secret)]
        pub seller_tel: Option<String>,
        pub source: Option<String>,
        pub special_type: Option<String>,
        pub status: Option<String>,
        pub tax_amount: Option<String>,
        pub tax_invoice_source: Option<String>,
        pub tax_rate: Option<String>,
        pub send_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PytLedgerInvoiceLineRequest {
        pub amount_with_tax: Option<String>,
        pub amount_without_tax: Option<String>,
        pub deductions: Option<String>,
        pub goods_tax_no: Option<String>,
        pub goods_tax_no_version: Option<String>,
        pub quantity: Option<String>,
        pub specifications: Option<String>,
        pub tax_amount: Option<String>,
        pub tax_pre: Option<String>,
        pub tax_pre_con: Option<String>,
        pub tax_rate: Option<String>,
        pub toll_end_date: Option<String>,
        pub toll_start_date: Option<String>,
        pub unit: Option<String>,
        pub unit_price: Option<String>,
        pub zero_tax: Option<String>,
        pub item_name: Option<String>,
        pub item_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub response_code: Option<String>,
        pub response_msg: Option<String>,
        pub succeeded: Option<String>,
    }
}

/// `alibaba.cfo.incoming.invoice.pyt.image.upload`
pub mod incoming_invoice_pyt_image_upload {
    use crate::prelude::*;

    /// `alibaba.cfo.incoming.invoice.pyt.image.upload` (票易通发票影像上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=61521&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cfo.incoming.invoice.pyt.image.upload",
        response = IncomingInvoicePytImageUploadResponse,
        debug
    )]
    pub struct IncomingInvoicePytImageUpload {
        pub upload_request: Option<ImageUploadRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageUploadRequest {
        pub file_name: Option<String>,
        pub file_size: Option<i64>,
        pub file_byte_base64_str: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IncomingInvoicePytImageUploadResponse {
        pub data: Option<String>,
        pub succeeded: Option<bool>,
        pub response_code: Option<String>,
        pub response_msg: Option<String>,
    }
}

/// `alibaba.cfo.incoming.invoice.pyt.invoice.scan`
pub mod incoming_invoice_pyt_invoice_scan {
    use crate::prelude::*;

    /// `alibaba.cfo.incoming.invoice.pyt.invoice.scan` (票易通发票 ocr 信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=61522&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cfo.incoming.invoice.pyt.invoice.scan",
        response = IncomingInvoicePytInvoiceScanResponse,
        debug
    )]
    pub struct IncomingInvoicePytInvoiceScan {
        pub scan_request: Option<InvoiceScanRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceScanRequest {
        pub invoice_scan_share_data: Vec<XforceInvoiceDto>,
        #[top_api(rename = "_t")]
        pub t: Option<i64>,
        pub sign: Option<String>,
        pub appcode: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XforceInvoiceDto {
        pub head: Option<InvoiceMainExt>,
        pub detail_list: Vec<InvoiceDetails>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceMainExt {
        pub auth_apply_user_id: Option<String>,
        pub scan_time: Option<String>,
        pub seller_name: Option<String>,
        pub remark: Option<String>,
        pub purchaser_code: Option<String>,
        pub cipher_text: Option<String>,
        pub auth_apply_time: Option<TopDateTime>,
        pub invoice_type: Option<String>,
        pub issued_tax_no: Option<String>,
        pub invoice_no: Option<String>,
        pub file_id: Option<String>,
        pub amount_without_tax: Option<String>,
        pub batch_no: Option<String>,
        pub machine_code: Option<String>,
        pub scan_user_id: Option<String>,
        pub invoice_code: Option<String>,
        pub two_code_flag: Option<String>,
        pub scan_account: Option<String>,
        pub purchaser_name: Option<String>,
        pub tax_rate: Option<String>,
        pub seller_tax_no: Option<String>,
        pub cipher_text_twocode: Option<String>,
        pub purchaser_tax_no: Option<String>,
        #[top_api(secret)]
        pub verify_no: Option<String>,
        pub paper_drew_date: Option<TopDateTime>,
        pub tax_amount: Option<String>,
        pub waybill_no: Option<String>,
        pub doc_no: Option<String>,
        pub document_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceDetails {
        pub unit_price: Option<String>,
        pub amount_without_tax: Option<String>,
        pub item_spec: Option<String>,
        pub tax_rate: Option<String>,
        pub quantity: Option<String>,
        pub cargo_name: Option<String>,
        pub quantity_unit: Option<String>,
        pub tax_amount: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IncomingInvoicePytInvoiceScanResponse {
        pub data: Option<String>,
        pub succeeded: Option<bool>,
        pub response_code: Option<String>,
        pub response_msg: Option<String>,
    }
}

/// `alibaba.cfo.incoming.invoice.register`
pub mod incoming_invoice_register {
    use crate::prelude::*;

    /// `alibaba.cfo.incoming.invoice.register` (发票登记接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64038&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cfo.incoming.invoice.register",
        response = IncomingInvoiceRegisterResponse,
        debug
    )]
    pub struct IncomingInvoiceRegister {
        pub invoice_register_request: Option<InvoiceRegisterRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceRegisterRequest {
        pub operate_by: Option<String>,
        pub invoice_d_t_o: Option<RegisterInvoiceDto>,
        pub request_no: Option<String>,
        pub platform_code: Option<String>,
    }

    /// `RegisterInvoiceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegisterInvoiceDto {
        pub invoice_remark: Option<String>,
        pub seller_country_code: Option<String>,
        pub purchaser_bank_info: Option<String>,
        pub seller_bank_info: Option<String>,
        pub purchaser_region_code: Option<String>,
        pub purchaser_code: Option<String>,
        pub cipher_text: Option<String>,
        pub qr_code_cipher_text: Option<String>,
        pub invoice_type: Option<String>,
        pub paper_own_certify_flag: Option<bool>,
        pub invoice_no: Option<String>,
        pub file_download_http_url: Option<String>,
        pub machine_code: Option<String>,
        pub image_id: Option<String>,
        pub invoice_code: Option<String>,
        pub purchaser_name: Option<String>,
        pub scan_account: Option<String>,
        pub tax_rate: Option<String>,
        pub electronic_type: Option<String>,
        pub seller_tax_no: Option<String>,
        pub issue_country_type: Option<String>,
        pub reg_time: Option<TopDateTime>,
        pub related_order: Option<String>,
        pub purchaser_tax_no: Option<String>,
        pub image_file_name: Option<String>,
        pub register_channel: Option<String>,
        #[top_api(secret)]
        pub check_sum: Option<String>,
        pub tax_amount: Option<String>,
        pub issued_seller_name: Option<String>,
        pub excluding_tax_amount: Option<String>,
        pub reg_platform_code: Option<String>,
        pub qr_code_flag: Option<String>,
        pub reg_biz_identity_ou: Option<String>,
        pub seller_name: Option<String>,
        pub reg_user: Option<String>,
        pub seller_code: Option<String>,
        pub purchaser_country_code: Option<String>,
        pub currency: Option<String>,
        pub issued_tax_no: Option<String>,
        pub effective_tax_amount: Option<String>,
        #[top_api(secret)]
        pub purchaser_contact_info: Option<String>,
        pub amount: Option<String>,
        pub seller_region_code: Option<String>,
        pub line_list: Vec<RegisterInvoiceLineDto>,
        pub invoice_date: Option<TopDateTime>,
        pub invoice_material: Option<String>,
        #[top_api(secret)]
        pub seller_contact_info: Option<String>,
        pub authorized_dealer: Option<String>,
        pub reg_biz_identity_id: Option<i64>,
        pub reg_biz_identity_code: Option<String>,
        pub waybill_no: Option<String>,
        pub invoice_type_code: Option<String>,
    }

    /// `RegisterInvoiceLineDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegisterInvoiceLineDto {
        pub row_no: Option<i64>,
        pub invoice_line_type: Option<String>,
        pub quantity_unit: Option<String>,
        pub goods_source_country: Option<String>,
        pub tax_category2: Option<String>,
        pub duty_free_memo: Option<String>,
        pub exchange_rate: Option<String>,
        pub local_currency_tax_amount2: Option<String>,
        pub local_currency_tax_amount1: Option<String>,
        pub model: Option<String>,
        pub currency: Option<String>,
        pub tax_categories: Option<String>,
        pub tax_rate2: Option<String>,
        pub goods_desc: Option<String>,
        pub place_of_supply: Option<String>,
        pub unit_price: Option<String>,
        pub amount: Option<String>,
        pub local_currency_tax_amount: Option<String>,
        pub quantity: Option<String>,
        pub local_currency_excluding_tax_amount: Option<String>,
        pub local_currency_amount: Option<String>,
        pub tax_amount1: Option<String>,
        pub tax_amount2: Option<String>,
        pub local_currency_code: Option<String>,
        pub supply_date: Option<TopDateTime>,
        pub service_accounting_code: Option<String>,
        pub tax_rate: Option<String>,
        pub reverse_charge: Option<String>,
        pub local_currency_price: Option<String>,
        pub zero_rate_flag: Option<String>,
        pub tax_amount: Option<String>,
        pub excluding_tax_amount: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IncomingInvoiceRegisterResponse {
        pub data: Option<i64>,
        pub succeeded: Option<bool>,
        pub response_code: Option<String>,
        pub response_msg: Option<String>,
    }
}
