//! `tmall.*`, as old sources have them: 33 APIs.

pub use self::brandcat_control_get::BrandcatControlGet;
pub use self::brandcat_metadata_get::BrandcatMetadataGet;
pub use self::brandcat_propinput_get::BrandcatPropinputGet;
pub use self::brandcat_salespro_get::BrandcatSalesproGet;
pub use self::brandcat_suiteconf_get::BrandcatSuiteconfGet;
pub use self::crm_equity_get::CrmEquityGet;
pub use self::crm_equity_set::CrmEquitySet;
pub use self::eai_base_gateway_register::EaiBaseGatewayRegister;
pub use self::eai_order_refund_agree::EaiOrderRefundAgree;
pub use self::eai_order_refund_billsum_get::EaiOrderRefundBillsumGet;
pub use self::eai_order_refund_examine::EaiOrderRefundExamine;
pub use self::eai_order_refund_examine_cancel::EaiOrderRefundExamineCancel;
pub use self::eai_order_refund_get::EaiOrderRefundGet;
pub use self::eai_order_refund_good_return_agree::EaiOrderRefundGoodReturnAgree;
pub use self::eai_order_refund_good_return_check::EaiOrderRefundGoodReturnCheck;
pub use self::eai_order_refund_good_return_get::EaiOrderRefundGoodReturnGet;
pub use self::eai_order_refund_good_return_mget::EaiOrderRefundGoodReturnMget;
pub use self::eai_order_refund_good_return_refuse::EaiOrderRefundGoodReturnRefuse;
pub use self::eai_order_refund_message_get::EaiOrderRefundMessageGet;
pub use self::eai_order_refund_mget::EaiOrderRefundMget;
pub use self::eai_order_refund_order_hold::EaiOrderRefundOrderHold;
pub use self::eai_order_refund_refuse::EaiOrderRefundRefuse;
pub use self::eai_order_register::EaiOrderRegister;
pub use self::items_discount_search::ItemsDiscountSearch;
pub use self::product_books_add::ProductBooksAdd;
pub use self::product_suitespecs_get::ProductSuitespecsGet;
pub use self::selected_items_search::SelectedItemsSearch;
pub use self::storedeliver_allocation_accept::StoredeliverAllocationAccept;
pub use self::temai_items_search::TemaiItemsSearch;
pub use self::temai_subcats_search::TemaiSubcatsSearch;
pub use self::traderate_cattags_get::TraderateCattagsGet;
pub use self::wangwangfenliu_config_query::WangwangfenliuConfigQuery;
pub use self::yao_piats_check::YaoPiatsCheck;

/// `tmall.brandcat.control.get`
pub mod brandcat_control_get {
    use crate::prelude::*;

    /// `tmall.brandcat.control.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.brandcat.control.get",
        response = BrandCatControlInfo,
        unwrap = "brand_cat_control_info",
        idempotent,
        debug
    )]
    pub struct BrandcatControlGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrandCatControlInfo {
        pub brand_cat_controls: Vec<BrandCatControl>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrandCatControl {
        pub brand_id: Option<i64>,
        pub brand_name: Option<String>,
        pub cat_id: Option<i64>,
        pub cat_name: Option<String>,
        pub certified_data: Option<String>,
    }
}

/// `tmall.brandcat.metadata.get`
pub mod brandcat_metadata_get {
    use crate::prelude::*;

    /// `tmall.brandcat.metadata.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.brandcat.metadata.get",
        response = BrandCatMetaData,
        unwrap = "brand_cat_meta_data",
        idempotent,
        debug
    )]
    pub struct BrandcatMetadataGet {
        pub brand_id: Option<i64>,
        pub cat_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrandCatMetaData {
        pub brand_id: Option<i64>,
        pub cat_id: Option<i64>,
        pub certified_data: Option<String>,
        pub is_darwin: Option<bool>,
    }
}

/// `tmall.brandcat.propinput.get`
pub mod brandcat_propinput_get {
    use crate::prelude::*;

