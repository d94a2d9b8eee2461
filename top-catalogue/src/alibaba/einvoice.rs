//! `alibaba.einvoice.*`: 57 APIs.

pub use self::amount_check::AmountCheck;
pub use self::apply_get::ApplyGet;
pub use self::bill_einvoice_list::BillEinvoiceList;
pub use self::bill_forword_create::BillForwordCreate;
pub use self::bill_sync::BillSync;
pub use self::closereq::Closereq;
pub use self::core_inv_upload::CoreInvUpload;
pub use self::create_result_get::CreateResultGet;
pub use self::create_results_increment_get::CreateResultsIncrementGet;
pub use self::createreq::Createreq;
pub use self::deduct_get::DeductGet;
pub use self::device_order_query::DeviceOrderQuery;
pub use self::device_order_update::DeviceOrderUpdate;
pub use self::flow_refund::FlowRefund;
pub use self::flow_renew::FlowRenew;
pub use self::flow_tax_create::FlowTaxCreate;
pub use self::flow_tax_get::FlowTaxGet;
pub use self::income_agent_check::IncomeAgentCheck;
pub use self::income_certificate_return::IncomeCertificateReturn;
pub use self::income_device_return::IncomeDeviceReturn;
pub use self::income_ocr_return::IncomeOcrReturn;
pub use self::income_scan_return::IncomeScanReturn;
pub use self::income_token_return::IncomeTokenReturn;
pub use self::income_verify_return::IncomeVerifyReturn;
pub use self::invoiceapply_get::InvoiceapplyGet;
pub use self::invoiceapply_update::InvoiceapplyUpdate;
pub use self::item_update::ItemUpdate;
pub use self::merchant_add::MerchantAdd;
pub use self::merchant_bindcompany::MerchantBindcompany;
pub use self::merchant_createreq::MerchantCreatereq;
pub use self::merchant_delete::MerchantDelete;
pub use self::merchant_result_get::MerchantResultGet;
pub use self::order_refund_update::OrderRefundUpdate;
pub use self::paper_common_return::PaperCommonReturn;
pub use self::paper_invalid::PaperInvalid;
pub use self::paper_print::PaperPrint;
pub use self::paper_return::PaperReturn;
pub use self::partner_return::PartnerReturn;
pub use self::partner_upload::PartnerUpload;
pub use self::payout_get::PayoutGet;
pub use self::prod_apply::ProdApply;
pub use self::prod_apply_get::ProdApplyGet;
pub use self::prod_result_fileurl_get::ProdResultFileurlGet;
pub use self::qrcode_create::QrcodeCreate;
pub use self::red_createreq::RedCreatereq;
pub use self::serialno_batch_generate::SerialnoBatchGenerate;
pub use self::serialno_generate::SerialnoGenerate;
pub use self::tax_auth_query::TaxAuthQuery;
pub use self::tax_opt_billdownloadurl_query::TaxOptBilldownloadurlQuery;
pub use self::tax_opt_esignresult_query::TaxOptEsignresultQuery;
pub use self::tax_opt_salaryaccount_query::TaxOptSalaryaccountQuery;
pub use self::tax_opt_salaryaccount_update::TaxOptSalaryaccountUpdate;
pub use self::tax_opt_salarybill_commitbill::TaxOptSalarybillCommitbill;
pub use self::tax_opt_salaryrequest_acceptpayment::TaxOptSalaryrequestAcceptpayment;
pub use self::tax_opt_salaryrequest_singleaccept::TaxOptSalaryrequestSingleaccept;
pub use self::tax_opt_salaryresult_query::TaxOptSalaryresultQuery;
pub use self::unitorder_check::UnitorderCheck;

/// `alibaba.einvoice.amount.check`
pub mod amount_check {
    use crate::prelude::*;

