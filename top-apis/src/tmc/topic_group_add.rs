//! `taobao.tmc.topic.group.add`

use crate::TopApi;

/// `taobao.tmc.topic.group.add` (topic分组路由): sends topics to a group, where neither the publisher named one nor the user
/// is in one.
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.topic.group.add", response = Option<bool>, unwrap = "result", idempotent, debug)]
pub struct TopicGroupAdd {
    /// The group's name; it is made if there is none.
    pub group_name: String,
    /// The topics.
    #[top_api(required, max_items = 20)]
    pub topics: Vec<String>,
}
