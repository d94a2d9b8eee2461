//! The way to the routes without a socket, for callers in the same process. Knows no route.
//!
//! Time that a test has paused stands still while the runtime has work to do, and the work of a call is all there is here;
//! a socket would look idle while it waits for its other end.

use std::{
    convert::Infallible,
    error::Error,
    fmt, io,
    pin::Pin,
    task::{Context, Poll},
};

use axum::{Router, body::Body};
use bytes::Bytes;
use http::{Request, Response};
use http_body::{Frame, SizeHint};
use top_core::error::TransportError;
use tower_service::Service;

use super::{context::Stop, delivery::HangUp};

/// A sandbox as a client's transport: see [`Sandbox::transport`](crate::Sandbox::transport).
///
/// It takes requests with any body of [`Bytes`]. What goes wrong on purpose ([`Fault`](crate::Fault)) goes wrong here too: a
/// connection that is closed is an error of a request that may have been executed.
#[derive(Clone)]
pub struct SandboxTransport {
    router: Router,
    stop: Stop,
}

impl SandboxTransport {
    pub(crate) const fn new(router: Router, stop: Stop) -> Self {
        Self { router, stop }
    }
}

impl<B> Service<Request<B>> for SandboxTransport
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    type Response = Response<SandboxBody>;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<Response<SandboxBody>, TransportError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The other end is only ever dropped.
        if self.stop.has_changed().is_err() {
            return Box::pin(std::future::ready(Err(TransportError::not_sent("the sandbox has stopped"))));
        }
        let call = self.router.call(request.map(Body::new));
        Box::pin(async move {
            let response = call.await.unwrap_or_else(|never: Infallible| match never {});
            if response.extensions().get::<HangUp>().is_some() {
                return Err(TransportError::maybe_sent("the sandbox closed the connection on purpose"));
            }
            Ok(response.map(SandboxBody))
        })
    }
}

impl fmt::Debug for SandboxTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SandboxTransport")
    }
}

/// The body of a response of [`SandboxTransport`]. `Debug` shows no content.
pub struct SandboxBody(Body);

impl http_body::Body for SandboxBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Pin::new(&mut self.0).poll_frame(cx).map_err(io::Error::other)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

impl fmt::Debug for SandboxBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SandboxBody")
    }
}
