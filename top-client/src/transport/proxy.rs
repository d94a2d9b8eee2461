//! Connections through the proxies that the environment names (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`, in
//! either case): by `CONNECT` where the address needs TLS, so that the proxy sees no more than its name, and as an
//! ordinary request where it needs none. This machine's own addresses are never behind a proxy.

use std::{
    error::Error,
    fmt, io,
    net::IpAddr,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use http::{HeaderValue, Uri, uri::Scheme};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::{
    client::{
        legacy::connect::{Connected, Connection, HttpConnector, proxy::Tunnel},
        proxy::matcher::{Intercept, Matcher},
    },
    rt::TokioIo,
};
use tokio::net::TcpStream;
use tower_service::Service;

use super::BoxError;

/// The proxies of the environment, as they were when this was made.
#[derive(Clone)]
pub(super) struct Proxies(Arc<Matcher>);

impl Proxies {
    pub(super) fn of_environment() -> Self {
        Self(Arc::new(Matcher::from_env()))
    }

    #[cfg(test)]
    pub(super) fn all(proxy: &str) -> Self {
        Self(Arc::new(Matcher::builder().all(proxy).no("inside.example").build()))
    }

    fn for_uri(&self, uri: &Uri) -> Option<Intercept> {
        if uri.host().is_some_and(is_this_machine) { None } else { self.0.intercept(uri) }
    }

    /// What a request to this address has to carry for its proxy; a tunnel's is sent by the tunnel.
    pub(super) fn authorization(&self, uri: &Uri) -> Option<HeaderValue> {
        if uri.scheme() == Some(&Scheme::HTTPS) {
            return None;
        }
        self.for_uri(uri)?.basic_auth().cloned()
    }
}

/// An address or the name of this machine itself, in any spelling.
fn is_this_machine(host: &str) -> bool {
    // An IPv6 address has brackets around it.
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    match address.parse::<IpAddr>() {
        // `::ffff:127.0.0.1` is the IPv4 address inside it.
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => host.strip_suffix('.').unwrap_or(host).eq_ignore_ascii_case("localhost"),
    }
}

/// Connects to an address, through its proxy if it has one.
#[derive(Clone)]
pub(super) struct ProxyConnector {
    pub(super) http: HttpConnector,
    pub(super) proxies: Option<Proxies>,
}

impl Service<Uri> for ProxyConnector {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, BoxError>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.http.poll_ready(cx).map_err(Into::into)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let mut http = self.http.clone();
        let Some(intercept) = self.proxies.as_ref().and_then(|proxies| proxies.for_uri(&uri)) else {
            return Box::pin(async move { Ok(Stream { tcp: http.call(uri).await?, is_forwarded: false }) });
        };
        Box::pin(async move {
            let proxy = intercept.uri().clone();
            // An address without a scheme is one of http.
            if proxy.scheme().is_some_and(|scheme| *scheme != Scheme::HTTP) {
                return Err(ProxyError(
                    "its scheme is not `http`; use the `Reqwest` transport for others".into(),
                )
                .into());
            }
            let failed = |error: BoxError| ProxyError(reason(&*error));
            if uri.scheme() != Some(&Scheme::HTTPS) {
                let tcp = http.call(proxy).await.map_err(|error| failed(error.into()))?;
                return Ok(Stream { tcp, is_forwarded: true });
            }
            let mut tunnel = Tunnel::new(proxy, http);
            if let Some(authorization) = intercept.basic_auth() {
                tunnel = tunnel.with_auth(authorization.clone());
            }
            let tcp = tunnel.call(uri).await.map_err(|error| failed(error.into()))?;
            Ok(Stream { tcp, is_forwarded: false })
        })
    }
}

/// The proxy, and not the gateway, could not be reached or refused.
#[derive(Debug)]
struct ProxyError(String);

impl fmt::Display for ProxyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the proxy that the environment names: {}", self.0)
    }
}

impl Error for ProxyError {}

/// What lies at the bottom of an error.
fn reason(error: &(dyn Error + 'static)) -> String {
    let mut last = error;
    while let Some(next) = last.source() {
        last = next;
    }
    last.to_string()
}

/// A connection to an address, or to the proxy that passes requests to it on.
pub(super) struct Stream {
    tcp: TokioIo<TcpStream>,
    is_forwarded: bool,
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        // To a proxy, requests are sent with the whole address.
        self.tcp.connected().proxy(self.is_forwarded)
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_read(cx, buffer)
    }
}

impl Write for Stream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.tcp).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.tcp.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.tcp).poll_write_vectored(cx, slices)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_is_never_behind_a_proxy() {
        let proxies = Proxies::all("http://user:secret@proxy.example:3128");
        for (uri, is_behind) in [
            ("https://gw.api.taobao.com/router/rest", true),
            ("http://gw.api.taobao.com/router/rest", true),
            ("https://127.0.0.1.example/", true),
            ("http://128.0.0.1/", true),
            ("http://[::2]/", true),
            ("http://[::ffff:128.0.0.1]/", true),
            ("http://inside.example/", false),
            ("http://127.0.0.1:1/x", false),
            ("http://127.1.2.3/", false),
            ("http://localhost/", false),
            ("http://LOCALHOST:80/x", false),
            ("https://localhost./x", false),
            ("http://[::1]:80/x", false),
            ("http://[::ffff:127.0.0.1]/x", false),
        ] {
            let uri: Uri = uri.parse().unwrap();
            assert_eq!(proxies.for_uri(&uri).is_some(), is_behind, "{uri}");
            // What the proxy wants to know goes into no tunnel.
            let is_http = uri.scheme() == Some(&Scheme::HTTP);
            assert_eq!(proxies.authorization(&uri).is_some(), is_behind && is_http, "{uri}");
        }
    }
}
