//! An application that the platform calls (SPI), on axum; the example then calls it twice as the platform would, once
//! with a wrong signature.
//!
//! ```sh
//! cargo run -p top-server --features axum --example spi
//! ```

use std::net::SocketAddr;

use axum::{Router, routing::post};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use top_core::{
    TopDateTime, TopObject,
    clock::{Clock as _, SystemClock},
    sign::{SecretSigner, SignMethod, Signer, Signing, StringToSign},
};
use top_server::spi::{Spi, SpiFailure, SpiLayer, SpiResponse, Verifier};

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
    let layer = SpiLayer::new(Verifier::new(SECRET).refuse_replays(10_000))
        .on_refusal(|error| eprintln!("refused: {error}"));
    let router = Router::new().route("/stock", post(stock)).layer(layer);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, router).await });

    for secret in [SECRET, "somebody else's"] {
        println!("{}", call(address, secret, r#"{"sku":"shoe-42","wanted":2}"#).await?);
    }
    Ok(())
}

/// What the platform does: all parameters in the query, signed with MD5 together with the body.
async fn call(address: SocketAddr, secret: &str, body: &str) -> Result<String, Box<dyn std::error::Error>> {
    let timestamp = TopDateTime::from_system_time(SystemClock.now())?.to_string();
    let parameters = format!("methodmy.stock.querytimestamp{timestamp}");
    let signer = SecretSigner::new(secret, SignMethod::Md5);
    let text = StringToSign { parameters: parameters.as_bytes(), body: body.as_bytes() };
    let Signing::Ready(sign) = signer.sign(text) else { unreachable!("a local secret signs at once") };
    let timestamp = timestamp.replace(' ', "%20");
    let sign = sign?;
    let mut stream = TcpStream::connect(address).await?;
    let head = format!(
        "POST /stock?method=my.stock.query&timestamp={timestamp}&sign={} HTTP/1.1\r\nHost: {address}\r\n\
         Connection: close\r\nContent-Type: application/json;charset=UTF-8\r\nContent-Length: {}\r\n\r\n",
        sign.as_str(),
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).await?;
    let mut response = String::new();
    stream.read_to_string(&mut response).await?;
    Ok(response.split("\r\n\r\n").nth(1).unwrap_or_default().to_owned())
}
