//! Engines that processes share: those of this crate pass the suite for all engines, and clients keep to limits and bans
//! together, whatever becomes of the engine.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use tokio::time::Instant;
use top_client::{
    Body, Client, Rate, RetryPolicy,
    fleet::{
        Ask, Ban, Faulty, Files, Grant, Memory, QuotaStore as _, SharedQuotas, StoreErrorKind, conformance,
    },
    metrics::{FleetChange, FleetEvent, FleetStore, Metrics},
    testing::FixedClock,
    transport::TransportError,
};
use top_core::error::LimitScope;

fn temporary(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("top-client-fleet-{}-{name}", std::process::id()))
}

#[tokio::test]
async fn the_engine_in_memory_conforms() {
    let memory = Memory::new();
    conformance::leases(&memory, &memory.clone()).await.unwrap();
    conformance::cursors(&memory, &memory.clone()).await.unwrap();
    conformance::inbox(&memory, &memory.clone()).await.unwrap();
    conformance::quotas(&memory, &memory.clone()).await.unwrap();
    conformance::sessions(&Memory::new(), &Faulty::new(memory)).await.expect_err("they share nothing");
}

#[tokio::test]
async fn the_engine_in_memory_keeps_sessions() {
    let memory = Memory::new();
    conformance::sessions(&memory, &Faulty::new(memory.clone())).await.unwrap();
}

#[tokio::test]
async fn the_engine_in_files_conforms() {
    let directory = temporary("conformance");
    let (one, other) = (Files::open(&directory).unwrap(), Files::open(&directory).unwrap());
    conformance::leases(&one, &other).await.unwrap();
    conformance::cursors(&one, &other).await.unwrap();
    conformance::inbox(&one, &other).await.unwrap();
    std::fs::remove_dir_all(&directory).unwrap();
    let (one, other) = (Files::open(&directory).unwrap(), Files::open(&directory).unwrap());
    conformance::sessions(&one, &other).await.unwrap();
    std::fs::remove_dir_all(&directory).unwrap();
}

#[tokio::test]
async fn the_suite_finds_an_engine_that_loses_leases() {
    let engine = Faulty::memory();
    engine.faults().lose_leases(true);
    let failure = conformance::leases(&engine, &engine).await.unwrap_err();
    assert!(failure.to_string().starts_with("not so: "), "{failure}");
}

/// When requests arrived, and what is said to them.
#[derive(Clone, Default)]
struct Gateway(Arc<Mutex<Seen>>);

#[derive(Default)]
struct Seen {
    arrived: Vec<Instant>,
    ban: Option<u32>,
}

impl Gateway {
    fn client(&self) -> top_client::ClientBuilder {
        let seen = Arc::clone(&self.0);
        let service = tower::service_fn(move |_: Request<Body>| {
            let mut seen = seen.lock().unwrap();
            seen.arrived.push(Instant::now());
            let text = match seen.ban {
                None => r#"{"time":"now"}"#.to_owned(),
                Some(seconds) => format!(
                    r#"{{"error_response":{{"code":7,"msg":"App Call Limited","sub_code":"accesscontrol.limited-by-app-access-count","sub_msg":"This ban will last for {seconds} more seconds"}}}}"#
                ),
            };
            async move { Ok::<_, TransportError>(Response::new(Full::new(Bytes::from(text)))) }
        });
        Client::builder("12345678", "helloworld").transport(service).timeout(Duration::from_secs(30))
    }

    /// When requests arrived after this moment, in milliseconds from it.
    fn since(&self, began: Instant) -> Vec<u128> {
        let arrived = &self.0.lock().unwrap().arrived;
        arrived.iter().filter(|at| **at >= began).map(|at| (*at - began).as_millis()).collect()
    }
}

async fn call(client: &Client) -> Result<(), top_client::Error> {
    client.call_method("a.read", [("a", "b")]).await.map(drop)
}

/// Calls in a row, by so many tasks, until the time is over; how many there were.
async fn work(clients: &[Client], tasks: usize, length: Duration) {
    let until = Instant::now() + length;
    let mut all = tokio::task::JoinSet::new();
    for client in clients {
        for _ in 0..tasks {
            let client = client.clone();
            all.spawn(async move {
                while Instant::now() < until {
                    let _ = call(&client).await;
                }
            });
        }
    }
    all.join_all().await;
}

/// The most arrivals in any second.
fn most_in_a_second(arrived: &[u128]) -> usize {
    arrived
        .iter()
        .map(|from| arrived.iter().filter(|at| (*from..from + 1_000).contains(at)).count())
        .max()
        .unwrap_or(0)
}

