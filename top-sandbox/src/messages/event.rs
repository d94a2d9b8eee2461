//! The steps in the life of a message.

use std::{fmt, time::SystemTime};

/// One step in the life of a message, and when it was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MessageEvent {
    /// By the sandbox's clock.
    pub at: SystemTime,
    /// What happened.
    pub step: MessageStep,
}

/// What happens to a message.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageStep {
    /// It was put into the queue.
    Published,
    /// It was sent over the connection of this number.
    Sent(u64),
    /// It was given out by `taobao.tmc.messages.consume`.
    Consumed,
    /// A declared fault met it on its way.
    Fault(&'static str),
    /// It was confirmed: the end.
    Confirmed,
    /// The consumer could not handle it, and said why. It comes again.
    Failed(Option<String>),
    /// It was neither confirmed nor failed in time. It comes again.
    TimedOut,
    /// The connection that it was sent over was lost. It comes again.
    ConnectionLost,
    /// It was stored for too long: the end.
    Expired,
    /// Its group was deleted: the end.
    Deleted,
}

impl MessageStep {
    /// Whether nothing can follow.
    pub const fn is_end(&self) -> bool {
        matches!(self, Self::Confirmed | Self::Expired | Self::Deleted)
    }

    /// A word for it: `published`, `sent`, `confirmed` …
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Sent(_) => "sent",
            Self::Consumed => "consumed",
            Self::Fault(_) => "fault",
            Self::Confirmed => "confirmed",
            Self::Failed(_) => "failed",
            Self::TimedOut => "timed out",
            Self::ConnectionLost => "connection lost",
            Self::Expired => "expired",
            Self::Deleted => "deleted",
        }
    }
}

/// Without the reason of a fail, which may quote what is private.
impl fmt::Debug for MessageStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sent(connection) => write!(f, "Sent({connection})"),
            Self::Fault(fault) => write!(f, "Fault({fault})"),
            other => f.write_str(other.as_str()),
        }
    }
}
