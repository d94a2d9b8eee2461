//! What a received call shows to `tracing`: what it is, and why it was refused, and no value.

use std::{
    fmt::{Debug, Write as _},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

use axum::{Router, body::Body, routing::post};
use http::{Request, StatusCode};
use top_core::{TopApi, TopDateTime, TopObject, clock::FixedClock};
use top_server::{
    qimen::{Dispatcher, QimenCall},
    spi::{ContentKind, Expected, SpiLayer, SpiRequest, Verified, Verifier},
    testing::signed,
};
use tower::ServiceExt as _;
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

#[derive(TopApi)]
#[top_api(method = "taobao.qimen.order.cancel", response = Cancelled, qimen)]
struct OrderCancel {
    #[top_api(business_key)]
    order_code: String,
}

#[derive(TopObject)]
#[top_api(qimen)]
struct Cancelled {
    flag: Option<String>,
}

/// Writes down everything that is recorded.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<String>>, Arc<AtomicU64>);

impl Visit for Recorder {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0.lock().unwrap(), "{field}={value:?};").unwrap();
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "top_server"
    }
    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        span.record(&mut self.clone());
        span::Id::from_u64(self.1.fetch_add(1, Ordering::SeqCst) + 1)
    }
    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut self.clone());
    }
    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

fn noon() -> std::time::SystemTime {
    "2016-01-01 12:00:00".parse::<TopDateTime>().unwrap().to_system_time()
}

fn router() -> Router {
    let verifier = Verifier::new("helloworld", Expected::method("m.stock", ContentKind::Json));
    Router::new()
        .route("/planted", post(|_: Verified| async { "planted" }))
        .route("/broken", post(|_: Verified| async { StatusCode::BAD_GATEWAY }))
        .layer(SpiLayer::new(verifier).clock(FixedClock::at(noon())))
}

fn request(secret: &str, path: &str) -> Request<Body> {
    signed(secret, "m.stock")
        .at(noon())
        .param("nick", "planted")
        .json(r#"{"sku":"planted"}"#)
        .http(path)
        .unwrap()
}

async fn shown(serving: impl Future<Output = ()>) -> String {
    let recorder = Recorder::default();
    let guard = tracing::subscriber::set_default(recorder.clone());
    serving.await;
    drop(guard);
    let shown = recorder.0.lock().unwrap().clone();
    assert!(!shown.contains("planted"), "{shown}");
    assert_eq!(shown.matches("otel.kind=\"server\"").count(), 1, "{shown}");
    shown
}

async fn of_the_layer(request: Request<Body>) -> String {
    shown(async { drop(router().oneshot(request).await.unwrap()) }).await
}

#[tokio::test]
async fn a_verified_call_is_a_span_by_the_name_of_its_method() {
    let shown = of_the_layer(request("helloworld", "/planted")).await;
    assert_eq!(
        shown,
        "otel.name=\"m.stock\";otel.kind=\"server\";rpc.system=\"top\";rpc.method=\"m.stock\";http.response.status_code=200;"
    );
}

#[tokio::test]
async fn a_service_that_fails_is_an_error_of_this_side() {
    let shown = of_the_layer(request("helloworld", "/broken")).await;
    assert!(shown.contains("otel.status_code=\"error\"") && shown.contains("error.type=\"502\""), "{shown}");
}

#[tokio::test]
async fn a_forged_call_shows_why_it_was_refused_and_not_what_it_calls_itself() {
    let shown = of_the_layer(request("planted", "/planted")).await;
    assert_eq!(
        shown,
        "otel.name=\"top.received\";otel.kind=\"server\";rpc.system=\"top\";error.type=\"wrong_sign\";"
    );
}

#[tokio::test]
async fn a_call_of_qimen_is_a_span_too() {
    let dispatcher =
        Dispatcher::new("helloworld").on(|_: QimenCall<OrderCancel>| async { Ok(Cancelled { flag: None }) });
    let body = "<request><orderCode>planted</orderCode></request>";
    let serve = async |secret: &str| {
        let draft = signed(secret, "taobao.qimen.order.cancel").at(noon()).param("customerId", "planted");
        let query = draft.xml(body.as_bytes()).query().to_owned();
        let request =
            SpiRequest::new(&query).header("content-type", b"text/xml;charset=utf-8").body(body.as_bytes());
        shown(async { drop(dispatcher.serve(&request, noon()).await) }).await
    };
    assert_eq!(
        serve("helloworld").await,
        "otel.name=\"taobao.qimen.order.cancel\";otel.kind=\"server\";rpc.system=\"qimen\";rpc.method=\"taobao.qimen.order.cancel\";"
    );
    assert_eq!(
        serve("planted").await,
        "otel.name=\"top.received\";otel.kind=\"server\";rpc.system=\"qimen\";error.type=\"wrong_sign\";"
    );
}
