//! `tobao_*`: 1 topic.

/// `tobao_live_*`
pub mod live {
    use crate::prelude::*;

    /// 直播间氛围消息开放
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tobao_live_LiveEventChange")]
    pub struct LiveEventChange {
        pub action: Option<i64>,
        pub anchor_id: Option<i64>,
        pub count: Option<i64>,
        pub extend: Option<String>,
        pub live_id: Option<i64>,
        pub msg_id: Option<String>,
        pub new_room_type: Option<String>,
        pub timestamp: Option<String>,
        pub user_id: Option<i64>,
        pub user_nick: Option<String>,
    }
}
