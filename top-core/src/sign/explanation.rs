//! What was signed, to compare with what should have been: names and sizes, never a value.

use std::fmt;

use super::method::SignMethod;

/// The parameters that a signature covers, in the order in which they were signed.
///
/// ```text
/// hmac-sha256 over 9 parameters: app_key (8), auth_token (3), format (4), …
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The digest.
    pub sign_method: SignMethod,
    /// Each name with the length of its value in bytes of UTF-8.
    pub parameters: Vec<(String, usize)>,
}

impl Explanation {
    pub(crate) const fn new(sign_method: SignMethod, parameters: Vec<(String, usize)>) -> Self {
        Self { sign_method, parameters }
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} over {} parameters (bytes): ", self.sign_method, self.parameters.len())?;
        for (index, (name, len)) in self.parameters.iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}{name} ({len})")?;
        }
        Ok(())
    }
}
