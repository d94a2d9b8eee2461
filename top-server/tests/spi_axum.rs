//! The layer in front of an axum router, and what can be extracted behind it.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
};

use axum::{
    Router,
    body::Body,
    extract::{Extension, OriginalUri},
    routing::{any, post},
};
use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt as _;
use top_core::clock::FixedClock;
use top_core::{TopDateTime, TopObject};
use top_server::spi::{
    ContentKind, Expected, Spi, SpiError, SpiFailure, SpiLayer, SpiResponse, TakenCalls, Verified, Verifier,
};
use top_server::testing::signed;
use tower::{ServiceBuilder, ServiceExt as _, service_fn};

#[derive(TopObject)]
struct Query {
    sku: String,
}

#[derive(TopObject)]
struct Stock {
    flag: String,
    method: Option<String>,
}

async fn stock(query: Spi<Query>) -> SpiResponse {
    match query.data.sku.as_str() {
        "none" => query.fail(&SpiFailure::new("unknown-sku", "no such SKU")),
        _ => query.respond(&Stock {
            flag: "success".into(),
            method: query.content().param("method").map(str::to_owned),
        }),
    }
}

fn at_noon(layer: SpiLayer) -> SpiLayer {
    let noon: TopDateTime = "2016-01-01 12:00:00".parse().unwrap();
    layer.clock(FixedClock::at(noon.to_system_time()))
}

fn verifier() -> Verifier {
    Verifier::new("helloworld", Expected::method("m.stock", ContentKind::Json))
}

fn layer() -> SpiLayer {
    at_noon(SpiLayer::new(verifier()))
}

fn router(layer: SpiLayer) -> Router {
    Router::new()
        .route("/stock", post(stock))
        .route("/body", post(|call: Verified| async move { call.content().unwrap().body().to_owned() }))
        .layer(layer)
}

fn request(path: &str, body: &str) -> Request<Body> {
    let noon: TopDateTime = "2016-01-01 12:00:00".parse().unwrap();
    signed("helloworld", "m.stock").at(noon.to_system_time()).json(body).http(path).unwrap()
}

async fn text(response: Response<Body>) -> String {
    assert_eq!(response.status(), StatusCode::OK);
    String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap()
}

#[cfg(feature = "gbk")]
#[tokio::test]
async fn a_call_in_gbk_is_answered_in_gbk_by_handler_extractor_and_layer() {
    use top_server::spi::Charset;

    let expected = Expected::method("m.stock", ContentKind::Json).charset(Charset::Gbk);
    let router = Router::new()
        .route(
            "/stock",
            post(async |query: Spi<Query>| {
                query.fail(&SpiFailure::new("unknown-sku", query.data.sku.as_str()))
            }),
        )
        .layer(at_noon(SpiLayer::new(Verifier::new("helloworld", expected))));
    let noon: TopDateTime = "2016-01-01 12:00:00".parse().unwrap();
    let call = |body: &[u8]| {
        let call = signed("helloworld", "m.stock").at(noon.to_system_time());
        call.body("application/json;charset=GBK", body)
    };
    let woman = b"{\"sku\":\"\xc5\xae\"}";
    for (call, code) in [
        (call(woman), &b"\"message\":\"\xc5\xae\""[..]),
        (call(b"{}"), b"isv.invalid-parameter"),
        (call(woman).with_body("{}"), b"sign-check-failure"),
    ] {
        let response = router.clone().oneshot(call.http::<Body>("/stock").unwrap()).await.unwrap();
        assert_eq!(response.headers()["content-type"], "application/json;charset=GBK");
        let body = response.into_body().collect().await.unwrap().to_bytes();
        assert!(body.windows(code.len()).any(|part| part == code), "{body:?}");
    }
}

