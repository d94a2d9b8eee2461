//! An HTTP status instead of a response of the gateway.

use std::{error::Error as StdError, fmt, time::Duration};

/// An HTTP status with which the gateway does not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct StatusError {
    pub(super) status: u16,
    pub(super) retry_after: Option<Duration>,
}

impl fmt::Display for StatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP status {}: ", self.status)?;
        f.write_str(match self.status {
            300..=399 => "a redirect, which is not followed, because a signed call belongs to one address",
            _ => "the gateway answers 200 even to errors, so something in front of it answered",
        })
    }
}

impl StdError for StatusError {}
