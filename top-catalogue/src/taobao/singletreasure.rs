//! `taobao.singletreasure.*`: 10 APIs.

pub use self::activity_create::ActivityCreate;
pub use self::activity_delete::ActivityDelete;
pub use self::activity_item_batchadd::ActivityItemBatchadd;
pub use self::activity_item_batchupdate::ActivityItemBatchupdate;
pub use self::activity_item_delete::ActivityItemDelete;
pub use self::activity_item_query::ActivityItemQuery;
pub use self::activity_item_update::ActivityItemUpdate;
pub use self::activity_name_query::ActivityNameQuery;
pub use self::activity_query::ActivityQuery;
pub use self::activity_update::ActivityUpdate;

/// `taobao.singletreasure.activity.create`
pub mod activity_create {
    use crate::prelude::*;

    /// `taobao.singletreasure.activity.create` (活动创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31352&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.singletreasure.activity.create",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ActivityCreate {
        pub activity_info: ActivityInfoCreateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityInfoCreateDto {
        pub start_time: String,
        pub discount_type: i64,
        pub free_post: Option<bool>,
        pub description: String,
        pub name: String,
        pub crowd_id: Option<String>,
        pub promotion_level: i64,
        pub end_time: String,
        pub exclude_areas: Option<String>,
        pub activity_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub data: Option<i64>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `taobao.singletreasure.activity.delete`
pub mod activity_delete {
    use crate::prelude::*;

    /// `taobao.singletreasure.activity.delete` (删除活动接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31351&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.singletreasure.activity.delete",
        response = ActivityDeleteResponse,
        debug
    )]
    pub struct ActivityDelete {
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityDeleteResponse {
        pub message: Option<String>,
        pub data: Option<bool>,
        pub result_code: Option<i64>,
        #[top_api(flag)]
        pub result_status: Option<bool>,
    }
}

/// `taobao.singletreasure.activity.item.batchadd`
pub mod activity_item_batchadd {
    use crate::prelude::*;

