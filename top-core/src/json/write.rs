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

use super::out::Out;

const NULL: &[u8] = b"null";

/// Appends a record. What cannot be written is noted, and something well-formed is written in its place.
pub(crate) fn object(out: &mut impl Out, record: &dyn Record, path: &Path<'_>, problems: &mut Problems) {
    let mut first = true;
    for (index, spec) in record.shape().fields().enumerate() {
        let (field, name) = (record.value_at(index), spec.name());
        let place = path.member(name);
        check::field(&spec, &field, &place, problems);
        if field.is_absent() {
            continue;
        }
        let before: (&[u8; 2], &[u8; 6]) =
            if std::mem::take(&mut first) { (b"{\"", b"%7B%22") } else { (b",\"", b"%2C%22") };
        // The derives refuse names that would have to be escaped.
        if let Value::Str(text) | Value::Secret(text) = field {
            // As `value` does, with fewer writes: most members are text.
            out.name((before.0, before.1), name, spec.stays(), (b"\":\"", b"%22%3A%22"));
            out.rest_of_string(text);
        } else {
            out.name((before.0, before.1), name, spec.stays(), (b"\":", b"%22%3A"));
            value(out, &field, Some(&spec), &place, problems);
        }
    }
    if first {
        out.known(b"{", b"%7B");
    }
    out.known(b"}", b"%7D");
}

/// Appends any value; `spec` is the field's, where the value is one.
pub(crate) fn value(
    out: &mut impl Out,
    value: &Value<'_>,
    spec: Option<&FieldSpec>,
    path: &Path<'_>,
    problems: &mut Problems,
) {
    match value {
        Value::None => out.known(NULL, NULL),
        Value::Str(text) | Value::Secret(text) => out.string(text),
        Value::DateTime(time) => out.string(&time.to_string()),
        Value::Text(text) => out.string(&text.to_string()),
        Value::Bytes(bytes) => byte_array(out, bytes.as_slice(), spec.is_some_and(FieldSpec::base64)),
        Value::File(_) => {
            out.known(NULL, NULL);
            problems.add(path, Rule::NestedFile);
        }
        Value::Object(record) => object(out, *record, path, problems),
        Value::List(items) => list(out, *items, spec, path, problems),
        Value::Map(entries) => map(out, *entries, spec, path, problems),
        Value::Json(cell) => {
            let written = out.with(|out| {
                let start = out.len();
                cell.write_json(out).inspect_err(|_| {
                    out.truncate(start);
                    out.extend_from_slice(NULL);
                })
            });
            if written.is_err() {
                problems.add(path, Rule::Serialize);
            }
        }
        Value::I64(_) | Value::U64(_) | Value::F64(_) | Value::Bool(_) | Value::Number(_) => {
            scalar(out, value, path, problems);
        }
    }
}

/// Appends a number or boolean, the same inside JSON and as a parameter of its own.
pub(crate) fn scalar(out: &mut impl Out, value: &Value<'_>, path: &Path<'_>, problems: &mut Problems) {
    match value {
        Value::I64(number) => out.text(itoa::Buffer::new().format(*number).as_bytes()),
        Value::U64(number) => out.text(itoa::Buffer::new().format(*number).as_bytes()),
        Value::Bool(true) => out.known(b"true", b"true"),
        Value::Bool(false) => out.known(b"false", b"false"),
        // Writing to a `Vec` does not fail.
        Value::Number(number) => drop(out.with(|out| write!(out, "{number}"))),
        // `Display` gives the shortest digits that read back the same, never an exponent.
        Value::F64(number) if number.is_finite() => drop(out.with(|out| write!(out, "{number}"))),
        Value::F64(_) => {
            out.known(b"0", b"0");
            problems.add(path, Rule::Finite);
        }
        _ => {}
    }
}

fn list(
    out: &mut impl Out,
    list: &dyn List,
    spec: Option<&FieldSpec>,
    path: &Path<'_>,
    problems: &mut Problems,
) {
    out.known(b"[", b"%5B");
    for index in 0..list.count() {
        if index > 0 {
            out.known(b",", b"%2C");
        }
        value(out, &list.item(index), spec, &path.item(index), problems);
    }
    out.known(b"]", b"%5D");
}

fn map(
    out: &mut impl Out,
    map: &dyn Map,
    spec: Option<&FieldSpec>,
    path: &Path<'_>,
    problems: &mut Problems,
) {
    out.known(b"{", b"%7B");
    let mut index = 0;
    map.each(&mut |name, entry| {
        if index > 0 {
            out.known(b",", b"%2C");
        }
        out.string(name);
        out.known(b":", b"%3A");
        value(out, &entry, spec, &path.key(index), problems);
        index += 1;
        true
    });
    out.known(b"}", b"%7D");
}

/// `byte[]`, as the official Java SDK writes it: an array of signed numbers.
fn byte_array(out: &mut impl Out, bytes: &[u8], base64: bool) {
    if base64 {
        return out.string(&self::base64(bytes));
    }
    out.known(b"[", b"%5B");
    for (index, byte) in bytes.iter().enumerate() {
        if index > 0 {
            out.known(b",", b"%2C");
        }
        out.text(itoa::Buffer::new().format(byte.cast_signed()).as_bytes());
    }
    out.known(b"]", b"%5D");
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}
