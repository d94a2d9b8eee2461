//! An exporter of OpenTelemetry sees our spans as what they are: by name, kind and status, one below the other.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use axum::body::Body;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use opentelemetry::{
    Value,
    trace::{SpanId, SpanKind, Status, TracerProvider as _},
};
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use top_apis::{
    Client, TopApi, TopMessage, TopObject,
    messages::{Consumer, Message},
    spi::{ContentKind, Expected, SpiLayer, Verified, Verifier},
    spi_testing::signed,
    testing::{Replay, Step},
};
use tower::{ServiceExt as _, service_fn};
use tracing_subscriber::layer::SubscriberExt as _;

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = Item, unwrap = "item", idempotent)]
struct ItemGet {
    num_iid: i64,
    nick: String,
}

#[derive(TopObject)]
struct Item {
    num_iid: i64,
}

#[derive(TopMessage)]
#[top_api(topic = "taobao_trade_TradeBuyerPay")]
struct BuyerPay {
    tid: i64,
}

/// What an exporter got of all that happened meanwhile.
async fn exported(what: impl Future<Output = ()>) -> Vec<SpanData> {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("test"));
    let guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(layer));
    what.await;
    drop(guard);
    provider.force_flush().expect("nothing is left");
    let spans = exporter.get_finished_spans().expect("spans");
    let shown = format!("{spans:?}");
    assert!(!shown.contains("planted"), "{shown}");
    spans
}

fn attribute<'s>(span: &'s SpanData, name: &str) -> Option<&'s Value> {
    span.attributes.iter().find(|pair| pair.key.as_str() == name).map(|pair| &pair.value)
}

fn named<'s>(spans: &'s [SpanData], name: &str) -> &'s SpanData {
    let found: Vec<_> = spans.iter().filter(|span| span.name == name).collect();
    let names: Vec<_> = spans.iter().map(|span| &span.name).collect();
    assert_eq!(found.len(), 1, "{name} among {names:?}");
    found[0]
}

fn is_error(span: &SpanData) -> bool {
    matches!(span.status, Status::Error { .. })
}

