//! A signature that could not be made.

use std::{error::Error as StdError, fmt, time::Duration};

/// A signature could not be made.
#[derive(Debug)]
pub struct SignError {
    reason: Reason,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Debug)]
enum Reason {
    Text(&'static str),
    TimedOut(Duration),
}

impl SignError {
    /// With a reason that holds no secret.
    pub const fn new(reason: &'static str) -> Self {
        Self { reason: Reason::Text(reason), source: None }
    }

    /// With the key service's own error as the source.
    pub fn with_source(reason: &'static str, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { reason: Reason::Text(reason), source: Some(source.into()) }
    }

    /// The key service gave no signature within `after`, the timeout of the call.
    pub const fn timed_out(after: Duration) -> Self {
        Self { reason: Reason::TimedOut(after), source: None }
    }

    /// Whether the key service took too long.
    pub const fn is_timeout(&self) -> bool {
        matches!(self.reason, Reason::TimedOut(_))
    }
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request could not be signed: ")?;
        match self.reason {
            Reason::Text(reason) => f.write_str(reason),
            Reason::TimedOut(after) => write!(f, "the key service gave no signature within {after:?}"),
        }
    }
}

impl StdError for SignError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
