//! `taobao.itemcats.*`: 2 APIs.

pub use self::authorize_get::AuthorizeGet;
pub use self::get::Get;

/// `taobao.itemcats.authorize.get`
pub mod authorize_get {
    use crate::prelude::*;

    /// `taobao.itemcats.authorize.get` (查询商家被授权品牌列表和类目列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=161&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.itemcats.authorize.get",
        response = SellerAuthorize,
        unwrap = "seller_authorize",
        debug
    )]
    pub struct AuthorizeGet {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerAuthorize {
        pub item_cats: Vec<ItemCat>,
        pub xinpin_item_cats: Vec<ItemCat>,
        pub brands: Vec<Brand>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemCat {
        pub cid: Option<i64>,
        pub parent_cid: Option<i64>,
        pub name: Option<String>,
        pub status: Option<String>,
        pub sort_order: Option<i64>,
        pub is_parent: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Brand {
        pub vid: Option<i64>,
        pub name: Option<String>,
        pub pid: Option<i64>,
        pub prop_name: Option<String>,
    }
}

/// `taobao.itemcats.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.itemcats.get` (获取后台供卖家发布商品的标准商品类目)
    ///
    /// <https://open.taobao.com/api.htm?docId=122&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.itemcats.get",
        response = GetResponse,
        idempotent,
        debug
    )]
    pub struct Get {
        #[top_api(max_items = 999)]
        pub cids: Vec<i64>,
        pub datetime: Option<TopDateTime>,
        #[top_api(max_items = 999)]
        pub fields: Vec<String>,
        pub parent_cid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetResponse {
        pub last_modified: Option<TopDateTime>,
        pub item_cats: Vec<ItemCat>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemCat {
        pub cid: Option<i64>,
        pub features: Vec<Feature>,
        pub is_parent: Option<bool>,
        pub name: Option<String>,
        pub parent_cid: Option<i64>,
        pub sort_order: Option<i64>,
        pub status: Option<String>,
        pub taosir_cat: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Feature {
        pub attr_key: Option<String>,
        pub attr_value: Option<String>,
    }
}
