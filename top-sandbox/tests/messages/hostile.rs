//! Bytes that are no frames, frames that lie, and clients that do not keep to the order.

use proptest::prelude::*;
use top_core::tmc::frame::FrameKind;
use top_sandbox::NewMessage;

use crate::{
    peer::{Got, Peer, connect_frame, hex, sign},
    support::{KEY, SECRET, builder, send},
};

#[tokio::test]
async fn what_is_no_websocket_of_this_kind_is_refused() {
    let sandbox = builder().start().await.unwrap();
    let upgrade = "Upgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n";
    for (line, headers, status) in [
        ("POST /", "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: a\r\nContent-Length: 0\r\n", 403),
        ("GET /", "Sec-WebSocket-Version: 8\r\nSec-WebSocket-Key: a\r\n", 426),
        ("GET /", "Sec-WebSocket-Version: 13\r\n", 400),
        (
            "GET /",
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: a\r\nOrigin: http://evil.example\r\n",
            403,
        ),
        ("GET /", "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: a\r\nOrigin: null\r\n", 403),
        ("GET /", "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: a\r\nOrigin: evil.example:80\r\n", 403),
    ] {
        // A server that does accept it keeps the connection open, which is a failure in time.
        let request = format!("{line} HTTP/1.1\r\nHost: localhost\r\n{upgrade}{headers}\r\n");
        let closed =
            format!("{}Connection: close\r\n\r\n", request.trim_end_matches("\r\n").to_owned() + "\r\n");
        let response = send(&sandbox, closed.as_bytes()).await.unwrap();
        assert_eq!(response.status, status, "{headers}");
    }
}

#[tokio::test]
async fn bytes_that_are_no_frames_end_the_connection_with_the_reason() {
    let sandbox = builder().start().await.unwrap();
    for (bytes, reason) in [
        // Not masked; text; a reserved bit; longer than anything may be.
        (&hex("8200")[..], "masked"),
        (&hex("818000000000"), "binary"),
        (&hex("c28000000000"), "reserved"),
        (&hex("82ff7fffffffffffffff00000000"), "larger"),
        // A link frame that breaks off, one of version 1, one with a length that lies.
        (&hex("828200000000 0200"), "breaks off"),
        (&hex("828400000000 01000000"), "version"),
        (&hex("828900000000 0202 0500 ffffff7f00"), "length"),
        // A pull before CONNECT.
        (&hex("828700000000 0202 0500 00000000 0000").as_slice()[..13], "breaks off"),
    ] {
        let mut peer = Peer::open(&sandbox).await;
        peer.raw(bytes).await;
        let Got::Close(code, said) = peer.next().await else { panic!("no Close for {bytes:?}") };
        assert!((1002..=1003).contains(&code) && said.contains(reason), "{bytes:?}: {code} {said}");
        assert_eq!(peer.next().await, Got::End);
    }
    let mut peer = Peer::open(&sandbox).await;
    peer.token = "x".into();
    peer.pull().await;
    assert!(matches!(peer.next().await, Got::Close(1002, said) if said.contains("CONNECT")));
}

#[tokio::test]
async fn an_unknown_token_or_a_missing_member_is_told_and_the_connection_lives() {
    let sandbox = builder().start().await.unwrap();
    let id = sandbox.publish(NewMessage::new("t", "{}")).unwrap()[0];
    let mut peer = Peer::connect(&sandbox, "default").await;
    assert_eq!(peer.next_id().await, id);
    let token = std::mem::replace(&mut peer.token, "another".into());
    peer.confirm(id).await;
    assert!(
        matches!(peer.next().await, Got::Ack(FrameKind::SendAck, None, Some(400), said) if said.contains("token"))
    );
    peer.token = token;
    // A confirm without an id: that of a pull, with another kind.
    let mut frame = vec![2, 2, 5, 0];
    frame.extend(u32::try_from(peer.token.len()).unwrap().to_le_bytes());
    frame.extend(peer.token.bytes());
    frame.extend(hex("0100 06000000 5f5f6b696e64 02 02 0000"));
    peer.frame(&frame).await;
    assert!(
        matches!(peer.next().await, Got::Ack(FrameKind::SendAck, None, Some(400), said) if said.contains("`id`"))
    );
    peer.confirm(id).await;
    assert!(sandbox.message_over(id).await.unwrap().is_confirmed());

    // CONNECT without a key.
    let mut peer = Peer::open(&sandbox).await;
    peer.frame(&hex("0200 0400 07000000 0000")).await;
    assert!(
        matches!(peer.next().await, Got::Ack(FrameKind::ConnectAck, Some(7), Some(401), said) if said.contains("app_key"))
    );
}

#[tokio::test]
async fn a_client_that_reads_nothing_holds_up_nobody() {
    let sandbox = builder().start().await.unwrap();
    let _deaf = Peer::connect(&sandbox, "default").await;
    let mut other = Peer::connect(&sandbox, "default").await;
    let content = "x".repeat(64 << 10);
    for _ in 0..200 {
        sandbox.publish(NewMessage::new("t", content.as_str())).unwrap();
    }
    // The deaf one gets what its socket holds, and a little more; all the rest comes here.
    for _ in 0..100 {
        let id = other.next_id().await;
        other.confirm(id).await;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Whatever a client sends, the next one is served.
    #[test]
    fn no_bytes_of_a_client_stop_the_server(junk: Vec<Vec<u8>>, framed: bool) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let sandbox = builder().start().await.unwrap();
            let mut peer = Peer::open(&sandbox).await;
            let connect = connect_frame(KEY, "default", &sign(SECRET, KEY, "default", "1451620800000"), Some(1));
            peer.frame(&connect).await;
            for bytes in &junk {
                if framed { peer.frame(bytes).await } else { peer.raw(bytes).await }
            }
            Peer::connect(&sandbox, "default").await;
        });
    }
}
