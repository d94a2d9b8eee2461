//! What a request to the page or the admin interface brings, in its query or as JSON. With JSON a content type is required:
//! a form, which any web page can make a browser send, is refused.

use axum::{extract::Request, response::Response};
use http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;

use super::response::{JSON, refusal};
use crate::{http::context::Context, protocol::request::pairs};

/// A parameter of the query.
pub(super) fn asked(query: Option<&str>, wanted: &str) -> Option<String> {
    pairs(query.unwrap_or_default().as_bytes()).find(|(name, _)| name == wanted).map(|(_, value)| value)
}

/// The type alone, without its parameters; blank if there is none.
pub(super) fn content_type(headers: &HeaderMap) -> &str {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim()
}

/// The JSON of a body, or the refusal of a request that has none; `what` is what the JSON should have been.
pub(super) async fn json<T: DeserializeOwned>(
    context: &Context,
    request: Request,
    what: &str,
) -> Result<T, Response> {
    let (request, headers) = context.read(request).await?;
    if content_type(&headers) != JSON {
        return Err(refusal(StatusCode::UNSUPPORTED_MEDIA_TYPE, "name the content type: application/json"));
    }
    serde_json::from_slice(&request.body).map_err(|error| {
        // The parser's own text may quote a value.
        let reason = format!("no {what} at line {}, column {}", error.line(), error.column());
        refusal(StatusCode::BAD_REQUEST, &reason)
    })
}
