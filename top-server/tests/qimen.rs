//! The dispatcher of Qimen's calls: served by method, refused in the caller's format, executed once.
#![allow(missing_docs, reason = "the structs of a test")]

use std::{
    convert::Infallible,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt as _, Full};
use top_core::{TopApi, TopDateTime, TopObject, clock::FixedClock};
use top_server::{
    qimen::{
        Begun, CallKey, Dispatcher, DuplicateFuture, Duplicates, MemoryDuplicates, QimenCall, RefusalForm,
        Scene,
    },
    spi::{
        CallKey as GuardKey, Charset, ContentKind, ReplayGuard, SpiError, SpiFailure, SpiRequest,
        SpiResponse, TakenCalls, Taking,
    },
    testing,
};
use tower::ServiceExt as _;

const SECRET: &str = "helloworld";
const XML: &str = "text/xml;charset=utf-8";

#[derive(TopApi)]
#[top_api(method = "taobao.qimen.order.cancel", response = Cancelled, qimen)]
struct OrderCancel {
    warehouse_code: String,
    #[top_api(business_key)]
    order_code: Option<String>,
    planned: Option<i64>,
    lines: Vec<Line>,
}

#[derive(TopObject)]
#[top_api(qimen)]
struct Line {
    item_code: String,
}

#[derive(Default, TopObject)]
#[top_api(qimen)]
struct Cancelled {
    flag: Option<String>,
    code: Option<String>,
    message: Option<String>,
    run: Option<i64>,
}

#[derive(TopApi)]
#[top_api(method = "my.scene.stock", response = Stock)]
struct SceneStock {
    sku: String,
}

#[derive(TopObject)]
struct Stock {
    quantity: i64,
}

fn noon() -> SystemTime {
    "2016-01-01 12:00:00".parse::<TopDateTime>().unwrap().to_system_time()
}

/// A signed query: of these parameters, with the time and the body.
fn signed(params: &[(&str, &str)], body: &[u8]) -> String {
    let draft = testing::signed(SECRET, "").at(noon());
    let draft = params.iter().fold(draft, |draft, (name, value)| draft.param(*name, *value));
    draft.xml(body).query().to_owned()
}

fn order(code: &str) -> String {
    format!("<request><warehouseCode>W1</warehouseCode><orderCode>{code}</orderCode></request>")
}

/// A dispatcher that counts how often its handler runs. A warehouse of another name than `W1` is refused.
fn dispatcher() -> (Dispatcher, Arc<AtomicUsize>) {
    let runs = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&runs);
    let handler = move |call: QimenCall<OrderCancel>| {
        let run = counter.fetch_add(1, Ordering::SeqCst) + 1;
        async move {
            tokio::task::yield_now().await;
            if call.warehouse_code != "W1" {
                return Err(SpiFailure::new("unknown-warehouse", "没有<这个>仓库"));
            }
            Ok(Cancelled {
                run: i64::try_from(run).ok(),
                message: call.customer_id().map(str::to_owned),
                ..Cancelled::default()
            })
        }
    };
    (Dispatcher::new(SECRET).on(handler), runs)
}

async fn serve(dispatcher: &Dispatcher, query: &str, content_type: &str, body: &[u8]) -> String {
    let request = SpiRequest::new(query).header("Content-Type", content_type.as_bytes()).body(body);
    let response = dispatcher.serve(&request, noon()).await;
    String::from_utf8(response.into_body()).unwrap()
}

async fn call(dispatcher: &Dispatcher, customer: &str, body: &str) -> String {
    let query = signed(&[("method", "order.cancel"), ("customerId", customer)], body.as_bytes());
    serve(dispatcher, &query, XML, body.as_bytes()).await
}

#[tokio::test]
async fn a_method_is_known_with_and_without_its_prefix() {
    for method in ["order.cancel", "qimen.order.cancel", "taobao.qimen.order.cancel"] {
        let (dispatcher, runs) = dispatcher();
        let body = order("1");
        let query = signed(&[("method", method), ("customerId", "c&1")], body.as_bytes());
        for content_type in [XML, "application/xml", "text/xml"] {
            let response = serve(&dispatcher, &query, content_type, body.as_bytes()).await;
            assert_eq!(
                response, "<response><flag>success</flag><message>c&amp;1</message><run>1</run></response>",
                "{method} {content_type}"
            );
        }
        assert_eq!(runs.load(Ordering::SeqCst), 1, "the order was known");
    }
}

