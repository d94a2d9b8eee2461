//! The response to a received call: a derived struct as JSON or XML, or a failure in the documented form.

use std::fmt;

use top_core::{error::CheckError, json, record::Record, request::Format, xml};

/// A response to the platform, ready to be sent with HTTP status 200.
#[derive(Clone, PartialEq, Eq)]
pub struct SpiResponse {
    content_type: &'static str,
    body: Vec<u8>,
    failure: bool,
}

impl SpiResponse {
    /// The response from a struct. In XML, the root element is `response`.
    ///
    /// # Errors
    /// A member breaks the struct's own rules, or cannot be written; XML without the feature `xml` cannot be.
    pub fn of(record: &dyn Record, format: Format) -> Result<Self, CheckError> {
        let body = match format {
            Format::Json => json::to_vec(record)?,
            Format::Xml => xml::to_vec(record, "response")?,
        };
        Ok(Self { content_type: content_type(format), body, failure: false })
    }

    /// A response that was sent before and kept, as by [`Duplicates`](crate::qimen::Duplicates): its format and its body.
    pub const fn restored(format: Format, body: Vec<u8>) -> Self {
        Self { content_type: content_type(format), body, failure: false }
    }

    /// A refusal in a form of its own.
    #[cfg(feature = "qimen")]
    pub(crate) const fn refusal(format: Format, body: Vec<u8>) -> Self {
        Self { content_type: content_type(format), body, failure: true }
    }

    /// The format, for those who keep responses.
    pub fn format(&self) -> Format {
        if self.content_type == content_type(Format::Xml) { Format::Xml } else { Format::Json }
    }

    /// The value of the `Content-Type` header.
    pub const fn content_type(&self) -> &'static str {
        self.content_type
    }

    /// The body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body alone.
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// Whether this response says that the call was not served.
    pub const fn is_failure(&self) -> bool {
        self.failure
    }
}

impl fmt::Debug for SpiResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpiResponse")
            .field("content_type", &self.content_type)
            .field("body_bytes", &self.body.len())
            .field("failure", &self.failure)
            .finish()
    }
}

/// A failure of the application. The platform passes code and message on to the caller.
///
/// ```
/// use top_core::request::Format;
/// use top_server::spi::SpiFailure;
///
/// let response = SpiFailure::new("out-of-stock", "库存不足").to_response(Format::Xml);
/// assert_eq!(
///     std::str::from_utf8(response.body()).unwrap(),
///     "<response><flag>failure</flag><code>out-of-stock</code><message>库存不足</message></response>",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpiFailure {
    code: String,
    message: String,
}

impl SpiFailure {
    /// With a code and a message, both of which the caller sees.
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into() }
    }

    /// The code.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The message.
    pub fn message(&self) -> &str {
        &self.message
    }

    pub(super) fn invalid(reason: &dyn fmt::Display) -> Self {
        Self::new("isv.invalid-parameter", reason.to_string())
    }

    pub(crate) fn internal() -> Self {
        Self::new("isv.internal-error", "the response could not be written")
    }

    /// The response: flag `failure`, code and message. JSON repeats the two as `sub_code` and `sub_message`, because
    /// some services of the platform read them there.
    pub fn to_response(&self, format: Format) -> SpiResponse {
        let mut body = Vec::with_capacity(160);
        match format {
            Format::Json => {
                body.extend_from_slice(b"{\"flag\":\"failure\"");
                for (name, text) in [
                    ("code", &self.code),
                    ("message", &self.message),
                    ("sub_code", &self.code),
                    ("sub_message", &self.message),
                ] {
                    body.extend_from_slice(format!(",\"{name}\":").as_bytes());
                    json::append_string(&mut body, text);
                }
                body.push(b'}');
            }
            Format::Xml => {
                body.extend_from_slice(b"<response><flag>failure</flag><code>");
                xml::append_text(&mut body, &self.code);
                body.extend_from_slice(b"</code><message>");
                xml::append_text(&mut body, &self.message);
                body.extend_from_slice(b"</message></response>");
            }
        }
        SpiResponse { content_type: content_type(format), body, failure: true }
    }
}

impl fmt::Display for SpiFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for SpiFailure {}

const fn content_type(format: Format) -> &'static str {
    match format {
        Format::Json => "application/json;charset=UTF-8",
        Format::Xml => "text/xml;charset=UTF-8",
    }
}
