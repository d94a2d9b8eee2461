//! What a record holds, as JSON whose scalars are all texts, so that it can be compared with what was served. Written here
//! again: the code under test has walks of its own.

use serde_json::{Map, Value as Json};
use top_core::record::Value;

/// The value without what is absent.
pub(crate) fn held(value: &Value<'_>) -> Json {
    match value {
        Value::Str(text) => Json::from(*text),
        Value::Text(text) | Value::Number(text) => Json::from(text.to_string()),
        Value::I64(number) => Json::from(number.to_string()),
        Value::U64(number) => Json::from(number.to_string()),
        Value::F64(number) => Json::from(number.to_string()),
        Value::Bool(flag) => Json::from(flag.to_string()),
        Value::Bytes(bytes) => Json::from(base64(bytes.as_slice())),
        Value::Object(record) => {
            let fields = record.shape().fields().enumerate();
            fields
                .map(|(index, field)| (field.name().to_owned(), held(&record.value_at(index))))
                .collect::<Map<_, _>>()
                .into()
        }
        Value::List(list) => (0..list.count()).map(|index| held(&list.item(index))).collect(),
        Value::Map(map) => {
            let mut members = Map::new();
            map.each(&mut |name, value| {
                members.insert(name.to_owned(), held(&value));
                true
            });
            members.into()
        }
        Value::Json(cell) => cell.to_tree().map_or(Json::Null, |tree| texts(&tree)),
        _ => Json::Null,
    }
}

/// JSON with its scalars as texts.
pub(crate) fn texts(json: &Json) -> Json {
    match json {
        Json::Array(items) => items.iter().map(texts).collect(),
        Json::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), texts(value))).collect::<Map<_, _>>().into()
        }
        Json::Null | Json::String(_) => json.clone(),
        scalar => Json::from(scalar.to_string()),
    }
}

/// Without absent members and empty lists and objects, which have no form in all formats; `null` if nothing is left.
pub(crate) fn pruned(json: Json) -> Json {
    match json {
        Json::Array(items) => {
            let items: Vec<Json> = items.into_iter().map(pruned).filter(|item| !item.is_null()).collect();
            if items.is_empty() { Json::Null } else { items.into() }
        }
        Json::Object(members) => {
            let members: Map<String, Json> = members
                .into_iter()
                .map(|(name, value)| (name, pruned(value)))
                .filter(|(_, value)| !value.is_null())
                .collect();
            if members.is_empty() { Json::Null } else { members.into() }
        }
        // An empty object is an empty element in XML, which is blank text where the type is not documented.
        Json::String(text) if text.is_empty() => Json::Null,
        other => other,
    }
}

/// How many scalars it holds.
pub(crate) fn leaves(json: &Json) -> usize {
    match json {
        Json::Array(items) => items.iter().map(leaves).sum(),
        Json::Object(members) => members.values().map(leaves).sum(),
        Json::Null => 0,
        _ => 1,
    }
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = (0..3).fold(0_u32, |bits, at| bits << 8 | u32::from(chunk.get(at).copied().unwrap_or(0)));
        for (at, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            let digit = char::from(DIGITS[(bits >> shift & 63) as usize]);
            text.push(if at <= chunk.len() { digit } else { '=' });
        }
    }
    text
}