    /// `tmall.brandcat.propinput.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.brandcat.propinput.get",
        response = PropertyInputDo,
        unwrap = "property_input",
        idempotent,
        debug
    )]
    pub struct BrandcatPropinputGet {
        pub brand_id: i64,
        pub cid: i64,
        pub pid: i64,
    }

    /// `PropertyInputDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyInputDo {
        pub is_allow_input: Option<bool>,
        pub is_root_allow_input: Option<bool>,
        pub is_sub_property: Option<bool>,
        pub property_id: Option<i64>,
    }
}

/// `tmall.brandcat.salespro.get`
pub mod brandcat_salespro_get {
    use crate::prelude::*;

    /// `tmall.brandcat.salespro.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.brandcat.salespro.get",
        response = Vec<CatBrandSaleProp>,
        unwrap = "cat_brand_sale_props",
        idempotent,
        debug
    )]
    pub struct BrandcatSalesproGet {
        pub brand_id: i64,
        pub cat_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CatBrandSaleProp {
        pub brand_id: Option<i64>,
        pub cat_id: Option<i64>,
        pub def_market_prop_value: Option<i64>,
        pub is_not_spec: Option<bool>,
        pub property_id: Option<i64>,
    }
}

/// `tmall.brandcat.suiteconf.get`
pub mod brandcat_suiteconf_get {
    use crate::prelude::*;

    /// `tmall.brandcat.suiteconf.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.brandcat.suiteconf.get",
        response = Vec<SuiteConfDo>,
        unwrap = "suite_conf_list",
        idempotent,
        debug
    )]
    pub struct BrandcatSuiteconfGet;

    /// `SuiteConfDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuiteConfDo {
        pub inputs: Vec<i64>,
        pub max_size: Option<i64>,
        pub max_total_number: Option<i64>,
        pub root_cat_id: Option<i64>,
        pub suite_cat_id: Option<i64>,
    }
}

/// `tmall.crm.equity.get`
pub mod crm_equity_get {
    use crate::prelude::*;

    /// `tmall.crm.equity.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.crm.equity.get",
        response = Vec<GradeEquity>,
        unwrap = "grade_equitys",
        idempotent,
        debug
    )]
    pub struct CrmEquityGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GradeEquity {
        pub cur_grade: Option<CurGrade>,
        pub cur_grade_name: Option<String>,
        pub exclude_area: Option<String>,
        pub point: Option<i64>,
        pub postage: Option<bool>,
    }

    /// The values of `cur_grade`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CurGrade {
        /// 店铺客户
        #[top_api(value = "0")]
        V0,
        /// 普通会员
        #[top_api(value = "1")]
        V1,
        /// 高级会员
        #[top_api(value = "2")]
        V2,
        /// VIP 会员
        #[top_api(value = "3")]
        V3,
        /// 至尊 VIP
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `tmall.crm.equity.set`
pub mod crm_equity_set {
    use crate::prelude::*;

    /// `tmall.crm.equity.set`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.crm.equity.set",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct CrmEquitySet {
        pub exclude_area: Option<String>,
        pub grade: i64,
        pub point: Option<i64>,
        pub postage: Option<bool>,
    }
}

/// `tmall.eai.base.gateway.register`
pub mod eai_base_gateway_register {
    use crate::prelude::*;

