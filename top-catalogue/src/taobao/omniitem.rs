//! `taobao.omniitem.*`: 14 APIs.

pub use self::category_get::CategoryGet;
pub use self::classify_delete::ClassifyDelete;
pub use self::classify_item_batch_operate::ClassifyItemBatchOperate;
pub use self::classify_item_query::ClassifyItemQuery;
pub use self::classify_operator::ClassifyOperator;
pub use self::classify_query::ClassifyQuery;
pub use self::classify_store_batch_operate::ClassifyStoreBatchOperate;
pub use self::classify_store_query::ClassifyStoreQuery;
pub use self::item_delete::ItemDelete;
pub use self::item_fullupdate::ItemFullupdate;
pub use self::item_get::ItemGet;
pub use self::item_image_upload::ItemImageUpload;
pub use self::item_publish::ItemPublish;
pub use self::sku_get::SkuGet;

/// `taobao.omniitem.category.get`
pub mod category_get {
    use crate::prelude::*;

    /// `taobao.omniitem.category.get` (全渠道商品轻发布类目信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=30891&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniitem.category.get",
        response = CategoryGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CategoryGet {
        pub category_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryGetResult {
        pub code: Option<String>,
        pub datas: Vec<OmniItemCategoryDto>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OmniItemCategoryDto {
        pub category_name: Option<String>,
        pub cid: Option<i64>,
        pub props: Vec<OmniItemCategoryPropDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OmniItemCategoryPropDto {
        pub name: Option<String>,
        pub pid: Option<i64>,
    }
}

/// `taobao.omniitem.classify.delete`
pub mod classify_delete {
    use crate::prelude::*;

    /// `taobao.omniitem.classify.delete` (删除一个分类)
    ///
    /// <https://open.taobao.com/api.htm?docId=31919&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniitem.classify.delete",
        response = ClassifyDeleteResult,
        unwrap = "result",
        debug
    )]
    pub struct ClassifyDelete {
        pub classify_id: i64,
        pub operator: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClassifyDeleteResult {
        pub message: Option<String>,
        #[top_api(flag = "0")]
        pub code: Option<String>,
    }
}

/// `taobao.omniitem.classify.item.batch.operate`
pub mod classify_item_batch_operate {
    use crate::prelude::*;

    /// `taobao.omniitem.classify.item.batch.operate` (批量添加/删除商品和分类的关联关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=31917&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniitem.classify.item.batch.operate",
        response = ClassifyItemBatchOperateResult,
        unwrap = "result",
        debug
    )]
    pub struct ClassifyItemBatchOperate {
        #[top_api(required, max_items = 20)]
        pub classify_ids: Vec<i64>,
        #[top_api(max_items = 20)]
        pub add_item_ids: Vec<i64>,
        #[top_api(max_items = 20)]
        pub delete_item_ids: Vec<i64>,
        pub operator: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClassifyItemBatchOperateResult {
        pub message: Option<String>,
        #[top_api(flag = "0")]
        pub code: Option<String>,
    }
}

/// `taobao.omniitem.classify.item.query`
pub mod classify_item_query {
    use crate::prelude::*;

    /// `taobao.omniitem.classify.item.query` (根据分类查商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31916&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniitem.classify.item.query",
        response = ClassifyItemQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ClassifyItemQuery {
        pub classify_id: i64,
        pub page_num: i64,
        pub page_size: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClassifyItemQueryResult {
        pub message: Option<String>,
        pub datas: Vec<Value>,
        pub code: Option<String>,
    }
}

/// `taobao.omniitem.classify.operator`
pub mod classify_operator {
    use crate::prelude::*;

    /// `taobao.omniitem.classify.operator` (添加/修改分类)
    ///
    /// <https://open.taobao.com/api.htm?docId=31929&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniitem.classify.operator",
        response = ClassifyOperatorResult,
        unwrap = "result",
        debug
    )]
    pub struct ClassifyOperator {
        pub category: Option<OmniItemCategoryDetailDto>,
        #[top_api(max_items = 20)]
        pub add_item_ids: Vec<i64>,
        #[top_api(max_items = 20)]
        pub remove_item_ids: Vec<i64>,
        pub operator: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OmniItemCategoryDetailDto {
        pub inner_name: String,
        pub classify_id: Option<i64>,
        pub display_name: String,
        pub show_offline: bool,
        pub show_online: bool,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClassifyOperatorResult {
        pub message: Option<String>,
        #[top_api(flag = "0")]
        pub code: Option<String>,
    }
}

/// `taobao.omniitem.classify.query`
pub mod classify_query {
    use crate::prelude::*;

