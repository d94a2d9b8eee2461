//! `taobao.tmc.*`: the message service (消息服务) by calls: users, groups, topics, queues; consuming and publishing.
//!
//! Programs that receive messages use the consumer of the feature `messages`; these are the calls around it.
//!
//! | what | APIs |
//! |---|---|
//! | whose messages come | [`UserPermit`], [`UserCancel`], [`UserGet`], [`UserTopicsGet`] |
//! | to which group | [`GroupAdd`], [`GroupDelete`], [`GroupsGet`], [`TopicGroupAdd`], [`TopicGroupDelete`] |
//! | receiving by calls | [`MessagesConsume`], [`MessagesConfirm`] |
//! | publishing | [`MessageProduce`], [`MessagesProduce`] |
//! | looking after it | [`QueueGet`], [`MsgSendrecord`], [`AuthGet`] |

mod auth_get;
mod group_add;
mod group_delete;
mod groups_get;
mod message_produce;
mod messages_confirm;
mod messages_consume;
mod messages_produce;
mod msg_sendrecord;
mod queue_get;
mod topic_group_add;
mod topic_group_delete;
mod user_cancel;
mod user_get;
mod user_permit;
mod user_topics_get;

use crate::TopObject;

pub use self::{
    auth_get::AuthGet,
    group_add::{GroupAdd, GroupAdded},
    group_delete::GroupDelete,
    groups_get::{Groups, GroupsGet, TmcGroup},
    message_produce::{MessageProduce, Produced},
    messages_confirm::MessagesConfirm,
    messages_consume::{MessagesConsume, TmcMessage},
    messages_produce::{AllProduced, MessagesProduce, TmcProduceResult, TmcPublishMessage},
    msg_sendrecord::{MsgSendrecord, SendRecord},
    queue_get::{QueueGet, TmcQueueInfo},
    topic_group_add::TopicGroupAdd,
    topic_group_delete::TopicGroupDelete,
    user_cancel::UserCancel,
    user_get::{TmcUser, UserGet},
    user_permit::UserPermit,
    user_topics_get::{UserTopics, UserTopicsGet},
};

/// Whether a call succeeded, as its whole response.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct Success {
    /// Whether it succeeded.
    pub is_success: Option<bool>,
}

/// Where a user is registered (用户所属的平台类型).
#[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
pub enum UserPlatform {
    /// Taobao (淘宝用户).
    #[top_api(value = "tbUIC")]
    Taobao,
    /// Alibaba.com (icbu用户).
    #[top_api(value = "icbu")]
    Icbu,
    /// `AliExpress` (ae用户).
    #[top_api(value = "ae")]
    AliExpress,
    /// A value that the document does not list.
    #[top_api(other)]
    Other(String),
}
