//! Why a received call is not served, and the response to it. No text holds a value of the request or the correct
//! signature.

use std::fmt;

use super::response::{SpiFailure, SpiResponse};
use top_core::{
    error::{CheckError, DecodeError},
    request::Format,
};

/// Why a received call is not served.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SpiError {
    /// The `Content-Type` is absent or none of those that the platform sends: `application/x-www-form-urlencoded`,
    /// `application/json`, `text/xml`, `application/xml`, `text/plain`; or it is `multipart/form-data`, and the text
    /// parts were not given.
    ContentType,
    /// The `Content-Type` names a charset other than UTF-8 and GBK, or GBK without the feature `gbk`.
    Charset,
    /// A percent escape is broken, or bytes are not text of the charset: in a parameter, a header or the body.
    Malformed,
    /// There is no `sign` in the query.
    MissingSign,
    /// The signature is not that of the application's secret over this request.
    WrongSign,
    /// There is no `timestamp` among the signed parameters.
    MissingTimestamp,
    /// The `timestamp` is not `yyyy-MM-dd HH:mm:ss`.
    MalformedTimestamp,
    /// The `timestamp` (GMT+8) is too long ago.
    TooOld,
    /// The `timestamp` (GMT+8) is too far in the future.
    TooNew,
    /// The very same request was accepted before.
    Replayed,
    /// The body is larger than the limit.
    TooLarge,
    /// The body broke off.
    Incomplete,
    /// The call is genuine, but cannot be decoded into the struct.
    Content(DecodeError),
    /// The call is genuine, but breaks the struct's rules.
    Check(CheckError),
}

impl SpiError {
    /// Whether the call was refused before it was decoded, because it is not genuine, too old or repeated: every error
    /// but [`Content`](Self::Content) and [`Check`](Self::Check).
    pub const fn is_refused(&self) -> bool {
        !matches!(self, Self::Content(_) | Self::Check(_))
    }

    /// The documented failure response: `sign-check-failure` for every refusal, so that an attacker learns nothing from
    /// it. A genuine call that cannot be decoded gets `isv.invalid-parameter` with the path.
    pub fn to_response(&self, format: Format) -> SpiResponse {
        match self {
            Self::Content(error) => SpiFailure::invalid(error).to_response(format),
            Self::Check(error) => SpiFailure::invalid(error).to_response(format),
            _ => SpiFailure::new("sign-check-failure", "Illegal request").to_response(format),
        }
    }
}

impl fmt::Display for SpiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ContentType => "the platform does not send this content type",
            Self::Charset => {
                "the charset is neither UTF-8 nor GBK, or it is GBK and the feature `gbk` is off"
            }
            Self::Malformed => "the request is not well-formed text in its charset",
            Self::MissingSign => "there is no `sign` in the query",
            Self::WrongSign => {
                "the signature is wrong: the secret is another application's, or the request was changed"
            }
            Self::MissingTimestamp => "there is no signed `timestamp`",
            Self::MalformedTimestamp => "the `timestamp` is not `yyyy-MM-dd HH:mm:ss`",
            Self::TooOld => "the `timestamp` is too long ago, or this machine's clock is ahead",
            Self::TooNew => "the `timestamp` is in the future, or this machine's clock is behind",
            Self::Replayed => "the request was accepted before",
            Self::TooLarge => "the body is larger than the limit",
            Self::Incomplete => "the body broke off",
            Self::Content(error) => return write!(f, "the request could not be read: {error}"),
            Self::Check(error) => return error.fmt(f),
        })
    }
}

impl std::error::Error for SpiError {}
