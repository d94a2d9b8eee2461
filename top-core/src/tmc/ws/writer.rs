//! Writes frames: each is a whole message.

use super::mask;

/// What a frame is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Opcode {
    /// The next piece of a message.
    Continuation,
    /// A message of text. TMC has none.
    Text,
    /// A message of bytes.
    Binary,
    /// The end of the connection.
    Close,
    /// A sign of life.
    Ping,
    /// The reply to a Ping. A server of TMC must not send one.
    Pong,
}

impl Opcode {
    pub(super) const fn as_byte(self) -> u8 {
        match self {
            Self::Continuation => 0,
            Self::Text => 1,
            Self::Binary => 2,
            Self::Close => 8,
            Self::Ping => 9,
            Self::Pong => 10,
        }
    }
}

/// Appends one frame that is a whole message. A client gives four random bytes as `mask`, a server none.
///
/// ```
/// use top_core::tmc::ws::{Opcode, write};
///
/// let mut ping = Vec::new();
/// write(&mut ping, Opcode::Ping, b"", Some([1, 2, 3, 4]));
/// assert_eq!(ping, [0x89, 0x80, 1, 2, 3, 4]);
/// ```
pub fn write(out: &mut Vec<u8>, opcode: Opcode, payload: &[u8], mask: Option<[u8; 4]>) {
    out.reserve(payload.len() + 14);
    out.push(0x80 | opcode.as_byte());
    let masked = if mask.is_some() { 0x80 } else { 0 };
    match (u8::try_from(payload.len()), u16::try_from(payload.len())) {
        (Ok(length @ ..=125), _) => out.push(masked | length),
        (_, Ok(length)) => {
            out.push(masked | 0x7e);
            out.extend_from_slice(&length.to_be_bytes());
        }
        _ => {
            out.push(masked | 0x7f);
            out.extend_from_slice(&(payload.len() as u64).to_be_bytes());
        }
    }
    out.extend(mask.into_iter().flatten());
    let start = out.len();
    out.extend_from_slice(payload);
    if let Some(mask) = mask {
        mask::apply(&mut out[start..], mask);
    }
}

/// Appends a Close frame. A reason is cut to the 123 bytes that it may have.
pub fn write_close(out: &mut Vec<u8>, code: u16, reason: &str, mask: Option<[u8; 4]>) {
    let end = (0..=reason.len().min(123)).rev().find(|end| reason.is_char_boundary(*end)).unwrap_or(0);
    let mut payload = code.to_be_bytes().to_vec();
    payload.extend_from_slice(&reason.as_bytes()[..end]);
    write(out, Opcode::Close, &payload, mask);
}
