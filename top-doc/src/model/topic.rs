//! What a document says of a topic of messages (TMC, 消息服务).

use super::Node;

/// One topic of messages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TopicDoc {
    /// The platform's name of the topic, such as `taobao_trade_TradeBuyerPay`.
    pub topic: String,
    /// What it tells, mostly in Chinese.
    pub title: String,
    /// The members of a message's content. Documents promise the presence of none.
    pub fields: Vec<Node>,
}
