//! `aliexpress.usergrowth.*`: 2 APIs.

pub use self::recommend_items_get::RecommendItemsGet;
pub use self::search_items_get::SearchItemsGet;

/// `aliexpress.usergrowth.recommend.items.get`
pub mod recommend_items_get {
    use crate::prelude::*;

    /// `aliexpress.usergrowth.recommend.items.get` (第三方平台推荐商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=45722&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.usergrowth.recommend.items.get",
        response = RecommendItemsGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct RecommendItemsGet {
        pub tracking_id: Option<String>,
        pub currency_code: Option<String>,
        pub language: Option<String>,
        pub user_type_code: Option<String>,
        pub page_index: Option<String>,
        pub page_size: Option<String>,
        pub country_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecommendItemsGetResult {
        pub data_list: Vec<Data>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub product_id: Option<String>,
        pub sale_price: Option<String>,
        pub photo: Option<String>,
        pub shop_name: Option<String>,
        pub product_name: Option<String>,
        pub shop_domain: Option<String>,
        pub detail_url: Option<String>,
        pub shop_id: Option<String>,
        pub sub_category: Option<String>,
        pub rating_count: Option<i64>,
        pub photo_height: Option<i64>,
        pub shop_rating: Option<String>,
        pub free_shipping: Option<bool>,
        pub rating_value: Option<String>,
        pub category: Option<String>,
        pub photo_width: Option<i64>,
    }
}

/// `aliexpress.usergrowth.search.items.get`
pub mod search_items_get {
    use crate::prelude::*;

    /// `aliexpress.usergrowth.search.items.get` (第三方平台搜索 AE 商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=45721&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.usergrowth.search.items.get",
        response = SearchItemsGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SearchItemsGet {
        pub keywords: String,
        pub tracking_id: Option<String>,
        pub currency_code: Option<String>,
        pub language: Option<String>,
        pub page_size: Option<String>,
        pub page_index: Option<String>,
        pub country_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchItemsGetResult {
        pub data_list: Vec<Data>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
        pub ext: Option<Ext>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub product_id: Option<String>,
        pub sale_price: Option<String>,
        pub photo: Option<String>,
        pub shop_name: Option<String>,
        pub product_name: Option<String>,
        pub shop_domain: Option<String>,
        pub detail_url: Option<String>,
        pub shop_id: Option<String>,
        pub sub_category: Option<String>,
        pub rating_count: Option<i64>,
        pub photo_height: Option<i64>,
        pub shop_rating: Option<String>,
        pub rating_value: Option<String>,
        pub category: Option<String>,
        pub photo_width: Option<i64>,
        pub free_shipping: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Ext {
        pub search_page_link: Option<String>,
    }
}
