//! `alibaba.idle.*`: 84 APIs.

pub use self::adv_material_upload::AdvMaterialUpload;
pub use self::agreement_pay::AgreementPay;
pub use self::agreement_pay_query::AgreementPayQuery;
pub use self::appraise_order_perform::AppraiseOrderPerform;
pub use self::appraise_order_query::AppraiseOrderQuery;
pub use self::appraise_spu_register_modify::AppraiseSpuRegisterModify;
pub use self::apprize_order_fulfillment::ApprizeOrderFulfillment;
pub use self::autotrade_isv_order_state_process::AutotradeIsvOrderStateProcess;
pub use self::car_order_query::CarOrderQuery;
pub use self::consignment_order_get::ConsignmentOrderGet;
pub use self::consignment_order_perform::ConsignmentOrderPerform;
pub use self::consignment_spu_statistics::ConsignmentSpuStatistics;
pub use self::consignmentii_order_get::ConsignmentiiOrderGet;
pub use self::consignmentii_order_perform::ConsignmentiiOrderPerform;
pub use self::goosefish_promotion_activity_info_query::GoosefishPromotionActivityInfoQuery;
pub use self::goosefish_user_info_query::GoosefishUserInfoQuery;
pub use self::insurance_paid_result::InsurancePaidResult;
pub use self::isv_goosefish_order_create::IsvGoosefishOrderCreate;
pub use self::isv_item_downshelf::IsvItemDownshelf;
pub use self::isv_item_edit::IsvItemEdit;
pub use self::isv_item_publish::IsvItemPublish;
pub use self::isv_item_query::IsvItemQuery;
pub use self::isv_item_recharge_batch_remove::IsvItemRechargeBatchRemove;
pub use self::isv_item_recharge_edit::IsvItemRechargeEdit;
pub use self::isv_media_upload::IsvMediaUpload;
pub use self::isv_order_adjustprice::IsvOrderAdjustprice;
pub use self::isv_order_close::IsvOrderClose;
pub use self::isv_order_dealrefund::IsvOrderDealrefund;
pub use self::isv_order_query::IsvOrderQuery;
pub use self::isv_order_ship::IsvOrderShip;
pub use self::isv_pv_list::IsvPvList;
pub use self::isv_pv_query::IsvPvQuery;
pub use self::isv_refund_query::IsvRefundQuery;
pub use self::isv_spu_search::IsvSpuSearch;
pub use self::isv_user_authorize::IsvUserAuthorize;
pub use self::isv_user_info::IsvUserInfo;
pub use self::isv_user_query::IsvUserQuery;
pub use self::item_idlecoin_add::ItemIdlecoinAdd;
pub use self::item_media_add::ItemMediaAdd;
pub use self::item_user_publishitems::ItemUserPublishitems;
pub use self::logistics_companies_query::LogisticsCompaniesQuery;
pub use self::onespu_register_update::OnespuRegisterUpdate;
pub use self::order_dummy_send::OrderDummySend;
pub use self::order_msg_send::OrderMsgSend;
pub use self::parttime_jobsync::ParttimeJobsync;
pub use self::parttime_notify::ParttimeNotify;
pub use self::parttime_synclog::ParttimeSynclog;
pub use self::pay_plan_create::PayPlanCreate;
pub use self::recycle_inspection_report::RecycleInspectionReport;
pub use self::recycle_order_fulfillment::RecycleOrderFulfillment;
pub use self::recycle_order_get::RecycleOrderGet;
pub use self::recycle_order_perform::RecycleOrderPerform;
pub use self::recycle_order_query::RecycleOrderQuery;
pub use self::recycle_order_show::RecycleOrderShow;
pub use self::recycle_spu_template_modify::RecycleSpuTemplateModify;
pub use self::rent_item_add::RentItemAdd;
pub use self::rent_item_edit::RentItemEdit;
pub use self::rent_item_query::RentItemQuery;
pub use self::rent_item_sku_update::RentItemSkuUpdate;
pub use self::rent_media_upload::RentMediaUpload;
pub use self::rent_order_checkstatus_upload::RentOrderCheckstatusUpload;
pub use self::rent_order_logistics_deliver::RentOrderLogisticsDeliver;
pub use self::rent_order_package::RentOrderPackage;
pub use self::rent_order_query::RentOrderQuery;
pub use self::rent_order_receiveitem::RentOrderReceiveitem;
pub use self::rent_order_senditem::RentOrderSenditem;
pub use self::report_media_upload::ReportMediaUpload;
pub use self::report_result_upload::ReportResultUpload;
pub use self::spu_register_modify::SpuRegisterModify;
pub use self::template_ques_get::TemplateQuesGet;
pub use self::template_ques_online::TemplateQuesOnline;
pub use self::tender_aftersale_order_get::TenderAftersaleOrderGet;
pub use self::tender_aftersale_order_perform::TenderAftersaleOrderPerform;
pub use self::tender_btob_item_delete::TenderBtobItemDelete;
pub use self::tender_btob_item_query::TenderBtobItemQuery;
pub use self::tender_btob_item_upload::TenderBtobItemUpload;
pub use self::tender_order_get::TenderOrderGet;
pub use self::tender_pre_pay_action::TenderPrePayAction;
pub use self::tender_upload_report::TenderUploadReport;
pub use self::trade_car_perform::TradeCarPerform;
pub use self::transferpay_query::TransferpayQuery;
pub use self::user_permit::UserPermit;
pub use self::user_permit_query::UserPermitQuery;
pub use self::user_permit_revoke::UserPermitRevoke;

/// `alibaba.idle.adv.material.upload`
pub mod adv_material_upload {
    use crate::prelude::*;

