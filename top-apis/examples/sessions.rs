//! Sessions: a seller permits an application (授权), which then calls by the shop's name; its session is renewed by itself.
//!
//! ```sh
//! cargo run -p top-apis --example sessions
//! ```
//!
//! A sandbox on this machine plays the platform and its login page, and this program the seller's browser.

use std::error::Error;

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use top_apis::{
    Client, TopApi,
    fleet::Memory,
    oauth::{AuthCode, OAuth, OAuthServer, Sessions, State, View},
};
use top_sandbox::{Sandbox, Seller};

/// The shop's name, which only its seller may permit to read.
#[derive(TopApi)]
#[top_api(method = "taobao.shop.name.get", response = String, unwrap = "name", session = required)]
struct ShopNameGet {}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::builder().app("12345678", "helloworld").start().await?;
    sandbox.seller(Seller::new("shop-1", 4_001));
    sandbox.on(|_: ShopNameGet| async { Ok("小店".to_owned()) });

    let oauth = OAuth::builder("12345678", "helloworld")
        .server(OAuthServer::at(&sandbox.oauth_url())?) // leave this out for the platform's own
        .redirect_uri("http://127.0.0.1/callback")
        .build()?;
    let sessions = Sessions::new(oauth.clone(), Memory::new()); // `Files` survive a restart
    let client = Client::builder("12345678", "helloworld")
        .gateway(sandbox.url())
        .sessions(sessions.clone())
        .build()?;

    let Err(error) = client.call(&ShopNameGet {}).shop("shop-1").await else {
        return Err("a shop that permitted nothing was called".into());
    };
    println!("before the seller permits it: {error}");

    let state = State::generate()?; // keep it with the browser's cookie, and compare it on the way back
    let query = log_in(&oauth.authorize_url(View::Web, &state)).await?;
    let token = oauth.exchange(&AuthCode::from_callback(&query, &state)?).await?;
    println!("the seller logged in, and came back with a code; the code is a token now");
    sessions.put("shop-1", token).await?;

    let name = client.call(&ShopNameGet {}).shop("shop-1").await?;
    println!("called by the shop's name alone: the shop is {}", *name);
    sandbox.stop().await;
    Ok(())
}

/// What the seller's browser does: it opens the address and is sent back, with a code in the query.
async fn log_in(address: &str) -> Result<String, Box<dyn Error>> {
    let rest = address.strip_prefix("http://").ok_or("the address is not http")?;
    let (host, path) = rest.split_at(rest.find('/').ok_or("the address has no path")?);
    let mut connection = TcpStream::connect(host).await?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    connection.write_all(request.as_bytes()).await?;
    let mut response = String::new();
    connection.read_to_string(&mut response).await?;
    let location = response.lines().find(|line| line.to_ascii_lowercase().starts_with("location:"));
    let (_, query) = location.and_then(|line| line.split_once('?')).ok_or("the seller was not sent back")?;
    Ok(query.trim().to_owned())
}
