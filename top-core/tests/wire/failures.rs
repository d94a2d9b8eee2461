//! No failure passes for success: failures without an envelope, inside one, and under another API's.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value as Json, json};
use top_core::{
    Error, TopApi, TopObject,
    error::{DecodeProblem, ErrorKind, Refused},
    field::Field,
    record::{AsSerde, Value},
    response::{
        self, DecodeOptions, Decoded,
        batch::{Part, split},
    },
};

use crate::support::words;

/// No member is required.
#[derive(Debug, PartialEq, TopObject)]
struct Stock {
    sku_id: Option<i64>,
    quantity: Option<i64>,
}
#[derive(TopApi)]
#[top_api(method = "taobao.stock.get", response = Stock)]
struct StockGet;

/// No member at all.
#[derive(Debug, PartialEq, TopObject)]
struct Nothing {}
#[derive(TopApi)]
#[top_api(method = "taobao.stock.delete", response = Nothing)]
struct StockDelete;

#[derive(TopApi)]
#[top_api(method = "taobao.stock.find", response = Option<Stock>, unwrap = "stock")]
struct StockFind;

/// What a caller without a struct gets.
#[derive(TopApi)]
#[top_api(method = "taobao.stock.any", response = Json, response_key = "x_response")]
struct StockAny;

/// Its members are those of failures.
#[derive(Debug, PartialEq, TopObject)]
struct Outcome {
    code: Option<String>,
    msg: Option<String>,
    message: Option<String>,
    flag: Option<String>,
    errcode: Option<i64>,
    errmsg: Option<String>,
    r#type: Option<String>,
    sub_code: Option<String>,
    success: Option<bool>,
}
#[derive(TopApi)]
#[top_api(method = "taobao.outcome.get", response = Outcome)]
struct OutcomeGet;

/// Two of its members are.
#[derive(Debug, PartialEq, TopObject)]
struct Short {
    code: Option<String>,
    msg: Option<String>,
}
#[derive(TopApi)]
#[top_api(method = "taobao.short.get", response = Short)]
struct ShortGet;

/// A small part of what comes, on purpose.
#[derive(Debug, PartialEq, TopObject)]
#[top_api(partial)]
struct Part1 {
    rare: Option<String>,
}
#[derive(TopApi)]
#[top_api(method = "taobao.part.get", response = Part1)]
struct PartGet;
#[derive(TopApi)]
#[top_api(method = "taobao.part.find", response = Option<Stock>, unwrap = "stock", partial)]
struct PartFind;

fn decode<A: TopApi>(body: &str) -> Result<Decoded<A::Response>, Error> {
    response::decode::<A>(body.as_bytes(), DecodeOptions::default())
}

