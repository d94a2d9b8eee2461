//! Handlers at the same time: those that wait, those that keep the processor, and a store that panics.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    thread,
    time::Duration,
};

use tokio::time::{Instant, sleep};

use super::{
    handling::{PAID, consumer, run},
    server::Server,
};
use crate::{
    fleet::{Claim, InboxStore, StoreFuture},
    messages::RawMessage,
};

/// How many are at work, and how many were at most.
#[derive(Clone, Default)]
struct Work(Arc<(AtomicUsize, AtomicUsize)>);

impl Work {
    fn begin(&self) {
        let now = self.0.0.fetch_add(1, SeqCst) + 1;
        self.0.1.fetch_max(now, SeqCst);
    }

    fn end(&self) {
        self.0.0.fetch_sub(1, SeqCst);
    }

    fn most(&self) -> usize {
        self.0.1.load(SeqCst)
    }
}

fn server(messages: i64) -> Server {
    let server = Server::new();
    (0..messages).for_each(|id| server.put(id, PAID, "{}"));
    server
}

#[tokio::test(start_paused = true)]
async fn handlers_that_wait_wait_at_the_same_time() {
    let (server, work) = (server(100), Work::default());
    let counted = work.clone();
    let builder = consumer(&server).on_any(move |_: RawMessage| {
        let work = counted.clone();
        async move {
            work.begin();
            sleep(Duration::from_secs(1)).await;
            work.end();
        }
    });
    let began = Instant::now();
    run(builder, &server, "all confirmed", |book| book.confirmed == 100).await;
    assert_eq!(work.most(), 100);
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn handlers_that_keep_the_processor_do_so_on_all_of_them() {
    let (server, work) = (server(32), Work::default());
    let counted = work.clone();
    let builder = consumer(&server).on_any(move |_: RawMessage| {
        let work = counted.clone();
        async move {
            work.begin();
            thread::sleep(Duration::from_millis(20));
            work.end();
        }
    });
    run(builder, &server, "all confirmed", |book| book.confirmed == 32).await;
    assert!(work.most() >= 2, "one after another");
}

/// Panics at every third id, once.
#[derive(Default)]
struct Panics(AtomicUsize);

impl InboxStore for Panics {
    fn claim(&self, id: i64, _: Duration) -> StoreFuture<'_, Claim> {
        assert!(id % 3 != 0 || self.0.fetch_add(1, SeqCst) >= 10, "a store that panics");
        Box::pin(std::future::ready(Ok(Claim::New)))
    }

    fn done(&self, _: i64) -> StoreFuture<'_, ()> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn released(&self, _: i64) {}
}

#[tokio::test(start_paused = true)]
async fn a_store_that_panics_fails_its_message_and_no_other() {
    let server = server(30);
    let builder = consumer(&server).duplicates(Panics::default()).on_any(|_: RawMessage| async {});
    run(builder, &server, "all confirmed", |book| book.confirmed == 30).await;
    for (id, stored) in &server.book().messages {
        assert_eq!(stored.failed.len(), usize::from(id % 3 == 0), "{id}: {:?}", stored.failed);
    }
}
