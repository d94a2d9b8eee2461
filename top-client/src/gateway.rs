//! Where calls go: the checked URL of a gateway, and the addresses that follow from it. Knows nothing of connections,
//! nor which of several gateways a call goes to.

use std::{borrow::Cow, fmt, str::FromStr};

use http::Uri;

use top_core::error::ConfigError;

/// The URL of a gateway, checked: `http` or `https`, a host, and nothing that would be signed wrongly or leak.
///
/// A gateway answers under `/router/rest`. A URL without a path, or one that ends before or beside that, is completed;
/// any other path is taken as it is, for gateways behind a proxy of yours.
///
/// ```
/// use top_client::Gateway;
///
/// let local: Gateway = "http://127.0.0.1:8080".parse()?;
/// assert_eq!(local.as_str(), "http://127.0.0.1:8080/router/rest");
/// assert!(!local.is_https());
/// assert!("ftp://gw.api.taobao.com/router/rest".parse::<Gateway>().is_err());
/// # Ok::<(), top_client::GatewayError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Gateway(Cow<'static, str>);

impl Gateway {
    /// Production (正式环境), the default.
    pub const PRODUCTION: Self = Self(Cow::Borrowed("https://gw.api.taobao.com/router/rest"));
    /// Production without TLS: anybody on the network path can read the session and every parameter.
    pub const PRODUCTION_HTTP: Self = Self(Cow::Borrowed("http://gw.api.taobao.com/router/rest"));
    /// Production under its older name, still in use; also that of DingTalk methods in TOP style.
    pub const ECO: Self = Self(Cow::Borrowed("https://eco.taobao.com/router/rest"));
    /// Overseas (海外环境).
    pub const OVERSEAS: Self = Self(Cow::Borrowed("https://api.taobao.com/router/rest"));
    /// Overseas without TLS.
    pub const OVERSEAS_HTTP: Self = Self(Cow::Borrowed("http://api.taobao.com/router/rest"));
    /// The platform's sandbox (沙箱环境), for applications that were given one.
    pub const SANDBOX: Self = Self(Cow::Borrowed("https://gw.api.tbsandbox.com/router/rest"));
    /// The platform's sandbox without TLS.
    pub const SANDBOX_HTTP: Self = Self(Cow::Borrowed("http://gw.api.tbsandbox.com/router/rest"));

    /// Another server's URL, checked by the same rules and left as it is.
    #[cfg(feature = "oauth")]
    pub(crate) fn server(text: &str) -> Result<Self, GatewayError> {
        check(text)?;
        Ok(Self(Cow::Owned(text.to_owned())))
    }

    /// A URL that is known to pass the checks.
    #[cfg(feature = "oauth")]
    pub(crate) const fn fixed(url: &'static str) -> Self {
        Self(Cow::Borrowed(url))
    }

    /// The URL as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the connection is encrypted.
    pub fn is_https(&self) -> bool {
        self.0.get(..6).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https:"))
    }

    /// The address of calls.
    fn uri(&self) -> Result<Uri, GatewayError> {
        check(&self.0)
    }

    /// The address of batches, `…/router/batch` beside `…/router/rest`; `None` for a URL that does not end so.
    fn batch_uri(&self) -> Option<Uri> {
        let uri = self.uri().ok()?;
        let path = format!("{}/batch", uri.path().strip_suffix("/rest")?);
        let mut parts = uri.into_parts();
        parts.path_and_query = Some(path.try_into().ok()?);
        Uri::from_parts(parts).ok()
    }
}

/// The path of calls.
const CALLS: &str = "/router/rest";

/// The address of another service of the platform's, checked by the same rules.
#[cfg(feature = "qimen")]
pub(crate) fn checked(text: &str) -> Result<Uri, GatewayError> {
    check(text)
}

/// The addresses of a client's gateways, in the order of the gateways.
pub(crate) struct Addresses {
    calls: Vec<Uri>,
    batches: Result<Vec<Uri>, ConfigError>,
    #[cfg(feature = "qimen")]
    qimen: Vec<Uri>,
}

