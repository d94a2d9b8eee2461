//! `taobao.sku.*`: 1 API.

pub use self::update_listing_tmall::UpdateListingTmall;

/// `taobao.sku.update.listing.tmall`
pub mod update_listing_tmall {
    use crate::prelude::*;

    /// `taobao.sku.update.listing.tmall` (sku 上下架管理)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sku.update.listing.tmall",
        response = UpdateListingTmallResponse,
        debug
    )]
    pub struct UpdateListingTmall {
        pub item_id: i64,
        #[top_api(required)]
        pub sku_map: BTreeMap<String, Value>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateListingTmallResponse {
        pub is_success: Option<bool>,
        pub model: Option<TaobaoSkuUpdateListingTmallItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaobaoSkuUpdateListingTmallItem {
        pub item_id: Option<i64>,
    }
}
