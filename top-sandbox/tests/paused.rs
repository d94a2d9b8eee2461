//! The client and the sandbox in one process whose time is paused: no socket, and time passes when the test says so.

use std::time::Duration;

use tokio::time::Instant;
use top_client::{
    Client, ClientBuilder, RetryPolicy,
    clock::Clock as _,
    error::{ApiError, ErrorKind},
    fleet::Memory,
    messages::Consumer,
    oauth::{AuthCode, OAuth, OAuthServer, Sessions, State, View},
    testing::TokioClock,
};
use top_core::TopApi;
use top_sandbox::{Builder, Fault, Grant, Limit, LimitOn, MessageSettings, NewMessage, Sandbox};

const KEY: &str = "12345678";
const SECRET: &str = "helloworld";
const DAY: Duration = Duration::from_secs(86_400);

#[derive(TopApi)]
#[top_api(method = "a.read", response = String, unwrap = "text", idempotent)]
struct Read {
    number: i64,
}

#[derive(TopApi)]
#[top_api(method = "a.write", response = String, unwrap = "text")]
struct Write;

#[derive(TopApi)]
#[top_api(method = "a.private", response = String, unwrap = "text", session = required)]
struct Private;

struct Round {
    sandbox: Sandbox,
    clock: TokioClock,
}

impl Round {
    async fn new() -> Self {
        Self::of(Sandbox::builder()).await
    }

    async fn of(builder: Builder) -> Self {
        let clock = TokioClock::default();
        let sandbox = builder.app(KEY, SECRET).clock(clock.clone()).start().await.unwrap();
        sandbox
            .on(|read: Read| async move { Ok(read.number.to_string()) })
            .on(|_: Write| async { Ok("written".to_owned()) })
            .on(|_: Private| async { Ok("private".to_owned()) });
        Self { sandbox, clock }
    }

    fn builder(&self) -> ClientBuilder {
        Client::builder(KEY, SECRET)
            .gateway(self.sandbox.url())
            .transport(self.sandbox.transport())
            .clock(self.clock.clone())
    }

    fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

fn code(error: &top_core::Error) -> Option<i64> {
    error.as_api().and_then(ApiError::code)
}

#[tokio::test(start_paused = true)]
async fn calls_take_no_time() {
    let round = Round::new().await;
    let client = round.client();
    let started = Instant::now();
    for number in 0..200 {
        let reply = client.call(&Read { number }).timeout(Duration::from_millis(1)).await.unwrap();
        assert_eq!((&**reply, reply.attempts()), (&*number.to_string(), 1));
    }
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert_eq!(round.sandbox.calls().len(), 200);
}

#[tokio::test(start_paused = true)]
async fn many_calls_at_once_take_no_time_either() {
    let round = Round::new().await;
    let client = round.client();
    let started = Instant::now();
    let calls: Vec<_> = (0..100)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move { client.call(&Read { number }).await.map(|reply| reply.attempts()) })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), 1);
    }
    assert_eq!(started.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_day_later_the_timestamp_is_still_good() {
    let round = Round::new().await;
    let client = round.client();
    client.call(&Read { number: 1 }).await.unwrap();
    tokio::time::advance(30 * DAY).await;
    let reply = client.call(&Read { number: 1 }).retry(RetryPolicy::NEVER).await.unwrap();
    assert_eq!(reply.attempts(), 1);
    // Without a common clock, it is not.
    let apart =
        Client::builder(KEY, SECRET).gateway(round.sandbox.url()).transport(round.sandbox.transport());
    let error = apart.build().unwrap().call(&Read { number: 1 }).retry(RetryPolicy::NEVER).await.unwrap_err();
    assert_eq!(code(&error), Some(31), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_session_ends_when_its_time_has_passed() {
    let round = Round::new().await;
    let client = round.client();
    round.sandbox.session("tok", Grant::any().until(round.clock.now() + DAY));
    assert_eq!(*client.call(&Private).session("tok").await.unwrap(), "private");
    tokio::time::advance(DAY.checked_sub(Duration::from_secs(1)).unwrap()).await;
    assert_eq!(*client.call(&Private).session("tok").await.unwrap(), "private");
    tokio::time::advance(Duration::from_secs(1)).await;
    let error = client.call(&Private).session("tok").await.unwrap_err();
    assert_eq!(code(&error), Some(27));
}

#[tokio::test(start_paused = true)]
async fn a_session_is_renewed_before_its_end() {
    let round = Round::of(Sandbox::builder().token_lifetimes(DAY, 30 * DAY)).await;
    let oauth = OAuth::builder(KEY, SECRET)
        .server(OAuthServer::at(&round.sandbox.oauth_url()).unwrap())
        .redirect_uri("http://shop.example/back")
        .transport(round.sandbox.transport())
        .clock(round.clock.clone())
        .build()
        .unwrap();
    let state = State::generate().unwrap();
    // The browser takes the same way.
    let page = http::Request::get(oauth.authorize_url(View::Web, &state)).body(top_client::Body::default());
    let page = tower_service::Service::call(&mut round.sandbox.transport(), page.unwrap()).await.unwrap();
    let location = page.headers()["location"].to_str().unwrap().to_owned();
    let code = AuthCode::from_callback(location.split_once('?').unwrap().1, &state).unwrap();
    let token = oauth.exchange(&code).await.unwrap();
    let sessions = Sessions::new(oauth, Memory::new());
    sessions.put("shop", token.clone()).await.unwrap();
    let client = round.builder().sessions(sessions).build().unwrap();
    for _ in 0..5 {
        client.call(&Private).shop("shop").await.unwrap();
        tokio::time::advance(DAY).await;
    }
    client.call(&Private).shop("shop").await.unwrap();
    let used: std::collections::HashSet<_> = round
        .sandbox
        .calls()
        .iter()
        .filter(|call| call.executed())
        .filter_map(|call| call.param("session").map(str::to_owned))
        .collect();
    assert!(used.len() >= 5, "{} sessions in five days", used.len());
}

#[tokio::test(start_paused = true)]
async fn a_limit_is_waited_for_in_time_that_costs_nothing() {
    let round = Round::new().await;
    let client = round.client();
    let limit = Limit::per_second(2).ban(Duration::from_secs(3));
    round.sandbox.limit(LimitOn::App(KEY.to_owned()), limit);
    let started = Instant::now();
    for number in 0..7 {
        client.call(&Read { number }).await.unwrap();
    }
    let took = started.elapsed();
    assert!((Duration::from_secs(6)..Duration::from_secs(14)).contains(&took), "{took:?}");
    assert!(round.sandbox.calls().iter().any(|call| call.error().is_some_and(|error| error.code() == 7)));
}

#[tokio::test(start_paused = true)]
async fn a_long_ban_is_over_when_its_time_has_passed() {
    let round = Round::new().await;
    let client = round.client();
    round.sandbox.limit(LimitOn::App(KEY.to_owned()), Limit::per_second(1).ban(Duration::from_secs(600)));
    client.call(&Write).await.unwrap();
    let error = client.call(&Write).await.unwrap_err();
    assert_eq!(code(&error), Some(7));
    let error = client.call(&Write).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limited, "the client does not even ask");
    tokio::time::advance(Duration::from_secs(601)).await;
    client.call(&Write).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn faults_and_latency_are_in_the_tests_time() {
    let round = Round::new().await;
    let client = round.builder().attempt_timeout(Duration::from_secs(2)).build().unwrap();
    let started = Instant::now();
    round.sandbox.latency(Some("a.read"), Duration::from_millis(1500));
    client.call(&Read { number: 1 }).await.unwrap();
    assert_eq!(started.elapsed(), Duration::from_millis(1500));

    round.sandbox.latency(Some("a.read"), Duration::from_secs(3));
    let error = client.call(&Read { number: 1 }).retry(RetryPolicy::NEVER).await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_sent(), "{error}");

    for (fault, is_timeout) in [(Fault::HangUp, false), (Fault::Truncate, false), (Fault::Silence, true)] {
        round.sandbox.fault("a.write", fault);
        let error = client.call(&Write).await.unwrap_err();
        assert_eq!((error.is_timeout(), error.may_have_been_sent()), (is_timeout, true), "{error}");
        assert_eq!(*client.call(&Write).await.unwrap(), "written");
    }
}

#[tokio::test(start_paused = true)]
async fn a_message_that_failed_comes_again_in_time_that_costs_nothing() {
    let settings = MessageSettings::default().redelivery(Duration::from_secs(20));
    let round = Round::of(Sandbox::builder().messages(settings)).await;
    let mut inbox = Consumer::builder_over_http(round.client()).inbox().unwrap();
    let id = round.sandbox.publish(NewMessage::new("taobao_trade_TradeBuyerPay", r#"{"tid":1}"#)).unwrap()[0];
    let started = Instant::now();
    let first = inbox.next().await.unwrap();
    assert_eq!(first.message().id, id);
    first.fail("the database is away");
    let again = inbox.next().await.unwrap();
    assert_eq!(again.message().id, id);
    again.confirm().await;
    assert!(round.sandbox.message_over(id).await.unwrap().is_confirmed());
    let waited = started.elapsed();
    assert!((Duration::from_secs(20)..Duration::from_secs(60)).contains(&waited), "{waited:?}");
    inbox.finish().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_sandbox_that_has_stopped_refuses_the_connection() {
    let round = Round::new().await;
    let client = round.client();
    round.sandbox.stop().await;
    let error = client.call(&Write).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::Transport, false));
    assert!(error.attempts() > 1, "what was not sent is repeated");
}

/// Over a socket, each of these calls would time out at once: nothing in this runtime has anything to do while the other one
/// works.
#[tokio::test(start_paused = true)]
async fn a_sandbox_of_another_runtime_is_called_without_its_socket_too() {
    let (started, sandbox) = std::sync::mpsc::channel();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let other = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let sandbox = Sandbox::builder().app(KEY, SECRET).start().await.unwrap();
            sandbox.on(|read: Read| async move { Ok(read.number.to_string()) });
            started.send(sandbox.transport()).unwrap();
            let _ = stopped.await;
        });
    });
    let client = Client::builder(KEY, SECRET).transport(sandbox.recv().unwrap()).build().unwrap();
    for number in 0..50 {
        let reply = client.call(&Read { number }).retry(RetryPolicy::NEVER).await.unwrap();
        assert_eq!(**reply, number.to_string());
    }
    stop.send(()).unwrap();
    other.join().unwrap();
}
