//! The seam: what is below the client. Any `tower` service that takes an `http::Request<Body>` and gives an
//! `http::Response` can stand here, as the transport itself or wrapped around one.
//!
//! A request arrives here signed and complete, once per attempt, so that what a layer sees is what is sent.
//! This module refuses to know what a request or an answer means.

mod answer;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod host;
#[cfg(feature = "hyper")]
mod hyper;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod tls;

use std::{error::Error, fmt, future::poll_fn, pin::Pin, sync::Arc, time::Duration};

use http::{Request, Response};
use tower_service::Service;

pub(crate) use self::answer::Answer;
#[cfg(feature = "hyper")]
pub use self::hyper::Hyper;
#[cfg(feature = "reqwest")]
pub use self::reqwest::Reqwest;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
pub use self::tls::SetupError;
use super::body::Body;
pub use top_core::error::{TransportError, TransportErrorKind};

pub(crate) type BoxError = Box<dyn Error + Send + Sync>;
type Carrying = Pin<Box<dyn Future<Output = Result<Answer, TransportError>> + Send>>;

/// A transport with its type hidden: cheap to clone, and one box a call.
#[derive(Clone)]
pub(crate) struct Transport(Arc<dyn Carry>);

/// Takes a request to its answer, body included: that way the body's type needs no box of its own.
trait Carry: Send + Sync {
    fn carry(&self, request: Request<Body>, max_response_bytes: usize) -> Carrying;
}

impl Transport {
    pub(crate) fn new<S, B>(service: S) -> Self
    where
        S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
        S::Future: Send + 'static,
        S::Error: Into<BoxError>,
        B: http_body::Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<BoxError>,
    {
        Self(Arc::new(Erased(service)))
    }

    /// Sends one request and reads its answer, unpacked, of at most `max_response_bytes` bytes and within `limit`.
    ///
    /// An error says whether the request may have been executed: not, if the transport says so, or if nobody read
    /// the request's body.
    pub(crate) fn send(
        &self,
        request: Request<Body>,
        max_response_bytes: usize,
        limit: Duration,
    ) -> impl Future<Output = Result<Answer, TransportError>> + use<> {
        // The request goes into the box at once; the future needs no room for it.
        let body = request.body().watch();
        let carrying = self.0.carry(request, max_response_bytes);
        async move {
            match tokio::time::timeout(limit, carrying).await {
                Ok(result) => result.map_err(|error| unsent_unless(error, body.is_started())),
                Err(_elapsed) => Err(TransportError::timeout(limit, body.is_started())),
            }
        }
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transport")
    }
}

struct Erased<S>(S);

impl<S, B> Carry for Erased<S>
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send + 'static,
    S::Error: Into<BoxError>,
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    fn carry(&self, request: Request<Body>, max_response_bytes: usize) -> Carrying {
        // A clone per call, since `call` needs the service for itself; what waits in `poll_ready` is this clone.
        let mut service = self.0.clone();
        Box::pin(async move {
            poll_fn(|cx| service.poll_ready(cx))
                .await
                .map_err(|error| from_service(error).with_sent(false))?;
            let response = service.call(request).await.map_err(from_service)?;
            answer::read(response, max_response_bytes).await
        })
    }
}

/// A service's own error: its word if there is one in it, however deep, and else the cautious guess.
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

/// A request whose body nobody read was not executed, whatever happened to it.
fn unsent_unless(error: TransportError, body_started: bool) -> TransportError {
    let sent = error.may_have_been_sent() && body_started;
    error.with_sent(sent)
}

#[cfg(test)]
mod tests {
    use std::{convert::Infallible, io};

    use bytes::Bytes;
    use http_body_util::{BodyExt as _, Full};
    use tower::service_fn;

    use super::*;

    fn request() -> Request<Body> {
        Request::post("http://gateway/").body(Body::from("a=1")).expect("a valid request")
    }

    #[tokio::test]
    async fn any_service_can_stand_here() {
        let transport = Transport::new(service_fn(async |request: Request<Body>| {
            let body = request.into_body().collect().await.expect("bytes never fail").to_bytes();
            Ok::<_, Infallible>(Response::new(Full::new(body)))
        }));
        let answer = transport.send(request(), 100, Duration::from_secs(1)).await.unwrap();
        assert_eq!(answer.body, Bytes::from_static(b"a=1"));
    }

    #[tokio::test]
    async fn an_unread_body_was_not_sent() {
        async fn fails(request: Request<Body>) -> Result<Response<Full<Bytes>>, io::Error> {
            drop(request);
            Err(io::Error::from(io::ErrorKind::ConnectionReset))
        }
        async fn reads_and_fails(request: Request<Body>) -> Result<Response<Full<Bytes>>, io::Error> {
            request.into_body().collect().await?;
            Err(io::Error::from(io::ErrorKind::ConnectionReset))
        }
        let unread =
            Transport::new(service_fn(fails)).send(request(), 100, Duration::from_secs(1)).await.unwrap_err();
        assert!(!unread.may_have_been_sent());
        let read = Transport::new(service_fn(reads_and_fails))
            .send(request(), 100, Duration::from_secs(1))
            .await
            .unwrap_err();
        assert!(read.may_have_been_sent());
    }

    #[tokio::test]
    async fn a_layer_may_wrap_a_transports_error() {
        #[derive(Debug)]
        struct Wrapped(TransportError);
        impl fmt::Display for Wrapped {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a layer failed")
            }
        }
        impl Error for Wrapped {
            fn source(&self) -> Option<&(dyn Error + 'static)> {
                Some(&self.0)
            }
        }
        let transport = Transport::new(service_fn(async |request: Request<Body>| {
            request.into_body().collect().await.expect("bytes never fail");
            Err::<Response<Full<Bytes>>, _>(Wrapped(TransportError::not_sent(io::Error::other("refused"))))
        }));
        let error = transport.send(request(), 100, Duration::from_secs(1)).await.unwrap_err();
        assert!(!error.may_have_been_sent(), "the transport's own word counts, even if the body was read");
        assert_eq!(error.kind(), TransportErrorKind::Connect);
    }
}
