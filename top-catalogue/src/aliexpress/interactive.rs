//! `aliexpress.interactive.*`: 2 APIs.

pub use self::task_complete::TaskComplete;
pub use self::task_delivery_query::TaskDeliveryQuery;

/// `aliexpress.interactive.task.complete`
pub mod task_complete {
    use crate::prelude::*;

    /// `aliexpress.interactive.task.complete` (任务完成接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53415&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.interactive.task.complete",
        response = TaskCompleteResult,
        unwrap = "result",
        debug
    )]
    pub struct TaskComplete {
        pub task_instance_id: i64,
        pub project_app_key: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskCompleteResult {
        pub result: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `aliexpress.interactive.task.delivery.query`
pub mod task_delivery_query {
    use crate::prelude::*;

    /// `aliexpress.interactive.task.delivery.query` (AE 互动任务投放)
    ///
    /// <https://open.taobao.com/api.htm?docId=52752&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.interactive.task.delivery.query",
        response = TaskDeliveryQueryResponse,
        idempotent,
        debug
    )]
    pub struct TaskDeliveryQuery {
        pub request_dto: Option<QueryDeliveryRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryDeliveryRequestDto {
        pub pre_display: Option<PreDisplay>,
        pub scene_id: i64,
        pub ttid: String,
        pub language: String,
        pub country: String,
        pub project_app_key: String,
    }

    /// The values of `pre_display`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PreDisplay {
        /// 不展示预热
        #[top_api(value = 0)]
        V0,
        /// 展示预热
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskDeliveryQueryResponse {
        pub results: Vec<TaskDeliveryQueryResult>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskDeliveryQueryResult {
        pub date_begin: Option<String>,
        pub pre_display: Option<bool>,
        pub security_level: Option<String>,
        pub order_delivery: Option<i64>,
        pub materials: Vec<Materials>,
        pub group_id: Option<i64>,
        pub date_end: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Materials {
        pub material_url_type: Option<String>,
        pub material_url: Option<String>,
        pub un_issue_record: Option<String>,
        pub interest_num: Option<i64>,
        pub detail_ids: Option<String>,
        pub browse_zero_flag: Option<bool>,
        pub idempotent_id: Option<String>,
        pub icon4_un_finish: Option<String>,
        pub task_instance_id: Option<i64>,
        pub extend_info: Option<String>,
        pub r#type: Option<i64>,
        pub instance_status: Option<i64>,
        pub icon4_finished: Option<String>,
        pub behavior_config: Option<String>,
        pub trace: Option<String>,
        pub order_group: Option<i64>,
        pub times_joined: Option<i64>,
        pub material_config_id: Option<i64>,
        pub main_title: Option<String>,
        pub second_title: Option<String>,
        pub icon_url: Option<String>,
        pub times_limit: Option<i64>,
        pub task_id: Option<i64>,
    }
}
