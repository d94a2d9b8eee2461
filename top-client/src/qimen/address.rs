//! Where calls of Qimen go: its addresses, and the one that belongs to a gateway.

use std::{borrow::Cow, fmt, str::FromStr};

use http::Uri;

use crate::gateway::{Gateway, GatewayError, checked};

/// The path under which Qimen answers.
const SERVICE: &str = "/router/qimen/service";

/// The URL of Qimen, checked as that of a [`Gateway`] is: `http` or `https`, a host, and nothing that would leak. One without
/// a path gets `/router/qimen/service`.
///
/// ```
/// use top_client::qimen::QimenAddress;
///
/// let local: QimenAddress = "http://127.0.0.1:8080".parse()?;
/// assert_eq!(local.as_str(), "http://127.0.0.1:8080/router/qimen/service");
/// assert_eq!(QimenAddress::scene("my-scene")?.as_str(), "https://my-scene.api.taobao.com/router/qm");
/// # Ok::<(), top_client::GatewayError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct QimenAddress(Cow<'static, str>);

impl QimenAddress {
    /// Production (正式环境).
    pub const PRODUCTION: Self = Self(Cow::Borrowed("https://qimen.api.taobao.com/router/qimen/service"));
    /// Production without TLS: anybody on the network path can read every order.
    pub const PRODUCTION_HTTP: Self = Self(Cow::Borrowed("http://qimen.api.taobao.com/router/qimen/service"));
    /// The test address (联调环境), for routes that are not live yet.
    pub const TEST: Self = Self(Cow::Borrowed("http://qimen.api.taobao.com/router/qmtest"));
    /// The platform's sandbox (沙箱环境).
    pub const SANDBOX: Self = Self(Cow::Borrowed("http://qimenapi.tbsandbox.com/router/qimen/service"));
    /// The address that all cloud scenes share.
    pub const CLOUD: Self = Self(Cow::Borrowed("https://qimen.api.taobao.com/top/router/qm"));

    /// The address of a custom scene (自定义场景) by its code.
    ///
    /// # Errors
    /// The code cannot be part of a host's name: it has other characters than letters, digits and `-`.
    pub fn scene(code: &str) -> Result<Self, GatewayError> {
        Self::of_scene(code, "qm")
    }

    /// The test address of a custom scene.
    ///
    /// # Errors
    /// As [`scene`](Self::scene).
    pub fn scene_test(code: &str) -> Result<Self, GatewayError> {
        Self::of_scene(code, "qmtest")
    }

    fn of_scene(code: &str, path: &str) -> Result<Self, GatewayError> {
        let is_label =
            !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !is_label {
            return Err(GatewayError::Host);
        }
        Ok(Self(format!("https://{code}.api.taobao.com/router/{path}").into()))
    }

    /// The URL as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn uri(&self) -> Result<Uri, GatewayError> {
        checked(&self.0)
    }
}

/// The address of Qimen that belongs to a gateway: the platform's for the platform's, and for any other server the one beside
/// its gateway.
pub(crate) fn beside(gateway: &Gateway) -> Result<Uri, GatewayError> {
    let known = [
        (Gateway::PRODUCTION, QimenAddress::PRODUCTION),
        (Gateway::ECO, QimenAddress::PRODUCTION),
        (Gateway::OVERSEAS, QimenAddress::PRODUCTION),
        (Gateway::PRODUCTION_HTTP, QimenAddress::PRODUCTION_HTTP),
        (Gateway::OVERSEAS_HTTP, QimenAddress::PRODUCTION_HTTP),
        (Gateway::SANDBOX, QimenAddress::SANDBOX),
        (Gateway::SANDBOX_HTTP, QimenAddress::SANDBOX),
    ];
    if let Some((_, address)) = known.iter().find(|(known, _)| known == gateway) {
        return address.uri();
    }
    let uri = checked(gateway.as_str())?;
    let mut parts = uri.into_parts();
    parts.path_and_query = Some(http::uri::PathAndQuery::from_static(SERVICE));
    Uri::from_parts(parts).map_err(|_| GatewayError::Malformed)
}

impl fmt::Display for QimenAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for QimenAddress {
    type Err = GatewayError;

    fn from_str(text: &str) -> Result<Self, GatewayError> {
        let text = text.trim();
        let uri = checked(text)?;
        let is_bare = matches!(uri.path(), "" | "/");
        Ok(Self(if is_bare {
            format!("{}{SERVICE}", text.trim_end_matches('/')).into()
        } else {
            text.to_owned().into()
        }))
    }
}

impl TryFrom<&str> for QimenAddress {
    type Error = GatewayError;

    fn try_from(text: &str) -> Result<Self, GatewayError> {
        text.parse()
    }
}

impl TryFrom<String> for QimenAddress {
    type Error = GatewayError;

    fn try_from(text: String) -> Result<Self, GatewayError> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_gateway_has_its_qimen() {
        for (gateway, address) in [
            ("https://gw.api.taobao.com/router/rest", "https://qimen.api.taobao.com/router/qimen/service"),
            ("http://gw.api.taobao.com/router/rest", "http://qimen.api.taobao.com/router/qimen/service"),
            (
                "https://gw.api.tbsandbox.com/router/rest",
                "http://qimenapi.tbsandbox.com/router/qimen/service",
            ),
            ("http://127.0.0.1:9000/router/rest", "http://127.0.0.1:9000/router/qimen/service"),
            ("http://[::1]:9000", "http://[::1]:9000/router/qimen/service"),
            ("https://proxy/top", "https://proxy/router/qimen/service"),
        ] {
            assert_eq!(beside(&gateway.parse().unwrap()).unwrap(), *address, "{gateway}");
        }
    }

    #[test]
    fn an_address_is_checked_and_completed() {
        for (text, address) in [
            ("http://127.0.0.1:1", Some("http://127.0.0.1:1/router/qimen/service")),
            (" http://127.0.0.1:1/\n", Some("http://127.0.0.1:1/router/qimen/service")),
            ("http://127.0.0.1:1/router/qmtest", Some("http://127.0.0.1:1/router/qmtest")),
            ("qimen.api.taobao.com", None),
            ("http://user:p@host/", None),
            ("http://host/?customerId=1", None),
        ] {
            assert_eq!(
                text.parse::<QimenAddress>().ok().as_ref().map(QimenAddress::as_str),
                address,
                "{text}"
            );
        }
        for address in [
            QimenAddress::PRODUCTION,
            QimenAddress::PRODUCTION_HTTP,
            QimenAddress::TEST,
            QimenAddress::SANDBOX,
            QimenAddress::CLOUD,
        ] {
            assert!(address.uri().is_ok(), "{address}");
        }
        for code in ["", "a.b", "a/b", "a@b", "场景"] {
            assert!(QimenAddress::scene(code).is_err(), "{code}");
        }
        assert_eq!(
            QimenAddress::scene_test("s1").unwrap().as_str(),
            "https://s1.api.taobao.com/router/qmtest"
        );
    }
}
