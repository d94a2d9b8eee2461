//! Looking at messages and connections.

use tokio::sync::watch;

use super::Broker;
use crate::messages::{MessageConnection, RecordedMessage};

/// How much is listed at once, in bytes: a reader makes this side hold no more.
const MAX_LISTED: usize = 8 << 20;

impl Broker {
    /// The message of this id, unless it is over and was forgotten.
    pub(crate) fn get(&self, id: i64) -> Option<RecordedMessage> {
        let state = self.lock();
        state.stored.get(&id).map(|stored| &stored.record).or_else(|| state.journal.get(id)).cloned()
    }

    /// The message of this id as soon as `test` holds for it; `None` if it is not known.
    pub(crate) async fn watched(
        &self,
        id: i64,
        test: impl Fn(&RecordedMessage) -> bool,
    ) -> Option<RecordedMessage> {
        let mut changes = self.watch();
        loop {
            let message = self.get(id)?;
            // Never an error: the sender lives as long as the broker.
            if test(&message) || changes.changed().await.is_err() {
                return Some(message);
            }
        }
    }

    /// All messages that are stored, and the last ones that are over, in the order of their ids.
    pub(crate) fn all(&self) -> Vec<RecordedMessage> {
        let state = self.lock();
        let stored = state.stored.values().map(|stored| &stored.record);
        let mut all: Vec<_> = stored.chain(state.journal.all_over()).cloned().collect();
        drop(state);
        all.sort_unstable_by_key(RecordedMessage::id);
        all
    }

    /// At most so many messages that changed after the change of this number, the last change first, and the number of the
    /// last change. All of them hold [`MAX_LISTED`] bytes at most.
    pub(crate) fn changed_after(&self, number: u64, limit: usize) -> (u64, Vec<RecordedMessage>) {
        let state = self.lock();
        let last = state.journal.last();
        let mut listed = 0;
        let changed = state.journal.changed_after(number).into_iter();
        let messages = changed.filter_map(|id| {
            state.stored.get(&id).map(|stored| &stored.record).or_else(|| state.journal.get(id))
        });
        let messages = messages.take(limit).take_while(|message| {
            listed += message.held();
            listed <= MAX_LISTED
        });
        (last, messages.cloned().collect())
    }

    /// The number of the last change.
    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.lock().journal.watch()
    }

    /// How many messages are stored.
    pub(crate) fn stored(&self) -> usize {
        self.lock().stored.len()
    }

    /// Forgets the messages that are over.
    pub(crate) fn forget(&self) {
        self.lock().journal.clear();
    }

    pub(crate) fn connections(&self) -> Vec<MessageConnection> {
        let state = self.lock();
        let of = |queue: &super::Queue| {
            let (app_key, group) = (queue.app_key.to_string(), queue.group.to_string());
            let connections = queue.connections.iter().map(move |connection| MessageConnection {
                number: connection.number,
                app_key: app_key.clone(),
                group: group.clone(),
                pending: connection.pending.len(),
            });
            connections.collect::<Vec<_>>()
        };
        state.queues.iter().flat_map(of).collect()
    }

    /// The messages of a group about one thing, those that are over included.
    pub(crate) fn about(
        &self,
        app_key: &str,
        group: &str,
        topic: &str,
        data_id: &str,
    ) -> Vec<RecordedMessage> {
        let mut all = self.all();
        all.retain(|message| {
            message.app_key() == app_key
                && message.group() == group
                && message.topic() == topic
                && message.payload.data_id.as_deref() == Some(data_id)
        });
        all
    }

    /// How many messages were put into the queue of a group and taken out of it, if there is one.
    pub(crate) fn totals(&self, app_key: &str, group: &str) -> Option<(u64, u64)> {
        let state = self.lock();
        let index = *state.by_name.get(&(app_key.to_owned(), group.to_owned()))?;
        Some((state.queues[index].put, state.queues[index].got))
    }
}
