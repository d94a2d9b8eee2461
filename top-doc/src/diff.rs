//! What changed between two documents of one API, and whether it breaks callers that were written from the older.
//!
//! A caller sends a request that was valid and reads the response. The change breaks it if the request is now refused or
//! means something else, or if a member that it reads is gone or has another type. Knows the model, and neither readers
//! nor writers.

use std::fmt;

use crate::model::{ApiDoc, Limits, Node, Session};

/// One difference between two documents of an API.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// The place: `request.item.title`, `response.item`, `session`, `method`.
    pub path: String,
    /// The change, from old to new.
    pub what: String,
    /// Whether a caller written from the older document may stop working.
    pub is_breaking: bool,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.is_breaking { "breaking" } else { "compatible" };
        write!(f, "{mark}: {}: {}", self.path, self.what)
    }
}

/// What changed from `old` to `new`, in the order of the documents: the API itself, the request, the response.
/// Descriptions, examples and sample responses are not compared: a caller does not depend on them.
///
/// ```
/// use top_doc::{ApiDoc, Node, diff};
///
/// let old = ApiDoc { method: "taobao.item.get".into(), ..ApiDoc::default() };
/// let mut new = old.clone();
/// new.request.push(Node { name: "fields".into(), ty: "String".into(), required: true, ..Node::default() });
///
/// let changes = diff(&old, &new);
/// assert_eq!(changes[0].to_string(), "breaking: request.fields: new, String, required");
/// ```
pub fn diff(old: &ApiDoc, new: &ApiDoc) -> Vec<Change> {
    let mut changes = Vec::new();
    if old.method != new.method {
        changes.push(change("method", format!("`{}` became `{}`", old.method, new.method), true));
    }
    if old.session != new.session {
        // A caller that sends no session only fails if one becomes required.
        let is_breaking = new.session == Session::Required;
        changes.push(change(
            "session",
            format!("{} became {}", name_of(old.session), name_of(new.session)),
            is_breaking,
        ));
    }
    nodes("request", &old.request, &new.request, true, &mut changes);
    nodes("response", &old.response, &new.response, false, &mut changes);
    changes
}

fn change(path: impl Into<String>, what: impl Into<String>, is_breaking: bool) -> Change {
    Change { path: path.into(), what: what.into(), is_breaking }
}

const fn name_of(session: Session) -> &'static str {
    match session {
        Session::Unknown => "unknown",
        Session::Required => "required",
        Session::Optional => "optional",
        Session::None => "none",
    }
}

fn nodes(path: &str, old: &[Node], new: &[Node], is_request: bool, changes: &mut Vec<Change>) {
    for (position, node) in old.iter().enumerate() {
        let path = format!("{path}.{}", node.name);
        // Of a name that occurs twice, the first is compared with the first and the second with the second.
        match nth(new, &node.name, rank(old, position)) {
            Some(now) => both(&path, node, now, is_request, changes),
            // The platform ignores a parameter that it no longer knows, so the call no longer does what it did.
            None => changes.push(change(path, "gone", true)),
        }
    }
    for (position, node) in new.iter().enumerate() {
        if nth(old, &node.name, rank(new, position)).is_none() {
            let presence = match (is_request, node.required) {
                (true, true) => ", required",
                (true, false) => ", optional",
                (false, _) => "",
            };
            let path = format!("{path}.{}", node.name);
            changes.push(change(path, format!("new, {}{presence}", ty(node)), is_request && node.required));
        }
    }
}

/// How many members before `position` have the same name.
fn rank(nodes: &[Node], position: usize) -> usize {
    nodes[..position].iter().filter(|node| node.name == nodes[position].name).count()
}

fn nth<'a>(nodes: &'a [Node], name: &str, rank: usize) -> Option<&'a Node> {
    nodes.iter().filter(|node| node.name == name).nth(rank)
}

fn ty(node: &Node) -> String {
    let ty = node.full_type();
    if ty.is_empty() { "of no documented type".to_owned() } else { ty }
}

