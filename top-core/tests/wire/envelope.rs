//! The envelope, with and without `simplify`, whichever was asked for; errors of the platform; and bodies that are no
//! response at all.

use std::collections::BTreeMap;

use top_core::{
    Error, TopApi, TopObject,
    error::ErrorKind,
    response::{self, DecodeOptions, Decoded},
};

use crate::support::{brief, words};

#[derive(Debug, PartialEq, TopObject)]
struct Got {
    name: Option<String>,
    items: Vec<Item>,
    count: Option<i64>,
}

#[derive(Debug, PartialEq, TopObject)]
struct Item {
    id: i64,
}

/// The members in the envelope are those of the response.
#[derive(Debug, TopApi)]
#[top_api(method = "taobao.items.get", response = Got)]
struct ItemsGet;

/// One member is the response, and it must be there.
#[derive(Debug, TopApi)]
#[top_api(method = "alibaba.item.get", response = Item, unwrap = "item")]
struct ItemGet;

/// One member is the response, and it may be absent.
#[derive(Debug, TopApi)]
#[top_api(method = "alibaba.item.find", response = Option<Item>, unwrap = "item")]
struct ItemFind;

/// The response as a whole is free JSON.
#[derive(Debug, TopApi)]
#[top_api(method = "taobao.any.get", response = serde_json::Value)]
struct AnyGet;

/// The response as a whole is a map.
#[derive(Debug, TopApi)]
#[top_api(method = "taobao.map.get", response = BTreeMap<String, String>)]
struct MapGet;

/// The response has a field for the id of the call, and requires it.
#[derive(Debug, TopObject)]
struct WithId {
    request_id: String,
}
#[derive(Debug, TopApi)]
#[top_api(method = "taobao.id.get", response = WithId)]
struct IdGet;

fn decode<A: TopApi>(body: impl AsRef<[u8]>) -> Result<Decoded<A::Response>, Error> {
    response::decode::<A>(body.as_ref(), DecodeOptions::default())
}

/// The place and the problem of a response that could not be decoded.
#[track_caller]
fn unread<A: TopApi>(body: impl AsRef<[u8]>) -> String {
    let error = decode::<A>(body).expect_err("not a response");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.may_have_been_sent());
    brief(error.as_decode().unwrap())
}

/// The problem of an object whose only member is this one, and is not known.
fn unknown(member: &str) -> String {
    format!(": UnknownShape {{ members: [{member:?}] }}")
}

