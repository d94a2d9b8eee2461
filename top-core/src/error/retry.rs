//! What a repeat of a failed call may do: the one place that decides it, for [`Error::is_retryable`] and for clients.
//!
//! It decides by the error alone. Deadlines, the number of attempts and whether a call is idempotent are the client's.
//!
//! [`Error::is_retryable`]: crate::error::Error::is_retryable

use std::time::Duration;

use super::{
    api::ApiError,
    cause::Cause,
    codes::Refused,
    decode::{DecodeError, DecodeProblem},
    status::StatusError,
    transport::{TransportError, TransportErrorKind},
};

/// What is known of a failed call that matters for a repeat.
///
/// Exhaustive on purpose: a client that forgets a new one must not compile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// The request never reached the gateway: any call may be repeated.
    NotSent,
    /// A limit refused the call before it could be executed, so any call may be repeated after this wait, where it is
    /// known.
    Limited(Option<Duration>),
    /// The gateway refused the timestamp, so any call may be repeated with a corrected one; with the same one, the
    /// repeat fails too.
    TimeRefused,
    /// The call may have been executed, and another attempt may succeed: idempotent calls may be repeated, after this
    /// wait, where it is known.
    MayHaveBeenExecuted(Option<Duration>),
    /// Another attempt would fail in the same way.
    Final,
}

impl Cause {
    pub(super) fn retry(&self) -> Retry {
        match self {
            Self::Transport(error) => transport(error),
            Self::Status(error) => status(error),
            Self::Decode(error) => decode(error),
            Self::Api(error) => api(error),
            Self::Limited(error) => Retry::Limited(error.retry_after),
            Self::Config(_)
            | Self::Check(_)
            | Self::Session(_)
            | Self::Sign(_)
            | Self::Business(_)
            | Self::Batch(_) => Retry::Final,
        }
    }
}

const fn transport(error: &TransportError) -> Retry {
    match error.kind() {
        _ if !error.may_have_been_sent() => Retry::NotSent,
        // The next response would be as large, and packed in the same way.
        TransportErrorKind::TooLarge(_) | TransportErrorKind::Encoding => Retry::Final,
        TransportErrorKind::Connect
        | TransportErrorKind::Broken
        | TransportErrorKind::Timeout(_)
        | TransportErrorKind::Truncated => Retry::MayHaveBeenExecuted(None),
    }
}

const fn status(error: &StatusError) -> Retry {
    match error.status {
        // RFC 6585 says of 429 that requests were too many, and not that this one was left undone; and it is not the
        // gateway that answers so.
        408 | 429 | 500 | 502 | 503 | 504 => Retry::MayHaveBeenExecuted(error.retry_after),
        _ => Retry::Final,
    }
}

const fn decode(error: &DecodeError) -> Retry {
    match error.problem() {
        // Something in front of the gateway answered, or the response was damaged on its way.
        DecodeProblem::Empty
        | DecodeProblem::Html
        | DecodeProblem::NotAResponse
        | DecodeProblem::NotUtf8(_)
        | DecodeProblem::Syntax { .. } => Retry::MayHaveBeenExecuted(None),
        DecodeProblem::UnknownShape { .. }
        | DecodeProblem::ForeignRoot { .. }
        | DecodeProblem::WrongRoot { .. }
        | DecodeProblem::TooLarge { .. }
        | DecodeProblem::BatchCount { .. }
        | DecodeProblem::BatchOrder
        | DecodeProblem::Missing
        | DecodeProblem::Mismatch { .. } => Retry::Final,
    }
}

fn api(error: &ApiError) -> Retry {
    let facts = error.facts();
    if facts.refused == Some(Refused::Time) {
        Retry::TimeRefused
    } else if !facts.retry_helps {
        Retry::Final
    } else if facts.may_have_been_executed {
        Retry::MayHaveBeenExecuted(error.ban())
    } else {
        Retry::Limited(error.ban())
    }
}
