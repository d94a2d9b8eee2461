//! The one error of a call, whatever went wrong.
//!
//! One word wide, so that every `Result` stays small. It classifies and explains; it knows nothing of how a call is
//! made or repeated. No body, parameter value, secret, session or signature is in its `Display` or `Debug`.

mod api;
pub(crate) mod codes;
mod transport;

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

pub use self::{
    api::ApiError,
    codes::{ErrorClass, Language},
    transport::{TransportError, TransportErrorKind},
};
use crate::request::Explanation;
pub use crate::{
    business::BusinessError,
    check::{CheckError, Problem, Rule},
    fill::{DecodeError, DecodeProblem, Found},
    sign::SignError,
};

/// Why a call has no answer to hand over. A clone shares the cause: one failure may be that of many calls of a batch.
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
    explanation: Option<Explanation>,
}

enum Cause {
    Config(ConfigError),
    Check(CheckError),
    Session(SessionError),
    Sign(SignError),
    Limited(Limited),
    Transport(TransportError),
    Status(StatusError),
    Decode(DecodeError),
    Api(ApiError),
    Business(BusinessError),
    Batch(BatchError),
}

/// What sort of thing went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client was set up wrongly; nothing was sent.
    Config,
    /// The request breaks a documented rule; nothing was sent.
    Check,
    /// The API needs a session and there is none, or none could be had; nothing was sent.
    Session,
    /// No signature could be made; nothing was sent.
    Sign,
    /// A limit of this client (a ban that still lasts, pacing, calls in flight) refused the call; nothing was sent.
    Limited,
    /// The network failed, or took too long.
    Transport,
    /// Something other than the gateway answered, by an HTTP status.
    Status,
    /// The answer could not be read.
    Decode,
    /// The platform answered with an error.
    Api,
    /// The platform answered, and the business behind it said no.
    Business,
    /// The call was in a batch that kept it from being sent, or its reply was asked for in the wrong place.
    Batch,
}

/// A client cannot be built this way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError(String);

impl ConfigError {
    /// With a reason that names the setting and what would do.
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for ConfigError {}

/// There is no session for a call that needs one (需要授权).
#[derive(Debug)]
pub struct SessionError(NoSession);

#[derive(Debug)]
enum NoSession {
    Missing,
    Store(Box<dyn StdError + Send + Sync>),
    TimedOut(Duration),
}

impl SessionError {
    /// None was given.
    pub const fn missing() -> Self {
        Self(NoSession::Missing)
    }

    /// The session store failed.
    pub fn store(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(NoSession::Store(source.into()))
    }

    /// The session store gave no session within `after`, the timeout of the call.
    pub const fn timed_out(after: Duration) -> Self {
        Self(NoSession::TimedOut(after))
    }

    /// Whether the session store took too long.
    pub const fn is_timeout(&self) -> bool {
        matches!(self.0, NoSession::TimedOut(_))
    }
}

impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            NoSession::Missing => {
                f.write_str("this API needs a session (需要授权): give the call one with `.session(…)`")
            }
            NoSession::Store(_) => f.write_str("the session store failed"),
            NoSession::TimedOut(after) => write!(f, "the session store gave no session within {after:?}"),
        }
    }
}

impl StdError for SessionError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0 {
            NoSession::Store(source) => Some(&**source),
            NoSession::Missing | NoSession::TimedOut(_) => None,
        }
    }
}

/// Why a call of a batch has no reply of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchError {
    /// Nothing was sent: the batch was to go whole or not at all, and another call of it could not go.
    Withheld,
    /// There is no reply for this handle: it was taken before, or the handle is another batch's.
    NoReply,
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Withheld => {
                "not sent: another call of the batch could not be, and it was to go whole or not at all"
            }
            Self::NoReply => {
                "no reply for this handle: it was taken before, or the handle is another batch's"
            }
        })
    }
}

impl StdError for BatchError {}

/// A limit of the client refused the call before it was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limited {
    pub(crate) what: &'static str,
    pub(crate) retry_after: Option<Duration>,
}

impl fmt::Display for Limited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not sent: {}", self.what)?;
        match self.retry_after {
            Some(wait) => write!(f, "; try again in {wait:?}"),
            None => Ok(()),
        }
    }
}

impl StdError for Limited {}

/// An HTTP status with which the gateway does not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct StatusError {
    status: u16,
    retry_after: Option<Duration>,
}

impl fmt::Display for StatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "HTTP status {}: the gateway answers 200 even to errors, so something before it answered",
            self.status
        )
    }
}

