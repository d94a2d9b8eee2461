//! The client under paused time, over a gateway in memory: attempts, pauses, bans, rates, clocks, sessions, gateways.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use http::{
    HeaderValue, StatusCode,
    header::{DATE, LOCATION, RETRY_AFTER},
};
use proptest::prelude::*;
use tokio::time::Instant;
use top_client::{
    Body, Client, Rate, RetryPolicy, SessionFuture, SessionProvider,
    testing::{ExpectedCall, FixedClock, Replay, Step},
    transport::TransportService,
};
use top_core::{
    TopApi,
    error::{ApiError, CodeRules, ErrorClass, ErrorKind, Language, LimitScope},
    sign::{SignMethod, Signer, Signing, StringToSign},
};

/// A gateway that takes these steps one after the other, and the last one as often as it is called.
fn script(steps: impl IntoIterator<Item = Step>) -> Replay {
    let gateway = Replay::new("12345678", "helloworld");
    let mut steps = steps.into_iter().peekable();
    while let Some(step) = steps.next() {
        let call = ExpectedCall::any();
        gateway.expect(if steps.peek().is_some() { call } else { call.any_times() }, step);
    }
    gateway
}

fn ok() -> Step {
    Step::json(r#"{"time":"2016-01-01 12:00:00","request_id":"r1"}"#)
}

fn banned(seconds: u32) -> Step {
    let sub_msg = format!("This ban will last for {seconds} more seconds");
    ApiError::new(7, "App Call Limited").with_sub("accesscontrol.limited-by-api-access-count", sub_msg).into()
}

fn backend_down() -> Step {
    Step::json(
        r#"{"error_response":{"code":15,"msg":"Remote service error","sub_code":"isp.remote-service-timeout"}}"#,
    )
}

fn bad_session() -> Step {
    ApiError::new(27, "Invalid session").with_sub("invalid-sessionkey", "").into()
}

fn html(status: StatusCode) -> Step {
    Step::http(status, "<html>")
}

/// A write: repeating it would do it twice.
#[derive(TopApi)]
#[top_api(method = "a.write", response = String, unwrap = "time")]
struct Write;

#[derive(TopApi)]
#[top_api(method = "a.read", response = String, unwrap = "time", idempotent)]
struct Read;

#[derive(TopApi)]
#[top_api(method = "a.private", response = String, unwrap = "time", session = required)]
struct Private;

#[derive(TopApi)]
#[top_api(method = "a.public", response = String, unwrap = "time", session = none)]
struct Public;

fn client(gateway: &Replay) -> Client {
    gateway.client().build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn what_was_not_sent_is_repeated_with_a_fresh_signature() {
    let gateway = script([Step::refused(), ok()]);
    let clock = FixedClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_451_620_800));
    let reply = gateway.client().clock(clock).build().unwrap().call(&Write).await.unwrap();
    assert_eq!(*reply, "2016-01-01 12:00:00");
    assert_eq!((reply.attempts(), reply.request_id()), (2, Some("r1")));
    assert!(reply.waited() <= Duration::from_millis(102), "{:?}", reply.waited());
    let seen = gateway.calls();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[1].param("timestamp"), Some("2016-01-01 12:00:00"));
    assert_eq!(seen[1].param("sign").map(str::len), Some(64));
}

#[tokio::test(start_paused = true)]
async fn each_attempt_has_its_own_time() {
    let gateway = script([Step::reset(), ok()]);
    let clock = FixedClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_451_620_800));
    let ticking = clock.clone();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_millis(1)).await;
            ticking.advance(Duration::from_secs(1));
        }
    });
    // The first pause may be drawn as nothing at all; 100 of them are not.
    let retry = RetryPolicy {
        base_backoff: Duration::from_secs(100),
        max_backoff: Duration::from_secs(100),
        ..RetryPolicy::default()
    };
    let client =
        gateway.client().clock(clock).retry(retry).timeout(Duration::from_secs(1000)).build().unwrap();
    client.call(&Read).await.unwrap();
    let seen = gateway.calls();
    assert_ne!(seen[0].param("timestamp"), seen[1].param("timestamp"));
    assert_ne!(seen[0].param("sign"), seen[1].param("sign"));
}

