//! `youku.cgame.*`: 1 API.

pub use self::score_report::ScoreReport;

/// `youku.cgame.score.report`
pub mod score_report {
    use crate::prelude::*;

    /// `youku.cgame.score.report` (云游戏战绩上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=50410&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.cgame.score.report",
        response = ScoreReportResponse,
        debug
    )]
    pub struct ScoreReport {
        pub score_report_dto: Option<ScoreReportDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScoreReportDto {
        pub score: Option<String>,
        pub game_session_id: String,
        pub overwrite_method: Option<OverwriteMethod>,
        pub mix_user_id: String,
        pub uuid: Option<String>,
        /// JSON as text.
        pub ext_info: Option<String>,
        pub report_timestamp: Option<i64>,
    }

    /// The values of `overwrite_method`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OverwriteMethod {
        /// 保存最佳战绩
        #[top_api(value = 1)]
        V1,
        /// 强制更新战绩
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScoreReportResponse {
        pub result_code: Option<String>,
        pub data: Option<String>,
        pub message: Option<String>,
    }
}
