//! `taobao.products.*`: 2 APIs.

pub use self::get::Get;
pub use self::search::Search;

/// `taobao.products.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.products.get` (获取产品列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=10&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.products.get",
        response = Vec<Product>,
        unwrap = "products",
        idempotent,
        debug
    )]
    pub struct Get {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        #[top_api(secret)]
        pub nick: String,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub product_id: Option<i64>,
        pub outer_id: Option<String>,
        pub tsc: Option<String>,
        pub cid: Option<i64>,
        pub cat_name: Option<String>,
        pub props: Option<String>,
        pub props_str: Option<String>,
        pub name: Option<String>,
        pub binds: Option<String>,
        pub binds_str: Option<String>,
        pub sale_props: Option<String>,
        pub sale_props_str: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub desc: Option<String>,
        pub pic_url: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub status: Option<i64>,
        pub product_imgs: Vec<ProductImg>,
        pub product_prop_imgs: Vec<ProductPropImg>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductImg {
        pub id: Option<i64>,
        pub product_id: Option<i64>,
        pub url: Option<String>,
        pub position: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductPropImg {
        pub id: Option<i64>,
        pub product_id: Option<i64>,
        pub props: Option<String>,
        pub url: Option<String>,
        pub position: Option<i64>,
    }
}

/// `taobao.products.search`
pub mod search {
    use crate::prelude::*;

    /// `taobao.products.search` (搜索产品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=5&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.products).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.products.search",
        response = SearchResponse,
        idempotent,
        debug
    )]
    pub struct Search {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        pub q: Option<String>,
        pub cid: Option<i64>,
        pub props: Option<String>,
        /// Several values with commas between them.
        #[top_api(max_len = 20)]
        pub status: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub vertical_market: Option<i64>,
        pub customer_props: Option<String>,
        pub suite_items_str: Option<String>,
        /// Several values with commas between them.
        pub barcode_str: Option<String>,
        pub market_id: Option<MarketId>,
    }

    /// The values of `market_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MarketId {
        /// 取 C2C 市场的产品信息
        #[top_api(value = "1")]
        V1,
        /// 取 B2C 市场的产品信息
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchResponse {
        pub total_results: Option<i64>,
        pub products: Vec<Product>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub product_id: Option<i64>,
        pub name: Option<String>,
        pub pic_url: Option<String>,
        pub cid: Option<i64>,
        pub props: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub tsc: Option<String>,
        pub status: Option<i64>,
    }
}
