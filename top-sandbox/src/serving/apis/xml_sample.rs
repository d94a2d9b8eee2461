//! The XML sample of a document, typed by the document's table: XML itself does not tell a number from a text.

use top_core::xml::{Element, ElementReader};
use top_doc::{Kind, Node};
use top_names::RESPONSE_SUFFIX;

use super::sample::{is_json_number, name_of_items};
use crate::protocol::{Document, Tree};

/// Deeper samples are not read.
const DEPTH: usize = 64;

/// The sample as content; `None` unless it is well-formed and a success.
pub(super) fn read(xml: &str, nodes: &[Node]) -> Option<Document> {
    let element = ElementReader::new().max_depth(DEPTH).without_attributes().read(xml).ok()?;
    let content = object(&element, nodes);
    let root = element.name().to_owned();
    root.ends_with(RESPONSE_SUFFIX).then_some(Document { root, content })
}

fn object(element: &Element, nodes: &[Node]) -> Tree {
    let member = |child: &Element| {
        let node = nodes.iter().find(|node| node.name == child.name());
        (child.name().to_owned(), node.map_or_else(|| untyped(child), |node| typed(child, node)))
    };
    Tree::Object(element.children().iter().map(member).collect())
}

fn typed(element: &Element, node: &Node) -> Tree {
    if node.list == 0 {
        return single(element, node);
    }
    // `<items><item>…</item></items>`: the sample names the items.
    let item =
        element.children().first().map_or_else(|| name_of_items(node), |child| child.name().to_owned());
    Tree::List { item, items: element.children().iter().map(|child| single(child, node)).collect() }
}

fn single(element: &Element, node: &Node) -> Tree {
    if node.kind() == Kind::Object && !(node.children.is_empty() && element.children().is_empty()) {
        return object(element, &node.children);
    }
    if element.children().is_empty() { scalar(element.text().trim(), node) } else { untyped(element) }
}

fn untyped(element: &Element) -> Tree {
    if element.children().is_empty() { Tree::text(element.text().trim()) } else { object(element, &[]) }
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
