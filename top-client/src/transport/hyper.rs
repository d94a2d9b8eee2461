//! The default transport, on hyper's pooled client: HTTP/1.1 and nothing else.

use std::{
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use http::{Request, Response, header::PROXY_AUTHORIZATION};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{self, Client, ResponseFuture, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use tower_service::Service;

use super::{
    CONNECT_TIMEOUT, SetupError, TransportError,
    host::set_host,
    proxy::{Proxies, ProxyConnector},
    tls,
};
use crate::body::Body;

/// How long a connection waits for its next request. Below the usual 75 s of front servers, so that they seldom
/// close it just as a request starts.
const IDLE_TIMEOUT: Duration = Duration::from_secs(55);

/// Carries requests over hyper's own client, at about half the CPU time of reqwest: rustls with ring, the system's trusted
/// certificates, no redirects (a signed POST belongs to one address), 10 seconds to connect. Nothing of it is set for the
/// whole process, and no feature is turned on for crates beside this one.
#[derive(Clone)]
pub struct Hyper(Arc<Inner>);

/// Behind one reference, because the transport is cloned for each request.
struct Inner {
    client: Client<HttpsConnector<ProxyConnector>, Body>,
    proxies: Option<Proxies>,
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
        Self::over(https, Some(Proxies::of_environment()))
    }

    fn over(https: bool, proxies: Option<Proxies>) -> Result<Self, SetupError> {
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        http.set_connect_timeout(Some(CONNECT_TIMEOUT));
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls::config(https)?)
            .https_or_http()
            .enable_http1()
            .wrap_connector(ProxyConnector { http, proxies: proxies.clone() });
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE_TIMEOUT)
            .build(connector);
        Ok(Self(Arc::new(Inner { client, proxies })))
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
        let Inner { client, proxies } = &*self.0;
        if let Some(authorization) = proxies.as_ref().and_then(|proxies| proxies.authorization(request.uri()))
        {
            request.headers_mut().insert(PROXY_AUTHORIZATION, authorization);
        }
        Sending(client.request(request))
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

impl fmt::Debug for Hyper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hyper").field("proxies", &self.0.proxies.is_some()).finish_non_exhaustive()
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

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::TcpListener,
    };
    use tower::ServiceExt as _;

    use super::*;
    use crate::transport::TransportErrorKind;

    /// A proxy that answers its first request with these bytes, and what it got before and after that.
    async fn proxy(answer: &'static str) -> (String, tokio::task::JoinHandle<(String, Vec<u8>)>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://user:secret@{}", listener.local_addr().unwrap());
        let seen = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = Vec::new();
            while !head.windows(4).any(|window| window == b"\r\n\r\n") {
                assert!(stream.read_buf(&mut head).await.unwrap() > 0);
            }
            stream.write_all(answer.as_bytes()).await.unwrap();
            let mut after = Vec::new();
            let _closed = stream.read_buf(&mut after).await;
            (String::from_utf8(head).unwrap(), after)
        });
        (url, seen)
    }

    fn behind(proxy: &str) -> Hyper {
        Hyper::over(true, Some(Proxies::all(proxy))).unwrap()
    }

    fn post(uri: &str) -> Request<Body> {
        Request::post(uri).body(Body::from("session=hunter2")).unwrap()
    }

    #[tokio::test]
    async fn without_tls_the_proxy_gets_the_request_with_its_whole_address() {
        let (url, seen) = proxy("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await;
        let response = behind(&url).oneshot(post("http://gateway.example/router/rest")).await.unwrap();
        assert_eq!(response.status(), 200);
        drop(response);
        let (head, _) = seen.await.unwrap();
        assert!(head.starts_with("POST http://gateway.example/router/rest HTTP/1.1\r\n"), "{head}");
        assert!(head.to_ascii_lowercase().contains("proxy-authorization: basic dxnlcjpzzwnyzxq="), "{head}");
    }

    #[tokio::test]
    async fn with_tls_the_proxy_gets_a_name_and_nothing_that_is_sent() {
        let (url, seen) = proxy("HTTP/1.1 200 OK\r\n\r\n").await;
        let error = behind(&url).oneshot(post("https://gateway.example/router/rest")).await.unwrap_err();
        assert!(!error.may_have_been_sent(), "no gateway answered behind it");
        let (head, after) = seen.await.unwrap();
        assert!(head.starts_with("CONNECT gateway.example:443 HTTP/1.1\r\n"), "{head}");
        assert!(head.to_ascii_lowercase().contains("proxy-authorization: basic"), "{head}");
        assert_eq!(after.first(), Some(&0x16), "a TLS handshake");
        assert!(!after.windows(7).any(|window| window == b"hunter2"));
    }

    #[tokio::test]
    async fn a_proxy_that_refuses_is_named_as_such() {
        let (url, _seen) = proxy("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n").await;
        for (proxy, word) in
            [(url.as_str(), "proxy"), ("https://127.0.0.1:1", "scheme"), ("http://127.0.0.1:1", "refused")]
        {
            let error = behind(proxy).oneshot(post("https://gateway.example/router/rest")).await.unwrap_err();
            assert_eq!((error.kind(), error.may_have_been_sent()), (TransportErrorKind::Connect, false));
            let text = error.to_string();
            assert!(text.contains("the proxy that the environment names") && text.contains(word), "{text}");
            assert!(!text.contains("secret"), "{text}");
        }
    }
}
