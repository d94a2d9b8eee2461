//! JSON text of a value, straight into the buffer that is signed.
//!
//! Compact, UTF-8 raw, only what JSON demands is escaped. Absent members and empty lists and maps are left out.

use std::io::Write as _;

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::{
    check::{self, Problems},
    error::Rule,
    mirror::{FieldSpec, List, Map, Record, Value},
    path::Path,
};

use super::escape::string;

/// Appends a record. What cannot be written is noted, and something well-formed is written in its place.
pub(crate) fn object(out: &mut Vec<u8>, record: &dyn Record, path: &Path<'_>, problems: &mut Problems) {
    out.push(b'{');
    let mut first = true;
    for (index, spec) in record.shape().fields.iter().enumerate() {
        let field = record.value_at(index);
        let place = path.member(spec.name);
        check::field(spec, &field, &place, problems);
        if field.is_absent() {
            continue;
        }
        if !std::mem::take(&mut first) {
            out.push(b',');
        }
        name(out, spec.name);
        value(out, &field, Some(spec), &place, problems);
    }
    out.push(b'}');
}

/// Appends a field's name and a colon. The derives refuse names that would have to be escaped.
fn name(out: &mut Vec<u8>, name: &str) {
    out.push(b'"');
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
}

/// Appends any value; `spec` is the field's, where the value is one.
pub(crate) fn value(
    out: &mut Vec<u8>,
    value: &Value<'_>,
    spec: Option<&FieldSpec>,
    path: &Path<'_>,
    problems: &mut Problems,
) {
    match value {
        Value::None => out.extend_from_slice(b"null"),
        Value::Str(text) | Value::Secret(text) => string(out, text),
        Value::DateTime(time) => string(out, &time.to_string()),
        Value::Text(text) => string(out, &text.to_string()),
        Value::Bytes(bytes) => byte_array(out, bytes.as_slice(), spec.is_some_and(|spec| spec.base64)),
        Value::File(_) => {
            out.extend_from_slice(b"null");
            problems.add(path, Rule::NestedFile);
        }
        Value::Object(record) => object(out, *record, path, problems),
        Value::List(items) => list(out, *items, spec, path, problems),
        Value::Map(entries) => map(out, *entries, spec, path, problems),
        Value::Json(cell) => {
            let start = out.len();
            if cell.write_json(out).is_err() {
                out.truncate(start);
                out.extend_from_slice(b"null");
                problems.add(path, Rule::Serialize);
            }
        }
        Value::I64(_) | Value::U64(_) | Value::F64(_) | Value::Bool(_) | Value::Number(_) => {
            scalar(out, value, path, problems);
        }
    }
}

/// Appends a number or boolean, the same inside JSON and as a parameter of its own.
pub(crate) fn scalar(out: &mut Vec<u8>, value: &Value<'_>, path: &Path<'_>, problems: &mut Problems) {
    match value {
        Value::I64(number) => out.extend_from_slice(itoa::Buffer::new().format(*number).as_bytes()),
        Value::U64(number) => out.extend_from_slice(itoa::Buffer::new().format(*number).as_bytes()),
        Value::Bool(flag) => out.extend_from_slice(if *flag { b"true" } else { b"false" }),
        // Writing to a `Vec` does not fail.
        Value::Number(number) => drop(write!(out, "{number}")),
        // `Display` gives the shortest digits that read back the same, never an exponent.
        Value::F64(number) if number.is_finite() => drop(write!(out, "{number}")),
        Value::F64(_) => {
            out.push(b'0');
            problems.add(path, Rule::Finite);
        }
        _ => {}
    }
}

fn list(
    out: &mut Vec<u8>,
    list: &dyn List,
    spec: Option<&FieldSpec>,
    path: &Path<'_>,
    problems: &mut Problems,
) {
    out.push(b'[');
    for index in 0..list.count() {
        if index > 0 {
            out.push(b',');
        }
        value(out, &list.item(index), spec, &path.item(index), problems);
    }
    out.push(b']');
}

fn map(out: &mut Vec<u8>, map: &dyn Map, spec: Option<&FieldSpec>, path: &Path<'_>, problems: &mut Problems) {
    out.push(b'{');
    let mut index = 0;
    map.each(&mut |name, entry| {
        if index > 0 {
            out.push(b',');
        }
        string(out, name);
        out.push(b':');
        value(out, &entry, spec, &path.key(index), problems);
        index += 1;
        true
    });
    out.push(b'}');
}

/// `byte[]`, as the official Java SDK writes it: an array of signed numbers.
fn byte_array(out: &mut Vec<u8>, bytes: &[u8], base64: bool) {
    if base64 {
        out.push(b'"');
        out.extend_from_slice(self::base64(bytes).as_bytes());
        out.push(b'"');
        return;
    }
    out.push(b'[');
    for (index, byte) in bytes.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        out.extend_from_slice(itoa::Buffer::new().format(byte.cast_signed()).as_bytes());
    }
    out.push(b']');
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}
