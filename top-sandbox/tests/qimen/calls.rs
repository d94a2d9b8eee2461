//! Calls that arrive.

use std::io::Write as _;

use bytes::Bytes;
use top_core::{TopApi, TopObject};
use top_sandbox::{Config, QimenCall, QimenResponse, QimenRoute, SignRule};

use super::{BODY, KEY, WMS, call, form, params, post_to, routed, sandbox, sign, support};

const CREATED: &str =
    "<response><flag>success</flag><code>0</code><deliveryOrderId>D 1</deliveryOrderId></response>";

#[tokio::test]
async fn a_call_is_signed_again_and_handed_on_byte_by_byte() {
    let (sandbox, called) = routed(CREATED).await;
    let changes = [
        ("session", Some("tok")),
        ("target_app_key", Some(WMS)),
        ("partner_id", Some("x")),
        ("extra", Some("a b+c")),
    ];
    let response = call(&sandbox, &changes, BODY).await;
    assert_eq!((response.status, response.text()), (200, CREATED));
    assert_eq!(response.header("content-type"), Some("text/xml;charset=UTF-8"));

    let came = called.came().pop().expect("a call");
    assert_eq!(came.param("method"), Some("deliveryorder.create"), "without its prefix");
    assert_eq!(came.param("app_key"), Some(WMS), "the receiver's own");
    assert_eq!((came.param("customerId"), came.param("extra")), (Some("c1"), Some("a b+c")));
    assert_eq!((came.param("tenant"), came.param("format")), (Some("7"), Some("xml")));
    for name in ["session", "target_app_key", "partner_id"] {
        assert_eq!(came.param(name), None, "{name} is the caller's");
    }
    assert_eq!(came.body, Bytes::copy_from_slice(BODY.as_bytes()), "not a byte differs");
    assert_eq!(came.content_type, "text/xml;charset=utf-8");

    let recorded = sandbox.calls().pop().unwrap();
    assert_eq!(recorded.sign_rule(), Some(SignRule::AllReceived));
    assert!(recorded.executed() && recorded.error().is_none());
    let forwarded = recorded.forwarded().unwrap();
    assert_eq!((forwarded.to(), forwarded.app_key()), (called.url().as_str(), Some(WMS)));
    assert_eq!(
        (forwarded.method(), forwarded.times(), forwarded.status()),
        ("deliveryorder.create", 1, Some(200))
    );
    let count = sandbox.qimen_count("c1", "taobao.qimen.deliveryorder.create");
    assert_eq!((count.received, count.forwarded, count.succeeded, count.lost), (1, 1, 1, 0));
}

#[tokio::test]
async fn a_failure_of_the_called_side_is_passed_on_as_it_is() {
    let failure = "<response><flag>failure</flag><code>S003</code><message>库存不足</message></response>";
    let (sandbox, _called) = routed(failure).await;
    assert_eq!(call(&sandbox, &[], BODY).await.text(), failure);
    let recorded = sandbox.calls().pop().unwrap();
    assert!(recorded.error().is_none() && recorded.executed());
    let count = sandbox.qimen_count("c1", "deliveryorder.create");
    assert_eq!((count.received, count.forwarded, count.succeeded, count.lost), (1, 1, 0, 0));
}

#[tokio::test]
async fn gbk_goes_through_unchanged() {
    let (sandbox, called) = routed(CREATED).await;
    let body = b"<request><remark>\xcc\xd4\xb1\xa6</remark></request>";
    let params = params(&[]);
    let mut sorted = params.clone();
    sorted.sort_unstable();
    let text: String = sorted.iter().flat_map(|(name, value)| [*name, *value]).collect();
    let bytes = [support::SECRET.as_bytes(), text.as_bytes(), body, support::SECRET.as_bytes()].concat();
    let sign = <md5::Md5 as md5::Digest>::digest(bytes)
        .iter()
        .fold(String::new(), |hex, byte| hex + &format!("{byte:02X}"));
    let query = form(&[&params[..], &[("sign", &sign)]].concat());
    let target = format!("/router/qimen/service?{query}");
    let response = post_to(&sandbox, &target, "", "text/xml;charset=GBK", body).await;
    assert_eq!(response.text(), CREATED);
    assert_eq!(called.came()[0].body[..], body[..]);
}

#[tokio::test]
async fn both_prefixes_both_versions_and_the_test_address_are_taken() {
    let (sandbox, called) = routed(CREATED).await;
    for changes in [[("method", Some("qimen.order.cancel"))], [("v", Some("1.0"))]] {
        assert_eq!(call(&sandbox, &changes, BODY).await.text(), CREATED, "{changes:?}");
    }
    assert_eq!(called.came()[0].param("method"), Some("order.cancel"));
    // At the test address too.
    let params = params(&[]);
    let sign = sign(&params, BODY);
    let query = form(&[&params[..], &[("sign", &sign)]].concat());
    for path in ["/router/qmtest", "/top/router/qmtest"] {
        let target = format!("{path}?{query}");
        let response = post_to(&sandbox, &target, "", "application/xml", BODY.as_bytes()).await;
        assert_eq!(response.text(), CREATED, "{path}");
    }
    assert_eq!(called.came().len(), 4);
}

