//! A seller's browser on its way to the platform and back: the URL it is sent to, and the query it returns with.

use std::fmt;

use secrecy::{ExposeSecret as _, SecretString};

use super::{OAuth, OAuthError, OAuthErrorKind};
use top_core::{
    request::{form::Form, percent},
    sign,
};

/// Which form of the platform's page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum View {
    /// For desktop browsers.
    #[default]
    Web,
    /// For phones.
    Wap,
    /// Tmall's (天猫).
    Tmall,
}

impl View {
    /// The wire value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Wap => "wap",
            Self::Tmall => "tmall",
        }
    }
}

/// The `state` of one authorisation: it proves that the browser that returns is the one that was sent. Keep it with the
/// browser (in a cookie or a session of your own), and use it once.
#[derive(Clone)]
pub struct State(String);

impl State {
    /// 128 bits of the system's randomness.
    ///
    /// # Errors
    /// The system has none.
    pub fn generate() -> Result<Self, OAuthError> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)
            .map_err(|error| OAuthError::with_source(OAuthErrorKind::Config, error.to_string()))?;
        Ok(Self(bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))))
    }

    /// A state that was kept.
    pub fn from_text(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text, to be kept.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn check(&self, received: Option<&str>) -> Result<(), OAuthError> {
        let is_same = received.is_some_and(|received| sign::is_same(received.as_bytes(), self.0.as_bytes()));
        if is_same && !self.0.is_empty() { Ok(()) } else { Err(OAuthError::new(OAuthErrorKind::State)) }
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("State(<redacted>)")
    }
}

/// The code that a browser returned with, for one exchange.
#[derive(Clone)]
pub struct AuthCode(SecretString);

impl AuthCode {
    /// The code in the query of the URL that the browser returned to (without its question mark).
    ///
    /// # Errors
    /// The state is not `expected` ([`OAuthErrorKind::State`]), the seller refused ([`OAuthErrorKind::Denied`]), or
    /// there is no code.
    pub fn from_callback(query: &str, expected: &State) -> Result<Self, OAuthError> {
        let params = params(query)?;
        let get = |wanted| params.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
        expected.check(get("state"))?;
        if let Some(error) = get("error") {
            let description = get("error_description").map(str::to_owned);
            return Err(OAuthError::with_description(OAuthErrorKind::Denied, error.to_owned(), description));
        }
        match get("code").filter(|code| !code.is_empty()) {
            Some(code) => Ok(Self(code.to_owned().into())),
            None => Err(OAuthError::new(OAuthErrorKind::Callback)),
        }
    }

    pub(super) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for AuthCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AuthCode(<redacted>)")
    }
}

impl OAuth {
    /// Where to send the seller's browser.
    pub fn authorize_url(&self, view: View, state: &State) -> String {
        self.authorize("code", view, state)
    }

    /// Where to send the seller's browser in the implicit flow (`response_type=token`), whose token returns after a `#`
    /// and is read with [`read_fragment`](Self::read_fragment).
    pub fn implicit_url(&self, view: View, state: &State) -> String {
        self.authorize("token", view, state)
    }

    /// Where to send a browser whose seller logs off.
    pub fn logoff_url(&self, view: View) -> String {
        let query = query(&[("client_id", &self.0.app_key), ("view", view.as_str())]);
        format!("{}?{query}", self.0.server.url("/logoff"))
    }

    fn authorize(&self, response_type: &str, view: View, state: &State) -> String {
        let query = query(&[
            ("response_type", response_type),
            ("client_id", &self.0.app_key),
            ("redirect_uri", &self.0.redirect_uri),
            ("state", state.as_str()),
            ("view", view.as_str()),
        ]);
        format!("{}?{query}", self.0.server.url("/authorize"))
    }
}

fn query(params: &[(&str, &str)]) -> String {
    let mut form = Form::with_capacity(256);
    for (name, value) in params {
        form.add(name.as_bytes(), value.as_bytes());
    }
    // Percent-encoded text is ASCII.
    String::from_utf8(form.into_body()).unwrap_or_default()
}

/// The pairs of a query or fragment. A repeated name is an error: the server sends none.
pub(super) fn params(query: &str) -> Result<Vec<(String, String)>, OAuthError> {
    let malformed = || OAuthError::new(OAuthErrorKind::Callback);
    let decode = |text: &str| {
        let bytes = percent::decode(text.as_bytes()).ok_or_else(malformed)?;
        String::from_utf8(bytes).map_err(|_| malformed())
    };
    let mut params: Vec<(String, String)> = Vec::new();
    for piece in query.split('&').filter(|piece| !piece.is_empty()) {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        params.push((decode(name)?, decode(value)?));
    }
    params.sort();
    if params.windows(2).any(|pair| pair[0].0 == pair[1].0) {
        return Err(malformed());
    }
    Ok(params)
}
