//! Sessions of sellers (授权, OAuth 2): how they are obtained, kept and renewed.
//!
//! ```text
//! OAuth::authorize_url ─▶ the seller's browser ─▶ AuthCode::from_callback ─▶ OAuth::exchange ─▶ Token
//!                                                                                                  │ Sessions::put
//! client.call(&api).shop("…") ◀── Sessions (a SessionProvider) ◀── fleet::SessionStore ◀─────────┘
//!                                   │ renews once for all that wait, in all processes: OAuth::refresh
//! ```
//!
//! Nothing here knows what a call is. Tokens are secrets: no `Debug`, no error text shows one.

mod authorize;
mod error;
mod implicit;
mod sessions;
mod token;

use std::{fmt, sync::Arc, time::Duration};

use http::{
    HeaderValue, Request, StatusCode,
    header::{CONTENT_TYPE, USER_AGENT},
};
use secrecy::{ExposeSecret as _, SecretString};

pub use self::{
    authorize::{AuthCode, State, View},
    error::{OAuthError, OAuthErrorKind},
    sessions::{Sessions, SessionsBuilder},
    token::{Token, TokenCreate, TokenRefresh},
};
use crate::{
    body::Body,
    builder::{checked_app_key, trimmed},
    gateway::Gateway,
    transport::{self, Transport, TransportService, default_transport},
};
use top_core::{
    clock::{Clock, SystemClock},
    error::ConfigError,
    field::is_blank,
    request::form::{self, Form},
    sign::IntoSecret,
};

/// The largest response that is read; a token is far smaller.
const MAX_RESPONSE_BYTES: usize = 256 * 1024;

/// The platform's OAuth server: the URL before `/authorize`, `/token` and `/logoff`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OAuthServer(Gateway);

impl OAuthServer {
    /// Production: `https://oauth.taobao.com`.
    pub fn production() -> Self {
        Self::fixed("https://oauth.taobao.com")
    }

    /// The platform's sandbox: `https://oauth.tbsandbox.com`.
    pub fn sandbox() -> Self {
        Self::fixed("https://oauth.tbsandbox.com")
    }

    /// Another server, such as a local sandbox.
    ///
    /// # Errors
    /// [`OAuthErrorKind::Config`]: the text is not the URL of a server. The error does not repeat it.
    pub fn at(url: &str) -> Result<Self, OAuthError> {
        let checked = Gateway::server(url.trim().trim_end_matches('/'));
        checked.map(Self).map_err(|error| config(format!("the OAuth server's URL {}", error.predicate())))
    }

    fn fixed(url: &'static str) -> Self {
        Self(Gateway::fixed(url))
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.0.as_str())
    }
}

/// An application's side of OAuth: cheap to clone.
///
/// ```
/// use top_client::oauth::{AuthCode, OAuth, State, View};
///
/// # if cfg!(any(feature = "reqwest", feature = "hyper")) {
/// let oauth = OAuth::builder("12345678", "the app secret").redirect_uri("https://shop.example/callback").build()?;
/// // For each seller who logs in: keep the state with the browser (a cookie, a session of your own) …
/// let state = State::generate()?;
/// let url = oauth.authorize_url(View::Web, &state);
/// assert!(url.starts_with("https://oauth.taobao.com/authorize?response_type=code&client_id=12345678&"));
/// // … and compare it when the browser comes back:
/// let query = format!("code=abc&state={}", state.as_str());
/// let code = AuthCode::from_callback(&query, &state)?;
/// // let token = oauth.exchange(&code).await?;
/// # let _ = code;
/// # }
/// # Ok::<(), top_client::oauth::OAuthError>(())
/// ```
#[derive(Clone)]
pub struct OAuth(Arc<Inner>);

struct Inner {
    app_key: String,
    app_secret: SecretString,
    server: OAuthServer,
    redirect_uri: String,
    transport: Transport,
    clock: Arc<dyn Clock>,
    timeout: Duration,
}

impl OAuth {
    /// With the application's key and secret (App Key, App Secret).
    pub fn builder(app_key: impl Into<String>, app_secret: impl IntoSecret) -> OAuthBuilder {
        OAuthBuilder {
            app_key: app_key.into(),
            app_secret: app_secret.into_secret(),
            server: OAuthServer::production(),
            redirect_uri: String::new(),
            transport: None,
            clock: Arc::new(SystemClock),
            timeout: Duration::from_secs(30),
        }
    }

    /// The token for an authorisation. A code is good for one exchange, within half an hour at most.
    ///
    /// # Errors
    /// The server refuses the code ([`OAuthErrorKind::Refused`]), cannot be reached, or sends something else. The
    /// exchange is not repeated: if its response was lost, the seller has to authorise again.
    pub async fn exchange(&self, code: &AuthCode) -> Result<Token, OAuthError> {
        let redirect_uri = self.redirect_uri()?;
        self.token(&[
            ("grant_type", "authorization_code"),
            ("code", code.expose()),
            ("redirect_uri", redirect_uri),
        ])
        .await
    }

