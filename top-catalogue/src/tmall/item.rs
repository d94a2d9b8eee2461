//! `tmall.item.*`: 41 APIs.

pub use self::add_schema_get::AddSchemaGet;
pub use self::add_simpleschema_get::AddSimpleschemaGet;
pub use self::calculate_hscode_get::CalculateHscodeGet;
pub use self::combine_get::CombineGet;
pub use self::dapei_template_query::DapeiTemplateQuery;
pub use self::desc_modules_get::DescModulesGet;
pub use self::hscode_audit_results_query::HscodeAuditResultsQuery;
pub use self::hscode_detail_get::HscodeDetailGet;
pub use self::increment_update_schema_get::IncrementUpdateSchemaGet;
pub use self::outerid_update::OuteridUpdate;
pub use self::price_update::PriceUpdate;
pub use self::quantity_update::QuantityUpdate;
pub use self::schema_add::SchemaAdd;
pub use self::schema_increment_update::SchemaIncrementUpdate;
pub use self::schema_update::SchemaUpdate;
pub use self::series_itemseries_insertorupdate::SeriesItemseriesInsertorupdate;
pub use self::series_itemseries_insertseriesitem::SeriesItemseriesInsertseriesitem;
pub use self::series_itemseries_removeitemfromseries::SeriesItemseriesRemoveitemfromseries;
pub use self::setscombines_edit::SetscombinesEdit;
pub use self::shiptime_update::ShiptimeUpdate;
pub use self::simpleschema_add::SimpleschemaAdd;
pub use self::simpleschema_update::SimpleschemaUpdate;
pub use self::sizemapping_template_create::SizemappingTemplateCreate;
pub use self::sizemapping_template_delete::SizemappingTemplateDelete;
pub use self::sizemapping_template_get::SizemappingTemplateGet;
pub use self::sizemapping_template_update::SizemappingTemplateUpdate;
pub use self::sizemapping_templates_list::SizemappingTemplatesList;
pub use self::sku_new_get::SkuNewGet;
pub use self::sku_new_update::SkuNewUpdate;
pub use self::sku_sort_get::SkuSortGet;
pub use self::sku_sort_update::SkuSortUpdate;
pub use self::sku_status_get::SkuStatusGet;
pub use self::sku_status_update::SkuStatusUpdate;
pub use self::store_schema_update::StoreSchemaUpdate;
pub use self::store_update_schema_get::StoreUpdateSchemaGet;
pub use self::update_schema_get::UpdateSchemaGet;
pub use self::update_simpleschema_get::UpdateSimpleschemaGet;
pub use self::vip_add_schema_get::VipAddSchemaGet;
pub use self::vip_schema_add::VipSchemaAdd;
pub use self::vip_schema_update::VipSchemaUpdate;
pub use self::vip_update_schema_get::VipUpdateSchemaGet;

/// `tmall.item.add.schema.get`
pub mod add_schema_get {
    use crate::prelude::*;

    /// `tmall.item.add.schema.get` (天猫发布商品规则获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=23256&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.add.schema.get",
        response = Option<String>,
        unwrap = "add_item_result",
        idempotent,
        debug
    )]
    pub struct AddSchemaGet {
        pub category_id: i64,
        pub product_id: i64,
        pub r#type: Option<String>,
        pub isv_init: Option<bool>,
    }
}

/// `tmall.item.add.simpleschema.get`
pub mod add_simpleschema_get {
    use crate::prelude::*;

    /// `tmall.item.add.simpleschema.get` (天猫发布商品规则获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=25456&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.add.simpleschema.get",
        response = Option<String>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AddSimpleschemaGet;
}

/// `tmall.item.calculate.hscode.get`
pub mod calculate_hscode_get {
    use crate::prelude::*;

    /// `tmall.item.calculate.hscode.get` (算法获取 hscode)
    ///
    /// <https://open.taobao.com/api.htm?docId=26569&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.calculate.hscode.get",
        response = Vec<Value>,
        unwrap = "results",
        debug
    )]
    pub struct CalculateHscodeGet {
        pub item_id: Option<i64>,
    }
}

/// `tmall.item.combine.get`
pub mod combine_get {
    use crate::prelude::*;

