//! What a decoded response does not hold, and why.

use std::fmt;

use super::{decode::DecodeError, escaped::Escaped};

/// A member of a response that was left out, since it does not fit its type: its path and the reason, never its value.
///
/// Optional members are left out where the client, the call or an attribute is lenient. Without any of them, all but the
/// first object of a list are, where one object is documented.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    path: String,
    error: DecodeError,
}

impl LeftOut {
    pub(crate) const fn new(path: String, error: DecodeError) -> Self {
        Self { path, error }
    }

    /// The path of the member that was left out: `result_list[0].num_iid`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What does not fit: in the member itself, or further inside it.
    pub const fn error(&self) -> &DecodeError {
        &self.error
    }
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is left out ({})", Escaped(&self.path), self.error)
    }
}
