//! OAuth over a server in memory: URLs, callbacks, tokens, and sessions that are renewed once and never lost.

use std::{
    collections::HashMap,
    fs,
    future::ready,
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use top_client::{
    Body, SessionProvider,
    fleet::{
        Acquired, Files, LeaseStore, Memory, Replacing, Saved, SessionStore, StoreFuture, StoredSession,
        Version,
    },
    oauth::{AuthCode, OAuth, OAuthErrorKind, OAuthServer, Sessions, State, Token, TokenCreate, View},
    testing::FixedClock,
    transport::TransportError,
};
use top_core::TopApi;

const START: u64 = 1_451_620_800;
const HOUR: Duration = Duration::from_secs(3_600);

fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(START)
}

/// An OAuth server: each refresh token is good once, and tokens are numbered.
#[derive(Clone)]
struct Server(Arc<ServerState>);

struct ServerState {
    good: Mutex<String>,
    issued: AtomicU64,
    requests: Mutex<Vec<String>>,
    response: Mutex<Option<(u16, &'static str)>>,
    unreachable: AtomicBool,
    slow: AtomicBool,
}

impl Server {
    fn new() -> Self {
        Self(Arc::new(ServerState {
            good: Mutex::new("refresh-0".into()),
            issued: AtomicU64::new(0),
            requests: Mutex::default(),
            response: Mutex::default(),
            unreachable: AtomicBool::new(false),
            slow: AtomicBool::new(false),
        }))
    }

    fn responding(self, status: u16, body: &'static str) -> Self {
        *self.0.response.lock().unwrap() = Some((status, body));
        self
    }

    fn requests(&self) -> Vec<String> {
        self.0.requests.lock().unwrap().clone()
    }

    fn oauth(&self, clock: &FixedClock) -> OAuth {
        let server = self.clone();
        let service = tower::service_fn(move |request: Request<Body>| {
            let server = server.clone();
            async move { server.serve(request).await }
        });
        OAuth::builder("12345678", "helloworld")
            .redirect_uri("https://shop.example/back?a=1")
            .transport(service)
            .clock(clock.clone())
            .build()
            .unwrap()
    }

