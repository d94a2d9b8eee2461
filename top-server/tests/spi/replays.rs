//! A call is taken once, and only what was taken keeps its copies out.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, SystemTime},
};

use top_core::TopObject;
use top_server::spi::{
    CallKey, ContentKind, Expected, ReplayGuard, SpiError, Taken, TakenCalls, Taking, Verifier,
};

use crate::{FORM, JSON, NOON, SIGNED_NOON, expecting, noon, request, sign, verifier, wire};

const TIME: &str = "2016-01-01 12:00:00";

#[derive(Debug, TopObject)]
struct Pay {
    amount: i64,
}

#[derive(TopObject)]
struct Done {
    flag: String,
}

fn guard() -> TakenCalls {
    TakenCalls::new(100, |forgotten| panic!("{forgotten} forgotten"))
}

fn pay(guard: &TakenCalls) -> Verifier {
    expecting(Expected::method("my.pay", ContentKind::Json)).refuse_replays(guard.clone())
}

/// The query of a call for my.pay with this JSON body.
fn query(body: &str) -> String {
    let sign = sign(format!("methodmy.pay{SIGNED_NOON}{body}").as_bytes());
    format!("{}&sign={sign}", wire(&[("method", "my.pay"), ("timestamp", TIME)]))
}

const BODY: &str = r#"{"amount":1}"#;

