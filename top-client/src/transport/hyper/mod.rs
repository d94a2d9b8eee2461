//! The default transport: HTTP/1.1 and nothing else, over connections of its own on hyper's protocol.
//!
//! | part | what it is for |
//! |---|---|
//! | `pool` | the connections that wait for a request |
//! | `link` | one connection, and the request that is on it |
//! | `received` | the body of its response |
//! | `connect` | how one is made: TCP, TLS, and the proxies of the environment with `tunnel` |
//!
//! hyper-util's pooled client has a task for each connection and hands requests, responses and bodies from one to the
//! other: twice as many instructions as a request takes by itself.

mod connect;
mod link;
mod no_proxy;
mod origin;
mod pool;
mod proxy;
mod received;
mod stream;
mod tunnel;

use std::{
    fmt, io,
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use http::{HeaderMap, Request, Response, Uri, header::PROXY_AUTHORIZATION};
use hyper::body::Incoming;
use tokio::{task::yield_now, time::Instant};
use tower_service::Service;

use self::{
    connect::Connector,
    link::{Failed, Link, Outgoing},
    origin::Origin,
    pool::Pool,
    proxy::Proxies,
    received::{Reading, Received},
};
use super::{
    SetupError, TransportError,
    service::{Carrying, Exchange, TransportService},
    tls,
};
use crate::body::Body;

/// A connection that waited longer is looked at once more before it is used: a runtime that stood still meanwhile has not
/// seen yet that the server closed it.
const FRESH: Duration = Duration::from_secs(1);

/// Carries requests at a third of reqwest's processor time: over HTTP/1.1 and connections that are kept, rustls with ring,
/// the system's trusted certificates, no redirects (a signed POST belongs to one address), 10 seconds to connect. Nothing
/// of it is set for the whole process, and no feature is turned on for crates beside this one.
///
/// A request goes over another connection only if nothing of it was written to the first. A request that is given up, or
/// whose response is not read to its end, closes its connection. One that waits for its next request is closed after 55
/// seconds, or when the server closes it.
#[derive(Clone)]
pub struct Hyper(Arc<Inner>);

/// Behind one reference, because the transport is cloned for each request.
struct Inner {
    pool: Arc<Pool>,
    connector: Arc<Connector>,
}

impl Hyper {
    /// Straight to the gateways, whatever proxies the environment names.
    ///
    /// `https` says whether any gateway needs TLS; without, no trust store is loaded.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn new(https: bool) -> Result<Self, SetupError> {
        Self::over(https, None)
    }

    /// Through the proxies that the environment names now (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`), of the
    /// scheme `http`; requests to this machine itself go straight there. This is the transport of a client that is not
    /// given one.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn with_proxies(https: bool) -> Result<Self, SetupError> {
        Self::over(https, Proxies::of_environment())
    }

    fn over(https: bool, proxies: Option<Proxies>) -> Result<Self, SetupError> {
        let tls = Arc::new(tls::config(https)?).into();
        let connector = Arc::new(Connector { tls, proxies });
        Ok(Self(Arc::new(Inner { pool: Arc::default(), connector })))
    }

    /// The same as a transport without layers, whose futures need no box of their own.
    pub(super) fn into_direct(self) -> Direct {
        Direct(self)
    }
}

impl Inner {
    async fn send<O: Outgoing>(
        &self,
        uri: &Uri,
        outgoing: &mut O,
        now: Instant,
    ) -> Result<(Box<Link>, Response<Incoming>), TransportError> {
        loop {
            let (mut link, is_used) = match self.pool.take(uri, now) {
                Some(link) => (link, true),
                None => Box::pin(self.open(uri)).await?,
            };
            if is_used && now.saturating_duration_since(link.taken_at) > FRESH {
                yield_now().await;
            }
            link.taken_at = now;
            match link.send(uri, outgoing).await {
                Ok(sent) => return Ok(sent),
                // The server closed it while it waited.
                Err(Failed::Unsent(_)) if is_used => {}
                Err(Failed::Unsent(error)) => return Err(TransportError::maybe_sent(error).with_sent(false)),
                Err(Failed::Sent(error)) => return Err(TransportError::maybe_sent(error)),
            }
        }
    }