    /// `taobao.omniitem.classify.query` (查询分类信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31914&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniitem.classify.query",
        response = ClassifyQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ClassifyQuery {
        pub keyword: Option<String>,
        pub page_num: i64,
        pub page_size: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClassifyQueryResult {
        pub message: Option<String>,
        pub datas: Vec<Classify>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Classify {
        pub classify_id: Option<i64>,
        pub inner_name: Option<String>,
        pub display_name: Option<String>,
        pub link_store: Option<i64>,
        pub link_item: Option<i64>,
        pub show_online: Option<bool>,
        pub show_offline: Option<bool>,
    }
}

/// `taobao.omniitem.classify.store.batch.operate`
pub mod classify_store_batch_operate {
    use crate::prelude::*;

    /// `taobao.omniitem.classify.store.batch.operate` (批量添加/删除门店和分类的关联关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=31918&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniitem.classify.store.batch.operate",
        response = ClassifyStoreBatchOperateResult,
        unwrap = "result",
        debug
    )]
    pub struct ClassifyStoreBatchOperate {
        #[top_api(required, max_items = 20)]
        pub store_ids: Vec<i64>,
        #[top_api(max_items = 20)]
        pub add_category_ids: Vec<i64>,
        #[top_api(max_items = 20)]
        pub remove_category_ids: Vec<i64>,
        pub operator: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClassifyStoreBatchOperateResult {
        pub message: Option<String>,
        #[top_api(flag = "0")]
        pub code: Option<String>,
    }
}

/// `taobao.omniitem.classify.store.query`
pub mod classify_store_query {
    use crate::prelude::*;

