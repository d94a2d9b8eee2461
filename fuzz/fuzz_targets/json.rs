//! The tokenizer against `serde_json`: the same texts are JSON to both, and mean the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use top_core::{TopApi, response};

#[derive(TopApi)]
#[top_api(method = "a.b", response = Value, unwrap = "x")]
struct Free;

fuzz_target!(|text: &str| {
    let wrapped = format!("{{\"x\":{text}}}");
    let theirs = serde_json::from_str::<Value>(&wrapped);
    let ours = response::decode::<Free>(wrapped.as_bytes(), response::DecodeOptions::default());
    match (theirs, ours) {
        (Ok(theirs), Ok(ours)) => {
            // A repeated member is the last one to both.
            assert_eq!(theirs.get("x").cloned().unwrap_or_default(), ours.data);
        }
        (Ok(_), Err(error)) => panic!("serde_json takes it: {error}"),
        // Raw control characters and lone surrogates are read on purpose.
        (Err(_), _) => {}
    }
});