    /// What a request to this address has to carry for its proxy.
    fn authorize(&self, uri: &Uri, headers: &mut HeaderMap) {
        if let Some(proxies) = &self.connector.proxies
            && let Some(authorization) = proxies.authorization(uri)
        {
            headers.insert(PROXY_AUTHORIZATION, authorization);
        }
    }

    /// A new connection, or one that becomes free earlier: then the new one is made to the end for the next request.
    /// Also says whether it was used before.
    async fn open(&self, uri: &Uri) -> Result<(Box<Link>, bool), TransportError> {
        let origin = Origin::of(uri).ok_or_else(|| {
            TransportError::not_sent(io::Error::other(
                "the address is not one of `http` or `https` with a host",
            ))
        })?;
        let mut free = self.pool.wait(&origin);
        let (connector, uri) = (Arc::clone(&self.connector), uri.clone());
        let mut connecting = Box::pin(async move { connector.connect(&uri, origin).await });
        let first = std::future::poll_fn(|cx| {
            if let Poll::Ready(Ok(link)) = Pin::new(&mut free).poll(cx) {
                return Poll::Ready(First::Free(link));
            }
            connecting.as_mut().poll(cx).map(First::New)
        });
        match first.await {
            First::Free(link) => {
                self.pool.put_later(async move { connecting.await.ok() });
                Ok((link, true))
            }
            First::New(made) => {
                free.close();
                if let Ok(link) = free.try_recv() {
                    self.pool.put(link);
                }
                Ok((made.map_err(TransportError::not_sent)?, false))
            }
        }
    }
}

/// Which connection was there first.
enum First {
    Free(Box<Link>),
    New(Result<Box<Link>, super::BoxError>),
}

impl Service<Request<Body>> for Hyper {
    type Response = Response<Received>;
    type Error = TransportError;
    type Future = Sending;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<Body>) -> Sending {
        let inner = Arc::clone(&self.0);
        let uri = std::mem::take(request.uri_mut());
        inner.authorize(&uri, request.headers_mut());
        let mut outgoing = Some(request);
        Sending(Box::pin(async move {
            let (link, response) = inner.send(&uri, &mut outgoing, Instant::now()).await?;
            let pool = Arc::clone(&inner.pool);
            Ok(response.map(|body| Received(Reading::new(body, link, pool))))
        }))
    }
}

/// A request on its way over [`Hyper`].
pub struct Sending(Pin<Box<dyn Future<Output = Result<Response<Received>, TransportError>> + Send>>);

impl Future for Sending {
    type Output = Result<Response<Received>, TransportError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(cx)
    }
}

impl Outgoing for Option<Request<Body>> {
    fn take(&mut self, uri: Uri) -> Request<Body> {
        let mut request = Option::take(self).unwrap_or_default();
        *request.uri_mut() = uri;
        request
    }

    fn put_back(&mut self, request: Request<Body>) {
        *self = Some(request);
    }
}

impl Outgoing for Exchange<'_> {
    fn take(&mut self, uri: Uri) -> Request<Body> {
        self.take_request(uri)
    }

    fn put_back(&mut self, request: Request<Body>) {
        let (head, body) = request.into_parts();
        (self.headers, self.body) = (head.headers, Some(body));
    }
}

/// [`Hyper`] without a layer around it.
pub(super) struct Direct(Hyper);

impl TransportService for Direct {
    fn carry<'e>(&'e self, exchange: &'e mut Exchange<'_>) -> Carrying<'e> {
        let inner = &*self.0.0;
        Carrying(Box::pin(async move {
            let uri = exchange.uri.clone();
            inner.authorize(&uri, &mut exchange.headers);
            let now = exchange.now.unwrap_or_else(Instant::now);
            let (link, response) = inner.send(&uri, exchange, now).await?;
            let body = exchange.take_head(response);
            let body = pin!(Reading::new(body, link, &inner.pool));
            exchange.take_body(body).await
        }))
    }
}

impl fmt::Debug for Hyper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hyper").field("proxies", &self.0.connector.proxies.is_some()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Sending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}

#[cfg(test)]
mod tests;