    /// `tmall.item.combine.get` (组合商品获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27227&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.combine.get",
        response = Vec<Value>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct CombineGet {
        pub item_id: Option<i64>,
    }
}

/// `tmall.item.dapei.template.query`
pub mod dapei_template_query {
    use crate::prelude::*;

    /// `tmall.item.dapei.template.query` (搭配查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27341&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = Some(page),
    ///     |response| Page::of(response.results).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.dapei.template.query",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DapeiTemplateQuery {
        pub title: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub results: Vec<DapeiDo>,
        pub error: Option<bool>,
        pub error_msg: Option<String>,
        pub total_results: Option<i64>,
        pub total_page: Option<i64>,
        pub page_index: Option<i64>,
        pub error_code: Option<String>,
    }

    /// `DapeiDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DapeiDo {
        pub id: Option<i64>,
        pub title: Option<String>,
        pub desc: Option<String>,
        pub url: Option<String>,
        pub items: Vec<DapeiTemplateItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DapeiTemplateItem {
        pub item_id: Option<i64>,
        pub img: Option<String>,
    }
}

/// `tmall.item.desc.modules.get`
pub mod desc_modules_get {
    use crate::prelude::*;

    /// `tmall.item.desc.modules.get` (商品描述模块信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=22171&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.desc.modules.get",
        response = ModularDescInfo,
        unwrap = "modular_desc_info",
        idempotent,
        debug
    )]
    pub struct DescModulesGet {
        pub cat_id: i64,
        pub usr_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModularDescInfo {
        pub usr_def_max_num: Option<i64>,
        pub itm_dsc_modules: Vec<ItemDescModule>,
        pub dead_line: Option<String>,
        pub user_order: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDescModule {
        /// JSON as text.
        pub intros: Option<String>,
        pub tpl_urls: Option<String>,
        pub module_id: Option<i64>,
        pub required: Option<bool>,
        pub module_name: Option<String>,
        pub r#type: Option<Type>,
        pub content: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        #[top_api(value = "cat_mod")]
        CatMod,
        /// 的是商家自定义模块
        #[top_api(value = "usr_mod")]
        UsrMod,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `tmall.item.hscode.audit.results.query`
pub mod hscode_audit_results_query {
    use crate::prelude::*;

    /// `tmall.item.hscode.audit.results.query` (商品 hscode 信息审核状态查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45258&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.hscode.audit.results.query",
        response = Vec<HscodeAuditInfo>,
        unwrap = "result_list",
        idempotent,
        debug
    )]
    pub struct HscodeAuditResultsQuery {
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HscodeAuditInfo {
        pub item_id: Option<i64>,
        pub reason: Option<String>,
        pub hscode: Option<String>,
        pub sku_id: Option<i64>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 历史已上架商品
        #[top_api(value = "HISTORY_ITEM")]
        HistoryItem,
        /// 审核未通过
        #[top_api(value = "REJECT")]
        Reject,
        /// 审核中
        #[top_api(value = "AUDITING")]
        Auditing,
        /// 审核通过
        #[top_api(value = "PASS")]
        Pass,
        /// 获取审核状态异常
        #[top_api(value = "ERROR")]
        Error,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `tmall.item.hscode.detail.get`
pub mod hscode_detail_get {
    use crate::prelude::*;

    /// `tmall.item.hscode.detail.get` (通过 hscode 获取计量单位)
    ///
    /// <https://open.taobao.com/api.htm?docId=30672&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.hscode.detail.get",
        response = Vec<Value>,
        unwrap = "results",
        debug
    )]
    pub struct HscodeDetailGet {
        pub hscode: String,
    }
}

/// `tmall.item.increment.update.schema.get`
pub mod increment_update_schema_get {
    use crate::prelude::*;

    /// `tmall.item.increment.update.schema.get` (天猫增量更新商品规则获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=23781&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.increment.update.schema.get",
        response = Option<String>,
        unwrap = "update_item_result",
        idempotent,
        debug
    )]
    pub struct IncrementUpdateSchemaGet {
        pub item_id: i64,
        pub xml_data: Option<String>,
    }
}

/// `tmall.item.outerid.update`
pub mod outerid_update {
    use crate::prelude::*;

