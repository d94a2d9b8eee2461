//! Any bytes as a link frame, as a stream of a WebSocket, and as a handshake: read or refused, never a panic. What was
//! read is written and read again as the same, and a stream says the same however it is cut.
#![no_main]

use std::time::Duration;

use libfuzzer_sys::fuzz_target;
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

fuzz_target!(|input: &[u8]| {
    frame(input);
    for role in [Role::Client, Role::Server] {
        let whole = stream(input, role, usize::MAX);
        let step = usize::from(input.first().copied().unwrap_or(1)).max(1);
        assert_eq!(whole, stream(input, role, step));
    }
    let _ = (ServerHandshake::read(input), ClientHandshake::new([0; 16]).read(input));
});

fn frame(input: &[u8]) {
    let Ok(frame) = Frame::decode(input, FrameLimits::default().bytes(LIMIT)) else { return };
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
