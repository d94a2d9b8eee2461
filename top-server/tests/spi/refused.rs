//! Requests that are not genuine, told apart for the application and not for the caller.

use std::time::{Duration, SystemTime};

use top_core::request::Format;
use top_server::spi::{ContentKind, SpiError, SpiRequest, TakenCalls};

use crate::{FORM, JSON, NOON, SIGNED_NOON, kind_of, noon, request, sign, verifier};

#[test]
fn bad_requests_are_told_apart() {
    let signed = |params: &str| sign(params.as_bytes());
    let json = "application/json";
    let at_noon = format!("{NOON}&sign={}", signed(&format!("{SIGNED_NOON}{{}}")));
    let untimed = format!("a=1&sign={}", signed("a1{}"));
    let blank_time = format!("timestamp=&sign={}", signed("timestamp{}"));
    let odd_time = format!("timestamp=1451620800000&sign={}", signed("timestamp1451620800000{}"));
    for (query, content_type, body, error) in [
        (at_noon.as_str(), json, "{}", None),
        (&at_noon, "", "{}", Some(SpiError::ContentType)),
        (&at_noon, "application/octet-stream", "{}", Some(SpiError::ContentType)),
        (&at_noon, "multipart/form-data; boundary=x", "{}", Some(SpiError::ContentType)),
        (&at_noon, "application/json;charset=UTF-16", "{}", Some(SpiError::Charset)),
        (&at_noon, json, "{} ", Some(SpiError::WrongSign)),
        (&at_noon, FORM, "a=1", Some(SpiError::WrongSign)),
        (&at_noon, FORM, "a=%", Some(SpiError::Malformed)),
        (&at_noon, FORM, "a=%FF", Some(SpiError::Malformed)),
        ("a=%zz", json, "{}", Some(SpiError::Malformed)),
        ("a=%E6%B7", json, "{}", Some(SpiError::Malformed)),
        (NOON, json, "{}", Some(SpiError::MissingSign)),
        ("", FORM, "sign=AB", Some(SpiError::MissingSign)),
        ("sign=", json, "{}", Some(SpiError::WrongSign)),
        ("sign=%00", json, "{}", Some(SpiError::WrongSign)),
        (&untimed, json, "{}", Some(SpiError::MissingTimestamp)),
        (&blank_time, json, "{}", Some(SpiError::MissingTimestamp)),
        (&odd_time, json, "{}", Some(SpiError::MalformedTimestamp)),
    ] {
        let request = request(query, content_type, body);
        let judged = verifier(kind_of(content_type)).verify(&request, noon());
        assert_eq!(judged.err(), error, "{query} {content_type} {body}");
    }
    let judged = verifier(ContentKind::Json)
        .verify(&request(&at_noon, "APPLICATION/JSON ; charset=utf-8", "{}"), noon());
    assert!(judged.is_ok());
    let latin = SpiRequest::new(&at_noon).header("Content-Type", b"application/json").body(b"{\xff}");
    assert_eq!(verifier(ContentKind::Json).verify(&latin, noon()).unwrap_err(), SpiError::WrongSign);
    let query = format!("{NOON}&sign={}", sign(b"timestamp2016-01-01 12:00:00\xff"));
    let latin = SpiRequest::new(&query).header("Content-Type", b"application/json").body(b"\xff");
    assert_eq!(
        verifier(ContentKind::Json).verify(&latin, noon()).unwrap_err(),
        SpiError::Malformed,
        "signed, and still no text"
    );
}

#[test]
fn the_window_has_two_sides() {
    let query = format!("{NOON}&sign={}", sign(format!("{SIGNED_NOON}{{}}").as_bytes()));
    let request = request(&query, JSON, "{}");
    let ten = Duration::from_secs(600);
    let second = Duration::from_secs(1);
    for (now, error) in [
        (noon() + ten, None),
        (noon() - ten, None),
        (noon() + ten + second, Some(SpiError::TooOld)),
        (noon() - ten - second, Some(SpiError::TooNew)),
        (SystemTime::UNIX_EPOCH, Some(SpiError::TooNew)),
    ] {
        assert_eq!(verifier(ContentKind::Json).verify(&request, now).err(), error);
    }
    let strict = verifier(ContentKind::Json).window(second);
    assert_eq!(strict.verify(&request, noon() + 2 * second).unwrap_err(), SpiError::TooOld);
    let timeless = verifier(ContentKind::Json).any_time();
    assert!(timeless.verify(&request, noon() + 10_000 * ten).is_ok());
}

#[test]
fn nothing_that_came_is_shown() {
    let signature = sign(b"cardhunter2timestamp2016-01-01 12:00:00hunter2");
    let query = format!("{NOON}&card=hunter2&sign={signature}");
    let request = SpiRequest::new(&query)
        .header("Content-Type", b"text/plain")
        .header("x", b"hunter2")
        .body(b"hunter2");
    let guarded = verifier(ContentKind::Text).refuse_replays(TakenCalls::new(5, |_| ()));
    let accepted = guarded.verify(&request, noon()).unwrap();
    let forged = request.clone().body(b"hunter3");
    let error = guarded.verify(&forged, noon()).unwrap_err();
    let shown = format!("{request:?} {accepted:?} {guarded:?} {error:?} {error}");
    for secret in ["hunter", "helloworld", &signature] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    assert!(shown.contains("card"), "names are shown: {shown}");
}

#[test]
fn a_refusal_is_the_documented_one_and_says_nothing_else() {
    for error in [SpiError::WrongSign, SpiError::TooOld, SpiError::Replayed, SpiError::ContentType] {
        assert!(error.is_refused());
        assert_eq!(
            error.to_response(Format::Json).body(),
            br#"{"flag":"failure","code":"sign-check-failure","message":"Illegal request","sub_code":"sign-check-failure","sub_message":"Illegal request"}"#
        );
        assert_eq!(
            error.to_response(Format::Xml).body(),
            b"<response><flag>failure</flag><code>sign-check-failure</code><message>Illegal request</message></response>"
        );
    }
}
