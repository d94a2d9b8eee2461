//! The sample response of an API document: its JSON sample, its XML sample typed by the document's table, or, without
//! either, the table's example values.

use quick_xml::{Reader, events::Event};
use top_doc::{ApiDoc, Kind, Node};

use crate::protocol::{Document, ItemType, Tree, item_name};
use top_names::{ERROR_RESPONSE, RESPONSE_SUFFIX};

/// Deeper samples are not read.
const DEPTH: usize = 64;

/// What the document shows as a success.
pub(crate) fn of(doc: &ApiDoc, root: &str) -> Document {
    let json = doc.samples.json.as_deref().and_then(|json| Document::from_json(json, root));
    // Some documents show an error where the success should be.
    let json = json.filter(|document| document.root != ERROR_RESPONSE);
    let xml = || {
        let element = parse(doc.samples.xml.as_deref()?)?;
        let content = object(&element, &doc.response);
        element.name.ends_with(RESPONSE_SUFFIX).then_some(Document { root: element.name, content })
    };
    json.or_else(xml)
        .unwrap_or_else(|| Document { root: root.to_owned(), content: examples(&doc.response, 0) })
}

struct Element {
    name: String,
    text: String,
    children: Vec<Element>,
}

/// `None` unless it is well-formed as far as its root reaches.
fn parse(xml: &str) -> Option<Element> {
    let mut reader = Reader::from_str(xml);
    let mut open: Vec<Element> = Vec::new();
    loop {
        let done = match reader.read_event().ok()? {
            Event::Start(tag) if open.len() < DEPTH => {
                open.push(named(tag.name().as_ref()));
                None
            }
            Event::Empty(tag) => Some(named(tag.name().as_ref())),
            Event::End(_) => Some(open.pop()?),
            Event::Text(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text.xml10_content());
                }
                None
            }
            Event::CData(text) => {
                open.last_mut()?.text.push_str(&text.xml10_content());
                None
            }
            Event::GeneralRef(entity) => {
                let text = match entity.resolve_char_ref().ok()? {
                    Some(c) => c.to_string(),
                    None => quick_xml::escape::resolve_predefined_entity(&entity)?.to_owned(),
                };
                open.last_mut()?.text.push_str(&text);
                None
            }
            Event::Start(_) | Event::Eof => return None,
            _ => None,
        };
        if let Some(element) = done {
            match open.last_mut() {
                Some(parent) => parent.children.push(element),
                None => return Some(element),
            }
        }
    }
}

fn named(name: &str) -> Element {
    Element { name: name.to_owned(), text: String::new(), children: Vec::new() }
}

fn object(element: &Element, nodes: &[Node]) -> Tree {
    let member = |child: &Element| {
        let node = nodes.iter().find(|node| node.name == child.name);
        (child.name.clone(), node.map_or_else(|| untyped(child), |node| typed(child, node)))
    };
    Tree::Object(element.children.iter().map(member).collect())
}

fn typed(element: &Element, node: &Node) -> Tree {
    if node.list == 0 {
        return single(element, node);
    }
    // `<items><item>…</item></items>`: the sample names the items.
    let item = element.children.first().map_or_else(|| name_of_items(node), |child| child.name.clone());
    Tree::List { item, items: element.children.iter().map(|child| single(child, node)).collect() }
}

fn single(element: &Element, node: &Node) -> Tree {
    if node.kind() == Kind::Object && !(node.children.is_empty() && element.children.is_empty()) {
        return object(element, &node.children);
    }
    if element.children.is_empty() { scalar(element.text.trim(), node.kind()) } else { untyped(element) }
}

fn untyped(element: &Element) -> Tree {
    if element.children.is_empty() { Tree::text(element.text.trim()) } else { object(element, &[]) }
}

/// A value of the documented type, or text if the sample's value is not of that type.
fn scalar(text: &str, kind: Kind) -> Tree {
    match kind {
        Kind::Number | Kind::Byte if text.parse::<i64>().is_ok_and(|number| number.to_string() == text) => {
            Tree::Number(text.to_owned())
        }
        Kind::Bool => match text {
            "true" => Tree::Bool(true),
            "false" => Tree::Bool(false),
            _ => Tree::text(text),
        },
        _ => Tree::text(text),
    }
}

fn examples(nodes: &[Node], depth: usize) -> Tree {
    let member = |node: &Node| {
        let value = match node.kind() {
            Kind::Object if depth < DEPTH => examples(&node.children, depth + 1),
            kind => scalar(node.example.as_deref().unwrap_or_default(), kind),
        };
        let value = match node.list {
            0 => value,
            // Without an example the list is empty: an invented item would be of the wrong type.
            _ if node.example.is_none() && node.kind() != Kind::Object => {
                Tree::List { item: name_of_items(node), items: Vec::new() }
            }
            _ => Tree::List { item: name_of_items(node), items: vec![value] },
        };
        (node.name.clone(), value)
    };
    Tree::Object(nodes.iter().map(member).collect())
}

fn name_of_items(node: &Node) -> String {
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

    fn written(document: Document) -> String {
        let format = crate::protocol::ResponseFormat::Json { simplify: false };
        String::from_utf8(format.write(document, "r", crate::protocol::Host::Sandbox)).unwrap()
    }

    #[test]
    fn xml_is_typed_by_the_table() {
        let xml = "<a_b_response>\n <items list=\"true\"><item><id>12</id><ok>true</ok><x>a &lt;&#65;</x></item><item><id>x</id></item></items>\
                   <tags><string>1</string></tags></a_b_response>";
        assert_eq!(
            written(of(&doc(Some(xml), None), "r_response")),
            r#"{"a_b_response":{"items":{"item":[{"id":12,"ok":true,"x":"a <A"},{"id":"x"}]},"tags":{"string":["1"]},"request_id":"r"}}"#
        );
    }

    #[test]
    fn a_list_without_an_example_is_empty() {
        let ids = Node { example: None, ..node("ids", "Number", 1, Vec::new()) };
        let doc = ApiDoc { method: "taobao.a.get".into(), response: vec![ids], ..ApiDoc::default() };
        let Tree::Object(members) = of(&doc, "a_get_response").content else { panic!("an object") };
        assert!(matches!(&members[0].1, Tree::List { items, .. } if items.is_empty()));
    }

    #[test]
    fn json_goes_first_and_examples_come_last() {
        let json = r#"{"a_b_response":{"tags":{"string":["j"]}}}"#;
        assert!(written(of(&doc(Some("<a_b_response/>"), Some(json)), "r_response")).contains("\"j\""));
        for (xml, json) in [
            (None, None),
            (Some("<a><b></a>"), Some("{broken")),
            (Some("<html/>"), Some(r#"{"error_response":{"code":50}}"#)),
        ] {
            assert_eq!(
                written(of(&doc(xml, json), "r_response")),
                r#"{"r_response":{"items":{"item_d_t_o":[{"id":7,"ok":"7"}]},"tags":{"string":["7"]},"request_id":"r"}}"#
            );
        }
        assert!(parse(&"<a>".repeat(100)).is_none());
    }
}
