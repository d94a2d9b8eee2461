//! DingTalk's calls over the gateway: without app key and signature, by their session alone.

mod support;

use std::time::Duration;

use support::{builder, noon, post};
use top_client::{Client, error::ErrorKind, testing::FixedClock};
use top_sandbox::{Config, Grant, Sandbox, SignRule};

const METHOD: &str = "dingtalk.corp.emp.search";

async fn sandbox(permitted: bool) -> Sandbox {
    let sandbox = builder()
        .dingtalk(permitted)
        .session("company", Grant::any())
        .session("of-an-app", Grant::of(support::KEY))
        .session("over", Grant::any().until(noon() - Duration::from_secs(1)))
        .start()
        .await
        .unwrap();
    sandbox.answer(METHOD, r#"{"dingtalk_corp_emp_search_response":{"result":{"success":true}}}"#);
    sandbox
}

fn client(sandbox: &Sandbox) -> Client {
    let clock = FixedClock::at(noon());
    Client::builder_without_key().gateway(sandbox.url().as_str()).clock(clock).build().unwrap()
}

#[tokio::test]
async fn a_client_without_a_key_sends_a_session_and_neither_key_nor_signature() {
    let sandbox = sandbox(true).await;
    let client = client(&sandbox);
    for (session, text) in [("company", "x"), ("of-an-app", "淘 宝&"), ("company", &"长".repeat(2000))] {
        let reply = client.call_method(METHOD, [("keyword", text)]).session(session).await.unwrap();
        assert_eq!(reply["result"]["success"], true);
        let call = sandbox.calls().pop().unwrap();
        for name in ["app_key", "sign", "sign_method"] {
            assert_eq!(call.param(name), None, "{name}");
        }
        assert_eq!((call.param("keyword"), call.param("session")), (Some(text), Some(session)));
        assert_eq!((call.sign_rule(), call.executed()), (Some(SignRule::Unsigned), true));
    }
    // A body of its own is not signed either.
    client.call_method(METHOD, [("a", "b")]).json_body("{}").session("company").await.unwrap();
    assert_eq!(&sandbox.calls().pop().unwrap().raw_body()[..], b"{}");
}

#[tokio::test]
async fn without_a_session_nothing_is_sent_and_signed_calls_cannot_be_made() {
    let sandbox = sandbox(true).await;
    let client = client(&sandbox);
    let error = client.call_method(METHOD, [("keyword", "x")]).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Session);
    let mut batch = client.batch();
    let handle = batch.push_method(client.call_method(METHOD, [("keyword", "x")]).session("company"));
    let error = batch.send().await.take(handle).unwrap_err();
    assert!(error.kind() == ErrorKind::Sign && error.to_string().contains("without a key"), "{error}");
    assert!(sandbox.calls().is_empty());
}

#[tokio::test]
async fn the_sandbox_takes_them_by_its_setting_and_checks_the_rest() {
    let time = "2016-01-01 12:00:00";
    let right =
        [("method", METHOD), ("v", "2.0"), ("timestamp", time), ("format", "json"), ("session", "company")];
    let changed = |name: &'static str, value: Option<&'static str>| {
        let mut params: Vec<(&str, &str)> = right.to_vec();
        params.retain(|(known, _)| *known != name);
        params.extend(value.map(|value| (name, value)));
        params
    };
    let sandbox = sandbox(true).await;
    // As the official SDK sends it: with a sign_method and no signature.
    let official = [&right[..], &[("sign_method", "hmac-sha256"), ("partner_id", "top-sdk-java")]].concat();
    assert!(post(&sandbox, &official).await.text().contains("\"success\":true"));
    for (name, value, code) in [
        ("session", None, 26),
        ("session", Some("nobody's"), 27),
        ("session", Some("over"), 27),
        ("timestamp", None, 30),
        ("timestamp", Some("2016-01-01 13:00:00"), 31),
        ("v", None, 32),
        // With a key or a signature it is an ordinary call.
        ("sign", Some("00000000000000000000000000000000"), 28),
        ("app_key", Some(support::KEY), 24),
    ] {
        let response = post(&sandbox, &changed(name, value)).await;
        assert_eq!(response.error().0, code, "{name} {value:?} {}", response.text());
    }
    let strict = self::sandbox(false).await;
    assert_eq!(post(&strict, &right).await.error().0, 28);
    strict.apply(&Config::from_toml("dingtalk = true", None).unwrap());
    assert!(post(&strict, &right).await.text().contains("\"success\":true"));
}
