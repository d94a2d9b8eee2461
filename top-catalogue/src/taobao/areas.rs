//! `taobao.areas.*`: 1 API.

pub use self::get::Get;

/// `taobao.areas.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.areas.get` (查询地址区域)
    ///
    /// <https://open.taobao.com/api.htm?docId=59&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.areas.get",
        response = Vec<Area>,
        unwrap = "areas",
        idempotent,
        debug
    )]
    pub struct Get {
        #[top_api(required)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Area {
        pub id: Option<i64>,
        pub r#type: Option<i64>,
        pub name: Option<String>,
        pub parent_id: Option<i64>,
        pub zip: Option<String>,
    }
}
