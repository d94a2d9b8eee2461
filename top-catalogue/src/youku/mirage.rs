//! `youku.mirage.*`: 1 API.

pub use self::query_permission::QueryPermission;

/// `youku.mirage.query.permission`
pub mod query_permission {
    use crate::prelude::*;

    /// `youku.mirage.query.permission` (优酷播控查询是否可播 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=43082&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.mirage.query.permission",
        response = PermissionResponseDto,
        unwrap = "resp",
        debug
    )]
    pub struct QueryPermission {
        pub permission_request_dto: Option<PermissionRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PermissionRequestDto {
        pub display_scene: Option<String>,
        pub pid: Option<String>,
        pub need_display_config: Option<bool>,
        pub need_drm_config: Option<bool>,
        pub client_drm_ability: Option<String>,
        pub app_version: Option<String>,
        pub is_from_apple: Option<bool>,
        pub user_identity: Option<String>,
        pub ccode: Option<String>,
        pub ytid: Option<String>,
        pub user_ip: Option<String>,
        pub ua: Option<String>,
        pub user_agent: Option<String>,
        pub device_type: Option<String>,
        pub dma_code: Option<String>,
        pub area_code: Option<String>,
        pub country_code: Option<String>,
        pub site: Option<String>,
        pub resource_ids: Vec<String>,
        pub resource_type: Option<String>,
        pub caller: Option<String>,
        pub signature: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PermissionResponseDto {
        pub success: Option<bool>,
        pub message: Option<String>,
        pub permissions: Option<String>,
    }
}
