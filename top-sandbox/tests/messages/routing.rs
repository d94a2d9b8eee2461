//! To whom a message goes: applications, permits, groups.

use top_core::tmc::frame::FrameKind;
use top_sandbox::{NewMessage, Seller};

use crate::{
    peer::{Got, Peer, connect_frame, sign},
    support::{KEY, SECRET, builder},
};

const PAID: &str = "taobao_trade_TradeBuyerPay";
const CLOSED: &str = "taobao_trade_TradeClose";

#[tokio::test]
async fn a_message_about_a_user_needs_the_users_permit_which_replaces_the_one_before() {
    let sandbox = builder().start().await.unwrap();
    let user = Seller::new("测试店铺", 7);
    let about = |topic: &str| NewMessage::new(topic, "{}").user("测试店铺", 7);
    let count = |topic: &str| sandbox.publish(about(topic)).unwrap().len();
    assert_eq!((count(PAID), count(CLOSED)), (0, 0));
    sandbox.permit(KEY, &user, [PAID]);
    assert_eq!((count(PAID), count(CLOSED)), (1, 0));
    sandbox.permit(KEY, &user, [CLOSED]);
    assert_eq!((count(PAID), count(CLOSED)), (0, 1));
    sandbox.permit(KEY, &user, [""; 0]);
    assert_eq!((count(PAID), count(CLOSED)), (1, 1));

    let mut peer = Peer::connect(&sandbox, "default").await;
    let Got::Data { nick, .. } = peer.next().await else { panic!("no message") };
    assert_eq!(nick, "测试店铺");
}

#[tokio::test]
async fn each_application_gets_a_copy_with_an_id_of_its_own() {
    let sandbox = builder().app("87654321", "other").start().await.unwrap();
    let ids = sandbox.publish(NewMessage::new(PAID, "{}").id(5)).unwrap();
    assert_eq!((ids.len(), ids[0]), (2, 5));
    let mut theirs = Peer::open(&sandbox).await;
    let signed = sign("other", "87654321", "default", "1451620800000");
    theirs.frame(&connect_frame("87654321", "default", &signed, Some(3))).await;
    assert_eq!(theirs.next().await, Got::Ack(FrameKind::ConnectAck, Some(3), None, String::new()));
    assert_eq!(theirs.next_id().await, ids[1]);
    // Not theirs to confirm.
    theirs.confirm(5).await;
    theirs.confirm(ids[1]).await;
    assert!(sandbox.message_over(ids[1]).await.unwrap().is_confirmed());
    assert_eq!(sandbox.message(5).unwrap().events().len(), 1);

    let only = sandbox.publish(NewMessage::new(PAID, "{}").app("87654321").group("vip")).unwrap();
    let message = sandbox.message(only[0]).unwrap();
    assert_eq!((only.len(), message.app_key(), message.group()), (1, "87654321", "vip"));
}

#[tokio::test]
async fn whoever_cannot_prove_who_it_is_is_told_what_is_wrong() {
    let sandbox = builder().start().await.unwrap();
    let right = sign(SECRET, KEY, "default", "1451620800000");
    let long = "g".repeat(33);
    for (key, group, signed, phrase) in [
        (KEY, "default", "", "sign is absent"),
        (KEY, "other", right.as_str(), "bad sign"),
        (KEY, "default", "0000", "bad sign"),
        ("1", "default", right.as_str(), "unknown app_key"),
        (KEY, long.as_str(), sign(SECRET, KEY, &long, "1451620800000").as_str(), "bad group"),
    ] {
        let mut peer = Peer::open(&sandbox).await;
        peer.frame(&connect_frame(key, group, signed, Some(8))).await;
        let Got::Ack(FrameKind::ConnectAck, Some(8), Some(401), said) = peer.next().await else {
            panic!("not refused")
        };
        assert!(said.contains(phrase) && !said.contains(SECRET), "{said}");
        // It may try again on the same link.
        peer.frame(&connect_frame(KEY, "default", &right, Some(9))).await;
        assert_eq!(peer.next().await, Got::Ack(FrameKind::ConnectAck, Some(9), None, String::new()));
    }
}

#[tokio::test]
async fn what_a_client_publishes_is_acknowledged_and_goes_where_it_belongs() {
    let sandbox = builder()
        .session("tok", top_sandbox::Grant::of(KEY).seller(Seller::new("n", 3)))
        .start()
        .await
        .unwrap();
    let mut peer = Peer::connect(&sandbox, "default").await;
    peer.publish(PAID, r#"{"a":1}"#, None, 4).await;
    let mut got = [peer.next().await, peer.next().await];
    got.sort_by_key(|got| matches!(got, Got::Data { .. }));
    assert_eq!(got[0], Got::Ack(FrameKind::SendAck, Some(4), None, String::new()));
    assert!(matches!(&got[1], Got::Data { content, .. } if content == br#"{"a":1}"#));

    peer.publish(PAID, "{}", Some("stranger"), 5).await;
    assert!(matches!(peer.next().await, Got::Ack(FrameKind::SendAck, Some(5), Some(27), _)));
    sandbox.permit(KEY, &Seller::new("n", 3), [PAID]);
    peer.publish(PAID, "{}", Some("tok"), 6).await;
    let mut got = [peer.next().await, peer.next().await];
    got.sort_by_key(|got| matches!(got, Got::Data { .. }));
    assert_eq!(got[0], Got::Ack(FrameKind::SendAck, Some(6), None, String::new()));
    assert!(matches!(&got[1], Got::Data { nick, .. } if nick == "n"));
}
