//! `yunos.cosmo.*`: 1 API.

pub use self::data_push::DataPush;

/// `yunos.cosmo.data.push`
pub mod data_push {
    use crate::prelude::*;

    /// `yunos.cosmo.data.push` (COSMO-PUSH 模式数据接入)
    ///
    /// <https://open.taobao.com/api.htm?docId=31701&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.cosmo.data.push",
        response = DpResult,
        unwrap = "result",
        debug
    )]
    pub struct DataPush {
        pub app_id: String,
        pub json_model: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DpResult {
        pub code: Option<i64>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }
}
