//! Where the platform's message channel is. Knows nothing of what is spoken there.

use std::{fmt, str::FromStr};

/// The address of a TMC server: `ws://host[:port][/path]`, or `wss://…` where TLS is spoken.
///
/// The platform's own channel has no TLS, as far as is documented; a proxy of yours before it may have. Certificates are
/// verified as those of gateways are. `wss` needs the feature `hyper`.
///
/// ```
/// use top_client::messages::Endpoint;
///
/// let endpoint: Endpoint = "ws://localhost:8800/tmc".parse()?;
/// assert_eq!(endpoint.to_string(), "ws://localhost:8800/tmc");
/// assert!("https://mc.api.taobao.com/".parse::<Endpoint>().is_err());
/// # Ok::<(), top_client::messages::EndpointError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    is_tls: bool,
    host: String,
    port: u16,
    target: String,
}

/// The text is no address of a TMC server.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EndpointError(&'static str);

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not an address of a TMC server (ws://host:port/path): {}", self.0)
    }
}

impl std::error::Error for EndpointError {}

/// So that an [`Endpoint`] itself can be given where a text can.
impl From<std::convert::Infallible> for EndpointError {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

impl Endpoint {
    /// `ws://mc.api.taobao.com/`
    pub fn production() -> Self {
        Self::known("mc.api.taobao.com")
    }

    /// The platform's sandbox: `ws://mc.api.tbsandbox.com/`
    pub fn sandbox() -> Self {
        Self::known("mc.api.tbsandbox.com")
    }

    fn known(host: &str) -> Self {
        Self { is_tls: false, host: host.to_owned(), port: 80, target: "/".to_owned() }
    }

    /// Whether TLS is spoken: `wss`.
    pub const fn is_tls(&self) -> bool {
        self.is_tls
    }

    /// The name or address of the host, without brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port; 80 unless given, 443 with TLS.
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Path and query.
    pub(super) fn target(&self) -> &str {
        &self.target
    }

    /// The value of the `Host` header.
    pub(super) fn authority(&self) -> String {
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        if self.port == default_port(self.is_tls) { host } else { format!("{host}:{}", self.port) }
    }
}

impl FromStr for Endpoint {
    type Err = EndpointError;

    fn from_str(text: &str) -> Result<Self, EndpointError> {
        let uri: http::Uri = text.trim().parse().map_err(|_| EndpointError("it is no URL"))?;
        let is_tls = match uri.scheme_str() {
            Some("ws") => false,
            Some("wss") => true,
            _ => return Err(EndpointError("it does not begin with ws:// or wss://")),
        };
        let authority = uri.authority().ok_or(EndpointError("it has no host"))?;
        let host = authority.host().trim_start_matches('[').trim_end_matches(']');
        if host.is_empty() || authority.as_str().contains('@') {
            return Err(EndpointError("it has no host"));
        }
        let target = uri.path_and_query().map_or("/", |target| target.as_str());
        Ok(Self {
            is_tls,
            host: host.to_owned(),
            port: authority.port_u16().unwrap_or(default_port(is_tls)),
            target: if target.starts_with('/') { target.to_owned() } else { format!("/{target}") },
        })
    }
}

const fn default_port(is_tls: bool) -> u16 {
    if is_tls { 443 } else { 80 }
}

impl TryFrom<&str> for Endpoint {
    type Error = EndpointError;

    fn try_from(text: &str) -> Result<Self, EndpointError> {
        text.parse()
    }
}

impl TryFrom<String> for Endpoint {
    type Error = EndpointError;

    fn try_from(text: String) -> Result<Self, EndpointError> {
        text.parse()
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.is_tls { "wss" } else { "ws" };
        write!(f, "{scheme}://{}{}", self.authority(), self.target)
    }
}

#[cfg(test)]
mod tests {
    use super::Endpoint;

    #[test]
    fn addresses_are_read_with_their_defaults() {
        for (text, shown, port) in [
            ("ws://mc.api.taobao.com/", "ws://mc.api.taobao.com/", 80),
            ("ws://mc.api.taobao.com", "ws://mc.api.taobao.com/", 80),
            ("ws://127.0.0.1:8800/a/b?c=1", "ws://127.0.0.1:8800/a/b?c=1", 8800),
            ("ws://[::1]:9/", "ws://[::1]:9/", 9),
            ("wss://proxy.example", "wss://proxy.example/", 443),
            ("wss://proxy.example:80/a", "wss://proxy.example:80/a", 80),
        ] {
            let endpoint: Endpoint = text.parse().expect(text);
            assert_eq!((endpoint.to_string(), endpoint.port()), (shown.to_owned(), port));
        }
        let tls = |text: &str| text.parse::<Endpoint>().expect(text).is_tls();
        assert!(tls("wss://h/") && !tls("ws://h/"));
        assert_eq!("ws://[::1]:9/".parse::<Endpoint>().expect("an address").host(), "::1");
        for text in
            ["", "mc.api.taobao.com", "http://h/", "https://h/", "ws://", "ws://user@h/", "ws:///path"]
        {
            assert!(text.parse::<Endpoint>().is_err(), "{text}");
        }
    }
}
