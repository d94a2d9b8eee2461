//! Whom connections are to: scheme, host and port. Two requests can go over the same connection if theirs are the same.

use http::{HeaderValue, Uri, uri::Authority};

use super::super::{address::port, host::host_header};

#[derive(Clone)]
pub(super) struct Origin {
    pub(super) is_https: bool,
    authority: Authority,
    port: u16,
    host: HeaderValue,
}

impl Origin {
    /// That of an address; `None` if it has none, or is of neither `http` nor `https`.
    pub(super) fn of(uri: &Uri) -> Option<Self> {
        let is_https = is_https(uri)?;
        let authority = uri.authority().filter(|authority| !authority.host().is_empty())?.clone();
        Some(Self { is_https, authority, port: port(uri), host: host_header(uri)? })
    }

    /// Whether it is that of an address. Names in other letters count as others, which costs a connection.
    pub(super) fn is_of(&self, uri: &Uri) -> bool {
        uri.authority().is_some_and(|authority| authority.as_str() == self.authority.as_str())
            && is_https(uri) == Some(self.is_https)
    }

    pub(super) fn is(&self, other: &Self) -> bool {
        self.is_https == other.is_https && self.authority.as_str() == other.authority.as_str()
    }

    /// The header `Host` of its requests, a copy of its own.
    pub(super) fn host(&self) -> HeaderValue {
        HeaderValue::from_bytes(self.host.as_bytes()).unwrap_or_else(|_| self.host.clone())
    }

    /// Without the brackets that an IPv6 address has in one of HTTP.
    pub(super) fn name(&self) -> &str {
        without_brackets(self.authority.host())
    }

    pub(super) const fn port(&self) -> u16 {
        self.port
    }

    /// As a tunnel is asked for: `gw.api.taobao.com:443`, an IPv6 address in brackets.
    pub(super) fn host_and_port(&self) -> String {
        format!("{}:{}", self.authority.host(), self.port)
    }
}

pub(super) fn without_brackets(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

fn is_https(uri: &Uri) -> Option<bool> {
    match uri.scheme_str() {
        Some("https") => Some(true),
        Some("http") => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scheme_host_and_port_are_told_apart() {
        let uri = |text: &str| text.parse::<Uri>().unwrap();
        let origin = Origin::of(&uri("https://gateway.example/router/rest?a=b")).unwrap();
        assert_eq!((origin.name(), origin.port(), origin.is_https), ("gateway.example", 443, true));
        assert!(origin.is_of(&uri("https://gateway.example/other")));
        for other in
            ["http://gateway.example/", "https://gateway.example:444/", "https://other.example/", "/x"]
        {
            assert!(!origin.is_of(&uri(other)), "{other}");
        }
        let six = Origin::of(&uri("http://[::1]:8080/")).unwrap();
        assert_eq!((six.name(), six.port(), six.is_https), ("::1", 8080, false));
        assert_eq!(six.host_and_port(), "[::1]:8080");
        assert_eq!(origin.host_and_port(), "gateway.example:443");
        for none in ["/router/rest", "ftp://gateway.example/", "gateway.example"] {
            assert!(Origin::of(&uri(none)).is_none(), "{none}");
        }
    }
}
