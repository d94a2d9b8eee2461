//! The client's batches against this gateway's `/router/batch`.

mod support;

use support::{KEY, SECRET, builder, noon};
use top_client::{Client, Gateway, testing::FixedClock};
use top_core::{TopApi, TopObject};
use top_sandbox::{PlatformError, Sandbox};

#[derive(TopObject)]
struct Echo {
    nick: Option<String>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.echo.get", response = Echo, session = required, idempotent)]
struct EchoGet {
    nick: String,
}

#[derive(TopApi)]
#[top_api(method = "taobao.time.get", response = String, unwrap = "time", session = none)]
struct TimeGet;

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = builder().session("s1", KEY).session("s2", KEY).start().await.unwrap();
    sandbox.on(|request: EchoGet| async move {
        match request.nick.as_str() {
            "nobody" => Err(PlatformError::of(15).sub("isv.user-not-exist", "")),
            _ => Ok(Echo { nick: Some(request.nick) }),
        }
    });
    let gateway: Gateway = sandbox.url().parse().unwrap();
    let client = Client::builder(KEY, SECRET).gateway(gateway).clock(FixedClock::at(noon())).build().unwrap();
    (sandbox, client)
}

#[tokio::test]
async fn one_batch_has_different_apis_and_sessions() {
    let (sandbox, client) = sandbox().await;
    let calls =
        ["淘宝 a+b&c=d/é😀", "x\r\n-S-\r\ny ~S0~", "nobody"].map(|nick| EchoGet { nick: nick.into() });
    let mut batch = client.batch();
    let time = batch.push(&TimeGet);
    let one = batch.push_call(client.call(&calls[0]).session("s1"));
    let two = batch.push_call(client.call(&calls[1]).session("s2"));
    let nobody = batch.push_call(client.call(&calls[2]).session("s2"));
    let revoked = batch.push_call(client.call(&calls[0]).session("gone"));
    let unknown = batch.push_method(client.call_method("taobao.nothing", [("a", "b")]));
    let mut replies = batch.send().await;
    assert_eq!(*replies.take(time).unwrap(), "2016-01-01 12:00:00");
    assert_eq!(replies.take(one).unwrap().nick.as_deref(), Some("淘宝 a+b&c=d/é😀"));
    assert_eq!(replies.take(two).unwrap().nick.as_deref(), Some("x\r\n-S-\r\ny ~S0~"));
    assert_eq!(replies.take(nobody).unwrap_err().as_api().unwrap().sub_code(), Some("isv.user-not-exist"));
    assert_eq!(replies.take(revoked).unwrap_err().as_api().unwrap().code(), Some(27));
    assert_eq!(replies.take(unknown).unwrap_err().as_api().unwrap().code(), Some(22));
    assert_eq!(sandbox.calls().len(), 6);
}

#[tokio::test]
async fn a_thousand_calls_keep_their_own_replies() {
    let (sandbox, client) = sandbox().await;
    let calls: Vec<_> = (0..1_000).map(|number| EchoGet { nick: number.to_string() }).collect();
    let mut batch = client.batch();
    let handles: Vec<_> = calls.iter().map(|call| batch.push_call(client.call(call).session("s1"))).collect();
    let mut replies = batch.send().await;
    for (number, handle) in handles.into_iter().enumerate() {
        let reply = replies.take(handle).unwrap();
        assert_eq!(reply.nick.as_deref(), Some(number.to_string().as_str()));
    }
    assert_eq!(sandbox.calls().len(), 1_000);
}

#[tokio::test]
async fn a_wrong_secret_fails_every_call() {
    let (sandbox, _) = sandbox().await;
    let gateway: Gateway = sandbox.url().parse().unwrap();
    let client =
        Client::builder(KEY, "wrong").gateway(gateway).clock(FixedClock::at(noon())).build().unwrap();
    let mut batch = client.batch().size(2);
    let handles = [0; 5].map(|_| batch.push(&TimeGet));
    let mut replies = batch.send().await;
    for handle in handles {
        let error = replies.take(handle).unwrap_err();
        assert_eq!(error.as_api().unwrap().code(), Some(25));
        assert!(error.explanation().is_some() && !error.to_string().contains(", method ("), "{error}");
    }
    assert_eq!(sandbox.calls().len(), 3, "two, two and one");
}
