//! Files named as arguments: parameters as JSON, and request bodies. Knows nothing of the call that they are for.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read as _},
    path::Path,
};

use serde_json::value::RawValue;
use top_core::json::compact;

use crate::failure::Failure;

/// The bytes of a file; `-` is standard input.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    if path.as_os_str() != "-" {
        return fs::read(path).map_err(|error| Failure::file(path, &error));
    }
    stdin()
}

pub(crate) fn stdin() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    io::stdin()
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::usage(format!("standard input: {error}")))?;
    Ok(bytes)
}

pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    String::from_utf8(bytes(path)?).map_err(|_| {
        Failure::usage(format!("{} is not UTF-8, the only encoding that the platform takes", path.display()))
    })
}

/// Whether a body is XML; otherwise it is JSON.
pub(crate) fn is_xml(body: &str) -> bool {
    body.trim_start_matches('\u{feff}').trim_start().starts_with('<')
}

/// The members of a JSON object as parameters, in the form that the platform takes.
pub(crate) fn parameters(path: &Path) -> Result<Vec<(String, String)>, Failure> {
    let text = text(path)?;
    let wrong = |what: &str| {
        Failure::usage(format!("{}: {what}", path.display()))
            .with_help("the file holds one JSON object: {\"name\": value, …}")
    };
    let members: BTreeMap<String, &RawValue> = serde_json::from_str(&text).map_err(|error| {
        wrong(&format!("not a JSON object (line {}, column {})", error.line(), error.column()))
    })?;
    parameters_of(members).map_err(|reason| wrong(&reason))
}

/// The same of members that were read.
pub(crate) fn parameters_of(members: BTreeMap<String, &RawValue>) -> Result<Vec<(String, String)>, String> {
    let members = members.into_iter().filter(|(_, value)| value.get() != "null");
    let written = members.map(|(name, value)| match parameter(value.get()) {
        Some(value) => Ok((name, value)),
        None => Err(format!(
            "a text in the list `{name}` holds a comma, but the items of lists are joined by commas"
        )),
    });
    written.collect()
}

/// The value as text; `None` for a list that cannot be joined by commas.
fn parameter(json: &str) -> Option<String> {
    if !json.starts_with('[') {
        return Some(scalar(json));
    }
    let items: Vec<&RawValue> = serde_json::from_str(json).unwrap_or_default();
    if items.iter().any(|item| item.get().starts_with(['{', '['])) {
        return Some(compact(json));
    }
    let items: Vec<String> = items.iter().map(|item| scalar(item.get())).collect();
    (!items.iter().any(|item| item.contains(','))).then(|| items.join(","))
}

/// A text without its quotes and escapes; anything else as compact JSON.
fn scalar(json: &str) -> String {
    serde_json::from_str::<String>(json).unwrap_or_else(|_| compact(json))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_the_platform_takes_them() {
        for (json, written) in [
            (r#""a\"b""#, Some("a\"b")),
            ("1.50", Some("1.50")),
            ("true", Some("true")),
            ("[1, \"b\"]", Some("1,b")),
            ("[\"a,b\"]", None),
            ("[]", Some("")),
            ("{\"a\": [1, 2]}", Some("{\"a\":[1,2]}")),
            ("[{\"a\": 1}]", Some("[{\"a\":1}]")),
        ] {
            assert_eq!(parameter(json), written.map(str::to_owned), "{json}");
        }
        assert!(is_xml("\u{feff} <request/>") && !is_xml("{}"));
    }
}