    /// `taobao.singletreasure.activity.item.batchadd` (批量添加商品接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31339&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.singletreasure.activity.item.batchadd",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ActivityItemBatchadd {
        pub item_detail_info: ItemDetailInfoBatchCreateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDetailInfoBatchCreateDto {
        pub activity_id: i64,
        pub item_detail_info: Vec<ItemDetailInfoCreateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDetailInfoCreateDto {
        pub limit_check: Option<i64>,
        pub is_math_floor: Option<bool>,
        /// In cents.
        pub mk_discount: Option<i64>,
        pub sku_v_os: Vec<SkuDetailInfoCreateDto>,
        pub item_id: i64,
        pub is_discard_fen: Option<bool>,
        /// In cents.
        pub discount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDetailInfoCreateDto {
        /// In cents.
        pub mk_discount: Option<i64>,
        pub sku_id: Option<i64>,
        /// In cents.
        pub discount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub data: Option<ItemProcessErrorResultDto>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemProcessErrorResultDto {
        pub activity_id: Option<i64>,
        pub sku_id_map: Option<String>,
    }
}

/// `taobao.singletreasure.activity.item.batchupdate`
pub mod activity_item_batchupdate {
    use crate::prelude::*;

    /// `taobao.singletreasure.activity.item.batchupdate` (批量修改商品接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31341&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.singletreasure.activity.item.batchupdate",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ActivityItemBatchupdate {
        pub item_detail_info: ItemDetailInfoBatchCreateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDetailInfoBatchCreateDto {
        pub activity_id: i64,
        #[top_api(required)]
        pub item_detail_info: Vec<ItemDetailInfoCreateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDetailInfoCreateDto {
        pub limit_check: Option<i64>,
        pub is_math_floor: Option<bool>,
        /// In cents.
        pub mk_discount: Option<i64>,
        pub sku_v_os: Vec<SkuDetailInfoCreateDto>,
        pub item_id: i64,
        pub is_discard_fen: Option<bool>,
        /// In cents.
        pub discount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDetailInfoCreateDto {
        /// In cents.
        pub mk_discount: Option<i64>,
        pub sku_id: Option<i64>,
        /// In cents.
        pub discount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub data: Option<ItemProcessErrorResultDto>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemProcessErrorResultDto {
        pub activity_id: Option<i64>,
        pub sku_id_map: Option<String>,
    }
}

/// `taobao.singletreasure.activity.item.delete`
pub mod activity_item_delete {
    use crate::prelude::*;

    /// `taobao.singletreasure.activity.item.delete` (删除单品优惠接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31362&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.singletreasure.activity.item.delete",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ActivityItemDelete {
        pub activity_id: i64,
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub data: Option<ItemProcessErrorResultDto>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemProcessErrorResultDto {
        pub activity_id: Option<i64>,
        pub sku_id_map: Option<String>,
    }
}

/// `taobao.singletreasure.activity.item.query`
pub mod activity_item_query {
    use crate::prelude::*;

    /// `taobao.singletreasure.activity.item.query` (查询活动下的优惠信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31365&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_number = page,
    ///     |response| Page::of(response.data_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.singletreasure.activity.item.query",
        response = PageResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ActivityItemQuery {
        pub activity_id: i64,
        pub page_size: i64,
        pub page_number: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResultDto {
        pub message: Option<String>,
        pub total_count: Option<i64>,
        pub data_list: Vec<ItemDetailInfo>,
        pub page_number: Option<i64>,
        pub code: Option<i64>,
        pub success: Option<bool>,
        pub size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDetailInfo {
        pub limit_check: Option<i64>,
        pub free_post: Option<bool>,
        pub end_time: Option<String>,
        pub exclude_areas: Option<String>,
        pub is_discard_fen: Option<bool>,
        pub activity_id: Option<i64>,
        pub start_time: Option<String>,
        pub discount_type: Option<DiscountType>,
        pub name: Option<String>,
        pub mk_discount: Option<i64>,
        pub promotion_level: Option<PromotionLevel>,
        pub status: Option<i64>,
        pub item_id: Option<i64>,
        pub discount: Option<Discount>,
        pub price: Option<i64>,
        pub is_math_floor: Option<bool>,
        pub crowd_id: Option<String>,
        pub detail_id: Option<i64>,
        pub sku_id: Option<i64>,
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 促销价
        #[top_api(value = 1)]
        V1,
        /// 打折
        #[top_api(value = 2)]
        V2,
        /// 减钱
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `promotion_level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionLevel {
        /// 商品级优惠
        #[top_api(value = 1)]
        V1,
        /// SKU 级优惠
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `discount`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Discount {
        /// 促销价
        #[top_api(value = 1)]
        V1,
        /// 打折
        #[top_api(value = 2)]
        V2,
        /// 减钱
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.singletreasure.activity.item.update`
pub mod activity_item_update {
    use crate::prelude::*;

    /// `taobao.singletreasure.activity.item.update` (更新单品优惠接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31363&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.singletreasure.activity.item.update",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ActivityItemUpdate {
        pub item_detail_info: Option<ItemDetailInfoCreateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDetailInfoCreateDto {
        pub limit_check: i64,
        pub activity_id: i64,
        pub is_math_floor: bool,
        /// In cents.
        pub mk_discount: Option<i64>,
        pub sku_v_os: Vec<SkuDetailInfoCreateDto>,
        pub item_id: i64,
        pub is_discard_fen: bool,
        /// In cents.
        pub discount: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDetailInfoCreateDto {
        /// In cents.
        pub mk_discount: Option<i64>,
        pub sku_id: i64,
        /// In cents.
        pub discount: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub data: Option<ItemProcessErrorResultDto>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemProcessErrorResultDto {
        pub activity_id: Option<i64>,
        pub sku_id_map: Option<String>,
    }
}

/// `taobao.singletreasure.activity.name.query`
pub mod activity_name_query {
    use crate::prelude::*;

    /// `taobao.singletreasure.activity.name.query` (查询官方的活动名称接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31366&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.singletreasure.activity.name.query",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ActivityNameQuery;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub data_list: Vec<ActivityNameCategoryDto>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityNameCategoryDto {
        pub text: Option<Text>,
        pub value: Option<i64>,
        pub list: Vec<ActivityNameInfoDto>,
    }

    /// The values of `text`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Text {
        /// 日常活动
        #[top_api(value = "1")]
        V1,
        /// 官方活动
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityNameInfoDto {
        pub category: Option<String>,
        pub name_list: Vec<String>,
    }
}

/// `taobao.singletreasure.activity.query`
pub mod activity_query {
    use crate::prelude::*;

    /// `taobao.singletreasure.activity.query` (查询活动列表接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31364&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.singletreasure.activity.query",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ActivityQuery {
        pub query: PageQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryDto {
        pub query: Option<ActivityInfoListQueryDto>,
        pub page_size: i64,
        pub page_number: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityInfoListQueryDto {
        pub activity_id: Option<i64>,
        pub name: Option<String>,
        pub activity_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub data_list: Vec<ActivityInfo>,
        pub code: Option<i64>,
        pub success: Option<bool>,
        pub page_number: Option<i64>,
        pub total_count: Option<i64>,
        pub size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityInfo {
        pub free_post: Option<bool>,
        pub created_time: Option<String>,
        pub end_time: Option<String>,
        pub exclude_areas: Option<String>,
        pub start_time: Option<String>,
        pub activity_id: Option<i64>,
        pub discount_type: Option<DiscountType>,
        pub description: Option<String>,
        pub seller_id: Option<i64>,
        pub name: Option<String>,
        pub crowd_id: Option<String>,
        pub promotion_level: Option<PromotionLevel>,
        pub activity_status: Option<i64>,
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 促销价
        #[top_api(value = 1)]
        V1,
        /// 打折
        #[top_api(value = 2)]
        V2,
        /// 减钱
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `promotion_level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionLevel {
        /// SKU 级优惠类型
        #[top_api(value = 3)]
        V3,
        /// 商品级优惠类型
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.singletreasure.activity.update`
pub mod activity_update {
    use crate::prelude::*;

    /// `taobao.singletreasure.activity.update` (修改活动接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31350&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.singletreasure.activity.update",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ActivityUpdate {
        pub activity_info: ActivityInfoCreateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityInfoCreateDto {
        pub start_time: Option<String>,
        pub activity_id: i64,
        pub free_post: Option<bool>,
        pub description: Option<String>,
        pub name: Option<String>,
        pub crowd_id: Option<String>,
        pub end_time: Option<String>,
        pub exclude_areas: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub data: Option<bool>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }
}
