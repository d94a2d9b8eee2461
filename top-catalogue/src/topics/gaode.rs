//! `gaode_*`: 1 topic.

/// `gaode_caiji_*`
pub mod caiji {
    use crate::prelude::*;

    /// 高德采集生态小程序任务状态通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "gaode_caiji_EccTaskAuditStatusNotify")]
    pub struct EccTaskAuditStatusNotify {
        pub audit_status: Option<String>,
        pub occur_time: Option<String>,
        pub shop_id: Option<String>,
        pub submit_info: Option<String>,
        pub uid: Option<String>,
    }
}