#[tokio::test]
async fn the_handler_gets_the_struct_or_the_call_itself() {
    let router = router(layer());
    let response = router.clone().oneshot(request("/stock", r#"{"sku":"a1"}"#)).await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/json;charset=UTF-8");
    assert_eq!(text(response).await, r#"{"flag":"success","method":"m.stock"}"#);
    let response = router.clone().oneshot(request("/stock", r#"{"sku":"none"}"#)).await.unwrap();
    assert!(text(response).await.contains("unknown-sku"));
    let response = router.clone().oneshot(request("/stock", "{}")).await.unwrap();
    assert!(text(response).await.contains("sku: missing"));
    let response = router.oneshot(request("/body", "淘宝")).await.unwrap();
    assert_eq!(text(response).await, "淘宝");
}

#[tokio::test]
async fn a_forged_request_goes_no_further() {
    let calls = Arc::new(AtomicUsize::new(0));
    let refusals = Arc::new(Mutex::new(Vec::new()));
    let (counted, told) = (Arc::clone(&calls), Arc::clone(&refusals));
    let layer = layer().on_refusal(move |error: &SpiError| told.lock().unwrap().push(error.clone()));
    let handler = move || {
        counted.fetch_add(1, Ordering::SeqCst);
        async { "served" }
    };
    let router = Router::new().route("/stock", post(handler)).layer(layer);
    let mut forged = request("/stock", "{}");
    *forged.body_mut() = Body::from("{ }");
    assert!(text(router.clone().oneshot(forged).await.unwrap()).await.contains("sign-check-failure"));
    assert_eq!(calls.load(Ordering::SeqCst), 0);
    assert_eq!(text(router.oneshot(request("/stock", "{}")).await.unwrap()).await, "served");
    assert_eq!(*refusals.lock().unwrap(), [SpiError::WrongSign]);
}

/// A body of any announced or hidden size, that counts what is taken from it.
struct Endless {
    announced: Option<u64>,
    left: usize,
    taken: Arc<AtomicUsize>,
}

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        if self.left == 0 {
            return Poll::Ready(Some(Err(std::io::Error::other("broke off"))));
        }
        self.left -= 1;
        self.taken.fetch_add(1024, Ordering::SeqCst);
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&[b'x'; 1024])))))
    }

    fn size_hint(&self) -> SizeHint {
        self.announced.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

#[tokio::test]
async fn a_body_of_100_mb_is_not_read() {
    const HUNDRED_MB: usize = 100 * 1024 * 1024;
    for (announced, left, most_taken, refusal) in [
        (Some(HUNDRED_MB as u64), HUNDRED_MB / 1024, 0, SpiError::TooLarge),
        (None, HUNDRED_MB / 1024, 65 * 1024, SpiError::TooLarge),
        (None, 3, 3 * 1024, SpiError::Incomplete),
    ] {
        let taken = Arc::new(AtomicUsize::new(0));
        let refusals = Arc::new(Mutex::new(Vec::new()));
        let told = Arc::clone(&refusals);
        let layer = layer()
            .max_body(64 * 1024)
            .on_refusal(move |error: &SpiError| told.lock().unwrap().push(error.clone()));
        let body = Body::new(Endless { announced, left, taken: Arc::clone(&taken) });
        let request = request("/stock", "").map(|_| body);
        assert!(text(router(layer).oneshot(request).await.unwrap()).await.contains("sign-check-failure"));
        assert!(taken.load(Ordering::SeqCst) <= most_taken, "{taken:?}");
        assert_eq!(*refusals.lock().unwrap(), [refusal]);
    }
}

#[tokio::test]
async fn without_the_layer_nothing_is_served() {
    let router: Router = Router::new().route("/stock", post(stock));
    let response = router.oneshot(request("/stock", r#"{"sku":"a1"}"#)).await.unwrap();
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
}

/// What an attacker can add to a captured call without breaking its signature.
fn with_unsigned_additions(path: &str) -> Request<Body> {
    // `amount=1=2` is dropped from the query by the platform's rule, and so is not signed; nor are the header, the
    // repeated name, the HTTP method and the path.
    let mut request = request(path, r#"{"sku":"a1"}"#);
    let uri = format!("{}&amount=1=2&method=m.stock", request.uri());
    *request.uri_mut() = uri.parse().unwrap();
    request.headers_mut().insert("x-shop", "forged".parse().unwrap());
    request.headers_mut().append("content-type", "text/forged".parse().unwrap());
    request
}

#[tokio::test]
async fn ordinary_extractors_find_nothing_behind_the_layer() {
    async fn seen(
        method: Method,
        uri: Uri,
        headers: HeaderMap,
        original: OriginalUri,
        body: Bytes,
    ) -> String {
        format!("{method} {uri} {} {} {}", headers.len(), original.0, body.len())
    }
    let router = Router::new().route("/seen", any(seen)).layer(layer());
    let response = text(router.oneshot(with_unsigned_additions("/seen")).await.unwrap());
    // The URL of a request that an extractor of axum falls back to is the one without a query.
    assert_eq!(response.await, "POST /seen 0 /seen 0");
}

#[tokio::test]
async fn extensions_go_through_the_layer_only_by_name() {
    #[derive(Clone)]
    struct Peer(&'static str);
    let handler = |peer: Option<Extension<Peer>>| async move { peer.map_or("none", |peer| peer.0.0) };
    for (layer, expected) in [(layer(), "none"), (layer().keep_extension::<Peer>(), "127.0.0.1")] {
        let router =
            Router::new().route("/stock", post(handler)).layer(layer).layer(Extension(Peer("127.0.0.1")));
        assert_eq!(text(router.oneshot(request("/stock", "{}")).await.unwrap()).await, expected);
    }
}

/// A service of plain tower has the verified call as its body: there is no other type for it.
#[tokio::test]
async fn a_plain_service_gets_the_verified_call_for_a_body() {
    let inner = service_fn(|request: Request<Verified>| async move {
        assert!(request.headers().is_empty() && request.uri().query().is_none());
        let read = request.body().decode::<Query>().map(|query| query.sku);
        assert!(request.into_body().collect().await.unwrap().to_bytes().is_empty());
        Ok::<_, std::convert::Infallible>(Response::new(Bytes::from(read.unwrap())))
    });
    let service = ServiceBuilder::new().layer(layer()).service(inner);
    let response = service.oneshot(with_unsigned_additions("/any")).await.unwrap();
    assert_eq!(response.into_body(), "a1");
}

#[tokio::test]
async fn each_route_expects_its_own_method() {
    async fn served(_: Spi<Query>) -> &'static str {
        "served"
    }
    let guard = TakenCalls::new(10, |forgotten| panic!("{forgotten} forgotten"));
    let expecting = |method: &str| {
        let verifier = Verifier::new("helloworld", Expected::method(method, ContentKind::Json));
        at_noon(SpiLayer::new(verifier.refuse_replays(guard.clone())))
    };
    let router = Router::new()
        .route("/stock", post(served).layer(expecting("m.stock")))
        .route("/refund", post(served).layer(expecting("m.refund")));
    let call = |path: &'static str| {
        let router = router.clone();
        async move { text(router.oneshot(request(path, r#"{"sku":"a1"}"#)).await.unwrap()).await }
    };
    assert!(call("/refund").await.contains("sign-check-failure"));
    assert_eq!(call("/stock").await, "served", "the attempt on /refund did not take the call");
    assert!(call("/stock").await.contains("sign-check-failure"), "but this did");
}

#[tokio::test]
async fn a_copy_that_nobody_reads_does_not_lock_the_call_out() {
    let guard = TakenCalls::new(10, |forgotten| panic!("{forgotten} forgotten"));
    let router = router(at_noon(SpiLayer::new(verifier().refuse_replays(guard))));
    let call = |path: &'static str, body: &'static str| {
        let router = router.clone();
        async move { router.oneshot(request(path, body)).await.unwrap() }
    };
    // The layer is around the routes alone; one of them has no handler for this HTTP method.
    let mut other_http_method = request("/stock", r#"{"sku":"a1"}"#);
    *other_http_method.method_mut() = Method::PUT;
    let answered = router.clone().oneshot(other_http_method).await.unwrap();
    assert_eq!(answered.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(call("/nowhere", r#"{"sku":"a1"}"#).await.status(), StatusCode::NOT_FOUND);
    assert!(text(call("/stock", "{}").await).await.contains("sku: missing"));
    assert!(text(call("/stock", r#"{"sku":"a1"}"#).await).await.contains("success"));
    assert!(text(call("/stock", r#"{"sku":"a1"}"#).await).await.contains("sign-check-failure"));
}