    /// `tmall.eai.base.gateway.register`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.eai.base.gateway.register",
        response = EaiBaseGatewayRegisterResponse,
        debug
    )]
    pub struct EaiBaseGatewayRegister {
        pub call_back_url: String,
        pub char_set: Option<String>,
        pub city: String,
        pub content_type: Option<String>,
        pub description: String,
        pub district: Option<String>,
        #[top_api(secret)]
        pub email: String,
        pub max_flow: Option<i64>,
        #[top_api(secret)]
        pub mobile: String,
        pub notify_type: NotifyType,
        #[top_api(secret)]
        pub principal: String,
        #[top_api(secret)]
        pub telephone: Option<String>,
        pub topic: String,
        pub topic_group: Option<String>,
        pub url_protocal: Option<String>,
        pub user_type: Option<UserType>,
    }

    /// The values of `notify_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum NotifyType {
        /// 邮件
        #[top_api(value = "email")]
        Email,
        /// 短信
        #[top_api(value = "message")]
        Message,
        /// 阿里旺旺弹出消息
        #[top_api(value = "aliwangwang")]
        Aliwangwang,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        #[top_api(value = 0)]
        V0,
        /// JIP 用户
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EaiBaseGatewayRegisterResponse {
        pub count: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `tmall.eai.order.refund.agree`
pub mod eai_order_refund_agree {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.agree`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.agree",
        response = EaiOrderRefundAgreeResponse,
        debug
    )]
    pub struct EaiOrderRefundAgree {
        #[top_api(secret)]
        pub code: Option<String>,
        /// In cents.
        pub refund_infos: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EaiOrderRefundAgreeResponse {
        pub code: Option<i64>,
        pub message: Option<String>,
        pub result_list: Vec<RefundAgreeResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundAgreeResult {
        pub code: Option<i64>,
        pub is_success: Option<bool>,
        pub message: Option<String>,
        pub refund_id: Option<i64>,
    }
}

/// `tmall.eai.order.refund.billsum.get`
pub mod eai_order_refund_billsum_get {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.billsum.get`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.billsum.get",
        response = Option<i64>,
        unwrap = "bill_sum",
        idempotent,
        debug
    )]
    pub struct EaiOrderRefundBillsumGet {
        pub bill_type: BillType,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub status: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 退款单
        #[top_api(value = "refund_bill")]
        RefundBill,
        /// 退货单
        #[top_api(value = "return_bill")]
        ReturnBill,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `tmall.eai.order.refund.examine`
pub mod eai_order_refund_examine {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.examine`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.examine",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct EaiOrderRefundExamine {
        pub message: String,
        #[top_api(secret)]
        pub operator: String,
        pub refund_id: i64,
        pub refund_phase: String,
        pub refund_version: i64,
    }
}

/// `tmall.eai.order.refund.examine.cancel`
pub mod eai_order_refund_examine_cancel {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.examine.cancel`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.examine.cancel",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct EaiOrderRefundExamineCancel {
        pub message: String,
        #[top_api(secret)]
        pub operator: String,
        pub refund_id: i64,
        pub refund_phase: String,
        pub refund_version: i64,
    }
}

