//! `taobao.mcn.*`: 1 API.

pub use self::shopcats_list_get::ShopcatsListGet;

/// `taobao.mcn.shopcats.list.get`
pub mod shopcats_list_get {
    use crate::prelude::*;

    /// `taobao.mcn.shopcats.list.get` (店铺类目清单)
    ///
    /// <https://open.taobao.com/api.htm?docId=65086&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.mcn.shopcats.list.get",
        response = Vec<ShopCat>,
        unwrap = "shop_cats",
        idempotent,
        debug
    )]
    pub struct ShopcatsListGet {
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
