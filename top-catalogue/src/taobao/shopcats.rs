//! `taobao.shopcats.*`: 1 API.

pub use self::list_get::ListGet;

/// `taobao.shopcats.list.get`
pub mod list_get {
    use crate::prelude::*;

    /// `taobao.shopcats.list.get` (获取前台展示的店铺类目)
    ///
    /// <https://open.taobao.com/api.htm?docId=64&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.shopcats.list.get",
        response = Vec<ShopCat>,
        unwrap = "shop_cats",
        idempotent,
        debug
    )]
    pub struct ListGet {
        #[top_api(max_items = 20)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopCat {
        pub cid: Option<i64>,
        pub parent_cid: Option<i64>,
        pub name: Option<String>,
        pub is_parent: Option<bool>,
    }
}
