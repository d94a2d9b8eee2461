//! `alibaba.gpu.*`: 5 APIs.

pub use self::add_schema_get::AddSchemaGet;
pub use self::schema_add::SchemaAdd;
pub use self::schema_catsearch::SchemaCatsearch;
pub use self::schema_update::SchemaUpdate;
pub use self::update_schema_get::UpdateSchemaGet;

/// `alibaba.gpu.add.schema.get`
pub mod add_schema_get {
    use crate::prelude::*;

    /// `alibaba.gpu.add.schema.get` (获取产品发布规则接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38593&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.gpu.add.schema.get",
        response = Option<String>,
        unwrap = "add_product_rule",
        idempotent,
        debug
    )]
    pub struct AddSchemaGet {
        pub leaf_cat_id: i64,
        pub brand_id: Option<i64>,
        pub provider_id: i64,
    }
}

/// `alibaba.gpu.schema.add`
pub mod schema_add {
    use crate::prelude::*;

    /// `alibaba.gpu.schema.add` (使用 schema 文件发布产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=38595&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.gpu.schema.add",
        response = Option<String>,
        unwrap = "add_product_result",
        debug
    )]
    pub struct SchemaAdd {
        pub leaf_cat_id: i64,
        pub brand_id: Option<i64>,
        pub schema_xml_fields: String,
        pub provider_id: i64,
    }
}

/// `alibaba.gpu.schema.catsearch`
pub mod schema_catsearch {
    use crate::prelude::*;

    /// `alibaba.gpu.schema.catsearch` (按类目查询 spu 接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38598&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.gpu.schema.catsearch",
        response = SchemaCatsearchResponse,
        debug
    )]
    pub struct SchemaCatsearch {
        pub leaf_cat_id: i64,
        pub current_page: i64,
        pub page_size: i64,
        pub provider_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SchemaCatsearchResponse {
        pub cat_search_result: Option<String>,
        pub total: Option<i64>,
    }
}

/// `alibaba.gpu.schema.update`
pub mod schema_update {
    use crate::prelude::*;

    /// `alibaba.gpu.schema.update` (产品更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38597&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.gpu.schema.update",
        response = Option<String>,
        unwrap = "update_product_result",
        debug
    )]
    pub struct SchemaUpdate {
        pub product_id: i64,
        pub schema_xml_fields: String,
        pub provider_id: i64,
    }
}

/// `alibaba.gpu.update.schema.get`
pub mod update_schema_get {
    use crate::prelude::*;

    /// `alibaba.gpu.update.schema.get` (获取产品编辑 schema 规则的接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38596&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.gpu.update.schema.get",
        response = Option<String>,
        unwrap = "update_product_rule",
        idempotent,
        debug
    )]
    pub struct UpdateSchemaGet {
        pub product_id: i64,
        pub provider_id: i64,
    }
}
