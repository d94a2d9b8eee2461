#![deny(unused_must_use)]

use top_client::{Client, TopApi};

#[derive(TopApi)]
#[top_api(method = "taobao.time.get", response = String, unwrap = "time")]
struct TimeGet;

async fn ping(client: &Client) {
    client.call(&TimeGet);
    client.call_method("taobao.time.get", [("a", "1")]);
}

fn main() {}
