//! `aliyun.alink.*`: 2 APIs.

pub use self::data_stat_report::DataStatReport;
pub use self::opendata_url_query::OpendataUrlQuery;

/// `aliyun.alink.data.stat.report`
pub mod data_stat_report {
    use crate::prelude::*;

    /// `aliyun.alink.data.stat.report` (外部离线统计数据上报)
    ///
    /// <https://open.taobao.com/api.htm?docId=28767&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "aliyun.alink.data.stat.report",
        response = DataStatReportResponse,
        debug
    )]
    pub struct DataStatReport {
        pub param_bean: OuterDataBean,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OuterDataBean {
        /// JSON as text.
        pub content: String,
        pub model: String,
        pub data_type: DataType,
        pub model_key: String,
        #[top_api(required)]
        pub stat_time: Option<TopDateTime>,
        pub outer_id: String,
    }

    /// The values of `data_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DataType {
        /// 明细数据
        #[top_api(value = "detail")]
        Detail,
        /// 统计数据
        #[top_api(value = "stat")]
        Stat,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataStatReportResponse {
        pub message: Option<String>,
        pub module: Option<bool>,
        pub status: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `aliyun.alink.opendata.url.query`
pub mod opendata_url_query {
    use crate::prelude::*;

    /// `aliyun.alink.opendata.url.query` (开放数据授权访问 URL 查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25501&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.alink.opendata.url.query",
        response = OpendataUrlQueryResponse,
        idempotent,
        debug
    )]
    pub struct OpendataUrlQuery {
        #[top_api(secret)]
        pub access_key: String,
        /// A day as \``yyyyMMdd`\`.
        pub biz_day: String,
        pub biz_hour: Option<i64>,
        pub data_type: Option<DataType>,
    }

    /// The values of `data_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DataType {
        /// 设备数据
        #[top_api(value = 1)]
        V1,
        /// 用户操作数据
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpendataUrlQueryResponse {
        pub is_success: Option<bool>,
        pub status: Option<i64>,
        pub message: Option<String>,
        pub module: Vec<Value>,
    }
}
