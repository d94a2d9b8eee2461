//! The acceptance of endpoints: each fault that is put into one is found, and none in a right one.

mod endpoint;
mod faults;
mod right;

use std::convert::Infallible;

use axum::{Router, body::Body};
use bytes::Bytes;
use http::{Request, Response, Uri};
use http_body_util::BodyExt as _;
use tower_service::Service as _;

const KEY: &str = "12345678";
const SECRET: &str = "helloworld";

fn url() -> Uri {
    "http://127.0.0.1:1/qimen?tenant=7".parse().unwrap()
}

/// Hands requests to a router in this process.
fn into(router: Router) -> impl AsyncCall {
    move |request: Request<Bytes>| {
        let mut router = router.clone();
        async move {
            let response = router.call(request.map(Body::from)).await?;
            let (parts, body) = response.into_parts();
            let body = body.collect().await.expect("a whole body").to_bytes();
            Ok::<_, Infallible>(Response::from_parts(parts, body))
        }
    }
}

/// The function that `Acceptance::run` takes.
trait AsyncCall: Fn(Request<Bytes>) -> Self::Future {
    type Future: Future<Output = Result<Response<Bytes>, Infallible>>;
}

impl<S, F> AsyncCall for S
where
    S: Fn(Request<Bytes>) -> F,
    F: Future<Output = Result<Response<Bytes>, Infallible>>,
{
    type Future = F;
}