#[tokio::test]
async fn what_is_not_genuine_is_refused_in_xml_and_nothing_runs() {
    let refused = "<response><flag>failure</flag><code>sign-check-failure</code><message>Illegal request</message></response>";
    let (dispatcher, runs) = dispatcher();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let dispatcher = dispatcher.on_refusal(move |error| log.lock().unwrap().push(error.clone()));
    let body = order("1");
    let right = [("method", "order.cancel")];
    let query = signed(&right, body.as_bytes());
    let changed = body.replace("W1", "W2");
    let stale = signed(&[right[0], ("timestamp", "2016-01-01 11:49:59")], body.as_bytes());
    let future = signed(&[right[0], ("timestamp", "2016-01-01 12:10:01")], body.as_bytes());
    let unsigned = "method=order.cancel&timestamp=2016-01-01+12%3A00%3A00";
    let twice = signed(&[right[0], ("memo", "methodorder.cancel")], body.as_bytes());
    for (query, content_type, body, error) in [
        (query.as_str(), XML, changed.as_str(), SpiError::WrongSign),
        (&query.to_lowercase(), XML, &body, SpiError::WrongSign),
        (unsigned, XML, &body, SpiError::MissingSign),
        (&stale, XML, &body, SpiError::TooOld),
        (&future, XML, &body, SpiError::TooNew),
        (&query, "text/xml;charset=gbk", &body, SpiError::Charset),
        (&twice, XML, &body, SpiError::Ambiguous),
    ] {
        assert_eq!(serve(&dispatcher, query, content_type, body.as_bytes()).await, refused, "{error}");
        assert_eq!(seen.lock().unwrap().pop(), Some(error));
    }
    // Other kinds of content than a handler has.
    let json = serve(&dispatcher, &query, "application/json", body.as_bytes()).await;
    assert_eq!(json, r#"{"flag":"failure","code":"sign-check-failure","message":"Illegal request"}"#);
    assert_eq!(runs.load(Ordering::SeqCst), 0);
    // Genuine, and for nobody here: a caller that is told of a wrong signature would look for it in vain.
    let other = signed(&[("method", "taobao.qimen.stock.query")], body.as_bytes());
    assert!(
        serve(&dispatcher, &other, XML, body.as_bytes()).await.contains("<code>unsupported-method</code>")
    );
}

#[tokio::test]
async fn what_cannot_be_read_names_its_place_and_nothing_runs() {
    let (dispatcher, runs) = dispatcher();
    let deep = format!("<request>{}", "<a>".repeat(1000));
    for (body, says) in [
        ("<request><orderCode>1</orderCode></request>", "warehouseCode: missing"),
        ("<request><warehouseCode>  </warehouseCode></request>", "`warehouseCode` is required"),
        ("<requests><warehouseCode>W1</warehouseCode></requests>", "`requests` instead of `request`"),
        (
            "<request><warehouseCode>W1</warehouseCode><planned>many</planned></request>",
            "planned: expected a whole number",
        ),
        (
            "<request><warehouseCode>W1</warehouseCode><lines><line><itemCode>a<b/></itemCode></line></lines></request>",
            "lines[0].itemCode: expected text",
        ),
        ("<!DOCTYPE a [<!ENTITY e \"x\">]><request>&e;</request>", "could not be read"),
        (&deep, "could not be read"),
        ("", "could not be read"),
        ("{\"warehouseCode\":\"W1\"}", "could not be read"),
    ] {
        let response = call(&dispatcher, "c1", body).await;
        assert!(
            response.contains("<code>isv.invalid-parameter</code>") && response.contains(says),
            "{body}: {response}"
        );
    }
    assert_eq!(runs.load(Ordering::SeqCst), 0);
    // A number as text, a list of one, an empty list, what is not known: served.
    for body in [
        "<request><warehouseCode>W1</warehouseCode><planned> 3 </planned></request>",
        "<request><warehouseCode>W1</warehouseCode><lines><line><itemCode>1</itemCode></line></lines></request>",
        "<request><warehouseCode>W1</warehouseCode><lines/><new><deep>1</deep></new></request>",
    ] {
        assert!(call(&dispatcher, "c1", body).await.contains("<flag>success</flag>"), "{body}");
    }
}

#[tokio::test]
async fn a_repeat_gets_the_first_response_and_is_not_executed() {
    let (dispatcher, runs) = dispatcher();
    let first = call(&dispatcher, "c1", &order("1")).await;
    // Another time, so another signature: what a caller sends after a time-out.
    let body = order("1");
    let later = signed(
        &[
            ("method", "taobao.qimen.order.cancel"),
            ("customerId", "c1"),
            ("timestamp", "2016-01-01 12:00:09"),
        ],
        body.as_bytes(),
    );
    assert_eq!(serve(&dispatcher, &later, XML, body.as_bytes()).await, first);
    assert_eq!(runs.load(Ordering::SeqCst), 1);
    // Another page of the same message, another order, another customer, and no key at all.
    let page = body.replace("</request>", "<planned>2</planned></request>");
    assert!(call(&dispatcher, "c1", &page).await.contains("<run>2</run>"));
    runs.store(1, Ordering::SeqCst);
    assert!(call(&dispatcher, "c1", &order("2")).await.contains("<run>2</run>"));
    assert!(call(&dispatcher, "c2", &order("1")).await.contains("<run>3</run>"));
    assert!(call(&dispatcher, "c1", &order("")).await.contains("<run>4</run>"));
    assert!(call(&dispatcher, "c1", &order("")).await.contains("<run>5</run>"));
    // A failure is not remembered: the caller mends the order and sends it again.
    let wrong = order("9").replace("W1", "W2");
    let refused = "<response><flag>failure</flag><code>unknown-warehouse</code><message>没有&lt;这个&gt;仓库</message></response>";
    assert_eq!(call(&dispatcher, "c1", &wrong).await, refused);
    assert_eq!(call(&dispatcher, "c1", &wrong).await, refused);
    assert!(call(&dispatcher, "c1", &order("9")).await.contains("<run>8</run>"));
}

#[tokio::test]
async fn a_failed_flag_is_not_remembered() {
    let runs = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&runs);
    let dispatcher = Dispatcher::new(SECRET).on(move |_: QimenCall<OrderCancel>| {
        counter.fetch_add(1, Ordering::SeqCst);
        async {
            Ok(Cancelled { flag: Some("failure".into()), code: Some("later".into()), ..Cancelled::default() })
        }
    });
    for _ in 0..2 {
        assert!(call(&dispatcher, "c1", &order("1")).await.contains("<flag>failure</flag>"));
    }
    assert_eq!(runs.load(Ordering::SeqCst), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_at_once_one_runs_and_all_get_its_response() {
    let (dispatcher, runs) = dispatcher();
    let dispatcher = Arc::new(dispatcher);
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let dispatcher = Arc::clone(&dispatcher);
            tokio::spawn(async move { call(&dispatcher, "c1", &order("1")).await })
        })
        .collect();
    for task in tasks {
        assert!(task.await.unwrap().contains("<run>1</run>"));
    }
    assert_eq!(runs.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_handler_that_is_dropped_or_panics_leaves_the_order_open() {
    let memory = MemoryDuplicates::new(10);
    let key = CallKey::new("taobao.qimen.order.cancel", "c1", "1", "digest");
    assert!(matches!(memory.begin(&key).await.unwrap(), Begun::First));
    memory.give_up(&key);
    assert!(memory.is_empty());
    let runs = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&runs);
    let dispatcher = Dispatcher::new(SECRET).duplicates(memory).on(move |_: QimenCall<OrderCancel>| {
        let run = counter.fetch_add(1, Ordering::SeqCst);
        async move {
            match run {
                0 => std::future::pending().await,
                1 => panic!("the handler's own"),
                _ => Ok(Cancelled::default()),
            }
        }
    });
    let dispatcher = Arc::new(dispatcher);
    let body = order("1");
    let dropped = tokio::time::timeout(Duration::from_millis(20), call(&dispatcher, "c1", &body)).await;
    assert!(dropped.is_err());
    let other = Arc::clone(&dispatcher);
    assert!(tokio::spawn(async move { call(&other, "c1", &order("1")).await }).await.unwrap_err().is_panic());
    assert!(call(&dispatcher, "c1", &body).await.contains("success"));
}

#[tokio::test]
async fn the_memory_is_bounded_and_forgets_the_oldest() {
    let (dispatcher, runs) = dispatcher();
    let dispatcher = dispatcher.duplicates(MemoryDuplicates::new(2));
    for code in ["1", "2", "3", "3", "2"] {
        call(&dispatcher, "c1", &order(code)).await;
    }
    assert_eq!(runs.load(Ordering::SeqCst), 3);
    call(&dispatcher, "c1", &order("1")).await;
    assert_eq!(runs.load(Ordering::SeqCst), 4, "the first was forgotten");
}

#[tokio::test]
async fn what_was_long_ago_or_taken_back_is_no_repeat() {
    let memory = Arc::new(MemoryDuplicates::new(10));
    let (dispatcher, runs) = dispatcher();
    let dispatcher = dispatcher.duplicates(Arc::clone(&memory));
    for code in ["1", "2", "1"] {
        call(&dispatcher, "c1", &order(code)).await;
    }
    assert_eq!(runs.load(Ordering::SeqCst), 2);
    memory.forget("order.cancel", "c1", "1");
    for code in ["2", "1"] {
        call(&dispatcher, "c1", &order(code)).await;
    }
    assert_eq!((runs.load(Ordering::SeqCst), memory.len()), (3, 2));

    let memory = MemoryDuplicates::new(10).keep_for(Duration::ZERO);
    let (dispatcher, runs) = self::dispatcher();
    let dispatcher = dispatcher.duplicates(memory);
    for _ in 0..3 {
        call(&dispatcher, "c1", &order("1")).await;
    }
    assert_eq!(runs.load(Ordering::SeqCst), 3);
}

/// A store whose answers are given, and what it was told.
struct Store {
    begun: Mutex<Vec<Option<Begun>>>,
    told: Arc<Mutex<Vec<String>>>,
}

impl Duplicates for Store {
    fn begin<'a>(&'a self, _: &'a CallKey) -> DuplicateFuture<'a, Begun> {
        let begun = self.begun.lock().unwrap().remove(0);
        Box::pin(async move { begun.ok_or_else(|| "the store is down".into()) })
    }
    fn done<'a>(&'a self, key: &'a CallKey, response: &'a SpiResponse) -> DuplicateFuture<'a, ()> {
        let body = String::from_utf8_lossy(response.body()).into_owned();
        self.told.lock().unwrap().push(format!("done {} {body}", key.business_key));
        Box::pin(async { Err("too late".into()) })
    }
    fn give_up(&self, key: &CallKey) {
        self.told.lock().unwrap().push(format!("given up {}", key.business_key));
    }
}

