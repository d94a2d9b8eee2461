//! `taobao.koubei.*`: 14 APIs.

pub use self::mall_common_item_detail_query::MallCommonItemDetailQuery;
pub use self::mall_common_item_shelf_page::MallCommonItemShelfPage;
pub use self::mall_common_item_super_discount_list::MallCommonItemSuperDiscountList;
pub use self::mall_common_mall_auth_page::MallCommonMallAuthPage;
pub use self::mall_common_mall_detail_get::MallCommonMallDetailGet;
pub use self::mall_common_mall_near_list::MallCommonMallNearList;
pub use self::mall_common_store_comment_page::MallCommonStoreCommentPage;
pub use self::mall_common_store_detail_query::MallCommonStoreDetailQuery;
pub use self::mall_common_store_display_goods_list::MallCommonStoreDisplayGoodsList;
pub use self::mall_common_store_page::MallCommonStorePage;
pub use self::saas_base_operation_config_sync::SaasBaseOperationConfigSync;
pub use self::tribe_open_order_page::TribeOpenOrderPage;
pub use self::tribe_open_user_query::TribeOpenUserQuery;
pub use self::tribe_open_verify_code_apply::TribeOpenVerifyCodeApply;

/// `taobao.koubei.mall.common.item.detail.query`
pub mod mall_common_item_detail_query {
    use crate::prelude::*;

