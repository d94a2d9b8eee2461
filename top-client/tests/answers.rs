//! What the client makes of responses that are no ordinary ones: errors under any status, failures without an envelope,
//! members that do not fit. Over a gateway in memory.

use std::time::Duration;

use http::{HeaderValue, StatusCode, header::RETRY_AFTER};
use top_client::{
    Client, RetryPolicy,
    testing::{ExpectedCall, Replay, Step},
};
use top_core::{
    TopApi, TopObject,
    error::{ErrorKind, Retry},
};

#[derive(Debug, TopObject)]
struct Stock {
    sku_id: Option<i64>,
    title: Option<String>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.stock.get", response = Stock)]
struct StockGet;

const MISFIT: &str = r#"{"sku_id":"aB3dEfGh9","title":"t","request_id":"r"}"#;
const FLAT: &str = r#"{"type":"ISV","code":"InsufficientPermission","msg":"m","request_id":"0b51"}"#;

/// A gateway with the same response to every call.
fn gateway(step: Step) -> Replay {
    let gateway = Replay::new("12345678", "helloworld");
    gateway.expect(ExpectedCall::any().any_times(), step);
    gateway
}

fn client(gateway: &Replay) -> Client {
    gateway.client().retry(RetryPolicy::NEVER).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn an_error_of_the_platform_is_read_under_any_status() {
    let body = r#"{"error_response":{"code":11,"msg":"Insufficient isv permissions","sub_code":"isv.permission-api-package-limit","sub_msg":"x","request_id":"r"}}"#;
    for status in [400, 403, 404, 500, 502, 503] {
        let status = StatusCode::from_u16(status).unwrap();
        let gateway = gateway(Step::http(status, body));
        let error = client(&gateway).call(&StockGet).await.unwrap_err();
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::Api, Some(status.as_u16())));
        let api = error.as_api().unwrap();
        assert_eq!((api.code(), error.request_id()), (Some(11), Some("r")));
        assert_eq!(error.retry(), Retry::Final, "the code says more than the status");
        assert!(error.to_string().contains(status.as_str()), "{error}");
        assert_eq!(error.body(), Some(body.as_bytes()));
    }
}

