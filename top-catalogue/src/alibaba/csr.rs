//! `alibaba.csr.*`: 7 APIs.

pub use self::donate_invoice_querytoblockchainoss::DonateInvoiceQuerytoblockchainoss;
pub use self::donate_org_invoice_draw::DonateOrgInvoiceDraw;
pub use self::donate_org_invoice_reject::DonateOrgInvoiceReject;
pub use self::donate_org_invoice_undraw_list::DonateOrgInvoiceUndrawList;
pub use self::donate_seller_invoice_syncinfo::DonateSellerInvoiceSyncinfo;
pub use self::game_data_sync::GameDataSync;
pub use self::game_data_sync_check::GameDataSyncCheck;

/// `alibaba.csr.donate.invoice.querytoblockchainoss`
pub mod donate_invoice_querytoblockchainoss {
    use crate::prelude::*;

    /// `alibaba.csr.donate.invoice.querytoblockchainoss` (触发 odps 任务离线查询公益宝贝开票对账明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=59603&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.csr.donate.invoice.querytoblockchainoss",
        response = DonateInvoiceQuerytoblockchainossResponse,
        debug
    )]
    pub struct DonateInvoiceQuerytoblockchainoss {
        pub account_check_query: AccountCheckQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountCheckQuery {
        pub merchant_id: i64,
        pub invoice_org_id: String,
        #[top_api(required)]
        pub bill_list: Vec<BillDto>,
        pub invoice_id: String,
    }

    /// `BillDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDto {
        pub bill_time: Option<i64>,
        pub bill_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DonateInvoiceQuerytoblockchainossResponse {
        pub fail_msg: Option<String>,
        pub fail_code: Option<i64>,
        #[top_api(flag)]
        pub has_success: Option<bool>,
    }
}

/// `alibaba.csr.donate.org.invoice.draw`
pub mod donate_org_invoice_draw {
    use crate::prelude::*;

    /// `alibaba.csr.donate.org.invoice.draw` (机构开具商家票据信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67038&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.csr.donate.org.invoice.draw",
        response = DonateOrgInvoiceDrawResponse,
        debug
    )]
    pub struct DonateOrgInvoiceDraw {
        pub csr_invoice_external_org_draw_dto: CsrInvoiceExternalOrgDrawDto,
    }

    /// `CsrInvoiceExternalOrgDrawDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrInvoiceExternalOrgDrawDto {
        pub invoice_id: String,
        pub operator: String,
        pub file_list: Vec<CsrInvoiceFileDto>,
    }

    /// `CsrInvoiceFileDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrInvoiceFileDto {
        pub express_no: Option<String>,
        pub express_type: Option<String>,
        pub file_url: Option<String>,
        pub file_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DonateOrgInvoiceDrawResponse {
        pub res_msg: Option<String>,
        pub res_code: Option<i64>,
        pub res_data: Option<String>,
        pub res_success: Option<bool>,
        pub res_localized_msg: Option<String>,
    }
}

/// `alibaba.csr.donate.org.invoice.reject`
pub mod donate_org_invoice_reject {
    use crate::prelude::*;

    /// `alibaba.csr.donate.org.invoice.reject` (机构驳回商家票据信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67037&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.csr.donate.org.invoice.reject",
        response = DonateOrgInvoiceRejectResponse,
        debug
    )]
    pub struct DonateOrgInvoiceReject {
        pub csr_invoice_external_org_reject_dto: Option<CsrInvoiceExternalOrgRejectDto>,
    }

    /// `CsrInvoiceExternalOrgRejectDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrInvoiceExternalOrgRejectDto {
        pub reject_reason: String,
        pub invoice_id: String,
        pub operator: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DonateOrgInvoiceRejectResponse {
        pub res_msg: Option<String>,
        pub res_code: Option<i64>,
        pub res_data: Option<String>,
        pub res_success: Option<bool>,
        pub res_localized_msg: Option<String>,
    }
}

/// `alibaba.csr.donate.org.invoice.undraw.list`
pub mod donate_org_invoice_undraw_list {
    use crate::prelude::*;

    /// `alibaba.csr.donate.org.invoice.undraw.list` (获取机构待开票列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=67036&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.csr.donate.org.invoice.undraw.list",
        response = DonateOrgInvoiceUndrawListResponse,
        idempotent,
        debug
    )]
    pub struct DonateOrgInvoiceUndrawList {
        pub csr_invoice_external_org_query_dto: Option<CsrInvoiceExternalOrgQueryDto>,
    }

    /// `CsrInvoiceExternalOrgQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrInvoiceExternalOrgQueryDto {
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DonateOrgInvoiceUndrawListResponse {
        pub res_msg: Option<String>,
        pub res_code: Option<i64>,
        pub res_data: Option<CsrPage>,
        pub res_success: Option<bool>,
        pub res_localized_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrPage {
        pub total: Option<i64>,
        pub pages: Option<i64>,
        pub page_size: Option<i64>,
        pub list: Vec<CsrInvoiceExternalOrgQueryResultDto>,
        pub page_num: Option<i64>,
    }

    /// `CsrInvoiceExternalOrgQueryResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrInvoiceExternalOrgQueryResultDto {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub project_list: Vec<CsrInvoiceApplyProjectDto>,
        #[top_api(secret)]
        pub contact_mobile: Option<String>,
        pub unified_credit_code: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub accept_operator: Option<String>,
        pub bill_info: Option<CsrInvoiceBillDto>,
        pub shop_name: Option<String>,
        pub invoice_state: Option<i64>,
        /// In cents.
        pub invoice_amount: Option<i64>,
        pub org_promote_id: Option<String>,
        pub account_bank: Option<String>,
        #[top_api(secret)]
        pub account_no: Option<String>,
        pub invoice_type: Option<String>,
        #[top_api(secret)]
        pub contact_address: Option<String>,
        pub invoice_id: Option<String>,
        pub shop_id: Option<i64>,
        pub apply_time: Option<i64>,
        pub invoice_title: Option<String>,
    }

    /// `CsrInvoiceApplyProjectDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrInvoiceApplyProjectDto {
        /// In cents.
        pub project_amount: Option<i64>,
        pub project_name: Option<String>,
    }

    /// `CsrInvoiceBillDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrInvoiceBillDto {
        pub bill_file: Option<String>,
        pub bill_cycle: Option<String>,
        pub bill_detail_standard_file: Option<String>,
    }
}