#[tokio::test(start_paused = true)]
async fn a_write_of_unknown_fate_is_not_repeated_and_a_read_is() {
    for (step, kind) in [
        (Step::reset(), ErrorKind::Transport),
        (backend_down(), ErrorKind::Api),
        (html(StatusCode::BAD_GATEWAY), ErrorKind::Status),
        (Step::json("<html>"), ErrorKind::Decode),
        (Step::json(""), ErrorKind::Decode),
        (Step::json(r#"{"tim"#), ErrorKind::Decode),
    ] {
        let gateway = script([step.clone(), ok()]);
        let error = client(&gateway).call(&Write).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), gateway.calls().len()), (kind, 1, 1));
        assert!(error.may_have_been_sent());

        let gateway = script([step.clone(), ok()]);
        assert_eq!(client(&gateway).call(&Read).await.unwrap().attempts(), 2);

        let gateway = script([step, ok()]);
        assert_eq!(client(&gateway).call(&Write).idempotent(true).await.unwrap().attempts(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn attempts_end() {
    let gateway = script([Step::refused()]);
    let error = client(&gateway).call(&Read).await.unwrap_err();
    assert_eq!((error.attempts(), gateway.calls().len()), (3, 3));
    let error = client(&gateway).call(&Read).retry(RetryPolicy::NEVER).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_not_multiplied() {
    let gateway = script([Step::refused()]);
    let retry = RetryPolicy { max_attempts: 10, base_backoff: Duration::ZERO, ..RetryPolicy::default() };
    let client = gateway.client().retry(retry).build().unwrap();
    for _ in 0..1000 {
        client.call(&Read).await.unwrap_err();
    }
    assert!((1100..1110).contains(&gateway.calls().len()), "{} for 1000 calls", gateway.calls().len());
}

#[tokio::test(start_paused = true)]
async fn a_silent_gateway_times_out_once_or_in_all() {
    let gateway = script([Step::silence()]);
    let started = Instant::now();
    let error = gateway
        .client()
        .attempt_timeout(Duration::from_secs(2))
        .build()
        .unwrap()
        .call(&Write)
        .await
        .unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_sent());
    assert_eq!((error.attempts(), started.elapsed().as_secs()), (1, 2));

    let started = Instant::now();
    let error = client(&gateway).call(&Read).timeout(Duration::from_secs(3)).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(started.elapsed().as_secs(), 3, "the timeout of the call, not of an attempt");
}

#[tokio::test(start_paused = true)]
async fn a_timeout_before_the_request_was_read_is_safe_to_repeat() {
    let gateway = script([Step::stuck(), ok()]);
    let client = gateway.client().attempt_timeout(Duration::from_secs(2)).build().unwrap();
    assert_eq!(client.call(&Write).await.unwrap().attempts(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_layer_that_looks_at_a_body_does_not_make_it_a_sent_one() {
    let gateway = script([Step::stuck(), ok()]);
    let layer = tower::ServiceBuilder::new().map_request(|request: http::Request<Body>| {
        assert!(request.body().as_bytes().is_some_and(|body| !body.is_empty()));
        request
    });
    let client = gateway.client().transport(layer.service(gateway.transport()));
    let client = client.attempt_timeout(Duration::from_secs(2)).build().unwrap();
    assert_eq!(client.call(&Write).await.unwrap().attempts(), 2, "what was not sent is repeated");
}

#[tokio::test(start_paused = true)]
async fn a_short_ban_is_waited_for_by_all_calls_of_that_api() {
    let gateway = script([banned(2), ok()]);
    let client = client(&gateway);
    let (one, two) = tokio::join!(client.call(&Write).send(), async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        client.call(&Write).await
    });
    assert_eq!(one.unwrap().attempts(), 2, "a refused call was not executed");
    let two = two.unwrap();
    assert_eq!(two.attempts(), 1, "it held back");
    assert!(two.waited() >= Duration::from_millis(1500));
    assert!(gateway.calls()[1..].iter().all(|seen| seen.after() >= Duration::from_secs(2)));
}

#[tokio::test(start_paused = true)]
async fn other_apis_go_on_during_a_ban() {
    let gateway = script([banned(3600), ok()]);
    let client = client(&gateway);
    client.call(&Write).await.unwrap_err();
    let reply = client.call(&Read).await.unwrap();
    assert_eq!(reply.waited(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_long_ban_fails_at_once_and_says_how_long() {
    let gateway = script([banned(3600)]);
    let client = client(&gateway);
    let first = client.call(&Write).await.unwrap_err();
    assert_eq!((first.kind(), first.attempts()), (ErrorKind::Api, 1));
    assert_eq!(first.retry_after(), Some(Duration::from_secs(3600)));

    tokio::time::advance(Duration::from_secs(600)).await;
    let second = client.call(&Write).await.unwrap_err();
    assert_eq!((second.kind(), second.attempts()), (ErrorKind::Limited, 0));
    assert!(second.is_throttled() && !second.may_have_been_sent());
    assert_eq!(second.retry_after().map(|left| left.as_secs()), Some(3000));
    assert_eq!(gateway.calls().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_429_is_repeated_after_what_it_says() {
    let gateway = script([
        Step::http(StatusCode::TOO_MANY_REQUESTS, "").header(RETRY_AFTER, HeaderValue::from_static("3")),
        ok(),
    ]);
    let reply = client(&gateway).call(&Read).await.unwrap();
    assert_eq!(reply.attempts(), 2);
    assert!(reply.waited() >= Duration::from_secs(3));
}

/// No document says that the call was left undone: see the rows of the table of codes.
#[tokio::test(start_paused = true)]
async fn a_limit_behind_or_before_the_gateway_repeats_reads_and_no_writes() {
    let limited =
        |sub_code: &str| Step::from(ApiError::new(15, "Remote service error").with_sub(sub_code, ""));
    let too_many = || Step::http(StatusCode::TOO_MANY_REQUESTS, "");
    for step in [limited("isp.call-limited"), limited("9100"), too_many()] {
        let gateway = script([step.clone(), ok()]);
        let error = client(&gateway).call(&Write).await.unwrap_err();
        assert!(error.is_throttled() && error.is_retryable() && error.may_have_been_sent(), "{error}");
        assert_eq!(error.attempts(), 1, "{error}");
        let gateway = script([step, ok()]);
        assert_eq!(client(&gateway).call(&Read).await.unwrap().attempts(), 2);
    }
    // The gateway's own limit keeps the call from being executed.
    let gateway = script([banned(1), ok()]);
    assert_eq!(client(&gateway).call(&Write).await.unwrap().attempts(), 2);
    // As does what the user knows of an API.
    let gateway = script([limited("isp.call-limited"), ok()]);
    let rules = CodeRules::new().not_executed("isp.call-limited");
    let client = gateway.client().code_rules(rules).build().unwrap();
    assert_eq!(client.call(&Write).await.unwrap().attempts(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_sms_limit_is_not_waited_for_and_says_how_long() {
    let gateway = script([ApiError::new(15, "Remote service error")
        .with_sub("isv.BUSINESS_LIMIT_CONTROL", "触发小时级流控Permits:5")
        .into()]);
    let error = client(&gateway).call(&Read).await.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(3_600))));
}

#[tokio::test(start_paused = true)]
async fn a_users_rules_repeat_hold_back_and_empty() {
    let refused =
        |sub_code: &str| Step::from(ApiError::new(15, "Remote service error").with_sub(sub_code, ""));
    let rules = CodeRules::new()
        .retry("isv.lock-timeout")
        .throttle("isv.*-service-error:TOO_MANY", LimitScope::Api, Duration::from_secs(3))
        .empty("50001");

    let gateway = script([refused("isv.lock-timeout"), ok()]);
    let by_rules = |gateway: &Replay| gateway.client().code_rules(rules.clone()).build().unwrap();
    assert_eq!(by_rules(&gateway).call(&Read).await.unwrap().attempts(), 2);
    assert_eq!(
        client(&script([refused("isv.lock-timeout"), ok()])).call(&Read).await.unwrap_err().attempts(),
        1
    );

    let gateway = script([refused("isv.picture-service-error:TOO_MANY"), ok()]);
    let client_by_rules = by_rules(&gateway);
    let error = client_by_rules.call(&Write).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
    let held_back = client_by_rules.call(&Write).await.unwrap();
    assert!(held_back.waited() >= Duration::from_secs(3), "the limit holds further calls of the API back");

    let nothing = || Step::json(r#"{"error_response":{"code":15,"sub_code":"50001","request_id":"r9"}}"#);
    let gateway = script([nothing()]);
    let reply = by_rules(&gateway).call(&Read).await.unwrap();
    assert_eq!(*reply, "", "blank");
    assert_eq!((reply.request_id(), reply.attempts()), (Some("r9"), 1));
    assert_eq!(reply.taken_for_empty().and_then(ApiError::sub_code), Some("50001"));
    let error = client(&script([nothing()])).call(&Read).await.unwrap_err();
    assert_eq!(error.as_api().map(ApiError::class), Some(ErrorClass::Empty), "without a rule it is an error");
    let reply = client(&script([ok()])).call(&Read).await.unwrap();
    assert!(reply.taken_for_empty().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_redirect_says_its_host_and_is_not_followed() {
    let to = HeaderValue::from_static("https://portal.example/login?session=top-secret");
    let gateway = script([Step::http(StatusCode::FOUND, "").header(LOCATION, to)]);
    let error = client(&gateway).call(&Read).await.unwrap_err();
    assert_eq!((error.as_status(), error.redirect_host()), (Some(302), Some("portal.example")));
    assert_eq!(gateway.calls().len(), 1);
    assert!(!format!("{error} {error:?}").contains("login"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn rates_hold_calls_back() {
    let gateway = script([ok()]);
    let client = gateway.client().pace_api("a.read", Rate::per_second(10)).build().unwrap();
    let started = Instant::now();
    let calls: Vec<_> = (0..30)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.call(&Read).await.unwrap() })
        })
        .collect();
    client.call(&Write).await.unwrap();
    assert!(started.elapsed() < Duration::from_millis(50), "another API is not held back");
    for call in calls {
        call.await.unwrap();
    }
    let elapsed = started.elapsed();
    assert!((Duration::from_millis(2900)..Duration::from_secs(3)).contains(&elapsed), "{elapsed:?}");
}

/// When requests reached the transport, by API.
type Sent = Arc<Mutex<Vec<(bool, Instant)>>>;

/// A gateway that answers each request after the next of these times, over and over.
fn timed(latencies: Vec<u64>) -> (Sent, impl TransportService) {
    let (sent, next) = (Sent::default(), Arc::new(AtomicUsize::new(0)));
    let seen = Arc::clone(&sent);
    let service = tower::service_fn(move |request: http::Request<Body>| {
        let body = request.into_body().into_bytes().expect("a form");
        let is_read = String::from_utf8_lossy(&body).contains("method=a.read");
        seen.lock().unwrap().push((is_read, Instant::now()));
        let latency = latencies[next.fetch_add(1, Ordering::SeqCst) % latencies.len()];
        async move {
            tokio::time::sleep(Duration::from_millis(latency)).await;
            Ok::<_, std::convert::Infallible>(http::Response::new(Body::from(r#"{"time":"1"}"#)))
        }
    });
    (sent, service)
}

/// The most instants in any span of this length, looked for the long way.
fn most_in(window: Duration, sent: &[Instant]) -> usize {
    let inside = |from: &Instant| sent.iter().filter(|at| (*from..*from + window).contains(at)).count();
    sent.iter().map(inside).max().unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Whatever calls come when, wait for whom and for how long: neither rate is exceeded in any span of its length.
    #[test]
    fn no_second_sees_more_calls_than_a_rate_allows(
        app in 1_u32..12,
        api in 1_u32..12,
        burst in 0_u32..12,
        in_flight in 1_usize..8,
        latencies in prop::collection::vec(0_u64..900, 1..8),
        calls in prop::collection::vec((any::<bool>(), 0_u64..1500), 1..60),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let (sent, service) = timed(latencies);
            let client = Client::builder("k", "s")
                .transport(service)
                .pace(Rate::per_second(app).burst(burst))
                .pace_api("a.read", Rate::per_second(api))
                .max_in_flight(in_flight)
                .timeout(Duration::from_secs(3_600))
                .build()
                .unwrap();
            let number = calls.len();
            let calls: Vec<_> = calls.into_iter().map(|(is_read, after)| {
                let client = client.clone();
                tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_millis(after)).await;
                    let outcome = if is_read { client.call(&Read).await } else { client.call(&Write).await };
                    outcome.map(|_| ())
                })
            }).collect();
            for call in calls {
                call.await.unwrap().unwrap();
            }
            let sent = sent.lock().unwrap();
            let all: Vec<_> = sent.iter().map(|(_, at)| *at).collect();
            let reads: Vec<_> = sent.iter().filter(|(is_read, _)| *is_read).map(|(_, at)| *at).collect();
            assert_eq!(all.len(), number);
            let second = Duration::from_secs(1);
            assert!(most_in(second, &all) <= app as usize, "{all:?}");
            assert!(most_in(second, &reads) <= api as usize, "{reads:?}");
        });
    }
}

#[tokio::test(start_paused = true)]
async fn a_rate_that_cannot_be_kept_in_time_fails() {
    let gateway = script([ok()]);
    let client = gateway.client().pace(Rate::per_minute(1)).build().unwrap();
    client.call(&Read).await.unwrap();
    let error = client.call(&Read).timeout(Duration::from_secs(5)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limited);
    assert!(error.retry_after().unwrap() > Duration::from_secs(50));
}

#[tokio::test(start_paused = true)]
async fn calls_in_flight_are_capped() {
    let late = ok().after(Duration::from_secs(1));
    let gateway = script([late]);
    let client = gateway.client().max_in_flight(2).build().unwrap();
    let started = Instant::now();
    let call = || async { client.call(&Read).await.unwrap().waited() };
    tokio::join!(call(), call(), call(), call(), call());
    assert_eq!(started.elapsed().as_secs(), 3, "2 + 2 + 1");

    let given_up = client.call(&Read);
    let holder = tokio::spawn({
        let client = client.clone();
        async move {
            let client = &client;
            let call = || async { client.call(&Read).await };
            tokio::join!(call(), call())
        }
    });
    tokio::task::yield_now().await;
    let error = given_up.timeout(Duration::from_millis(100)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Limited, 0));
    let (one, two) = holder.await.unwrap();
    assert!(one.is_ok() && two.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_gives_its_place_back() {
    let gateway = script([Step::silence(), ok()]);
    let client = gateway.client().max_in_flight(1).build().unwrap();
    let silent = tokio::time::timeout(Duration::from_secs(1), client.call(&Read).send()).await;
    assert!(silent.is_err());
    assert_eq!(client.call(&Read).await.unwrap().waited(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_wrong_clock_is_corrected_once() {
    let right = SystemTime::UNIX_EPOCH + Duration::from_secs(784_887_151); // Tue, 15 Nov 1994 08:12:31 GMT
    let bad_time = || {
        let date = HeaderValue::from_static("Tue, 15 Nov 1994 08:12:31 GMT");
        Step::from(ApiError::new(31, "Invalid timestamp")).header(DATE, date)
    };
    let gateway = script([bad_time(), ok()]);
    let slow = FixedClock::at(right - Duration::from_secs(3600));
    let client = gateway.client().clock(slow).build().unwrap();
    let reply = client.call(&Write).await.unwrap();
    assert_eq!((reply.attempts(), reply.waited()), (2, Duration::ZERO));
    assert_eq!(client.clock_skew_millis(), 3_600_500);
    assert_eq!(gateway.calls()[1].param("timestamp"), Some("1994-11-15 16:12:31"), "GMT+8");

    // A gateway that refuses the corrected time as well is not asked again and again.
    let gateway = script([bad_time()]);
    let client = gateway.client().clock(FixedClock::at(right - Duration::from_secs(3600))).build().unwrap();
    let error = client.call(&Write).await.unwrap_err();
    assert_eq!((error.attempts(), error.as_api().and_then(ApiError::code)), (2, Some(31)));
}

#[tokio::test(start_paused = true)]
async fn the_clock_can_be_set_by_the_platforms() {
    let gateway = script([ok()]);
    let clock = FixedClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_451_620_800 - 60));
    let client = gateway.client().clock(clock).build().unwrap();
    assert_eq!(client.sync_clock().await.unwrap(), 60_000);
    client.call(&Read).await.unwrap();
    assert_eq!(gateway.calls()[1].param("timestamp"), Some("2016-01-01 12:00:00"));
}

#[derive(Clone, Default)]
struct Shops(Arc<AtomicUsize>);

impl SessionProvider for Shops {
    fn session<'a>(&'a self, shop: &'a str) -> SessionFuture<'a> {
        Box::pin(async move {
            match shop {
                "broken" => Err("the store is down".into()),
                shop if shop.starts_with("unknown") => Ok(None),
                "blank" => Ok(Some(" ".into())),
                shop => Ok(Some(format!("session-of-{shop}"))),
            }
        })
    }

    fn rejected(&self, _: &str) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::test(start_paused = true)]
async fn sessions_are_sent_where_they_belong() {
    let gateway = script([ok()]);
    let client = gateway.client().sessions(Shops::default()).build().unwrap();
    client.call(&Private).session("s1").await.unwrap();
    client.call(&Private).shop("nick").await.unwrap();
    client.call(&Public).session("s1").await.unwrap();
    client.call(&Write).await.unwrap();
    let sent: Vec<_> = gateway.calls().iter().map(|seen| seen.param("session").map(str::to_owned)).collect();
    assert_eq!(sent, [Some("s1".into()), Some("session-of-nick".into()), None, None]);

    for (call, sources) in [
        (client.call(&Private), 0),
        (client.call(&Private).session("  "), 0),
        (client.call(&Private).shop("unknown"), 0),
        (client.call(&Private).shop("blank"), 0),
        (client.call(&Private).shop("broken"), 1),
    ] {
        let error = call.await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Session, 0));
        assert_eq!(usize::from(std::error::Error::source(&error).is_some()), sources, "{error}");
    }
    assert_eq!(gateway.calls().len(), 4, "nothing more was sent");
}

#[tokio::test(start_paused = true)]
async fn a_shop_that_the_store_does_not_know_is_named() {
    let gateway = script([ok()]);
    let client = gateway.client().sessions(Shops::default()).build().unwrap();
    let error = client.call(&Write).shop("unknown\r\nshop").await.unwrap_err();
    assert!(error.to_string().contains(r"the shop `unknown\r\nshop`"), "{error}");
    assert!(error.help(Language::English).contains("typing errors"));
    let mut batch = client.batch();
    let (known, unknown) = (
        batch.push_call(client.call(&Write).shop("nick")),
        batch.push_call(client.call(&Write).shop("unknown")),
    );
    let mut replies = batch.all_or_none().send().await;
    assert_eq!(replies.take(unknown).unwrap_err().kind(), ErrorKind::Session);
    assert_eq!(replies.take(known).unwrap_err().kind(), ErrorKind::Batch);
    // An API that is sent no session needs no shop either.
    assert!(client.call(&Public).shop("unknown").await.is_ok());
    assert_eq!(gateway.calls().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_shop_without_a_provider_is_a_mistake_of_the_configuration() {
    let gateway = script([ok()]);
    let error = client(&gateway).call(&Write).shop("nick").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains(".sessions(…)"), "{error}");
    assert!(gateway.calls().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_rejected_session_is_reported_and_not_repeated() {
    let gateway = script([bad_session()]);
    let shops = Shops::default();
    let client = gateway.client().sessions(shops.clone()).build().unwrap();
    let error = client.call(&Read).shop("nick").await.unwrap_err();
    assert_eq!((error.attempts(), error.as_api().and_then(ApiError::code)), (1, Some(27)));
    assert_eq!(shops.0.load(Ordering::SeqCst), 1);
}

/// A session store and a key service that never answer, and how often each was asked.
#[derive(Clone, Default)]
struct Silent(Arc<AtomicUsize>);

impl SessionProvider for Silent {
    fn session<'a>(&'a self, _: &'a str) -> SessionFuture<'a> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(std::future::pending())
    }
}

impl Signer for Silent {
    fn method(&self) -> SignMethod {
        SignMethod::HmacSha256
    }

    fn sign<'a>(&'a self, _: StringToSign<'a>) -> Signing<'a> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Signing::Later(Box::pin(std::future::pending()))
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_or_key_service_that_outlasts_the_deadline_is_no_fault_of_a_gateway() {
    let gateway = gateways(ok(), ok());
    let (store, keys) = (Silent::default(), Silent::default());
    let both = ["http://one/", "http://two/"];
    let with_store = gateway.client().gateways(both).sessions(store.clone()).build().unwrap();
    let with_keys = Client::builder_with_signer("12345678", keys.clone()).transport(gateway.transport());
    let with_keys = with_keys.gateways(both).build().unwrap();
    let timeout = Duration::from_secs(2);
    for (call, kind, asked) in [
        (with_store.call(&Read).shop("nick"), ErrorKind::Session, &store),
        (with_keys.call(&Read), ErrorKind::Sign, &keys),
    ] {
        let started = Instant::now();
        let error = call.timeout(timeout).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), started.elapsed()), (kind, 0, timeout), "{error:?}");
        assert!(error.is_timeout() && !error.may_have_been_sent(), "{error:?}");
        assert!(error.to_string().contains("within 2s"), "{error}");
        assert_eq!(asked.0.load(Ordering::SeqCst), 1, "asked once, however many gateways there are");
    }
    with_store.call(&Read).await.unwrap();
    assert_eq!(gateway.calls()[0].host(), "one", "the first gateway is as good as before");
    assert_eq!(gateway.calls().len(), 1);
}

/// Two gateways, each with its own step.
fn gateways(one: Step, two: Step) -> Replay {
    let gateway = Replay::new("12345678", "helloworld");
    gateway.expect(ExpectedCall::any().host("one").any_times(), one);
    gateway.expect(ExpectedCall::any().host("two").any_times(), two);
    gateway
}

#[tokio::test(start_paused = true)]
async fn another_gateway_takes_over() {
    let gateway = gateways(Step::refused(), ok());
    let client = gateway.client().gateways(["http://one/", "http://two/"]).build().unwrap();
    let reply = client.call(&Write).retry(RetryPolicy::NEVER).await.unwrap();
    assert_eq!((reply.attempts(), reply.waited()), (2, Duration::ZERO), "without a pause");
    client.call(&Write).await.unwrap();
    let hosts = || gateway.calls().into_iter().map(|seen| seen.host().to_owned()).collect::<Vec<_>>();
    assert_eq!(hosts(), ["one", "two", "two"], "the dead one is left alone");
    tokio::time::advance(Duration::from_secs(5)).await;
    client.call(&Write).await.unwrap();
    assert_eq!(hosts()[3..], ["one", "two"], "and tried again later");

    let gateway = gateways(Step::refused(), Step::refused());
    let client = gateway.client().gateways(["http://one/", "http://two/"]).build().unwrap();
    let error = client.call(&Write).retry(RetryPolicy::NEVER).await.unwrap_err();
    assert_eq!((error.attempts(), gateway.calls().len()), (2, 2), "each once");

    let gateway = gateways(Step::reset(), ok());
    let client = gateway.client().gateways(["http://one/", "http://two/"]).build().unwrap();
    let error = client.call(&Write).await.unwrap_err();
    assert_eq!(
        (error.attempts(), gateway.calls().len()),
        (1, 1),
        "a write that may have been sent stays where it is"
    );
}

#[tokio::test(start_paused = true)]
async fn any_method_can_be_called() {
    let gateway = script([Step::json(r#"{"x_y_get_response":{"a":{"b":[1,2]},"request_id":"r9"}}"#)]);
    let reply = client(&gateway)
        .call_method("taobao.x.y.get", [("b", "2"), ("a", "1 中")])
        .session("s")
        .param("c", "3")
        .await
        .unwrap();
    assert_eq!(reply["a"]["b"][1], 2);
    assert_eq!(reply.request_id(), Some("r9"));
    let seen = gateway.calls();
    assert_eq!(seen[0].param("a"), Some("1 中"));
    assert_eq!((seen[0].param("c"), seen[0].param("session")), (Some("3"), Some("s")));
}

#[tokio::test(start_paused = true)]
async fn wrong_parameters_are_found_before_anything_is_sent() {
    let gateway = script([ok()]);
    let error = client(&gateway).call(&Write).param("sign", "x").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), gateway.calls().len()), (ErrorKind::Check, 0, 0));
}

#[tokio::test(start_paused = true)]
async fn status_400_carries_an_ordinary_body_if_it_can_be_decoded() {
    let platform = r#"{"error_response":{"code":40,"msg":"Missing required arguments:x"}}"#;
    for (body, kind) in [(platform, ErrorKind::Api), ("<html>", ErrorKind::Status), ("", ErrorKind::Status)] {
        let gateway = script([Step::http(StatusCode::BAD_REQUEST, body)]);
        let error = client(&gateway).call(&Write).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{body}");
        assert_eq!(error.body(), (!body.is_empty()).then_some(body.as_bytes()));
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_signature_is_explained() {
    let gateway = script([Step::json(r#"{"error_response":{"code":25,"msg":"Invalid signature"}}"#)]);
    let error = client(&gateway).call(&Write).session("top-secret-session").await.unwrap_err();
    let explained = &error.explanation().unwrap().parameters;
    assert!(explained.contains(&("session".to_owned(), 18)), "{explained:?}");
    assert!(!format!("{error} {error:?}").contains("top-secret-session"));
}

#[test]
fn a_client_that_cannot_work_is_not_built() {
    for (builder, word) in [
        (Client::builder("", "s"), "App Key"),
        (Client::builder("k", " "), "App Secret"),
        (Client::builder("k", "s").gateway("ftp://x/"), "https://"),
        (Client::builder("k", "s").gateways(Vec::<&str>::new()), "no gateway"),
        (Client::builder("k", "s").max_in_flight(0), "max_in_flight"),
        (Client::builder("12 34", "s"), "App Key"),
        (Client::builder("1\u{200b}\u{7}2", "s"), "App Key"),
        (Client::builder("k", "s").timeout(Duration::ZERO), "timeout"),
        (Client::builder("k", "s").attempt_timeout(Duration::ZERO), "attempt_timeout"),
        (Client::builder("k", "s").max_response_bytes(0), "max_response_bytes"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(word), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn white_space_around_key_secret_session_and_gateway_is_left_out() {
    let gateway = script([ok()]);
    let client = Client::builder(" 12345678\n", "helloworld\r\n")
        .gateway(" http://gateway \n")
        .transport(gateway.transport())
        .build()
        .unwrap();
    client.call(&Private).session("s1\n").await.unwrap();
    let sent = &gateway.calls()[0];
    assert_eq!((sent.param("app_key"), sent.param("session")), (Some("12345678"), Some("s1")));
}

#[test]
fn what_is_shared_can_be_shared() {
    fn assert_shared<T: Clone + Send + Sync + 'static>() {}
    fn assert_send<T: Send>(_: T) {}
    assert_shared::<Client>();
    let gateway = script([ok()]);
    let client = client(&gateway);
    assert_send(client.call(&Write).send());
    assert_send(client.call_method("a.b", [("", ""); 0]).send());
}

#[tokio::test(start_paused = true)]
async fn nothing_secret_is_shown() {
    let gateway = Replay::new("planted-key", "planted-secret");
    gateway.expect("a.write", Step::json(r#"{"time":"planted-response"}"#));
    let builder = Client::builder("planted-key", "planted-secret").transport(gateway.transport());
    let mut shown = vec![format!("{builder:?}")];
    let client = builder.build().unwrap();
    let call = client.call(&Write).session("planted-session").param("p", "planted-value");
    shown.push(format!("{client:?} {call:?}"));
    let reply = call.await.unwrap();
    shown.push(format!("{reply:?} {:?}", reply.meta()));
    assert!(shown.iter().all(|text| !text.contains("planted")), "{shown:?}");
}
