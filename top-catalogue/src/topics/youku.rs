//! `youku_*`: 2 topics.

/// `youku_aigc_*`
pub mod aigc {
    use crate::prelude::*;

    /// 妙鸭 `SaaS` 对外开放-训练结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "youku_aigc_TrainResultNotify")]
    pub struct TrainResultNotify {
        pub data: Option<String>,
        pub res_code: Option<String>,
        pub res_info: Option<String>,
        pub success: Option<bool>,
        pub task_id: Option<String>,
    }
}

/// `youku_tvosappstore_*`
pub mod tvosappstore {
    use crate::prelude::*;

    /// TVOS 审核平台应用状态变更通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "youku_tvosappstore_AppStatusChange")]
    pub struct AppStatusChange {
        pub apk_file_id: Option<i64>,
        pub package_name: Option<String>,
        pub reason: Option<String>,
        pub status: Option<i64>,
        pub time: Option<i64>,
        pub version: Option<i64>,
    }
}