    /// `taobao.omniitem.classify.store.query` (根据门店查分类信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31915&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniitem.classify.store.query",
        response = ClassifyStoreQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ClassifyStoreQuery {
        pub store_id: i64,
        pub page_num: i64,
        pub page_size: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClassifyStoreQueryResult {
        pub message: Option<String>,
        pub datas: Vec<Classify>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Classify {
        pub classify_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub inner_name: Option<String>,
        pub display_name: Option<String>,
        pub link_store: Option<i64>,
        pub show_offline: Option<bool>,
        pub show_online: Option<bool>,
        pub link_item: Option<i64>,
    }
}

/// `taobao.omniitem.item.delete`
pub mod item_delete {
    use crate::prelude::*;

    /// `taobao.omniitem.item.delete` (全渠道商品删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=30894&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniitem.item.delete",
        response = OmniResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemDelete {
        pub bar_code: Option<String>,
        pub item_id: Option<i64>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OmniResult {
        #[top_api(flag = "0")]
        pub code: Option<String>,
        pub data: Option<ItemDeleteResult>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDeleteResult {
        pub duplicate_infos: Vec<ItemSkuDuplicateInfo>,
        pub item_light_publish_d_t_o: Option<ItemLightPublishDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuDuplicateInfo {
        pub barcode: Option<String>,
        pub duplicate_details: Vec<ItemSkuDuplicateDetail>,
        pub duplicate_size: Option<i64>,
        pub outer_id: Option<String>,
        pub sku_barcode: Option<String>,
        pub sku_outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuDuplicateDetail {
        pub barcode: Option<String>,
        pub item_id: Option<i64>,
        pub outer_id: Option<String>,
        pub sku_barcode: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishDto {
        pub barcode: Option<String>,
        pub cat_id: Option<i64>,
        pub desc: Option<String>,
        pub extend_attr: Option<String>,
        pub images: Vec<ItemLightPublishImageDto>,
        pub item_id: Option<i64>,
        pub outer_id: Option<String>,
        pub pretium: Option<String>,
        pub price: Option<String>,
        pub skus: Vec<ItemLightPublishSkuDto>,
        pub subtitle: Option<String>,
        pub title: Option<String>,
        pub user_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishImageDto {
        pub url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishSkuDto {
        pub barcode: Option<String>,
        pub extend_attr: Option<String>,
        pub pretium: Option<String>,
        pub price: Option<String>,
        pub sale_props_d_t_os: Vec<ItemLightPublishSalePropDto>,
        pub sku_images: Vec<String>,
        pub sku_outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishSalePropDto {
        pub pid: Option<i64>,
        pub value: Option<String>,
    }
}

/// `taobao.omniitem.item.fullupdate`
pub mod item_fullupdate {
    use crate::prelude::*;

    /// `taobao.omniitem.item.fullupdate` (全渠道商品全量更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=30893&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.omniitem.item.fullupdate",
        response = OmniResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemFullupdate {
        pub light_publish_info: ItemLightPublishDto,
        pub operate_type: OperateType,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        /// 门店域新增
        #[top_api(value = "STORE")]
        Store,
        /// 全域新增
        #[top_api(value = "ALL")]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishDto {
        pub barcode: Option<String>,
        pub cat_id: i64,
        pub desc: String,
        pub extend_attr: Option<String>,
        #[top_api(required)]
        pub images: Vec<ItemLightPublishImageDto>,
        pub item_id: Option<i64>,
        pub operator: Option<String>,
        pub outer_id: Option<String>,
        pub pretium: Option<String>,
        pub price: String,
        #[top_api(required)]
        pub skus: Vec<ItemLightPublishSkuDto>,
        pub subtitle: String,
        pub title: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishImageDto {
        pub url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishSkuDto {
        pub sku_barcode: Option<String>,
        pub extend_attr: Option<String>,
        pub pretium: Option<String>,
        pub price: String,
        #[top_api(required)]
        pub sale_props: Vec<ItemLightPublishSalePropDto>,
        pub sku_id: Option<i64>,
        pub sku_outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishSalePropDto {
        pub pid: i64,
        pub value: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OmniResult {
        #[top_api(flag = "0")]
        pub code: Option<String>,
        pub data: Option<ItemLightPublishResult>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishResult {
        pub duplicate_infos: Vec<ItemSkuDuplicateInfo>,
        pub item_id: Option<i64>,
        pub sku_ids: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuDuplicateInfo {
        pub barcode: Option<String>,
        pub duplicate_details: Vec<ItemSkuDuplicateDetail>,
        pub duplicate_size: Option<i64>,
        pub outer_id: Option<String>,
        pub sku_barcode: Option<String>,
        pub sku_outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuDuplicateDetail {
        pub barcode: Option<String>,
        pub item_id: Option<i64>,
        pub outer_id: Option<String>,
        pub sku_barcode: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_outer_id: Option<String>,
    }
}

/// `taobao.omniitem.item.get`
pub mod item_get {
    use crate::prelude::*;

    /// `taobao.omniitem.item.get` (获取全渠道门店商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=33240&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.datas).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniitem.item.get",
        response = PageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemGet {
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub item_id: Option<i64>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub message: Option<String>,
        pub total_count: Option<i64>,
        pub datas: Vec<LightItemDo>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LightItemDo {
        pub user_id: Option<i64>,
        pub item_id: Option<i64>,
        pub operator: Option<String>,
        pub cat_id: Option<i64>,
        pub title: Option<String>,
        pub subtitle: Option<String>,
        pub store_ids: Vec<i64>,
        pub price: Option<String>,
        pub desc: Option<String>,
        pub skus: Vec<ItemLightPublishSkuDto>,
        pub pretium: Option<String>,
        pub outer_id: Option<String>,
        pub barcode: Option<String>,
        pub images: Vec<ItemLightPublishImageDto>,
        pub extend_attr: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishSkuDto {
        pub sku_id: Option<i64>,
        pub price: Option<String>,
        pub pretium: Option<String>,
        pub sku_outer_id: Option<String>,
        pub barcode: Option<String>,
        pub custom_code: Option<String>,
        pub sku_images: Vec<String>,
        pub sale_props: Vec<ItemLightPublishSalePropDto>,
        pub extend_attr: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishSalePropDto {
        pub pid: Option<i64>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishImageDto {
        pub url: Option<String>,
    }
}

/// `taobao.omniitem.item.image.upload`
pub mod item_image_upload {
    use crate::prelude::*;

    /// `taobao.omniitem.item.image.upload` (全渠道商品上传图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=30892&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.omniitem.item.image.upload",
        response = ItemImageUploadResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemImageUpload {
        pub img: FileItem,
        pub bar_code: Option<String>,
        pub item_id: Option<i64>,
        pub outer_id: Option<String>,
        pub major: Option<bool>,
        pub position: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemImageUploadResult {
        #[top_api(flag = "0")]
        pub code: Option<String>,
        pub data: Option<ItemImageUploadResultData>,
        pub message: Option<String>,
    }

    /// `ItemImageUploadResult`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemImageUploadResultData {
        pub img_id: Option<i64>,
        pub item_id: Option<i64>,
        pub url: Option<String>,
        pub duplicate_infos: Vec<ItemSkuDuplicateInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuDuplicateInfo {
        pub barcode: Option<String>,
        pub duplicate_details: Vec<ItemSkuDuplicateDetail>,
        pub duplicate_size: Option<i64>,
        pub outer_id: Option<String>,
        pub sku_barcode: Option<String>,
        pub sku_outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuDuplicateDetail {
        pub barcode: Option<String>,
        pub item_id: Option<i64>,
        pub outer_id: Option<String>,
        pub sku_barcode: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_outer_id: Option<String>,
    }
}

/// `taobao.omniitem.item.publish`
pub mod item_publish {
    use crate::prelude::*;

    /// `taobao.omniitem.item.publish` (全渠道门店商品轻发布)
    ///
    /// <https://open.taobao.com/api.htm?docId=30890&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniitem.item.publish",
        response = ItemLightPublishResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemPublish {
        pub light_publish_info: Option<ItemLightPublishDto>,
        pub operate_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishDto {
        pub barcode: Option<String>,
        pub cat_id: i64,
        pub desc: String,
        pub extend_attr: Option<String>,
        pub images: Vec<ItemLightPublishImageDto>,
        pub operator: Option<String>,
        pub outer_id: Option<String>,
        pub pretium: Option<String>,
        pub price: String,
        #[top_api(required)]
        pub skus: Vec<ItemLightPublishSkuDto>,
        pub subtitle: String,
        pub title: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishImageDto {
        pub url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishSkuDto {
        pub sku_barcode: Option<String>,
        pub extend_attr: Option<String>,
        pub pretium: Option<String>,
        pub price: String,
        #[top_api(required)]
        pub sale_props: Vec<ItemLightPublishSalePropDto>,
        pub sku_outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishSalePropDto {
        pub pid: i64,
        pub value: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishResult {
        pub code: Option<String>,
        pub data: Option<ItemLightPublishResultData>,
        pub message: Option<String>,
    }

    /// `ItemLightPublishResult`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishResultData {
        pub duplicate_infos: Vec<ItemSkuDuplicateInfo>,
        pub item_id: Option<i64>,
        /// JSON as text.
        pub sku_ids: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuDuplicateInfo {
        pub barcode: Option<String>,
        pub duplicate_details: Vec<ItemSkuDuplicateDetail>,
        pub duplicate_size: Option<i64>,
        pub outer_id: Option<String>,
        pub sku_barcode: Option<String>,
        pub sku_outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuDuplicateDetail {
        pub barcode: Option<String>,
        pub item_id: Option<i64>,
        pub outer_id: Option<String>,
        pub sku_barcode: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_outer_id: Option<String>,
    }
}

/// `taobao.omniitem.sku.get`
pub mod sku_get {
    use crate::prelude::*;

    /// `taobao.omniitem.sku.get` (获取全渠道门店商品 sku)
    ///
    /// <https://open.taobao.com/api.htm?docId=33529&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniitem.sku.get",
        response = OmniResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuGet {
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub sku_outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OmniResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub datas: Vec<ItemLightPublishSkuDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishSkuDto {
        pub sku_id: Option<i64>,
        pub price: Option<String>,
        pub pretium: Option<String>,
        pub sku_outer_id: Option<String>,
        pub barcode: Option<String>,
        pub custom_code: Option<String>,
        pub sku_images: Vec<String>,
        pub sale_props: Vec<ItemLightPublishSalePropDto>,
        pub extend_attr: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLightPublishSalePropDto {
        pub pid: Option<i64>,
        pub value: Option<String>,
    }
}
