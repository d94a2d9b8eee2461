//! Any bytes as an HTTP request to a gateway: query, form and multipart are read or refused, and what was read goes
//! through the mirror into a struct; never a panic.
#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use top_core::{Decimal, Json, TopDateTime, TopObject, response};

#[derive(TopObject)]
struct Everything {
    text: Option<String>,
    int: Option<i64>,
    flag: Option<bool>,
    date: Option<TopDateTime>,
    price: Option<Decimal>,
    texts: Vec<String>,
    numbers: Vec<i64>,
    free: serde_json::Value,
    typed: Option<Json<BTreeMap<String, i64>>>,
    map: BTreeMap<String, i64>,
    object: Option<Box<Everything>>,
    objects: Vec<Everything>,
}

fuzz_target!(|raw: &[u8]| {
    if let Ok(verdict) = top_sandbox::verify(raw, "helloworld") {
        let _ = (verdict.rule(), verdict.string_to_sign());
    }
    let Ok(text) = std::str::from_utf8(raw) else { return };
    let mut record = <Everything as top_core::field::Field>::blank();
    if response::from_params(&mut record, text.split('&').filter_map(|pair| pair.split_once('='))).is_ok() {
        // A blank required parameter is for this to find; whatever it says, it names no value.
        let _ = top_core::request::check(&record).map_err(|error| error.to_string());
    }
});
