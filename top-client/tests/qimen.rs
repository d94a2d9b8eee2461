//! Calls of Qimen: how they are sent, which of them are repeated, and who refused them.
#![cfg(all(feature = "qimen", feature = "testing"))]
#![allow(missing_docs, reason = "the structs of a test")]

use std::time::Duration;

use http::StatusCode;
use top_client::{
    ClientBuilder, RetryPolicy, TopApi, TopObject,
    error::{ApiError, ErrorKind, Language},
    qimen::{QimenAddress, SceneBody},
    request::Format,
    sign::{SignMethod, Signature, Signer, Signing, StringToSign},
    testing::{ExpectedCall, Replay, Step},
};

const METHOD: &str = "taobao.qimen.order.cancel";
const DONE: &str =
    "<?xml version=\"1.0\"?><response><flag>success</flag><code>0</code><message>好</message></response>";

#[derive(Debug, Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.qimen.order.cancel", response = Cancelled, qimen)]
struct OrderCancel {
    warehouse_code: String,
    #[top_api(business_key)]
    order_code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.qimen.stock.query", response = Cancelled, qimen, idempotent)]
struct StockQuery {
    warehouse_code: String,
}

#[derive(Debug, Clone, Default, PartialEq, TopObject)]
#[top_api(qimen)]
struct Cancelled {
    flag: Option<String>,
    code: Option<String>,
    message: Option<String>,
}

#[derive(TopApi)]
#[top_api(method = "my.scene.stock", response = Stock)]
struct SceneStock {
    sku: String,
}

#[derive(Debug, TopObject)]
struct Stock {
    #[top_api(flag = "success")]
    flag: Option<String>,
    sub_code: Option<String>,
    quantity: Option<i64>,
}

fn cancel(order: &str) -> OrderCancel {
    OrderCancel {
        warehouse_code: "W1".into(),
        order_code: Some(order.into()).filter(|code: &String| !code.is_empty()),
    }
}

fn gateway() -> Replay {
    Replay::new("12345678", "helloworld")
}

/// Repeats at once, and gives up soon.
fn quick(builder: ClientBuilder) -> ClientBuilder {
    let retry = RetryPolicy { base_backoff: Duration::ZERO, ..RetryPolicy::default() };
    builder.retry(retry).attempt_timeout(Duration::from_millis(200))
}

fn xml(text: &str) -> Step {
    Step::http(StatusCode::OK, text.to_owned())
}

#[tokio::test]
async fn a_call_is_xml_signed_with_its_bytes_by_md5() {
    let replay = gateway();
    let expected = ExpectedCall::of(METHOD)
        .host("qimen.api.taobao.com")
        .param("customerId", "c1")
        .param("sign_method", "md5")
        .param("format", "xml")
        .param("v", "2.0")
        .param("session", "s")
        .param("target_app_key", "777")
        .param("version", "3")
        .without("simplify");
    replay.expect(expected, xml(DONE));
    let client = replay.client().build().unwrap();
    let request = cancel("订单<1>");
    let call = client.qimen(" c1 ").target_app_key("777").call(&request).session("s").param("version", "3");
    let cancelled = call.await.unwrap();
    assert_eq!(cancelled.message.as_deref(), Some("好"));
    let call = &replay.calls()[0];
    assert_eq!(call.headers()["content-type"], "text/xml;charset=utf-8");
    assert_eq!(
        std::str::from_utf8(call.body().unwrap()).unwrap(),
        "<request><orderCode>订单&lt;1&gt;</orderCode><warehouseCode>W1</warehouseCode></request>"
    );
    assert_eq!(call.request::<OrderCancel>().unwrap(), request);
    replay.finish();
}

#[tokio::test]
async fn the_settings_change_what_is_sent() {
    let replay = gateway();
    let test = ExpectedCall::of(METHOD)
        .host("qimen.api.taobao.com")
        .param("v", "1.0")
        .param("sign_method", "hmac-sha256");
    replay.expect(
        test,
        Step::success::<OrderCancel>(&Cancelled { flag: Some("success".into()), ..Cancelled::default() })
            .unwrap(),
    );
    replay.expect(ExpectedCall::of(METHOD).host("localhost"), xml(DONE));
    let client = replay.client().gateway("http://localhost:9").build().unwrap();
    let qimen = client.qimen("c1").at(QimenAddress::TEST).v("1.0").sign_method(SignMethod::HmacSha256);
    assert!(qimen.call(&cancel("1")).await.unwrap().into_result().is_ok());
    // Without an address, it is that beside the client's gateway.
    assert!(client.qimen("c1").call(&cancel("1")).await.is_ok());
    replay.finish();
}

#[tokio::test]
async fn a_request_that_breaks_its_rules_is_not_sent() {
    let replay = gateway();
    let client = replay.client().build().unwrap();
    let error = client
        .qimen("c1")
        .call(&OrderCancel { warehouse_code: String::new(), order_code: None })
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.method()), (ErrorKind::Check, Some(METHOD)));
    assert_eq!(error.as_check().unwrap().problems()[0].path, "warehouseCode");
    // By the gateway it would be another call.
    let error = client.call(&cancel("1")).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Config, 0));
    assert!(error.to_string().contains("client.qimen("), "{error}");
    let mut batch = client.batch();
    let handle = batch.push(&cancel("1"));
    let error = batch.send().await.take(handle).unwrap_err();
    assert!(error.to_string().contains("client.qimen("), "{error}");
    replay.finish();
}

