//! The queues behind TMC (消息服务), the message channel: what is published, to whom it goes, and what became of it.
//!
//! [`Broker`] is the whole state: who permits which topics, the groups, the messages of each app and group, and the
//! connections that wait for them. The time is an argument. This room knows neither frames nor sockets nor HTTP: the
//! link and the `taobao.tmc.*` APIs both come here, so they share the queues as on the platform.

mod broker;
mod event;
mod fault;
mod journal;
mod message;
mod queue;
mod rate;
mod recorded;
mod routing;
mod settings;
mod stored;

pub use self::{
    broker::PublishError,
    event::{MessageEvent, MessageStep},
    fault::MessageFault,
    message::NewMessage,
    recorded::{MessageConnection, RecordedMessage},
    settings::MessageSettings,
};
pub(crate) use self::{
    broker::{Broker, Seat},
    fault::FaultPlan,
    message::User,
    queue::Delivery,
    routing::{MAX_GROUP_NAME, TooMany},
};

use std::time::{Duration, SystemTime};

/// A moment on both clocks: the one that messages show, and the one that runs on whatever the first is set to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    pub(crate) time: SystemTime,
    /// Since the sandbox was made.
    pub(crate) elapsed: Duration,
}
