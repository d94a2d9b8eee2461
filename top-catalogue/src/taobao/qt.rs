//! `taobao.qt.*`: 5 APIs.

pub use self::report_add::ReportAdd;
pub use self::report_delete::ReportDelete;
pub use self::report_get::ReportGet;
pub use self::report_update::ReportUpdate;
pub use self::reports_get::ReportsGet;

/// `taobao.qt.report.add`
pub mod report_add {
    use crate::prelude::*;

    /// `taobao.qt.report.add` (上传质检报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=10902&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qt.report.add",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ReportAdd {
        #[top_api(max_len = 64)]
        pub servcie_item_code: String,
        #[top_api(max_len = 50)]
        pub sp_name: String,
        #[top_api(max_len = 32, secret)]
        pub nick: String,
        #[top_api(max_len = 64)]
        pub qt_code: String,
        #[top_api(max_len = 150)]
        pub qt_name: String,
        #[top_api(max_len = 256)]
        pub item_url: String,
        #[top_api(max_len = 150)]
        pub item_desc: String,
        pub qt_type: i64,
        #[top_api(max_len = 16)]
        pub qt_standard: Option<String>,
        #[top_api(max_len = 256)]
        pub report_url: Option<String>,
        pub status: i64,
        pub is_passed: Option<bool>,
        #[top_api(max_len = 600)]
        pub message: Option<String>,
        #[top_api(max_len = 2000)]
        pub ext_attr: Option<String>,
        #[top_api(required)]
        pub gmt_submit: Option<TopDateTime>,
        pub gmt_report: Option<TopDateTime>,
        pub gmt_expiry: Option<TopDateTime>,
        pub num_iid: Option<i64>,
    }
}

/// `taobao.qt.report.delete`
pub mod report_delete {
    use crate::prelude::*;

    /// `taobao.qt.report.delete` (质检报告删除接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=21226&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qt.report.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ReportDelete {
        #[top_api(max_len = 64)]
        pub qt_code: String,
    }
}

/// `taobao.qt.report.get`
pub mod report_get {
    use crate::prelude::*;

    /// `taobao.qt.report.get` (查询质检报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=10898&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qt.report.get",
        response = QtReport,
        unwrap = "qt_report",
        idempotent,
        debug
    )]
    pub struct ReportGet {
        pub qt_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QtReport {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub is_passed: Option<bool>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub sp_name: Option<String>,
        pub gmt_report: Option<TopDateTime>,
        pub message: Option<String>,
        pub gmt_submit: Option<TopDateTime>,
        pub qt_code: Option<String>,
        pub qt_name: Option<String>,
        pub item_url: Option<String>,
        pub qt_type: Option<i64>,
        pub qt_standard: Option<String>,
        pub report_url: Option<String>,
        pub ext_attr: Option<String>,
        pub gmt_expiry: Option<TopDateTime>,
        pub num_iid: Option<i64>,
        pub status: Option<i64>,
    }
}

/// `taobao.qt.report.update`
pub mod report_update {
    use crate::prelude::*;

    /// `taobao.qt.report.update` (更新质检报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=10901&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qt.report.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ReportUpdate {
        #[top_api(max_len = 64)]
        pub servcie_item_code: String,
        #[top_api(max_len = 50)]
        pub sp_name: String,
        #[top_api(max_len = 32, secret)]
        pub nick: String,
        #[top_api(max_len = 64)]
        pub qt_code: String,
        #[top_api(max_len = 150)]
        pub qt_name: String,
        #[top_api(max_len = 256)]
        pub item_url: String,
        #[top_api(max_len = 150)]
        pub item_desc: String,
        pub qt_type: i64,
        #[top_api(max_len = 16)]
        pub qt_standard: Option<String>,
        #[top_api(max_len = 256)]
        pub report_url: Option<String>,
        pub status: i64,
        pub is_passed: Option<bool>,
        #[top_api(max_len = 300)]
        pub message: Option<String>,
        #[top_api(max_len = 2000)]
        pub ext_attr: Option<String>,
        pub gmt_submit: Option<TopDateTime>,
        pub gmt_report: Option<TopDateTime>,
        pub gmt_expiry: Option<TopDateTime>,
        pub num_iid: Option<i64>,
    }
}

/// `taobao.qt.reports.get`
pub mod reports_get {
    use crate::prelude::*;

    /// `taobao.qt.reports.get` (批量查询质检报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=22479&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qt.reports.get",
        response = Vec<QtReport>,
        unwrap = "reports",
        idempotent,
        debug
    )]
    pub struct ReportsGet {
        #[top_api(max_len = 50)]
        pub sp_name: String,
        pub qt_type: i64,
        pub servcie_item_code: String,
        #[top_api(secret)]
        pub nick: String,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QtReport {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub is_passed: Option<bool>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub sp_name: Option<String>,
        pub gmt_report: Option<TopDateTime>,
        pub message: Option<String>,
        pub gmt_submit: Option<TopDateTime>,
        pub qt_code: Option<String>,
        pub qt_name: Option<String>,
        pub item_url: Option<String>,
        pub qt_type: Option<i64>,
        pub qt_standard: Option<String>,
        pub report_url: Option<String>,
        pub ext_attr: Option<String>,
        pub gmt_expiry: Option<TopDateTime>,
        pub num_iid: Option<i64>,
        pub status: Option<i64>,
    }
}
