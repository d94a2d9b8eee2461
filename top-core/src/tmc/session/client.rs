//! A client's end of a connection.

use std::{collections::VecDeque, fmt, time::Duration};

use super::{error::LinkError, timing::Timing};
use crate::{
    sign::Signature,
    tmc::{
        frame::{Frame, FrameLimits},
        packet::{self, Connect, Data, Publish, Refusal, ToClient},
    },
};

/// Publishes that may wait for their replies at once.
const PUBLISHES: usize = 1024;

/// A client's end of one connection: made when the WebSocket is open, and dropped with it.
///
/// Its methods give link frames, each to be sent as one binary message. The first [`due`](Self::due) is a Ping: the
/// official client sends one before CONNECT. Nothing here waits: ask [`next_due`](Self::next_due) how long the carrier
/// may sleep.
pub struct ClientSession {
    timing: Timing,
    limits: FrameLimits,
    state: State,
    last_flag: i32,
    /// When silence has lasted long enough for a Ping; `None` before the first one.
    heartbeat_at: Option<Duration>,
    pull_at: Duration,
    /// The flags that wait for replies, and until when: in ascending order of that.
    publishes: VecDeque<(i32, Duration)>,
}

enum State {
    New,
    Connecting { flag: i32, until: Duration },
    Connected { token: String },
    Over,
}

/// What a frame of the server's said.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClientEvent<'a> {
    /// The client is let in.
    Connected,
    /// A message. It comes again unless it is confirmed, here or over another connection of the group.
    Data(Data<'a>),
    /// The publish of this flag is stored.
    Published(i32),
    /// The publish of this flag is refused.
    PublishRefused(i32, Refusal),
    /// Something that was sent without a flag (a pull, a confirm, a fail) is refused.
    Failed(Refusal),
    /// Nothing that matters: a reply that came too late, a frame of an unknown kind.
    Nothing,
}

/// What is to be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Due {
    /// Send an empty Ping.
    Ping,
    /// Send [`ClientSession::pull`].
    Pull,
    /// CONNECT was not replied to in time: close the connection.
    ConnectTimedOut,
    /// The publish of this flag was not replied to in time: the message may be stored or not.
    PublishTimedOut(i32),
}

impl Default for ClientSession {
    fn default() -> Self {
        Self::new(Timing::default(), FrameLimits::default())
    }
}

impl ClientSession {
    /// The end of a new connection.
    pub const fn new(timing: Timing, limits: FrameLimits) -> Self {
        Self {
            timing,
            limits,
            state: State::New,
            last_flag: 0,
            heartbeat_at: None,
            pull_at: Duration::ZERO,
            publishes: VecDeque::new(),
        }
    }

    /// CONNECT, with the signature over [`Connect::string_to_sign`].
    ///
    /// # Errors
    /// The frame is too large.
    pub fn connect(
        &mut self,
        connect: &Connect<'_>,
        signature: &Signature,
        now: Duration,
    ) -> Result<Vec<u8>, LinkError> {
        let flag = self.next_flag();
        let frame = connect.frame(flag, signature).encode()?;
        self.state = State::Connecting { flag, until: now + self.timing.connect };
        self.moved(now);
        Ok(frame)
    }

