//! The content of a response, independent of its format: handlers and samples give it, [`format`](super::format) writes
//! it.
//!
//! A list has the name of its items beside them, because the platform writes that name in two of its three formats.
//! Numbers keep their digits.

use serde_json::value::RawValue;
use top_names::RESPONSE_SUFFIX;

use super::{
    item_name::{ItemType, item_name},
    members::Members,
};

/// One value of a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Tree {
    /// Left out of an object, `null` in a list.
    Null,
    Bool(bool),
    /// Digits as they are written.
    Number(String),
    Text(String),
    /// JSON that the platform passes through (`Json<T>`): written unchanged, in XML as text.
    Opaque(String),
    List {
        item: String,
        items: Vec<Tree>,
    },
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// An object of the given members.
    pub(crate) fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        Self::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Whether an object leaves the member out: the platform writes neither absent members nor empty lists.
    pub(crate) fn is_absent(&self) -> bool {
        match self {
            Self::Null => true,
            Self::List { items, .. } => items.is_empty(),
            _ => false,
        }
    }
}

/// A response: its envelope's name and the content in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Document {
    /// `…_response`, or `error_response`.
    pub(crate) root: String,
    pub(crate) content: Tree,
}

impl Document {
    /// Reads a JSON sample: with its envelope, as the platform's pages print it, or only the content, which is then put
    /// into the envelope `root`. `None` if the text is no JSON object.
    pub(crate) fn from_json(text: &str, root: &str) -> Option<Self> {
        let raw: &RawValue = serde_json::from_str(text).ok()?;
        let members: Members<'_> = serde_json::from_str(raw.get()).ok()?;
        let enveloped = match members.0.as_slice() {
            [(name, content)] if name.ends_with(RESPONSE_SUFFIX) && content.get().starts_with('{') => {
                Some((name, *content))
            }
            _ => None,
        };
        Some(match enveloped {
            // As a page prints it: each list is in a wrapper, `{"items":{"item":[…]}}`.
            Some((name, content)) => Self { root: name.clone(), content: object(content, true, DEPTH)? },
            None => Self { root: root.to_owned(), content: object(raw, false, DEPTH)? },
        })
    }

    /// The request id in the content, if it has one.
    pub(crate) fn request_id(&self) -> Option<&str> {
        let Tree::Object(members) = &self.content else { return None };
        members.iter().find_map(|(name, value)| match value {
            Tree::Text(id) if name == "request_id" => Some(id.as_str()),
            _ => None,
        })
    }
}

/// Deeper samples are not read. No API comes near this depth, and no stack overflows at it.
const DEPTH: usize = 100;

fn read(raw: &RawValue, wrapped: bool, depth: usize) -> Option<Tree> {
    let text = raw.get();
    Some(match text.as_bytes().first()? {
        b'{' if wrapped => {
            let Members(members) = serde_json::from_str(text).ok()?;
            match members.as_slice() {
                [(item, list)] if list.get().starts_with('[') => {
                    Tree::List { item: item.clone(), items: items(list, wrapped, depth)? }
                }
                _ => object(raw, wrapped, depth)?,
            }
        }
        b'{' => object(raw, wrapped, depth)?,
        b'[' => Tree::List { item: String::new(), items: items(raw, wrapped, depth)? },
        b'"' => Tree::Text(serde_json::from_str(text).ok()?),
        b't' => Tree::Bool(true),
        b'f' => Tree::Bool(false),
        b'n' => Tree::Null,
        _ => Tree::Number(text.to_owned()),
    })
}

fn object(raw: &RawValue, wrapped: bool, depth: usize) -> Option<Tree> {
    let depth = depth.checked_sub(1)?;
    let Members(members) = serde_json::from_str(raw.get()).ok()?;
    let members = members.into_iter().map(|(name, value)| {
        let value = named(read(value, wrapped, depth)?, &name);
        Some((name, value))
    });
    Some(Tree::Object(members.collect::<Option<_>>()?))
}

