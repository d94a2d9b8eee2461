//! `alibaba.guard.*`: 1 API.

pub use self::access_auth::AccessAuth;

/// `alibaba.guard.access.auth`
pub mod access_auth {
    use crate::prelude::*;

    /// `alibaba.guard.access.auth` (鉴权)
    ///
    /// <https://open.taobao.com/api.htm?docId=47994&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.guard.access.auth",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AccessAuth {
        pub identify_auth_dto: Option<IdentifyAuthDto>,
    }

    /// `IdentifyAuthDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdentifyAuthDto {
        pub auth_type_enum: String,
        pub properties_json: String,
        #[top_api(required)]
        pub voucher_list: Vec<VoucherDto>,
        pub app_code: String,
        pub device_id: String,
        pub time_stamp: i64,
        pub sign: String,
    }

    /// `VoucherDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherDto {
        pub voucher_no: String,
        pub voucher_type_enum: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<IdentifyAuthResultDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdentifyAuthResultDto {
        pub biz_code: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub user: Option<UserDto>,
    }

    /// `UserDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserDto {
        pub user_id: Option<String>,
        pub company_id: Option<i64>,
        pub name: Option<String>,
    }
}
