//! `yunos.trade.*`: 1 API.

pub use self::admin_common_operation::AdminCommonOperation;

/// `yunos.trade.admin.common.operation`
pub mod admin_common_operation {
    use crate::prelude::*;

    /// `yunos.trade.admin.common.operation` (交易迎客松通用服务接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=30697&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.trade.admin.common.operation",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct AdminCommonOperation {
        /// JSON as text.
        pub parameter: Option<String>,
        pub method_name: String,
        pub interface_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub result: Option<String>,
    }
}
