//! `taobao.itempropvalues.*`: 1 API.

pub use self::get::Get;

/// `taobao.itempropvalues.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.itempropvalues.get` (获取标准类目属性值)
    ///
    /// <https://open.taobao.com/api.htm?docId=13&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.itempropvalues.get",
        response = GetResponse,
        idempotent,
        debug
    )]
    pub struct Get {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        pub pvs: Option<String>,
        pub cid: i64,
        pub r#type: Option<Type>,
        #[top_api(max_items = 20)]
        pub attr_keys: Vec<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 集市
        #[top_api(value = 1)]
        V1,
        /// 天猫
        #[top_api(value = 2)]
        Tmall,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetResponse {
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub last_modified: Option<String>,
        pub prop_values: Vec<PropValue>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropValue {
        pub cid: Option<i64>,
        pub pid: Option<i64>,
        pub vid: Option<i64>,
        pub name: Option<String>,
        pub prop_name: Option<String>,
        pub status: Option<String>,
        pub name_alias: Option<String>,
        pub is_parent: Option<bool>,
        pub sort_order: Option<i64>,
        pub features: Vec<Feature>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Feature {
        pub attr_key: Option<String>,
        pub attr_value: Option<String>,
    }
}
