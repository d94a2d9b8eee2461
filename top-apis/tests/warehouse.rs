//! The example's warehouse meets the platform's acceptance: none of its probes finds a fault.
#![allow(missing_docs, dead_code, reason = "a module of the example, of which the test uses a part")]

#[path = "../examples/warehouse/wms.rs"]
mod wms;

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt as _, Full};
use top_sandbox::{Acceptance, Outcome};
use tower_service::Service as _;

#[tokio::test]
async fn the_examples_warehouse_is_accepted() {
    let shelf = wms::Shelf::default();
    let service = wms::dispatcher("the warehouse's", &shelf).into_service();
    let send = |request: Request<Bytes>| {
        let mut service = service.clone();
        async move {
            let response = service.call(request.map(Full::new)).await?;
            let (parts, body) = response.into_parts();
            Ok::<_, std::convert::Infallible>(http::Response::from_parts(
                parts,
                body.collect().await?.to_bytes(),
            ))
        }
    };
    let url = "http://127.0.0.1:8000/qimen".parse().unwrap();
    let report = Acceptance::qimen("23456789", "the warehouse's").must_echo().run(&url, send).await;
    let told: Vec<_> = report
        .findings()
        .map(|finding| format!("{:?} {}: {}", finding.outcome(), finding.title(), finding.came()))
        .collect();
    assert!(report.is_accepted(), "{}", told.join("\n"));
    assert!(report.count(Outcome::Good) > 10, "{}", told.join("\n"));
    assert!(shelf.orders().iter().all(|(_, order)| order.times == 1), "each order once");
}
