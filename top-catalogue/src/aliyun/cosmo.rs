//! `aliyun.cosmo.*`: 1 API.

pub use self::gateway_invoke::GatewayInvoke;

/// `aliyun.cosmo.gateway.invoke`
pub mod gateway_invoke {
    use crate::prelude::*;

    /// `aliyun.cosmo.gateway.invoke` (alios cosmo 服务调用)
    ///
    /// <https://open.taobao.com/api.htm?docId=33101&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.cosmo.gateway.invoke",
        response = RdamResponse,
        unwrap = "result",
        debug
    )]
    pub struct GatewayInvoke {
        #[top_api(required)]
        pub context: Value,
        pub rdam_request: RdamGenericRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RdamGenericRequest {
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RdamResponse {
        pub message: Option<String>,
        pub more: Option<String>,
        pub code: Option<i64>,
        pub data_list: Vec<Value>,
        pub trace_id: Option<String>,
        pub biz_code: Option<i64>,
        pub biz_msg: Option<String>,
    }
}
