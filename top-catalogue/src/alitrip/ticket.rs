//! `alitrip.ticket.*`: 8 APIs.

pub use self::product_query::ProductQuery;
pub use self::product_upload::ProductUpload;
pub use self::rule_query::RuleQuery;
pub use self::rule_upload::RuleUpload;
pub use self::scenic_bind::ScenicBind;
pub use self::scenic_query::ScenicQuery;
pub use self::skus_batch_upload::SkusBatchUpload;
pub use self::skus_upload::SkusUpload;

/// `alitrip.ticket.product.query`
pub mod product_query {
    use crate::prelude::*;

    /// `alitrip.ticket.product.query` (【门票 API2.0】门票商品查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27945&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ticket.product.query",
        response = TopTicketItemFullinfoResult,
        unwrap = "first_result",
        idempotent,
        debug
    )]
    pub struct ProductQuery {
        pub out_product_id: Option<String>,
        pub ali_product_id: Option<i64>,
        pub item_id: Option<i64>,
        pub page_source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTicketItemFullinfoResult {
        pub ali_scenic_id: Option<i64>,
        pub out_scenic_id: Option<String>,
        pub ali_product_id: Option<i64>,
        pub ali_product_name: Option<String>,
        pub out_product_id: Option<String>,
        pub out_product_name: Option<String>,
        pub inventory_type: Option<i64>,
        pub need_enter_date: Option<i64>,
        /// A day as \``yyyy-MM-dd`\`.
        pub expire_date: Option<String>,
        pub reserve_limit_type: Option<i64>,
        pub reserve_limit_rule: Option<String>,
        pub code_sending_info: Option<CodeSendingInfo>,
        pub item_id: Option<i64>,
        pub title: Option<String>,
        pub pic_urls: Vec<String>,
        pub desc: Option<String>,
        pub wap_desc: Option<String>,
        pub item_status: Option<ItemStatus>,
        pub ticket_types: Vec<TicketSimpleSkuParam>,
        /// Several values with commas between them.
        pub ali_scenic_ids: Option<String>,
    }

    /// The values of `item_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemStatus {
        /// 下架
        #[top_api(value = 0)]
        OffShelf,
        /// 上架
        #[top_api(value = 1)]
        OnShelf,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeSendingInfo {
        pub code_mode: Option<i64>,
        pub elec_info: Option<ItemEleCertInfo>,
        pub has_email: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemEleCertInfo {
        pub expiry_date_type: Option<i64>,
        pub expiry_date_start: Option<TopDateTime>,
        pub expiry_date_end: Option<TopDateTime>,
        pub expiry_days: Option<i64>,
        pub package_id: Option<i64>,
        pub auto_refund_rate: Option<i64>,
        pub expired_refund_rate: Option<i64>,
        #[top_api(secret)]
        pub shop_tel: Option<String>,
        pub merchant_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketSimpleSkuParam {
        pub ticket_type: Option<String>,
        pub price_rules: Vec<PriceRule>,
        pub ticket_season: Option<String>,
        pub ticket_area: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceRule {
        pub out_rule_id: Option<String>,
        pub date_inventorys: Vec<DateInventory>,
        pub out_sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateInventory {
        pub date: Option<TopDateTime>,
        /// In cents.
        pub price: Option<i64>,
        pub stock: Option<i64>,
        pub out_sku_date_id: Option<OutSkuDateId>,
    }

    /// The values of `out_sku_date_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OutSkuDateId {
        #[top_api(value = "outSkuDateId")]
        OutSkuDateId,
        /// 准
        #[top_api(value = "outSkuId")]
        OutSkuId,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alitrip.ticket.product.upload`
pub mod product_upload {
    use crate::prelude::*;

    /// `alitrip.ticket.product.upload` (【门票 API2.0】门票收费项目管理接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27950&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ticket.product.upload",
        response = TicketItemResult,
        unwrap = "first_result",
        debug
    )]
    pub struct ProductUpload {
        pub out_product_id: Option<String>,
        pub need_enter_date: Option<i64>,
        pub desc: Option<String>,
        pub code_sending_info: Option<CodeSendingInfo>,
        #[top_api(max_items = 5)]
        pub pic_urls: Vec<String>,
        pub title: Option<String>,
        pub inventory_type: Option<i64>,
        /// A day as \``yyyy-MM-dd`\`.
        pub expire_date: Option<String>,
        pub out_product_name: Option<String>,
        pub reserve_limit_type: Option<i64>,
        pub reserve_limit_rule: Option<String>,
        pub ali_product_id: Option<i64>,
        pub update_out_product_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeSendingInfo {
        pub has_email: Option<bool>,
        pub elec_info: Option<ItemEleCertInfo>,
        pub code_mode: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemEleCertInfo {
        pub expiry_date_type: Option<ExpiryDateType>,
        pub auto_refund_rate: Option<i64>,
        #[top_api(secret)]
        pub shop_tel: Option<String>,
        pub expiry_days: Option<i64>,
        pub package_id: Option<i64>,
        pub expired_refund_rate: Option<i64>,
        pub expiry_date_end: Option<TopDateTime>,
        pub expiry_date_start: Option<TopDateTime>,
        pub merchant_name: Option<String>,
    }

    /// The values of `expiry_date_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExpiryDateType {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 购买成功 xx 天内有效
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketItemResult {
        pub modifyed_time: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub ali_scenic_id: Option<i64>,
        pub out_scenic_id: Option<String>,
        pub ali_product_id: Option<i64>,
        pub out_product_id: Option<String>,
        pub extend: Option<String>,
    }
}

/// `alitrip.ticket.rule.query`
pub mod rule_query {
    use crate::prelude::*;

    /// `alitrip.ticket.rule.query` (【门票 API2.0】门票规则信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27942&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ticket.rule.query",
        response = TicketRuleParam,
        unwrap = "first_result",
        idempotent,
        debug
    )]
    pub struct RuleQuery {
        pub out_rule_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketRuleParam {
        pub out_scenic_id: Option<String>,
        pub ali_scenic_id: Option<i64>,
        pub out_rule_id: Option<String>,
        pub out_rule_name: Option<String>,
        pub rule_type: Option<i64>,
        pub rule_status: Option<RuleStatus>,
        pub refund_type: Option<RefundType>,
        pub refund_desc: Option<String>,
        pub visitor_require: Option<VisitorRequire>,
        pub visitor_infos: Option<VisitorInfos>,
        pub visitor_limit_able: Option<VisitorLimitAble>,
        pub visitor_limit_mode: Option<i64>,
        pub visitor_limit_num: Option<i64>,
        pub enter_type: Option<EnterType>,
        pub enter_voucher_type: Option<i64>,
        pub enter_voucher_value: Option<String>,
        pub ticket_change_adderss: Option<String>,
        #[top_api(secret)]
        pub enter_address: Option<String>,
        pub fee_include: Option<String>,
        pub extra_desc: Option<String>,
        pub visitor_limit_type: Option<VisitorLimitType>,
    }

    /// The values of `rule_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleStatus {
        /// 有效
        #[top_api(value = 0)]
        Valid,
        /// 失效
        #[top_api(value = -1)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 无条件退改
        #[top_api(value = 1)]
        V1,
        /// 有条件退改
        #[top_api(value = 2)]
        V2,
        /// 不可退改
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `visitor_require`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VisitorRequire {
        /// 不需要
        #[top_api(value = 1)]
        NotNeeded,
        /// 仅需一位游客信息
        #[top_api(value = 2)]
        V2,
        /// 需要所有游客信息
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `visitor_infos`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum VisitorInfos {
        /// 手机号
        #[top_api(value = "2")]
        V2,
        /// 身份证
        #[top_api(value = "3")]
        IdCard,
        /// 姓名
        #[top_api(value = "4")]
        V4,
        /// 护照号码
        #[top_api(value = "5")]
        V5,
        /// 护照姓名拼音
        #[top_api(value = "6")]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `visitor_limit_able`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VisitorLimitAble {
        /// 限购
        #[top_api(value = 1)]
        V1,
        /// 不限购
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `enter_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum EnterType {
        /// 用兑换凭证直接入园
        #[top_api(value = 1)]
        V1,
        /// 用兑换凭证换票入园
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `visitor_limit_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VisitorLimitType {
        /// 身份证限购
        #[top_api(value = 0)]
        V0,
        /// 手机号限购
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.ticket.rule.upload`
pub mod rule_upload {
    use crate::prelude::*;

    /// `alitrip.ticket.rule.upload` (【门票 API2.0】景点门票规则维护接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27949&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ticket.rule.upload",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct RuleUpload {
        #[top_api(max_len = 5000)]
        pub extra_desc: Option<String>,
        pub ali_scenic_id: Option<i64>,
        pub visitor_limit_mode: Option<i64>,
        pub enter_type: Option<EnterType>,
        pub refund_desc: Option<String>,
        pub enter_voucher_type: Option<i64>,
        pub visitor_limit_num: Option<i64>,
        #[top_api(secret)]
        pub enter_address: Option<String>,
        pub visitor_require: Option<i64>,
        pub fee_include: Option<String>,
        pub enter_voucher_value: Option<String>,
        pub out_scenic_id: Option<String>,
        #[top_api(max_len = 200)]
        pub ticket_change_adderss: Option<String>,
        pub out_rule_name: Option<String>,
        pub rule_status: Option<RuleStatus>,
        pub visitor_limit_able: Option<VisitorLimitAble>,
        pub refund_type: Option<RefundType>,
        pub rule_type: Option<RuleType>,
        pub out_rule_id: String,
        pub visitor_infos: Option<String>,
        pub visitor_limit_type: Option<VisitorLimitType>,
        pub auto_refund_support: Option<AutoRefundSupport>,
        /// In cents. JSON as text.
        pub refund_custom_rules: Option<String>,
    }

    /// The values of `enter_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum EnterType {
        /// 用兑换凭证直接入园
        #[top_api(value = 1)]
        V1,
        /// 用兑换凭证换票入园
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `rule_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleStatus {
        /// 生效
        #[top_api(value = 0)]
        Effective,
        /// 失效
        #[top_api(value = -1)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `visitor_limit_able`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VisitorLimitAble {
        /// 限购
        #[top_api(value = 1)]
        V1,
        /// 不限购
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 无条件退改
        #[top_api(value = 1)]
        V1,
        /// 有条件退改
        #[top_api(value = 2)]
        V2,
        /// 不可退改
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `rule_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleType {
        /// 实体票规则
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `visitor_limit_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VisitorLimitType {
        /// 身份证限购
        #[top_api(value = 0)]
        V0,
        /// 手机号限购
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `auto_refund_support`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AutoRefundSupport {
        /// 不支持
        #[top_api(value = 0)]
        NotSupported,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub first_result: Option<TopTicketRuleResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTicketRuleResult {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub ali_scenic_id: Option<i64>,
        pub out_scenic_id: Option<String>,
        pub out_rule_id: Option<String>,
    }
}

/// `alitrip.ticket.scenic.bind`
pub mod scenic_bind {
    use crate::prelude::*;

    /// `alitrip.ticket.scenic.bind` (【门票 API2.0】门票景点绑定接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27946&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ticket.scenic.bind",
        response = TicketScenicResult,
        unwrap = "first_result",
        debug
    )]
    pub struct ScenicBind {
        pub ali_scenic_id: i64,
        pub city: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub out_scenic_name: Option<String>,
        pub province: Option<String>,
        pub out_scenic_id: String,
        pub update_out_scenic_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketScenicResult {
        pub success: Option<bool>,
        pub out_scenic_id: Option<String>,
        pub ali_scenic_id: Option<i64>,
        pub extend: Option<String>,
    }
}

/// `alitrip.ticket.scenic.query`
pub mod scenic_query {
    use crate::prelude::*;

    /// `alitrip.ticket.scenic.query` (【门票 API2.0】卖家已发布门票商品列表查询接口（根据景点维度查询）
    /// )
    ///
    /// <https://open.taobao.com/api.htm?docId=27941&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ticket.scenic.query",
        response = ScenicAndProductResult,
        unwrap = "first_result",
        idempotent,
        debug
    )]
    pub struct ScenicQuery {
        pub ali_scenic_id: Option<i64>,
        pub current_page: Option<i64>,
        pub out_scenic_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScenicAndProductResult {
        pub scenic_list: Vec<Scenic>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Scenic {
        pub ali_scenic_id: Option<String>,
        pub ali_scenic_name: Option<String>,
        pub out_scenic_id: Option<String>,
        pub out_scenic_name: Option<String>,
        pub product_list: Vec<Product>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub ali_product_id: Option<String>,
        pub ali_product_name: Option<String>,
        pub out_product_id: Option<String>,
        pub out_product_name: Option<String>,
        pub item_id: Option<String>,
        pub item_name: Option<String>,
    }
}

/// `alitrip.ticket.skus.batch.upload`
pub mod skus_batch_upload {
    use crate::prelude::*;

    /// `alitrip.ticket.skus.batch.upload` (【门票 API2.0】门票价格库存同步接口（多票种批量更新）)
    ///
    /// <https://open.taobao.com/api.htm?docId=36414&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ticket.skus.batch.upload",
        response = TicketItemResult,
        unwrap = "update_result",
        debug
    )]
    pub struct SkusBatchUpload {
        pub ali_product_id: Option<i64>,
        pub out_product_id: Option<String>,
        #[top_api(required, max_items = 50)]
        pub ticket_price_rules: Vec<TicketPriceRule>,
        pub item_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketPriceRule {
        pub ticket_type: String,
        pub ticket_season: Option<String>,
        pub ticket_area: Option<String>,
        #[top_api(required)]
        pub price_rules: Vec<PriceRule>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceRule {
        pub out_rule_id: String,
        pub out_sku_id: Option<String>,
        pub upload_type: Option<UploadType>,
        #[top_api(required)]
        pub date_inventorys: Vec<DateInventory>,
    }

    /// The values of `upload_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UploadType {
        /// 全量更新
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateInventory {
        #[top_api(required)]
        pub date: Option<TopDateTime>,
        /// In cents.
        pub price: i64,
        pub stock: i64,
        pub out_sku_date_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketItemResult {
        pub modifyed_time: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub ali_scenic_id: Option<i64>,
        pub out_scenic_id: Option<String>,
        pub ali_product_id: Option<i64>,
        pub out_product_id: Option<String>,
        pub extend: Option<String>,
    }
}

/// `alitrip.ticket.skus.upload`
pub mod skus_upload {
    use crate::prelude::*;

    /// `alitrip.ticket.skus.upload` (【门票 API2.0】门票价格库存同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27947&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ticket.skus.upload",
        response = TicketItemResult,
        unwrap = "first_result",
        debug
    )]
    pub struct SkusUpload {
        pub ticket_type: String,
        pub out_product_id: Option<String>,
        pub item_id: Option<i64>,
        #[top_api(required, max_items = 50)]
        pub price_rules: Vec<PriceRule>,
        pub ali_product_id: Option<i64>,
        pub ticket_season: Option<String>,
        pub ticket_area: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceRule {
        pub out_rule_id: String,
        pub upload_type: Option<UploadType>,
        #[top_api(required)]
        pub date_inventorys: Vec<DateInventory>,
        pub out_sku_id: Option<String>,
    }

    /// The values of `upload_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UploadType {
        /// 全量更新
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateInventory {
        #[top_api(required)]
        pub date: Option<TopDateTime>,
        /// In cents.
        pub price: i64,
        pub stock: i64,
        pub out_sku_date_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketItemResult {
        pub modifyed_time: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub ali_scenic_id: Option<i64>,
        pub out_scenic_id: Option<String>,
        pub ali_product_id: Option<i64>,
        pub out_product_id: Option<String>,
        pub ticket_type: Option<String>,
        pub out_rule_ids: Vec<String>,
        pub extend: Option<String>,
    }
}
