//! How a request came, beside its parameters: for handlers, the page and the record. No parameter is read from it.

use std::mem::size_of;

use bytes::Bytes;
use http::HeaderMap;

use super::HttpRequest;

/// How much of a body is kept as it came. Parameters, files and raw bodies are kept whole elsewhere.
const KEPT: usize = 64 * 1024;

/// What a header takes beside its texts.
const HEADER_BYTES: usize = 128;

/// The request as it came over the wire.
#[derive(Clone, Default)]
pub(crate) struct Wire {
    pub(crate) http_method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    /// The beginning of a form or multipart body; empty for other bodies, which are kept whole as raw bodies.
    pub(crate) body: Bytes,
    /// The size of the whole body.
    pub(crate) body_bytes: usize,
}

impl Wire {
    pub(super) fn of(request: &HttpRequest, is_raw: bool) -> Self {
        let kept = if is_raw { 0 } else { request.body.len().min(KEPT) };
        Self {
            http_method: request.http_method.clone(),
            path: request.path.clone(),
            query: request.query.clone(),
            headers: request.headers.clone(),
            body: Bytes::copy_from_slice(&request.body[..kept]),
            body_bytes: request.body.len(),
        }
    }

    /// What it holds in memory, in bytes.
    pub(crate) fn held(&self) -> usize {
        let header = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
            HEADER_BYTES + name.as_str().len() + value.len()
        };
        size_of::<Self>()
            + self.http_method.capacity()
            + self.path.capacity()
            + self.query.capacity()
            + self.headers.iter().map(header).sum::<usize>()
            + self.body.len()
    }
}
