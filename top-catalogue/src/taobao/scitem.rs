//! `taobao.scitem.*`: 8 APIs.

pub use self::add::Add;
pub use self::get::Get;
pub use self::map_add::MapAdd;
pub use self::map_delete::MapDelete;
pub use self::map_query::MapQuery;
pub use self::outercode_get::OutercodeGet;
pub use self::query::Query;
pub use self::update::Update;

/// `taobao.scitem.add`
pub mod add {
    use crate::prelude::*;

    /// `taobao.scitem.add` (发布后端商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=21597&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.scitem.add",
        response = ScItem,
        unwrap = "sc_item",
        debug
    )]
    pub struct Add {
        pub item_name: String,
        pub outer_code: String,
        pub item_type: Option<i64>,
        pub properties: Option<String>,
        pub bar_code: Option<String>,
        pub wms_code: Option<String>,
        pub is_friable: Option<IsFriable>,
        pub is_dangerous: Option<IsDangerous>,
        pub is_costly: Option<IsCostly>,
        pub is_warranty: Option<IsWarranty>,
        pub weight: Option<i64>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub volume: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        pub remark: Option<String>,
        pub matter_status: Option<MatterStatus>,
        pub brand_id: Option<i64>,
        pub brand_name: Option<String>,
        pub spu_id: Option<i64>,
        pub is_area_sale: Option<i64>,
    }

    /// The values of `is_friable`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsFriable {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_dangerous`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDangerous {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_costly`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsCostly {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_warranty`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsWarranty {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `matter_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MatterStatus {
        /// 液体
        #[top_api(value = 0)]
        V0,
        /// 粉体
        #[top_api(value = 1)]
        V1,
        /// 固体
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItem {
        /// In grams.
        pub weight: Option<i64>,
        pub bar_code: Option<String>,
        pub remark: Option<String>,
        pub width: Option<i64>,
        pub brand_id: Option<i64>,
        pub properties: Option<String>,
        pub brand_name: Option<String>,
        pub wms_code: Option<String>,
        pub is_friable: Option<bool>,
        pub is_warranty: Option<bool>,
        pub price: Option<i64>,
        pub height: Option<i64>,
        pub is_dangerous: Option<bool>,
        pub item_name: Option<String>,
        pub item_id: Option<i64>,
        pub is_costly: Option<bool>,
        pub outer_code: Option<String>,
        pub volume: Option<i64>,
        pub length: Option<i64>,
        pub matter_status: Option<String>,
        pub item_type: Option<i64>,
    }
}

/// `taobao.scitem.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.scitem.get` (根据 id 查询商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=21594&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.scitem.get",
        response = ScItem,
        unwrap = "sc_item",
        idempotent,
        debug
    )]
    pub struct Get {
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItem {
        /// In grams.
        pub weight: Option<i64>,
        pub bar_code: Option<String>,
        pub remark: Option<String>,
        pub width: Option<i64>,
        pub brand_id: Option<i64>,
        pub properties: Option<String>,
        pub brand_name: Option<String>,
        pub wms_code: Option<String>,
        pub is_friable: Option<bool>,
        pub is_warranty: Option<bool>,
        pub price: Option<i64>,
        pub height: Option<i64>,
        pub is_dangerous: Option<bool>,
        pub item_name: Option<String>,
        pub item_id: Option<i64>,
        pub is_costly: Option<bool>,
        pub outer_code: Option<String>,
        pub volume: Option<i64>,
        pub length: Option<i64>,
        pub matter_status: Option<String>,
        pub item_type: Option<i64>,
        pub is_area_sale: Option<i64>,
        pub options: Option<i64>,
    }
}

/// `taobao.scitem.map.add`
pub mod map_add {
    use crate::prelude::*;

    /// `taobao.scitem.map.add` (创建 IC 商品与后端商品的映射关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=21600&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.scitem.map.add",
        response = Option<String>,
        unwrap = "outer_code",
        debug
    )]
    pub struct MapAdd {
        pub item_id: i64,
        pub sku_id: Option<i64>,
        pub sc_item_id: Option<i64>,
        pub outer_code: Option<String>,
        pub need_check: Option<bool>,
    }
}

/// `taobao.scitem.map.delete`
pub mod map_delete {
    use crate::prelude::*;

    /// `taobao.scitem.map.delete` (失效指定用户的商品与后端商品的映射关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=21598&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.scitem.map.delete",
        response = Option<i64>,
        unwrap = "module",
        debug
    )]
    pub struct MapDelete {
        pub sc_item_id: i64,
        #[top_api(secret)]
        pub user_nick: Option<String>,
    }
}

/// `taobao.scitem.map.query`
pub mod map_query {
    use crate::prelude::*;

