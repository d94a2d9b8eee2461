//! Every way in which a user's call ends, over real HTTP.

use std::time::Duration;

use top_apis::{Client, TopApi};
use top_downstream::{Line, Order, OrderResult, Payment, PlaceOrder, Placed, Refusal, place};
use top_sandbox::{CannedResponse, PlatformError, Sandbox};

async fn outcome(answer: impl Into<CannedResponse>) -> (Result<Placed, Refusal>, Sandbox) {
    let sandbox =
        Sandbox::builder().app("12345678", "helloworld").session("shop", "12345678").start().await.unwrap();
    sandbox.answer(PlaceOrder::API.method, answer);
    let client = Client::builder("12345678", "helloworld").gateway(sandbox.url()).build().unwrap();
    (place(&client, "shop", order()).await, sandbox)
}

fn order() -> Order {
    Order {
        outer_id: "订单 1".into(),
        payment: Payment::Alipay,
        wanted_at: Some("2016-01-01 12:00:00".parse().unwrap()),
        lines: vec![Line { num_iid: 1_234_567_890_123_456_789, price: "19.90".parse().unwrap() }],
    }
}

#[tokio::test]
async fn a_success() {
    let answer =
        r#"{"result":{"success":"true","data":{"order_id":"1234567890123456789","payment":"BARTER"}}}"#;
    let (placed, sandbox) = outcome(answer).await;
    let expected =
        Placed { order_id: Some(1_234_567_890_123_456_789), payment: Some(Payment::Other("BARTER".into())) };
    assert_eq!(placed.unwrap(), expected);
    assert_eq!(sandbox.calls().len(), 1);
}

#[tokio::test]
async fn the_same_struct_serves_the_call() {
    let sandbox =
        Sandbox::builder().app("12345678", "helloworld").session("shop", "12345678").start().await.unwrap();
    sandbox.on(|request: PlaceOrder| async move {
        let placed =
            Placed { order_id: Some(request.order.lines.len() as u64), payment: Some(request.order.payment) };
        Ok(OrderResult { success: Some(true), error_code: None, data: Some(placed) })
    });
    let client = Client::builder("12345678", "helloworld").gateway(sandbox.url()).build().unwrap();
    let placed = place(&client, "shop", order()).await.unwrap();
    assert_eq!(placed, Placed { order_id: Some(1), payment: Some(Payment::Alipay) });
    assert_eq!(sandbox.calls_of::<PlaceOrder>()[0].order.outer_id, "订单 1");
}

#[tokio::test]
async fn a_business_failure() {
    let (placed, _sandbox) =
        outcome(r#"{"result":{"success":false,"error_code":"SOLD_OUT","data":{}}}"#).await;
    assert!(matches!(placed, Err(Refusal::Refused(Some(code))) if code == "SOLD_OUT"));
}

#[tokio::test]
async fn an_absent_flag_is_no_success() {
    let (placed, _sandbox) = outcome(r#"{"result":{"data":{"order_id":1}}}"#).await;
    assert!(matches!(placed, Err(Refusal::Refused(None))));
}

#[tokio::test]
async fn a_ban() {
    let error = PlatformError::of(7)
        .sub("accesscontrol.limited-by-app-api-access-count", "This ban will last for 86 more seconds");
    let (placed, _sandbox) = outcome(error).await;
    assert!(matches!(placed, Err(Refusal::Later(Some(ban))) if ban == Duration::from_secs(86)));
}

#[tokio::test]
async fn an_ended_session() {
    let (placed, _sandbox) = outcome(PlatformError::of(27).sub("session-expired", "")).await;
    assert!(matches!(placed, Err(Refusal::Authorise)));
}

#[tokio::test]
async fn something_that_is_no_gateway() {
    let (placed, _sandbox) = outcome(CannedResponse::body("<html>secret</html>").status(502)).await;
    let Err(Refusal::Failed(error)) = placed else { panic!("a page is no answer") };
    assert_eq!(error.as_status(), Some(502));
    assert!(!format!("{error} {error:?}").contains("secret"));
}

#[tokio::test]
async fn an_incomplete_order_is_not_sent() {
    let sandbox = Sandbox::builder().app("12345678", "helloworld").start().await.unwrap();
    let client = Client::builder("12345678", "helloworld").gateway(sandbox.url()).build().unwrap();
    let incomplete = Order { lines: Vec::new(), ..order() };
    assert!(matches!(place(&client, "shop", incomplete).await, Err(Refusal::Incomplete)));
    assert!(sandbox.calls().is_empty());
}
