//! The proxies that the environment names (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`, in either case), read as
//! curl does: by `CONNECT` where the address needs TLS, so that the proxy sees no more than its name, and as an ordinary
//! request where it needs none. This machine's own addresses are never behind a proxy.

use std::{env, error::Error, fmt, net::IpAddr};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use http::{HeaderValue, Uri};

use super::{super::BoxError, no_proxy::NoProxy, origin::without_brackets};

/// The proxies of the environment, as they were when this was made.
pub(super) struct Proxies {
    http: Option<Proxy>,
    https: Option<Proxy>,
    no: NoProxy,
}

/// A proxy.
#[derive(Clone)]
pub(super) struct Proxy {
    /// Scheme, host and port; neither user nor path.
    uri: Uri,
    authorization: Option<HeaderValue>,
}

/// What the variables say.
#[derive(Default)]
struct Said {
    all: String,
    http: String,
    https: String,
    no: String,
}

impl Proxies {
    /// `None` if the environment names none.
    pub(super) fn of_environment() -> Option<Self> {
        // In a CGI program, `HTTP_PROXY` is what a visitor sent as the header `Proxy`.
        if env::var_os("REQUEST_METHOD").is_some() {
            return None;
        }
        let of = |upper: &str, lower: &str| env::var(upper).or_else(|_| env::var(lower)).unwrap_or_default();
        Self::new(&Said {
            all: of("ALL_PROXY", "all_proxy"),
            http: of("HTTP_PROXY", "http_proxy"),
            https: of("HTTPS_PROXY", "https_proxy"),
            no: of("NO_PROXY", "no_proxy"),
        })
    }

    fn new(said: &Said) -> Option<Self> {
        let all = Proxy::parse(&said.all);
        let http = Proxy::parse(&said.http).or_else(|| all.clone());
        let https = Proxy::parse(&said.https).or(all);
        (http.is_some() || https.is_some()).then(|| Self { http, https, no: NoProxy::parse(&said.no) })
    }

    #[cfg(test)]
    pub(super) fn all(proxy: &str) -> Self {
        let said = Said { all: proxy.to_owned(), no: "inside.example".to_owned(), ..Said::default() };
        Self::new(&said).expect("a proxy")
    }

    /// The proxy of an address.
    pub(super) fn of(&self, uri: &Uri) -> Option<&Proxy> {
        let host = without_brackets(uri.host()?);
        if is_this_machine(host) || self.no.contains(host) {
            return None;
        }
        match uri.scheme_str() {
            Some("https") => self.https.as_ref(),
            Some("http") => self.http.as_ref(),
            _ => None,
        }
    }

    /// What a request to this address has to carry for its proxy; a tunnel's is sent by the tunnel.
    pub(super) fn authorization(&self, uri: &Uri) -> Option<HeaderValue> {
        if uri.scheme_str() == Some("https") {
            return None;
        }
        self.of(uri)?.authorization.clone()
    }
}

impl Proxy {
    /// `http://user:password@host:port`; what is no such address counts as none, as does one of a scheme that no proxy has.
    fn parse(text: &str) -> Option<Self> {
        let uri: Uri = text.parse().ok()?;
        // An address without a scheme is one of http.
        let scheme = uri.scheme_str().unwrap_or("http");
        if !matches!(scheme, "http" | "https" | "socks4" | "socks4a" | "socks5" | "socks5h") {
            return None;
        }
        let authority = uri.authority()?.as_str();
        let (user, host_and_port) = match authority.rsplit_once('@') {
            Some((user, rest)) => (Some(user), rest),
            None => (None, authority),
        };
        let authorization = user.map(basic).transpose().ok()?;
        let uri = Uri::builder().scheme(scheme).authority(host_and_port).path_and_query("/").build().ok()?;
        Some(Self { uri, authorization })
    }

    /// # Errors
    /// It is of a scheme that is not spoken here.
    pub(super) fn host(&self) -> Result<&str, BoxError> {
        if self.uri.scheme_str() != Some("http") {
            return Err("its scheme is not `http`; use the `Reqwest` transport for others".into());
        }
        self.uri.host().ok_or_else(|| "its address has no host".into())
    }

    pub(super) fn port(&self) -> u16 {
        self.uri.port_u16().unwrap_or(80)
    }

    pub(super) fn authorization(&self) -> Option<&HeaderValue> {
        self.authorization.as_ref()
    }
}