fn items(raw: &RawValue, wrapped: bool, depth: usize) -> Option<Vec<Tree>> {
    let depth = depth.checked_sub(1)?;
    let items: Vec<&RawValue> = serde_json::from_str(raw.get()).ok()?;
    items.into_iter().map(|item| Some(named(read(item, wrapped, depth)?, ""))).collect()
}

/// Gives the items of a list a name where the sample does not.
fn named(tree: Tree, list: &str) -> Tree {
    match tree {
        Tree::List { item, items } if item.is_empty() => {
            Tree::List { item: name_of_items(list, &items), items }
        }
        tree => tree,
    }
}

/// The name of a list's items where the sample does not give it: by the scalar's type, or for objects, whose type is
/// not known, the list's name without its plural.
fn name_of_items(list: &str, items: &[Tree]) -> String {
    item_name(match items.iter().find(|item| **item != Tree::Null) {
        Some(Tree::Bool(_)) => ItemType::Bool,
        Some(Tree::Number(_)) => ItemType::Number,
        Some(Tree::Text(_) | Tree::Opaque(_)) => ItemType::Text,
        _ => {
            let singular = list.strip_suffix('s').filter(|item| !item.is_empty());
            return singular.unwrap_or("item").to_owned();
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(item: &str, items: Vec<Tree>) -> Tree {
        Tree::List { item: item.into(), items }
    }

    #[test]
    fn a_printed_sample_keeps_its_order_digits_and_item_names() {
        let sample = r#" {"x_response": {"price": 1.50, "ids": {"number": [1, 12345678901234567890]},
            "b": null, "a": {"ok": true, "names": {"string": ["中"]}}, "e": {}} } "#;
        let document = Document::from_json(sample, "other").unwrap();
        assert_eq!(document.root, "x_response");
        let number = |digits: &str| Tree::Number(digits.into());
        assert_eq!(
            document.content,
            Tree::object([
                ("price", number("1.50")),
                ("ids", list("number", vec![number("1"), number("12345678901234567890")])),
                ("b", Tree::Null),
                (
                    "a",
                    Tree::object([
                        ("ok", Tree::Bool(true)),
                        ("names", list("string", vec![Tree::text("中")]))
                    ])
                ),
                ("e", Tree::object([])),
            ])
        );
    }

    #[test]
    fn bare_content_goes_under_the_methods_own_root() {
        let document =
            Document::from_json(r#"{"items":[{"a":1}],"tags":["x"],"data":[[true]]}"#, "y_response").unwrap();
        assert_eq!(document.root, "y_response");
        assert_eq!(
            document.content,
            Tree::object([
                ("items", list("item", vec![Tree::object([("a", Tree::Number("1".into()))])])),
                ("tags", list("string", vec![Tree::text("x")])),
                ("data", list("item", vec![list("boolean", vec![Tree::Bool(true)])])),
            ])
        );
    }

    #[test]
    fn the_root_holds_members_and_is_no_lists_wrapper() {
        let document = Document::from_json(r#"{"x_response":{"ids":[1]}}"#, "").unwrap();
        assert_eq!(document.content, Tree::object([("ids", list("number", vec![Tree::Number("1".into())]))]));
        assert_eq!(document.request_id(), None);
        let document = Document::from_json(r#"{"request_id":"fwx2977sp1lq"}"#, "").unwrap();
        assert_eq!(document.request_id(), Some("fwx2977sp1lq"));
    }

    #[test]
    fn what_is_no_object_is_no_sample() {
        for text in ["", "<html>", "[1]", "\"x\"", "{\"a\":1} {}", "{\"a\":", "null"] {
            assert_eq!(Document::from_json(text, "r"), None, "{text:?}");
        }
        let deep = format!("{{\"a\":{}1{}}}", "[".repeat(120), "]".repeat(120));
        assert_eq!(Document::from_json(&deep, "r"), None);
    }
}
