//! `alibaba.icbu.*`: 39 APIs.

pub use self::annex_upload::AnnexUpload;
pub use self::category_attribute_get::CategoryAttributeGet;
pub use self::category_attrvalue_get::CategoryAttrvalueGet;
pub use self::category_get::CategoryGet;
pub use self::category_get_new::CategoryGetNew;
pub use self::category_id_mapping::CategoryIdMapping;
pub use self::category_level_attr_get::CategoryLevelAttrGet;
pub use self::category_schema_level_get::CategorySchemaLevelGet;
pub use self::photobank_group_list::PhotobankGroupList;
pub use self::photobank_group_operate::PhotobankGroupOperate;
pub use self::photobank_list::PhotobankList;
pub use self::photobank_upload::PhotobankUpload;
pub use self::product_add::ProductAdd;
pub use self::product_add_draft::ProductAddDraft;
pub use self::product_batch_update_display::ProductBatchUpdateDisplay;
pub use self::product_get::ProductGet;
pub use self::product_group_add::ProductGroupAdd;
pub use self::product_group_get::ProductGroupGet;
pub use self::product_id_decrypt::ProductIdDecrypt;
pub use self::product_id_encrypt::ProductIdEncrypt;
pub use self::product_inventory_update::ProductInventoryUpdate;
pub use self::product_list::ProductList;
pub use self::product_schema_add::ProductSchemaAdd;
pub use self::product_schema_add_draft::ProductSchemaAddDraft;
pub use self::product_schema_get::ProductSchemaGet;
pub use self::product_schema_render::ProductSchemaRender;
pub use self::product_schema_render_draft::ProductSchemaRenderDraft;
pub use self::product_schema_update::ProductSchemaUpdate;
pub use self::product_score_get::ProductScoreGet;
pub use self::product_type_available_get::ProductTypeAvailableGet;
pub use self::product_update::ProductUpdate;
pub use self::product_update_field::ProductUpdateField;
pub use self::quotation_post::QuotationPost;
pub use self::rfq_myequity::RfqMyequity;
pub use self::rfq_read::RfqRead;
pub use self::rfq_recommend::RfqRecommend;
pub use self::rfq_search::RfqSearch;
pub use self::rfqdetail_get::RfqdetailGet;
pub use self::trade_assurance_account_get::TradeAssuranceAccountGet;

/// `alibaba.icbu.annex.upload`
pub mod annex_upload {
    use crate::prelude::*;

