//! A message in the store: where it is, and when something is due with it.

use std::time::{Duration, SystemTime};

use super::{
    event::{MessageEvent, MessageStep},
    recorded::RecordedMessage,
};

/// Where a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In its queue.
    Ready,
    /// Put off: published with a delay, or failed.
    Later,
    /// With a consumer; over the link, the connection of this number.
    Out(Option<u64>),
}

pub(super) struct Stored {
    pub(super) record: RecordedMessage,
    /// The index of its queue.
    pub(super) queue: usize,
    pub(super) place: Place,
    /// When it becomes ready again, unless it is.
    pub(super) until: Duration,
    pub(super) expires: Duration,
}

/// The steps that are kept of a life, and how many of them are the first ones.
const MAX_EVENTS: usize = 64;
const FIRST_EVENTS: usize = 16;

impl Stored {
    /// When something is due next: one entry for each message.
    pub(super) fn due_at(&self) -> Duration {
        match self.place {
            Place::Ready => self.expires,
            Place::Later | Place::Out(_) => self.until.min(self.expires),
        }
    }

    pub(super) fn happened(&mut self, step: MessageStep, at: SystemTime) {
        let record = &mut self.record;
        if matches!(step, MessageStep::Sent(_) | MessageStep::Consumed) {
            record.deliveries += 1;
        }
        if record.events.len() == MAX_EVENTS {
            record.events.remove(FIRST_EVENTS);
        }
        record.events.push(MessageEvent { at, step });
    }

    /// What it holds in memory, in bytes.
    pub(super) fn held(&self) -> usize {
        self.record.held()
    }
}
