//! What is told of messages and connections, to count and time them: topics, ids and outcomes; never a content.

use std::{sync::Arc, time::Duration};

use super::{error::ConsumerError, trace};
use crate::metrics::Metrics;

/// One message and what became of it, this time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct MessageEvent<'a> {
    /// The topic.
    pub topic: &'a str,
    /// The platform's id of the message.
    pub id: i64,
    /// From its arrival to its outcome: waiting, handling, and the stores.
    pub latency: Duration,
    /// What became of it.
    pub outcome: MessageOutcome,
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageOutcome {
    /// Handled, and confirmed.
    Handled,
    /// The handler returned an error; failed, so that it comes again.
    Failed,
    /// The handler panicked; failed.
    Panicked,
    /// The handler took too long; failed.
    TimedOut,
    /// The content does not fit the handler's type, or could not be unpacked; failed.
    Unreadable,
    /// No handler takes the topic; failed.
    Unhandled,
    /// Given to the dead-letter handler after too many tries, and confirmed.
    DeadLettered,
    /// Handled before; confirmed unseen.
    Duplicate,
    /// Somebody is at it already; left to them.
    InHand,
    /// A newer message of the same business key came; confirmed unseen.
    Superseded,
    /// Dropped without a word; failed.
    Dropped,
}

impl MessageOutcome {
    /// Whether nothing is wrong with the message, its handler or the program.
    #[cfg(feature = "tracing")]
    pub(super) const fn is_good(self) -> bool {
        matches!(self, Self::Handled | Self::Duplicate | Self::InHand | Self::Superseded)
    }
}

/// Something happened to a connection.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum LinkEvent<'a> {
    /// The server let this connection in.
    Connected {
        /// The number of the connection, from 0.
        connection: usize,
    },
    /// The connection was lost, or could not be made. It is made again after `pause`.
    Lost {
        /// The number of the connection, from 0.
        connection: usize,
        /// Why.
        error: &'a ConsumerError,
        /// How long until the next attempt.
        pause: Duration,
    },
    /// A frame could not be used; the connection lives.
    BadFrame {
        /// The number of the connection, from 0.
        connection: usize,
        /// Why.
        error: &'a ConsumerError,
    },
}

/// Tells the program's metrics and `tracing`.
#[derive(Clone, Default)]
pub(super) struct Listeners(pub(super) Option<Arc<dyn Metrics>>);

impl Listeners {
    pub(super) fn message(&self, event: &MessageEvent<'_>) {
        trace::message_ended(event);
        if let Some(metrics) = &self.0 {
            metrics.message_ended(event);
        }
    }

    pub(super) fn link(&self, event: &LinkEvent<'_>) {
        trace::link_changed(event);
        if let Some(metrics) = &self.0 {
            metrics.link_changed(event);
        }
    }
}
