//! A signature that could not be made.

use std::{error::Error as StdError, fmt};

/// A signature could not be made.
#[derive(Debug)]
pub struct SignError {
    reason: &'static str,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl SignError {
    /// With a reason that holds no secret.
    pub const fn new(reason: &'static str) -> Self {
        Self { reason, source: None }
    }

    /// With the key service's own error as the source.
    pub fn with_source(reason: &'static str, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { reason, source: Some(source.into()) }
    }
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the request could not be signed: {}", self.reason)
    }
}

impl StdError for SignError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
