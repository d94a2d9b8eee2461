//! Faults on demand, each seen from the client's side.

use std::time::Duration;

use top_core::tmc::frame::FrameKind;
use top_sandbox::{MessageFault, MessageSettings, NewMessage, Sandbox};

use crate::{
    peer::{Got, Peer, connect_frame, sign},
    support::{KEY, SECRET, builder},
};

const SOON: Duration = Duration::from_millis(60);

async fn sandbox() -> Sandbox {
    builder().messages(MessageSettings::default().redelivery(SOON)).start().await.unwrap()
}

fn publish(sandbox: &Sandbox) -> i64 {
    sandbox.publish(NewMessage::new("taobao_item_ItemAdd", r#"{"num_iid":1}"#)).unwrap()[0]
}

#[tokio::test]
async fn a_connection_is_refused_or_not_acknowledged() {
    let sandbox = sandbox().await;
    sandbox.message_fault(MessageFault::Refuse(500, "busy".into())).message_fault(MessageFault::Silence);
    let connect = connect_frame(KEY, "default", &sign(SECRET, KEY, "default", "1451620800000"), Some(1));
    let mut peer = Peer::open(&sandbox).await;
    peer.frame(&connect).await;
    assert_eq!(peer.next().await, Got::Ack(FrameKind::ConnectAck, Some(1), Some(500), "busy".into()));
    peer.frame(&connect).await;
    assert!(peer.is_silent(SOON * 2).await);
    peer.frame(&connect).await;
    assert_eq!(peer.next().await, Got::Ack(FrameKind::ConnectAck, Some(1), None, String::new()));
    sandbox.message_fault(MessageFault::Silence);
    peer.publish("t", "{}", None, 2).await;
    assert!(matches!(peer.next().await, Got::Data { .. }), "stored, and not acknowledged");
}

#[tokio::test]
async fn messages_are_dropped_doubled_delayed_and_swapped() {
    let sandbox = sandbox().await;
    let mut peer = Peer::connect(&sandbox, "default").await;
    sandbox.message_fault(MessageFault::Drop);
    let id = publish(&sandbox);
    let Got::Data { id: got, retried, .. } = peer.next().await else { panic!("no message") };
    assert_eq!((got, retried), (id, 1), "the second time");
    peer.confirm(id).await;
    sandbox.message_over(id).await;

    sandbox.message_settings(MessageSettings::default());
    sandbox.message_fault(MessageFault::Duplicate);
    let id = publish(&sandbox);
    assert_eq!(peer.next_ids(2).await, [id, id]);
    assert_eq!(sandbox.message(id).unwrap().deliveries(), 1);

    sandbox.message_fault(MessageFault::Delay(SOON * 2));
    let (late, early) = (publish(&sandbox), publish(&sandbox));
    assert_eq!(peer.next_ids(2).await, [early, late]);

    sandbox.message_fault(MessageFault::Reorder);
    let (second, first) = (publish(&sandbox), publish(&sandbox));
    assert_eq!(peer.next_ids(2).await, [first, second]);
    sandbox.message_fault(MessageFault::Reorder);
    let alone = publish(&sandbox);
    assert_eq!(peer.next_id().await, alone, "it does not wait for ever");
}

#[tokio::test]
async fn connections_break_off_in_every_way_and_the_message_comes_over_the_next() {
    for (fault, end) in [
        (MessageFault::Cut, Got::End),
        (MessageFault::HangUp, Got::End),
        (MessageFault::Close(1011, "gone".into()), Got::Close(1011, "gone".into())),
    ] {
        let sandbox = sandbox().await;
        let mut peer = Peer::connect(&sandbox, "default").await;
        sandbox.message_fault(fault.clone());
        let id = publish(&sandbox);
        assert_eq!(peer.next().await, end, "{fault:?}");
        let mut next = Peer::connect(&sandbox, "default").await;
        assert_eq!(next.next_id().await, id, "{fault:?}");
    }
}

#[tokio::test]
async fn a_lost_confirm_makes_the_message_come_again() {
    let sandbox = sandbox().await;
    let mut peer = Peer::connect(&sandbox, "default").await;
    sandbox.message_fault(MessageFault::LoseConfirm);
    let id = publish(&sandbox);
    assert_eq!(peer.next_id().await, id);
    peer.confirm(id).await;
    assert_eq!(peer.next_id().await, id);
    peer.confirm(id).await;
    assert!(sandbox.message_over(id).await.unwrap().is_confirmed());
}
