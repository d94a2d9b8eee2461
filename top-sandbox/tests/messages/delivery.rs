//! Delivery: pushes, pulls, windows, several connections, and everything that makes a message come again.

use std::{io::Read as _, time::Duration};

use flate2::read::GzDecoder;
use top_core::tmc::frame::FrameKind;
use top_sandbox::{MessageSettings, MessageStep, NewMessage, Sandbox};

use crate::{
    peer::{Got, Peer, connect_frame, sign},
    support::{KEY, SECRET, builder},
};

const SOON: Duration = Duration::from_millis(50);
const TOPIC: &str = "taobao_trade_TradeBuyerPay";

async fn sandbox(settings: MessageSettings) -> Sandbox {
    builder().messages(settings).start().await.unwrap()
}

fn publish(sandbox: &Sandbox, count: usize) -> Vec<i64> {
    let publish = |number: usize| {
        sandbox.publish(NewMessage::new(TOPIC, format!(r#"{{"tid":{number}}}"#))).unwrap().remove(0)
    };
    (0..count).map(publish).collect()
}

fn steps(sandbox: &Sandbox, id: i64) -> Vec<String> {
    let message = sandbox.message(id).unwrap();
    message.events().iter().map(|event| format!("{:?}", event.step)).collect()
}

#[tokio::test]
async fn what_is_published_is_pushed_and_ends_with_its_confirm() {
    let sandbox = sandbox(MessageSettings::default()).await;
    let mut peer = Peer::connect(&sandbox, "default").await;
    let token = peer.token.clone();
    assert!(token.len() == 36 && token.chars().all(|c| c == '-' || c.is_ascii_hexdigit()), "{token}");
    let ids = sandbox.publish(NewMessage::new(TOPIC, r#"{"tid":9223372036854775807}"#)).unwrap();
    assert!(ids[0] > 1 << 53, "an id that a float cannot hold: {ids:?}");
    let expected = Got::Data {
        id: ids[0],
        topic: TOPIC.to_owned(),
        content: br#"{"tid":9223372036854775807}"#.to_vec(),
        is_gzip: false,
        retried: 0,
        nick: String::new(),
        has_flag: false,
    };
    assert_eq!(peer.next().await, expected);
    assert_eq!(peer.token, token, "data carries the token");
    peer.confirm(ids[0]).await;
    let message = sandbox.message_over(ids[0]).await.unwrap();
    assert!(message.is_confirmed() && message.deliveries() == 1, "{message:?}");
    assert_eq!(steps(&sandbox, ids[0]), ["published", "Sent(1)", "confirmed"]);
    assert_eq!(sandbox.stored_messages(), 0);
}

#[tokio::test]
async fn a_failed_message_comes_again_and_counts_how_often() {
    let sandbox = sandbox(MessageSettings::default().redelivery(SOON)).await;
    let mut peer = Peer::connect(&sandbox, "default").await;
    let id = publish(&sandbox, 1)[0];
    for expected in 0..3 {
        let Got::Data { id: got, retried, .. } = peer.next().await else { panic!("no message") };
        assert_eq!((got, retried), (id, expected));
        peer.fail(id, "no stock").await;
        sandbox.message_when(id, |message| matches!(message.state(), MessageStep::Failed(_))).await;
    }
    peer.next_id().await;
    peer.fail(id, "").await;
    // A confirm wins over the fail before it.
    peer.confirm(id).await;
    assert!(sandbox.message_over(id).await.unwrap().is_confirmed());
    assert_eq!(sandbox.message(id).unwrap().deliveries(), 4);
}

#[tokio::test]
async fn what_is_neither_confirmed_nor_failed_comes_again_in_time() {
    let sandbox = sandbox(MessageSettings::default().redelivery(SOON)).await;
    let mut peer = Peer::connect(&sandbox, "default").await;
    let id = publish(&sandbox, 1)[0];
    assert_eq!(peer.next_ids(2).await, [id, id]);
    peer.confirm(id).await;
    sandbox.message_over(id).await;
    assert_eq!(steps(&sandbox, id), ["published", "Sent(1)", "timed out", "Sent(1)", "confirmed"]);
    assert!(peer.is_silent(SOON * 3).await);
}

#[tokio::test]
async fn a_lost_connection_gives_back_what_it_had() {
    let sandbox = sandbox(MessageSettings::default()).await;
    let mut lost = Peer::connect(&sandbox, "default").await;
    let ids = publish(&sandbox, 3);
    assert_eq!(lost.next_ids(3).await, ids);
    lost.confirm(ids[1]).await;
    sandbox.message_over(ids[1]).await;
    drop(lost);
    let mut other = Peer::connect(&sandbox, "default").await;
    assert_eq!(other.next_ids(2).await, [ids[0], ids[2]]);
    assert_eq!(steps(&sandbox, ids[0]), ["published", "Sent(1)", "connection lost", "Sent(2)"]);
}

#[tokio::test]
async fn connections_of_a_group_share_its_messages_and_confirm_for_each_other() {
    let sandbox = sandbox(MessageSettings::default()).await;
    let mut one = Peer::connect(&sandbox, "default").await;
    let mut two = Peer::connect(&sandbox, "default").await;
    assert_eq!(one.token, two.token, "the token is the group's");
    let mut other_group = Peer::connect(&sandbox, "other").await;
    assert_ne!(one.token, other_group.token);

    let first = publish(&sandbox, 1)[0];
    assert_eq!(one.next_id().await, first);
    let second = publish(&sandbox, 1)[0];
    assert_eq!(two.next_id().await, second, "one after the other");
    two.confirm(first).await;
    one.confirm(second).await;
    for id in [first, second] {
        assert!(sandbox.message_over(id).await.unwrap().is_confirmed());
    }
    assert!(other_group.is_silent(SOON).await);

    // Another group can neither confirm nor fail it.
    let third = publish(&sandbox, 1)[0];
    assert_eq!(one.next_id().await, third);
    other_group.confirm(third).await;
    other_group.fail(third, "x").await;
    other_group.publish("t", "{}", None, 9).await;
    assert_eq!(other_group.next().await, Got::Ack(FrameKind::SendAck, Some(9), None, String::new()));
    assert_eq!(sandbox.message(third).unwrap().events().len(), 2);
}

#[tokio::test]
async fn a_connection_gets_no_more_than_its_window() {
    let sandbox = sandbox(MessageSettings::default().window(2)).await;
    let mut peer = Peer::connect(&sandbox, "default").await;
    let ids = publish(&sandbox, 5);
    assert_eq!(peer.next_ids(2).await, ids[..2]);
    assert!(peer.is_silent(SOON).await);
    peer.confirm(ids[1]).await;
    assert_eq!(peer.next_id().await, ids[2]);
    peer.fail(ids[0], "later").await;
    assert_eq!(peer.next_id().await, ids[3]);
}

/// The numbers are those of the platform's own server component.
#[tokio::test]
async fn stored_messages_wait_for_pulls_of_320_where_that_is_asked_for() {
    let sandbox = sandbox(MessageSettings::default().pulled(true)).await;
    let stored = publish(&sandbox, 700);
    let mut peer = Peer::connect(&sandbox, "default").await;
    assert!(peer.is_silent(SOON).await, "what was stored is not pushed");
    let pushed = publish(&sandbox, 1);
    assert_eq!(peer.next_ids(1).await, pushed, "what arrives is pushed");
    peer.pull().await;
    let begun = tokio::time::Instant::now();
    assert_eq!(peer.next_ids(320).await, stored[..320]);
    assert!(peer.is_silent(SOON).await);
    assert_eq!(peer.next_ids(320).await, stored[320..640], "a full batch is followed by another");
    assert!(begun.elapsed() > Duration::from_millis(900), "after a second: {:?}", begun.elapsed());
    assert_eq!(peer.next_ids(60).await, stored[640..]);
    for id in &stored {
        peer.confirm(*id).await;
    }
    sandbox.message_over(stored[699]).await;
    // Less than a full batch has ended the pull.
    peer.pull().await;
    assert!(peer.is_silent(SOON).await);
}

#[tokio::test]
async fn large_contents_come_as_gzip() {
    let sandbox = sandbox(MessageSettings::default().gzip_from(1_000)).await;
    let mut peer = Peer::connect(&sandbox, "default").await;
    let large = format!(r#"{{"text":"{}"}}"#, "淘宝".repeat(2_000));
    sandbox.publish(NewMessage::new(TOPIC, "{}")).unwrap();
    sandbox.publish(NewMessage::new(TOPIC, large.as_str())).unwrap();
    sandbox.publish(NewMessage::new(TOPIC, "{}").gzip()).unwrap();
    for (expected, packed) in [("{}", false), (large.as_str(), true), ("{}", true)] {
        let Got::Data { content, is_gzip, .. } = peer.next().await else { panic!("no message") };
        assert_eq!(is_gzip, packed);
        let content = if is_gzip {
            let mut unpacked = Vec::new();
            GzDecoder::new(&content[..]).read_to_end(&mut unpacked).unwrap();
            unpacked
        } else {
            content
        };
        assert_eq!(content, expected.as_bytes());
    }
}

#[tokio::test]
async fn delays_and_lifetimes_are_kept() {
    let sandbox = sandbox(MessageSettings::default().storage(Duration::from_millis(400))).await;
    let expiring = publish(&sandbox, 1)[0];
    let short = NewMessage::new(TOPIC, "{}").lifetime(SOON);
    let short = sandbox.publish(short).unwrap()[0];
    let mut peer = Peer::connect(&sandbox, "default").await;
    peer.next_ids(2).await;
    let late = sandbox.publish(NewMessage::new(TOPIC, "{}").delay(SOON)).unwrap()[0];
    assert_eq!(sandbox.message(late).unwrap().deliveries(), 0);
    assert_eq!(peer.next_id().await, late);
    for id in [short, expiring] {
        assert_eq!(*sandbox.message_over(id).await.unwrap().state(), MessageStep::Expired);
    }
    peer.confirm(expiring).await;
    sandbox.message_over(late).await;
    assert_eq!(sandbox.stored_messages(), 0);
}

#[tokio::test]
async fn a_full_store_refuses_and_loses_nothing() {
    let sandbox = sandbox(MessageSettings::default().max_bytes(100_000)).await;
    let mut ids = Vec::new();
    let error = loop {
        match sandbox.publish(NewMessage::new(TOPIC, "x".repeat(1_000))) {
            Ok(published) => ids.extend(published),
            Err(error) => break error,
        }
    };
    assert_eq!(error, top_sandbox::PublishError::Full);
    assert!((50..100).contains(&ids.len()), "{}", ids.len());
    let mut peer = Peer::connect(&sandbox, "default").await;
    assert_eq!(peer.next_ids(ids.len()).await, ids);
    peer.publish(TOPIC, &"x".repeat(1_000), None, 5).await;
    assert!(
        matches!(peer.next().await, Got::Ack(FrameKind::SendAck, Some(5), Some(400), phrase) if phrase.contains("full"))
    );
    peer.confirm(ids[0]).await;
    sandbox.message_over(ids[0]).await;
    assert!(sandbox.publish(NewMessage::new(TOPIC, "x".repeat(1_000))).is_ok());
}

#[tokio::test]
async fn a_silent_connection_is_closed_as_the_platform_closes_it_and_a_ping_puts_it_off() {
    let sandbox = sandbox(MessageSettings::default().idle(Duration::from_millis(400))).await;
    let mut peer = Peer::connect(&sandbox, "default").await;
    for _ in 0..6 {
        peer.ping().await;
        assert!(peer.is_silent(Duration::from_millis(100)).await, "and no Pong comes");
    }
    assert_eq!(peer.next().await, Got::Close(1011, "reach max idle time".into()));
    assert_eq!(peer.next().await, Got::End);
}

#[tokio::test]
async fn clients_without_a_flag_and_on_any_path_are_served() {
    let sandbox = sandbox(MessageSettings::default()).await;
    for path in ["/", "/tmc?x=1", "/router/rest"] {
        let mut peer = Peer::open_at(&sandbox, path).await;
        let sign = sign(SECRET, KEY, "default", "1451620800000").to_lowercase();
        peer.frame(&connect_frame(KEY, "default", &sign, None)).await;
        assert_eq!(peer.next().await, Got::Ack(FrameKind::ConnectAck, None, None, String::new()));
    }
}

#[tokio::test]
async fn stopping_tells_the_clients() {
    let sandbox = sandbox(MessageSettings::default()).await;
    let mut peer = Peer::connect(&sandbox, "default").await;
    sandbox.stop().await;
    assert!(matches!(peer.next().await, Got::Close(1001, _)));
}