    /// `taobao.scitem.map.query` (查找 IC 商品或分销商品与后端商品的关联信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21599&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.scitem.map.query",
        response = Vec<ScItemMap>,
        unwrap = "sc_item_maps",
        idempotent,
        debug
    )]
    pub struct MapQuery {
        pub item_id: i64,
        pub sku_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItemMap {
        #[top_api(secret)]
        pub rel_user_nick: Option<String>,
        pub rel_item_id: Option<i64>,
        pub item_id: Option<i64>,
        pub rel_user_id: Option<i64>,
        pub map_type: Option<MapType>,
        pub user_id: Option<i64>,
        pub sku_id: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub rel_outer_code: Option<String>,
    }

    /// The values of `map_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MapType {
        /// 前台和后台关系
        #[top_api(value = 1)]
        V1,
        /// 分销和后台关系
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.scitem.outercode.get`
pub mod outercode_get {
    use crate::prelude::*;

    /// `taobao.scitem.outercode.get` (根据 `outerCode` 查询商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=21593&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.scitem.outercode.get",
        response = ScItem,
        unwrap = "sc_item",
        debug
    )]
    pub struct OutercodeGet {
        pub outer_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItem {
        /// In grams.
        pub weight: Option<i64>,
        pub bar_code: Option<String>,
        pub remark: Option<String>,
        pub width: Option<i64>,
        pub brand_id: Option<i64>,
        pub properties: Option<String>,
        pub brand_name: Option<String>,
        pub wms_code: Option<String>,
        pub is_friable: Option<bool>,
        pub is_warranty: Option<bool>,
        pub price: Option<i64>,
        pub height: Option<i64>,
        pub is_dangerous: Option<bool>,
        pub item_name: Option<String>,
        pub item_id: Option<i64>,
        pub is_costly: Option<bool>,
        pub outer_code: Option<String>,
        pub volume: Option<i64>,
        pub length: Option<i64>,
        pub matter_status: Option<String>,
        pub is_area_sale: Option<i64>,
        pub item_type: Option<i64>,
        pub options: Option<i64>,
    }
}

/// `taobao.scitem.query`
pub mod query {
    use crate::prelude::*;

    /// `taobao.scitem.query` (查询后端商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=21595&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.scitem.query",
        response = QueryResponse,
        idempotent,
        debug
    )]
    pub struct Query {
        pub item_name: Option<String>,
        pub outer_code: Option<String>,
        pub wms_code: Option<String>,
        pub bar_code: Option<String>,
        pub item_type: Option<ItemType>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryResponse {
        pub sc_item_list: Vec<ScItem>,
        pub total_page: Option<i64>,
        pub query_pagination: Option<QueryPagination>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItem {
        /// In grams.
        pub weight: Option<i64>,
        pub bar_code: Option<String>,
        pub remark: Option<String>,
        pub width: Option<i64>,
        pub brand_id: Option<i64>,
        pub properties: Option<String>,
        pub brand_name: Option<String>,
        pub wms_code: Option<String>,
        pub is_friable: Option<bool>,
        pub is_warranty: Option<bool>,
        pub price: Option<i64>,
        pub height: Option<i64>,
        pub is_dangerous: Option<bool>,
        pub item_name: Option<String>,
        pub item_id: Option<i64>,
        pub is_costly: Option<bool>,
        pub outer_code: Option<String>,
        pub volume: Option<i64>,
        pub length: Option<i64>,
        pub matter_status: Option<String>,
        pub item_type: Option<i64>,
        pub is_area_sale: Option<i64>,
        pub options: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryPagination {
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }
}

/// `taobao.scitem.update`
pub mod update {
    use crate::prelude::*;

    /// `taobao.scitem.update` (根据商品 ID 或商家编码修改后端商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=21596&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.scitem.update",
        response = Option<i64>,
        unwrap = "update_rows",
        debug
    )]
    pub struct Update {
        pub item_id: Option<i64>,
        pub outer_code: Option<String>,
        pub item_name: Option<String>,
        pub item_type: Option<i64>,
        pub update_properties: Option<String>,
        pub bar_code: Option<String>,
        pub wms_code: Option<String>,
        pub is_friable: Option<IsFriable>,
        pub is_dangerous: Option<i64>,
        pub is_costly: Option<IsCostly>,
        pub is_warranty: Option<IsWarranty>,
        pub weight: Option<i64>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub volume: Option<i64>,
        pub price: Option<i64>,
        pub remark: Option<String>,
        pub matter_status: Option<MatterStatus>,
        pub brand_id: Option<i64>,
        pub brand_name: Option<String>,
        pub spu_id: Option<i64>,
        pub remove_properties: Option<String>,
        pub is_area_sale: Option<i64>,
    }

    /// The values of `is_friable`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsFriable {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_costly`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsCostly {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_warranty`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsWarranty {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `matter_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MatterStatus {
        /// 液体
        #[top_api(value = 0)]
        V0,
        /// 粉体
        #[top_api(value = 1)]
        V1,
        /// 固体
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
