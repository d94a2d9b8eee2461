//! The lean transport, on hyper's pooled client: HTTP/1.1 and nothing else. For proxies there is reqwest.

use std::{
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use http::{Request, Response};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{self, Client, ResponseFuture, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use tower_service::Service;

use super::{CONNECT_TIMEOUT, SetupError, TransportError, host::set_host, tls};
use crate::body::Body;

/// How long a connection waits for its next request. Below the usual 75 s of front servers, so that they seldom
/// close it just as a request starts.
const IDLE_TIMEOUT: Duration = Duration::from_secs(55);

/// Carries requests over hyper's own client, at about half the CPU time of reqwest.
#[derive(Debug, Clone)]
pub struct Hyper(Arc<Client<HttpsConnector<HttpConnector>, Body>>);

impl Hyper {
    /// `https` says whether any gateway needs TLS; without, no trust store is loaded.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn new(https: bool) -> Result<Self, SetupError> {
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        http.set_connect_timeout(Some(CONNECT_TIMEOUT));
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls::config(https)?)
            .https_or_http()
            .enable_http1()
            .wrap_connector(http);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE_TIMEOUT)
            .build(connector);
        Ok(Self(Arc::new(client)))
    }
}

impl Service<Request<Body>> for Hyper {
    type Response = Response<hyper::body::Incoming>;
    type Error = TransportError;
    type Future = Sending;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<Body>) -> Sending {
        set_host(&mut request);
        Sending(self.0.request(request))
    }
}

/// A request on its way over [`Hyper`].
pub struct Sending(ResponseFuture);

impl Future for Sending {
    type Output = Result<Response<hyper::body::Incoming>, TransportError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(cx).map_err(classify)
    }
}

impl fmt::Debug for Sending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}

fn classify(error: legacy::Error) -> TransportError {
    if error.is_connect() { TransportError::not_sent(error) } else { TransportError::maybe_sent(error) }
}