    /// Reads a binary message of the server's.
    ///
    /// # Errors
    /// Mostly of this one frame: then the link lives ([`LinkError::is_of_one_frame`]). A refusal ends it.
    pub fn received<'a>(&mut self, bytes: &'a [u8], now: Duration) -> Result<ClientEvent<'a>, LinkError> {
        self.moved(now);
        let frame = Frame::decode(bytes, self.limits)?;
        let packet = ToClient::read(&frame)?;
        match packet {
            ToClient::Connected { flag, token } if self.awaits(flag) => match token {
                Some(token) => {
                    self.state = State::Connected { token: token.to_owned() };
                    self.pull_at = now + self.timing.pull;
                    Ok(ClientEvent::Connected)
                }
                None => {
                    self.state = State::Over;
                    Err(LinkError::NoToken)
                }
            },
            ToClient::Refused { flag, refusal } if self.awaits(flag) => {
                self.state = State::Over;
                Err(LinkError::Refused(refusal))
            }
            ToClient::Connected { .. } | ToClient::Refused { .. } => Ok(ClientEvent::Nothing),
            _ if frame.token != Some(self.token()?) => Err(LinkError::UnknownToken),
            ToClient::Data(data) => Ok(ClientEvent::Data(data)),
            ToClient::Published { flag } if self.settle(flag) => Ok(ClientEvent::Published(flag)),
            ToClient::Failed { flag: Some(flag), refusal } if self.settle(flag) => {
                Ok(ClientEvent::PublishRefused(flag, refusal))
            }
            ToClient::Failed { refusal, .. } => Ok(ClientEvent::Failed(refusal)),
            ToClient::Published { .. } | ToClient::Other(_) => Ok(ClientEvent::Nothing),
        }
    }

    /// Asks for messages.
    ///
    /// # Errors
    /// The link is not connected.
    pub fn pull(&mut self, now: Duration) -> Result<Vec<u8>, LinkError> {
        let frame = packet::pull(self.token()?).encode()?;
        self.pull_at = now + self.timing.pull;
        self.moved(now);
        Ok(frame)
    }

    /// Tells the server that a message is done with. There is no reply.
    ///
    /// # Errors
    /// The link is not connected.
    pub fn confirm(&mut self, id: i64, now: Duration) -> Result<Vec<u8>, LinkError> {
        let frame = packet::confirm(self.token()?, id).encode()?;
        self.moved(now);
        Ok(frame)
    }

    /// Tells the server that a message could not be handled and is to come again. There is no reply.
    ///
    /// # Errors
    /// The link is not connected.
    pub fn fail(&mut self, id: i64, reason: &str, now: Duration) -> Result<Vec<u8>, LinkError> {
        let frame = packet::fail(self.token()?, id, reason).encode()?;
        self.moved(now);
        Ok(frame)
    }

    /// Publishes a message; the reply is an event with the flag that is returned beside the frame.
    ///
    /// # Errors
    /// The link is not connected, the message is too large, or too many publishes wait for their replies.
    pub fn publish(&mut self, publish: &Publish<'_>, now: Duration) -> Result<(i32, Vec<u8>), LinkError> {
        self.token()?;
        if self.publishes.len() >= PUBLISHES {
            return Err(LinkError::Busy(self.publishes.len()));
        }
        let flag = self.next_flag();
        let frame = publish.frame(self.token()?, flag).encode()?;
        self.publishes.push_back((flag, now + self.timing.publish));
        self.moved(now);
        Ok((flag, frame))
    }

    /// What is to be done now; ask until there is nothing. A thing that was given counts as done.
    pub fn due(&mut self, now: Duration) -> Option<Due> {
        if let State::Connecting { until, .. } = self.state
            && until <= now
        {
            self.state = State::Over;
            return Some(Due::ConnectTimedOut);
        }
        if let Some(&(flag, until)) = self.publishes.front()
            && until <= now
        {
            self.publishes.pop_front();
            return Some(Due::PublishTimedOut(flag));
        }
        if self.is_connected() && self.pull_at <= now {
            self.pull_at = now + self.timing.pull;
            return Some(Due::Pull);
        }
        if !matches!(self.state, State::Over) && self.heartbeat_at.is_none_or(|at| at <= now) {
            self.moved(now);
            return Some(Due::Ping);
        }
        None
    }

    /// When something is due next, if nothing happens until then.
    pub fn next_due(&self) -> Option<Duration> {
        let connect = match self.state {
            State::Connecting { until, .. } => Some(until),
            _ => None,
        };
        let pull = self.is_connected().then_some(self.pull_at);
        let publish = self.publishes.front().map(|(_, until)| *until);
        let heartbeat =
            (!matches!(self.state, State::Over)).then_some(self.heartbeat_at.unwrap_or(Duration::ZERO));
        [connect, pull, publish, heartbeat].into_iter().flatten().min()
    }

    /// Whether messages can be received and sent.
    pub const fn is_connected(&self) -> bool {
        matches!(self.state, State::Connected { .. })
    }

    fn token(&self) -> Result<&str, LinkError> {
        match &self.state {
            State::Connected { token } => Ok(token),
            _ => Err(LinkError::NotConnected),
        }
    }

    /// Whether a CONNECTACK of this flag is the one that is waited for. Some servers do not repeat the flag.
    fn awaits(&self, flag: Option<i32>) -> bool {
        matches!(self.state, State::Connecting { flag: sent, .. } if flag.is_none_or(|flag| flag == sent))
    }

    fn settle(&mut self, flag: i32) -> bool {
        let waiting = self.publishes.iter().position(|(waiting, _)| *waiting == flag);
        waiting.is_some_and(|index| self.publishes.remove(index).is_some())
    }

    const fn next_flag(&mut self) -> i32 {
        self.last_flag = if self.last_flag == i32::MAX { 1 } else { self.last_flag + 1 };
        self.last_flag
    }

    /// Sending and receiving both put the heartbeat off.
    fn moved(&mut self, now: Duration) {
        self.heartbeat_at = Some(now + self.timing.heartbeat);
    }
}

impl fmt::Debug for ClientSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientSession")
            .field("connected", &self.is_connected())
            .field("publishes", &self.publishes.len())
            .finish_non_exhaustive()
    }
}