#[test]
fn a_replay_is_refused_where_it_is_asked_for() {
    let query_one = query(BODY);
    let query_two = query(r#"{"amount":2}"#);
    let (one, two) = (request(&query_one, JSON, BODY), request(&query_two, JSON, r#"{"amount":2}"#));
    let unguarded = verifier(ContentKind::Json);
    assert!((0..3).all(|_| unguarded.verify(&one, noon()).unwrap().decode::<Pay>().is_ok()));

    let guarded = pay(&guard());
    let first = guarded.verify(&one, noon()).unwrap();
    assert!(first.decode::<Pay>().is_ok() && first.content().is_ok() && first.clone().content().is_ok());
    assert_eq!(guarded.verify(&one, noon()).unwrap_err(), SpiError::Replayed);
    assert!(guarded.verify(&two, noon()).unwrap().content().is_ok());
    assert_eq!(guarded.verify(&two, noon() + Duration::from_secs(600)).unwrap_err(), SpiError::Replayed);
    assert_eq!(guarded.verify(&two, noon() + Duration::from_secs(601)).unwrap_err(), SpiError::TooOld);
}

#[test]
fn one_guard_holds_for_all_handlers() {
    let query = query(BODY);
    let call = request(&query, JSON, BODY);
    let guard = guard();
    let (here, there) = (pay(&guard), pay(&guard));
    assert!(here.verify(&call, noon()).unwrap().content().is_ok());
    assert_eq!(there.verify(&call, noon()).unwrap_err(), SpiError::Replayed);
}

/// An attacker who is faster than the platform sends copies that run nothing.
#[test]
fn copies_that_run_nothing_do_not_lock_the_platforms_own_call_out() {
    let query = query(BODY);
    let genuine = request(&query, JSON, BODY);
    let guard = guard();
    let done = |_: Pay| Ok::<_, top_server::spi::SpiFailure>(Done { flag: "success".into() });

    // As a form, in which the body is a name.
    let form = wire(&[(BODY, "")]);
    let as_form = request(&query, FORM, &form);
    let form_handler =
        expecting(Expected::method("my.pay", ContentKind::Form).any_names()).refuse_replays(guard.clone());
    assert!(form_handler.serve(&as_form, noon(), |pay, _| done(pay)).is_failure());
    assert!(pay(&guard).serve(&as_form, noon(), |pay, _| done(pay)).is_failure());
    // To the handler of another method.
    let refund = expecting(Expected::method("my.refund", ContentKind::Json)).refuse_replays(guard.clone());
    assert!(refund.serve(&genuine, noon(), |pay, _| done(pay)).is_failure());
    // With the borders moved, so that it decodes no more.
    let moved = format!(
        "{}&sign={}",
        wire(&[("method", "my.pay"), ("timestamp", TIME), ("x", BODY)]),
        sign(format!("methodmy.pay{SIGNED_NOON}x{BODY}").as_bytes())
    );
    assert!(pay(&guard).serve(&request(&moved, JSON, ""), noon(), |pay, _| done(pay)).is_failure());
    // To an address where nobody reads it.
    drop(pay(&guard).verify(&genuine, noon()).unwrap());

    assert!(!pay(&guard).serve(&genuine, noon(), |pay, _| done(pay)).is_failure());
    assert!(pay(&guard).serve(&genuine, noon(), |pay, _| done(pay)).is_failure(), "once");
}

/// Whatever is moved about, the signature is the same: it is one call.
#[test]
fn a_copy_with_its_borders_moved_is_a_replay_too() {
    let signed = format!("app_key1methodmy.pay{SIGNED_NOON}v2.0{BODY}");
    let sign = sign(signed.as_bytes());
    let forms = [
        wire(&[("app_key", "1"), ("method", "my.pay"), ("timestamp", TIME), ("v", "2.0")]),
        wire(&[("app_key", "1"), ("method", "my.pay"), ("timestamp", TIME), ("v2.0", "")]),
        wire(&[("app_key1", ""), ("method", "my.pay"), ("timestamp", TIME), ("v2", ".0")]),
    ];
    let guarded = pay(&guard());
    let mut taken = 0;
    for form in &forms {
        let query = format!("{form}&sign={sign}");
        match guarded.verify(&request(&query, JSON, BODY), noon()) {
            Ok(verified) => taken += u32::from(verified.decode::<Pay>().is_ok()),
            Err(error) => assert_eq!(error, SpiError::Replayed),
        }
    }
    assert_eq!(taken, 1);
}

#[test]
fn of_copies_at_the_same_moment_one_is_taken() {
    let query = query(BODY);
    for _ in 0..20 {
        let guarded = pay(&guard());
        let verified: Vec<_> =
            (0..8).map(|_| guarded.verify(&request(&query, JSON, BODY), noon()).unwrap()).collect();
        let taken = thread::scope(|scope| {
            let tries: Vec<_> =
                verified.iter().map(|verified| scope.spawn(|| verified.decode::<Pay>())).collect();
            let ends: Vec<_> = tries.into_iter().map(|one| one.join().unwrap()).collect();
            assert!(ends.iter().all(|end| matches!(end, Ok(_) | Err(SpiError::Replayed))));
            ends.iter().filter(|end| end.is_ok()).count()
        });
        assert_eq!(taken, 1);
    }
}

#[test]
fn what_was_refused_is_not_remembered() {
    let query = query(BODY);
    let guarded = pay(&guard());
    let forged = request(&query, JSON, "forged");
    assert_eq!(guarded.verify(&forged, noon()).unwrap_err(), SpiError::WrongSign);
    assert!(guarded.verify(&request(&query, JSON, BODY), noon()).unwrap().content().is_ok());
}

#[test]
fn a_memory_that_is_too_small_says_so() {
    let told = Arc::new(AtomicU64::new(0));
    let listener = Arc::clone(&told);
    let guard = TakenCalls::new(2, move |forgotten| listener.store(forgotten, Ordering::SeqCst));
    let guarded = verifier(ContentKind::Json).refuse_replays(guard.clone());
    let take = |id: u32| {
        let query = format!("id={id}&{NOON}&sign={}", sign(format!("id{id}{SIGNED_NOON}").as_bytes()));
        guarded.verify(&request(&query, JSON, ""), noon()).map(|verified| verified.content().is_ok())
    };
    for (id, forgotten) in [(1, 0), (2, 0), (3, 1), (4, 2)] {
        assert_eq!(take(id), Ok(true));
        assert_eq!((told.load(Ordering::SeqCst), guard.forgotten()), (forgotten, forgotten), "{id}");
    }
    assert_eq!(take(4), Err(SpiError::Replayed));
    for id in 100..200 {
        // What was refused takes no room: the platform alone fills the memory.
        let query = format!("id={id}&{NOON}&sign=00");
        assert!(guarded.verify(&request(&query, JSON, ""), noon()).is_err());
    }
    assert_eq!(guard.forgotten(), 2);
}

/// A memory elsewhere, which has to be waited for, or cannot be reached.
#[derive(Clone)]
struct Elsewhere {
    memory: TakenCalls,
    away: bool,
}

impl ReplayGuard for Elsewhere {
    fn take(&self, call: CallKey, until: Option<SystemTime>, now: SystemTime) -> Taking<'_> {
        Taking::Later(Box::pin(async move {
            match self.memory.take(call, until, now) {
                _ if self.away => Taken::Unknown,
                Taking::Ready(taken) => taken,
                Taking::Later(asking) => asking.await,
            }
        }))
    }
}

#[tokio::test]
async fn a_memory_elsewhere_is_waited_for_and_decides_once_for_a_call() {
    let query = query(BODY);
    let call = request(&query, JSON, BODY);
    let verify = |away| {
        let guard = Elsewhere { memory: guard(), away };
        let guarded = expecting(Expected::method("my.pay", ContentKind::Json)).refuse_replays(guard);
        (guarded.verify(&call, noon()).unwrap(), guarded.verify(&call, noon()).unwrap())
    };
    let (first, copy) = verify(false);
    assert_eq!(first.decode::<Pay>().unwrap_err(), SpiError::GuardAway, "it cannot be waited for here");
    assert_eq!(first.decode_later::<Pay>().await.unwrap().amount, 1);
    assert!(first.content().is_ok() && first.clone().content_later().await.is_ok(), "it is taken");
    assert_eq!(copy.decode_later::<Pay>().await.unwrap_err(), SpiError::Replayed);
    let (first, _) = verify(true);
    let error = first.content_later().await.unwrap_err();
    assert_eq!(error, SpiError::GuardAway);
    assert!(error.to_response(top_core::request::Format::Json).is_failure());
}
