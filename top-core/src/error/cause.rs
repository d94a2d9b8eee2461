//! What a call can fail of, and its kind. The kinds' own types are in the files beside this one.

use std::error::Error as StdError;

use super::{
    api::ApiError,
    business::BusinessError,
    check::CheckError,
    decode::DecodeError,
    status::StatusError,
    transport::TransportError,
    unsent::{BatchError, ConfigError, Limited, SessionError},
};
use crate::sign::SignError;

pub(super) enum Cause {
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
    /// The API needs a session and there is none, or the store failed; nothing was sent.
    Session,
    /// No signature could be made; nothing was sent.
    Sign,
    /// A limit of this client (a ban that still lasts, pacing, calls in flight) refused the call; nothing was sent.
    Limited,
    /// The network failed, or took too long.
    Transport,
    /// Something other than the gateway answered, by an HTTP status.
    Status,
    /// The response could not be decoded.
    Decode,
    /// The platform answered with an error.
    Api,
    /// The platform answered, and the business behind it refused the call.
    Business,
    /// The call was in a batch that kept it from being sent, or its reply was asked for in the wrong place.
    Batch,
}

impl Cause {
    pub(super) const fn kind(&self) -> ErrorKind {
        match self {
            Self::Config(_) => ErrorKind::Config,
            Self::Check(_) => ErrorKind::Check,
            Self::Session(_) => ErrorKind::Session,
            Self::Sign(_) => ErrorKind::Sign,
            Self::Limited(_) => ErrorKind::Limited,
            Self::Transport(_) => ErrorKind::Transport,
            Self::Status(_) => ErrorKind::Status,
            Self::Decode(_) => ErrorKind::Decode,
            Self::Api(_) => ErrorKind::Api,
            Self::Business(_) => ErrorKind::Business,
            Self::Batch(_) => ErrorKind::Batch,
        }
    }

    pub(super) fn as_std(&self) -> &(dyn StdError + 'static) {
        match self {
            Self::Config(error) => error,
            Self::Check(error) => error,
            Self::Session(error) => error,
            Self::Sign(error) => error,
            Self::Limited(error) => error,
            Self::Transport(error) => error,
            Self::Status(error) => error,
            Self::Decode(error) => error,
            Self::Api(error) => error,
            Self::Business(error) => error,
            Self::Batch(error) => error,
        }
    }
}