impl StdError for StatusError {}

/// For those who carry calls.
impl Error {
    /// A limit of the client refused the call before it was sent: `what` completes "not sent: …".
    pub fn limited(what: &'static str, retry_after: Option<Duration>) -> Self {
        Self::of(Cause::Limited(Limited { what, retry_after }))
    }

    /// The response has this HTTP status, with which the gateway does not answer.
    pub fn status(status: u16, retry_after: Option<Duration>) -> Self {
        Self::of(Cause::Status(StatusError { status, retry_after }))
    }

    /// With the API that was called.
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

impl Error {
    fn of(cause: Cause) -> Self {
        Self(Box::new(Inner {
            cause: Arc::new(cause),
            method: None,
            attempts: 0,
            waited: Duration::ZERO,
            body: None,
            explanation: None,
        }))
    }

    /// What sort of thing went wrong.
    pub fn kind(&self) -> ErrorKind {
        match &*self.0.cause {
            Cause::Config(_) => ErrorKind::Config,
            Cause::Check(_) => ErrorKind::Check,
            Cause::Session(_) => ErrorKind::Session,
            Cause::Sign(_) => ErrorKind::Sign,
            Cause::Limited(_) => ErrorKind::Limited,
            Cause::Transport(_) => ErrorKind::Transport,
            Cause::Status(_) => ErrorKind::Status,
            Cause::Decode(_) => ErrorKind::Decode,
            Cause::Api(_) => ErrorKind::Api,
            Cause::Business(_) => ErrorKind::Business,
            Cause::Batch(_) => ErrorKind::Batch,
        }
    }

    /// The platform's error, if it is one.
    pub fn as_api(&self) -> Option<&ApiError> {
        match &*self.0.cause {
            Cause::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The business failure, if it is one.
    pub fn as_business(&self) -> Option<&BusinessError> {
        match &*self.0.cause {
            Cause::Business(error) => Some(error),
            _ => None,
        }
    }

    /// The broken rules, if the request was not sent for them.
    pub fn as_check(&self) -> Option<&CheckError> {
        match &*self.0.cause {
            Cause::Check(error) => Some(error),
            _ => None,
        }
    }

    /// What could not be read, if the answer is at fault.
    pub fn as_decode(&self) -> Option<&DecodeError> {
        match &*self.0.cause {
            Cause::Decode(error) => Some(error),
            _ => None,
        }
    }

    /// The network's failure, if it is one.
    pub fn as_transport(&self) -> Option<&TransportError> {
        match &*self.0.cause {
            Cause::Transport(error) => Some(error),
            _ => None,
        }
    }

    /// The HTTP status, if something other than the gateway answered by one.
    pub fn as_status(&self) -> Option<u16> {
        match &*self.0.cause {
            Cause::Status(status) => Some(status.status),
            _ => None,
        }
    }

    /// The API that was called.
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

    /// The answer's raw body, where there was one. It holds what people wrote: mind where it goes.
    pub fn body(&self) -> Option<&[u8]> {
        self.0.body.as_deref().filter(|body| !body.is_empty())
    }

    /// On code 25 (Invalid signature): what was signed, by names and sizes.
    pub const fn explanation(&self) -> Option<&Explanation> {
        self.0.explanation.as_ref()
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

    /// Whether the same call may succeed later without anybody changing anything. Whether it may be repeated at all
    /// is another question: see [`may_have_been_sent`](Self::may_have_been_sent).
    pub fn is_retryable(&self) -> bool {
        match &*self.0.cause {
            Cause::Transport(_) | Cause::Limited(_) => true,
            Cause::Status(status) => matches!(status.status, 408 | 429 | 500 | 502 | 503 | 504),
            Cause::Api(error) => error.retry_helps(),
            _ => false,
        }
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
            Cause::Api(error) => error.ban(),
            _ => None,
        }
    }

    fn cause(&self) -> &(dyn StdError + 'static) {
        match &*self.0.cause {
            Cause::Config(error) => error,
            Cause::Check(error) => error,
            Cause::Session(error) => error,
            Cause::Sign(error) => error,
            Cause::Limited(error) => error,
            Cause::Transport(error) => error,
            Cause::Status(error) => error,
            Cause::Decode(error) => error,
            Cause::Api(error) => error,
            Cause::Business(error) => error,
            Cause::Batch(error) => error,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(method) = &self.0.method {
            write!(f, "{method}: ")?;
        }
        write!(f, "{}", self.cause())?;
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
    /// What is behind the cause; the cause itself is in `Display`.
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
