//! Reads a request's body, within limits of size and time.

use std::time::Duration;

use axum::{
    body::Body,
    extract::Request,
    response::{IntoResponse, Response},
};
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};
use http_body_util::BodyExt as _;

use crate::protocol::request::HttpRequest;

/// What one request may cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BodyLimits {
    /// The largest body that is read, in bytes.
    pub(crate) max_bytes: usize,
    /// How long reading the head, and then the body, may take, and how long a reader may pause.
    pub(crate) read_timeout: Duration,
}

/// The whole request in memory with its headers, or the response to one that is too large or too slow.
pub(crate) async fn read(request: Request, limits: BodyLimits) -> Result<(HttpRequest, HeaderMap), Response> {
    let (parts, body) = request.into_parts();
    let body = match tokio::time::timeout(limits.read_timeout, collect(body, limits.max_bytes)).await {
        Ok(Ok(Some(body))) => body,
        Ok(Ok(None)) => {
            return Err((StatusCode::PAYLOAD_TOO_LARGE, "The request's body is too large.\n").into_response());
        }
        Ok(Err(_)) => {
            return Err((StatusCode::BAD_REQUEST, "The request's body broke off.\n").into_response());
        }
        Err(_) => {
            return Err(
                (StatusCode::REQUEST_TIMEOUT, "The request took too long to arrive.\n").into_response()
            );
        }
    };
    let request = HttpRequest {
        http_method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        content_type: parts.headers.get(header::CONTENT_TYPE).map(|value| value.as_bytes().to_vec()),
        headers: parts.headers.clone(),
        body,
    };
    Ok((request, parts.headers))
}

/// `None` if there is more than `limit`. The rest is read all the same and dropped, because a client that is still
/// sending would not see the response.
async fn collect(mut body: Body, limit: usize) -> Result<Option<Bytes>, axum::Error> {
    let mut read = BytesMut::new();
    let mut fits = true;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame?.into_data() else { continue };
        fits = fits && read.len() + data.len() <= limit;
        if fits {
            read.extend_from_slice(&data);
        } else {
            read = BytesMut::new();
        }
    }
    Ok(fits.then(|| read.freeze()))
}