/// `tmall.eai.order.refund.get`
pub mod eai_order_refund_get {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.get",
        response = RefundBill,
        unwrap = "refund_bill",
        idempotent,
        debug
    )]
    pub struct EaiOrderRefundGet {
        pub refund_id: i64,
        pub refund_phase: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundBill {
        pub actual_refund_fee: Option<i64>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub attribute: Option<String>,
        pub bill_type: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub created: Option<String>,
        pub cs_status: Option<String>,
        pub current_phase_timeout: Option<String>,
        pub desc: Option<String>,
        pub item_list: Vec<RefundItem>,
        pub modified: Option<String>,
        pub oid: Option<i64>,
        pub operation_constraint: Option<OperationConstraint>,
        pub reason: Option<String>,
        /// In cents.
        pub refund_fee: Option<i64>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<RefundPhase>,
        pub refund_type: Option<RefundType>,
        pub refund_version: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub status: Option<Status>,
        pub tag_list: Vec<Tag>,
        pub tid: Option<i64>,
        pub trade_status: Option<TradeStatus>,
    }

    /// The values of `operation_constraint`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OperationConstraint {
        /// 不允许操作
        #[top_api(value = "cannot_refuse")]
        CannotRefuse,
        /// 需要到网页版操作
        #[top_api(value = "refund_onweb")]
        RefundOnweb,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refund_phase`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundPhase {
        /// 售中
        #[top_api(value = "onsale")]
        Onsale,
        /// 售后
        #[top_api(value = "aftersale")]
        Aftersale,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 仅退款
        #[top_api(value = "refund")]
        Refund,
        /// 退款退货
        #[top_api(value = "return")]
        Return,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = "wait_seller_agree")]
        WaitSellerAgree,
        /// 卖家拒绝
        #[top_api(value = "seller_refuse")]
        SellerRefuse,
        /// 退货中
        #[top_api(value = "goods_returning")]
        GoodsReturning,
        /// 退款失败
        #[top_api(value = "closed")]
        Closed,
        /// 退款成功
        #[top_api(value = "success")]
        Success,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `trade_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeStatus {
        /// 等待卖家发货
        #[top_api(value = "wait_send_good")]
        WaitSendGood,
        #[top_api(value = "wait_confirm_good")]
        WaitConfirmGood,
        /// 交易完成
        #[top_api(value = "finish")]
        Finish,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundItem {
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub outer_id: Option<String>,
        pub price: Option<i64>,
        pub sku: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tag {
        pub tag_key: Option<String>,
        pub tag_name: Option<String>,
        pub tag_type: Option<String>,
    }
}

/// `tmall.eai.order.refund.good.return.agree`
pub mod eai_order_refund_good_return_agree {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.good.return.agree`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.good.return.agree",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct EaiOrderRefundGoodReturnAgree {
        pub message: String,
        pub refund_id: i64,
        pub refund_phase: String,
        pub refund_version: i64,
        pub seller_logistics_address_id: i64,
    }
}

/// `tmall.eai.order.refund.good.return.check`
pub mod eai_order_refund_good_return_check {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.good.return.check`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.good.return.check",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct EaiOrderRefundGoodReturnCheck {
        pub company_code: String,
        pub confirm_result: i64,
        #[top_api(required)]
        pub confirm_time: Option<TopDateTime>,
        pub operator: Option<String>,
        pub refund_id: i64,
        pub refund_phase: String,
        pub sid: String,
    }
}

/// `tmall.eai.order.refund.good.return.get`
pub mod eai_order_refund_good_return_get {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.good.return.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.good.return.get",
        response = ReturnBill,
        unwrap = "return_bill",
        idempotent,
        debug
    )]
    pub struct EaiOrderRefundGoodReturnGet {
        pub refund_id: i64,
        pub refund_phase: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnBill {
        pub bill_type: Option<String>,
        pub company_name: Option<String>,
        pub created: Option<String>,
        pub desc: Option<String>,
        pub item_list: Vec<RefundItem>,
        pub modified: Option<String>,
        pub oid: Option<i64>,
        pub operation_log: Option<String>,
        pub reason: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<RefundPhase>,
        pub refund_version: Option<i64>,
        pub sid: Option<String>,
        pub status: Option<Status>,
        pub tag_list: Vec<Tag>,
        pub tid: Option<i64>,
    }

    /// The values of `refund_phase`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundPhase {
        /// 售中
        #[top_api(value = "onsale")]
        Onsale,
        /// 售后
        #[top_api(value = "aftersale")]
        Aftersale,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 卖家同意退货
        #[top_api(value = "wait_buyer_return_goods")]
        WaitBuyerReturnGoods,
        /// 买家已退款等待卖家确认
        #[top_api(value = "wait_seller_confirm_goods")]
        WaitSellerConfirmGoods,
        /// 卖家已同意退款
        #[top_api(value = "confirm_success")]
        ConfirmSuccess,
        /// 卖家已拒绝退款
        #[top_api(value = "confirm_failed")]
        ConfirmFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundItem {
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub outer_id: Option<String>,
        pub price: Option<i64>,
        pub sku: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tag {
        pub tag_key: Option<String>,
        pub tag_name: Option<String>,
        pub tag_type: Option<String>,
    }
}

/// `tmall.eai.order.refund.good.return.mget`
pub mod eai_order_refund_good_return_mget {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.good.return.mget`
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.return_bill_list).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.good.return.mget",
        response = EaiOrderRefundGoodReturnMgetResponse,
        debug
    )]
    pub struct EaiOrderRefundGoodReturnMget {
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub status: Option<String>,
        pub use_has_next: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EaiOrderRefundGoodReturnMgetResponse {
        pub has_next: Option<bool>,
        pub return_bill_list: Vec<ReturnBill>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnBill {
        pub bill_type: Option<String>,
        pub company_name: Option<String>,
        pub created: Option<String>,
        pub desc: Option<String>,
        pub item_list: Vec<RefundItem>,
        pub modified: Option<String>,
        pub oid: Option<i64>,
        pub operation_log: Option<String>,
        pub reason: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<RefundPhase>,
        pub refund_version: Option<i64>,
        pub sid: Option<String>,
        pub status: Option<Status>,
        pub tag_list: Vec<Tag>,
        pub tid: Option<i64>,
    }

    /// The values of `refund_phase`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundPhase {
        /// 售中
        #[top_api(value = "onsale")]
        Onsale,
        /// 售后
        #[top_api(value = "aftersale")]
        Aftersale,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 卖家同意退货
        #[top_api(value = "wait_buyer_return_goods")]
        WaitBuyerReturnGoods,
        /// 买家已退款等待卖家确认
        #[top_api(value = "wait_seller_confirm_goods")]
        WaitSellerConfirmGoods,
        /// 卖家已同意退款
        #[top_api(value = "confirm_success")]
        ConfirmSuccess,
        /// 卖家已拒绝退款
        #[top_api(value = "confirm_failed")]
        ConfirmFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundItem {
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub outer_id: Option<String>,
        pub price: Option<i64>,
        pub sku: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tag {
        pub tag_key: Option<String>,
        pub tag_name: Option<String>,
        pub tag_type: Option<String>,
    }
}

/// `tmall.eai.order.refund.good.return.refuse`
pub mod eai_order_refund_good_return_refuse {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.good.return.refuse`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.good.return.refuse",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct EaiOrderRefundGoodReturnRefuse {
        pub refund_id: i64,
        pub refund_phase: String,
        pub refund_version: i64,
        pub refuse_message: String,
        pub refuse_proof: FileItem,
    }
}

