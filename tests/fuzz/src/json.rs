//! The tokenizer against `serde_json`: the same texts are JSON to both, and mean the same.

use crate::{Outcome, told};
use serde_json::Value;
use top_core::{TopApi, response};

#[derive(TopApi)]
#[top_api(method = "a.b", response = Value, unwrap = "x")]
struct Free;

/// What JSON consists of.
pub const WORDS: &[&str] = &[
    "{\"a\":",
    "[",
    "]",
    "}",
    ",",
    ":",
    "\"x\"",
    "\\u0041",
    "\\ud83d\\ude00",
    "\\ud800",
    "\\/",
    "1e5",
    "-0",
    "0.0",
    "1E+400",
    "01",
    "true",
    "false",
    "null",
    "\t",
    "\"\"",
    "\u{7f}",
];

/// Reads the text by both.
///
/// # Panics
/// The two disagree.
pub fn run(text: &[u8]) -> Outcome {
    let Ok(text) = std::str::from_utf8(text) else { return Outcome::of(&["no text"]) };
    let wrapped = format!("{{\"x\":{text}}}");
    let theirs = serde_json::from_str::<Value>(&wrapped);
    let ours = response::decode::<Free>(wrapped.as_bytes(), response::DecodeOptions::default());
    let value = ours.as_ref().map_or_else(|_| String::new(), |ours| ours.data.to_string());
    let structure: String = value.chars().filter(|c| "{}[]:,\\u".contains(*c)).collect();
    let outcome = Outcome::of(&[&told(&theirs), &told(&ours), &structure]);
    match (theirs, ours) {
        (Ok(theirs), Ok(ours)) => {
            // A repeated member is the last one to both.
            assert_eq!(theirs.get("x").cloned().unwrap_or_default(), ours.data);
        }
        (Ok(_), Err(error)) => panic!("serde_json takes it: {error}"),
        // Raw control characters and lone surrogates are read on purpose.
        (Err(_), _) => {}
    }
    outcome
}
