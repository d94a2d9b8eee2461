//! Responses of the page and the admin interface, with the headers that protect them.

use axum::{body::Body, response::Response};
use http::{HeaderName, HeaderValue, StatusCode, header};
use serde_json::json;

pub(super) const JSON: &str = "application/json";

/// The browser loads nothing but the page's own style and script, even if a value got into the markup.
const CONTENT_SECURITY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

/// A response that no other origin may embed and no cache keeps.
pub(super) fn private(content_type: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, content_type),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// A refusal with its reason, as JSON.
pub(super) fn refusal(status: StatusCode, reason: &str) -> Response {
    let mut response = private(JSON, json!({ "error": reason }).to_string());
    *response.status_mut() = status;
    response
}
