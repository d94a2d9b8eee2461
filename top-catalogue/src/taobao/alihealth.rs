//! `taobao.alihealth.*`: 3 APIs.

pub use self::drug_store_get::DrugStoreGet;
pub use self::drug_store_search::DrugStoreSearch;
pub use self::drug_user_shop_get::DrugUserShopGet;

/// `taobao.alihealth.drug.store.get`
pub mod drug_store_get {
    use crate::prelude::*;

    /// `taobao.alihealth.drug.store.get` (根据店铺 id 获取店铺详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=30580&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alihealth.drug.store.get",
        response = StoreDetailDto,
        unwrap = "model",
        idempotent,
        debug
    )]
    pub struct DrugStoreGet {
        pub shop_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreDetailDto {
        pub tags: Vec<Tags>,
        pub store_detail: Option<StoreDto>,
        pub cats: Vec<Cat>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tags {
        pub r#type: Option<String>,
        pub pic_path: Option<String>,
        pub desc: Option<String>,
        pub short_desc: Option<String>,
        pub man_fan_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreDto {
        pub shop_id: Option<String>,
        pub store_id: Option<String>,
        pub store_name: Option<String>,
        pub pic_url: Option<String>,
        pub business_status: Option<String>,
        pub order_count: Option<i64>,
        pub order_count_desc: Option<String>,
        pub minimum_account: Option<i64>,
        pub delivery_account: Option<i64>,
        pub notice: Option<String>,
        pub delivery_time: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub tele: Option<String>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub earliest_time_of_delivery: Option<String>,
        pub punctuality_rate: Option<String>,
        pub dpavgscore: Option<String>,
        pub areas: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub delivery_type: Option<i64>,
        pub delivery_type_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Cat {
        pub cat_id: Option<String>,
        pub cat_name: Option<String>,
        pub item_count: Option<i64>,
    }
}

/// `taobao.alihealth.drug.store.search`
pub mod drug_store_search {
    use crate::prelude::*;

    /// `taobao.alihealth.drug.store.search` (药品店内搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=30610&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.item_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alihealth.drug.store.search",
        response = O2OInShopSearchResponse,
        unwrap = "model",
        idempotent,
        debug
    )]
    pub struct DrugStoreSearch {
        pub keyword: Option<String>,
        pub page_size: Option<i64>,
        pub shop_id: String,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct O2OInShopSearchResponse {
        pub total_count: Option<i64>,
        pub item_list: Vec<Itemlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Itemlist {
        pub rx: Option<bool>,
        pub back_cate: Option<i64>,
        pub item_id: Option<String>,
        pub is_o2o: Option<String>,
        pub item_name: Option<String>,
        pub list_pic_url: Option<String>,
        pub ori_price: Option<String>,
        pub price: Option<String>,
        pub symptom: Option<String>,
        pub quantity: Option<String>,
        pub delivery_time: Option<String>,
        pub at_limit: Option<i64>,
        pub delivery_type: Option<i64>,
        pub delivery_type_desc: Option<String>,
    }
}

/// `taobao.alihealth.drug.user.shop.get`
pub mod drug_user_shop_get {
    use crate::prelude::*;

    /// `taobao.alihealth.drug.user.shop.get` (根据用户 id 获取店铺 id)
    ///
    /// <https://open.taobao.com/api.htm?docId=30611&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alihealth.drug.user.shop.get",
        response = Option<i64>,
        unwrap = "shop_id",
        idempotent,
        debug
    )]
    pub struct DrugUserShopGet {
        #[top_api(secret)]
        pub user_nick: String,
    }
}
