//! Connections: made, refused, lost, made again; heartbeats, pulls, publishes.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::time::{Instant, sleep};

use super::{
    handling::{PAID, consumer, run},
    server::{Faults, Server, closing},
};
use crate::{
    messages::{Consumer, ConsumerErrorKind, LinkEvent, PublishError, RawMessage, Refusal, Timing},
    metrics::Metrics,
};
use top_core::error::Language;

#[derive(Clone, Default)]
struct Pauses(Arc<Mutex<Vec<(String, Duration)>>>);

impl Metrics for Pauses {
    fn link_changed(&self, event: &LinkEvent<'_>) {
        if let LinkEvent::Lost { error, pause, .. } = event {
            self.0.lock().expect("no panic").push((error.to_string(), *pause));
        }
    }
}

async fn nothing(_: RawMessage) {}

#[tokio::test(start_paused = true)]
async fn a_refusal_at_first_ends_the_consumer_with_help() {
    let server = Server::with(Faults { refusal: Some(Refusal::new(401, "id error")), ..Faults::default() });
    let error =
        consumer(&server).on_any(nothing).build().expect("settings").run().await.expect_err("refused");
    assert_eq!(error.as_refusal(), Some(&Refusal::new(401, "id error")));
    assert_eq!(error.to_string(), "the message channel refused with code 401: id error");
    assert!(error.help(Language::Chinese).contains("AppSecret"));

    let server = Server::new();
    let wrong = Consumer::builder("12345678", "not the secret").dial(server.clone()).on_any(nothing);
    let error = wrong.build().expect("settings").run().await.expect_err("refused");
    assert!(error.help(Language::English).contains("signature"), "{error}");
    let inbox = Consumer::builder("12345678", "not the secret").dial(server).inbox().expect("settings");
    sleep(Duration::from_secs(1)).await;
    assert!(inbox.finish().await.expect_err("refused").as_refusal().is_some());
}

#[tokio::test(start_paused = true)]
async fn a_refusal_later_is_waited_out() {
    let server = Server::with(closing(1011, "reach max idle time"));
    let pauses = Pauses::default();
    let work = consumer(&server).metrics(pauses.clone()).on_any(nothing);
    let faults = Arc::clone(&server.faults);
    let book = server.clone();
    let turn = async move {
        book.until("let in once", |book| !book.connects.is_empty()).await;
        *faults.lock().expect("no panic") =
            Faults { refusal: Some(Refusal::new(None, "maintenance")), ..Faults::default() };
        book.until("refused twice", |book| book.connects.len() == 3).await;
        *faults.lock().expect("no panic") = Faults::default();
        book.put(1, PAID, "{}");
    };
    let turned = tokio::spawn(turn);
    run(work, &server, "confirmed", |book| !book.confirms.is_empty()).await;
    turned.await.expect("no panic");
    let pauses = pauses.0.lock().expect("no panic").clone();
    assert_eq!(pauses[0].0, "the server's end was closed with code 1011: reach max idle time");
    assert_eq!(pauses[1].0, "the message channel refused: maintenance");
    let connects = server.book().connects.clone();
    assert!(connects.windows(2).all(|pair| pair[0] <= pair[1]), "a fresh timestamp each: {connects:?}");
}