    /// `tmall.item.outerid.update` (天猫商品/SKU 商家编码更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25076&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.outerid.update",
        response = Option<String>,
        unwrap = "outerid_update_result",
        debug
    )]
    pub struct OuteridUpdate {
        pub item_id: i64,
        pub outer_id: Option<String>,
        #[top_api(max_items = 2000)]
        pub sku_outers: Vec<UpdateSkuOuterId>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateSkuOuterId {
        pub outer_id: Option<String>,
        pub properties: Option<String>,
        pub sku_id: Option<i64>,
    }
}

/// `tmall.item.price.update`
pub mod price_update {
    use crate::prelude::*;

    /// `tmall.item.price.update` (天猫商品/SKU 价格更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24249&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.price.update",
        response = Option<String>,
        unwrap = "price_update_result",
        debug
    )]
    pub struct PriceUpdate {
        pub item_id: i64,
        pub item_price: Option<Decimal>,
        #[top_api(max_items = 999_999)]
        pub sku_prices: Vec<UpdateSkuPrice>,
        pub options: Option<UpdateItemPriceOption>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateSkuPrice {
        pub sku_id: Option<i64>,
        pub properties: Option<String>,
        pub outer_id: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateItemPriceOption {
        pub ignore_fake_credit: Option<bool>,
        pub currency_type: Option<String>,
    }
}

/// `tmall.item.quantity.update`
pub mod quantity_update {
    use crate::prelude::*;

    /// `tmall.item.quantity.update` (天猫商品/SKU 库存更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26178&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.quantity.update",
        response = Option<String>,
        unwrap = "quantity_update_result",
        debug
    )]
    pub struct QuantityUpdate {
        pub item_id: i64,
        pub item_quantity: Option<i64>,
        #[top_api(max_items = 20)]
        pub sku_quantities: Vec<UpdateSkuQuantity>,
        pub options: Option<UpdateItemQuantityOption>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateSkuQuantity {
        pub outer_id: Option<String>,
        pub properties: Option<String>,
        pub quantity: Option<i64>,
        pub sku_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateItemQuantityOption {
        pub outer_biz_key: Option<String>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 全量更新
        #[top_api(value = 1)]
        V1,
        /// 增量更新
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `tmall.item.schema.add`
pub mod schema_add {
    use crate::prelude::*;

    /// `tmall.item.schema.add` (天猫根据规则发布商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=23255&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.schema.add",
        response = SchemaAddResponse,
        debug
    )]
    pub struct SchemaAdd {
        pub category_id: i64,
        pub product_id: i64,
        pub xml_data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SchemaAddResponse {
        pub add_item_result: Option<String>,
        pub gmt_create: Option<TopDateTime>,
    }
}

/// `tmall.item.schema.increment.update`
pub mod schema_increment_update {
    use crate::prelude::*;

    /// `tmall.item.schema.increment.update` (天猫根据规则增量更新商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=23782&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.schema.increment.update",
        response = SchemaIncrementUpdateResponse,
        debug
    )]
    pub struct SchemaIncrementUpdate {
        pub item_id: i64,
        pub xml_data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SchemaIncrementUpdateResponse {
        pub update_item_result: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
    }
}

/// `tmall.item.schema.update`
pub mod schema_update {
    use crate::prelude::*;

    /// `tmall.item.schema.update` (天猫根据规则编辑商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=23434&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.schema.update",
        response = SchemaUpdateResponse,
        debug
    )]
    pub struct SchemaUpdate {
        pub item_id: i64,
        pub category_id: Option<i64>,
        pub product_id: Option<i64>,
        pub xml_data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SchemaUpdateResponse {
        pub update_item_result: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
    }
}

/// `tmall.item.series.itemseries.insertorupdate`
pub mod series_itemseries_insertorupdate {
    use crate::prelude::*;