fn both(path: &str, old: &Node, new: &Node, is_request: bool, changes: &mut Vec<Change>) {
    if old.full_type() != new.full_type() {
        // The name of an object's type is not on the wire.
        let is_object = !old.children.is_empty() && !new.children.is_empty();
        let is_wire_compatible = old.list == new.list && (is_object || old.kind() == new.kind());
        changes.push(change(path, format!("{} became {}", ty(old), ty(new)), !is_wire_compatible));
    }
    if is_request {
        match (old.required, new.required) {
            (false, true) => changes.push(change(path, "optional became required", true)),
            (true, false) => changes.push(change(path, "required became optional", false)),
            _ => {}
        }
        if old.default != new.default {
            let say = |default: &Option<String>| default.clone().unwrap_or_else(|| "none".to_owned());
            let what = format!("the default {} became {}", say(&old.default), say(&new.default));
            changes.push(change(path, what, old.default.is_some()));
        }
        limits(path, old.limits, new.limits, changes);
    }
    nodes(path, &old.children, &new.children, is_request, changes);
}

/// A narrower limit breaks callers.
fn limits(path: &str, old: Limits, new: Limits, changes: &mut Vec<Change>) {
    let signed = |limit: Option<u64>| limit.map(i128::from);
    let wide = |limit: Option<i64>| limit.map(i128::from);
    let mut compare = |name: &str, old: Option<i128>, new: Option<i128>, is_upper: bool| {
        if old == new {
            return;
        }
        let is_breaking = match (old, new) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(old), Some(new)) => (new < old) == is_upper,
        };
        let say = |limit: Option<i128>| limit.map_or_else(|| "none".to_owned(), |limit| limit.to_string());
        changes.push(change(path, format!("the {name} {} became {}", say(old), say(new)), is_breaking));
    };
    compare("greatest length", signed(old.max_len), signed(new.max_len), true);
    compare("greatest number of items", signed(old.max_items), signed(new.max_items), true);
    compare("least value", wide(old.min), wide(new.min), false);
    compare("greatest value", wide(old.max), wide(new.max), true);
}

#[cfg(test)]
mod tests {
    use super::{ApiDoc, Limits, Node, Session, diff};

    fn node(name: &str, ty: &str, required: bool) -> Node {
        Node { name: name.into(), ty: ty.into(), required, ..Node::default() }
    }

    fn changes(old: &ApiDoc, new: &ApiDoc) -> Vec<String> {
        diff(old, new).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn narrower_requests_and_changed_types_break() {
        let mut limited = node("limited", "String", true);
        limited.limits = Limits { max_len: Some(10), ..Limits::default() };
        let mut object = node("object", "ADto", false);
        object.children = vec![node("inner", "Number", false)];
        let old = ApiDoc {
            method: "a.b".into(),
            request: vec![
                node("kept", "String", false),
                node("gone", "String", false),
                limited,
                object.clone(),
            ],
            response: vec![node("id", "Number", false), node("name", "String", false)],
            ..ApiDoc::default()
        };
        let mut new = old.clone();
        new.session = Session::Required;
        new.request.remove(1);
        new.request[0].required = true;
        new.request[0].description = "no change".into();
        new.request[1].limits.max_len = Some(20);
        new.request[1].limits.max_items = Some(5);
        new.request[2].ty = "BDto".into();
        new.request[2].children.push(node("more", "String", false));
        new.response[0].list = 1;
        new.response[1].required = true;
        assert_eq!(
            changes(&old, &new),
            [
                "breaking: session: unknown became required",
                "breaking: request.kept: optional became required",
                "breaking: request.gone: gone",
                "compatible: request.limited: the greatest length 10 became 20",
                "breaking: request.limited: the greatest number of items none became 5",
                "compatible: request.object: ADto became BDto",
                "compatible: request.object.more: new, String, optional",
                "breaking: response.id: Number became Number[]",
            ]
        );
        assert!(diff(&old, &old).is_empty());
    }

    #[test]
    fn repeated_names_are_compared_in_order() {
        let twice = ApiDoc {
            response: vec![node("result", "A", false), node("result", "String", false)],
            ..ApiDoc::default()
        };
        assert!(diff(&twice, &twice).is_empty());
        let once = ApiDoc { response: vec![node("result", "A", false)], ..ApiDoc::default() };
        assert_eq!(changes(&twice, &once), ["breaking: response.result: gone"]);
        assert_eq!(changes(&once, &twice), ["compatible: response.result: new, String"]);
    }
}
