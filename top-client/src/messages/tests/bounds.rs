//! Bounded work: when hands are full, the socket is not read.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use tokio::{sync::Semaphore, time::sleep};

use super::{
    handling::{PAID, consumer},
    server::{Faults, Server},
};
use crate::messages::RawMessage;

/// How many messages of this size reach handlers that do not end.
async fn begun(max_messages: usize, max_bytes: usize, size: usize, connections: usize) -> (usize, u64) {
    let server = Server::with(Faults { pipe: 8 << 10, ..Faults::default() });
    for id in 0..2000 {
        server.put(id, PAID, &"x".repeat(size));
    }
    let begun = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&begun);
    let mut patient = server.clone();
    patient.redelivery = Duration::from_secs(86_400);
    let work = consumer(&patient)
        .connections(connections)
        .max_messages_in_hand(max_messages)
        .max_bytes_in_hand(max_bytes)
        .drain_timeout(Duration::from_millis(1))
        .on_any(move |_: RawMessage| {
            count.fetch_add(1, SeqCst);
            std::future::pending::<()>()
        })
        .build()
        .expect("settings");
    work.run_until(sleep(Duration::from_secs(30))).await.expect("let in");
    let sent: u64 = server.book().messages.values().map(|stored| u64::from(stored.sent)).sum();
    (begun.load(SeqCst), sent)
}

#[tokio::test(start_paused = true)]
async fn so_many_messages_are_in_hand_and_the_server_is_held_back() {
    for connections in [1, 3] {
        let (begun, sent) = begun(10, 1 << 30, 1000, connections).await;
        assert_eq!(begun, 10);
        // Beyond those, what the sockets and one read of each connection hold.
        assert!(sent < 300, "{sent} sent over {connections}");
    }
}

#[tokio::test(start_paused = true)]
async fn so_many_bytes_are_in_hand() {
    let (begun_small, _) = begun(1000, 100_000, 10_000 - 256 - PAID.len(), 1).await;
    assert_eq!(begun_small, 10);
    // A message larger than everything is handled, alone.
    let (begun_large, _) = begun(1000, 1000, 50_000, 1).await;
    assert_eq!(begun_large, 1);
}

#[tokio::test(start_paused = true)]
async fn hands_that_become_free_take_more_until_all_is_done() {
    let server = Server::with(Faults { pipe: 1 << 10, ..Faults::default() });
    for id in 0..2000 {
        server.put(id, PAID, r#"{"tid":1}"#);
    }
    let now = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let doors = Arc::new(Semaphore::new(5));
    let (count, peak) = (Arc::clone(&now), Arc::clone(&most));
    let work = consumer(&server).connections(2).max_messages_in_hand(7).on_any(move |_: RawMessage| {
        peak.fetch_max(count.fetch_add(1, SeqCst) + 1, SeqCst);
        let (doors, count) = (Arc::clone(&doors), Arc::clone(&count));
        async move {
            let _door = doors.acquire().await.expect("open");
            sleep(Duration::from_millis(3)).await;
            count.fetch_sub(1, SeqCst);
        }
    });
    super::handling::run(work, &server, "all confirmed", |book| {
        book.messages.values().all(|stored| stored.confirmed)
    })
    .await;
    assert!(most.load(SeqCst) <= 7, "{most:?} at once");
}