#[tokio::test(start_paused = true)]
async fn eight_processes_keep_to_one_rate_and_ask_once_for_several_calls() {
    let (gateway, engine) = (Gateway::default(), Faulty::memory());
    let engines: Vec<_> = (0..8).map(|_| engine.beside()).collect();
    let quotas = |engine: &Faulty<Memory>| SharedQuotas::new(engine.clone()).rate(Rate::per_second(200));
    let clients: Vec<_> =
        engines.iter().map(|engine| gateway.client().quotas(quotas(engine)).build().unwrap()).collect();
    let began = Instant::now();
    work(&clients, 8, Duration::from_secs(10)).await;
    let arrived: Vec<_> = gateway.since(began).into_iter().filter(|at| *at < 10_000).collect();
    assert!(most_in_a_second(&arrived) <= 200, "{}", most_in_a_second(&arrived));
    assert!(arrived.len() >= 1_900, "{} of 2,000", arrived.len());
    let asked: u64 = engines.iter().map(|engine| engine.faults().operations()).sum();
    assert!(asked * 5 <= arrived.len() as u64, "{asked} operations for {} calls", arrived.len());
}

#[tokio::test(start_paused = true)]
async fn a_burst_of_all_processes_goes_at_once_and_no_second_has_more_than_the_rate() {
    let (gateway, engine) = (Gateway::default(), Faulty::memory());
    let rate = Rate::per_second(40).burst(16);
    let clients: Vec<_> = (0..4)
        .map(|_| gateway.client().quotas(SharedQuotas::new(engine.beside()).rate(rate)).build().unwrap())
        .collect();
    tokio::time::sleep(Duration::from_secs(10)).await;
    let began = Instant::now();
    // 20 calls at once, of which 16 go together.
    let mut all = tokio::task::JoinSet::new();
    for client in &clients {
        for _ in 0..5 {
            let client = client.clone();
            all.spawn(async move { call(&client).await.unwrap() });
        }
    }
    all.join_all().await;
    let arrived = gateway.since(began);
    let at_once = arrived.iter().filter(|at| **at <= 1).count();
    assert_eq!(at_once, 16, "{arrived:?}");
    assert!(arrived[16] >= 25 && arrived[19] <= 200, "the others apart: {arrived:?}");
    // Under load all seconds have as many as the rate says, and none has more.
    let began = Instant::now();
    work(&clients, 8, Duration::from_secs(10)).await;
    let arrived: Vec<_> = gateway.since(began).into_iter().filter(|at| *at < 10_000).collect();
    assert!(most_in_a_second(&arrived) <= 40, "{}", most_in_a_second(&arrived));
    assert!(arrived.len() >= 360, "{} of 400", arrived.len());
}

