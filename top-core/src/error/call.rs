//! The one error of a call, whatever went wrong.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use super::{
    api::ApiError,
    business::BusinessError,
    cause::{Cause, ErrorKind},
    check::CheckError,
    codes::{CodeRules, ErrorClass, Language},
    decode::DecodeError,
    escaped::Escaped,
    help,
    retry::Retry,
    status::StatusError,
    transport::TransportError,
    unsent::{BatchError, ConfigError, Limited, SessionError},
};
use crate::sign::{Explanation, SignError};

/// Why a call has no response to hand over. A clone shares the cause: one failure may be that of many calls of a batch.
///
/// ```
/// use top_core::{Error, error::{ApiError, ErrorKind}};
///
/// let error = Error::from(ApiError::new(7, "App Call Limited")
///     .with_sub("accesscontrol.limited-by-api-access-count", "This ban will last for 1 more seconds"));
/// assert_eq!(error.kind(), ErrorKind::Api);
/// assert!(error.is_throttled());
/// assert_eq!(error.retry_after().unwrap().as_secs(), 1);
/// assert!(!error.is_timeout());
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    cause: Arc<Cause>,
    method: Option<String>,
    attempts: u32,
    waited: Duration,
    body: Option<Arc<[u8]>>,
    /// The status under which the platform's own error came, where it was not 200.
    status: Option<StatusError>,
    explanation: Option<Explanation>,
}

/// For clients.
impl Error {
    /// A limit of the client refused the call before it was sent: `what` completes "not sent: …".
    pub fn limited(what: &'static str, retry_after: Option<Duration>) -> Self {
        Self::of(Cause::Limited(Limited { what, retry_after }))
    }

    /// The response has this HTTP status, with which the gateway does not answer.
    pub fn status(status: u16, retry_after: Option<Duration>) -> Self {
        Self::of(Cause::Status(StatusError { status, retry_after, redirect_to: None }))
    }

    /// With the host that a redirect points to; without effect on errors of other kinds. The rest of its address may hold
    /// what was sent, and is not kept.
    pub fn with_redirect(mut self, host: &str) -> Self {
        if let Cause::Status(status) = &*self.0.cause {
            let redirect_to = Some(Box::from(host));
            self.0.cause = Arc::new(Cause::Status(StatusError { redirect_to, ..status.clone() }));
        }
        self
    }

    /// With what these rules say of the platform's code; without effect on errors of other kinds.
    pub fn with_code_rules(mut self, rules: &CodeRules) -> Self {
        if let Some(api) = self.as_api()
            && let Some(rule) = rules.of(api.code_text(), api.sub_code())
        {
            self.0.cause = Arc::new(Cause::Api(api.clone().with_rule(rule)));
        }
        self
    }

    /// With the HTTP status under which an error of the platform came, and the wait that the response asked for.
    pub fn with_status(mut self, status: u16, retry_after: Option<Duration>) -> Self {
        self.0.status = Some(StatusError { status, retry_after, redirect_to: None });
        self
    }

    /// With the platform's name of the API that was called.
    pub fn with_method(mut self, method: &str) -> Self {
        self.0.method = Some(method.to_owned());
        self
    }

    /// With the number of requests made, and the time for which the call was held back.
    pub fn with_attempts(mut self, attempts: u32, waited: Duration) -> Self {
        self.0.attempts = attempts;
        self.0.waited = waited;
        self
    }

    /// With the raw body of the response.
    pub fn with_body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.0.body = Some(Arc::from(body.into()));
        self
    }

    /// With what was signed.
    pub fn with_explanation(mut self, explanation: Option<Explanation>) -> Self {
        self.0.explanation = explanation;
        self
    }
}

