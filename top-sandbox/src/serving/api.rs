//! One API that the sandbox serves: its session requirement and the function that gives its response.

use std::{pin::Pin, sync::Arc};

use bytes::Bytes;
use top_core::SessionRequirement;
use top_doc::Node;

use super::access::Seller;
use crate::{
    messages::Moment,
    protocol::{Document, Hint, PlatformError, request::Received},
};

/// The content of a response.
pub(crate) enum Content {
    /// To be written in the requested format.
    Document(Document),
    /// To be sent unchanged.
    Verbatim(Bytes),
}

/// What a served call gives: the content, with the HTTP status and content type if they are not the platform's.
pub(crate) struct Served {
    pub(crate) content: Content,
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
    /// What the developer should know of it.
    pub(crate) hint: Option<Hint>,
}

impl From<Document> for Served {
    fn from(document: Document) -> Self {
        Self { content: Content::Document(document), status: 200, content_type: None, hint: None }
    }
}

/// The work that serves one call; its parameters have been checked.
pub(crate) type Serving = Pin<Box<dyn Future<Output = Result<Served, PlatformError>> + Send>>;

/// A call that is to be served.
pub(crate) struct Call<'a> {
    pub(crate) received: &'a Received,
    pub(crate) moment: Moment,
    /// Whose session it has.
    pub(crate) seller: Option<Seller>,
}

type Serve = dyn Fn(&Call<'_>) -> Result<Serving, PlatformError> + Send + Sync;

/// An API: what is known of it, and the function that serves it.
pub(crate) struct Api {
    pub(crate) session: SessionRequirement,
    /// What it does, where a document says so.
    pub(crate) title: String,
    /// The parameters that are known, for forms.
    pub(crate) params: Arc<[Node]>,
    serve: Box<Serve>,
}

impl Api {
    /// `serve` checks the API's own parameters and gives the work to await.
    pub(crate) fn new(
        session: SessionRequirement,
        serve: impl Fn(&Call<'_>) -> Result<Serving, PlatformError> + Send + Sync + 'static,
    ) -> Self {
        Self { session, title: String::new(), params: Arc::new([]), serve: Box::new(serve) }
    }

    /// With what is known of it.
    pub(crate) fn described(self, title: &str, params: Arc<[Node]>) -> Self {
        Self { title: title.to_owned(), params, ..self }
    }

    /// Checks the API's own parameters and gives the work to await.
    pub(crate) fn serve(&self, call: &Call<'_>) -> Result<Serving, PlatformError> {
        (self.serve)(call)
    }
}

/// A response that is there at once.
pub(crate) fn ready(served: Result<Served, PlatformError>) -> Serving {
    Box::pin(std::future::ready(served))
}

/// Refuses a call without this parameter: text that is not blank, or a file.
pub(crate) fn require(received: &Received, name: &str) -> Result<(), PlatformError> {
    if received.params.filled(name).is_some() || received.files.iter().any(|file| file.name == name) {
        return Ok(());
    }
    Err(PlatformError::of(40).about(name))
}
