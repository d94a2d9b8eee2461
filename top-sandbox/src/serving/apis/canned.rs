//! Responses that are always the same.

use std::{borrow::Cow, fmt, sync::Arc};

use bytes::Bytes;
use top_core::SessionRequirement;
use top_doc::Node;
use top_names::response_key;

use crate::{
    protocol::{Document, PlatformError},
    serving::api::{Api, Content, Served, ready, require},
};

/// Serves a method with the same response every time.
pub(crate) fn canned(method: &str, response: CannedResponse) -> Api {
    let root = response_key(method);
    let node = |name: &String| Node { name: name.clone(), required: true, ..Node::default() };
    let params: Arc<[Node]> = response.required.iter().map(node).collect();
    let api = Api::new(response.session, move |call| {
        for name in &response.required {
            require(call.received, name)?;
        }
        Ok(ready(response.serve(&root)))
    });
    api.described("", params)
}

/// A response that is always the same: a JSON sample, an error, or any bytes.
///
/// A JSON sample, with its envelope as the platform's pages print it or without, is written in the format that the
/// caller requests, with a request id added. Text that is no JSON object is sent unchanged.
///
/// ```
/// use top_sandbox::{CannedResponse, PlatformError};
///
/// let sample = CannedResponse::from(r#"{"time_get_response":{"time":"2016-01-01 12:00:00"}}"#);
/// let needs_nick = CannedResponse::from(r#"{"user":{"nick":"abc"}}"#).require("nick");
/// let error = CannedResponse::from(PlatformError::of(10));
/// let page = CannedResponse::body("<html>").status(502).content_type("text/html");
/// ```
#[derive(Clone)]
pub struct CannedResponse {
    body: Body,
    status: u16,
    content_type: Option<String>,
    session: SessionRequirement,
    required: Vec<String>,
}

#[derive(Clone)]
enum Body {
    Sample(String),
    Error(PlatformError),
    Bytes(Bytes),
}

impl CannedResponse {
    fn new(body: Body) -> Self {
        Self {
            body,
            status: 200,
            content_type: None,
            session: SessionRequirement::Optional,
            required: Vec::new(),
        }
    }

    /// Bytes that are sent unchanged, in any requested format.
    pub fn body(bytes: impl Into<Bytes>) -> Self {
        Self::new(Body::Bytes(bytes.into()))
    }

    /// The HTTP status; 200 otherwise, with which the platform sends errors too. A number that is no status becomes
    /// 500.
    pub const fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The content type; otherwise the platform's for the requested format.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Whether the API needs a session; optional otherwise.
    pub const fn session(mut self, requirement: SessionRequirement) -> Self {
        self.session = requirement;
        self
    }

    /// A required parameter: without it the API answers with code 40. Several calls add up.
    pub fn require(mut self, name: impl Into<String>) -> Self {
        self.required.push(name.into());
        self
    }

    /// The status, the session requirement and the parameters that it requires.
    pub(crate) fn conditions(&self) -> (u16, SessionRequirement, &[String]) {
        (self.status, self.session, &self.required)
    }

    /// The content type, where it is not the platform's.
    pub(crate) fn own_content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// Its text, or its error. Bytes that are no text are shown with replacement characters.
    pub(crate) fn content(&self) -> Result<Cow<'_, str>, &PlatformError> {
        match &self.body {
            Body::Sample(text) => Ok(text.into()),
            Body::Bytes(bytes) => Ok(String::from_utf8_lossy(bytes)),
            Body::Error(error) => Err(error),
        }
    }

    fn serve(&self, root: &str) -> Result<Served, PlatformError> {
        let content = match &self.body {
            Body::Error(error) => return Err(error.clone()),
            Body::Bytes(bytes) => Content::Verbatim(bytes.clone()),
            Body::Sample(text) => Document::from_json(text, root)
                .map_or_else(|| Content::Verbatim(text.clone().into()), Content::Document),
        };
        Ok(Served { content, status: self.status, content_type: self.content_type.clone(), hint: None })
    }
}

/// Without the body.
impl fmt::Debug for CannedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CannedResponse")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("session", &self.session)
            .field("required", &self.required)
            .finish_non_exhaustive()
    }
}

impl From<&str> for CannedResponse {
    fn from(sample: &str) -> Self {
        Self::new(Body::Sample(sample.to_owned()))
    }
}

impl From<String> for CannedResponse {
    fn from(sample: String) -> Self {
        Self::new(Body::Sample(sample))
    }
}

impl From<PlatformError> for CannedResponse {
    fn from(error: PlatformError) -> Self {
        Self::new(Body::Error(error))
    }
}
