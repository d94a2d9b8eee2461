//! `yunos.tvmbos.*`: 1 API.

pub use self::common_operation::CommonOperation;

/// `yunos.tvmbos.common.operation`
pub mod common_operation {
    use crate::prelude::*;

    /// `yunos.tvmbos.common.operation` (应用中心通用服务接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31112&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvmbos.common.operation",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct CommonOperation {
        pub interface_name: String,
        pub method_name: String,
        /// JSON as text.
        pub parameter: String,
    }
}
