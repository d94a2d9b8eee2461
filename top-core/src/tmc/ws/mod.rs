//! The part of RFC 6455 (WebSocket) that TMC uses, sans-IO: the opening handshake, and frames.
//!
//! There are no extensions and no subprotocols, and nothing is sent that was not asked for: the official Java client takes
//! every frame that is not a Close for a message, so a server of TMC must not reply to its Pings. Libraries reply on
//! their own.

mod close;
mod error;
mod handshake;
mod mask;
mod reader;
mod writer;

pub use self::{
    close::Close,
    error::{HandshakeError, WsError},
    handshake::{ClientHandshake, ServerHandshake, accept_key},
    reader::{Reader, Received, Role},
    writer::{Opcode, write, write_close},
};
