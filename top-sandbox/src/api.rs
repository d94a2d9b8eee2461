//! An API that the sandbox serves: what is common to all, canned answers, and the two that are built in.
//!
//! Typed handlers stand in [`handler`](crate::handler).

use std::{fmt, pin::Pin, time::SystemTime};

use bytes::Bytes;
use top_core::{SessionRequirement, TopDateTime};
use top_names::response_key;

use crate::{
    error::PlatformError,
    intake::Received,
    tree::{Document, Tree},
};

/// What a served call gives.
pub(crate) enum Content {
    /// To be written in the format asked for.
    Document(Document),
    /// To be sent as it is.
    Verbatim(Bytes),
}

/// An answer's content, with the HTTP status and content type where they are not the platform's.
pub(crate) struct Served {
    pub(crate) content: Content,
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
}

impl From<Document> for Served {
    fn from(document: Document) -> Self {
        Self { content: Content::Document(document), status: 200, content_type: None }
    }
}

pub(crate) type Serving = Pin<Box<dyn Future<Output = Result<Served, PlatformError>> + Send>>;

type Serve = dyn Fn(&Received, SystemTime) -> Result<Serving, PlatformError> + Send + Sync;

/// An API: what is known of it, and the function that serves it.
pub(crate) struct Api {
    pub(crate) session: SessionRequirement,
    serve: Box<Serve>,
}

impl Api {
    /// Checks the API's own parameters and gives the work to await.
    pub(crate) fn serve(&self, received: &Received, now: SystemTime) -> Result<Serving, PlatformError> {
        (self.serve)(received, now)
    }

    pub(crate) fn new(
        session: SessionRequirement,
        serve: impl Fn(&Received, SystemTime) -> Result<Serving, PlatformError> + Send + Sync + 'static,
    ) -> Self {
        Self { session, serve: Box::new(serve) }
    }

    /// Always the same answer.
    pub(crate) fn canned(method: &str, canned: Answer) -> Self {
        let root = response_key(method);
        Self::new(canned.session, move |received, _| {
            for name in &canned.required {
                require(received, name)?;
            }
            let served = canned.serve(&root);
            Ok(Box::pin(std::future::ready(served)))
        })
    }

    /// `taobao.time.get`: the platform's time, for a first call.
    pub(crate) fn time() -> Self {
        Self::new(SessionRequirement::None, |_, now| {
            let time =
                TopDateTime::from_system_time(now).map_or(Tree::Null, |time| Tree::text(time.to_string()));
            let document =
                Document { root: "time_get_response".into(), content: Tree::object([("time", time)]) };
            Ok(Box::pin(std::future::ready(Ok(document.into()))))
        })
    }

    /// `taobao.httpdns.get`: refused, which makes the official SDKs stay with the gateway they were given.
    pub(crate) fn httpdns() -> Self {
        Self::new(SessionRequirement::None, |_, _| Err(PlatformError::of(22)))
    }
}

/// A required parameter is there, as text that is not blank or as a file.
pub(crate) fn require(received: &Received, name: &str) -> Result<(), PlatformError> {
    if received.params.filled(name).is_some() || received.files.iter().any(|file| file.name == name) {
        return Ok(());
    }
    Err(PlatformError::of(40).about(name))
}

/// A canned answer: a JSON sample, an error, or any bytes.
///
/// A JSON sample, as the platform's pages print it or without its root member, is written in whatever format the
/// caller asks for, with a request id added. Text that is no JSON object is sent as it is.
///
/// ```
/// use top_sandbox::{Answer, PlatformError};
///
/// let sample = Answer::from(r#"{"time_get_response":{"time":"2016-01-01 12:00:00"}}"#);
/// let needs_nick = Answer::from(r#"{"user":{"nick":"abc"}}"#).require("nick");
/// let error = Answer::from(PlatformError::of(10));
/// let page = Answer::body("<html>").status(502).content_type("text/html");
/// ```
#[derive(Clone)]
pub struct Answer {
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

impl Answer {
    fn new(body: Body) -> Self {
        Self {
            body,
            status: 200,
            content_type: None,
            session: SessionRequirement::Optional,
            required: Vec::new(),
        }
    }

    /// Bytes that are sent as they are, whatever format was asked for.
    pub fn body(bytes: impl Into<Bytes>) -> Self {
        Self::new(Body::Bytes(bytes.into()))
    }

    /// The HTTP status, 200 otherwise (as the platform answers errors, too). A number that is none becomes 500.
    pub const fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The content type; without it, the platform's for the format asked for.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Whether the API needs a session; optional otherwise.
    pub const fn session(mut self, need: SessionRequirement) -> Self {
        self.session = need;
        self
    }

    /// A parameter without which the API answers code 40. Adds up.
    pub fn require(mut self, name: impl Into<String>) -> Self {
        self.required.push(name.into());
        self
    }

    fn serve(&self, root: &str) -> Result<Served, PlatformError> {
        let content = match &self.body {
            Body::Error(error) => return Err(error.clone()),
            Body::Bytes(bytes) => Content::Verbatim(bytes.clone()),
            Body::Sample(text) => Document::from_json(text, root)
                .map_or_else(|| Content::Verbatim(text.clone().into()), Content::Document),
        };
        Ok(Served { content, status: self.status, content_type: self.content_type.clone() })
    }
}

/// Without the body.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("session", &self.session)
            .field("required", &self.required)
            .finish_non_exhaustive()
    }
}

impl From<&str> for Answer {
    fn from(sample: &str) -> Self {
        Self::new(Body::Sample(sample.to_owned()))
    }
}

impl From<String> for Answer {
    fn from(sample: String) -> Self {
        Self::new(Body::Sample(sample))
    }
}

impl From<PlatformError> for Answer {
    fn from(error: PlatformError) -> Self {
        Self::new(Body::Error(error))
    }
}
