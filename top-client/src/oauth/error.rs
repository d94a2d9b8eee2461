//! Why there is no token. Many calls may wait for one renewal and share its failure, so errors can be cloned. No token,
//! code, state or secret is in any text.

use std::{error::Error as StdError, fmt, sync::Arc};

use top_core::{
    TopObject,
    error::{DecodeError, TransportError},
    response,
};

type Source = Arc<dyn StdError + Send + Sync>;

/// Why there is no token.
#[derive(Clone)]
pub struct OAuthError {
    kind: OAuthErrorKind,
    refusal: Option<Arc<Refusal>>,
    source: Option<Source>,
}

/// What sort of thing went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuthErrorKind {
    /// A setting is wrong; nothing was sent.
    Config,
    /// The seller, or the platform for them, refused the authorisation.
    Denied,
    /// The callback's `state` is absent or not the one of this browser: another seller's authorisation, or a forgery.
    State,
    /// The callback has neither a code nor an error, or is malformed.
    Callback,
    /// The `top_sign` of a callback is absent or wrong.
    Signature,
    /// The OAuth server refused: `invalid_grant` and the like. See [`OAuthError::code`].
    Refused,
    /// Something other than the OAuth server answered, with an HTTP status.
    Status(u16),
    /// The response could not be read.
    Response,
    /// The network failed, or took too long.
    Transport,
    /// The token store failed.
    Store,
    /// There is no token that can be renewed: the seller has to authorise again.
    NeedsAuthorization,
    /// The OAuth server failed in another process, and is left alone for a while.
    Resting,
}

/// The server's own code and description.
#[derive(TopObject, Default)]
struct Refusal {
    error: Option<String>,
    error_description: Option<String>,
}

impl OAuthError {
    pub(super) fn new(kind: OAuthErrorKind) -> Self {
        Self { kind, refusal: None, source: None }
    }

    pub(super) fn with_source(
        kind: OAuthErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self { source: Some(Source::from(source.into())), ..Self::new(kind) }
    }

    /// With the `error` and `error_description` of a response or callback.
    pub(super) fn with_description(kind: OAuthErrorKind, error: String, description: Option<String>) -> Self {
        let refusal = Refusal { error: Some(error), error_description: description };
        Self { refusal: Some(Arc::new(refusal)), ..Self::new(kind) }
    }

    /// The refusal in a response, if it is one.
    pub(super) fn refused(body: &[u8]) -> Option<Self> {
        let mut refusal = Refusal::default();
        response::from_json(&mut refusal, body).ok()?;
        refusal.error.as_ref()?;
        Some(Self { refusal: Some(Arc::new(refusal)), ..Self::new(OAuthErrorKind::Refused) })
    }

    /// An error of another kind, with this one as its source.
    pub(super) fn because_of(kind: OAuthErrorKind, cause: Self) -> Self {
        Self { refusal: cause.refusal.clone(), ..Self::with_source(kind, cause) }
    }

    /// What sort of thing went wrong.
    pub const fn kind(&self) -> OAuthErrorKind {
        self.kind
    }

    /// The server's code: `invalid_grant`, `access_denied`, …
    pub fn code(&self) -> Option<&str> {
        self.refusal.as_ref()?.error.as_deref()
    }

    /// The server's description, verbatim; it may quote what was sent.
    pub fn description(&self) -> Option<&str> {
        self.refusal.as_ref()?.error_description.as_deref()
    }

    /// Whether only the seller can help, by authorising again.
    pub const fn needs_authorization(&self) -> bool {
        matches!(
            self.kind,
            OAuthErrorKind::NeedsAuthorization | OAuthErrorKind::Denied | OAuthErrorKind::State
        )
    }

    /// Whether the server itself says that this refresh token cannot be used.
    pub(super) fn is_final(&self) -> bool {
        self.kind == OAuthErrorKind::NeedsAuthorization
            || (self.kind == OAuthErrorKind::Refused && self.code() == Some("invalid_grant"))
    }
}

impl fmt::Display for OAuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            OAuthErrorKind::Config => f.write_str("a setting of OAuth is wrong"),
            OAuthErrorKind::Denied => f.write_str("the authorisation was refused"),
            OAuthErrorKind::State => {
                f.write_str("the callback's `state` is not the one that was sent with this browser")
            }
            OAuthErrorKind::Callback => f.write_str("the callback has neither a code nor an error"),
            OAuthErrorKind::Signature => f.write_str("the callback's `top_sign` is absent or wrong"),
            OAuthErrorKind::Refused => f.write_str("the OAuth server refused"),
            OAuthErrorKind::Status(status) => {
                write!(f, "HTTP status {status}: something other than the OAuth server answered")
            }
            OAuthErrorKind::Response => f.write_str("the OAuth server's response could not be read"),
            OAuthErrorKind::Transport => f.write_str("the OAuth server could not be reached"),
            OAuthErrorKind::Store => f.write_str("the token store failed"),
            OAuthErrorKind::NeedsAuthorization => f.write_str(
                "there is no token that can be renewed: the seller has to authorise again (重新授权)",
            ),
            OAuthErrorKind::Resting => {
                f.write_str("the OAuth server failed in another process and is left alone for a while")
            }
        }?;
        // Only what looks like a code: a callback's text can come from anybody.
        let is_code = |code: &&str| {
            code.len() <= 64
                && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
        };
        match self.code().filter(is_code) {
            Some(code) => write!(f, ": {code}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for OAuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OAuthError({self}")?;
        if let Some(source) = &self.source {
            write!(f, "; {source}")?;
        }
        f.write_str(")")
    }
}

impl StdError for OAuthError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl From<TransportError> for OAuthError {
    fn from(error: TransportError) -> Self {
        Self::with_source(OAuthErrorKind::Transport, error)
    }
}

impl From<DecodeError> for OAuthError {
    fn from(error: DecodeError) -> Self {
        Self::with_source(OAuthErrorKind::Response, error)
    }
}
