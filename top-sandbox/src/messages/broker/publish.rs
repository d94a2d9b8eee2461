//! Putting messages in.

use std::{fmt, sync::Arc, time::Duration};

use super::{Broker, State};
use crate::messages::{
    Moment, NewMessage,
    event::{MessageEvent, MessageStep},
    message::Payload,
    recorded::RecordedMessage,
    stored::{Place, Stored},
};

/// The largest content, in bytes. The platform's APIs take less; a frame takes a little more.
const MAX_CONTENT: usize = 3 << 20;
/// The longest topic, in characters, as the platform's APIs take it.
const MAX_TOPIC: usize = 256;

/// A message that is not published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublishError {
    /// The topic is empty or has more than 256 characters.
    Topic,
    /// The content is larger than 3 MiB.
    TooLarge,
    /// What is stored holds as many bytes as it [may](crate::MessageSettings::max_bytes).
    Full,
    /// There are too many groups.
    TooManyGroups,
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Topic => "the topic has 1 to 256 characters",
            Self::TooLarge => "the content is larger than 3 MiB",
            Self::Full => "the store is full: confirm messages, or let it hold more bytes",
            Self::TooManyGroups => "there are too many groups",
        })
    }
}

impl std::error::Error for PublishError {}

impl Broker {
    /// Stores a message for each of these applications to which it goes; gives the id of each copy.
    pub(crate) fn publish(
        &self,
        message: NewMessage,
        app_keys: &[String],
        moment: Moment,
    ) -> Result<Vec<i64>, PublishError> {
        if message.topic.is_empty() || message.topic.chars().count() > MAX_TOPIC {
            return Err(PublishError::Topic);
        }
        if message.content.len() > MAX_CONTENT {
            return Err(PublishError::TooLarge);
        }
        let mut state = self.lock();
        let published = state.publish(message, app_keys, moment);
        self.call_timer(state);
        published
    }
}

impl State {
    fn publish(
        &mut self,
        message: NewMessage,
        app_keys: &[String],
        moment: Moment,
    ) -> Result<Vec<i64>, PublishError> {
        let mut queues = Vec::new();
        for app_key in app_keys {
            if message.app_key.as_ref().is_some_and(|only| only != app_key) {
                continue;
            }
            let routing = self.routing.entry(app_key.clone()).or_default();
            let Some(group) = routing.route(&message).map(str::to_owned) else { continue };
            queues.push(self.queue(app_key, &group).map_err(|_| PublishError::TooManyGroups)?);
        }
        let (mut wanted, delay) = (message.id, message.delay);
        let storage = self.settings.storage;
        let expires = moment.elapsed + message.lifetime.map_or(storage, |lifetime| lifetime.min(storage));
        let payload = Payload::of(message, self.settings.gzip_from);
        // Before the first copy, so that all are stored or none.
        let held = RecordedMessage::held_with(&payload);
        if self.bytes + held * queues.len() > self.settings.max_bytes {
            return Err(PublishError::Full);
        }
        let mut ids = Vec::with_capacity(queues.len());
        for queue in queues {
            let id = wanted.take().filter(|id| !self.stored.contains_key(id));
            let id = id.unwrap_or_else(|| self.next_id());
            let record = RecordedMessage {
                id,
                app_key: Arc::clone(&self.queues[queue].app_key),
                group: Arc::clone(&self.queues[queue].group),
                payload: Arc::clone(&payload),
                published_at: moment.time,
                events: vec![MessageEvent { at: moment.time, step: MessageStep::Published }],
                deliveries: 0,
            };
            let stored =
                Stored { record, queue, place: Place::Later, until: moment.elapsed + delay, expires };
            self.bytes += held;
            self.due.insert((stored.due_at(), id));
            self.stored.insert(id, stored);
            self.queues[queue].put += 1;
            self.journal.changed(id);
            if delay == Duration::ZERO {
                self.make_ready(id);
            }
            ids.push(id);
        }
        Ok(ids)
    }

    fn next_id(&mut self) -> i64 {
        loop {
            self.last_id = self.last_id.checked_add(1).unwrap_or(1);
            if !self.stored.contains_key(&self.last_id) {
                return self.last_id;
            }
        }
    }
}
