//! `lianfan_*`: 4 topics.

/// `lianfan_huiwa_*`
pub mod huiwa {
    use crate::prelude::*;

    /// 绘蛙模型状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "lianfan_huiwa_ModelStateUpdate")]
    pub struct ModelStateUpdate {
        pub model_id: Option<i64>,
        pub model_status: Option<i64>,
        pub model_type: Option<i64>,
        pub pass_through: Option<String>,
    }

    /// 项目交付消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "lianfan_huiwa_ProjectDelivery")]
    pub struct ProjectDelivery {
        pub project_id: Option<i64>,
    }

    /// 绘蛙需求状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "lianfan_huiwa_RequirementStateUpdate")]
    pub struct RequirementStateUpdate {
        pub outer_user: Option<String>,
        pub requirement_id: Option<i64>,
        pub requirement_name: Option<String>,
        pub requirement_status: Option<String>,
    }

    /// 绘蛙生图任务状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "lianfan_huiwa_TaskStateUpdate")]
    pub struct TaskStateUpdate {
        pub main_task_id: Option<i64>,
        pub pass_through: Option<String>,
        pub task_biz_type: Option<i64>,
        pub task_id: Option<i64>,
        pub task_status: Option<i64>,
    }
}
