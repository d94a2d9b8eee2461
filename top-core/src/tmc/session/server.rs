//! A server's end of a connection.

use std::{fmt, time::Duration};

use super::error::LinkError;
use crate::tmc::{
    frame::{Frame, FrameKind, FrameLimits},
    packet::{self, Connect, Data, Publish, Refusal, ToServer},
};

/// Code and reason of the Close frame with which the platform's server ends a connection that was silent for too long.
pub const IDLE_CLOSE: (u16, &str) = (1011, "reach max idle time");

/// A server's end of one connection: made when the WebSocket is open, and dropped with it.
///
/// Its methods give link frames, each to be sent as one binary message. It judges neither signatures nor groups: that
/// is for whoever gets [`ServerEvent::Connect`], and then calls [`accept`](Self::accept) or [`refuse`](Self::refuse).
pub struct ServerSession {
    limits: FrameLimits,
    /// The flag of the CONNECT that waits for its reply.
    flag: Option<i32>,
    token: Option<String>,
    last_moved: Duration,
}

/// What a frame of the client's said.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServerEvent<'a> {
    /// The client wants to be let in; nothing of it is judged yet.
    Connect(Connect<'a>),
    /// The client has time for messages.
    Pull,
    /// The client is done with the message of this id, which may have gone out over another connection of its group.
    Confirm(i64),
    /// The client could not handle a message.
    Fail {
        /// The id of the message.
        id: i64,
        /// Why.
        reason: Option<&'a str>,
    },
    /// A message of the client's own.
    Publish {
        /// The number that the reply has to carry.
        flag: Option<i32>,
        /// The message.
        publish: Publish<'a>,
    },
    /// A frame of an unknown kind.
    Nothing,
}

impl Default for ServerSession {
    fn default() -> Self {
        Self::new(FrameLimits::default(), Duration::ZERO)
    }
}

impl ServerSession {
    /// The end of a connection that was made now.
    pub const fn new(limits: FrameLimits, now: Duration) -> Self {
        Self { limits, flag: None, token: None, last_moved: now }
    }

    /// Reads a binary message of the client's.
    ///
    /// # Errors
    /// The frame cannot be read, carries another token than [`accept`](Self::accept) gave out, or comes before that.
    pub fn received<'a>(&mut self, bytes: &'a [u8], now: Duration) -> Result<ServerEvent<'a>, LinkError> {
        self.moved(now);
        let frame = Frame::decode(bytes, self.limits)?;
        if frame.kind == FrameKind::Connect {
            // Before it is read: a refusal of one that cannot be read carries the flag too.
            self.flag = frame.flag;
        }
        let packet = ToServer::read(&frame)?;
        if let ToServer::Connect { connect, .. } = packet {
            return Ok(ServerEvent::Connect(connect));
        }
        if frame.token != Some(self.token()?) {
            return Err(LinkError::UnknownToken);
        }
        Ok(match packet {
            ToServer::Pull => ServerEvent::Pull,
            ToServer::Confirm { id } => ServerEvent::Confirm(id),
            ToServer::Fail { id, reason } => ServerEvent::Fail { id, reason },
            ToServer::Publish { flag, publish } => ServerEvent::Publish { flag, publish },
            ToServer::Connect { .. } | ToServer::Other(_) => ServerEvent::Nothing,
        })
    }

    /// Any other sign of life: a Ping.
    pub const fn moved(&mut self, now: Duration) {
        self.last_moved = now;
    }

    /// How long nothing was sent or received.
    pub const fn idle(&self, now: Duration) -> Duration {
        now.saturating_sub(self.last_moved)
    }

    /// Lets the client in. The token is a UUID on the platform, the same for all connections of an app and group.
    ///
    /// # Errors
    /// The frame is too large.
    pub fn accept(&mut self, token: &str, now: Duration) -> Result<Vec<u8>, LinkError> {
        let frame = packet::connected(self.flag.take(), token).encode()?;
        self.token = Some(token.to_owned());
        self.moved(now);
        Ok(frame)
    }

    /// Does not let the client in.
    ///
    /// # Errors
    /// The frame is too large.
    pub fn refuse(&mut self, refusal: &Refusal, now: Duration) -> Result<Vec<u8>, LinkError> {
        self.moved(now);
        Ok(packet::refused(self.flag.take(), refusal).encode()?)
    }

    /// Sends a message.
    ///
    /// # Errors
    /// The client is not let in, or the message is too large for a frame.
    pub fn deliver(&mut self, data: &Data<'_>, now: Duration) -> Result<Vec<u8>, LinkError> {
        let frame = data.frame(self.token()?).encode()?;
        self.moved(now);
        Ok(frame)
    }

    /// Replies to a publish: it is stored.
    ///
    /// # Errors
    /// The client is not let in.
    pub fn published(&mut self, flag: i32, now: Duration) -> Result<Vec<u8>, LinkError> {
        let frame = packet::published(self.token()?, flag).encode()?;
        self.moved(now);
        Ok(frame)
    }

    /// Replies that something was refused: to a publish with its flag, to a pull, confirm or fail without one.
    ///
    /// # Errors
    /// The client is not let in.
    pub fn failed(
        &mut self,
        flag: Option<i32>,
        refusal: &Refusal,
        now: Duration,
    ) -> Result<Vec<u8>, LinkError> {
        let frame = packet::failed(self.token()?, flag, refusal).encode()?;
        self.moved(now);
        Ok(frame)
    }

    /// The token that was given out; `None` before.
    pub fn given_token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    fn token(&self) -> Result<&str, LinkError> {
        self.token.as_deref().ok_or(LinkError::NotConnected)
    }
}

impl fmt::Debug for ServerSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerSession").field("connected", &self.token.is_some()).finish_non_exhaustive()
    }
}
