//! `taobao.tmc.messages.produce`

use crate::{TopApi, TopObject};

/// `taobao.tmc.messages.produce` (批量发送消息): publishes several messages in the name of the session's user.
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.messages.produce", response = AllProduced, session = required, debug)]
pub struct MessagesProduce {
    /// The messages.
    #[top_api(required, max_items = 50)]
    pub messages: Vec<TmcPublishMessage>,
}

/// A message to publish.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct TmcPublishMessage {
    /// The topic.
    pub topic: String,
    /// The content: JSON of the members that the topic defines.
    #[top_api(secret)]
    pub content: String,
    /// The group that gets it.
    pub target_group: Option<String>,
}

/// What became of the messages.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct AllProduced {
    /// Whether all are published; then the results need not be looked at.
    pub is_all_success: Option<bool>,
    /// What became of each, in the order of the request.
    pub results: Vec<TmcProduceResult>,
}

/// What became of one message.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct TmcProduceResult {
    /// Whether it is published.
    pub is_success: Option<bool>,
    /// What went wrong, as a code.
    pub error_code: Option<String>,
    /// What went wrong, in words.
    pub error_message: Option<String>,
}