#[tokio::test(start_paused = true)]
async fn a_call_under_two_limits_costs_one_round_trip_and_one_more_only_where_it_has_to_wait() {
    // As quick as the limits allow, one after the other, with pauses, and with one limit far below the other: a call that
    // waits for that one cannot have both in hand, since the moment of the other would pass.
    for (of_api, of_app, pause, tasks, at_most) in [
        (100, 100, 0, 4, 1),
        (50, 100, 0, 1, 1),
        (40, 40, 700, 1, 1),
        (1, 50, 0, 3, 1),
        (50, 1, 0, 1, 1),
        (50, 10, 0, 8, 2),
        (50, 1, 0, 3, 2),
        (1, 50, 0, 1, 2),
    ] {
        let (gateway, engine) = (Gateway::default(), Faulty::memory());
        let quotas = SharedQuotas::new(engine.clone());
        let quotas = quotas.rate(Rate::per_second(of_app)).rate_of("a.read", Rate::per_second(of_api));
        let client = gateway.client().quotas(quotas).build().unwrap();
        let until = Instant::now() + Duration::from_secs(20);
        let mut all = tokio::task::JoinSet::new();
        for _ in 0..tasks {
            let client = client.clone();
            all.spawn(async move {
                while Instant::now() < until {
                    call(&client).await.unwrap();
                    tokio::time::sleep(Duration::from_millis(pause)).await;
                }
            });
        }
        all.join_all().await;
        let (calls, asked) = (gateway.0.lock().unwrap().arrived.len() as u64, engine.faults().operations());
        let wanted = if pause > 0 { 26 } else { 19 * u64::from(of_api.min(of_app)) };
        assert!(calls >= wanted, "{calls} calls at {of_api} and {of_app}");
        // The first call of a row may wait for one limit and then find nothing of the other.
        assert!(
            asked <= at_most * calls + 1,
            "{asked} for {calls} calls at {of_api} and {of_app}, {tasks} tasks"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_ban_that_one_process_meets_holds_all_before_their_next_call() {
    let (gateway, engine) = (Gateway::default(), Faulty::memory());
    let client = || gateway.client().quotas(SharedQuotas::new(engine.beside())).retry(RetryPolicy::NEVER);
    let (one, other) = (client().build().unwrap(), client().build().unwrap());
    gateway.0.lock().unwrap().ban = Some(100);
    assert!(call(&one).await.unwrap_err().as_api().is_some(), "the platform's own error");
    tokio::time::sleep(Duration::from_millis(1)).await;
    let error = call(&other).await.unwrap_err();
    assert!(error.is_throttled() && error.as_api().is_none(), "{error:?}");
    assert!(error.retry_after().is_some_and(|wait| wait > Duration::from_secs(98)), "{error:?}");
    assert_eq!(gateway.0.lock().unwrap().arrived.len(), 1);
    gateway.0.lock().unwrap().ban = None;
    tokio::time::sleep(Duration::from_secs(100)).await;
    call(&other).await.unwrap();
}

#[derive(Default)]
struct Told(Mutex<Vec<FleetEvent>>);

impl Metrics for Told {
    fn fleet_changed(&self, event: &FleetEvent) {
        self.0.lock().unwrap().push(*event);
    }
}

#[tokio::test(start_paused = true)]
async fn while_the_engine_is_away_calls_go_on_at_the_local_share_and_no_second_has_too_many() {
    let (gateway, engine, told) = (Gateway::default(), Faulty::memory(), Arc::new(Told::default()));
    let engines: Vec<_> = (0..4).map(|_| engine.beside()).collect();
    let clients: Vec<_> = engines
        .iter()
        .map(|engine| {
            let quotas = SharedQuotas::new(engine.clone()).rate(Rate::per_second(40)).local_share(0.25);
            gateway.client().metrics(Arc::clone(&told)).quotas(quotas).build().unwrap()
        })
        .collect();
    let began = Instant::now();
    let faults: Vec<_> = engines.iter().map(Faulty::faults).collect();
    tokio::join!(work(&clients, 4, Duration::from_secs(30)), async {
        tokio::time::sleep(Duration::from_secs(10)).await;
        for faults in &faults {
            faults.gone(true);
        }
        tokio::time::sleep(Duration::from_secs(10)).await;
        for faults in &faults {
            faults.gone(false);
        }
    });
    let arrived: Vec<_> = gateway.since(began).into_iter().filter(|at| *at < 30_000).collect();
    assert!(most_in_a_second(&arrived) <= 40, "{}", most_in_a_second(&arrived));
    let within = |from: u128, to: u128| arrived.iter().filter(|at| (from..to).contains(at)).count();
    assert!(within(0, 10_000) >= 380, "{}", within(0, 10_000));
    assert!(within(11_000, 20_000) >= 330, "{} alone", within(11_000, 20_000));
    assert!(within(21_000, 30_000) >= 330, "{} together again", within(21_000, 30_000));
    let told = told.0.lock().unwrap();
    let away = FleetChange::Away(StoreErrorKind::Away);
    assert_eq!(told.iter().filter(|event| event.change == away).count(), 4);
    let back = |event: &&FleetEvent| matches!(event.change, FleetChange::Back(length) if length > Duration::from_secs(9));
    assert_eq!(told.iter().filter(back).count(), 4);
    assert!(told.iter().all(|event| event.store == FleetStore::Quotas));
}

#[tokio::test(start_paused = true)]
async fn an_engine_that_stands_still_for_a_moment_lets_nobody_go_alone() {
    let (gateway, engine) = (Gateway::default(), Faulty::memory());
    let engines: Vec<_> = (0..4).map(|_| engine.beside()).collect();
    let clients: Vec<_> = engines
        .iter()
        .map(|engine| {
            let quotas = SharedQuotas::new(engine.clone()).rate(Rate::per_second(40)).local_share(0.25);
            gateway.client().quotas(quotas).build().unwrap()
        })
        .collect();
    let began = Instant::now();
    tokio::join!(work(&clients, 4, Duration::from_secs(30)), async {
        // For one process only, longer than its patience: the others have all of the limit meanwhile.
        for engine in engines.iter().cycle().take(12) {
            tokio::time::sleep(Duration::from_secs(2)).await;
            engine.faults().slow(Duration::from_millis(400));
            tokio::time::sleep(Duration::from_millis(400)).await;
            engine.faults().slow(Duration::ZERO);
        }
    });
    let arrived: Vec<_> = gateway.since(began).into_iter().filter(|at| *at < 30_000).collect();
    assert!(most_in_a_second(&arrived) <= 40, "{}", most_in_a_second(&arrived));
    assert!(arrived.len() >= 1_080, "{} of 1,200", arrived.len());
}

#[tokio::test(start_paused = true)]
async fn an_engine_that_hangs_counts_as_away_and_costs_a_call_no_more_than_the_patience() {
    let (gateway, engine) = (Gateway::default(), Faulty::memory());
    let quotas = SharedQuotas::new(engine.clone()).rate(Rate::per_second(100)).local_share(0.5);
    let client = gateway.client().quotas(quotas).build().unwrap();
    engine.faults().slow(Duration::from_secs(3600));
    let began = Instant::now();
    for _ in 0..10 {
        call(&client).await.unwrap();
    }
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_days_calls_are_shared_and_their_end_is_told() {
    let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_451_620_800); // in Beijing
    let (gateway, clock) = (Gateway::default(), FixedClock::at(noon));
    let memory = Memory::with_clock(clock.clone());
    let client = || {
        let quotas = SharedQuotas::new(memory.clone()).per_day_of("a.read", 5).slice(1);
        gateway.client().quotas(quotas).build().unwrap()
    };
    let (one, other) = (client(), client());
    for _ in 0..2 {
        call(&one).await.unwrap();
        call(&other).await.unwrap();
    }
    call(&one).await.unwrap();
    for client in [&one, &other] {
        let error = call(client).await.unwrap_err();
        assert_eq!(error.retry_after(), Some(Duration::from_secs(12 * 60 * 60)), "{error:?}");
    }
    one.call_method("a.other", [("a", "b")]).await.unwrap();
    clock.advance(Duration::from_secs(12 * 60 * 60));
    call(&other).await.unwrap();
}

#[tokio::test]
async fn a_clock_that_jumps_grants_nothing_twice() {
    let engine = Faulty::memory();
    let mut ask = Ask::new("1", "a.read");
    (ask.wish.gap, ask.wish.wanted, ask.ahead) =
        (Some(Duration::from_millis(100)), 10, Duration::from_secs(5));
    let first = |grant| match grant {
        Grant::Calls { calls, .. } => calls.first,
        other => panic!("{other:?}"),
    };
    assert!(first(engine.take(ask).await.unwrap()).is_zero());
    engine.faults().jump(-60_000);
    let after = first(engine.take(ask).await.unwrap());
    assert!(after > Duration::from_secs(59), "back: first pass the moments that were given out: {after:?}");
    engine.faults().jump(-3_600_000);
    let after = first(engine.take(ask).await.unwrap());
    assert_eq!(after, ask.ahead, "far back: not for an hour");
    engine.faults().jump(2 * 3_600_000);
    assert!(first(engine.take(ask).await.unwrap()).is_zero(), "forward: the moments before are over");
    engine.ban("1", "a.read", LimitScope::App, Duration::from_secs(10)).await.unwrap();
    engine.faults().jump(-60_000);
    assert!(matches!(engine.known_ban("1", "a.read"), Ban::For(left) if left > Duration::from_secs(60)));
}

/// An OAuth server that renews whatever it is sent, and counts.
fn oauth(requests: &Arc<Mutex<u64>>, clock: &FixedClock, fails: bool) -> top_client::oauth::OAuth {
    let requests = Arc::clone(requests);
    let service = tower::service_fn(move |_: Request<Body>| {
        let number = {
            let mut requests = requests.lock().unwrap();
            *requests += 1;
            *requests
        };
        async move {
            tokio::time::sleep(Duration::from_millis(200)).await;
            if fails {
                return Err(TransportError::not_sent("down"));
            }
            let text = format!(
                r#"{{"access_token":"new-{number}","refresh_token":"r-{number}","expires_in":3600,"re_expires_in":86400}}"#
            );
            Ok(Response::new(Full::new(Bytes::from(text))))
        }
    });
    let builder = top_client::oauth::OAuth::builder("12345678", "helloworld");
    builder.transport(service).clock(clock.clone()).build().unwrap()
}

const NOON: Duration = Duration::from_secs(1_451_620_800);

fn old_token() -> top_client::oauth::Token {
    let text = r#"{"access_token":"old","refresh_token":"r","expires_in":60,"re_expires_in":86400}"#;
    top_client::oauth::Token::from_json(text, SystemTime::UNIX_EPOCH + NOON).unwrap()
}

#[tokio::test(start_paused = true)]
async fn processes_renew_once_and_while_the_store_is_away_not_at_all() {
    let clock = FixedClock::at(SystemTime::UNIX_EPOCH + NOON);
    let (requests, told) = (Arc::new(Mutex::new(0)), Arc::new(Told::default()));
    let engine = Faulty::memory();
    let engines: Vec<_> = (0..4).map(|_| engine.beside()).collect();
    let all: Vec<_> = engines
        .iter()
        .map(|engine| {
            let sessions =
                top_client::oauth::Sessions::builder(oauth(&requests, &clock, false), engine.clone());
            sessions.metrics(Arc::clone(&told)).build()
        })
        .collect();
    all[0].put("shop", old_token()).await.unwrap();
    assert_eq!(all[3].shops().await.unwrap(), ["shop"]);
    clock.advance(Duration::from_secs(60));
    engines[3].faults().gone(true);
    assert_eq!(all[3].token("shop").await.unwrap_err().kind(), top_client::oauth::OAuthErrorKind::Store);
    assert_eq!(*requests.lock().unwrap(), 0, "a renewal waits for the store");
    let calls: Vec<_> = all[..3]
        .iter()
        .flat_map(|sessions| [sessions.clone(), sessions.clone()])
        .map(|sessions| tokio::spawn(async move { sessions.token("shop").await.unwrap().unwrap() }))
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().expose_access_token(), "new-1");
    }
    assert_eq!(*requests.lock().unwrap(), 1);
    engines[3].faults().gone(false);
    assert_eq!(all[3].token("shop").await.unwrap().unwrap().expose_access_token(), "new-1");
    assert_eq!(*requests.lock().unwrap(), 1);
    let told: Vec<_> = told.0.lock().unwrap().iter().map(|event| (event.store, event.change)).collect();
    assert!(
        matches!(
            told[..],
            [
                (FleetStore::Sessions, FleetChange::Away(StoreErrorKind::Away)),
                (FleetStore::Sessions, FleetChange::Back(_))
            ]
        ),
        "{told:?}"
    );
    assert!(all[0].remove("shop").await.unwrap() && !all[1].remove("shop").await.unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_failing_server_is_asked_once_for_all_shops_of_all_processes() {
    let clock = FixedClock::at(SystemTime::UNIX_EPOCH + NOON);
    let (requests, memory) = (Arc::new(Mutex::new(0)), Memory::with_clock(clock.clone()));
    let sessions =
        || top_client::oauth::Sessions::builder(oauth(&requests, &clock, true), memory.clone()).build();
    let (one, other) = (sessions(), sessions());
    for shop in ["shop-1", "shop-2"] {
        one.put(shop, old_token()).await.unwrap();
    }
    clock.advance(Duration::from_secs(60));
    let mut asked_at = Vec::new();
    for second in 0..120 {
        for (sessions, shop) in [(&one, "shop-1"), (&other, "shop-1"), (&other, "shop-2"), (&one, "shop-2")] {
            let before = *requests.lock().unwrap();
            assert!(sessions.token(shop).await.is_err());
            if *requests.lock().unwrap() > before {
                asked_at.push(second);
            }
        }
        clock.advance(Duration::from_secs(1));
    }
    assert_eq!(asked_at, [0, 1, 3, 7, 15, 31, 63], "1, 2, 4, … seconds apart, whoever asks");
}

#[tokio::test(start_paused = true)]
async fn a_token_whose_reply_was_lost_on_the_way_to_the_store_is_stored_in_the_end() {
    let clock = FixedClock::at(SystemTime::UNIX_EPOCH + NOON);
    let requests = Arc::new(Mutex::new(0));
    let engine = Faulty::memory();
    let (bad, good) = (engine.beside(), engine.beside());
    let one = top_client::oauth::Sessions::builder(oauth(&requests, &clock, false), bad.clone()).build();
    let other = top_client::oauth::Sessions::builder(oauth(&requests, &clock, false), good).build();
    one.put("shop", old_token()).await.unwrap();
    clock.advance(Duration::from_secs(60));
    // The store goes while the server has the request.
    let renewing = tokio::spawn({
        let one = one.clone();
        async move { one.token("shop").await }
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    bad.faults().gone(true);
    assert_eq!(renewing.await.unwrap().unwrap().unwrap().expose_access_token(), "new-1", "used all the same");
    // The other does not send the old token: the lease is kept.
    let waits = tokio::spawn(async move { other.token("shop").await });
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert!(!waits.is_finished());
    bad.faults().gone(false);
    assert_eq!(waits.await.unwrap().unwrap().unwrap().expose_access_token(), "new-1");
    assert_eq!(*requests.lock().unwrap(), 1);
}
