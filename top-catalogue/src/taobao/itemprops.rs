//! `taobao.itemprops.*`: 1 API.

pub use self::get::Get;

/// `taobao.itemprops.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.itemprops.get` (获取标准商品类目属性)
    ///
    /// <https://open.taobao.com/api.htm?docId=121&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.itemprops.get",
        response = GetResponse,
        idempotent,
        debug
    )]
    pub struct Get {
        pub fields: Vec<String>,
        pub cid: i64,
        pub pid: Option<i64>,
        pub parent_pid: Option<i64>,
        pub is_key_prop: Option<bool>,
        pub is_sale_prop: Option<bool>,
        pub is_color_prop: Option<bool>,
        pub is_enum_prop: Option<bool>,
        pub is_input_prop: Option<bool>,
        pub is_item_prop: Option<bool>,
        pub child_path: Option<String>,
        pub r#type: Option<Type>,
        #[top_api(max_items = 50)]
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
        pub last_modified: Option<TopDateTime>,
        pub item_props: Vec<ItemProp>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemProp {
        pub pid: Option<i64>,
        pub parent_pid: Option<i64>,
        pub parent_vid: Option<i64>,
        pub name: Option<String>,
        pub is_key_prop: Option<bool>,
        pub is_sale_prop: Option<bool>,
        pub is_color_prop: Option<bool>,
        pub is_enum_prop: Option<bool>,
        pub is_input_prop: Option<bool>,
        pub is_item_prop: Option<bool>,
        pub must: Option<bool>,
        pub multi: Option<bool>,
        pub status: Option<String>,
        pub child_template: Option<String>,
        pub sort_order: Option<i64>,
        pub is_allow_alias: Option<bool>,
        pub prop_values: Vec<PropValue>,
        pub features: Vec<ItemPropFeatures>,
        pub is_taosir: Option<bool>,
        pub taosir_do: Option<ItemTaosirDo>,
        pub is_material: Option<bool>,
        pub material_do: Option<ItemMaterialProp>,
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
        pub attr_value: Option<String>,
        pub attr_key: Option<String>,
    }

    /// `Feature`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPropFeatures {
        pub attr_key: Option<String>,
        pub attr_value: Option<String>,
    }

    /// `ItemTaosirDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTaosirDo {
        pub r#type: Option<ItemTaosirDoTypeValue>,
        pub precision: Option<i64>,
        pub std_unit_list: Vec<StdUnit>,
        pub expr_el_list: Vec<ExprEl>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemTaosirDoTypeValue {
        /// 非时间
        #[top_api(value = 0)]
        V0,
        /// 时间点
        #[top_api(value = 1)]
        V1,
        /// 时间范围
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdUnit {
        pub attr_key: Option<String>,
        pub attr_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExprEl {
        pub r#type: Option<ExprElTypeValue>,
        pub text: Option<String>,
        pub is_show_label: Option<bool>,
        pub is_label: Option<bool>,
        pub is_input: Option<bool>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExprElTypeValue {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// 类型为输入狂元素
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMaterialProp {
        pub materials: Vec<ItemMateriaValueDo>,
    }

    /// `ItemMateriaValueDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMateriaValueDo {
        pub need_content_number: Option<bool>,
        pub name: Option<String>,
    }
}
