//! `taobao.sellercats.*`: 3 APIs.

pub use self::list_add::ListAdd;
pub use self::list_get::ListGet;
pub use self::list_update::ListUpdate;

/// `taobao.sellercats.list.add`
pub mod list_add {
    use crate::prelude::*;

    /// `taobao.sellercats.list.add` (添加卖家自定义类目)
    ///
    /// <https://open.taobao.com/api.htm?docId=66&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sellercats.list.add",
        response = SellerCat,
        unwrap = "seller_cat",
        debug
    )]
    pub struct ListAdd {
        pub name: String,
        pub pict_url: Option<String>,
        pub parent_cid: Option<i64>,
        pub sort_order: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerCat {
        pub cid: Option<i64>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.sellercats.list.get`
pub mod list_get {
    use crate::prelude::*;

    /// `taobao.sellercats.list.get` (获取前台展示的店铺内卖家自定义商品类目)
    ///
    /// <https://open.taobao.com/api.htm?docId=65&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sellercats.list.get",
        response = Vec<SellerCat>,
        unwrap = "seller_cats",
        idempotent,
        debug
    )]
    pub struct ListGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerCat {
        pub cid: Option<i64>,
        pub parent_cid: Option<i64>,
        pub name: Option<String>,
        pub pic_url: Option<String>,
        pub sort_order: Option<i64>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 手动分类
        #[top_api(value = "manual_type")]
        ManualType,
        /// 新品上价
        #[top_api(value = "new_type")]
        NewType,
        /// 二三级类目树
        #[top_api(value = "tree_type")]
        TreeType,
        /// 属性叶子类目树
        #[top_api(value = "property_type")]
        PropertyType,
        /// 品牌推广
        #[top_api(value = "brand_type")]
        BrandType,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.sellercats.list.update`
pub mod list_update {
    use crate::prelude::*;

    /// `taobao.sellercats.list.update` (更新卖家自定义类目)
    ///
    /// <https://open.taobao.com/api.htm?docId=67&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sellercats.list.update",
        response = SellerCat,
        unwrap = "seller_cat",
        debug
    )]
    pub struct ListUpdate {
        pub cid: i64,
        pub name: Option<String>,
        pub pict_url: Option<String>,
        pub sort_order: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerCat {
        pub cid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}
