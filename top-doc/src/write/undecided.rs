//! What a document leaves open for the Rust that is written from it.

use std::fmt;

/// What a document leaves open, and what was made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undecided {
    /// The API.
    pub method: String,
    /// What is open, and which decision was taken.
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
