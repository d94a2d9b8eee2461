//! Calls that the sandbox makes to itself, for the page's forms: signed with the declared secret, which nobody else gets to
//! see, and then answered and recorded as any other call.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use top_core::TopDateTime;

use super::{
    qimen::{scene, standard, trial},
    service::{GatewayResponse, rest},
    state::Gateway,
};
use crate::protocol::{
    request::{HttpRequest, Params, percent_encoded},
    sign::{self, SignMethod, SignRule},
};

/// Where a call goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Address {
    #[default]
    Rest,
    Qimen,
    Scene,
    Trial,
}

impl Address {
    pub(crate) fn of(path: &str) -> Option<Self> {
        Some(match path.strip_prefix("/top").unwrap_or(path) {
            "/router/rest" => Self::Rest,
            "/router/qimen/service" => Self::Qimen,
            "/router/qm" => Self::Scene,
            "/router/qmtest" => Self::Trial,
            _ => return None,
        })
    }

    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Rest => "/router/rest",
            Self::Qimen => "/router/qimen/service",
            Self::Scene => "/router/qm",
            Self::Trial => "/router/qmtest",
        }
    }
}

/// A call that is to be signed.
#[derive(Default)]
pub(crate) struct Trial {
    pub(crate) address: Address,
    pub(crate) app_key: String,
    /// Without time and signature, which are set.
    pub(crate) params: Vec<(String, String)>,
    /// Content type and content of a body that is no form.
    pub(crate) body: Option<(String, Bytes)>,
}

/// Parameters of a signed request, and where it goes.
pub(crate) struct Signed {
    pub(crate) address: Address,
    pub(crate) params: Params,
    pub(crate) body: Option<(String, Bytes)>,
}

impl Trial {
    /// Signs it with the secret of its application, at the present of the sandbox's clock. `None` if the application is not
    /// declared.
    pub(crate) fn sign(self, gateway: &Gateway) -> Option<Signed> {
        let secret = gateway.declared().apps.get(&self.app_key)?.secret.clone();
        let timestamp = TopDateTime::from_system_time(gateway.now()).map(|time| time.to_string());
        let mut params: Params = self.params.into_iter().filter(|(name, _)| name != "sign").collect();
        params.set("app_key".to_owned(), self.app_key);
        params.set("timestamp".to_owned(), timestamp.unwrap_or_default());
        for (name, usual) in [("v", "2.0"), ("format", "json"), ("sign_method", SignMethod::Md5.as_str())] {
            if params.filled(name).is_none() {
                params.set(name.to_owned(), usual.to_owned());
            }
        }
        let method = params.get("sign_method").and_then(SignMethod::from_name).unwrap_or(SignMethod::Md5);
        params.set("sign_method".to_owned(), method.as_str().to_owned());
        let raw = self.body.as_ref().map(|(_, body)| body.as_ref()).unwrap_or_default();
        let text = sign::string_to_sign(&params, raw, SignRule::AllReceived);
        params.set("sign".to_owned(), method.sign(&secret, &text));
        Some(Signed { address: self.address, params, body: self.body })
    }
}

impl Signed {
    /// Name and value pairs as a query has them.
    pub(crate) fn query(&self) -> String {
        let pair = |(name, value): (&str, &str)| {
            format!("{}={}", percent_encoded(name, "+"), percent_encoded(value, "+"))
        };
        self.params.iter().map(pair).collect::<Vec<_>>().join("&")
    }

    fn into_request(self) -> HttpRequest {
        let pairs = self.query();
        let (query, content_type, body) = match self.body {
            None => (String::new(), FORM.to_owned(), pairs.into()),
            Some((content_type, body)) => (pairs, content_type, body),
        };
        let mut headers = HeaderMap::new();
        let page = (header::USER_AGENT, "top-sandbox page");
        for (name, value) in [(header::CONTENT_TYPE, content_type.as_str()), page] {
            insert(&mut headers, name, value);
        }
        HttpRequest {
            http_method: "POST".to_owned(),
            path: self.address.path().to_owned(),
            query,
            content_type: Some(content_type.into_bytes()),
            headers,
            body,
        }
    }

    /// Makes the call, as if it had come over the network.
    pub(crate) async fn make(self, gateway: Arc<Gateway>) -> GatewayResponse {
        let address = self.address;
        let request = self.into_request();
        match address {
            Address::Rest => rest(gateway, request).await,
            Address::Qimen => standard(gateway, request).await,
            Address::Scene => scene(gateway, request).await,
            Address::Trial => trial(gateway, request).await,
        }
    }
}

const FORM: &str = "application/x-www-form-urlencoded;charset=utf-8";

/// A content type from a form may be no header's value; the call then shows none.
fn insert(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
