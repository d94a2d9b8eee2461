//! The dispatcher as a tower service, which is one for axum, too. It knows no runtime: put a layer with a time limit in
//! front of it to bound how long a body may take.

use std::{
    convert::Infallible,
    error::Error as StdError,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use http_body_util::Full;
use tower_service::Service;

use super::dispatcher::Dispatcher;
use crate::spi::{SpiRequest, collect, http_response};
use top_core::clock::{Clock, SystemClock};

/// The largest body that is read unless told otherwise: an order of the most lines that the documents allow is smaller.
const MAX_BODY: usize = 4 * 1024 * 1024;

/// A [`Dispatcher`] as a tower service: `axum::Router::new().route_service("/qimen", service)`.
///
/// Bodies are read whole, up to 4 MiB unless told otherwise; the response has HTTP status 200, whatever it says.
#[derive(Clone)]
pub struct QimenService {
    dispatcher: Arc<Dispatcher>,
    clock: Arc<dyn Clock>,
    max_body: usize,
}

impl QimenService {
    pub(super) fn new(dispatcher: Dispatcher) -> Self {
        Self { dispatcher: Arc::new(dispatcher), clock: Arc::new(SystemClock), max_body: MAX_BODY }
    }

    /// The clock against which timestamps are checked.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The largest body that is read, in bytes. A larger one is refused, and no more than that is held of it.
    pub const fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }
}

impl<B> Service<Request<B>> for QimenService
where
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    type Response = Response<QimenBody>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response<QimenBody>, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let service = self.clone();
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = collect(body, service.max_body).await;
            let headers = parts.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
            let received = SpiRequest::new(parts.uri.query().unwrap_or_default()).headers(headers);
            let response = match body {
                Ok(body) => service.dispatcher.serve(&received.body(&body), service.clock.now()).await,
                Err(error) => service.dispatcher.refuse(&received, &error),
            };
            Ok(http_response(response))
        })
    }
}

impl std::fmt::Debug for QimenService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("QimenService")
            .field("dispatcher", &self.dispatcher)
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}

/// The body of a response.
#[derive(Debug, Default)]
pub struct QimenBody(Full<Bytes>);

impl From<Bytes> for QimenBody {
    fn from(bytes: Bytes) -> Self {
        Self(Full::new(bytes))
    }
}

impl Body for QimenBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Pin::new(&mut self.0).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}