    /// `alibaba.icbu.annex.upload` (上传附件获取附件 `files_str`)
    ///
    /// <https://open.taobao.com/api.htm?docId=40805&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.icbu.annex.upload",
        response = AnnexUploadResponse,
        debug
    )]
    pub struct AnnexUpload {
        pub file_name: String,
        pub file_input_stream_bytes: FileItem,
        pub source: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AnnexUploadResponse {
        pub err_type: Option<String>,
        pub message: Option<String>,
        pub result: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.icbu.category.attribute.get`
pub mod category_attribute_get {
    use crate::prelude::*;

    /// `alibaba.icbu.category.attribute.get` (类目属性获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=25348&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.category.attribute.get",
        response = Vec<Attribute>,
        unwrap = "attributes",
        idempotent,
        debug
    )]
    pub struct CategoryAttributeGet {
        pub cat_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attribute {
        pub attr_id: Option<i64>,
        pub attribute_values: Vec<AttributeValue>,
        pub customize_image: Option<bool>,
        pub customize_value: Option<bool>,
        #[top_api(secret)]
        pub en_name: Option<String>,
        pub input_type: Option<String>,
        pub required: Option<bool>,
        pub show_type: Option<String>,
        pub sku_attribute: Option<bool>,
        pub units: Vec<String>,
        pub value_type: Option<String>,
        pub car_model: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AttributeValue {
        pub attr_value_id: Option<i64>,
        pub child_attrs: Vec<String>,
        #[top_api(secret)]
        pub en_name: Option<String>,
        pub sku_value: Option<bool>,
    }
}

/// `alibaba.icbu.category.attrvalue.get`
pub mod category_attrvalue_get {
    use crate::prelude::*;

    /// `alibaba.icbu.category.attrvalue.get` (属性值获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=24395&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.category.attrvalue.get",
        response = Vec<AttributeValue>,
        unwrap = "result_list",
        debug
    )]
    pub struct CategoryAttrvalueGet {
        pub attribute_value_request: Option<AttributeValueRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AttributeValueRequest {
        pub attribute_value_id: Vec<i64>,
        pub cat_id: i64,
        pub attribute_id: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AttributeValue {
        pub attr_id: Option<i64>,
        #[top_api(secret)]
        pub en_name: Option<String>,
        pub attr_value_id: Option<i64>,
        pub child_attrs: Vec<i64>,
        pub cat_id: Option<i64>,
    }
}

/// `alibaba.icbu.category.get`
pub mod category_get {
    use crate::prelude::*;

    /// `alibaba.icbu.category.get` (商品发布类目获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=25349&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.category.get",
        response = PostCategory,
        unwrap = "category",
        idempotent,
        debug
    )]
    pub struct CategoryGet {
        pub cat_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PostCategory {
        pub parent_ids: Vec<i64>,
        pub level: Option<i64>,
        pub leaf_category: Option<bool>,
        pub name: Option<String>,
        pub category_id: Option<i64>,
        pub child_ids: Vec<i64>,
    }
}

/// `alibaba.icbu.category.get.new`
pub mod category_get_new {
    use crate::prelude::*;

    /// `alibaba.icbu.category.get.new` (（新）ICBU 类目树获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50064&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.category.get.new",
        response = PostCategory,
        unwrap = "category",
        debug
    )]
    pub struct CategoryGetNew {
        pub cat_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PostCategory {
        pub category_id: Option<i64>,
        pub child_ids: Vec<String>,
        pub leaf_category: Option<bool>,
        pub level: Option<i64>,
        pub name: Option<String>,
        pub parent_ids: Vec<String>,
        pub cn_name: Option<String>,
    }
}

/// `alibaba.icbu.category.id.mapping`
pub mod category_id_mapping {
    use crate::prelude::*;

    /// `alibaba.icbu.category.id.mapping` (新旧属性的映射)
    ///
    /// <https://open.taobao.com/api.htm?docId=52043&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.category.id.mapping",
        response = Option<i64>,
        unwrap = "mapping_result",
        debug
    )]
    pub struct CategoryIdMapping {
        pub cat_id: i64,
        pub attribute_value_id: Option<i64>,
        pub attribute_id: Option<i64>,
        pub convert_type: Option<ConvertType>,
    }

    /// The values of `convert_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConvertType {
        /// 转化类目 id
        #[top_api(value = 1)]
        V1,
        /// 转化属性 id
        #[top_api(value = 2)]
        V2,
        /// 转化属性值 id
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.icbu.category.level.attr.get`
pub mod category_level_attr_get {
    use crate::prelude::*;

    /// `alibaba.icbu.category.level.attr.get` (层级属性的子属性获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=48659&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.category.level.attr.get",
        response = CategoryLevelAttrGetResult,
        unwrap = "result_list",
        debug
    )]
    pub struct CategoryLevelAttrGet {
        pub attribute_value_request: Option<LevelAttributeValueRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LevelAttributeValueRequest {
        pub attr_id: Vec<String>,
        pub value_id: Option<i64>,
        pub cat_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryLevelAttrGetResult {
        pub values: Option<String>,
        pub property_cn_name: Option<String>,
        pub property_en_name: Option<String>,
        pub property_id: Option<i64>,
    }
}

/// `alibaba.icbu.category.schema.level.get`
pub mod category_schema_level_get {
    use crate::prelude::*;

    /// `alibaba.icbu.category.schema.level.get` ((新)层级属性获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=51873&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.category.schema.level.get",
        response = TopResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CategorySchemaLevelGet {
        pub cat_id: Option<i64>,
        pub language: Option<String>,
        pub xml: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDo {
        pub data: Option<String>,
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub biz_success: Option<bool>,
        pub trace_id: Option<String>,
    }
}

/// `alibaba.icbu.photobank.group.list`
pub mod photobank_group_list {
    use crate::prelude::*;

    /// `alibaba.icbu.photobank.group.list` (图片银行分组信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=30575&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.photobank.group.list",
        response = Vec<PhotoAlbumGroup>,
        unwrap = "groups",
        idempotent,
        debug
    )]
    pub struct PhotobankGroupList {
        pub extra_context: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhotoAlbumGroup {
        pub id: Option<i64>,
        pub level1: Option<i64>,
        pub level2: Option<i64>,
        pub level3: Option<i64>,
        pub name: Option<String>,
    }
}

/// `alibaba.icbu.photobank.group.operate`
pub mod photobank_group_operate {
    use crate::prelude::*;

    /// `alibaba.icbu.photobank.group.operate` (图片银行分组操作接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41767&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.photobank.group.operate",
        response = PhotoGroupResult,
        unwrap = "photo_group_result",
        debug
    )]
    pub struct PhotobankGroupOperate {
        pub photo_group_operation_request: Option<PhotoGroupOperationRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhotoGroupOperationRequest {
        pub group_name: Option<String>,
        pub group_id: Option<i64>,
        pub operation: Option<Operation>,
    }

    /// The values of `operation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Operation {
        /// 新增分组
        #[top_api(value = "add")]
        Add,
        /// 删除分组
        #[top_api(value = "delete")]
        Delete,
        /// 重命名分组
        #[top_api(value = "rename")]
        Rename,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhotoGroupResult {
        pub photobank_group: Option<PhotobankGroup>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhotobankGroup {
        pub level3: Option<i64>,
        pub level2: Option<i64>,
        pub level1: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub id: Option<i64>,
    }
}

/// `alibaba.icbu.photobank.list`
pub mod photobank_list {
    use crate::prelude::*;

    /// `alibaba.icbu.photobank.list` (国际站图片银行查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24459&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.photobank.list",
        response = PhotobankListResponse,
        idempotent,
        debug
    )]
    pub struct PhotobankList {
        pub extra_context: Option<String>,
        pub current_page: Option<i64>,
        pub group_id: Option<String>,
        pub location_type: Option<String>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhotobankListResponse {
        pub trace_id: Option<String>,
        pub pagination_query_list: Option<PaginationQueryList>,
        pub errorcode: Option<String>,
        pub errormsg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaginationQueryList {
        pub list: Vec<PhotobankImageDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhotobankImageDo {
        pub url: Option<String>,
        pub id: Option<String>,
        #[top_api(secret)]
        pub file_name: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub owner_member_display_name: Option<String>,
        pub file_size: Option<i64>,
        pub reference_count: Option<i64>,
        pub group_id: Option<i64>,
        #[top_api(secret)]
        pub display_name: Option<String>,
    }
}

/// `alibaba.icbu.photobank.upload`
pub mod photobank_upload {
    use crate::prelude::*;

    /// `alibaba.icbu.photobank.upload` (图片银行图片上传开放接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24463&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.icbu.photobank.upload",
        response = UploadImageResponseDo,
        unwrap = "upload_image_response",
        debug
    )]
    pub struct PhotobankUpload {
        pub extra_context: Option<String>,
        pub file_name: String,
        pub group_id: Option<String>,
        pub image_bytes: FileItem,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadImageResponseDo {
        pub file_name: Option<String>,
        pub photobank_url: Option<String>,
        pub file_id: Option<i64>,
    }
}

/// `alibaba.icbu.product.add`
pub mod product_add {
    use crate::prelude::*;

    /// `alibaba.icbu.product.add` (发布产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=25347&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.add",
        response = Option<String>,
        unwrap = "product_id",
        debug
    )]
    pub struct ProductAdd {
        #[top_api(max_items = 500)]
        pub attributes: Vec<ProductAttribute>,
        #[top_api(max_items = 4)]
        pub bulk_discount_prices: Vec<BulkDiscountPrice>,
        pub category_id: i64,
        #[top_api(max_len = 60000)]
        pub description: Option<String>,
        pub extra_context: Option<String>,
        pub group_id: Option<i64>,
        #[top_api(required, max_items = 3)]
        pub keywords: Vec<String>,
        pub language: String,
        pub main_image: MainImage,
        pub product_sku: Option<ProductSku>,
        pub product_type: String,
        pub sourcing_trade: Option<SourcingTrade>,
        #[top_api(max_len = 128)]
        pub subject: String,
        pub wholesale_trade: Option<WholesaleTrade>,
        pub market: Option<String>,
        pub is_smart_edit: Option<bool>,
        pub custom_info: Option<CustomInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductAttribute {
        pub attribute_id: Option<i64>,
        pub attribute_name: Option<String>,
        pub value_id: Option<i64>,
        pub value_name: Option<String>,
        pub sku_custom_value_name: Option<String>,
        pub sku_custom_image_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BulkDiscountPrice {
        pub price: Option<String>,
        pub start_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MainImage {
        #[top_api(required)]
        pub images: Vec<String>,
        pub watermark: Option<bool>,
        pub watermark_frame: Option<String>,
        pub watermark_position: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSku {
        pub attributes: Vec<ProductSkuAttributes>,
        pub exclude_skus: Vec<SkuDetail>,
        pub special_skus: Vec<ProductSkuSpecialSkus>,
    }

    /// `ProductAttribute`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuAttributes {
        pub attribute_id: Option<i64>,
        pub sku_custom_image_url: Option<String>,
        pub sku_custom_value_name: Option<String>,
        pub value_id: Option<i64>,
        pub attribute_name: Option<String>,
        pub value_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDetail {
        pub attributes: Vec<SkuDetailAttributes>,
        pub price: Option<Decimal>,
    }

    /// `ProductAttribute`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDetailAttributes {
        pub attribute_id: Option<i64>,
        pub value_id: Option<i64>,
        pub value_name: Option<String>,
        pub attribute_name: Option<String>,
        pub sku_custom_value_name: Option<String>,
        pub sku_custom_image_url: Option<String>,
    }

    /// `SkuDetail`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuSpecialSkus {
        pub attributes: Vec<SkuDetailAttributes>,
        pub price: Option<Decimal>,
        pub sku_code: Option<String>,
        pub inventory_dto_list: Vec<InventoryDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryDetail {
        pub store_code: Option<String>,
        pub current_inventory: Option<i64>,
        pub src_inventory: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SourcingTrade {
        pub delivery_port: Option<String>,
        pub delivery_time: Option<String>,
        pub fob_currency: Option<String>,
        pub fob_max_price: Option<String>,
        pub fob_min_price: Option<String>,
        pub fob_unit_type: Option<String>,
        pub min_order_quantity: Option<String>,
        pub min_order_unit_type: Option<String>,
        pub payment_methods: Vec<String>,
        pub supply_period_type: Option<String>,
        pub supply_quantity: Option<String>,
        pub supply_unit_type: Option<String>,
        pub packaging_desc: Option<String>,
        pub deliver_periods: Vec<DeliverPeriod>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliverPeriod {
        pub process_period: Option<i64>,
        pub quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WholesaleTrade {
        pub batch_number: Option<i64>,
        pub handling_time: Option<i64>,
        pub min_order_quantity: Option<i64>,
        pub package_size: Option<String>,
        pub price: Option<Decimal>,
        pub sale_type: Option<String>,
        pub shipping_line_template_id: Option<i64>,
        pub unit_type: Option<String>,
        pub weight: Option<String>,
        pub deliver_periods: Vec<DeliverPeriod>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomInfo {
        pub custom_contents: Vec<CustomContent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomContent {
        pub min_order_quantity: Option<i64>,
        pub custom_type: Option<String>,
    }
}

/// `alibaba.icbu.product.add.draft`
pub mod product_add_draft {
    use crate::prelude::*;

    /// `alibaba.icbu.product.add.draft` (ICBU 商品发布草稿接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46164&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.add.draft",
        response = Option<String>,
        unwrap = "product_id",
        debug
    )]
    pub struct ProductAddDraft {
        #[top_api(max_items = 100)]
        pub attributes: Vec<ProductAttribute>,
        #[top_api(max_items = 4)]
        pub bulk_discount_prices: Vec<BulkDiscountPrice>,
        pub category_id: i64,
        #[top_api(max_len = 60000)]
        pub description: Option<String>,
        pub extra_context: Option<String>,
        pub group_id: Option<i64>,
        #[top_api(max_items = 3)]
        pub keywords: Vec<String>,
        pub language: String,
        pub main_image: Option<MainImage>,
        pub product_sku: Option<ProductSku>,
        pub product_type: String,
        pub sourcing_trade: Option<SourcingTrade>,
        #[top_api(max_len = 128)]
        pub subject: Option<String>,
        pub wholesale_trade: Option<WholesaleTrade>,
        pub market: Option<String>,
        pub is_smart_edit: Option<bool>,
        pub custom_info: Option<CustomInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductAttribute {
        pub attribute_id: Option<i64>,
        pub attribute_name: Option<String>,
        pub value_id: Option<i64>,
        pub value_name: Option<String>,
        pub sku_custom_value_name: Option<String>,
        pub sku_custom_image_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BulkDiscountPrice {
        pub start_quantity: Option<i64>,
        pub price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MainImage {
        pub images: Vec<String>,
        pub watermark: Option<bool>,
        pub watermark_frame: Option<String>,
        pub watermark_position: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSku {
        pub attributes: Vec<ProductAddDraftProductAttribute>,
        pub special_skus: Vec<SkuDetail>,
        pub exclude_skus: Vec<ProductSkuExcludeSkus>,
    }

    /// `ProductAttribute`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductAddDraftProductAttribute {
        pub attribute_id: Option<i64>,
        pub attribute_name: Option<String>,
        pub value_id: Option<i64>,
        pub value_name: Option<String>,
        pub sku_custom_image_url: Option<String>,
        pub sku_custom_value_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDetail {
        pub attributes: Vec<ProductAddDraftProductAttribute>,
        pub price: Option<Decimal>,
        pub sku_code: Option<String>,
        pub inventory_dto_list: Vec<InventoryDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryDetail {
        pub store_code: Option<String>,
        pub current_inventory: Option<i64>,
        pub src_inventory: Option<i64>,
    }

    /// `SkuDetail`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuExcludeSkus {
        pub attributes: Vec<ProductAddDraftProductAttribute>,
        pub price: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SourcingTrade {
        pub fob_currency: Option<String>,
        pub fob_min_price: Option<String>,
        pub fob_max_price: Option<String>,
        pub fob_unit_type: Option<String>,
        pub payment_methods: Vec<String>,
        pub min_order_quantity: Option<String>,
        pub min_order_unit_type: Option<String>,
        pub supply_quantity: Option<String>,
        pub supply_unit_type: Option<String>,
        pub supply_period_type: Option<String>,
        pub delivery_port: Option<String>,
        pub delivery_time: Option<String>,
        pub packaging_desc: Option<String>,
        pub deliver_periods: Vec<DeliverPeriod>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliverPeriod {
        pub process_period: Option<i64>,
        pub quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WholesaleTrade {
        pub unit_type: Option<String>,
        pub sale_type: Option<String>,
        pub batch_number: Option<i64>,
        pub price: Option<Decimal>,
        pub package_size: Option<String>,
        pub weight: Option<String>,
        pub min_order_quantity: Option<i64>,
        pub shipping_line_template_id: Option<i64>,
        pub handling_time: Option<i64>,
        pub deliver_periods: Vec<DeliverPeriod>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomInfo {
        pub custom_contents: Vec<CustomContent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomContent {
        pub min_order_quantity: Option<i64>,
        pub custom_type: Option<String>,
    }
}

/// `alibaba.icbu.product.batch.update.display`
pub mod product_batch_update_display {
    use crate::prelude::*;

    /// `alibaba.icbu.product.batch.update.display` (商品批量上下架接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44413&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.batch.update.display",
        response = ProductBatchUpdateDisplayResponse,
        debug
    )]
    pub struct ProductBatchUpdateDisplay {
        pub new_display: NewDisplay,
        /// Several values with commas between them.
        pub product_id_list: String,
    }

    /// The values of `new_display`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum NewDisplay {
        /// 上架
        #[top_api(value = "on")]
        On,
        /// 下架
        #[top_api(value = "off")]
        Off,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductBatchUpdateDisplayResponse {
        pub trace_id: Option<String>,
        pub sub_error_code: Option<String>,
        pub sub_error_msg: Option<String>,
        #[top_api(flag)]
        pub sub_success: Option<bool>,
    }
}

/// `alibaba.icbu.product.get`
pub mod product_get {
    use crate::prelude::*;

    /// `alibaba.icbu.product.get` (获得单个商品详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=25439&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.get",
        response = AlibabaProductResponse,
        unwrap = "product",
        idempotent,
        debug
    )]
    pub struct ProductGet {
        pub language: String,
        pub product_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlibabaProductResponse {
        pub attributes: Vec<ProductAttribute>,
        pub category_id: Option<i64>,
        pub description: Option<String>,
        pub group_id: Option<i64>,
        pub keywords: Vec<String>,
        pub main_image: Option<MainImage>,
        pub product_sku: Option<ProductSkuResponse>,
        pub sourcing_trade: Option<SourcingTrade>,
        pub status: Option<String>,
        pub subject: Option<String>,
        pub wholesale_trade: Option<WholesaleTrade>,
        pub language: Option<String>,
        pub product_type: Option<String>,
        pub owner_member: Option<i64>,
        pub display: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub owner_member_display_name: Option<String>,
        pub custom_info: Option<CustomInfo>,
        pub is_smart_edit: Option<bool>,
        pub price_type: Option<String>,
        pub pc_detail_url: Option<String>,
        pub rts: Option<bool>,
        pub product_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductAttribute {
        pub attribute_id: Option<i64>,
        pub attribute_name: Option<String>,
        pub sku_custom_image_url: Option<String>,
        pub sku_custom_value_name: Option<String>,
        pub value_id: Option<i64>,
        pub value_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MainImage {
        pub images: Vec<String>,
        pub watermark: Option<bool>,
        pub watermark_frame: Option<String>,
        pub watermark_position: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuResponse {
        pub sku_attributes: Vec<SkuAttribute>,
        pub skus: Vec<SkuDefinition>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuAttribute {
        pub attribute_id: Option<i64>,
        pub attribute_name: Option<String>,
        pub values: Vec<SkuAttributeValue>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuAttributeValue {
        pub custom_value_name: Option<String>,
        pub image_url: Option<String>,
        pub mark_info: Option<String>,
        pub system_value_name: Option<String>,
        pub value_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDefinition {
        pub attr2_value: Option<String>,
        pub bulk_discount_prices: Vec<BulkDiscountPrice>,
        pub sku_code: Option<String>,
        pub sku_id: Option<i64>,
        pub inventory_dto_list: Vec<ProductInventoryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BulkDiscountPrice {
        pub price: Option<String>,
        pub start_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductInventoryDto {
        pub store_code: Option<String>,
        pub inventory: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SourcingTrade {
        pub delivery_port: Option<String>,
        pub delivery_time: Option<String>,
        pub fob_currency: Option<String>,
        pub fob_max_price: Option<String>,
        pub fob_min_price: Option<String>,
        pub fob_unit_type: Option<String>,
        pub min_order_quantity: Option<String>,
        pub min_order_unit_type: Option<String>,
        pub payment_methods: Vec<String>,
        pub supply_period_type: Option<String>,
        pub supply_quantity: Option<String>,
        pub supply_unit_type: Option<String>,
        pub packaging_desc: Option<String>,
        pub deliver_periods: Vec<DeliverPeriod>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliverPeriod {
        pub quantity: Option<i64>,
        pub process_period: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WholesaleTrade {
        pub batch_number: Option<i64>,
        pub handling_time: Option<i64>,
        pub min_order_quantity: Option<i64>,
        pub package_size: Option<String>,
        pub price: Option<Decimal>,
        pub sale_type: Option<String>,
        pub shipping_line_template_id: Option<i64>,
        pub unit_type: Option<String>,
        pub volume: Option<i64>,
        pub weight: Option<String>,
        pub deliver_periods: Vec<DeliverPeriod>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomInfo {
        pub custom_contents: Vec<CustomContent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomContent {
        pub custom_type: Option<String>,
        pub min_order_quantity: Option<i64>,
    }
}

/// `alibaba.icbu.product.group.add`
pub mod product_group_add {
    use crate::prelude::*;

    /// `alibaba.icbu.product.group.add` (增加商品分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=25300&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.group.add",
        response = ProductGroup,
        unwrap = "product_group",
        debug
    )]
    pub struct ProductGroupAdd {
        pub group_name: String,
        pub parent_id: i64,
        pub extra_context: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductGroup {
        pub parent_id: Option<i64>,
        pub group_id: Option<i64>,
        pub group_name: Option<String>,
    }
}

/// `alibaba.icbu.product.group.get`
pub mod product_group_get {
    use crate::prelude::*;

    /// `alibaba.icbu.product.group.get` (分组信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=25299&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.group.get",
        response = ProductGroup,
        unwrap = "product_group",
        debug
    )]
    pub struct ProductGroupGet {
        pub extra_context: Option<String>,
        pub group_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductGroup {
        pub children_id_list: Vec<i64>,
        pub group_id: Option<i64>,
        pub group_name: Option<String>,
        pub parent_id: Option<i64>,
        pub parent_id2: Option<i64>,
    }
}

/// `alibaba.icbu.product.id.decrypt`
pub mod product_id_decrypt {
    use crate::prelude::*;

    /// `alibaba.icbu.product.id.decrypt` (商品 ID 解密)
    ///
    /// <https://open.taobao.com/api.htm?docId=26068&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.id.decrypt",
        response = Option<i64>,
        unwrap = "id",
        debug
    )]
    pub struct ProductIdDecrypt {
        pub language: String,
        pub product_id: String,
    }
}

/// `alibaba.icbu.product.id.encrypt`
pub mod product_id_encrypt {
    use crate::prelude::*;

    /// `alibaba.icbu.product.id.encrypt` (ICBU 国际站商品加密接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50558&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.id.encrypt",
        response = Option<String>,
        unwrap = "secret_id",
        debug
    )]
    pub struct ProductIdEncrypt {
        pub language: String,
        pub product_id: i64,
    }
}

/// `alibaba.icbu.product.inventory.update`
pub mod product_inventory_update {
    use crate::prelude::*;

    /// `alibaba.icbu.product.inventory.update` (icbu 商品库存更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=53178&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.inventory.update",
        response = TopResultDo,
        unwrap = "result",
        debug
    )]
    pub struct ProductInventoryUpdate {
        pub request_param: ProductInventoryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductInventoryRequest {
        pub product_id: i64,
        #[top_api(required)]
        pub inventory_list: Vec<InventoryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryDto {
        pub sku_id: i64,
        pub inventory_code: String,
        pub inventory: i64,
        pub operate: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDo {
        pub success: Option<bool>,
        pub data: Option<String>,
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub trace_id: Option<String>,
    }
}

/// `alibaba.icbu.product.list`
pub mod product_list {
    use crate::prelude::*;

    /// `alibaba.icbu.product.list` (商品查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25438&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.products).total(response.total_item),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.list",
        response = ProductListResponse,
        idempotent,
        debug
    )]
    pub struct ProductList {
        pub category_id: Option<i64>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub subject: Option<String>,
        pub language: String,
        pub group_id3: Option<i64>,
        pub group_id2: Option<i64>,
        pub group_id1: Option<i64>,
        pub id: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub gmt_modified_to: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub gmt_modified_from: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductListResponse {
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub products: Vec<AlibabaProductBriefResponse>,
        pub total_item: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlibabaProductBriefResponse {
        pub group_id: Option<i64>,
        pub group_name: Option<String>,
        pub id: Option<i64>,
        pub keywords: Vec<String>,
        pub main_image: Option<MainImage>,
        pub status: Option<String>,
        pub subject: Option<String>,
        pub product_type: Option<String>,
        pub language: Option<String>,
        pub display: Option<Display>,
        pub owner_member_display_name: Option<String>,
        pub category_id: Option<i64>,
        pub is_specific: Option<bool>,
        pub is_rts: Option<bool>,
        pub pc_detail_url: Option<String>,
        pub smart_edit: Option<bool>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub red_model: Option<String>,
        pub product_id: Option<String>,
    }

    /// The values of `display`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Display {
        /// 上架
        #[top_api(value = "Y")]
        Y,
        /// 下架
        #[top_api(value = "N")]
        N,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MainImage {
        pub images: Vec<String>,
        pub watermark: Option<bool>,
        pub watermark_frame: Option<String>,
        pub watermark_position: Option<String>,
    }
}

/// `alibaba.icbu.product.schema.add`
pub mod product_schema_add {
    use crate::prelude::*;

    /// `alibaba.icbu.product.schema.add` (（新）商品发布新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50071&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.schema.add",
        response = ProductSchemaAddResponse,
        debug
    )]
    pub struct ProductSchemaAdd {
        pub param_product_top_publish_request: ProductTopPublishRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductTopPublishRequest {
        pub cat_id: Option<i64>,
        pub language: Option<String>,
        pub xml: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSchemaAddResponse {
        pub product_id: Option<i64>,
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub biz_success: Option<bool>,
        pub trace_id: Option<String>,
    }
}

/// `alibaba.icbu.product.schema.add.draft`
pub mod product_schema_add_draft {
    use crate::prelude::*;

    /// `alibaba.icbu.product.schema.add.draft` (（新）ICBU 商品发布草稿)
    ///
    /// <https://open.taobao.com/api.htm?docId=50107&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.schema.add.draft",
        response = ProductSchemaAddDraftResponse,
        debug
    )]
    pub struct ProductSchemaAddDraft {
        pub param_product_top_publish_request: ProductTopPublishRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductTopPublishRequest {
        pub cat_id: Option<i64>,
        pub language: Option<String>,
        pub xml: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSchemaAddDraftResponse {
        pub product_id: Option<i64>,
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub biz_success: Option<bool>,
        pub trace_id: Option<String>,
    }
}

/// `alibaba.icbu.product.schema.get`
pub mod product_schema_get {
    use crate::prelude::*;

    /// `alibaba.icbu.product.schema.get` (（新）ICBU 商品发布 schema 接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50063&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.schema.get",
        response = ProductSchemaGetResponse,
        debug
    )]
    pub struct ProductSchemaGet {
        pub param_product_top_publish_request: Option<ProductTopPublishRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductTopPublishRequest {
        pub cat_id: Option<i64>,
        pub language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSchemaGetResponse {
        pub data: Option<String>,
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub biz_success: Option<bool>,
        pub trace_id: Option<String>,
    }
}

/// `alibaba.icbu.product.schema.render`
pub mod product_schema_render {
    use crate::prelude::*;

    /// `alibaba.icbu.product.schema.render` (（新）获取商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=50188&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.schema.render",
        response = ProductSchemaRenderResponse,
        debug
    )]
    pub struct ProductSchemaRender {
        pub param_product_top_publish_request: Option<ProductTopPublishRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductTopPublishRequest {
        pub cat_id: Option<i64>,
        pub language: Option<String>,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSchemaRenderResponse {
        pub data: Option<String>,
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub biz_success: Option<bool>,
        pub trace_id: Option<String>,
    }
}

/// `alibaba.icbu.product.schema.render.draft`
pub mod product_schema_render_draft {
    use crate::prelude::*;

    /// `alibaba.icbu.product.schema.render.draft` (（新）渲染草稿商品数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=50205&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.schema.render.draft",
        response = ProductSchemaRenderDraftResponse,
        debug
    )]
    pub struct ProductSchemaRenderDraft {
        pub param_product_top_publish_request: Option<ProductTopPublishRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductTopPublishRequest {
        pub cat_id: Option<i64>,
        pub language: Option<String>,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSchemaRenderDraftResponse {
        pub data: Option<String>,
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub biz_success: Option<bool>,
        pub trace_id: Option<String>,
    }
}

/// `alibaba.icbu.product.schema.update`
pub mod product_schema_update {
    use crate::prelude::*;

    /// `alibaba.icbu.product.schema.update` (（新）商品发布增量更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50189&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.schema.update",
        response = ProductSchemaUpdateResponse,
        debug
    )]
    pub struct ProductSchemaUpdate {
        pub param_product_top_publish_request: ProductTopPublishRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductTopPublishRequest {
        pub cat_id: Option<i64>,
        pub language: Option<String>,
        pub product_id: Option<i64>,
        pub xml: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSchemaUpdateResponse {
        pub product_id: Option<i64>,
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub biz_success: Option<bool>,
        pub trace_id: Option<String>,
    }
}

/// `alibaba.icbu.product.score.get`
pub mod product_score_get {
    use crate::prelude::*;

    /// `alibaba.icbu.product.score.get` (产品质量分查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=47461&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.score.get",
        response = ProductScoreInfoResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ProductScoreGet {
        pub product_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductScoreInfoResult {
        pub boutique_tag: Option<i64>,
        pub final_score: Option<String>,
    }
}

/// `alibaba.icbu.product.type.available.get`
pub mod product_type_available_get {
    use crate::prelude::*;

    /// `alibaba.icbu.product.type.available.get` (商家发品类型查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=62123&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.type.available.get",
        response = ProductTypeAvailableGetResponse,
        debug
    )]
    pub struct ProductTypeAvailableGet {
        pub type_request: ProductTopRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductTopRequest {
        pub cat_id: Option<i64>,
        pub language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductTypeAvailableGetResponse {
        pub trace_id: Option<String>,
        pub data: Option<ProductSupportTypeDto>,
        pub biz_success: Option<bool>,
        pub message: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `ProductSupportTypeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSupportTypeDto {
        pub support_post_whole_sale: Option<bool>,
        pub support_post_sourcing: Option<bool>,
    }
}

/// `alibaba.icbu.product.update`
pub mod product_update {
    use crate::prelude::*;

    /// `alibaba.icbu.product.update` (修改商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=25357&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.update",
        response = Option<String>,
        unwrap = "product_id",
        debug
    )]
    pub struct ProductUpdate {
        #[top_api(max_items = 100)]
        pub attributes: Vec<ProductAttribute>,
        #[top_api(max_items = 20)]
        pub bulk_discount_prices: Vec<BulkDiscountPrice>,
        pub category_id: i64,
        #[top_api(max_len = 60000)]
        pub description: Option<String>,
        pub extra_context: Option<String>,
        pub group_id: Option<i64>,
        #[top_api(required, max_items = 20)]
        pub keywords: Vec<String>,
        pub language: String,
        pub main_image: MainImage,
        pub product_sku: Option<ProductSku>,
        pub product_type: String,
        pub sourcing_trade: Option<SourcingTrade>,
        pub subject: String,
        pub wholesale_trade: Option<WholesaleTrade>,
        pub market: Option<String>,
        pub is_smart_edit: Option<bool>,
        pub custom_info: Option<CustomInfo>,
        pub product_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductAttribute {
        pub attribute_id: Option<i64>,
        pub attribute_name: Option<String>,
        pub value_id: Option<i64>,
        pub value_name: Option<String>,
        pub sku_custom_image_url: Option<String>,
        pub sku_custom_value_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BulkDiscountPrice {
        pub price: Option<String>,
        pub start_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MainImage {
        #[top_api(required)]
        pub images: Vec<String>,
        pub watermark: Option<bool>,
        pub watermark_frame: Option<String>,
        pub watermark_position: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSku {
        pub attributes: Vec<ProductSkuAttributes>,
        pub exclude_skus: Vec<SkuDetail>,
        pub special_skus: Vec<SkuDetail>,
    }

    /// `ProductAttribute`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuAttributes {
        pub attribute_id: Option<i64>,
        pub sku_custom_image_url: Option<String>,
        pub sku_custom_value_name: Option<String>,
        pub value_id: Option<i64>,
        pub value_name: Option<String>,
        pub attribute_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDetail {
        pub attributes: Vec<SkuDetailAttributes>,
        pub price: Option<Decimal>,
    }

    /// `ProductAttribute`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDetailAttributes {
        pub attribute_id: Option<i64>,
        pub value_id: Option<i64>,
        pub sku_custom_value_name: Option<String>,
        pub sku_custom_image_url: Option<String>,
        pub value_name: Option<String>,
        pub attribute_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SourcingTrade {
        pub delivery_port: Option<String>,
        pub delivery_time: Option<String>,
        pub fob_currency: Option<String>,
        pub fob_max_price: Option<String>,
        pub fob_min_price: Option<String>,
        pub fob_unit_type: Option<String>,
        pub min_order_quantity: Option<String>,
        pub min_order_unit_type: Option<String>,
        pub payment_methods: Vec<String>,
        pub supply_period_type: Option<String>,
        pub supply_quantity: Option<String>,
        pub supply_unit_type: Option<String>,
        pub packaging_desc: Option<String>,
        pub deliver_periods: Vec<DeliverPeriod>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliverPeriod {
        pub process_period: Option<i64>,
        pub quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WholesaleTrade {
        pub batch_number: Option<i64>,
        pub handling_time: Option<i64>,
        pub min_order_quantity: Option<i64>,
        pub package_size: Option<String>,
        pub price: Option<Decimal>,
        pub sale_type: Option<String>,
        pub shipping_line_template_id: Option<i64>,
        pub unit_type: Option<String>,
        pub volume: Option<i64>,
        pub weight: Option<String>,
        pub deliver_periods: Vec<DeliverPeriod>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomInfo {
        pub custom_contents: Vec<CustomContent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomContent {
        pub min_order_quantity: Option<i64>,
        pub custom_type: Option<String>,
    }
}

/// `alibaba.icbu.product.update.field`
pub mod product_update_field {
    use crate::prelude::*;

    /// `alibaba.icbu.product.update.field` (商品按字段更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=27010&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.product.update.field",
        response = Option<String>,
        unwrap = "product_id",
        debug
    )]
    pub struct ProductUpdateField {
        #[top_api(max_items = 500)]
        pub attributes: Vec<ProductAttribute>,
        #[top_api(max_items = 20)]
        pub bulk_discount_prices: Vec<BulkDiscountPrice>,
        pub category_id: Option<i64>,
        #[top_api(max_len = 60000)]
        pub description: Option<String>,
        pub extra_context: Option<String>,
        pub group_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub keywords: Vec<String>,
        pub language: String,
        pub main_image: Option<MainImage>,
        pub product_sku: Option<ProductSku>,
        pub product_type: String,
        pub sourcing_trade: Option<SourcingTrade>,
        pub subject: Option<String>,
        pub wholesale_trade: Option<WholesaleTrade>,
        pub market: Option<String>,
        pub custom_info: Option<CustomInfo>,
        pub is_smart_edit: Option<bool>,
        pub use_sku_price: Option<bool>,
        pub product_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductAttribute {
        pub attribute_id: Option<i64>,
        pub attribute_name: Option<String>,
        pub value_id: Option<i64>,
        pub value_name: Option<String>,
        pub sku_custom_image_url: Option<String>,
        pub sku_custom_value_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BulkDiscountPrice {
        pub price: Option<String>,
        pub start_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MainImage {
        pub images: Vec<String>,
        pub watermark: Option<bool>,
        pub watermark_frame: Option<String>,
        pub watermark_position: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSku {
        pub attributes: Vec<ProductSkuAttributes>,
        pub exclude_skus: Vec<SkuDetail>,
        pub special_skus: Vec<ProductSkuSpecialSkus>,
    }

    /// `ProductAttribute`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuAttributes {
        pub attribute_id: Option<i64>,
        pub sku_custom_image_url: Option<String>,
        pub sku_custom_value_name: Option<String>,
        pub value_id: Option<i64>,
        pub attribute_name: Option<String>,
        pub value_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDetail {
        pub attributes: Vec<SkuDetailAttributes>,
        pub price: Option<Decimal>,
    }

    /// `ProductAttribute`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDetailAttributes {
        pub attribute_id: Option<i64>,
        pub value_id: Option<i64>,
        pub sku_custom_value_name: Option<String>,
        pub sku_custom_image_url: Option<String>,
        pub attribute_name: Option<String>,
        pub value_name: Option<String>,
    }

    /// `SkuDetail`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuSpecialSkus {
        pub attributes: Vec<SkuDetailAttributes>,
        pub price: Option<Decimal>,
        pub sku_code: Option<String>,
        pub sku_id: Option<i64>,
        pub inventory_dto_list: Vec<InventoryDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryDetail {
        pub src_inventory: Option<i64>,
        pub current_inventory: Option<i64>,
        pub store_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SourcingTrade {
        pub delivery_port: Option<String>,
        pub delivery_time: Option<String>,
        pub fob_currency: Option<String>,
        pub fob_max_price: Option<String>,
        pub fob_min_price: Option<String>,
        pub fob_unit_type: Option<String>,
        pub min_order_quantity: Option<String>,
        pub min_order_unit_type: Option<String>,
        pub payment_methods: Vec<String>,
        pub supply_period_type: Option<String>,
        pub supply_quantity: Option<String>,
        pub supply_unit_type: Option<String>,
        pub packaging_desc: Option<String>,
        pub deliver_periods: Vec<DeliverPeriod>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliverPeriod {
        pub process_period: Option<i64>,
        pub quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WholesaleTrade {
        pub batch_number: Option<i64>,
        pub handling_time: Option<i64>,
        pub min_order_quantity: Option<i64>,
        pub package_size: Option<String>,
        pub price: Option<Decimal>,
        pub sale_type: Option<String>,
        pub shipping_line_template_id: Option<i64>,
        pub unit_type: Option<String>,
        pub weight: Option<String>,
        pub deliver_periods: Vec<DeliverPeriod>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomInfo {
        pub custom_contents: Vec<CustomContent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomContent {
        pub min_order_quantity: Option<i64>,
        pub custom_type: Option<String>,
    }
}

/// `alibaba.icbu.quotation.post`
pub mod quotation_post {
    use crate::prelude::*;

    /// `alibaba.icbu.quotation.post` (供应商提交报价)
    ///
    /// <https://open.taobao.com/api.htm?docId=32101&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.quotation.post",
        response = RfqRemoteServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct QuotationPost {
        pub md5key: Option<String>,
        pub dto: Option<RfqQuotationRemoteDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RfqQuotationRemoteDto {
        #[top_api(secret)]
        pub details: String,
        pub annex_files_str: Option<String>,
        pub sample: Option<RfqQuotationPriceRemoteDto>,
        pub price_list: Vec<PriceList>,
        pub rfq_id: String,
        pub payment_terms: String,
        #[top_api(required)]
        pub expiry_date: Option<TopDateTime>,
    }

    /// `RfqQuotationPriceRemoteDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RfqQuotationPriceRemoteDto {
        pub remark: Option<String>,
        pub estimated_date: Option<Decimal>,
        pub payment: Option<String>,
        pub is_free: Option<String>,
        pub is_support: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceList {
        pub port: String,
        pub shipping_terms: String,
        pub image_str: Option<String>,
        pub model_num: Option<String>,
        pub item_name: String,
        pub fob_price: String,
        pub quantity: String,
        pub quantity_unit: String,
        pub remark: String,
        pub fob_price_unit: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RfqRemoteServiceResult {
        pub message: Option<String>,
        pub result: Option<RfqRemoteServiceResultResult>,
        pub err_type: Option<String>,
        pub success: Option<bool>,
    }

    /// `RfqQuotationRemoteDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RfqRemoteServiceResultResult {
        pub id: Option<i64>,
    }
}

/// `alibaba.icbu.rfq.myequity`
pub mod rfq_myequity {
    use crate::prelude::*;

    /// `alibaba.icbu.rfq.myequity` (我的权益)
    ///
    /// <https://open.taobao.com/api.htm?docId=40865&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.rfq.myequity",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct RfqMyequity;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub value: Option<EquityPackageDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EquityPackageDto {
        pub equity_count: Option<i64>,
        pub expired_date: Option<String>,
        pub score: Option<i64>,
        pub beat_supplier_percent: Option<String>,
        pub statistic_start_date: Option<String>,
        pub statistic_end_date: Option<String>,
        pub top_service_count: Option<i64>,
    }
}

/// `alibaba.icbu.rfq.read`
pub mod rfq_read {
    use crate::prelude::*;

    /// `alibaba.icbu.rfq.read` (是否已读 RFQ)
    ///
    /// <https://open.taobao.com/api.htm?docId=42604&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.rfq.read",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct RfqRead {
        #[top_api(required, max_items = 20)]
        pub rfq_id_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub result_code: Option<i64>,
        pub success: Option<bool>,
        pub value: Option<String>,
    }
}

/// `alibaba.icbu.rfq.recommend`
pub mod rfq_recommend {
    use crate::prelude::*;

    /// `alibaba.icbu.rfq.recommend` (rfq 推荐)
    ///
    /// <https://open.taobao.com/api.htm?docId=42211&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.rfq.recommend",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct RfqRecommend {
        pub query_dto: QueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryDto {
        pub count: i64,
        pub current: i64,
        pub page_size: i64,
        pub site: String,
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub msg: Option<String>,
        pub result_code: Option<i64>,
        pub success: Option<bool>,
        pub value: Option<RecommendReturnDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecommendReturnDto {
        pub pagination: Option<PageView>,
        pub rfq_list: Vec<RecommendRfqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageView {
        pub current: Option<i64>,
        pub page_size: Option<i64>,
        pub total_item: Option<i64>,
        pub total_pages: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecommendRfqDto {
        pub country: Option<String>,
        pub country_simple: Option<String>,
        pub date_post: Option<i64>,
        pub date_post_str: Option<String>,
        pub detail: Option<String>,
        pub has_read: Option<bool>,
        pub have_image: Option<bool>,
        pub image_url: Option<String>,
        pub left_count: Option<i64>,
        pub quantity: Option<i64>,
        pub rfq_id: Option<String>,
        pub subject: Option<String>,
        pub quantity_unit: Option<String>,
    }
}

/// `alibaba.icbu.rfq.search`
pub mod rfq_search {
    use crate::prelude::*;

    /// `alibaba.icbu.rfq.search` (查询 RFQ)
    ///
    /// <https://open.taobao.com/api.htm?docId=32084&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.rfq.search",
        response = RfqRemoteServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct RfqSearch {
        pub md5key: Option<String>,
        pub cond: Option<RfqRequestSearchCondDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RfqRequestSearchCondDto {
        pub search_text: String,
        pub page_size: Option<i64>,
        pub open_time: Option<i64>,
        pub attachment: Option<bool>,
        pub photo: Option<bool>,
        pub country: Option<String>,
        pub category_id: Option<String>,
        pub close_time: Option<i64>,
        pub quantity_min: Option<i64>,
        pub current_page: Option<i64>,
        pub quantity_max: Option<i64>,
        pub full_quote: Option<bool>,
        pub zero_quotation: Option<bool>,
        pub filter_quoted: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RfqRemoteServiceResult {
        pub message: Option<String>,
        pub result: Option<RfqRequestSearchResultDto>,
        pub error_type: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RfqRequestSearchResultDto {
        pub request_list: Vec<Requestlist>,
        pub total: Option<i64>,
        pub category_list: Vec<Categorylist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Requestlist {
        pub rfq_id: Option<String>,
        pub category_id: Option<i64>,
        pub subject: Option<String>,
        pub description: Option<String>,
        pub quantity: Option<i64>,
        pub quantity_unit: Option<String>,
        pub country_simple: Option<String>,
        pub left_count: Option<i64>,
        pub annex_names: Option<String>,
        pub lang_src: Option<String>,
        pub expirate_time: Option<i64>,
        pub open_time: Option<i64>,
        pub image_url: Option<String>,
        pub supplier_countrys: Option<String>,
        pub annex_files: Vec<RfqAnnexFileRemoteDto>,
        pub unique_rfq_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RfqAnnexFileRemoteDto {
        pub file_name: Option<String>,
        pub unique_file_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Categorylist {
        pub category_id: Option<i64>,
        pub category_name: Option<String>,
        pub count: Option<i64>,
    }
}

/// `alibaba.icbu.rfqdetail.get`
pub mod rfqdetail_get {
    use crate::prelude::*;

    /// `alibaba.icbu.rfqdetail.get` (获取 RFQ 详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=32086&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.rfqdetail.get",
        response = RfqRemoteServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct RfqdetailGet {
        pub md5key: Option<String>,
        pub rfq_query_dto: Option<RfqDetailSearchQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RfqDetailSearchQueryDto {
        pub rfq_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RfqRemoteServiceResult {
        pub message: Option<String>,
        pub result: Option<RfqBuyRequestSearchDetailRemoteDto>,
        pub error_type: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RfqBuyRequestSearchDetailRemoteDto {
        pub attachments: Vec<Attachedfiles>,
        pub rfq_detail_dto: Option<BuyRequestSearchDetailRemoteDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attachedfiles {
        pub file_name: Option<String>,
        pub file_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyRequestSearchDetailRemoteDto {
        pub lang_src: Option<String>,
        pub supplier_countrys: Option<String>,
        pub category_id: Option<i64>,
        pub category_name: Option<String>,
        pub annex_names: Option<String>,
        pub payment_terms: Option<String>,
        pub destination_port: Option<String>,
        pub fob_price_unit: Option<String>,
        pub fob_price: Option<String>,
        pub shipping_terms: Option<String>,
        pub left_count: Option<i64>,
        pub open_time: Option<i64>,
        pub expirate_time: Option<i64>,
        pub country_simple: Option<String>,
        pub quantity_unit: Option<String>,
        pub quantity: Option<i64>,
        pub status: Option<String>,
        pub description: Option<String>,
        pub subject: Option<String>,
        pub rfq_id: Option<String>,
    }
}

/// `alibaba.icbu.trade.assurance.account.get`
pub mod trade_assurance_account_get {
    use crate::prelude::*;

    /// `alibaba.icbu.trade.assurance.account.get` (icbu 信保账户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31686&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.icbu.trade.assurance.account.get",
        response = AssuranceAccountResult,
        unwrap = "assurance_account_result",
        idempotent,
        debug
    )]
    pub struct TradeAssuranceAccountGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AssuranceAccountResult {
        pub error_message: Option<String>,
        pub value: Option<AssuranceFlag>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AssuranceFlag {
        pub pause_status: Option<bool>,
        pub guide_u_r_l: Option<String>,
        pub flag_list: Vec<String>,
    }
}
