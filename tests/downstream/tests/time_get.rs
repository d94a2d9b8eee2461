//! A call of one's own, from nothing to an answer.

use top_apis::{Client, TopApi, TopDateTime};
use top_sandbox::Sandbox;

#[derive(TopApi)]
#[top_api(method = "taobao.time.get", response = TopDateTime, unwrap = "time")]
struct TimeGet;

#[tokio::test]
async fn the_platforms_time() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::builder().app("12345678", "helloworld").start().await?;
    sandbox.answer("taobao.time.get", r#"{"time_get_response":{"time":"2016-01-01 12:00:00"}}"#);
    let client = Client::builder("12345678", "helloworld").gateway(sandbox.url()).build()?;
    let reply = client.call(&TimeGet).await?;
    assert_eq!(reply.to_string(), "2016-01-01 12:00:00");
    Ok(())
}
