//! `yunos_*`: 3 topics.

/// `yunos_watch_*`
pub mod watch {
    use crate::prelude::*;

    /// 透传 cmns 接收消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "yunos_watch_CmnsReceive")]
    pub struct CmnsReceive {
        pub app_key: Option<String>,
        pub dat: Option<String>,
        pub id: Option<String>,
        pub ip: Option<String>,
        pub networking: Option<String>,
        pub src_app: Option<String>,
        pub src_app_type: Option<String>,
        pub timestamp: Option<i64>,
        pub uuid: Option<String>,
    }
}

/// `yunos_yoc_*`
pub mod yoc {
    use crate::prelude::*;

    /// `YunOS` `YoC` datapool 沙箱环境
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "yunos_yoc_DatapoolSandbox")]
    pub struct DatapoolSandbox {
        pub data: Option<String>,
    }

    /// yoc 消息服务
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "yunos_yoc_MessageService")]
    pub struct MessageService {
        pub args: Option<String>,
        pub id2: Option<String>,
        pub name: Option<String>,
        pub sid: Option<String>,
        pub r#type: Option<String>,
    }
}
