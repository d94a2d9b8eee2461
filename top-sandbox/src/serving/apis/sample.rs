//! The response of an API document: its JSON sample, its XML sample, or, without either, the table's example values. What
//! the document leaves blank is filled by the document's types, see [`plausible`](super::plausible).

use top_core::TopDateTime;
use top_doc::{ApiDoc, Kind, Node};
use top_names::ERROR_RESPONSE;

use super::{
    plausible::{Values, is_of_a_success},
    xml_sample,
};
use crate::protocol::{Document, ItemType, Tree, item_name};

/// The members of deeper objects are left out.
const DEPTH: usize = 64;

/// What the document shows as a success, and what is not as documented in it.
pub(super) struct Sample {
    /// `None` if the document has no sample that can be read.
    shown: Option<Document>,
    /// The paths at which the sample has a value that does not fit the documented type.
    pub(super) misfits: Vec<String>,
    root: String,
    nodes: Vec<Node>,
}

impl Sample {
    pub(super) fn of(doc: &ApiDoc, root: &str) -> Self {
        let json = doc.samples.json.as_deref().and_then(|json| Document::from_json(json, root));
        // Some documents show an error where the success should be.
        let json = json.filter(|document| document.root != ERROR_RESPONSE);
        let shown = json.or_else(|| xml_sample::read(doc.samples.xml.as_deref()?, &doc.response));
        let mut misfits = Vec::new();
        match &shown {
            Some(document) => find_misfits(&document.content, &doc.response, "", &mut misfits),
            None => find_misfits(&examples(&doc.response, None, "", 0), &doc.response, "", &mut misfits),
        }
        Self { shown, misfits, root: root.to_owned(), nodes: doc.response.clone() }
    }

    /// The response to one call: the sample, its blanks filled with these values.
    pub(super) fn response(&self, values: &Values<'_>) -> Document {
        match &self.shown {
            Some(shown) => {
                let content = filled(&shown.content, &self.nodes, values, "");
                Document { root: shown.root.clone(), content }
            }
            None => Document { root: self.root.clone(), content: examples(&self.nodes, Some(values), "", 0) },
        }
    }
}

/// The sample with a value of the documented type at each blank whose type is not text. A blank text stays: that a
/// message is empty says something.
fn filled(tree: &Tree, nodes: &[Node], values: &Values<'_>, path: &str) -> Tree {
    let Tree::Object(members) = tree else { return tree.clone() };
    let member = |(name, value): &(String, Tree)| {
        let path = format!("{path}.{name}");
        let value = match nodes.iter().find(|node| node.name == *name) {
            None => value.clone(),
            Some(node) => match value {
                Tree::List { item, items } => Tree::List {
                    item: item.clone(),
                    items: items.iter().map(|item| filled_one(item, node, values, &path)).collect(),
                },
                value => filled_one(value, node, values, &path),
            },
        };
        (name.clone(), value)
    };
    Tree::Object(members.iter().map(member).collect())
}

fn filled_one(value: &Tree, node: &Node, values: &Values<'_>, path: &str) -> Tree {
    match value {
        Tree::Object(members) if members.is_empty() => made(node, values, path, 0),
        Tree::Object(_) => filled(value, &node.children, values, path),
        Tree::Text(text) if text.trim().is_empty() && !is_text(node) => made(node, values, path, 0),
        value => value.clone(),
    }
}

/// The values of the table's examples; where there is none, made ones, or nothing without `values`.
fn examples(nodes: &[Node], values: Option<&Values<'_>>, path: &str, depth: usize) -> Tree {
    let member = |node: &Node| {
        let path = format!("{path}.{}", node.name);
        let value = match node.list {
            0 => example(node, values, &path, depth)?,
            _ => list(node, values, &path, depth),
        };
        Some((node.name.clone(), value))
    };
    Tree::Object(nodes.iter().filter_map(member).collect())
}

/// `None` for what a success does not have.
fn example(node: &Node, values: Option<&Values<'_>>, path: &str, depth: usize) -> Option<Tree> {
    if !node.children.is_empty() {
        let members = if depth < DEPTH { &node.children[..] } else { &[] };
        return Some(examples(members, values, path, depth + 1));
    }
    let documented = node.example.as_deref().map(str::trim).filter(|text| !text.is_empty());
    match (documented, values) {
        (Some(text), _) if !matches!(node.kind(), Kind::Object | Kind::Map) => {
            Some(xml_sample::scalar(text, node))
        }
        (_, Some(values)) => is_of_a_success(node).then(|| values.scalar(node, path)),
        (_, None) => None,
    }
}

