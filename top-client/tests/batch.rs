//! Batches: their text against what an official SDK was seen to send, and their replies over a gateway in memory.

use std::{
    io::Write as _,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::time::Instant;
use top_client::{
    Client, RetryPolicy, SessionFuture, SessionProvider,
    batch::BatchHandle,
    testing::{ExpectedCall, Replay, Step},
};
use top_core::{
    FileItem, TopApi,
    error::{DecodeProblem, ErrorKind, Rule},
    request::{
        self, Format, RawBody, System,
        batch::{SubCall, join},
    },
    sign::{SecretSigner, SignMethod, Signer, Signing},
};

#[derive(TopApi)]
#[top_api(method = "a.read", response = String, unwrap = "v", idempotent)]
struct Read {
    nick: Option<String>,
}

#[derive(TopApi)]
#[top_api(method = "a.write", response = String, unwrap = "v")]
struct Write {
    #[top_api(max_len = 3)]
    nick: String,
}

#[derive(TopApi)]
#[top_api(method = "a.private", response = String, unwrap = "v", session = required)]
struct Private;

#[derive(TopApi)]
#[top_api(method = "a.public", response = String, unwrap = "v", session = none)]
struct Public;

#[derive(TopApi)]
#[top_api(method = "a.upload", response = String, unwrap = "v")]
struct Upload {
    image: Option<FileItem>,
}

const READ: Read = Read { nick: None };

/// The responses to two reads.
fn two() -> Step {
    Step::json(
        "{\"a_read_response\":{\"v\":\"1\",\"request_id\":\"r1\"}}\r\n-S-\r\n{\"a_read_response\":{\"v\":\"2\"}}",
    )
}

fn write(nick: &str) -> Write {
    Write { nick: nick.into() }
}

/// A gateway that takes these steps one after the other, and the last one as often as it is called.
fn script(steps: impl IntoIterator<Item = Step>) -> Replay {
    let gateway = Replay::new("12345678", "helloworld");
    let mut steps = steps.into_iter().peekable();
    while let Some(step) = steps.next() {
        let request = ExpectedCall::any();
        gateway.expect(if steps.peek().is_some() { request } else { request.any_times() }, step);
    }
    gateway
}

fn client(gateway: &Replay) -> Client {
    gateway.client().build().unwrap()
}

/// The text of the first request.
fn first_body(gateway: &Replay) -> String {
    String::from_utf8(gateway.calls()[0].body().unwrap().to_vec()).unwrap()
}

/// The pairs of a query or form, decoded as far as these captures need it.
fn pairs(query: &str) -> Vec<(&str, String)> {
    let pair = |pair| str::split_once(pair, '=').expect("a pair");
    query
        .split('&')
        .map(pair)
        .map(|(name, value)| (name, value.replace('+', " ").replace("%3A", ":")))
        .collect()
}

/// The bodies and signatures that the official Java SDK was seen to make, where a copy of them lies beside the
/// project.
#[test]
fn captured_batches_are_made_again() {
    let Ok(capture) = std::fs::read_to_string("../../shared/vectors/captures/java-sdk-http.txt") else {
        // Past the capture of a test's output, which shows nothing of a test that passes.
        let said = "SKIPPED captured batches: there is no `shared/vectors/captures` beside the project\n";
        std::io::stderr().write_all(said.as_bytes()).unwrap();
        return;
    };
    let none = request::ExtraParams::default();
    let time = || SubCall::new("taobao.time.get", &Public, &none).unwrap().session(Some("sess".into()));
    let user = SubCall::new("taobao.user.get", &Read { nick: Some("a b".into()) }, &none).unwrap();
    // The third repeats in each call what it has said for all: so do we not, and it is signed all the same.
    let ours = [Some(join(&[time(), user.session(Some("s2".into()))])), Some(join(&[time(), time()])), None];
    let batches: Vec<_> =
        capture.split("=====REQ\n").filter(|request| request.starts_with("POST /router/batch?")).collect();
    assert_eq!(batches.len(), ours.len());
    for (captured, ours) in batches.into_iter().zip(ours) {
        let (head, body) = captured.split_once("\r\n\r\n").unwrap();
        let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: ")).unwrap();
        let body = &body[..length.trim().parse().unwrap()];
        assert!(head.contains("Content-Type: text/plain;charset=UTF-8"));
        let query = pairs(head.split(['?', ' ']).nth(2).unwrap());
        let get = |wanted| query.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.as_str());
        if let Some(ours) = ours {
            assert_eq!(ours.text, body);
            assert_eq!((ours.separator, ours.session.as_deref()), (None, get("session")));
        }
        let mut system = System::new(get("app_key").unwrap(), get("timestamp").unwrap().parse().unwrap());
        system.partner_id = get("partner_id");
        system.session = get("session");
        system.simplify = false;
        let method = SignMethod::HmacSha256;
        let unsigned =
            request::encode_with_body("", &Public, &none, &system, method, RawBody::batch(body)).unwrap();
        let Signing::Ready(sign) = SecretSigner::new("helloworld", method).sign(unsigned.string_to_sign())
        else {
            panic!("a local secret signs at once")
        };
        let sign = sign.unwrap();
        assert_eq!(Some(sign.as_str()), get("sign"));
        let encoded = unsigned.finish(&sign);
        assert!(!encoded.query.as_deref().unwrap().contains("method=&"), "a batch has no method");
        assert_eq!(encoded.bytes(), Some(body.as_bytes()));
    }
}

