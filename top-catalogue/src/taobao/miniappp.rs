//! `taobao.miniappp.*`: 1 API.

pub use self::template_instantiate::TemplateInstantiate;

/// `taobao.miniappp.template.instantiate`
pub mod template_instantiate {
    use crate::prelude::*;

    /// `taobao.miniappp.template.instantiate` (（已废弃）构建实例化应用)
    ///
    /// <https://open.taobao.com/api.htm?docId=45564&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniappp.template.instantiate",
        response = TemplateInstantiateResult,
        unwrap = "result",
        debug
    )]
    pub struct TemplateInstantiate {
        #[top_api(required, max_items = 20)]
        pub clients: Vec<String>,
        pub description: String,
        /// JSON as text.
        pub ext_json: String,
        pub icon: String,
        pub name: String,
        pub template_id: String,
        pub template_version: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplateInstantiateResult {
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub model: Option<MiniAppEntityDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppEntityDto {
        pub appkey: Option<String>,
        pub id: Option<String>,
        pub app_name: Option<String>,
        pub app_description: Option<String>,
        pub app_icon: Option<String>,
        pub online_version: Option<String>,
        pub online_code: Option<String>,
    }
}
