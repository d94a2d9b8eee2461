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
        write!(
            f,
            "HTTP status {}: the gateway answers 200 even to errors, so something in front of it answered",
            self.status
        )
    }
}

impl StdError for StatusError {}
