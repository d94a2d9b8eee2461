//! `taobao.banamadpc.*`: 5 APIs.

pub use self::item_add::ItemAdd;
pub use self::item_edit_render::ItemEditRender;
pub use self::item_render::ItemRender;
pub use self::item_select_prop::ItemSelectProp;
pub use self::item_update::ItemUpdate;

/// `taobao.banamadpc.item.add`
pub mod item_add {
    use crate::prelude::*;

    /// `taobao.banamadpc.item.add` (新发商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=49661&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.banamadpc.item.add",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ItemAdd {
        pub cat_id: i64,
        pub xml: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub er_msg: Option<String>,
        pub er_code: Option<String>,
        pub result: Option<i64>,
        pub error: Option<bool>,
    }
}

/// `taobao.banamadpc.item.edit.render`
pub mod item_edit_render {
    use crate::prelude::*;

    /// `taobao.banamadpc.item.edit.render` (编辑商品发布页)
    ///
    /// <https://open.taobao.com/api.htm?docId=49678&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.banamadpc.item.edit.render",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ItemEditRender {
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub er_msg: Option<String>,
        pub er_code: Option<String>,
        pub result: Option<String>,
        pub error: Option<bool>,
    }
}

/// `taobao.banamadpc.item.render`
pub mod item_render {
    use crate::prelude::*;

    /// `taobao.banamadpc.item.render` (新发商品发布页)
    ///
    /// <https://open.taobao.com/api.htm?docId=49679&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.banamadpc.item.render",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ItemRender {
        pub cat_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub er_msg: Option<String>,
        pub er_code: Option<String>,
        pub result: Option<String>,
        pub error: Option<bool>,
    }
}

/// `taobao.banamadpc.item.select.prop`
pub mod item_select_prop {
    use crate::prelude::*;

    /// `taobao.banamadpc.item.select.prop` (获取子属性)
    ///
    /// <https://open.taobao.com/api.htm?docId=49677&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.banamadpc.item.select.prop",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ItemSelectProp {
        pub cat_id: i64,
        pub prop_id: i64,
        pub xml: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub er_msg: Option<String>,
        pub er_code: Option<String>,
        pub result: Option<String>,
        pub error: Option<bool>,
    }
}

/// `taobao.banamadpc.item.update`
pub mod item_update {
    use crate::prelude::*;

    /// `taobao.banamadpc.item.update` (编辑商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=49674&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.banamadpc.item.update",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ItemUpdate {
        pub item_id: i64,
        pub xml: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub er_msg: Option<String>,
        pub er_code: Option<String>,
        pub result: Option<i64>,
        pub error: Option<bool>,
    }
}