/// Failures of every family: the body, code and message.
const FAILURES: [(&str, &str, Option<&str>); 14] = [
    (
        r#"{"type":"ISV","code":"InsufficientPermission","msg":"App does not have permission to access this api","request_id":"0b51"}"#,
        "InsufficientPermission",
        Some("App does not have permission to access this api"),
    ),
    (r#"{"request_id":"r","message":"m","code":"ApiCallLimit","type":"SYSTEM"}"#, "ApiCallLimit", Some("m")),
    (r#"{"type":"ISP","code":"E1","message":"m","_trace_id_":"2101"}"#, "E1", Some("m")),
    (r#"{"code":25,"msg":"Invalid signature","request_id":"x"}"#, "25", Some("Invalid signature")),
    (
        r#"{"code":"15","msg":"Remote service error","sub_code":"isv.x","sub_msg":"y"}"#,
        "15",
        Some("Remote service error"),
    ),
    (r#"{"code":500,"message":"broken"}"#, "500", Some("broken")),
    (r#"{"code":-1,"msg":"broken"}"#, "-1", Some("broken")),
    (r#"{"errcode":40014,"errmsg":"invalid token"}"#, "40014", Some("invalid token")),
    (r#"{"errcode":"88","errmsg":"m","sub_code":"c","sub_msg":"s","request_id":"r"}"#, "88", Some("m")),
    (r#"{"flag":"failure","code":"sign-check-failure","message":"m"}"#, "sign-check-failure", Some("m")),
    (r#"{"response":{"flag":"failure","code":"TOP15","message":"m"}}"#, "TOP15", Some("m")),
    (r#"{ "message" : "m" , "flag" : "FAILURE" , "code" : 1 }"#, "1", Some("m")),
    (r#"{"error_response":{"code":7,"msg":"App Call Limited"}}"#, "7", Some("App Call Limited")),
    (r#"{"request_id":"r","error_response":{"code":7}}"#, "7", None),
];

#[track_caller]
fn refused<A: TopApi>(body: &str, code: &str, msg: Option<&str>) {
    let error = decode::<A>(body).map(|decoded| decoded.unknown).expect_err(body);
    let api = error.as_api().unwrap_or_else(|| panic!("{body}: {error}"));
    assert_eq!((api.code_text(), api.msg()), (Some(code), msg), "{body}");
}

#[test]
fn a_failure_without_an_envelope_is_the_platforms_error() {
    for (body, code, msg) in FAILURES {
        refused::<StockGet>(body, code, msg);
        refused::<StockDelete>(body, code, msg);
        refused::<StockFind>(body, code, msg);
        refused::<StockAny>(body, code, msg);
        refused::<PartGet>(body, code, msg);
    }
    for body in [r#"{"errcode":40014}"#, r#"{"flag":"failure"}"#, r#"{"response":{"flag":"failure"}}"#] {
        assert_eq!(decode::<StockGet>(body).unwrap_err().kind(), ErrorKind::Api, "{body}");
    }
    let error = decode::<StockGet>(FAILURES[3].0).unwrap_err();
    let api = error.as_api().unwrap();
    assert_eq!((api.refused(), error.request_id()), (Some(Refused::Signature), Some("x")));
}

#[test]
fn an_error_inside_the_envelope_is_the_platforms_error() {
    for (members, code) in [
        (r#""error_response":{"code":15,"msg":"m"}"#, "15"),
        (r#""sku_id":1,"error_response":{"code":15,"msg":"m"},"request_id":"r""#, "15"),
    ] {
        refused::<StockGet>(&format!(r#"{{"stock_get_response":{{{members}}}}}"#), code, Some("m"));
        refused::<StockFind>(&format!(r#"{{"stock_find_response":{{{members}}}}}"#), code, Some("m"));
        refused::<StockAny>(&format!(r#"{{"x_response":{{{members}}}}}"#), code, Some("m"));
    }
}

#[test]
fn the_text_of_a_service_is_handed_out_and_not_shown() {
    for body in [
        r#"{"flag":"failure","code":"c","message":"SECRET"}"#,
        r#"{"errcode":1001,"errmsg":"SECRET"}"#,
        r#"{"type":"ISP","code":"c","message":"SECRET"}"#,
        r#"{"code":40,"msg":"SECRET"}"#,
    ] {
        let error = decode::<StockGet>(body).unwrap_err();
        assert_eq!(error.as_api().unwrap().msg(), Some("SECRET"), "{body}");
        assert!(!words(&error).contains("SECRET"), "{}", words(&error));
    }
}

#[test]
fn the_envelope_of_another_api_is_an_error() {
    for body in [
        r#"{"evil_response":{"sku_id":1}}"#,
        r#"{"evil_response":{}}"#,
        r#"{"evil_response":null}"#,
        r#"{"tmall_stock_get_response":{"sku_id":1}}"#,
    ] {
        let error = decode::<StockGet>(body).unwrap_err();
        let DecodeProblem::ForeignRoot { root } = error.as_decode().unwrap().problem() else {
            panic!("{body}: {error}")
        };
        assert!(body.contains(root.as_str()), "{error}");
        assert!(decode::<StockDelete>(body).is_err() && decode::<StockAny>(body).is_err(), "{body}");
    }
    let long = format!(r#"{{"{}\u001b_response":{{}}}}"#, "x".repeat(100));
    let shown = decode::<StockGet>(&long).unwrap_err().to_string();
    assert!(shown.ends_with(&format!("`{}…`", "x".repeat(40))), "{shown}");
}

#[test]
fn an_object_of_which_nothing_is_known_names_what_came() {
    let unknown = |body: &str| match decode::<StockGet>(body).unwrap_err().as_decode().unwrap().problem() {
        DecodeProblem::UnknownShape { members } => members.clone(),
        other => panic!("{body}: {other:?}"),
    };
    assert_eq!(unknown(r#"{"item":{"num_iid":1},"request_id":"x"}"#), ["item", "request_id"]);
    assert_eq!(unknown(r#"{"a\u001b[31m\n":"SECRET"}"#), [r"a\u{1b}[31m\n"]);
    let many: BTreeMap<_, _> = (0..20).map(|index| (format!("m{index:02}"), index)).collect();
    assert_eq!(unknown(&serde_json::to_string(&many).unwrap()).len(), 8);
    // A success of another family is not this API's response either.
    assert_eq!(unknown(r#"{"code":"0","msg":"ok"}"#), ["code", "msg"]);
    assert_eq!(unknown(r#"{"errcode":0,"errmsg":"ok"}"#), ["errcode", "errmsg"]);
    for body in [r#"{"item":1}"#, r#"{"request_id":"r","item":1}"#] {
        assert_eq!(decode::<StockFind>(body).unwrap_err().kind(), ErrorKind::Decode, "{body}");
        assert_eq!(decode::<PartGet>(body).unwrap().data, Part1 { rare: None }, "{body}");
        assert_eq!(decode::<PartFind>(body).unwrap().data, None, "{body}");
        assert!(decode::<StockAny>(body).is_ok(), "{body}");
    }
}

#[test]
fn an_empty_response_stays_empty() {
    for body in ["{}", r#"{"request_id":"r"}"#, r#"{"stock_get_response":{}}"#] {
        assert_eq!(decode::<StockGet>(body).unwrap().data, Stock { sku_id: None, quantity: None }, "{body}");
    }
    for body in ["{}", r#"{"request_id":"r"}"#] {
        assert_eq!(decode::<StockDelete>(body).unwrap().data, Nothing {});
        assert_eq!(decode::<StockFind>(body).unwrap().data, None);
    }
    assert_eq!(decode::<StockAny>("{}").unwrap().data, json!({}));
}

#[test]
fn under_its_own_root_a_response_is_trusted() {
    for members in
        [r#""code":25,"msg":"Invalid signature""#, r#""errcode":40014,"errmsg":"m""#, r#""grown":1"#]
    {
        assert!(decode::<StockGet>(&format!(r#"{{"stock_get_response":{{{members}}}}}"#)).is_ok());
        assert!(decode::<StockAny>(&format!(r#"{{"x_response":{{{members}}}}}"#)).is_ok());
    }
}

#[test]
fn a_response_with_the_members_of_a_failure_is_its_types_own() {
    for body in [
        r#"{"code":"500","msg":"no such item","request_id":"r"}"#,
        r#"{"code":"E1","message":"m"}"#,
        r#"{"flag":"failure","code":"c","message":"m"}"#,
        r#"{"errcode":40014,"errmsg":"m"}"#,
        r#"{"type":"ISV","code":"c","msg":"m"}"#,
        r#"{"code":"15","msg":"m","sub_code":"isv.x"}"#,
        r#"{"success":false,"code":"25","msg":"wrong"}"#,
    ] {
        assert!(decode::<OutcomeGet>(body).is_ok(), "{body}");
        assert!(decode::<OutcomeGet>(&format!(r#"{{"outcome_get_response":{body}}}"#)).is_ok(), "{body}");
    }
    assert_eq!(decode::<ShortGet>(r#"{"code":"500","msg":"m"}"#).unwrap().data.msg.as_deref(), Some("m"));
    // What the type does not know tells the families apart, and the platform's own codes come with their names.
    refused::<ShortGet>(FAILURES[0].0, FAILURES[0].1, FAILURES[0].2);
    refused::<ShortGet>(FAILURES[3].0, FAILURES[3].1, FAILURES[3].2);
    refused::<ShortGet>(FAILURES[4].0, FAILURES[4].1, FAILURES[4].2);
    refused::<OutcomeGet>(FAILURES[3].0, FAILURES[3].1, FAILURES[3].2);
    // Free JSON that is more than a failure.
    for body in [
        json!({ "code": "0", "msg": "ok", "request_id": "r" }),
        json!({ "code": "E1", "msg": "m", "data": {} }),
        json!({ "type": "ISV", "code": "c", "msg": "m", "apps": [] }),
        json!({ "errcode": 0, "errmsg": "ok" }),
        json!({ "flag": "success", "code": "c", "message": "m" }),
        json!({ "response": { "flag": "success" } }),
        json!({ "code": { "value": 25 }, "msg": "m" }),
    ] {
        assert_eq!(decode::<StockAny>(&body.to_string()).unwrap().data, body);
    }
}

#[test]
fn a_failure_in_the_place_of_a_misfit_is_a_failure() {
    #[derive(Debug, TopObject)]
    struct Numbers {
        code: Option<i64>,
        total: i64,
    }
    #[derive(TopApi)]
    #[top_api(method = "taobao.numbers.get", response = Numbers)]
    struct NumbersGet;
    refused::<NumbersGet>(FAILURES[0].0, FAILURES[0].1, FAILURES[0].2);
    refused::<NumbersGet>(FAILURES[7].0, FAILURES[7].1, FAILURES[7].2);
    let error = decode::<NumbersGet>(r#"{"code":1,"total":"x"}"#).unwrap_err();
    assert_eq!(error.as_decode().unwrap().path(), "total");
}

#[test]
fn the_parts_of_a_batch_go_the_same_way() {
    let body = format!(r#"{{"a_response":{{}}}}|{}|{{"evil_response":{{}}}}"#, FAILURES[0].0);
    let parts = split(body.as_bytes(), "|", &["a_response", "b_response", "stock_get_response"]).unwrap();
    assert!(matches!(&parts[1], Part::Refused(error) if error.code_text() == Some("InsufficientPermission")));
    let Part::Response(last) = &parts[2] else { panic!("{parts:?}") };
    assert!(decode::<StockGet>(&body[last.clone()]).is_err());
    let whole = split(FAILURES[3].0.as_bytes(), "|", &["a_response", "b_response"]).unwrap_err();
    assert_eq!(whole.as_api().unwrap().code(), Some(25));
}

/// What a response of any type says of itself, with every member present.
fn sample(value: &Value<'_>) -> Json {
    let Value::Object(record) = value else { panic!("an object") };
    serde_json::to_value(AsSerde(*record)).expect("a record of plain values")
}

fn outcome() -> impl Strategy<Value = Outcome> {
    let word = || proptest::option::of("(|0|1|25|failure|ISV|SYSTEM|isv\\.x|Invalid session|[a-z]{1,6})");
    let two = (word(), word(), word(), word());
    let three =
        (proptest::option::of(-1_i64..90), word(), word(), word(), proptest::option::of(any::<bool>()));
    (two, three).prop_map(|((code, msg, message, flag), (errcode, errmsg, kind, sub_code, success))| {
        Outcome { code, msg, message, flag, errcode, errmsg, r#type: kind, sub_code, success }
    })
}

proptest! {
    /// The members of failures with any values, wrapped and not, are the response of a type that has them all, unless
    /// code and text are together the platform's own.
    #[test]
    fn every_sample_of_a_type_decodes(data in outcome()) {
        let json = sample(&data.value());
        let is_the_platforms = data.code.as_deref() == Some("27") && data.msg.as_deref() == Some("Invalid session");
        prop_assume!(!is_the_platforms);
        for body in [json.to_string(), json!({ "outcome_get_response": json }).to_string()] {
            let decoded = decode::<OutcomeGet>(&body).map(|decoded| decoded.data);
            prop_assert!(decoded.is_ok_and(|decoded| decoded == data), "{}", body);
        }
    }

    /// One member of its own is enough.
    #[test]
    fn a_known_member_beside_those_of_a_failure_makes_a_response(
        sku_id in any::<i64>(),
        code in "(25|E1|failure)",
        flag in "(failure|success)",
    ) {
        let body = json!({ "flag": flag, "code": code, "msg": "m", "type": "ISV", "sku_id": sku_id });
        let decoded = decode::<StockGet>(&body.to_string()).map(|decoded| decoded.data.sku_id);
        let is_qimen = flag == "failure";
        prop_assert_eq!(decoded.ok().flatten(), Some(sku_id), "{} {}", body, is_qimen);
    }
}