impl Addresses {
    pub(crate) fn of<'g>(gateways: impl Iterator<Item = &'g Gateway> + Clone) -> Result<Self, GatewayError> {
        let batch_uri = |gateway: &Gateway| {
            gateway.batch_uri().ok_or_else(|| {
                ConfigError::new(format!(
                    "the gateway `{gateway}` has no known address for batches: \
                     give the client a `gateway` whose URL ends in `/rest`"
                ))
            })
        };
        Ok(Self {
            calls: gateways.clone().map(Gateway::uri).collect::<Result<_, _>>()?,
            #[cfg(feature = "qimen")]
            qimen: gateways.clone().map(crate::qimen::beside).collect::<Result<_, _>>()?,
            batches: gateways.map(batch_uri).collect(),
        })
    }

    /// Where calls go.
    pub(crate) fn calls(&self) -> &[Uri] {
        &self.calls
    }

    /// Where calls of Qimen go.
    #[cfg(feature = "qimen")]
    pub(crate) fn qimen(&self) -> &[Uri] {
        &self.qimen
    }

    /// Where batches go.
    pub(crate) fn batches(&self) -> Result<&[Uri], &ConfigError> {
        self.batches.as_deref()
    }
}

impl Default for Gateway {
    fn default() -> Self {
        Self::PRODUCTION
    }
}

impl fmt::Display for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Gateway {
    type Err = GatewayError;

    fn from_str(text: &str) -> Result<Self, GatewayError> {
        text.to_owned().try_into()
    }
}

impl TryFrom<&str> for Gateway {
    type Error = GatewayError;

    fn try_from(text: &str) -> Result<Self, GatewayError> {
        text.parse()
    }
}

impl TryFrom<&String> for Gateway {
    type Error = GatewayError;

    fn try_from(text: &String) -> Result<Self, GatewayError> {
        text.parse()
    }
}

impl TryFrom<String> for Gateway {
    type Error = GatewayError;

    fn try_from(text: String) -> Result<Self, GatewayError> {
        let text = text.trim();
        let uri = check(text)?;
        // What follows the address of a server: the check has found neither a query nor a fragment.
        let server = text.len() - if text.ends_with(uri.path()) { uri.path().len() } else { 0 };
        Ok(Self(Cow::Owned(match uri.path().trim_end_matches('/') {
            "" | "/router" | CALLS | "/router/batch" => format!("{}{CALLS}", &text[..server]),
            _ => text.to_owned(),
        })))
    }
}

/// Why a text is not the URL of a gateway. The text itself is not repeated: it may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GatewayError {
    /// Not a URL at all.
    Malformed,
    /// Neither `http` nor `https`, or none at all.
    Scheme,
    /// No host, or a port that is no number.
    Host,
    /// A user name or password before the host.
    UserInfo,
    /// A query: its parameters would reach the gateway, but not the signature.
    Query,
    /// A `#fragment`, which is never sent.
    Fragment,
}

impl GatewayError {
    /// What is wrong, as the end of a sentence about a URL: the URL of an OAuth server is checked by the same rules.
    pub(crate) const fn predicate(self) -> &'static str {
        match self {
            Self::Malformed => "is malformed",
            Self::Scheme => "must start with `https://` or `http://`",
            Self::Host => "has no host, or a port that is no number",
            Self::UserInfo => "must not hold a user name or password",
            Self::Query => "must not hold a query",
            Self::Fragment => "must not hold a `#fragment`",
        }
    }
}