#[tokio::test]
async fn each_handle_gets_its_own_reply_once() {
    let gateway = script([two()]);
    let client = client(&gateway);
    let mut batch = client.batch();
    let one = batch.push(&READ);
    let two = batch.push_method(client.call_method("a.read", [("nick", "x")]));
    assert_eq!(batch.len(), 2);
    let mut replies = batch.send().await;
    assert_eq!(replies.len(), 2);
    assert_eq!(replies.take(two).unwrap()["v"], "2");
    let reply = replies.take(one).unwrap();
    assert_eq!((reply.as_str(), reply.request_id(), reply.attempts()), ("1", Some("r1"), 1));
    assert_eq!(reply.body(), br#"{"a_read_response":{"v":"1","request_id":"r1"}}"#);
    assert!(replies.is_empty());
    let error = replies.take(one).unwrap_err();
    assert_eq!((error.kind(), error.method()), (ErrorKind::Batch, Some("a.read")));
    assert_eq!(first_body(&gateway), "#PUBLIC#method=a.read\r\n-S-\r\nN\r\n-S-\r\nnick=x");

    let mut other = client.batch();
    let foreign: BatchHandle<String> = other.push(&READ);
    assert_eq!(replies.take(foreign).unwrap_err().kind(), ErrorKind::Batch);
}

#[tokio::test]
async fn a_batch_of_none_sends_nothing_and_of_one_is_a_call() {
    let gateway = script([Step::json(r#"{"a_read_response":{"v":"1"}}"#)]);
    let client = client(&gateway);
    assert!(client.batch().send().await.is_empty());
    assert_eq!(gateway.calls().len(), 0);
    let mut batch = client.batch();
    let only = batch.push(&READ);
    assert_eq!(*batch.send().await.take(only).unwrap(), "1");
    assert_eq!(first_body(&gateway), "method=a.read");
}

#[tokio::test]
async fn what_is_wrong_with_the_whole_reaches_every_handle() {
    let refused = Step::json(r#"{"error_response":{"code":25,"msg":"Invalid signature","request_id":"r9"}}"#);
    let short =
        Step::json("{\"a_read_response\":{\"v\":\"1\"}}\r\n-S-\r\n{\"a_read_response\":{\"v\":\"2\"}}");
    let shifted = Step::json(
        "{\"a_write_response\":{}}\r\n-S-\r\n{\"a_read_response\":{}}\r\n-S-\r\n{\"a_read_response\":{}}",
    );
    let broken = Step::reset();
    for (step, check) in [
        (refused, (|error| error.as_api().unwrap().code() == Some(25)) as fn(&top_core::Error) -> bool),
        (short, |error| {
            *error.as_decode().unwrap().problem() == DecodeProblem::BatchCount { calls: 3, parts: 2 }
        }),
        (shifted, |error| *error.as_decode().unwrap().problem() == DecodeProblem::BatchOrder),
        (broken, |error| error.as_transport().is_some() && error.may_have_been_sent()),
    ] {
        let gateway = script([step]);
        let client = client(&gateway);
        let mut batch = client.batch();
        let reads = [batch.push(&READ), batch.push(&READ)];
        let write = batch.push(&write("x"));
        let mut replies = batch.send().await;
        for (handle, method) in reads.into_iter().map(|read| (read, "a.read")).chain([(write, "a.write")]) {
            let error = replies.take(handle).unwrap_err();
            assert!(check(&error), "{error:?}");
            assert_eq!((error.method(), error.attempts()), (Some(method), 1), "{error:?}");
        }
        assert_eq!(gateway.calls().len(), 1, "one of them is a write");
    }
}

#[tokio::test(start_paused = true)]
async fn a_batch_of_reads_is_repeated_and_one_with_a_write_only_if_it_was_not_sent() {
    for (first, with_write, requests) in
        [(Step::reset(), false, 2), (Step::reset(), true, 1), (Step::refused(), true, 2)]
    {
        let second =
            Step::json("{\"a_read_response\":{\"v\":\"1\"}}\r\n-S-\r\n{\"a_write_response\":{\"v\":\"2\"}}");
        let gateway = script([first, if with_write { second } else { two() }]);
        let client = client(&gateway);
        let mut batch = client.batch();
        let read = batch.push(&READ);
        let other = if with_write { batch.push(&write("x")) } else { batch.push(&READ) };
        let mut replies = batch.send().await;
        assert_eq!(gateway.calls().len(), requests);
        assert_eq!(replies.take(read).is_ok(), requests == 2);
        assert_eq!(replies.take(other).is_ok(), requests == 2);
    }
}

#[tokio::test]
async fn a_call_that_fails_its_checks_fails_alone_or_keeps_all_back() {
    for all_or_none in [false, true] {
        let gateway = script([two()]);
        let client = client(&gateway);
        let mut batch = client.batch();
        if all_or_none {
            batch = batch.all_or_none();
        }
        let first = batch.push(&READ);
        let long = batch.push(&write("hunter2"));
        let upload = batch.push(&Upload { image: Some(FileItem::from_bytes("a.png", *b"x")) });
        let private = batch.push(&Private);
        let body = batch.push_call(client.call(&READ).json_body("{}"));
        let last = batch.push(&READ);
        let mut replies = batch.send().await;
        let rule = |error: &top_core::Error| error.as_check().unwrap().problems()[0].rule.clone();
        let error = replies.take(long).unwrap_err();
        assert_eq!(rule(&error), Rule::MaxLen { len: 7, max: 3 });
        assert!(!format!("{error} {error:?}").contains("hunter"));
        assert_eq!(rule(&replies.take(upload).unwrap_err()), Rule::BatchFile);
        assert_eq!(replies.take(private).unwrap_err().kind(), ErrorKind::Session);
        assert_eq!(replies.take(body).unwrap_err().kind(), ErrorKind::Config);
        if all_or_none {
            assert_eq!(gateway.calls().len(), 0);
            let error = replies.take(first).unwrap_err();
            assert!(error.kind() == ErrorKind::Batch && !error.may_have_been_sent(), "{error:?}");
            assert_eq!(replies.take(last).unwrap_err().kind(), ErrorKind::Batch);
        } else {
            assert_eq!(*replies.take(first).unwrap(), "1");
            assert_eq!(*replies.take(last).unwrap(), "2");
        }
    }
    let gateway = script([Step::json(r#"{"a_upload_response":{"v":"1"}}"#)]);
    let client = client(&gateway);
    let mut batch = client.batch();
    let without = batch.push(&Upload { image: None });
    assert!(batch.send().await.take(without).is_ok(), "an upload without its file is an ordinary call");
}

#[derive(Default)]
struct Shops(Arc<Mutex<Vec<String>>>);

impl SessionProvider for Shops {
    fn session<'a>(&'a self, shop: &'a str) -> SessionFuture<'a> {
        self.0.lock().unwrap().push(shop.to_owned());
        Box::pin(async move {
            if shop == "down" {
                return Err("the store is down".into());
            }
            Ok(Some(format!("session-of-{shop}")))
        })
    }

    fn rejected(&self, shop: &str) {
        self.0.lock().unwrap().push(format!("rejected {shop}"));
    }
}

#[tokio::test]
async fn sessions_come_from_the_call_or_the_shop() {
    let gateway = script([Step::json(
        "{\"a_private_response\":{\"v\":\"1\"}}\r\n-S-\r\n{\"error_response\":{\"code\":27,\"msg\":\"Invalid session\"}}\r\n-S-\r\n{\"a_private_response\":{\"v\":\"3\"}}\r\n-S-\r\n{\"a_public_response\":{\"v\":\"4\"}}",
    )]);
    let shops = Shops::default();
    let asked = Arc::clone(&shops.0);
    let client = gateway.client().sessions(shops).build().unwrap();
    let mut batch = client.batch();
    let one = batch.push_call(client.call(&Private).shop("a"));
    let refused = batch.push_call(client.call(&Private).shop("b"));
    let given = batch.push_call(client.call(&Private).session("own").target_app_key("87654321"));
    let public = batch.push_call(client.call(&Public).shop("a"));
    let down = [
        batch.push_call(client.call(&Private).shop("down")),
        batch.push_call(client.call(&Private).shop("down")),
    ];
    let mut replies = batch.send().await;
    for handle in down {
        assert_eq!(replies.take(handle).unwrap_err().kind(), ErrorKind::Session);
    }
    assert_eq!(replies.take(refused).unwrap_err().as_api().unwrap().code(), Some(27));
    for handle in [one, given, public] {
        assert!(replies.take(handle).is_ok());
    }
    assert_eq!(
        first_body(&gateway),
        "method=a.private&session=session-of-a\r\n-S-\r\nmethod=a.private&session=session-of-b\r\n-S-\r\n\
         method=a.private&target_app_key=87654321&session=own\r\n-S-\r\nmethod=a.public"
    );
    assert_eq!(*asked.lock().unwrap(), ["a", "b", "down", "rejected b"], "each shop once");
}

/// A store that takes a second for each shop, and for ever for one of them.
#[derive(Default)]
struct SlowShops {
    asked: Arc<Mutex<Vec<String>>>,
}

impl SessionProvider for SlowShops {
    fn session<'a>(&'a self, shop: &'a str) -> SessionFuture<'a> {
        self.asked.lock().unwrap().push(shop.to_owned());
        Box::pin(async move {
            match shop {
                "never" => std::future::pending().await,
                _ => tokio::time::sleep(Duration::from_secs(1)).await,
            }
            Ok(Some(format!("session-of-{shop}")))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn sessions_are_looked_up_together_under_the_batchs_timeout() {
    let parts: Vec<_> =
        (0..10).map(|number| format!("{{\"a_private_response\":{{\"v\":\"{number}\"}}}}")).collect();
    let gateway = script([Step::json(parts.join("\r\n-S-\r\n"))]);
    let shops = SlowShops::default();
    let asked = Arc::clone(&shops.asked);
    let client = gateway.client().sessions(shops).build().unwrap();
    let started = Instant::now();
    let mut batch = client.batch().timeout(Duration::from_secs(5));
    // The timeout of a single call is not the batch's.
    let call = |shop: &str| client.call(&Private).shop(shop).timeout(Duration::from_millis(1));
    let calls: Vec<_> =
        (0..10).map(|number| batch.push_call(call(&format!("shop-{}", number % 5)))).collect();
    let never = [batch.push_call(call("never")), batch.push_call(call("never"))];
    let mut replies = batch.send().await;
    assert_eq!(started.elapsed(), Duration::from_secs(5), "all shops were asked at the same time");
    assert_eq!(asked.lock().unwrap().len(), 6, "each shop once");
    for (number, call) in calls.into_iter().enumerate() {
        assert_eq!(*replies.take(call).unwrap(), number.to_string());
    }
    for never in never {
        let error = replies.take(never).unwrap_err();
        assert!(error.kind() == ErrorKind::Session && error.is_timeout(), "{error:?}");
    }
}

#[tokio::test]
async fn a_call_keeps_its_list_of_unknown_members_and_no_other_format() {
    let gateway = script([Step::json(
        "{\"a_read_response\":{\"v\":\"1\",\"new\":1}}\r\n-S-\r\n{\"a_read_response\":{\"v\":\"2\",\"new\":1}}",
    )]);
    let client = client(&gateway);
    let mut batch = client.batch();
    let listed = batch.push_call(client.call(&READ).list_unknown_members());
    let xml = batch.push_call(client.call(&READ).format(Format::Xml));
    let unlisted = batch.push_call(client.call(&READ).format(Format::Json));
    let mut replies = batch.send().await;
    assert_eq!(replies.take(listed).unwrap().meta().unknown_members(), ["new"]);
    assert_eq!(replies.take(unlisted).unwrap().meta().unknown_members(), [""; 0]);
    let error = replies.take(xml).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("`format`"), "{error}");
}

#[tokio::test]
async fn a_gateway_without_an_address_for_batches_makes_calls_only() {
    let gateway = script([Step::json(r#"{"v":"1"}"#)]);
    let shops = Shops::default();
    let asked = Arc::clone(&shops.0);
    let client = gateway.client().gateway("http://localhost/top").sessions(shops).build().unwrap();
    let mut batch = client.batch();
    let call = batch.push_call(client.call(&Private).shop("a"));
    let error = batch.send().await.take(call).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("`gateway`"), "the setting is named: {error}");
    assert!(gateway.calls().is_empty() && asked.lock().unwrap().is_empty());
    assert_eq!(*client.call(&READ).await.unwrap(), "1");
}

#[tokio::test]
async fn settings_hold_and_a_batch_can_be_spawned() {
    let gateway = script([Step::reset()]);
    let client = client(&gateway);
    let sent = tokio::spawn(async move {
        let mut batch = client.batch().retry(RetryPolicy::NEVER).timeout(Duration::from_secs(1)).size(0);
        let reads = [batch.push(&READ), batch.push(&READ)];
        let mut replies = batch.send().await;
        reads.map(|read| replies.take(read).unwrap_err().attempts())
    });
    assert_eq!(sent.await.unwrap(), [1, 1]);
    assert_eq!(gateway.calls().len(), 2, "a size of 0 is one of 1");
}