#[tokio::test]
async fn a_store_of_the_applications_own_decides() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let kept = SpiResponse::restored(
        top_core::request::Format::Xml,
        b"<response><flag>success</flag></response>".to_vec(),
    );
    let begun =
        vec![None, Some(Begun::InHand), Some(Begun::Done(kept)), Some(Begun::First), Some(Begun::First)];
    let (dispatcher, runs) = dispatcher();
    let dispatcher = dispatcher.duplicates(Store { begun: Mutex::new(begun), told: Arc::clone(&told) });
    assert!(call(&dispatcher, "c1", &order("1")).await.contains("<code>store-unavailable</code>"));
    assert!(call(&dispatcher, "c1", &order("1")).await.contains("<code>call-in-hand</code>"));
    assert_eq!(call(&dispatcher, "c1", &order("1")).await, "<response><flag>success</flag></response>");
    assert_eq!(runs.load(Ordering::SeqCst), 0);
    // The order was taken, whatever the store says afterwards.
    assert!(call(&dispatcher, "c1", &order("1")).await.contains("<flag>success</flag>"));
    assert!(call(&dispatcher, "c1", &order("1").replace("W1", "W2")).await.contains("<flag>failure</flag>"));
    let told = told.lock().unwrap();
    assert!(
        told[0].starts_with("done 1 <response>") && told[1] == "given up 1" && told.len() == 2,
        "{told:?}"
    );
}