    async fn serve(&self, request: Request<Body>) -> Result<Response<Full<Bytes>>, TransportError> {
        let state = &self.0;
        if state.unreachable.load(Ordering::SeqCst) {
            return Err(TransportError::not_sent("refused"));
        }
        assert_eq!(request.uri(), "https://oauth.taobao.com/token");
        let body = request.into_body().collect().await.unwrap().to_bytes();
        let form = String::from_utf8(body.to_vec()).unwrap();
        state.requests.lock().unwrap().push(form.clone());
        if state.slow.load(Ordering::SeqCst) {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        let response = *state.response.lock().unwrap();
        let (status, body) = match response {
            Some((status, body)) => (status, body.to_owned()),
            None => {
                let mut good = state.good.lock().unwrap();
                if form.contains(&format!("refresh_token={good}&")) {
                    let number = state.issued.fetch_add(1, Ordering::SeqCst) + 1;
                    *good = format!("refresh-{number}");
                    (200, token_json(number))
                } else {
                    (400, r#"{"error":"invalid_grant","error_description":"refresh-0 is dead"}"#.to_owned())
                }
            }
        };
        Ok(Response::builder().status(status).body(Full::from(body)).unwrap())
    }
}

fn token_json(number: u64) -> String {
    format!(
        r#"{{"access_token":"access-{number}","refresh_token":"refresh-{number}","expires_in":3600,"re_expires_in":86400}}"#
    )
}

fn token(number: u64) -> Token {
    Token::from_json(&token_json(number), start()).unwrap()
}

fn clock() -> FixedClock {
    FixedClock::at(start())
}

/// A new directory that goes with its owner.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let name =
            format!("top-client-oauth-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::SeqCst));
        Self(std::env::temp_dir().join(name))
    }

    fn store(&self) -> Files {
        Files::open(&self.0).unwrap()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_browser_is_sent_with_a_state_of_its_own() {
    let oauth = Server::new().oauth(&clock());
    let state = State::from_text("a b");
    for (view, name) in [(View::Web, "web"), (View::Wap, "wap"), (View::Tmall, "tmall")] {
        assert_eq!(
            oauth.authorize_url(view, &state),
            format!(
                "https://oauth.taobao.com/authorize?response_type=code&client_id=12345678&redirect_uri=https%3A%2F%2Fshop.example%2Fback%3Fa%3D1&state=a+b&view={name}"
            )
        );
    }
    assert!(oauth.implicit_url(View::Web, &state).contains("?response_type=token&"));
    assert_eq!(oauth.logoff_url(View::Wap), "https://oauth.taobao.com/logoff?client_id=12345678&view=wap");
    let (one, two) = (State::generate().unwrap(), State::generate().unwrap());
    assert!(one.as_str().len() == 32 && one.as_str() != two.as_str());
}

#[test]
fn a_callback_is_believed_with_its_state_only() {
    let state = State::from_text("s t");
    assert!(AuthCode::from_callback("code=c&state=s+t", &state).is_ok());
    for (query, kind) in [
        ("code=c&state=other", OAuthErrorKind::State),
        ("code=c&state=", OAuthErrorKind::State),
        ("code=c", OAuthErrorKind::State),
        ("", OAuthErrorKind::State),
        ("state=s+t", OAuthErrorKind::Callback),
        ("state=s+t&code=", OAuthErrorKind::Callback),
        ("state=s+t&code=a&code=b", OAuthErrorKind::Callback),
        ("state=s+t&code=%zz", OAuthErrorKind::Callback),
        ("state=s+t&code=%FF", OAuthErrorKind::Callback),
        ("state=s+t&error=access_denied&error_description=hunter2", OAuthErrorKind::Denied),
        ("state=other&error=access_denied", OAuthErrorKind::State),
    ] {
        let error = AuthCode::from_callback(query, &state).unwrap_err();
        assert_eq!(error.kind(), kind, "{query}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
    assert!(
        AuthCode::from_callback("code=c&state=", &State::from_text("")).is_err(),
        "a lost state fits nothing"
    );
    let forged = AuthCode::from_callback("state=s+t&error=hunter2%0Aline", &state).unwrap_err();
    assert!(!forged.to_string().contains("hunter2") && forged.code() == Some("hunter2\nline"));
}

#[tokio::test]
async fn a_code_becomes_a_token_with_all_that_is_said_of_it() {
    let server = Server::new().responding(
        200,
        r#"{"w2_expires_in":300,"taobao_user_id":"263685215","taobao_user_nick":"%E6%B7%98%E5%AE%9D+%2B","sub_taobao_user_id":263685216,
            "sub_taobao_user_nick":"100%","w1_expires_in":1800,"re_expires_in":2592000,"r2_expires_in":0,"expires_in":"86400",
            "token_type":"Bearer","refresh_token":"r","access_token":"a","r1_expires_in":1800,"taobao_open_uid":"AAH"}"#,
    );
    let oauth = server.oauth(&clock());
    let code = AuthCode::from_callback("code=c%26d&state=s", &State::from_text("s")).unwrap();
    let token = oauth.exchange(&code).await.unwrap();
    assert_eq!(
        server.requests(),
        [
            "grant_type=authorization_code&code=c%26d&redirect_uri=https%3A%2F%2Fshop.example%2Fback%3Fa%3D1&client_id=12345678&client_secret=helloworld"
        ]
    );
    let after = |seconds| Some(start() + Duration::from_secs(seconds));
    assert_eq!((token.expose_access_token(), token.expose_refresh_token()), ("a", Some("r")));
    assert_eq!((token.expires_at(), token.renewable_until()), (after(86_400), after(2_592_000)));
    assert_eq!(
        (token.r1_until(), token.r2_until(), token.w1_until(), token.w2_until()),
        (after(1800), after(0), after(1800), after(300))
    );
    assert_eq!((token.user_id(), token.user_nick()), (Some("263685215"), Some("淘宝 +")));
    assert_eq!((token.sub_user_id(), token.sub_user_nick()), (Some("263685216"), Some("100%")));
    assert_eq!(token.open_uid(), Some("AAH"));

    let again = Token::from_json(&token.to_json().unwrap(), SystemTime::UNIX_EPOCH).unwrap();
    assert_eq!(again.to_json().unwrap(), token.to_json().unwrap(), "a stored token is the same token");
    assert_eq!((again.user_nick(), again.sub_user_nick()), (Some("淘宝 +"), Some("100%")));
    assert_eq!(again.expires_at(), token.expires_at());
}

#[test]
fn a_token_result_is_read_with_its_absolute_times() {
    let text = r#"{"access_token":"a","expire_time":1451624400000,"refresh_token_valid_time":1451624400500,"r1_valid":1451624400000,
        "open_uid":"U","taobao_user_nick":"n","expires_in":1}"#;
    let token = Token::from_json(text, start()).unwrap();
    assert_eq!(token.expires_at(), Some(start() + HOUR));
    assert_eq!(token.renewable_until(), Some(start() + HOUR + Duration::from_millis(500)));
    assert_eq!(
        (token.r1_until(), token.w1_until(), token.open_uid()),
        (Some(start() + HOUR), None, Some("U"))
    );
    assert_eq!(TokenCreate::API.response_key, "top_auth_token_create_response");
    for text in
        ["", "{}", "[]", r#"{"access_token":" "}"#, r#"{"access_token":"hunter2","expires_in":"hunter2"}"#]
    {
        let error = Token::from_json(text, start()).unwrap_err();
        assert_eq!(error.kind(), OAuthErrorKind::Response, "{text}");
        assert!(!format!("{error:?}").contains("hunter2"));
    }
    let endless = Token::from_json(
        r#"{"access_token":"a","expires_in":9223372036854775807,"r1_expires_in":-1}"#,
        start(),
    );
    assert_eq!(endless.unwrap().r1_until(), Some(start()));
}

#[tokio::test]
async fn refusals_are_distinguished_and_nothing_secret_is_shown() {
    for (status, body, kind) in [
        (400, r#"{"error":"invalid_grant","error_description":"hunter2"}"#, OAuthErrorKind::Refused),
        (403, r#"{"error":"invalid_client"}"#, OAuthErrorKind::Refused),
        (200, r#"{"error":"invalid_grant"}"#, OAuthErrorKind::Refused),
        (400, "", OAuthErrorKind::Status(400)),
        (502, "<html>hunter2</html>", OAuthErrorKind::Status(502)),
        (200, "<html>hunter2</html>", OAuthErrorKind::Response),
        (200, r#"{"refresh_token":"hunter2"}"#, OAuthErrorKind::Response),
    ] {
        let oauth = Server::new().responding(status, body).oauth(&clock());
        let code =
            AuthCode::from_callback("code=hunter2&state=hunter2", &State::from_text("hunter2")).unwrap();
        let error = oauth.exchange(&code).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{status} {body}");
        let shown = format!("{error} {error:?} {oauth:?} {code:?} {:?}", State::from_text("hunter2"));
        assert!(!shown.contains("hunter2") && !shown.contains("helloworld"), "{shown}");
        if kind == OAuthErrorKind::Refused {
            assert!(error.code().is_some() && error.to_string().contains("invalid_"));
        }
    }
    let shown = format!("{:?} {:?}", token(1), TokenCreate { code: "hunter2".into(), uuid: None });
    assert!(
        !shown.contains("access-1") && !shown.contains("refresh-1") && !shown.contains("hunter2"),
        "{shown}"
    );
    let server = Server::new();
    server.0.unreachable.store(true, Ordering::SeqCst);
    let error = server.oauth(&clock()).refresh(&token(0)).await.unwrap_err();
    assert_eq!(error.kind(), OAuthErrorKind::Transport);
    assert_eq!(OAuth::builder("k", " ").build().unwrap_err().kind(), OAuthErrorKind::Config);
}

#[test]
fn a_wrong_url_of_a_server_is_blamed_on_the_server() {
    for (url, part) in [
        ("ftp://x", "must start with `https://`"),
        ("https://user:hunter2@x", "must not hold a user name"),
        ("https://x/?a=hunter2", "must not hold a query"),
    ] {
        let error = OAuthServer::at(url).unwrap_err();
        let cause = std::error::Error::source(&error).unwrap().to_string();
        assert_eq!(error.kind(), OAuthErrorKind::Config);
        assert!(cause.starts_with("the OAuth server's URL ") && cause.contains(part), "{cause}");
        assert!(!cause.contains("gateway") && !cause.contains("hunter2"), "{cause}");
    }
    assert!(OAuthServer::at("http://127.0.0.1:8080/").is_ok());
}

#[test]
fn the_implicit_flow_is_signed() {
    let oauth = Server::new().oauth(&clock());
    let state = State::from_text("s");
    // MD5 over helloworld, names and values in order, helloworld; computed outside this project.
    let good = "access_token=a&token_type=Bearer&expires_in=60&taobao_user_nick=%25E6%25B7%2598&state=s&top_sign=A1CBF8FC429C42ACC82F860BF423E8EE";
    let token = oauth.read_fragment(good, &state).unwrap();
    assert_eq!((token.expose_access_token(), token.user_nick()), ("a", Some("淘")));
    assert_eq!(token.expires_at(), Some(start() + Duration::from_secs(60)));
    for bad in [
        good.replace("access_token=a", "access_token=b"),
        good.replace("expires_in=60", "expires_in=600"),
        good.replace("&state=s", ""),
        good.replace("top_sign=", "sign="),
        good.replace("A1CBF8FC429C42ACC82F860BF423E8EE", ""),
    ] {
        let error = oauth.read_fragment(&bad, &state).unwrap_err();
        assert_eq!(error.kind(), OAuthErrorKind::Signature, "{bad}");
    }
    let error = oauth.read_fragment(good, &State::from_text("t")).unwrap_err();
    assert_eq!(error.kind(), OAuthErrorKind::State, "signed, and still another browser's");
    assert_eq!(
        oauth.read_fragment("error=access_denied&state=s", &state).unwrap_err().kind(),
        OAuthErrorKind::Denied
    );
}

#[tokio::test(start_paused = true)]
async fn a_hundred_waiting_calls_renew_once() {
    let (server, clock) = (Server::new(), clock());
    server.0.slow.store(true, Ordering::SeqCst);
    let sessions = Sessions::new(server.oauth(&clock), Memory::with_clock(clock.clone()));
    assert!(sessions.token("nobody").await.unwrap().is_none());
    sessions.put("shop", token(0)).await.unwrap();
    let now = || async { sessions.session("shop").await.unwrap().unwrap() };
    assert_eq!(now().await, "access-0");
    assert_eq!(server.requests().len(), 0, "it is good for an hour");
    clock.advance(Duration::from_secs(3_600 - 300));
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let sessions = sessions.clone();
            tokio::spawn(async move { sessions.session("shop").await.unwrap().unwrap() })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), "access-1");
    }
    assert_eq!(
        server.requests(),
        ["grant_type=refresh_token&refresh_token=refresh-0&client_id=12345678&client_secret=helloworld"]
    );
    assert_eq!(now().await, "access-1");
}

#[tokio::test(start_paused = true)]
async fn a_rejected_session_is_renewed_and_an_echo_is_not() {
    let (server, clock) = (Server::new(), clock());
    let sessions = Sessions::new(server.oauth(&clock), Memory::with_clock(clock.clone()));
    sessions.put("shop", token(0)).await.unwrap();
    sessions.rejected("shop");
    assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("access-1"));
    for _ in 0..5 {
        sessions.rejected("shop"); // calls that were on their way with the old one
        assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("access-1"));
    }
    clock.advance(Duration::from_secs(61));
    sessions.rejected("shop");
    assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("access-2"));
    sessions.rejected("nobody");
    assert_eq!(sessions.session("nobody").await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn a_failing_renewal_loses_nothing() {
    let (server, clock) = (Server::new(), clock());
    let errors = Arc::new(Mutex::new(Vec::new()));
    let observed = Arc::clone(&errors);
    let sessions = Sessions::builder(server.oauth(&clock), Memory::with_clock(clock.clone()))
        .on_error(move |shop, error| {
            observed.lock().unwrap().push((shop.to_owned(), error.kind()));
        })
        .build();
    sessions.put("shop", token(0)).await.unwrap();
    clock.advance(Duration::from_secs(3_600 - 200));
    server.0.unreachable.store(true, Ordering::SeqCst);
    for _ in 0..3 {
        assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("access-0"), "still good");
    }
    assert_eq!(
        *errors.lock().unwrap(),
        [("shop".to_owned(), OAuthErrorKind::Transport)],
        "one try in a while"
    );
    clock.advance(Duration::from_secs(300));
    let error = sessions.token("shop").await.unwrap_err();
    assert!(error.kind() == OAuthErrorKind::Transport && !error.needs_authorization());
    clock.advance(Duration::from_secs(1));
    server.0.unreachable.store(false, Ordering::SeqCst);
    assert_eq!(
        sessions.session("shop").await.unwrap().as_deref(),
        Some("access-1"),
        "the refresh token was kept"
    );
}

#[tokio::test(start_paused = true)]
async fn a_server_that_fails_is_asked_less_and_less_often_and_not_once_a_call() {
    let (server, clock) = (Server::new().responding(502, "down"), clock());
    let errors = Arc::new(AtomicUsize::new(0));
    let observed = Arc::clone(&errors);
    let sessions = Sessions::builder(server.oauth(&clock), Memory::with_clock(clock.clone()))
        .on_error(move |_, error| {
            assert_eq!(error.kind(), OAuthErrorKind::Status(502));
            observed.fetch_add(1, Ordering::SeqCst);
        })
        .build();
    sessions.put("shop", token(0)).await.unwrap();
    clock.advance(HOUR);
    let mut asked_at = Vec::new();
    for second in 0..300 {
        for _ in 0..5 {
            let before = server.requests().len();
            assert_eq!(sessions.token("shop").await.unwrap_err().kind(), OAuthErrorKind::Status(502));
            if server.requests().len() > before {
                asked_at.push(second);
            }
        }
        clock.advance(Duration::from_secs(1));
    }
    assert_eq!(asked_at, [0, 1, 3, 7, 15, 31, 63, 123, 183, 243], "1, 2, 4, … 60 seconds apart");
    assert_eq!(errors.load(Ordering::SeqCst), asked_at.len(), "each failure is told once");

    *server.0.response.lock().unwrap() = None;
    clock.advance(Duration::from_secs(60));
    assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("access-1"));
    // A new failure much later starts from the beginning.
    clock.advance(HOUR);
    *server.0.response.lock().unwrap() = Some((502, "down"));
    assert!(sessions.token("shop").await.is_err());
    clock.advance(Duration::from_secs(1));
    *server.0.response.lock().unwrap() = None;
    assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("access-2"));
}

#[tokio::test(start_paused = true)]
async fn another_processs_renewal_is_found_while_the_server_rests() {
    let (server, clock, store) = (Server::new().responding(502, "down"), clock(), Moody::default());
    let sessions = Sessions::new(server.oauth(&clock), store.clone());
    sessions.put("shop", token(0)).await.unwrap();
    clock.advance(HOUR);
    assert!(sessions.token("shop").await.is_err());
    let renewed = Token::from_json(&token_json(5), start() + HOUR).unwrap();
    store.tokens.lock().unwrap().insert("shop".into(), renewed);
    assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("access-5"));
    assert_eq!(server.requests().len(), 1);
}

/// `re_expires_in` is 0 for applications whose sessions cannot be renewed.
#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_renewed_any_more_is_not_sent() {
    for (re_expires_in, good_for) in [(0, 60), (600, 3_600)] {
        let (server, clock) = (Server::new(), clock());
        let text = format!(
            r#"{{"access_token":"a","refresh_token":"r","expires_in":{good_for},"re_expires_in":{re_expires_in}}}"#
        );
        let token = Token::from_json(&text, start()).unwrap();
        assert_eq!(token.is_renewable_at(start()), re_expires_in > 0);
        let sessions = Sessions::new(server.oauth(&clock), Memory::with_clock(clock.clone()));
        sessions.put("shop", token.clone()).await.unwrap();
        clock.advance(Duration::from_secs(good_for - 1));
        assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("a"), "to its last moment");
        clock.advance(Duration::from_secs(1));
        for _ in 0..3 {
            assert!(sessions.token("shop").await.unwrap_err().needs_authorization());
        }
        assert!(server.oauth(&clock).refresh(&token).await.unwrap_err().needs_authorization());
        assert!(server.requests().is_empty(), "{:?}", server.requests());
    }
}