macro_rules! causes {
    ($($(#[$meta:meta])* $name:ident $variant:ident $ty:ty;)*) => {
        impl Error {$(
            $(#[$meta])*
            pub fn $name(&self) -> Option<&$ty> {
                match &*self.0.cause {
                    Cause::$variant(error) => Some(error),
                    _ => None,
                }
            }
        )*}
    };
}

causes! {
    /// The platform's error, if it is one.
    as_api Api ApiError;
    /// The business failure, if it is one.
    as_business Business BusinessError;
    /// The broken rules, if they kept the request from being sent.
    as_check Check CheckError;
    /// What could not be decoded, if the response is at fault.
    as_decode Decode DecodeError;
    /// The network's failure, if it is one.
    as_transport Transport TransportError;
}

impl Error {
    fn of(cause: Cause) -> Self {
        Self(Box::new(Inner {
            cause: Arc::new(cause),
            method: None,
            attempts: 0,
            waited: Duration::ZERO,
            body: None,
            status: None,
            explanation: None,
        }))
    }

    /// What sort of thing went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.cause.kind()
    }

    /// The HTTP status of the response, where it was not 200: of [`as_status`](Self::as_status), or that under which the
    /// platform's own error came.
    pub fn http_status(&self) -> Option<u16> {
        self.as_status().or(self.0.status.as_ref().map(|status| status.status))
    }

    /// The HTTP status, if something other than the gateway answered by one.
    pub fn as_status(&self) -> Option<u16> {
        match &*self.0.cause {
            Cause::Status(status) => Some(status.status),
            _ => None,
        }
    }

    /// The platform's name of the API that was called.
    pub fn method(&self) -> Option<&str> {
        self.0.method.as_deref()
    }

    /// How many requests were made; zero if nothing was sent.
    pub const fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the call was held back, all waits together: bans, pacing, calls in flight, pauses between attempts.
    pub const fn waited(&self) -> Duration {
        self.0.waited
    }

    /// The platform's id of the call, for its support.
    pub fn request_id(&self) -> Option<&str> {
        match &*self.0.cause {
            Cause::Api(error) => error.request_id(),
            Cause::Business(error) => error.request_id(),
            _ => None,
        }
    }

    /// The raw body of the response, where there was one. It may hold personal data: take care where it is logged.
    pub fn body(&self) -> Option<&[u8]> {
        self.0.body.as_deref().filter(|body| !body.is_empty())
    }

    /// On code 25 (Invalid signature): what was signed, by names and sizes.
    pub const fn explanation(&self) -> Option<&Explanation> {
        self.0.explanation.as_ref()
    }

    /// The host that a redirect pointed to, if one was the response.
    pub fn redirect_host(&self) -> Option<&str> {
        match &*self.0.cause {
            Cause::Status(status) => status.redirect_to.as_deref(),
            _ => None,
        }
    }

    /// What the error means and what to do about it, in one to three sentences, for every kind of error.
    ///
    /// ```
    /// use top_core::{Error, error::{Language, SessionError}};
    ///
    /// let error = Error::from(SessionError::missing());
    /// assert!(error.help(Language::English).contains(".session(…)"));
    /// assert!(error.help(Language::Chinese).contains("--session"));
    /// ```
    pub fn help(&self, language: Language) -> &'static str {
        help::of(&self.0.cause, language)
    }

    /// Time ran out: the gateway, the session store or the key service took too long.
    pub fn is_timeout(&self) -> bool {
        match &*self.0.cause {
            Cause::Transport(error) => error.is_timeout(),
            Cause::Session(error) => error.is_timeout(),
            Cause::Sign(error) => error.is_timeout(),
            _ => false,
        }
    }

    /// Too many calls, by the platform's count or this client's.
    pub fn is_throttled(&self) -> bool {
        match &*self.0.cause {
            Cause::Limited(_) | Cause::Status(StatusError { status: 429, .. }) => true,
            Cause::Api(error) => error.class() == ErrorClass::Throttled,
            _ => false,
        }
    }

    /// What a repeat of the call may do: the decision that clients take their own from.
    pub fn retry(&self) -> Retry {
        match (&*self.0.cause, &self.0.status) {
            // Neither the platform's tables nor a user's rules know the code, but the status says something.
            (Cause::Api(error), Some(status))
                if error.class() == ErrorClass::Other && !error.retry_helps() =>
            {
                Cause::Status(status.clone()).retry()
            }
            (cause, _) => cause.retry(),
        }
    }

    /// Whether the same call may succeed later without anybody changing anything: all of [`retry`](Self::retry) but
    /// [`Retry::Final`]. Whether it may be repeated without executing it twice is another question: see
    /// [`may_have_been_sent`](Self::may_have_been_sent).
    pub fn is_retryable(&self) -> bool {
        self.retry() != Retry::Final
    }

    /// Whether the gateway may have got the call, so that it may have been carried out.
    pub fn may_have_been_sent(&self) -> bool {
        match &*self.0.cause {
            Cause::Transport(error) => error.may_have_been_sent(),
            Cause::Status(_) | Cause::Decode(_) | Cause::Api(_) | Cause::Business(_) => true,
            Cause::Config(_)
            | Cause::Check(_)
            | Cause::Session(_)
            | Cause::Sign(_)
            | Cause::Limited(_)
            | Cause::Batch(_) => false,
        }
    }

    /// How long to wait before another call of this API can succeed, where the platform or a limit says so.
    pub fn retry_after(&self) -> Option<Duration> {
        match &*self.0.cause {
            Cause::Limited(limited) => limited.retry_after,
            Cause::Status(error) => error.retry_after,
            Cause::Api(error) => error.ban().or(self.0.status.as_ref().and_then(|status| status.retry_after)),
            _ => None,
        }
    }

    fn cause(&self) -> &(dyn StdError + 'static) {
        self.0.cause.as_std()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(method) = &self.0.method {
            write!(f, "{}: ", Escaped(method))?;
        }
        write!(f, "{}", self.cause())?;
        if let Some(StatusError { status, .. }) = self.0.status {
            write!(f, " (HTTP status {status})")?;
        }
        if let Some(explanation) = &self.0.explanation {
            write!(f, "; signed was {explanation}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("method", &self.0.method)
            .field("attempts", &self.0.attempts)
            .field("body_bytes", &self.0.body.as_deref().map_or(0, <[u8]>::len))
            .field("cause", &self.cause())
            .finish()
    }
}

impl StdError for Error {
    /// The source of the cause; the cause itself is in `Display`.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause().source()
    }
}

macro_rules! from_causes {
    ($($variant:ident($ty:ty))*) => {$(
        impl From<$ty> for Error {
            fn from(error: $ty) -> Self {
                Self::of(Cause::$variant(error))
            }
        }
    )*};
}

from_causes! {
    Config(ConfigError) Check(CheckError) Session(SessionError) Sign(SignError) Transport(TransportError)
    Decode(DecodeError) Api(ApiError) Business(BusinessError) Batch(BatchError)
}

const _: () = assert!(size_of::<Error>() == size_of::<usize>(), "an error is one word");