/// The header for `user:password`, or `user`, as an address has them.
fn basic(user: &str) -> Result<HeaderValue, http::header::InvalidHeaderValue> {
    let (name, password) = user.split_once(':').unwrap_or((user, ""));
    let pair = [&*unquoted(name), b":", &*unquoted(password)].concat();
    let mut value = HeaderValue::try_from(format!("Basic {}", BASE64_STANDARD.encode(pair)))?;
    value.set_sensitive(true);
    Ok(value)
}

/// A text with its `%XX` as bytes.
fn unquoted(text: &str) -> Vec<u8> {
    let mut bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    while let Some((first, rest)) = bytes.split_first() {
        let quoted = rest.get(..2).filter(|_| *first == b'%').and_then(|hex| str::from_utf8(hex).ok());
        // `+1` would be a number to the parser.
        let quoted = quoted.filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match quoted.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                bytes = &rest[2..];
            }
            None => {
                out.push(*first);
                bytes = rest;
            }
        }
    }
    out
}

/// An address or the name of this machine itself, in any spelling.
fn is_this_machine(host: &str) -> bool {
    match host.parse::<IpAddr>() {
        // `::ffff:127.0.0.1` is the IPv4 address inside it.
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => host.strip_suffix('.').unwrap_or(host).eq_ignore_ascii_case("localhost"),
    }
}

/// The proxy, and not the gateway, could not be reached or refused.
#[derive(Debug)]
pub(super) struct ProxyError(String);

impl ProxyError {
    pub(super) fn of(error: &BoxError) -> Self {
        Self(error.to_string())
    }
}

impl fmt::Display for ProxyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the proxy that the environment names: {}", self.0)
    }
}

impl Error for ProxyError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(text: &str) -> Uri {
        text.parse().unwrap()
    }

    #[test]
    fn this_machine_is_never_behind_a_proxy() {
        let proxies = Proxies::all("http://user:secret@proxy.example:3128");
        for (text, is_behind) in [
            ("https://gw.api.taobao.com/router/rest", true),
            ("http://gw.api.taobao.com/router/rest", true),
            ("https://127.0.0.1.example/", true),
            ("http://128.0.0.1/", true),
            ("http://[::2]/", true),
            ("http://[::ffff:128.0.0.1]/", true),
            ("http://inside.example/", false),
            ("http://127.0.0.1:1/x", false),
            ("http://127.1.2.3/", false),
            ("http://localhost/", false),
            ("http://LOCALHOST:80/x", false),
            ("https://localhost./x", false),
            ("http://[::1]:80/x", false),
            ("http://[::ffff:127.0.0.1]/x", false),
        ] {
            let uri = uri(text);
            assert_eq!(proxies.of(&uri).is_some(), is_behind, "{uri}");
            // What the proxy wants to know goes into no tunnel.
            let is_http = text.starts_with("http:");
            assert_eq!(proxies.authorization(&uri).is_some(), is_behind && is_http, "{uri}");
        }
    }

    #[test]
    fn each_scheme_has_its_own_proxy_or_that_of_all() {
        let said = |all: &str, http: &str, https: &str| {
            let said = Said { all: all.into(), http: http.into(), https: https.into(), no: String::new() };
            let proxies = Proxies::new(&said)?;
            let of = |text| proxies.of(&uri(text)).map(|proxy| proxy.uri.to_string());
            Some((of("http://gateway/"), of("https://gateway/")))
        };
        let named = |name: &str| Some(format!("http://{name}/"));
        assert_eq!(said("", "", ""), None);
        assert_eq!(said("", "h:1", ""), Some((named("h:1"), None)));
        assert_eq!(said("a:1", "", "s:2"), Some((named("a:1"), named("s:2"))));
        assert_eq!(said("a:1", "no address", "ftp://x"), Some((named("a:1"), named("a:1"))));
    }

    #[test]
    fn user_and_password_are_a_header_and_nothing_else() {
        for (address, header) in [
            ("http://user:secret@proxy:1", Some("Basic dXNlcjpzZWNyZXQ=")),
            ("user@proxy:1", Some("Basic dXNlcjo=")),
            ("http://a%40b:c%3Ad%2g@proxy:1", Some("Basic YUBiOmM6ZCUyZw==")),
            ("http://proxy:1/path", None),
        ] {
            let proxy = Proxy::parse(address).unwrap();
            assert_eq!(proxy.uri, uri("http://proxy:1/"), "{address}");
            assert_eq!(
                proxy.authorization().map(HeaderValue::as_bytes),
                header.map(str::as_bytes),
                "{address}"
            );
            assert!(proxy.authorization().is_none_or(HeaderValue::is_sensitive));
        }
    }
}
