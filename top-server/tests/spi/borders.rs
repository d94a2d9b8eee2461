//! The border between names and values is not signed: who can write one value of a call moves it. What is held, and what
//! is not.

use top_core::TopObject;
use top_server::spi::{ContentKind, Expected, SpiError, Verified};

use crate::{FORM, JSON, SIGNED_NOON, expecting, joined, noon, request, sign, wire};

const TIME: &str = "2016-01-01 12:00:00";

#[derive(Debug, PartialEq, TopObject)]
struct Pay {
    amount: i64,
    memo: Option<String>,
}

#[derive(TopObject)]
struct WithShop {
    memo: Option<String>,
    memo_shop: Option<String>,
}

/// A form with its signature over these pairs in this order, which is the sorted one.
fn verify(expected: Expected, pairs: &[(&str, &str)], signed: &str) -> Result<Verified, SpiError> {
    let query = format!("sign={}", sign(signed.as_bytes()));
    expecting(expected).verify(&request(&query, FORM, &wire(pairs)), noon())
}

#[test]
fn a_field_that_was_cut_out_of_a_value_is_refused_where_it_is_unknown() {
    let pairs = [("amount", "100"), ("memo", "x"), ("method", "my.pay"), ("timestamp", TIME)];
    let genuine = |memo: &str| format!("amount100memo{memo}methodmy.pay{SIGNED_NOON}");
    let strict = Expected::method("my.pay", ContentKind::Form).refuse_unknown(&[]);
    let verified = verify(strict.clone(), &pairs, &genuine("x")).unwrap();
    assert_eq!(verified.decode::<Pay>().unwrap(), Pay { amount: 100, memo: Some("x".into()) });

    let cut = [("amount", "100"), ("memo", ""), ("memo_2", "9"), ("method", "my.pay"), ("timestamp", TIME)];
    let verified = verify(strict, &cut, &genuine("memo_29")).unwrap();
    let refused = verified.decode::<Pay>().unwrap_err();
    assert_eq!(refused, SpiError::Unknown("memo_2".into()));
    assert!(!refused.is_refused(), "a document with a new field looks the same");
    let also = Expected::method("my.pay", ContentKind::Form).refuse_unknown(&["memo_2"]);
    assert!(verify(also, &cut, &genuine("memo_29")).unwrap().decode::<Pay>().is_ok());
    let lenient = Expected::method("my.pay", ContentKind::Form);
    assert!(verify(lenient, &cut, &genuine("memo_29")).unwrap().decode::<Pay>().is_ok());
}

/// Documented as open: nothing tells this from a genuine call. This test says so, and fails when it is not true any more.
#[test]
fn a_border_between_two_known_fields_is_not_held() {
    let strict = Expected::method("my.pay", ContentKind::Form).refuse_unknown(&[]);
    // The customer wrote the memo `memo_shop7`.
    let signed = format!("memomemo_shop7methodmy.pay{SIGNED_NOON}");
    let genuine = [("memo", "memo_shop7"), ("method", "my.pay"), ("timestamp", TIME)];
    let moved = [("memo", ""), ("memo_shop", "7"), ("method", "my.pay"), ("timestamp", TIME)];
    let read = |pairs: &[(&str, &str)]| {
        let data = verify(strict.clone(), pairs, &signed).unwrap().decode::<WithShop>().unwrap();
        (data.memo, data.memo_shop)
    };
    assert_eq!(read(&genuine), (Some("memo_shop7".into()), None));
    assert_eq!(read(&moved), (None, Some("7".into())));
}

