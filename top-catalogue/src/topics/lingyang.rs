//! `lingyang_*`: 1 topic.

/// `lingyang_quickservice_*`
pub mod quickservice {
    use crate::prelude::*;

    /// 瓴羊卡片消息投递
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "lingyang_quickservice_MessageCreate")]
    pub struct MessageCreate {
        pub biz_type: Option<String>,
        pub biz_unique_id: Option<String>,
        pub data: Option<String>,
        pub request_id: Option<String>,
        pub session_id: Option<String>,
    }
}