    /// `tmall.item.series.itemseries.insertorupdate` (商品系列增删改接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66477&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.series.itemseries.insertorupdate",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct SeriesItemseriesInsertorupdate {
        pub item_series_request: ItemSeriesRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSeriesRequest {
        pub market: Option<String>,
        pub cat_id: Option<i64>,
        pub series_name: Option<String>,
        pub series_desc: Option<String>,
        pub series_id: Option<i64>,
        pub status: Option<i64>,
        pub brand_name: Option<String>,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub success: Option<bool>,
        pub error_codes: Vec<ErrorCode>,
        pub model: Option<ResultDoModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub mes_code: Option<String>,
        pub message: Option<String>,
    }

    /// `ErrorCode`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDoModel {
        pub market: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub seller_id: Option<i64>,
        pub name: Option<String>,
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub item_series_extend: Option<ItemSeriesExtendDo>,
        pub status: Option<i64>,
    }

    /// `ItemSeriesExtendDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSeriesExtendDo {
        pub mode: Option<String>,
        pub cat_id: Option<i64>,
        pub group_item_list: Vec<GroupItem>,
        pub series_name: Option<String>,
        pub series_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupItem {
        pub text: Option<String>,
        pub value: Option<i64>,
    }
}

/// `tmall.item.series.itemseries.insertseriesitem`
pub mod series_itemseries_insertseriesitem {
    use crate::prelude::*;

    /// `tmall.item.series.itemseries.insertseriesitem` (向系列中添加系列商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=66478&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.series.itemseries.insertseriesitem",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct SeriesItemseriesInsertseriesitem {
        pub series_item_request: Option<SeriesItemRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeriesItemRequest {
        pub market: Option<String>,
        pub item_id: Option<String>,
        pub group_name: Option<String>,
        pub sort: Option<i64>,
        pub series_id: Option<i64>,
        pub custom_version: Option<String>,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub success: Option<bool>,
        pub error_codes: Vec<ErrorCode>,
        pub model: Option<ResultDoModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub message: Option<String>,
        pub mes_code: Option<String>,
    }

    /// `ErrorCode`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDoModel {
        pub gmt_modified: Option<TopDateTime>,
        pub sort: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub series_id: Option<i64>,
        pub market: Option<String>,
        pub features: Option<i64>,
        pub seller_id: Option<i64>,
        pub seg_id: Option<i64>,
        pub outer_id: Option<String>,
        pub fields: Vec<SeriesField>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeriesField {
        pub text: Option<String>,
        pub value: Option<String>,
        pub key: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `tmall.item.series.itemseries.removeitemfromseries`
pub mod series_itemseries_removeitemfromseries {
    use crate::prelude::*;

    /// `tmall.item.series.itemseries.removeitemfromseries` (从商品系列中移除商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=66479&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.series.itemseries.removeitemfromseries",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct SeriesItemseriesRemoveitemfromseries {
        pub item_id: i64,
        pub series_id: i64,
        pub market: String,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub success: Option<bool>,
        pub error_codes: Vec<ErrorCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub message: Option<String>,
        pub mes_code: Option<String>,
    }
}

/// `tmall.item.setscombines.edit`
pub mod setscombines_edit {
    use crate::prelude::*;

    /// `tmall.item.setscombines.edit` (普通商品转套装商品\&套装商品编辑接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62043&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.setscombines.edit",
        response = Option<String>,
        unwrap = "setscombine_update_result",
        debug
    )]
    pub struct SetscombinesEdit {
        pub item_id: i64,
        pub update_sku_sc_product: Option<UpdateSkuScProduct>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateSkuScProduct {
        pub sc_user_id: Option<i64>,
        pub sc_product_id: Option<i64>,
        pub outer_id: Option<String>,
        pub sku_id: Option<i64>,
        pub properties: Option<String>,
    }
}

/// `tmall.item.shiptime.update`
pub mod shiptime_update {
    use crate::prelude::*;

