//! `alibaba.alsc.*`: 85 APIs.

pub use self::chuda_template_send::ChudaTemplateSend;
pub use self::consumerecord_sync::ConsumerecordSync;
pub use self::crm_card_active::CrmCardActive;
pub use self::crm_card_batch_active::CrmCardBatchActive;
pub use self::crm_card_batch_sell::CrmCardBatchSell;
pub use self::crm_card_bindcard::CrmCardBindcard;
pub use self::crm_card_bindcustomer::CrmCardBindcustomer;
pub use self::crm_card_open::CrmCardOpen;
pub use self::crm_card_pagetmp::CrmCardPagetmp;
pub use self::crm_card_qry::CrmCardQry;
pub use self::crm_card_qryphysical::CrmCardQryphysical;
pub use self::crm_card_query_template::CrmCardQueryTemplate;
pub use self::crm_card_searchcard::CrmCardSearchcard;
pub use self::crm_customer_checkppw::CrmCustomerCheckppw;
pub use self::crm_customer_create::CrmCustomerCreate;
pub use self::crm_customer_get::CrmCustomerGet;
pub use self::crm_customer_resetppw::CrmCustomerResetppw;
pub use self::crm_customer_update::CrmCustomerUpdate;
pub use self::crm_customer_updateppw::CrmCustomerUpdateppw;
pub use self::crm_customer_voucher_list::CrmCustomerVoucherList;
pub use self::crm_marketing_encrypt::CrmMarketingEncrypt;
pub use self::crm_marketing_issue_voucher::CrmMarketingIssueVoucher;
pub use self::crm_marketing_share_customer_info::CrmMarketingShareCustomerInfo;
pub use self::crm_menu_list::CrmMenuList;
pub use self::crm_open_assert_refund::CrmOpenAssertRefund;
pub use self::crm_open_assert_verify::CrmOpenAssertVerify;
pub use self::crm_open_customer_get::CrmOpenCustomerGet;
pub use self::crm_open_customer_save::CrmOpenCustomerSave;
pub use self::crm_open_order_backflow::CrmOpenOrderBackflow;
pub use self::crm_open_point_operate::CrmOpenPointOperate;
pub use self::crm_open_recharge_operate::CrmOpenRechargeOperate;
pub use self::crm_open_rule_get::CrmOpenRuleGet;
pub use self::crm_point_cal::CrmPointCal;
pub use self::crm_point_chkpntbypay::CrmPointChkpntbypay;
pub use self::crm_point_consumepoint::CrmPointConsumepoint;
pub use self::crm_point_extra_consume::CrmPointExtraConsume;
pub use self::crm_point_extracharge::CrmPointExtracharge;
pub use self::crm_point_querypointflow::CrmPointQuerypointflow;
pub use self::crm_point_reversepoint::CrmPointReversepoint;
pub use self::crm_point_rule_get::CrmPointRuleGet;
pub use self::crm_promotion_list::CrmPromotionList;
pub use self::crm_recharge_account_flowdetail_get::CrmRechargeAccountFlowdetailGet;
pub use self::crm_recharge_account_get::CrmRechargeAccountGet;
pub use self::crm_recharge_accountflows_get::CrmRechargeAccountflowsGet;
pub use self::crm_recharge_charge_update::CrmRechargeChargeUpdate;
pub use self::crm_recharge_chargeprecheck_get::CrmRechargeChargeprecheckGet;
pub use self::crm_recharge_dedut_update::CrmRechargeDedutUpdate;
pub use self::crm_recharge_dedutprecheck_get::CrmRechargeDedutprecheckGet;
pub use self::crm_recharge_qryrule::CrmRechargeQryrule;
pub use self::crm_recharge_uncharge_update::CrmRechargeUnchargeUpdate;
pub use self::crm_recharge_unchargecheck_get::CrmRechargeUnchargecheckGet;
pub use self::crm_recharge_undedut_update::CrmRechargeUndedutUpdate;
pub use self::crm_rule_level_querylevelrule::CrmRuleLevelQuerylevelrule;
pub use self::crm_rule_querydishrule::CrmRuleQuerydishrule;
pub use self::crm_rule_querygrowrule::CrmRuleQuerygrowrule;
pub use self::crm_rule_queryjoinmrule::CrmRuleQueryjoinmrule;
pub use self::crm_rule_querymdayerule::CrmRuleQuerymdayerule;
pub use self::crm_rule_querympricerule::CrmRuleQuerympricerule;
pub use self::crm_rule_queryoptplan::CrmRuleQueryoptplan;
pub use self::crm_rule_querytaglist::CrmRuleQuerytaglist;
pub use self::crm_voucher_send::CrmVoucherSend;
pub use self::crm_voucher_status_change::CrmVoucherStatusChange;
pub use self::crm_voucher_template_list::CrmVoucherTemplateList;
pub use self::daodian_ticket_consult::DaodianTicketConsult;
pub use self::daodian_ticket_reserve::DaodianTicketReserve;
pub use self::growth_interactive_link_genshortlink::GrowthInteractiveLinkGenshortlink;
pub use self::growth_interactive_mini_game_index_query::GrowthInteractiveMiniGameIndexQuery;
pub use self::growth_interactive_mini_game_integral_grant::GrowthInteractiveMiniGameIntegralGrant;
pub use self::growth_interactive_mini_game_notice_push_batch_send::GrowthInteractiveMiniGameNoticePushBatchSend;
pub use self::growth_interactive_mini_game_notice_push_send::GrowthInteractiveMiniGameNoticePushSend;
pub use self::growth_interactive_sns_converturl::GrowthInteractiveSnsConverturl;
pub use self::growth_interactive_task_pageviewtrigger::GrowthInteractiveTaskPageviewtrigger;
pub use self::growth_interactive_task_querytask::GrowthInteractiveTaskQuerytask;
pub use self::growth_interactive_task_receivetask::GrowthInteractiveTaskReceivetask;
pub use self::growth_interactive_task_receivetaskprize::GrowthInteractiveTaskReceivetaskprize;
pub use self::kms_access::KmsAccess;
pub use self::merchant_ext_ticket_cancel::MerchantExtTicketCancel;
pub use self::merchant_ext_ticket_query::MerchantExtTicketQuery;
pub use self::merchant_ext_ticket_refund::MerchantExtTicketRefund;
pub use self::merchant_ext_ticketcode_send::MerchantExtTicketcodeSend;
pub use self::merchant_ext_ticketcode_use::MerchantExtTicketcodeUse;
pub use self::order_order_upload::OrderOrderUpload;
pub use self::right_token_check::RightTokenCheck;
pub use self::saas_codec_code_attrs_query::SaasCodecCodeAttrsQuery;
pub use self::user_center_info_query::UserCenterInfoQuery;

/// `alibaba.alsc.chuda.template.send`
pub mod chuda_template_send {
    use crate::prelude::*;

