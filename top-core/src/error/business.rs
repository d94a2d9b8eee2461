//! The business behind the gateway refused a call.

use std::fmt::{self, Write as _};

use super::escaped::Escaping;

/// The gateway answered, and the business behind it refused the call.
///
/// `Display` and `Debug` show the code; the message may quote what a user typed, so only [`message`](Self::message)
/// hands it out.
#[derive(Clone, PartialEq, Eq)]
pub struct BusinessError {
    is_flag_absent: bool,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
}

impl BusinessError {
    pub(crate) const fn new(is_flag_absent: bool, code: Option<String>, message: Option<String>) -> Self {
        Self { is_flag_absent, code, message, request_id: None }
    }

    /// Whether the flag was absent, so that nothing says that the business succeeded.
    pub const fn is_flag_absent(&self) -> bool {
        self.is_flag_absent
    }

    /// The business's own error code, verbatim.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The business's own message, verbatim.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The platform's id of the call, for its support, where it is known: errors made from a reply have it.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Adds the id of the call.
    pub fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.request_id = request_id.or(self.request_id);
        self
    }
}

impl fmt::Display for BusinessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let f = &mut Escaping(f);
        f.write_str(if self.is_flag_absent {
            "the response does not say whether the business succeeded"
        } else {
            "business failure"
        })?;
        if let Some(code) = &self.code {
            write!(f, ", code {code}")?;
        }
        if let Some(id) = &self.request_id {
            write!(f, " (request {id})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for BusinessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BusinessError")
            .field("flag_absent", &self.is_flag_absent)
            .field("code", &self.code)
            .field("message_chars", &self.message.as_ref().map(|message| message.chars().count()))
            .field("request_id", &self.request_id)
            .finish()
    }
}

impl std::error::Error for BusinessError {}
