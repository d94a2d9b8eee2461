//! The gateway's response as an HTTP response: headers, compression, and the ways in which it fails to arrive.

use std::{
    collections::VecDeque,
    future::Future,
    io::{self, Write as _},
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use axum::{body::Body, response::Response};
use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use http_body::Frame;
use tokio::time::{Sleep, sleep};
use top_core::error::Language;

use crate::{gateway::GatewayResponse, protocol::Host, serving::Delivery};

/// A response with this extension is not sent; its connection is closed instead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HangUp;

/// Makes the HTTP response. `Delivery::Never` is the caller's to handle, because it has no response.
pub(crate) fn response(response: GatewayResponse, accepts_gzip: bool, host: Host) -> Response {
    let GatewayResponse { status, content_type, body, sign_rule, hint, delivery, number: _ } = response;
    let mut headers = HeaderMap::new();
    let mut set = |name: &'static str, value: &str| {
        // Content types come from the user's canned responses; one that is no header value is left out.
        if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
            headers.insert(name, value);
        }
    };
    set("content-type", &content_type);
    // An official SDK hands both to its user in an exception.
    set("application-host", host.name());
    set("location-host", host.name());
    if host == Host::Sandbox {
        set("x-top-sandbox-sign-rule", sign_rule.map_or("none", |rule| rule.as_str()));
        if let Some(hint) = hint {
            set("x-top-sandbox-hint", hint.of(Language::English));
        }
    }
    let (body, encoded) = match delivery {
        Delivery::GzipGarbage => (Bytes::from_static(b"this is no gzip"), true),
        Delivery::GzipBomb(size) => (bomb(size), true),
        _ if accepts_gzip && !body.is_empty() => (gzip(&body), true),
        _ => (body, false),
    };
    if encoded {
        set("content-encoding", "gzip");
    }
    let length = body.len();
    let body = match delivery {
        Delivery::Half => Body::new(Scripted::half(&body)),
        Delivery::Trickle(pause) => Body::new(Scripted::trickle(&body, pause)),
        _ => Body::from(body),
    };
    headers.insert(header::CONTENT_LENGTH, length.into());
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    *response.headers_mut() = headers;
    if delivery == Delivery::HangUp {
        response.extensions_mut().insert(HangUp);
    }
    response
}

/// Whether `Accept-Encoding` names gzip and does not refuse it.
pub(crate) fn accepts_gzip(headers: &HeaderMap) -> bool {
    headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok()).any(|value| {
        value.split(',').any(|coding| {
            let mut parts = coding.split(';').map(str::trim);
            let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip") || name == "*");
            let refused = parts.any(|part| {
                let weight = part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="));
                weight
                    .and_then(|weight| weight.trim().parse::<f32>().ok())
                    .is_some_and(|weight| weight <= 0.0)
            });
            named && !refused
        })
    })
}

fn gzip(body: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    // Writing into memory cannot fail.
    let _ = encoder.write_all(body);
    encoder.finish().unwrap_or_default().into()
}

fn bomb(size: usize) -> Bytes {
    const BLANKS: [u8; 8192] = [b' '; 8192];
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    for start in (0..size).step_by(BLANKS.len()) {
        let _ = encoder.write_all(&BLANKS[..BLANKS.len().min(size - start)]);
    }
    encoder.finish().unwrap_or_default().into()
}

/// A body that is sent in pieces, with a pause before each, and may break off.
struct Scripted {
    pieces: VecDeque<Result<Bytes, io::ErrorKind>>,
    pause: Duration,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl Scripted {
    fn half(body: &Bytes) -> Self {
        let pieces = [Ok(body.slice(..body.len() / 2)), Err(io::ErrorKind::ConnectionReset)].into();
        // Long enough for the first half to be sent.
        Self { pieces, pause: Duration::from_millis(20), sleep: None }
    }

    fn trickle(body: &Bytes, pause: Duration) -> Self {
        let pieces = (0..body.len()).map(|at| Ok(body.slice(at..=at))).collect();
        Self { pieces, pause, sleep: None }
    }
}

impl http_body::Body for Scripted {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if self.pieces.is_empty() {
            return Poll::Ready(None);
        }
        let pause = self.pause;
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(sleep(pause)));
        if sleep.as_mut().poll(cx).is_pending() {
            return Poll::Pending;
        }
        self.sleep = None;
        Poll::Ready(self.pieces.pop_front().map(|piece| piece.map(Frame::data).map_err(io::Error::from)))
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_used_only_when_it_is_accepted() {
        for (value, accepted) in [
            ("gzip", true),
            ("deflate, GZIP;q=0.5", true),
            ("*", true),
            ("identity", false),
            ("gzip;q=0", false),
            ("gzip; q=0.0, br", false),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(value));
            assert_eq!(accepts_gzip(&headers), accepted, "{value:?}");
        }
        assert!(!accepts_gzip(&HeaderMap::new()));
    }

    #[test]
    fn a_bomb_is_small_until_it_is_unpacked() {
        let bomb = bomb(10_000_000);
        assert!(bomb.len() < 20_000, "{}", bomb.len());
        let mut unpacked = io::sink();
        assert_eq!(
            io::copy(&mut flate2::read::GzDecoder::new(&bomb[..]), &mut unpacked).unwrap(),
            10_000_000
        );
    }
}
