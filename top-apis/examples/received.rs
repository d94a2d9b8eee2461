//! Received calls (SPI, 服务端回调): the platform asks this program for a stock, and somebody else tries it too.
//!
//! ```sh
//! cargo run -p top-apis --example received
//! ```
//!
//! The router is an ordinary one of axum; a real program gives it to `axum::serve`. Here it is called as a test calls it, with
//! calls that are signed in one line.

use std::error::Error;

use axum::{Router, body::Body, routing::post};
use http_body_util::BodyExt as _;
use top_apis::{
    TopObject,
    spi::{ContentKind, Expected, Spi, SpiLayer, SpiResponse, TakenCalls, Verifier},
    spi_testing::{SignedCall, signed},
};
use tower_service::Service as _;

#[derive(TopObject)]
struct StockQuery {
    sku: String,
}

#[derive(TopObject)]
struct Stock {
    flag: String,
    quantity: i64,
}

/// Runs for verified calls only.
async fn stock(query: Spi<StockQuery>) -> SpiResponse {
    println!("  the handler is asked for `{}`", query.data.sku);
    let quantity = if query.data.sku == "shoe-42" { 3 } else { 0 };
    query.respond(&Stock { flag: "success".into(), quantity })
}

fn router(secret: &str) -> Router {
    let guard = TakenCalls::new(100_000, |forgotten| eprintln!("{forgotten} calls can be made again"));
    let expected = Expected::method("my.stock.query", ContentKind::Json);
    let layer = SpiLayer::new(Verifier::new(secret, expected).refuse_replays(guard))
        .on_refusal(|error| println!("  refused: {error}"));
    Router::new().route("/stock", post(stock).layer(layer))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    const BODY: &str = r#"{"sku":"shoe-42"}"#;
    let mut router = router("helloworld");
    let genuine = signed("helloworld", "my.stock.query").json(BODY);
    for (who, call) in [
        ("the platform", genuine.clone()),
        ("who captured that call", genuine.clone()),
        ("who changes its body", genuine.with_body(r#"{"sku":"shoe-43"}"#)),
        ("who has not the secret", signed("helloworld", "my.stock.query").wrong_signature().json(BODY)),
        ("a call for another handler", signed("helloworld", "my.stock.refund").json(BODY)),
    ] {
        println!("{who}");
        println!("  {}", sent(&mut router, &call).await?);
    }
    Ok(())
}

async fn sent(router: &mut Router, call: &SignedCall) -> Result<String, Box<dyn Error>> {
    let response = router.call(call.http::<Body>("/stock")?).await?;
    Ok(String::from_utf8(response.into_body().collect().await?.to_bytes().to_vec())?)
}
