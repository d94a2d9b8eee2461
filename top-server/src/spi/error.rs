//! Why a received call is not served, and the response to it. No text holds a value of the request or the correct
//! signature.

use std::fmt;

use super::response::{SpiFailure, SpiResponse};
use top_core::{
    error::{CheckError, DecodeError},
    request::Format,
};

/// Why a received call is not served. Whatever it says, it says without a value of the call.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SpiError {
    /// The `Content-Type` is absent or not of the expected [`ContentKind`](super::ContentKind); or an upload is expected,
    /// and its text parts were not given.
    ContentType,
    /// The `Content-Type` names another charset than the expected one.
    Charset,
    /// A percent escape is broken, or bytes are not text of the charset: in a parameter, a header or the body.
    Malformed,
    /// There is no `sign` in the query.
    MissingSign,
    /// The signature is not that of the application's secret over this request.
    WrongSign,
    /// The signed `method` is absent or none of the expected ones: the call is meant for another handler, or was sent to a
    /// wrong address.
    Method,
    /// The signed text holds a second `method` or `timestamp`: one of the two was written into the value of another parameter,
    /// and it cannot be told which is the platform's.
    Ambiguous,
    /// A signed parameter has a name other than of letters, digits, `_`, `.` and `-`.
    Name,
    /// There is no `timestamp` among the signed parameters.
    MissingTimestamp,
    /// The `timestamp` is not `yyyy-MM-dd HH:mm:ss`.
    MalformedTimestamp,
    /// The `timestamp` (GMT+8) is too long ago.
    TooOld,
    /// The `timestamp` (GMT+8) is too far in the future.
    TooNew,
    /// A call with this signature was taken before.
    Replayed,
    /// It cannot be told whether the call was taken before: the engine that knows cannot be reached, or has to be asked with
    /// [`decode_later`](super::Verified::decode_later) or [`content_later`](super::Verified::content_later).
    GuardAway,
    /// The body is larger than the limit.
    TooLarge,
    /// The body broke off.
    Incomplete,
    /// The call is genuine, but has a parameter or member that is not known, and unknown ones are refused; its path, as it
    /// came.
    Unknown(String),
    /// The call is genuine, but cannot be decoded into the struct.
    Content(DecodeError),
    /// The call is genuine, but breaks the struct's rules.
    Check(CheckError),
}

impl SpiError {
    /// Whether the call was refused for what it is: not genuine, not expected here, too old or repeated. The others are
    /// calls of the platform that do not fit the struct: [`Unknown`](Self::Unknown), [`Content`](Self::Content) and
    /// [`Check`](Self::Check).
    pub const fn is_refused(&self) -> bool {
        !matches!(self, Self::Unknown(_) | Self::Content(_) | Self::Check(_))
    }

    /// The documented failure response: `sign-check-failure` for every refusal, so that an attacker learns nothing from
    /// it. A genuine call that cannot be decoded gets `isv.invalid-parameter` with the path.
    pub fn to_response(&self, format: Format) -> SpiResponse {
        self.to_failure().to_response(format)
    }

    /// One word of few, for traces.
    #[cfg(all(feature = "tracing", any(feature = "qimen", feature = "tower")))]
    pub(crate) const fn word(&self) -> &'static str {
        match self {
            Self::ContentType => "content_type",
            Self::Charset => "charset",
            Self::Malformed => "malformed",
            Self::MissingSign => "missing_sign",
            Self::WrongSign => "wrong_sign",
            Self::Method => "method",
            Self::Ambiguous => "ambiguous",
            Self::Name => "name",
            Self::MissingTimestamp => "missing_timestamp",
            Self::MalformedTimestamp => "malformed_timestamp",
            Self::TooOld => "too_old",
            Self::TooNew => "too_new",
            Self::Replayed => "replayed",
            Self::GuardAway => "guard_away",
            Self::TooLarge => "too_large",
            Self::Incomplete => "incomplete",
            Self::Unknown(_) => "unknown",
            Self::Content(_) => "content",
            Self::Check(_) => "check",
        }
    }

    /// Code and message of [`to_response`](Self::to_response).
    pub fn to_failure(&self) -> SpiFailure {
        match self {
            Self::Unknown(_) | Self::Content(_) | Self::Check(_) => SpiFailure::invalid(self),
            Self::GuardAway => SpiFailure::internal(),
            _ => SpiFailure::new("sign-check-failure", "Illegal request"),
        }
    }
}

impl fmt::Display for SpiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ContentType => "the content type is not of the expected kind",
            Self::Charset => "the charset is not the expected one",
            Self::Malformed => "the request is not well-formed text in its charset",
            Self::MissingSign => "there is no `sign` in the query",
            Self::WrongSign => {
                "the signature is wrong: the secret is another application's, or the request was changed"
            }
            Self::Method => "the signed `method` is not one that this handler expects",
            Self::Ambiguous => "the signed text holds a second `method` or `timestamp`",
            Self::Name => "a signed parameter's name is not of letters, digits, `_`, `.` and `-`",
            Self::MissingTimestamp => "there is no signed `timestamp`",
            Self::MalformedTimestamp => "the `timestamp` is not `yyyy-MM-dd HH:mm:ss`",
            Self::TooOld => "the `timestamp` is too long ago, or this machine's clock is ahead",
            Self::TooNew => "the `timestamp` is in the future, or this machine's clock is behind",
            Self::Replayed => "the call was taken before",
            Self::GuardAway => "it cannot be told whether the call was taken before",
            Self::TooLarge => "the body is larger than the limit",
            Self::Incomplete => "the body broke off",
            // A name from outside: no line break or terminal escape of it gets into a log.
            Self::Unknown(path) => return write!(f, "`{}` is not known here", path.escape_debug()),
            Self::Content(error) => return write!(f, "the request could not be read: {error}"),
            Self::Check(error) => {
                f.write_str("the request breaks its rules:")?;
                for (index, problem) in error.problems().iter().enumerate() {
                    let before = if index == 0 { " " } else { "; " };
                    write!(f, "{before}`{}` {}", problem.path, problem.rule)?;
                }
                return Ok(());
            }
        })
    }
}

impl std::error::Error for SpiError {}
