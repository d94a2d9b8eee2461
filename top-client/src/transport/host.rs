//! The `Host` header: host and port of the address, neither of them the scheme's own nor a user's name.

use http::{HeaderValue, Uri};
#[cfg(feature = "reqwest")]
use http::{Request, header::HOST};

/// `None` if the address has no host.
pub(super) fn host_header(uri: &Uri) -> Option<HeaderValue> {
    let authority = uri.authority()?.as_str();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let standard = if uri.scheme_str() == Some("https") { ":443" } else { ":80" };
    HeaderValue::from_str(host.strip_suffix(standard).unwrap_or(host)).ok()
}

/// Gives a request that header, which reqwest would put together from the parts of the address each time.
#[cfg(feature = "reqwest")]
pub(super) fn set_host<B>(request: &mut Request<B>) {
    if !request.headers().contains_key(HOST)
        && let Some(host) = host_header(request.uri())
    {
        request.headers_mut().insert(HOST, host);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_a_user_nor_the_schemes_port() {
        for (uri, host) in [
            ("https://gw.api.taobao.com/router/rest", Some("gw.api.taobao.com")),
            ("http://127.0.0.1:8080/", Some("127.0.0.1:8080")),
            ("http://[::1]:8080/", Some("[::1]:8080")),
            ("http://[::1]/", Some("[::1]")),
            ("http://gateway:80/", Some("gateway")),
            ("http://gateway:443/", Some("gateway:443")),
            ("https://gateway:443/", Some("gateway")),
            ("http://user@gateway:8080/", Some("gateway:8080")),
            ("/router/rest", None),
        ] {
            assert_eq!(
                host_header(&uri.parse().expect("a URI")),
                host.map(HeaderValue::from_static),
                "{uri}"
            );
        }
    }

    #[cfg(feature = "reqwest")]
    #[test]
    fn a_layers_own_host_stays() {
        let mut request =
            Request::post("http://127.0.0.1:8080/").header(HOST, "gateway").body(()).expect("valid");
        set_host(&mut request);
        assert_eq!(request.headers()[HOST], "gateway");
    }
}