    /// `alibaba.einvoice.amount.check` (开票量核对接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27764&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.amount.check",
        response = AmountCheckResponse,
        debug
    )]
    pub struct AmountCheck {
        pub payee_register_no: String,
        pub start_date: String,
        pub end_date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AmountCheckResponse {
        pub einvoice_amount_check_result_list: Vec<EinvoiceAmountCheckResult>,
        pub is_success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EinvoiceAmountCheckResult {
        pub payee_register_no: Option<String>,
        pub invoice_date: Option<String>,
        pub invoice_count: Option<i64>,
        pub total_amount: Option<String>,
        pub total_price: Option<String>,
        pub total_tax: Option<String>,
        pub invoice_type: Option<String>,
    }
}

/// `alibaba.einvoice.apply.get`
pub mod apply_get {
    use crate::prelude::*;

    /// `alibaba.einvoice.apply.get` (开票申请数据获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27107&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.apply.get",
        response = ApplyGetResponse,
        debug
    )]
    pub struct ApplyGet {
        pub platform_tid: String,
        pub apply_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApplyGetResponse {
        pub is_success: Option<bool>,
        pub apply_list: Vec<Apply>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Apply {
        pub platform_code: Option<String>,
        pub status: Option<Status>,
        pub memo: Option<String>,
        pub payer_name: Option<String>,
        pub platform_tid: Option<String>,
        pub payer_register_no: Option<String>,
        pub trigger_status: Option<TriggerStatus>,
        pub invoice_kind: Option<InvoiceKind>,
        pub business_type: Option<BusinessType>,
        pub invoice_type: Option<String>,
        pub invoice_amount: Option<String>,
        pub sum_price: Option<String>,
        pub sum_tax: Option<String>,
        pub invoice_items: Vec<InvoiceItem>,
        #[top_api(secret)]
        pub payer_phone: Option<String>,
        #[top_api(secret)]
        pub payer_address: Option<String>,
        #[top_api(secret)]
        pub payer_bankaccount: Option<String>,
        pub payer_bank: Option<String>,
        pub gmt_modified_str: Option<String>,
        pub extend_props: Option<String>,
        pub gmt_create: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 已拒绝
        #[top_api(value = 0)]
        Rejected,
        /// 申请中
        #[top_api(value = 1)]
        V1,
        /// 已同意
        #[top_api(value = 2)]
        Agreed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `trigger_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TriggerStatus {
        /// 卖家已付款
        #[top_api(value = "buyer_payed")]
        BuyerPayed,
        /// 卖家已发货
        #[top_api(value = "sent_goods")]
        SentGoods,
        /// 买家确认收货
        #[top_api(value = "buyer_confirm")]
        BuyerConfirm,
        /// 卖家同意退款
        #[top_api(value = "refund_seller_confirm")]
        RefundSellerConfirm,
        /// 买家申请补开发票
        #[top_api(value = "invoice_supply")]
        InvoiceSupply,
        /// 买家申请改抬头
        #[top_api(value = "invoice_change")]
        InvoiceChange,
        /// 电换纸
        #[top_api(value = "change_paper")]
        ChangePaper,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `invoice_kind`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceKind {
        /// 电子发票
        #[top_api(value = 0)]
        V0,
        /// 纸质发票
        #[top_api(value = 1)]
        V1,
        /// 专票
        #[top_api(value = 2)]
        V2,
        /// 电子专用发票
        #[top_api(value = 3)]
        V3,
        /// 全电普通发票
        #[top_api(value = 4)]
        V4,
        /// 全电专用发票
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 个人
        #[top_api(value = 0)]
        Personal,
        /// 企业
        #[top_api(value = 1)]
        Company,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceItem {
        pub item_name: Option<String>,
        pub amount: Option<String>,
        pub row_type: Option<String>,
        pub specification: Option<String>,
        pub sum_price: Option<String>,
        pub tax: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<String>,
        pub tax_rate: Option<String>,
        pub unit: Option<String>,
        pub item_no: Option<String>,
        pub biz_order_id: Option<String>,
        pub is_post_fee_row: Option<bool>,
        pub zero_rate_flag: Option<ZeroRateFlag>,
    }

    /// The values of `zero_rate_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ZeroRateFlag {
        /// 出口零税率
        #[top_api(value = "0")]
        V0,
        /// 免税
        #[top_api(value = "1")]
        V1,
        /// 不征收
        #[top_api(value = "2")]
        V2,
        /// 普通零税率
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.einvoice.bill.einvoice.list`
pub mod bill_einvoice_list {
    use crate::prelude::*;

    /// `alibaba.einvoice.bill.einvoice.list` (扫码开票列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=31271&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.bill.einvoice.list",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BillEinvoiceList {
        pub platform: Option<String>,
        pub payee_register_no: String,
        pub order_id: String,
        #[top_api(max_items = 20)]
        pub einvoice_type: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_message: Option<String>,
        pub result_list: Vec<ResultList>,
        pub total_count: Option<i64>,
        pub ret_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultList {
        pub payee_register_no: Option<String>,
        pub platform: Option<String>,
        pub order_id: Option<String>,
        pub sum_price: Option<String>,
        pub invoice_items: Vec<InvoiceItems>,
        pub seri_no: Option<String>,
        pub invoice_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceItems {
        pub item_name: Option<String>,
        pub quantity: Option<String>,
        pub amount: Option<String>,
        pub specification: Option<String>,
        pub unit: Option<String>,
    }
}

/// `alibaba.einvoice.bill.forword.create`
pub mod bill_forword_create {
    use crate::prelude::*;

    /// `alibaba.einvoice.bill.forword.create` (扫码开票结算单同步前开发票)
    ///
    /// <https://open.taobao.com/api.htm?docId=31274&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.bill.forword.create",
        response = BillForwordCreateResponse,
        debug
    )]
    pub struct BillForwordCreate {
        #[top_api(required, max_items = 20)]
        pub invoice_items: Vec<BillItemDo>,
        pub order_id: String,
        pub payee_register_no: String,
        pub platform: Option<String>,
        pub seri_no: Option<String>,
        pub shop_name: Option<String>,
        pub sum_price: String,
        #[top_api(secret)]
        pub payer_address: Option<String>,
        #[top_api(secret)]
        pub payer_bankaccount: Option<String>,
        #[top_api(secret)]
        pub payer_email: Option<String>,
        pub payer_name: String,
        #[top_api(secret)]
        pub payer_phone: Option<String>,
        pub payer_register_no: String,
        #[top_api(secret)]
        pub phone_number: String,
        pub business_type: Option<BusinessType>,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 个人
        #[top_api(value = 0)]
        Personal,
        /// 企业
        #[top_api(value = 1)]
        Company,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `BillItemDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillItemDo {
        pub amount: String,
        pub item_name: String,
        pub quantity: String,
        pub specification: Option<String>,
        pub unit: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillForwordCreateResponse {
        pub ret_code: Option<String>,
        pub error_message: Option<String>,
        pub result: Option<String>,
    }
}

/// `alibaba.einvoice.bill.sync`
pub mod bill_sync {
    use crate::prelude::*;

    /// `alibaba.einvoice.bill.sync` (结算单同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=31288&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.bill.sync",
        response = BillSyncResponse,
        debug
    )]
    pub struct BillSync {
        #[top_api(required, max_items = 20)]
        pub invoice_items: Vec<BillItemDo>,
        pub status: i64,
        #[top_api(required)]
        pub order_date: Option<TopDateTime>,
        pub shop_name: String,
        pub payee_register_no: String,
        pub invoice_price: Option<String>,
        pub order_id: String,
        pub sum_price: String,
        pub platform: String,
        pub brand_name: Option<String>,
        pub shop_platform: Option<String>,
        pub qrcode: Option<QrCodeDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillItemDo {
        pub item_name: String,
        pub quantity: String,
        pub amount: String,
        pub specification: Option<String>,
        pub unit: Option<String>,
        pub row_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QrCodeDo {
        pub qr_type: Option<QrType>,
        pub qr_logo: Option<String>,
        pub width: Option<i64>,
        pub height: Option<i64>,
    }

    /// The values of `qr_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QrType {
        /// 二维码背后的 URL
        #[top_api(value = 1)]
        V1,
        /// 二维码图片 CDN URL
        #[top_api(value = 2)]
        V2,
        /// 二维码二进制数据流
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillSyncResponse {
        pub error_message: Option<String>,
        pub result: Option<String>,
        pub ret_code: Option<String>,
        pub succ: Option<bool>,
    }
}

/// `alibaba.einvoice.closereq`
pub mod closereq {
    use crate::prelude::*;

    /// `alibaba.einvoice.closereq` (关闭开票失败请求（失败列表可重试）)
    ///
    /// <https://open.taobao.com/api.htm?docId=30289&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.closereq",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct Closereq {
        pub serial_no: String,
        pub payee_register_no: String,
    }
}

/// `alibaba.einvoice.core.inv.upload`
pub mod core_inv_upload {
    use crate::prelude::*;

    /// `alibaba.einvoice.core.inv.upload` (发票中台-发票结果回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=52882&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.core.inv.upload",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct CoreInvUpload {
        pub sum_tax: Option<String>,
        #[top_api(secret)]
        pub payee_phone: Option<String>,
        pub platform_tid: Option<String>,
        pub sum_price: Option<Decimal>,
        pub invoice_amount: Option<Decimal>,
        pub source: Source,
        pub invoice_file_type: Option<String>,
        pub payee_receiver: Option<String>,
        pub red_notice_no: Option<String>,
        pub payee_register_no: Option<String>,
        pub apply_id: Option<String>,
        pub payee_name: Option<String>,
        pub qr_code: Option<String>,
        pub levy_type: Option<String>,
        pub invoice_type: Option<InvoiceType>,
        pub payer_name: Option<String>,
        pub invoice_no: Option<String>,
        pub invoice_memo: Option<String>,
        #[top_api(secret)]
        pub payer_email: Option<String>,
        #[top_api(secret)]
        pub receive_mobile: Option<String>,
        pub anti_fake_code: Option<String>,
        #[top_api(secret)]
        pub payer_bank_account_id: Option<String>,
        pub payer_bank_name: Option<String>,
        #[top_api(secret)]
        pub payee_bank_account_id: Option<String>,
        pub payee_checker: Option<String>,
        #[top_api(secret)]
        pub payer_phone: Option<String>,
        pub normal_invoice_code: Option<String>,
        pub device_no: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub invoice_date: Option<String>,
        pub invoice_code: Option<String>,
        #[top_api(secret)]
        pub check_code: Option<String>,
        #[top_api(secret)]
        pub payee_address: Option<String>,
        pub normal_invoice_no: Option<String>,
        #[top_api(secret)]
        pub payer_address: Option<String>,
        pub payee_bank_name: Option<String>,
        #[top_api(max_items = 100)]
        pub invoice_items: Vec<InvoiceResultItemDto>,
        pub payee_operator: Option<String>,
        pub payer_register_no: Option<String>,
        pub invoice_kind: Option<InvoiceKind>,
        pub business_type: Option<BusinessType>,
        pub special_flag: Option<String>,
        pub platform_code: Option<String>,
        pub invoice_file_data: Option<FileItem>,
        #[top_api(max_len = 32)]
        pub platform_user_id: Option<String>,
        pub biz_error_msg: Option<String>,
        pub biz_error_code: Option<String>,
        pub create_result: Option<CreateResult>,
        pub serial_no: Option<String>,
        pub invoice_file_content: Option<String>,
        pub deduct_amount: Option<String>,
    }

    /// The values of `source`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        #[top_api(value = "apply")]
        Apply,
        #[top_api(value = "async")]
        Async,
        /// 直接回传
        #[top_api(value = "upload")]
        Upload,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `invoice_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceType {
        /// 蓝票
        #[top_api(value = "blue")]
        Blue,
        /// 红票
        #[top_api(value = "red")]
        Red,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `invoice_kind`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceKind {
        /// 电票
        #[top_api(value = 0)]
        V0,
        /// 纸质普票
        #[top_api(value = 1)]
        V1,
        /// 纸质专票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 个人
        #[top_api(value = 0)]
        Personal,
        /// 企业
        #[top_api(value = 1)]
        Company,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `create_result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CreateResult {
        /// 发票开具成功
        #[top_api(value = "success")]
        Success,
        /// 开票失败
        #[top_api(value = "fail")]
        Fail,
        /// async 时必填
        #[top_api(value = "source")]
        Source,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceResultItemDto {
        pub quantity: Option<String>,
        pub price: Option<Decimal>,
        pub tax_rate: Option<String>,
        pub item_no: Option<String>,
        pub row_type: Option<i64>,
        pub item_name: Option<String>,
        /// In yuan.
        pub amount: Option<Decimal>,
        pub unit: Option<String>,
        pub specification: Option<String>,
        pub zero_rate_flag: Option<ZeroRateFlag>,
        pub tax: Option<String>,
        /// In yuan.
        pub sum_price: Option<Decimal>,
    }

    /// The values of `zero_rate_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ZeroRateFlag {
        /// 出口零税率
        #[top_api(value = "0")]
        V0,
        /// 免税
        #[top_api(value = "1")]
        V1,
        /// 不征收
        #[top_api(value = "2")]
        V2,
        /// 普通零税率
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.einvoice.create.result.get`
pub mod create_result_get {
    use crate::prelude::*;

    /// `alibaba.einvoice.create.result.get` (ERP 开票结果获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=25796&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.create.result.get",
        response = Vec<InvoiceResult>,
        unwrap = "invoice_result_list",
        idempotent,
        debug
    )]
    pub struct CreateResultGet {
        pub payee_register_no: String,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub serial_no: Option<String>,
        pub out_shop_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceResult {
        pub anti_fake_code: Option<String>,
        pub ciphertext: Option<String>,
        pub device_no: Option<String>,
        pub erp_tid: Option<String>,
        pub file_data_type: Option<String>,
        pub file_path: Option<String>,
        pub invoice_amount: Option<String>,
        pub invoice_code: Option<String>,
        pub invoice_date: Option<String>,
        pub invoice_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub serial_no: Option<String>,
        pub status: Option<Status>,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub invoice_items: Vec<InvoiceItem>,
        pub invoice_type: Option<InvoiceType>,
        pub invoice_kind: Option<InvoiceKind>,
        pub normal_invoice_code: Option<String>,
        pub normal_invoice_no: Option<String>,
        pub payee_operator: Option<String>,
        pub payee_receiver: Option<String>,
        pub payee_checker: Option<String>,
        pub payer_name: Option<String>,
        pub payer_register_no: Option<String>,
        #[top_api(secret)]
        pub payer_phone: Option<String>,
        #[top_api(secret)]
        pub payer_address: Option<String>,
        #[top_api(secret)]
        pub payer_bankaccount: Option<String>,
        pub payee_register_no: Option<String>,
        pub invoice_time: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = "waiting")]
        Waiting,
        #[top_api(value = "create_success")]
        CreateSuccess,
        /// 开票失败
        #[top_api(value = "create_failed")]
        CreateFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `invoice_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceType {
        /// 蓝票
        #[top_api(value = "blue")]
        Blue,
        /// 红票
        #[top_api(value = "red")]
        Red,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `invoice_kind`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceKind {
        /// 电子发票
        #[top_api(value = 0)]
        V0,
        /// 纸质发票
        #[top_api(value = 1)]
        V1,
        /// 纸质专票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceItem {
        pub unit: Option<String>,
        pub sum_price: Option<String>,
        pub tax: Option<String>,
        pub price: Option<String>,
        pub item_no: Option<String>,
        pub item_name: Option<String>,
        pub specification: Option<String>,
        pub quantity: Option<String>,
        pub tax_rate: Option<String>,
        pub row_type: Option<String>,
        pub amount: Option<String>,
        pub zero_rate_flag: Option<ZeroRateFlag>,
        pub outer_id: Option<String>,
        pub biz_order_id: Option<String>,
        pub is_post_fee_row: Option<bool>,
    }

    /// The values of `zero_rate_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ZeroRateFlag {
        /// 出口零税率
        #[top_api(value = "0")]
        V0,
        /// 免税
        #[top_api(value = "1")]
        V1,
        /// 不征收
        #[top_api(value = "2")]
        V2,
        /// 普通零税率
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.einvoice.create.results.increment.get`
pub mod create_results_increment_get {
    use crate::prelude::*;

    /// `alibaba.einvoice.create.results.increment.get` (ERP 增量开票结果获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=25797&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.invoice_result_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.create.results.increment.get",
        response = CreateResultsIncrementGetResponse,
        idempotent,
        debug
    )]
    pub struct CreateResultsIncrementGet {
        #[top_api(required)]
        pub end_modified: Option<TopDateTime>,
        pub payee_register_no: String,
        #[top_api(required)]
        pub start_modified: Option<TopDateTime>,
        pub status: Option<Status>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = "waiting")]
        Waiting,
        #[top_api(value = "create_success")]
        CreateSuccess,
        /// 开票失败
        #[top_api(value = "create_failed")]
        CreateFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateResultsIncrementGetResponse {
        pub invoice_result_list: Vec<InvoiceResult>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceResult {
        pub anti_fake_code: Option<String>,
        pub ciphertext: Option<String>,
        pub device_no: Option<String>,
        pub erp_tid: Option<String>,
        pub file_data_type: Option<String>,
        pub file_path: Option<String>,
        pub invoice_amount: Option<String>,
        pub invoice_code: Option<String>,
        pub invoice_date: Option<String>,
        pub invoice_no: Option<String>,
        pub payee_register_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub qr_code: Option<String>,
        pub serial_no: Option<String>,
        pub status: Option<Status>,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
    }
}

/// `alibaba.einvoice.createreq`
pub mod createreq {
    use crate::prelude::*;

    /// `alibaba.einvoice.createreq` (ERP 开票请求接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25794&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.createreq",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct Createreq {
        pub platform_code: String,
        #[top_api(max_len = 100, secret)]
        pub payee_bankaccount: Option<String>,
        #[top_api(required, max_items = 100)]
        pub invoice_items: Vec<InvoiceItem>,
        #[top_api(max_len = 8)]
        pub payee_receiver: Option<String>,
        #[top_api(max_len = 8)]
        pub payee_operator: Option<String>,
        pub invoice_amount: String,
        #[top_api(max_len = 8)]
        pub payee_checker: Option<String>,
        #[top_api(max_len = 20, secret)]
        pub payer_phone: Option<String>,
        #[top_api(max_len = 20)]
        pub payer_register_no: Option<String>,
        pub invoice_time: Option<TopDateTime>,
        #[top_api(max_len = 20, secret)]
        pub payee_phone: Option<String>,
        #[top_api(secret)]
        pub payer_email: Option<String>,
        #[top_api(max_len = 100)]
        pub payee_name: String,
        #[top_api(max_len = 100, secret)]
        pub payer_address: Option<String>,
        #[top_api(max_len = 200)]
        pub invoice_memo: Option<String>,
        #[top_api(max_len = 100, secret)]
        pub payer_bankaccount: Option<String>,
        pub sum_price: String,
        #[top_api(max_len = 8)]
        pub normal_invoice_no: Option<String>,
        pub invoice_type: String,
        #[top_api(max_len = 20)]
        pub payee_register_no: String,
        #[top_api(max_len = 12)]
        pub normal_invoice_code: Option<String>,
        pub business_type: i64,
        pub erp_tid: Option<String>,
        #[top_api(max_len = 20)]
        pub serial_no: String,
        pub platform_tid: String,
        #[top_api(max_len = 100, secret)]
        pub payee_address: String,
        pub sum_tax: String,
        #[top_api(max_len = 100)]
        pub payer_name: String,
        pub apply_id: Option<String>,
        pub out_shop_name: Option<String>,
        pub invoice_kind: Option<InvoiceKind>,
        pub red_notice_no: Option<String>,
        pub request_role: Option<RequestRole>,
        pub distribution_tid: Option<String>,
    }

    /// The values of `invoice_kind`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceKind {
        /// 电子发票
        #[top_api(value = 0)]
        V0,
        /// 纸质发票
        #[top_api(value = 1)]
        V1,
        /// 专票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `request_role`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RequestRole {
        #[top_api(value = "supplier")]
        Supplier,
        #[top_api(value = "platform_code")]
        PlatformCode,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceItem {
        pub sum_price: String,
        pub tax: String,
        pub price: Option<String>,
        pub item_no: Option<String>,
        pub unit: Option<String>,
        pub imei: Option<String>,
        pub item_name: String,
        pub tax_rate: String,
        pub row_type: String,
        pub quantity: Option<String>,
        pub specification: Option<String>,
        pub amount: String,
        pub zero_rate_flag: Option<ZeroRateFlag>,
    }

    /// The values of `zero_rate_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ZeroRateFlag {
        /// 出口零税率
        #[top_api(value = "0")]
        V0,
        /// 免税
        #[top_api(value = "1")]
        V1,
        /// 不征收
        #[top_api(value = "2")]
        V2,
        /// 普通零税率
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.einvoice.deduct.get`
pub mod deduct_get {
    use crate::prelude::*;

    /// `alibaba.einvoice.deduct.get` (发票扣减的接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33967&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.deduct.get",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DeductGet {
        pub payee_register_no: Option<String>,
        pub biz_date: Option<String>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 所有
        #[top_api(value = 1)]
        All,
        /// 当日
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_message: Option<String>,
        pub result: Option<ResultSetResult>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
    }

    /// `ResultSet`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSetResult {
        pub biz_date: Option<String>,
        pub deduct: Option<i64>,
        pub amount: Option<i64>,
        pub package_register_no: Option<String>,
    }
}

/// `alibaba.einvoice.device.order.query`
pub mod device_order_query {
    use crate::prelude::*;

    /// `alibaba.einvoice.device.order.query` (查询税控设备加盘订购单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=51473&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.device.order.query",
        response = ServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DeviceOrderQuery {
        pub flow_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub result: Option<InvoiceFwOrderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceFwOrderDto {
        pub invoice_contact: Option<InvoiceContactDto>,
        pub buy_date: Option<TopDateTime>,
        /// In yuan.
        pub fact_total_fee: Option<Decimal>,
        pub item_id: Option<String>,
        pub article_id: Option<String>,
        pub order_id: Option<String>,
        pub product_code: Option<String>,
        pub payee_register_no: Option<String>,
        pub flow_id: Option<String>,
        pub register_type: Option<String>,
        pub serv_end_time: Option<TopDateTime>,
        pub serv_start_time: Option<TopDateTime>,
        pub article_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceContactDto {
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub contact_mobile: Option<String>,
        #[top_api(secret)]
        pub contact_addr: Option<String>,
    }
}

/// `alibaba.einvoice.device.order.update`
pub mod device_order_update {
    use crate::prelude::*;

    /// `alibaba.einvoice.device.order.update` (回传/更新设备订购单)
    ///
    /// <https://open.taobao.com/api.htm?docId=51472&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.device.order.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct DeviceOrderUpdate {
        pub action: Action,
        pub device_id: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub ext_json: Option<String>,
        pub flow_id: String,
        pub payee_register_no: String,
    }

    /// The values of `action`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        #[top_api(value = "deploy_finish")]
        DeployFinish,
        /// 服务商驳回订购单
        #[top_api(value = "isv_reject")]
        IsvReject,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.einvoice.flow.refund`
pub mod flow_refund {
    use crate::prelude::*;

    /// `alibaba.einvoice.flow.refund` (退订工单(入驻、加盘、续约))
    ///
    /// <https://open.taobao.com/api.htm?docId=56198&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.flow.refund",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct FlowRefund {
        pub invoice_flow_refund: InvoiceFlowRefundDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceFlowRefundDto {
        pub flow_id: String,
        pub platform_code: String,
        pub remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub result: Option<bool>,
    }
}

/// `alibaba.einvoice.flow.renew`
pub mod flow_renew {
    use crate::prelude::*;

    /// `alibaba.einvoice.flow.renew` (工单(入驻、加盘、续约)续约)
    ///
    /// <https://open.taobao.com/api.htm?docId=56197&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.flow.renew",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct FlowRenew {
        pub invoice_flow_renew_dto: InvoiceFlowRenewDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceFlowRenewDto {
        pub outer_id: String,
        pub parent_flow_id: String,
        pub platform_code: String,
        /// In days.
        pub service_valid_days: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub invoice_flow_renew_result: Option<InvoiceFlowRenewResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceFlowRenewResultDto {
        pub flow_id: Option<String>,
        pub serv_end_time: Option<String>,
        pub serv_start_time: Option<String>,
    }
}

/// `alibaba.einvoice.flow.tax.create`
pub mod flow_tax_create {
    use crate::prelude::*;

    /// `alibaba.einvoice.flow.tax.create` (创建税控开通工单)
    ///
    /// <https://open.taobao.com/api.htm?docId=56132&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.flow.tax.create",
        response = Option<String>,
        unwrap = "flow_id",
        debug
    )]
    pub struct FlowTaxCreate {
        pub invoice_tax_flow_create_dto: InvoiceTaxFlowCreateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceTaxFlowCreateDto {
        pub invoice_company: InvoiceCompanyDto,
        pub invoice_contact: InvoiceContactDto,
        pub outer_id: String,
        pub platform_code: String,
        pub platform_user_id: String,
        pub product_code: String,
        /// In days.
        pub service_valid_days: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceCompanyDto {
        pub area: Option<String>,
        pub bank_account_id: Option<String>,
        pub bank_name: Option<String>,
        pub city: Option<String>,
        pub company_name: String,
        pub company_type: Option<i64>,
        pub default_item_name: Option<String>,
        pub default_tax_code: Option<String>,
        pub default_tax_rate: Option<String>,
        #[top_api(secret)]
        pub detailed_address: Option<String>,
        #[top_api(secret)]
        pub invoice_phone: Option<String>,
        pub payee_checker: Option<String>,
        pub payee_operator: Option<String>,
        pub payee_receiver: Option<String>,
        pub payee_register_no: String,
        pub province: Option<String>,
        pub zero_tax_rate_flag: Option<ZeroTaxRateFlag>,
    }

    /// The values of `zero_tax_rate_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ZeroTaxRateFlag {
        /// 出口零税率
        #[top_api(value = "0")]
        V0,
        /// 免税
        #[top_api(value = "1")]
        V1,
        /// 不征收
        #[top_api(value = "2")]
        V2,
        /// 普通零税率
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceContactDto {
        #[top_api(secret)]
        pub contact_addr: Option<String>,
        pub contact_mail: Option<String>,
        #[top_api(secret)]
        pub contact_mobile: String,
        #[top_api(secret)]
        pub contact_name: String,
    }
}

/// `alibaba.einvoice.flow.tax.get`
pub mod flow_tax_get {
    use crate::prelude::*;

    /// `alibaba.einvoice.flow.tax.get` (查询税控开通工单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=56131&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.flow.tax.get",
        response = ServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FlowTaxGet {
        #[top_api(max_len = 128)]
        pub flow_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub tax_flow_query_result: Option<TaxFlowQueryResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxFlowQueryResult {
        pub flow_id: Option<String>,
        pub flow_status: Option<FlowStatus>,
        pub invoice_merchant: Option<InvoiceMerchantDto>,
        pub invoice_order: Option<InvoiceOrderSimpleDto>,
    }

    /// The values of `flow_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum FlowStatus {
        /// 入驻中
        #[top_api(value = "process")]
        Process,
        /// 入驻成功
        #[top_api(value = "success")]
        Success,
        #[top_api(value = "closed")]
        Closed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceMerchantDto {
        pub area: Option<String>,
        pub bank_account_id: Option<String>,
        pub bank_name: Option<String>,
        pub city: Option<String>,
        pub company_name: Option<String>,
        pub company_platform_code: Option<String>,
        pub company_type: Option<i64>,
        pub default_item_name: Option<String>,
        pub default_tax_code: Option<String>,
        pub default_tax_rate: Option<String>,
        #[top_api(secret)]
        pub detailed_address: Option<String>,
        #[top_api(secret)]
        pub invoice_phone: Option<String>,
        pub payee_checker: Option<String>,
        pub payee_operator: Option<String>,
        pub payee_receiver: Option<String>,
        pub payee_register_no: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub tax_token: Option<String>,
        pub zero_tax_rate_flag: Option<ZeroTaxRateFlag>,
    }

    /// The values of `zero_tax_rate_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ZeroTaxRateFlag {
        /// 出口零税率
        #[top_api(value = "0")]
        V0,
        /// 免税
        #[top_api(value = "1")]
        V1,
        /// 不征收
        #[top_api(value = "2")]
        V2,
        /// 普通零税率
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceOrderSimpleDto {
        pub device_id: Option<String>,
        pub order_id: Option<String>,
        pub product_code: Option<String>,
        pub serv_end_time: Option<TopDateTime>,
        pub serv_start_time: Option<TopDateTime>,
    }
}

/// `alibaba.einvoice.income.agent.check`
pub mod income_agent_check {
    use crate::prelude::*;

    /// `alibaba.einvoice.income.agent.check` (agent 注册校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=40286&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.income.agent.check",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct IncomeAgentCheck {
        pub agent_id: String,
    }
}

/// `alibaba.einvoice.income.certificate.return`
pub mod income_certificate_return {
    use crate::prelude::*;

    /// `alibaba.einvoice.income.certificate.return` (服务商回传进项认证结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=43501&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.income.certificate.return",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct IncomeCertificateReturn {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub req_index: String,
        pub success: bool,
        pub step: Step,
    }

    /// The values of `step`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Step {
        /// 勾选
        #[top_api(value = 1)]
        V1,
        /// 汇总
        #[top_api(value = 2)]
        V2,
        /// 确认
        #[top_api(value = 3)]
        Confirmation,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.einvoice.income.device.return`
pub mod income_device_return {
    use crate::prelude::*;

    /// `alibaba.einvoice.income.device.return` (服务商回传客户端设备列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=40283&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.income.device.return",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct IncomeDeviceReturn {
        #[top_api(max_items = 20)]
        pub device_list: Vec<String>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub req_index: String,
        pub success: bool,
    }
}

/// `alibaba.einvoice.income.ocr.return`
pub mod income_ocr_return {
    use crate::prelude::*;

    /// `alibaba.einvoice.income.ocr.return` (服务商回传发票 ocr 的结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=40285&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.income.ocr.return",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct IncomeOcrReturn {
        #[top_api(secret)]
        pub checksum: Option<String>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub image_data: Option<FileItem>,
        pub image_id: Option<String>,
        pub invoice_code: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub invoice_date: Option<String>,
        pub invoice_kind: Option<i64>,
        pub invoice_no: Option<String>,
        pub req_index: String,
        pub success: bool,
        pub sum_price: Option<String>,
        pub r#type: Type,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 阿里主动发起的 cor
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.einvoice.income.scan.return`
pub mod income_scan_return {
    use crate::prelude::*;

    /// `alibaba.einvoice.income.scan.return` (进项扫描状态回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=40287&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.income.scan.return",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct IncomeScanReturn {
        pub batch_no: String,
        pub status: Option<Status>,
        pub invoice_count: Option<i64>,
        pub success: bool,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 开始 ocr
        #[top_api(value = 0)]
        V0,
        /// ocr 结束
        #[top_api(value = 1)]
        V1,
        /// 开始查验
        #[top_api(value = 2)]
        V2,
        /// 查验结束
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.einvoice.income.token.return`
pub mod income_token_return {
    use crate::prelude::*;

    /// `alibaba.einvoice.income.token.return` (服务商回传税号 token)
    ///
    /// <https://open.taobao.com/api.htm?docId=40284&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.income.token.return",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct IncomeTokenReturn {
        pub area: Option<String>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub expire_time: Option<String>,
        pub payee_name: Option<String>,
        pub payee_register_no: Option<String>,
        pub success: bool,
        #[top_api(secret)]
        pub token: Option<String>,
    }
}

/// `alibaba.einvoice.income.verify.return`
pub mod income_verify_return {
    use crate::prelude::*;

    /// `alibaba.einvoice.income.verify.return` (服务商回传发票查验的结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=40290&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.income.verify.return",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct IncomeVerifyReturn {
        #[top_api(secret)]
        pub checksum: Option<String>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub image_id: Option<String>,
        pub invoice_amount: Option<String>,
        pub invoice_code: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub invoice_date: Option<String>,
        #[top_api(max_items = 10000)]
        pub invoice_items: Vec<InvoiceItem>,
        pub invoice_memo: Option<String>,
        pub invoice_no: Option<String>,
        pub machine_no: Option<String>,
        #[top_api(secret)]
        pub payee_address_phone: Option<String>,
        #[top_api(secret)]
        pub payee_bank_account: Option<String>,
        pub payee_checker: Option<String>,
        pub payee_name: Option<String>,
        pub payee_operator: Option<String>,
        pub payee_receiver: Option<String>,
        pub payee_register_no: Option<String>,
        #[top_api(secret)]
        pub payer_address_phone: Option<String>,
        #[top_api(secret)]
        pub payer_bank_account: Option<String>,
        pub payer_name: Option<String>,
        pub payer_register_no: Option<String>,
        pub req_index: String,
        pub success: bool,
        pub sum_price: Option<String>,
        pub sum_tax: Option<String>,
        pub r#type: Type,
        pub invoice_status: Option<InvoiceStatus>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 阿里主动发起的查验
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `invoice_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceStatus {
        /// 无效（作废）
        #[top_api(value = 0)]
        Invalid,
        /// 有效
        #[top_api(value = 1)]
        Valid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceItem {
        pub amount: Option<String>,
        pub item_name: Option<String>,
        pub item_no: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<String>,
        pub specification: Option<String>,
        pub sum_price: Option<String>,
        pub tax: Option<String>,
        pub tax_rate: Option<String>,
        pub unit: Option<String>,
        pub zero_rate_flag: Option<String>,
    }
}

/// `alibaba.einvoice.invoiceapply.get`
pub mod invoiceapply_get {
    use crate::prelude::*;

    /// `alibaba.einvoice.invoiceapply.get` (获取商家的开票申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=27966&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.invoiceapply.get",
        response = InvoiceapplyGetResponse,
        debug
    )]
    pub struct InvoiceapplyGet {
        pub apply_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceapplyGetResponse {
        pub result: Option<UserInvoiceApplyDto>,
        pub total_count: Option<i64>,
    }

    /// `UserInvoiceApplyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInvoiceApplyDto {
        pub apply_id: Option<String>,
        pub invoice_amount: Option<String>,
        pub payee_register_no: Option<String>,
        pub company_name: Option<String>,
        pub bank: Option<String>,
        #[top_api(secret)]
        pub bank_account: Option<String>,
        pub status: Option<Status>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub sender_name: Option<String>,
        #[top_api(secret)]
        pub sender_phone: Option<String>,
        pub sender_logistics_company: Option<String>,
        pub sender_logistics_no: Option<String>,
        pub invoice_item_list: Vec<UserInvoiceItemDto>,
        pub invoice_type: Option<InvoiceType>,
        pub invoice_payee_register_no: Option<String>,
        #[top_api(secret)]
        pub invoice_address: Option<String>,
        #[top_api(secret)]
        pub invoice_phone: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待确认
        #[top_api(value = 1)]
        AwaitingConfirmation,
        /// 开票中
        #[top_api(value = 2)]
        Invoicing,
        /// 拒绝开票
        #[top_api(value = 3)]
        V3,
        /// 发票已发出
        #[top_api(value = 4)]
        V4,
        /// 完成开票
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `invoice_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceType {
        /// 增值税普通发票
        #[top_api(value = 1)]
        V1,
        /// 增值税专用发票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `UserInvoiceItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInvoiceItemDto {
        pub item_name: Option<String>,
        pub item_type: Option<i64>,
        pub amount: Option<String>,
        pub bill_date: Option<String>,
    }
}

/// `alibaba.einvoice.invoiceapply.update`
pub mod invoiceapply_update {
    use crate::prelude::*;

    /// `alibaba.einvoice.invoiceapply.update` (商家开票申请单状态回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=27967&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.invoiceapply.update",
        response = InvoiceapplyUpdateResponse,
        debug
    )]
    pub struct InvoiceapplyUpdate {
        pub apply_id: Option<String>,
        pub status: Option<Status>,
        pub ex_info: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待确认
        #[top_api(value = 1)]
        AwaitingConfirmation,
        /// 开票中
        #[top_api(value = 2)]
        Invoicing,
        /// 拒绝开票
        #[top_api(value = 3)]
        V3,
        /// 发票已发出
        #[top_api(value = 4)]
        V4,
        /// 完成开票
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceapplyUpdateResponse {
        pub result: Option<bool>,
        pub total_count: Option<i64>,
    }
}

/// `alibaba.einvoice.item.update`
pub mod item_update {
    use crate::prelude::*;

    /// `alibaba.einvoice.item.update` (修改商品开票信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=40969&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.item.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ItemUpdate {
        #[top_api(max_len = 65)]
        pub invoice_name: Option<String>,
        pub item_id: Option<i64>,
        #[top_api(max_len = 19)]
        pub item_no: Option<String>,
        pub sku_id: Option<i64>,
        #[top_api(max_len = 20)]
        pub specification: Option<String>,
        #[top_api(max_len = 6)]
        pub tax_rate: Option<String>,
        #[top_api(max_len = 6)]
        pub zero_rate_flag: Option<ZeroRateFlag>,
        #[top_api(max_len = 10)]
        pub unit: Option<String>,
        pub outer_id: Option<String>,
        pub update_sku: Option<bool>,
    }

    /// The values of `zero_rate_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ZeroRateFlag {
        /// 出口零税率
        #[top_api(value = "0")]
        V0,
        /// 免税
        #[top_api(value = "1")]
        V1,
        /// 不征收
        #[top_api(value = "2")]
        V2,
        /// 普通零税率
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.einvoice.merchant.add`
pub mod merchant_add {
    use crate::prelude::*;

    /// `alibaba.einvoice.merchant.add` (发票中台-同平台授权税号适用商户)
    ///
    /// <https://open.taobao.com/api.htm?docId=53954&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.merchant.add",
        response = Option<String>,
        unwrap = "merchant_user_id",
        debug
    )]
    pub struct MerchantAdd {
        #[top_api(max_len = 512, secret)]
        pub tax_token: String,
        #[top_api(max_len = 20)]
        pub outer_id: String,
        #[top_api(max_len = 64)]
        pub merchant_user_id: String,
        #[top_api(max_len = 8)]
        pub platform_code: String,
        #[top_api(max_len = 20)]
        pub payee_register_no: String,
        #[top_api(max_len = 100)]
        pub merchant_name: String,
        #[top_api(max_items = 100)]
        pub device_ids: Vec<String>,
    }
}

/// `alibaba.einvoice.merchant.bindcompany`
pub mod merchant_bindcompany {
    use crate::prelude::*;

    /// `alibaba.einvoice.merchant.bindcompany` (发票中台-跨平台绑定已入驻税号与商户)
    ///
    /// <https://open.taobao.com/api.htm?docId=53952&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.merchant.bindcompany",
        response = Option<String>,
        unwrap = "tax_token",
        debug
    )]
    pub struct MerchantBindcompany {
        #[top_api(max_len = 20)]
        pub outer_id: String,
        #[top_api(max_len = 64)]
        pub merchant_user_id: String,
        #[top_api(max_len = 8)]
        pub activation_code: String,
        #[top_api(max_len = 8)]
        pub platform_code: String,
        #[top_api(max_len = 20)]
        pub payee_register_no: String,
        #[top_api(max_len = 100)]
        pub merchant_name: String,
        pub source_platform_code: String,
    }
}

/// `alibaba.einvoice.merchant.createreq`
pub mod merchant_createreq {
    use crate::prelude::*;

    /// `alibaba.einvoice.merchant.createreq` (商家自研 ERP 开票请求接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28290&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.merchant.createreq",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct MerchantCreatereq {
        pub platform_code: String,
        #[top_api(max_len = 100, secret)]
        pub payee_bankaccount: Option<String>,
        #[top_api(required, max_items = 100)]
        pub invoice_items: Vec<InvoiceItem>,
        #[top_api(max_len = 8)]
        pub payee_receiver: Option<String>,
        #[top_api(max_len = 8)]
        pub payee_operator: String,
        pub invoice_amount: String,
        #[top_api(max_len = 8)]
        pub payee_checker: Option<String>,
        #[top_api(max_len = 20, secret)]
        pub payer_phone: Option<String>,
        #[top_api(max_len = 20)]
        pub payer_register_no: Option<String>,
        #[top_api(max_len = 20, secret)]
        pub payee_phone: Option<String>,
        #[top_api(secret)]
        pub payer_email: Option<String>,
        #[top_api(max_len = 100)]
        pub payee_name: String,
        #[top_api(max_len = 100, secret)]
        pub payer_address: Option<String>,
        #[top_api(max_len = 200)]
        pub invoice_memo: Option<String>,
        #[top_api(max_len = 100, secret)]
        pub payer_bankaccount: Option<String>,
        pub sum_price: String,
        #[top_api(max_len = 8)]
        pub normal_invoice_no: Option<String>,
        pub invoice_type: String,
        #[top_api(max_len = 20)]
        pub payee_register_no: String,
        #[top_api(max_len = 12)]
        pub normal_invoice_code: Option<String>,
        pub business_type: i64,
        pub erp_tid: Option<String>,
        #[top_api(max_len = 20)]
        pub serial_no: String,
        pub platform_tid: String,
        #[top_api(max_len = 100, secret)]
        pub payee_address: String,
        pub sum_tax: String,
        #[top_api(max_len = 100)]
        pub payer_name: String,
        pub apply_id: Option<String>,
        pub invoice_kind: Option<InvoiceKind>,
        pub red_notice_no: Option<String>,
    }

    /// The values of `invoice_kind`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceKind {
        /// 电子发票
        #[top_api(value = 0)]
        V0,
        /// 纸质发票
        #[top_api(value = 1)]
        V1,
        /// 专票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceItem {
        pub sum_price: String,
        pub tax: String,
        pub price: Option<String>,
        pub item_no: Option<String>,
        pub unit: Option<String>,
        pub item_name: String,
        pub tax_rate: String,
        pub row_type: String,
        pub quantity: Option<String>,
        pub specification: Option<String>,
        pub amount: String,
    }
}

/// `alibaba.einvoice.merchant.delete`
pub mod merchant_delete {
    use crate::prelude::*;

    /// `alibaba.einvoice.merchant.delete` (发票中台-同平台取消授权税号适用商户)
    ///
    /// <https://open.taobao.com/api.htm?docId=53953&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.merchant.delete",
        response = Option<String>,
        unwrap = "merchant_user_id",
        debug
    )]
    pub struct MerchantDelete {
        #[top_api(max_len = 512, secret)]
        pub tax_token: String,
        #[top_api(max_len = 20)]
        pub outer_id: String,
        #[top_api(max_len = 64)]
        pub merchant_user_id: String,
        #[top_api(max_len = 8)]
        pub platform_code: String,
        pub payee_register_no: String,
    }
}

/// `alibaba.einvoice.merchant.result.get`
pub mod merchant_result_get {
    use crate::prelude::*;

    /// `alibaba.einvoice.merchant.result.get` (商家自研 ERP 开票结果获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=28291&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.merchant.result.get",
        response = Vec<InvoiceResult>,
        unwrap = "invoice_result_list",
        idempotent,
        debug
    )]
    pub struct MerchantResultGet {
        pub payee_register_no: String,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub serial_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceResult {
        pub anti_fake_code: Option<String>,
        pub ciphertext: Option<String>,
        pub device_no: Option<String>,
        pub erp_tid: Option<String>,
        pub file_data_type: Option<String>,
        pub file_path: Option<String>,
        pub invoice_amount: Option<String>,
        pub invoice_code: Option<String>,
        pub invoice_date: Option<String>,
        pub invoice_no: Option<String>,
        pub payee_register_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub serial_no: Option<String>,
        pub status: Option<Status>,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = "waiting")]
        Waiting,
        #[top_api(value = "create_success")]
        CreateSuccess,
        /// 开票失败
        #[top_api(value = "create_failed")]
        CreateFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.einvoice.order.refund.update`
pub mod order_refund_update {
    use crate::prelude::*;

    /// `alibaba.einvoice.order.refund.update` (回传订单退款审核结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=54615&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.order.refund.update",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct OrderRefundUpdate {
        pub order_refund_result_dto: InvoiceOrderRefundResultDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceOrderRefundResultDto {
        pub reason: Option<String>,
        pub action: Action,
        pub flow_id: String,
    }

    /// The values of `action`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        /// 服务商同意退款
        #[top_api(value = "refund_agree")]
        RefundAgree,
        /// 服务商拒绝退单
        #[top_api(value = "refund_reject")]
        RefundReject,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.einvoice.paper.common.return`
pub mod paper_common_return {
    use crate::prelude::*;

    /// `alibaba.einvoice.paper.common.return` (纸票通用回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31519&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.paper.common.return",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct PaperCommonReturn {
        pub req_index: String,
        pub success: bool,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub ext_props: Option<String>,
    }
}

/// `alibaba.einvoice.paper.invalid`
pub mod paper_invalid {
    use crate::prelude::*;

    /// `alibaba.einvoice.paper.invalid` (纸票作废接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=40482&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.paper.invalid",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct PaperInvalid {
        pub invalid_operator: String,
        pub invalid_type: InvalidType,
        pub invoice_code: Option<String>,
        pub invoice_no: Option<String>,
        pub payee_register_no: String,
        pub serial_no: String,
    }

    /// The values of `invalid_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvalidType {
        #[top_api(value = 0)]
        V0,
        /// 已开发票作废
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.einvoice.paper.print`
pub mod paper_print {
    use crate::prelude::*;

    /// `alibaba.einvoice.paper.print` (纸票打印接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=40483&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.paper.print",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct PaperPrint {
        pub dialog_setting_flag: DialogSettingFlag,
        pub force_print: bool,
        pub payee_register_no: String,
        pub print_flag: PrintFlag,
        pub serial_no: String,
    }

    /// The values of `dialog_setting_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DialogSettingFlag {
        /// 不弹打印设置框
        #[top_api(value = 0)]
        V0,
        /// 弹出打印设置框
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `print_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PrintFlag {
        /// 打印发票
        #[top_api(value = 0)]
        V0,
        /// 打印清单
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.einvoice.paper.return`
pub mod paper_return {
    use crate::prelude::*;

    /// `alibaba.einvoice.paper.return` (纸质发票结果回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=31518&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.paper.return",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct PaperReturn {
        pub anti_fake_code: Option<String>,
        pub ciphertext: Option<String>,
        pub device_no: Option<String>,
        pub invoice_code: Option<String>,
        pub invoice_date: Option<String>,
        pub invoice_no: Option<String>,
        pub create_result: String,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub req_index: String,
    }
}

/// `alibaba.einvoice.partner.return`
pub mod partner_return {
    use crate::prelude::*;

    /// `alibaba.einvoice.partner.return` (开票商回传开票结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=27100&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.partner.return",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct PartnerReturn {
        pub anti_fake_code: Option<String>,
        pub ciphertext: Option<String>,
        pub device_no: Option<String>,
        pub erp_tid: Option<String>,
        pub file_data_type: Option<String>,
        pub invoice_amount: Option<String>,
        pub invoice_code: Option<String>,
        pub invoice_date: Option<String>,
        pub invoice_file_data: Option<FileItem>,
        pub invoice_no: Option<String>,
        pub payee_register_no: String,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub qr_code: Option<String>,
        pub serial_no: String,
        pub create_result: String,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub req_index: String,
        pub invoice_time: Option<String>,
    }
}

/// `alibaba.einvoice.partner.upload`
pub mod partner_upload {
    use crate::prelude::*;

    /// `alibaba.einvoice.partner.upload` (服务商发票上传接口（非授权）)
    ///
    /// <https://open.taobao.com/api.htm?docId=36181&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.partner.upload",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct PartnerUpload {
        pub normal_invoice_no: String,
        pub normal_invoice_code: String,
        pub payee_register_no: String,
        pub invoice_file_data: Option<FileItem>,
        pub invoice_no: Option<String>,
        pub invoice_code: Option<String>,
        pub invoice_date: Option<String>,
        pub cipher_text: Option<String>,
        pub device_no: Option<String>,
        #[top_api(secret)]
        pub anti_fake_code: Option<String>,
        pub file_data_type: Option<String>,
        pub req_index: String,
        pub invoice_kind: InvoiceKind,
        pub upload_type: UploadType,
    }

    /// The values of `invoice_kind`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceKind {
        /// 电子发票
        #[top_api(value = 0)]
        V0,
        /// 纸质普票
        #[top_api(value = 1)]
        V1,
        /// 纸质专票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `upload_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UploadType {
        /// 冲红上传
        #[top_api(value = 0)]
        V0,
        /// 作废上传
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.einvoice.payout.get`
pub mod payout_get {
    use crate::prelude::*;

    /// `alibaba.einvoice.payout.get` (获取赔付计时列表数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=65415&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.payout.get",
        response = PayoutGetResponse,
        idempotent,
        debug
    )]
    pub struct PayoutGet {
        pub page_no: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayoutGetResponse {
        pub result: Option<OrderRightsResult>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderRightsResult {
        pub total_count: Option<String>,
        pub payout_list: Vec<OrderRightsInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderRightsInfo {
        pub tid: Option<String>,
        pub except_invoice_time: Option<String>,
    }
}

/// `alibaba.einvoice.prod.apply`
pub mod prod_apply {
    use crate::prelude::*;

    /// `alibaba.einvoice.prod.apply` (提交发票申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=51948&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.prod.apply",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ProdApply {
        pub param_invoice_apply_dto: InvoiceApplyDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceApplyDto {
        pub apply_amount: Decimal,
        pub apply_mode: Option<String>,
        pub apply_source: Option<String>,
        pub auto_create_invoice: Option<bool>,
        pub business_type: Option<BusinessType>,
        pub create_inv_payee_info: Option<InvoiceCreatePayeeInfoDto>,
        pub device_id: Option<String>,
        pub invoice_items: Vec<InvoiceApplyItemsDto>,
        pub invoice_kind: i64,
        pub invoice_memo: Option<String>,
        pub invoice_type: InvoiceType,
        pub levy_type: Option<i64>,
        pub normal_invoice_code: Option<String>,
        pub normal_invoice_no: Option<String>,
        pub outer_id: String,
        pub payee_register_no: Option<String>,
        #[top_api(secret)]
        pub payer_address: Option<String>,
        #[top_api(secret)]
        pub payer_bank_account_id: Option<String>,
        pub payer_bank_name: Option<String>,
        #[top_api(secret)]
        pub payer_email: Option<String>,
        pub payer_logistics_info: Option<PayerLogisticsInfoDto>,
        pub payer_memo: Option<String>,
        pub payer_name: Option<String>,
        #[top_api(secret)]
        pub payer_phone: Option<String>,
        pub payer_register_no: Option<String>,
        pub payer_uid: Option<String>,
        #[top_api(secret)]
        pub phone_number: Option<String>,
        pub platform_biz_flag: Option<String>,
        pub platform_code: String,
        pub platform_tid: String,
        pub platform_user_id: String,
        pub red_notice_no: Option<String>,
        pub source_flag: Option<String>,
        pub source_platform_code: Option<String>,
        pub special_flag: Option<String>,
        pub trade_time: Option<TopDateTime>,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 个人
        #[top_api(value = 0)]
        Personal,
        /// 企业
        #[top_api(value = 1)]
        Company,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `invoice_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceType {
        /// 蓝票
        #[top_api(value = "blue")]
        Blue,
        /// 红票
        #[top_api(value = "red")]
        Red,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceCreatePayeeInfoDto {
        #[top_api(secret)]
        pub payee_address: Option<String>,
        pub payee_bank_account_id: Option<String>,
        pub payee_bank_name: Option<String>,
        pub payee_checker: Option<String>,
        pub payee_name: Option<String>,
        pub payee_operator: Option<String>,
        #[top_api(secret)]
        pub payee_phone: Option<String>,
        pub payee_receiver: Option<String>,
        pub payee_register_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceApplyItemsDto {
        /// In yuan.
        pub amount: Option<Decimal>,
        pub biz_memo: Option<String>,
        /// In yuan.
        pub discount: Option<Decimal>,
        pub item_id: Option<String>,
        pub item_name: Option<String>,
        pub item_no: Option<String>,
        pub item_type: Option<String>,
        pub quantity: Option<String>,
        pub specification: Option<String>,
        pub tax_price: Option<Decimal>,
        pub tax_rate: Option<String>,
        pub unit: Option<String>,
        pub zero_rate_flag: Option<ZeroRateFlag>,
    }

    /// The values of `zero_rate_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ZeroRateFlag {
        /// 出口零税率
        #[top_api(value = "0")]
        V0,
        /// 免税
        #[top_api(value = "1")]
        V1,
        /// 不征收
        #[top_api(value = "2")]
        V2,
        /// 普通零税率
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayerLogisticsInfoDto {
        #[top_api(secret)]
        pub contact_addr: Option<String>,
        #[top_api(secret)]
        pub contact_mobile: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub apply_result_dto: Option<InvoiceApplyResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceApplyResultDto {
        pub apply_id: Option<String>,
        pub apply_status: Option<String>,
        pub create_inv_result_list: Vec<InvoiceCreateSimpleResultDto>,
        pub apply_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceCreateSimpleResultDto {
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub create_status: Option<String>,
        pub error_type: Option<String>,
        pub invoice_amount: Option<String>,
        pub payee_name: Option<String>,
        pub payee_register_no: Option<String>,
        pub product_code: Option<String>,
        pub single_serial_no: Option<String>,
        pub sum_price: Option<String>,
        pub sum_tax: Option<String>,
    }
}

/// `alibaba.einvoice.prod.apply.get`
pub mod prod_apply_get {
    use crate::prelude::*;

    /// `alibaba.einvoice.prod.apply.get` (查询发票申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=56136&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.prod.apply.get",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ProdApplyGet {
        pub invoice_apply_query_dto: InvoiceApplyDtlQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceApplyDtlQueryDto {
        pub apply_id: String,
        pub need_download_url: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub invoice_apply_dtl: Option<InvoiceApplyDtlDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceApplyDtlDto {
        pub apply_amount: Option<Decimal>,
        pub apply_id: Option<String>,
        pub apply_mode: Option<String>,
        pub apply_status: Option<String>,
        pub business_type: Option<BusinessType>,
        pub create_inv_results: Vec<InvoiceCreateSimpleResultDto>,
        pub create_inv_payee_info: Option<InvoiceCreatePayeeInfoDto>,
        pub is_finally: Option<bool>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub invoice_items: Vec<InvoiceApplyItemsDto>,
        pub invoice_kind: Option<InvoiceKind>,
        pub invoice_memo: Option<String>,
        pub invoice_type: Option<InvoiceType>,
        pub normal_invoice_code: Option<String>,
        pub normal_invoice_no: Option<String>,
        pub outer_id: Option<String>,
        pub payee_register_no: Option<String>,
        #[top_api(secret)]
        pub payer_address: Option<String>,
        #[top_api(secret)]
        pub payer_bank_account_id: Option<String>,
        pub payer_bank_name: Option<String>,
        #[top_api(secret)]
        pub payer_email: Option<String>,
        pub payer_memo: Option<String>,
        pub payer_name: Option<String>,
        #[top_api(secret)]
        pub payer_phone: Option<String>,
        pub payer_register_no: Option<String>,
        pub payer_uid: Option<String>,
        pub platform_biz_flag: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub platform_user_id: Option<String>,
        pub red_notice_no: Option<String>,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 个人
        #[top_api(value = 0)]
        Personal,
        /// 企业
        #[top_api(value = 1)]
        Company,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `invoice_kind`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceKind {
        /// 电票
        #[top_api(value = 0)]
        V0,
        /// 纸质普票
        #[top_api(value = 1)]
        V1,
        /// 纸质专票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `invoice_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceType {
        /// 蓝票
        #[top_api(value = "blue")]
        Blue,
        /// 红票
        #[top_api(value = "red")]
        Red,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceCreateSimpleResultDto {
        pub anti_fake_code: Option<String>,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub create_status: Option<CreateStatus>,
        pub download_url: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub download_url_expires: Option<String>,
        pub error_type: Option<String>,
        pub invoice_amount: Option<Decimal>,
        pub invoice_code: Option<String>,
        pub invoice_date: Option<String>,
        pub invoice_image_url: Option<String>,
        pub invoice_kind: Option<InvoiceKind>,
        pub invoice_no: Option<String>,
        pub payee_name: Option<String>,
        pub payee_register_no: Option<String>,
        pub product_code: Option<String>,
        pub red_apply_id: Option<String>,
        pub red_create_status: Option<String>,
        pub single_serial_no: Option<String>,
        pub sum_price: Option<Decimal>,
        pub sum_tax: Option<String>,
    }

    /// The values of `create_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CreateStatus {
        #[top_api(value = "waiting")]
        Waiting,
        #[top_api(value = "create_success")]
        CreateSuccess,
        /// 开票失败
        #[top_api(value = "create_failed")]
        CreateFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceCreatePayeeInfoDto {
        #[top_api(secret)]
        pub payee_address: Option<String>,
        pub payee_bank_account_id: Option<String>,
        pub payee_bank_name: Option<String>,
        pub payee_checker: Option<String>,
        pub payee_name: Option<String>,
        pub payee_operator: Option<String>,
        #[top_api(secret)]
        pub payee_phone: Option<String>,
        pub payee_receiver: Option<String>,
        pub payee_register_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceApplyItemsDto {
        /// In yuan.
        pub amount: Option<Decimal>,
        /// In yuan.
        pub discount: Option<Decimal>,
        pub item_name: Option<String>,
        pub item_no: Option<String>,
        pub quantity: Option<String>,
        pub specification: Option<String>,
        pub tax_price: Option<Decimal>,
        pub tax_rate: Option<String>,
        pub unit: Option<String>,
        pub zero_rate_flag: Option<ZeroRateFlag>,
    }

    /// The values of `zero_rate_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ZeroRateFlag {
        /// 出口零税率
        #[top_api(value = "0")]
        V0,
        /// 免税
        #[top_api(value = "1")]
        V1,
        /// 不征收
        #[top_api(value = "2")]
        V2,
        /// 普通零税率
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.einvoice.prod.result.fileurl.get`
pub mod prod_result_fileurl_get {
    use crate::prelude::*;

    /// `alibaba.einvoice.prod.result.fileurl.get` (发票中台-发票文件下载地址查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=51024&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.prod.result.fileurl.get",
        response = Option<String>,
        unwrap = "file_download_url",
        idempotent,
        debug
    )]
    pub struct ProdResultFileurlGet {
        pub platform_user_id: String,
        pub invoice_no: String,
        pub invoice_code: String,
        pub file_type: String,
        pub platform_code: String,
    }
}

/// `alibaba.einvoice.qrcode.create`
pub mod qrcode_create {
    use crate::prelude::*;

    /// `alibaba.einvoice.qrcode.create` (扫码开票二维码生成)
    ///
    /// <https://open.taobao.com/api.htm?docId=31273&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.qrcode.create",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct QrcodeCreate {
        #[top_api(required, max_items = 20)]
        pub invoice_items: Vec<BillItemDo>,
        pub payee_register_no: String,
        pub order_id: String,
        pub sum_price: String,
        pub source_id: String,
        pub platform: Option<String>,
        pub qr_logo: Option<String>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub qr_type: QrType,
    }

    /// The values of `qr_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QrType {
        /// 二维码背后的 URL
        #[top_api(value = 1)]
        V1,
        /// 二维码图片 CDN URL
        #[top_api(value = 2)]
        V2,
        /// 二维码二进制数据流
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillItemDo {
        pub item_name: String,
        pub quantity: Option<String>,
        pub amount: String,
        pub specification: Option<String>,
        pub unit: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_message: Option<String>,
        pub result: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.einvoice.red.createreq`
pub mod red_createreq {
    use crate::prelude::*;

    /// `alibaba.einvoice.red.createreq` (发票冲红接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41461&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.red.createreq",
        response = Option<String>,
        unwrap = "is_success",
        debug
    )]
    pub struct RedCreatereq {
        pub payee_register_no: String,
        #[top_api(max_len = 20)]
        pub blue_serial_no: Option<String>,
        #[top_api(max_len = 20)]
        pub red_serial_no: String,
        #[top_api(max_len = 16)]
        pub invoice_code: Option<String>,
        #[top_api(max_len = 12)]
        pub invoice_no: Option<String>,
    }
}

/// `alibaba.einvoice.serialno.batch.generate`
pub mod serialno_batch_generate {
    use crate::prelude::*;

    /// `alibaba.einvoice.serialno.batch.generate` (开票流水号批量生成接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27323&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.serialno.batch.generate",
        response = Vec<String>,
        unwrap = "serial_no_list",
        debug
    )]
    pub struct SerialnoBatchGenerate;
}

/// `alibaba.einvoice.serialno.generate`
pub mod serialno_generate {
    use crate::prelude::*;

    /// `alibaba.einvoice.serialno.generate` (获取统一开票流水号)
    ///
    /// <https://open.taobao.com/api.htm?docId=27322&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.serialno.generate",
        response = Option<String>,
        unwrap = "serial_no",
        debug
    )]
    pub struct SerialnoGenerate;
}

/// `alibaba.einvoice.tax.auth.query`
pub mod tax_auth_query {
    use crate::prelude::*;

    /// `alibaba.einvoice.tax.auth.query` (发票中台授权信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=58871&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.tax.auth.query",
        response = ServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TaxAuthQuery {
        pub tax_auth_token_query_dto: TaxAuthTokenQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxAuthTokenQueryDto {
        pub product_code: String,
        pub payee_register_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        #[top_api(secret)]
        pub result: Option<String>,
    }
}

/// `alibaba.einvoice.tax.opt.billdownloadurl.query`
pub mod tax_opt_billdownloadurl_query {
    use crate::prelude::*;

    /// `alibaba.einvoice.tax.opt.billdownloadurl.query` (税筹业务账单文件下载 URL 查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=57414&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.tax.opt.billdownloadurl.query",
        response = ServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TaxOptBilldownloadurlQuery {
        pub bill_date: String,
        pub company_code: String,
        pub user_type: Option<String>,
        pub belonging_business_scenario: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub result: Option<TaxOptimizationBillDownloadUrlResultDto>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxOptimizationBillDownloadUrlResultDto {
        pub download_url: Option<String>,
    }
}

/// `alibaba.einvoice.tax.opt.esignresult.query`
pub mod tax_opt_esignresult_query {
    use crate::prelude::*;

    /// `alibaba.einvoice.tax.opt.esignresult.query` (查询用户签约税优结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=54868&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.tax.opt.esignresult.query",
        response = Vec<AgreementInfoDto>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct TaxOptEsignresultQuery {
        pub employer_code: Option<String>,
        pub identification_in_belonging_employer: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgreementInfoDto {
        pub agreement_type: Option<String>,
        pub asset_symbol: Option<String>,
        pub employer_code: Option<String>,
        pub sign_time: Option<String>,
        pub agreement_url: Option<String>,
        pub contractor_code: Option<String>,
        pub contractor_name: Option<String>,
        pub asset_type: Option<String>,
        pub apply_dutiable_mode_enum: Option<String>,
        pub pay_salary_mode_enum: Option<String>,
        pub tax_optimization_mode: Option<String>,
        pub termination_time: Option<String>,
        pub identification_in_belonging_employer: Option<String>,
        pub extend_field: Option<String>,
        pub status: Option<String>,
    }
}

/// `alibaba.einvoice.tax.opt.salaryaccount.query`
pub mod tax_opt_salaryaccount_query {
    use crate::prelude::*;

    /// `alibaba.einvoice.tax.opt.salaryaccount.query` (查询用户的发薪账号)
    ///
    /// <https://open.taobao.com/api.htm?docId=54859&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.tax.opt.salaryaccount.query",
        response = TaxOptimizationQueryAlipayAccountResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TaxOptSalaryaccountQuery {
        pub param_tax_optimization_query_pay_salary_account_d_t_o:
            Option<TaxOptimizationQueryPaySalaryAccountDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxOptimizationQueryPaySalaryAccountDto {
        pub contractor_code: String,
        pub employer_code: String,
        pub identification_in_belonging_employer: String,
        pub tax_optimization_mode: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxOptimizationQueryAlipayAccountResultDto {
        pub account_type_enum: Option<i64>,
        pub can_pay: Option<bool>,
        pub cert_type_enum: Option<String>,
        pub certified: Option<bool>,
        pub enable_status_enum: Option<String>,
        #[top_api(secret)]
        pub pay_salary_alipay_account: Option<String>,
    }
}

/// `alibaba.einvoice.tax.opt.salaryaccount.update`
pub mod tax_opt_salaryaccount_update {
    use crate::prelude::*;

    /// `alibaba.einvoice.tax.opt.salaryaccount.update` (更新用户发薪资产)
    ///
    /// <https://open.taobao.com/api.htm?docId=55110&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.tax.opt.salaryaccount.update",
        response = TaxOptimizationEmployeeAssetUpdateResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TaxOptSalaryaccountUpdate {
        pub param_tax_optimization_employee_asset_update_d_t_o: TaxOptimizationEmployeeAssetUpdateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxOptimizationEmployeeAssetUpdateDto {
        pub asset_symbol: String,
        pub asset_type: String,
        pub contractor_code: String,
        pub employer_code: String,
        pub identification_in_belonging_employer: String,
        pub tax_optimization_mode: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxOptimizationEmployeeAssetUpdateResultDto {
        pub contractor_code: Option<String>,
        pub current_binded_asset_symbol: Option<String>,
        pub current_binded_asset_type: Option<String>,
        pub employer_code: Option<String>,
        pub identification_in_belonging_employer: Option<String>,
        pub previous_binded_asset_symbol: Option<String>,
        pub previous_binded_asset_type: Option<String>,
        pub tax_optimization_mode: Option<String>,
    }
}

/// `alibaba.einvoice.tax.opt.salarybill.commitbill`
pub mod tax_opt_salarybill_commitbill {
    use crate::prelude::*;

    /// `alibaba.einvoice.tax.opt.salarybill.commitbill` (提交发薪账单)
    ///
    /// <https://open.taobao.com/api.htm?docId=54860&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.tax.opt.salarybill.commitbill",
        response = TaxOptSalarybillCommitbillResponse,
        debug
    )]
    pub struct TaxOptSalarybillCommitbill {
        pub param_tax_optimization_salary_bill_commit_req_d_t_o:
            Option<TaxOptimizationSalaryBillCommitReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxOptimizationSalaryBillCommitReqDto {
        pub account_date: Option<String>,
        pub close_account_date: Option<bool>,
        pub contractor_applied_dutiable_amount: Option<String>,
        pub detail_list: Vec<TaxOptimizationSalaryDetailInfoDto>,
        pub employer_code: Option<String>,
        pub start_account_date: Option<bool>,
        pub total_detail_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxOptimizationSalaryDetailInfoDto {
        pub amount: Option<i64>,
        pub contractor_code: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub detail_id: Option<String>,
        pub identification_in_belonging_employer: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxOptSalarybillCommitbillResponse {
        pub contractor_code: Option<String>,
        pub detail_id: Option<String>,
        pub employer_code: Option<String>,
        pub identification_in_belonging_employer: Option<String>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `alibaba.einvoice.tax.opt.salaryrequest.acceptpayment`
pub mod tax_opt_salaryrequest_acceptpayment {
    use crate::prelude::*;

    /// `alibaba.einvoice.tax.opt.salaryrequest.acceptpayment` (受理发薪)
    ///
    /// <https://open.taobao.com/api.htm?docId=54867&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.tax.opt.salaryrequest.acceptpayment",
        response = TaxOptimizationSalaryPaymentAccessResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TaxOptSalaryrequestAcceptpayment {
        pub param_tax_optimization_salary_payment_access_req_d_t_o:
            Option<TaxOptimizationSalaryPaymentAccessReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxOptimizationSalaryPaymentAccessReqDto {
        pub account_date: Option<String>,
        pub apply_amount: Option<String>,
        pub business_time: Option<TopDateTime>,
        pub detail_id_list: Vec<String>,
        pub employer_code: String,
        pub identification_in_belonging_employer: Option<String>,
        pub pay_salary_mode: String,
        pub request_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxOptimizationSalaryPaymentAccessResultDto {
        pub fail_count: Option<i64>,
        pub processing_count: Option<i64>,
        pub status: Option<String>,
        pub success_count: Option<i64>,
        pub total_count: Option<i64>,
    }
}

/// `alibaba.einvoice.tax.opt.salaryrequest.singleaccept`
pub mod tax_opt_salaryrequest_singleaccept {
    use crate::prelude::*;

    /// `alibaba.einvoice.tax.opt.salaryrequest.singleaccept` (单明细发薪受理)
    ///
    /// <https://open.taobao.com/api.htm?docId=54791&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.tax.opt.salaryrequest.singleaccept",
        response = TaxOptimizationSingleDetailPaymentAccessResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TaxOptSalaryrequestSingleaccept {
        pub param_tax_optimization_single_detail_salary_payment_access_d_t_o:
            TaxOptimizationSingleDetailSalaryPaymentAccessDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxOptimizationSingleDetailSalaryPaymentAccessDto {
        pub apply_amount: i64,
        #[top_api(required)]
        pub business_time: Option<TopDateTime>,
        pub contractor_code: String,
        pub detail_id: String,
        pub employer_code: String,
        pub identification_in_belonging_employer: String,
        pub salary_remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxOptimizationSingleDetailPaymentAccessResultDto {
        pub success: Option<bool>,
    }
}

/// `alibaba.einvoice.tax.opt.salaryresult.query`
pub mod tax_opt_salaryresult_query {
    use crate::prelude::*;

    /// `alibaba.einvoice.tax.opt.salaryresult.query` (查询发薪结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=55257&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.tax.opt.salaryresult.query",
        response = TaxOptimizationSalaryPayResultQueryResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TaxOptSalaryresultQuery {
        #[top_api(required, max_items = 999)]
        pub detail_id_list: Vec<String>,
        pub employer_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxOptimizationSalaryPayResultQueryResultDto {
        pub salary_detail_list: Vec<SalaryDetailDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalaryDetailDto {
        pub account_date: Option<String>,
        pub apply_amount: Option<i64>,
        pub asset_symbol: Option<String>,
        pub asset_type: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub detail_id: Option<String>,
        pub employer_code: Option<String>,
        pub error_code: Option<String>,
        pub identification_in_belonging_employer: Option<String>,
        pub process_time: Option<TopDateTime>,
        pub salary_amount: Option<i64>,
        pub status: Option<String>,
    }
}

/// `alibaba.einvoice.unitorder.check`
pub mod unitorder_check {
    use crate::prelude::*;

    /// `alibaba.einvoice.unitorder.check` (服务商订购单上传核对)
    ///
    /// <https://open.taobao.com/api.htm?docId=27765&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.einvoice.unitorder.check",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct UnitorderCheck {
        #[top_api(required, max_items = 1000)]
        pub orders: Vec<SimpleUnitOrder>,
        #[top_api(required)]
        pub begin: Option<TopDateTime>,
        #[top_api(required)]
        pub end: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleUnitOrder {
        pub order_id: String,
        pub tax_disk_no: Option<String>,
        pub status: i64,
    }
}
