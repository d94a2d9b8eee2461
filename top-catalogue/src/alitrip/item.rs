//! `alitrip.item.*`: 4 APIs.

pub use self::add_schema_get::AddSchemaGet;
pub use self::schema_add::SchemaAdd;
pub use self::schema_update::SchemaUpdate;
pub use self::update_schema_get::UpdateSchemaGet;

/// `alitrip.item.add.schema.get`
pub mod add_schema_get {
    use crate::prelude::*;

    /// `alitrip.item.add.schema.get` (获取商品发布模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=49442&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.item.add.schema.get",
        response = Option<String>,
        unwrap = "schema_xml_fields",
        idempotent,
        debug
    )]
    pub struct AddSchemaGet {
        pub cat_id: i64,
    }
}

/// `alitrip.item.schema.add`
pub mod schema_add {
    use crate::prelude::*;

    /// `alitrip.item.schema.add` (使用 schema 模板进行商品发布)
    ///
    /// <https://open.taobao.com/api.htm?docId=49138&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.item.schema.add",
        response = TopTravelItem,
        unwrap = "result",
        debug
    )]
    pub struct SchemaAdd {
        pub cat_id: i64,
        pub schema_xml_fields: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub modified: Option<TopDateTime>,
        pub created: Option<TopDateTime>,
        pub item_id: Option<i64>,
    }
}

/// `alitrip.item.schema.update`
pub mod schema_update {
    use crate::prelude::*;

    /// `alitrip.item.schema.update` (使用 schema 进行商品编辑)
    ///
    /// <https://open.taobao.com/api.htm?docId=49147&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.item.schema.update",
        response = TopTravelItem,
        unwrap = "result",
        debug
    )]
    pub struct SchemaUpdate {
        pub item_id: i64,
        pub schema_xml_fields: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub modified: Option<TopDateTime>,
        pub created: Option<TopDateTime>,
        pub item_id: Option<i64>,
    }
}

/// `alitrip.item.update.schema.get`
pub mod update_schema_get {
    use crate::prelude::*;

    /// `alitrip.item.update.schema.get` (获取编辑商品的 schema 模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=49139&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.item.update.schema.get",
        response = Option<String>,
        unwrap = "schema_xml_fields",
        idempotent,
        debug
    )]
    pub struct UpdateSchemaGet {
        pub item_id: i64,
        #[top_api(max_items = 20)]
        pub update_field_ids: Vec<String>,
    }
}
