//! Reads frames out of a stream of bytes.

use std::fmt;

use super::{close::Close, error::WsError, mask};

/// Which end this is. A client's frames are masked, a server's are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Reads what a server sent.
    Client,
    /// Reads what a client sent.
    Server,
}

/// What was received. `Debug` shows no payload.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Received<'a> {
    /// A message of bytes.
    Binary(&'a [u8]),
    /// A message of text, which TMC does not have.
    Text(&'a [u8]),
    /// A sign of life.
    Ping(&'a [u8]),
    /// The reply to one.
    Pong(&'a [u8]),
    /// The peer ends the connection.
    Close(Close),
}

/// Collects bytes and gives messages. It holds at most one message and what was read beyond it: read into
/// [`buffer`](Self::buffer) only when [`next`](Self::next) has nothing.
///
/// ```
/// use top_core::tmc::ws::{Opcode, Reader, Received, Role, write};
///
/// let mut reader = Reader::new(Role::Client, 1024);
/// let mut sent = Vec::new();
/// write(&mut sent, Opcode::Binary, b"frame", None);
/// reader.buffer().extend_from_slice(&sent[..3]);
/// assert_eq!(reader.next()?, None);
/// reader.buffer().extend_from_slice(&sent[3..]);
/// assert_eq!(reader.next()?, Some(Received::Binary(b"frame")));
/// # Ok::<(), top_core::tmc::ws::WsError>(())
/// ```
pub struct Reader {
    role: Role,
    limit: usize,
    buffer: Vec<u8>,
    /// The first byte that was not given yet.
    start: usize,
    /// The beginning of a message in fragments, and whether it is text.
    partial: Option<(bool, Vec<u8>)>,
    /// Whether the partial message was given and is over.
    given: bool,
}

/// More room than this is given back when it is not needed.
const KEPT: usize = 64 << 10;

/// A frame's head.
struct Head {
    fin: bool,
    opcode: u8,
    mask: Option<[u8; 4]>,
    size: usize,
    length: usize,
}

impl Reader {
    /// For messages of at most so many bytes.
    pub const fn new(role: Role, limit: usize) -> Self {
        Self { role, limit, buffer: Vec::new(), start: 0, partial: None, given: false }
    }

    /// Where to append what was read.
    pub fn buffer(&mut self) -> &mut Vec<u8> {
        self.compact();
        &mut self.buffer
    }

    /// The next message; `None` if more bytes are needed.
    ///
    /// # Errors
    /// The bytes are no frames of the peer's; nothing more can be read.
    #[expect(clippy::should_implement_trait, reason = "what is given borrows from the reader")]
    pub fn next(&mut self) -> Result<Option<Received<'_>>, WsError> {
        if std::mem::take(&mut self.given) {
            self.partial = None;
        }
        loop {
            let Some(head) = self.head()? else { return Ok(None) };
            let begin = self.start + head.size;
            let end = begin + head.length;
            if self.buffer.len() < end {
                return Ok(None);
            }
            self.start = end;
            if let Some(mask) = head.mask {
                mask::apply(&mut self.buffer[begin..end], mask);
            }
            let payload = begin..end;
            match (head.opcode, head.fin) {
                (1 | 2, true) => {
                    let payload = &self.buffer[payload];
                    return Ok(Some(message(head.opcode == 1, payload)));
                }
                (1 | 2, false) => self.partial = Some((head.opcode == 1, self.buffer[payload].to_vec())),
                (0, fin) => {
                    let Some((_, partial)) = &mut self.partial else { return Err(WsError::Fragment) };
                    partial.extend_from_slice(&self.buffer[payload]);
                    if fin {
                        self.given = true;
                        break;
                    }
                }
                (8, _) => return Ok(Some(Received::Close(Close::read(&self.buffer[payload])))),
                (9, _) => return Ok(Some(Received::Ping(&self.buffer[payload]))),
                _ => return Ok(Some(Received::Pong(&self.buffer[payload]))),
            }
        }
        Ok(self.partial.as_ref().map(|(is_text, bytes)| message(*is_text, bytes)))
    }

    /// The head of the next frame, judged: nothing is kept of a frame that is too large.
    fn head(&self) -> Result<Option<Head>, WsError> {
        let bytes = &self.buffer[self.start..];
        let &[first, second, ref rest @ ..] = bytes else { return Ok(None) };
        let (fin, opcode) = (first & 0x80 != 0, first & 0x0f);
        if first & 0x70 != 0 {
            return Err(WsError::Reserved);
        }
        if !matches!(opcode, 0..=2 | 8..=10) {
            return Err(WsError::Opcode(opcode));
        }
        let is_masked = second & 0x80 != 0;
        if is_masked != (self.role == Role::Server) {
            return Err(WsError::Masking);
        }
        let (length, extra) = match second & 0x7f {
            126 => match rest.first_chunk() {
                Some(length) => (u64::from(u16::from_be_bytes(*length)), 2),
                None => return Ok(None),
            },
            127 => match rest.first_chunk() {
                Some(length) => (u64::from_be_bytes(*length), 8),
                None => return Ok(None),
            },
            length => (u64::from(length), 0),
        };
        let is_control = opcode >= 8;
        if is_control && (length > 125 || !fin) {
            return Err(WsError::Control);
        }
        // A second beginning, or a piece without one.
        if !is_control && (opcode == 0) != self.partial.is_some() {
            return Err(WsError::Fragment);
        }
        // A control frame is small anyway.
        let limit = if is_control { 125 } else { self.limit };
        let before = if opcode == 0 { self.partial.as_ref().map_or(0, |(_, bytes)| bytes.len()) } else { 0 };
        let length = usize::try_from(length).ok().filter(|length| before.saturating_add(*length) <= limit);
        let Some(length) = length else { return Err(WsError::TooLarge(self.limit)) };
        let mask = match rest.get(extra..).and_then(<[u8]>::first_chunk) {
            Some(mask) if is_masked => Some(*mask),
            None if is_masked => return Ok(None),
            _ => None,
        };
        let size = 2 + extra + if is_masked { 4 } else { 0 };
        Ok(Some(Head { fin, opcode, mask, size, length }))
    }

    /// Drops what was given.
    fn compact(&mut self) {
        if self.start > 0 {
            self.buffer.drain(..self.start);
            self.start = 0;
            if self.buffer.capacity() > KEPT && self.buffer.len() < KEPT / 4 {
                self.buffer.shrink_to(KEPT);
            }
        }
    }
}

const fn message(is_text: bool, payload: &[u8]) -> Received<'_> {
    if is_text { Received::Text(payload) } else { Received::Binary(payload) }
}

impl fmt::Debug for Received<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Binary(bytes) => write!(f, "Binary(<{} bytes>)", bytes.len()),
            Self::Text(bytes) => write!(f, "Text(<{} bytes>)", bytes.len()),
            Self::Ping(bytes) => write!(f, "Ping(<{} bytes>)", bytes.len()),
            Self::Pong(bytes) => write!(f, "Pong(<{} bytes>)", bytes.len()),
            Self::Close(close) => write!(f, "{close:?}"),
        }
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("role", &self.role)
            .field("limit", &self.limit)
            .field("held", &(self.buffer.len() - self.start))
            .finish_non_exhaustive()
    }
}
