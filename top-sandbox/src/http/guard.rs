//! Who may reach this port: the guard against web pages, and the admin token.
//!
//! A web page of another site can make a browser send requests to this machine. It cannot read the responses of another
//! origin, but a request can do harm without being read: a call that fills the memory, an authorisation, a declaration.
//! And a page of `evil.example` whose name resolves to this machine (DNS rebinding) is its own origin here. So all
//! addresses of the port, the gateway's included, refuse names that somebody else may own, and what a browser itself says
//! to come from another site.

use std::{net::IpAddr, sync::Arc};

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::protocol::{request::pairs, sign::same};

/// What is permitted beside the usual.
#[derive(Clone, Default)]
pub(crate) struct Access {
    /// Further names under which the port may be called.
    pub(crate) hosts: Vec<String>,
    /// What page and admin interface ask for; nothing otherwise.
    pub(crate) admin_token: Option<String>,
}

/// The cookie that the page gets for the token in its address.
const COOKIE: &str = "top_sandbox_admin";

/// Refuses foreign names and foreign sites, on every address.
pub(super) async fn no_foreigners(
    State(access): State<Arc<Access>>,
    request: Request,
    next: Next,
) -> Response {
    let headers = request.headers();
    let named = |name: &str| is_own(name, &access.hosts);
    let reason = if !header_is(headers, &header::HOST, |host| named(host)) {
        "The sandbox is called under numbers, `localhost`, names without a dot, and the names that it was given \
         (`--host NAME`, `Builder::host`).\n"
    } else if headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site")
        || !header_is(headers, &header::ORIGIN, |origin| {
            match origin.split_once("://") {
                Some((_, host)) => named(host),
                // The official Java client of the message channel leaves the scheme out. A browser's `null` has no port.
                None => origin.contains(':') && named(origin),
            }
        })
    {
        "A browser sent this request for a page of another site. Call the sandbox under the name that the page has: \
         `localhost` for a page of `localhost`.\n"
    } else {
        return next.run(request).await;
    };
    (StatusCode::FORBIDDEN, reason).into_response()
}

/// Whether the header is absent, or is text for which `test` holds.
fn header_is(headers: &HeaderMap, name: &header::HeaderName, test: impl Fn(&str) -> bool) -> bool {
    headers.get(name).is_none_or(|value| value.to_str().is_ok_and(test))
}

/// Whether nobody else can own the name: a number, `localhost`, a name without a dot. Or it was given to the sandbox.
fn is_own(host: &str, given: &[String]) -> bool {
    let name = match host.strip_prefix('[') {
        Some(bracketed) => bracketed.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let name = name.trim_end_matches('.');
    name.parse::<IpAddr>().is_ok()
        || !name.contains('.')
        || name.to_ascii_lowercase().ends_with(".localhost")
        || given.iter().any(|given| given.eq_ignore_ascii_case(name))
}

/// Asks for the admin token, if there is one. A browser brings it once in the address of the page, `/?token=…`, and gets a
/// cookie for it.
pub(super) async fn admin_only(State(access): State<Arc<Access>>, request: Request, next: Next) -> Response {
    let Some(token) = &access.admin_token else { return next.run(request).await };
    let headers = request.headers();
    if bearer(headers).into_iter().chain(cookie(headers)).any(|given| same(given, token)) {
        return next.run(request).await;
    }
    let query = request.uri().query().unwrap_or_default();
    if request.uri().path() == "/"
        && pairs(query.as_bytes()).any(|(name, value)| name == "token" && same(&value, token))
        && let Ok(cookie) =
            HeaderValue::from_str(&format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Strict"))
    {
        let mut response = (StatusCode::SEE_OTHER, "").into_response();
        response.headers_mut().insert(header::SET_COOKIE, cookie);
        response.headers_mut().insert(header::LOCATION, HeaderValue::from_static("/"));
        return response;
    }
    let reason = "The page and the admin interface need the admin token: `Authorization: Bearer TOKEN`, or once in a \
                  browser `/?token=TOKEN`.\n";
    (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Bearer")], reason).into_response()
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ").map(str::trim)
}

fn cookie(headers: &HeaderMap) -> Option<&str> {
    let mut cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.find_map(|cookies| {
        cookies.split(';').find_map(|cookie| cookie.trim().strip_prefix(COOKIE)?.strip_prefix('='))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_names_are_recognised_by_their_dot() {
        let given = ["gw.api.taobao.com".to_owned()];
        for host in [
            "127.0.0.1:8080",
            "localhost",
            "localhost:1",
            "[::1]:80",
            "sandbox:8080",
            "a.localhost",
            "192.168.1.7",
            "localhost.",
            "GW.api.taobao.com:80",
        ] {
            assert!(is_own(host, &given), "{host}");
        }
        for host in ["evil.example", "127.0.0.1.evil.example:80", "api.taobao.com", "1.2.3", "[evil.example]"]
        {
            assert!(!is_own(host, &given), "{host}");
        }
    }
}
