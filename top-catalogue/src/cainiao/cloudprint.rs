//! `cainiao.cloudprint.*`: 10 APIs.

pub use self::clientinfo_put::ClientinfoPut;
pub use self::cmdprint_render::CmdprintRender;
pub use self::customarea_update::CustomareaUpdate;
pub use self::customares_get::CustomaresGet;
pub use self::isv_resources_get::IsvResourcesGet;
pub use self::isvtemplates_get::IsvtemplatesGet;
pub use self::mystdtemplates_get::MystdtemplatesGet;
pub use self::single_customarea_get::SingleCustomareaGet;
pub use self::stdtemplates_get::StdtemplatesGet;
pub use self::templates_migrate::TemplatesMigrate;

/// `cainiao.cloudprint.clientinfo.put`
pub mod clientinfo_put {
    use crate::prelude::*;

    /// `cainiao.cloudprint.clientinfo.put` (云打印客户端监控信息收集)
    ///
    /// <https://open.taobao.com/api.htm?docId=27111&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cloudprint.clientinfo.put",
        response = CloudPrintBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct ClientinfoPut {
        pub json_data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<String>,
        pub success: Option<bool>,
    }
}

/// `cainiao.cloudprint.cmdprint.render`
pub mod cmdprint_render {
    use crate::prelude::*;

