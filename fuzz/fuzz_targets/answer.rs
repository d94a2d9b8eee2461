//! Any bytes as an answer, JSON or XML: decoded or refused, never a panic, and what an error says holds no content.
#![no_main]

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
};

use libfuzzer_sys::fuzz_target;
use top_core::{ByteArray, Decimal, FileItem, Json, TopApi, TopDateTime, TopObject, response, record::RecordExt};

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

fuzz_target!(|body: &[u8]| {
    let options = response::DecodeOptions::default().list_unknown();
    if let Ok(answer) = response::decode::<Whole>(body, options) {
        // What was read can be written, and is read back the same.
        if let Ok(text) = top_core::json::to_vec(&answer.data) {
            let again = format!("{{\"a_b_response\":{}}}", String::from_utf8(text.clone()).unwrap());
            let again = response::decode::<Whole>(again.as_bytes(), options).unwrap();
            assert_eq!(top_core::json::to_vec(&again.data).unwrap(), text);
            let _ = serde_json::to_string(&answer.data.as_serde());
        }
    }
    if let Err(error) = response::decode::<Member>(body, options) {
        let _ = (error.to_string(), format!("{error:?}"));
    }
    let _ = response::decode::<Free>(body, options);
});
