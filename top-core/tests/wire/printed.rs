//! What others wrote is printed without lies: no error forges a log line or reaches for the terminal.

use top_core::{
    BusinessResult as _, Error, TopApi, TopObject,
    error::{ApiError, BusinessError, CheckError, ConfigError, Problem, Rule, SessionError, TransportError},
    response::{self, DecodeOptions},
};

/// A line break with a forged line, a colour, a terminal's title, a C1 control, a line separator, text turned round.
const FORGED: &str = "x\r\n2026-01-01 INFO paid\u{1b}[31m\u{1b}]0;t\u{7}\u{9b}2J\u{85}\u{2028}\u{202e}y";

#[derive(TopApi)]
#[top_api(method = "taobao.a.b", response = std::collections::BTreeMap<String, i64>)]
struct Map;

#[derive(TopObject)]
#[top_api(debug)]
struct Done {
    success: Option<bool>,
    msg_code: Option<String>,
    model: Option<i64>,
}

fn every_error_with_foreign_text() -> Vec<Error> {
    let body = serde_json::json!({ "a_b_response": { FORGED: "no number" } }).to_string();
    let decode = response::decode::<Map>(body.as_bytes(), DecodeOptions::default()).unwrap_err();
    assert!(decode.as_decode().is_some(), "{decode}");
    let body = serde_json::json!({ "error_response": {
        "code": FORGED, "msg": FORGED, "sub_code": FORGED, "sub_msg": FORGED, "request_id": FORGED,
    } });
    let api = response::decode::<Map>(body.to_string().as_bytes(), DecodeOptions::default()).unwrap_err();
    assert_eq!(api.request_id(), Some(FORGED), "the accessors give what came");
    // The gateway's own codes show `sub_msg`, too.
    let own = ApiError::new(7, FORGED).with_sub(FORGED, FORGED);
    let done = Done { success: Some(false), msg_code: Some(FORGED.into()), model: None };
    let business: BusinessError = done.into_result().unwrap_err();
    vec![
        api,
        own.into(),
        decode,
        business.with_request_id(Some(FORGED.into())).into(),
        CheckError::of([Problem::new(FORGED, Rule::Required)]).into(),
        ConfigError::new(FORGED).into(),
        SessionError::unknown_shop(FORGED).into(),
        SessionError::store(FORGED).into(),
        TransportError::not_sent(FORGED).with_peer(FORGED).into(),
        TransportError::maybe_sent(FORGED).with_peer(FORGED).into(),
        Error::status(302, None).with_redirect(FORGED),
        Error::status(404, None).with_method(FORGED),
    ]
}

#[test]
fn no_error_prints_control_characters_of_others() {
    let lies = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}');
    for error in every_error_with_foreign_text() {
        let mut texts =
            vec![format!("{error}"), format!("{error:?}"), format!("{error:#?}").replace('\n', " ")];
        if let Some(api) = error.as_api() {
            texts.extend([format!("{api}"), format!("{api:?}")]);
        }
        for text in texts {
            assert!(!text.contains(lies), "{text:?}");
        }
    }
}

#[test]
fn other_text_is_printed_as_it_is() {
    let error = Error::from(ApiError::new(41, r#"Invalid arguments:参数 a\b "c""#));
    assert_eq!(error.to_string(), r#"platform error 41 Invalid arguments:参数 a\b "c""#);
}

#[test]
fn no_connection_names_whom_and_why_and_a_redirect_its_host() {
    let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
    let error = Error::from(TransportError::not_sent(refused).with_peer("gw.api.taobao.com:443"));
    assert_eq!(
        error.to_string(),
        "no connection to the gateway at gw.api.taobao.com:443: connection refused (the request was not sent)"
    );
    let error = Error::status(302, None).with_redirect("portal.example");
    assert_eq!(error.redirect_host(), Some("portal.example"));
    assert!(
        error.to_string().starts_with("HTTP status 302: a redirect to the host `portal.example`"),
        "{error}"
    );
}
