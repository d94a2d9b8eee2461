//! The `Host` header. hyper formats it from the parts of the address for each request; in most addresses it is there
//! as a whole and need only be copied. All other addresses are left to hyper.

use http::{HeaderValue, Request, Uri, header::HOST};

pub(super) fn set_host<B>(request: &mut Request<B>) {
    if let Some(host) = plain_host(request.uri())
        && !request.headers().contains_key(HOST)
    {
        request.headers_mut().insert(HOST, host);
    }
}

/// Host and port as the address has them; `None` if it names a user or a port that may be the scheme's default, since
/// the header has neither.
fn plain_host(uri: &Uri) -> Option<HeaderValue> {
    let authority = uri.authority()?.as_str();
    let plain = !authority.contains('@') && !authority.ends_with(":80") && !authority.ends_with(":443");
    if plain { HeaderValue::from_str(authority).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_hyper_would_write_too() {
        for (uri, host) in [
            ("https://gw.api.taobao.com/router/rest", Some("gw.api.taobao.com")),
            ("http://127.0.0.1:8080/", Some("127.0.0.1:8080")),
            ("http://[::1]:8080/", Some("[::1]:8080")),
            ("http://gateway:80/", None),
            ("https://gateway:443/", None),
            ("http://user@gateway/", None),
            ("/router/rest", None),
        ] {
            assert_eq!(plain_host(&uri.parse().expect("a URI")), host.map(HeaderValue::from_static), "{uri}");
        }
    }

    #[test]
    fn a_layers_own_host_stays() {
        let mut request =
            Request::post("http://127.0.0.1:8080/").header(HOST, "gateway").body(()).expect("valid");
        set_host(&mut request);
        assert_eq!(request.headers()[HOST], "gateway");
    }
}
