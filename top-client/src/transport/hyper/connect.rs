//! How a connection is made: addresses of a name, TCP to one of them, a proxy's tunnel, TLS. Knows nothing of requests.

use std::{future::poll_fn, io, net::SocketAddr, pin::pin, task::Poll, time::Duration};

use http::Uri;
use rustls::pki_types::ServerName;
use tokio::{
    net::{TcpStream, lookup_host},
    time::timeout,
};
use tokio_rustls::TlsConnector;

use super::{
    super::{BoxError, CONNECT_TIMEOUT},
    link::Link,
    origin::{Origin, without_brackets},
    proxy::{Proxies, Proxy, ProxyError},
    stream::Stream,
    tunnel::tunnel,
};

/// How long the addresses of one family are tried alone, before those of the other are as well (RFC 6555).
const HEAD_START: Duration = Duration::from_millis(300);

/// Makes connections.
pub(super) struct Connector {
    pub(super) tls: TlsConnector,
    pub(super) proxies: Option<Proxies>,
}

impl Connector {
    /// A connection for requests to this address, whose origin that is.
    pub(super) async fn connect(&self, uri: &Uri, origin: Origin) -> Result<Box<Link>, BoxError> {
        let proxy = self.proxies.as_ref().and_then(|proxies| proxies.of(uri));
        let is_forwarded = proxy.is_some() && !origin.is_https;
        let tcp = match proxy {
            Some(proxy) => through(proxy, &origin).await.map_err(|error| ProxyError::of(&error))?,
            None => tcp(origin.name(), origin.port()).await?,
        };
        let stream = if origin.is_https { self.encrypted(tcp, &origin).await? } else { Stream::Plain(tcp) };
        Ok(Link::over(stream, origin, is_forwarded).await?)
    }

    async fn encrypted(&self, tcp: TcpStream, origin: &Origin) -> Result<Stream, BoxError> {
        let name = ServerName::try_from(origin.name().to_owned())?;
        let shaken = timeout(CONNECT_TIMEOUT, self.tls.connect(name, tcp)).await;
        Ok(Stream::Tls(Box::new(shaken.map_err(|_| timed_out("the TLS handshake"))??)))
    }
}

/// To the proxy, and through it where TLS is spoken with the origin itself.
async fn through(proxy: &Proxy, origin: &Origin) -> Result<TcpStream, BoxError> {
    let host = proxy.host()?;
    let mut stream = tcp(without_brackets(host), proxy.port()).await?;
    if origin.is_https {
        let made = timeout(CONNECT_TIMEOUT, tunnel(&mut stream, origin, proxy.authorization())).await;
        made.map_err(|_| timed_out("its tunnel"))??;
    }
    Ok(stream)
}

/// A connection to one of the addresses that a name has.
async fn tcp(name: &str, port: u16) -> io::Result<TcpStream> {
    let addresses = lookup_host((name, port)).await;
    let addresses: Vec<_> =
        addresses.map_err(|error| said("the name of the host was not found", &error))?.collect();
    let is_preferred =
        |address: &SocketAddr| addresses.first().map(SocketAddr::is_ipv4) == Some(address.is_ipv4());
    let (preferred, others): (Vec<_>, Vec<_>) = addresses.iter().copied().partition(is_preferred);
    let stream =
        if others.is_empty() { one_of(&preferred).await } else { first_of(&preferred, &others).await };
    let stream = stream.map_err(|error| said("no connection could be made", &error))?;
    // What is written is a whole request. If the system refuses, it is only slower.
    let _slower = stream.set_nodelay(true);
    Ok(stream)
}

/// One family after the other, and both at once where the preferred one takes long.
async fn first_of(preferred: &[SocketAddr], others: &[SocketAddr]) -> io::Result<TcpStream> {
    let mut first = pin!(one_of(preferred));
    match timeout(HEAD_START, first.as_mut()).await {
        Ok(Ok(stream)) => return Ok(stream),
        // The other family's error is as good as this one.
        Ok(Err(_)) => return one_of(others).await,
        Err(_) => {}
    }
    let mut second = pin!(one_of(others));
    let (mut first_failed, mut second_failed) = (false, None);
    poll_fn(|cx| {
        if !first_failed && let Poll::Ready(result) = first.as_mut().poll(cx) {
            match result {
                Ok(stream) => return Poll::Ready(Ok(stream)),
                Err(_) => first_failed = true,
            }
        }
        if second_failed.is_none()
            && let Poll::Ready(result) = second.as_mut().poll(cx)
        {
            match result {
                Ok(stream) => return Poll::Ready(Ok(stream)),
                Err(error) => second_failed = Some(error),
            }
        }
        match second_failed.take_if(|_| first_failed) {
            Some(error) => Poll::Ready(Err(error)),
            None => Poll::Pending,
        }
    })
    .await
}

/// One address after the other, which share the time there is.
async fn one_of(addresses: &[SocketAddr]) -> io::Result<TcpStream> {
    let share = CONNECT_TIMEOUT / u32::try_from(addresses.len().max(1)).unwrap_or(u32::MAX);
    let mut first_error = None;
    for address in addresses {
        let error = match timeout(share, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => error,
            Err(_) => timed_out("the connection"),
        };
        // The first is of the address that was preferred.
        first_error.get_or_insert(error);
    }
    Err(first_error.unwrap_or_else(|| io::Error::new(io::ErrorKind::NotFound, "the host has no address")))
}

fn timed_out(what: &str) -> io::Error {
    let text = format!("{what} took more than {} seconds", CONNECT_TIMEOUT.as_secs());
    io::Error::new(io::ErrorKind::TimedOut, text)
}

fn said(what: &str, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{what}: {error}"))
}