#[test]
fn a_token_keeps_the_seller_and_all_else_that_the_platform_says() {
    let text = r#"{"w2_valid":1437127235362,"user_id":"2021891700","expire_time":1468663236386,"refresh_token":"r",
        "user_nick":"%E6%B7%98%E5%AE%9D","access_token":"a","locale":"zh_CN","sp":["ae",1],"token_type":"Bearer"}"#;
    let token = Token::from_json(text, start()).unwrap();
    let again = Token::from_json(&token.to_json().unwrap(), SystemTime::UNIX_EPOCH).unwrap();
    for token in [&token, &again] {
        assert_eq!((token.user_id(), token.user_nick()), (Some("2021891700"), Some("淘宝")));
        assert!(token.w2_until().is_some());
        assert_eq!(token.further("locale").as_deref(), Some("zh_CN"));
        assert_eq!(token.further("token_type").as_deref(), Some("Bearer"));
        assert_eq!(token.further("sp").as_deref(), Some(r#"["ae",1]"#));
        assert_eq!(token.further("refresh_token"), None, "what has an accessor of its own");
        assert!(!format!("{token:?}").contains("zh_CN"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_dead_refresh_token_asks_for_the_seller_and_not_for_the_server_again() {
    let (server, clock) = (Server::new(), clock());
    let sessions = Sessions::new(server.oauth(&clock), Memory::with_clock(clock.clone()));
    sessions.put("shop", token(7)).await.unwrap();
    clock.advance(HOUR);
    for _ in 0..5 {
        let error = sessions.token("shop").await.unwrap_err();
        assert!(error.needs_authorization() && error.code() == Some("invalid_grant"), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("refresh-0"));
    }
    assert_eq!(server.requests().len(), 1);
    sessions.put("shop", Token::from_json(&token_json(8), start() + HOUR).unwrap()).await.unwrap();
    assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("access-8"));
    let plain = Token::from_json(r#"{"access_token":"plain","expires_in":3700}"#, start()).unwrap();
    sessions.put("plain", plain).await.unwrap();
    assert_eq!(sessions.session("plain").await.unwrap().as_deref(), Some("plain"), "to its last moment");
    clock.advance(HOUR);
    assert!(sessions.token("plain").await.unwrap_err().needs_authorization());
}

#[tokio::test(start_paused = true)]
async fn a_call_that_gives_up_does_not_stop_the_renewal() {
    let (server, clock) = (Server::new(), clock());
    server.0.slow.store(true, Ordering::SeqCst);
    let sessions = Sessions::new(server.oauth(&clock), Memory::with_clock(clock.clone()));
    sessions.put("shop", token(0)).await.unwrap();
    clock.advance(HOUR);
    let call = tokio::time::timeout(Duration::from_millis(100), sessions.token("shop")).await;
    assert!(call.is_err(), "the server takes a second");
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("access-1"));
    assert_eq!(server.requests().len(), 1);
}

/// A store that can be out of order.
#[derive(Clone, Default)]
struct Moody {
    tokens: Arc<Mutex<HashMap<String, Token>>>,
    broken: Arc<AtomicBool>,
    unreadable: Arc<AtomicBool>,
}

impl SessionStore for Moody {
    fn load<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Option<StoredSession>> {
        if self.unreadable.load(Ordering::SeqCst) {
            return Box::pin(ready(Err("the disk is gone".into())));
        }
        let token = self.tokens.lock().unwrap().get(shop).cloned();
        Box::pin(ready(Ok(token.map(|token| StoredSession::new(token, Version(0))))))
    }

    fn save<'a>(&'a self, shop: &'a str, token: &'a Token, _: Replacing) -> StoreFuture<'a, Saved> {
        if self.broken.load(Ordering::SeqCst) {
            return Box::pin(ready(Err("the disk is full".into())));
        }
        self.tokens.lock().unwrap().insert(shop.to_owned(), token.clone());
        Box::pin(ready(Ok(Saved::Stored(Version(0)))))
    }

    fn remove<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, bool> {
        Box::pin(ready(Ok(self.tokens.lock().unwrap().remove(shop).is_some())))
    }

    fn shops(&self) -> StoreFuture<'_, Vec<String>> {
        Box::pin(ready(Ok(self.tokens.lock().unwrap().keys().cloned().collect())))
    }
}

#[tokio::test(start_paused = true)]
async fn a_renewed_token_that_cannot_be_stored_is_used_and_stored_later() {
    let (server, clock, store) = (Server::new(), clock(), Moody::default());
    let errors = Arc::new(AtomicUsize::new(0));
    let observed = Arc::clone(&errors);
    let sessions = Sessions::builder(server.oauth(&clock), store.clone())
        .on_error(move |_, error| {
            assert_eq!(error.kind(), OAuthErrorKind::Store);
            observed.fetch_add(1, Ordering::SeqCst);
        })
        .build();
    sessions.put("shop", token(0)).await.unwrap();
    clock.advance(HOUR);
    store.broken.store(true, Ordering::SeqCst);
    let stored = || store.tokens.lock().unwrap()["shop"].expose_access_token().to_owned();
    for _ in 0..3 {
        assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("access-1"));
        assert_eq!(stored(), "access-0");
    }
    assert_eq!((server.requests().len(), errors.load(Ordering::SeqCst)), (1, 3));
    store.broken.store(false, Ordering::SeqCst);
    assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("access-1"));
    assert_eq!(stored(), "access-1");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_session_outlives_its_store_while_it_is_good() {
    let (server, clock, store) = (Server::new(), clock(), Moody::default());
    let sessions = Sessions::new(server.oauth(&clock), store.clone());
    sessions.put("shop", token(0)).await.unwrap();
    store.unreadable.store(true, Ordering::SeqCst);
    clock.advance(Duration::from_secs(3_600 - 200));
    assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("access-0"));
    clock.advance(Duration::from_secs(200));
    assert_eq!(sessions.token("shop").await.unwrap_err().kind(), OAuthErrorKind::Store);
    assert_eq!(
        server.requests().len(),
        0,
        "nothing is renewed that could not be compared with what is stored"
    );
    store.unreadable.store(false, Ordering::SeqCst);
    assert_eq!(sessions.session("shop").await.unwrap().as_deref(), Some("access-1"));
}

