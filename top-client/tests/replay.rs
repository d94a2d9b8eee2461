//! The replaying gateway itself: what it makes of calls that were expected, and of those that were not.

use std::{borrow::Cow, panic, time::Duration};

use bytes::Bytes;
use http::StatusCode;
use http_body_util::Full;
use secrecy::SecretString;
use top_client::{
    Body, Client, RetryPolicy,
    testing::{ExpectedCall, Replay, Step},
};
use top_core::{
    FileItem, TopApi, TopObject,
    error::{ApiError, ErrorKind, TransportErrorKind},
    sign::{SignMethod, Signature, Signer, Signing, StringToSign},
};

#[derive(Debug, PartialEq, TopObject)]
struct Item {
    num_iid: i64,
    title: Option<String>,
}

#[derive(Debug, PartialEq, TopApi)]
#[top_api(method = "a.item.get", response = Item, unwrap = "item", idempotent)]
struct ItemGet {
    num_iid: i64,
    fields: Vec<String>,
    query: Option<Item>,
}

#[derive(TopApi)]
#[top_api(method = "a.upload", response = String, unwrap = "url")]
struct Upload {
    title: String,
    file: FileItem,
}

#[derive(TopApi)]
#[top_api(method = "a.whole", response = Item)]
struct Whole;

fn item_get(num_iid: i64) -> ItemGet {
    let query = Some(Item { num_iid: 7, title: Some("手机 & more".into()) });
    ItemGet { num_iid, fields: vec!["num_iid".into(), "title".into()], query }
}

fn gateway() -> Replay {
    Replay::new("12345678", "helloworld")
}

/// What a replay says at its end.
fn panic_of(replay: Replay) -> String {
    let panicked = panic::catch_unwind(panic::AssertUnwindSafe(|| replay.finish())).unwrap_err();
    panicked.downcast_ref::<String>().unwrap().clone()
}

#[tokio::test]
async fn a_typed_response_comes_back_and_the_request_can_be_read() {
    let gateway = gateway();
    let client = gateway.client().build().unwrap();
    let item = Item { num_iid: 1, title: Some("\"手机\"".into()) };
    gateway.expect("a.item.get", Step::success::<ItemGet>(&item).unwrap());
    gateway.expect("a.whole", Step::success::<Whole>(&item).unwrap());
    assert_eq!(client.call(&item_get(1)).session("s 1").await.unwrap().into_inner(), item);
    assert_eq!(client.call(&Whole).await.unwrap().into_inner(), item);

    let calls = gateway.calls();
    assert_eq!(calls[0].request::<ItemGet>().unwrap(), item_get(1));
    assert_eq!((calls[0].method(), calls[0].param("session")), ("a.item.get", Some("s 1")));
    assert_eq!((calls[0].host(), calls[0].param("none")), ("gw.api.taobao.com", None));
    assert!(calls[0].headers().contains_key("user-agent"));
    gateway.finish();
}