#[tokio::test(start_paused = true)]
async fn a_ban_under_an_error_status_is_kept() {
    let ban = r#"{"error_response":{"code":7,"msg":"App Call Limited","sub_code":"accesscontrol.limited-by-api-access-count","sub_msg":"This ban will last for 100 more seconds"}}"#;
    for status in [StatusCode::FORBIDDEN, StatusCode::INTERNAL_SERVER_ERROR, StatusCode::SERVICE_UNAVAILABLE]
    {
        let gateway = gateway(Step::http(status, ban));
        let client = client(&gateway);
        let error = client.call(&StockGet).await.unwrap_err();
        assert_eq!(error.retry_after(), Some(Duration::from_secs(100)), "{status}");
        let error = client.call(&StockGet).await.unwrap_err();
        assert_eq!((error.kind(), gateway.calls().len()), (ErrorKind::Limited, 1), "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_status_counts_where_the_code_says_nothing() {
    let body = r#"{"code":"E5","message":"m"}"#;
    let unavailable = Step::http(StatusCode::SERVICE_UNAVAILABLE, body);
    let gateway = gateway(unavailable.header(RETRY_AFTER, HeaderValue::from_static("3")));
    let error = client(&gateway).call(&StockGet).await.unwrap_err();
    assert_eq!((error.kind(), error.as_api().unwrap().code_text()), (ErrorKind::Api, Some("E5")));
    let wait = Some(Duration::from_secs(3));
    assert_eq!((error.retry(), error.retry_after()), (Retry::MayHaveBeenExecuted(wait), wait));
}

#[tokio::test(start_paused = true)]
async fn what_is_no_error_of_the_platform_stays_a_status() {
    for body in ["", "<html>", MISFIT, r#"{"title":"t"}"#, r#"{"status":500,"path":"/"}"#] {
        let gateway = gateway(Step::http(StatusCode::INTERNAL_SERVER_ERROR, body));
        let error = client(&gateway).call(&StockGet).await.unwrap_err();
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::Status, Some(500)), "{body}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_without_an_envelope_fails_every_sort_of_call() {
    for body in [
        FLAT,
        r#"{"code":25,"msg":"Invalid signature","request_id":"x"}"#,
        r#"{"errcode":40014,"errmsg":"m"}"#,
        r#"{"flag":"failure","code":"c","message":"m"}"#,
        r#"{"x_response":{"error_response":{"code":15,"msg":"m"}}}"#,
    ] {
        let gateway = gateway(Step::json(body));
        let client = client(&gateway);
        let untyped = client.call_method("taobao.stock.any", [("a", "b")]).await.unwrap_err();
        assert_eq!(untyped.kind(), ErrorKind::Api, "{body}");
        if !body.contains("x_response") {
            let typed = client.call(&StockGet).await.unwrap_err();
            assert_eq!(typed.kind(), ErrorKind::Api, "{body}");
        }
    }
    let foreign = gateway(Step::json(r#"{"evil_response":{"sku_id":1}}"#));
    assert_eq!(client(&foreign).call(&StockGet).await.unwrap_err().kind(), ErrorKind::Decode);
    let another = gateway(Step::json(r#"{"item":{"num_iid":1},"request_id":"x"}"#));
    let error = client(&another).call(&StockGet).await.unwrap_err();
    assert!(error.to_string().contains("`item`"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_that_of_its_part_of_a_batch() {
    let body = format!(
        "{{\"stock_get_response\":{{\"sku_id\":1}}}}\r\n-S-\r\n{FLAT}\r\n-S-\r\n{{\"evil_response\":{{}}}}"
    );
    let gateway = gateway(Step::json(body));
    let client = client(&gateway);
    let mut batch = client.batch();
    let [good, flat, foreign] = [(); 3].map(|()| batch.push(&StockGet));
    let mut replies = batch.send().await;
    assert_eq!(replies.take(good).unwrap().sku_id, Some(1));
    assert_eq!(replies.take(flat).unwrap_err().as_api().unwrap().code_text(), Some("InsufficientPermission"));
    assert_eq!(replies.take(foreign).unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test(start_paused = true)]
async fn a_lenient_call_lists_what_does_not_fit() {
    let gateway = gateway(Step::json(MISFIT));
    let strict = client(&gateway);
    let error = strict.call(&StockGet).await.unwrap_err();
    assert_eq!(error.as_decode().unwrap().path(), "sku_id");
    let lenient = gateway.client().lenient(true).build().unwrap();
    assert!(lenient.call(&StockGet).lenient(false).await.is_err());
    for reply in [strict.call(&StockGet).lenient(true).await, lenient.call(&StockGet).await] {
        let reply = reply.unwrap();
        assert_eq!((reply.sku_id, reply.title.as_deref()), (None, Some("t")));
        let [left_out] = reply.meta().left_out() else { panic!("{reply:?}") };
        assert_eq!(left_out.path(), "sku_id");
        assert!(!format!("{reply:?} {left_out}").contains("aB3d"), "{reply:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_lenient_batch_lists_what_does_not_fit() {
    let gateway = gateway(Step::json(format!("{{\"stock_get_response\":{MISFIT}}}")));
    let strict = client(&gateway);
    let lenient = gateway.client().lenient(true).build().unwrap();
    let mut one = strict.batch();
    let asked = one.push_call(strict.call(&StockGet).lenient(true));
    assert_eq!(one.send().await.take(asked).unwrap().meta().left_out().len(), 1);
    let mut other = lenient.batch();
    let by_client = other.push(&StockGet);
    assert_eq!(other.send().await.take(by_client).unwrap().meta().left_out().len(), 1);
    let mut third = strict.batch();
    let strictly = third.push(&StockGet);
    assert!(third.send().await.take(strictly).is_err());
}
