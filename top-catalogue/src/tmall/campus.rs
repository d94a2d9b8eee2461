//! `tmall.campus.*`: 2 APIs.

pub use self::authstatus_query::AuthstatusQuery;
pub use self::industry_app_audit_query::IndustryAppAuditQuery;

/// `tmall.campus.authstatus.query`
pub mod authstatus_query {
    use crate::prelude::*;

    /// `tmall.campus.authstatus.query` (学生认证状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=61316&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.campus.authstatus.query",
        response = AuthstatusQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AuthstatusQuery;

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuthstatusQueryResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub data: Option<StudentDto>,
        pub total_num: Option<String>,
        pub success: Option<String>,
        pub page_num: Option<String>,
    }

    /// `StudentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StudentDto {
        pub status: Option<Status>,
        pub campus: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 从未参与过认证的
        #[top_api(value = 0)]
        V0,
        /// 算法预判通过
        #[top_api(value = 1)]
        V1,
        /// 算法预判失败
        #[top_api(value = 2)]
        V2,
        /// 人工审核中
        #[top_api(value = 3)]
        V3,
        /// 人工审核通过
        #[top_api(value = 4)]
        V4,
        /// 人工审核失败
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `tmall.campus.industry.app.audit.query`
pub mod industry_app_audit_query {
    use crate::prelude::*;

    /// `tmall.campus.industry.app.audit.query` (天猫校园查询学生认证信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=52079&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.campus.industry.app.audit.query",
        response = TResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IndustryAppAuditQuery {
        pub source: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TResult {
        pub fail: Option<bool>,
        pub data: Option<CollegeAuditStatusResponse>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollegeAuditStatusResponse {
        pub audit_name: Option<String>,
        pub audit_code: Option<String>,
    }
}