#[test]
fn both_forms_of_a_success() {
    let members = r#""name":"a","items":{"item":[{"id":1}]},"count":"2","request_id":"14ibtxvb4vqjh""#;
    for body in [
        format!(r#"{{"items_get_response":{{{members}}}}}"#),
        format!("{{{members}}}"),
        format!("\u{feff} \r\n{{ {members} }} \n"),
        // Some documents keep the prefix in the name.
        format!(r#"{{"taobao_items_get_response":{{{members}}}}}"#),
    ] {
        let decoded = decode::<ItemsGet>(&body).unwrap();
        assert_eq!(
            decoded.data,
            Got { name: Some("a".into()), items: vec![Item { id: 1 }], count: Some(2) },
            "{body}"
        );
        assert_eq!(decoded.request_id.as_deref(), Some("14ibtxvb4vqjh"), "{body}");
        assert!(decoded.unknown.is_empty());
    }
    // A number is text too; an absent id is none.
    assert_eq!(
        decode::<ItemsGet>(r#"{"count":1,"request_id":12}"#).unwrap().request_id.as_deref(),
        Some("12")
    );
    assert_eq!(decode::<ItemsGet>(r#"{"count":1}"#).unwrap().request_id, None);
    assert_eq!(decode::<ItemsGet>(r#"{"count":1,"request_id":null}"#).unwrap().request_id, None);
    // A response may have no member but its id, or nothing in its envelope.
    for body in [
        r#"{"items_get_response":{}}"#,
        r#"{"request_id":"a"}"#,
        "{}",
        r#"{"items_get_response":{"grown":1}}"#,
    ] {
        assert_eq!(decode::<ItemsGet>(body).unwrap().data, Got { name: None, items: vec![], count: None });
    }
}

#[test]
fn one_member_is_the_response() {
    for body in [
        r#"{"alibaba_item_get_response":{"item":{"id":1},"request_id":"r"}}"#,
        r#"{"item":{"id":1},"request_id":"r"}"#,
        r#"{"request_id":"r","other":{"id":7},"item":"{\"id\":1}"}"#,
    ] {
        let decoded = decode::<ItemGet>(body).unwrap();
        assert_eq!((decoded.data, decoded.request_id.as_deref()), (Item { id: 1 }, Some("r")), "{body}");
    }
    for body in [
        r#"{"alibaba_item_get_response":{"request_id":"r"}}"#,
        r#"{"alibaba_item_get_response":{"item":null,"request_id":"r"}}"#,
        r#"{"request_id":"r"}"#,
    ] {
        assert_eq!(unread::<ItemGet>(body), "item: Missing", "{body}");
        let body = body.replace("_get_", "_find_");
        assert_eq!(decode::<ItemFind>(body).unwrap().data, None);
    }
    assert_eq!(unread::<ItemGet>(r#"{"item":{"id":"x"}}"#), "item.id: a whole number / Text(1)");
    assert_eq!(
        unread::<ItemGet>(r#"{"alibaba_item_get_response":{"item":{"id":"x"}}}"#),
        "item.id: a whole number / Text(1)",
        "the envelope is no part of the place"
    );
}

#[test]
fn the_whole_object_is_the_response() {
    for body in [r#"{"any_get_response":{"a":1,"request_id":"r"}}"#, r#"{"a":1,"request_id":"r"}"#] {
        let decoded = decode::<AnyGet>(body).unwrap();
        assert_eq!(decoded.data, serde_json::json!({ "a": 1, "request_id": "r" }));
        assert_eq!(decoded.request_id.as_deref(), Some("r"));
    }
    let map = decode::<MapGet>(r#"{"map_get_response":{"a":1.50}}"#).unwrap().data;
    assert_eq!(map, [("a".to_owned(), "1.50".to_owned())].into());
}

/// 74 documented APIs answer with a member whose name ends like that of an envelope.
#[test]
fn a_member_named_like_an_envelope_is_a_member() {
    let body = r#"{"order_check_response":{"a":1},"request_id":"r"}"#;
    let decoded = decode::<AnyGet>(body).unwrap();
    assert_eq!(decoded.data, serde_json::json!({ "order_check_response": { "a": 1 }, "request_id": "r" }));
    assert_eq!(decoded.request_id.as_deref(), Some("r"));

    let enveloped = r#"{"any_get_response":{"order_check_response":{"a":1},"request_id":"r"}}"#;
    assert_eq!(decode::<AnyGet>(enveloped).unwrap().data, decoded.data);

    // A new member of such a name: what is in it does not belong to the response type.
    for body in [
        r#"{"name":"a","trade_response":{"name":"b","items":[{"id":1}]}}"#,
        r#"{"trade_response":{"name":"b","items":[{"id":1}]},"name":"a"}"#,
    ] {
        let got = decode::<ItemsGet>(body).unwrap().data;
        assert_eq!((got.name.as_deref(), got.items.len()), (Some("a"), 0), "{body}");
    }
}

#[test]
fn the_id_of_the_call_goes_to_the_reply_and_to_the_response_type() {
    for body in [
        r#"{"id_get_response":{"request_id":"r"}}"#,
        r#"{"request_id":"r"}"#,
        r#"{"request_id":"q","request_id":"r"}"#,
    ] {
        let decoded = decode::<IdGet>(body).unwrap();
        assert_eq!((&*decoded.data.request_id, decoded.request_id.as_deref()), ("r", Some("r")), "{body}");
    }
    assert_eq!(unread::<IdGet>(r#"{"id_get_response":{}}"#), "request_id: Missing");
    assert_eq!(unread::<IdGet>(r#"{"request_id":null}"#), "request_id: Missing");
}

#[test]
fn unknown_members_are_listed_on_demand() {
    let body = r#"{"items_get_response":{"name":"a","grown":{"x":1},"items":[{"id":1},{"new":2,"id":2}],
                   "count":null,"request_id":"r","list":[]}}"#;
    let decoded =
        response::decode::<ItemsGet>(body.as_bytes(), DecodeOptions::default().list_unknown()).unwrap();
    assert_eq!(decoded.unknown, ["grown", "items[1].new", "list"]);
    assert_eq!(decoded.data.items.len(), 2);
    assert!(decode::<ItemsGet>(body).unwrap().unknown.is_empty(), "not unless asked for");

    let unwrapped = r#"{"item":{"id":1,"deep":[]},"beside":true,"request_id":"r"}"#;
    let decoded =
        response::decode::<ItemGet>(unwrapped.as_bytes(), DecodeOptions::default().list_unknown()).unwrap();
    assert_eq!(decoded.unknown, ["item.deep", "beside"]);
}

#[test]
fn the_platforms_errors() {
    type Row<'a> = (&'a str, Option<i64>, [Option<&'a str>; 5]);
    let rows: [Row<'_>; 9] = [
        (
            r#"{"code":15,"msg":"Remote service error","sub_code":"isv.invalid-parameter","sub_msg":"非法参数","request_id":"r"}"#,
            Some(15),
            [
                Some("15"),
                Some("Remote service error"),
                Some("isv.invalid-parameter"),
                Some("非法参数"),
                Some("r"),
            ],
        ),
        (
            r#"{"request_id":"r","sub_msg":"m","sub_code":"c","msg":"x","code":"25"}"#,
            Some(25),
            [Some("25"), Some("x"), Some("c"), Some("m"), Some("r")],
        ),
        (
            r#"{"code":25,"msg":"Invalid signature"}"#,
            Some(25),
            [Some("25"), Some("Invalid signature"), None, None, None],
        ),
        (r#"{"code":" 7 ","sub_code":null}"#, Some(7), [Some(" 7 "), None, None, None, None]),
        (r#"{"code":"sign-check-failure"}"#, None, [Some("sign-check-failure"), None, None, None, None]),
        (r#"{"code":7.0}"#, None, [Some("7.0"), None, None, None, None]),
        (r#"{"msg":"m"}"#, None, [None, Some("m"), None, None, None]),
        ("{}", None, [None; 5]),
        // Up to 2012 an error began by echoing the request.
        (r#"{"args":{"arg":[{"key":"a"}]},"code":40}"#, Some(40), [Some("40"), None, None, None, None]),
    ];
    for (members, code, texts) in rows {
        for body in [
            format!(r#"{{"error_response":{members}}}"#),
            format!(r#" {{ "error_response" : {members} }} "#),
            // An error is one after any other members, too.
            format!(r#"{{"name":"a","error_response":{members}}}"#),
        ] {
            let error = decode::<ItemsGet>(&body).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Api, "{body}");
            let api = error.as_api().unwrap();
            assert_eq!(api.code(), code, "{body}");
            let found = [api.code_text(), api.msg(), api.sub_code(), api.sub_msg(), api.request_id()];
            assert_eq!(found, texts, "{body}");
            assert_eq!(error.request_id(), texts[4]);
        }
    }
}

#[test]
fn an_error_of_another_shape_is_no_success() {
    for body in
        [r#"{"error_response":"no"}"#, r#"{"error_response":null}"#, r#"{"name":"a","error_response":"no"}"#]
    {
        assert_eq!(unread::<ItemsGet>(body), unknown("error_response"));
    }
    assert_eq!(
        unread::<ItemsGet>(r#"{"error_response":{"code":7"#),
        "error_response: syntax, the JSON ends too early"
    );
}

#[test]
fn what_is_no_response() {
    let rows: [(&[u8], &str); 27] = [
        (b"", ": Empty"),
        (b" \r\n\t", ": Empty"),
        (b"\xef\xbb\xbf", ": Empty"),
        (b"<html><body>SECRET</body></html>", ": Html"),
        (b"\n<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<html>", ": Html"),
        (b"<!-- SECRET --><HTML>", ": Html"),
        (b"<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">", ": Html"),
        (b"SECRET", ": NotAResponse"),
        (b"[]", ": NotAResponse"),
        (b"null", ": NotAResponse"),
        (b"\"SECRET\"", ": NotAResponse"),
        (b"502 Bad Gateway", ": NotAResponse"),
        (b"{\"name\":\"SECRET\xff\"}", ": NotUtf8(15)"),
        (b"\xce\xd2", ": NotUtf8(0)"),
        (b"{", ": syntax, the JSON ends too early"),
        (b"{\"items_get_response\":{\"name\":\"SECRET\"", ": syntax, the JSON ends too early"),
        (b"{\"items_get_response\":{\"name\":\"SECR", "name: syntax, a string without an end"),
        (
            b"{\"items_get_response\":{\"items\":[{\"id\":1},{\"id\":",
            "items[1].id: syntax, the JSON ends too early",
        ),
        (b"{\"name\":SECRET}", "name: syntax, expected a JSON value"),
        (b"{\"name\":\"a\"}SECRET", ": syntax, something follows the JSON"),
        (b"{\"items_get_response\":{}}{}", ": syntax, something follows the JSON"),
        (b"{\"name\":\"a\",}", ": syntax, a comma before the end"),
        (b"{'name':'SECRET'}", ": syntax, expected a member's name"),
        (b"{\"sold\":\"SECRET\"}", &unknown("sold")),
        (b"{\"items_get_response\":null}", &unknown("items_get_response")),
        (b"{\"items_get_response\":\"SECRET\"}", &unknown("items_get_response")),
        (b"{\"items_get_response\":[]}", &unknown("items_get_response")),
    ];
    for (body, expected) in rows {
        let shown = String::from_utf8_lossy(body);
        assert_eq!(unread::<ItemsGet>(body), expected, "{shown}");
        let error = decode::<ItemsGet>(body).unwrap_err();
        assert!(!words(&error).contains("SECRET"), "{}", words(&error));
    }
}

#[test]
fn values_of_the_wrong_kind_name_their_place_and_never_themselves() {
    let rows = [
        (
            r#""count":"SECRET""#,
            "count: a whole number / Text(6)",
            "count: expected a whole number, found text of 6 characters",
        ),
        (
            r#""count":[4321987]"#,
            "count: a whole number / List",
            "count: expected a whole number, found a list",
        ),
        (
            r#""count":4321987.5"#,
            "count: a whole number / Number(9)",
            "count: expected a whole number, found a number of 9 characters",
        ),
        (r#""items":[{"id":"SECRET"}]"#, "items[0].id: a whole number / Text(6)", "items[0].id: "),
        (r#""items":[{"SECRET":1}]"#, "items[0].id: Missing", "items[0].id: missing"),
        (r#""items":"SECRET""#, "items: a list / Text(6)", "items: "),
        (r#""name":"SECRET\x""#, "name: syntax, an unknown escape in a string", "name: "),
    ];
    for (member, expected, display) in rows {
        for body in [format!("{{{member}}}"), format!(r#"{{"items_get_response":{{{member}}}}}"#)] {
            assert_eq!(unread::<ItemsGet>(&body), expected, "{body}");
            let error = decode::<ItemsGet>(&body).unwrap_err();
            assert!(error.to_string().starts_with(display), "{error}");
            let words = words(&error) + &words(error.as_decode().unwrap());
            assert!(!words.contains("SECRET") && !words.contains("4321987"), "{words}");
        }
    }
}

#[derive(TopObject)]
struct Deep {
    a: Option<Box<Deep>>,
    list: Vec<Deep>,
}

#[test]
fn too_deep_is_an_error_and_no_stack_overflow() {
    let deep =
        |open: &str, close: &str, count: usize| format!("{}{}", open.repeat(count), close.repeat(count));
    for count in [200, 100_000] {
        for nest in
            [deep("[", "]", count), deep(r#"{"a":"#, "}", count).replace(":}", ":0}"), "[".repeat(count)]
        {
            for body in [
                format!(r#"{{"name":{nest}}}"#),
                format!(r#"{{"items":{nest}}}"#),
                format!(r#"{{"count":{nest}}}"#),
                format!(r#"{{"unknown":{nest}}}"#),
                format!(r#"{{"items_get_response":{{"unknown":{nest}}}}}"#),
                format!(r#"{{"error_response":{{"sub_msg":{nest}}}}}"#),
            ] {
                let problem = unread::<ItemsGet>(&body);
                assert!(
                    problem.contains("nested")
                        || problem.contains("a whole number")
                        || problem.contains("an object"),
                    "{problem}"
                );
            }
            assert!(unread::<AnyGet>(format!(r#"{{"a":{nest}}}"#)).contains("nested"));
        }
    }
    // As deep as is taken, in a record that nests as deep.
    for text in [deep(r#"{"a":"#, "}", 128), deep(r#"{"list":["#, "]}", 64)] {
        let text = text.replace(":}", ":null}");
        assert!(crate::support::read_object::<Deep>(text.as_bytes()).is_ok());
    }
}
