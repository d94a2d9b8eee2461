//! `alibaba.infodept.*`: 1 API.

pub use self::lassen_casestatistics_get::LassenCasestatisticsGet;

/// `alibaba.infodept.lassen.casestatistics.get`
pub mod lassen_casestatistics_get {
    use crate::prelude::*;

    /// `alibaba.infodept.lassen.casestatistics.get` (法庭提交和结案案件量接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27772&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.infodept.lassen.casestatistics.get",
        response = Option<String>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LassenCasestatisticsGet {
        pub area_code: Option<String>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
    }
}
