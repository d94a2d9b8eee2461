//! Why a transport cannot be set up.

use std::{error::Error, fmt};

use super::BoxError;

/// A transport cannot be set up: most often because the system has no trusted certificates.
#[derive(Debug)]
pub struct SetupError {
    what: &'static str,
    source: BoxError,
}

impl SetupError {
    pub(super) fn new(what: &'static str, source: impl Into<BoxError>) -> Self {
        Self { what, source: source.into() }
    }
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what)
    }
}

impl Error for SetupError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