fn list(node: &Node, values: Option<&Values<'_>>, path: &str, depth: usize) -> Tree {
    let items = match node.example.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
        // A list of scalars is exemplified as a request sends it: joined by commas, or as JSON.
        Some(text) if node.children.is_empty() && node.kind() != Kind::Object => {
            let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
            let items =
                inner.split(',').map(|item| item.trim().trim_matches('"')).filter(|item| !item.is_empty());
            items.map(|item| xml_sample::scalar(item, node)).collect()
        }
        // Two scalars, so that a list is seen to be one; of objects one, because they nest.
        _ if node.children.is_empty() && values.is_some() => {
            (0..2).filter_map(|index| example(node, values, &format!("{path}[{index}]"), depth)).collect()
        }
        _ => example(node, values, path, depth).into_iter().collect(),
    };
    Tree::List { item: name_of_items(node), items }
}

fn made(node: &Node, values: &Values<'_>, path: &str, depth: usize) -> Tree {
    if node.children.is_empty() {
        values.scalar(node, path)
    } else {
        examples(&node.children, Some(values), path, depth + 1)
    }
}

/// Whether a value of this type is text in JSON.
fn is_text(node: &Node) -> bool {
    let kind = node.kind();
    matches!(kind, Kind::Text | Kind::FieldList | Kind::Json | Kind::Bytes | Kind::Any)
        || (kind == Kind::Decimal && !is_json_number(node))
}

/// Whether a decimal is a number in JSON. Prices and `BigDecimal` are texts.
pub(super) fn is_json_number(node: &Node) -> bool {
    matches!(node.ty.to_ascii_lowercase().as_str(), "double" | "float")
}

fn find_misfits(tree: &Tree, nodes: &[Node], path: &str, misfits: &mut Vec<String>) {
    let Tree::Object(members) = tree else { return };
    for (name, value) in members {
        let Some(node) = nodes.iter().find(|node| node.name == *name) else { continue };
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        match value {
            Tree::List { items, .. } if node.list > 0 => {
                for item in items {
                    find_misfit(item, node, &path, misfits);
                }
            }
            // A single value in place of a list of one is common, and the SDKs read it.
            value => find_misfit(value, node, &path, misfits),
        }
    }
}

fn find_misfit(value: &Tree, node: &Node, path: &str, misfits: &mut Vec<String>) {
    // What is blank is filled.
    let is_blank = matches!(value, Tree::Text(text) if text.trim().is_empty());
    let fits = is_blank
        || match (value, node.kind()) {
            (Tree::Object(_), Kind::Object) => {
                find_misfits(value, &node.children, path, misfits);
                true
            }
            (Tree::Null, _)
            | (_, Kind::Any)
            | (Tree::Object(_), Kind::Map)
            | (Tree::Number(_), Kind::Number | Kind::Byte)
            | (Tree::Bool(_), Kind::Bool) => true,
            (Tree::Number(_), Kind::Decimal) => is_json_number(node),
            (Tree::Text(text), Kind::Date) => text.parse::<TopDateTime>().is_ok(),
            (Tree::Text(_), _) => is_text(node),
            _ => false,
        };
    if !fits && !misfits.iter().any(|known| known == path) {
        misfits.push(path.to_owned());
    }
}

pub(super) fn name_of_items(node: &Node) -> String {
    item_name(match node.kind() {
        Kind::Object => ItemType::Object(&node.ty),
        Kind::Number | Kind::Byte | Kind::Decimal => ItemType::Number,
        Kind::Bool => ItemType::Bool,
        Kind::Date => ItemType::Date,
        _ => ItemType::Text,
    })
}

#[cfg(test)]
mod tests {
    use top_doc::Samples;

    use super::*;
    use crate::protocol::request::Params;

    fn node(name: &str, ty: &str, list: u8, children: Vec<Node>) -> Node {
        Node {
            name: name.into(),
            ty: ty.into(),
            list,
            children,
            example: Some("7".into()),
            ..Node::default()
        }
    }