#[tokio::test]
async fn files_are_private_whole_and_apart() {
    let directory = Directory::new();
    let store = directory.store();
    assert!(store.load("a/../b").await.unwrap().is_none());
    for (number, shop) in [(1, "a/../b"), (2, "A"), (3, "a"), (4, "淘宝")] {
        store.save(shop, &token(number), Replacing::Whatever).await.unwrap();
        store.save(shop, &token(number + 10), Replacing::Whatever).await.unwrap();
    }
    for (number, shop) in [(11, "a/../b"), (12, "A"), (13, "a"), (14, "淘宝")] {
        let token = directory.store().load(shop).await.unwrap().unwrap().token;
        assert_eq!(token.expose_access_token(), format!("access-{number}"));
        assert_eq!(token.expires_at(), Some(start() + HOUR));
    }
    let files: Vec<_> = fs::read_dir(&directory.0).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 8, "each with its lock, and no draft is left: {files:?}");
    let mut shops = store.shops().await.unwrap();
    shops.sort();
    assert_eq!(shops, ["A", "a", "a/../b", "淘宝"]);
    #[cfg(unix)]
    for file in files {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    fs::write(directory.0.join("shop-a.json"), "half a tok").unwrap();
    let sessions = Sessions::new(Server::new().oauth(&clock()), directory.store());
    let error = sessions.token("a").await.unwrap_err();
    assert_eq!(error.kind(), OAuthErrorKind::Store);
    assert_eq!(
        fs::read_to_string(directory.0.join("shop-a.json")).unwrap(),
        "half a tok",
        "nothing is written over it"
    );
}