#[test]
fn a_method_that_was_written_into_a_value_does_not_run() {
    // The customer's nickname sorts before `method`. He reads the call for my.pay and moves the borders.
    let nickname = "xmethodmy.refundpartner_id";
    let signed = format!("buyer{nickname}methodmy.pay{SIGNED_NOON}");
    let genuine = [("buyer", nickname), ("method", "my.pay"), ("timestamp", TIME)];
    let moved =
        [("buyer", "x"), ("method", "my.refund"), ("partner_id", "methodmy.pay"), ("timestamp", TIME)];
    let of_any_method = verify(Expected::any_method(ContentKind::Form), &moved, &signed).unwrap();
    assert_eq!(
        of_any_method.method(),
        Some("my.refund"),
        "the signature is right, and each name is a system one"
    );
    let refund = Expected::method("my.refund", ContentKind::Form);
    assert_eq!(verify(refund.clone(), &moved, &signed).unwrap_err(), SpiError::Ambiguous);
    // The same through an unknown name, and with the text across the border of a name and a value.
    let signed = format!("buyerxmethodmy.refundnmethodmy.pay{SIGNED_NOON}");
    for hidden in [("n", "methodmy.pay"), ("nm", "ethodmy.pay"), ("nmethod", "my.pay")] {
        let moved = [("buyer", "x"), ("method", "my.refund"), hidden, ("timestamp", TIME)];
        assert_eq!(verify(refund.clone(), &moved, &signed).unwrap_err(), SpiError::Ambiguous, "{hidden:?}");
    }
    // Whoever wrote such a nickname has only his own call refused.
    let signed = format!("buyer{nickname}methodmy.pay{SIGNED_NOON}");
    let pay = Expected::method("my.pay", ContentKind::Form);
    assert_eq!(verify(pay.clone(), &genuine, &signed).unwrap_err(), SpiError::Ambiguous);
    let signed = format!("buyermethod manmethodmy.paypay_methodcard{SIGNED_NOON}");
    let harmless =
        [("buyer", "method man"), ("method", "my.pay"), ("pay_method", "card"), ("timestamp", TIME)];
    assert!(verify(pay, &harmless, &signed).is_ok(), "the word alone harms nobody");
}

#[test]
fn a_timestamp_that_was_written_into_a_value_does_not_keep_a_call_fresh() {
    // Written in 2015, to be sent in 2016.
    let memo = format!("x{SIGNED_NOON}v");
    let signed = format!("memo{memo}methodmy.paytimestamp2015-01-01 00:00:00");
    let moved = [("memo", "x"), ("timestamp", TIME), ("v", "methodmy.paytimestamp2015-01-01 00:00:00")];
    let refused = verify(Expected::any_method(ContentKind::Form), &moved, &signed).unwrap_err();
    assert_eq!(refused, SpiError::Ambiguous);
    let signed = format!("memo{memo}timestamp2015-01-01 00:00:00");
    let moved = [("memo", "x"), ("timestamp", TIME), ("v", "timestamp2015-01-01 00:00:00")];
    assert_eq!(
        verify(Expected::any_method(ContentKind::Form), &moved, &signed).unwrap_err(),
        SpiError::Ambiguous
    );
}

#[test]
fn a_timestamp_that_lost_its_end_is_refused() {
    // `0` went from the time into the name or body behind it.
    let sign = sign(format!("methodmy.pay{SIGNED_NOON}").as_bytes());
    for (time, content_type, body) in [("2016-01-01 12:00:0", JSON, "0"), ("2016-01-01 12:00:0", FORM, "0=")]
    {
        let query = format!("{}&sign={sign}", wire(&[("method", "my.pay"), ("timestamp", time)]));
        let kind = crate::kind_of(content_type);
        let judged =
            expecting(Expected::method("my.pay", kind)).verify(&request(&query, content_type, body), noon());
        let error = if content_type == FORM { SpiError::WrongSign } else { SpiError::MalformedTimestamp };
        assert_eq!(judged.unwrap_err(), error, "{content_type}");
    }
}