#[tokio::test]
async fn without_a_response_only_a_call_with_a_business_key_is_repeated() {
    let timed_out = "<response><flag>failure</flag><code>TOP15</code><message>Remote service error | isp.http-read-timeout</message></response>";
    for (lost, is_api) in [(Step::silence(), false), (Step::reset(), false), (xml(timed_out), true)] {
        let replay = gateway();
        replay.expect(METHOD, lost.clone()).expect(METHOD, xml(DONE));
        let client = quick(replay.client()).build().unwrap();
        let cancelled = client.qimen("c1").call(&cancel("O1")).await.unwrap();
        assert_eq!(cancelled.attempts(), 2);
        let calls = replay.calls();
        assert_eq!(calls[0].body(), calls[1].body(), "the same request, byte for byte");
        replay.finish();

        // Nothing says that a repeat is safe.
        let replay = gateway();
        replay.expect(METHOD, lost.clone());
        let client = quick(replay.client()).build().unwrap();
        let error = client.qimen("c1").call(&cancel("")).await.unwrap_err();
        assert_eq!((error.attempts(), error.may_have_been_sent()), (1, true));
        assert_eq!(error.as_api().is_some(), is_api);
        replay.finish();

        // The caller knows better, either way.
        let replay = gateway();
        replay.expect(ExpectedCall::of(METHOD).times(3), lost);
        let client = quick(replay.client()).build().unwrap();
        assert_eq!(client.qimen("c1").call(&cancel("")).idempotent(true).await.unwrap_err().attempts(), 3);
        replay.finish();
    }
    // A query may always be repeated.
    let replay = gateway();
    replay.expect("taobao.qimen.stock.query", Step::reset()).expect("taobao.qimen.stock.query", xml(DONE));
    let client = quick(replay.client()).build().unwrap();
    assert_eq!(
        client.qimen("c1").call(&StockQuery { warehouse_code: "W1".into() }).await.unwrap().attempts(),
        2
    );
    replay.finish();
}

#[tokio::test]
async fn what_was_not_sent_is_repeated_in_any_case() {
    let replay = gateway();
    replay.expect(METHOD, Step::refused()).expect(METHOD, xml(DONE));
    let client = quick(replay.client()).build().unwrap();
    assert!(client.qimen("c1").call(&cancel("")).await.is_ok());
    replay.finish();
}

