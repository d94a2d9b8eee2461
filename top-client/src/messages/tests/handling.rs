//! What becomes of a message: by its handler, its tries, its duplicates.

use std::{
    io::Write as _,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use tokio::time::sleep;

use super::server::{SECRET, Server};
use crate::{
    TopMessage,
    messages::{
        Coalesce, Consumer, ConsumerBuilder, DeadLetter, LinkEvent, Message, MessageEvent, MessageOutcome,
        RawMessage,
    },
    metrics::Metrics,
};

#[derive(TopMessage)]
#[top_api(topic = "taobao_trade_TradeBuyerPay")]
struct TradeBuyerPay {
    tid: i64,
    payment: Option<top_core::Decimal>,
}

pub(super) const PAID: &str = "taobao_trade_TradeBuyerPay";

pub(super) fn consumer(server: &Server) -> ConsumerBuilder {
    Consumer::builder("12345678", SECRET).dial(server.clone())
}

/// Runs a consumer until the book says so, and ends it.
pub(super) async fn run(
    builder: ConsumerBuilder,
    server: &Server,
    what: &str,
    is_so: impl Fn(&super::server::Book) -> bool,
) {
    let consumer = builder.build().expect("settings");
    consumer.run_until(server.until(what, is_so)).await.expect("a consumer that was let in");
}

fn all_confirmed(book: &super::server::Book) -> bool {
    book.messages.values().all(|stored| stored.confirmed)
}

#[derive(Clone, Default)]
struct Outcomes(Arc<Mutex<Vec<(i64, MessageOutcome)>>>, Arc<Mutex<Vec<String>>>);

impl Metrics for Outcomes {
    fn message_ended(&self, event: &MessageEvent<'_>) {
        self.0.lock().expect("no panic").push((event.id, event.outcome));
    }

    fn link_changed(&self, event: &LinkEvent<'_>) {
        self.1.lock().expect("no panic").push(format!("{event:?}"));
    }
}

impl Outcomes {
    fn of(&self, id: i64) -> Vec<MessageOutcome> {
        let all = self.0.lock().expect("no panic");
        all.iter().filter(|(of, _)| *of == id).map(|(_, outcome)| *outcome).collect()
    }
}

#[tokio::test(start_paused = true)]
async fn messages_reach_their_handlers_by_type_by_topic_and_otherwise() {
    let server = Server::new();
    server.put(1, PAID, r#"{"tid":"193827465019283746","payment":"12.50","unknown":[1]}"#);
    server.put(2, "taobao_item_ItemUpdate", r#"{"num_iid":2}"#);
    server.put(3, "alibaba_aliqin_FcCallCdr", "");
    let seen = Arc::new(Mutex::new(Vec::new()));
    let note = {
        let seen = Arc::clone(&seen);
        move |text: String| seen.lock().expect("no panic").push(text)
    };
    let (typed, topic, any) = (note.clone(), note.clone(), note);
    let builder = consumer(&server)
        .on(move |paid: Message<TradeBuyerPay>| {
            typed(format!(
                "{} {:?} {}",
                paid.tid,
                paid.payment.as_ref().map(ToString::to_string),
                paid.raw().id
            ));
            async { Ok::<(), std::io::Error>(()) }
        })
        .on_topic("taobao_item_ItemUpdate", move |message: RawMessage| {
            topic(message.content);
            async {}
        })
        .on_any(move |message: RawMessage| {
            any(format!("{} {:?}", message.topic, message.published_at.is_some()));
            async {}
        });
    run(builder, &server, "all confirmed", all_confirmed).await;
    let mut seen = seen.lock().expect("no panic").clone();
    seen.sort();
    assert_eq!(
        seen,
        ["193827465019283746 Some(\"12.50\") 1", "alibaba_aliqin_FcCallCdr true", "{\"num_iid\":2}"]
    );
    assert_eq!(server.book().closes, [(Some(1000), "tmc client closed".to_owned())]);
}

#[tokio::test(start_paused = true)]
async fn a_message_is_confirmed_after_its_handler_and_not_before() {
    let done = Arc::new(AtomicUsize::new(0));
    let server = {
        let done = Arc::clone(&done);
        Server::new().on_confirm(move |_| assert_eq!(done.load(SeqCst), 1, "confirmed before it was handled"))
    };
    server.put(1, PAID, r#"{"tid":1}"#);
    let handled = Arc::clone(&done);
    let builder = consumer(&server).on_any(move |_| {
        let handled = Arc::clone(&handled);
        async move {
            sleep(Duration::from_millis(400)).await;
            handled.fetch_add(1, SeqCst);
        }
    });
    run(builder, &server, "confirmed", all_confirmed).await;
}

#[tokio::test(start_paused = true)]
async fn errors_and_panics_fail_the_message_with_their_text_and_it_comes_again() {
    let server = Server::new();
    server.put(1, PAID, r#"{"tid":1}"#);
    let tries = Arc::new(AtomicUsize::new(0));
    let outcomes = Outcomes::default();
    let builder = consumer(&server).metrics(outcomes.clone()).on(move |_: Message<TradeBuyerPay>| {
        let number = tries.fetch_add(1, SeqCst);
        assert!(number != 1, "before the future");
        async move {
            match number {
                0 => Err(format!("the database is away {}", "x".repeat(500))),
                2 => panic!("inside of it"),
                _ => Ok(()),
            }
        }
    });
    run(builder, &server, "confirmed", all_confirmed).await;
    let book = server.book();
    let failed = &book.messages[&1].failed;
    assert_eq!(failed.len(), 3);
    assert!(
        failed[0].starts_with("the database is away x") && failed[0].chars().count() == 128,
        "{failed:?}"
    );
    assert_eq!(failed[1..], ["panic: before the future", "panic: inside of it"]);
    let all =
        [MessageOutcome::Failed, MessageOutcome::Panicked, MessageOutcome::Panicked, MessageOutcome::Handled];
    assert_eq!(outcomes.of(1), all);
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_takes_too_long_fails_the_message() {
    let server = Server::new();
    server.put(1, PAID, "{}");
    let tries = Arc::new(AtomicUsize::new(0));
    let mut server_slow = server.clone();
    server_slow.redelivery = Duration::from_secs(300);
    let builder =
        consumer(&server_slow).handler_timeout(Duration::from_secs(60)).on_any(move |_: RawMessage| {
            let is_first = tries.fetch_add(1, SeqCst) == 0;
            async move {
                if is_first {
                    std::future::pending::<()>().await;
                }
            }
        });
    run(builder, &server_slow, "confirmed", all_confirmed).await;
    assert_eq!(server.book().messages[&1].failed, ["the handler took too long"]);
}

#[tokio::test(start_paused = true)]
async fn a_poison_message_is_dead_lettered_and_confirmed() {
    let server = Server::new();
    server.put(1, PAID, r#"{"tid":"not a number"}"#);
    server.put(2, PAID, "<html>");
    server.put(3, "taobao_item_ItemUpdate", "{}");
    server.put_bytes(4, PAID, b"no gzip".to_vec(), true);
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(&vec![b' '; 5_000_000]).expect("memory");
    server.put_bytes(5, PAID, packer.finish().expect("memory"), true);
    let dead = Arc::new(Mutex::new(Vec::new()));
    let (kept, outcomes) = (Arc::clone(&dead), Outcomes::default());
    let rejections = Arc::new(AtomicUsize::new(0));
    let builder = consumer(&server)
        .metrics(outcomes.clone())
        .on(|_: Message<TradeBuyerPay>| async {})
        .dead_letters(3, move |letter: DeadLetter| {
            // The store of dead letters is away once: the message must not be lost for that.
            let is_away = letter.message.id == 1 && rejections.fetch_add(1, SeqCst) == 0;
            if !is_away {
                kept.lock().expect("no panic").push((letter.message.id, letter.tries, letter.reason));
            }
            async move { if is_away { Err("away") } else { Ok(()) } }
        });
    run(builder, &server, "all confirmed", all_confirmed).await;
    let mut dead = dead.lock().expect("no panic").clone();
    dead.sort();
    let ids: Vec<(i64, u32)> = dead.iter().map(|(id, tries, _)| (*id, *tries)).collect();
    assert_eq!(ids, [(1, 4), (2, 3), (3, 3), (4, 3), (5, 3)]);
    assert!(dead[0].2.starts_with("tid: ") && !dead[0].2.contains("not a number"), "{dead:?}");
    assert_eq!(dead[2].2, "no handler takes this topic");
    assert_eq!(dead[3].2, "the content cannot be unpacked");
    assert_eq!(dead[4].2, "the content is larger than 1048576 bytes");
    let unreadable = MessageOutcome::Unreadable;
    assert_eq!(outcomes.of(5), [unreadable, unreadable, MessageOutcome::DeadLettered]);
    assert_eq!(server.book().connections, 1, "the connection lives");
}

#[tokio::test(start_paused = true)]
async fn packed_contents_are_unpacked() {
    let server = Server::new();
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(r#"{"tid":7,"buyer_nick":"淘"}"#.as_bytes()).expect("memory");
    server.put_bytes(1, PAID, packer.finish().expect("memory"), true);
    let builder = consumer(&server).on(|paid: Message<TradeBuyerPay>| async move {
        assert_eq!((paid.tid, &*paid.raw().content), (7, r#"{"tid":7,"buyer_nick":"淘"}"#));
    });
    run(builder, &server, "confirmed", all_confirmed).await;
    assert!(server.book().messages[&1].failed.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_duplicate_is_confirmed_and_not_handled_again() {
    let server = Server::new();
    server.faults.lock().expect("no panic").deafness = 1.0;
    server.put(1, PAID, "{}");
    let handled = Arc::new(AtomicUsize::new(0));
    let (count, outcomes) = (Arc::clone(&handled), Outcomes::default());
    let builder = consumer(&server).metrics(outcomes.clone()).on_any(move |_: RawMessage| {
        count.fetch_add(1, SeqCst);
        async {}
    });
    run(builder, &server, "three confirms", |book| book.confirms.len() >= 3).await;
    assert_eq!(handled.load(SeqCst), 1);
    let duplicate = MessageOutcome::Duplicate;
    assert_eq!(outcomes.of(1)[..3], [MessageOutcome::Handled, duplicate, duplicate]);
}

#[tokio::test(start_paused = true)]
async fn a_duplicate_of_a_message_in_hand_is_left_to_its_handler() {
    let server = Server::new();
    server.put(1, PAID, "{}");
    let handled = Arc::new(AtomicUsize::new(0));
    let (count, outcomes) = (Arc::clone(&handled), Outcomes::default());
    let builder = consumer(&server).metrics(outcomes.clone()).on_any(move |_: RawMessage| {
        let count = Arc::clone(&count);
        async move {
            // Longer than the server waits.
            sleep(Duration::from_millis(1200)).await;
            count.fetch_add(1, SeqCst);
        }
    });
    run(builder, &server, "confirmed", all_confirmed).await;
    assert_eq!((handled.load(SeqCst), server.book().confirms.len()), (1, 1));
    let in_hand = MessageOutcome::InHand;
    assert_eq!(outcomes.of(1), [in_hand, in_hand, MessageOutcome::Handled]);
}

#[tokio::test(start_paused = true)]
async fn of_messages_about_one_thing_the_newest_is_handled() {
    let server = Server::new();
    for (id, content) in [
        (1, r#"{"tid":7,"status":"old"}"#),
        (2, r#"{"tid":8}"#),
        (3, r#"{"tid":7,"status":"newest"}"#),
        (4, "{}"),
    ] {
        server.put(id, PAID, content);
    }
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (note, outcomes) = (Arc::clone(&seen), Outcomes::default());
    let builder = consumer(&server)
        .coalesce(Coalesce::by_topic(Duration::from_millis(100)))
        .metrics(outcomes.clone())
        .on_any(move |message: RawMessage| {
            note.lock().expect("no panic").push(message.id);
            async {}
        });
    run(builder, &server, "all confirmed", all_confirmed).await;
    // The one without a key passes at once.
    assert_eq!(*seen.lock().expect("no panic"), [4, 3, 2]);
    assert_eq!(outcomes.of(1), [MessageOutcome::Superseded]);
}

#[tokio::test(start_paused = true)]
async fn a_held_message_that_comes_twice_is_not_confirmed_before_it_is_handled() {
    let handled = Arc::new(AtomicUsize::new(0));
    let server = {
        let handled = Arc::clone(&handled);
        Server::new().on_confirm(move |_| assert!(handled.load(SeqCst) > 0, "confirmed unhandled"))
    };
    server.faults.lock().expect("no panic").duplicate = 1.0;
    server.put(1, PAID, r#"{"tid":7}"#);
    let count = Arc::clone(&handled);
    let builder = consumer(&server).coalesce(Coalesce::across_topics(Duration::from_secs(3))).on_any(
        move |_: RawMessage| {
            count.fetch_add(1, SeqCst);
            async {}
        },
    );
    run(builder, &server, "confirmed", all_confirmed).await;
    assert_eq!(handled.load(SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn the_inbox_gives_messages_one_by_one() {
    let server = Server::new();
    for id in 1..=4 {
        server.put(id, PAID, r#"{"tid":1}"#);
    }
    let mut inbox = consumer(&server).inbox().expect("settings");
    let first = inbox.next().await.expect("a message");
    assert_eq!(
        (first.message().id, first.message().decode::<TradeBuyerPay>().expect("a content").tid),
        (1, 1)
    );
    first.confirm().await;
    let second = inbox.next().await.expect("a message");
    assert_eq!(second.fail("not now"), 1);
    drop(inbox.next().await.expect("a message"));
    server.until("the drop is told", |book| !book.messages[&3].failed.is_empty()).await;
    inbox.close();
    while let Some(delivery) = inbox.next().await {
        delivery.confirm().await;
    }
    inbox.finish().await.expect("a consumer that was let in");
    let book = server.book();
    assert_eq!(
        (&*book.messages[&2].failed, &*book.messages[&3].failed),
        (&["not now".to_owned()][..], &["dropped".to_owned()][..])
    );
    assert_eq!(book.confirms, [1, 4]);
}

#[tokio::test(start_paused = true)]
async fn the_end_waits_for_handlers_and_confirms_them() {
    let server = Server::new();
    for id in 1..=50 {
        server.put(id, PAID, "{}");
    }
    let started = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&started);
    let consumer = consumer(&server)
        .on_any(move |_: RawMessage| {
            count.fetch_add(1, SeqCst);
            async { sleep(Duration::from_millis(300)).await }
        })
        .build()
        .expect("settings");
    let stop = async {
        while started.load(SeqCst) == 0 {
            sleep(Duration::from_millis(1)).await;
        }
    };
    consumer.run_until(stop).await.expect("a consumer that was let in");
    let book = server.book();
    assert_eq!(started.load(SeqCst), book.confirms.len(), "what was begun is confirmed");
    assert!(book.messages.values().all(|stored| stored.failed.is_empty()));
    assert_eq!(book.closes, [(Some(1000), "tmc client closed".to_owned())]);
}

#[tokio::test(start_paused = true)]
async fn handlers_that_do_not_end_are_given_up_at_the_end_and_their_messages_failed() {
    let server = Server::new();
    server.put(1, PAID, "{}");
    let consumer = consumer(&server)
        .drain_timeout(Duration::from_secs(1))
        .on_any(|_: RawMessage| std::future::pending::<()>())
        .build()
        .expect("settings");
    consumer.run_until(sleep(Duration::from_millis(300))).await.expect("a consumer that was let in");
    let book = server.book();
    assert_eq!((book.confirms.len(), &*book.messages[&1].failed), (0, &["dropped".to_owned()][..]));
}
