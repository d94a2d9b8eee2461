//! `taobao.tmc.messages.confirm`

use super::Success;
use crate::TopApi;

/// `taobao.tmc.messages.confirm` (确认消费消息的状态): says which messages are done with.
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.messages.confirm", response = Success, idempotent, debug)]
pub struct MessagesConfirm {
    /// The group; the default one unless given.
    pub group_name: Option<String>,
    /// The ids of messages that are done with (处理成功).
    #[top_api(required, max_items = 200)]
    pub s_message_ids: Vec<String>,
    /// The ids of messages that failed (处理失败). Withdrawn by the platform: leave it empty.
    #[top_api(max_items = 200)]
    pub f_message_ids: Vec<String>,
}