#[tokio::test]
async fn a_copy_of_a_call_without_a_key_is_refused_where_that_is_wanted() {
    let (dispatcher, runs) = dispatcher();
    let dispatcher = dispatcher.refuse_replays(TakenCalls::new(10, |_| ()));
    let body = order("");
    let query = signed(&[("method", "order.cancel")], body.as_bytes());
    assert!(serve(&dispatcher, &query, XML, body.as_bytes()).await.contains("success"));
    assert!(serve(&dispatcher, &query, XML, body.as_bytes()).await.contains("sign-check-failure"));
    assert_eq!(runs.load(Ordering::SeqCst), 1);
}

/// A memory of taken calls on another machine.
struct Elsewhere(TakenCalls);

impl ReplayGuard for Elsewhere {
    fn take(&self, call: GuardKey, until: Option<SystemTime>, now: SystemTime) -> Taking<'_> {
        Taking::Later(Box::pin(async move {
            tokio::task::yield_now().await;
            match self.0.take(call, until, now) {
                Taking::Ready(taken) => taken,
                Taking::Later(asking) => asking.await,
            }
        }))
    }
}

#[tokio::test]
async fn a_guard_elsewhere_is_waited_for() {
    let (dispatcher, runs) = dispatcher();
    let dispatcher = dispatcher.refuse_replays(Elsewhere(TakenCalls::new(10, |_| ())));
    let body = order("");
    let query = signed(&[("method", "order.cancel")], body.as_bytes());
    assert!(serve(&dispatcher, &query, XML, body.as_bytes()).await.contains("success"));
    assert!(serve(&dispatcher, &query, XML, body.as_bytes()).await.contains("sign-check-failure"));
    assert_eq!(runs.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_scene_is_served_in_its_kind_and_refused_in_its_form() {
    let handler = |call: QimenCall<SceneStock>| async move {
        if call.sku == "none" { Err(SpiFailure::new("no-sku", "无")) } else { Ok(Stock { quantity: 3 }) }
    };
    let body = br#"{"sku":"k1"}"#;
    let none = br#"{"sku":"none"}"#;
    let query = |body: &[u8]| signed(&[("method", "my.scene.stock")], body);
    for (form, refused, failed) in [
        (
            RefusalForm::standard(),
            r#"{"flag":"failure","code":"sign-check-failure","message":"Illegal request"}"#,
            r#"{"flag":"failure","code":"no-sku","message":"无"}"#,
        ),
        (
            RefusalForm::sub_code(),
            r#"{"flag":"failure","sub_code":"sign-check-failure","sub_message":"Illegal request"}"#,
            r#"{"flag":"failure","sub_code":"no-sku","sub_message":"无"}"#,
        ),
        (
            RefusalForm::success_false(),
            r#"{"success":false,"errorCode":"sign-check-failure","errorMsg":"Illegal request"}"#,
            r#"{"success":false,"errorCode":"no-sku","errorMsg":"无"}"#,
        ),
    ] {
        let dispatcher = dispatcher().0.on_scene(Scene::new(ContentKind::Json).refusal(form), handler);
        assert_eq!(serve(&dispatcher, &query(body), "application/json", body).await, r#"{"quantity":3}"#);
        assert_eq!(serve(&dispatcher, &query(none), "application/json", none).await, failed);
        assert_eq!(serve(&dispatcher, &query(none), "application/json", body).await, refused);
        // The standard method beside it keeps its own, and its kind.
        assert!(call(&dispatcher, "c1", &order("1")).await.contains("success"));
        let json = signed(&[("method", "order.cancel")], body);
        assert!(serve(&dispatcher, &json, "application/json", body).await.contains("unsupported-method"));
    }
}

#[tokio::test]
async fn gbk_is_read_where_it_is_accepted() {
    let text = "<request><warehouseCode>W1</warehouseCode><orderCode>订单１</orderCode></request>";
    let body = encoding_rs::GBK.encode(text).0.into_owned();
    let query = signed(&[("method", "order.cancel")], &body);
    let codes = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&codes);
    let (plain, _) = dispatcher();
    let gbk = plain.accept_charset(Charset::Gbk).on(move |call: QimenCall<OrderCancel>| {
        seen.lock().unwrap().push(call.into_request().order_code);
        async { Ok(Cancelled::default()) }
    });
    assert!(serve(&gbk, &query, "text/xml;charset=GBK", &body).await.contains("success"));
    assert_eq!(codes.lock().unwrap().as_slice(), [Some("订单１".to_owned())]);
    // UTF-8 beside it, and GBK only where it is accepted.
    assert!(call(&gbk, "c1", &order("2")).await.contains("success"));
    let (plain, _) = dispatcher();
    assert!(serve(&plain, &query, "text/xml;charset=GBK", &body).await.contains("sign-check-failure"));
}

#[tokio::test]
async fn a_call_in_gbk_is_answered_in_gbk_and_its_repeat_in_the_charset_of_the_repeat() {
    let (plain, _) = dispatcher();
    let dispatcher = plain.accept_charset(Charset::Gbk).on(async |call: QimenCall<OrderCancel>| {
        if call.warehouse_code == "W2" {
            return Err(SpiFailure::new("unknown-warehouse", "没有这个仓库😀"));
        }
        Ok(Cancelled { message: Some("已取消😀".into()), ..Cancelled::default() })
    });
    let serve = async |warehouse: &str, content_type: &'static str, wrong: bool| {
        let text = format!(
            "<request><warehouseCode>{warehouse}</warehouseCode><orderCode>订单</orderCode></request>"
        );
        let is_gbk = content_type.contains("GBK");
        let body = if is_gbk { encoding_rs::GBK.encode(&text).0.into_owned() } else { text.into_bytes() };
        let mut query = signed(&[("method", "order.cancel")], &body);
        if wrong {
            query.push('0');
        }
        let request = SpiRequest::new(&query).header("Content-Type", content_type.as_bytes()).body(&body);
        let response = dispatcher.serve(&request, noon()).await;
        let charset = if is_gbk { encoding_rs::GBK } else { encoding_rs::UTF_8 };
        let (text, _, has_errors) = charset.decode(response.body());
        assert!(!has_errors);
        assert_eq!(
            response.content_type(),
            if is_gbk { "text/xml;charset=GBK" } else { "text/xml;charset=UTF-8" }
        );
        text.into_owned()
    };
    let (gbk, utf8) = ("text/xml;charset=GBK", "text/xml;charset=UTF-8");
    assert!(serve("W1", gbk, false).await.contains("已取消&#128512;"));
    assert!(serve("W1", gbk, false).await.contains("已取消&#128512;"), "a repeat");
    assert!(serve("W1", utf8, false).await.contains("已取消😀"));
    assert!(serve("W2", gbk, false).await.contains("没有这个仓库&#128512;"));
    assert!(serve("W2", utf8, false).await.contains("没有这个仓库😀"));
    assert!(serve("W1", gbk, true).await.contains("sign-check-failure"));
}

/// A body that says it is this long, and must not be read.
struct Announced(u64);

impl Body for Announced {
    type Data = Bytes;
    type Error = Infallible;
    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        panic!("read")
    }
    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0)
    }
}

