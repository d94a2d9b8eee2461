//! What is below the client: any `tower` service that takes an `http::Request<Body>` and gives an `http::Response`, as
//! the transport itself or as a layer around one.
//!
//! A request arrives here signed and complete, once per attempt, so that what a layer sees is what is sent. Nothing in
//! here knows what a request or a response means.
//!
//! | transport | feature | |
//! |---|---|---|
//! | `Hyper` | `hyper` | the default: HTTP/1.1 over a pool of connections, rustls with ring, the proxies of the environment |
//! | `Reqwest` | `reqwest` | a `reqwest::Client` of yours, with all its settings; about twice the processor time |
//! | yours | | anything that fits [`TransportService`] |

mod address;
mod default;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod host;
#[cfg(feature = "hyper")]
mod hyper;
#[cfg(feature = "reqwest")]
mod reqwest;
mod response;
mod service;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod setup;
#[cfg(feature = "hyper")]
pub(crate) mod tls;
mod unpack;

use std::{
    borrow::Cow,
    error::Error,
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Poll, ready},
    time::Duration,
};

#[cfg(any(test, feature = "oauth"))]
use http::Request;
use http::{HeaderMap, Uri};
use tokio::{
    task::{Unconstrained, unconstrained},
    time::{Instant, Sleep},
};

use self::service::{CarryError, Carrying};
use crate::body::{Body, BodyWatch};

#[cfg(feature = "tracing")]
pub(crate) use self::address::port;
#[cfg(feature = "hyper")]
pub use self::hyper::Hyper;
#[cfg(feature = "reqwest")]
pub use self::reqwest::Reqwest;
pub use self::service::TransportService;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
pub use self::setup::SetupError;
pub(crate) use self::{
    address::{host_and_port, redirect_host},
    default::default_transport,
    response::FullResponse,
    service::Exchange,
};
pub use top_core::error::{TransportError, TransportErrorKind};

/// The header `User-Agent` of every request.
pub(crate) const USER_AGENT: &str = concat!("top-core/", env!("CARGO_PKG_VERSION"));
/// How long making a connection may take.
#[cfg(any(feature = "reqwest", feature = "hyper"))]
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

type BoxError = Box<dyn Error + Send + Sync>;

/// A transport with its type hidden: cheap to clone, and one box for each request.
#[derive(Clone)]
pub(crate) struct Transport(Arc<dyn TransportService>);

impl Transport {
    pub(crate) fn new(service: impl TransportService) -> Self {
        #[cfg(feature = "hyper")]
        if let Some(hyper) = (&service as &dyn std::any::Any).downcast_ref::<Hyper>() {
            return Self(Arc::new(hyper.clone().into_direct()));
        }
        Self(Arc::new(service))
    }

    /// Sends one request and reads its response, within `limit` from now: see [`carry`](Self::carry).
    #[cfg(any(test, feature = "oauth"))]
    pub(crate) async fn send(
        &self,
        request: Request<Body>,
        max_response_bytes: usize,
        limit: Duration,
    ) -> Result<FullResponse, TransportError> {
        let mut exchange = Exchange::new(max_response_bytes);
        let (head, body) = request.into_parts();
        (exchange.uri, exchange.headers, exchange.body) = (Cow::Owned(head.uri), head.headers, Some(body));
        let timer = std::pin::pin!(timer_until(Instant::now() + limit));
        self.carry(&mut exchange).within(limit, timer).await.map_err(|error| *error)?;
        Ok(exchange.response)
    }

    /// Begins to send a request and to read its response, unpacked, of at most `max_response_bytes` bytes.
    pub(crate) fn carry<'e>(&'e self, exchange: &'e mut Exchange<'_>) -> Carried<'e> {
        let body = exchange.body.as_ref().map(Body::watch);
        Carried { body, carrying: self.0.carry(exchange) }
    }
}

impl Exchange<'_> {
    /// Nothing yet.
    pub(crate) fn new(max_response_bytes: usize) -> Self {
        let response = FullResponse::default();
        let (uri, headers) = (Cow::Owned(Uri::default()), HeaderMap::new());
        Self { uri, headers, body: None, now: None, response, max_response_bytes }
    }
}

/// A timer that also ends while a response keeps its task busy: the share of time that tokio allows a task is none of its
/// concern.
pub(crate) type Timer = Unconstrained<Sleep>;

pub(crate) fn timer_until(end: Instant) -> Timer {
    unconstrained(tokio::time::sleep_until(end))
}

/// A request on its way.
pub(crate) struct Carried<'e> {
    body: Option<BodyWatch>,
    carrying: Carrying<'e>,
}

impl Carried<'_> {
    /// Waits for the response until the timer ends, which runs for `limit`.
    ///
    /// An error says whether the request may have been executed: not, if the transport says so, or if nobody read
    /// the request's body.
    pub(crate) fn within(
        mut self,
        limit: Duration,
        mut timer: Pin<&mut Timer>,
    ) -> impl Future<Output = Result<(), CarryError>> {
        poll_fn(move |cx| {
            let carried = match self.carrying.0.as_mut().poll(cx) {
                Poll::Ready(result) => Some(result),
                // The timer is neither made here nor set before it is needed: it is large, and setting it takes a lock.
                Poll::Pending => {
                    ready!(timer.as_mut().poll(cx));
                    None
                }
            };
            let is_started = || self.body.as_ref().is_none_or(BodyWatch::is_started);
            Poll::Ready(match carried {
                Some(result) => result.map_err(|error| unsent_unless(*error, is_started()).into()),
                None => Err(TransportError::timeout(limit, is_started()).into()),
            })
        })
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transport")
    }
}

/// A request whose body was not read was not executed, whatever its error says.
fn unsent_unless(error: TransportError, body_started: bool) -> TransportError {
    let sent = error.may_have_been_sent() && body_started;
    error.with_sent(sent)
}

#[cfg(test)]
mod tests {
    use std::{convert::Infallible, io};

    use bytes::Bytes;
    use http::Response;
    use http_body_util::{BodyExt as _, Full};
    use tower::service_fn;

    use super::*;

    fn request() -> Request<Body> {
        Request::post("http://gateway/").body(Body::from("a=1")).expect("a valid request")
    }

    #[tokio::test]
    async fn any_service_can_be_a_transport() {
        let transport = Transport::new(service_fn(async |request: Request<Body>| {
            let body = request.into_body().collect().await.expect("bytes never fail").to_bytes();
            Ok::<_, Infallible>(Response::new(Full::new(body)))
        }));
        let response = transport.send(request(), 100, Duration::from_secs(1)).await.unwrap();
        assert_eq!(response.body, Bytes::from_static(b"a=1"));
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