/// Each has a file handle of its own, as processes have: the locks are the system's.
#[tokio::test]
async fn two_that_share_files_renew_once() {
    let (server, clock, directory) = (Server::new(), clock(), Directory::new());
    let all: Vec<_> = (0..4).map(|_| Sessions::new(server.oauth(&clock), directory.store())).collect();
    all[0].put("shop", token(0)).await.unwrap();
    for round in 1..4 {
        clock.advance(HOUR);
        // The tokens that the server gives begin to count by now.
        let calls: Vec<_> = all
            .iter()
            .map(|sessions| {
                let sessions = sessions.clone();
                tokio::spawn(async move { sessions.session("shop").await.unwrap().unwrap() })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap(), format!("access-{round}"));
        }
        assert_eq!(server.requests().len(), round);
    }
}

#[tokio::test]
async fn a_lease_in_files_ends_with_its_holder() {
    let directory = Directory::new();
    let minute = Duration::from_secs(60);
    let (one, other) = (directory.store(), directory.store());
    let Acquired::Lease(first) = one.acquire("session/shop", minute).await.unwrap() else {
        panic!("it is free")
    };
    let held = other.acquire("session/shop", minute).await.unwrap();
    assert!(matches!(held, Acquired::Held(left) if left <= minute), "{held:?}");
    assert!(matches!(other.acquire("session/another", minute).await.unwrap(), Acquired::Lease(_)));
    // As with the process: its files are closed.
    drop(one);
    let Acquired::Lease(second) = other.acquire("session/shop", minute).await.unwrap() else {
        panic!("its holder is gone")
    };
    assert!(second.fence() > first.fence());
    assert!(!other.extend(&first, minute).await.unwrap() && other.release(&second).await.unwrap());
}
