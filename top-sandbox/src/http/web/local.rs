//! The guard against foreign names (DNS rebinding).

use std::net::IpAddr;

use axum::{
    extract::Request,
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, StatusCode, header};

/// Refuses requests to a name that somebody else may own. A web page of `evil.example` can let its name resolve to this
/// machine and then read everything, as its own origin. Such a name has a dot; this machine's own names have none, and
/// nobody can own a number.
pub(super) async fn local_names_only(request: Request, next: Next) -> Response {
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

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn foreign_names_are_recognised_by_their_dot() {
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
