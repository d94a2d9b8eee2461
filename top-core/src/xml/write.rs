//! A record as XML text: one walk over the mirror.

use std::borrow::Cow;

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::{
    check::{self, Problems},
    error::{CheckError, Rule},
    json::write::scalar,
    mirror::{FieldSpec, Kind, List, Record, Value, XmlItems},
    path::Path,
};

use super::text::{append_text, is_possible};

/// The XML text of a record under a root element, without a declaration.
///
/// ```
/// use top_core::{TopObject, xml};
///
/// #[derive(TopObject)]
/// struct Stock { flag: String, ids: Vec<i64>, note: Option<String> }
///
/// let stock = Stock { flag: "a<b".into(), ids: vec![1, 2], note: None };
/// assert_eq!(
///     xml::to_vec(&stock, "response")?,
///     b"<response><flag>a&lt;b</flag><ids><number>1</number><number>2</number></ids></response>",
/// );
/// # Ok::<(), top_core::error::CheckError>(())
/// ```
///
/// # Errors
/// All members that are missing, over their limits or cannot be written: a character that XML has no form for, a
/// map's key or a `root` that cannot name an element.
pub fn to_vec(record: &dyn Record, root: &str) -> Result<Vec<u8>, CheckError> {
    let mut out = Vec::with_capacity(256);
    let mut problems = Problems::default();
    element(&mut out, root, &Value::Object(record), None, &Path::ROOT, &mut problems);
    problems.into_result().map(|()| out)
}

fn element(
    out: &mut Vec<u8>,
    name: &str,
    value: &Value<'_>,
    spec: Option<&FieldSpec>,
    path: &Path<'_>,
    problems: &mut Problems,
) {
    if !is_name(name) {
        problems.add(path, Rule::Name);
    }
    tag(out, b"<", name);
    content(out, value, spec, path, problems);
    tag(out, b"</", name);
}

fn tag(out: &mut Vec<u8>, open: &[u8], name: &str) {
    out.extend_from_slice(open);
    out.extend_from_slice(name.as_bytes());
    out.push(b'>');
}

fn content(
    out: &mut Vec<u8>,
    value: &Value<'_>,
    spec: Option<&FieldSpec>,
    path: &Path<'_>,
    problems: &mut Problems,
) {
    match value {
        Value::None => {}
        Value::Str(text) | Value::Secret(text) => self::text(out, text, path, problems),
        Value::DateTime(time) => text(out, &time.to_string(), path, problems),
        Value::Text(text) => self::text(out, &text.to_string(), path, problems),
        Value::Bytes(bytes) => out.extend_from_slice(STANDARD.encode(bytes.as_slice()).as_bytes()),
        Value::File(_) => problems.add(path, Rule::NestedFile),
        Value::Object(record) => object(out, *record, path, problems),
        Value::List(items) => list(out, *items, spec, path, problems),
        Value::Map(map) => {
            let mut index = 0;
            map.each(&mut |name, entry| {
                element(out, name, &entry, spec, &path.key(index), problems);
                index += 1;
                true
            });
        }
        Value::Json(cell) => match cell.to_tree() {
            Ok(value) => tree(out, &value, path, problems),
            Err(_) => problems.add(path, Rule::Serialize),
        },
        Value::I64(_) | Value::U64(_) | Value::F64(_) | Value::Bool(_) | Value::Number(_) => {
            scalar(out, value, path, problems);
        }
    }
}

fn object(out: &mut Vec<u8>, record: &dyn Record, path: &Path<'_>, problems: &mut Problems) {
    for (index, spec) in record.shape().fields().enumerate() {
        let value = record.value_at(index);
        let place = path.member(spec.name());
        check::field(&spec, &value, &place, problems);
        match value {
            _ if value.is_absent() => {}
            Value::List(items) if spec.items() == XmlItems::Flat => {
                for index in 0..items.count() {
                    element(out, spec.name(), &items.item(index), Some(&spec), &place.item(index), problems);
                }
            }
            value => element(out, spec.name(), &value, Some(&spec), &place, problems),
        }
    }
}

fn list(
    out: &mut Vec<u8>,
    list: &dyn List,
    spec: Option<&FieldSpec>,
    path: &Path<'_>,
    problems: &mut Problems,
) {
    for index in 0..list.count() {
        let item = list.item(index);
        let name = match spec.map(FieldSpec::items) {
            Some(XmlItems::Named(name)) => Cow::Borrowed(name),
            _ => item_name(list.element(), &item),
        };
        element(out, &name, &item, spec, &path.item(index), problems);
    }
}

/// The name of an item: that of its type, with its first letter in lower case.
fn item_name(element: Kind, item: &Value<'_>) -> Cow<'static, str> {
    match (element, item) {
        (_, Value::Object(record)) => top_names::qimen_item(record.shape().name()).into(),
        (Kind::Integer | Kind::Float | Kind::Decimal, _) => "number".into(),
        (Kind::Bool, _) => "boolean".into(),
        (Kind::DateTime, _) => "date".into(),
        (Kind::Text | Kind::Bytes, _) => "string".into(),
        _ => "item".into(),
    }
}

fn tree(out: &mut Vec<u8>, value: &serde_json::Value, path: &Path<'_>, problems: &mut Problems) {
    use serde_json::Value as Json;
    let mut child = |name: &str, value: &Json, place: &Path<'_>| {
        if !is_name(name) {
            problems.add(place, Rule::Name);
        }
        tag(out, b"<", name);
        tree(out, value, place, problems);
        tag(out, b"</", name);
    };
    match value {
        Json::Null => {}
        Json::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                child("item", item, &path.item(index));
            }
        }
        Json::Object(members) => {
            for (index, (name, member)) in members.iter().enumerate() {
                child(name, member, &path.key(index));
            }
        }
        Json::String(string) => text(out, string, path, problems),
        Json::Bool(_) | Json::Number(_) => out.extend_from_slice(value.to_string().as_bytes()),
    }
}

fn text(out: &mut Vec<u8>, text: &str, path: &Path<'_>, problems: &mut Problems) {
    if !text.chars().all(is_possible) {
        problems.add(path, Rule::Xml);
    }
    append_text(out, text);
}

/// Whether a text can be the name of an element. Takes more than the platform's names and less than XML.
fn is_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_alphabetic() || c == '_')
        && chars.all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}
