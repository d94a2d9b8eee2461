//! The sessions of the official Java client, as they were captured: what it sent is understood, and written again it
//! has the same bytes.

use std::time::Duration;

use top_core::tmc::{
    frame::{Frame, FrameLimits},
    session::{LinkError, ServerEvent, ServerSession},
    ws::ServerHandshake,
};

use crate::support::{hex, sign};

const HANDSHAKE: &str = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
    Sec-WebSocket-Key: YD0FLPEKQFelavQSrFXVtA==\r\nOrigin: 127.0.0.1:18920\r\nSec-WebSocket-Version: 13\r\n\r\n";

/// CONNECT of two sessions, with its timestamp and signature.
const CONNECTS: [(&str, &str, &str); 2] = [
    (
        "02000400010000000100070000006170705f6b65790108000000313233343536373801000a00000067726f75705f6e616d65010700000
         064656661756c7401000a00000066696c7465725f65787001010000002a01000b0000006d696e6f725f67726f7570010700000064656
         661756c740100040000007369676e0120000000323344343430314541444633303836314644443042393733454139433533343901000
         300000073646b011d000000746f702d73646b2d6a6176612d64796e616d696356657273696f6e4e6f01000b000000696e7472616e657
         45f697001090000003132372e302e302e3101000900000074696d657374616d70010d000000313739353238393334363031350100050
         00000746f6b656e000000",
        "1795289346015",
        "23D4401EADF30861FDD0B973EA9C5349",
    ),
    (
        "02000400010000000100070000006170705f6b65790108000000313233343536373801000a00000067726f75705f6e616d65010700000
         064656661756c7401000a00000066696c7465725f65787001010000002a01000b0000006d696e6f725f67726f7570010700000064656
         661756c740100040000007369676e0120000000364336443232304642464137413131423831414135364136314542393538443201000
         300000073646b011d000000746f702d73646b2d6a6176612d64796e616d696356657273696f6e4e6f01000b000000696e7472616e657
         45f697001090000003132372e302e302e3101000900000074696d657374616d70010d000000313739353238393335303731330100050
         00000746f6b656e000000",
        "1795289350713",
        "6C6D220FBFA7A11B81AA56A61EB958D2",
    ),
];

const CONFIRM_7778: &str =
    "0202050005000000746f6b2d31010002000000696405621e0000000000000100060000005f5f6b696e6402020000";
const CONFIRM_7777: &str =
    "0202050005000000746f6b2d31010002000000696405611e0000000000000100060000005f5f6b696e6402020000";
const FAIL_7779: &str =
    "0202050005000000746f6b2d310100030000006d73670104000000626f6f6d010002000000696405631e000000000
                         0000100060000005f5f6b696e6402140000";
const PULL: &str = "0202050005000000746f6b2d310100060000005f5f6b696e6402010000";
const PUBLISH: &str = "0202040002000000050005000000746f6b2d3101000700000073657373696f6e010400000073657373010005000000
                       746f7069630106000000746f706963580100060000005f5f6b696e640203010007000000636f6e74656e7401070000
                       007b2261223a317d0000";

#[test]
fn frames_of_the_official_client_are_written_again_with_the_same_bytes() {
    let connects = CONNECTS.iter().map(|(bytes, ..)| *bytes);
    for bytes in connects.chain([CONFIRM_7778, CONFIRM_7777, FAIL_7779, PULL, PUBLISH]) {
        let bytes = hex(bytes);
        let frame = Frame::decode(&bytes, FrameLimits::default()).expect("a frame");
        assert_eq!(frame.encode().expect("small"), bytes);
    }
}

#[test]
fn the_handshake_of_the_official_client_is_accepted() {
    let (handshake, size) = ServerHandshake::read(HANDSHAKE.as_bytes()).expect("a handshake").expect("whole");
    assert_eq!((size, &*handshake.target), (HANDSHAKE.len(), "/"));
    assert_eq!(handshake.host.as_deref(), Some("localhost"));
    let reply = String::from_utf8(handshake.accept()).expect("text");
    // The official client looks for the status at bytes 9 to 12, and for exactly this header.
    assert!(reply.starts_with("HTTP/1.1 101"), "{reply}");
    assert!(reply.contains("\r\nConnection: Upgrade\r\n"), "{reply}");
}

#[test]
fn a_session_of_the_official_client_is_understood() {
    let now = Duration::ZERO;
    let mut server = ServerSession::default();
    let (connect, timestamp, signature) = CONNECTS[0];
    let bytes = hex(connect);
    let ServerEvent::Connect(connect) = server.received(&bytes, now).expect("CONNECT") else { panic!() };
    assert_eq!((connect.app_key, connect.group, connect.timestamp), ("12345678", "default", timestamp));
    assert_eq!((connect.minor_group, connect.filter), (Some("default"), Some("*")));
    assert_eq!((connect.token, connect.intranet_ip), (None, Some("127.0.0.1")));
    assert_eq!(connect.sign(), Some(signature));
    let accepted = server.accept("tok-1", now).expect("small");
    assert_eq!(accepted, hex("0201 040001000000 0500 05000000 746f6b2d31 0000"), "the client's flag");

    assert_eq!(server.received(&hex(CONFIRM_7778), now), Ok(ServerEvent::Confirm(7778)));
    assert_eq!(server.received(&hex(CONFIRM_7777), now), Ok(ServerEvent::Confirm(7777)));
    let fail = hex(FAIL_7779);
    assert_eq!(server.received(&fail, now), Ok(ServerEvent::Fail { id: 7779, reason: Some("boom") }));
    assert_eq!(server.received(&hex(PULL), now), Ok(ServerEvent::Pull));
    let bytes = hex(PUBLISH);
    let Ok(ServerEvent::Publish { flag, publish }) = server.received(&bytes, now) else { panic!() };
    assert_eq!((flag, publish.topic, publish.content), (Some(2), "topicX", r#"{"a":1}"#));
    assert_eq!(publish.session, Some("sess"));
}

#[test]
fn nothing_is_taken_before_connect_or_with_another_token() {
    let now = Duration::ZERO;
    let mut server = ServerSession::default();
    assert_eq!(server.received(&hex(PULL), now), Err(LinkError::NotConnected));
    server.received(&hex(CONNECTS[0].0), now).expect("CONNECT");
    server.accept("tok-2", now).expect("small");
    assert_eq!(server.received(&hex(PULL), now), Err(LinkError::UnknownToken));
}

#[test]
fn the_captured_signatures_cover_app_key_group_and_timestamp() {
    // The secret of the captured sessions.
    for (bytes, ..) in CONNECTS {
        let bytes = hex(bytes);
        let mut server = ServerSession::default();
        let Ok(ServerEvent::Connect(connect)) = server.received(&bytes, Duration::ZERO) else { panic!() };
        assert!(connect.is_signed(&sign(&connect, "helloworld")), "{connect:?}");
        assert!(!connect.is_signed(&sign(&connect, "helloworlD")));
    }
}
