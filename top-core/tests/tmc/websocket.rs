//! The WebSocket below: the handshake and its refusals, frames in pieces, frames that lie.

use proptest::prelude::*;
use top_core::tmc::ws::{
    ClientHandshake, HandshakeError, Opcode, Reader, Received, Role, ServerHandshake, WsError, write,
    write_close,
};

#[test]
fn both_ends_shake_hands() {
    let client = ClientHandshake::new([7; 16]);
    let request = client.request("localhost:8080", "/tmc?x=1");
    for end in 0..request.len() {
        assert!(ServerHandshake::read(&request[..end]).expect("no error yet").is_none());
    }
    let (server, size) = ServerHandshake::read(&request).expect("a handshake").expect("whole");
    assert_eq!((size, &*server.target), (request.len(), "/tmc?x=1"));
    let mut reply = server.accept();
    let size = reply.len();
    // The first frame may come with it.
    reply.extend_from_slice(b"\x82\x00");
    assert_eq!(client.read(&reply), Ok(Some(size)));
    assert_eq!(client.read(&reply[..size - 1]), Ok(None));
    assert_eq!(
        ClientHandshake::new([8; 16]).read(&reply),
        Err(HandshakeError::Header("Sec-WebSocket-Accept")),
        "the reply to another key"
    );
}

#[test]
fn replies_that_open_no_websocket_are_refused() {
    let client = ClientHandshake::new([7; 16]);
    let (server, _) = ServerHandshake::read(&client.request("h", "/")).expect("a handshake").expect("whole");
    let reply = String::from_utf8(server.accept()).expect("text");
    let read = |text: &str| client.read(text.as_bytes()).expect_err("no WebSocket");
    assert_eq!(read("HTTP/1.1 502 Bad Gateway\r\n\r\n"), HandshakeError::Status(502));
    assert_eq!(read("SSH-2.0-OpenSSH\r\n\r\n"), HandshakeError::NotHttp);
    assert_eq!(read(&reply.replace("Upgrade: websocket", "Upgrade: h2c")), HandshakeError::Header("Upgrade"));
    assert_eq!(read(&reply.replace("Connection: Upgrade\r\n", "")), HandshakeError::Header("Connection"));
    let extension = reply.replace("\r\n\r\n", "\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n");
    assert_eq!(read(&extension), HandshakeError::Header("Sec-WebSocket-Extensions"));
    assert_eq!(read(&"x".repeat(20_000)), HandshakeError::TooLarge(16 << 10));
}

#[test]
fn requests_that_ask_for_no_websocket_are_refused() {
    let request = String::from_utf8(ClientHandshake::new([7; 16]).request("h", "/")).expect("text");
    let read = |text: &str| ServerHandshake::read(text.as_bytes()).expect_err("no WebSocket");
    assert_eq!(read(&request.replace("GET", "POST")), HandshakeError::NotGet);
    assert_eq!(read(&request.replace("HTTP/1.1", "HTTP/2")), HandshakeError::NotHttp);
    assert_eq!(
        read(&request.replace("Version: 13", "Version: 8")),
        HandshakeError::Header("Sec-WebSocket-Version")
    );
    assert_eq!(read(&request.replace("-Key: ", "-Kez: ")), HandshakeError::Header("Sec-WebSocket-Key"));
}

fn next(reader: &mut Reader) -> Received<'_> {
    reader.next().expect("a frame").expect("whole")
}

fn reads(role: Role, bytes: &[u8]) -> Result<(), WsError> {
    let mut reader = Reader::new(role, 1000);
    reader.buffer().extend_from_slice(bytes);
    reader.next().map(drop)
}

#[test]
fn close_carries_code_and_reason() {
    let mut bytes = Vec::new();
    write_close(&mut bytes, 1011, "reach max idle time", None);
    assert_eq!(bytes[..4], [0x88, 21, 0x03, 0xf3]);
    write_close(&mut bytes, 1000, &"淘".repeat(100), None);
    bytes.extend_from_slice(&[0x88, 0]);
    let mut reader = Reader::new(Role::Client, 100);
    reader.buffer().extend_from_slice(&bytes);
    let Received::Close(close) = next(&mut reader) else { panic!("Close") };
    assert_eq!((close.code, &*close.reason), (Some(1011), "reach max idle time"));
    let Received::Close(close) = next(&mut reader) else { panic!("Close") };
    assert_eq!(close.reason, "淘".repeat(41), "cut between characters");
    let Received::Close(close) = next(&mut reader) else { panic!("Close") };
    assert_eq!((close.code, &*close.reason), (None, ""));
}