    /// `cainiao.cloudprint.cmdprint.render` (生成打印机渲染命令（通过打印机命令打印）)
    ///
    /// <https://open.taobao.com/api.htm?docId=34750&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cloudprint.cmdprint.render",
        response = CmdprintRenderResponse,
        debug
    )]
    pub struct CmdprintRender {
        pub params: CmdRenderParams,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CmdRenderParams {
        pub document: RenderDocument,
        pub printer_name: String,
        pub client_id: String,
        pub client_type: String,
        pub config: Option<RenderConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RenderDocument {
        #[top_api(required)]
        pub contents: Vec<RenderContent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RenderContent {
        pub print_data: String,
        pub template_url: String,
        pub encrypted: Option<bool>,
        pub ver: Option<String>,
        pub signature: Option<String>,
        pub add_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RenderConfig {
        pub orientation: Option<Orientation>,
        pub need_bottom_logo: Option<bool>,
        pub need_middle_logo: Option<bool>,
        pub need_top_logo: Option<bool>,
    }

    /// The values of `orientation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Orientation {
        /// 正常
        #[top_api(value = "normal")]
        Normal,
        #[top_api(value = "reverse")]
        Reverse,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CmdprintRenderResponse {
        #[top_api(flag = "0")]
        pub ret_code: Option<String>,
        pub ret_msg: Option<String>,
        pub cmd_content: Option<String>,
        pub cmd_encoding: Option<CmdEncoding>,
    }

    /// The values of `cmd_encoding`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CmdEncoding {
        /// 原串
        #[top_api(value = "origin")]
        Origin,
        #[top_api(value = "gzip")]
        Gzip,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `cainiao.cloudprint.customarea.update`
pub mod customarea_update {
    use crate::prelude::*;

    /// `cainiao.cloudprint.customarea.update` (自定义区内容更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=27523&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cloudprint.customarea.update",
        response = CloudPrintBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct CustomareaUpdate {
        pub custom_area_id: i64,
        pub custom_area_name: String,
        pub custom_area_content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub data: Option<CustomAreaResult>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomAreaResult {
        pub custom_area_id: Option<i64>,
        pub custom_area_url: Option<String>,
        pub keys: Vec<KeyResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeyResult {
        pub key_name: Option<String>,
    }
}

/// `cainiao.cloudprint.customares.get`
pub mod customares_get {
    use crate::prelude::*;

    /// `cainiao.cloudprint.customares.get` (获取商家的自定义区模板信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=26800&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cloudprint.customares.get",
        response = CloudPrintBaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CustomaresGet {
        pub template_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub datas: Vec<CustomAreaResult>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomAreaResult {
        pub custom_area_id: Option<i64>,
        pub custom_area_url: Option<String>,
        pub keys: Vec<KeyResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeyResult {
        pub key_name: Option<String>,
    }
}

/// `cainiao.cloudprint.isv.resources.get`
pub mod isv_resources_get {
    use crate::prelude::*;

    /// `cainiao.cloudprint.isv.resources.get` (isv 资源查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=27409&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cloudprint.isv.resources.get",
        response = CloudPrintBaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IsvResourcesGet {
        pub isv_resource_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub resource_list: Vec<IsvResourceDo>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvResourceDo {
        pub resource_content: Option<String>,
        pub resource_id: Option<i64>,
        pub resource_name: Option<String>,
        pub resource_type: Option<String>,
        pub resource_url: Option<String>,
    }
}

/// `cainiao.cloudprint.isvtemplates.get`
pub mod isvtemplates_get {
    use crate::prelude::*;

    /// `cainiao.cloudprint.isvtemplates.get` (获取商家使用的标准模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=27116&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cloudprint.isvtemplates.get",
        response = CloudPrintBaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IsvtemplatesGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub datas: Vec<CustomTemplateResult>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomTemplateResult {
        pub isv_template_id: Option<i64>,
        pub isv_template_name: Option<String>,
        pub isv_template_url: Option<String>,
        pub keys: Vec<KeyResult>,
        pub version: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeyResult {
        pub key_name: Option<String>,
    }
}

/// `cainiao.cloudprint.mystdtemplates.get`
pub mod mystdtemplates_get {
    use crate::prelude::*;

    /// `cainiao.cloudprint.mystdtemplates.get` (获取用户使用的菜鸟电子面单模板信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=26758&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cloudprint.mystdtemplates.get",
        response = CloudPrintBaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MystdtemplatesGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub datas: Vec<UserTemplateResult>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserTemplateResult {
        pub cp_code: Option<String>,
        pub user_std_templates: Vec<UserTemplateDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserTemplateDo {
        pub keys: Vec<KeyResult>,
        pub user_std_template_url: Option<String>,
        pub user_std_template_id: Option<i64>,
        pub user_std_template_name: Option<String>,
        pub brand_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeyResult {
        pub key_name: Option<String>,
    }
}

/// `cainiao.cloudprint.single.customarea.get`
pub mod single_customarea_get {
    use crate::prelude::*;

    /// `cainiao.cloudprint.single.customarea.get` (获取商家单一自定义区)
    ///
    /// <https://open.taobao.com/api.htm?docId=28068&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cloudprint.single.customarea.get",
        response = CloudPrintBaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SingleCustomareaGet {
        pub seller_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub data: Option<CustomAreaSingleResult>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomAreaSingleResult {
        pub custom_area_id: Option<i64>,
        pub custom_area_url: Option<String>,
        pub keys: Vec<KeyResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeyResult {
        pub key_name: Option<String>,
    }
}

/// `cainiao.cloudprint.stdtemplates.get`
pub mod stdtemplates_get {
    use crate::prelude::*;

    /// `cainiao.cloudprint.stdtemplates.get` (获取所有的菜鸟标准电子面单模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=26756&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cloudprint.stdtemplates.get",
        response = CloudPrintBaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct StdtemplatesGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub datas: Vec<StandardTemplateResult>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandardTemplateResult {
        pub cp_code: Option<String>,
        pub standard_templates: Vec<StandardTemplateDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandardTemplateDo {
        pub standard_template_id: Option<i64>,
        pub standard_template_name: Option<String>,
        pub standard_template_url: Option<String>,
        pub standard_waybill_type: Option<i64>,
        pub brand_code: Option<String>,
    }
}

/// `cainiao.cloudprint.templates.migrate`
pub mod templates_migrate {
    use crate::prelude::*;

    /// `cainiao.cloudprint.templates.migrate` (云打印模板迁移接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27500&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cloudprint.templates.migrate",
        response = CloudPrintBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct TemplatesMigrate {
        pub tempalte_id: Option<i64>,
        pub custom_area_name: Option<String>,
        pub custom_area_content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub data: Option<CustomAreaResult>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomAreaResult {
        pub custom_area_id: Option<i64>,
        pub custom_area_name: Option<String>,
        pub custom_area_url: Option<String>,
        pub keys: Vec<KeyResult>,
        pub standard_template_id: Option<i64>,
        pub standard_template_url: Option<String>,
        pub user_template_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeyResult {
        pub key_name: Option<String>,
    }
}
