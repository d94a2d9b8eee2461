//! What is remembered of messages beside the store: the last ones that are over, and what changed lately.

use std::collections::VecDeque;

use tokio::sync::watch;

use super::recorded::RecordedMessage;

/// How many changes are remembered: as many as a page can show, and more.
const MAX_CHANGES: usize = 2_000;

pub(super) struct Journal {
    over: VecDeque<RecordedMessage>,
    bytes: usize,
    /// The number of each change, and the message that changed.
    changes: VecDeque<(u64, i64)>,
    /// The number of the last change.
    last: u64,
    /// The number of the last change, for whoever waits for one; not told while nobody does, because every message
    /// changes several times.
    told: watch::Sender<u64>,
}

impl Default for Journal {
    fn default() -> Self {
        Self {
            over: VecDeque::new(),
            bytes: 0,
            changes: VecDeque::new(),
            last: 0,
            told: watch::Sender::new(0),
        }
    }
}

impl Journal {
    pub(super) fn changed(&mut self, id: i64) {
        if self.changes.len() == MAX_CHANGES {
            self.changes.pop_front();
        }
        self.changes.push_back((self.last + 1, id));
        self.moved();
    }

    /// Something changed that is no message: a connection.
    pub(super) fn moved(&mut self) {
        self.last += 1;
        if self.told.receiver_count() > 0 {
            self.told.send_replace(self.last);
        }
    }

    /// The number of the last change.
    pub(super) const fn last(&self) -> u64 {
        self.last
    }

    /// Remembers a message that left the store; so many at most, which hold so many bytes at most.
    pub(super) fn over(&mut self, message: RecordedMessage, keep: usize, max_bytes: usize) {
        self.bytes += message.held();
        self.over.push_back(message);
        while self.over.len() > keep || self.bytes > max_bytes {
            let Some(oldest) = self.over.pop_front() else { break };
            self.bytes -= oldest.held();
        }
    }

    pub(super) fn get(&self, id: i64) -> Option<&RecordedMessage> {
        self.over.iter().rev().find(|message| message.id == id)
    }

    pub(super) fn all_over(&self) -> impl Iterator<Item = &RecordedMessage> {
        self.over.iter()
    }

    /// Forgets the messages that are over.
    pub(super) fn clear(&mut self) {
        self.over.clear();
        self.bytes = 0;
    }

    /// The messages that changed after the change of this number, each once, the last change first.
    pub(super) fn changed_after(&self, number: u64) -> Vec<i64> {
        let start = self.changes.partition_point(|(change, _)| *change <= number);
        let mut seen = std::collections::HashSet::new();
        self.changes.range(start..).rev().map(|(_, id)| *id).filter(|id| seen.insert(*id)).collect()
    }

    pub(super) fn watch(&self) -> watch::Receiver<u64> {
        self.told.send_replace(self.last);
        self.told.subscribe()
    }
}