#[tokio::test]
async fn qimens_refusals_are_errors_and_the_called_sides_are_results() {
    let replay = gateway();
    replay.expect(METHOD, xml("<response><flag>failure</flag><code>TOP60</code><message>Signature is invalid, customerId is c1, fromAppkey is 12345678, original signature is X</message><top_reuqest_id>r1</top_reuqest_id></response>"));
    replay.expect(
        METHOD,
        xml("<response><flag>failure</flag><code>ORDER_SENT</code><message>已发货</message></response>"),
    );
    let client = replay.client().build().unwrap();
    let error = client.qimen("c1").call(&cancel("1")).await.unwrap_err();
    assert_eq!((error.kind(), error.request_id(), error.attempts()), (ErrorKind::Api, Some("r1"), 1));
    assert!(error.explanation().is_some(), "what was signed, by names and sizes");
    assert!(error.help(Language::English).contains("body"), "{}", error.help(Language::English));
    assert!(!format!("{error} {error:?}").contains("customerId is"), "{error}");
    let failure = client.qimen("c1").call(&cancel("1")).await.unwrap().into_result().unwrap_err();
    assert_eq!((failure.code(), failure.message()), (Some("ORDER_SENT"), Some("已发货")));
    replay.finish();
}

#[tokio::test]
async fn a_cloud_scene_travels_in_three_forms_and_answers_flat_or_not() {
    let replay = gateway();
    for (format, response) in [
        ("json", r#"{"response":{"flag":"success","quantity":3,"request_id":"r1"}}"#),
        ("json2", r#"{"flag":"success","quantity":"3"}"#),
        ("xml2", "<response><flag>success</flag><quantity>3</quantity></response>"),
    ] {
        let expected = ExpectedCall::of("my.scene.stock")
            .host("s1.api.taobao.com")
            .param("format", format)
            .param("sign_method", "hmac-sha256")
            .param("customerId", "c1")
            .param("target_app_key", "777");
        replay.expect(expected, xml(response));
    }
    let folded = r#"{"response":{"flag":"failure","code":15,"message":"Remote service error","sub_code":"isv.http-connection-timeout","request_id":"4afs8rmwh25"}}"#;
    replay.expect("my.scene.stock", xml(folded));
    replay.expect("my.scene.stock", xml(r#"{"flag":"failure","sub_code":"sign-check-failure"}"#));
    let client = replay.client().build().unwrap();
    let scene =
        client.qimen_scene(QimenAddress::scene("s1").unwrap()).customer_id("c1").target_app_key("777");
    let request = SceneStock { sku: "k1".into() };
    let forms = [
        (scene.clone(), None),
        (scene.clone().body(SceneBody::Json).flat(true), Some(r#"{"sku":"k1"}"#)),
        (
            scene.clone().body(SceneBody::Xml).flat(true).format(Format::Xml),
            Some("<request><sku>k1</sku></request>"),
        ),
    ];
    for (number, (scene, body)) in forms.into_iter().enumerate() {
        let stock = scene.call(&request).await.unwrap().into_result().unwrap();
        assert_eq!(stock.quantity, Some(3));
        let call = &replay.calls()[number];
        assert_eq!(call.body().map(|body| std::str::from_utf8(body).unwrap()), body);
        assert_eq!(call.param("sku"), if body.is_none() { Some("k1") } else { None });
    }
    let error = scene.call(&request).await.unwrap_err();
    assert_eq!(error.as_api().and_then(ApiError::code), Some(15));
    assert_eq!(error.request_id(), Some("4afs8rmwh25"));
    // The response type knows `sub_code`, and the code is none of the gateway's: the called side refused.
    let stock = scene.call(&request).await.unwrap();
    assert_eq!(stock.sub_code.as_deref(), Some("sign-check-failure"));
    assert!(stock.into_result().is_err());
    replay.finish();
}

#[tokio::test]
async fn a_signer_of_the_clients_own_signs_qimen_too() {
    struct Service;
    impl Signer for Service {
        fn method(&self) -> SignMethod {
            SignMethod::Hmac
        }
        fn sign<'a>(&'a self, _: StringToSign<'a>) -> Signing<'a> {
            Signing::Later(Box::pin(async { Signature::from_digest(&[7; 16]) }))
        }
    }
    let replay = Replay::of_any_signature("12345678");
    replay.expect(ExpectedCall::of(METHOD).param("sign_method", "hmac"), xml(DONE));
    let client = top_client::Client::builder_with_signer("12345678", Service)
        .transport(replay.transport())
        .build()
        .unwrap();
    assert!(client.qimen("c1").call(&cancel("1")).await.is_ok());
    replay.finish();
}

#[tokio::test]
async fn a_body_that_is_xml_already_is_sent_byte_by_byte() {
    const BODY: &str = "<?xml version=\"1.0\"?>\n<request><orderCode>A&amp;1</orderCode></request>\n";
    let replay = gateway();
    for _ in 0..2 {
        let expected = ExpectedCall::of(METHOD).param("sign_method", "md5").param("customerId", "c1");
        replay.expect(expected, xml(DONE));
    }
    replay.expect(
        METHOD,
        xml("<response><flag>failure</flag><code>TOP60</code><message>no</message></response>"),
    );
    let client = replay.client().build().unwrap();
    let qimen = client.qimen("c1");
    for method in [METHOD, METHOD.strip_prefix("taobao.qimen.").unwrap()] {
        let done = qimen.call_method(method, BODY).await.unwrap();
        assert_eq!(done["flag"], "success");
        assert_eq!(replay.calls().pop().unwrap().body().map(<[u8]>::to_vec), Some(BODY.as_bytes().to_vec()));
    }
    let refused = "<response><flag>failure</flag><code>S003</code><message>no</message></response>";
    replay.expect(METHOD, xml(refused));
    for code in ["TOP60", "S003"] {
        let error = qimen.call_method(METHOD, BODY).await.unwrap_err();
        assert_eq!(error.as_api().and_then(ApiError::code_text), Some(code));
    }
    replay.finish();
}

#[cfg(feature = "blocking")]
#[test]
fn the_blocking_client_calls_qimen_and_its_scenes() {
    let gateway = Replay::new("12345678", "helloworld");
    let client = gateway.client().build_blocking().unwrap();
    let of_customer = || ExpectedCall::of(METHOD).param("customerId", "c1").param("target_app_key", "8");
    gateway.expect(of_customer(), Step::reset());
    gateway.expect(of_customer(), Step::http(StatusCode::OK, DONE));
    let qimen = client.qimen("c1").target_app_key("8");
    let reply = qimen.call(&cancel("O1")).timeout(Duration::from_secs(9)).send().unwrap();
    assert_eq!(
        (reply.code.as_deref(), reply.attempts()),
        (Some("0"), 2),
        "a business key makes a repeat safe"
    );
    assert_eq!(gateway.calls()[1].request::<OrderCancel>().unwrap(), cancel("O1"));

    gateway.expect(
        ExpectedCall::of(METHOD).host("qimen.api.taobao.com").param("v", "1.0"),
        Step::http(StatusCode::OK, DONE),
    );
    let by_method = client.qimen("c1").at(QimenAddress::PRODUCTION).v("1.0").sign_method(SignMethod::Hmac);
    let reply = by_method.call_method("order.cancel", "<request/>").param("extra", "1").send().unwrap();
    assert_eq!(reply["flag"], "success");

    let scene = client.qimen_scene(QimenAddress::scene("my-scene").unwrap()).customer_id("c1");
    gateway.expect("my.scene.stock", Step::json(r#"{"flag":"success","quantity":7}"#));
    let call = scene.body(SceneBody::Json).format(Format::Json).flat(true);
    let stock = call.call(&SceneStock { sku: "s".into() }).retry(RetryPolicy::NEVER).send().unwrap();
    assert_eq!(stock.quantity, Some(7));
    gateway.finish();
}
