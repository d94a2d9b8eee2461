//! `yunos.miniapp.*`: 2 APIs.

pub use self::activity_call::ActivityCall;
pub use self::datatunnel_call::DatatunnelCall;

/// `yunos.miniapp.activity.call`
pub mod activity_call {
    use crate::prelude::*;

    /// `yunos.miniapp.activity.call` (调用活动接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54992&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.miniapp.activity.call",
        response = ActivityCallResult,
        unwrap = "result",
        debug
    )]
    pub struct ActivityCall {
        pub activity_id: Option<String>,
        pub options: Option<Options>,
        pub device_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Options {
        pub source: Option<String>,
        pub step: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityCallResult {
        pub result_msg: Option<String>,
        pub result_code: Option<String>,
        pub success: Option<bool>,
        pub result: Option<TopActivityResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopActivityResult {
        pub detail: Option<String>,
        pub success: Option<String>,
        pub status: Option<String>,
    }
}

/// `yunos.miniapp.datatunnel.call`
pub mod datatunnel_call {
    use crate::prelude::*;

    /// `yunos.miniapp.datatunnel.call` (车载小程序外部服务调用)
    ///
    /// <https://open.taobao.com/api.htm?docId=56033&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.miniapp.datatunnel.call",
        response = MapResult,
        unwrap = "result",
        debug
    )]
    pub struct DatatunnelCall {
        pub param: Option<BaseRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseRequest {
        pub system_param: Option<SystemParam>,
        pub biz_param: Option<BizParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SystemParam {
        pub trace_id: String,
        pub biz_code: Option<String>,
        pub app_id: String,
        pub modify_token: Option<bool>,
        pub token_expired: Option<bool>,
        #[top_api(secret)]
        pub ac_token: Option<String>,
        pub device_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizParam {
        pub data: Option<String>,
        pub scene: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapResult {
        pub trace_id: Option<String>,
        pub result: Option<DatatunnelCallResult>,
        pub success: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DatatunnelCallResult {
        pub cp_code: Option<String>,
        pub detail: Option<String>,
    }
}
