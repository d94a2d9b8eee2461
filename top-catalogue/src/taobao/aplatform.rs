//! `taobao.aplatform.*`: 1 API.

pub use self::weakget::Weakget;

/// `taobao.aplatform.weakget`
pub mod weakget {
    use crate::prelude::*;

    /// `taobao.aplatform.weakget` (活动平台弱登录接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=30901&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.aplatform.weakget",
        response = WeakgetResult,
        unwrap = "result",
        debug
    )]
    pub struct Weakget {
        pub param_rich_client_info: Option<RichClientInfo>,
        pub param_dto: Option<ParamDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RichClientInfo {
        pub appkey: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub lng: Option<String>,
        pub buyer_id: Option<i64>,
        pub lat: Option<String>,
        pub device_id: Option<String>,
        pub ip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ParamDto {
        /// JSON as text.
        pub biz_param: Option<String>,
        pub extra_param: Value,
        pub biz_type: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WeakgetResult {
        pub headers: Option<String>,
        pub model: Option<String>,
        pub http_status_code: Option<i64>,
        pub msg_code: Option<String>,
        pub biz_ext_map: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}