#[tokio::test]
async fn every_layout_and_method_is_verified() {
    for method in [SignMethod::Md5, SignMethod::Hmac, SignMethod::HmacSha256] {
        let gateway = gateway();
        let client = gateway.client().sign_method(method).build().unwrap();
        let step = Step::json(r#"{"url":"u","item":{"num_iid":1}}"#).allow_unknown_members();
        gateway.expect(ExpectedCall::any().times(4), step);
        client.call(&item_get(1)).await.unwrap();
        client.call_method("a.json", [("p", "1 中")]).json_body(r#"{"a":"中"}"#).await.unwrap();
        let upload = |file| Upload { title: "标题\r\n--x".into(), file };
        client.call(&upload(FileItem::from_bytes("a.bin", vec![13, 10, 45, 45, 0]))).await.unwrap();
        let stream = Body::stream(3, Full::new(Bytes::from_static(b"abc")));
        client.call(&upload(FileItem::from_stream("b.bin", stream))).await.unwrap();

        let calls = gateway.calls();
        assert_eq!(calls[1].body(), Some(r#"{"a":"中"}"#.as_bytes()));
        assert_eq!((calls[1].method(), calls[1].param("p")), ("a.json", Some("1 中")));
        assert_eq!(calls[2].file("file"), Some(&[13, 10, 45, 45, 0][..]));
        assert_eq!((calls[2].param("title"), calls[2].param("file")), (Some("标题\r\n--x"), None));
        assert_eq!(calls[3].file("file"), Some(&b"abc"[..]));
        gateway.finish();
    }
}

#[tokio::test]
async fn what_does_not_fit_is_refused_once_and_said() {
    let gateway = gateway();
    let client = gateway.client().build().unwrap();
    gateway.expect(ExpectedCall::of("a.item.get").param("num_iid", "1").without("session"), Step::json("{}"));
    let error = client.call(&item_get(2)).session("planted").await.unwrap_err();
    let api = error.as_api().unwrap();
    assert_eq!((error.attempts(), api.code(), api.sub_code()), (1, Some(22), Some("replay.unexpected")));
    client.call(&item_get(1)).session("planted").await.unwrap_err();
    client.call_method("a.other", [("p", "planted")]).await.unwrap_err();

    let shown = format!("{gateway:?} {:?}", gateway.calls());
    let message = panic_of(gateway);
    let expected = "the calls are not the expected ones:
  call 1, of `a.item.get`, was not expected:
    `a.item.get` with `num_iid` without `session`: `num_iid` has another value, `session` is there
  call 2, of `a.item.get`, was not expected:
    `a.item.get` with `num_iid` without `session`: `session` is there
  call 3, of `a.other`, was not expected, nor any of this API; expected are `a.item.get`
  `a.item.get` with `num_iid` without `session` was expected 1 time and made 0 times; call 2 is the nearest: `session` is there";
    assert_eq!(message, expected);
    assert!(!message.contains("planted") && !shown.contains("planted"), "{message} {shown}");
}

#[tokio::test]
async fn a_wrong_key_or_signature_is_refused() {
    let gateway = gateway();
    gateway.expect(ExpectedCall::any().any_times(), Step::json("{}"));
    for (key, secret, code) in [("12345678", "other", 25), ("87654321", "helloworld", 29)] {
        let client = Client::builder(key, secret).transport(gateway.transport()).build().unwrap();
        let error = client.call_method("a.b", [("p", "1")]).await.unwrap_err();
        assert_eq!((error.attempts(), error.as_api().and_then(ApiError::code)), (1, Some(code)));
    }
    let message = panic_of(gateway);
    assert!(message.contains("has a signature that does not fit"), "{message}");
    assert!(message.contains("has another app key"), "{message}");
}

#[tokio::test]
async fn a_secret_and_a_session_are_given_as_text_of_any_form_or_as_a_secret_string() {
    let (secret, session) = (SecretString::from("helloworld"), SecretString::from(" the session\n"));
    let gateway = Replay::new("12345678", &secret);
    gateway.expect(ExpectedCall::of("a.b").param("session", "the session").times(4), Step::json("{}"));
    let text = String::from("helloworld");
    for builder in [
        Client::builder("12345678", secret),
        Client::builder("12345678", &text),
        Client::builder("12345678", Cow::Borrowed(&*text)),
        Client::builder("12345678", text.clone()),
    ] {
        let client = builder.transport(gateway.transport()).build().unwrap();
        client.call_method("a.b", [("p", "1")]).session(&session).await.unwrap();
    }
    gateway.finish();
}

#[tokio::test]
async fn any_signature_can_be_accepted() {
    struct Elsewhere;
    impl Signer for Elsewhere {
        fn method(&self) -> SignMethod {
            SignMethod::HmacSha256
        }
        fn sign<'a>(&'a self, _: StringToSign<'a>) -> Signing<'a> {
            Signing::Ready(Signature::from_digest(&[7; 32]))
        }
    }
    let gateway = Replay::of_any_signature("12345678");
    gateway.expect("a.b", Step::json("{}"));
    let builder = Client::builder_with_signer("12345678", Elsewhere).transport(gateway.transport());
    builder.build().unwrap().call_method("a.b", [("p", "1")]).await.unwrap();
    gateway.finish();
}

#[tokio::test(start_paused = true)]
async fn faults_are_what_they_say() {
    let second = Duration::from_secs(1);
    for (step, kind, sent) in [
        (Step::refused(), TransportErrorKind::Connect, false),
        (Step::stuck(), TransportErrorKind::Timeout(second), false),
        (Step::reset(), TransportErrorKind::Broken, true),
        (Step::silence(), TransportErrorKind::Timeout(second), true),
        (Step::json(r#"{"item":"#).truncated(), TransportErrorKind::Truncated, true),
        (Step::json("{}").after(2 * second), TransportErrorKind::Timeout(second), true),
        (Step::refused().after(2 * second), TransportErrorKind::Timeout(second), false),
    ] {
        let gateway = gateway();
        gateway.expect("a.item.get", step.clone());
        let client = gateway.client().attempt_timeout(second).build().unwrap();
        let error = client.call(&item_get(1)).retry(RetryPolicy::NEVER).await.unwrap_err();
        let transport = error.as_transport().unwrap();
        assert_eq!((transport.kind(), transport.may_have_been_sent()), (kind, sent), "{step:?}");
        gateway.finish();
    }
}

#[tokio::test]
async fn platform_errors_and_statuses_come_through() {
    let gateway = gateway();
    let client = gateway.client().build().unwrap();
    let sent = ApiError::new(15, "Remote \"service\" error").with_sub("isv.item-not-exist", "商品不存在");
    gateway.expect("a.item.get", sent);
    gateway.expect("a.item.get", Step::http(StatusCode::NOT_FOUND, "<html>"));
    let error = client.call(&item_get(1)).await.unwrap_err();
    let api = error.as_api().unwrap();
    assert_eq!((api.code(), api.msg()), (Some(15), Some("Remote \"service\" error")));
    assert_eq!((api.sub_code(), api.sub_msg()), (Some("isv.item-not-exist"), Some("商品不存在")));
    assert_eq!(client.call(&item_get(1)).await.unwrap_err().kind(), ErrorKind::Status);
}

#[test]
fn a_replay_that_is_only_dropped_panics_as_well() {
    let missing = panic::catch_unwind(|| {
        let gateway = gateway();
        gateway.expect(ExpectedCall::of("a.b").times(2), Step::json("{}"));
    });
    let message = *missing.unwrap_err().downcast::<String>().unwrap();
    assert!(message.contains("`a.b` was expected 2 times and made 0 times"), "{message}");
    let failing = panic::catch_unwind(|| {
        let gateway = gateway();
        gateway.expect("a.b", Step::json("{}"));
        panic!("the test's own reason");
    });
    assert_eq!(*failing.unwrap_err().downcast_ref::<&str>().unwrap(), "the test's own reason");
}

#[tokio::test]
async fn values_are_shown_to_those_who_ask_and_the_nearest_expectation_comes_first() {
    let gateway = gateway();
    gateway.show_values();
    let client = gateway.client().build().unwrap();
    let call = |params: &[(&str, &str)]| {
        let params: Vec<_> =
            params.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        client.call_method("a.b", params)
    };
    let of = || ExpectedCall::of("a.b");
    gateway.expect(of().param("x", "1").param("y", "2").param("z", "3"), Step::json("{}"));
    gateway.expect(of().param("x", "1").param("y", "2").without("z"), Step::json("{}"));
    gateway.expect(of().param("x", "9").host("other.example"), Step::json("{}"));
    gateway.expect(of().param("x", "0"), Step::json("{}"));
    call(&[("x", "0")]).await.unwrap();
    let long = format!("{}\u{1b}[2J{}", "一".repeat(70), "é".repeat(70));
    let error = call(&[("x", "1"), ("y", &long)]).await.unwrap_err();
    assert_eq!(error.as_api().unwrap().sub_msg(), Some("call 2, of `a.b`, was not expected"));
    call(&[("x", "0")]).await.unwrap_err();

    let cut = format!("`y` is `{}…` instead of `2`", "一".repeat(60));
    let expected = format!(
        "the calls are not the expected ones:
  call 2, of `a.b`, was not expected; nearest first:
    `a.b` with `x` with `y` without `z`: {cut}
    `a.b` with `x`: `x` is `1` instead of `0`
    `a.b` with `x` with `y` with `z`: {cut}, `z` is missing, expected is `3`
    `a.b` at other.example with `x`: the host is gw.api.taobao.com instead of other.example, `x` is `1` instead of `9`
  call 3, of `a.b`, was not expected; nearest first:
    `a.b` with `x` with `y` without `z`: `x` is `0` instead of `1`, `y` is missing, expected is `2`
    `a.b` at other.example with `x`: the host is gw.api.taobao.com instead of other.example, `x` is `0` instead of `9`
    `a.b` with `x` with `y` with `z`: `x` is `0` instead of `1`, `y` is missing, expected is `2`, `z` is missing, expected is `3`
    `a.b` with `x`: all of them were made
  `a.b` with `x` with `y` with `z` was expected 1 time and made 0 times; call 2 is the nearest: {cut}, `z` is missing, expected is `3`
  `a.b` with `x` with `y` without `z` was expected 1 time and made 0 times; call 2 is the nearest: {cut}
  `a.b` at other.example with `x` was expected 1 time and made 0 times; call 2 is the nearest: the host is gw.api.taobao.com instead of other.example, `x` is `1` instead of `9`"
    );
    assert_eq!(panic_of(gateway), expected);

    // Of two long values the end that differs is shown, harmless for a terminal.
    let gateway = Replay::new("12345678", "helloworld");
    gateway.show_values().expect(of().param("y", "一".repeat(80)), Step::json("{}"));
    let client = gateway.client().build().unwrap();
    client.call_method("a.b", [("y", long)]).await.unwrap_err();
    let problems = gateway.problems().join("\n");
    assert!(problems.contains(&format!("`y` is `…{}\\u{{1b}}[2J", "一".repeat(10))), "{problems}");
    assert!(problems.contains(&format!("instead of `…{}`", "一".repeat(20))), "{problems}");
    panic_of(gateway);
}

#[tokio::test]
async fn a_member_of_a_fixture_that_the_type_does_not_know_is_a_problem_unless_it_is_allowed() {
    const BODY: &str = r#"{"item":{"num_iid":1,"titel":"手机"},"sum":1,"request_id":"r"}"#;
    let gateway = gateway();
    let client = gateway.client().build().unwrap();
    gateway.expect(ExpectedCall::of("a.item.get").times(2), Step::json(BODY));
    let reply = client.call(&item_get(1)).await.unwrap();
    assert_eq!((reply.title.as_deref(), reply.meta().unknown_members()), (None, &[][..]));
    let reply = client.call(&item_get(1)).list_unknown_members().await.unwrap();
    assert!(
        reply.meta().unknown_members().contains(&"item.titel".to_owned()),
        "{:?}",
        reply.meta().unknown_members()
    );
    let expected = "the calls are not the expected ones:
  the response to call 1, of `a.item.get`, has members that its type does not know: `item.titel`, `sum`
  the response to call 2, of `a.item.get`, has members that its type does not know: `item.titel`, `sum`";
    assert_eq!(panic_of(gateway), expected);

    let gateway = Replay::new("12345678", "helloworld");
    let client = gateway.client().build().unwrap();
    gateway.expect("a.item.get", Step::json(BODY).allow_unknown_members());
    gateway.expect("a.untyped", Step::json(BODY));
    client.call(&item_get(1)).await.unwrap();
    client.call_method("a.untyped", [("p", "1")]).await.unwrap();
    gateway.finish();
}