#[tokio::test]
async fn as_a_service_it_bounds_bodies_and_routes_behind_axum() {
    let (dispatcher, runs) = dispatcher();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let service = dispatcher
        .on_refusal(move |error| log.lock().unwrap().push(error.clone()))
        .into_service()
        .clock(FixedClock::at(noon()));
    let body = order("1");
    let uri = format!("/qimen?{}", signed(&[("method", "order.cancel")], body.as_bytes()));
    let request = |uri: &str| Request::post(uri).header("content-type", XML);

    let huge = request(&uri).body(Announced(100 * 1024 * 1024)).unwrap();
    let response = service.clone().oneshot(huge).await.unwrap();
    let text = response.into_body().collect().await.unwrap().to_bytes();
    assert!(std::str::from_utf8(&text).unwrap().contains("sign-check-failure"));
    assert_eq!(seen.lock().unwrap().pop(), Some(SpiError::TooLarge));
    let small = service
        .clone()
        .max_body(10)
        .oneshot(request(&uri).body(Full::new(Bytes::from(body.clone()))).unwrap());
    assert_eq!(small.await.unwrap().status(), StatusCode::OK);
    assert_eq!(seen.lock().unwrap().pop(), Some(SpiError::TooLarge));
    assert_eq!(runs.load(Ordering::SeqCst), 0);

    let router = axum::Router::new().route_service("/qimen", service);
    let response = router.oneshot(request(&uri).body(axum::body::Body::from(body)).unwrap()).await.unwrap();
    assert_eq!(
        (response.status(), &response.headers()["content-type"]),
        (StatusCode::OK, &"text/xml;charset=UTF-8".parse().unwrap())
    );
    let text = response.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(&text[..], b"<response><flag>success</flag><run>1</run></response>");
    assert_eq!(runs.load(Ordering::SeqCst), 1);
}