    /// `taobao.koubei.mall.common.item.detail.query` (查询商品详情信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49834&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.mall.common.item.detail.query",
        response = MallCommonItemDetailQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MallCommonItemDetailQuery {
        #[top_api(max_len = 32)]
        pub display_channel: Option<String>,
        #[top_api(max_len = 32)]
        pub app_version: Option<String>,
        #[top_api(max_len = 32)]
        pub terminal_type: Option<String>,
        #[top_api(max_len = 32)]
        pub latitude: Option<String>,
        #[top_api(max_len = 32)]
        pub longitude: Option<String>,
        #[top_api(max_len = 32)]
        pub city_code: Option<String>,
        #[top_api(max_len = 32)]
        pub data_set_id: String,
        #[top_api(max_len = 32)]
        pub item_id: String,
        #[top_api(max_len = 32)]
        pub store_id: String,
        #[top_api(max_len = 32)]
        pub mall_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallCommonItemDetailQueryResult {
        pub trace_id: Option<String>,
        pub data: Option<ItemDetailResult>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDetailResult {
        pub item_detail: Option<ItemDetailDto>,
        pub item_info: Option<ItemDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDetailDto {
        pub item_rule: Option<ItemRule>,
        pub item_buy_notes: Option<ItemBuyNotes>,
        pub item_group_detail_list: Vec<ItemGroupContent>,
        pub item_image_detail_list: Vec<ItemImageDetail>,
        pub item_services: Option<ItemServices>,
        pub memo_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemRule {
        pub rule_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyNotes {
        pub notes_title: Option<String>,
        pub buy_notes_detail_list: Vec<ItemBuyNotesDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyNotesDetail {
        pub notes_detail_title: Option<String>,
        pub notes_details: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemGroupContent {
        pub group_name: Option<String>,
        pub content_group_detail_list: Vec<ItemGroupContentDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemGroupContentDetail {
        pub content_amount: Option<String>,
        pub unit: Option<String>,
        pub spec: Option<String>,
        pub content_count: Option<i64>,
        pub content_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemImageDetail {
        pub image_describe: Option<String>,
        pub image_title: Option<String>,
        pub item_images: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemServices {
        pub service_name_list: Vec<String>,
        pub services_detail_list: Vec<ItemServicesDetail>,
        pub service_code_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemServicesDetail {
        pub service_details: Vec<String>,
        pub service_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDto {
        pub item_type: Option<String>,
        pub sub_item_type: Option<String>,
        pub original_price: Option<String>,
        pub memo: Option<String>,
        pub discount: Option<String>,
        pub sell_price: Option<String>,
        pub store_id: Option<String>,
        pub sold_quantity: Option<String>,
        pub item_id: Option<String>,
        pub buy_limit: Option<i64>,
        pub item_name: Option<String>,
        pub sub_title: Option<String>,
        pub item_image_list: Vec<ItemImage>,
        pub item_cover: Option<String>,
        pub item_detail_url: Option<String>,
        pub saved_money: Option<String>,
        pub saved_money_info: Option<String>,
        pub sales_info: Option<String>,
        pub sellable_quantity: Option<String>,
        pub item_store: Option<ItemStoreDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemImage {
        pub image_name: Option<String>,
        pub image_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemStoreDto {
        pub store_logo: Option<String>,
        pub store_name: Option<String>,
        pub store_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub view: Option<String>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `taobao.koubei.mall.common.item.shelf.page`
pub mod mall_common_item_shelf_page {
    use crate::prelude::*;

    /// `taobao.koubei.mall.common.item.shelf.page` (门店货架商品列表信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=49833&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.mall.common.item.shelf.page",
        response = MallCommonItemShelfPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MallCommonItemShelfPage {
        #[top_api(max_len = 32)]
        pub app_version: Option<String>,
        #[top_api(max_len = 32)]
        pub display_channel: Option<String>,
        #[top_api(max_len = 32)]
        pub terminal_type: Option<String>,
        #[top_api(max_len = 32)]
        pub latitude: Option<String>,
        #[top_api(max_len = 32)]
        pub longitude: Option<String>,
        #[top_api(max_len = 32)]
        pub city_code: Option<String>,
        #[top_api(max_len = 32)]
        pub data_set_id: String,
        pub page_size: i64,
        pub start: i64,
        #[top_api(max_len = 32)]
        pub store_id: String,
        #[top_api(max_len = 32)]
        pub mall_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallCommonItemShelfPageResult {
        pub trace_id: Option<String>,
        pub data: Option<ShopShelfDto>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopShelfDto {
        pub item_info_list: Vec<ItemDto>,
        pub has_more: Option<bool>,
        pub page_size: Option<i64>,
        pub total_item_size: Option<i64>,
        pub next_start: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDto {
        pub item_type: Option<String>,
        pub sub_item_type: Option<String>,
        pub original_price: Option<String>,
        pub discount: Option<String>,
        pub sell_price: Option<String>,
        pub store_id: Option<String>,
        pub sold_quantity: Option<String>,
        pub item_id: Option<String>,
        pub item_name: Option<String>,
        pub sub_title: Option<String>,
        pub item_cover: Option<String>,
        pub saved_money: Option<String>,
        pub item_detail_url: Option<String>,
        pub sales_info: Option<String>,
        pub sellable_quantity: Option<String>,
        pub item_store: Option<ItemStoreDto>,
        pub saved_money_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemStoreDto {
        pub store_logo: Option<String>,
        pub store_name: Option<String>,
        pub store_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub code: Option<String>,
        pub view: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.koubei.mall.common.item.super.discount.list`
pub mod mall_common_item_super_discount_list {
    use crate::prelude::*;

    /// `taobao.koubei.mall.common.item.super.discount.list` (查询商圈内的超值特惠商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49835&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.mall.common.item.super.discount.list",
        response = MallCommonItemSuperDiscountListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MallCommonItemSuperDiscountList {
        #[top_api(max_len = 32)]
        pub display_channel: Option<String>,
        #[top_api(max_len = 32)]
        pub app_version: Option<String>,
        #[top_api(max_len = 32)]
        pub terminal_type: Option<String>,
        #[top_api(max_len = 32)]
        pub latitude: Option<String>,
        #[top_api(max_len = 32)]
        pub longitude: Option<String>,
        #[top_api(max_len = 32)]
        pub city_code: Option<String>,
        #[top_api(max_len = 32)]
        pub data_set_id: String,
        pub item_size: i64,
        #[top_api(max_len = 32)]
        pub mall_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallCommonItemSuperDiscountListResult {
        pub trace_id: Option<String>,
        pub data: Option<SuperDiscountDto>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuperDiscountDto {
        pub item_list: Vec<ItemDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDto {
        pub item_type: Option<String>,
        pub sub_item_type: Option<String>,
        pub original_price: Option<String>,
        pub discount: Option<String>,
        pub sell_price: Option<String>,
        pub store_id: Option<String>,
        pub sold_quantity: Option<String>,
        pub item_id: Option<String>,
        pub item_name: Option<String>,
        pub sub_title: Option<String>,
        pub item_cover: Option<String>,
        pub item_detail_url: Option<String>,
        pub saved_money: Option<String>,
        pub saved_money_info: Option<String>,
        pub sales_info: Option<String>,
        pub sellable_quantity: Option<String>,
        pub item_store: Option<ItemStoreDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemStoreDto {
        pub store_logo: Option<String>,
        pub store_name: Option<String>,
        pub store_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub code: Option<String>,
        pub message: Option<String>,
        pub view: Option<String>,
    }
}

/// `taobao.koubei.mall.common.mall.auth.page`
pub mod mall_common_mall_auth_page {
    use crate::prelude::*;

    /// `taobao.koubei.mall.common.mall.auth.page` (分页查询已授权的商圈列表信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49824&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.mall.common.mall.auth.page",
        response = MallCommonMallAuthPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MallCommonMallAuthPage {
        #[top_api(max_len = 32)]
        pub terminal_type: Option<String>,
        #[top_api(max_len = 32)]
        pub app_version: Option<String>,
        #[top_api(max_len = 32)]
        pub city_code: Option<String>,
        #[top_api(max_len = 32)]
        pub latitude: Option<String>,
        pub start: i64,
        pub page_size: i64,
        #[top_api(max_len = 32)]
        pub data_set_id: String,
        #[top_api(max_len = 32)]
        pub display_channel: Option<String>,
        #[top_api(max_len = 32)]
        pub longitude: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallCommonMallAuthPageResult {
        pub trace_id: Option<String>,
        pub data: Option<PageResult>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub mall_info_list: Vec<MallDto>,
        pub has_more: Option<bool>,
        pub next_start: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `MallDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallDto {
        pub mall_logo: Option<String>,
        pub mall_name: Option<String>,
        /// Several values with commas between them.
        #[top_api(secret)]
        pub contact_info: Option<String>,
        pub mall_cover: Option<String>,
        pub mall_id: Option<String>,
        pub district_info: Option<DistrictInfo>,
        pub mall_home_page_url: Option<String>,
        pub business_time: Option<String>,
        pub category_name: Option<String>,
        /// Several values with commas between them.
        pub mall_label: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistrictInfo {
        pub district_code: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub district_name: Option<String>,
        pub city_name: Option<String>,
        pub city_code: Option<String>,
        pub province_code: Option<String>,
        pub latitude: Option<String>,
        pub province_name: Option<String>,
        pub longitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub view: Option<String>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `taobao.koubei.mall.common.mall.detail.get`
pub mod mall_common_mall_detail_get {
    use crate::prelude::*;

    /// `taobao.koubei.mall.common.mall.detail.get` (查询商圈详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49829&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.mall.common.mall.detail.get",
        response = MallCommonMallDetailGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MallCommonMallDetailGet {
        #[top_api(max_len = 32)]
        pub city_code: Option<String>,
        #[top_api(max_len = 32)]
        pub data_set_id: String,
        #[top_api(max_len = 32)]
        pub mall_id: String,
        #[top_api(max_len = 32)]
        pub display_channel: Option<String>,
        #[top_api(max_len = 32)]
        pub app_version: Option<String>,
        #[top_api(max_len = 32)]
        pub terminal_type: Option<String>,
        #[top_api(max_len = 32)]
        pub latitude: Option<String>,
        #[top_api(max_len = 32)]
        pub longitude: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallCommonMallDetailGetResult {
        pub trace_id: Option<String>,
        pub data: Option<MallDetailDto>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallDetailDto {
        pub category_tab_info_list: Vec<CategoryTabInfoDto>,
        pub mall_dto: Option<MallDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryTabInfoDto {
        pub category_id_list: Vec<String>,
        pub category_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallDto {
        pub mall_logo: Option<String>,
        pub mall_name: Option<String>,
        /// Several values with commas between them.
        #[top_api(secret)]
        pub contact_info: Option<String>,
        pub mall_cover: Option<String>,
        pub mall_id: Option<String>,
        pub district_info: Option<DistrictInfo>,
        pub mall_home_page_url: Option<String>,
        pub business_time: Option<String>,
        pub category_name: Option<String>,
        /// Several values with commas between them.
        pub mall_label: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistrictInfo {
        pub district_code: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub district_name: Option<String>,
        pub city_name: Option<String>,
        pub city_code: Option<String>,
        pub province_code: Option<String>,
        pub latitude: Option<String>,
        pub province_name: Option<String>,
        pub longitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub view: Option<String>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `taobao.koubei.mall.common.mall.near.list`
pub mod mall_common_mall_near_list {
    use crate::prelude::*;

    /// `taobao.koubei.mall.common.mall.near.list` (根据 POI 查询附近商圈列表信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49830&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.mall.common.mall.near.list",
        response = MallCommonMallNearListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MallCommonMallNearList {
        #[top_api(max_len = 32)]
        pub display_channel: Option<String>,
        #[top_api(max_len = 32)]
        pub app_version: Option<String>,
        #[top_api(max_len = 32)]
        pub terminal_type: Option<String>,
        #[top_api(max_len = 32)]
        pub latitude: String,
        #[top_api(max_len = 32)]
        pub longitude: String,
        #[top_api(max_len = 32)]
        pub city_code: Option<String>,
        #[top_api(max_len = 32)]
        pub data_set_id: String,
        pub size: i64,
        pub radius: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallCommonMallNearListResult {
        pub trace_id: Option<String>,
        pub mall_list: Vec<MallDto>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    /// `MallDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallDto {
        pub mall_name: Option<String>,
        pub mall_logo: Option<String>,
        pub distance: Option<String>,
        /// Several values with commas between them.
        #[top_api(secret)]
        pub contact_info: Option<String>,
        pub mall_cover: Option<String>,
        pub mall_id: Option<String>,
        pub district_info: Option<DistrictInfo>,
        pub mall_home_page_url: Option<String>,
        pub business_time: Option<String>,
        pub category_name: Option<String>,
        /// Several values with commas between them.
        pub mall_label: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistrictInfo {
        pub district_code: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub city_name: Option<String>,
        pub district_name: Option<String>,
        pub city_code: Option<String>,
        pub province_code: Option<String>,
        pub latitude: Option<String>,
        pub province_name: Option<String>,
        pub longitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub view: Option<String>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `taobao.koubei.mall.common.store.comment.page`
pub mod mall_common_store_comment_page {
    use crate::prelude::*;

    /// `taobao.koubei.mall.common.store.comment.page` (分页查询门店评论详情信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49825&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.mall.common.store.comment.page",
        response = MallCommonStoreCommentPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MallCommonStoreCommentPage {
        #[top_api(max_len = 32)]
        pub display_channel: Option<String>,
        #[top_api(max_len = 32)]
        pub app_version: Option<String>,
        #[top_api(max_len = 9)]
        pub terminal_type: Option<String>,
        #[top_api(max_len = 32)]
        pub latitude: Option<String>,
        #[top_api(max_len = 32)]
        pub longitude: Option<String>,
        #[top_api(max_len = 32)]
        pub city_code: Option<String>,
        #[top_api(max_len = 32)]
        pub data_set_id: String,
        pub page_size: i64,
        pub start: i64,
        #[top_api(max_len = 32)]
        pub mall_id: String,
        #[top_api(max_len = 32)]
        pub store_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallCommonStoreCommentPageResult {
        pub trace_id: Option<String>,
        pub data: Option<PageResult>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub comment_info: Option<CommentInfoDto>,
        pub has_more: Option<bool>,
        pub page_size: Option<i64>,
        pub next_start: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommentInfoDto {
        pub image_count: Option<i64>,
        pub total_comments: Option<i64>,
        pub avg_score: Option<String>,
        pub detail_info_list: Vec<CommentDetailInfo>,
        pub comment_tag_list: Vec<CommentTag>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommentDetailInfo {
        pub comment_image_list: Vec<String>,
        pub comment_score: Option<i64>,
        pub comment_content: Option<String>,
        pub comment_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommentTag {
        pub emotion: Option<Emotion>,
        pub tag_count: Option<i64>,
        pub tag_content: Option<String>,
    }

    /// The values of `emotion`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Emotion {
        /// 正向
        #[top_api(value = 1)]
        V1,
        /// 负向
        #[top_api(value = -1)]
        Minus1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub view: Option<String>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `taobao.koubei.mall.common.store.detail.query`
pub mod mall_common_store_detail_query {
    use crate::prelude::*;

    /// `taobao.koubei.mall.common.store.detail.query` (查询综合体内的门店详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49827&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.mall.common.store.detail.query",
        response = MallCommonStoreDetailQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MallCommonStoreDetailQuery {
        #[top_api(max_len = 32)]
        pub mall_id: String,
        #[top_api(max_len = 32)]
        pub store_id: String,
        #[top_api(max_len = 32)]
        pub data_set_id: String,
        #[top_api(max_len = 32)]
        pub city_code: Option<String>,
        #[top_api(max_len = 32)]
        pub longitude: Option<String>,
        #[top_api(max_len = 32)]
        pub latitude: Option<String>,
        #[top_api(max_len = 32)]
        pub terminal_type: Option<String>,
        #[top_api(max_len = 32)]
        pub app_version: Option<String>,
        #[top_api(max_len = 32)]
        pub display_channel: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallCommonStoreDetailQueryResult {
        pub trace_id: Option<String>,
        pub data: Option<StoreDetailDto>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreDetailDto {
        pub store_album: Option<StoreAlbumDto>,
        pub store_dto: Option<StoreDto>,
        pub service_info: Option<ServiceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreAlbumDto {
        pub album_name: Option<String>,
        pub album_desc: Option<String>,
        pub picture_list: Vec<Picture>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Picture {
        pub sequence: Option<i64>,
        pub picture_source: Option<String>,
        pub picture_url: Option<String>,
        pub picture_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreDto {
        pub brand_name: Option<String>,
        /// Several values with commas between them.
        #[top_api(secret)]
        pub contact_info: Option<String>,
        pub service_tag_list: Vec<ServiceTag>,
        pub mall_id: Option<String>,
        pub comment_total_count: Option<String>,
        pub district_info: Option<DistrictInfo>,
        pub comment_score: Option<String>,
        pub business_time: Option<String>,
        pub store_id: Option<String>,
        pub billboard: Option<String>,
        /// Several values with commas between them.
        pub category_name: Option<String>,
        pub score: Option<String>,
        pub store_detail_url: Option<String>,
        pub store_logo: Option<String>,
        pub store_name: Option<String>,
        pub average_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTag {
        pub tag_icon: Option<String>,
        pub tag_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistrictInfo {
        pub district_code: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub city_name: Option<String>,
        pub district_name: Option<String>,
        pub city_code: Option<String>,
        pub province_code: Option<String>,
        pub latitude: Option<String>,
        pub province_name: Option<String>,
        pub longitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceInfoDto {
        pub service_desc: Option<String>,
        pub service_tag_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub code: Option<String>,
        pub message: Option<String>,
        pub view: Option<String>,
    }
}

/// `taobao.koubei.mall.common.store.display.goods.list`
pub mod mall_common_store_display_goods_list {
    use crate::prelude::*;

    /// `taobao.koubei.mall.common.store.display.goods.list` (查询门店推荐菜信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49826&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.mall.common.store.display.goods.list",
        response = MallCommonStoreDisplayGoodsListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MallCommonStoreDisplayGoodsList {
        #[top_api(max_len = 32)]
        pub mall_id: String,
        #[top_api(max_len = 32)]
        pub store_id: String,
        #[top_api(max_len = 32)]
        pub data_set_id: String,
        #[top_api(max_len = 32)]
        pub city_code: Option<String>,
        #[top_api(max_len = 32)]
        pub longitude: Option<String>,
        #[top_api(max_len = 32)]
        pub latitude: Option<String>,
        #[top_api(max_len = 32)]
        pub terminal_type: Option<String>,
        #[top_api(max_len = 32)]
        pub app_version: Option<String>,
        #[top_api(max_len = 32)]
        pub display_channel: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallCommonStoreDisplayGoodsListResult {
        pub trace_id: Option<String>,
        pub data: Option<DisplayGoodsDto>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    /// `DisplayGoodsDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisplayGoodsDto {
        pub has_picture: Option<bool>,
        pub goods_count: Option<i64>,
        pub goods_detail_infos: Vec<GoodsDetailInfo>,
        pub goods_title: Option<String>,
        pub goods_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsDetailInfo {
        pub goods_detail_desc: Option<String>,
        pub goods_detail_score: Option<String>,
        pub picture: Option<Picture>,
        pub goods_detail_price: Option<String>,
        pub goods_detail_tags: Vec<String>,
        pub goods_detail_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Picture {
        pub picture_url: Option<String>,
        pub picture_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub view: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.koubei.mall.common.store.page`
pub mod mall_common_store_page {
    use crate::prelude::*;

    /// `taobao.koubei.mall.common.store.page` (分页查询综合体内的门店列表信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49828&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.mall.common.store.page",
        response = MallCommonStorePageResult,
        unwrap = "result",
        debug
    )]
    pub struct MallCommonStorePage {
        #[top_api(max_len = 32)]
        pub display_channel: Option<String>,
        #[top_api(max_len = 32)]
        pub app_version: Option<String>,
        #[top_api(max_len = 32)]
        pub terminal_type: Option<String>,
        #[top_api(max_len = 32)]
        pub latitude: Option<String>,
        #[top_api(max_len = 32)]
        pub longitude: Option<String>,
        #[top_api(max_len = 32)]
        pub city_code: Option<String>,
        #[top_api(max_len = 32)]
        pub data_set_id: String,
        pub page_size: i64,
        pub start: i64,
        #[top_api(max_items = 20)]
        pub service_tag: Vec<String>,
        #[top_api(max_len = 32)]
        pub order: Option<String>,
        #[top_api(max_items = 20)]
        pub category_ids: Vec<String>,
        #[top_api(max_len = 32)]
        pub store_id: Option<String>,
        #[top_api(max_len = 32)]
        pub mall_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallCommonStorePageResult {
        pub trace_id: Option<String>,
        pub data: Option<PageResult>,
        pub success: Option<bool>,
        pub error: Option<TribeError>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub has_more: Option<bool>,
        pub next_start: Option<i64>,
        pub store_list: Vec<StoreDto>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreDto {
        pub brand_name: Option<String>,
        /// Several values with commas between them.
        #[top_api(secret)]
        pub contact_info: Option<String>,
        pub mall_id: Option<String>,
        pub store_logo: Option<String>,
        pub district_info: Option<DistrictInfo>,
        pub store_name: Option<String>,
        pub business_time: Option<String>,
        pub billboard: Option<String>,
        pub store_id: Option<String>,
        /// Several values with commas between them.
        pub category_name: Option<String>,
        pub score: Option<String>,
        pub store_detail_url: Option<String>,
        pub average_price: Option<String>,
        pub service_tag_list: Vec<ServiceTag>,
        pub comment_total_count: Option<String>,
        pub comment_score: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistrictInfo {
        pub district_code: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub district_name: Option<String>,
        pub city_name: Option<String>,
        pub city_code: Option<String>,
        pub province_code: Option<String>,
        pub latitude: Option<String>,
        pub province_name: Option<String>,
        pub longitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTag {
        pub tag_icon: Option<String>,
        pub tag_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub view: Option<String>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `taobao.koubei.saas.base.operation.config.sync`
pub mod saas_base_operation_config_sync {
    use crate::prelude::*;

    /// `taobao.koubei.saas.base.operation.config.sync` (商家基础经营设置信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=46501&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.saas.base.operation.config.sync",
        response = SaasBaseOperationConfigSyncResponse,
        debug
    )]
    pub struct SaasBaseOperationConfigSync {
        pub merchant_id: String,
        pub request_id: String,
        pub outer_operator_id: Option<String>,
        pub biz_type: String,
        /// JSON as text.
        pub operation_config: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaasBaseOperationConfigSyncResponse {
        pub biz_success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `taobao.koubei.tribe.open.order.page`
pub mod tribe_open_order_page {
    use crate::prelude::*;

    /// `taobao.koubei.tribe.open.order.page` (口碑综合体订单列表信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=45260&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| response.data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.order_info_list).has_next(result.has_next_page)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.tribe.open.order.page",
        response = TribeOpenOrderPageResult,
        unwrap = "result",
        debug
    )]
    pub struct TribeOpenOrderPage {
        pub open_id: String,
        pub order_status: String,
        pub page_no: i64,
        pub page_size: i64,
        pub data_set_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeOpenOrderPageResult {
        pub trace_id: Option<String>,
        pub data: Option<OrderInfoResultDto>,
        pub success: Option<bool>,
        pub error: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfoResultDto {
        pub cur_page_no: Option<i64>,
        pub has_next_page: Option<bool>,
        pub page_size: Option<i64>,
        pub order_info_list: Vec<OrderInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfoDto {
        pub order_status_desc: Option<String>,
        pub shop_name: Option<String>,
        pub shop_url: Option<String>,
        pub title: Option<String>,
        pub total_count: Option<String>,
        pub total_count_desc: Option<String>,
        pub pay_amount: Option<String>,
        pub item_digests: Vec<ItemDigestDto>,
        pub order_detail_url: Option<String>,
        pub pay_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDigestDto {
        pub img_url: Option<String>,
        pub item_name: Option<String>,
        pub item_quantity: Option<String>,
        pub item_price: Option<String>,
        pub item_order_status_desc: Option<String>,
    }
}

/// `taobao.koubei.tribe.open.user.query`
pub mod tribe_open_user_query {
    use crate::prelude::*;

    /// `taobao.koubei.tribe.open.user.query` (获取用户 `openId`)
    ///
    /// <https://open.taobao.com/api.htm?docId=45449&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.tribe.open.user.query",
        response = TribeOpenUserQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TribeOpenUserQuery {
        #[top_api(secret)]
        pub verify_code: String,
        #[top_api(secret)]
        pub phone: String,
        pub data_set_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeOpenUserQueryResult {
        pub trace_id: Option<String>,
        pub data: Option<UserInfoDto>,
        pub success: Option<bool>,
        pub error: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub open_id: Option<String>,
        pub user_result_code: Option<UserResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserResultCode {
        pub result_code: Option<String>,
        pub result_type: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `taobao.koubei.tribe.open.verify.code.apply`
pub mod tribe_open_verify_code_apply {
    use crate::prelude::*;

    /// `taobao.koubei.tribe.open.verify.code.apply` (口碑综合体手机号获取验证码)
    ///
    /// <https://open.taobao.com/api.htm?docId=45448&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.koubei.tribe.open.verify.code.apply",
        response = TribeOpenVerifyCodeApplyResult,
        unwrap = "result",
        debug
    )]
    pub struct TribeOpenVerifyCodeApply {
        pub data_set_id: String,
        #[top_api(secret)]
        pub phone: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeOpenVerifyCodeApplyResult {
        pub trace_id: Option<String>,
        pub data: Option<UserInfoDto>,
        pub success: Option<bool>,
        pub error: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub user_result_code: Option<UserResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserResultCode {
        pub result_code: Option<String>,
        pub result_type: Option<String>,
        pub result_msg: Option<String>,
    }
}