#[test]
fn frames_that_break_the_rules_are_refused() {
    assert_eq!(reads(Role::Client, &[0xc2, 0]), Err(WsError::Reserved));
    assert_eq!(reads(Role::Client, &[0x83, 0]), Err(WsError::Opcode(3)));
    assert_eq!(reads(Role::Client, &[0x82, 0x80]), Err(WsError::Masking));
    assert_eq!(reads(Role::Server, &[0x82, 0]), Err(WsError::Masking));
    assert_eq!(reads(Role::Client, &[0x89, 126, 0, 200]), Err(WsError::Control));
    assert_eq!(reads(Role::Client, &[0x09, 0]), Err(WsError::Control));
    assert_eq!(reads(Role::Client, &[0x80, 0]), Err(WsError::Fragment));
    assert_eq!(reads(Role::Client, &[0x02, 0, 0x82, 0]), Err(WsError::Fragment));
}

#[test]
fn a_length_that_lies_is_refused_before_its_bytes_come() {
    assert_eq!(
        reads(Role::Client, &[0x82, 127, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        Err(WsError::TooLarge(1000))
    );
    assert_eq!(reads(Role::Client, &[0x82, 126, 0x03, 0xe9]), Err(WsError::TooLarge(1000)));
    // The pieces of one message count together.
    let mut bytes = vec![0x02, 126, 0x03, 0xe8];
    bytes.resize(bytes.len() + 1000, 0);
    bytes.extend_from_slice(&[0x80, 1]);
    assert_eq!(reads(Role::Client, &bytes), Err(WsError::TooLarge(1000)));
}

proptest! {
    #[test]
    fn messages_survive_any_cut_of_the_stream(
        lengths in prop::collection::vec(prop_oneof![0..200_usize, 65_530..65_540_usize], 1..5),
        masked in any::<bool>(), step in 1..70_000_usize, pieces in any::<bool>(),
    ) {
        let role = if masked { Role::Server } else { Role::Client };
        let messages: Vec<Vec<u8>> =
            lengths.iter().map(|length| (0..*length).map(|at| u8::try_from(at % 251).expect("small")).collect()).collect();
        let mut stream = Vec::new();
        for message in &messages {
            let mask = masked.then_some([1, 0xff, 3, 0x80]);
            if pieces {
                let (first, second) = message.split_at(message.len() / 2);
                let start = stream.len();
                write(&mut stream, Opcode::Binary, first, mask);
                stream[start] &= 0x7f;
                // Control frames may stand between the pieces.
                write(&mut stream, Opcode::Ping, b"p", mask);
                write(&mut stream, Opcode::Continuation, second, mask);
            } else {
                write(&mut stream, Opcode::Binary, message, mask);
            }
        }
        let mut reader = Reader::new(role, 70_000);
        let mut read = Vec::new();
        for chunk in stream.chunks(step) {
            reader.buffer().extend_from_slice(chunk);
            while let Some(received) = reader.next().expect("frames") {
                match received {
                    Received::Binary(bytes) => read.push(bytes.to_vec()),
                    Received::Ping(bytes) => prop_assert_eq!(bytes, b"p"),
                    other => prop_assert!(false, "{other:?}"),
                }
            }
        }
        prop_assert_eq!(read, messages);
    }

    #[test]
    fn any_bytes_are_frames_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300), step in 1..50_usize) {
        for role in [Role::Client, Role::Server] {
            let mut reader = Reader::new(role, 100);
            'stream: for chunk in bytes.chunks(step) {
                reader.buffer().extend_from_slice(chunk);
                loop {
                    match reader.next() {
                        Ok(Some(_)) => {}
                        Ok(None) => break,
                        Err(_) => break 'stream,
                    }
                }
            }
        }
        let _ = (ServerHandshake::read(&bytes), ClientHandshake::new([0; 16]).read(&bytes));
    }
}
