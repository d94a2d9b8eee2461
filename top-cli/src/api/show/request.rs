//! What a request of an API looks like on the command line: the parameters that must be sent, with made-up values.

use serde_json::{Map, Value, json};
use top_doc::{ApiDoc, Kind, Node};

/// The parameters that must be sent, as JSON values. Files are left out.
pub(super) fn required(doc: &ApiDoc) -> Vec<(&str, Value)> {
    let wanted = doc.request.iter().filter(|node| node.required && !is_file(node));
    wanted.map(|node| (node.name.as_str(), parameter(node, doc))).collect()
}

/// The files that must be sent.
pub(super) fn files(doc: &ApiDoc) -> Vec<&str> {
    doc.request.iter().filter(|node| node.required && is_file(node)).map(|node| node.name.as_str()).collect()
}

fn is_file(node: &Node) -> bool {
    node.kind() == Kind::Bytes && node.list == 0
}

/// The line that calls the API, for a POSIX shell.
pub(super) fn command(doc: &ApiDoc) -> String {
    let mut line = format!("topctl call {}", doc.method);
    for (name, value) in required(doc) {
        line.push_str(" -p ");
        line.push_str(&quoted(&format!("{name}={}", text(&value))));
    }
    for name in files(doc) {
        line.push_str(" --file ");
        line.push_str(&quoted(&format!("{name}=photo.jpg")));
    }
    if doc.session == top_doc::Session::Required {
        line.push_str(" --session \"$TOP_SESSION\"");
    }
    line
}

/// A value as the parameter is sent: lists of scalars joined by commas, objects as JSON.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) if !items.iter().any(|item| item.is_object() || item.is_array()) => {
            items.iter().map(text).collect::<Vec<_>>().join(",")
        }
        other => other.to_string(),
    }
}

/// The text as one word of a shell.
fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "=_.,:/-".contains(c);
    if text.chars().all(is_plain) { text.to_owned() } else { format!("'{}'", text.replace('\'', "'\\''")) }
}

fn parameter(node: &Node, doc: &ApiDoc) -> Value {
    if node.name == "fields" && node.is_field_list() {
        let names = wanted_fields(&doc.response);
        if !names.is_empty() {
            return names.into();
        }
    }
    value(node)
}

/// The first names of what the response holds, behind one wrapper.
fn wanted_fields(response: &[Node]) -> Vec<&str> {
    const FEW: usize = 3;
    let inside = response.iter().find(|node| !node.children.is_empty());
    let nodes = inside.map_or(response, |node| &node.children);
    nodes.iter().filter(|node| node.children.is_empty()).take(FEW).map(|node| node.name.as_str()).collect()
}

fn value(node: &Node) -> Value {
    let limits = node.fitting_limits();
    let listed =
        node.facts.as_ref().and_then(|facts| facts.values.first()).map(|listed| listed.value.as_str());
    let one = match (node.kind(), listed) {
        (Kind::Number | Kind::Byte, Some(listed)) => {
            listed.parse::<i64>().map_or_else(|_| json!(1), |number| json!(number))
        }
        (_, Some(listed)) => json!(listed),
        (Kind::Number | Kind::Byte, None) => {
            json!(limits.min.unwrap_or(1).max(1).min(limits.max.unwrap_or(i64::MAX)))
        }
        (Kind::Bool, None) => json!(true),
        (Kind::Date, None) => json!("2026-01-31 12:00:00"),
        (Kind::Decimal, None) => json!("9.90"),
        (Kind::Object, None) => Value::Object(members(&node.children)),
        (Kind::Map, None) => json!({}),
        _ if node.facts.as_ref().is_some_and(|facts| facts.is_decimal) => json!("9.90"),
        _ => json!("…"),
    };
    (0..node.list).fold(one, |inner, _| json!([inner]))
}

fn members(nodes: &[Node]) -> Map<String, Value> {
    nodes.iter().filter(|node| node.required).map(|node| (node.name.clone(), value(node))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_one_that_a_shell_takes() {
        let line = r#"{"method":"taobao.a.get","session":"required","request":[
            {"name":"fields","type":"String","required":true},{"name":"q","type":"Number","required":true,"min_value":5},
            {"name":"o","type":"O","required":true,"children":[{"name":"it's","type":"String","required":true},{"name":"n","type":"Number"}]},
            {"name":"ids","type":"Number[]","required":true},{"name":"img","type":"byte[]","required":true},{"name":"z","type":"String"}],
            "response":[{"name":"a","type":"A","children":[{"name":"x","type":"String"},{"name":"y","type":"String"}]}]}"#;
        let doc = top_doc::read_definition(line, 1).unwrap().doc;
        assert_eq!(
            command(&doc),
            "topctl call taobao.a.get -p fields=x,y -p q=5 -p 'o={\"it'\\''s\":\"…\"}' -p ids=1 --file img=photo.jpg --session \"$TOP_SESSION\""
        );
    }
}