    /// `alibaba.alsc.chuda.template.send` (本地生活触达模板消息发送接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57060&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.chuda.template.send",
        response = ChudaTemplateSendResponse,
        debug
    )]
    pub struct ChudaTemplateSend {
        pub notify_request: Option<TemplateNotifyRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplateNotifyRequest {
        pub open_id: String,
        pub appid: String,
        pub notify_id: String,
        pub biz_tag: Option<String>,
        pub template_args: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChudaTemplateSendResponse {
        pub result_obj: Option<i64>,
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
    }
}

/// `alibaba.alsc.consumerecord.sync`
pub mod consumerecord_sync {
    use crate::prelude::*;

    /// `alibaba.alsc.consumerecord.sync` (外域订单同步本地生活消费记录)
    ///
    /// <https://open.taobao.com/api.htm?docId=56921&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.consumerecord.sync",
        response = SingleDataResult,
        unwrap = "result",
        debug
    )]
    pub struct ConsumerecordSync {
        pub param_record_open_sync_request: RecordOpenSyncRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecordOpenSyncRequest {
        pub biz_source: String,
        pub ext_info: Option<String>,
        pub open_app_key: Option<String>,
        pub open_user_id: String,
        pub owner_type: String,
        pub record_open_info: AlscConsumeRecordOpenInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlscConsumeRecordOpenInfo {
        pub biz_content: Option<String>,
        pub biz_no: String,
        pub biz_no_type: String,
        pub biz_source: String,
        pub biz_status: String,
        pub biz_sub_type: Option<String>,
        pub biz_type: String,
        pub delivery_open_info: Option<DeliveryOpenInfo>,
        pub ext_info: Option<String>,
        #[top_api(required)]
        pub gmt_biz_create: Option<TopDateTime>,
        #[top_api(required)]
        pub gmt_biz_modified: Option<TopDateTime>,
        pub opposite_id: Option<String>,
        pub opposite_id_type: Option<String>,
        pub order_open_info: Option<OrderOpenInfo>,
        pub payment_open_infos: Vec<PaymentOpenInfo>,
        pub rate_status: Option<String>,
        pub record_type: Option<String>,
        pub refund_open_infos: Vec<RefundOpenInfo>,
        pub shop_open_info: ShopOpenInfo,
        #[top_api(required)]
        pub sub_order_open_infos: Vec<SubOrderOpenInfo>,
        pub visibility: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryOpenInfo {
        pub deliver_man: Option<String>,
        pub deliver_time: Option<TopDateTime>,
        pub ext_info: Option<String>,
        pub fee: Option<i64>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderOpenInfo {
        pub action_open_infos: Vec<ActionOpenInfo>,
        pub biz_context: Option<String>,
        pub biz_status: String,
        pub biz_status_desc: String,
        pub ext_info: Option<String>,
        pub fund_open_info: Option<FundOpenInfo>,
        pub order_channel: String,
        pub order_detail_url: String,
        pub order_sub_channel: Option<String>,
        pub subject: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionOpenInfo {
        pub action_desc: Option<String>,
        pub action_type: Option<String>,
        pub highlight: Option<bool>,
        pub jump_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FundOpenInfo {
        pub amount: Option<i64>,
        pub buyer_pay_amt: Option<i64>,
        pub merchant_subsidy: Option<i64>,
        pub platform_subsidy: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaymentOpenInfo {
        pub biz_context: Option<String>,
        pub ext_info: Option<String>,
        pub fund_open_info: Option<FundOpenInfo>,
        pub pay_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub payer_account_no: Option<String>,
        pub status: Option<String>,
        pub trade_no: Option<String>,
        pub trade_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundOpenInfo {
        pub biz_context: Option<String>,
        pub ext_info: Option<String>,
        pub fund_open_info: Option<FundOpenInfo>,
        pub refund_amount: Option<i64>,
        pub refund_order_id: Option<String>,
        pub refund_real_amount: Option<i64>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopOpenInfo {
        pub ext_info: Option<String>,
        pub pid: Option<String>,
        pub shop_id: String,
        pub shop_logo_url: String,
        pub shop_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderOpenInfo {
        pub biz_context: Option<String>,
        pub biz_status: String,
        pub biz_status_desc: String,
        pub consume_desc: Option<String>,
        pub ext_info: Option<String>,
        pub fund_open_info: Option<FundOpenInfo>,
        pub item_id: String,
        pub item_name: String,
        pub item_pic_url: String,
        pub price: i64,
        pub quantity: i64,
        pub valid_desc: Option<String>,
        pub valid_end: Option<TopDateTime>,
        pub valid_start: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleDataResult {
        pub data: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub result_status: Option<i64>,
    }
}

/// `alibaba.alsc.crm.card.active`
pub mod crm_card_active {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.card.active` (标准激活卡)
    ///
    /// <https://open.taobao.com/api.htm?docId=45799&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.card.active",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCardActive {
        pub param_active_card_open_req: ActiveCardOpenReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActiveCardOpenReq {
        pub brand_id: Option<String>,
        pub card_id: String,
        pub operator_id: String,
        pub request_id: String,
        pub shop_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.card.batch.active`
pub mod crm_card_batch_active {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.card.batch.active` (批量激活卡)
    ///
    /// <https://open.taobao.com/api.htm?docId=45812&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.card.batch.active",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCardBatchActive {
        pub param_batch_active_card_open_req: Option<BatchActiveCardOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchActiveCardOpenReq {
        pub brand_id: Option<String>,
        pub operator_id: String,
        pub out_brand_id: String,
        pub out_shop_id: Option<String>,
        #[top_api(required)]
        pub physical_card_ids: Vec<String>,
        pub request_id: String,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<BatchActiveCardOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchActiveCardOpenInfo {
        pub all_success: Option<bool>,
        pub result_map: Option<String>,
    }
}

/// `alibaba.alsc.crm.card.batch.sell`
pub mod crm_card_batch_sell {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.card.batch.sell` (批量开卡（售卡）)
    ///
    /// <https://open.taobao.com/api.htm?docId=45811&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.card.batch.sell",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCardBatchSell {
        pub param_batch_open_card_open_req: Option<BatchOpenCardOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchOpenCardOpenReq {
        #[top_api(required)]
        pub physical_card_ids: Vec<String>,
        pub out_brand_id: Option<String>,
        pub request_id: String,
        pub brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub shop_id: Option<String>,
        pub operator_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub result: Option<BatchOpenCardOpenInfo>,
        pub result_code: Option<String>,
        pub result_view: Option<String>,
        pub biz_success: Option<bool>,
        pub result_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchOpenCardOpenInfo {
        pub result_map: Option<String>,
        pub all_success: Option<String>,
    }
}

/// `alibaba.alsc.crm.card.bindcard`
pub mod crm_card_bindcard {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.card.bindcard` (绑定物理卡)
    ///
    /// <https://open.taobao.com/api.htm?docId=45982&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.card.bindcard",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCardBindcard {
        pub param_bind_physical_card_open_req: Option<BindPhysicalCardOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BindPhysicalCardOpenReq {
        pub out_brand_id: Option<String>,
        pub physical_card_id: String,
        pub request_id: String,
        pub brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub shop_id: Option<String>,
        pub operator_id: String,
        pub customer_id: String,
        pub card_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_view: Option<String>,
        pub biz_success: Option<bool>,
        pub result_desc: Option<String>,
    }
}

/// `alibaba.alsc.crm.card.bindcustomer`
pub mod crm_card_bindcustomer {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.card.bindcustomer` (卡号绑定顾客)
    ///
    /// <https://open.taobao.com/api.htm?docId=46373&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.card.bindcustomer",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCardBindcustomer {
        pub param_bind_customer_open_req: Option<BindCustomerOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BindCustomerOpenReq {
        pub out_brand_id: Option<String>,
        pub physical_card_id: Option<String>,
        pub request_id: Option<String>,
        pub card_id: Option<String>,
        pub brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub customer_id: Option<String>,
        pub shop_id: Option<String>,
        pub operator_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_view: Option<String>,
        pub biz_success: Option<bool>,
        pub result_desc: Option<String>,
    }
}

/// `alibaba.alsc.crm.card.open`
pub mod crm_card_open {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.card.open` (标准开卡流程)
    ///
    /// <https://open.taobao.com/api.htm?docId=45800&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.card.open",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCardOpen {
        pub param_open_card_standard_open_req: OpenCardStandardOpenReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCardStandardOpenReq {
        pub brand_id: Option<String>,
        pub customer_id: Option<String>,
        pub operator_id: String,
        pub operator_name: String,
        pub physical_card_id: Option<String>,
        pub shop_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub request_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub card_template_id: Option<String>,
        pub active: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<String>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.card.pagetmp`
pub mod crm_card_pagetmp {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.card.pagetmp` (查询卡模板列表(支持数据下行))
    ///
    /// <https://open.taobao.com/api.htm?docId=45810&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.card.pagetmp",
        response = CommonPageResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCardPagetmp {
        pub param_pull_card_template_open_req: Option<PullCardTemplateOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PullCardTemplateOpenReq {
        pub brand_id: Option<String>,
        pub card_type: Option<String>,
        pub deleted: Option<bool>,
        pub gmt_modified: Option<TopDateTime>,
        pub last_max_id: Option<String>,
        pub need_count: Option<bool>,
        pub num: Option<i64>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub shop_id: Option<String>,
        pub detail_required: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonPageResult {
        pub biz_success: Option<bool>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub result_list: Vec<CardTemplateOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
        pub total_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardTemplateOpenInfo {
        pub card_template_id: Option<String>,
        pub card_type: Option<String>,
        pub create_by: Option<String>,
        pub deleted: Option<bool>,
        pub expire_type: Option<String>,
        pub expire_value: Option<String>,
        pub ext_info: Option<Extinfo>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub menu_id: Option<String>,
        pub menu_limit_type: Option<String>,
        pub menu_switch: Option<bool>,
        pub name: Option<String>,
        pub open_gift_switch: Option<bool>,
        pub opt_plan_id: Option<String>,
        pub phy_card_fee_amount: Option<i64>,
        pub phy_card_fee_back: Option<bool>,
        pub phy_card_fee_switch: Option<bool>,
        pub pre_recharge_amount: Option<i64>,
        pub recharge_clear: Option<bool>,
        pub recharge_rule_open_info: Option<RechargeRuleOpenInfo>,
        pub recharge_shop_ids: Vec<String>,
        pub recharge_switch: Option<bool>,
        pub sell_price: Option<i64>,
        pub sell_shop_group_id: Option<String>,
        pub sell_shop_ids: Vec<String>,
        pub startexpire_type: Option<String>,
        pub status: Option<String>,
        pub update_by: Option<String>,
        pub use_limit_type: Option<String>,
        pub use_shop_ids: Vec<String>,
        pub vouchers: Vec<OpenGiftVoucherOpenInfo>,
        pub wx_card_ext: Option<WxCardOpenExt>,
        pub wx_card_switch: Option<bool>,
        pub out_recharge_shop_ids: Vec<String>,
        pub out_sell_shop_ids: Vec<String>,
        pub out_use_shop_ids: Vec<String>,
        pub publish: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extinfo {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeRuleOpenInfo {
        pub card_type: Option<String>,
        pub create_by: Option<String>,
        pub deduction_order: Option<DeductionOrder>,
        pub deleted: Option<bool>,
        pub ext_info: Option<Extinfo>,
        pub full_gift_switch: Option<bool>,
        pub gift_type: Option<GiftType>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub list_recharge_rule_detail_info_list: Vec<RechargeRuleDetailOpenInfo>,
        /// In cents.
        #[top_api(secret)]
        pub pay_no_pwd_credit: Option<i64>,
        pub pay_no_pwd_switch: Option<bool>,
        pub rule_id: Option<String>,
        pub rule_name: Option<String>,
        pub shop_id: Option<String>,
        pub update_by: Option<String>,
        pub out_shop_id: Option<String>,
    }

    /// The values of `deduction_order`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeductionOrder {
        /// 比例
        #[top_api(value = "0")]
        V0,
        /// 先实储后赠送
        #[top_api(value = "1")]
        V1,
        /// 先增储后实储
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `gift_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum GiftType {
        /// 按金额（默认）
        #[top_api(value = "0")]
        V0,
        /// 按百分比
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeRuleDetailOpenInfo {
        pub gift_point: Option<i64>,
        pub gift_value: Option<i64>,
        pub real_value: Option<i64>,
        pub remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGiftVoucherOpenInfo {
        pub num: Option<i64>,
        pub voucher_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WxCardOpenExt {
        pub brand_logo: Option<String>,
        pub general_bg_logo: Option<String>,
        pub general_bg_switch: Option<bool>,
        pub paid_get_switch: Option<bool>,
        pub wx_level_bgs: Vec<WxLevelBgOpenInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WxLevelBgOpenInfo {
        pub bg_url: Option<String>,
        pub level_id: Option<String>,
        pub level_name: Option<String>,
    }
}

/// `alibaba.alsc.crm.card.qry`
pub mod crm_card_qry {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.card.qry` (查询卡实例)
    ///
    /// <https://open.taobao.com/api.htm?docId=45917&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.card.qry",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCardQry {
        pub param_query_card_open_req: Option<QueryCardOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryCardOpenReq {
        pub account_required: Option<bool>,
        pub brand_id: Option<String>,
        pub card_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub physical_card_id: Option<String>,
        pub physical_card_required: Option<bool>,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<CardOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardOpenInfo {
        pub accounts: Vec<AccountOpenInfo>,
        pub active_operator_id: Option<String>,
        pub active_operator_name: Option<String>,
        pub active_shop_id: Option<String>,
        pub active_time: Option<TopDateTime>,
        pub buy: Option<bool>,
        pub card_id: Option<String>,
        pub card_template_id: Option<String>,
        pub card_type: Option<String>,
        pub create_by: Option<String>,
        pub customer_id: Option<String>,
        pub deleted: Option<bool>,
        pub expire_end: Option<TopDateTime>,
        pub expire_start: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub open_operator_id: Option<String>,
        pub open_operator_name: Option<String>,
        pub open_shop_id: Option<String>,
        pub open_shop_name: Option<String>,
        pub open_time: Option<TopDateTime>,
        pub operator_id: Option<String>,
        pub opt_plan_id: Option<String>,
        pub physical_cards: Vec<PhysicalCardOpenInfo>,
        pub plan_id: Option<String>,
        pub status: Option<String>,
        pub update_by: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountOpenInfo {
        pub account_id: Option<String>,
        pub account_type: Option<String>,
        pub balance: Option<i64>,
        pub create_by: Option<String>,
        pub currency: Option<String>,
        pub deleted: Option<bool>,
        pub gift: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub pre: Option<i64>,
        pub real: Option<i64>,
        pub status: Option<String>,
        pub total_gift: Option<i64>,
        pub total_pre: Option<i64>,
        pub total_real: Option<i64>,
        pub update_by: Option<String>,
        pub opt_plan_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhysicalCardOpenInfo {
        pub bind_operator_id: Option<String>,
        pub bind_shop_id: Option<String>,
        pub bind_time: Option<TopDateTime>,
        pub card_id: Option<String>,
        pub card_template_id: Option<String>,
        pub card_type: Option<String>,
        pub create_by: Option<String>,
        pub deleted: Option<bool>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub operator_id: Option<String>,
        pub physical_card_id: Option<String>,
        pub plan_id: Option<String>,
        pub publish_id: Option<String>,
        pub status: Option<String>,
        pub update_by: Option<String>,
    }
}

/// `alibaba.alsc.crm.card.qryphysical`
pub mod crm_card_qryphysical {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.card.qryphysical` (查询物理卡)
    ///
    /// <https://open.taobao.com/api.htm?docId=46655&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.card.qryphysical",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCardQryphysical {
        pub param_query_phy_card_open_req: Option<QueryPhyCardOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryPhyCardOpenReq {
        pub out_brand_id: Option<String>,
        pub physical_card_id: Option<String>,
        pub brand_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub result: Option<PhysicalCardOpenInfo>,
        pub result_code: Option<String>,
        pub result_view: Option<String>,
        pub biz_success: Option<bool>,
        pub result_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhysicalCardOpenInfo {
        pub physical_card_id: Option<String>,
        pub card_template_id: Option<String>,
        pub status: Option<String>,
        pub card_id: Option<String>,
        pub card_type: Option<String>,
    }
}

/// `alibaba.alsc.crm.card.query.template`
pub mod crm_card_query_template {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.card.query.template` (查询卡模板详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=45814&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.card.query.template",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCardQueryTemplate {
        pub param_query_card_template_open_req: Option<QueryCardTemplateOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryCardTemplateOpenReq {
        pub brand_id: Option<String>,
        pub card_template_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub shop_id: Option<String>,
        pub include_logical_delete: Option<bool>,
        pub max_update_time: Option<TopDateTime>,
        pub physical_card_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<CardTemplateOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardTemplateOpenInfo {
        pub card_template_id: Option<String>,
        pub card_type: Option<String>,
        pub create_by: Option<String>,
        pub deleted: Option<bool>,
        pub expire_type: Option<String>,
        pub expire_value: Option<String>,
        pub ext_info: Option<Extinfo>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub menu_id: Option<String>,
        pub menu_limit_type: Option<String>,
        pub menu_switch: Option<bool>,
        pub name: Option<String>,
        pub open_gift_switch: Option<bool>,
        pub opt_plan_id: Option<String>,
        pub phy_card_fee_amount: Option<i64>,
        pub phy_card_fee_back: Option<bool>,
        pub phy_card_fee_switch: Option<bool>,
        pub pre_recharge_amount: Option<i64>,
        pub recharge_clear: Option<bool>,
        pub recharge_rule_open_info: Option<RechargeRuleOpenInfo>,
        pub recharge_shop_ids: Vec<String>,
        pub recharge_switch: Option<bool>,
        pub sell_price: Option<i64>,
        pub sell_shop_group_id: Option<String>,
        pub sell_shop_ids: Vec<String>,
        pub startexpire_type: Option<String>,
        pub status: Option<String>,
        pub update_by: Option<String>,
        pub use_limit_type: Option<String>,
        pub use_shop_ids: Vec<String>,
        pub vouchers: Vec<OpenGiftVoucherOpenInfo>,
        pub wx_card_ext: Option<WxCardOpenExt>,
        pub wx_card_switch: Option<bool>,
        pub out_recharge_shop_ids: Vec<String>,
        pub out_use_shop_ids: Vec<String>,
        pub out_sell_shop_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extinfo {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeRuleOpenInfo {
        pub card_type: Option<CardType>,
        pub create_by: Option<String>,
        pub deduction_order: Option<DeductionOrder>,
        pub deleted: Option<bool>,
        pub ext_info: Option<Extinfo>,
        pub full_gift_switch: Option<bool>,
        pub gift_type: Option<GiftType>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub list_recharge_rule_detail_info_list: Vec<RechargeRuleDetailOpenInfo>,
        /// In cents.
        #[top_api(secret)]
        pub pay_no_pwd_credit: Option<i64>,
        pub pay_no_pwd_switch: Option<bool>,
        pub rule_id: Option<String>,
        pub rule_name: Option<String>,
        pub shop_id: Option<String>,
        pub update_by: Option<String>,
        pub out_shop_id: Option<String>,
    }

    /// The values of `card_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CardType {
        /// 会员卡
        #[top_api(value = "0")]
        V0,
        /// 礼品卡
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `deduction_order`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeductionOrder {
        /// 比例
        #[top_api(value = "0")]
        V0,
        /// 先实储后赠送
        #[top_api(value = "1")]
        V1,
        /// 先增储后实储
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `gift_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum GiftType {
        /// 按金额（默认）
        #[top_api(value = "0")]
        V0,
        /// 按百分比
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeRuleDetailOpenInfo {
        pub gift_point: Option<i64>,
        pub gift_value: Option<i64>,
        pub real_value: Option<i64>,
        pub remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGiftVoucherOpenInfo {
        pub num: Option<i64>,
        pub voucher_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WxCardOpenExt {
        pub brand_logo: Option<String>,
        pub general_bg_logo: Option<String>,
        pub general_bg_switch: Option<bool>,
        pub paid_get_switch: Option<bool>,
        pub wx_level_bgs: Vec<WxLevelBgOpenInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WxLevelBgOpenInfo {
        pub bg_url: Option<String>,
        pub level_id: Option<String>,
        pub level_name: Option<String>,
    }
}

/// `alibaba.alsc.crm.card.searchcard`
pub mod crm_card_searchcard {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.card.searchcard` (搜索卡实例列表(支持号段查询))
    ///
    /// <https://open.taobao.com/api.htm?docId=45813&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.card.searchcard",
        response = CommonPageResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCardSearchcard {
        pub param_search_card_open_req: Option<SearchCardOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchCardOpenReq {
        pub brand_id: Option<String>,
        pub card_template_ids: Vec<String>,
        pub card_type: Option<String>,
        pub need_count: Option<bool>,
        pub no: Option<String>,
        pub open_card_shop_ids: Vec<String>,
        pub open_time_end: Option<String>,
        pub open_time_start: Option<String>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub shop_id: Option<String>,
        pub statuses: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonPageResult {
        pub biz_success: Option<bool>,
        pub current_page: Option<i64>,
        pub has_next_page: Option<bool>,
        pub page_size: Option<i64>,
        pub result_list: Vec<CardOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
        pub total_page: Option<i64>,
        pub total_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardOpenInfo {
        pub accounts: Vec<AccountOpenInfo>,
        pub active_operator_id: Option<String>,
        pub active_operator_name: Option<String>,
        pub active_shop_id: Option<String>,
        pub active_time: Option<TopDateTime>,
        pub buy: Option<bool>,
        pub card_id: Option<String>,
        pub card_template_id: Option<String>,
        pub card_type: Option<String>,
        pub create_by: Option<String>,
        pub customer_id: Option<String>,
        pub deleted: Option<bool>,
        pub expire_end: Option<TopDateTime>,
        pub expire_start: Option<TopDateTime>,
        pub ext_info: Option<Extinfo>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub open_operator_id: Option<String>,
        pub open_operator_name: Option<String>,
        pub open_shop_id: Option<String>,
        pub open_shop_name: Option<String>,
        pub open_time: Option<TopDateTime>,
        pub operator_id: Option<String>,
        pub opt_plan_id: Option<String>,
        pub physical_cards: Vec<PhysicalCardOpenInfo>,
        pub plan_id: Option<String>,
        pub status: Option<String>,
        pub update_by: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountOpenInfo {
        pub account_id: Option<String>,
        pub account_type: Option<String>,
        pub balance: Option<i64>,
        pub create_by: Option<String>,
        pub currency: Option<String>,
        pub deleted: Option<bool>,
        pub ext_info: Option<Extinfo>,
        pub gift: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub pre: Option<i64>,
        pub real: Option<i64>,
        pub status: Option<String>,
        pub total_gift: Option<i64>,
        pub total_pre: Option<i64>,
        pub total_real: Option<i64>,
        pub update_by: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extinfo {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhysicalCardOpenInfo {
        pub bind_operator_id: Option<String>,
        pub bind_shop_id: Option<String>,
        pub bind_time: Option<TopDateTime>,
        pub card_id: Option<String>,
        pub card_template_id: Option<String>,
        pub card_type: Option<String>,
        pub create_by: Option<String>,
        pub deleted: Option<bool>,
        pub ext_info: Option<Extinfo>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub operator_id: Option<String>,
        pub physical_card_id: Option<String>,
        pub plan_id: Option<String>,
        pub publish_id: Option<String>,
        pub status: Option<String>,
        pub update_by: Option<String>,
    }
}

/// `alibaba.alsc.crm.customer.checkppw`
pub mod crm_customer_checkppw {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.customer.checkppw` (校验支付密码)
    ///
    /// <https://open.taobao.com/api.htm?docId=45843&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.customer.checkppw",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCustomerCheckppw {
        pub check_request: CheckPayPasswdReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckPayPasswdReq {
        pub brand_id: Option<String>,
        pub encrypted: Option<bool>,
        #[top_api(secret)]
        pub pay_passwd: String,
        pub customer_id: Option<String>,
        pub out_brand_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.customer.create`
pub mod crm_customer_create {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.customer.create` (创建顾客)
    ///
    /// <https://open.taobao.com/api.htm?docId=45839&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.customer.create",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCustomerCreate {
        pub param_customer_create_open_req: CustomerCreateOpenReq,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CustomerCreateOpenReq {
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<TopDateTime>,
        pub brand_id: Option<String>,
        pub channel: String,
        pub customer_type: CustomerType,
        #[top_api(secret)]
        pub email: Option<String>,
        pub gender: Option<String>,
        pub invoice: Option<String>,
        pub level_id: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub operator_id: Option<String>,
        pub outer_id: String,
        pub outer_type: String,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub remark: Option<String>,
        pub request_id: String,
        pub shop_id: Option<String>,
        pub tag_id_list: Vec<String>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
    }

    /// The values of `customer_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CustomerType {
        /// 会员
        #[top_api(value = 1)]
        V1,
        /// 顾客
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub result: Option<String>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
        pub biz_success: Option<bool>,
    }
}

/// `alibaba.alsc.crm.customer.get`
pub mod crm_customer_get {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.customer.get` (查询顾客详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=45841&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.customer.get",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCustomerGet {
        pub param_customer_id_query_open_req: Option<CustomerIdQueryOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerIdQueryOpenReq {
        pub brand_id: Option<String>,
        pub customer_id: Option<String>,
        #[top_api(required)]
        pub options: Vec<String>,
        pub shop_id: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub physical_card_id: Option<String>,
        pub card_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub wechat_open_id: Option<String>,
        pub wechat_app_id: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub alipay_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<CustomerAggOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerAggOpenInfo {
        pub card_open_info_list: Vec<CardOpenInfo>,
        pub customer_open_info: Option<CustomerOpenInfo>,
        pub customer_voucher_full_open_info_list: Vec<CustomerVoucherFullOpenInfo>,
        pub point_account: Option<PointAccountOpenInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardOpenInfo {
        pub card_id: Option<String>,
        pub card_template_id: Option<String>,
        pub card_type: Option<CardType>,
        pub deleted: Option<bool>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub open_operator_id: Option<String>,
        #[top_api(secret)]
        pub open_operator_name: Option<String>,
        pub open_shop_id: Option<String>,
        pub open_shop_name: Option<String>,
        pub open_time: Option<TopDateTime>,
        pub physical_cards: Vec<PhysicalCardOpenInfo>,
        pub accounts: Vec<AccountOpenInfo>,
        pub status: Option<Status>,
        pub expire_start: Option<TopDateTime>,
        pub expire_end: Option<TopDateTime>,
    }

    /// The values of `card_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CardType {
        /// 会员卡
        #[top_api(value = "MEMBER")]
        Member,
        /// 礼品卡
        #[top_api(value = "GIFT")]
        Gift,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 已出售
        #[top_api(value = "SOLD")]
        Sold,
        /// 已激活
        #[top_api(value = "ACTIVED")]
        Actived,
        /// 已停用
        #[top_api(value = "STOP")]
        Stop,
        /// 已作废
        #[top_api(value = "INVALID")]
        Invalid,
        /// 已过期
        #[top_api(value = "EXPIRED")]
        Expired,
        /// 已退卡
        #[top_api(value = "REFUND")]
        Refund,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhysicalCardOpenInfo {
        pub bind_operator_id: Option<String>,
        pub bind_shop_id: Option<String>,
        pub bind_time: Option<TopDateTime>,
        pub card_id: Option<String>,
        pub card_template_id: Option<String>,
        pub card_type: Option<String>,
        pub physical_card_id: Option<String>,
        pub publish_id: Option<String>,
        pub status: Option<String>,
        pub card_template_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountOpenInfo {
        pub account_id: Option<String>,
        pub account_type: Option<String>,
        pub status: Option<String>,
        pub balance: Option<i64>,
        pub real: Option<i64>,
        pub gift: Option<i64>,
        pub pre: Option<i64>,
        pub currency: Option<String>,
        pub total_real: Option<i64>,
        pub total_gift: Option<i64>,
        pub total_pre: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerOpenInfo {
        #[top_api(secret)]
        pub address: Option<String>,
        /// In cents.
        pub avg_consume: Option<i64>,
        #[top_api(secret)]
        pub birthday: Option<TopDateTime>,
        pub channel: Option<i64>,
        /// In cents.
        pub consume_amount: Option<i64>,
        pub consume_num: Option<i64>,
        pub create_by: Option<String>,
        pub customer_id: Option<String>,
        pub customer_store_id: Option<String>,
        pub customer_time: Option<TopDateTime>,
        pub customer_type: Option<i64>,
        pub deleted: Option<bool>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub follow_wx_time: Option<TopDateTime>,
        pub gender: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub invoice: Option<String>,
        pub last_consume_time: Option<TopDateTime>,
        pub level_desc: Option<String>,
        pub level_id: Option<String>,
        pub level_no: Option<i64>,
        pub member_store_id: Option<String>,
        pub member_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub remark: Option<String>,
        pub state: Option<i64>,
        pub tags: Vec<String>,
        pub update_by: Option<String>,
        pub growth: Option<i64>,
        pub has_password: Option<bool>,
        pub customer_out_info_list: Vec<CustomerOutInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerOutInfo {
        pub out_type: Option<String>,
        pub out_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerVoucherFullOpenInfo {
        /// In cents.
        pub amount: Option<i64>,
        pub customer_id: Option<i64>,
        pub end_time: Option<String>,
        pub gmt_created: Option<String>,
        pub shop_id: Option<i64>,
        /// In cents.
        pub start_fee: Option<i64>,
        pub start_time: Option<String>,
        pub status: Option<String>,
        pub title: Option<String>,
        pub voucher_id: Option<String>,
        pub voucher_type: Option<VoucherType>,
    }

    /// The values of `voucher_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum VoucherType {
        /// 代金券
        #[top_api(value = "CASH")]
        Cash,
        /// 折扣券
        #[top_api(value = "DISCOUNT")]
        Discount,
        /// 礼品券
        #[top_api(value = "GIFT")]
        Gift,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointAccountOpenInfo {
        pub available_point: Option<i64>,
        pub customer_id: Option<String>,
        pub freeze_point: Option<i64>,
        pub total_expired_point: Option<i64>,
        pub total_point: Option<i64>,
        pub total_used_point: Option<i64>,
    }
}

/// `alibaba.alsc.crm.customer.resetppw`
pub mod crm_customer_resetppw {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.customer.resetppw` (重置支付密码)
    ///
    /// <https://open.taobao.com/api.htm?docId=45842&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.customer.resetppw",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCustomerResetppw {
        pub reset_pay_pwd_request: ResetPayPasswdOpenReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResetPayPasswdOpenReq {
        pub brand_id: Option<String>,
        pub operator_id: Option<String>,
        pub operator_name: Option<String>,
        pub request_id: String,
        pub customer_id: String,
        pub out_brand_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.customer.update`
pub mod crm_customer_update {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.customer.update` (更新顾客信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=45840&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.customer.update",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCustomerUpdate {
        pub param_customer_update_open_req: CustomerUpdateOpenReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerUpdateOpenReq {
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub brand_id: Option<String>,
        pub customer_id: String,
        #[top_api(secret)]
        pub email: Option<String>,
        pub ext_info: Option<String>,
        pub gender: Option<i64>,
        pub invoice: Option<String>,
        pub level_id: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub operator_id: Option<String>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub remark: Option<String>,
        pub request_id: Option<String>,
        pub tag_ids: Vec<String>,
        pub out_brand_id: Option<String>,
        pub customer_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<String>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.customer.updateppw`
pub mod crm_customer_updateppw {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.customer.updateppw` (修改支付密码)
    ///
    /// <https://open.taobao.com/api.htm?docId=45955&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.customer.updateppw",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmCustomerUpdateppw {
        pub update_pay_passwd_req: Option<UpdatePayPasswdReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdatePayPasswdReq {
        pub brand_id: Option<String>,
        pub operator_name: Option<String>,
        pub operator_id: Option<String>,
        pub passwd_type: Option<PasswdType>,
        #[top_api(secret)]
        pub pay_passwd: Option<String>,
        pub customer_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub request_id: Option<String>,
    }

    /// The values of `passwd_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PasswdType {
        /// 密码已经 MD5 加密
        #[top_api(value = "md5")]
        Md5,
        /// 密码是原生没有加密
        #[top_api(value = "raw")]
        Raw,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub result_view: Option<String>,
        pub result_desc: Option<String>,
        pub result_code: Option<String>,
        pub result: Option<String>,
        pub biz_success: Option<bool>,
    }
}

/// `alibaba.alsc.crm.customer.voucher.list`
pub mod crm_customer_voucher_list {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.customer.voucher.list` (获取顾客优惠券列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=45901&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.customer.voucher.list",
        response = CommonPageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CrmCustomerVoucherList {
        pub customer_voucher_full_open_req: Option<CustomerVoucherFullOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerVoucherFullOpenReq {
        pub brand_id: Option<String>,
        pub customer_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub shop_id: Option<String>,
        pub voucher_status_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonPageResult {
        pub biz_success: Option<bool>,
        pub current_page: Option<i64>,
        pub has_next_page: Option<bool>,
        pub page_size: Option<i64>,
        pub result_list: Vec<CustomerVoucherFullOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
        pub total_page: Option<i64>,
        pub total_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerVoucherFullOpenInfo {
        pub amount: Option<i64>,
        pub customer_id: Option<i64>,
        pub end_time: Option<String>,
        pub gmt_created: Option<String>,
        pub start_fee: Option<i64>,
        pub start_time: Option<String>,
        pub status: Option<String>,
        pub title: Option<String>,
        pub voucher_id: Option<String>,
        pub discount_rate: Option<String>,
        pub voucher_template_id: Option<String>,
        pub gift_point: Option<i64>,
    }
}

/// `alibaba.alsc.crm.marketing.encrypt`
pub mod crm_marketing_encrypt {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.marketing.encrypt` (加密)
    ///
    /// <https://open.taobao.com/api.htm?docId=45509&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.marketing.encrypt",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmMarketingEncrypt {
        pub param: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub result: Option<String>,
        pub result_code: Option<String>,
        pub result_view: Option<String>,
        pub biz_success: Option<bool>,
        pub result_desc: Option<String>,
    }
}

/// `alibaba.alsc.crm.marketing.issue.voucher`
pub mod crm_marketing_issue_voucher {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.marketing.issue.voucher` (发券)
    ///
    /// <https://open.taobao.com/api.htm?docId=45964&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.marketing.issue.voucher",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmMarketingIssueVoucher {
        pub param_issue_voucher_req: Option<IssueVoucherReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IssueVoucherReq {
        pub activity_id: String,
        pub brand_id: Option<String>,
        pub customer_id: String,
        pub from_user_id: Option<String>,
        pub operator_id: Option<String>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
        pub order_id: Option<String>,
        pub order_src: Option<i64>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub request_id: Option<String>,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<PrizeInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrizeInfo {
        pub prize_item_info_list: Vec<PrizeItemInfo>,
        pub win_prize: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrizeItemInfo {
        pub denomination: Option<String>,
        pub prize_level: Option<i64>,
        pub prize_name: Option<String>,
        pub voucher_ids: Vec<String>,
        pub voucher_name: Option<String>,
        pub voucher_type: Option<String>,
    }
}

/// `alibaba.alsc.crm.marketing.share.customer.info`
pub mod crm_marketing_share_customer_info {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.marketing.share.customer.info` (查询分享营销客户领券信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=45530&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.marketing.share.customer.info",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmMarketingShareCustomerInfo {
        pub activity_id: String,
        pub brand_id: Option<String>,
        pub customer_id: String,
        pub operator_id: Option<String>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub request_id: Option<String>,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<ShareMarketingCustomerVoucherInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShareMarketingCustomerVoucherInfo {
        pub share_data: Option<String>,
        pub shared_received: Option<String>,
    }
}

/// `alibaba.alsc.crm.menu.list`
pub mod crm_menu_list {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.menu.list` (获取特价菜单)
    ///
    /// <https://open.taobao.com/api.htm?docId=45902&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.menu.list",
        response = CommonPageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CrmMenuList {
        pub menu_open_req: Option<MenuOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MenuOpenReq {
        pub brand_id: Option<String>,
        pub deleted: Option<bool>,
        pub gmt_modified: Option<String>,
        pub need_count: Option<bool>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub shop_id: Option<String>,
        pub last_id: Option<String>,
        pub menu_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonPageResult {
        pub biz_success: Option<bool>,
        pub current_page: Option<String>,
        pub has_next_page: Option<bool>,
        pub page_size: Option<String>,
        pub result_list: Vec<MenuOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
        pub total_page: Option<String>,
        pub total_size: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MenuOpenInfo {
        pub effect_end: Option<String>,
        pub effect_start: Option<String>,
        pub menu_detail_open_info_list: Vec<MenuDetailOpenInfo>,
        pub menu_id: Option<String>,
        pub name: Option<String>,
        pub pro_discount: Option<String>,
        pub pro_mode: Option<String>,
        pub deleted: Option<bool>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MenuDetailOpenInfo {
        pub pro_discount: Option<String>,
        pub pro_type: Option<ProType>,
        pub sku_id: Option<String>,
        pub dish_out_no: Option<String>,
        pub sku_out_no: Option<String>,
        pub dish_id: Option<String>,
        pub pro_price: Option<i64>,
    }

    /// The values of `pro_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ProType {
        /// 折扣
        #[top_api(value = "0")]
        V0,
        /// 固定价
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alsc.crm.open.assert.refund`
pub mod crm_open_assert_refund {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.open.assert.refund` (资产核销回退接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50742&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.open.assert.refund",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmOpenAssertRefund {
        pub param_property_refund_open_req: Option<PropertyRefundOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyRefundOpenReq {
        pub brand_id: String,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub new_outer_order_id: String,
        pub operator_id: String,
        pub outer_id: Option<String>,
        pub outer_order_id: String,
        pub outer_type: Option<String>,
        pub request_id: String,
        pub shop_id: String,
        pub voucher_id_list: Vec<String>,
        pub customer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<PropertyRefundOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyRefundOpenInfo {
        pub point_success: Option<bool>,
        pub value_success: Option<bool>,
        pub voucher_status_list: Vec<VoucherStatusInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherStatusInfo {
        pub success: Option<bool>,
        pub voucher_id: Option<String>,
    }
}

/// `alibaba.alsc.crm.open.assert.verify`
pub mod crm_open_assert_verify {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.open.assert.verify` (资产核销接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50741&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.open.assert.verify",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmOpenAssertVerify {
        pub param_property_verify_open_req: Option<PropertyVerifyOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyVerifyOpenReq {
        pub brand_id: String,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub operator_id: String,
        pub outer_id: Option<String>,
        pub outer_order_id: String,
        pub outer_type: Option<String>,
        pub point: Option<i64>,
        pub request_id: String,
        pub shop_id: String,
        /// In cents.
        pub value: Option<i64>,
        pub voucher_id_list: Vec<String>,
        pub card_id: Option<String>,
        pub customer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<PropertyVerifyOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyVerifyOpenInfo {
        pub point_success: Option<bool>,
        pub value_success: Option<bool>,
        pub voucher_status_list: Vec<VoucherStatusInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherStatusInfo {
        pub success: Option<bool>,
        pub voucher_id: Option<String>,
    }
}

/// `alibaba.alsc.crm.open.customer.get`
pub mod crm_open_customer_get {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.open.customer.get` (查询会员资产)
    ///
    /// <https://open.taobao.com/api.htm?docId=50743&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.open.customer.get",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmOpenCustomerGet {
        pub param_customer_get_open_req: Option<CustomerGetOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerGetOpenReq {
        pub brand_id: String,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub outer_id: Option<String>,
        pub outer_type: Option<OuterType>,
        pub physical_card_id: Option<String>,
        pub shop_id: String,
        pub customer_id: Option<String>,
    }

    /// The values of `outer_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OuterType {
        /// 微信 `openId`
        #[top_api(value = "wechat")]
        Wechat,
        /// 支付宝
        #[top_api(value = "alipay")]
        Alipay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<CustomerGetOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerGetOpenInfo {
        pub card_open_info_list: Vec<CardOpenInfo>,
        pub customer_open_info: Option<CustomerOpenInfo>,
        pub point_account_open_info: Option<PointAccountOpenInfo>,
        pub voucher_open_info_list: Vec<VoucherOpenInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardOpenInfo {
        pub accounts: Vec<AccountOpenInfo>,
        pub card_id: Option<String>,
        pub card_template_id: Option<String>,
        pub card_type: Option<CardType>,
        pub status: Option<Status>,
    }

    /// The values of `card_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CardType {
        /// 会员卡
        #[top_api(value = "MEMBER")]
        Member,
        /// 礼品卡
        #[top_api(value = "GIFT")]
        Gift,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 已出售
        #[top_api(value = "SOLD")]
        Sold,
        /// 已激活
        #[top_api(value = "ACTIVED")]
        Actived,
        /// 已停用
        #[top_api(value = "STOP")]
        Stop,
        /// 已作废
        #[top_api(value = "INVALID")]
        Invalid,
        /// 已过期
        #[top_api(value = "EXPIRED")]
        Expired,
        /// 已退卡
        #[top_api(value = "REFUND")]
        Refund,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountOpenInfo {
        pub balance: Option<i64>,
        pub gift: Option<i64>,
        pub pre: Option<i64>,
        pub real: Option<i64>,
        pub total_gift: Option<i64>,
        pub total_pre: Option<i64>,
        pub total_real: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerOpenInfo {
        #[top_api(secret)]
        pub birthday: Option<TopDateTime>,
        pub channel: Option<i64>,
        pub customer_id: Option<String>,
        pub customer_type: Option<i64>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub gender: Option<i64>,
        pub level_desc: Option<String>,
        pub level_id: Option<String>,
        pub level_no: Option<i64>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub remark: Option<String>,
        pub member_time: Option<TopDateTime>,
        pub member_store_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointAccountOpenInfo {
        pub available_point: Option<i64>,
        pub freeze_point: Option<i64>,
        pub total_point: Option<i64>,
        pub total_used_point: Option<i64>,
        pub remain_point: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherOpenInfo {
        pub amount: Option<i64>,
        pub end_time: Option<String>,
        /// In cents.
        pub start_fee: Option<i64>,
        pub start_time: Option<String>,
        pub status: Option<String>,
        pub title: Option<String>,
        pub voucher_id: Option<String>,
        pub voucher_template_id: Option<String>,
        pub voucher_type: Option<VoucherType>,
        pub discount_rate: Option<String>,
        pub item_id_list: Vec<String>,
        pub shop_id_list: Vec<String>,
        pub user_limit: Option<i64>,
        pub item_coverage: Option<String>,
        pub shop_coverage: Option<String>,
        pub available_time: Option<String>,
        pub item_info_list: Vec<VoucherItemInfo>,
        pub shop_info_list: Vec<VoucherShopInfo>,
        pub ext_info: Option<String>,
        pub use_condition: Option<String>,
    }

    /// The values of `voucher_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum VoucherType {
        /// 代金券
        #[top_api(value = "CASH")]
        Cash,
        /// 折扣券
        #[top_api(value = "DISCOUNT")]
        Discount,
        /// 礼品券
        #[top_api(value = "GIFT")]
        Gift,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherItemInfo {
        pub sku_id: Option<String>,
        pub dish_id: Option<String>,
        pub sku_out_no: Option<String>,
        pub dish_out_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherShopInfo {
        pub out_shop_id: Option<String>,
        pub shop_id: Option<String>,
    }
}

/// `alibaba.alsc.crm.open.customer.save`
pub mod crm_open_customer_save {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.open.customer.save` (保存和更新顾客)
    ///
    /// <https://open.taobao.com/api.htm?docId=50744&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.open.customer.save",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmOpenCustomerSave {
        pub param_customer_save_open_req: Option<CustomerSaveOpenReq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CustomerSaveOpenReq {
        #[top_api(secret)]
        pub birthday: Option<TopDateTime>,
        pub brand_id: String,
        pub channel: Channel,
        pub gender: Option<i64>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub operator_id: String,
        pub outer_id: Option<String>,
        pub outer_type: Option<OuterType>,
        pub remark: Option<String>,
        pub request_id: String,
        pub shop_id: String,
    }

    /// The values of `channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Channel {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        #[top_api(value = "4")]
        Wechat,
        /// 支付宝
        #[top_api(value = "5")]
        Alipay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `outer_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OuterType {
        /// 微信 `openId`
        #[top_api(value = "wechat")]
        Wechat,
        /// 支付宝
        #[top_api(value = "alipay")]
        Alipay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<String>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.open.order.backflow`
pub mod crm_open_order_backflow {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.open.order.backflow` (订单回流接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51640&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.open.order.backflow",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmOpenOrderBackflow {
        pub param_order_backflow_open_req: Option<OrderBackflowOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderBackflowOpenReq {
        pub action: String,
        pub brand_id: String,
        pub ext_info: Option<String>,
        pub invoice_info: Option<InvoiceInfo>,
        pub logistical_info: Option<LogisticalInfo>,
        pub operator_id: Option<String>,
        pub order_info: OrderInfo,
        pub payment_info_list: Vec<PaymentInfo>,
        pub refund_info_list: Vec<RefundInfo>,
        pub request_id: String,
        pub shop_id: String,
        #[top_api(secret)]
        pub operator_name: Option<String>,
        pub service_person_category: Option<String>,
        pub service_person_name: Option<String>,
        pub service_person_id: Option<String>,
        pub order_channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceInfo {
        pub invoice: Option<String>,
        pub invoice_type: Option<String>,
        pub tax_payer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticalInfo {
        pub arrive_time: Option<TopDateTime>,
        pub logistics_status: Option<String>,
        #[top_api(secret)]
        pub receive_address: Option<String>,
        #[top_api(secret)]
        pub receive_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfo {
        pub active_time: Option<TopDateTime>,
        pub biz_channel: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub item_list: Vec<Item>,
        pub memo: Option<String>,
        pub order_source: Option<String>,
        pub order_status: Option<String>,
        pub out_buyer: Option<OrderUser>,
        pub out_seller: Option<OrderUser>,
        pub outer_order_id: Option<String>,
        #[top_api(secret)]
        pub shop_address: Option<String>,
        pub shop_id: Option<String>,
        pub shop_name: Option<String>,
        pub performance_way: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub actual_fee: Option<i64>,
        pub goods_name: Option<String>,
        pub price: Option<i64>,
        pub prom_fee: Option<i64>,
        pub sku: Option<String>,
        pub spu: Option<String>,
        pub total_fee: Option<i64>,
        pub unit: Option<String>,
        pub quantity: Option<String>,
        pub primary_class: Option<String>,
        pub secondary_class: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderUser {
        #[top_api(secret)]
        pub email: Option<String>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub r#type: Option<Type>,
        pub user_id: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 微信
        #[top_api(value = "WECHAT")]
        Wechat,
        /// 支付宝
        #[top_api(value = "ALIPAY")]
        Alipay,
        /// 其他
        #[top_api(value = "OTHER")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaymentInfo {
        pub fee_detail_list: Vec<FeeDetail>,
        pub order_total_amount: Option<i64>,
        pub out_payer: Option<OrderUser>,
        pub out_payment_no: Option<String>,
        pub pay_channel: Option<String>,
        pub pay_method: Option<String>,
        pub payment_status: Option<String>,
        pub payment_time: Option<TopDateTime>,
        pub seller_receive_amount: Option<i64>,
        pub user_pay_amount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeeDetail {
        pub amount: Option<i64>,
        pub operator: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundInfo {
        pub refund_amount: Option<i64>,
        pub refund_item_list: Vec<RefundInfoRefundItemList>,
        pub refund_pay_no: Option<String>,
        pub refund_status: Option<String>,
        pub refund_time: Option<TopDateTime>,
        pub refund_type: Option<String>,
        pub out_refund_no: Option<String>,
    }

    /// `Item`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundInfoRefundItemList {
        pub actual_fee: Option<i64>,
        pub goods_name: Option<String>,
        pub price: Option<i64>,
        pub prom_fee: Option<i64>,
        pub sku: Option<String>,
        pub spu: Option<String>,
        pub total_fee: Option<i64>,
        pub unit: Option<String>,
        pub quantity: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.open.point.operate`
pub mod crm_open_point_operate {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.open.point.operate` (积分操作接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50886&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.open.point.operate",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmOpenPointOperate {
        pub param_point_operate_open_req: Option<PointOperateOpenReq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PointOperateOpenReq {
        pub brand_id: String,
        pub change_point: i64,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub operate_type: OperateType,
        pub operator_id: String,
        pub outer_id: Option<String>,
        pub outer_type: Option<OuterType>,
        pub reason: Option<String>,
        pub request_id: String,
        pub shop_id: String,
        pub outer_order_id: String,
        pub customer_id: Option<String>,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        /// 增加(charge)
        #[top_api(value = 1)]
        Add,
        /// 冻结(freeze)
        #[top_api(value = 2)]
        Frozen,
        /// 核销(verify)
        #[top_api(value = 3)]
        WriteOff,
        /// 扣减(decrease)
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `outer_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OuterType {
        /// 微信 `openId`
        #[top_api(value = "wechat")]
        Wechat,
        /// 支付宝
        #[top_api(value = "alipay")]
        Alipay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.open.recharge.operate`
pub mod crm_open_recharge_operate {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.open.recharge.operate` (储值操作接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51617&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.open.recharge.operate",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmOpenRechargeOperate {
        pub param_recharge_operate_open_req: Option<RechargeOperateOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeOperateOpenReq {
        pub brand_id: String,
        pub change_value: Option<i64>,
        pub customer_id: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub operate_type: Option<OperateType>,
        pub operator_id: String,
        pub outer_id: Option<String>,
        pub outer_order_id: String,
        pub outer_type: Option<OuterType>,
        pub reason: Option<String>,
        pub request_id: String,
        pub shop_id: String,
        pub new_outer_order_id: Option<String>,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        /// 充值(charge)
        #[top_api(value = 1)]
        V1,
        /// 冻结(freeze)
        #[top_api(value = 2)]
        Frozen,
        /// 核销(verify)
        #[top_api(value = 3)]
        WriteOff,
        /// 充值回退(refund)
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `outer_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OuterType {
        /// 微信 `openId`
        #[top_api(value = "wechat")]
        Wechat,
        /// 支付宝
        #[top_api(value = "alipay")]
        Alipay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.open.rule.get`
pub mod crm_open_rule_get {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.open.rule.get` (查询规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=51616&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.open.rule.get",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmOpenRuleGet {
        pub param_rule_open_req: Option<RuleOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RuleOpenReq {
        pub brand_id: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub outer_id: Option<String>,
        pub outer_type: Option<OuterType>,
        pub physical_card_id: Option<String>,
        pub shop_id: Option<String>,
    }

    /// The values of `outer_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OuterType {
        /// 微信 `openId`
        #[top_api(value = "wechat")]
        Wechat,
        /// 支付宝
        #[top_api(value = "alipay")]
        Alipay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<RuleOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RuleOpenInfo {
        pub point_deduction_rule: Option<PointDeductionRuleOpenInfo>,
        pub voucher_template_setting_open_infos: Vec<VoucherTemplateSettingOpenInfo>,
        pub recharge_rule_open_info: Option<RechargeRuleOpenInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointDeductionRuleOpenInfo {
        pub member_point_deduction_rules: Vec<MemberPointDeductionRuleOpenInfo>,
        pub with_coupon: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberPointDeductionRuleOpenInfo {
        pub consume_money: Option<i64>,
        pub deducted_point: Option<i64>,
        pub enable: Option<bool>,
        pub has_upper_limit: Option<bool>,
        pub level_id: Option<String>,
        pub max_point: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherTemplateSettingOpenInfo {
        pub order_channel: Option<String>,
        pub per_day: Option<i64>,
        pub per_order: Option<i64>,
        pub voucher_template_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeRuleOpenInfo {
        pub rule_id: Option<String>,
        pub rule_name: Option<String>,
        pub full_gift_switch: Option<bool>,
        pub gift_type: Option<GiftType>,
        pub pay_no_pwd_switch: Option<bool>,
        /// In cents.
        #[top_api(secret)]
        pub pay_no_pwd_credit: Option<i64>,
        pub deduction_order: Option<DeductionOrder>,
        pub shop_id: Option<String>,
        pub list_recharge_rule_detail_infos: Vec<RechargeRuleDetailOpenInfo>,
    }

    /// The values of `gift_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum GiftType {
        #[top_api(value = "0")]
        V0,
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `deduction_order`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeductionOrder {
        #[top_api(value = "1")]
        PercentDeduct,
        #[top_api(value = "2")]
        RealBeforeGiftDeduct,
        #[top_api(value = "3")]
        GiftBeforeRealDeduct,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeRuleDetailOpenInfo {
        pub remark: Option<String>,
        pub gift_point: Option<i64>,
        pub gift_value: Option<i64>,
        pub real_value: Option<i64>,
    }
}

/// `alibaba.alsc.crm.point.cal`
pub mod crm_point_cal {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.point.cal` (计算积分可以抵扣的金额)
    ///
    /// <https://open.taobao.com/api.htm?docId=45809&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.point.cal",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmPointCal {
        pub param_calculate_deducted_money_open_req: Option<CalculateDeductedMoneyOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CalculateDeductedMoneyOpenReq {
        pub brand_id: Option<String>,
        pub consume_point: i64,
        pub customer_id: String,
        pub shop_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<DuductedMoneyOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DuductedMoneyOpenInfo {
        pub consume_point: Option<i64>,
        /// In cents.
        pub deducted_money: Option<i64>,
        pub deleted: Option<bool>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
    }
}

/// `alibaba.alsc.crm.point.chkpntbypay`
pub mod crm_point_chkpntbypay {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.point.chkpntbypay` (校验支付链路中的积分抵扣是否合法)
    ///
    /// <https://open.taobao.com/api.htm?docId=45823&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.point.chkpntbypay",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmPointChkpntbypay {
        pub param_consume_point_by_pay_open_req: Option<ConsumePointByPayOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsumePointByPayOpenReq {
        pub brand_id: Option<String>,
        pub change_point: i64,
        pub customer_id: String,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.point.consumepoint`
pub mod crm_point_consumepoint {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.point.consumepoint` (积分抵现)
    ///
    /// <https://open.taobao.com/api.htm?docId=45826&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.point.consumepoint",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmPointConsumepoint {
        pub param_consume_point_open_req: Option<ConsumePointOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsumePointOpenReq {
        pub brand_id: Option<String>,
        pub change_point: i64,
        pub customer_id: String,
        pub operator_id: String,
        pub operator_name: String,
        pub out_biz_id: String,
        pub reason: Option<String>,
        pub request_id: String,
        pub shop_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub biz_channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<String>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.point.extra.consume`
pub mod crm_point_extra_consume {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.point.extra.consume` (积分补扣)
    ///
    /// <https://open.taobao.com/api.htm?docId=45824&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.point.extra.consume",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmPointExtraConsume {
        pub param_extra_consume_point_open_req: Option<ExtraConsumePointOpenReq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ExtraConsumePointOpenReq {
        pub biz_channel: BizChannel,
        pub brand_id: Option<String>,
        pub change_point: i64,
        pub customer_id: String,
        pub operator_id: String,
        pub out_biz_id: String,
        pub reason: Option<String>,
        pub request_id: String,
        pub shop_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
    }

    /// The values of `biz_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizChannel {
        /// 辰森
        #[top_api(value = "CS")]
        Cs,
        /// 客如云
        #[top_api(value = "KRY")]
        Kry,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<String>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.point.extracharge`
pub mod crm_point_extracharge {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.point.extracharge` (积分补录)
    ///
    /// <https://open.taobao.com/api.htm?docId=45825&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.point.extracharge",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmPointExtracharge {
        pub param_extra_charge_point_open_req: Option<ExtraChargePointOpenReq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ExtraChargePointOpenReq {
        pub biz_channel: BizChannel,
        pub brand_id: Option<String>,
        pub change_point: i64,
        pub customer_id: String,
        pub operator_id: String,
        pub out_biz_id: String,
        pub reason: Option<String>,
        pub request_id: String,
        pub shop_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
    }

    /// The values of `biz_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizChannel {
        /// 辰森
        #[top_api(value = "CS")]
        Cs,
        /// 客如云
        #[top_api(value = "KRY")]
        Kry,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<String>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.point.querypointflow`
pub mod crm_point_querypointflow {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.point.querypointflow` (分页查询积分流水)
    ///
    /// <https://open.taobao.com/api.htm?docId=45808&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.point.querypointflow",
        response = CommonPageResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmPointQuerypointflow {
        pub param_page_query_point_flow_open_req: Option<PageQueryPointFlowOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryPointFlowOpenReq {
        pub brand_id: Option<String>,
        pub customer_id: String,
        pub end_time: Option<TopDateTime>,
        pub out_biz_id: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub point_flow_type: Option<String>,
        pub shop_id: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub biz_channel: Option<BizChannel>,
    }

    /// The values of `biz_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizChannel {
        /// 辰森
        #[top_api(value = "CS")]
        Cs,
        /// 客如云
        #[top_api(value = "KRY")]
        Kry,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonPageResult {
        pub biz_success: Option<bool>,
        pub current_page: Option<i64>,
        pub has_next_page: Option<bool>,
        pub page_size: Option<i64>,
        pub result_list: Vec<PointFlowOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
        pub total_page: Option<i64>,
        pub total_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointFlowOpenInfo {
        pub biz_type: Option<String>,
        pub biz_type_description: Option<String>,
        pub change_point: Option<i64>,
        pub flow_id: Option<String>,
        pub operator_name: Option<String>,
        pub out_biz_id: Option<String>,
        pub reason: Option<String>,
        pub remain_point: Option<i64>,
        pub shop_name: Option<String>,
        pub time: Option<TopDateTime>,
    }
}

/// `alibaba.alsc.crm.point.reversepoint`
pub mod crm_point_reversepoint {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.point.reversepoint` (积分消费回退)
    ///
    /// <https://open.taobao.com/api.htm?docId=45822&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.point.reversepoint",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmPointReversepoint {
        pub param_reverse_consume_point_open_req: Option<ReverseConsumePointOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReverseConsumePointOpenReq {
        pub biz_type: String,
        pub brand_id: Option<String>,
        pub change_point: Option<i64>,
        pub customer_id: Option<String>,
        pub operator_id: String,
        pub operator_name: String,
        pub out_biz_id: String,
        pub reason: Option<String>,
        pub request_id: String,
        pub reverse_order_id: String,
        pub shop_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub biz_channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<String>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.point.rule.get`
pub mod crm_point_rule_get {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.point.rule.get` (查询积分规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=45856&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.point.rule.get",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmPointRuleGet {
        pub param_query_point_rule_open_req: Option<QueryPointRuleOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryPointRuleOpenReq {
        pub brand_id: Option<String>,
        pub include_logical_delete: Option<bool>,
        pub level_id: Option<String>,
        pub max_update_time: Option<TopDateTime>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<PointRuleOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointRuleOpenInfo {
        pub create_by: Option<String>,
        pub deleted: Option<bool>,
        pub ext_info: Option<Extinfo>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub name: Option<String>,
        pub point_addition_rule: Option<PointAdditionRuleOpenInfo>,
        pub point_clear_rule: Option<PointClearRuleOpenInfo>,
        pub point_deduction_rule: Option<PointDeductionRuleOpenInfo>,
        pub rule_id: Option<String>,
        pub update_by: Option<String>,
        #[top_api(secret)]
        pub update_by_name: Option<String>,
        #[top_api(secret)]
        pub create_by_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extinfo {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointAdditionRuleOpenInfo {
        pub allow_pay_methods: Vec<PayMethodPointAdditionRuleOpenInfo>,
        pub member_point_addition_rules: Vec<MemberPointAdditionRuleOpenInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayMethodPointAdditionRuleOpenInfo {
        pub enable: Option<bool>,
        pub method_id: Option<String>,
        pub method_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberPointAdditionRuleOpenInfo {
        pub allow_product_type: Option<String>,
        pub allow_recharge: Option<bool>,
        /// In yuan.
        pub consume_money: Option<i64>,
        pub enable: Option<bool>,
        pub level_id: Option<String>,
        pub reward_point: Option<i64>,
        pub sku_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointClearRuleOpenInfo {
        pub days: Option<i64>,
        pub point_clear_rule_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointDeductionRuleOpenInfo {
        pub member_point_deduction_rules: Vec<MemberPointDeductionRuleOpenInfo>,
        pub with_coupon: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberPointDeductionRuleOpenInfo {
        pub consume_money: Option<i64>,
        pub deducted_point: Option<i64>,
        pub enable: Option<bool>,
        pub has_upper_limit: Option<bool>,
        pub level_id: Option<String>,
        pub max_point: Option<i64>,
    }
}

/// `alibaba.alsc.crm.promotion.list`
pub mod crm_promotion_list {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.promotion.list` (获取促销规则列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=45900&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.promotion.list",
        response = CommonPageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CrmPromotionList {
        pub promotion_facade_open_req: Option<PromotionFacadeOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionFacadeOpenReq {
        pub brand_id: Option<String>,
        pub deleted: Option<bool>,
        pub gmt_modified: Option<String>,
        pub out_brand_id: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub status_list: Vec<String>,
        pub last_id: Option<String>,
        pub promotion_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonPageResult {
        pub biz_success: Option<bool>,
        pub current_page: Option<i64>,
        pub has_next_page: Option<bool>,
        pub page_size: Option<i64>,
        pub result_list: Vec<PromotionFacadeOpenInfoList>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
        pub total_page: Option<i64>,
        pub total_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionFacadeOpenInfoList {
        pub available_time: Option<String>,
        pub gmt_create: Option<String>,
        pub deleted: Option<bool>,
        pub description: Option<String>,
        pub end_time: Option<String>,
        pub item_coverage: Option<String>,
        pub item_selected_open_info_list: Vec<ItemSelectedOpenInfoList>,
        pub name: Option<String>,
        pub promotion_id: Option<String>,
        pub shop_selected_open_info_list: Vec<ShopSelectedOpenInfoList>,
        pub start_time: Option<String>,
        pub status: Option<String>,
        pub suitable_people: Option<String>,
        pub gmt_modified: Option<String>,
        pub r#type: Option<String>,
        pub ext_info: Option<String>,
        pub create_by: Option<String>,
        pub update_by: Option<String>,
        pub update_by_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSelectedOpenInfoList {
        pub sku_id: Option<String>,
        pub dish_id: Option<String>,
        pub sku_out_no: Option<String>,
        pub dish_out_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopSelectedOpenInfoList {
        pub shop_id: Option<String>,
        pub out_shop_id: Option<String>,
    }
}

/// `alibaba.alsc.crm.recharge.account.flowdetail.get`
pub mod crm_recharge_account_flowdetail_get {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.recharge.account.flowdetail.get` (储值流水详细)
    ///
    /// <https://open.taobao.com/api.htm?docId=45860&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.recharge.account.flowdetail.get",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRechargeAccountFlowdetailGet {
        pub param_query_recharge_account_flow_open_req: Option<QueryRechargeAccountFlowOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryRechargeAccountFlowOpenReq {
        pub brand_id: Option<String>,
        pub flow_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub outer_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<RechargeAccountFlowDetailOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeAccountFlowDetailOpenInfo {
        pub account_id: Option<String>,
        pub affected_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub after_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub before_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub brand_id: Option<String>,
        pub current_value: Option<i64>,
        pub flow_id: Option<String>,
        pub flow_type: Option<String>,
        pub operator: Option<String>,
        pub operator_name: Option<String>,
        pub order_src: Option<i64>,
        pub order_time: Option<TopDateTime>,
        pub order_value: Option<i64>,
        pub outer_order_id: Option<String>,
        pub remark: Option<String>,
        pub shop_id: Option<String>,
        pub shop_name: Option<String>,
        pub card_id: Option<String>,
        pub outer_pay_id: Option<String>,
        pub ext_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeAccountPropertyOpenInfo {
        pub r#type: Option<String>,
        pub value: Option<i64>,
    }
}

/// `alibaba.alsc.crm.recharge.account.get`
pub mod crm_recharge_account_get {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.recharge.account.get` (查询储值账户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=45861&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.recharge.account.get",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRechargeAccountGet {
        pub param_query_recharge_account_open_req: Option<QueryRechargeAccountOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryRechargeAccountOpenReq {
        pub account_id: Option<String>,
        pub brand_id: Option<String>,
        pub card_id: Option<String>,
        pub customer_id: Option<String>,
        pub shop_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<RechargeAccountOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeAccountOpenInfo {
        pub account_id: Option<String>,
        pub card_id: Option<String>,
        pub customer_id: Option<String>,
        pub deleted: Option<bool>,
        pub gift_value: Option<i64>,
        pub gift_value_total: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub opt_plan_id: Option<String>,
        pub pre_value: Option<i64>,
        pub pre_value_total: Option<i64>,
        pub real_value: Option<i64>,
        pub real_value_total: Option<i64>,
        pub usable_value: Option<i64>,
    }
}

/// `alibaba.alsc.crm.recharge.accountflows.get`
pub mod crm_recharge_accountflows_get {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.recharge.accountflows.get` (分页查询储值流水)
    ///
    /// <https://open.taobao.com/api.htm?docId=45862&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.recharge.accountflows.get",
        response = CommonPageResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRechargeAccountflowsGet {
        pub param_page_query_account_flows_open_req: Option<PageQueryAccountFlowsOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryAccountFlowsOpenReq {
        pub brand_id: Option<String>,
        pub card_id: Option<String>,
        pub customer_id: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub flow_types: Option<String>,
        pub out_order_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub page_no: i64,
        pub page_size: Option<i64>,
        pub shop_id: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub biz_channel: Option<BizChannel>,
    }

    /// The values of `biz_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizChannel {
        /// 辰森
        #[top_api(value = "CS")]
        Cs,
        /// 客如云
        #[top_api(value = "KRY")]
        Kry,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonPageResult {
        pub biz_success: Option<bool>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub result_list: Vec<PageQueryAccountFlowsOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
        pub total_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryAccountFlowsOpenInfo {
        pub account_id: Option<String>,
        pub create_by: Option<String>,
        pub current_value: Option<i64>,
        pub deleted: Option<bool>,
        pub flow_id: Option<String>,
        pub flow_type: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub operator: Option<String>,
        pub operator_name: Option<String>,
        pub order_src: Option<i64>,
        pub order_time: Option<TopDateTime>,
        pub order_value: Option<i64>,
        pub outer_order_id: Option<String>,
        pub remark: Option<String>,
        pub shop_id: Option<String>,
        pub shop_name: Option<String>,
        pub update_by: Option<String>,
        pub gift_value: Option<i64>,
        pub outer_pay_id: Option<String>,
        pub ext_info: Option<String>,
    }
}

/// `alibaba.alsc.crm.recharge.charge.update`
pub mod crm_recharge_charge_update {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.recharge.charge.update` (储值充值)
    ///
    /// <https://open.taobao.com/api.htm?docId=45866&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.recharge.charge.update",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRechargeChargeUpdate {
        pub param_recharge_open_req: RechargeOpenReq,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct RechargeOpenReq {
        pub biz_date: Option<TopDateTime>,
        pub card_id: String,
        pub charge_type: String,
        pub gift_value: Option<i64>,
        pub brand_id: Option<String>,
        pub operator_id: String,
        pub shop_id: Option<String>,
        pub outer_order_id: String,
        pub pre_value: Option<i64>,
        pub real_value: Option<i64>,
        pub remark: Option<String>,
        pub request_id: String,
        pub trigger_gift: bool,
        pub out_pay_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub biz_channel: BizChannel,
        pub ext_info: Option<String>,
    }

    /// The values of `biz_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizChannel {
        /// 辰森
        #[top_api(value = "CS")]
        Cs,
        /// 客如云
        #[top_api(value = "KRY")]
        Kry,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<RechargeAccountFlowDetailOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeAccountFlowDetailOpenInfo {
        pub account_id: Option<String>,
        pub affected_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub after_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub before_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub brand_id: Option<String>,
        pub current_value: Option<i64>,
        pub ext_info: Option<Extinfo>,
        pub flow_id: Option<String>,
        pub flow_type: Option<String>,
        pub operator: Option<String>,
        pub operator_name: Option<String>,
        pub order_src: Option<i64>,
        pub order_time: Option<TopDateTime>,
        pub order_value: Option<i64>,
        pub outer_order_id: Option<String>,
        pub remark: Option<String>,
        pub shop_id: Option<String>,
        pub shop_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeAccountPropertyOpenInfo {
        pub r#type: Option<String>,
        pub value: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extinfo {
        pub empty: Option<bool>,
    }
}

/// `alibaba.alsc.crm.recharge.chargeprecheck.get`
pub mod crm_recharge_chargeprecheck_get {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.recharge.chargeprecheck.get` (储值账户充值前校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=45859&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.recharge.chargeprecheck.get",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRechargeChargeprecheckGet {
        pub param_charge_pre_check_open_req: Option<ChargePreCheckOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChargePreCheckOpenReq {
        pub brand_id: Option<String>,
        pub card_id: Option<String>,
        pub customer_id: Option<String>,
        pub shop_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.recharge.dedut.update`
pub mod crm_recharge_dedut_update {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.recharge.dedut.update` (储值消费)
    ///
    /// <https://open.taobao.com/api.htm?docId=45864&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.recharge.dedut.update",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRechargeDedutUpdate {
        pub param_dedut_open_req: Option<DedutOpenReq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DedutOpenReq {
        pub biz_date: Option<TopDateTime>,
        pub brand_id: Option<String>,
        pub card_id: Option<String>,
        pub customer_id: Option<String>,
        pub operator_id: String,
        pub outer_order_id: String,
        pub remark: Option<String>,
        pub request_id: String,
        pub shop_id: Option<String>,
        pub value: i64,
        pub biz_channel: BizChannel,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        /// JSON as text.
        pub ext_info: Option<String>,
    }

    /// The values of `biz_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizChannel {
        /// 辰森
        #[top_api(value = "CS")]
        Cs,
        /// 客如云
        #[top_api(value = "KRY")]
        Kry,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<RechargeAccountFlowDetailOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeAccountFlowDetailOpenInfo {
        pub account_id: Option<String>,
        pub affected_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub after_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub before_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub brand_id: Option<String>,
        pub current_value: Option<i64>,
        pub ext_info: Option<Extinfo>,
        pub flow_id: Option<String>,
        pub flow_type: Option<String>,
        pub operator: Option<String>,
        pub operator_name: Option<String>,
        pub order_src: Option<i64>,
        pub order_time: Option<TopDateTime>,
        pub order_value: Option<i64>,
        pub outer_order_id: Option<String>,
        pub remark: Option<String>,
        pub shop_id: Option<String>,
        pub shop_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeAccountPropertyOpenInfo {
        pub r#type: Option<String>,
        pub value: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extinfo {
        pub empty: Option<bool>,
    }
}

/// `alibaba.alsc.crm.recharge.dedutprecheck.get`
pub mod crm_recharge_dedutprecheck_get {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.recharge.dedutprecheck.get` (储值核销预先校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=45857&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.recharge.dedutprecheck.get",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRechargeDedutprecheckGet {
        pub param_deduct_pre_check_open_req: Option<DeductPreCheckOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeductPreCheckOpenReq {
        pub brand_id: Option<String>,
        pub card_id: Option<String>,
        pub customer_id: Option<String>,
        pub shop_id: Option<String>,
        pub value: i64,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.recharge.qryrule`
pub mod crm_recharge_qryrule {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.recharge.qryrule` (储值规则下行)
    ///
    /// <https://open.taobao.com/api.htm?docId=45867&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.recharge.qryrule",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRechargeQryrule {
        pub param_pull_recharge_rule_by_shop_req: Option<PullRechargeRuleByShopReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PullRechargeRuleByShopReq {
        pub brand_id: Option<String>,
        pub card_template_id: Option<String>,
        pub max_update_time: Option<TopDateTime>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<RechargeRuleOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeRuleOpenInfo {
        pub card_type: Option<CardType>,
        pub create_by: Option<String>,
        pub deduction_order: Option<DeductionOrder>,
        pub deleted: Option<bool>,
        pub full_gift_switch: Option<bool>,
        pub gift_type: Option<GiftType>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub list_recharge_rule_detail_info_list: Vec<RechargeRuleDetailOpenInfo>,
        /// In cents.
        #[top_api(secret)]
        pub pay_no_pwd_credit: Option<i64>,
        pub pay_no_pwd_switch: Option<bool>,
        pub rule_id: Option<String>,
        pub rule_name: Option<String>,
        pub shop_id: Option<String>,
        pub update_by: Option<String>,
        pub out_shop_id: Option<String>,
    }

    /// The values of `card_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CardType {
        /// 会员卡
        #[top_api(value = "MEMBER")]
        Member,
        /// 礼品卡
        #[top_api(value = "GIFT")]
        Gift,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `deduction_order`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeductionOrder {
        /// 比例
        #[top_api(value = "PERCENT_DEDUCT")]
        PercentDeduct,
        /// 先实储后赠送
        #[top_api(value = "REAL_BEFORE_GIFT_DEDUCT")]
        RealBeforeGiftDeduct,
        /// 先增储后实储
        #[top_api(value = "GIFT_BEFORE_REAL_DEDUCT")]
        GiftBeforeRealDeduct,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `gift_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum GiftType {
        /// 按金额（默认）
        #[top_api(value = "CUSTOMIZED")]
        Customized,
        /// 按百分比
        #[top_api(value = "PROPERTIONAL")]
        Propertional,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeRuleDetailOpenInfo {
        pub gift_point: Option<i64>,
        pub gift_value: Option<i64>,
        pub real_value: Option<i64>,
        pub remark: Option<String>,
    }
}

/// `alibaba.alsc.crm.recharge.uncharge.update`
pub mod crm_recharge_uncharge_update {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.recharge.uncharge.update` (充值退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=45865&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.recharge.uncharge.update",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRechargeUnchargeUpdate {
        pub param_uncharge_open_req: UnchargeOpenReq,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UnchargeOpenReq {
        pub brand_id: Option<String>,
        pub card_id: Option<String>,
        pub operator_id: String,
        pub outer_order_id: String,
        pub remark: Option<String>,
        pub shop_id: Option<String>,
        pub src_outer_order_id: String,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub request_id: String,
        pub biz_channel: BizChannel,
        pub src_out_pay_id: Option<String>,
    }

    /// The values of `biz_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizChannel {
        /// 辰森
        #[top_api(value = "CS")]
        Cs,
        /// 客如云
        #[top_api(value = "KRY")]
        Kry,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<RechargeAccountFlowDetailOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeAccountFlowDetailOpenInfo {
        pub account_id: Option<String>,
        pub affected_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub after_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub before_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub brand_id: Option<String>,
        pub current_value: Option<i64>,
        pub ext_info: Option<Extinfo>,
        pub flow_id: Option<String>,
        pub flow_type: Option<String>,
        pub operator: Option<String>,
        pub operator_name: Option<String>,
        pub order_src: Option<i64>,
        pub order_time: Option<TopDateTime>,
        pub order_value: Option<i64>,
        pub outer_order_id: Option<String>,
        pub remark: Option<String>,
        pub shop_id: Option<String>,
        pub shop_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeAccountPropertyOpenInfo {
        pub r#type: Option<String>,
        pub value: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extinfo {
        pub empty: Option<bool>,
    }
}

/// `alibaba.alsc.crm.recharge.unchargecheck.get`
pub mod crm_recharge_unchargecheck_get {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.recharge.unchargecheck.get` (储值账户退充值校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=45858&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.recharge.unchargecheck.get",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRechargeUnchargecheckGet {
        pub param_uncharge_check_open_req: Option<UnchargeCheckOpenReq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UnchargeCheckOpenReq {
        pub brand_id: Option<String>,
        pub card_id: Option<String>,
        pub customer_id: Option<String>,
        pub shop_id: Option<String>,
        pub src_outer_order_id: String,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub biz_channel: BizChannel,
    }

    /// The values of `biz_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizChannel {
        /// 辰森
        #[top_api(value = "CS")]
        Cs,
        /// 客如云
        #[top_api(value = "KRY")]
        Kry,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }
}

/// `alibaba.alsc.crm.recharge.undedut.update`
pub mod crm_recharge_undedut_update {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.recharge.undedut.update` (储值消费退款(逆向))
    ///
    /// <https://open.taobao.com/api.htm?docId=45863&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.recharge.undedut.update",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRechargeUndedutUpdate {
        pub param_undedut_open_req: Option<UndedutOpenReq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UndedutOpenReq {
        pub brand_id: Option<String>,
        pub card_id: Option<String>,
        pub customer_id: Option<String>,
        pub new_outer_order_id: String,
        pub operator_id: String,
        pub outer_order_id: String,
        pub remark: Option<String>,
        pub request_id: String,
        pub shop_id: Option<String>,
        pub value: Option<i64>,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub biz_channel: BizChannel,
    }

    /// The values of `biz_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizChannel {
        /// 辰森
        #[top_api(value = "CS")]
        Cs,
        /// 客如云
        #[top_api(value = "KRY")]
        Kry,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<RechargeAccountFlowDetailOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeAccountFlowDetailOpenInfo {
        pub account_id: Option<String>,
        pub affected_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub after_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub before_property_list: Vec<RechargeAccountPropertyOpenInfo>,
        pub brand_id: Option<String>,
        pub current_value: Option<i64>,
        pub ext_info: Option<Extinfo>,
        pub flow_id: Option<String>,
        pub flow_type: Option<String>,
        pub operator: Option<String>,
        pub operator_name: Option<String>,
        pub order_src: Option<i64>,
        pub order_time: Option<TopDateTime>,
        pub order_value: Option<i64>,
        pub outer_order_id: Option<String>,
        pub remark: Option<String>,
        pub shop_id: Option<String>,
        pub shop_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RechargeAccountPropertyOpenInfo {
        pub r#type: Option<String>,
        pub value: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extinfo {
        pub empty: Option<bool>,
    }
}

/// `alibaba.alsc.crm.rule.level.querylevelrule`
pub mod crm_rule_level_querylevelrule {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.rule.level.querylevelrule` (查询会员等级规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=45774&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.rule.level.querylevelrule",
        response = CommonPageResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRuleLevelQuerylevelrule {
        pub plan_rule_query_request: PlanRuleQueryOpenReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanRuleQueryOpenReq {
        pub deleted: bool,
        pub last_update_time: Option<TopDateTime>,
        pub brand_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub page_size: Option<i64>,
        pub last_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonPageResult {
        pub result_list: Vec<LevelRuleOpenInfo>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub total_size: Option<i64>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
        pub biz_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LevelRuleOpenInfo {
        pub level_id: Option<String>,
        pub level_no: Option<i64>,
        pub level_name: Option<String>,
        pub threshold: Option<i64>,
        pub present_point: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub create_by: Option<String>,
        pub update_by: Option<String>,
        pub deleted: Option<bool>,
        pub ext_info: Option<String>,
    }
}

/// `alibaba.alsc.crm.rule.querydishrule`
pub mod crm_rule_querydishrule {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.rule.querydishrule` (查询品牌下的入会菜品规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=45772&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.rule.querydishrule",
        response = CommonPageResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRuleQuerydishrule {
        pub param_plan_rule_query_open_req: PlanRuleQueryOpenReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanRuleQueryOpenReq {
        pub brand_id: Option<String>,
        pub last_id: Option<String>,
        pub last_update_time: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub deleted: bool,
        pub out_brand_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonPageResult {
        pub biz_success: Option<bool>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub result_list: Vec<DishGrowOpenRuleInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
        pub total_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DishGrowOpenRuleInfo {
        pub deleted: Option<bool>,
        pub dish_rule_id: Option<String>,
        pub ext_info: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub plan_id: Option<String>,
        pub sku_id: Option<String>,
        pub to_level_id: Option<String>,
        pub out_sku_id: Option<String>,
    }
}

/// `alibaba.alsc.crm.rule.querygrowrule`
pub mod crm_rule_querygrowrule {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.rule.querygrowrule` (查询品牌下的会员成长规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=45773&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.rule.querygrowrule",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRuleQuerygrowrule {
        pub param_plan_rule_query_open_req: PlanRuleQueryOpenReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanRuleQueryOpenReq {
        pub brand_id: Option<String>,
        pub deleted: Option<bool>,
        pub last_update_time: Option<TopDateTime>,
        pub out_brand_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<GrowRuleOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GrowRuleOpenInfo {
        pub common_consume_grow_support: Option<bool>,
        pub create_by: Option<String>,
        pub decrease_support: Option<bool>,
        pub deleted: Option<bool>,
        pub ext_info: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub grow_rule_id: Option<String>,
        pub grow_support: Option<bool>,
        pub level_consume_grow_rule_open_info_list: Vec<LevelConsumeGrowRuleOpenInfo>,
        pub recharge_consume_grow_support: Option<bool>,
        pub recharge_grow_support: Option<bool>,
        pub update_by: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LevelConsumeGrowRuleOpenInfo {
        pub create_by: Option<String>,
        pub deleted: Option<bool>,
        pub ext_info: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub level_id: Option<String>,
        pub level_name: Option<String>,
        pub level_no: Option<String>,
        /// In cents.
        pub per_consume: Option<i64>,
        pub per_growth: Option<i64>,
        pub update_by: Option<String>,
    }
}

/// `alibaba.alsc.crm.rule.queryjoinmrule`
pub mod crm_rule_queryjoinmrule {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.rule.queryjoinmrule` (查询品牌下的成为会员规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=45771&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.rule.queryjoinmrule",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRuleQueryjoinmrule {
        pub param_plan_rule_query_open_req: PlanRuleQueryOpenReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanRuleQueryOpenReq {
        pub brand_id: Option<String>,
        pub last_update_time: Option<TopDateTime>,
        pub out_brand_id: Option<String>,
        pub deleted: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<JoinMemRuleOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JoinMemRuleOpenInfo {
        pub deleted: Option<bool>,
        pub follow_wechat_support: Option<bool>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub join_member_dish_support: Option<bool>,
        pub mobile_register_support: Option<bool>,
        pub pay_join_support: Option<bool>,
        pub scan_order_support: Option<bool>,
    }
}

/// `alibaba.alsc.crm.rule.querymdayerule`
pub mod crm_rule_querymdayerule {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.rule.querymdayerule` (查询品牌下的会员日规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=45770&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.rule.querymdayerule",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRuleQuerymdayerule {
        pub param_plan_rule_query_open_req: PlanRuleQueryOpenReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanRuleQueryOpenReq {
        pub brand_id: Option<String>,
        pub last_update_time: Option<TopDateTime>,
        pub shop_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub deleted: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<MemDayRuleOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemDayRuleOpenInfo {
        pub deleted: Option<bool>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub level_menu_list: Vec<LevelMenuOpenInfo>,
        pub level_point_list: Vec<LevelPointOpenInfo>,
        /// Several values with commas between them.
        pub mem_day_circle: Option<String>,
        pub mem_day_circle_type: Option<MemDayCircleType>,
        pub mem_day_rule_id: Option<String>,
        pub mem_day_switch: Option<bool>,
        pub menu_switch: Option<bool>,
        pub point_switch: Option<bool>,
        pub ext_info: Option<String>,
    }

    /// The values of `mem_day_circle_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MemDayCircleType {
        /// 每周
        #[top_api(value = "WEEK")]
        Week,
        /// 每月
        #[top_api(value = "MONTH")]
        Month,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LevelMenuOpenInfo {
        pub deleted: Option<bool>,
        pub level_id: Option<String>,
        pub level_name: Option<String>,
        pub menu_id: Option<String>,
        pub menu_name: Option<String>,
        pub use_switch: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LevelPointOpenInfo {
        pub deleted: Option<bool>,
        pub level_id: Option<String>,
        pub level_name: Option<String>,
        pub times: Option<String>,
        pub use_switch: Option<bool>,
    }
}

/// `alibaba.alsc.crm.rule.querympricerule`
pub mod crm_rule_querympricerule {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.rule.querympricerule` (查询品牌下的会员价规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=45776&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.rule.querympricerule",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRuleQuerympricerule {
        pub param_plan_rule_query_open_req: PlanRuleQueryOpenReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanRuleQueryOpenReq {
        pub brand_id: Option<String>,
        pub last_update_time: Option<TopDateTime>,
        pub shop_id: Option<String>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub deleted: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<MemPriceRuleOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemPriceRuleOpenInfo {
        pub deleted: Option<bool>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub level_menu_list: Vec<LevelMenuOpenInfo>,
        pub pay_type: Option<PayType>,
        pub ext_info: Option<String>,
    }

    /// The values of `pay_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayType {
        /// 无限制
        #[top_api(value = "UNLIMITED_PAY")]
        UnlimitedPay,
        /// 储值整单支付
        #[top_api(value = "RECHARGE_PAY")]
        RechargePay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LevelMenuOpenInfo {
        pub deleted: Option<bool>,
        pub level_id: Option<String>,
        pub level_name: Option<String>,
        pub menu_id: Option<String>,
        pub menu_name: Option<String>,
        pub use_switch: Option<bool>,
    }
}

/// `alibaba.alsc.crm.rule.queryoptplan`
pub mod crm_rule_queryoptplan {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.rule.queryoptplan` (查询运营计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=46089&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.rule.queryoptplan",
        response = CommonPageResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRuleQueryoptplan {
        pub plan_rule_query_open_request: PlanRuleQueryOpenReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanRuleQueryOpenReq {
        pub deleted: bool,
        pub last_id: Option<String>,
        pub page_size: i64,
        pub last_update_time: Option<TopDateTime>,
        pub brand_id: Option<String>,
        pub out_brand_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonPageResult {
        pub result_list: Vec<OptPlanOpenInfo>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub total_size: Option<i64>,
        pub biz_success: Option<bool>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OptPlanOpenInfo {
        pub opt_plan_id: Option<String>,
        pub opt_plan_name: Option<String>,
        pub remark: Option<String>,
        pub opt_plan_type: Option<i64>,
        pub recharge_rule_id: Option<String>,
        pub recharge_rule_name: Option<String>,
        pub point_rule_id: Option<String>,
        pub point_rule_name: Option<String>,
        pub apply_shop_count: Option<i64>,
        pub shop_group_info: Option<ShopGroupOpenInfo>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub create_by: Option<String>,
        pub update_by: Option<String>,
        pub deleted: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopGroupOpenInfo {
        pub shop_ids: Vec<String>,
        pub shop_group_id: Option<String>,
        pub shop_group_type: Option<i64>,
        pub opt_plan_id: Option<String>,
        pub out_shop_ids: Vec<String>,
    }
}

/// `alibaba.alsc.crm.rule.querytaglist`
pub mod crm_rule_querytaglist {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.rule.querytaglist` (查询标签列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=45775&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.rule.querytaglist",
        response = CommonPageResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmRuleQuerytaglist {
        pub param_plan_rule_query_open_req: PlanRuleQueryOpenReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanRuleQueryOpenReq {
        pub brand_id: Option<String>,
        pub last_id: Option<String>,
        pub last_update_time: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub deleted: bool,
        pub out_brand_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonPageResult {
        pub biz_success: Option<bool>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub result_list: Vec<CrmTagOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
        pub total_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrmTagOpenInfo {
        pub deleted: Option<bool>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub plan_id: Option<String>,
        pub tag_id: Option<String>,
        pub tag_name: Option<String>,
        pub tag_type: Option<String>,
    }
}

/// `alibaba.alsc.crm.voucher.send`
pub mod crm_voucher_send {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.voucher.send` (发送券给指定用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=46460&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.voucher.send",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmVoucherSend {
        pub param_voucher_send_open_req: Option<VoucherSendOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherSendOpenReq {
        pub out_brand_id: Option<String>,
        pub request_id: Option<String>,
        pub brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub customer_id: String,
        pub shop_id: Option<String>,
        pub operator_id: Option<String>,
        pub voucher_id: String,
        pub voucher_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_view: Option<String>,
        pub biz_success: Option<bool>,
        pub result_desc: Option<String>,
    }
}

/// `alibaba.alsc.crm.voucher.status.change`
pub mod crm_voucher_status_change {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.voucher.status.change` (优惠券状态更改)
    ///
    /// <https://open.taobao.com/api.htm?docId=46230&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.voucher.status.change",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CrmVoucherStatusChange {
        pub param_voucher_status_change_open_req: Option<VoucherStatusChangeOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherStatusChangeOpenReq {
        pub brand_id: Option<String>,
        pub customer_id: String,
        pub operator_id: String,
        #[top_api(secret)]
        pub operator_name: Option<String>,
        pub out_brand_id: Option<String>,
        pub out_order_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub request_id: String,
        pub shop_id: Option<String>,
        pub source: String,
        #[top_api(required)]
        pub voucher_id_list: Vec<String>,
        pub voucher_status_action: String,
        pub voucher_point_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub biz_success: Option<bool>,
        pub result: Option<VoucherUsingOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherUsingOpenInfo {
        pub voucher_status_list: Vec<VoucherStatus>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherStatus {
        pub is_success: Option<bool>,
        pub voucher_id: Option<String>,
    }
}

/// `alibaba.alsc.crm.voucher.template.list`
pub mod crm_voucher_template_list {
    use crate::prelude::*;

    /// `alibaba.alsc.crm.voucher.template.list` (获取优惠券模版列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=45899&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.crm.voucher.template.list",
        response = CommonPageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CrmVoucherTemplateList {
        pub voucher_template_open_req: Option<VoucherTemplateOpenReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherTemplateOpenReq {
        pub brand_id: Option<String>,
        pub deleted: Option<bool>,
        pub gmt_modified: Option<String>,
        pub out_brand_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub shop_id: Option<String>,
        pub status_list: Vec<String>,
        pub last_id: Option<String>,
        pub voucher_template_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonPageResult {
        pub biz_success: Option<bool>,
        pub current_page: Option<i64>,
        pub has_next_page: Option<bool>,
        pub page_size: Option<i64>,
        pub result_list: Vec<VoucherTemplateOpenInfo>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result_view: Option<String>,
        pub total_page: Option<i64>,
        pub total_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherTemplateOpenInfo {
        pub available_time: Option<String>,
        pub description: Option<String>,
        pub end_time: Option<String>,
        pub ext_info: Option<String>,
        pub inventory: Option<i64>,
        pub item_coverage: Option<String>,
        pub item_selected_open_info_list: Vec<ItemSelectedOpenInfo>,
        pub min_charge: Option<i64>,
        pub name: Option<String>,
        pub shop_selected_open_info_list: Vec<ShopSelectedOpenInfo>,
        pub start_time: Option<String>,
        pub status: Option<String>,
        pub today_available: Option<bool>,
        pub r#type: Option<String>,
        pub use_condition: Option<String>,
        pub user_limit: Option<i64>,
        pub valid_date_type: Option<String>,
        pub valid_day_count: Option<i64>,
        pub voucher_template_id: Option<String>,
        pub deleted: Option<bool>,
        pub denomination: Option<String>,
        pub update_by: Option<String>,
        pub create_by: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSelectedOpenInfo {
        pub sku_id: Option<String>,
        pub dish_id: Option<String>,
        pub dish_out_no: Option<String>,
        pub sku_out_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopSelectedOpenInfo {
        pub shop_id: Option<String>,
        pub out_shop_id: Option<String>,
    }
}

/// `alibaba.alsc.daodian.ticket.consult`
pub mod daodian_ticket_consult {
    use crate::prelude::*;

    /// `alibaba.alsc.daodian.ticket.consult` (券码预览)
    ///
    /// <https://open.taobao.com/api.htm?docId=64157&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.daodian.ticket.consult",
        response = DaodianTicketConsultResult,
        unwrap = "result",
        debug
    )]
    pub struct DaodianTicketConsult {
        pub consult_request: TicketConsultTopRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketConsultTopRequest {
        pub request_id: String,
        pub shop_id: String,
        pub ticket_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DaodianTicketConsultResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub value: Option<TicketConsultResponse>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketConsultResponse {
        #[top_api(secret)]
        pub user_phone: Option<String>,
        pub available_quantity: Option<i64>,
        pub ticket_info_list: Vec<TicketInfo>,
        pub buyer_id: Option<String>,
        pub alsc_order_no: Option<String>,
        pub alsc_sub_order_no: Option<String>,
        pub item_id: Option<String>,
        pub out_item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketInfo {
        pub ticket_id: Option<String>,
        pub ticket_name: Option<String>,
        /// In cents.
        pub total_amount: Option<i64>,
        /// In cents.
        pub real_amount: Option<i64>,
        pub quantity: Option<i64>,
        pub ticket_code: Option<String>,
        /// In cents.
        pub original_price: Option<i64>,
    }
}

/// `alibaba.alsc.daodian.ticket.reserve`
pub mod daodian_ticket_reserve {
    use crate::prelude::*;

    /// `alibaba.alsc.daodian.ticket.reserve` (外部券冲正)
    ///
    /// <https://open.taobao.com/api.htm?docId=64150&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.daodian.ticket.reserve",
        response = DaodianTicketReserveResult,
        unwrap = "result",
        debug
    )]
    pub struct DaodianTicketReserve {
        pub ticket_reverse_top_request: Option<TicketReverseTopRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketReverseTopRequest {
        pub ticket_use_trans_id: Option<String>,
        pub biz_date: Option<String>,
        pub request_id: String,
        pub ticket_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DaodianTicketReserveResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub retry: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.alsc.growth.interactive.link.genshortlink`
pub mod growth_interactive_link_genshortlink {
    use crate::prelude::*;

    /// `alibaba.alsc.growth.interactive.link.genshortlink` (短链接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65714&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.growth.interactive.link.genshortlink",
        response = BaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct GrowthInteractiveLinkGenshortlink {
        pub param: GenShortLinkRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GenShortLinkRequest {
        pub domain_type: String,
        pub path: String,
        pub biz_scene: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub msg: Option<String>,
        pub data: Option<String>,
    }
}

/// `alibaba.alsc.growth.interactive.mini.game.index.query`
pub mod growth_interactive_mini_game_index_query {
    use crate::prelude::*;

    /// `alibaba.alsc.growth.interactive.mini.game.index.query` (小游戏首页查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=63404&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.growth.interactive.mini.game.index.query",
        response = GrowthInteractiveMiniGameIndexQueryResponse,
        idempotent,
        debug
    )]
    pub struct GrowthInteractiveMiniGameIndexQuery {
        pub mini_game_index_request: MiniGameIndexRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniGameIndexRequest {
        pub act_id: String,
        pub biz_scene: String,
        pub game_acc_id: Option<String>,
        #[top_api(required)]
        pub collection_ids: Vec<String>,
        pub open_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GrowthInteractiveMiniGameIndexQueryResponse {
        pub trace_id: Option<String>,
        pub data: Option<MiniGameIndexDto>,
        pub biz_success: Option<bool>,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
    }

    /// `MiniGameIndexDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniGameIndexDto {
        pub property_list: Vec<PropertyDto>,
    }

    /// `PropertyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyDto {
        pub property_id: Option<String>,
        pub property_name: Option<String>,
        pub property_biz_type: Option<String>,
        pub amount: Option<i64>,
    }
}

/// `alibaba.alsc.growth.interactive.mini.game.integral.grant`
pub mod growth_interactive_mini_game_integral_grant {
    use crate::prelude::*;

    /// `alibaba.alsc.growth.interactive.mini.game.integral.grant` (本地生活用户增长互动小游戏积分发放)
    ///
    /// <https://open.taobao.com/api.htm?docId=63518&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.growth.interactive.mini.game.integral.grant",
        response = GrowthInteractiveMiniGameIntegralGrantResponse,
        debug
    )]
    pub struct GrowthInteractiveMiniGameIntegralGrant {
        pub mini_game_grant_integral_request: MiniGameGrantIntegralRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniGameGrantIntegralRequest {
        pub amount: i64,
        pub act_id: String,
        pub biz_scene: String,
        pub game_acc_id: Option<String>,
        #[top_api(required)]
        pub collection_ids: Vec<String>,
        pub request_id: String,
        pub property_id: String,
        pub open_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GrowthInteractiveMiniGameIntegralGrantResponse {
        pub data: Option<MiniGameGrantIntegralDto>,
        pub biz_success: Option<bool>,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub trace_id: Option<String>,
    }

    /// `MiniGameGrantIntegralDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniGameGrantIntegralDto {
        pub account_value: Option<i64>,
    }
}

/// `alibaba.alsc.growth.interactive.mini.game.notice.push.batch.send`
pub mod growth_interactive_mini_game_notice_push_batch_send {
    use crate::prelude::*;

    /// `alibaba.alsc.growth.interactive.mini.game.notice.push.batch.send` (批量发送 push)
    ///
    /// <https://open.taobao.com/api.htm?docId=64345&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.growth.interactive.mini.game.notice.push.batch.send",
        response = GrowthInteractiveMiniGameNoticePushBatchSendResponse,
        debug
    )]
    pub struct GrowthInteractiveMiniGameNoticePushBatchSend {
        pub push_send_batch_request: PushSendBatchRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PushSendBatchRequest {
        pub act_id: String,
        #[top_api(required)]
        pub batch_send_meta_reqs: Vec<PushBatchSendMetaReq>,
        pub biz_scene: String,
        pub send_client: String,
        pub notify_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PushBatchSendMetaReq {
        pub game_acc_id: Option<String>,
        pub template_args: Option<String>,
        pub open_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GrowthInteractiveMiniGameNoticePushBatchSendResponse {
        pub trace_id: Option<String>,
        pub biz_success: Option<bool>,
        pub current_timestamp: Option<i64>,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
    }
}

/// `alibaba.alsc.growth.interactive.mini.game.notice.push.send`
pub mod growth_interactive_mini_game_notice_push_send {
    use crate::prelude::*;

    /// `alibaba.alsc.growth.interactive.mini.game.notice.push.send` (小游戏发送 push)
    ///
    /// <https://open.taobao.com/api.htm?docId=64320&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.growth.interactive.mini.game.notice.push.send",
        response = GrowthInteractiveMiniGameNoticePushSendResponse,
        debug
    )]
    pub struct GrowthInteractiveMiniGameNoticePushSend {
        pub push_send_request: PushSendRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PushSendRequest {
        pub act_id: String,
        pub ext_params: Option<String>,
        pub biz_scene: String,
        pub send_client: String,
        pub game_acc_id: Option<String>,
        pub notify_id: String,
        pub open_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GrowthInteractiveMiniGameNoticePushSendResponse {
        pub trace_id: Option<String>,
        pub biz_success: Option<bool>,
        pub current_timestamp: Option<i64>,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
    }
}

/// `alibaba.alsc.growth.interactive.sns.converturl`
pub mod growth_interactive_sns_converturl {
    use crate::prelude::*;

    /// `alibaba.alsc.growth.interactive.sns.converturl` (防封接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65689&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.growth.interactive.sns.converturl",
        response = BaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct GrowthInteractiveSnsConverturl {
        pub param: FcUrlRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcUrlRequest {
        pub replace_url: String,
        pub tb_user_id: String,
        pub biz_scene: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub msg: Option<String>,
        pub data: Option<FcUrlDto>,
    }

    /// `FcUrlDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcUrlDto {
        pub replace_url: Option<String>,
    }
}

/// `alibaba.alsc.growth.interactive.task.pageviewtrigger`
pub mod growth_interactive_task_pageviewtrigger {
    use crate::prelude::*;

    /// `alibaba.alsc.growth.interactive.task.pageviewtrigger` (浏览打点接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65174&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.growth.interactive.task.pageviewtrigger",
        response = BaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct GrowthInteractiveTaskPageviewtrigger {
        pub page_view_request: Option<PageViewRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PageViewRequest {
        pub account_plan: Option<String>,
        pub action_code: String,
        pub alipay_third_mini_program: Option<bool>,
        pub biz_scene: Option<String>,
        pub channel: Option<String>,
        pub city_id: Option<String>,
        pub client: Option<String>,
        pub client_user_type: Option<String>,
        pub collection_id: String,
        pub ext_info: Option<String>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        #[top_api(secret)]
        pub meet_result_token: Option<String>,
        pub mini_app: Option<bool>,
        pub mission_id: String,
        pub mission_x_id: String,
        pub page_from: Option<String>,
        pub request_id: Option<String>,
        pub share_id: Option<String>,
        pub sync: bool,
        pub ua: Option<String>,
        #[top_api(secret)]
        pub umi_token: Option<String>,
        pub union_id: Option<String>,
        pub user_id: String,
        pub view_time: Option<String>,
        pub user_id_type: UserIdType,
    }

    /// The values of `user_id_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum UserIdType {
        /// 淘宝账号
        #[top_api(value = "0")]
        V0,
        /// 饿了么账号
        #[top_api(value = "25")]
        V25,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResponse {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alsc.growth.interactive.task.querytask`
pub mod growth_interactive_task_querytask {
    use crate::prelude::*;

    /// `alibaba.alsc.growth.interactive.task.querytask` (本地生活用户增长互动任务平台查询任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=65165&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alsc.growth.interactive.task.querytask",
        response = BaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct GrowthInteractiveTaskQuerytask {
        pub mission_query: MissionQuery,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct MissionQuery {
        pub biz_scence: Option<String>,
        pub device_info: DeviceInfo,
        pub ignore_recv_task_aladdin: Option<bool>,
        pub is_self_sort: Option<bool>,
        #[top_api(required)]
        pub location_infos: Vec<LocationInfo>,
        pub mission_collection_id: i64,
        pub mission_id: Option<i64>,
        pub mission_ids: Vec<i64>,
        pub mission_x_ids: Vec<String>,
        pub query_received_flag: Option<bool>,
        pub request_data_enums: Vec<String>,
        pub show_remind: Option<bool>,
        pub show_sublist_alone: Option<bool>,
        pub user_info: UserInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceInfo {
        pub device_id: Option<String>,
        pub ip: Option<String>,
        pub mac: Option<String>,
        pub platform: String,
        pub platform_version: Option<String>,
        pub prod_version: String,
        pub product: String,
        pub schema_platform: Option<String>,
        pub ttid: Option<String>,
        pub user_agent: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LocationInfo {
        pub city: Option<String>,
        pub district: Option<String>,
        pub lat: String,
        pub lng: String,
        pub location_type: Option<String>,
        pub poi_id: Option<String>,
        pub poi_name: Option<String>,
        pub province: Option<String>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UserInfo {
        pub site: Site,
        pub user_id: String,
    }

    /// The values of `site`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Site {
        /// 淘宝账号
        #[top_api(value = 0)]
        V0,
        /// 饿了么账号
        #[top_api(value = 25)]
        V25,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResponse {
        pub code: Option<String>,
        pub data: Option<MissionResp>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MissionResp {
        pub remind_info: Option<RemindInfo>,
        pub m_list: Vec<MissionDto>,
        pub collection_dto: Option<CollectionDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RemindInfo {
        pub show: Option<bool>,
    }

    /// `MissionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MissionDto {
        pub ext: Option<MissionExt>,
        pub mission_x_id: Option<String>,
        pub mission_def_id: Option<i64>,
        pub receive_status: Option<String>,
        pub next_stage_count: Option<i64>,
        pub sub_title: Option<String>,
        pub action_config: Option<MissionAction>,
        pub mission_stage_d_t_o_s: Vec<MissionStageDto>,
        pub show_title: Option<String>,
        pub name: Option<String>,
        pub mission_collection_id: Option<i64>,
        pub receive_type: Option<String>,
        pub cycle_config: Option<MissionCycle>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MissionExt {
        pub ext_value: Option<String>,
        pub ext_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MissionAction {
        pub action_type: Option<String>,
        pub action_value: Option<String>,
    }

    /// `MissionStageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MissionStageDto {
        pub stage_count: Option<i64>,
        pub rewards: Vec<Rewards>,
        pub reward_status: Option<String>,
        pub source_action: Option<MissionStageAction>,
        pub ext_info: Option<String>,
        pub status: Option<String>,
        pub source_action_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Rewards {
        pub ext: Option<String>,
        pub icon: Option<String>,
        pub name: Option<String>,
        pub r#type: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MissionStageAction {
        pub stage_count: Option<i64>,
        pub action_type: Option<String>,
        pub action_subtype: Option<String>,
        pub action_sub_sub_type: Option<String>,
        pub id: Option<i64>,
        pub action_param: Option<String>,
        pub stage_sum: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MissionCycle {
        pub cycle_type: Option<String>,
        pub loop_task: Option<i64>,
        pub cycle_ext: Option<String>,
    }

    /// `CollectionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollectionDto {
        pub relation_configs: Vec<RelationConfigDto>,
    }

    /// `RelationConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RelationConfigDto {
        pub child_ids: Vec<i64>,
        pub father_id: Option<i64>,
        pub mission_relation: Option<String>,
        pub mission_relation_type: Option<String>,
        pub relation_name: Option<String>,
        pub sub_mission_receive_count: Option<i64>,
        pub sub_mission_show_count: Option<i64>,
    }
}

/// `alibaba.alsc.growth.interactive.task.receivetask`
pub mod growth_interactive_task_receivetask {
    use crate::prelude::*;

    /// `alibaba.alsc.growth.interactive.task.receivetask` (领取任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=65173&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.growth.interactive.task.receivetask",
        response = BaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct GrowthInteractiveTaskReceivetask {
        pub mission_receive_query: Option<MissionReceiveQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MissionReceiveQuery {
        pub biz_scene: Option<String>,
        pub device_info: Option<DeviceInfo>,
        pub location_infos: Vec<LocationInfo>,
        pub mission_collection_id: i64,
        pub mission_def_id: i64,
        pub mission_x_id: String,
        pub sort_group_id: Option<String>,
        pub user_info: Option<UserInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceInfo {
        pub device_id: Option<String>,
        pub ip: Option<String>,
        pub mac: Option<String>,
        pub platform: Option<String>,
        pub platform_version: Option<String>,
        pub prod_version: Option<String>,
        pub product: Option<String>,
        pub schema_platform: Option<String>,
        pub ttid: Option<String>,
        pub user_agent: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LocationInfo {
        pub city: Option<String>,
        pub district: Option<String>,
        pub lat: Option<String>,
        pub lng: Option<String>,
        pub location_type: Option<String>,
        pub poi_id: Option<String>,
        pub poi_name: Option<String>,
        pub province: Option<String>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UserInfo {
        pub site: Site,
        pub user_id: String,
    }

    /// The values of `site`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Site {
        /// 淘宝账号
        #[top_api(value = "0")]
        V0,
        /// 饿了么账号
        #[top_api(value = "25")]
        V25,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResponse {
        pub code: Option<String>,
        pub data: Option<i64>,
        pub message: Option<String>,
    }
}

/// `alibaba.alsc.growth.interactive.task.receivetaskprize`
pub mod growth_interactive_task_receivetaskprize {
    use crate::prelude::*;

    /// `alibaba.alsc.growth.interactive.task.receivetaskprize` (任务领奖)
    ///
    /// <https://open.taobao.com/api.htm?docId=65175&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alsc.growth.interactive.task.receivetaskprize",
        response = BaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct GrowthInteractiveTaskReceivetaskprize {
        pub reward_receive_query: RewardReceiveQuery,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct RewardReceiveQuery {
        pub biz_scene: Option<String>,
        pub device_info: DeviceInfo,
        pub ext: Option<String>,
        #[top_api(required)]
        pub location_infos: Vec<LocationInfo>,
        pub mission_collection_id: i64,
        pub mission_def_id: i64,
        pub mission_instance_id: Option<i64>,
        pub mission_x_id: String,
        pub risk_param: Option<String>,
        pub stage: Stage,
        pub user_info: UserInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceInfo {
        pub device_id: Option<String>,
        pub ip: Option<String>,
        pub mac: Option<String>,
        pub platform: String,
        pub platform_version: Option<String>,
        pub prod_version: String,
        pub product: String,
        pub schema_platform: Option<String>,
        pub ttid: Option<String>,
        pub user_agent: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LocationInfo {
        pub city: Option<String>,
        pub district: Option<String>,
        pub lat: String,
        pub lng: String,
        pub location_type: Option<String>,
        pub poi_id: Option<String>,
        pub poi_name: Option<String>,
        pub province: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Stage {
        pub count: Option<i64>,
        pub sum: Option<String>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UserInfo {
        pub site: Site,
        pub user_id: String,
    }

    /// The values of `site`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Site {
        /// 淘宝账号
        #[top_api(value = "0")]
        V0,
        /// 饿了么账号
        #[top_api(value = "25")]
        V25,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResponse {
        #[top_api(flag = "SUCCESS")]
        pub code: Option<String>,
        pub data: Option<RewardResp>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RewardResp {
        pub r_list: Vec<RewardInfoDto>,
    }

    /// `RewardInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RewardInfoDto {
        pub ext: Option<String>,
        pub icon: Option<String>,
        pub name: Option<String>,
        pub request_id: Option<String>,
        pub r#type: Option<String>,
        pub upp_prize_result: Option<String>,
        pub value: Option<String>,
    }
}

/// `alibaba.alsc.kms.access`
pub mod kms_access {
    use crate::prelude::*;

    /// `alibaba.alsc.kms.access` (本地生活风控数据接入)
    ///
    /// <https://open.taobao.com/api.htm?docId=53270&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.kms.access",
        response = KmsAccessResponse,
        debug
    )]
    pub struct KmsAccess {
        pub requestdata: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KmsAccessResponse {
        pub resultcode: Option<String>,
        #[top_api(flag)]
        pub resultsuccess: Option<bool>,
        pub resultmessage: Option<String>,
    }
}

/// `alibaba.alsc.merchant.ext.ticket.cancel`
pub mod merchant_ext_ticket_cancel {
    use crate::prelude::*;

    /// `alibaba.alsc.merchant.ext.ticket.cancel` (凭证作废)
    ///
    /// <https://open.taobao.com/api.htm?docId=57545&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.merchant.ext.ticket.cancel",
        response = MerchantExtTicketCancelResponse,
        debug
    )]
    pub struct MerchantExtTicketCancel {
        #[top_api(max_len = 19)]
        pub ticket_task_id: String,
        pub ticket_request_id: String,
        pub buyer_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantExtTicketCancelResponse {
        pub can_retry: Option<bool>,
        pub ticket_task_id: Option<String>,
        pub biz_code: Option<String>,
    }
}

/// `alibaba.alsc.merchant.ext.ticket.query`
pub mod merchant_ext_ticket_query {
    use crate::prelude::*;

    /// `alibaba.alsc.merchant.ext.ticket.query` (口碑凭证模版查询服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=57574&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.merchant.ext.ticket.query",
        response = MerchantExtTicketQueryResponse,
        idempotent,
        debug
    )]
    pub struct MerchantExtTicketQuery {
        pub ticket_template_id: String,
        pub ticket_request_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantExtTicketQueryResponse {
        pub ticket_request_id: Option<String>,
        pub biz_code: Option<String>,
        pub out_app_id: Option<String>,
        pub ticket_use_rule: Option<String>,
        pub ticket_template_img: Option<String>,
        pub brand_logo: Option<String>,
        pub brand_name: Option<String>,
        /// In cents.
        pub current_price: Option<i64>,
        /// In cents.
        pub original_price: Option<i64>,
        pub ticket_template_type: Option<String>,
        pub ticket_template_name: Option<String>,
        pub ticket_template_id: Option<String>,
        pub remark: Option<String>,
        pub ticket_template_valid_period: Option<TicketTemplateValidPeriod>,
        pub max_verify_count_to_order: Option<i64>,
        pub out_item_id: Option<String>,
        pub description: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketTemplateValidPeriod {
        pub end_min_times: Option<i64>,
        pub active_min_times: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub active_time: Option<String>,
        pub valid_type: Option<String>,
    }
}

/// `alibaba.alsc.merchant.ext.ticket.refund`
pub mod merchant_ext_ticket_refund {
    use crate::prelude::*;

    /// `alibaba.alsc.merchant.ext.ticket.refund` (口碑凭证售后退)
    ///
    /// <https://open.taobao.com/api.htm?docId=53173&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.merchant.ext.ticket.refund",
        response = MerchantExtTicketRefundResponse,
        debug
    )]
    pub struct MerchantExtTicketRefund {
        #[top_api(max_len = 60)]
        pub trans_id: String,
        #[top_api(max_len = 32)]
        pub ticket_request_id: String,
        #[top_api(max_len = 32)]
        pub ticket_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantExtTicketRefundResponse {
        pub ticket_request_id: Option<String>,
        pub biz_code: Option<String>,
    }
}

/// `alibaba.alsc.merchant.ext.ticketcode.send`
pub mod merchant_ext_ticketcode_send {
    use crate::prelude::*;

    /// `alibaba.alsc.merchant.ext.ticketcode.send` (异步发码)
    ///
    /// <https://open.taobao.com/api.htm?docId=53177&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alsc.merchant.ext.ticketcode.send",
        response = MerchantExtTicketcodeSendResponse,
        debug
    )]
    pub struct MerchantExtTicketcodeSend {
        pub send_request: ExternalTicketSendRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ExternalTicketSendRequest {
        pub order_no: String,
        pub ticket_request_id: Option<String>,
        pub valid_start: Option<TopDateTime>,
        pub valid_end: Option<TopDateTime>,
        #[top_api(secret)]
        pub send_token: String,
        #[top_api(required)]
        pub external_ticket_codes: Vec<ExternalTicketCode>,
        pub send_order_no: String,
        pub deliver_code_success: DeliverCodeSuccess,
    }

    /// The values of `deliver_code_success`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliverCodeSuccess {
        #[top_api(value = "success")]
        Success,
        /// 三方发码失败
        #[top_api(value = "fail")]
        Fail,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalTicketCode {
        pub num: String,
        pub code: Option<String>,
        pub ticket_id: Option<String>,
        pub url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantExtTicketcodeSendResponse {
        pub ticket_request_id: Option<String>,
        pub biz_code: Option<String>,
    }
}

/// `alibaba.alsc.merchant.ext.ticketcode.use`
pub mod merchant_ext_ticketcode_use {
    use crate::prelude::*;

    /// `alibaba.alsc.merchant.ext.ticketcode.use` (外部核销服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=53175&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.merchant.ext.ticketcode.use",
        response = MerchantExtTicketcodeUseResponse,
        debug
    )]
    pub struct MerchantExtTicketcodeUse {
        pub use_request: ExternalTicketUseRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalTicketUseRequest {
        pub quantity: Option<String>,
        pub ticket_request_id: Option<String>,
        pub shop_id: Option<String>,
        pub shop_type: Option<String>,
        pub ticket_code: Option<String>,
        pub gmt_biz: Option<TopDateTime>,
        pub ticket_id: Option<String>,
        pub ticket_infos: Vec<TicketInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketInfo {
        pub quantity: Option<String>,
        pub ticket_code: Option<String>,
        pub ticket_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantExtTicketcodeUseResponse {
        pub order_no: Option<String>,
        /// In yuan.
        pub original_price: Option<Decimal>,
        pub biz_code: Option<String>,
        /// In yuan.
        pub current_price: Option<Decimal>,
        /// In yuan.
        pub discount_amount: Option<Decimal>,
        /// In yuan.
        pub invoice_amount: Option<Decimal>,
        pub use_shop_id: Option<String>,
        pub item_alias: Option<String>,
        pub use_shop_name: Option<String>,
        pub item_id: Option<String>,
        /// In yuan.
        pub receipt_amount: Option<Decimal>,
        pub item_name: Option<String>,
        pub ticket_trans_id: Option<String>,
        pub use_date: Option<String>,
        pub voucher_id: Option<String>,
        pub ticket_request_id: Option<String>,
        /// In yuan.
        pub buyer_pay_amount: Option<Decimal>,
        pub ticket_use_details: Vec<MerchantTicketUseDetail>,
        /// In yuan.
        pub merchant_subsidy_amount: Option<Decimal>,
        pub ticket_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantTicketUseDetail {
        pub ticket_trans_id: Option<String>,
        pub ticket_code: Option<String>,
        /// In yuan.
        pub buyer_pay_amount: Option<Decimal>,
        /// In yuan.
        pub receipt_amount: Option<Decimal>,
        /// In yuan.
        pub discount_amount: Option<Decimal>,
        /// In yuan.
        pub merchant_subsidy_amount: Option<Decimal>,
        /// In yuan.
        pub invoice_amount: Option<Decimal>,
        pub ticket_id: Option<String>,
    }
}

/// `alibaba.alsc.order.order.upload`
pub mod order_order_upload {
    use crate::prelude::*;

    /// `alibaba.alsc.order.order.upload` (订单回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=46503&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.order.order.upload",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderOrderUpload {
        pub param_backflow_request: Option<BackflowRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BackflowRequest {
        pub biz_source: String,
        pub order_attribute_info_list: Vec<OrderAttributeInfo>,
        pub order_info: OrderInfo,
        pub pay_detail_info_list: Vec<PayDetailInfo>,
        pub promo_detail_info_list: Vec<PromoDetailInfo>,
        pub refund_fund_detail_info_list: Vec<RefundFundDetailInfo>,
        pub refund_item_detail_info_list: Vec<RefundItemDetailInfo>,
        pub refund_order_info_list: Vec<RefundOrderInfo>,
        pub sub_order_info_list: Vec<SubOrderInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderAttributeInfo {
        pub attr_group: Option<String>,
        pub combo_info_list: Vec<ComboInfo>,
        pub cooking_methods_info_list: Vec<AttachInfo>,
        pub ingredients_info_list: Vec<AttachInfo>,
        pub other_info_list: Vec<AttachInfo>,
        pub out_biz_id: Option<String>,
        pub out_order_no: Option<String>,
        pub service_fee_info_list: Vec<ServiceFeeInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ComboInfo {
        pub cooking_methods_info_list: Vec<AttachInfo>,
        pub ingredients_info_list: Vec<AttachInfo>,
        pub item_count: Option<i64>,
        pub out_item_id: Option<String>,
        pub out_item_name: Option<String>,
        pub out_sku_id: Option<String>,
        pub out_sku_name: Option<String>,
        pub price: Option<i64>,
        pub unit: Option<String>,
        pub weight: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AttachInfo {
        pub actual_fee: Option<i64>,
        pub item_count: Option<i64>,
        pub out_attach_item_id: Option<String>,
        pub out_attach_item_name: Option<String>,
        pub price: Option<i64>,
        pub unit: Option<String>,
        pub weight: Option<String>,
        pub total_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceFeeInfo {
        pub service_actual_fee: Option<i64>,
        pub service_name: Option<String>,
        pub service_promo_fee: Option<i64>,
        pub service_total_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfo {
        /// In cents.
        pub actual_fee: i64,
        pub attach_total_fee: Option<i64>,
        /// A day as \``yyyy-MM-dd`\`.
        pub business_date: Option<String>,
        pub business_type: Option<String>,
        pub business_type_desc: Option<String>,
        pub device_id: Option<String>,
        pub device_ip: Option<String>,
        pub dinner_number: Option<String>,
        pub dinner_persons: Option<i64>,
        pub dinner_type: Option<String>,
        pub order_channel: Option<String>,
        pub order_time: i64,
        pub out_cashier_id: Option<String>,
        pub out_cashier_name: Option<String>,
        pub out_delivery_id: Option<String>,
        pub out_delivery_name: Option<String>,
        pub out_order_no: Option<String>,
        pub out_salesman_id: Option<String>,
        pub out_salesman_name: Option<String>,
        pub out_seller_id: Option<String>,
        pub out_store_id: Option<String>,
        pub out_vip_user_id: Option<String>,
        pub out_waiter_id: Option<String>,
        pub out_waiter_name: Option<String>,
        /// In cents.
        pub promo_fee: Option<i64>,
        pub related_out_order_no: Option<String>,
        pub remark: Option<String>,
        /// In cents.
        pub scrap_fee: Option<i64>,
        pub service_total_fee: Option<i64>,
        pub status: Option<String>,
        pub table_number: Option<String>,
        pub tax_total_fee: Option<i64>,
        /// In cents.
        pub total_fee: i64,
        pub vip_user_id: Option<String>,
        pub ext_info: Option<String>,
        pub out_org_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayDetailInfo {
        pub out_operator_id: Option<String>,
        pub out_operator_name: Option<String>,
        pub out_order_no: Option<String>,
        pub out_pay_channel_id: Option<String>,
        pub out_pay_channel_name: Option<String>,
        pub out_pay_code: Option<String>,
        pub out_pay_detail_id: Option<String>,
        pub out_trade_no: Option<String>,
        pub pay_account_id: Option<String>,
        pub pay_card_id: Option<String>,
        pub pay_fee: Option<i64>,
        pub pay_source: Option<String>,
        pub status: Option<String>,
        pub success_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoDetailInfo {
        pub out_authorizer_id: Option<String>,
        pub out_authorizer_name: Option<String>,
        pub out_order_no: Option<String>,
        pub out_promo_detail_id: Option<String>,
        pub promo_fee: Option<i64>,
        pub promo_id: Option<String>,
        pub promo_name: Option<String>,
        pub promo_reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundFundDetailInfo {
        pub out_order_no: Option<String>,
        pub out_pay_channel_id: Option<String>,
        pub out_pay_channel_name: Option<String>,
        pub out_pay_code: Option<String>,
        pub out_refund_fund_detail_no: Option<String>,
        pub out_refund_no: Option<String>,
        pub out_refund_order_no: Option<String>,
        pub refund_fee: Option<i64>,
        pub status: Option<String>,
        pub success_time: Option<i64>,
        pub ext_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundItemDetailInfo {
        pub out_item_id: Option<String>,
        pub out_item_name: Option<String>,
        pub out_refund_item_detail_no: Option<String>,
        pub out_refund_order_no: Option<String>,
        pub out_sub_order_no: Option<String>,
        pub refund_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundOrderInfo {
        pub device_id: Option<String>,
        pub device_ip: Option<String>,
        pub out_authorizer_id: Option<String>,
        pub out_authorizer_name: Option<String>,
        pub out_operator_id: Option<String>,
        pub out_operator_name: Option<String>,
        pub out_order_no: Option<String>,
        pub out_refund_order_no: Option<String>,
        pub refund_fee: Option<i64>,
        pub refund_reason: Option<String>,
        pub refund_type: Option<String>,
        pub status: Option<String>,
        pub success_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderInfo {
        pub item_attach_fee: Option<i64>,
        pub out_item_id: Option<String>,
        pub out_item_name: Option<String>,
        pub out_order_no: Option<String>,
        pub out_sku_id: Option<String>,
        pub out_sku_name: Option<String>,
        pub out_sub_order_no: Option<String>,
        pub price: Option<i64>,
        pub quantity: Option<i64>,
        pub remark: Option<String>,
        pub sub_total_fee: Option<i64>,
        pub unit: Option<String>,
        pub weight: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub fail: Option<bool>,
        pub process: Option<bool>,
        pub status: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alsc.right.token.check`
pub mod right_token_check {
    use crate::prelude::*;

    /// `alibaba.alsc.right.token.check` (实物奖品凭证校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=59021&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.right.token.check",
        response = BaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct RightTokenCheck {
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResponse {
        pub trace_id: Option<String>,
        pub result_obj: Option<EntityPrizeTokenResp>,
        pub can_retry: Option<bool>,
        pub success: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub ext_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EntityPrizeTokenResp {
        pub right_id: Option<String>,
        pub right_instance_id: Option<String>,
    }
}

/// `alibaba.alsc.saas.codec.code.attrs.query`
pub mod saas_codec_code_attrs_query {
    use crate::prelude::*;

    /// `alibaba.alsc.saas.codec.code.attrs.query` (码业务属性查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=54740&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.saas.codec.code.attrs.query",
        response = SaasCodecCodeAttrsQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SaasCodecCodeAttrsQuery {
        pub query_code_request: Option<QueryCodeBizAttrRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryCodeBizAttrRequest {
        pub biz_scene_prefix: Option<String>,
        pub code_value: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaasCodecCodeAttrsQueryResult {
        pub data: Option<CodeBizAttributeDto>,
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeBizAttributeDto {
        pub code_value: Option<String>,
        pub subject_type: Option<String>,
        pub subject_id: Option<String>,
    }
}

/// `alibaba.alsc.user.center.info.query`
pub mod user_center_info_query {
    use crate::prelude::*;

    /// `alibaba.alsc.user.center.info.query` (查询授权的用户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67943&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alsc.user.center.info.query",
        response = UserCenterInfoQueryResponse,
        idempotent,
        debug
    )]
    pub struct UserCenterInfoQuery {
        pub alsc_user_query_open_request: AlscUserQueryOpenRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlscUserQueryOpenRequest {
        #[top_api(secret)]
        pub access_token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserCenterInfoQueryResponse {
        #[top_api(secret)]
        pub encrypt_nick_name: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        pub intro: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub access_avatar_url: Option<String>,
        pub user_name: Option<String>,
        #[top_api(secret)]
        pub encrypt_mobile: Option<String>,
        pub encrypt_username: Option<String>,
        pub open_id: Option<String>,
    }
}
