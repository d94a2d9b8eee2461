//! What a response's struct must hold, by the body that was served and the document. Reads wrapped JSON, in which each list
//! stands below the name of its items.

use serde_json::{Map, Value as Json};
use top_doc::Node;

use crate::{held::texts, request::is_names};

/// The documented members of a content.
pub(crate) fn members(content: &Json, nodes: &[Node]) -> Json {
    let member = |node: &Node| Some((node.name.clone(), member(content.get(&node.name)?, node, node.list)));
    nodes.iter().filter_map(member).collect::<Map<_, _>>().into()
}

fn member(value: &Json, node: &Node, list: u8) -> Json {
    if list > 0 {
        let items = match value {
            Json::Object(wrapper) if wrapper.len() == 1 => wrapper.values().next().and_then(Json::as_array),
            value => value.as_array(),
        };
        return items.into_iter().flatten().map(|item| member(item, node, list - 1)).collect();
    }
    if !node.children.is_empty() {
        return members(value, &node.children);
    }
    match value {
        // Names with commas between them are a list in Rust.
        Json::String(text) if is_names(node) && node.kind() == top_doc::Kind::FieldList => {
            text.split(',').map(|name| Json::from(name.trim())).collect()
        }
        value => texts(value),
    }
}
