//! `taobao.tmc.topic.group.delete`

use crate::TopApi;

/// `taobao.tmc.topic.group.delete` (删除消息topic分组路由): no longer sends topics to a group.
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.topic.group.delete", response = Option<bool>, unwrap = "result", idempotent, debug)]
pub struct TopicGroupDelete {
    /// The group's name.
    pub group_name: String,
    /// The group's id; only for a group that is deleted already.
    pub group_id: Option<i64>,
    /// The topics.
    #[top_api(required, max_items = 20)]
    pub topics: Vec<String>,
}
