//! `yunos.osupdate.*`: 11 APIs.

pub use self::appversion_create::AppversionCreate;
pub use self::appversion_info::AppversionInfo;
pub use self::appversion_publish::AppversionPublish;
pub use self::appversion_query::AppversionQuery;
pub use self::appversion_update::AppversionUpdate;
pub use self::deviceservice_searchmodels::DeviceserviceSearchmodels;
pub use self::model_search::ModelSearch;
pub use self::osfota_add::OsfotaAdd;
pub use self::osfota_publish::OsfotaPublish;
pub use self::osfota_query::OsfotaQuery;
pub use self::versionstatus_update::VersionstatusUpdate;

/// `yunos.osupdate.appversion.create`
pub mod appversion_create {
    use crate::prelude::*;

    /// `yunos.osupdate.appversion.create` (创建应用升级任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=30410&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.osupdate.appversion.create",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct AppversionCreate {
        pub app_version: Option<TvAppVersion>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvAppVersion {
        pub version_code: i64,
        pub restart_type: Option<String>,
        pub version: Option<String>,
        pub device_adapter_list: Vec<Deviceadapterlist>,
        pub download_path: Option<String>,
        pub release_note: Option<String>,
        pub app: Option<AppDto>,
        pub status: Option<String>,
        pub app_zip_type: Option<String>,
        pub need_restart: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Deviceadapterlist {
        pub real_type_id: Option<i64>,
        pub minimum_system_version: Option<String>,
        pub highest_system_version: Option<String>,
        pub brand_id: Option<i64>,
        pub model_id: Option<i64>,
        pub real_type_name: Option<String>,
        pub brand_name: Option<String>,
        pub model_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppDto {
        pub id: i64,
    }
}

/// `yunos.osupdate.appversion.info`
pub mod appversion_info {
    use crate::prelude::*;

    /// `yunos.osupdate.appversion.info` (获取应用升级详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=30425&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.osupdate.appversion.info",
        response = TvAppVersion,
        unwrap = "data",
        debug
    )]
    pub struct AppversionInfo {
        pub id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvAppVersion {
        pub app: Option<AppDto>,
        pub app_zip_type: Option<String>,
        pub device_adapter_list: Vec<DeviceAdapterDto>,
        pub download_path: Option<String>,
        pub downloadmd5: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
        pub id: Option<i64>,
        pub need_restart: Option<String>,
        pub release_note: Option<String>,
        pub size: Option<String>,
        pub status: Option<String>,
        pub version: Option<String>,
        pub version_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppDto {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub package_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceAdapterDto {
        pub brand_id: Option<i64>,
        pub brand_name: Option<String>,
        pub highest_system_version: Option<String>,
        pub minimum_system_version: Option<String>,
        pub model_id: Option<i64>,
        pub model_name: Option<String>,
        pub real_type_id: Option<i64>,
        pub real_type_name: Option<String>,
    }
}

/// `yunos.osupdate.appversion.publish`
pub mod appversion_publish {
    use crate::prelude::*;

    /// `yunos.osupdate.appversion.publish` (发布应用升级)
    ///
    /// <https://open.taobao.com/api.htm?docId=30524&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.osupdate.appversion.publish",
        response = AppversionPublishResult,
        unwrap = "result",
        debug
    )]
    pub struct AppversionPublish {
        pub publish_json: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppversionPublishResult {
        pub data: Option<bool>,
    }
}

/// `yunos.osupdate.appversion.query`
pub mod appversion_query {
    use crate::prelude::*;

