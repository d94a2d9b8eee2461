//! One captured call sent again in another form: the signature stays right, the meaning does not. Each attack is shown
//! against a verifier that would take the other form, and against one that says what it expects.

use top_core::TopObject;
use top_server::spi::{ContentKind, Expected, SpiError, SpiRequest, Verified};

use crate::{FORM, JSON, SIGNED_NOON, expecting, noon, request, sign, wire};

#[derive(Debug, PartialEq, TopObject)]
struct Pay {
    amount: Option<i64>,
    memo: Option<String>,
}

fn verify(expected: Expected, request: &SpiRequest<'_>) -> Result<Verified, SpiError> {
    expecting(expected).verify(request, noon())
}

fn amount(verified: &Verified) -> Option<i64> {
    verified.decode::<Pay>().unwrap().amount
}

const TIME: &str = "2016-01-01 12:00:00";

#[test]
fn a_form_sent_again_as_json_does_not_change_the_amount() {
    // The customer wrote the memo.
    let memo = r#"{"amount":9999}"#;
    let form = wire(&[("amount", "100"), ("method", "my.pay"), ("timestamp", TIME), ("x_memo", memo)]);
    let sign = sign(format!("amount100methodmy.pay{SIGNED_NOON}x_memo{memo}").as_bytes());
    let query = format!("sign={sign}");
    let genuine = request(&query, FORM, &form);
    let query = wire(&[("amount", "100"), ("method", "my.pay"), ("timestamp", TIME), ("x_memo", "")]);
    let query = format!("{query}&sign={sign}");
    let forged = request(&query, JSON, memo);

    let as_json = verify(Expected::method("my.pay", ContentKind::Json), &forged).unwrap();
    assert_eq!(amount(&as_json), Some(9999), "to a handler of JSON the signature is right");

    let expected = Expected::method("my.pay", ContentKind::Form);
    assert_eq!(amount(&verify(expected.clone(), &genuine).unwrap()), Some(100));
    assert_eq!(verify(expected, &forged).unwrap_err(), SpiError::ContentType);
    // A handler of JSON that knows its parameters is not reached either.
    let strict = Expected::method("my.pay", ContentKind::Json).refuse_unknown(&[]);
    assert_eq!(verify(strict, &forged).unwrap_err(), SpiError::Unknown("amount".into()));
}

#[test]
fn json_sent_again_as_a_form_does_not_decode_to_nothing() {
    let body = r#"{"amount":100}"#;
    let sign = sign(format!("methodmy.pay{SIGNED_NOON}{body}").as_bytes());
    let query = format!("{}&sign={sign}", wire(&[("method", "my.pay"), ("timestamp", TIME)]));
    let genuine = request(&query, JSON, body);
    let form = wire(&[(body, "")]);
    let forged = request(&query, FORM, &form);

    let form_of_any_names = Expected::method("my.pay", ContentKind::Form).any_names();
    let as_form = verify(form_of_any_names.clone(), &forged).unwrap();
    assert_eq!(as_form.decode::<Pay>().unwrap(), Pay { amount: None, memo: None }, "the body is a name now");
    let strict = verify(form_of_any_names.refuse_unknown(&[]), &forged).unwrap();
    assert_eq!(strict.decode::<Pay>().unwrap_err(), SpiError::Unknown(body.into()));

    assert_eq!(verify(Expected::method("my.pay", ContentKind::Form), &forged).unwrap_err(), SpiError::Name);
    let expected = Expected::method("my.pay", ContentKind::Json);
    assert_eq!(amount(&verify(expected.clone(), &genuine).unwrap()), Some(100));
    assert_eq!(verify(expected, &forged).unwrap_err(), SpiError::ContentType);
}

#[test]
fn a_call_for_pay_does_not_run_refund() {
    let sign = sign(format!("methodmy.pay{SIGNED_NOON}{{\"amount\":100}}").as_bytes());
    let query = format!("{}&sign={sign}", wire(&[("method", "my.pay"), ("timestamp", TIME)]));
    let call = request(&query, JSON, r#"{"amount":100}"#);

    let of_any_method = verify(Expected::any_method(ContentKind::Json), &call).unwrap();
    assert_eq!(amount(&of_any_method), Some(100), "to the handler of /refund the signature is right");

    let pay = verify(Expected::method("my.pay", ContentKind::Json), &call).unwrap();
    assert_eq!(pay.method(), Some("my.pay"));
    let either = verify(Expected::methods(["my.pay", "my.refund"], ContentKind::Json), &call).unwrap();
    assert_eq!(either.method(), Some("my.pay"), "one handler of both tells them apart");
    for other in ["my.refund", "my.pa", "my.payment", "MY.PAY", ""] {
        let refused = verify(Expected::method(other, ContentKind::Json), &call).unwrap_err();
        assert_eq!(refused, SpiError::Method, "{other}");
    }
}

#[test]
fn a_call_without_a_method_runs_no_method() {
    // A `method` that was not signed is none.
    let query =
        format!("{}&method=my=pay&sign={}", wire(&[("timestamp", TIME)]), sign(SIGNED_NOON.as_bytes()));
    let call = request(&query, "text/plain", "").header("method", b"my.pay");
    let refused = verify(Expected::method("my.pay", ContentKind::Text), &call).unwrap_err();
    assert_eq!(refused, SpiError::Method);
}

#[test]
fn plain_text_that_is_neither_json_nor_xml_is_not_read_from_the_parameters() {
    // The end of the last value was moved into the body, which is no JSON then.
    let sign = sign(format!("methodmy.pay{SIGNED_NOON}v2.0{{\"amount\":100}}").as_bytes());
    let query = wire(&[("method", "my.pay"), ("timestamp", TIME), ("v", "2.")]);
    let query = format!("{query}&sign={sign}");
    let forged = request(&query, "text/plain", "0{\"amount\":100}");
    let verified = verify(Expected::method("my.pay", ContentKind::Text), &forged).unwrap();
    assert!(matches!(verified.decode::<Pay>(), Err(SpiError::Content(_))));
}

#[cfg(feature = "gbk")]
#[test]
fn the_same_bytes_in_another_charset_are_refused() {
    use top_server::spi::Charset;

    // UTF-8 of 你 and 好 is GBK of 浣犲ソ.
    let body = "{\"memo\":\"你好\"}";
    let sign = sign(format!("methodmy.pay{SIGNED_NOON}{body}").as_bytes());
    let query = format!("{}&sign={sign}", wire(&[("method", "my.pay"), ("timestamp", TIME)]));
    let forged = request(&query, "application/json;charset=GBK", body);
    let gbk = Expected::method("my.pay", ContentKind::Json).charset(Charset::Gbk);
    let memo = verify(gbk, &forged).unwrap().decode::<Pay>().unwrap().memo;
    assert_eq!(memo.as_deref(), Some("浣犲ソ"), "the signature is right");
    let utf_8 = Expected::method("my.pay", ContentKind::Json);
    assert_eq!(verify(utf_8, &forged).unwrap_err(), SpiError::Charset);
}
