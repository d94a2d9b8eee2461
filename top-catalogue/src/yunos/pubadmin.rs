//! `yunos.pubadmin.*`: 1 API.

pub use self::common_operation::CommonOperation;

/// `yunos.pubadmin.common.operation`
pub mod common_operation {
    use crate::prelude::*;

    /// `yunos.pubadmin.common.operation` (内部迎客松通用服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=31216&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.pubadmin.common.operation",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct CommonOperation {
        pub interface_name: String,
        pub method_name: String,
        /// JSON as text.
        pub parameter: String,
    }
}
