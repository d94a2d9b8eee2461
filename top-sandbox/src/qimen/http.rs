//! One HTTP request to a called side: plain HTTP, a connection of its own, two limits of time.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Uri, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::{net::TcpStream, time::timeout};

use super::exchange::QimenResponse;

/// Why there is no response. In the order of its life, a request that met a later one may have been executed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failure {
    Refused,
    NotConnected,
    TimedOut,
    Closed,
}

impl Failure {
    /// The sub code of the platform.
    pub(super) const fn sub_code(self) -> &'static str {
        match self {
            Self::Refused => "isp.http-connection-refuse",
            Self::NotConnected => "isp.http-connection-timeout",
            Self::TimedOut => "isp.http-read-timeout",
            Self::Closed => "isp.http-closed",
        }
    }

    /// Whether the called side may have executed the call.
    pub(super) const fn may_be_executed(self) -> bool {
        matches!(self, Self::TimedOut | Self::Closed)
    }
}

/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_secs(3);
/// The most bytes of a response.
const MAX_RESPONSE: usize = 32 << 20;

/// Sends a body and reads the whole response, within `patience` once there is a connection.
pub(super) async fn post(
    uri: &Uri,
    content_type: &HeaderValue,
    body: Bytes,
    patience: Duration,
) -> Result<QimenResponse, Failure> {
    let host = uri.host().unwrap_or_default();
    let address = (host.trim_start_matches('[').trim_end_matches(']'), uri.port_u16().unwrap_or(80));
    let stream = match timeout(CONNECT, TcpStream::connect(address)).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(error)) if error.kind() == std::io::ErrorKind::ConnectionRefused => {
            return Err(Failure::Refused);
        }
        Ok(Err(_)) | Err(_) => return Err(Failure::NotConnected),
    };
    timeout(patience, exchange(stream, uri, content_type, body)).await.unwrap_or(Err(Failure::TimedOut))
}

async fn exchange(
    stream: TcpStream,
    uri: &Uri,
    content_type: &HeaderValue,
    body: Bytes,
) -> Result<QimenResponse, Failure> {
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|_| Failure::Closed)?;
    let host = uri.authority().map(http::uri::Authority::as_str).unwrap_or_default();
    let path = uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
    let request = Request::post(path)
        .header(header::HOST, host)
        .header(header::CONTENT_TYPE, content_type)
        .header(header::CONNECTION, "close")
        .body(Full::new(body))
        .map_err(|_| Failure::NotConnected)?;
    let exchanged = async {
        let response = sender.send_request(request).await.map_err(|_| Failure::Closed)?;
        let (parts, body) = response.into_parts();
        let body = Limited::new(body, MAX_RESPONSE).collect().await.map_err(|_| Failure::Closed)?.to_bytes();
        let content_type = parts.headers.get(header::CONTENT_TYPE);
        let content_type = content_type.and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        Ok(QimenResponse { status: parts.status.as_u16(), content_type, body })
    };
    let mut exchanged = std::pin::pin!(exchanged);
    let mut connection = std::pin::pin!(connection);
    // The connection does the work; what it ends with, the response says too.
    tokio::select! {
        response = &mut exchanged => response,
        _ = &mut connection => exchanged.await,
    }
}
