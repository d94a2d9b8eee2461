//! Which services fit as a transport, said once, and how one takes a request to its whole response.

use std::{
    borrow::Cow,
    error::Error,
    future::poll_fn,
    pin::{Pin, pin},
};

use http::{HeaderMap, Method, Request, Response, Uri};
use tokio::time::Instant;
use tower_service::Service;

use super::{
    BoxError, TransportError, TransportErrorKind,
    response::{self, FullResponse},
};
use crate::body::Body;

/// A service that can carry the client's requests. Nobody implements it by hand: every service fits that
///
/// * is a [`Service`] of `http::Request<`[`Body`]`>` and gives an `http::Response<B>`,
/// * can be cloned and shared (`Clone + Send + Sync + 'static`), with futures that are `Send + 'static`,
/// * has errors that go `Into<Box<dyn Error + Send + Sync>>`,
/// * has response bodies `B` that are an `http_body::Body`, `Send + 'static`, with data that is `Send` and errors like
///   those of the service.
///
/// So do `Reqwest` and `Hyper`, `tower::service_fn` over a function, and all of these with layers of `tower` around
/// them.
///
/// ```
/// use http::{Request, Response};
/// use http_body_util::Full;
/// use top_client::{Body, Client, transport::TransportError};
///
/// async fn respond(_request: Request<Body>) -> Result<Response<Full<bytes::Bytes>>, TransportError> {
///     Ok(Response::new(Full::from(r#"{"time":"2016-01-01 12:00:00"}"#)))
/// }
///
/// let client = Client::builder("12345678", "the app secret").transport(tower::service_fn(respond)).build()?;
/// # Ok::<(), top_core::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot carry the client's requests",
    label = "not a `Service<http::Request<top_client::Body>>` that can be cloned and shared",
    note = "see `top_client::transport::TransportService` for what fits"
)]
pub trait TransportService: Send + Sync + 'static {
    /// Takes the request to its whole response.
    #[doc(hidden)]
    fn carry<'e>(&'e self, exchange: &'e mut Exchange<'_>) -> Carrying<'e>;
}

/// What a request is made of and, later, its response, in the place where whoever sends it keeps both: either is a few
/// hundred bytes, too many to be handed from future to future. Public in a private module, so that only the
/// implementation below can name it.
#[doc(hidden)]
pub struct Exchange<'u> {
    /// Usually one that all calls of a client share. A clone of it would count its owners up and down, which the threads of
    /// a program would do in each other's way.
    pub(crate) uri: Cow<'u, Uri>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Body>,
    /// A reading of the clock that is as good as one by the transport.
    pub(crate) now: Option<Instant>,
    /// There once the request is carried without an error.
    pub(crate) response: FullResponse,
    /// How large the body of the response may be, in bytes, unpacked.
    pub(super) max_response_bytes: usize,
}

/// A request on its way, body of the response included: that way the type of that body needs no box of its own.
#[doc(hidden)]
pub struct Carrying<'e>(pub(super) CarryingFuture<'e>);

type CarryingFuture<'e> = Pin<Box<dyn Future<Output = Result<(), CarryError>> + Send + 'e>>;

/// In a box, because its result is handed through several futures and is nearly always a success: so it takes one word of
/// memory instead of seven.
pub(super) type CarryError = Box<TransportError>;

impl<S, B> TransportService for S
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send + 'static,
    S::Error: Into<BoxError>,
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    fn carry<'e>(&'e self, exchange: &'e mut Exchange<'_>) -> Carrying<'e> {
        // A clone for each request, since `call` needs the service for itself; it is this clone that waits in
        // `poll_ready`.
        let mut service = self.clone();
        Carrying(Box::pin(async move {
            poll_fn(|cx| service.poll_ready(cx))
                .await
                .map_err(|error| from_service(error).with_sent(false))?;
            let request = exchange.take_request(exchange.uri.as_ref().clone());
            let response = service.call(request).await.map_err(from_service)?;
            let body = pin!(exchange.take_head(response));
            exchange.take_body(body).await
        }))
    }
}

impl Exchange<'_> {
    /// The request, with this in its request line. What it is made of is gone then.
    #[inline]
    pub(super) fn take_request(&mut self, uri: Uri) -> Request<Body> {
        let mut request = Request::new(self.body.take().unwrap_or_default());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = uri;
        *request.headers_mut() = std::mem::take(&mut self.headers);
        request
    }

    /// Puts the head of a response into its place. Not part of an `async fn`, whose future would have room for it.
    pub(super) fn take_head<B>(&mut self, response: Response<B>) -> B {
        #[cfg_attr(
            not(feature = "testing"),
            expect(unused_mut, reason = "the mark of a fixture is taken out")
        )]
        let (mut head, body) = response.into_parts();
        let place = &mut self.response;
        #[cfg(feature = "testing")]
        {
            place.fixture = head.extensions.remove();
        }
        (place.status, place.headers) = (head.status, head.headers);
        body
    }

    /// Reads the body of a response whose head is in its place.
    pub(super) async fn take_body<B>(&mut self, body: Pin<&mut B>) -> Result<(), CarryError>
    where
        B: http_body::Body,
        B::Error: Into<BoxError>,
    {
        self.response.body = response::read(body, &self.response.headers, self.max_response_bytes).await?;
        Ok(())
    }
}

/// A service's own error: what a [`TransportError`] in it says, however deep, or else the cautious guess that the
/// request was sent.
fn from_service(error: impl Into<BoxError>) -> TransportError {
    let error = match error.into().downcast::<TransportError>() {
        Ok(own) => return *own,
        Err(other) => other,
    };
    let (mut kind, mut sent) = (TransportErrorKind::Broken, true);
    let mut cause: Option<&(dyn Error + 'static)> = Some(&*error);
    while let Some(link) = cause {
        if let Some(own) = link.downcast_ref::<TransportError>() {
            (kind, sent) = (own.kind(), own.may_have_been_sent());
            break;
        }
        cause = link.source();
    }
    TransportError::new(kind, Some(error)).with_sent(sent)
}
