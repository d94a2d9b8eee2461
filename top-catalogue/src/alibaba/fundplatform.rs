//! `alibaba.fundplatform.*`: 15 APIs.

pub use self::account_charge::AccountCharge;
pub use self::account_charge_notify::AccountChargeNotify;
pub use self::account_jour_query_info::AccountJourQueryInfo;
pub use self::account_query_info::AccountQueryInfo;
pub use self::card_template_new::CardTemplateNew;
pub use self::cardorder_card_active::CardorderCardActive;
pub use self::cardorder_fetch_card_async::CardorderFetchCardAsync;
pub use self::cardorder_make::CardorderMake;
pub use self::cardorder_make_success::CardorderMakeSuccess;
pub use self::cardorder_receipt::CardorderReceipt;
pub use self::cardorder_status_query::CardorderStatusQuery;
pub use self::cardorders_info_query::CardordersInfoQuery;
pub use self::cardorders_info_query_by_cardno::CardordersInfoQueryByCardno;
pub use self::cardorders_status_make_finish::CardordersStatusMakeFinish;
pub use self::cardorders_status_sended::CardordersStatusSended;

/// `alibaba.fundplatform.account.charge`
pub mod account_charge {
    use crate::prelude::*;

    /// `alibaba.fundplatform.account.charge` (资金平台余额账户充值)
    ///
    /// <https://open.taobao.com/api.htm?docId=30278&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.account.charge",
        response = ResultSupport,
        unwrap = "result",
        debug
    )]
    pub struct AccountCharge {
        pub param_long: i64,
        pub param_charge_request: Option<ChargeRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChargeRequest {
        /// In cents.
        pub amount: i64,
        pub description: Option<String>,
        pub out_biz_id: String,
        #[top_api(secret)]
        pub payer_alipay_email: String,
        #[top_api(secret)]
        pub payer_alipay_no: String,
        pub sub_biz_type: i64,
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSupport {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub module: Option<AccountChargeResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountChargeResponse {
        pub account_id: Option<i64>,
        pub pay_url: Option<String>,
    }
}

/// `alibaba.fundplatform.account.charge.notify`
pub mod account_charge_notify {
    use crate::prelude::*;

    /// `alibaba.fundplatform.account.charge.notify` (账户充值成功通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=30286&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.account.charge.notify",
        response = AccountChargeNotifyResponse,
        debug
    )]
    pub struct AccountChargeNotify {
        pub request: Struct,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub account_id: i64,
        pub sub_biz_type: i64,
        /// In cents.
        pub amount: i64,
        pub out_biz_id: String,
        pub user_id: i64,
        pub own_sign: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountChargeNotifyResponse {
        pub result_message: Option<String>,
        pub result_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.fundplatform.account.jour.query.info`
pub mod account_jour_query_info {
    use crate::prelude::*;

    /// `alibaba.fundplatform.account.jour.query.info` (查询账户流水信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31024&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.account.jour.query.info",
        response = ResultSupport,
        unwrap = "result",
        debug
    )]
    pub struct AccountJourQueryInfo {
        pub param_fund_account_journal_query_req: Option<FundAccountJournalQueryReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FundAccountJournalQueryReq {
        pub account_id: i64,
        pub create_begin_time: Option<TopDateTime>,
        pub create_end_time: Option<TopDateTime>,
        pub current_page_no: i64,
        pub journal_types: Vec<String>,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSupport {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub module: Option<FundAccountJournalResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FundAccountJournalResponse {
        pub journal_list: Vec<FundAccountJournalDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FundAccountJournalDto {
        pub account_id: Option<i64>,
        pub deal_amount: Option<i64>,
        pub description: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub journal_type: Option<String>,
        pub out_biz_id: Option<String>,
        pub user_id: Option<i64>,
    }
}

/// `alibaba.fundplatform.account.query.info`
pub mod account_query_info {
    use crate::prelude::*;

    /// `alibaba.fundplatform.account.query.info` (查询账户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31023&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.account.query.info",
        response = ResultSupport,
        unwrap = "result",
        debug
    )]
    pub struct AccountQueryInfo {
        pub account_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSupport {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub module: Option<FundAccountResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FundAccountResponse {
        pub account_id: Option<i64>,
        pub balance_amount: Option<i64>,
        pub freeze_amount: Option<i64>,
        pub out_biz_id: Option<String>,
        pub status: Option<i8>,
        pub title: Option<String>,
        pub user_id: Option<i64>,
    }
}

/// `alibaba.fundplatform.card.template.new`
pub mod card_template_new {
    use crate::prelude::*;

    /// `alibaba.fundplatform.card.template.new` (新增实体卡模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=28729&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.card.template.new",
        response = CardTemplateNewResponse,
        debug
    )]
    pub struct CardTemplateNew {
        pub template_no: String,
        pub card_name: String,
        pub par_value: String,
        pub picture_url: Option<String>,
        pub is_test: bool,
        pub own_sign: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardTemplateNewResponse {
        pub result_message: Option<String>,
        pub result_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.fundplatform.cardorder.card.active`
pub mod cardorder_card_active {
    use crate::prelude::*;

    /// `alibaba.fundplatform.cardorder.card.active` (储值卡激活)
    ///
    /// <https://open.taobao.com/api.htm?docId=30326&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.cardorder.card.active",
        response = CardActiveResponse,
        unwrap = "result",
        debug
    )]
    pub struct CardorderCardActive {
        pub param_card_active_request: CardActiveRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardActiveRequest {
        pub card_nos: Vec<String>,
        pub fetch_out_biz_id: Option<String>,
        pub opt_user_id: i64,
        pub out_biz_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardActiveResponse {
        pub result_code: Option<String>,
        pub result_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.fundplatform.cardorder.fetch.card.async`
pub mod cardorder_fetch_card_async {
    use crate::prelude::*;

    /// `alibaba.fundplatform.cardorder.fetch.card.async` (异步批量生成储值卡)
    ///
    /// <https://open.taobao.com/api.htm?docId=30285&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.cardorder.fetch.card.async",
        response = CardFetchAsyncResponse,
        unwrap = "result",
        debug
    )]
    pub struct CardorderFetchCardAsync {
        pub param_card_fetch_async_request: CardFetchAsyncRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardFetchAsyncRequest {
        pub active: bool,
        pub buy_entity_type: Option<String>,
        pub card_fetch_details: Vec<CardFetchDetailDto>,
        pub out_biz_id: String,
        pub sale_mode: Option<String>,
        pub subiz_type: i64,
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardFetchDetailDto {
        pub num: i64,
        /// In cents.
        pub price: Option<i64>,
        pub template_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardFetchAsyncResponse {
        pub result_code: Option<String>,
        pub result_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.fundplatform.cardorder.make`
pub mod cardorder_make {
    use crate::prelude::*;

    /// `alibaba.fundplatform.cardorder.make` (通知制卡商制卡)
    ///
    /// <https://open.taobao.com/api.htm?docId=28550&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.cardorder.make",
        response = CardorderMakeResponse,
        unwrap = "response",
        debug
    )]
    pub struct CardorderMake {
        pub logistics_info: Option<Struct>,
        #[top_api(required, max_items = 999)]
        pub card_product_infos: Vec<CardorderMakeCardProductInfos>,
        pub card_order_id: i64,
        pub own_sign: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub receiver_zip_code: String,
        #[top_api(secret)]
        pub receiver_address: String,
        #[top_api(secret)]
        pub receiver_number: String,
        #[top_api(secret)]
        pub receiver_name: String,
    }

    /// `Struct`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardorderMakeCardProductInfos {
        pub template_no: String,
        pub picture_url: Option<String>,
        pub count: i64,
        pub par_value: String,
        pub card_name: String,
    }

    /// `Struct`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardorderMakeResponse {
        pub making_card_no: Option<String>,
        pub result_message: Option<String>,
        pub result_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.fundplatform.cardorder.make.success`
pub mod cardorder_make_success {
    use crate::prelude::*;

    /// `alibaba.fundplatform.cardorder.make.success` (通知制卡成功)
    ///
    /// <https://open.taobao.com/api.htm?docId=30109&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.cardorder.make.success",
        response = CardorderMakeSuccessResponse,
        debug
    )]
    pub struct CardorderMakeSuccess {
        pub request: Struct,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub order_id: i64,
        pub out_biz_id: String,
        pub own_sign: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardorderMakeSuccessResponse {
        pub result_message: Option<String>,
        pub result_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.fundplatform.cardorder.receipt`
pub mod cardorder_receipt {
    use crate::prelude::*;

    /// `alibaba.fundplatform.cardorder.receipt` (通知确认收货)
    ///
    /// <https://open.taobao.com/api.htm?docId=28998&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.cardorder.receipt",
        response = CardorderReceiptResponse,
        debug
    )]
    pub struct CardorderReceipt {
        pub card_order_id: i64,
        pub own_sign: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardorderReceiptResponse {
        pub result_message: Option<String>,
        pub result_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.fundplatform.cardorder.status.query`
pub mod cardorder_status_query {
    use crate::prelude::*;

    /// `alibaba.fundplatform.cardorder.status.query` (查询制卡商制卡进度)
    ///
    /// <https://open.taobao.com/api.htm?docId=28554&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.cardorder.status.query",
        response = CardorderStatusQueryResponse,
        unwrap = "response",
        idempotent,
        debug
    )]
    pub struct CardorderStatusQuery {
        pub request: Struct,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub card_order_id: i64,
        pub own_sign: String,
    }

    /// `Struct`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardorderStatusQueryResponse {
        pub status: Option<String>,
        pub result_message: Option<String>,
        pub result_code: Option<String>,
        pub success: Option<bool>,
        pub logistics_company: Option<String>,
        pub logistics_order_id: Option<String>,
    }
}

/// `alibaba.fundplatform.cardorders.info.query`
pub mod cardorders_info_query {
    use crate::prelude::*;

    /// `alibaba.fundplatform.cardorders.info.query` (根据制卡单分页查询卡信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28556&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.cardorders.info.query",
        response = CardMakingInfoQueryResponse,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CardordersInfoQuery {
        pub parameters: CardMakingInfoQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardMakingInfoQueryRequest {
        pub page_size: i64,
        pub current_page: i64,
        pub signture: String,
        pub card_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardMakingInfoQueryResponse {
        pub card_making_infos: Vec<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.fundplatform.cardorders.info.query.by.cardno`
pub mod cardorders_info_query_by_cardno {
    use crate::prelude::*;

    /// `alibaba.fundplatform.cardorders.info.query.by.cardno` (通过卡号查询卡信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=30347&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.cardorders.info.query.by.cardno",
        response = CardMakingInfoQueryResponse,
        unwrap = "result",
        debug
    )]
    pub struct CardordersInfoQueryByCardno {
        pub parameters: CardMakingInfoQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardMakingInfoQueryRequest {
        pub page_size: i64,
        pub current_page: i64,
        pub signture: String,
        #[top_api(required)]
        pub card_nos: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardMakingInfoQueryResponse {
        pub card_making_infos: Vec<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.fundplatform.cardorders.status.make.finish`
pub mod cardorders_status_make_finish {
    use crate::prelude::*;

    /// `alibaba.fundplatform.cardorders.status.make.finish` (制卡商通知制卡完成)
    ///
    /// <https://open.taobao.com/api.htm?docId=28545&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.cardorders.status.make.finish",
        response = CardMakingInformResponse,
        unwrap = "result",
        debug
    )]
    pub struct CardordersStatusMakeFinish {
        pub card_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardMakingInformResponse {
        pub success: Option<bool>,
    }
}

/// `alibaba.fundplatform.cardorders.status.sended`
pub mod cardorders_status_sended {
    use crate::prelude::*;

    /// `alibaba.fundplatform.cardorders.status.sended` (制卡商通知实体卡发货完成)
    ///
    /// <https://open.taobao.com/api.htm?docId=28546&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fundplatform.cardorders.status.sended",
        response = CardMakingInformResponse,
        unwrap = "result",
        debug
    )]
    pub struct CardordersStatusSended {
        pub card_order_id: i64,
        pub logistics_order_id: String,
        pub logistics_company: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardMakingInformResponse {
        pub success: Option<bool>,
    }
}
