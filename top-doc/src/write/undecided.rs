//! What a document leaves open for the Rust that is written from it.

use std::fmt;

/// A point that a document leaves open, and the decision that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Undecided {
    /// The method of the API.
    pub method: String,
    /// The open point, and the decision.
    pub what: String,
}

impl Undecided {
    pub(super) fn new(method: &str, what: impl Into<String>) -> Self {
        Self { method: method.escape_debug().to_string(), what: what.into() }
    }
}

impl fmt::Display for Undecided {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.method, self.what)
    }
}

impl std::error::Error for Undecided {}
