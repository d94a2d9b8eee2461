//! An API as facts: names, types and rules, and what the planner would decide from the texts, without the texts. A plan of
//! the facts has the shape of a plan of the document.

use super::{
    business::{self, Verdict},
    closed_set::{self, Listing},
    member, own_words, rules,
};
use crate::model::{ApiDoc, ApiFacts, Kind, Limits, Listed, Node, NodeFacts, Samples};

/// The API without describing sentences, examples and samples.
pub(in crate::write) fn facts_of(doc: &ApiDoc) -> ApiDoc {
    if doc.facts.is_some() {
        return doc.clone();
    }
    let mut response: Vec<Node> = doc.response.iter().map(|node| node_facts(node, false)).collect();
    mark(&doc.response, &mut response);
    ApiDoc {
        method: doc.method.clone(),
        title: doc.title.clone(),
        description: String::new(),
        category: String::new(),
        session: doc.session,
        request: doc.request.iter().map(|node| node_facts(node, true)).collect(),
        response,
        samples: Samples::default(),
        errors: Vec::new(),
        document: doc.document,
        as_of: doc.as_of.clone(),
        facts: Some(ApiFacts {
            idempotent: rules::idempotent(doc).unwrap_or_default(),
            ..ApiFacts::default()
        }),
    }
}

fn node_facts(node: &Node, is_request: bool) -> Node {
    let mut children: Vec<Node> = node.children.iter().map(|child| node_facts(child, is_request)).collect();
    if !is_request {
        mark(&node.children, &mut children);
    }
    let kind = node.kind();
    let is_decimal = matches!(kind, Kind::Text | Kind::Number) && member::is_decimal(node);
    let has_set = matches!(kind, Kind::Text | Kind::Number)
        && node.list == 0
        && !is_decimal
        && !(is_request && node.is_field_list());
    let values = match closed_set::read(node, kind == Kind::Number) {
        Listing::Set(values) if has_set => values,
        _ => Vec::new(),
    };
    Node {
        name: node.name.clone(),
        ty: node.ty.clone(),
        list: node.list,
        required: node.required,
        example: None,
        default: node.default.clone().filter(|_| is_request),
        limits: if is_request { node.fitting_limits() } else { Limits::default() },
        description: own_words::about(node),
        children,
        facts: Some(Box::new(NodeFacts {
            values: values.into_iter().map(named).collect(),
            is_decimal,
            sensitive: node.sensitive(),
            success: None,
        })),
    }
}

/// Marks the member that says whether the call succeeded.
fn mark(nodes: &[Node], facts: &mut [Node]) {
    let Verdict::Flag(flag) = business::judge(nodes) else { return };
    if let Some(facts) = facts.get_mut(flag.position).and_then(|node| node.facts.as_mut()) {
        facts.success = Some(flag.values);
    }
}

/// The value with its label where that is a name, such as 一口价, and no sentence about it.
fn named(mut listed: Listed) -> Listed {
    const LONGEST: usize = 12;
    let is_name = listed.label.chars().count() <= LONGEST
        && listed
            .label
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '/' | '(' | ')' | '（' | '）'));
    if !is_name {
        listed.label.clear();
    }
    listed
}

/// Leaves the facts of a member of a message's content.
pub(in crate::write) fn node_facts_of(node: &mut Node) {
    if node.facts.is_none() {
        *node = node_facts(node, false);
    }
}
