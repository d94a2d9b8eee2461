//! `taobao.ads.*`: 2 APIs.

pub use self::data_import::DataImport;
pub use self::data_query::DataQuery;

/// `taobao.ads.data.import`
pub mod data_import {
    use crate::prelude::*;

    /// `taobao.ads.data.import` (数据导入)
    ///
    /// <https://open.taobao.com/api.htm?docId=59755&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ads.data.import",
        response = DataImportResponse,
        debug
    )]
    pub struct DataImport {
        pub param0: Option<RequesterDataJobSaveCmd>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RequesterDataJobSaveCmd {
        pub oss_key: Option<String>,
        pub record_type: String,
        pub data_type: String,
        pub operator: String,
        pub odps_import_config: Option<OdpsImportConfig>,
        pub task_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OdpsImportConfig {
        pub odps_table: Option<String>,
        pub odps_account: Option<String>,
        pub odps_project: Option<String>,
        pub odps_table_partition: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataImportResponse {
        #[top_api(flag = "0")]
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
    }
}

/// `taobao.ads.data.query`
pub mod data_query {
    use crate::prelude::*;

    /// `taobao.ads.data.query` (导入数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60269&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ads.data.query",
        response = DataQueryResponse,
        idempotent,
        debug
    )]
    pub struct DataQuery {
        pub param0: Option<TaskDataImportSeqQry>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskDataImportSeqQry {
        pub task_id: i64,
        pub operator: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataQueryResponse {
        pub ret_value: Vec<ExternalTaskDataImportDto>,
        #[top_api(flag = "0")]
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalTaskDataImportDto {
        pub task_id: Option<i64>,
        pub record_type: Option<String>,
        pub data_type: Option<String>,
        pub file_name: Option<String>,
        pub job_status: Option<String>,
        pub gmt_create: Option<TopDateTime>,
    }
}
