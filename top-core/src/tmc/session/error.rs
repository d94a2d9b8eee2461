//! What can go wrong on a link.

use std::fmt;

use crate::tmc::{
    frame::FrameError,
    packet::{PacketError, Refusal},
};

/// A frame could not be used, or the link is not in a state for it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkError {
    /// The bytes are no frame, or a frame would be too large.
    Frame(FrameError),
    /// The frame lacks what its kind needs.
    Packet(PacketError),
    /// The server does not let this client in.
    Refused(Refusal),
    /// The server let the client in without a token.
    NoToken,
    /// The frame carries another token than the connection has, or none.
    UnknownToken,
    /// The link is not connected, or no longer.
    NotConnected,
    /// Too many publishes wait for their replies: so many.
    Busy(usize),
}

impl LinkError {
    /// Whether only this frame is unusable, and the link lives.
    pub const fn is_of_one_frame(&self) -> bool {
        matches!(self, Self::Frame(_) | Self::Packet(_) | Self::UnknownToken | Self::Busy(_))
    }
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Frame(error) => error.fmt(f),
            Self::Packet(error) => error.fmt(f),
            Self::Refused(refusal) => write!(f, "the connection was {refusal}"),
            Self::NoToken => f.write_str("the server let the client in without a token"),
            Self::UnknownToken => f.write_str("the frame carries another token than the connection has"),
            Self::NotConnected => f.write_str("the link is not connected"),
            Self::Busy(count) => write!(f, "{count} published messages wait for their replies"),
        }
    }
}

impl std::error::Error for LinkError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Frame(error) => Some(error),
            Self::Packet(error) => Some(error),
            _ => None,
        }
    }
}

impl From<FrameError> for LinkError {
    fn from(error: FrameError) -> Self {
        Self::Frame(error)
    }
}

impl From<PacketError> for LinkError {
    fn from(error: PacketError) -> Self {
        Self::Packet(error)
    }
}
