//! The topics of a catalogue: their facts, features and files. A topic is `vendor_group_Name`; its struct is
//! `topics::vendor::group::Name`.

use std::{collections::BTreeMap, fmt::Write as _};

use serde::Serialize;

use super::{features, place::module};
use crate::{
    model::{Node, TopicDoc},
    write::{names, plan::node_facts_of, topic},
};

/// The module of all topics, and the beginning of their features' names.
pub(super) const ROOT: &str = "topics";
/// The feature of vendors with few topics.
const OTHER: &str = "topics-other";
/// The vendors that have a feature of their own. A list, and no count: a topic more must move none.
const VENDORS: [&str; 13] = [
    "alibaba",
    "alihealth",
    "alipay",
    "aliexpress",
    "alitrip",
    "alsc",
    "cainiao",
    "damai",
    "fliggy",
    "idle",
    "taobao",
    "tmall",
    "xianyu",
];

/// The topics without describing sentences, in the order of their names.
pub(super) fn facts(mut topics: Vec<TopicDoc>) -> Vec<TopicDoc> {
    topics.sort_by(|one, other| one.topic.cmp(&other.topic));
    topics.dedup_by(|one, other| one.topic == other.topic);
    for topic in &mut topics {
        topic.fields.iter_mut().for_each(node_facts_of);
    }
    topics
}

#[derive(Serialize)]
struct Line<'a> {
    topic: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'a str,
    rust: String,
    feature: String,
    fields: Vec<Field<'a>>,
}

#[derive(Serialize)]
struct Field<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    ty: String,
}

/// The topic as one line of JSON, which [`read_topics`](crate::read_topics) reads.
pub(super) fn dump(topic: &TopicDoc) -> String {
    let [vendor, group] = parts(&topic.topic);
    let field = |node: &'_ Node| (node.full_type(), node.name.clone());
    let fields: Vec<(String, String)> = topic.fields.iter().map(field).collect();
    let line = Line {
        topic: &topic.topic,
        title: &topic.title,
        rust: format!("{ROOT}::{}::{}::{}", module(vendor), module(group), type_name(&topic.topic)),
        feature: feature(&topic.topic).0,
        fields: fields.iter().map(|(ty, name)| Field { name, ty: ty.clone() }).collect(),
    };
    // Cannot fail: all keys and values are text.
    serde_json::to_string(&line).unwrap_or_default() + "\n"
}

/// Vendor and group of a topic.
fn parts(topic: &str) -> [&str; 2] {
    match topic.splitn(3, '_').collect::<Vec<_>>()[..] {
        [vendor, group, _] => [vendor, group],
        [vendor, ..] => [vendor, vendor],
        [] => [topic, topic],
    }
}

/// The name of a topic's struct.
fn type_name(topic: &str) -> String {
    names::base_name(topic.rsplit('_').next().unwrap_or_default(), "Message")
}

/// The feature of a topic, and its family.
pub(super) fn feature(topic: &str) -> (String, String) {
    let [vendor, group] = parts(topic);
    let feature = if VENDORS.contains(&vendor) {
        format!("{ROOT}-{}", features::name(vendor))
    } else {
        OTHER.to_owned()
    };
    (feature, format!("{vendor}_{group}"))
}

/// The files of the topics: one for each vendor, with a module for each group.
pub(super) fn files(topics: &[TopicDoc]) -> BTreeMap<String, String> {
    let mut vendors: BTreeMap<&str, BTreeMap<&str, Vec<&TopicDoc>>> = BTreeMap::new();
    for topic in topics {
        let [vendor, group] = parts(&topic.topic);
        vendors.entry(vendor).or_default().entry(group).or_default().push(topic);
    }
    let mut files = BTreeMap::new();
    let mut list =
        "//! Typed messages (TMC), by the topics' names: `vendor_group_Name` is `vendor::group::Name`.\n"
            .to_owned();
    for (vendor, groups) in vendors {
        let count: usize = groups.values().map(Vec::len).sum();
        let name = module(vendor);
        let feature = feature(&format!("{vendor}_x_X")).0;
        let _ = write!(list, "\n#[cfg(feature = \"{feature}\")]\npub mod {name};\n");
        let mut text = format!("//! `{vendor}_*`: {count} topic{}.\n", if count == 1 { "" } else { "s" });
        for (group, topics) in groups {
            let _ = write!(
                text,
                "\n/// `{vendor}_{group}_*`\npub mod {} {{\n    use crate::prelude::*;\n",
                module(group)
            );
            for line in topic::structs(&topics).lines() {
                let indent = if line.is_empty() { "" } else { "    " };
                let _ = writeln!(text, "{indent}{line}");
            }
            text.push_str("}\n");
        }
        files.insert(format!("{ROOT}/{name}.rs"), text);
    }
    if !files.is_empty() {
        files.insert(format!("{ROOT}/mod.rs"), list);
    }
    files
}