    /// `tmall.item.shiptime.update` (更新商品发货时间)
    ///
    /// <https://open.taobao.com/api.htm?docId=25393&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.shiptime.update",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct ShiptimeUpdate {
        pub item_id: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub ship_time: Option<String>,
        #[top_api(max_items = 20)]
        pub sku_ship_times: Vec<UpdateSkuShipTime>,
        pub option: UpdateItemShipTimeOption,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateSkuShipTime {
        /// A day as \``yyyy-MM-dd`\`.
        pub ship_time: Option<String>,
        pub sku_id: Option<i64>,
        pub properties: Option<String>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateItemShipTimeOption {
        pub ship_time_type: i64,
        pub update_type: Option<UpdateType>,
    }

    /// The values of `update_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UpdateType {
        /// 更新 sku
        #[top_api(value = 0)]
        V0,
        /// 更新商品维度
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `tmall.item.simpleschema.add`
pub mod simpleschema_add {
    use crate::prelude::*;

    /// `tmall.item.simpleschema.add` (天猫简化发布商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=25455&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.simpleschema.add",
        response = SimpleschemaAddResponse,
        debug
    )]
    pub struct SimpleschemaAdd {
        pub schema_xml_fields: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleschemaAddResponse {
        pub result: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
    }
}

/// `tmall.item.simpleschema.update`
pub mod simpleschema_update {
    use crate::prelude::*;

    /// `tmall.item.simpleschema.update` (天猫简化编辑商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=26072&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.simpleschema.update",
        response = SimpleschemaUpdateResponse,
        debug
    )]
    pub struct SimpleschemaUpdate {
        pub item_id: i64,
        pub schema_xml_fields: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleschemaUpdateResponse {
        pub update_item_result: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub sku_map_json: Option<String>,
    }
}

/// `tmall.item.sizemapping.template.create`
pub mod sizemapping_template_create {
    use crate::prelude::*;

    /// `tmall.item.sizemapping.template.create` (新增天猫商品尺码表模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=24331&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.sizemapping.template.create",
        response = SizeMappingTemplateDo,
        unwrap = "size_mapping_template",
        debug
    )]
    pub struct SizemappingTemplateCreate {
        #[top_api(max_len = 20)]
        pub template_name: String,
        /// In centimetres.
        #[top_api(max_len = 8000)]
        pub template_content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SizeMappingTemplateDo {
        pub template_id: Option<i64>,
        pub template_name: Option<String>,
        /// In centimetres.
        pub template_content: Option<String>,
    }
}

/// `tmall.item.sizemapping.template.delete`
pub mod sizemapping_template_delete {
    use crate::prelude::*;

    /// `tmall.item.sizemapping.template.delete` (删除天猫商品尺码表模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=24329&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.sizemapping.template.delete",
        response = Option<i64>,
        unwrap = "template_id",
        debug
    )]
    pub struct SizemappingTemplateDelete {
        pub template_id: i64,
    }
}

/// `tmall.item.sizemapping.template.get`
pub mod sizemapping_template_get {
    use crate::prelude::*;

    /// `tmall.item.sizemapping.template.get` (获取天猫商品尺码表模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=24328&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.sizemapping.template.get",
        response = Model,
        unwrap = "size_mapping_template",
        idempotent,
        debug
    )]
    pub struct SizemappingTemplateGet {
        pub template_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        /// In centimetres.
        pub template_content: Option<String>,
        pub template_name: Option<String>,
        pub template_id: Option<i64>,
    }
}

/// `tmall.item.sizemapping.template.update`
pub mod sizemapping_template_update {
    use crate::prelude::*;

    /// `tmall.item.sizemapping.template.update` (更新天猫商品尺码表模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=24330&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.sizemapping.template.update",
        response = SizeMappingTemplateDo,
        unwrap = "size_mapping_template",
        debug
    )]
    pub struct SizemappingTemplateUpdate {
        pub template_id: i64,
        #[top_api(max_len = 20)]
        pub template_name: String,
        /// In centimetres.
        #[top_api(max_len = 8000)]
        pub template_content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SizeMappingTemplateDo {
        pub template_id: Option<i64>,
        pub template_name: Option<String>,
        /// In centimetres.
        pub template_content: Option<String>,
    }
}

/// `tmall.item.sizemapping.templates.list`
pub mod sizemapping_templates_list {
    use crate::prelude::*;

    /// `tmall.item.sizemapping.templates.list` (获取天猫商品尺码表模板列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24327&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.sizemapping.templates.list",
        response = Vec<SizeMappingTemplate>,
        unwrap = "size_mapping_templates",
        idempotent,
        debug
    )]
    pub struct SizemappingTemplatesList;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SizeMappingTemplate {
        pub template_id: Option<i64>,
        pub template_name: Option<String>,
        /// In centimetres.
        pub template_content: Option<String>,
    }
}

