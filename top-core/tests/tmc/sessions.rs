//! Both ends of a connection: tokens, flags, and what is due when.

use std::time::Duration;

use top_core::tmc::{
    frame::{Frame, FrameKind, Member},
    packet::{self, Connect, Content, Data, Publish, Refusal},
    session::{ClientEvent, ClientSession, Due, LinkError, ServerEvent, ServerSession},
};

use crate::support::sign;

const fn at(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Both ends, connected at second 0.
fn connected() -> (ClientSession, ServerSession) {
    let (mut client, mut server) = (ClientSession::default(), ServerSession::default());
    let connect = Connect::new("12345678", "default", "1451620800000");
    assert_eq!(client.due(at(0)), Some(Due::Ping));
    let sent = client.connect(&connect, &sign(&connect, "helloworld"), at(0)).expect("small");
    assert!(matches!(server.received(&sent, at(0)), Ok(ServerEvent::Connect(_))));
    let accepted = server.accept("T", at(0)).expect("small");
    assert_eq!(client.received(&accepted, at(0)), Ok(ClientEvent::Connected));
    (client, server)
}

#[test]
fn a_ping_is_due_at_once_and_then_after_45_silent_seconds() {
    let (mut client, mut server) = connected();
    assert_eq!(client.due(at(14)), None);
    // Pulls put the heartbeat off, so a client that pulls never pings.
    for second in [15, 30, 45, 60] {
        assert_eq!(client.due(at(second)), Some(Due::Pull));
        client.pull(at(second)).expect("connected");
        assert_eq!(client.due(at(second)), None);
    }
    // What is received puts it off too.
    let mut quiet = ClientSession::new(
        top_core::tmc::session::Timing::default().pull(at(1_000_000)),
        top_core::tmc::frame::FrameLimits::default(),
    );
    let connect = Connect::new("12345678", "default", "1451620800000");
    quiet.connect(&connect, &sign(&connect, "s"), at(0)).expect("small");
    quiet.received(&server.accept("T", at(1)).expect("small"), at(1)).expect("accepted");
    assert_eq!(quiet.next_due(), Some(at(46)));
    let data = Data::new(1, "t", Content::Text("{}"));
    quiet.received(&server.deliver(&data, at(40)).expect("small"), at(40)).expect("data");
    assert_eq!((quiet.due(at(84)), quiet.next_due()), (None, Some(at(85))));
    assert_eq!(quiet.due(at(85)), Some(Due::Ping));
    assert_eq!(quiet.due(at(85)), None);
}

#[test]
fn a_server_that_never_replies_to_connect_times_out() {
    let mut client = ClientSession::default();
    let connect = Connect::new("12345678", "default", "1451620800000");
    client.connect(&connect, &sign(&connect, "s"), at(0)).expect("small");
    assert_eq!((client.due(at(4)), client.next_due()), (None, Some(at(5))));
    assert_eq!(client.due(at(5)), Some(Due::ConnectTimedOut));
    assert_eq!((client.due(at(500)), client.next_due()), (None, None), "nothing more is due");
    assert_eq!(client.pull(at(6)), Err(LinkError::NotConnected));
}

#[test]
fn a_refusal_is_an_error_with_code_and_phrase() {
    let (mut client, mut server) = (ClientSession::default(), ServerSession::default());
    let connect = Connect::new("12345678", "default", "1451620800000");
    let sent = client.connect(&connect, &sign(&connect, "s"), at(0)).expect("small");
    server.received(&sent, at(0)).expect("CONNECT");
    let refusal = Refusal::new(401, "id error");
    let refused = server.refuse(&refusal, at(0)).expect("small");
    assert_eq!(client.received(&refused, at(0)), Err(LinkError::Refused(refusal)));
    assert!(!client.is_connected());
}

#[test]
fn a_reply_without_a_token_is_an_error() {
    let mut client = ClientSession::default();
    let connect = Connect::new("12345678", "default", "1451620800000");
    client.connect(&connect, &sign(&connect, "s"), at(0)).expect("small");
    let accepted = packet::connected(Some(1), "").encode().expect("small");
    assert_eq!(client.received(&accepted, at(0)), Err(LinkError::NoToken));
}

#[test]
fn a_reply_to_another_connect_is_passed_over_and_one_without_a_flag_is_taken() {
    let connect = Connect::new("12345678", "default", "1451620800000");
    for (flag, event) in [(Some(2), ClientEvent::Nothing), (None, ClientEvent::Connected)] {
        let mut client = ClientSession::default();
        client.connect(&connect, &sign(&connect, "s"), at(0)).expect("small");
        let accepted = packet::connected(flag, "T").encode().expect("small");
        assert_eq!(client.received(&accepted, at(0)), Ok(event));
    }
}

#[test]
fn a_frame_of_another_token_is_an_error_and_the_link_lives() {
    let (mut client, mut server) = connected();
    let data = Data::new(1, "t", Content::Text("{}"));
    for frame in [data.frame("other"), data.frame("")] {
        let error = client.received(&frame.encode().expect("small"), at(1)).expect_err("another token");
        assert_eq!(error, LinkError::UnknownToken);
        assert!(error.is_of_one_frame());
    }
    let sent = server.deliver(&data, at(1)).expect("small");
    assert_eq!(client.received(&sent, at(1)), Ok(ClientEvent::Data(data)));
}

#[test]
fn a_message_whose_id_can_be_read_can_be_failed() {
    let (mut client, _) = connected();
    let frame =
        Frame::new(FrameKind::Send).token("T").with("__kind", Member::Byte(3)).with("id", Member::Int64(9));
    let Err(LinkError::Packet(error)) = client.received(&frame.encode().expect("small"), at(1)) else {
        panic!("no topic");
    };
    assert_eq!((error.member, error.id), ("topic", Some(9)));
}

#[test]
fn publishes_are_settled_by_their_flags_or_time_out() {
    let (mut client, mut server) = connected();
    let publish = Publish::new("t", "{}").session("s");
    let mut sent = Vec::new();
    for second in [1, 2, 3] {
        let (flag, bytes) = client.publish(&publish, at(second)).expect("connected");
        let Ok(ServerEvent::Publish { flag: Some(received), .. }) = server.received(&bytes, at(second))
        else {
            panic!("a publish");
        };
        assert_eq!(received, flag);
        sent.push(flag);
    }
    let reply = server.published(sent[1], at(3)).expect("connected");
    assert_eq!(client.received(&reply, at(3)), Ok(ClientEvent::Published(sent[1])));
    assert_eq!(client.received(&reply, at(3)), Ok(ClientEvent::Nothing), "once");
    assert_eq!(client.due(at(3)), Some(Due::PublishTimedOut(sent[0])));
    let refusal = Refusal::new(None, "no such topic");
    let reply = server.failed(Some(sent[2]), &refusal, at(4)).expect("connected");
    assert_eq!(client.received(&reply, at(4)), Ok(ClientEvent::PublishRefused(sent[2], refusal.clone())));
    let reply = server.failed(None, &refusal, at(4)).expect("connected");
    assert_eq!(client.received(&reply, at(4)), Ok(ClientEvent::Failed(refusal)));
    assert_eq!(client.due(at(14)), None);
}

#[test]
fn publishes_that_wait_are_bounded() {
    let (mut client, _) = connected();
    let publish = Publish::new("t", "{}");
    for _ in 0..1024 {
        client.publish(&publish, at(1)).expect("room");
    }
    assert_eq!(client.publish(&publish, at(1)), Err(LinkError::Busy(1024)));
}

#[test]
fn a_server_knows_how_long_its_client_was_silent() {
    let (_, mut server) = connected();
    assert_eq!(server.idle(at(60)), at(60));
    server.moved(at(50));
    assert_eq!(server.idle(at(60)), at(10));
    let data = Data::new(1, "t", Content::Text("{}"));
    server.deliver(&data, at(60)).expect("connected");
    assert_eq!(server.idle(at(60)), at(0), "sending counts too");
}

#[test]
fn nothing_secret_is_shown() {
    let (client, server) = connected();
    let connect = Connect::new("12345678", "default", "1451620800000");
    let signature = sign(&connect, "helloworld");
    let frame = connect.frame(1, &signature);
    let publish = Publish::new("t", "content-4711").session("session-4711");
    let data = Data::new(1, "t", Content::Text("content-4711"));
    let shown = format!(
        "{client:?} {server:?} {connect:?} {frame:?} {publish:?} {:?} {data:?} {:?}",
        publish.frame("token-4711", 1),
        data.frame("token-4711"),
    );
    assert!(!shown.contains("4711") && !shown.contains(signature.as_str()), "{shown}");
}
