//! A server that lies: the connection lives where it can, and no message is lost.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use super::{
    handling::{PAID, consumer, run},
    server::{Faults, Server, TOKEN},
};
use crate::{
    messages::{LinkEvent, RawMessage},
    metrics::Metrics,
};
use top_core::tmc::{
    frame::{Frame, FrameKind, Member},
    packet::{Content, Data},
};

#[derive(Clone, Default)]
struct Counts(Arc<(AtomicUsize, AtomicUsize)>);

impl Metrics for Counts {
    fn link_changed(&self, event: &LinkEvent<'_>) {
        match event {
            LinkEvent::BadFrame { .. } => self.0.0.fetch_add(1, SeqCst),
            LinkEvent::Lost { .. } => self.0.1.fetch_add(1, SeqCst),
            LinkEvent::Connected { .. } => 0,
        };
    }
}

fn data(token: &str, id: Member<'_>) -> Vec<u8> {
    let frame = Frame::new(FrameKind::Send).token(token).with("__kind", Member::Byte(3)).with("id", id);
    frame.with("topic", Member::Text(PAID)).encode().expect("small")
}

#[tokio::test(start_paused = true)]
async fn frames_that_lie_are_passed_over_and_the_connection_lives() {
    let mut lying = data(TOKEN, Member::Int64(9));
    let length = lying.len();
    lying[length - 40] = 0xff;
    let mut unknown_header = vec![2, 2, 9, 0];
    unknown_header.extend_from_slice(&[0; 40]);
    let noise = vec![
        Vec::new(),
        vec![0xff; 30],
        lying,
        unknown_header,
        data(TOKEN, Member::Text("no number")),
        data("another-token", Member::Int64(9)),
        Data::new(9, PAID, Content::Text("{}")).frame("").encode().expect("small"),
        Frame::new(FrameKind::Connect).encode().expect("small"),
    ];
    let count = noise.len();
    let server = Server::with(Faults { noise, ..Faults::default() });
    server.put(1, PAID, r#"{"tid":1}"#);
    let counts = Counts::default();
    let work = consumer(&server).metrics(counts.clone()).on_any(|message: RawMessage| async move {
        assert_eq!(message.id, 1, "nothing of the noise is a message");
    });
    run(work, &server, "confirmed", |book| !book.confirms.is_empty()).await;
    assert_eq!((counts.0.0.load(SeqCst), counts.0.1.load(SeqCst)), (count, 0));
    assert_eq!(server.book().connections, 1);
}

#[tokio::test(start_paused = true)]
async fn a_frame_without_a_topic_is_failed_and_dead_lettered() {
    let frame = Frame::new(FrameKind::Send)
        .token(TOKEN)
        .with("__kind", Member::Byte(3))
        .with("id", Member::Int64(77))
        .encode()
        .expect("small");
    let server = Server::with(Faults { noise: vec![frame.clone(), frame.clone()], ..Faults::default() });
    let dead = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&dead);
    let work = consumer(&server).on_any(|_: RawMessage| async {}).dead_letters(1, move |letter| {
        assert_eq!((letter.message.id, letter.reason.contains("topic")), (77, true));
        count.fetch_add(1, SeqCst);
        async {}
    });
    run(work, &server, "confirmed", |book| book.confirms.contains(&77)).await;
    assert_eq!(dead.load(SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn bytes_that_are_no_websocket_cost_the_connection_and_no_message() {
    // A frame that claims two gigabytes, a reserved bit, a masked frame, a continuation of nothing.
    for raw in [
        vec![0x82, 127, 0, 0, 0, 0, 0x80, 0, 0, 0],
        vec![0xf2, 1, 0],
        vec![0x82, 0x81, 1, 2, 3, 4, 5],
        vec![0x80, 1, 0],
    ] {
        let server = Server::with(Faults { raw, ..Faults::default() });
        let counts = Counts::default();
        let work = consumer(&server).metrics(counts.clone()).on_any(|_: RawMessage| async {});
        let (faults, book) = (Arc::clone(&server.faults), server.clone());
        let turned = tokio::spawn(async move {
            book.until("three attempts", |book| book.connections == 3).await;
            *faults.lock().expect("no panic") = Faults::default();
            book.put(1, PAID, "{}");
        });
        run(work, &server, "confirmed", |book| !book.confirms.is_empty()).await;
        turned.await.expect("no panic");
        assert!(counts.0.1.load(SeqCst) >= 2);
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_is_deaf_to_confirms_costs_no_memory_and_no_second_handling() {
    let server = Server::with(Faults { deafness: 1.0, ..Faults::default() });
    for id in 0..100 {
        server.put(id, PAID, "{}");
    }
    let handled = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&handled);
    let work = consumer(&server).max_messages_in_hand(10).on_any(move |_: RawMessage| {
        count.fetch_add(1, SeqCst);
        async {}
    });
    run(work, &server, "ten rounds", |book| book.confirms.len() > 1000).await;
    assert_eq!(handled.load(SeqCst), 100);
}

#[tokio::test(start_paused = true)]
async fn a_ping_of_the_server_is_replied_to() {
    // Not of the platform's; a proxy between may send one.
    let server = Server::with(Faults { raw: vec![0x89, 1, 7], ..Faults::default() });
    let work = consumer(&server).on_any(|_: RawMessage| async {}).build().expect("settings");
    work.run_until(tokio::time::sleep(Duration::from_secs(1))).await.expect("let in");
    let book = server.book();
    assert_eq!((&*book.pongs, book.connects.len()), (&[vec![7]][..], 1));
}
