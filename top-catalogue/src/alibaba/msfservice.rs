//! `alibaba.msfservice.*`: 2 APIs.

pub use self::audits_update::AuditsUpdate;
pub use self::worker_queryid::WorkerQueryid;

/// `alibaba.msfservice.audits.update`
pub mod audits_update {
    use crate::prelude::*;

    /// `alibaba.msfservice.audits.update` (操作改约审批单)
    ///
    /// <https://open.taobao.com/api.htm?docId=66231&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.msfservice.audits.update",
        response = AuditsUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct AuditsUpdate {
        pub reserve_audit_request: Option<ReserveAuditRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReserveAuditRequest {
        pub update_time: Option<String>,
        pub update_time_range: Option<String>,
        pub operator: String,
        pub reject_reason: Option<String>,
        #[top_api(secret)]
        pub new_worker_mobile: Option<String>,
        pub id: i64,
        pub state: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuditsUpdateResult {
        pub success: Option<bool>,
        pub system_error: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.msfservice.worker.queryid`
pub mod worker_queryid {
    use crate::prelude::*;

    /// `alibaba.msfservice.worker.queryid` (查询师傅 workerid)
    ///
    /// <https://open.taobao.com/api.htm?docId=66400&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.msfservice.worker.queryid",
        response = WorkerQueryidResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkerQueryid {
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub id_number: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerQueryidResult {
        pub success: Option<bool>,
        pub system_error: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub result: Option<i64>,
    }
}