impl fmt::Display for GatewayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the gateway's URL {}", self.predicate())?;
        match self {
            Self::Query => f.write_str(": it would not be signed; add extra parameters to the call"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for GatewayError {}

/// For builder methods that take a [`Gateway`] or a text to parse: converting a `Gateway` into itself cannot fail.
impl From<std::convert::Infallible> for GatewayError {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

fn check(text: &str) -> Result<Uri, GatewayError> {
    // `http::Uri` drops a fragment in silence.
    if text.contains('#') {
        return Err(GatewayError::Fragment);
    }
    let Some((scheme, rest)) = text.split_once("://") else {
        return Err(GatewayError::Scheme);
    };
    if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
        return Err(GatewayError::Scheme);
    }
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    if authority.contains('@') {
        return Err(GatewayError::UserInfo);
    }
    if authority.is_empty() || authority.starts_with(':') {
        return Err(GatewayError::Host);
    }
    let uri: Uri = text.parse().map_err(|_| GatewayError::Malformed)?;
    let Some(authority) = uri.authority() else {
        return Err(GatewayError::Host);
    };
    let port = authority.as_str().strip_prefix(authority.host()).unwrap_or_default();
    if authority.host().is_empty() || (!port.is_empty() && authority.port_u16().is_none()) {
        return Err(GatewayError::Host);
    }
    if uri.query().is_some() {
        return Err(GatewayError::Query);
    }
    Ok(uri)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_named() {
        for (text, outcome) in [
            ("https://gw.api.taobao.com/router/rest", None),
            ("HTTPS://gw.api.taobao.com/router/rest", None),
            ("http://127.0.0.1:8080/router/rest", None),
            ("http://[::1]:8080/router/rest", None),
            ("http://localhost", None),
            ("", Some(GatewayError::Scheme)),
            ("gw.api.taobao.com/router/rest", Some(GatewayError::Scheme)),
            ("ftp://gw.api.taobao.com/router/rest", Some(GatewayError::Scheme)),
            ("://host/", Some(GatewayError::Scheme)),
            ("https://", Some(GatewayError::Host)),
            ("https:///router/rest", Some(GatewayError::Host)),
            ("https://:80/router/rest", Some(GatewayError::Host)),
            ("https://host:99999/router/rest", Some(GatewayError::Host)),
            ("https://user:pass@host/router/rest", Some(GatewayError::UserInfo)),
            ("https://host/router/rest?a=1", Some(GatewayError::Query)),
            ("https://host/router/rest#top", Some(GatewayError::Fragment)),
            ("https://ho st/router/rest", Some(GatewayError::Malformed)),
        ] {
            assert_eq!(text.parse::<Gateway>().err(), outcome, "{text:?}");
            assert_eq!(Gateway::try_from(&text.to_owned()).err(), outcome, "{text:?}");
        }
    }

    #[test]
    fn a_path_that_can_only_be_wrong_is_mended() {
        for (text, url) in [
            ("http://127.0.0.1:1234", "http://127.0.0.1:1234/router/rest"),
            ("http://127.0.0.1:1234/", "http://127.0.0.1:1234/router/rest"),
            ("http://[::1]:1234//", "http://[::1]:1234/router/rest"),
            ("https://gw/router", "https://gw/router/rest"),
            ("https://gw/router/", "https://gw/router/rest"),
            ("https://gw/router/rest/", "https://gw/router/rest"),
            ("https://gw/router/batch", "https://gw/router/rest"),
            (" https://gw/router/rest\n", "https://gw/router/rest"),
            // What another program may answer under.
            ("https://gw/top/router/rest", "https://gw/top/router/rest"),
            ("https://gw/router/qimen/service", "https://gw/router/qimen/service"),
            ("https://proxy/top", "https://proxy/top"),
        ] {
            assert_eq!(text.parse::<Gateway>().map(|gateway| gateway.0).as_deref(), Ok(url), "{text:?}");
        }
    }

    #[test]
    fn the_constants_hold() {
        for gateway in [
            Gateway::PRODUCTION,
            Gateway::PRODUCTION_HTTP,
            Gateway::ECO,
            Gateway::OVERSEAS,
            Gateway::OVERSEAS_HTTP,
            Gateway::SANDBOX,
            Gateway::SANDBOX_HTTP,
        ] {
            assert!(gateway.uri().is_ok(), "{gateway}");
            assert_eq!(gateway.is_https(), gateway.as_str().starts_with("https://"));
        }
    }

    #[test]
    fn batches_go_beside_calls() {
        for (gateway, batches) in [
            ("https://gw.api.taobao.com/router/rest", Some("https://gw.api.taobao.com/router/batch")),
            ("http://127.0.0.1:8080/rest", Some("http://127.0.0.1:8080/batch")),
            ("http://localhost", Some("http://localhost/router/batch")),
            ("http://rest", Some("http://rest/router/batch")),
            ("http://gw/other", None),
        ] {
            let gateway: Gateway = gateway.parse().unwrap();
            let addresses = Addresses::of([&gateway, &Gateway::ECO].into_iter()).unwrap();
            assert_eq!(addresses.calls().len(), 2);
            match (addresses.batches(), batches) {
                (Ok(uris), Some(expected)) => assert_eq!(uris[0], *expected),
                (Err(error), None) => {
                    let error = error.to_string();
                    assert!(error.contains(gateway.as_str()) && error.contains("`gateway`"), "{error}");
                }
                (result, _) => panic!("{gateway}: {result:?}"),
            }
        }
    }

    #[test]
    fn errors_do_not_repeat_the_text() {
        let error = "https://user:hunter2@host/".parse::<Gateway>().unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
}
