//! What the called side gets and gives.

use std::fmt;

use bytes::Bytes;
use top_core::xml;

/// A call as the called side gets it. `Debug` shows no value.
#[derive(Clone)]
pub struct QimenCall {
    pub(super) method: String,
    pub(super) params: Vec<(String, String)>,
    pub(super) body: Bytes,
    pub(super) text: String,
}

impl QimenCall {
    /// The method without its prefix.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// A parameter of the query, or of a form: `customerId`, `app_key` of the caller, ….
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The body as it came.
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for QimenCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QimenCall")
            .field("method", &self.method)
            .field("params", &self.params.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

const XML: &str = "text/xml;charset=UTF-8";

/// What a called side answers. `Debug` shows no value.
#[derive(Clone, PartialEq, Eq)]
pub struct QimenResponse {
    pub(super) status: u16,
    pub(super) content_type: String,
    pub(super) body: Bytes,
}

impl QimenResponse {
    /// A failure of the called side's own: flag `failure`, code and message.
    pub fn failure(code: &str, message: &str) -> Self {
        let mut body = b"<response><flag>failure</flag><code>".to_vec();
        xml::append_text(&mut body, code);
        body.extend_from_slice(b"</code><message>");
        xml::append_text(&mut body, message);
        body.extend_from_slice(b"</message></response>");
        Self::xml(body)
    }

    /// Of XML that is written already.
    pub(super) fn xml(body: Vec<u8>) -> Self {
        Self { status: 200, content_type: XML.to_owned(), body: body.into() }
    }

    pub(super) fn stub() -> Self {
        Self::from("<response><flag>success</flag><code>0</code><message>stub</message></response>")
    }
}

/// A body as it is, of XML or JSON as its first character says.
impl From<&str> for QimenResponse {
    fn from(body: &str) -> Self {
        Self::from(body.to_owned())
    }
}

/// A body as it is, of XML or JSON as its first character says.
impl From<String> for QimenResponse {
    fn from(body: String) -> Self {
        let is_xml = body.trim_start().starts_with('<');
        let content_type = if is_xml { XML } else { "application/json;charset=UTF-8" }.to_owned();
        Self { status: 200, content_type, body: body.into() }
    }
}

impl fmt::Debug for QimenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QimenResponse")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
