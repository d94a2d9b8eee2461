//! The official Java client's sessions, byte for byte as they were captured: the server says what the client insists on.

use std::{fs, io::Write as _, path::Path};

use top_core::tmc::{
    frame::FrameKind,
    ws::{self, Opcode, accept_key},
};
use top_sandbox::{MessageSettings, MessageStep, NewMessage};

use crate::{
    peer::{Got, Peer, hex},
    support::{KEY, builder},
};

/// What the client sent, in order.
enum Sent {
    Handshake(String),
    /// Opcode and payload; all its frames were masked and final.
    Frame(u8, Vec<u8>),
}

/// The capture of this name, or nothing, said aloud, where the captures are not.
fn capture(name: &str) -> Option<Vec<Sent>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/vectors/captures").join(name);
    let Ok(text) = fs::read_to_string(&path) else {
        // Written to stderr directly, because the output of a test that passes is captured.
        let said = format!("SKIPPED the captured session {name}: ../shared is not here\n");
        std::io::stderr().write_all(said.as_bytes()).unwrap();
        return None;
    };
    let sent = text.lines().filter_map(|line| {
        if let Some(handshake) = line.strip_prefix("HANDSHAKE '") {
            return Some(Sent::Handshake(handshake.trim_end_matches('\'').replace("\\r\\n", "\r\n")));
        }
        let mut words = line.strip_prefix("WS op ")?.split(' ');
        let opcode = words.next()?.parse().ok()?;
        assert_eq!(words.by_ref().take(5).collect::<Vec<_>>()[..4], ["fin", "1", "mask", "1"], "{line}");
        let length = words.next()?.parse::<usize>().ok()?;
        let payload = hex(words.next().unwrap_or_default());
        assert_eq!(payload.len(), length, "{line}");
        Some(Sent::Frame(opcode, payload))
    });
    Some(sent.collect())
}

/// Sends one thing as the client did.
async fn replay(peer: &mut Peer, sent: &Sent) {
    match sent {
        Sent::Handshake(request) => peer.raw(request.as_bytes()).await,
        Sent::Frame(opcode, payload) => {
            let opcode = match opcode {
                2 => Opcode::Binary,
                8 => Opcode::Close,
                9 => Opcode::Ping,
                other => panic!("the client sent no frame of opcode {other}"),
            };
            let mut bytes = Vec::new();
            ws::write(&mut bytes, opcode, payload, Some([0x5a, 1, 0xff, 3]));
            peer.raw(&bytes).await;
        }
    }
}

/// What the client insists on in the reply to the handshake: the line, one word in `Connection`, an accept header.
async fn judge_handshake(peer: &mut Peer, request: &str) {
    let head = peer.head().await;
    assert!(head.starts_with("HTTP/1.1 101"), "{head}");
    let header = |text: &str, name: &str| {
        text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ").map(str::to_owned))
    };
    assert_eq!(header(&head, "Connection").as_deref(), Some("Upgrade"), "{head}");
    assert_eq!(header(&head, "Upgrade").as_deref(), Some("websocket"), "{head}");
    let key = header(request, "Sec-WebSocket-Key").expect("a key");
    assert_eq!(
        header(&head, "Sec-Websocket-Accept").or(header(&head, "Sec-WebSocket-Accept")),
        Some(accept_key(&key))
    );
    assert!(!head.to_ascii_lowercase().contains("extensions"), "{head}");
}

#[tokio::test]
async fn the_captured_session_confirms_fails_pulls_publishes_and_closes() {
    let Some(session) = capture("java-tmc-ok.txt") else { return };
    // The token and the ids of the capture.
    let settings = MessageSettings::default().token("tok-1");
    let sandbox = builder().session("sess", KEY).messages(settings).start().await.unwrap();
    for (id, content) in [(7777, r#"{"tid":1}"#), (7778, r#"{"tid":2}"#), (7779, r#"{"tid":3}"#)] {
        let message = NewMessage::new("taobao_trade_TradeCreate", content).id(id);
        assert_eq!(sandbox.publish(message).unwrap(), [id]);
    }
    let mut session = session.iter();
    let Some(handshake @ Sent::Handshake(request)) = session.next() else { panic!("no handshake") };
    let mut peer = Peer::plain(&sandbox).await;
    replay(&mut peer, handshake).await;
    judge_handshake(&mut peer, request).await;

    let (ping, connect) = (session.next().unwrap(), session.next().unwrap());
    replay(&mut peer, ping).await;
    replay(&mut peer, connect).await;
    // The first thing that the server says: no Pong came before it.
    assert_eq!(peer.next().await, Got::Ack(FrameKind::ConnectAck, Some(1), None, String::new()));
    assert_eq!(peer.token, "tok-1");
    assert_eq!(peer.next_ids(3).await, [7777, 7778, 7779]);

    let rest: Vec<_> = session.collect();
    let (close, said) = rest.split_last().unwrap();
    for sent in said {
        replay(&mut peer, sent).await;
    }
    // The publish was acknowledged with its flag; the application's own message comes to itself only with a permit.
    assert_eq!(peer.next().await, Got::Ack(FrameKind::SendAck, Some(2), None, String::new()));
    for (id, step) in [
        (7777, MessageStep::Confirmed),
        (7778, MessageStep::Confirmed),
        (7779, MessageStep::Failed(Some("boom".to_owned()))),
    ] {
        assert_eq!(*sandbox.message(id).unwrap().state(), step, "{id}");
    }
    assert_eq!(sandbox.stored_messages(), 1);
    assert_eq!(sandbox.message_connections().len(), 1);
    replay(&mut peer, close).await;
    assert_eq!(peer.next().await, Got::End, "a server of this protocol does not echo a Close");
    assert_eq!(sandbox.message_connections(), []);
}

#[tokio::test]
async fn the_captured_session_that_was_refused_is_told_why_and_ends() {
    let Some(session) = capture("java-tmc-connect-refused.txt") else { return };
    // The application has another secret here.
    let sandbox = top_sandbox::Sandbox::builder().app(KEY, "another").start().await.unwrap();
    let mut peer = Peer::plain(&sandbox).await;
    for sent in &session {
        replay(&mut peer, sent).await;
        if let Sent::Handshake(request) = sent {
            judge_handshake(&mut peer, request).await;
        }
    }
    let Got::Ack(FrameKind::ConnectAck, Some(1), Some(401), phrase) = peer.next().await else {
        panic!("not refused")
    };
    assert!(phrase.starts_with("bad sign") && !phrase.contains("another"), "{phrase}");
    assert_eq!(peer.token, "");
    assert_eq!(sandbox.message_connections(), []);
}
