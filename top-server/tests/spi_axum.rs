//! The layer in front of an axum router, and the extractor behind it.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
};

use axum::{Router, body::Body, routing::post};
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt as _;
use top_core::clock::FixedClock;
use top_core::{
    TopDateTime, TopObject,
    sign::{SecretSigner, SignMethod, Signer, Signing, StringToSign},
};
use top_server::spi::{Spi, SpiError, SpiFailure, SpiLayer, SpiResponse, Verifier};
use tower::ServiceExt as _;

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
            method: query.verified.param("method").map(str::to_owned),
        }),
    }
}

fn layer() -> SpiLayer {
    let noon: TopDateTime = "2016-01-01 12:00:00".parse().unwrap();
    SpiLayer::new(Verifier::new("helloworld")).clock(FixedClock::at(noon.to_system_time()))
}

fn router(layer: SpiLayer) -> Router {
    Router::new()
        .route("/stock", post(stock))
        .route("/echo", post(|body: Bytes| async move { body }))
        .layer(layer)
}

fn request(path: &str, body: &str) -> Request<Body> {
    let signer = SecretSigner::new("helloworld", SignMethod::Md5);
    let text = format!("methodm.stocktimestamp2016-01-01 12:00:00{body}");
    let Signing::Ready(sign) = signer.sign(StringToSign { parameters: text.as_bytes(), body: b"" }) else {
        panic!("a local secret signs at once")
    };
    let sign = sign.unwrap();
    let uri = format!("{path}?method=m.stock&timestamp=2016-01-01%2012:00:00&sign={}", sign.as_str());
    Request::post(uri).header("content-type", "application/json").body(Body::from(body.to_owned())).unwrap()
}

async fn text(response: Response<Body>) -> String {
    assert_eq!(response.status(), StatusCode::OK);
    String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap()
}

#[tokio::test]
async fn the_handler_gets_the_struct_and_the_body_is_handed_on() {
    let router = router(layer());
    let response = router.clone().oneshot(request("/stock", r#"{"sku":"a1"}"#)).await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/json;charset=UTF-8");
    assert_eq!(text(response).await, r#"{"flag":"success","method":"m.stock"}"#);
    let response = router.clone().oneshot(request("/stock", r#"{"sku":"none"}"#)).await.unwrap();
    assert!(text(response).await.contains("unknown-sku"));
    let response = router.clone().oneshot(request("/stock", "{}")).await.unwrap();
    assert!(text(response).await.contains("sku: missing"));
    let response = router.oneshot(request("/echo", "淘宝")).await.unwrap();
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
