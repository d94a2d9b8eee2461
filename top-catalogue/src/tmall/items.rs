//! `tmall.items.*`: 1 API.

pub use self::extend_search::ExtendSearch;

/// `tmall.items.extend.search`
pub mod extend_search {
    use crate::prelude::*;

    /// `tmall.items.extend.search` (搜索天猫商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=21643&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.items.extend.search",
        response = ExtendSearchResponse,
        idempotent,
        debug
    )]
    pub struct ExtendSearch {
        pub auction_tag: Option<String>,
        pub brand: Option<String>,
        pub cat: Option<String>,
        pub category: Option<String>,
        pub combo: Option<i64>,
        pub end_price: Option<Decimal>,
        pub loc: Option<String>,
        pub many_points: Option<i64>,
        pub miaosha: Option<i64>,
        pub nspu: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub post_fee: Option<i64>,
        pub prop: Option<String>,
        pub q: Option<String>,
        pub sort: Option<Sort>,
        pub spuid: Option<i64>,
        pub start_price: Option<Decimal>,
        pub support_cod: Option<i64>,
        pub user_id: Option<i64>,
        pub vip: Option<i64>,
        pub wwonline: Option<i64>,
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
    pub struct ExtendSearchResponse {
        pub brand_list: Vec<TmallBrand>,
        pub q: Option<String>,
        pub item_list: Vec<TmallExtendSearchItem>,
        pub cat_list: Vec<TmallCat>,
        pub total_results: Option<i64>,
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
    pub struct TmallExtendSearchItem {
        pub fast_post_fee: Option<String>,
        pub is_cod: Option<i64>,
        pub is_promotion: Option<bool>,
        pub item_id: Option<i64>,
        pub location: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub pic_path: Option<String>,
        pub price: Option<String>,
        pub price_with_rate: Option<String>,
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
    pub struct TmallCat {
        pub cat_id: Option<i64>,
        #[top_api(secret)]
        pub cat_name: Option<String>,
    }
}
