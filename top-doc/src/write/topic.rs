//! Writes structs for the contents of messages. They are flat, so this needs none of the naming of APIs' types.

use std::{collections::HashSet, fmt::Write as _};

use super::{emit::docs::comment, names};
use crate::model::{Kind, Node, TopicDoc};

/// A file with a struct for each topic: `#[derive(TopMessage)]`, every field optional, as no document promises one.
///
/// ```
/// use top_doc::{Node, TopicDoc, write_topics};
///
/// let tid = Node { name: "tid".into(), ty: "Number".into(), ..Node::default() };
/// let topic = TopicDoc { topic: "taobao_trade_TradeBuyerPay".into(), fields: vec![tid], ..TopicDoc::default() };
/// let text = write_topics(&[topic]);
/// assert!(text.contains("#[top_api(topic = \"taobao_trade_TradeBuyerPay\")]\npub struct TradeBuyerPay {"));
/// assert!(text.contains("pub tid: Option<i64>,"));
/// ```
pub fn write_topics(topics: &[TopicDoc]) -> String {
    let mut taken = names::reserved_types();
    let mut structs = String::new();
    let mut uses = HashSet::from(["TopMessage"]);
    for topic in topics {
        structs.push('\n');
        one(&mut structs, topic, &mut taken, &mut uses);
    }
    let mut uses: Vec<_> = uses.into_iter().collect();
    uses.sort_unstable();
    match uses.as_slice() {
        [only] => format!("use top_apis::{only};\n{structs}"),
        several => format!("use top_apis::{{{}}};\n{structs}", several.join(", ")),
    }
}

/// The structs alone, each with an empty line before it.
pub(super) fn structs(topics: &[&TopicDoc]) -> String {
    let mut taken = names::reserved_types();
    taken.insert("TopMessage".to_owned());
    let mut structs = String::new();
    for topic in topics {
        structs.push('\n');
        one(&mut structs, topic, &mut taken, &mut HashSet::new());
    }
    structs
}

fn one(out: &mut String, doc: &TopicDoc, taken: &mut HashSet<String>, uses: &mut HashSet<&'static str>) {
    // `taobao_trade_TradeBuyerPay`: the platform's own name is the last part.
    let last = doc.topic.rsplit('_').next().unwrap_or_default();
    let name = names::free(&names::base_name(last, "Message"), "", taken);
    out.push_str(&comment(0, "///", "", if doc.title.trim().is_empty() { &doc.topic } else { &doc.title }));
    let _ = writeln!(out, "#[derive(Debug, Clone, TopMessage)]\n#[top_api(topic = {:?})]", doc.topic);
    let _ = writeln!(out, "pub struct {name} {{");
    let mut fields = HashSet::new();
    for (position, node) in doc.fields.iter().enumerate() {
        if !node.description.trim().is_empty() {
            out.push_str(&comment(4, "///", "", &node.description));
        }
        let (ident, is_wire) = names::field(&node.name, position, &mut fields);
        if !is_wire {
            let _ = writeln!(out, "    #[top_api(rename = {:?})]", node.name);
        }
        let _ = writeln!(out, "    pub {ident}: {},", field_type(node, uses));
    }
    out.push_str("}\n");
}

fn field_type(node: &Node, uses: &mut HashSet<&'static str>) -> String {
    let mut imported = |name: &'static str| {
        uses.insert(name);
        name
    };
    let item = match node.kind() {
        Kind::Number | Kind::Byte => "i64",
        Kind::Bool => "bool",
        Kind::Date => imported("TopDateTime"),
        Kind::Decimal => imported("Decimal"),
        Kind::Object | Kind::Map | Kind::Any => "serde_json::Value",
        _ => "String",
    };
    match node.list {
        0 => format!("Option<{item}>"),
        depth => (0..depth).fold(item.to_owned(), |item, _| format!("Vec<{item}>")),
    }
}