    fn doc(xml: Option<&str>, json: Option<&str>) -> ApiDoc {
        let items = vec![node("id", "Number", 0, vec![]), node("ok", "Boolean", 0, vec![])];
        ApiDoc {
            response: vec![node("items", "ItemDTO", 1, items), node("tags", "String", 1, vec![])],
            samples: Samples { xml: xml.map(str::to_owned), json: json.map(str::to_owned) },
            ..ApiDoc::default()
        }
    }

    fn written(doc: &ApiDoc) -> String {
        let params = Params::default();
        let values = Values::new(&params, std::time::SystemTime::UNIX_EPOCH);
        let document = Sample::of(doc, "r_response").response(&values);
        let format = crate::protocol::ResponseFormat::Json { simplify: false };
        String::from_utf8(format.write(document, "r", crate::protocol::Host::Sandbox)).unwrap()
    }

    #[test]
    fn xml_is_typed_by_the_table() {
        let xml = "<a_b_response>\n <items list=\"true\"><item><id>12</id><ok>true</ok><x>a &lt;&#65;</x></item><item><id>x</id></item></items>\
                   <tags><string>1</string></tags></a_b_response>";
        let doc = doc(Some(xml), None);
        assert_eq!(
            written(&doc),
            r#"{"a_b_response":{"items":{"item":[{"id":12,"ok":true,"x":"a <A"},{"id":"x"}]},"tags":{"string":["1"]},"request_id":"r"}}"#
        );
        assert_eq!(Sample::of(&doc, "").misfits, ["items.id"]);
    }

    /// `<id/>`, `"id": ""` and no sample at all.
    #[test]
    fn blanks_are_filled_with_values_of_their_types() {
        for (xml, json) in [
            (Some("<a_b_response><items><item><id/><ok></ok></item></items><tags/></a_b_response>"), None),
            (None, Some(r#"{"a_b_response":{"items":{"item":[{"id":"","ok":" "}]}}}"#)),
            (None, None),
        ] {
            let mut doc = doc(xml, json);
            doc.response.iter_mut().flat_map(|node| &mut node.children).for_each(|node| node.example = None);
            let json: serde_json::Value = serde_json::from_str(&written(&doc)).unwrap();
            let items = json.as_object().unwrap().values().next().unwrap()["items"].as_object().unwrap();
            let item = &items.values().next().unwrap()[0];
            assert!(item["id"].is_i64() && item["ok"].is_boolean(), "{json}");
            assert_eq!(Sample::of(&doc, "").misfits, [""; 0]);
        }
    }

    #[test]
    fn lists_have_items_of_their_type_and_an_example_is_split() {
        let number = |example: Option<&str>| Node {
            example: example.map(str::to_owned),
            ..node("ids", "Number", 1, Vec::new())
        };
        for (example, wanted) in [(Some("1,2"), 2), (Some("[3, 4, 5]"), 3), (None, 2)] {
            let doc = ApiDoc { response: vec![number(example)], ..ApiDoc::default() };
            let json: serde_json::Value = serde_json::from_str(&written(&doc)).unwrap();
            let ids = json["r_response"]["ids"]["number"].as_array().unwrap();
            assert!(ids.len() == wanted && ids.iter().all(serde_json::Value::is_i64), "{json}");
        }
    }

    #[test]
    fn json_goes_first_and_examples_come_last() {
        let json = r#"{"a_b_response":{"tags":{"string":["j"]}}}"#;
        assert!(written(&doc(Some("<a_b_response/>"), Some(json))).contains("\"j\""));
        for (xml, json) in [
            (None, None),
            (Some("<a><b></a>"), Some("{broken")),
            (Some("<html/>"), Some(r#"{"error_response":{"code":50}}"#)),
        ] {
            let doc = doc(xml, json);
            assert_eq!(
                written(&doc),
                r#"{"r_response":{"items":{"item_d_t_o":[{"id":7,"ok":"7"}]},"tags":{"string":["7"]},"request_id":"r"}}"#
            );
            assert_eq!(
                Sample::of(&doc, "").misfits,
                ["items.ok"],
                "an example that is no boolean is served as it is"
            );
        }
    }
}
