//! What a client sends, once it is let in.

use super::{connect::Connect, error::PacketError, kind, publish::Publish};
use crate::tmc::frame::{Frame, FrameKind, Member};

/// The most characters of a reason that a fail carries.
pub const MAX_REASON: usize = 128;

/// A frame that a client sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ToServer<'a> {
    /// CONNECT.
    Connect {
        /// The number that the reply has to carry; some clients send none.
        flag: Option<i32>,
        /// Who connects. Its signature is not judged yet.
        connect: Connect<'a>,
    },
    /// The client has time for messages.
    Pull,
    /// The client is done with a message.
    Confirm {
        /// The id of the message.
        id: i64,
    },
    /// The client could not handle a message, which is to come again.
    Fail {
        /// The id of the message.
        id: i64,
        /// Why, in at most [`MAX_REASON`] characters.
        reason: Option<&'a str>,
    },
    /// A message of the client's own.
    Publish {
        /// The number that the reply has to carry.
        flag: Option<i32>,
        /// The message.
        publish: Publish<'a>,
    },
    /// A frame of a kind that this version does not know. It may be ignored.
    Other(u8),
}

impl<'a> ToServer<'a> {
    /// What a frame of a client means. Confirms and fails may come as SEND or as SENDACK.
    ///
    /// # Errors
    /// A member that the kind needs is absent, or the frame is one that only a server sends.
    pub fn read(frame: &Frame<'a>) -> Result<Self, PacketError> {
        let id = || frame.int("id").ok_or(PacketError::new("id", "a whole number"));
        let flag = frame.flag;
        Ok(match frame.kind {
            FrameKind::Connect => Self::Connect { flag, connect: Connect::read(frame)? },
            FrameKind::ConnectAck => {
                return Err(PacketError::new("messageType", "one that a client sends"));
            }
            FrameKind::Send | FrameKind::SendAck => match kind::of(frame) {
                kind::PULL => Self::Pull,
                kind::CONFIRM => Self::Confirm { id: id()? },
                kind::FAIL => Self::Fail { id: id()?, reason: frame.text("msg") },
                kind::DATA => Self::Publish { flag, publish: Publish::read(frame)? },
                other => Self::Other(other),
            },
        })
    }
}

/// The frame of [`ToServer::Pull`].
pub fn pull(token: &str) -> Frame<'_> {
    kind::send(token, kind::PULL)
}

/// The frame of [`ToServer::Confirm`].
pub fn confirm(token: &str, id: i64) -> Frame<'_> {
    kind::send(token, kind::CONFIRM).with("id", Member::Int64(id))
}

/// The frame of [`ToServer::Fail`]; the reason is cut to [`MAX_REASON`] characters.
pub fn fail<'a>(token: &'a str, id: i64, reason: &'a str) -> Frame<'a> {
    let end = reason.char_indices().nth(MAX_REASON).map_or(reason.len(), |(end, _)| end);
    let reason = Some(&reason[..end]).filter(|reason| !reason.is_empty());
    kind::send(token, kind::FAIL).with("id", Member::Int64(id)).with_text("msg", reason)
}
