//! What a server sends.

use super::{data::Data, error::PacketError, kind, refusal::Refusal};
use crate::tmc::frame::{Frame, FrameKind};

/// A frame that a server sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ToClient<'a> {
    /// CONNECTACK: the client is let in. The frame's token is the one to use from now on.
    Connected {
        /// The flag of the CONNECT.
        flag: Option<i32>,
        /// The token. `None` is a mistake of the server's: nothing can be sent without one.
        token: Option<&'a str>,
    },
    /// CONNECTACK: the client is not let in.
    Refused {
        /// The flag of the CONNECT.
        flag: Option<i32>,
        /// Why.
        refusal: Refusal,
    },
    /// A message.
    Data(Data<'a>),
    /// SENDACK: what was published is stored.
    Published {
        /// The flag of the publish.
        flag: i32,
    },
    /// SEND or SENDACK with a status: something that the client sent was refused.
    Failed {
        /// The flag of what was refused, if that had one.
        flag: Option<i32>,
        /// Why.
        refusal: Refusal,
    },
    /// A frame of a kind that this version does not know. It may be ignored.
    Other(u8),
}

impl<'a> ToClient<'a> {
    /// What a frame of a server means.
    ///
    /// # Errors
    /// The frame is a message without an id or topic, or one that only a client sends.
    pub fn read(frame: &Frame<'a>) -> Result<Self, PacketError> {
        let flag = frame.flag;
        Ok(match frame.kind {
            FrameKind::Connect => {
                return Err(PacketError::new("messageType", "one that a server sends"));
            }
            FrameKind::ConnectAck if frame.is_error() => Self::Refused { flag, refusal: Refusal::of(frame) },
            FrameKind::ConnectAck => Self::Connected { flag, token: frame.token },
            _ if frame.is_error() => Self::Failed { flag, refusal: Refusal::of(frame) },
            FrameKind::Send if kind::of(frame) == kind::DATA => Self::Data(Data::read(frame)?),
            FrameKind::SendAck => match flag {
                Some(flag) => Self::Published { flag },
                None => Self::Other(kind::of(frame)),
            },
            FrameKind::Send => Self::Other(kind::of(frame)),
        })
    }
}

/// The frame of [`ToClient::Connected`].
pub fn connected(flag: Option<i32>, token: &str) -> Frame<'_> {
    Frame::new(FrameKind::ConnectAck).flag(flag).token(token)
}

/// The frame of [`ToClient::Refused`].
pub fn refused(flag: Option<i32>, refusal: &Refusal) -> Frame<'_> {
    Frame::new(FrameKind::ConnectAck).flag(flag).status(refusal.code, refusal.phrase.as_deref())
}

/// The frame of [`ToClient::Published`].
pub fn published(token: &str, flag: i32) -> Frame<'_> {
    Frame::new(FrameKind::SendAck).flag(flag).token(token)
}

/// The frame of [`ToClient::Failed`].
pub fn failed<'a>(token: &'a str, flag: Option<i32>, refusal: &'a Refusal) -> Frame<'a> {
    Frame::new(FrameKind::SendAck).flag(flag).token(token).status(refusal.code, refusal.phrase.as_deref())
}
