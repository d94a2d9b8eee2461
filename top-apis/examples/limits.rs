//! Rates and bans: what happens when an application calls too often, and how it stays below the limit.
//!
//! ```sh
//! cargo run -p top-apis --example limits
//! ```
//!
//! A sandbox on this machine allows five calls a second, and bans for a second who makes more.

use std::{error::Error, time::Duration};

use top_apis::{
    Client, TopApi,
    client::{ClientBuilder, Rate, RetryPolicy},
};
use top_sandbox::{Limit, LimitOn, Sandbox};

/// 商品标题: the title of an item.
#[derive(TopApi)]
#[top_api(method = "taobao.item.title.get", response = String, unwrap = "title", idempotent)]
struct TitleGet {
    num_iid: i64,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::builder().app("12345678", "helloworld").start().await?;
    sandbox.on(|request: TitleGet| async move { Ok(format!("商品 {}", request.num_iid)) });
    let limit = Limit::per_second(5).ban(Duration::from_secs(1));
    sandbox.limit(LimitOn::App("12345678".into()), limit);
    let builder = || Client::builder("12345678", "helloworld").gateway(sandbox.url());

    // Who neither waits nor repeats meets the ban, and knows how long it lasts.
    let impatient = builder().retry(RetryPolicy::NEVER).max_ban_wait(Duration::ZERO).build()?;
    for num_iid in 1..=6 {
        match impatient.call(&TitleGet { num_iid }).await {
            Ok(title) => println!("{}", *title),
            Err(error) => {
                println!("call {num_iid}: {error}");
                println!("  try again after {:?}", error.retry_after());
            }
        }
    }

    timed("waits until a ban is over", builder().max_ban_wait(Duration::from_secs(5))).await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    timed("is never banned, at its own pace", builder().pace(Rate::per_second(4))).await?;
    sandbox.stop().await;
    Ok(())
}

async fn timed(what: &str, builder: ClientBuilder) -> Result<(), Box<dyn Error>> {
    let client = builder.build()?;
    let (started, mut attempts) = (tokio::time::Instant::now(), 0);
    for num_iid in 1..=8 {
        attempts += client.call(&TitleGet { num_iid }).await?.attempts();
    }
    println!("a client that {what}: 8 calls in {attempts} attempts and {:.1?}", started.elapsed());
    Ok(())
}