/// `tmall.eai.order.refund.message.get`
pub mod eai_order_refund_message_get {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.message.get`
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.message_list).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.message.get",
        response = EaiOrderRefundMessageGetResponse,
        idempotent,
        debug
    )]
    pub struct EaiOrderRefundMessageGet {
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub refund_id: i64,
        pub refund_phase: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EaiOrderRefundMessageGetResponse {
        pub message_list: Vec<TmallRefundMessage>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallRefundMessage {
        pub created: Option<String>,
        pub message_content: Option<String>,
        pub message_id: Option<i64>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<RefundPhase>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub user_role: Option<String>,
        pub voucher_urls: Option<String>,
    }

    /// The values of `refund_phase`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundPhase {
        /// 售中
        #[top_api(value = "onsale")]
        Onsale,
        /// 售后
        #[top_api(value = "aftersale")]
        Aftersale,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `tmall.eai.order.refund.mget`
pub mod eai_order_refund_mget {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.mget`
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.refund_bill_list).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.mget",
        response = EaiOrderRefundMgetResponse,
        debug
    )]
    pub struct EaiOrderRefundMget {
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub status: Option<String>,
        pub use_has_next: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EaiOrderRefundMgetResponse {
        pub has_next: Option<bool>,
        pub refund_bill_list: Vec<RefundBill>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundBill {
        pub actual_refund_fee: Option<i64>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub attribute: Option<String>,
        pub bill_type: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub created: Option<String>,
        pub cs_status: Option<String>,
        pub current_phase_timeout: Option<String>,
        pub desc: Option<String>,
        pub item_list: Vec<RefundItem>,
        pub modified: Option<String>,
        pub oid: Option<i64>,
        pub operation_constraint: Option<OperationConstraint>,
        pub reason: Option<String>,
        /// In cents.
        pub refund_fee: Option<i64>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<RefundPhase>,
        pub refund_type: Option<RefundType>,
        pub refund_version: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub status: Option<Status>,
        pub tag_list: Vec<Tag>,
        pub tid: Option<i64>,
        pub trade_status: Option<TradeStatus>,
    }

    /// The values of `operation_constraint`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OperationConstraint {
        /// 不允许操作
        #[top_api(value = "cannot_refuse")]
        CannotRefuse,
        /// 需要到网页版操作
        #[top_api(value = "refund_onweb")]
        RefundOnweb,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refund_phase`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundPhase {
        /// 售中
        #[top_api(value = "onsale")]
        Onsale,
        /// 售后
        #[top_api(value = "aftersale")]
        Aftersale,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 仅退款
        #[top_api(value = "refund")]
        Refund,
        /// 退款退货
        #[top_api(value = "return")]
        Return,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = "wait_seller_agree")]
        WaitSellerAgree,
        /// 卖家拒绝
        #[top_api(value = "seller_refuse")]
        SellerRefuse,
        /// 退货中
        #[top_api(value = "goods_returning")]
        GoodsReturning,
        /// 退款失败
        #[top_api(value = "closed")]
        Closed,
        /// 退款成功
        #[top_api(value = "success")]
        Success,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `trade_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeStatus {
        /// 等待卖家发货
        #[top_api(value = "wait_send_good")]
        WaitSendGood,
        #[top_api(value = "wait_confirm_good")]
        WaitConfirmGood,
        /// 交易完成
        #[top_api(value = "finish")]
        Finish,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundItem {
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub outer_id: Option<String>,
        pub price: Option<i64>,
        pub sku: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tag {
        pub tag_key: Option<String>,
        pub tag_name: Option<String>,
        pub tag_type: Option<String>,
    }
}

/// `tmall.eai.order.refund.order.hold`
pub mod eai_order_refund_order_hold {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.order.hold`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.order.hold",
        response = Option<String>,
        unwrap = "is_success",
        debug
    )]
    pub struct EaiOrderRefundOrderHold {
        pub hold_result: i64,
        pub hold_step: i64,
        #[top_api(required)]
        pub hold_time: Option<TopDateTime>,
        pub refund_id: i64,
        pub refund_phase: Option<String>,
    }
}

/// `tmall.eai.order.refund.refuse`
pub mod eai_order_refund_refuse {
    use crate::prelude::*;

    /// `tmall.eai.order.refund.refuse`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.eai.order.refund.refuse",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct EaiOrderRefundRefuse {
        pub refund_id: i64,
        pub refund_phase: String,
        pub refund_version: i64,
        pub refuse_message: String,
        pub refuse_proof: FileItem,
    }
}

/// `tmall.eai.order.register`
pub mod eai_order_register {
    use crate::prelude::*;

    /// `tmall.eai.order.register`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.eai.order.register",
        response = EaiOrderRegisterResponse,
        debug
    )]
    pub struct EaiOrderRegister {
        pub action: Action,
        pub data_mode: Option<DataMode>,
        pub event_name: String,
        pub topic: String,
        pub user_type: Option<UserType>,
    }

    /// The values of `action`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        /// 取消订阅
        #[top_api(value = 0)]
        V0,
        /// 订阅
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `data_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DataMode {
        /// 主订单模式
        #[top_api(value = 1)]
        V1,
        /// 子订单模式
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        #[top_api(value = 0)]
        V0,
        /// JIP 用户
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EaiOrderRegisterResponse {
        pub count: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `tmall.items.discount.search`
pub mod items_discount_search {
    use crate::prelude::*;

    /// `tmall.items.discount.search`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.items.discount.search",
        response = ItemsDiscountSearchResponse,
        idempotent,
        debug
    )]
    pub struct ItemsDiscountSearch {
        pub auction_tag: Option<i64>,
        pub brand: Option<i64>,
        pub cat: Option<String>,
        pub end_price: Option<Decimal>,
        pub post_fee: Option<i64>,
        pub q: Option<String>,
        pub sort: Option<Sort>,
        pub start: Option<i64>,
        pub start_price: Option<Decimal>,
    }

    /// The values of `sort`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Sort {
        /// 人气排序
        #[top_api(value = "s")]
        S,
        /// 价格从低到高
        #[top_api(value = "p")]
        P,
        /// 价格从高到低
        #[top_api(value = "pd")]
        Pd,
        /// 月销量从高到低
        #[top_api(value = "d")]
        D,
        /// 总销量从高到低
        #[top_api(value = "td")]
        Td,
        #[top_api(value = "pt")]
        Pt,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemsDiscountSearchResponse {
        pub brand_list: Vec<TmallBrand>,
        pub cat_list: Vec<TmallCat>,
        pub item_list: Vec<TmallSearchItem>,
        pub minisite_list: Vec<TmallMinisite>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub param_value: Option<String>,
        pub search_url: Option<String>,
        pub total_page: Option<i64>,
        pub total_results: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallBrand {
        pub brand_id: Option<i64>,
        #[top_api(secret)]
        pub brand_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallCat {
        pub cat_id: Option<i64>,
        #[top_api(secret)]
        pub cat_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallSearchItem {
        pub fast_post_fee: Option<Decimal>,
        pub is_cod: Option<i64>,
        pub is_promotion: Option<bool>,
        pub item_id: Option<i64>,
        pub location: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub pic_path: Option<String>,
        pub price: Option<Decimal>,
        pub price_with_rate: Option<Decimal>,
        pub seller_loc: Option<String>,
        pub shipping: Option<i64>,
        pub sold: Option<String>,
        pub spu_id: Option<i64>,
        pub title: Option<String>,
        pub url: Option<String>,
        pub user_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallMinisite {
        pub id: Option<i64>,
        pub promotions: Option<String>,
        #[top_api(secret)]
        pub title: Option<String>,
        pub r#type: Option<i64>,
    }
}

/// `tmall.product.books.add`
pub mod product_books_add {
    use crate::prelude::*;

    /// `tmall.product.books.add`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.product.books.add",
        response = ProductBooks,
        unwrap = "product_books",
        debug
    )]
    pub struct ProductBooksAdd {
        pub abstract_msg: Option<String>,
        pub app_info: String,
        pub author: String,
        pub author_area: Option<String>,
        pub bar_code: String,
        pub book_bind: String,
        pub book_size: Option<i64>,
        pub book_version: Option<i64>,
        pub catalog: Option<String>,
        pub category_id: i64,
        pub china_classify_no: Option<String>,
        pub cip: Option<String>,
        pub commentator: Option<String>,
        pub custom_id: String,
        pub deputy_name: String,
        pub drawor: Option<String>,
        pub editor: Option<String>,
        pub graphor: Option<String>,
        pub image: Option<FileItem>,
        pub isbn: String,
        pub item_ids: Option<String>,
        pub narrator: Option<String>,
        pub part_name: Option<String>,
        pub part_no: Option<i64>,
        pub plottor: Option<String>,
        pub price: Decimal,
        pub publish_company: Option<String>,
        pub publish_ym: Option<String>,
        pub regin_year: Option<String>,
        pub scholisat: Option<String>,
        pub series_books_name: Option<String>,
        pub spu_img: Option<String>,
        pub summary: Option<String>,
        pub translator: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductBooks {
        pub author: Option<String>,
        pub bar_code: Option<String>,
        pub book_name: Option<String>,
        pub category_id: Option<i64>,
        pub isbn: Option<String>,
        pub price: Option<String>,
    }
}

/// `tmall.product.suitespecs.get`
pub mod product_suitespecs_get {
    use crate::prelude::*;

    /// `tmall.product.suitespecs.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.product.suitespecs.get",
        response = Vec<ProductSpec>,
        unwrap = "product_specs",
        idempotent,
        debug
    )]
    pub struct ProductSuitespecsGet {
        pub cat_id: Option<i64>,
        pub product_id: Option<i64>,
        pub properties: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSpec {
        pub barcode: Option<String>,
        pub brand_id: Option<i64>,
        pub certified_pics: Vec<CertPicInfo>,
        pub certified_txts: Vec<CertTxtInfo>,
        pub change_prop: Option<String>,
        pub custome_props_name: Option<String>,
        /// In cents.
        pub label_price: Option<i64>,
        pub market_time: Option<TopDateTime>,
        pub number: Option<i64>,
        pub pic_url: Option<String>,
        pub product_code: Option<String>,
        pub product_id: Option<i64>,
        pub spec_id: Option<i64>,
        pub spec_props: Option<String>,
        pub spec_props_alias: Option<String>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CertPicInfo {
        pub cert_type: Option<i64>,
        pub pic_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CertTxtInfo {
        pub cert_type: Option<i64>,
        pub text: Option<String>,
    }
}

/// `tmall.selected.items.search`
pub mod selected_items_search {
    use crate::prelude::*;

    /// `tmall.selected.items.search`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.selected.items.search",
        response = Vec<SelectedItem>,
        unwrap = "item_list",
        idempotent,
        debug
    )]
    pub struct SelectedItemsSearch {
        pub cid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SelectedItem {
        pub cid: Option<i64>,
        pub item_score: Option<String>,
        pub shop_id: Option<i64>,
        pub track_iid: Option<String>,
    }
}

/// `tmall.storedeliver.allocation.accept`
pub mod storedeliver_allocation_accept {
    use crate::prelude::*;

    /// `tmall.storedeliver.allocation.accept`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.storedeliver.allocation.accept",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct StoredeliverAllocationAccept {
        pub allocation_code: String,
        pub is_accept: bool,
        #[top_api(max_items = 20)]
        pub sub_order_code: String,
    }
}

/// `tmall.temai.items.search`
pub mod temai_items_search {
    use crate::prelude::*;

    /// `tmall.temai.items.search`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.temai.items.search",
        response = TemaiItemsSearchResponse,
        idempotent,
        debug
    )]
    pub struct TemaiItemsSearch {
        pub cat: i64,
        pub sort: Option<Sort>,
        pub start: Option<i64>,
    }

    /// The values of `sort`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Sort {
        /// 人气排序
        #[top_api(value = "s")]
        S,
        /// 价格从低到高
        #[top_api(value = "p")]
        P,
        /// 价格从高到低
        #[top_api(value = "pd")]
        Pd,
        /// 月销量从高到低
        #[top_api(value = "d")]
        D,
        #[top_api(value = "pt")]
        Pt,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemaiItemsSearchResponse {
        pub item_list: Vec<TmallSearchTmItem>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub total_page: Option<i64>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallSearchTmItem {
        pub brand_id: Option<i64>,
        pub brand_name: Option<String>,
        pub comment_num: Option<String>,
        pub commission_rate: Option<String>,
        pub detail_url: Option<String>,
        pub pic_url: Option<String>,
        pub price: Option<Decimal>,
        pub promotion_price: Option<Decimal>,
        pub tag_hot: Option<String>,
        pub tag_lq: Option<String>,
        pub tag_new: Option<String>,
        pub title: Option<String>,
        pub track_iid: Option<String>,
        pub volume: Option<i64>,
    }
}

/// `tmall.temai.subcats.search`
pub mod temai_subcats_search {
    use crate::prelude::*;

    /// `tmall.temai.subcats.search`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.temai.subcats.search",
        response = Vec<TmallTmCat>,
        unwrap = "cat_list",
        idempotent,
        debug
    )]
    pub struct TemaiSubcatsSearch {
        pub cat: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallTmCat {
        pub sub_cat_id: Option<i64>,
        pub sub_cat_name: Option<String>,
    }
}

/// `tmall.traderate.cattags.get`
pub mod traderate_cattags_get {
    use crate::prelude::*;

    /// `tmall.traderate.cattags.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.traderate.cattags.get",
        response = Vec<TmallRateTag>,
        unwrap = "tags",
        idempotent,
        debug
    )]
    pub struct TraderateCattagsGet {
        pub cat_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallRateTag {
        pub posi: Option<bool>,
        pub tag_name: Option<String>,
    }
}

/// `tmall.wangwangfenliu.config.query`
pub mod wangwangfenliu_config_query {
    use crate::prelude::*;

    /// `tmall.wangwangfenliu.config.query`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.wangwangfenliu.config.query",
        response = Option<String>,
        unwrap = "message",
        idempotent,
        debug
    )]
    pub struct WangwangfenliuConfigQuery;
}

/// `tmall.yao.piats.check`
pub mod yao_piats_check {
    use crate::prelude::*;

    /// `tmall.yao.piats.check`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.yao.piats.check",
        response = Vec<CheckYaoPiats>,
        unwrap = "check_yao_piats_list",
        debug
    )]
    pub struct YaoPiatsCheck {
        pub biz_order_id: i64,
        /// Several values with commas between them.
        pub piats_codes: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckYaoPiats {
        pub biz_order_id: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub piats_code: Option<String>,
        pub success: Option<bool>,
    }
}
