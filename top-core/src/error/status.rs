//! An HTTP status instead of a response of the gateway.

use std::{
    error::Error as StdError,
    fmt::{self, Write as _},
    time::Duration,
};

use super::escaped::Escaping;

/// An HTTP status with which the gateway does not answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StatusError {
    pub(super) status: u16,
    pub(super) retry_after: Option<Duration>,
    /// The host that a redirect points to.
    pub(super) redirect_to: Option<Box<str>>,
}

impl fmt::Display for StatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let f = &mut Escaping(f);
        write!(f, "HTTP status {}: ", self.status)?;
        match &self.redirect_to {
            Some(host) => write!(
                f,
                "a redirect to the host `{host}`, which is not followed, because a signed call belongs to one address"
            ),
            None => {
                f.write_str("the gateway answers 200 even to errors, so something in front of it answered")
            }
        }
    }
}

impl StdError for StatusError {}
