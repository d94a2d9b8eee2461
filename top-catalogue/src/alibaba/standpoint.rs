//! `alibaba.standpoint.*`: 1 API.

pub use self::historykey_get::HistorykeyGet;

/// `alibaba.standpoint.historykey.get`
pub mod historykey_get {
    use crate::prelude::*;

    /// `alibaba.standpoint.historykey.get` (查询历史数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=64367&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.standpoint.historykey.get",
        response = HistorykeyGetResponse,
        idempotent,
        debug
    )]
    pub struct HistorykeyGet {
        pub user_id: String,
        pub input_system_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HistorykeyGetResponse {
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Vec<String>,
        pub error_msg: Option<String>,
    }
}
