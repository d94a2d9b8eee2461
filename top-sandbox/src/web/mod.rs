//! The sandbox's own side of its port: the page at `/`, and the admin interface under `/_sandbox/`. Everything a
//! developer looks at or sets; no client under test is answered here.
//!
//! | | |
//! |---|---|
//! | `GET /` | the page |
//! | `GET /_sandbox/config` | what is declared, secrets and sessions left out |
//! | `POST /_sandbox/config` | declares more: JSON, or TOML with `Content-Type: application/toml` |
//! | `GET /_sandbox/calls?after=N&wait=S` | the calls beyond number N, waited for at most S seconds |
//! | `DELETE /_sandbox/calls`, `…/faults`, `…/limits`, `…/sessions/TOKEN` | forgets them |
//!
//! Calls are shown with every value, so a foreign web page must not get at them. It can make a browser send requests
//! here, but cannot read what comes; a request that changes something needs a content type or a method that browsers
//! ask about first, which is refused; and a foreign name that resolves to this machine is refused by its looks.

mod admin;
mod html;
mod page;

use std::{net::IpAddr, time::Duration};

use axum::{
    Router,
    extract::Request,
    middleware::{self, Next},
    response::{IntoResponse as _, Response},
    routing::{delete, get},
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use crate::{intake::pairs, server::Server};

pub(crate) fn routes() -> Router<Server> {
    Router::new()
        .route("/", get(page::whole))
        .route("/_sandbox/page/calls", get(page::calls))
        .route("/_sandbox/page/style.css", get(page::style))
        .route("/_sandbox/page/script.js", get(page::script))
        .route("/_sandbox/config", get(admin::config).post(admin::apply))
        .route("/_sandbox/calls", get(admin::calls).delete(admin::forget_calls))
        .route("/_sandbox/faults", delete(admin::forget_faults))
        .route("/_sandbox/limits", delete(admin::forget_limits))
        .route("/_sandbox/sessions/{token}", delete(admin::revoke))
        .layer(middleware::from_fn(local_names_only))
}

/// A web page of `evil.example` may let its name resolve to this machine and then read what it likes. Such a name has
/// a dot; this machine's own names have none, and numbers are nobody's to give.
async fn local_names_only(request: Request, next: Next) -> Response {
    if is_local(request.headers()) {
        return next.run(request).await;
    }
    let reason = "The sandbox's page is shown under numbers, `localhost` and names without a dot only.\n";
    (StatusCode::FORBIDDEN, reason).into_response()
}

fn is_local(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(header::HOST) else { return true };
    let Ok(host) = host.to_str() else { return false };
    let name = match host.strip_prefix('[') {
        Some(bracketed) => bracketed.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let name = name.trim_end_matches('.');
    name.parse::<IpAddr>().is_ok() || !name.contains('.') || name.to_ascii_lowercase().ends_with(".localhost")
}

/// Which calls are asked for, and how long to wait for one.
struct Wanted {
    after: u64,
    wait: Duration,
}

/// A proxy or a browser may give up after a minute.
const LONGEST_WAIT: u64 = 30;

impl Wanted {
    fn of(query: Option<&str>) -> Self {
        let number = |wanted: &str| {
            pairs(query.unwrap_or_default().as_bytes())
                .find(|(name, _)| name == wanted)
                .and_then(|(_, value)| value.parse().ok())
                .unwrap_or(0)
        };
        Self { after: number("after"), wait: Duration::from_secs(number("wait").min(LONGEST_WAIT)) }
    }
}

/// Nothing but the page's own style and script is loaded, whatever a value holds.
const CONTENT_SECURITY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

fn answer(content_type: &'static str, body: impl Into<axum::body::Body>) -> Response {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_names_are_told_by_their_dot() {
        let is = |host: &'static str| {
            is_local(&HeaderMap::from_iter([(header::HOST, HeaderValue::from_static(host))]))
        };
        for host in [
            "127.0.0.1:8080",
            "localhost",
            "localhost:1",
            "[::1]:80",
            "sandbox:8080",
            "a.localhost",
            "192.168.1.7",
            "localhost.",
        ] {
            assert!(is(host), "{host}");
        }
        for host in
            ["evil.example", "127.0.0.1.evil.example:80", "gw.api.taobao.com", "1.2.3", "[evil.example]"]
        {
            assert!(!is(host), "{host}");
        }
        assert!(is_local(&HeaderMap::new()));
    }
}