/// `alibaba.csr.donate.seller.invoice.syncinfo`
pub mod donate_seller_invoice_syncinfo {
    use crate::prelude::*;

    /// `alibaba.csr.donate.seller.invoice.syncinfo` (链上同步商家票据信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=66827&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.csr.donate.seller.invoice.syncinfo",
        response = DonateSellerInvoiceSyncinfoResponse,
        debug
    )]
    pub struct DonateSellerInvoiceSyncinfo {
        pub csr_invoice_ant_chain_sync_dto: Option<CsrInvoiceAntChainSyncDto>,
    }

    /// `CsrInvoiceAntChainSyncDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrInvoiceAntChainSyncDto {
        pub project_list: Vec<CsrInvoiceApplyProjectDto>,
        pub unified_credit_code: Option<String>,
        pub invoice_org_id: Option<String>,
        pub bill_list: Vec<CsrInvoiceBillDto>,
        pub invoice_state: Option<i64>,
        #[top_api(secret)]
        pub merchant_tel: Option<String>,
        pub invoice_amount: Option<i64>,
        pub account_number: Option<String>,
        #[top_api(secret)]
        pub merchant_contact: Option<String>,
        pub account_bank: Option<String>,
        #[top_api(secret)]
        pub merchant_nick_name: Option<String>,
        pub application_time: Option<i64>,
        pub merchant_id: Option<i64>,
        #[top_api(secret)]
        pub merchant_address: Option<String>,
        pub invoice_id: Option<String>,
        pub shop_id: Option<i64>,
        pub invoice_title: Option<String>,
        pub file_list: Vec<CsrInvoiceFileDto>,
        pub invoice_remark: Option<String>,
        pub bill_no_list: Vec<CsrInvoiceBillNoDto>,
    }

    /// `CsrInvoiceApplyProjectDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrInvoiceApplyProjectDto {
        pub project_amount: Option<i64>,
        pub project_name: Option<String>,
    }

    /// `CsrInvoiceBillDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrInvoiceBillDto {
        pub bill_file: Option<String>,
        pub bill_cycle: Option<String>,
        pub bill_detail_standard_file: Option<String>,
    }

    /// `CsrInvoiceFileDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrInvoiceFileDto {
        pub file_name: Option<String>,
        pub express_no: Option<String>,
        pub express_type: Option<String>,
        pub file_url: Option<String>,
    }

    /// `CsrInvoiceBillNoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrInvoiceBillNoDto {
        pub bill_id: Option<String>,
        pub bill_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DonateSellerInvoiceSyncinfoResponse {
        pub res_msg: Option<String>,
        pub res_code: Option<i64>,
        pub res_data: Option<String>,
        pub res_success: Option<bool>,
        pub res_localized_msg: Option<String>,
    }
}

/// `alibaba.csr.game.data.sync`
pub mod game_data_sync {
    use crate::prelude::*;

    /// `alibaba.csr.game.data.sync` (公益互动 外部游戏数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=67771&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.csr.game.data.sync",
        response = GameDataSyncResponse,
        debug
    )]
    pub struct GameDataSync {
        pub snake_data_sync_request: SnakeDataSyncRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SnakeDataSyncRequest {
        pub event_id: String,
        #[top_api(required)]
        pub data_list: Vec<String>,
        pub action: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GameDataSyncResponse {
        pub message: Option<String>,
        pub result_code: Option<i64>,
        pub result_success: Option<bool>,
    }
}

/// `alibaba.csr.game.data.sync.check`
pub mod game_data_sync_check {
    use crate::prelude::*;

    /// `alibaba.csr.game.data.sync.check` (公益互动 外部游戏数据同步-校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=67772&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.csr.game.data.sync.check",
        response = GameDataSyncCheckResponse,
        debug
    )]
    pub struct GameDataSyncCheck {
        pub snake_data_check_request: SnakeDataCheckRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SnakeDataCheckRequest {
        pub action: String,
        pub start_time: i64,
        pub end_time: i64,
        pub data_count: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GameDataSyncCheckResponse {
        pub message: Option<String>,
        pub result_code: Option<i64>,
        pub result_success: Option<bool>,
    }
}