    /// `yunos.osupdate.appversion.query` (分页获取桌面升级任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=30408&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| Page::of(response.result_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.osupdate.appversion.query",
        response = AppversionQueryResponse,
        idempotent,
        debug
    )]
    pub struct AppversionQuery {
        pub app_id: i64,
        pub page: i64,
        pub size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppversionQueryResponse {
        pub result_list: Vec<TvAppVersion>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvAppVersion {
        pub app: Option<AppDto>,
        pub app_zip_type: Option<String>,
        pub device_adapter_list: Vec<DeviceAdapterDto>,
        pub download_path: Option<String>,
        pub downloadmd5: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
        pub has_notified: Option<String>,
        pub id: Option<i64>,
        pub need_restart: Option<String>,
        pub release_note: Option<String>,
        pub restart_app_param: Option<String>,
        pub restart_app_type: Option<String>,
        pub restart_type: Option<String>,
        pub size: Option<String>,
        pub status: Option<String>,
        pub version: Option<String>,
        pub version_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppDto {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub package_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceAdapterDto {
        pub brand_id: Option<i64>,
        pub brand_name: Option<String>,
        pub highest_system_version: Option<String>,
        pub minimum_system_version: Option<String>,
        pub model_id: Option<i64>,
        pub model_name: Option<String>,
        pub real_type_id: Option<i64>,
        pub real_type_name: Option<String>,
    }
}

/// `yunos.osupdate.appversion.update`
pub mod appversion_update {
    use crate::prelude::*;

    /// `yunos.osupdate.appversion.update` (应用升级任务更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=30411&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.osupdate.appversion.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct AppversionUpdate {
        pub app_version: Option<TvAppVersion>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvAppVersion {
        pub version_code: Option<i64>,
        pub restart_type: Option<String>,
        pub version: Option<String>,
        pub device_adapter_list: Vec<DeviceAdapterDto>,
        pub download_path: Option<String>,
        pub release_note: Option<String>,
        pub app: Option<AppDto>,
        pub status: Option<String>,
        pub app_zip_type: Option<String>,
        pub need_restart: Option<String>,
        pub id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceAdapterDto {
        pub real_type_id: Option<i64>,
        pub minimum_system_version: Option<String>,
        pub highest_system_version: Option<String>,
        pub brand_id: Option<i64>,
        pub model_id: Option<i64>,
        pub real_type_name: Option<String>,
        pub brand_name: Option<String>,
        pub model_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppDto {
        pub id: Option<i64>,
    }
}

/// `yunos.osupdate.deviceservice.searchmodels`
pub mod deviceservice_searchmodels {
    use crate::prelude::*;

    /// `yunos.osupdate.deviceservice.searchmodels` (根据关键词检索设备型号)
    ///
    /// <https://open.taobao.com/api.htm?docId=30525&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.osupdate.deviceservice.searchmodels",
        response = Vec<DeviceEntryDto>,
        unwrap = "model_list",
        debug
    )]
    pub struct DeviceserviceSearchmodels {
        pub parent_id: Option<i64>,
        pub name: Option<String>,
    }

    /// `DeviceEntryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceEntryDto {
        pub id: Option<String>,
        pub name: Option<String>,
    }
}

/// `yunos.osupdate.model.search`
pub mod model_search {
    use crate::prelude::*;

    /// `yunos.osupdate.model.search` (机型检索)
    ///
    /// <https://open.taobao.com/api.htm?docId=30412&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.osupdate.model.search",
        response = Vec<DeviceEntryDto>,
        unwrap = "model_list",
        idempotent,
        debug
    )]
    pub struct ModelSearch {
        pub app_id: i64,
        pub name: String,
    }

    /// `DeviceEntryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceEntryDto {
        pub id: Option<String>,
        pub name: Option<String>,
    }
}

/// `yunos.osupdate.osfota.add`
pub mod osfota_add {
    use crate::prelude::*;

    /// `yunos.osupdate.osfota.add` (添加系统升级任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=30521&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.osupdate.osfota.add",
        response = OsfotaAddResult,
        unwrap = "result",
        debug
    )]
    pub struct OsfotaAdd {
        /// JSON as text.
        pub os_fota_json: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OsfotaAddResult {
        pub data: Option<bool>,
    }
}

/// `yunos.osupdate.osfota.publish`
pub mod osfota_publish {
    use crate::prelude::*;

    /// `yunos.osupdate.osfota.publish` (系统升级发布)
    ///
    /// <https://open.taobao.com/api.htm?docId=30523&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.osupdate.osfota.publish",
        response = OsfotaPublishResult,
        unwrap = "result",
        debug
    )]
    pub struct OsfotaPublish {
        /// JSON as text.
        pub publish_json: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OsfotaPublishResult {
        pub data: Option<bool>,
    }
}

/// `yunos.osupdate.osfota.query`
pub mod osfota_query {
    use crate::prelude::*;

    /// `yunos.osupdate.osfota.query` (系统升级分页查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=30520&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.osupdate.osfota.query",
        response = OsfotaQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OsfotaQuery {
        pub modle_id: i64,
        pub page: i64,
        pub page_size: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OsfotaQueryResult {
        pub data: Option<String>,
    }
}

/// `yunos.osupdate.versionstatus.update`
pub mod versionstatus_update {
    use crate::prelude::*;

    /// `yunos.osupdate.versionstatus.update` (更新应用升级状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=30409&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.osupdate.versionstatus.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct VersionstatusUpdate {
        pub id: i64,
        pub status: String,
    }
}
