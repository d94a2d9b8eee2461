//! The socket of the message channel: the upgrade to a WebSocket, and the bytes between the socket and the
//! [`Link`]. Knows no frame.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use hyper_util::rt::TokioIo;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{
        TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    time::{Duration, timeout},
};
use top_core::tmc::ws::accept_key;

use super::{
    context::{Context, Stop, stopped},
    stall::Unstalled,
};
use crate::gateway::{Gateway, Link};

/// What is read at once.
const READ: usize = 32 << 10;
/// How long a connection that ends waits for the other side to take the rest.
const GRACE: Duration = Duration::from_secs(1);

/// Answers a request for a WebSocket, on any path: clients are configured with paths of all sorts. Other requests go on.
pub(super) async fn or_next(State(context): State<Context>, mut request: Request, next: Next) -> Response {
    let headers = request.headers();
    let is_named = |name, wanted: &str| {
        let value = headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).unwrap_or_default();
        value.split(',').any(|word| word.trim().eq_ignore_ascii_case(wanted))
    };
    if !is_named(header::UPGRADE, "websocket") || !is_named(header::CONNECTION, "upgrade") {
        return next.run(request).await;
    }
    let accept = match accepted(request.method(), headers) {
        Ok(accept) => accept,
        Err((status, reason)) => {
            let version = [(header::SEC_WEBSOCKET_VERSION, "13")];
            return (status, version, reason).into_response();
        }
    };
    let upgrade = hyper::upgrade::on(&mut request);
    tokio::spawn(async move {
        // An error means that the client is gone already.
        let Ok(upgraded) = upgrade.await else { return };
        // Never an error: it is what `server` serves.
        let Ok(parts) = upgraded.downcast::<TokioIo<Unstalled<TcpStream>>>() else { return };
        // A consumer that is busy may leave the socket unread for as long as it likes.
        let stream = parts.io.into_inner().into_inner();
        carry(stream, &parts.read_buf, &context.gateway, context.stop()).await;
    });
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    let headers = response.headers_mut();
    headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
    // The official Java client takes no list of words here.
    headers.insert(header::CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(header::SEC_WEBSOCKET_ACCEPT, accept);
    response
}

/// The value of `Sec-WebSocket-Accept`, or status and text of the refusal.
fn accepted(method: &Method, headers: &HeaderMap) -> Result<HeaderValue, (StatusCode, &'static str)> {
    if *method != Method::GET {
        return Err((StatusCode::FORBIDDEN, "A WebSocket is opened with GET.\n"));
    }
    if headers.get(header::SEC_WEBSOCKET_VERSION).is_none_or(|version| version != "13") {
        return Err((StatusCode::UPGRADE_REQUIRED, "The WebSocket has version 13.\n"));
    }
    let key = headers.get(header::SEC_WEBSOCKET_KEY).and_then(|key| key.to_str().ok());
    key.and_then(|key| HeaderValue::try_from(accept_key(key)).ok())
        .ok_or((StatusCode::BAD_REQUEST, "The header Sec-WebSocket-Key is absent.\n"))
}

/// Carries bytes until one side has enough.
async fn carry(stream: TcpStream, already: &Bytes, gateway: &Arc<Gateway>, mut stop: Stop) {
    let (mut read, mut write) = stream.into_split();
    let mut link = Link::new(Arc::clone(gateway));
    link.buffers().0.extend_from_slice(already);
    loop {
        link.received();
        link.fill();
        if link.is_over() {
            return end(&mut link, &mut read, &mut write).await;
        }
        let (wake, is_full) = (link.wake(), link.is_full());
        let due = link.next_due().map(|due| gateway.instant(due));
        let (buffer, out) = link.buffers();
        buffer.reserve(READ);
        tokio::select! {
            count = read.read_buf(buffer), if !is_full => match count {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            },
            count = write.write(out), if !out.is_empty() => match count {
                Ok(0) | Err(_) => return,
                Ok(count) => drop(out.drain(..count)),
            },
            () = woken(wake.as_deref()), if !is_full => {}
            () = slept(due), if due.is_some() => {}
            () = stopped(&mut stop) => link.close(1001, "the sandbox stops"),
        }
    }
}

async fn woken(wake: Option<&tokio::sync::Notify>) {
    match wake {
        Some(wake) => wake.notified().await,
        None => std::future::pending().await,
    }
}

async fn slept(until: Option<tokio::time::Instant>) {
    if let Some(until) = until {
        tokio::time::sleep_until(until).await;
    }
}

/// Sends the rest, and takes what still comes: a socket that is closed with something unread is reset, and what was sent
/// last may be lost with it.
async fn end(link: &mut Link, read: &mut OwnedReadHalf, write: &mut OwnedWriteHalf) {
    // Before the rest, so that another connection has what this one had.
    link.leave();
    let (_, out) = link.buffers();
    let rest = async {
        write.write_all(out).await?;
        write.shutdown().await?;
        let mut unread = [0; 1024];
        while read.read(&mut unread).await? > 0 {}
        std::io::Result::Ok(())
    };
    // Whether the client has seen the end is its own affair.
    let _ = timeout(GRACE, rest).await;
}