/// The bytes that the official Java client sends, if the capture is in `../shared` beside the checkout.
#[tokio::test]
async fn the_captured_request_of_the_official_client_is_handed_on() {
    let Ok(capture) = std::fs::read("../../shared/vectors/captures/java-qimen-http.txt") else {
        let said =
            "SKIPPED: there is no ../shared/vectors/captures/java-qimen-http.txt beside the checkout\n";
        std::io::stderr().write_all(said.as_bytes()).unwrap();
        return;
    };
    let request = capture.strip_prefix(b"=====REQ\n").expect("the capture's mark");
    let request = String::from_utf8(request.to_vec()).unwrap();
    let request = request.trim_end_matches('\n').replacen("Accept-Encoding: gzip\r\n", "", 1).replacen(
        "keep-alive",
        "close",
        1,
    );
    let (sandbox, called) = routed(CREATED).await;
    let response = support::send(&sandbox, request.as_bytes()).await.expect("a response");
    assert_eq!(response.text(), CREATED);
    let came = called.came().pop().unwrap();
    assert_eq!(came.body.len(), 357);
    assert_eq!((came.param("method"), came.param("partner_id")), (Some("test"), None));
}

#[derive(TopApi)]
#[top_api(method = "taobao.qimen.order.cancel", response = Cancelled, qimen)]
struct OrderCancel {
    order_code: String,
    remark: Option<String>,
}

#[derive(TopObject)]
#[top_api(qimen)]
struct Cancelled {
    flag: Option<String>,
    message: Option<String>,
}

#[tokio::test]
async fn a_typed_handler_gets_the_struct_of_its_method() {
    let sandbox = sandbox().await;
    sandbox.qimen(QimenRoute::on("c1", |order: OrderCancel| async move {
        match order.order_code.as_str() {
            "A<1" => Ok(Cancelled { flag: Some("success".into()), message: order.remark }),
            _ => Err(QimenResponse::failure("not-found", "no such order")),
        }
    }));
    let cancel = [("method", Some("taobao.qimen.order.cancel"))];
    assert_eq!(
        call(&sandbox, &cancel, BODY).await.text(),
        "<response><flag>success</flag><message>淘宝 😀</message></response>"
    );
    let other = BODY.replace("A&lt;1", "B");
    assert!(call(&sandbox, &cancel, &other).await.text().contains("<code>not-found</code>"));
    let without = call(&sandbox, &cancel, "<request/>").await;
    assert!(without.text().contains("<code>isv.invalid-parameter</code>"), "{}", without.text());
    // The route is for this method alone.
    let create = call(&sandbox, &[], BODY).await;
    assert!(create.text().contains("<code>TOP60</code>"), "{}", create.text());
}

#[tokio::test]
async fn the_platforms_stub_says_success() {
    let sandbox = sandbox().await;
    let response = call(&sandbox, &[("customerId", Some("stub-cust-code"))], BODY).await;
    assert!(response.text().starts_with("<response><flag>success</flag>"), "{}", response.text());
}

#[tokio::test]
async fn routes_are_declared_in_a_configuration_and_shown() {
    let sandbox = sandbox().await;
    let config = Config::from_toml(
        "[[qimen]]\ncustomer = 'c1'\nbody = '<response><flag>success</flag><code>canned</code></response>'\n\
         [[qimen]]\ncustomer = 'c2'\nmethod = 'taobao.qimen.order.cancel'\nfrom = ['9']\n\
         [[qimen_fault]]\nmethod = 'deliveryorder.create'\nkind = 'time-out'",
        None,
    );
    sandbox.apply(&config.unwrap());
    assert!(call(&sandbox, &[], BODY).await.text().contains("isp.http-read-timeout"));
    assert!(call(&sandbox, &[], BODY).await.text().contains("canned"));

    let get =
        |path: &str| format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").into_bytes();
    let config = support::send(&sandbox, &get("/_sandbox/config")).await.unwrap().json();
    let route = &config["qimen"][1];
    assert_eq!(
        (&route["customer"], &route["method"], &route["to"]),
        (&"c1".into(), &"*".into(), &"a handler".into())
    );
    assert_eq!((&route["received"], &route["succeeded"], &route["lost"]), (&2.into(), &1.into(), &1.into()));
    let calls = support::send(&sandbox, &get("/_sandbox/calls")).await.unwrap().json();
    assert_eq!(calls[0]["forwarded"]["failure"], "isp.http-read-timeout");
    assert_eq!(calls[0]["error"]["code"], 15);
    let page = support::send(&sandbox, &get("/")).await.unwrap();
    for part in ["<h2>Handed on</h2>", "isp.http-read-timeout", "<code>c1 *</code>", "stub-cust-code"] {
        assert!(page.text().contains(part), "{part}");
    }
}

#[tokio::test]
async fn a_handler_sees_what_a_called_side_would() {
    let sandbox = sandbox().await;
    sandbox.qimen(QimenRoute::handled("c1", |call: QimenCall| async move {
        assert_eq!((call.method(), call.param("customerId")), ("deliveryorder.create", Some("c1")));
        assert_eq!((call.text(), &call.body()[..]), (BODY, BODY.as_bytes()));
        assert!(!format!("{call:?}").contains("淘宝"));
        QimenResponse::from(CREATED)
    }));
    assert_eq!(call(&sandbox, &[], BODY).await.text(), CREATED);
    assert_eq!(sandbox.calls()[0].param("app_key"), Some(KEY));
}