#[tokio::test]
async fn a_call_is_a_clients_span_by_the_name_of_its_method() {
    let gateway = Replay::new("12345678", "planted");
    gateway.expect("taobao.item.get", Step::json(r#"{"item":{"num_iid":7}}"#));
    gateway.expect("taobao.item.get", Step::json(r#"{"error_response":{"code":27,"msg":"planted"}}"#));
    let client = gateway.client().build().expect("a client");
    let call = ItemGet { num_iid: 7, nick: "planted".into() };
    let spans = exported(async {
        assert_eq!(client.call(&call).session("planted").await.expect("an item").num_iid, 7);
        client.call(&call).session("planted").await.map(drop).expect_err("the session is refused");
    })
    .await;
    let [good, bad] = &*spans else { panic!("two spans: {spans:?}") };
    for span in [good, bad] {
        assert_eq!((&*span.name, &span.span_kind), ("taobao.item.get", &SpanKind::Client));
        assert_eq!(attribute(span, "rpc.system"), Some(&"top".into()));
        assert_eq!(attribute(span, "rpc.method"), Some(&"taobao.item.get".into()));
        assert_eq!(attribute(span, "http.request.method"), Some(&"POST".into()));
        assert_eq!(attribute(span, "http.response.status_code"), Some(&200.into()));
        assert!(attribute(span, "server.address").is_some() && attribute(span, "server.port").is_some());
        // What tells the exporter is no attribute.
        assert!(span.attributes.iter().all(|pair| !pair.key.as_str().starts_with("otel.")), "{span:?}");
    }
    assert_eq!((is_error(good), attribute(good, "error.type")), (false, None));
    assert_eq!((is_error(bad), attribute(bad, "error.type")), (true, Some(&"27".into())));
}

/// A gateway that has one message, once, and takes confirms.
fn gateway(has_message: Arc<AtomicBool>) -> Client {
    let service = service_fn(move |request: Request<top_apis::client::Body>| {
        let has_message = Arc::clone(&has_message);
        async move {
            let body = request.into_body().collect().await?.to_bytes();
            let body = String::from_utf8_lossy(&body).into_owned();
            let content = r#"[{"id":7,"topic":"taobao_trade_TradeBuyerPay","content":"{\"tid\":1,\"nick\":\"planted\"}"}]"#;
            let text = if body.contains("messages.consume") {
                let messages = if has_message.swap(false, Ordering::SeqCst) { content } else { "[]" };
                format!(r#"{{"messages":{messages}}}"#)
            } else if body.contains("messages.confirm") {
                r#"{"is_success":true}"#.to_owned()
            } else {
                r#"{"item":{"num_iid":1}}"#.to_owned()
            };
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>(Response::new(Full::<axum::body::Bytes>::from(
                text,
            )))
        }
    });
    Client::builder("12345678", "planted").transport(service).build().expect("a client")
}

async fn consumed(fails: bool) -> Vec<SpanData> {
    let client = gateway(Arc::new(AtomicBool::new(true)));
    let (done, over) = tokio::sync::watch::channel(false);
    let calls = client.clone();
    let consumer = Consumer::builder_over_http(client)
        .on(move |paid: Message<BuyerPay>| {
            let (calls, done) = (calls.clone(), done.clone());
            async move {
                calls
                    .call(&ItemGet { num_iid: paid.tid, nick: "planted".into() })
                    .await
                    .map_err(|_| "no item")?;
                done.send_replace(true);
                if fails { Err("planted") } else { Ok(()) }
            }
        })
        .build()
        .expect("a consumer");
    exported(async {
        let mut over = over;
        consumer.run_until(async { drop(over.wait_for(|over| *over).await) }).await.expect("it ends well");
    })
    .await
}

#[tokio::test]
async fn a_message_is_a_consumers_span_and_what_its_handler_calls_stands_below_it() {
    for fails in [false, true] {
        let spans = consumed(fails).await;
        let message = named(&spans, "process taobao_trade_TradeBuyerPay");
        assert_eq!(message.span_kind, SpanKind::Consumer);
        assert_eq!(attribute(message, "messaging.system"), Some(&"tmc".into()));
        assert_eq!(
            attribute(message, "messaging.destination.name"),
            Some(&"taobao_trade_TradeBuyerPay".into())
        );
        assert_eq!(attribute(message, "messaging.operation.type"), Some(&"process".into()));
        assert_eq!(attribute(message, "messaging.message.id"), Some(&7.into()));
        assert_eq!(is_error(message), fails);
        assert_eq!(attribute(message, "error.type"), fails.then_some(&Value::from("Failed")));
        let call = named(&spans, "taobao.item.get");
        assert_eq!(call.parent_span_id, message.span_context.span_id());
        assert_eq!(message.parent_span_id, SpanId::INVALID);
    }
}

#[tokio::test]
async fn a_received_call_is_a_servers_span_by_the_name_that_was_signed() {
    let verifier = Verifier::new("helloworld", Expected::method("my.stock.query", ContentKind::Json));
    let router = axum::Router::new()
        .route("/planted", axum::routing::post(|_: Verified| async { "planted" }))
        .layer(SpiLayer::new(verifier));
    let request = |secret: &str| -> Request<Body> {
        signed(secret, "my.stock.query").json(r#"{"sku":"planted"}"#).http("/planted").expect("a request")
    };
    let (good, forged) = (request("helloworld"), request("another"));
    let spans = exported(async {
        router.clone().oneshot(good).await.expect("a response");
        router.clone().oneshot(forged).await.expect("a response");
    })
    .await;
    let served = named(&spans, "my.stock.query");
    assert_eq!((&served.span_kind, is_error(served)), (&SpanKind::Server, false));
    assert_eq!(attribute(served, "http.response.status_code"), Some(&200.into()));
    let refused = named(&spans, "top.received");
    assert_eq!((&refused.span_kind, is_error(refused)), (&SpanKind::Server, false));
    assert_eq!(attribute(refused, "error.type"), Some(&"wrong_sign".into()));
    assert_eq!(attribute(refused, "rpc.method"), None);
}
