//! What can be read of messages and connections: copies, for tests, the page and the admin interface.

use std::{fmt, sync::Arc, time::SystemTime};

use super::{
    event::{MessageEvent, MessageStep},
    message::Payload,
};

/// A message of one application and group, and its life so far. `Debug` shows no content.
#[derive(Clone)]
pub struct RecordedMessage {
    pub(super) id: i64,
    pub(super) app_key: Arc<str>,
    pub(super) group: Arc<str>,
    pub(crate) payload: Arc<Payload>,
    pub(crate) published_at: SystemTime,
    pub(super) events: Vec<MessageEvent>,
    pub(super) deliveries: usize,
}

/// What an entry of the store takes beside its payload, roughly.
const OVERHEAD: usize = 512;

impl RecordedMessage {
    /// The id, as consumers see it.
    pub const fn id(&self) -> i64 {
        self.id
    }

    /// The application whose message it is.
    pub fn app_key(&self) -> &str {
        &self.app_key
    }

    /// The group whose message it is.
    pub fn group(&self) -> &str {
        &self.group
    }

    /// The topic.
    pub fn topic(&self) -> &str {
        &self.payload.topic
    }

    /// The content.
    pub fn content(&self) -> &str {
        &self.payload.content
    }

    /// The name of the user whom it is about.
    pub fn user_nick(&self) -> Option<&str> {
        self.payload.user.as_ref().map(|user| user.nick.as_str())
    }

    /// What happened to it, the first step first. Of a very long life the middle is left out.
    pub fn events(&self) -> &[MessageEvent] {
        &self.events
    }

    /// What happened last.
    pub fn state(&self) -> &MessageStep {
        // A message begins with its publication.
        self.events.last().map_or(&MessageStep::Published, |event| &event.step)
    }

    /// How often it was sent or given out.
    pub const fn deliveries(&self) -> usize {
        self.deliveries
    }

    /// Whether it was confirmed.
    pub fn is_confirmed(&self) -> bool {
        self.events.iter().any(|event| event.step == MessageStep::Confirmed)
    }

    /// Whether nothing more will happen to it.
    pub fn is_over(&self) -> bool {
        self.state().is_end()
    }

    /// What it holds in memory, in bytes.
    pub(super) fn held(&self) -> usize {
        Self::held_with(&self.payload)
    }

    /// What a message of this payload holds. The payload counts for each copy: too much rather than too little.
    pub(super) fn held_with(payload: &Payload) -> usize {
        OVERHEAD + payload.held()
    }
}

impl fmt::Debug for RecordedMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedMessage")
            .field("id", &self.id)
            .field("topic", &self.topic())
            .field("app_key", &self.app_key)
            .field("group", &self.group)
            .field("events", &self.events.iter().map(|event| &event.step).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// A connection that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MessageConnection {
    /// Its place among all connections of this sandbox, from 1.
    pub number: u64,
    /// The application.
    pub app_key: String,
    /// The group.
    pub group: String,
    /// How many messages were sent over it that are neither confirmed nor failed.
    pub pending: usize,
}
