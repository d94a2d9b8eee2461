//! How many documented members of a success are recognised, over the catalogue.

mod support;

use std::fs;

use support::shared;
use top_doc::{ApiDoc, Kind, Node, read_catalogue, write_module};
use top_names::ResultMember;

/// The names that were recognised before documents were asked.
const BEFORE: [&str; 6] =
    ["success", "is_success", "response_success", "biz_success", "succ", "success_flag"];

/// The objects of a response, each by its members.
fn objects<'a>(nodes: &'a [Node], found: &mut Vec<&'a [Node]>) {
    found.push(nodes);
    for node in nodes.iter().filter(|node| !node.children.is_empty()) {
        objects(&node.children, found);
    }
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && snake.ends_with(|before: char| before.is_ascii_lowercase()) {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

/// A boolean of which name or description speak of success.
fn is_documented(node: &Node) -> bool {
    let clause = node.description.split(['，', ',', '。', ';', '；']).next().unwrap_or_default();
    node.kind() == Kind::Bool
        && node.list == 0
        && (node.name.to_lowercase().contains("succ") || clause.contains("是否成功"))
}

/// The members that a module marks as a flag.
fn marks(doc: &ApiDoc) -> usize {
    let text = write_module(doc).unwrap().text;
    let attributes = text.lines().filter(|line| line.trim_start().starts_with("#[top_api("));
    attributes.filter(|line| line.contains("(flag") || line.contains(", flag")).count()
}

#[test]
fn documented_members_of_a_success_are_recognised() {
    let Some(path) = shared("corpus/catalogue.jsonl.gz") else { return };
    let (mut documented, mut before, mut by_name, mut marked) = (0, 0, 0, 0);
    for reading in read_catalogue(fs::File::open(path).unwrap()) {
        let doc = reading.unwrap().doc;
        let mut found = Vec::new();
        objects(&doc.response, &mut found);
        for nodes in found {
            let names: Vec<&str> = nodes.iter().map(|node| node.name.as_str()).collect();
            let has_name = ResultMember::Flag.find(&names).is_some();
            documented += usize::from(has_name || (nodes.len() > 1 && nodes.iter().any(is_documented)));
            before += usize::from(names.iter().any(|name| BEFORE.contains(&&*snake(name))));
            by_name += usize::from(has_name);
        }
        marked += marks(&doc);
    }
    eprintln!(
        "{documented} objects with a documented success; recognised by name before {before}, now {by_name}, and \
         {marked} by a mark"
    );
    assert!(by_name > before && marked > 150, "{before}, {by_name}, {marked}");
}

/// Each of these was a success member that nobody recognised.
#[test]
fn members_in_the_wild_have_a_business_result() {
    let Some(path) = shared("cases/F4c-names.jsonl") else { return };
    let mut count = 0;
    for reading in read_catalogue(fs::File::open(path).unwrap()) {
        let doc = reading.unwrap().doc;
        let names: Vec<&str> = doc.response[0].children.iter().map(|node| node.name.as_str()).collect();
        let is_recognised = ResultMember::Flag.find(&names).is_some() || marks(&doc) == 1;
        assert!(is_recognised, "{}: {names:?}", doc.method);
        count += 1;
    }
    assert!(count >= 5, "{count}");
}
