//! The queue of one application and group: what is ready, and the connections that wait for it.

use std::{
    collections::{HashSet, VecDeque},
    sync::Arc,
    time::{Duration, SystemTime},
};

use tokio::sync::Notify;

use super::{fault::MessageFault, message::Payload, rate::Rate};

/// What is to be sent.
pub(crate) struct Delivery {
    pub(crate) id: i64,
    pub(crate) payload: Arc<Payload>,
    pub(crate) published_at: SystemTime,
    /// How often it was sent before.
    pub(crate) retried: usize,
    pub(crate) fault: Option<MessageFault>,
}

/// A pull gives so many messages at most, the next one after so long, and none while a connection has so many pending.
pub(super) const PULLED: usize = 320;
pub(super) const PULL_PAUSE: Duration = Duration::from_secs(1);
pub(super) const PULL_WHILE_BELOW: usize = 840;

pub(super) struct Queue {
    pub(super) app_key: Arc<str>,
    pub(super) group: Arc<str>,
    pub(super) token: String,
    /// What is pushed. An entry counts only if its message is still ready.
    pub(super) ready: VecDeque<i64>,
    /// What waits for a pull; empty unless the settings say so.
    pub(super) backlog: VecDeque<i64>,
    pub(super) connections: Vec<Connection>,
    /// Whose turn it is.
    next: usize,
    pub(super) put: u64,
    pub(super) got: u64,
}

pub(super) struct Connection {
    pub(super) number: u64,
    pub(super) wake: Arc<Notify>,
    /// What was sent over it, and is neither confirmed nor failed.
    pub(super) pending: HashSet<i64>,
    /// It has no room for more bytes at the moment, and will come by itself.
    pub(super) is_busy: bool,
    /// How many messages of the backlog it may have.
    pub(super) granted: usize,
    pub(super) wants_pull: bool,
    pub(super) next_pull: Duration,
    /// Full, unless the settings let it adapt.
    pub(super) rate: Rate,
}

impl Queue {
    pub(super) fn new(app_key: &str, group: &str, token: String) -> Self {
        Self {
            app_key: app_key.into(),
            group: group.into(),
            token,
            ready: VecDeque::new(),
            backlog: VecDeque::new(),
            connections: Vec::new(),
            next: 0,
            put: 0,
            got: 0,
        }
    }

    pub(super) fn connection(&mut self, number: u64) -> Option<&mut Connection> {
        self.connections.iter_mut().find(|connection| connection.number == number)
    }

    /// Whether a connection could take a message now.
    pub(super) fn has_room(&self, window: usize) -> bool {
        self.connections.iter().any(|connection| connection.has_room(window))
    }

    /// Wakes the connection whose turn it is, if something is to be pushed.
    pub(super) fn wake(&mut self, window: usize) {
        if self.ready.is_empty() {
            return;
        }
        let count = self.connections.len();
        for at in (self.next..self.next + count).map(|at| at % count) {
            if self.connections[at].has_room(window) {
                self.connections[at].wake.notify_one();
                self.next = at + 1;
                return;
            }
        }
    }
}

impl Connection {
    pub(super) fn new(number: u64, now: Duration) -> Self {
        Self {
            number,
            wake: Arc::new(Notify::new()),
            pending: HashSet::new(),
            is_busy: false,
            granted: 0,
            wants_pull: false,
            next_pull: Duration::ZERO,
            rate: Rate::new(now),
        }
    }

    fn has_room(&self, window: usize) -> bool {
        !self.is_busy && self.room(window) > 0
    }

    /// How many messages more it may have pending.
    pub(super) fn room(&self, window: usize) -> usize {
        self.rate.of(window).saturating_sub(self.pending.len())
    }

    /// Grants a batch of the backlog if one was asked for and is due; when to ask again if it is not due yet.
    pub(super) fn grant(&mut self, now: Duration) -> Option<Duration> {
        if !self.wants_pull || self.granted > 0 || self.pending.len() > PULL_WHILE_BELOW {
            return None;
        }
        if now < self.next_pull {
            return Some(self.next_pull);
        }
        (self.granted, self.wants_pull, self.next_pull) = (PULLED, false, now + PULL_PAUSE);
        None
    }
}