    /// A new token for an old one. The old one's refresh token may be dead afterwards; if the response
    /// has none, the old one stays good and is carried over.
    ///
    /// # Errors
    /// There is no refresh token or its time has passed ([`OAuthErrorKind::NeedsAuthorization`]; nothing is sent), the
    /// server refuses it, cannot be reached, or sends something else.
    pub async fn refresh(&self, token: &Token) -> Result<Token, OAuthError> {
        let refresh_token = token
            .expose_refresh_token()
            .filter(|_| token.is_renewable_at(self.0.clock.now()))
            .ok_or_else(|| OAuthError::new(OAuthErrorKind::NeedsAuthorization))?;
        let renewed =
            self.token(&[("grant_type", "refresh_token"), ("refresh_token", refresh_token)]).await?;
        Ok(renewed.or_refresh_token_of(token))
    }

    /// The token in the server's response to `/token`.
    async fn token(&self, params: &[(&str, &str)]) -> Result<Token, OAuthError> {
        let inner = &*self.0;
        let mut form = Form::with_capacity(512);
        for (name, value) in params {
            form.add(name.as_bytes(), value.as_bytes());
        }
        form.add(b"client_id", inner.app_key.as_bytes());
        form.add(b"client_secret", inner.app_secret.expose_secret().as_bytes());
        let uri: http::Uri =
            inner.server.url("/token").parse().map_err(|_| config("the OAuth server's URL is malformed"))?;
        let peer = transport::host_and_port(&uri);
        let mut request = Request::new(Body::from(form.into_body()));
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(form::CONTENT_TYPE));
        headers.insert(USER_AGENT, HeaderValue::from_static(transport::USER_AGENT));
        let response = inner.transport.send(request, MAX_RESPONSE_BYTES, inner.timeout).await;
        let response = response.map_err(|error| error.with_peer(peer))?;
        // A refusal comes with status 400, and sometimes with another.
        if let Some(refused) = OAuthError::refused(&response.body) {
            return Err(refused);
        }
        if response.status != StatusCode::OK {
            return Err(OAuthError::new(OAuthErrorKind::Status(response.status.as_u16())));
        }
        Token::read(&response.body, self.0.clock.now())
    }

    fn redirect_uri(&self) -> Result<&str, OAuthError> {
        match self.0.redirect_uri.as_str() {
            "" => Err(config("the redirect URI (回调地址) is missing: give it to the builder")),
            uri => Ok(uri),
        }
    }
}

impl fmt::Debug for OAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth").field("server", &self.0.server).finish_non_exhaustive()
    }
}

fn config(reason: impl Into<String>) -> OAuthError {
    OAuthError::with_source(OAuthErrorKind::Config, ConfigError::new(reason))
}

/// Builds an [`OAuth`].
#[must_use = "a builder does nothing before `build`"]
pub struct OAuthBuilder {
    app_key: String,
    app_secret: SecretString,
    server: OAuthServer,
    redirect_uri: String,
    transport: Option<Transport>,
    clock: Arc<dyn Clock>,
    timeout: Duration,
}

impl OAuthBuilder {
    /// The OAuth server. Default: production.
    pub fn server(mut self, server: OAuthServer) -> Self {
        self.server = server;
        self
    }

    /// Where the platform sends the seller's browser back to (回调地址): as it is registered in the platform's console.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = uri.into();
        self
    }

    /// How requests are carried, in place of the transport that is compiled in: any service that fits
    /// [`TransportService`].
    pub fn transport(mut self, service: impl TransportService) -> Self {
        self.transport = Some(Transport::new(service));
        self
    }

    /// The clock for the times of tokens. Default: the machine's.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// How long a request to the server may take. Default: 30 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The application's side of OAuth. Nothing is sent, and no connection is made.
    ///
    /// # Errors
    /// [`OAuthErrorKind::Config`]: a key or secret that is empty or cannot be one, no transport, TLS that cannot be set up.
    pub fn build(self) -> Result<OAuth, OAuthError> {
        let app_key = checked_app_key(&self.app_key)
            .map_err(|error| OAuthError::with_source(OAuthErrorKind::Config, error))?;
        if is_blank(self.app_secret.expose_secret()) {
            return Err(config("the app secret (App Secret) is empty: the platform's console shows it"));
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(self.server.0.is_https())
                .map_err(|error| OAuthError::with_source(OAuthErrorKind::Config, error))?,
        };
        Ok(OAuth(Arc::new(Inner {
            app_key,
            app_secret: trimmed(self.app_secret),
            server: self.server,
            redirect_uri: self.redirect_uri,
            transport,
            clock: self.clock,
            timeout: self.timeout,
        })))
    }
}

impl fmt::Debug for OAuthBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthBuilder").field("server", &self.server).finish_non_exhaustive()
    }
}
