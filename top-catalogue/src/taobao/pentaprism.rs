//! `taobao.pentaprism.*`: 3 APIs.

pub use self::task_queryitem::TaskQueryitem;
pub use self::task_trigger::TaskTrigger;
pub use self::task_trigger_from::TaskTriggerFrom;

/// `taobao.pentaprism.task.queryitem`
pub mod task_queryitem {
    use crate::prelude::*;

    /// `taobao.pentaprism.task.queryitem` (查询任务当前进度)
    ///
    /// <https://open.taobao.com/api.htm?docId=52767&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.pentaprism.task.queryitem",
        response = TaskResult,
        unwrap = "result",
        debug
    )]
    pub struct TaskQueryitem {
        pub open_po: OpenTaskPo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTaskPo {
        pub app_name: String,
        pub app_version: String,
        pub award_index: Option<i64>,
        pub delivery_id: i64,
        pub from_app_name: String,
        pub from_token: Option<String>,
        pub ignore_rules: Option<bool>,
        pub impl_id: String,
        #[top_api(required)]
        pub now: Option<TopDateTime>,
        #[top_api(secret)]
        pub open_token: String,
        pub platform: String,
        pub scene_id: i64,
        pub user_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub finish_count: Option<i64>,
        pub model: Option<OpenTaskInfoVo>,
        pub now: Option<TopDateTime>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTaskInfoVo {
        pub from_token: Option<String>,
        pub group_id: Option<i64>,
        pub group_index: Option<i64>,
        pub id: Option<i64>,
        pub index: Option<i64>,
        pub is_current: Option<bool>,
        pub is_today: Option<bool>,
        pub progress: Option<TaskProgressVo>,
        pub rewards: Vec<TaskRewardVo>,
        pub status: Option<String>,
        pub sub_list: Vec<OpenTaskInfoVoSubList>,
        pub task_sub_type: Option<String>,
        pub task_type: Option<String>,
        pub time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskProgressVo {
        pub cd_time: Option<i64>,
        pub finished_time: Option<TopDateTime>,
        pub index: Option<i64>,
        pub loop_times: Option<i64>,
        pub max_times: Option<i64>,
        pub need_times: Option<i64>,
        pub period: Option<i64>,
        pub reach_limit: Option<bool>,
        pub status: Option<String>,
        pub times: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskRewardVo {
        pub error_code: Option<String>,
        pub result: Option<TaskRewardItemVo>,
        pub success: Option<bool>,
        pub time: Option<i64>,
        pub r#type: Option<String>,
        pub win: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskRewardItemVo {
        pub base_count: Option<i64>,
        pub config_id: Option<i64>,
        pub encourage: Option<i64>,
        pub final_count: Option<i64>,
        pub icon: Option<String>,
        pub max_count: Option<i64>,
        pub min_count: Option<i64>,
        pub mode: Option<String>,
        pub own_count: Option<i64>,
        pub own_count_text: Option<String>,
        pub point_count: Option<i64>,
        pub r#type: Option<String>,
        pub unit: Option<String>,
    }

    /// `OpenTaskInfoVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTaskInfoVoSubList {
        pub from_token: Option<String>,
        pub group_id: Option<i64>,
        pub group_index: Option<i64>,
        pub id: Option<i64>,
        pub index: Option<i64>,
        pub is_current: Option<bool>,
        pub is_today: Option<bool>,
        pub progress: Option<TaskProgressVo>,
        pub rewards: Vec<TaskRewardVo>,
        pub status: Option<String>,
        pub task_sub_type: Option<String>,
        pub task_type: Option<String>,
        pub time: Option<TopDateTime>,
    }
}

/// `taobao.pentaprism.task.trigger`
pub mod task_trigger {
    use crate::prelude::*;

    /// `taobao.pentaprism.task.trigger` (推进单条任务进度)
    ///
    /// <https://open.taobao.com/api.htm?docId=52751&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.pentaprism.task.trigger",
        response = TaskResult,
        unwrap = "result",
        debug
    )]
    pub struct TaskTrigger {
        pub open_po: Option<OpenTaskPo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTaskPo {
        pub app_name: String,
        pub app_version: String,
        pub award_index: Option<i64>,
        pub delivery_id: i64,
        pub from_app_name: String,
        pub from_token: Option<String>,
        pub ignore_rules: Option<bool>,
        pub impl_id: String,
        #[top_api(required)]
        pub now: Option<TopDateTime>,
        #[top_api(secret)]
        pub open_token: String,
        pub platform: String,
        pub scene_id: i64,
        pub user_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub finish_count: Option<i64>,
        pub model: Option<OpenTaskInfoVo>,
        pub now: Option<TopDateTime>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTaskInfoVo {
        pub from_token: Option<String>,
        pub group_id: Option<i64>,
        pub group_index: Option<i64>,
        pub id: Option<i64>,
        pub index: Option<i64>,
        pub is_current: Option<bool>,
        pub is_today: Option<bool>,
        pub progress: Option<TaskProgressVo>,
        pub rewards: Vec<TaskRewardVo>,
        pub status: Option<String>,
        pub sub_list: Vec<OpenTaskInfoVoSubList>,
        pub task_sub_type: Option<String>,
        pub task_type: Option<String>,
        pub time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskProgressVo {
        pub cd_time: Option<i64>,
        pub finished_time: Option<TopDateTime>,
        pub index: Option<i64>,
        pub loop_times: Option<i64>,
        pub max_times: Option<i64>,
        pub need_times: Option<i64>,
        pub period: Option<i64>,
        pub reach_limit: Option<bool>,
        pub status: Option<String>,
        pub times: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskRewardVo {
        pub error_code: Option<String>,
        pub result: Option<TaskRewardItemVo>,
        pub success: Option<bool>,
        pub time: Option<i64>,
        pub r#type: Option<String>,
        pub win: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskRewardItemVo {
        pub base_count: Option<i64>,
        pub config_id: Option<i64>,
        pub encourage: Option<i64>,
        pub final_count: Option<i64>,
        pub icon: Option<String>,
        pub max_count: Option<i64>,
        pub min_count: Option<i64>,
        pub mode: Option<String>,
        pub own_count: Option<i64>,
        pub own_count_text: Option<String>,
        pub point_count: Option<i64>,
        pub r#type: Option<String>,
        pub unit: Option<String>,
    }

    /// `OpenTaskInfoVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTaskInfoVoSubList {
        pub from_token: Option<String>,
        pub group_id: Option<i64>,
        pub group_index: Option<i64>,
        pub id: Option<i64>,
        pub index: Option<i64>,
        pub is_current: Option<bool>,
        pub is_today: Option<bool>,
        pub progress: Option<TaskProgressVo>,
        pub rewards: Vec<TaskRewardVo>,
        pub status: Option<String>,
        pub task_sub_type: Option<String>,
        pub task_type: Option<String>,
        pub time: Option<TopDateTime>,
    }
}

/// `taobao.pentaprism.task.trigger.from`
pub mod task_trigger_from {
    use crate::prelude::*;

    /// `taobao.pentaprism.task.trigger.from` (任务进度推进（根据 fromtoken）)
    ///
    /// <https://open.taobao.com/api.htm?docId=65970&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.pentaprism.task.trigger.from",
        response = TaskResult,
        unwrap = "result",
        debug
    )]
    pub struct TaskTriggerFrom {
        pub open_po: Option<OpenTaskPo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTaskPo {
        pub app_name: String,
        pub app_version: String,
        pub award_index: Option<i64>,
        pub delivery_id: i64,
        pub from_app_name: String,
        pub from_token: String,
        pub ignore_rules: Option<bool>,
        pub impl_id: String,
        #[top_api(required)]
        pub now: Option<TopDateTime>,
        #[top_api(secret)]
        pub open_token: Option<String>,
        pub platform: String,
        pub scene_id: i64,
        pub user_type: i64,
        pub open_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub finish_count: Option<i64>,
        pub model: Option<OpenTaskInfoVo>,
        pub now: Option<TopDateTime>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTaskInfoVo {
        pub from_token: Option<String>,
        pub group_id: Option<i64>,
        pub group_index: Option<i64>,
        pub id: Option<i64>,
        pub index: Option<i64>,
        pub is_current: Option<bool>,
        pub is_today: Option<bool>,
        pub progress: Option<TaskProgressVo>,
        pub rewards: Vec<TaskRewardVo>,
        pub status: Option<String>,
        pub sub_list: Vec<OpenTaskInfoVoSubList>,
        pub task_sub_type: Option<String>,
        pub task_type: Option<String>,
        pub time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskProgressVo {
        pub cd_time: Option<i64>,
        pub finished_time: Option<TopDateTime>,
        pub index: Option<i64>,
        pub loop_times: Option<i64>,
        pub max_times: Option<i64>,
        pub need_times: Option<i64>,
        pub period: Option<i64>,
        pub reach_limit: Option<bool>,
        pub status: Option<String>,
        pub times: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskRewardVo {
        pub error_code: Option<String>,
        pub result: Option<TaskRewardItemVo>,
        pub success: Option<bool>,
        pub time: Option<i64>,
        pub r#type: Option<String>,
        pub win: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskRewardItemVo {
        pub base_count: Option<i64>,
        pub config_id: Option<i64>,
        pub encourage: Option<i64>,
        pub final_count: Option<i64>,
        pub icon: Option<String>,
        pub max_count: Option<i64>,
        pub min_count: Option<i64>,
        pub mode: Option<String>,
        pub own_count: Option<i64>,
        pub own_count_text: Option<String>,
        pub point_count: Option<i64>,
        pub r#type: Option<String>,
        pub unit: Option<String>,
    }

    /// `OpenTaskInfoVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTaskInfoVoSubList {
        pub from_token: Option<String>,
        pub group_id: Option<i64>,
        pub group_index: Option<i64>,
        pub id: Option<i64>,
        pub index: Option<i64>,
        pub is_current: Option<bool>,
        pub is_today: Option<bool>,
        pub progress: Option<TaskProgressVo>,
        pub rewards: Vec<TaskRewardVo>,
        pub status: Option<String>,
        pub task_sub_type: Option<String>,
        pub task_type: Option<String>,
        pub time: Option<TopDateTime>,
    }
}
