//! An application that the platform calls (SPI), on axum. It pins all that the platform's signature leaves open. The
//! example then calls it as the platform would, and as an attacker would who captured that call.
//!
//! ```sh
//! cargo run -p top-server --features axum,testing --example spi
//! ```

use std::net::SocketAddr;

use axum::{Router, routing::post};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use top_core::TopObject;
use top_server::spi::{
    Charset, ContentKind, Expected, Spi, SpiFailure, SpiLayer, SpiResponse, TakenCalls, Verifier,
};
use top_server::testing::signed;

/// The app secret (App Secret); a real program reads it from its environment.
const SECRET: &str = "helloworld";

#[derive(TopObject)]
struct StockQuery {
    sku: String,
    #[top_api(max = 1000)]
    wanted: Option<i64>,
}

#[derive(TopObject)]
struct Stock {
    flag: String,
    quantity: i64,
}

async fn stock(query: Spi<StockQuery>) -> SpiResponse {
    let quantity = if query.data.sku == "shoe-42" { 3 } else { 0 };
    if query.data.wanted.unwrap_or(1) > quantity {
        return query.fail(&SpiFailure::new("out-of-stock", "库存不足"));
    }
    query.respond(&Stock { flag: "success".into(), quantity })
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Enough for 80 calls a second over the window of ten minutes either way; one guard for all routes.
    let guard = TakenCalls::new(100_000, |forgotten| {
        eprintln!("guard too small: {forgotten} calls can be replayed");
    });
    // The handler's method and nothing else: a call for another one does not run it. A JSON body in UTF-8: the same bytes
    // mean nothing else. No parameter and no member that the document does not name.
    let expected = Expected::method("my.stock.query", ContentKind::Json)
        .charset(Charset::Utf8)
        .refuse_unknown(&["customerId"]);
    let verifier = Verifier::new(SECRET, expected).refuse_replays(guard);
    // A route and its layer belong together: the path is not signed.
    let layer = SpiLayer::new(verifier).max_body(64 * 1024).on_refusal(|error| eprintln!("refused: {error}"));
    let router = Router::new().route("/stock", post(stock).layer(layer));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, router).await });

    let body = r#"{"sku":"shoe-42","wanted":2}"#;
    let genuine = request(SECRET, "my.stock.query", JSON, body);
    for (who, request) in [
        ("another application's secret", request("somebody else's", "my.stock.query", JSON, body)),
        ("a call for another method", request(SECRET, "my.stock.refund", JSON, body)),
        ("the captured call as plain text", genuine.replace(JSON, "text/plain")),
        (
            "a member that no document names",
            request(SECRET, "my.stock.query", JSON, r#"{"sku":"x","free":1}"#),
        ),
        ("the platform", genuine.clone()),
        ("the captured call once more", genuine),
    ] {
        println!("{who}: {}", send(address, &request).await?);
    }
    Ok(())
}

const JSON: &str = "application/json;charset=UTF-8";

/// What the platform does, as bytes on a connection.
fn request(secret: &str, method: &str, content_type: &str, body: &str) -> String {
    let call = signed(secret, method).body(content_type, body);
    let (query, length) = (call.query(), body.len());
    format!(
        "POST /stock?{query} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: {content_type}\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    )
}

async fn send(address: SocketAddr, request: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut response = String::new();
    stream.read_to_string(&mut response).await?;
    Ok(response.split("\r\n\r\n").nth(1).unwrap_or_default().to_owned())
}
