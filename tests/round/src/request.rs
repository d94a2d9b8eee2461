//! A request with every documented parameter, within the documented limits.

use serde_json::{Map, Value, json};
use top_doc::{ApiDoc, Kind, Node};
use top_names::is_system_parameter;

/// The parameters that are the API's own.
pub(crate) fn parameters(doc: &ApiDoc) -> impl Iterator<Item = &Node> {
    doc.request.iter().filter(|node| !is_system_parameter(&node.name))
}

/// All parameters, as a struct is filled from JSON.
pub(crate) fn full(doc: &ApiDoc) -> Map<String, Value> {
    parameters(doc).map(|node| (node.name.clone(), value(node, true))).collect()
}

/// A value of each member, of lists two where the limit permits.
fn value(node: &Node, is_parameter: bool) -> Value {
    if is_parameter && is_file(node) {
        return json!(["photo.jpg", "image/jpeg", [255, 216, 255]]);
    }
    let list = if is_names(node) { node.list + 1 } else { node.list };
    let most = node.fitting_limits().max_items.unwrap_or(2).min(2);
    (0..list).fold(one(node), |inner, level| {
        let count = if level + 1 == list { most } else { 1 };
        (0..count.max(1)).map(|_| inner.clone()).collect()
    })
}

pub(crate) fn is_file(node: &Node) -> bool {
    node.kind() == Kind::Bytes && node.list == 0
}

/// Whether it is one text with commas on the wire, and a list in Rust.
pub(crate) fn is_names(node: &Node) -> bool {
    node.is_field_list()
}

fn one(node: &Node) -> Value {
    let limits = node.fitting_limits();
    let number = || limits.min.unwrap_or(1).max(1).min(limits.max.unwrap_or(i64::MAX));
    let listed = node.facts.as_ref().and_then(|facts| facts.values.last());
    if let Some(listed) = listed {
        return match listed.value.parse::<i64>() {
            Ok(number) if node.kind() == Kind::Number => json!(number),
            _ => json!(listed.value),
        };
    }
    match node.kind() {
        // Exact, though it is a Number on the wire.
        Kind::Number if node.facts.as_ref().is_some_and(|facts| facts.is_decimal) => {
            json!(number().to_string())
        }
        Kind::Number | Kind::Byte => json!(number()),
        Kind::Bool => json!(true),
        Kind::Date => json!("2016-01-01 11:59:59"),
        Kind::Decimal => json!("12.50"),
        _ if node.facts.as_ref().is_some_and(|facts| facts.is_decimal) => json!("12.50"),
        Kind::Bytes => json!([116, 111, 112]),
        Kind::Map => json!({ "key": "值" }),
        Kind::Object if node.children.is_empty() => json!({ "free": "form" }),
        Kind::Object => node
            .children
            .iter()
            .map(|child| (child.name.clone(), value(child, false)))
            .collect::<Map<_, _>>()
            .into(),
        _ => {
            // Chinese, quotes and what forms escape, as far as the limit goes.
            let text = "淘宝 \"&=+%\\<é>";
            let most = usize::try_from(limits.max_len.unwrap_or(20)).unwrap_or(20);
            json!(text.chars().take(most).collect::<String>().trim())
        }
    }
}
