//! Why a call was not sent at all: the client's setup, a session, a batch, a limit of the client's own.

use std::{error::Error as StdError, fmt, time::Duration};

use super::escaped::Escaped;

/// The client is set up wrongly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError(String);

impl ConfigError {
    /// With a reason that names the setting and what would do.
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(&self.0).fmt(f)
    }
}

impl StdError for ConfigError {}

/// There is no session for a call that needs one (需要授权), or that names a shop.
#[derive(Debug)]
pub struct SessionError(NoSession);

#[derive(Debug)]
pub(super) enum NoSession {
    Missing,
    UnknownShop(String),
    Store(Box<dyn StdError + Send + Sync>),
    TimedOut(Duration),
}

impl SessionError {
    /// No session was given.
    pub const fn missing() -> Self {
        Self(NoSession::Missing)
    }

    /// The session store has no session for the shop that the call names.
    pub fn unknown_shop(shop: impl Into<String>) -> Self {
        Self(NoSession::UnknownShop(shop.into()))
    }

    /// The session store failed.
    pub fn store(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(NoSession::Store(source.into()))
    }

    /// The session store gave no session within `after`, the timeout of the call.
    pub const fn timed_out(after: Duration) -> Self {
        Self(NoSession::TimedOut(after))
    }

    /// The shop that the call names and the session store has no session for.
    pub fn shop(&self) -> Option<&str> {
        match &self.0 {
            NoSession::UnknownShop(shop) => Some(shop),
            _ => None,
        }
    }

    pub(super) const fn what(&self) -> &NoSession {
        &self.0
    }

    /// Whether the session store took too long.
    pub const fn is_timeout(&self) -> bool {
        matches!(self.0, NoSession::TimedOut(_))
    }
}

impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            NoSession::Missing => {
                f.write_str(
                    "this API needs a session (需要授权): give the call one with `.session(…)`, or with `.shop(…)` from the \
                     client's session provider",
                )
            }
            NoSession::UnknownShop(shop) => write!(
                f,
                "the session provider has no session for the shop `{}`: let its seller authorise the application, or \
                 correct the name",
                Escaped(shop)
            ),
            NoSession::Store(_) => f.write_str("the session store failed"),
            NoSession::TimedOut(after) => write!(f, "the session store gave no session within {after:?}"),
        }
    }
}

impl StdError for SessionError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0 {
            NoSession::Store(source) => Some(&**source),
            NoSession::Missing | NoSession::UnknownShop(_) | NoSession::TimedOut(_) => None,
        }
    }
}

/// Why a call of a batch has no reply of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchError {
    /// Nothing was sent: the batch is sent as a whole or not at all, and another call of it could not be sent.
    Withheld,
    /// There is no reply for this handle: it was taken before, or the handle belongs to another batch.
    NoReply,
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Withheld => {
                "not sent: the batch is sent as a whole or not at all, and another call of it could not be sent"
            }
            Self::NoReply => {
                "no reply for this handle: it was taken before, or the handle belongs to another batch"
            }
        })
    }
}

impl StdError for BatchError {}

/// A limit of the client refused the call before it was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limited {
    pub(super) what: &'static str,
    pub(super) retry_after: Option<Duration>,
}

impl fmt::Display for Limited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not sent: {}", self.what)?;
        match self.retry_after {
            Some(wait) => write!(f, "; try again in {wait:?}"),
            None => Ok(()),
        }
    }
}

impl StdError for Limited {}