/// `tmall.item.sku.new.get`
pub mod sku_new_get {
    use crate::prelude::*;

    /// `tmall.item.sku.new.get` (查询 sku 销售属性标新信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=60017&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.sku.new.get",
        response = ApiResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuNewGet {
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub error_codes: Vec<ErrorCode>,
        pub model: Vec<ItemSalePropNew>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub message: Option<String>,
        pub mes_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSalePropNew {
        pub property_id: Option<i64>,
        pub property_value: Option<String>,
        pub sale_prop_value_status_list: Vec<SalePropValueStatus>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalePropValueStatus {
        pub value: Option<i64>,
        pub text: Option<String>,
        pub is_new: Option<bool>,
    }
}

/// `tmall.item.sku.new.update`
pub mod sku_new_update {
    use crate::prelude::*;

    /// `tmall.item.sku.new.update` (更新 sku 销售属性标新状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=60018&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.sku.new.update",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct SkuNewUpdate {
        pub item_id: i64,
        pub item_sale_prop_new: ItemSalePropNew,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSalePropNew {
        pub property_value: String,
        pub property_id: i64,
        #[top_api(required)]
        pub sale_prop_value_status_list: Vec<SalePropValueStatus>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalePropValueStatus {
        pub text: String,
        pub is_new: bool,
        pub value: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub error_codes: Vec<ErrorCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub message: Option<String>,
        pub mes_code: Option<String>,
    }
}

/// `tmall.item.sku.sort.get`
pub mod sku_sort_get {
    use crate::prelude::*;

    /// `tmall.item.sku.sort.get` (sku 销售属性顺序获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=60015&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.sku.sort.get",
        response = ApiResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuSortGet {
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<String>,
        pub error_codes: Vec<ErrorCode>,
        pub model: Vec<ItemSalePropSort>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub message: Option<String>,
        pub mes_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSalePropSort {
        pub property_id: Option<i64>,
        pub property_value: Option<String>,
        pub sale_prop_value_sorts: Vec<SalePropValueSort>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalePropValueSort {
        pub value: Option<i64>,
        pub text: Option<String>,
    }
}

/// `tmall.item.sku.sort.update`
pub mod sku_sort_update {
    use crate::prelude::*;

    /// `tmall.item.sku.sort.update` (商品销售属性排序更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=60016&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.sku.sort.update",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct SkuSortUpdate {
        pub item_id: i64,
        pub item_sale_prop_sort: ItemSalePropSort,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSalePropSort {
        #[top_api(required)]
        pub sale_prop_value_sorts: Vec<SalePropValueSort>,
        pub property_value: String,
        pub property_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalePropValueSort {
        pub text: String,
        pub value: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub error_codes: Vec<ErrorCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub message: Option<String>,
        pub mes_code: Option<String>,
    }
}

/// `tmall.item.sku.status.get`
pub mod sku_status_get {
    use crate::prelude::*;

    /// `tmall.item.sku.status.get` (商品 sku 上下架查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=59989&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.sku.status.get",
        response = ApiResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuStatusGet {
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub error_codes: Vec<ErrorCode>,
        pub item_sku_status: Option<ItemSkuStatus>,
        pub success: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub mes_code: Option<String>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuStatus {
        pub sku_status_list: Vec<SkuStatus>,
        pub status: Option<i64>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuStatus {
        pub desc: Option<String>,
        pub outer_id: Option<String>,
        pub sku_id: Option<i64>,
        pub status: Option<i64>,
    }
}

/// `tmall.item.sku.status.update`
pub mod sku_status_update {
    use crate::prelude::*;

    /// `tmall.item.sku.status.update` (商品 sku 状态更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=60012&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.sku.status.update",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct SkuStatusUpdate {
        pub item_id: i64,
        pub item_sku_status: ItemSkuStatus,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuStatus {
        #[top_api(required)]
        pub sku_status_list: Vec<SkuStatus>,
        pub title: Option<String>,
        pub status: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuStatus {
        pub barcode: Option<String>,
        pub sku_id: Option<i64>,
        pub status: i64,
        pub desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub error_codes: Vec<ErrorCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub message: Option<String>,
        pub mes_code: Option<String>,
    }
}

/// `tmall.item.store.schema.update`
pub mod store_schema_update {
    use crate::prelude::*;

    /// `tmall.item.store.schema.update` (天猫门店商品编辑)
    ///
    /// <https://open.taobao.com/api.htm?docId=50093&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.store.schema.update",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct StoreSchemaUpdate {
        pub main_item_id: i64,
        pub store_id: i64,
        pub xml: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub er_msg: Option<String>,
        pub er_code: Option<String>,
        pub result: Option<i64>,
        pub error: Option<bool>,
        pub mapped_error_messages: Option<String>,
    }
}

/// `tmall.item.store.update.schema.get`
pub mod store_update_schema_get {
    use crate::prelude::*;

    /// `tmall.item.store.update.schema.get` (天猫门店商品修改规则获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=50090&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.store.update.schema.get",
        response = ApiResult,
        unwrap = "api_result",
        idempotent,
        debug
    )]
    pub struct StoreUpdateSchemaGet {
        pub main_item_id: i64,
        pub store_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub er_msg: Option<String>,
        pub er_code: Option<String>,
        pub result: Option<String>,
        pub error: Option<bool>,
        pub mapped_error_messages: Option<String>,
    }
}

/// `tmall.item.update.schema.get`
pub mod update_schema_get {
    use crate::prelude::*;

    /// `tmall.item.update.schema.get` (天猫编辑商品规则获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=23435&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.update.schema.get",
        response = Option<String>,
        unwrap = "update_item_result",
        idempotent,
        debug
    )]
    pub struct UpdateSchemaGet {
        pub item_id: i64,
        pub category_id: Option<i64>,
        pub product_id: Option<i64>,
    }
}

/// `tmall.item.update.simpleschema.get`
pub mod update_simpleschema_get {
    use crate::prelude::*;

    /// `tmall.item.update.simpleschema.get` (官网同购编辑商品的 get 接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26232&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.update.simpleschema.get",
        response = UpdateSimpleschemaGetResponse,
        idempotent,
        debug
    )]
    pub struct UpdateSimpleschemaGet {
        pub item_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateSimpleschemaGetResponse {
        pub error: Option<bool>,
        pub error_msg: Option<String>,
        pub result: Option<String>,
    }
}

/// `tmall.item.vip.add.schema.get`
pub mod vip_add_schema_get {
    use crate::prelude::*;

    /// `tmall.item.vip.add.schema.get` (vip 商家发布商品的获取规则接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25920&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.vip.add.schema.get",
        response = Option<String>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct VipAddSchemaGet;
}

/// `tmall.item.vip.schema.add`
pub mod vip_schema_add {
    use crate::prelude::*;

    /// `tmall.item.vip.schema.add` (大商家商品发布接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25916&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.vip.schema.add",
        response = VipSchemaAddResponse,
        debug
    )]
    pub struct VipSchemaAdd {
        pub schema_xml_fields: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VipSchemaAddResponse {
        pub add_item_result: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub sku_map_json: Option<String>,
    }
}

/// `tmall.item.vip.schema.update`
pub mod vip_schema_update {
    use crate::prelude::*;

    /// `tmall.item.vip.schema.update` (大商家商品编辑接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25919&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.vip.schema.update",
        response = VipSchemaUpdateResponse,
        debug
    )]
    pub struct VipSchemaUpdate {
        pub item_id: i64,
        pub schema_xml_fields: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VipSchemaUpdateResponse {
        pub update_item_result: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub sku_map_json: Option<String>,
    }
}

/// `tmall.item.vip.update.schema.get`
pub mod vip_update_schema_get {
    use crate::prelude::*;

    /// `tmall.item.vip.update.schema.get` (vip 商家编辑商品的规则获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26110&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.item.vip.update.schema.get",
        response = Option<String>,
        unwrap = "update_get_result",
        idempotent,
        debug
    )]
    pub struct VipUpdateSchemaGet {
        pub item_id: Option<i64>,
    }
}
