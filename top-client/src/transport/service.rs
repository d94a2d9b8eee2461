//! Which services fit as a transport, said once, and how one takes a request to its whole response.

use std::{error::Error, future::poll_fn, pin::Pin};

use http::{Request, Response};
use tower_service::Service;

use super::{BoxError, TransportError, TransportErrorKind, response};
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
    /// Takes a request to its whole response.
    #[doc(hidden)]
    fn exchange(&self, request: Request<Body>, max_response_bytes: usize) -> Exchange;
}

/// A request on its way, body of the response included: that way the type of that body needs no box of its own. Public
/// in a private module, so that only the implementation below can name it.
#[doc(hidden)]
pub struct Exchange(pub(super) ExchangeFuture);

type ExchangeFuture = Pin<Box<dyn Future<Output = Result<response::FullResponse, TransportError>> + Send>>;

impl<S, B> TransportService for S
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send + 'static,
    S::Error: Into<BoxError>,
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    fn exchange(&self, request: Request<Body>, max_response_bytes: usize) -> Exchange {
        // A clone for each request, since `call` needs the service for itself; it is this clone that waits in
        // `poll_ready`.
        let mut service = self.clone();
        Exchange(Box::pin(async move {
            poll_fn(|cx| service.poll_ready(cx))
                .await
                .map_err(|error| from_service(error).with_sent(false))?;
            let response = service.call(request).await.map_err(from_service)?;
            response::read(response, max_response_bytes).await
        }))
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
