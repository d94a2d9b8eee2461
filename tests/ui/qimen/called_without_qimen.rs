use top_apis::{Client, TopApi};

#[derive(TopApi)]
#[top_api(method = "taobao.time.get", response = String)]
struct TimeGet;

async fn call(client: Client) {
    let _ = client.qimen("c1").call(&TimeGet).await;
}

fn main() {}