    /// `alibaba.idle.adv.material.upload` (闲鱼用户增长素材中心素材上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67023&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.adv.material.upload",
        response = IdleAdvResult,
        unwrap = "result",
        debug
    )]
    pub struct AdvMaterialUpload {
        pub upload_top_param: IdleAdvMaterialUploadTopParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleAdvMaterialUploadTopParam {
        #[top_api(required)]
        pub upload_details: Vec<IdleAdvMaterialUploadDetailTopParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleAdvMaterialUploadDetailTopParam {
        pub url: String,
        pub r#type: i64,
        pub title: String,
        pub cover_url: Option<String>,
        pub width: i64,
        pub height: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleAdvResult {
        pub err_detail: Vec<IdleAdvMaterialUploadTopResult>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleAdvMaterialUploadTopResult {
        pub title: Option<String>,
        pub result: Option<IdleAdvBaseResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleAdvBaseResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.idle.agreement.pay`
pub mod agreement_pay {
    use crate::prelude::*;

    /// `alibaba.idle.agreement.pay` (闲鱼平台商户代扣)
    ///
    /// <https://open.taobao.com/api.htm?docId=48312&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.agreement.pay",
        response = AgreementPayResult,
        unwrap = "result",
        debug
    )]
    pub struct AgreementPay {
        pub agreement_pay_param: Option<AgreementPayParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgreementPayParam {
        pub biz_order_id: String,
        pub plan_id: String,
        pub pay_biz_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgreementPayResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub module: Option<Serializable>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Serializable {
        pub biz_order_id: Option<String>,
        pub plan_id: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub pay_time: Option<String>,
        /// In cents.
        pub total_amount: Option<i64>,
        /// In cents.
        pub receipt_amount: Option<i64>,
        pub pay_status: Option<PayStatus>,
    }

    /// The values of `pay_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayStatus {
        /// 初始状态
        #[top_api(value = "INIT")]
        Init,
        /// 支付部分成功
        #[top_api(value = "PARTIAL_SUCCESSED")]
        PartialSuccessed,
        /// 支付成功
        #[top_api(value = "SUCCESSED")]
        Successed,
        /// 支付失败
        #[top_api(value = "FAILED")]
        Failed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.idle.agreement.pay.query`
pub mod agreement_pay_query {
    use crate::prelude::*;

    /// `alibaba.idle.agreement.pay.query` (代扣详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=48409&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.agreement.pay.query",
        response = AgreementPayQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AgreementPayQuery {
        pub param: Option<AgreementPayBillQueryParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgreementPayBillQueryParam {
        pub biz_order_id: String,
        pub pay_biz_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgreementPayQueryResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub module: Option<Serializable>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Serializable {
        pub pay_details: Vec<SubPayBillDto>,
        pub total_amount: Option<String>,
        pub pay_biz_code: Option<String>,
        pub pay_status_desc: Option<String>,
        pub pay_status: Option<PayStatus>,
        pub biz_order_id: Option<String>,
    }

    /// The values of `pay_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayStatus {
        /// 初始状态
        #[top_api(value = "INIT")]
        Init,
        /// 支付部分成功
        #[top_api(value = "PARTIAL_SUCCESSED")]
        PartialSuccessed,
        /// 支付成功
        #[top_api(value = "SUCCESSED")]
        Successed,
        /// 支付失败
        #[top_api(value = "FAILED")]
        Failed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubPayBillDto {
        pub pay_time: Option<String>,
        pub create_time: Option<String>,
        pub pay_status_desc: Option<String>,
        pub pay_status: Option<String>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub amount: Option<String>,
        pub plan_id: Option<String>,
    }
}

/// `alibaba.idle.appraise.order.perform`
pub mod appraise_order_perform {
    use crate::prelude::*;

    /// `alibaba.idle.appraise.order.perform` (闲鱼验货宝服务商订单履约)
    ///
    /// <https://open.taobao.com/api.htm?docId=50560&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.appraise.order.perform",
        response = AppraiseOrderPerformResult,
        unwrap = "result",
        debug
    )]
    pub struct AppraiseOrderPerform {
        pub appraise_order_syn_dto: Option<AppraiseOrderSynDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseOrderSynDto {
        pub biz_order_id: String,
        pub attribute: Option<Attribute>,
        pub order_status: String,
        pub order_sub_status: String,
        pub trigger_event: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attribute {
        pub conclusion1: Option<String>,
        pub conclusion2: Option<String>,
        pub degree: Option<String>,
        pub report_url: Option<String>,
        pub summary: Option<String>,
        pub ac2seller_mail_no: Option<String>,
        pub ac2buyer_mail_no: Option<String>,
        pub idle_appraise_checkpoints_result: Option<String>,
        pub refuse_reason_code: Option<String>,
        pub platform_sale_paid_zfb_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseOrderPerformResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub succ: Option<bool>,
    }
}

/// `alibaba.idle.appraise.order.query`
pub mod appraise_order_query {
    use crate::prelude::*;

    /// `alibaba.idle.appraise.order.query` (闲鱼验货宝订单详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=50520&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.appraise.order.query",
        response = AppraiseOrderQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AppraiseOrderQuery {
        pub biz_order_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseOrderQueryResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub module: Option<AppraiseOrderInfoDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseOrderInfoDto {
        pub ac2buyer_mail_no: Option<String>,
        pub ac2seller_mail_no: Option<String>,
        pub app_key: Option<String>,
        pub appraise_from_new_publisher: Option<bool>,
        pub biz_order_id: Option<String>,
        pub brand_id: Option<String>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        pub buyer_alipay_user_id: Option<String>,
        pub buyer_area: Option<String>,
        pub buyer_city: Option<String>,
        pub buyer_close_reason: Option<String>,
        pub buyer_country: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        pub buyer_province: Option<String>,
        #[top_api(secret)]
        pub buyer_receipt_name: Option<String>,
        pub cate_agg_scene: Option<String>,
        pub channel: Option<String>,
        /// JSON as text.
        pub channel_data: Option<String>,
        /// In cents.
        pub compensation2buyer: Option<i64>,
        pub env: Option<String>,
        pub gmt_create: Option<String>,
        pub idle_appraise_checkpoints: Option<String>,
        pub idle_appraise_scene: Option<IdleAppraiseScene>,
        pub item_detail_info: Option<String>,
        pub order_status: Option<String>,
        pub order_sub_status: Option<String>,
        pub seller2ac_mail_no: Option<String>,
        pub seller_area: Option<String>,
        pub seller_city: Option<String>,
        pub seller_close_reason: Option<String>,
        pub seller_country: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        pub seller_province: Option<String>,
        #[top_api(secret)]
        pub seller_receipt_address: Option<String>,
        #[top_api(secret)]
        pub seller_receipt_name: Option<String>,
        pub spu_id: Option<String>,
        pub spu_info: Option<String>,
        pub supplier_charge_fee_cent: Option<i64>,
        /// In cents.
        pub actual_paid_fee_cent: Option<i64>,
        pub buyer_confirm_receipt_timeout: Option<String>,
        pub seller_confirm_back_address_time: Option<String>,
        pub yhb_version: Option<String>,
        /// In cents.
        pub buyer_inspection_fee: Option<i64>,
        /// In cents.
        pub seller_inspection_fee: Option<i64>,
        pub buyer_inspection_zfb_id: Option<String>,
        pub buyer_inspection_order_id: Option<String>,
        pub seller_inspection_zfb_id: Option<String>,
        pub seller_inspection_order_id: Option<String>,
        pub dispute_conclusion: Option<String>,
        pub seller_alipay_pid: Option<String>,
        pub ac_storage_id: Option<String>,
        pub inspection_coupon_fee: Option<String>,
        pub trade_success_seller_assume: Option<bool>,
    }

    /// The values of `idle_appraise_scene`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IdleAppraiseScene {
        /// 新品鉴定
        #[top_api(value = "1")]
        V1,
        /// 旧品鉴定
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.idle.appraise.spu.register.modify`
pub mod appraise_spu_register_modify {
    use crate::prelude::*;

    /// `alibaba.idle.appraise.spu.register.modify` (验货宝服务商 spu 挂载)
    ///
    /// <https://open.taobao.com/api.htm?docId=52346&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.appraise.spu.register.modify",
        response = AppraiseSpuRegisterModifyResult,
        unwrap = "result",
        debug
    )]
    pub struct AppraiseSpuRegisterModify {
        pub idle_appraise_spu_register4_top_dto: IdleAppraiseSpuRegister4TopDto,
    }

    /// `IdleAppraiseSpuRegister4TopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleAppraiseSpuRegister4TopDto {
        pub action_type: i64,
        pub appraise_scene: i64,
        pub brand_id: Option<i64>,
        pub cate_id: String,
        pub spu_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseSpuRegisterModifyResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub module: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alibaba.idle.apprize.order.fulfillment`
pub mod apprize_order_fulfillment {
    use crate::prelude::*;

    /// `alibaba.idle.apprize.order.fulfillment` (鉴定担保资金订单履约)
    ///
    /// <https://open.taobao.com/api.htm?docId=38899&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.idle.apprize.order.fulfillment",
        response = Option<String>,
        unwrap = "alipay_order_id",
        debug
    )]
    pub struct ApprizeOrderFulfillment {
        pub action: Action,
        pub work_card_id: i64,
    }

    /// The values of `action`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        /// 服务商收取费用
        #[top_api(value = "deal")]
        Deal,
        /// 退款给付款方
        #[top_api(value = "refund")]
        Refund,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.idle.autotrade.isv.order.state.process`
pub mod autotrade_isv_order_state_process {
    use crate::prelude::*;

    /// `alibaba.idle.autotrade.isv.order.state.process` (闲鱼订单状态推进)
    ///
    /// <https://open.taobao.com/api.htm?docId=66704&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.autotrade.isv.order.state.process",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct AutotradeIsvOrderStateProcess {
        pub auto_trade_api_param: Option<AutoTradeApiParam>,
    }

    /// `AutoTradeAPIParam`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AutoTradeApiParam {
        pub scenario: String,
        pub biz_order_id: i64,
        pub x_global_biz_code: String,
        pub extra_param: Option<String>,
        pub version: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.idle.car.order.query`
pub mod car_order_query {
    use crate::prelude::*;

    /// `alibaba.idle.car.order.query` (二手车寄卖查询订单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64471&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.car.order.query",
        response = CarOrderQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CarOrderQuery {
        pub query: ConsignmentOrderQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignmentOrderQuery {
        pub biz_order_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarOrderQueryResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub module: Option<ConsignmentV2OrderTo>,
        pub err_msg: Option<String>,
    }

    /// `ConsignmentV2OrderTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignmentV2OrderTo {
        pub appkey: Option<String>,
        pub biz_order_id: Option<String>,
        pub order_status: Option<String>,
        pub order_sub_status: Option<String>,
        pub seller_id: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub seller_alipay_user_id: Option<String>,
        #[top_api(secret)]
        pub seller_alipay_account: Option<String>,
        pub apprize_amount: Option<String>,
        #[top_api(secret)]
        pub seller_address: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        pub ship_time: Option<String>,
        #[top_api(secret)]
        pub seller_real_name: Option<String>,
        pub apprize_id: Option<String>,
        pub city: Option<String>,
        pub province: Option<String>,
        pub area: Option<String>,
        pub country: Option<String>,
        pub channel: Option<String>,
        pub sub_channel: Option<String>,
        pub channel_data: Option<String>,
        pub rate_grade: Option<String>,
        pub rate_content: Option<String>,
        pub seller_close_reason: Option<String>,
        pub buyer_close_reason: Option<String>,
        pub env: Option<String>,
        pub gmt_create: Option<String>,
        pub service_rule: Option<String>,
        pub ship_mail_no: Option<String>,
        pub summary: Option<String>,
        pub report_url: Option<String>,
        pub degree: Option<String>,
        pub consignment_service_fee: Option<String>,
        pub consignment_pay_amount: Option<String>,
        pub qa_amount: Option<String>,
        pub consignment_max_deal_amt: Option<String>,
        pub reference_recycle_price: Option<String>,
        pub seller_receipt_address_id: Option<String>,
        #[top_api(secret)]
        pub seller_receipt_address: Option<String>,
        pub refund_mail_no: Option<String>,
        #[top_api(secret)]
        pub seller_receipt_phone: Option<String>,
        #[top_api(secret)]
        pub seller_receipt_name: Option<String>,
        pub reverse_service_fee: Option<String>,
        pub spu_id: Option<String>,
        pub ship_type: Option<ShipType>,
        pub station_id: Option<String>,
    }

    /// The values of `ship_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ShipType {
        /// 邮寄
        #[top_api(value = "1")]
        V1,
        /// 上门
        #[top_api(value = "2")]
        V2,
        /// 到店
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.idle.consignment.order.get`
pub mod consignment_order_get {
    use crate::prelude::*;

    /// `alibaba.idle.consignment.order.get` (闲鱼帮卖订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=44110&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.consignment.order.get",
        response = ConsignmentOrderGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ConsignmentOrderGet {
        pub biz_order_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignmentOrderGetResult {
        pub module: Option<ConsignmentOrderTo>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignmentOrderTo {
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub gmt_create: Option<String>,
        pub idle_pay_type: Option<IdlePayType>,
        pub env: Option<Env>,
        pub refund_reason: Option<String>,
        pub buyer_close_reason: Option<String>,
        pub seller_close_reason: Option<String>,
        pub rate_content: Option<String>,
        pub rate_grade: Option<String>,
        /// JSON as text.
        pub channel_data: Option<String>,
        pub sub_channel: Option<String>,
        pub channel: Option<String>,
        pub country: Option<String>,
        pub area: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub apprize_id: Option<String>,
        #[top_api(secret)]
        pub seller_real_name: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub ship_time: Option<String>,
        pub ship_type: Option<ShipType>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        #[top_api(secret)]
        pub seller_address: Option<String>,
        /// In cents.
        pub apprize_amount: Option<i64>,
        #[top_api(secret)]
        pub seller_alipay_account: Option<String>,
        pub seller_alipay_user_id: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub order_sub_status: Option<i64>,
        pub order_status: Option<OrderStatus>,
        pub biz_order_id: Option<String>,
        pub app_key: Option<String>,
        /// In cents. JSON as text.
        pub service_rule: Option<String>,
    }

    /// The values of `idle_pay_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IdlePayType {
        /// 支付宝现金
        #[top_api(value = "1")]
        V1,
        /// 天猫红包
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `env`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Env {
        /// 线上环境
        #[top_api(value = "online")]
        Online,
        /// 测试环境
        #[top_api(value = "pre")]
        Pre,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `ship_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ShipType {
        /// 顺丰
        #[top_api(value = "1")]
        V1,
        /// 上门取件
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 已下单
        #[top_api(value = 1)]
        V1,
        /// 已取件
        #[top_api(value = 2)]
        V2,
        /// 已质检
        #[top_api(value = 3)]
        V3,
        /// 竞拍中
        #[top_api(value = 20)]
        V20,
        /// 交易成功
        #[top_api(value = 5)]
        TradeSucceeded,
        /// 卖家已评价
        #[top_api(value = 6)]
        V6,
        /// 服务商已评价
        #[top_api(value = 7)]
        V7,
        /// 申请退货
        #[top_api(value = 100)]
        V100,
        /// 已退货
        #[top_api(value = 101)]
        V101,
        /// 卖家取消订单关闭
        #[top_api(value = 102)]
        V102,
        /// 服务商取消订单关闭
        #[top_api(value = 103)]
        V103,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.idle.consignment.order.perform`
pub mod consignment_order_perform {
    use crate::prelude::*;

    /// `alibaba.idle.consignment.order.perform` (帮卖订单履约)
    ///
    /// <https://open.taobao.com/api.htm?docId=44121&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.consignment.order.perform",
        response = ConsignmentOrderPerformResult,
        unwrap = "result",
        debug
    )]
    pub struct ConsignmentOrderPerform {
        pub param: Option<ConsignmentOrderSynDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignmentOrderSynDto {
        pub attribute: Option<Attribute>,
        pub order_sub_status: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub biz_order_id: String,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 已下单
        #[top_api(value = "1")]
        V1,
        /// 已取件
        #[top_api(value = "2")]
        V2,
        /// 已质检
        #[top_api(value = "3")]
        V3,
        /// 竞拍中
        #[top_api(value = "20")]
        V20,
        /// 交易成功
        #[top_api(value = "5")]
        TradeSucceeded,
        /// 卖家已评价
        #[top_api(value = "6")]
        V6,
        /// 服务商已评价
        #[top_api(value = "7")]
        V7,
        /// 申请退货
        #[top_api(value = "100")]
        V100,
        /// 已退货
        #[top_api(value = "101")]
        V101,
        /// 卖家取消订单关闭
        #[top_api(value = "102")]
        V102,
        /// 服务商取消订单关闭
        #[top_api(value = "103")]
        V103,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attribute {
        pub pay_order_id: Option<String>,
        /// In cents.
        pub forfeit_fee: Option<String>,
        /// In cents.
        pub service_fee: Option<String>,
        /// In cents.
        pub deal_amt: Option<String>,
        pub end_time: Option<String>,
        pub auction_id: Option<String>,
        pub close_reason: Option<String>,
        /// In cents.
        pub confirm_amt: Option<String>,
        pub mail_no: Option<String>,
        /// In cents.
        pub pay_amt: Option<String>,
        /// In cents.
        pub max_deal_amt: Option<String>,
        pub rate_content: Option<String>,
        pub rate_grade: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignmentOrderPerformResult {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.idle.consignment.spu.statistics`
pub mod consignment_spu_statistics {
    use crate::prelude::*;

    /// `alibaba.idle.consignment.spu.statistics` (闲鱼帮卖同步服务商交易统计信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=44122&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.consignment.spu.statistics",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct ConsignmentSpuStatistics {
        pub param: Option<SpuStatistics>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpuStatistics {
        pub start_time: Option<String>,
        pub status: Option<i64>,
        pub scene_type: Option<String>,
        pub spu_id: i64,
        pub sku_id: Option<String>,
        pub descr: Option<String>,
        pub end_time: Option<String>,
        pub version: Option<i64>,
        /// In cents.
        pub spu_data: Option<String>,
    }
}

/// `alibaba.idle.consignmentii.order.get`
pub mod consignmentii_order_get {
    use crate::prelude::*;

    /// `alibaba.idle.consignmentii.order.get` (闲鱼寄卖 V2 订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55652&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.consignmentii.order.get",
        response = ConsignmentiiOrderGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ConsignmentiiOrderGet {
        pub biz_order_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignmentiiOrderGetResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub module: Option<ConsignmentV2OrderTo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignmentV2OrderTo {
        pub app_key: Option<String>,
        /// In cents.
        pub apprize_amount: Option<String>,
        pub apprize_id: Option<String>,
        pub area: Option<String>,
        pub biz_order_id: Option<String>,
        pub buyer_close_reason: Option<String>,
        pub channel: Option<String>,
        /// JSON as text.
        pub channel_data: Option<String>,
        pub city: Option<String>,
        /// In cents.
        pub confirm_fee: Option<String>,
        pub consignment_max_deal_amt: Option<String>,
        /// In cents.
        pub consignment_pay_amount: Option<String>,
        /// In cents.
        pub consignment_service_fee: Option<String>,
        pub country: Option<String>,
        pub degree: Option<String>,
        pub env: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub gmt_create: Option<String>,
        pub order_status: Option<String>,
        pub order_sub_status: Option<String>,
        pub province: Option<String>,
        pub qa_amount: Option<String>,
        pub rate_content: Option<String>,
        pub rate_grade: Option<String>,
        pub reference_recycle_price: Option<String>,
        pub refund_mail_no: Option<String>,
        pub report_url: Option<String>,
        pub reverse_service_fee: Option<String>,
        #[top_api(secret)]
        pub seller_address: Option<String>,
        #[top_api(secret)]
        pub seller_alipay_account: Option<String>,
        #[top_api(secret)]
        pub seller_alipay_user_id: Option<String>,
        pub seller_close_reason: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        #[top_api(secret)]
        pub seller_real_name: Option<String>,
        #[top_api(secret)]
        pub seller_receipt_address: Option<String>,
        pub seller_receipt_name: Option<String>,
        #[top_api(secret)]
        pub seller_receipt_phone: Option<String>,
        /// In cents. JSON as text.
        pub service_rule: Option<String>,
        pub ship_mail_no: Option<String>,
        pub ship_time: Option<String>,
        pub sub_channel: Option<String>,
        pub summary: Option<String>,
    }
}

/// `alibaba.idle.consignmentii.order.perform`
pub mod consignmentii_order_perform {
    use crate::prelude::*;

    /// `alibaba.idle.consignmentii.order.perform` (寄卖 V2 订单履约)
    ///
    /// <https://open.taobao.com/api.htm?docId=55598&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.consignmentii.order.perform",
        response = ConsignmentiiOrderPerformResult,
        unwrap = "result",
        debug
    )]
    pub struct ConsignmentiiOrderPerform {
        pub consignment_v2_order_syn_dto: ConsignmentV2OrderSynDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignmentV2OrderSynDto {
        pub attribute: Option<Attribute>,
        pub order_sub_status: String,
        pub order_status: String,
        pub biz_order_id: String,
        pub env: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attribute {
        pub pay_order_id: Option<String>,
        /// In cents.
        pub confirm_fee: Option<String>,
        pub seller_2_ac_mail_no: Option<String>,
        pub max_deal_amt: Option<String>,
        /// In cents.
        pub reference_recycle_price: Option<String>,
        pub refund_mail_no: Option<String>,
        pub degree: Option<String>,
        pub report_url: Option<String>,
        pub summary: Option<String>,
        pub item_id: Option<String>,
        pub seller_receipt_address_id: Option<String>,
        /// In cents.
        pub service_fee: Option<String>,
        pub mail_no: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignmentiiOrderPerformResult {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.idle.goosefish.promotion.activity.info.query`
pub mod goosefish_promotion_activity_info_query {
    use crate::prelude::*;

    /// `alibaba.idle.goosefish.promotion.activity.info.query` (闲鱼三方活动参与信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67798&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.goosefish.promotion.activity.info.query",
        response = GoosefishPromotionActivityInfoQueryResponse,
        idempotent,
        debug
    )]
    pub struct GoosefishPromotionActivityInfoQuery {
        pub promotion_activity_query_param: PromotionActivityQueryParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionActivityQueryParam {
        pub unique_key: String,
        /// In seconds.
        pub book_time: String,
        pub material_id: i64,
        pub task_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoosefishPromotionActivityInfoQueryResponse {
        pub data: Option<PromotionActivityInfoVo>,
        pub api_success: Option<bool>,
        pub api_error_code: Option<String>,
        pub api_error_msg: Option<String>,
    }

    /// `PromotionActivityInfoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionActivityInfoVo {
        pub joined: Option<bool>,
    }
}

/// `alibaba.idle.goosefish.user.info.query`
pub mod goosefish_user_info_query {
    use crate::prelude::*;

    /// `alibaba.idle.goosefish.user.info.query` (闲鱼三方容器用户信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=67562&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.goosefish.user.info.query",
        response = GoosefishUserInfoQueryResponse,
        idempotent,
        debug
    )]
    pub struct GoosefishUserInfoQuery;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoosefishUserInfoQueryResponse {
        pub data: Option<IdleGooseFishUserInfoVo>,
        pub api_success: Option<bool>,
        pub api_error_code: Option<String>,
        pub api_error_msg: Option<String>,
    }

    /// `IdleGooseFishUserInfoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleGooseFishUserInfoVo {
        pub gender: Option<i64>,
        pub avatar: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
    }
}

/// `alibaba.idle.insurance.paid.result`
pub mod insurance_paid_result {
    use crate::prelude::*;

    /// `alibaba.idle.insurance.paid.result` (闲鱼行业保险理赔结果同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=61546&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.insurance.paid.result",
        response = InsurancePaidResultResponse,
        debug
    )]
    pub struct InsurancePaidResult {
        pub channel_order_id: String,
        pub pay_id: String,
        pub pay_status: i64,
        pub pay_ts: i64,
        pub pay_cent: i64,
        pub account_id: String,
        pub pay_err_code: Option<String>,
        pub pay_err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsurancePaidResultResponse {
        pub is_success: Option<bool>,
        pub e_code: Option<String>,
        pub e_msg: Option<String>,
    }
}

/// `alibaba.idle.isv.goosefish.order.create`
pub mod isv_goosefish_order_create {
    use crate::prelude::*;

    /// `alibaba.idle.isv.goosefish.order.create` (闲鱼三方安康容器订单创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=67467&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.goosefish.order.create",
        response = IsvGoosefishOrderCreateResponse,
        debug
    )]
    pub struct IsvGoosefishOrderCreate {
        pub order_create_request: Option<OrderCreateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCreateRequest {
        pub virtual_item_order: Option<bool>,
        pub item_id: Option<i64>,
        /// In cents.
        pub amount: Option<i64>,
        pub extra_data: Option<String>,
        pub virtual_item_code: Option<String>,
        pub x_global_biz_code: String,
        pub buy_quantity: Option<i64>,
        pub deliver_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvGoosefishOrderCreateResponse {
        pub data: Option<OrderCreateResult>,
        pub api_success: Option<bool>,
        pub api_error_code: Option<String>,
        pub api_error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCreateResult {
        pub biz_order_id: Option<i64>,
    }
}

/// `alibaba.idle.isv.item.downshelf`
pub mod isv_item_downshelf {
    use crate::prelude::*;

    /// `alibaba.idle.isv.item.downshelf` (服务商闲鱼商品下架)
    ///
    /// <https://open.taobao.com/api.htm?docId=49487&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.item.downshelf",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct IsvItemDownshelf {
        pub param: Option<IdleItemBaseApiDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemBaseApiDo {
        pub item_id: i64,
        pub provider_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<bool>,
    }
}

/// `alibaba.idle.isv.item.edit`
pub mod isv_item_edit {
    use crate::prelude::*;

    /// `alibaba.idle.isv.item.edit` (服务商闲鱼商品编辑)
    ///
    /// <https://open.taobao.com/api.htm?docId=49486&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.item.edit",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct IsvItemEdit {
        pub param: Option<IdleItemApiDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiDo {
        pub desc: Option<String>,
        pub item_id: i64,
        /// In yuan.
        pub original_price: Option<String>,
        /// In yuan.
        pub reserve_price: Option<String>,
        pub title: Option<String>,
        /// In yuan.
        pub transport_fee: Option<String>,
        pub pv_list: Vec<IdleNewPubValueDo>,
        pub item_sku_list: Vec<IdleItemApiSkuDo>,
        pub book_data: Option<IdleItemApiBookDo>,
        pub images: Vec<i64>,
        pub stuff_status: Option<i64>,
        pub division_id: Option<i64>,
        pub latitude: Option<Decimal>,
        pub longitude: Option<Decimal>,
        pub inspected_data: Option<IdleItemApiInspectedDo>,
        pub quantity: Option<i64>,
        pub outer_id: Option<String>,
        pub template_id: Option<i64>,
        pub bid_data: Option<IdleItemApiBidDo>,
        pub auction_type: Option<String>,
        pub white_bg_imgs: Vec<i64>,
        /// Several values with commas between them.
        pub sp_guarantee: Option<String>,
        pub category_id: Option<String>,
        pub channel_cat_id: Option<String>,
        pub after_sales_data: Option<IdleItemApiAfterSalesDo>,
        pub idle_item_api_auto_recharge_do: Option<IdleItemApiAutoRechargeDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleNewPubValueDo {
        pub property_id: Option<String>,
        pub property_name: Option<String>,
        pub channel_cat_id: Option<String>,
        pub value_id: Option<String>,
        pub value_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiSkuDo {
        pub sku_id: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        pub quantity: Option<i64>,
        pub property_list: Vec<IdleItemApiPvPairDo>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiPvPairDo {
        pub property_text: Option<String>,
        pub value_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiBookDo {
        pub barcode: Option<String>,
        pub barcode_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiInspectedDo {
        pub inspect_report: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiBidDo {
        pub bid_item_id: Option<i64>,
        pub bid_start_time: Option<i64>,
        pub bid_end_time: Option<i64>,
        /// In cents.
        pub bid_bail: Option<i64>,
        /// In cents.
        pub bid_step: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiAfterSalesDo {
        pub support_sdr_policy: Option<bool>,
        pub support_nfr_policy: Option<bool>,
        pub support_vnr_policy: Option<bool>,
        pub support_fd24hs_policy: Option<bool>,
        pub support_fd10ms_policy: Option<bool>,
    }

    /// `IdleItemApiAutoRechargeDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiAutoRechargeDo {
        pub template_code: Option<String>,
        pub template_extra_info: Option<String>,
        pub action: Option<Action>,
    }

    /// The values of `action`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        /// 添加
        #[top_api(value = "add")]
        Add,
        /// 移除
        #[top_api(value = "remove")]
        Remove,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<TopResultData>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    /// `IdleItemApiDo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultData {
        pub category_id: Option<i64>,
        pub desc: Option<String>,
        pub division_id: Option<i64>,
        pub img_urls: Vec<String>,
        pub inspect_report: Option<String>,
        pub item_id: Option<i64>,
        /// In yuan.
        pub original_price: Option<String>,
        /// In yuan.
        pub reserve_price: Option<String>,
        pub sp_biz_type: Option<String>,
        pub status: Option<i64>,
        pub stuff_status: Option<i64>,
        pub title: Option<String>,
        pub trade_type: Option<i64>,
        /// In yuan.
        pub transport_fee: Option<String>,
        pub item_biz_type: Option<String>,
        pub ware_house_city: Option<String>,
        pub ware_house_time: Option<i64>,
        pub item_tags: Vec<String>,
        pub channel_cat_id: Option<String>,
        pub pv_list: Vec<IdleNewPubValueDo>,
        pub item_sku_list: Vec<IdleItemApiSkuDo>,
        pub inspected_data: Option<TopResultDataInspectedData>,
        pub book_data: Option<IdleItemApiBookDo>,
        pub quantity: Option<i64>,
        pub outer_id: Option<String>,
        pub template_id: Option<i64>,
        pub bid_data: Option<TopResultDataBidData>,
        pub auction_type: Option<String>,
        pub white_bg_img_urls: Vec<String>,
        /// Several values with commas between them.
        pub sp_guarantee: Option<String>,
        pub after_sales_data: Option<IdleItemApiAfterSalesDo>,
        pub idle_item_api_auto_recharge_do: Option<TopResultDataIdleItemApiAutoRechargeDo>,
    }

    /// `IdleItemApiInspectedDo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDataInspectedData {
        /// In seconds.
        pub ware_house_time: Option<i64>,
        pub ware_house_city: Option<String>,
        pub inspect_report: Option<String>,
    }

    /// `IdleItemApiBidDo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDataBidData {
        pub bid_item_id: Option<i64>,
        pub bid_start_time: Option<i64>,
        pub bid_end_time: Option<i64>,
        /// In cents.
        pub bid_bail: Option<i64>,
        /// In cents.
        pub bid_step: Option<i64>,
        /// In cents.
        pub current_bid_price: Option<i64>,
        pub bid_count: Option<i64>,
        pub delay_count: Option<i64>,
    }

    /// `IdleItemApiAutoRechargeDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDataIdleItemApiAutoRechargeDo {
        pub template_code: Option<String>,
        pub template_extra_info: Option<String>,
        pub owner: Option<bool>,
    }
}

/// `alibaba.idle.isv.item.publish`
pub mod isv_item_publish {
    use crate::prelude::*;

    /// `alibaba.idle.isv.item.publish` (服务商闲鱼商品发布)
    ///
    /// <https://open.taobao.com/api.htm?docId=47401&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.item.publish",
        response = IdleResultDo,
        unwrap = "result",
        debug
    )]
    pub struct IsvItemPublish {
        pub item_param: IdleItemApiDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiDo {
        pub inspect_report: Option<String>,
        #[top_api(required)]
        pub images: Vec<i64>,
        /// In yuan.
        pub reserve_price: String,
        /// In yuan.
        pub transport_fee: Option<String>,
        /// In yuan.
        pub original_price: Option<String>,
        pub title: String,
        pub stuff_status: Option<i64>,
        pub sp_biz_type: String,
        pub division_id: i64,
        pub category_id: i64,
        pub trade_type: Option<i64>,
        pub desc: String,
        pub latitude: Option<Decimal>,
        pub longitude: Option<Decimal>,
        pub item_biz_type: Option<i64>,
        pub ware_house_city: Option<String>,
        pub ware_house_time: Option<i64>,
        pub channel_cat_id: Option<String>,
        pub pv_list: Vec<IdleNewPubValueDo>,
        pub item_sku_list: Vec<IdleItemApiSkuDo>,
        pub inspected_data: Option<IdleItemApiInspectedDo>,
        pub book_data: Option<IdleItemApiBookDo>,
        pub quantity: Option<i64>,
        pub template_id: Option<i64>,
        pub outer_id: Option<String>,
        pub bid_data: Option<IdleItemApiBidDo>,
        pub auction_type: Option<AuctionType>,
        pub white_bg_imgs: Vec<i64>,
        /// Several values with commas between them.
        pub sp_guarantee: Option<String>,
        pub after_sales_data: Option<IdleItemApiAfterSalesDo>,
    }

    /// The values of `auction_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuctionType {
        /// 拍卖
        #[top_api(value = "a")]
        A,
        /// 一口价(普通商品)
        #[top_api(value = "b")]
        B,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleNewPubValueDo {
        pub property_id: Option<String>,
        pub property_name: Option<String>,
        pub channel_cat_id: Option<String>,
        pub value_id: Option<String>,
        pub value_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiSkuDo {
        pub property_list: Vec<IdleItemApiPvPairDo>,
        pub quantity: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiPvPairDo {
        pub value_text: Option<String>,
        pub property_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiInspectedDo {
        pub inspect_report: Option<String>,
        pub ware_house_city: Option<String>,
        /// In seconds.
        pub ware_house_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiBookDo {
        pub barcode: Option<String>,
        pub barcode_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiBidDo {
        /// In milliseconds.
        pub bid_start_time: Option<i64>,
        /// In milliseconds.
        pub bid_end_time: Option<i64>,
        /// In cents.
        pub bid_bail: Option<i64>,
        /// In cents.
        pub bid_step: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiAfterSalesDo {
        pub support_sdr_policy: Option<bool>,
        pub support_nfr_policy: Option<bool>,
        pub support_vnr_policy: Option<bool>,
        pub support_fd24hs_policy: Option<bool>,
        pub support_fd10ms_policy: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleResultDo {
        pub data: Option<IdleResultDoData>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }

    /// `IdleItemApiDo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleResultDoData {
        pub item_id: Option<i64>,
    }
}

/// `alibaba.idle.isv.item.query`
pub mod isv_item_query {
    use crate::prelude::*;

    /// `alibaba.idle.isv.item.query` (服务商闲鱼商品查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=49488&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.item.query",
        response = TopResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IsvItemQuery {
        pub param: Option<IdleItemBaseApiDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemBaseApiDo {
        pub item_id: i64,
        pub need_sku: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<IdleItemApiDo>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiDo {
        pub category_id: Option<i64>,
        pub desc: Option<String>,
        pub division_id: Option<i64>,
        pub img_urls: Vec<String>,
        pub inspect_report: Option<String>,
        pub item_id: Option<i64>,
        /// In yuan.
        pub original_price: Option<String>,
        /// In yuan.
        pub reserve_price: Option<String>,
        pub sp_biz_type: Option<String>,
        pub status: Option<i64>,
        pub stuff_status: Option<i64>,
        pub title: Option<String>,
        pub trade_type: Option<i64>,
        /// In yuan.
        pub transport_fee: Option<String>,
        pub item_biz_type: Option<i64>,
        pub ware_house_city: Option<String>,
        pub ware_house_time: Option<i64>,
        pub item_tags: Vec<String>,
        pub channel_cat_id: Option<String>,
        pub pv_list: Vec<IdleNewPubValueDo>,
        pub item_sku_list: Vec<IdleItemApiSkuDo>,
        pub inspected_data: Option<IdleItemApiInspectedDo>,
        pub book_data: Option<IdleItemApiBookDo>,
        pub quantity: Option<i64>,
        pub outer_id: Option<String>,
        pub template_id: Option<i64>,
        pub bid_data: Option<IdleItemApiBidDo>,
        pub auction_type: Option<String>,
        pub white_bg_img_urls: Vec<String>,
        /// Several values with commas between them.
        pub sp_guarantee: Option<String>,
        pub distribution_data: Option<IdleItemDistributionDo>,
        pub after_sales_data: Option<IdleItemApiAfterSalesDo>,
        pub idle_item_api_auto_recharge_do: Option<IdleItemApiAutoRechargeDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleNewPubValueDo {
        pub property_id: Option<String>,
        pub property_name: Option<String>,
        pub channel_cat_id: Option<String>,
        pub value_id: Option<String>,
        pub value_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiSkuDo {
        pub sku_id: Option<i64>,
        pub quantity: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        pub property_list: Vec<IdleItemApiPvPairDo>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiPvPairDo {
        pub property_text: Option<String>,
        pub value_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiInspectedDo {
        pub inspect_report: Option<String>,
        pub ware_house_city: Option<String>,
        /// In seconds.
        pub ware_house_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiBookDo {
        pub barcode: Option<String>,
        pub barcode_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiBidDo {
        pub bid_item_id: Option<i64>,
        /// In milliseconds.
        pub bid_start_time: Option<i64>,
        /// In milliseconds.
        pub bid_end_time: Option<i64>,
        /// In cents.
        pub bid_bail: Option<i64>,
        /// In cents.
        pub bid_step: Option<i64>,
        /// In cents.
        pub current_bid_price: Option<i64>,
        pub bid_count: Option<i64>,
        pub delay_count: Option<i64>,
    }

    /// `IdleItemDistributionDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemDistributionDo {
        pub product_price: Option<String>,
        pub product_id: Option<String>,
        pub inv_grade: Option<String>,
    }

    /// `IdleItemApiAfterSalesDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiAfterSalesDo {
        pub support_sdr_policy: Option<bool>,
        pub support_nfr_policy: Option<bool>,
        pub support_vnr_policy: Option<bool>,
        pub support_fd24hs_policy: Option<bool>,
        pub support_fd10ms_policy: Option<bool>,
    }

    /// `IdleItemApiAutoRechargeDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiAutoRechargeDo {
        pub template_code: Option<String>,
        pub template_extra_info: Option<String>,
        pub owner: Option<bool>,
    }
}

/// `alibaba.idle.isv.item.recharge.batch.remove`
pub mod isv_item_recharge_batch_remove {
    use crate::prelude::*;

    /// `alibaba.idle.isv.item.recharge.batch.remove` (闲鱼商品直充功能移除)
    ///
    /// <https://open.taobao.com/api.htm?docId=66735&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.item.recharge.batch.remove",
        response = TopListResult,
        unwrap = "result",
        debug
    )]
    pub struct IsvItemRechargeBatchRemove {
        pub idle_item_auto_recharge_batch_remove_api_do: IdleItemAutoRechargeBatchRemoveApiDo,
    }

    /// `IdleItemAutoRechargeBatchRemoveApiDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemAutoRechargeBatchRemoveApiDo {
        #[top_api(required)]
        pub item_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopListResult {
        pub data: Vec<IdleItemAutoRechargeBatchRemoveResult>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemAutoRechargeBatchRemoveResult {
        pub item_id: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.idle.isv.item.recharge.edit`
pub mod isv_item_recharge_edit {
    use crate::prelude::*;

    /// `alibaba.idle.isv.item.recharge.edit` (闲鱼商品直充功能编辑)
    ///
    /// <https://open.taobao.com/api.htm?docId=66800&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.item.recharge.edit",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct IsvItemRechargeEdit {
        pub item_id: i64,
        pub idle_item_api_auto_recharge_do: IdleItemApiAutoRechargeDo,
    }

    /// `IdleItemApiAutoRechargeDO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiAutoRechargeDo {
        pub action: Action,
        pub template_extra_info: Option<String>,
        pub template_code: Option<String>,
    }

    /// The values of `action`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        /// 增加
        #[top_api(value = "add")]
        Add,
        /// 移除
        #[top_api(value = "remove")]
        Remove,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.idle.isv.media.upload`
pub mod isv_media_upload {
    use crate::prelude::*;

    /// `alibaba.idle.isv.media.upload` (闲鱼服务商-图片上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=47466&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.media.upload",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct IsvMediaUpload {
        pub data: FileItem,
        pub name: String,
        pub r#type: Type,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 表示图片
        #[top_api(value = 0)]
        Picture,
        /// 表示视频（暂不支持）
        #[top_api(value = 1)]
        Video,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.idle.isv.order.adjustprice`
pub mod isv_order_adjustprice {
    use crate::prelude::*;

    /// `alibaba.idle.isv.order.adjustprice` (闲鱼服务商订单价格修改接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56450&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.order.adjustprice",
        response = IsvOrderAdjustpriceResult,
        unwrap = "result",
        debug
    )]
    pub struct IsvOrderAdjustprice {
        pub param_adjust_order_price: Option<IsvAdjustOrderPriceDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvAdjustOrderPriceDto {
        /// In cents.
        pub new_price_fee: i64,
        /// In cents.
        pub new_transport_fee: i64,
        pub biz_order_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvOrderAdjustpriceResult {
        pub data: Option<bool>,
    }
}

/// `alibaba.idle.isv.order.close`
pub mod isv_order_close {
    use crate::prelude::*;

    /// `alibaba.idle.isv.order.close` (服务商闲鱼卖家主动关闭订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=57051&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.order.close",
        response = IsvOrderCloseResult,
        unwrap = "result",
        debug
    )]
    pub struct IsvOrderClose {
        pub isv_appraise_isv_order_close_dto: AppraiseIsvOrderCloseDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseIsvOrderCloseDto {
        pub biz_order_id: i64,
        pub close_reason: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvOrderCloseResult {
        pub data: Option<bool>,
    }
}

/// `alibaba.idle.isv.order.dealrefund`
pub mod isv_order_dealrefund {
    use crate::prelude::*;

    /// `alibaba.idle.isv.order.dealrefund` (闲鱼无忧购入仓模式服务商退款处理接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55350&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.order.dealrefund",
        response = RefundDto,
        unwrap = "module",
        debug
    )]
    pub struct IsvOrderDealrefund {
        pub param_appraise_isv_refund_request: Option<AppraiseIsvRefundRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseIsvRefundRequest {
        pub biz_order_id: i64,
        pub leave_message: Option<String>,
        pub operation: String,
        pub return_goods_address: Option<ShippingAddressInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShippingAddressInfo {
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub area: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub consignee_name: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub post_code: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub tel_no: Option<String>,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundDto {
        pub apply_refund_fee: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub dispute_id: Option<i64>,
        pub real_refund_fee: Option<i64>,
        pub refund_status: Option<String>,
        pub refund_time: Option<TopDateTime>,
        pub refund_type: Option<String>,
        pub return_goods_status: Option<String>,
        pub timeout: Option<i64>,
    }
}

/// `alibaba.idle.isv.order.query`
pub mod isv_order_query {
    use crate::prelude::*;

    /// `alibaba.idle.isv.order.query` (闲鱼已验货订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=50672&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.order.query",
        response = IsvOrderQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IsvOrderQuery {
        pub param_appraise_isv_order_query: AppraiseIsvOrderQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseIsvOrderQuery {
        pub biz_order_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvOrderQueryResult {
        pub module: Option<AppraiseIsvOrderDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseIsvOrderDto {
        pub biz_order_id: Option<i64>,
        pub buy_amount: Option<i64>,
        pub buyer_address: Option<AppraiseIsvAddressDto>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub create_time: Option<i64>,
        pub item: Option<AppraiseIsvItemDto>,
        pub order_status: Option<OrderStatus>,
        pub pay_time: Option<i64>,
        /// In cents.
        pub payment: Option<i64>,
        pub post_fee: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub ship_time: Option<i64>,
        pub end_time: Option<i64>,
        pub sku: Option<String>,
        pub logistics: Option<AppraiseIsvLogisticsDto>,
        pub out_pay_id: Option<String>,
        pub encryption_buyer_id: Option<String>,
        pub encryption_seller_id: Option<String>,
        pub distribution: Option<AppraiseIsvDistributionDto>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 未知状态
        #[top_api(value = 0)]
        V0,
        /// 订单已创建
        #[top_api(value = 1)]
        V1,
        /// 订单已付款
        #[top_api(value = 2)]
        V2,
        /// 已发货
        #[top_api(value = 3)]
        Shipped,
        /// 交易成功
        #[top_api(value = 4)]
        TradeSucceeded,
        /// 已退款
        #[top_api(value = 5)]
        Refunded,
        /// 交易关闭
        #[top_api(value = 6)]
        TradeClosed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseIsvAddressDto {
        #[top_api(secret)]
        pub address: Option<String>,
        pub area: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub prov: Option<String>,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseIsvItemDto {
        pub item_id: Option<i64>,
        pub pic_url: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseIsvLogisticsDto {
        pub express_no: Option<String>,
        pub express_comp_name: Option<String>,
    }

    /// `AppraiseIsvDistributionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseIsvDistributionDto {
        /// In cents.
        pub daigou_fee: Option<String>,
        /// In cents.
        pub product_price: Option<String>,
        /// In cents.
        pub global_tax_fee: Option<String>,
    }
}

/// `alibaba.idle.isv.order.ship`
pub mod isv_order_ship {
    use crate::prelude::*;

    /// `alibaba.idle.isv.order.ship` (闲鱼订单服务商物流发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=55351&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.order.ship",
        response = IsvOrderShipResponse,
        debug
    )]
    pub struct IsvOrderShip {
        pub biz_order_id: String,
        pub logistics_company: Option<String>,
        pub ship_mail_no: String,
        #[top_api(secret)]
        pub sender_phone: Option<String>,
        #[top_api(secret)]
        pub sender_address: Option<String>,
        #[top_api(secret)]
        pub sender_name: Option<String>,
        pub sender_divisionid: Option<i64>,
        pub lc_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvOrderShipResponse {
        pub result_success: Option<bool>,
        pub result_err_code: Option<String>,
        pub result_module: Option<bool>,
        pub result_err_msg: Option<String>,
    }
}

/// `alibaba.idle.isv.pv.list`
pub mod isv_pv_list {
    use crate::prelude::*;

    /// `alibaba.idle.isv.pv.list` (闲鱼已验货 pv 查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55336&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.pv.list",
        response = IsvPvListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IsvPvList {
        pub channel_cat_id: Option<String>,
        #[top_api(max_items = 999)]
        pub brand_model_info: Vec<IdleNewPubValueDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleNewPubValueDo {
        pub value_id: Option<String>,
        pub value_name: Option<String>,
        pub property_name: Option<String>,
        pub channel_cat_id: Option<String>,
        pub property_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvPvListResult {
        pub property_list: Vec<IdleNewPubPropertyValueDo>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleNewPubPropertyValueDo {
        pub values_list: Vec<IdleNewPubValueDo>,
        pub property_name: Option<String>,
        pub is_multiple: Option<bool>,
        pub input_word: Option<String>,
        pub property_id: Option<String>,
    }
}

/// `alibaba.idle.isv.pv.query`
pub mod isv_pv_query {
    use crate::prelude::*;

    /// `alibaba.idle.isv.pv.query` (查询 pv 属性)
    ///
    /// <https://open.taobao.com/api.htm?docId=61369&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.pv.query",
        response = CommonResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IsvPvQuery {
        pub youpin_cpv_qry: YoupinCpvQry,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct YoupinCpvQry {
        pub value_id: Option<String>,
        pub property_id: Option<String>,
        pub channel_cat_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub data: Vec<YoupinCpvResultDto>,
        pub success: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct YoupinCpvResultDto {
        pub property_id: Option<String>,
        pub name: Option<String>,
        pub show_sub_property: Option<bool>,
        pub value_list: Vec<YoupinPropertyValueResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct YoupinPropertyValueResultDto {
        pub value_id: Option<String>,
        pub value_name: Option<String>,
    }
}

/// `alibaba.idle.isv.refund.query`
pub mod isv_refund_query {
    use crate::prelude::*;

    /// `alibaba.idle.isv.refund.query` (闲鱼已验货交易订单退款信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55375&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.refund.query",
        response = IsvRefundQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IsvRefundQuery {
        pub param_appraise_isv_order_query: AppraiseIsvOrderQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseIsvOrderQuery {
        pub biz_order_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvRefundQueryResult {
        pub module: Option<AppraiseIsvRefundDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseIsvRefundDto {
        pub biz_order_id: Option<i64>,
        pub buy_amount: Option<i64>,
        pub buyer_apply_reason: Option<String>,
        pub buyer_apply_sub_reason: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub goods_status: Option<i64>,
        pub item: Option<AppraiseIsvItemDto>,
        pub need_return_goods: Option<bool>,
        pub order_status: Option<i64>,
        /// In cents.
        pub payment: Option<i64>,
        pub buyer_apply_desc: Option<String>,
        /// In cents.
        pub refund_create_time: Option<i64>,
        /// In cents.
        pub refund_fee: Option<i64>,
        pub refund_id: Option<i64>,
        pub refund_post_company: Option<String>,
        pub refund_post_no: Option<String>,
        pub refund_status: Option<i64>,
        /// In cents.
        pub refund_modify_time: Option<i64>,
        pub seller_agree_msg: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub seller_refuse_msg: Option<String>,
        pub seller_refuse_reason: Option<String>,
        pub timeout_data: Option<IsvRefundTimeoutDto>,
        pub encryption_buyer_id: Option<String>,
        pub encryption_seller_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppraiseIsvItemDto {
        pub item_id: Option<i64>,
        pub pic_url: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvRefundTimeoutDto {
        pub create: Option<i64>,
        pub modified: Option<i64>,
        /// In milliseconds.
        pub duration: Option<i64>,
        pub timeout: Option<i64>,
        pub timeout_status: Option<TimeoutStatus>,
        pub timeout_action_type: Option<String>,
    }

    /// The values of `timeout_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TimeoutStatus {
        /// 超时创建完成
        #[top_api(value = 0)]
        V0,
        /// 超时运行中
        #[top_api(value = 1)]
        V1,
        /// 超时暂停
        #[top_api(value = 2)]
        V2,
        /// 超时关闭
        #[top_api(value = 3)]
        V3,
        /// 超时失败
        #[top_api(value = 4)]
        V4,
        /// 超时成功
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.idle.isv.spu.search`
pub mod isv_spu_search {
    use crate::prelude::*;

    /// `alibaba.idle.isv.spu.search` (spu 搜索接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55300&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.spu.search",
        response = IsvSpuSearchResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IsvSpuSearch {
        pub channel_cat_id: Option<String>,
        pub search_text: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvSpuSearchResult {
        pub spu_list: Vec<SpuPvDo>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub err_msg: Option<String>,
    }

    /// `SpuPVDo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpuPvDo {
        pub brand_model_list: Vec<IdleNewPubValueDo>,
        pub spu_title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleNewPubValueDo {
        pub value_id: Option<String>,
        pub value_name: Option<String>,
        pub property_name: Option<String>,
        pub channel_cat_id: Option<String>,
        pub property_id: Option<String>,
    }
}

/// `alibaba.idle.isv.user.authorize`
pub mod isv_user_authorize {
    use crate::prelude::*;

    /// `alibaba.idle.isv.user.authorize` (用户授权接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64319&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.user.authorize",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct IsvUserAuthorize {
        pub add_user_authorization_cmd: Option<AddUserAuthorizationCmd>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddUserAuthorizationCmd {
        pub auth_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.idle.isv.user.info`
pub mod isv_user_info {
    use crate::prelude::*;

    /// `alibaba.idle.isv.user.info` (闲鱼用户信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64803&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.user.info",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct IsvUserInfo;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub data: Option<IdleUserTopVo>,
        pub success: Option<bool>,
        pub error_code: Option<bool>,
        pub error_msg: Option<String>,
    }

    /// `IdleUserTopVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleUserTopVo {
        pub encrypt_userid: Option<String>,
        pub service_deposit: Option<IdleDepositTopSubVo>,
        pub options: Vec<String>,
    }

    /// `IdleDepositTopSubVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleDepositTopSubVo {
        pub balance_enough: Option<bool>,
    }
}

/// `alibaba.idle.isv.user.query`
pub mod isv_user_query {
    use crate::prelude::*;

    /// `alibaba.idle.isv.user.query` (服务商 ISV 闲鱼用户信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=56170&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.isv.user.query",
        response = TopResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IsvUserQuery;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<IdleUserApiDo>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleUserApiDo {
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub identity: Option<Identity>,
        pub support_biz_types: Vec<SupportBizType>,
        pub encryption_seller_id: Option<String>,
        pub support_cat_types: Vec<SupportCatType>,
        pub has_uptag: Option<bool>,
    }

    /// The values of `identity`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Identity {
        /// 普通用户
        #[top_api(value = "GENERAL")]
        General,
        /// 个人经营者
        #[top_api(value = "PRO_PLAYER")]
        ProPlayer,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupportBizType {
        pub item_biz_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupportCatType {
        pub sp_biz_type: Option<String>,
    }
}

/// `alibaba.idle.item.idlecoin.add`
pub mod item_idlecoin_add {
    use crate::prelude::*;

    /// `alibaba.idle.item.idlecoin.add` (免费送商品发送)
    ///
    /// <https://open.taobao.com/api.htm?docId=39868&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.item.idlecoin.add",
        response = IdleResultDo,
        unwrap = "result",
        debug
    )]
    pub struct ItemIdlecoinAdd {
        pub idle_coin_item_param: IdleCoinItemApiDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleCoinItemApiDto {
        pub desc: Option<String>,
        pub title: String,
        #[top_api(secret)]
        pub user_nick: String,
        pub video_id: Option<String>,
        pub cate_id: i64,
        pub video_cover_id: Option<i64>,
        pub idle_coin_type: i64,
        pub bid_reserve_price: Option<i64>,
        pub bid_interval: Option<i64>,
        pub buynow_reserve_price: Option<i64>,
        #[top_api(required)]
        pub image_ids: Vec<i64>,
        pub quantity: Option<i64>,
        pub stuff_status: Option<i64>,
        pub address_dto: RentAddressDto,
        pub post_price: Option<i64>,
        pub barcode: Option<String>,
        pub barcode_name: Option<String>,
        pub extra_info: Option<Extrainfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RentAddressDto {
        pub lng: Option<String>,
        pub lat: Option<String>,
        #[top_api(secret)]
        pub full_addr: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extrainfo {
        pub extra2: Option<String>,
        pub extra3: Option<String>,
        pub extra4: Option<String>,
        pub extra5: Option<String>,
        pub extra6: Option<String>,
        pub extra7: Option<String>,
        pub extra8: Option<String>,
        pub extra9: Option<String>,
        pub extra10: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleResultDo {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub data: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.idle.item.media.add`
pub mod item_media_add {
    use crate::prelude::*;

    /// `alibaba.idle.item.media.add` (图片上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=39867&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.idle.item.media.add",
        response = EasyResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemMediaAdd {
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub media_data: FileItem,
        pub media_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EasyResultDto {
        pub error_code: Option<String>,
        pub data: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.idle.item.user.publishitems`
pub mod item_user_publishitems {
    use crate::prelude::*;

    /// `alibaba.idle.item.user.publishitems` (发布的商品列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=56245&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.item.user.publishitems",
        response = TopPageResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemUserPublishitems {
        pub param_item_page_query: Option<ItemPageQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPageQuery {
        pub category_ids: Vec<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub status: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPageResult {
        pub item_list: Vec<IdleItemApiDo>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub next_page: Option<bool>,
        pub success: Option<bool>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiDo {
        pub item_id: Option<i64>,
        pub title: Option<String>,
        pub category_id: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub channel_cat_id: Option<String>,
        pub img_urls: Vec<String>,
        pub reserve_price: Option<String>,
        pub auction_type: Option<String>,
        pub bid_data: Option<IdleItemApiBidDo>,
        pub item_biz_type: Option<i64>,
        pub sp_biz_type: Option<String>,
        pub division_id: Option<i64>,
        /// In yuan.
        pub original_price: Option<String>,
        pub status: Option<i64>,
        pub stuff_status: Option<i64>,
        pub encryption_seller_id: Option<String>,
        pub after_sales_data: Option<IdleItemApiAfterSalesDo>,
        pub idle_item_api_auto_recharge_do: Option<IdleItemApiAutoRechargeDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiBidDo {
        pub bid_item_id: Option<i64>,
        /// In milliseconds.
        pub bid_start_time: Option<i64>,
        /// In milliseconds.
        pub bid_end_time: Option<i64>,
        /// In cents.
        pub current_bid_price: Option<i64>,
        pub bid_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiAfterSalesDo {
        pub support_sdr_policy: Option<bool>,
        pub support_nfr_policy: Option<bool>,
        pub support_vnr_policy: Option<bool>,
        pub support_fd24hs_policy: Option<bool>,
        pub support_fd10ms_policy: Option<bool>,
    }

    /// `IdleItemApiAutoRechargeDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleItemApiAutoRechargeDo {
        pub template_code: Option<String>,
        pub template_extra_info: Option<String>,
        pub owner: Option<bool>,
    }
}

/// `alibaba.idle.logistics.companies.query`
pub mod logistics_companies_query {
    use crate::prelude::*;

    /// `alibaba.idle.logistics.companies.query` (快递公司列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60537&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.logistics.companies.query",
        response = LogisticsCompaniesQueryResponse,
        idempotent,
        debug
    )]
    pub struct LogisticsCompaniesQuery;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsCompaniesQueryResponse {
        pub logistics_resp_result: Option<LogisticsRespResult>,
        pub result_err_code: Option<String>,
        pub result_success: Option<bool>,
        pub result_err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsRespResult {
        pub company_list: Vec<CompanyList>,
        pub total: Option<i64>,
        pub hot_company_list: Vec<HotCompanyList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyList {
        pub code: Option<String>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotCompanyList {
        pub code: Option<String>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }
}

/// `alibaba.idle.onespu.register.update`
pub mod onespu_register_update {
    use crate::prelude::*;

    /// `alibaba.idle.onespu.register.update` (闲鱼 ONESPU 挂载接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65264&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.onespu.register.update",
        response = OnespuRegisterUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct OnespuRegisterUpdate {
        pub one_spu_sp_register_update_param: OneSpuSpRegisterUpdateParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OneSpuSpRegisterUpdateParam {
        pub pd_code: String,
        pub scene_type: String,
        pub xpu_id: String,
        pub action: String,
        pub sp_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnespuRegisterUpdateResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub module: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.idle.order.dummy.send`
pub mod order_dummy_send {
    use crate::prelude::*;

    /// `alibaba.idle.order.dummy.send` (闲鱼无需物流发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=56251&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.order.dummy.send",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderDummySend {
        pub param_order_dummy_send_request: Option<OrderDummySendRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDummySendRequest {
        pub biz_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub data: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.idle.order.msg.send`
pub mod order_msg_send {
    use crate::prelude::*;

    /// `alibaba.idle.order.msg.send` (虚拟发货消息发送接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56166&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.order.msg.send",
        response = Option<bool>,
        unwrap = "send_success",
        debug
    )]
    pub struct OrderMsgSend {
        pub order_id: String,
        pub text: String,
    }
}

/// `alibaba.idle.parttime.jobsync`
pub mod parttime_jobsync {
    use crate::prelude::*;

    /// `alibaba.idle.parttime.jobsync` (兼职岗位同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=52622&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.parttime.jobsync",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ParttimeJobsync {
        #[top_api(required, max_items = 999)]
        pub job_list: Vec<PartTimeJob>,
        pub sync_time: i64,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PartTimeJob {
        pub job_item_title: String,
        pub job_type: String,
        pub job_title: String,
        pub salary: String,
        pub pay_way: String,
        pub location: String,
        pub recruit_count: i64,
        pub job_description: String,
        pub royalties: String,
        pub work_duration: String,
        pub work_time: String,
        pub company: String,
        pub job_id: i64,
        pub company_description: String,
        pub company_logo: String,
        #[top_api(required)]
        pub job_requirements: Vec<PartTimeRequireSchema>,
        pub gps: String,
        pub category: String,
        #[top_api(secret)]
        pub contact_phone: String,
        pub is_add: IsAdd,
        pub show_cancel: ShowCancel,
        pub contact_merchant: ContactMerchant,
        pub publish_gps: String,
    }

    /// The values of `is_add`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsAdd {
        /// 是
        #[top_api(value = 0)]
        Yes,
        /// 否
        #[top_api(value = 1)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `show_cancel`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ShowCancel {
        /// 显示
        #[top_api(value = 0)]
        V0,
        /// 不显示
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `contact_merchant`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ContactMerchant {
        /// 可以
        #[top_api(value = 0)]
        V0,
        /// 不可以
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PartTimeRequireSchema {
        pub description: String,
        pub r#type: Type,
        pub requirement: String,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 文本
        #[top_api(value = 1)]
        Text,
        /// 图片
        #[top_api(value = 2)]
        Picture,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.idle.parttime.notify`
pub mod parttime_notify {
    use crate::prelude::*;

    /// `alibaba.idle.parttime.notify` (兼职通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=52621&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.idle.parttime.notify",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ParttimeNotify {
        pub r#type: Type,
        pub status: i64,
        pub job_id: i64,
        pub user_id: Option<i64>,
        pub sync_time: i64,
        pub apply_id: Option<i64>,
        pub message: String,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 岗位状态
        #[top_api(value = 0)]
        V0,
        /// 录取状态
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.idle.parttime.synclog`
pub mod parttime_synclog {
    use crate::prelude::*;

    /// `alibaba.idle.parttime.synclog` (兼职同步日志)
    ///
    /// <https://open.taobao.com/api.htm?docId=54310&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.parttime.synclog",
        response = ParttimeSynclogResult,
        unwrap = "result",
        debug
    )]
    pub struct ParttimeSynclog {
        pub start_time: i64,
        pub end_time: i64,
        #[top_api(max_items = 999)]
        pub sync_ids: Vec<String>,
        pub r#type: i64,
        pub page_size: i64,
        /// The first page is 0\.
        pub page_num: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ParttimeSynclogResult {
        pub code: Option<String>,
        pub data: Option<Data>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub part_time_job_sync_log_list: Vec<PartTimeJobSyncLogList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PartTimeJobSyncLogList {
        pub part_time_job_trans_nodes: Vec<PartTimeJobTransNodes>,
        pub job_id: Option<i64>,
        pub current_status: Option<String>,
        pub create_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PartTimeJobTransNodes {
        pub create_time: Option<i64>,
        pub node_description: Option<String>,
    }
}

/// `alibaba.idle.pay.plan.create`
pub mod pay_plan_create {
    use crate::prelude::*;

    /// `alibaba.idle.pay.plan.create` (创建代扣计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=48418&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.pay.plan.create",
        response = PayPlanCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct PayPlanCreate {
        pub agreement_pay_plan_param: AgreementPayPlanParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgreementPayPlanParam {
        /// In cents.
        pub total_amount: i64,
        pub biz_order_id: String,
        pub pay_biz_code: String,
        #[top_api(required)]
        pub plans: Vec<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayPlanCreateResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub module: Option<Serializable>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Serializable {
        pub biz_order_id: Option<String>,
        pub plan_ids: Vec<String>,
    }
}

/// `alibaba.idle.recycle.inspection.report`
pub mod recycle_inspection_report {
    use crate::prelude::*;

    /// `alibaba.idle.recycle.inspection.report` (鉴定报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=32438&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.recycle.inspection.report",
        response = RecycleResult,
        unwrap = "result",
        debug
    )]
    pub struct RecycleInspectionReport {
        pub inspection_report: Option<InspectionReport>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InspectionReport {
        pub price: Option<i64>,
        pub err_msg: Option<String>,
        pub report: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub order_id: Option<i64>,
        pub degree: Option<String>,
        pub quote_id: Option<String>,
        pub summary: Option<String>,
        pub recycle_supplier_id: Option<i64>,
        /// JSON as text.
        pub explanation: Option<String>,
        pub appraise_type: Option<i64>,
        pub imei: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecycleResult {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.idle.recycle.order.fulfillment`
pub mod recycle_order_fulfillment {
    use crate::prelude::*;

    /// `alibaba.idle.recycle.order.fulfillment` (闲鱼回收订单履约 V1)
    ///
    /// <https://open.taobao.com/api.htm?docId=32400&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.recycle.order.fulfillment",
        response = RecycleOrderFulfillmentResult,
        unwrap = "result",
        debug
    )]
    pub struct RecycleOrderFulfillment {
        pub param0: Option<RecycleOrderSynDto>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct RecycleOrderSynDto {
        pub attribute: Option<Attribute>,
        pub biz_order_id: String,
        pub order_status: OrderStatus,
        pub partner_key: String,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 置订单可见
        #[top_api(value = "1")]
        V1,
        /// 已上门取件
        #[top_api(value = "2")]
        V2,
        /// 已质检
        #[top_api(value = "3")]
        V3,
        /// 卖家确认交易完成
        #[top_api(value = "4")]
        V4,
        /// 回收商确认交易完成
        #[top_api(value = "5")]
        V5,
        /// 卖家订单已评价
        #[top_api(value = "6")]
        V6,
        /// 回收商订单已评价
        #[top_api(value = "7")]
        V7,
        /// 信用预付订单打款
        #[top_api(value = "8")]
        V8,
        /// 货物已退回
        #[top_api(value = "101")]
        V101,
        /// 回收商关闭订单
        #[top_api(value = "103")]
        V103,
        /// 支付宝代扣失败
        #[top_api(value = "104")]
        V104,
        /// 支付宝代扣成
        #[top_api(value = "105")]
        V105,
        /// 支付宝代扣逾期
        #[top_api(value = "106")]
        V106,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attribute {
        /// In cents.
        pub confirm_fee: Option<String>,
        pub reason: Option<String>,
        pub mail_no: Option<String>,
        pub rate_grade: Option<String>,
        pub rate_content: Option<String>,
        /// In cents.
        pub arrearage_fee: Option<String>,
        pub agreement_no: Option<String>,
        pub alipay_user_id: Option<String>,
        pub arrearage_link: Option<String>,
        pub quantity: Option<String>,
        pub alipay_trade_no: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub contact_mobile: Option<String>,
        pub recycle_supplier_id: Option<String>,
        pub isv_receive_time: Option<String>,
        pub real_model: Option<String>,
        pub spu_match: Option<String>,
        pub close_reason_code: Option<String>,
        /// In cents.
        pub refund_logistics_fee: Option<String>,
        pub compensation_fee: Option<String>,
        #[top_api(secret)]
        pub agree_use_address_change: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecycleOrderFulfillmentResult {
        pub success: Option<bool>,
    }
}

/// `alibaba.idle.recycle.order.get`
pub mod recycle_order_get {
    use crate::prelude::*;

    /// `alibaba.idle.recycle.order.get` (闲鱼回收订单查询 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=42443&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.recycle.order.get",
        response = RecycleOrderGetResponse,
        idempotent,
        debug
    )]
    pub struct RecycleOrderGet {
        pub biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecycleOrderGetResponse {
        pub error_msg: Option<String>,
        pub module: Option<RecycleOrderTo>,
        #[top_api(flag)]
        pub result: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecycleOrderTo {
        pub app_key: Option<String>,
        /// In cents.
        pub apprize_amount: Option<i64>,
        pub apprize_id: Option<String>,
        pub area: Option<String>,
        pub biz_order_id: Option<String>,
        pub buyer_close_reason: Option<String>,
        pub seller_close_reason: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub channel: Option<String>,
        /// JSON as text.
        pub channel_data: Option<String>,
        pub city: Option<String>,
        pub country: Option<String>,
        /// In cents.
        pub coupon_fee: Option<String>,
        pub coupon_id: Option<String>,
        pub coupon_rule: Option<String>,
        pub credit_pay: Option<bool>,
        /// In cents.
        pub credit_pay_amount: Option<i64>,
        pub env: Option<Env>,
        pub gmt_create: Option<String>,
        pub idle_pay_type: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub province: Option<String>,
        pub rate_content: Option<String>,
        pub rate_grade: Option<String>,
        pub refund_reason: Option<String>,
        #[top_api(secret)]
        pub seller_address: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        #[top_api(secret)]
        pub seller_real_name: Option<String>,
        pub ship_time: Option<String>,
        pub ship_type: Option<String>,
        pub sub_channel: Option<String>,
        pub pay_status: Option<PayStatus>,
        pub pay_time: Option<String>,
        pub end_time: Option<String>,
        pub recovery_pay_id: Option<String>,
        pub recovery_pay_time: Option<String>,
        pub makeup_pay_id: Option<String>,
        pub makeup_pay_time: Option<String>,
        pub main_pay_id: Option<String>,
        /// In cents.
        pub qa_amount: Option<i64>,
        pub quote_version: Option<String>,
    }

    /// The values of `env`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Env {
        /// 线上环境
        #[top_api(value = "onlien")]
        Onlien,
        /// 测试环境
        #[top_api(value = "pre")]
        Pre,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 订单创建
        #[top_api(value = 1)]
        V1,
        /// 已上门取件
        #[top_api(value = 2)]
        V2,
        /// 已质检
        #[top_api(value = 3)]
        V3,
        /// 卖家确认交易完成
        #[top_api(value = 4)]
        V4,
        /// 卖家订单已评价
        #[top_api(value = 6)]
        V6,
        /// 回收商订单已评价
        #[top_api(value = 7)]
        V7,
        /// 卖家申请退回
        #[top_api(value = 100)]
        V100,
        /// 货物已退回
        #[top_api(value = 101)]
        V101,
        /// 卖家关闭订单
        #[top_api(value = 102)]
        V102,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pay_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayStatus {
        /// 未付款
        #[top_api(value = "1")]
        NotPaid,
        /// 已付款
        #[top_api(value = "2")]
        Paid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.idle.recycle.order.perform`
pub mod recycle_order_perform {
    use crate::prelude::*;

    /// `alibaba.idle.recycle.order.perform` (回收订单履约 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=42444&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.recycle.order.perform",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct RecycleOrderPerform {
        pub param0: Option<RecycleOrderSynDto>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct RecycleOrderSynDto {
        pub attribute: Option<Attribute>,
        pub biz_order_id: String,
        pub order_status: OrderStatus,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 已上门取件
        #[top_api(value = "2")]
        V2,
        /// 已质检
        #[top_api(value = "3")]
        V3,
        /// 卖家确认交易完成
        #[top_api(value = "4")]
        V4,
        /// 卖家订单已评价
        #[top_api(value = "6")]
        V6,
        /// 回收商订单已评价
        #[top_api(value = "7")]
        V7,
        #[top_api(value = "9")]
        V9,
        #[top_api(value = "103")]
        V103,
        #[top_api(value = "105")]
        V105,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attribute {
        pub reason: Option<String>,
        /// In cents.
        pub confirm_fee: Option<String>,
        pub mail_no: Option<String>,
        pub rate_grade: Option<String>,
        pub rate_content: Option<String>,
    }
}

/// `alibaba.idle.recycle.order.query`
pub mod recycle_order_query {
    use crate::prelude::*;

    /// `alibaba.idle.recycle.order.query` (闲鱼回收订单查询 V1)
    ///
    /// <https://open.taobao.com/api.htm?docId=33985&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.recycle.order.query",
        response = RecycleOrderQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct RecycleOrderQuery {
        pub biz_order_id: i64,
        pub recycle_supplier_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecycleOrderQueryResult {
        pub module: Option<Serializable>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Serializable {
        pub app_key: Option<String>,
        pub biz_order_id: Option<String>,
        pub order_status: Option<i64>,
        pub buyer_id: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub seller_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub seller_alipay_user_id: Option<String>,
        #[top_api(secret)]
        pub seller_alipay_account: Option<String>,
        pub credit_pay: Option<bool>,
        /// In cents.
        pub credit_pay_amount: Option<i64>,
        /// In cents.
        pub apprize_amount: Option<i64>,
        #[top_api(secret)]
        pub seller_address: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        pub ship_type: Option<ShipType>,
        pub ship_time: Option<String>,
        #[top_api(secret)]
        pub seller_real_name: Option<String>,
        pub zfb_dk: Option<bool>,
        pub zfb_dk_code: Option<String>,
        pub apprize_id: Option<String>,
        pub city: Option<String>,
        pub province: Option<String>,
        pub area: Option<String>,
        pub country: Option<String>,
        pub zm_score: Option<String>,
        pub coupon_id: Option<String>,
        pub coupon_fee: Option<String>,
        pub coupon_rule: Option<String>,
        pub channel: Option<String>,
        pub rate_grade: Option<String>,
        pub rate_content: Option<String>,
        pub close_reason: Option<String>,
        pub buyer_close_reason: Option<String>,
        pub refund_reason: Option<String>,
        pub env: Option<Env>,
        pub gmt_create: Option<String>,
        pub zm_level: Option<String>,
        pub idle_pay_type: Option<IdlePayType>,
        /// JSON as text.
        pub channel_data: Option<String>,
        pub spu_id: Option<String>,
        pub dk_type: Option<String>,
        pub ship_mail_no: Option<String>,
        pub apprize_id_list: Option<String>,
        pub spu_id_list: Option<String>,
        pub cash_order: Option<bool>,
        /// In cents.
        pub cash_fee: Option<String>,
        pub quote_version: Option<String>,
    }

    /// The values of `ship_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ShipType {
        /// 顺风
        #[top_api(value = "1")]
        V1,
        /// 上门取件
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `env`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Env {
        /// 线上环境
        #[top_api(value = "onlien")]
        Onlien,
        /// 测试环境
        #[top_api(value = "pre")]
        Pre,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `idle_pay_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IdlePayType {
        /// 支付宝现金
        #[top_api(value = "1")]
        V1,
        /// 天猫红包
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.idle.recycle.order.show`
pub mod recycle_order_show {
    use crate::prelude::*;

    /// `alibaba.idle.recycle.order.show` (闲鱼回收订单查询 V1.1)
    ///
    /// <https://open.taobao.com/api.htm?docId=50194&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.recycle.order.show",
        response = RecycleOrderShowResult,
        unwrap = "result",
        debug
    )]
    pub struct RecycleOrderShow {
        pub biz_order_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecycleOrderShowResult {
        pub module: Option<Serializable>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Serializable {
        pub app_key: Option<String>,
        pub biz_order_id: Option<String>,
        pub order_status: Option<i64>,
        pub buyer_id: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub seller_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub seller_alipay_user_id: Option<String>,
        #[top_api(secret)]
        pub seller_alipay_account: Option<String>,
        pub credit_pay: Option<bool>,
        /// In cents.
        pub credit_pay_amount: Option<i64>,
        /// In cents.
        pub apprize_amount: Option<i64>,
        #[top_api(secret)]
        pub seller_address: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        pub ship_type: Option<ShipType>,
        pub ship_time: Option<String>,
        #[top_api(secret)]
        pub seller_real_name: Option<String>,
        pub zfb_dk: Option<bool>,
        pub zfb_dk_code: Option<String>,
        pub apprize_id: Option<String>,
        pub city: Option<String>,
        pub province: Option<String>,
        pub area: Option<String>,
        pub country: Option<String>,
        pub zm_score: Option<String>,
        pub coupon_id: Option<String>,
        pub coupon_fee: Option<String>,
        pub coupon_rule: Option<String>,
        pub channel: Option<String>,
        pub rate_grade: Option<String>,
        pub rate_content: Option<String>,
        pub close_reason: Option<String>,
        pub buyer_close_reason: Option<String>,
        pub refund_reason: Option<String>,
        pub env: Option<Env>,
        pub gmt_create: Option<String>,
        pub zm_level: Option<String>,
        pub idle_pay_type: Option<IdlePayType>,
        /// JSON as text.
        pub channel_data: Option<String>,
        pub dk_type: Option<DkType>,
        pub scene_type: Option<String>,
        pub spu_id: Option<String>,
        pub ship_time_end: Option<String>,
        pub cash_order: Option<bool>,
        pub cash_fee: Option<String>,
        pub dk_status: Option<String>,
        pub town: Option<String>,
        pub quote_version: Option<String>,
    }

    /// The values of `ship_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ShipType {
        /// 顺风
        #[top_api(value = "1")]
        V1,
        /// 上门取件
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `env`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Env {
        /// 线上环境
        #[top_api(value = "onlien")]
        Onlien,
        /// 测试环境
        #[top_api(value = "pre")]
        Pre,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `idle_pay_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IdlePayType {
        /// 支付宝现金
        #[top_api(value = "1")]
        V1,
        /// 天猫红包
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `dk_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DkType {
        /// 闲鱼代扣
        #[top_api(value = "xydk")]
        Xydk,
        /// 商户代扣
        #[top_api(value = "shdk")]
        Shdk,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.idle.recycle.spu.template.modify`
pub mod recycle_spu_template_modify {
    use crate::prelude::*;

    /// `alibaba.idle.recycle.spu.template.modify` (闲鱼接收回收商 spu 模板挂载信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=32401&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.recycle.spu.template.modify",
        response = RecycleResult,
        unwrap = "result",
        debug
    )]
    pub struct RecycleSpuTemplateModify {
        pub recycle_spu_template: Option<RecycleSpuTemplate>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecycleSpuTemplate {
        pub action_type: Option<i64>,
        pub recycle_supplier_id: Option<i64>,
        pub biz_code: Option<String>,
        pub spu_id: Option<i64>,
        pub recycle_type: Option<RecycleType>,
        pub pd_code: Option<String>,
    }

    /// The values of `recycle_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RecycleType {
        /// 专业服务商
        #[top_api(value = 1)]
        V1,
        /// 淘宝商家
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecycleResult {
        pub spu_status: Option<SpuStatus>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }

    /// The values of `spu_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SpuStatus {
        /// 为在线
        #[top_api(value = 0)]
        Online,
        /// 待测试
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.idle.rent.item.add`
pub mod rent_item_add {
    use crate::prelude::*;

    /// `alibaba.idle.rent.item.add` (租赁商品发布)
    ///
    /// <https://open.taobao.com/api.htm?docId=45074&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.rent.item.add",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct RentItemAdd {
        pub param_rent_item_d_t_o: RentItemDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RentItemDto {
        pub address: AddressDto,
        pub cat_id: i64,
        pub desc: String,
        pub featured_tags: Vec<String>,
        pub item_sku_list: Vec<ItemSkuDto>,
        pub media: MediaDto,
        pub price_info: PriceDto,
        pub prop_pairs: Vec<ItemPvPairDto>,
        pub quantity: Option<i64>,
        pub standard_equipments: Vec<EquipmentDto>,
        pub title: String,
        pub used_level: Option<UsedLevel>,
        pub template_id: i64,
        pub free_postage: Option<bool>,
    }

    /// The values of `used_level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UsedLevel {
        /// 全新
        #[top_api(value = 10)]
        V10,
        /// 九成新
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        pub area: String,
        pub city: String,
        pub prov: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuDto {
        /// In cents.
        pub price: Option<i64>,
        pub prop_list: Vec<ItemPvPairDto>,
        pub quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPvPairDto {
        pub prop_text: Option<String>,
        pub value_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MediaDto {
        #[top_api(required)]
        pub images: Vec<ImageInfoDto>,
        #[top_api(required)]
        pub prop_images: Vec<ImageInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageInfoDto {
        pub id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceDto {
        /// In cents.
        pub deposit: Option<i64>,
        /// In cents.
        pub original_price: i64,
        /// In cents.
        pub reserve_price: i64,
        /// In cents.
        pub settle_price_per_day: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EquipmentDto {
        pub name: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<i64>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.idle.rent.item.edit`
pub mod rent_item_edit {
    use crate::prelude::*;

    /// `alibaba.idle.rent.item.edit` (租赁商品编辑)
    ///
    /// <https://open.taobao.com/api.htm?docId=45075&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.rent.item.edit",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct RentItemEdit {
        pub param_rent_item_d_t_o: RentItemDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RentItemDto {
        pub address: AddressDto,
        pub cat_id: i64,
        pub desc: String,
        pub featured_tags: Vec<String>,
        pub item_id: i64,
        pub item_sku_list: Vec<ItemSkuDto>,
        pub media: MediaDto,
        pub price_info: PriceDto,
        pub prop_pairs: Vec<ItemPvPairDto>,
        pub quantity: Option<i64>,
        pub standard_equipments: Vec<EquipmentDto>,
        pub status: Option<i64>,
        pub title: String,
        pub used_level: Option<UsedLevel>,
        pub template_id: i64,
        pub free_postage: Option<bool>,
    }

    /// The values of `used_level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UsedLevel {
        /// 全新
        #[top_api(value = 10)]
        V10,
        /// 九成新
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        pub area: String,
        pub city: String,
        pub prov: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuDto {
        /// In cents.
        pub price: Option<i64>,
        pub prop_list: Vec<ItemPvPairDto>,
        pub quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPvPairDto {
        pub prop_text: Option<String>,
        pub value_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MediaDto {
        #[top_api(required)]
        pub images: Vec<ImageInfoDto>,
        #[top_api(required)]
        pub prop_images: Vec<ImageInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageInfoDto {
        pub id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceDto {
        pub deposit: i64,
        pub original_price: i64,
        pub reserve_price: i64,
        /// In cents.
        pub settle_price_per_day: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EquipmentDto {
        pub name: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.idle.rent.item.query`
pub mod rent_item_query {
    use crate::prelude::*;

    /// `alibaba.idle.rent.item.query` (查询租赁商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=45628&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.rent.item.query",
        response = RentItemQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct RentItemQuery {
        pub item_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RentItemQueryResult {
        pub data: Option<Data>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub used_level: Option<i64>,
        pub quantity: Option<i64>,
        pub address: Option<AddressDto>,
        pub title: Option<String>,
        pub item_sku_list: Vec<ItemSkuDto>,
        pub item_id: Option<i64>,
        pub price_info: Option<PriceDto>,
        pub desc: Option<String>,
        pub status: Option<i64>,
        pub template_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        pub area: Option<String>,
        pub city: Option<String>,
        pub prov: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuDto {
        pub quantity: Option<i64>,
        pub prop_list: Vec<ItemPvPairDto>,
        pub sku_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPvPairDto {
        pub value_text: Option<String>,
        pub prop_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceDto {
        /// In cents.
        pub reserve_price: Option<i64>,
        /// In cents.
        pub original_price: Option<i64>,
        pub star: Option<String>,
        /// In cents.
        pub deposit: Option<i64>,
        /// In cents.
        pub settle_price_per_day: Option<i64>,
    }
}

/// `alibaba.idle.rent.item.sku.update`
pub mod rent_item_sku_update {
    use crate::prelude::*;

    /// `alibaba.idle.rent.item.sku.update` (更新/增加 sku 信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=45560&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.rent.item.sku.update",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct RentItemSkuUpdate {
        pub sku: ItemSkuDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuDto {
        pub item_id: i64,
        pub quantity: i64,
        pub prop_list: Vec<ItemPvPairDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPvPairDto {
        pub prop_text: Option<String>,
        pub value_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.idle.rent.media.upload`
pub mod rent_media_upload {
    use crate::prelude::*;

    /// `alibaba.idle.rent.media.upload` (闲鱼多媒体上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45234&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.idle.rent.media.upload",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct RentMediaUpload {
        pub data: FileItem,
        pub name: String,
        pub r#type: Type,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 表示图片
        #[top_api(value = 0)]
        Picture,
        /// 表示视频（暂不支持）
        #[top_api(value = 1)]
        Video,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.idle.rent.order.checkstatus.upload`
pub mod rent_order_checkstatus_upload {
    use crate::prelude::*;

    /// `alibaba.idle.rent.order.checkstatus.upload` (上传验收结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=45634&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.rent.order.checkstatus.upload",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct RentOrderCheckstatusUpload {
        pub order_id: i64,
        pub check_result: CheckResultDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckResultDto {
        pub item_id: i64,
        pub extra_code: Option<String>,
        pub success: bool,
        pub extra_message: Option<String>,
        pub sku_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.idle.rent.order.logistics.deliver`
pub mod rent_order_logistics_deliver {
    use crate::prelude::*;

    /// `alibaba.idle.rent.order.logistics.deliver` (创建揽收物流)
    ///
    /// <https://open.taobao.com/api.htm?docId=45629&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.rent.order.logistics.deliver",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct RentOrderLogisticsDeliver {
        pub order_id: i64,
        pub logistics: LogisticsDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsDto {
        pub logistics_name: Option<String>,
        pub sender_address: UserAddressDto,
        pub logistics_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserAddressDto {
        pub area: Option<String>,
        #[top_api(secret)]
        pub address: String,
        pub city: String,
        pub name: String,
        pub prov: String,
        #[top_api(secret)]
        pub phone_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.idle.rent.order.package`
pub mod rent_order_package {
    use crate::prelude::*;

    /// `alibaba.idle.rent.order.package` (确认揽收商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=45630&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.rent.order.package",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct RentOrderPackage {
        pub order_id: i64,
        pub logistics: LogisticsDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsDto {
        pub logistics_name: String,
        pub logistics_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.idle.rent.order.query`
pub mod rent_order_query {
    use crate::prelude::*;

    /// `alibaba.idle.rent.order.query` (查询订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=45631&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.rent.order.query",
        response = TopResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct RentOrderQuery {
        pub order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<RentalOrderDto>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RentalOrderDto {
        pub buyer_address: Option<UserAddressDto>,
        pub order_id: Option<i64>,
        pub buyer_id: Option<String>,
        pub items: Vec<RentalOrderItemDto>,
        pub status: Option<i64>,
        pub reserved_package_time: Option<String>,
        pub buyer_member_expire_date: Option<TopDateTime>,
        /// In cents.
        pub postage: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserAddressDto {
        pub area: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub prov: Option<String>,
        #[top_api(secret)]
        pub phone_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RentalOrderItemDto {
        pub item_id: Option<i64>,
        pub sku_d_t_o: Option<ItemSkuDto>,
        pub price: Option<PriceDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuDto {
        pub prop_list: Vec<ItemPvPairDto>,
        pub quantity: Option<i64>,
        pub sku_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPvPairDto {
        pub value_text: Option<String>,
        pub prop_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceDto {
        pub star: Option<String>,
        /// In cents.
        pub deposit: Option<i64>,
        /// In cents.
        pub settle_price_per_day: Option<i64>,
    }
}

/// `alibaba.idle.rent.order.receiveitem`
pub mod rent_order_receiveitem {
    use crate::prelude::*;

    /// `alibaba.idle.rent.order.receiveitem` (确认签收)
    ///
    /// <https://open.taobao.com/api.htm?docId=45633&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.rent.order.receiveitem",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct RentOrderReceiveitem {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.idle.rent.order.senditem`
pub mod rent_order_senditem {
    use crate::prelude::*;

    /// `alibaba.idle.rent.order.senditem` (确认发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=45632&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.rent.order.senditem",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct RentOrderSenditem {
        pub order_id: i64,
        #[top_api(required, max_items = 20)]
        pub logistics_list: Vec<LogisticsDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsDto {
        pub logistics_name: String,
        pub sender_address: Option<UserAddressDto>,
        pub logistics_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserAddressDto {
        pub area: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub prov: Option<String>,
        #[top_api(secret)]
        pub phone_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.idle.report.media.upload`
pub mod report_media_upload {
    use crate::prelude::*;

    /// `alibaba.idle.report.media.upload` (验货报告上传文件)
    ///
    /// <https://open.taobao.com/api.htm?docId=65157&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.idle.report.media.upload",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct ReportMediaUpload {
        pub data: FileItem,
        pub name: String,
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.idle.report.result.upload`
pub mod report_result_upload {
    use crate::prelude::*;

    /// `alibaba.idle.report.result.upload` (服务商上传验货报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=65158&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.report.result.upload",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct ReportResultUpload {
        pub report_upload_top_cmd: Option<ReportUploadTopCmd>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportUploadTopCmd {
        pub trace_code: Option<String>,
        pub product_code: String,
        pub order_id: i64,
        /// In cents.
        pub price: i64,
        pub report: String,
        pub spu_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.idle.spu.register.modify`
pub mod spu_register_modify {
    use crate::prelude::*;

    /// `alibaba.idle.spu.register.modify` (服务商 spu 挂载接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53965&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.spu.register.modify",
        response = SpuRegisterModifyResult,
        unwrap = "result",
        debug
    )]
    pub struct SpuRegisterModify {
        pub idle_spu_register4_top_dto: Option<IdleSpuRegister4TopDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleSpuRegister4TopDto {
        pub action_type: i64,
        pub scene: String,
        pub spu_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpuRegisterModifyResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub module: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alibaba.idle.template.ques.get`
pub mod template_ques_get {
    use crate::prelude::*;

    /// `alibaba.idle.template.ques.get` (获取 SPU 最新版本问卷)
    ///
    /// <https://open.taobao.com/api.htm?docId=63103&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.template.ques.get",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct TemplateQuesGet {
        pub spu_questionnaire_top_qry: Option<SpuQuestionnaireTopQry>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpuQuestionnaireTopQry {
        pub biz_type: String,
        pub spu_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub data: Option<QuestionnaireInfoTopVo>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `QuestionnaireInfoTopVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuestionnaireInfoTopVo {
        pub spu_id: Option<i64>,
        pub biz_type: Option<String>,
        pub online_version: Option<String>,
        pub online_questionnaire: Option<String>,
        pub pre_version: Option<String>,
        pub pre_questionnaire: Option<String>,
        pub pre_template_id: Option<i64>,
        pub pre_template_name: Option<String>,
        pub online_template_id: Option<i64>,
        pub online_template_name: Option<String>,
    }
}

/// `alibaba.idle.template.ques.online`
pub mod template_ques_online {
    use crate::prelude::*;

    /// `alibaba.idle.template.ques.online` (预上线 SPU 问卷版本)
    ///
    /// <https://open.taobao.com/api.htm?docId=63104&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.template.ques.online",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct TemplateQuesOnline {
        pub questionnaire_support_cmd: Option<QuestionnaireSupportCmd>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuestionnaireSupportCmd {
        pub biz_type: Option<String>,
        pub spu_id: Option<i64>,
        pub pre_version: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub data: Option<QuestionnaireSupportResult>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuestionnaireSupportResult {
        pub spu_id: Option<i64>,
        pub biz_type: Option<String>,
        pub pre_version: Option<String>,
    }
}

/// `alibaba.idle.tender.aftersale.order.get`
pub mod tender_aftersale_order_get {
    use crate::prelude::*;

    /// `alibaba.idle.tender.aftersale.order.get` (闲鱼帮卖售后服务单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=64383&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.tender.aftersale.order.get",
        response = TenderAftersaleOrderGetResponse,
        idempotent,
        debug
    )]
    pub struct TenderAftersaleOrderGet {
        pub main_order_id: Option<i64>,
        pub apply_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderAftersaleOrderGetResponse {
        #[top_api(flag)]
        pub query_success: Option<bool>,
        pub module: Option<Module>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Module {
        pub apply_type: Option<String>,
        pub service_plan_type: Option<String>,
        pub main_status: Option<i64>,
        pub attributes: Option<Attributes>,
        pub service_plan_info: Option<String>,
        pub main_order_id: Option<String>,
        pub apply_info: Option<String>,
        pub service_biz_code: Option<String>,
        pub sub_status: Option<i64>,
        pub service_scene_type: Option<String>,
        pub main_order_settle_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attributes {
        pub mail_no: Option<String>,
        #[top_api(secret)]
        pub seller_address_detail: Option<String>,
        #[top_api(secret)]
        pub seller_address_phone: Option<String>,
        #[top_api(secret)]
        pub seller_address_name: Option<String>,
    }
}

/// `alibaba.idle.tender.aftersale.order.perform`
pub mod tender_aftersale_order_perform {
    use crate::prelude::*;

    /// `alibaba.idle.tender.aftersale.order.perform` (闲鱼帮卖售后订单履约)
    ///
    /// <https://open.taobao.com/api.htm?docId=64258&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.tender.aftersale.order.perform",
        response = TenderAftersaleOrderPerformResponse,
        debug
    )]
    pub struct TenderAftersaleOrderPerform {
        pub tender_after_sale_param: TenderAfterSaleParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderAfterSaleParam {
        pub event_id: String,
        pub alipay_trade_no: Option<String>,
        pub main_order_id: String,
        pub need_make_up_notice: Option<String>,
        pub service_plan_info: Option<ServicePlanInfo>,
        pub after_sale_apply_id: String,
        pub send_back_mail_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServicePlanInfo {
        pub service_type: Option<String>,
        /// In cents.
        pub only_refund_cent: Option<i64>,
        pub show_message: Option<String>,
        /// In cents.
        pub refund_and_return_cent: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderAftersaleOrderPerformResponse {
        pub perform_error: Option<String>,
        pub transform_success: Option<bool>,
    }
}

/// `alibaba.idle.tender.btob.item.delete`
pub mod tender_btob_item_delete {
    use crate::prelude::*;

    /// `alibaba.idle.tender.btob.item.delete` (暗拍 b2b 商品下架/删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=61364&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.tender.btob.item.delete",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct TenderBtobItemDelete {
        pub param0: TenderItemDeleteCmd,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderItemDeleteCmd {
        pub item_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.idle.tender.btob.item.query`
pub mod tender_btob_item_query {
    use crate::prelude::*;

    /// `alibaba.idle.tender.btob.item.query` (暗拍 b2b 商品查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=61365&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.tender.btob.item.query",
        response = CommonPageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TenderBtobItemQuery {
        pub param0: Option<TenderItemListQry>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderItemListQry {
        pub item_id: Option<String>,
        pub page_number: i64,
        pub schedule_date: Option<String>,
        pub page_size: i64,
        pub schedule_number: Option<String>,
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonPageResult {
        pub data: Vec<TenderItemListVo>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub has_next_page: Option<bool>,
        pub current_page: Option<i64>,
        pub total: Option<i64>,
    }

    /// `TenderItemListVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderItemListVo {
        pub item_id: Option<String>,
        pub order_id: Option<String>,
        pub item_name: Option<String>,
        pub status: Option<String>,
        /// In cents.
        pub start_price: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        pub schedule: Option<String>,
        pub degree: Option<String>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub order_info: Option<TenderOrderInfoVo>,
        pub out_id: Option<String>,
    }

    /// `TenderOrderInfoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderOrderInfoVo {
        pub channel_data: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub service_refund_reason: Option<String>,
        pub ship_time: Option<String>,
        pub channel: Option<String>,
        pub order_status: Option<String>,
        #[top_api(secret)]
        pub seller_address: Option<String>,
        pub deal_price: Option<String>,
        pub buyer_area: Option<String>,
        pub appraise_price: Option<String>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        pub buyer_city: Option<String>,
        pub seller_alipay_user_id: Option<String>,
        pub seller_city: Option<String>,
        pub app_key: Option<String>,
        pub attribute: Option<String>,
        pub service_id: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub start_price: Option<String>,
        pub buyer_province: Option<String>,
        pub order_sub_status: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        pub seller_country: Option<String>,
        #[top_api(secret)]
        pub seller_alipay_account: Option<String>,
        pub seller_close_reason: Option<String>,
        pub end_price: Option<String>,
        #[top_api(secret)]
        pub buyer_real_name: Option<String>,
        pub gmt_create: Option<String>,
        pub env: Option<String>,
        #[top_api(secret)]
        pub seller_real_name: Option<String>,
        pub service_close_reason: Option<String>,
        pub seller_area: Option<String>,
        pub buyer_country: Option<String>,
        pub idle_pay_type: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        pub service_nick: Option<String>,
        pub scene_type: Option<String>,
        pub biz_order_id: Option<String>,
        pub appraise_id: Option<String>,
        pub service_deal_price: Option<String>,
        pub ship_type: Option<String>,
        pub spu_id: Option<String>,
        pub seller_refund_reason: Option<String>,
        pub seller_province: Option<String>,
        pub tender_order_id: Option<String>,
        /// In cents.
        pub service_fee: Option<String>,
        pub buyer_out_pay_id: Option<String>,
    }
}

/// `alibaba.idle.tender.btob.item.upload`
pub mod tender_btob_item_upload {
    use crate::prelude::*;

    /// `alibaba.idle.tender.btob.item.upload` (暗拍发布/编辑 B2B 商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=61360&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.idle.tender.btob.item.upload",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct TenderBtobItemUpload {
        pub param0: TenderItemUploadCmd,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TenderItemUploadCmd {
        pub item_id: Option<String>,
        pub report: String,
        pub schedule_date: Option<String>,
        pub out_id: Option<String>,
        pub schedule_number: Option<String>,
        pub r#type: Type,
        pub source_type: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 上传
        #[top_api(value = "add")]
        Add,
        /// 更新
        #[top_api(value = "update")]
        Update,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub data: Option<TenderItemUploadVo>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `TenderItemUploadVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderItemUploadVo {
        pub item_id: Option<String>,
        pub order_id: Option<String>,
        pub category: Option<String>,
    }
}

/// `alibaba.idle.tender.order.get`
pub mod tender_order_get {
    use crate::prelude::*;

    /// `alibaba.idle.tender.order.get` (暗拍读取订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=58175&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.tender.order.get",
        response = TenderOrderGetResult,
        unwrap = "result",
        debug
    )]
    pub struct TenderOrderGet {
        pub param0: Option<TenderOrderQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderOrderQuery {
        pub biz_order_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderOrderGetResult {
        pub error_code_info: Option<String>,
        pub module: Option<TenderOrderInfoDto>,
        pub error_msg_info: Option<String>,
        pub resp_success: Option<bool>,
    }

    /// `TenderOrderInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderOrderInfoDto {
        pub channel_data: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub service_refund_reason: Option<String>,
        pub ship_time: Option<String>,
        pub channel: Option<String>,
        pub order_status: Option<String>,
        #[top_api(secret)]
        pub seller_address: Option<String>,
        pub deal_price: Option<String>,
        pub buyer_area: Option<String>,
        pub appraise_price: Option<String>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        pub buyer_city: Option<String>,
        pub seller_alipay_user_id: Option<String>,
        pub seller_city: Option<String>,
        pub app_key: Option<String>,
        pub attribute: Option<String>,
        pub service_id: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub start_price: Option<String>,
        pub buyer_province: Option<String>,
        pub order_sub_status: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        pub seller_country: Option<String>,
        #[top_api(secret)]
        pub seller_alipay_account: Option<String>,
        pub seller_close_reason: Option<String>,
        pub end_price: Option<String>,
        #[top_api(secret)]
        pub buyer_real_name: Option<String>,
        pub gmt_create: Option<String>,
        pub env: Option<String>,
        #[top_api(secret)]
        pub seller_real_name: Option<String>,
        pub service_close_reason: Option<String>,
        pub seller_area: Option<String>,
        pub buyer_country: Option<String>,
        pub idle_pay_type: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        pub service_nick: Option<String>,
        pub scene_type: Option<String>,
        pub biz_order_id: Option<String>,
        pub appraise_id: Option<String>,
        pub service_deal_price: Option<String>,
        pub ship_type: Option<String>,
        pub spu_id: Option<String>,
        pub seller_refund_reason: Option<String>,
        pub seller_province: Option<String>,
        pub tender_order_id: Option<i64>,
        /// In cents.
        pub service_fee: Option<i64>,
        pub buyer_out_pay_id: Option<String>,
        pub buyer_pay_time: Option<String>,
        pub item_id: Option<String>,
        pub cash_order: Option<bool>,
        /// In cents.
        pub cash_fee: Option<String>,
        pub buyer_fee: Option<i64>,
        pub buyout_price: Option<i64>,
        pub recycle_price: Option<i64>,
        pub quote_version: Option<String>,
        pub pre_pay_amount: Option<i64>,
        pub pre_pay_no: Option<String>,
        pub pre_pay_status: Option<PrePayStatus>,
        pub station_info: Option<String>,
        pub pre_final_amount: Option<i64>,
    }

    /// The values of `pre_pay_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PrePayStatus {
        /// 未付款
        #[top_api(value = 1)]
        NotPaid,
        /// 已付款
        #[top_api(value = 2)]
        Paid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.idle.tender.pre.pay.action`
pub mod tender_pre_pay_action {
    use crate::prelude::*;

    /// `alibaba.idle.tender.pre.pay.action` (服务商预付款完成接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67566&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.tender.pre.pay.action",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct TenderPrePayAction {
        pub param0: TenderPrePayCmd,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderPrePayCmd {
        pub order_id: String,
        pub pre_pay_no: String,
        pub pre_pay_action: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub data: Option<TenderPrepayTopResult>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderPrepayTopResult {
        pub order_id: Option<String>,
        pub pre_pay_amount: Option<i64>,
        pub pre_pay_no: Option<String>,
        pub pre_pay_status: Option<PrePayStatus>,
        pub pre_pay_action: Option<i64>,
        pub app_key: Option<String>,
        pub request_id: Option<String>,
    }

    /// The values of `pre_pay_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PrePayStatus {
        /// 未支付
        #[top_api(value = "1")]
        NotPaid,
        /// 已支付
        #[top_api(value = "2")]
        Paid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.idle.tender.upload.report`
pub mod tender_upload_report {
    use crate::prelude::*;

    /// `alibaba.idle.tender.upload.report` (服务商上传验货报告同步给闲鱼)
    ///
    /// <https://open.taobao.com/api.htm?docId=58228&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.tender.upload.report",
        response = IdleCommonResult,
        unwrap = "result",
        debug
    )]
    pub struct TenderUploadReport {
        pub param0: Option<InspectionReport>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InspectionReport {
        pub summary: Option<String>,
        pub order_id: Option<String>,
        pub price: Option<i64>,
        pub success: Option<bool>,
        pub report: Option<String>,
        pub err_msg: Option<String>,
        pub degree: Option<String>,
        pub explanation: Option<String>,
        pub quote_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdleCommonResult {
        pub data: Option<i64>,
        pub resp_success: Option<bool>,
        pub err_code_info: Option<String>,
        pub context: Option<String>,
        pub err_msg_info: Option<String>,
    }
}

/// `alibaba.idle.trade.car.perform`
pub mod trade_car_perform {
    use crate::prelude::*;

    /// `alibaba.idle.trade.car.perform` (二手车寄卖履约接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64335&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.trade.car.perform",
        response = CarConsignmentResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeCarPerform {
        pub car_consignment_param: CarConsignmentParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarConsignmentParam {
        pub biz_order_id: String,
        pub main_status: String,
        pub order_status: Option<String>,
        pub appkey: String,
        pub attribute: Option<String>,
        pub sub_status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarConsignmentResult {
        pub perform_error: Option<String>,
        #[top_api(flag)]
        pub transform_success: Option<bool>,
    }
}

/// `alibaba.idle.transferpay.query`
pub mod transferpay_query {
    use crate::prelude::*;

    /// `alibaba.idle.transferpay.query` (闲鱼转账结果查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=52456&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.transferpay.query",
        response = TransferpayQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TransferpayQuery {
        pub param: Option<PayQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayQueryRequest {
        pub biz_order_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferpayQueryResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub module: Option<Serializable>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Serializable {
        pub alipay_order_id: Option<String>,
        pub amount: Option<String>,
        pub outer_id: Option<String>,
        pub biz_order_id: Option<String>,
        pub pay_status: Option<String>,
    }
}

/// `alibaba.idle.user.permit`
pub mod user_permit {
    use crate::prelude::*;

    /// `alibaba.idle.user.permit` (用户 appkey 授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=56250&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.user.permit",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct UserPermit {
        pub param_user_grant_request: Option<UserGrantRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserGrantRequest {
        pub biz_code: String,
        pub scene_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub data: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.idle.user.permit.query`
pub mod user_permit_query {
    use crate::prelude::*;

    /// `alibaba.idle.user.permit.query` (查询服务商与卖家之间的订单消息绑定关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=60057&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.user.permit.query",
        response = UserPermitQueryResponse,
        idempotent,
        debug
    )]
    pub struct UserPermitQuery;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserPermitQueryResponse {
        pub data: Option<bool>,
        pub result_success: Option<bool>,
        pub result_error_code: Option<String>,
        pub result_error_msg: Option<String>,
    }
}

/// `alibaba.idle.user.permit.revoke`
pub mod user_permit_revoke {
    use crate::prelude::*;

    /// `alibaba.idle.user.permit.revoke` (删除服务商与卖家之间的订单消息绑定关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=60010&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.idle.user.permit.revoke",
        response = UserPermitRevokeResponse,
        debug
    )]
    pub struct UserPermitRevoke {
        pub user_permit_cmd: UserPermitCmd,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserPermitCmd {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserPermitRevokeResponse {
        pub data: Option<bool>,
        pub result_success: Option<bool>,
        pub result_error_code: Option<String>,
        pub result_error_msg: Option<String>,
    }
}
