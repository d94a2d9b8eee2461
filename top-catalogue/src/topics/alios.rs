//! `alios_*`: 3 topics.

/// `alios_cosmo_*`
pub mod cosmo {
    use crate::prelude::*;

    /// 流式 API
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alios_cosmo_StreamPush")]
    pub struct StreamPush {
        pub msg_body: Option<String>,
        pub msg_id: Option<String>,
    }
}

/// `alios_watch_*`
pub mod watch {
    use crate::prelude::*;

    /// 消息推送服务
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alios_watch_NotifyMessagePush")]
    pub struct NotifyMessagePush {
        pub app_key: Option<String>,
        pub cids: Vec<String>,
        pub create_time: Option<String>,
        pub id: Option<String>,
        pub message: Option<String>,
        pub topic: Option<String>,
    }

    /// 透传消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alios_watch_PassthroughMessagePush")]
    pub struct PassthroughMessagePush {
        pub app_key: Option<String>,
        pub cids: Vec<String>,
        pub create_time: Option<String>,
        pub id: Option<String>,
        pub message: Option<String>,
        pub topic: Option<String>,
    }
}
