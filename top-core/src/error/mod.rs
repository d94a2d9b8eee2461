//! What can go wrong with a call: [`Error`], the one error of all of them, and what it may consist of.
//!
//! `Error` is one word wide, so that every `Result` stays small. This room classifies and explains; it knows nothing of
//! how a call is made or repeated. No body, parameter value, secret, session or signature is in the `Display` or `Debug`
//! of an error, and what others wrote is printed with its control characters [`Escaped`].
//!
//! | What you want to know | Ask |
//! |---|---|
//! | what went wrong | [`Error::kind`], then `as_api`, `as_check`, `as_decode`, … |
//! | whether the call may have been carried out | [`Error::may_have_been_sent`], for a platform error [`ApiError::facts`] |
//! | whether it may be repeated, and when | [`Error::retry`], [`Error::is_retryable`], [`Error::retry_after`] |
//! | what to tell the user | [`Error::help`], in English and Chinese |

mod api;
mod business;
mod call;
mod cause;
mod check;
mod codes;
pub(crate) mod decode;
mod escaped;
mod help;
mod left_out;
mod retry;
mod status;
mod transport;
mod unsent;
#[cfg(feature = "xml")]
mod xml;

pub(crate) use self::codes::folded;
#[cfg(feature = "xml")]
pub use self::xml::{XmlError, XmlErrorKind};
pub use self::{
    api::ApiError,
    business::BusinessError,
    call::Error,
    cause::ErrorKind,
    check::{CheckError, Problem, Rule},
    codes::{CodeFacts, CodeRules, DocumentedCode, ErrorClass, Language, LimitScope, Refused},
    decode::{DecodeError, DecodeProblem, Found},
    escaped::Escaped,
    left_out::LeftOut,
    retry::Retry,
    transport::{TransportError, TransportErrorKind},
    unsent::{BatchError, ConfigError, SessionError},
};
#[doc(no_inline)]
pub use crate::{
    mirror::{DateTimeError, DecimalError},
    sign::{SignError, UnknownSignMethod},
};
