//! Contents as structs: the leniency of responses, and what is refused.

use top_core::{
    Decimal, TopDateTime, TopMessage, TopObject,
    error::{DecodeError, DecodeProblem},
    tmc::message,
};

#[derive(TopMessage)]
#[top_api(topic = "taobao_trade_TradeBuyerPay", debug)]
struct TradeBuyerPay {
    tid: i64,
    oid: Option<i64>,
    payment: Option<Decimal>,
    status: Option<Status>,
    #[top_api(rename = "type")]
    kind: Option<String>,
    #[top_api(secret)]
    buyer_nick: Option<String>,
    paid_at: Option<TopDateTime>,
    numbers: Vec<i64>,
    // The names of system parameters and of business results are members like any other.
    sign: Option<String>,
    success: Option<bool>,
}

#[derive(Debug, PartialEq, TopObject)]
enum Status {
    #[top_api(value = "WAIT_SELLER_SEND_GOODS")]
    Paid,
    #[top_api(other)]
    Other(String),
}

#[derive(TopMessage)]
#[top_api(topic = "taobao_trade_TradeBuyerPay", lenient)]
struct Lenient {
    tid: i64,
    oid: Option<i64>,
}

#[derive(TopMessage)]
#[top_api(topic = "taobao_fuwu_ServiceOpen")]
struct NothingSaid;

#[derive(TopMessage)]
#[top_api(topic = "taobao_fuwu_OrderPaid")]
struct NothingNeeded {
    order_id: Option<i64>,
}

fn decode(content: &str) -> Result<TradeBuyerPay, DecodeError> {
    message::decode(content)
}

#[test]
fn contents_are_as_lenient_as_responses() {
    let message = decode(
        r#"{"tid":"193827465019283746","oid":193827465019283747,"payment":"120.00","status":"WAIT_SELLER_SEND_GOODS",
            "type":"fixed","buyer_nick":"a**","paid_at":1451620800000,"numbers":"[1,\"2\"]","sign":"x","success":"true",
            "iid":"never documented","nested":{"a":[1]}}"#,
    )
    .expect("a content");
    assert_eq!((message.tid, message.oid), (193_827_465_019_283_746, Some(193_827_465_019_283_747)));
    assert_eq!(message.payment.expect("given").to_string(), "120.00");
    assert_eq!(message.status, Some(Status::Paid));
    assert_eq!(message.kind.as_deref(), Some("fixed"));
    assert_eq!(message.paid_at.expect("given").to_string(), "2016-01-01 12:00:00");
    assert_eq!(message.numbers, [1, 2]);
    assert_eq!((message.sign.as_deref(), message.success), (Some("x"), Some(true)));
}

#[test]
fn secrets_are_not_shown() {
    let message = decode(r#"{"tid":1,"buyer_nick":"nick-4711"}"#).expect("a content");
    let shown = format!("{message:?}");
    assert!(shown.contains("tid: 1") && !shown.contains("4711"), "{shown}");
}

#[test]
fn what_the_type_needs_is_missed_with_its_name() {
    for content in ["{}", "", "  ", " null ", r#"{"tid":null}"#] {
        let error = decode(content).expect_err("no tid");
        assert_eq!((error.path(), error.problem()), ("tid", &DecodeProblem::Missing), "{content}");
    }
    assert_eq!(decode(r#"{"tid":"x1"}"#).expect_err("no number").path(), "tid");
}

#[test]
fn what_is_no_object_is_refused_without_a_panic() {
    for content in ["{", "[1]", "12", "\"text\"", "<html>", "{\"tid\":1}}", "\u{0}"] {
        assert!(decode(content).is_err(), "{content}");
    }
}

#[test]
fn a_lenient_content_leaves_out_what_does_not_fit() {
    let message: Lenient = message::decode(r#"{"tid":1,"oid":{"no":"number"}}"#).expect("a content");
    assert_eq!((message.tid, message.oid), (1, None));
    assert!(decode(r#"{"tid":1,"oid":{"no":"number"}}"#).is_err());
    assert!(message::decode::<Lenient>(r#"{"tid":"x"}"#).is_err(), "not what the message needs");
}

#[test]
fn a_message_without_content_is_one_without_members() {
    for content in ["", "{}", r#"{"any":1}"#] {
        assert_eq!(message::decode::<NothingNeeded>(content).expect("a content").order_id, None);
        let NothingSaid = message::decode(content).expect("a content");
    }
    assert_eq!(NothingSaid::TOPIC, "taobao_fuwu_ServiceOpen");
}