#[test]
fn names_of_other_signs_are_refused_unless_they_are_asked_for() {
    let strict = Expected::method("my.pay", ContentKind::Form);
    for name in [" x", "a b", "{\"amount\":1}", "<amount>1</amount>", "商品", "a=b", "", "a\n"] {
        let mut pairs = vec![(name, "1"), ("method", "my.pay"), ("timestamp", TIME)];
        pairs.sort_unstable();
        let signed = joined(&pairs);
        assert_eq!(verify(strict.clone(), &pairs, &signed).unwrap_err(), SpiError::Name, "{name}");
        assert!(verify(strict.clone().any_names(), &pairs, &signed).is_ok(), "{name}");
    }
}

#[test]
fn members_of_a_body_that_the_struct_does_not_have_can_be_refused() {
    let judge = |expected: Expected, query_pairs: &[(&str, &str)], body: &str| {
        let text = joined(query_pairs);
        let query = format!("{}&sign={}", wire(query_pairs), sign(format!("{text}{body}").as_bytes()));
        let verified = expecting(expected).verify(&request(&query, JSON, body), noon());
        verified.and_then(|verified| verified.decode::<Pay>()).map(|pay| pay.amount)
    };
    let known = [("app_key", "1"), ("method", "my.pay"), ("timestamp", TIME), ("v", "2.0")];
    let lenient = Expected::method("my.pay", ContentKind::Json);
    let strict = lenient.clone().refuse_unknown(&[]);
    let body = r#"{"amount":1,"tip":{"amount":2}}"#;
    assert_eq!(judge(lenient.clone(), &known, body), Ok(1));
    assert_eq!(judge(strict.clone(), &known, body), Err(SpiError::Unknown("tip".into())));
    assert_eq!(judge(strict.clone(), &known, r#"{"amount":1}"#), Ok(1), "system parameters are known");
    let more = [("customerId", "c"), ("method", "my.pay"), ("timestamp", TIME)];
    assert_eq!(judge(lenient, &more, r#"{"amount":1}"#), Ok(1));
    assert_eq!(judge(strict, &more, r#"{"amount":1}"#), Err(SpiError::Unknown("customerId".into())));
    let also = Expected::method("my.pay", ContentKind::Json).refuse_unknown(&["customerId"]);
    assert_eq!(judge(also, &more, r#"{"amount":1}"#), Ok(1));
}

#[cfg(feature = "xml")]
#[test]
fn elements_that_the_struct_does_not_have_can_be_refused() {
    let body = "<request><amount>1</amount><memo>m</memo><tip>2</tip></request>";
    let query = wire(&[("method", "my.pay"), ("timestamp", TIME)]);
    let query = format!("{query}&sign={}", sign(format!("methodmy.pay{SIGNED_NOON}{body}").as_bytes()));
    let decode = |expected: Expected| {
        let verified = expecting(expected).verify(&request(&query, "text/xml", body), noon()).unwrap();
        verified.decode::<Pay>().map(|pay| pay.amount)
    };
    let lenient = Expected::method("my.pay", ContentKind::Xml);
    assert_eq!(decode(lenient.clone()), Ok(1));
    assert_eq!(decode(lenient.refuse_unknown(&[])), Err(SpiError::Unknown("tip".into())));
}

#[test]
fn an_unknown_name_forges_no_line_of_a_log() {
    let body = "{\"amount\":1,\"a\\n\\u001b[31mERROR\":2}";
    let query = wire(&[("method", "my.pay"), ("timestamp", TIME)]);
    let query = format!("{query}&sign={}", sign(format!("methodmy.pay{SIGNED_NOON}{body}").as_bytes()));
    let strict = expecting(Expected::method("my.pay", ContentKind::Json).refuse_unknown(&[]));
    let error = strict.verify(&request(&query, JSON, body), noon()).unwrap().decode::<Pay>().unwrap_err();
    assert_eq!(error.to_string(), r"`a\n\u{1b}[31mERROR` is not known here");
    assert!(!format!("{error:?}").contains(['\n', '\u{1b}']));
}
