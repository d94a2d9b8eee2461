//! What can go wrong with a WebSocket.

use std::fmt;

/// Bytes that are no frame of a WebSocket as TMC uses it. The connection cannot be used any further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WsError {
    /// A message is larger than this number of bytes.
    TooLarge(usize),
    /// A reserved bit is set: an extension that was not agreed upon.
    Reserved,
    /// An opcode that RFC 6455 does not have.
    Opcode(u8),
    /// A server masked its frame, or a client did not.
    Masking,
    /// A control frame of more than 125 bytes, or in fragments.
    Control,
    /// A fragment without a beginning, or a new message inside of another.
    Fragment,
}

impl fmt::Display for WsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(limit) => write!(f, "a message is larger than {limit} bytes"),
            Self::Reserved => f.write_str("a frame has a reserved bit set"),
            Self::Opcode(opcode) => write!(f, "{opcode} is no opcode of a WebSocket"),
            Self::Masking => f.write_str("a frame is masked by a server or not masked by a client"),
            Self::Control => f.write_str("a control frame is too large or in fragments"),
            Self::Fragment => f.write_str("the fragments of two messages are mixed"),
        }
    }
}

impl std::error::Error for WsError {}

/// The peer does not open a WebSocket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HandshakeError {
    /// The head is larger than this number of bytes.
    TooLarge(usize),
    /// The head is not HTTP/1.1.
    NotHttp,
    /// The server replied with another status than 101.
    Status(u16),
    /// This header is absent or says something else.
    Header(&'static str),
    /// The request is not a GET.
    NotGet,
}

impl fmt::Display for HandshakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(limit) => write!(f, "the head of the handshake is larger than {limit} bytes"),
            Self::NotHttp => f.write_str("the handshake is not HTTP/1.1"),
            Self::Status(status) => {
                write!(f, "the server replied with status {status} and opened no WebSocket")
            }
            Self::Header(name) => write!(f, "the handshake's header {name} is absent or wrong"),
            Self::NotGet => f.write_str("the request for a WebSocket is not a GET"),
        }
    }
}

impl std::error::Error for HandshakeError {}
