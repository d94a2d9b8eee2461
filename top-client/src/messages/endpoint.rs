//! Where the platform's message channel is. Knows nothing of what is spoken there.

use std::{fmt, str::FromStr};

/// The address of a TMC server: `ws://host[:port][/path]`.
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
        Self { host: host.to_owned(), port: 80, target: "/".to_owned() }
    }

    /// The name or address of the host, without brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port; 80 unless given.
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
        if self.port == 80 { host } else { format!("{host}:{}", self.port) }
    }
}

impl FromStr for Endpoint {
    type Err = EndpointError;

    fn from_str(text: &str) -> Result<Self, EndpointError> {
        let uri: http::Uri = text.trim().parse().map_err(|_| EndpointError("it is no URL"))?;
        match uri.scheme_str() {
            Some("ws") => {}
            Some("wss") => {
                return Err(EndpointError("the platform's channel has no TLS, so wss is not spoken"));
            }
            _ => return Err(EndpointError("it does not begin with ws://")),
        }
        let authority = uri.authority().ok_or(EndpointError("it has no host"))?;
        let host = authority.host().trim_start_matches('[').trim_end_matches(']');
        if host.is_empty() || authority.as_str().contains('@') {
            return Err(EndpointError("it has no host"));
        }
        let target = uri.path_and_query().map_or("/", |target| target.as_str());
        Ok(Self {
            host: host.to_owned(),
            port: authority.port_u16().unwrap_or(80),
            target: if target.starts_with('/') { target.to_owned() } else { format!("/{target}") },
        })
    }
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
        write!(f, "ws://{}{}", self.authority(), self.target)
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
        ] {
            let endpoint: Endpoint = text.parse().expect(text);
            assert_eq!((endpoint.to_string(), endpoint.port()), (shown.to_owned(), port));
        }
        assert_eq!("ws://[::1]:9/".parse::<Endpoint>().expect("an address").host(), "::1");
        for text in ["", "mc.api.taobao.com", "http://h/", "wss://h/", "ws://", "ws://user@h/", "ws:///path"]
        {
            assert!(text.parse::<Endpoint>().is_err(), "{text}");
        }
    }
}
