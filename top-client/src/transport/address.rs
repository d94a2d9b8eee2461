//! Whom a request is for and where a redirect points, in the few words that an error may say: never a path or a query,
//! which may hold what was sent.

use http::{Uri, header::LOCATION};

use super::FullResponse;

/// Longer names than the name service has are not believed.
const MAX_HOST: usize = 253;

/// Host and port, the scheme's own if the address has none: `gw.api.taobao.com:443`.
pub(crate) fn host_and_port(uri: &Uri) -> String {
    format!("{}:{}", uri.host().unwrap_or_default(), port(uri))
}

/// The port, by default that of the scheme.
pub(crate) fn port(uri: &Uri) -> u16 {
    let standard = if uri.scheme_str() == Some("https") { 443 } else { 80 };
    uri.port_u16().unwrap_or(standard)
}

/// The host that a redirect points to; that of the request, if the redirect names none.
pub(crate) fn redirect_host<'r>(response: &'r FullResponse, asked: &'r Uri) -> Option<&'r str> {
    if !response.status.is_redirection() {
        return None;
    }
    let location = response.headers.get(LOCATION)?.to_str().ok()?.trim();
    let host = match location.find("//") {
        // `https://host/…` or `//host/…`; another pair of slashes belongs to a path.
        Some(at) if at == 0 || location[..at].ends_with(':') => host_of(&location[at + 2..]),
        _ => asked.host()?,
    };
    (!host.is_empty() && host.len() <= MAX_HOST).then_some(host)
}

/// The host of an authority, without user and port.
fn host_of(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    match host.find(']') {
        Some(end) if host.starts_with('[') => &host[..=end],
        _ => host.split(':').next().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::*;

    #[test]
    fn host_and_port_are_said_and_nothing_else() {
        for (uri, said) in [
            ("https://gw.api.taobao.com/router/rest?session=s", "gw.api.taobao.com:443"),
            ("http://gw/", "gw:80"),
            ("http://[::1]:8080/x", "[::1]:8080"),
        ] {
            assert_eq!(host_and_port(&uri.parse().unwrap()), said);
        }
    }

    #[test]
    fn a_redirect_says_its_host_alone() {
        let asked: Uri = "https://gw.api.taobao.com/router/rest".parse().unwrap();
        for (location, host) in [
            ("https://portal.example/login?back=https://x/y", Some("portal.example")),
            ("https://user:secret@portal.example:8443/x", Some("portal.example")),
            ("//portal.example:80", Some("portal.example")),
            ("http://[::1]:80/x", Some("[::1]")),
            ("https://portal.example\\@evil/", Some("portal.example")),
            ("/login?session=s//x", Some("gw.api.taobao.com")),
            ("login", Some("gw.api.taobao.com")),
            ("https://", None),
        ] {
            let headers = HeaderMap::from_iter([(LOCATION, HeaderValue::from_static(location))]);
            let mut response = FullResponse { status: StatusCode::FOUND, headers, ..FullResponse::default() };
            assert_eq!(redirect_host(&response, &asked), host, "{location}");
            response.status = StatusCode::OK;
            assert_eq!(redirect_host(&response, &asked), None);
        }
    }
}
