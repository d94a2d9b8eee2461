//! Any bytes as a response, JSON or XML: decoded or refused, never a panic, and what an error says holds no content.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
};

use crate::{Outcome, told};
use top_core::{
    ByteArray, Decimal, FileItem, Json, TopApi, TopDateTime, TopObject, record::RecordExt, response,
};

#[derive(TopObject)]
struct Everything {
    text: Option<String>,
    cow: Option<Cow<'static, str>>,
    int: Option<i64>,
    small: Option<i8>,
    wide: Option<u128>,
    float: Option<f64>,
    flag: Option<bool>,
    date: Option<TopDateTime>,
    price: Option<Decimal>,
    bytes: Option<ByteArray>,
    file: Option<FileItem>,
    free: serde_json::Value,
    typed: Option<Json<BTreeMap<String, i64>>>,
    map: BTreeMap<String, i64>,
    objects: HashMap<String, Everything>,
    texts: Vec<String>,
    numbers: Vec<Option<i64>>,
    nested: Vec<Vec<i64>>,
    items: Vec<Everything>,
    model: Option<Box<Everything>>,
    status: Option<Status>,
    content_type: Option<ContentType>,
    request_id: Option<String>,
    success: Option<bool>,
}

#[derive(TopObject)]
enum Status {
    #[top_api(value = "1")]
    Open,
    #[top_api(other)]
    Other(String),
}

#[derive(TopObject)]
enum ContentType {
    #[top_api(value = 1)]
    Text,
    #[top_api(other)]
    Other(i64),
}

#[derive(TopApi)]
#[top_api(method = "a.b", response = Everything)]
struct Whole;

#[derive(TopApi)]
#[top_api(method = "a.b", response = Vec<Everything>, unwrap = "items")]
struct Member;

#[derive(TopApi)]
#[top_api(method = "a.b", response = serde_json::Value)]
struct Free;

/// What members, types and envelopes consist of.
pub const WORDS: &[&str] = &[
    "\"a_b_response\":",
    "\"error_response\":",
    "\"code\":",
    "\"msg\":",
    "\"sub_code\":",
    "\"request_id\":\"x\"",
    "\"items\":",
    "\"model\":{",
    "\"objects\":{",
    "\"map\":{",
    "\"nested\":[[",
    "\"numbers\":[null,",
    "\"texts\":{\"string\":[",
    "\"date\":",
    "2016-01-01 12:00:00",
    "1451620800000",
    "20160101120000",
    "\"price\":",
    "\"bytes\":\"AAECAw==\"",
    "\"flag\":",
    "\"typed\":",
    "\"{\\\"a\\\":1}\"",
    "<a_b_response>",
    "</a_b_response>",
    "<items list=\"true\">",
    "</items>",
    "<model>",
    "</model>",
    "<error_response>",
    "<![CDATA[",
    "]]>",
    "<!DOCTYPE a [",
    "<!ENTITY a \"b\">",
    "&a;",
    "&#x0;",
    "&amp;",
    "<?xml version=\"1.0\"?>",
    "<!--",
    "-->",
    "<html>",
];

/// Decodes, writes what was read, and reads that back.
///
/// # Panics
/// What was read cannot be read back.
pub fn run(body: &[u8]) -> Outcome {
    let options = response::DecodeOptions::default().list_unknown();
    let whole = response::decode::<Whole>(body, options);
    let mut shape = String::new();
    if let Ok(read) = &whole {
        // What was read can be written, and is read back the same.
        if let Ok(text) = top_core::json::to_vec(&read.data) {
            let text = String::from_utf8(text).expect("what is written is UTF-8");
            let again = format!("{{\"a_b_response\":{text}}}");
            let again =
                response::decode::<Whole>(again.as_bytes(), options).expect("what was written is read");
            let again = top_core::json::to_vec(&again.data).expect("what was written is written again");
            assert_eq!(String::from_utf8(again).as_ref(), Ok(&text));
            let _ = serde_json::to_string(&read.data.as_serde());
            shape = text;
        }
    }
    let member = response::decode::<Member>(body, options);
    if let Err(error) = &member {
        let _ = format!("{error:?}");
    }
    let free = response::decode::<Free>(body, options);
    Outcome::of(&[&told(&whole), &shape, &told(&member), &told(&free)])
}
