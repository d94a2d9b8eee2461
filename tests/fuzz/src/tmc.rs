//! Any bytes as a link frame, as a stream of a WebSocket, and as a handshake: read or refused, never a panic. What was
//! read is written and read again as the same, and a stream says the same however it is cut.

use std::time::Duration;

use crate::{Outcome, told};
use top_core::{
    sign::Signature,
    tmc::{
        frame::{Frame, FrameLimits},
        packet::{Connect, ToClient, ToServer},
        session::{ClientSession, ServerSession},
        ws::{ClientHandshake, Reader, Role, ServerHandshake},
    },
};

const LIMIT: usize = 1 << 16;

/// What frames and handshakes consist of.
pub const WORDS: &[&str] = &[
    "\u{2}\u{0}",
    "\u{0}\u{0}",
    "HTTP/1.1 101 Switching Protocols\r\n",
    "GET / HTTP/1.1\r\n",
    "Sec-WebSocket-Key: ",
    "Sec-WebSocket-Accept: ",
    "Upgrade: websocket\r\n",
    "\r\n\r\n",
    "__kind",
    "app_key",
    "timestamp",
    "sign",
    "content",
];

/// Reads the bytes as a frame, as a stream of both roles, and as a handshake.
///
/// # Panics
/// What was read is not written as the same, or a stream says another thing when it is cut elsewhere.
pub fn run(input: &[u8]) -> Outcome {
    let read = frame(input);
    let mut said = vec![read.as_str()];
    let streams: Vec<_> = [Role::Client, Role::Server]
        .map(|role| {
            let whole = stream(input, role, usize::MAX);
            let step = usize::from(input.first().copied().unwrap_or(1)).max(1);
            assert_eq!(whole, stream(input, role, step));
            whole
        })
        .into();
    said.extend(streams.iter().flatten().map(String::as_str).take(8));
    let handshakes = (
        told(&ServerHandshake::read(input).map(drop)),
        told(&ClientHandshake::new([0; 16]).read(input).map(drop)),
    );
    said.extend([handshakes.0.as_str(), handshakes.1.as_str()]);
    Outcome::of(&said)
}

fn frame(input: &[u8]) -> String {
    let frame = match Frame::decode(input, FrameLimits::default().bytes(LIMIT)) {
        Ok(frame) => frame,
        Err(error) => return error.to_string(),
    };
    let written = frame.encode().expect("what was read is within the limits");
    assert_eq!(Frame::decode(&written, FrameLimits::default()), Ok(frame.clone()));
    let shown = format!("{frame:?} {:?} {:?}", ToClient::read(&frame), ToServer::read(&frame));
    assert!(!shown.is_empty());

    let now = Duration::ZERO;
    let mut client = ClientSession::default();
    let connect = Connect::new("12345678", "default", "1451620800000");
    let signature = Signature::from_digest(&[0; 16]).expect("16 bytes");
    client.connect(&connect, &signature, now).expect("small");
    let _ = client.received(input, now);
    // Once more with the connection that this frame may have made.
    let _ = client.received(input, now);
    let mut server = ServerSession::default();
    let _ = server.received(input, now);
    server.accept(frame.token.unwrap_or("T"), now).expect("small");
    let _ = server.received(input, now);
    shown
}

/// What a stream says when it comes in steps of so many bytes.
fn stream(input: &[u8], role: Role, step: usize) -> Vec<String> {
    let mut reader = Reader::new(role, LIMIT);
    let mut said = Vec::new();
    for chunk in input.chunks(step) {
        reader.buffer().extend_from_slice(chunk);
        loop {
            match reader.next() {
                Ok(Some(received)) => said.push(format!("{received:?}")),
                Ok(None) => break,
                Err(error) => {
                    said.push(error.to_string());
                    return said;
                }
            }
        }
    }
    said
}