#[tokio::test(start_paused = true)]
async fn pauses_grow_to_thirty_seconds_and_are_never_shorter_than_one() {
    let server = Server::with(Faults { mute: true, ..Faults::default() });
    let pauses = Pauses::default();
    let work = consumer(&server).metrics(pauses.clone()).on_any(nothing).build().expect("settings");
    let started = Instant::now();
    work.run_until(sleep(Duration::from_secs(600))).await.expect("never refused");
    assert!(started.elapsed() < Duration::from_secs(606), "the end does not wait for a pause");
    let pauses = pauses.0.lock().expect("no panic").clone();
    assert!(pauses.len() > 10, "{pauses:?}");
    for (number, (error, pause)) in pauses.iter().enumerate() {
        assert_eq!(error, "the reply to CONNECT did not come in time");
        let most = Duration::from_secs(2 << number.min(5)).min(Duration::from_secs(30));
        assert!(
            *pause >= Duration::from_secs(1) && *pause <= most && *pause >= most / 2,
            "{number}: {pause:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_cuts_after_some_messages_starves_nobody() {
    let server = Server::with(Faults { cut: 0.2, ..Faults::default() });
    let pauses = Pauses::default();
    let work = consumer(&server).metrics(pauses.clone()).on_any(nothing);
    for id in 0..2_000 {
        server.put(id, PAID, "{}");
    }
    let started = Instant::now();
    run(work, &server, "all confirmed", |book| book.confirmed == 2_000).await;
    let pauses = pauses.0.lock().expect("no panic").clone();
    assert!(pauses.len() >= 10, "{}", pauses.len());
    let (mut empty, mut most) = (0, Duration::ZERO);
    for (error, pause) in &pauses {
        assert!(*pause >= Duration::from_secs(1), "{error}: {pause:?}");
        // One connection in five is cut before its first message.
        empty += usize::from(*pause > Duration::from_secs(2));
        most = most.max(*pause);
    }
    assert!(empty * 2 <= pauses.len() && most <= Duration::from_secs(16), "{pauses:?}");
    assert!(started.elapsed() < Duration::from_secs(4) * u32::try_from(pauses.len()).expect("few"));
}

#[tokio::test(start_paused = true)]
async fn a_server_that_lets_in_and_closes_at_once_is_asked_less_and_less() {
    let server = Server::with(closing(1011, "reach max idle time"));
    let pauses = Pauses::default();
    let work = consumer(&server).metrics(pauses.clone()).on_any(nothing).build().expect("settings");
    work.run_until(sleep(Duration::from_secs(600))).await.expect("let in");
    let pauses = pauses.0.lock().expect("no panic").clone();
    assert!((20..50).contains(&pauses.len()), "{pauses:?}");
    assert!(pauses[5..].iter().all(|(_, pause)| *pause >= Duration::from_secs(15)), "{pauses:?}");
}

#[tokio::test(start_paused = true)]
async fn a_quiet_connection_pings_pulls_and_is_made_again_when_it_may_be_dead() {
    let server = Server::new();
    let pauses = Pauses::default();
    let work = consumer(&server).metrics(pauses.clone()).on_any(nothing).build().expect("settings");
    work.run_until(sleep(Duration::from_secs(61))).await.expect("let in");
    {
        let book = server.book();
        assert_eq!((book.pings, book.pulls, book.connections), (1, 4, 1), "pulls put the heartbeat off");
    }
    let server = Server::new();
    let timing = Timing::default().pull(Duration::from_secs(100_000));
    let work =
        consumer(&server).metrics(pauses.clone()).timing(timing).on_any(nothing).build().expect("settings");
    work.run_until(sleep(Duration::from_secs(590))).await.expect("let in");
    assert_eq!(server.book().pings, 14, "one at once, then one each 45 s");
    let server = Server::new();
    let work = consumer(&server).metrics(pauses.clone()).on_any(nothing).build().expect("settings");
    work.run_until(sleep(Duration::from_secs(700))).await.expect("let in");
    assert_eq!(server.book().connections, 2);
    assert_eq!(pauses.0.lock().expect("no panic")[0].0, "nothing was received for too long");
}

#[tokio::test(start_paused = true)]
async fn several_connections_share_the_work_and_what_one_lost_another_confirms() {
    let server = Server::new();
    let work = consumer(&server).connections(4).on_any(|_: RawMessage| async {
        sleep(Duration::from_millis(50)).await;
    });
    for id in 0..200 {
        server.put(id, PAID, "{}");
    }
    run(work, &server, "all confirmed", |book| book.confirms.len() >= 200).await;
    let book = server.book();
    assert_eq!((book.connections, book.closes.len()), (4, 4));
    assert!(book.messages.values().all(|stored| stored.confirmed));
}

#[tokio::test(start_paused = true)]
async fn publishes_are_replied_to_refused_or_unknown() {
    let server = Server::new();
    let work = consumer(&server).on_any(nothing).build().expect("settings");
    let publisher = work.publisher();
    let publishing = async {
        // Waits for the connection.
        publisher.publish("taobao_test_Ok", r#"{"a":1}"#, Some("sess".to_owned())).await.expect("published");
        let refused = publisher.publish("refused_topic", "{}", None).await.expect_err("refused");
        assert!(matches!(&refused, PublishError::Refused(refusal) if refusal.phrase.is_some()), "{refused}");
        assert!(!refused.may_have_been_sent());
        let started = Instant::now();
        let lost = publisher.publish("lost_topic", "{}", None).await.expect_err("no reply");
        assert!(lost.may_have_been_sent() && started.elapsed() < Duration::from_secs(3), "{lost}");
        let large = publisher.publish("taobao_test_Ok", "x".repeat(5 << 20), None).await;
        assert_eq!(large, Err(PublishError::TooLarge));
    };
    work.run_until(publishing).await.expect("let in");
    let stored = server.book().published.clone();
    assert_eq!(stored[0], ("taobao_test_Ok".into(), r#"{"a":1}"#.into(), Some("sess".into())));
    assert_eq!(publisher.publish("taobao_test_Ok", "{}", None).await, Err(PublishError::NotConnected));
}

#[tokio::test(start_paused = true)]
async fn minor_group_and_filter_are_sent_as_they_are() {
    for (builder, expected) in [
        (Consumer::builder("12345678", super::server::SECRET), ("default", "*")),
        (
            Consumer::builder("12345678", super::server::SECRET).minor_group("east").filter("tid > 1"),
            ("east", "tid > 1"),
        ),
    ] {
        let server = Server::new();
        let work = builder.dial(server.clone()).on_any(nothing);
        run(work, &server, "let in", |book| !book.connects.is_empty()).await;
        let expected = (Some(expected.0.to_owned()), Some(expected.1.to_owned()));
        assert_eq!(server.book().routes, [expected]);
    }
}

#[test]
fn wrong_settings_are_named() {
    let wrong = |builder: crate::messages::ConsumerBuilder| {
        let error = builder.build().expect_err("wrong settings");
        assert!(matches!(error.kind(), ConsumerErrorKind::Config(_)), "{error}");
        error.to_string()
    };
    let good = || Consumer::builder("12345678", "secret").on_any(nothing);
    assert!(good().build().is_ok());
    assert!(wrong(Consumer::builder("12345678", "secret")).contains("handler"));
    assert!(wrong(Consumer::builder(" ", "secret").on_any(nothing)).contains("app key"));
    assert!(wrong(Consumer::builder("12345678", "").on_any(nothing)).contains("app secret"));
    assert!(wrong(good().group(" ")).contains("group"));
    assert!(wrong(good().minor_group("")).contains("minor group"));
    assert!(wrong(good().filter(" ")).contains("filter"));
    assert!(wrong(good().connections(0)).contains("connection"));
    assert!(wrong(good().endpoint("https://mc.api.taobao.com/")).contains("endpoint"));
    assert!(wrong(good().dead_letters(0, |_| async {})).contains("0 tries"));
    let signer = top_core::sign::SecretSigner::new("secret", top_core::sign::SignMethod::HmacSha256);
    assert!(wrong(Consumer::builder_with_signer("12345678", signer).on_any(nothing)).contains("md5"));
    assert!(good().inbox().is_err());
}
