//! The platform's errors: codes, texts and sub codes. Which check answers with which of them is decided elsewhere.

use std::fmt;

/// An error that the platform answers with, because a check failed or because a handler returned it.
///
/// ```
/// use top_sandbox::PlatformError;
///
/// let error = PlatformError::new(15, "Remote service error").sub("isv.invalid-parameter", "非法参数");
/// assert_eq!(error.code(), 15);
/// assert_eq!(PlatformError::of(22).msg(), "Invalid method");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct PlatformError {
    code: i64,
    msg: String,
    sub_code: Option<String>,
    sub_msg: Option<String>,
}

impl PlatformError {
    /// An error with a text of its own.
    pub fn new(code: i64, msg: impl Into<String>) -> Self {
        Self { code, msg: msg.into(), sub_code: None, sub_msg: None }
    }

    /// An error with the platform's text for its code; `Remote service error` for codes that the platform does not
    /// document.
    pub fn of(code: i64) -> Self {
        let known = TEXTS.iter().find(|(known, _)| *known == code);
        Self::new(code, known.map_or("Remote service error", |(_, text)| *text))
    }

    /// Adds `sub_code` and `sub_msg`; an empty one is left out of the response.
    pub fn sub(mut self, code: impl Into<String>, msg: impl Into<String>) -> Self {
        self.sub_code = Some(code.into()).filter(|code| !code.is_empty());
        self.sub_msg = Some(msg.into()).filter(|msg| !msg.is_empty());
        self
    }

    /// The same error about one parameter: `Missing required arguments:nick`.
    pub(crate) fn about(mut self, name: &str) -> Self {
        self.msg.push(':');
        self.msg.push_str(name);
        self
    }

    /// The platform's code.
    pub const fn code(&self) -> i64 {
        self.code
    }

    /// The platform's text.
    pub fn msg(&self) -> &str {
        &self.msg
    }

    /// The provider's code, or the reason behind the platform's.
    pub fn sub_code(&self) -> Option<&str> {
        self.sub_code.as_deref()
    }

    /// The text beside the sub code.
    pub fn sub_msg(&self) -> Option<&str> {
        self.sub_msg.as_deref()
    }
}

/// Without `sub_msg`: a provider may quote there what a user typed.
impl fmt::Display for PlatformError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.msg)?;
        self.sub_code.as_ref().map_or(Ok(()), |sub_code| write!(f, " ({sub_code})"))
    }
}

impl fmt::Debug for PlatformError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlatformError({self})")
    }
}

impl std::error::Error for PlatformError {}

/// The texts of the live platform where its responses are known. Otherwise the documented name, with only the first
/// word capitalised as in nearly all known ones.
const TEXTS: &[(i64, &str)] = &[
    (3, "Upload fail"),
    (4, "User call limited"),
    (5, "Session call limited"),
    (6, "Partner call limited"),
    (7, "App Call Limited"),
    (8, "App call exceeds limited frequency"),
    (9, "Http action not allowed"),
    (10, "Service currently unavailable"),
    (11, "Insufficient isv permissions"),
    (12, "Insufficient user permissions"),
    (13, "Insufficient partner permissions"),
    (15, "Remote service error"),
    (21, "Missing method"),
    (22, "Invalid method"),
    (23, "Invalid format"),
    (24, "Missing signature"),
    (25, "Invalid signature"),
    (26, "Missing session"),
    (27, "Invalid session"),
    (28, "Missing app key"),
    (29, "Invalid app Key"),
    (30, "Missing timestamp"),
    (31, "Invalid timestamp"),
    (32, "Missing version"),
    (33, "Invalid version"),
    (34, "Unsupported version"),
    (40, "Missing required arguments"),
    (41, "Invalid arguments"),
    (42, "Forbidden request"),
    (43, "Parameter error"),
    (50, "Remote service error"),
];
