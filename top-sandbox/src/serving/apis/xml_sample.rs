//! The XML sample of a document, typed by the document's table: XML itself does not tell a number from a text.

use quick_xml::{Reader, events::Event};
use top_doc::{Kind, Node};
use top_names::RESPONSE_SUFFIX;

use super::sample::{is_json_number, name_of_items};
use crate::protocol::{Document, Tree};

/// Deeper samples are not read.
const DEPTH: usize = 64;

/// The sample as content; `None` unless it is well-formed and a success.
pub(super) fn read(xml: &str, nodes: &[Node]) -> Option<Document> {
    let element = parse(xml)?;
    let content = object(&element, nodes);
    element.name.ends_with(RESPONSE_SUFFIX).then_some(Document { root: element.name, content })
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
    if element.children.is_empty() { scalar(element.text.trim(), node) } else { untyped(element) }
}

fn untyped(element: &Element) -> Tree {
    if element.children.is_empty() { Tree::text(element.text.trim()) } else { object(element, &[]) }
}

/// A value of the documented type, or text if the sample's value is not of that type.
pub(super) fn scalar(text: &str, node: &Node) -> Tree {
    match node.kind() {
        Kind::Number | Kind::Byte if text.parse::<i64>().is_ok_and(|number| number.to_string() == text) => {
            Tree::Number(text.to_owned())
        }
        Kind::Decimal if is_json_number(node) && text.parse::<f64>().is_ok_and(f64::is_finite) => {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_or_broken_samples_are_not_read() {
        for xml in ["<a>".repeat(100).as_str(), "<a><b></a>", "<html/>", ""] {
            assert_eq!(read(xml, &[]), None, "{xml}");
        }
    }
}
