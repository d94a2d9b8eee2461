//! Endpoints that are built with `top-server`: none of them has a fault.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use axum::{Router, extract::State, routing::post};
use top_core::TopObject;
use top_sandbox::{Acceptance, BodyCharset, BodyKind, Outcome};
use top_server::spi::{Charset, ContentKind, Expected, Spi, SpiLayer, SpiResponse, TakenCalls, Verifier};

use super::{KEY, SECRET, into, url};

#[derive(TopObject)]
struct Request {
    #[top_api(rename = "deliveryOrder")]
    order: Order,
}

#[derive(TopObject)]
struct Order {
    #[top_api(rename = "deliveryOrderCode")]
    code: String,
    remark: Option<String>,
}

#[derive(TopObject)]
struct Created {
    flag: String,
    code: String,
    #[top_api(rename = "deliveryOrderId")]
    id: i64,
    remark: Option<String>,
}

type Orders = Arc<Mutex<HashMap<String, i64>>>;

fn created(orders: &Orders, order: Order) -> Created {
    let mut orders = orders.lock().unwrap();
    let next = i64::try_from(orders.len()).unwrap();
    let id = *orders.entry(order.code).or_insert(next);
    Created { flag: "success".into(), code: "0".into(), id, remark: order.remark }
}

async fn nested(State(orders): State<Orders>, call: Spi<Request>) -> SpiResponse {
    let created = created(
        &orders,
        Order { code: call.data.order.code.clone(), remark: call.data.order.remark.clone() },
    );
    call.respond(&created)
}

async fn flat(State(orders): State<Orders>, call: Spi<Order>) -> SpiResponse {
    let created = created(&orders, Order { code: call.data.code.clone(), remark: call.data.remark.clone() });
    call.respond(&created)
}

fn router(expected: Expected, is_nested: bool, guard: bool) -> Router {
    let mut verifier = Verifier::new(SECRET, expected);
    if guard {
        verifier = verifier.refuse_replays(TakenCalls::new(1_000, |_| panic!("forgotten")));
    }
    let handler = if is_nested { post(nested) } else { post(flat) };
    Router::new().route("/qimen", handler).layer(SpiLayer::new(verifier)).with_state(Orders::default())
}

#[tokio::test]
async fn a_qimen_endpoint_of_top_server_is_accepted() {
    let methods = ["deliveryorder.create", "taobao.qimen.deliveryorder.create"];
    for guard in [false, true] {
        let router = router(Expected::methods(methods, ContentKind::Xml), true, guard);
        let report = Acceptance::qimen(KEY, SECRET).must_echo().run(&url(), into(router)).await;
        assert!(report.is_accepted() && report.count(Outcome::NotJudged) == 0, "{report}");
    }
}

#[tokio::test]
async fn a_qimen_endpoint_in_gbk_alone_is_accepted() {
    let methods = ["deliveryorder.create", "taobao.qimen.deliveryorder.create"];
    let expected = Expected::methods(methods, ContentKind::Xml).charset(Charset::Gbk);
    let report = Acceptance::qimen(KEY, SECRET)
        .must_echo()
        .charsets([BodyCharset::Gbk])
        .run(&url(), into(router(expected, true, true)))
        .await;
    assert!(report.is_accepted(), "{report}");
    let unseen: Vec<_> =
        report.findings().filter(|finding| finding.outcome() == Outcome::NotJudged).collect();
    assert_eq!(unseen.len(), 1, "GBK has no emoji: {report}");
}

#[tokio::test]
async fn an_spi_endpoint_of_every_content_type_is_accepted() {
    let json = r#"{"deliveryOrderCode":"@KEY@","remark":"@TEXT@"}"#;
    let form = "deliveryOrderCode=@KEY@&remark=@TEXT@";
    let xml = "<request><deliveryOrderCode>@KEY@</deliveryOrderCode><remark>@TEXT@</remark></request>";
    for (kind, body, expected) in [
        (BodyKind::Json, json, ContentKind::Json),
        (BodyKind::Form, form, ContentKind::Form),
        (BodyKind::Xml, xml, ContentKind::Xml),
        (BodyKind::Text, json, ContentKind::Text),
        (BodyKind::Text, xml, ContentKind::Text),
    ] {
        let expected = Expected::method("my.order", expected).refuse_unknown(&["tenant", "customerId"]);
        let report = Acceptance::spi(KEY, SECRET, "my.order", kind, body)
            .param("customerId", "c 1")
            .must_echo()
            .run(&url(), into(router(expected, false, true)))
            .await;
        assert!(report.is_accepted() && report.count(Outcome::NotJudged) == 0, "{kind:?}: {report}");
        assert!(report.findings().len() > 20, "{report}");
    }
}
