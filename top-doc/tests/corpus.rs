//! The catalogue and the platform's own JSON, if they are in `../shared` beside the checkout.

mod support;

use std::fs;

use serde_json::Value as Json;
use support::shared;
use top_doc::{Node, read_catalogue, read_page, read_platform_json, write_module};

#[test]
fn every_definition_is_read() {
    let Some(path) = shared("corpus/apis.jsonl.gz") else { return };
    let (mut apis, mut members, mut notes) = (0, 0, 0);
    for reading in read_catalogue(fs::File::open(path).unwrap()) {
        let reading = reading.unwrap_or_else(|error| panic!("{error}"));
        apis += 1;
        members += count(&reading.doc.request) + count(&reading.doc.response);
        notes += reading.notes.len();
    }
    eprintln!("{apis} definitions with {members} members, {notes} notes");
    assert_eq!((apis, members), (4200, 87_701));
}

/// Brackets that Chinese text closes are no part of a code span.
#[test]
fn written_documentation_has_no_code_with_half_a_bracket() {
    let Some(path) = shared("corpus/apis.jsonl.gz") else { return };
    let (mut spans, mut halves) = (0, Vec::new());
    for reading in read_catalogue(fs::File::open(path).unwrap()).step_by(4) {
        let doc = reading.unwrap().doc;
        let text = write_module(&doc).unwrap().text;
        for line in text.lines().filter(|line| line.trim_start().starts_with("///")) {
            for span in line.replace("\\`", "'").split('`').skip(1).step_by(2) {
                spans += 1;
                let of = |brackets: [char; 2]| brackets.map(|bracket| span.matches(bracket).count());
                if [['(', ')'], ['[', ']'], ['{', '}']].map(of).iter().any(|[open, close]| open != close) {
                    halves.push(line.trim().to_owned());
                }
            }
        }
    }
    eprintln!("{spans} code spans, {} with half a bracket", halves.len());
    assert!(spans > 1000 && halves.is_empty(), "{halves:#?}");
}

fn count(nodes: &[Node]) -> usize {
    nodes.iter().map(|node| 1 + count(&node.children)).sum()
}

/// The platform's JSON and the page made of it give the same members.
#[test]
fn platform_documents_agree_with_their_pages() {
    let Some(path) = shared("pages/full_docs.jsonl") else { return };
    let pages = path.with_file_name("full");
    for line in fs::read_to_string(&path).unwrap().lines() {
        let document = read_platform_json(line).unwrap().doc;
        let page = read_page(&fs::read_to_string(pages.join(format!("{}.txt", document.method))).unwrap())
            .unwrap()
            .doc;
        let of_document: Json = serde_json::from_str(&document.dump()).unwrap();
        let of_page: Json = serde_json::from_str(&page.dump()).unwrap();
        for side in ["request", "response"] {
            assert_eq!(skeleton(&of_document[side]), skeleton(&of_page[side]), "{} {side}", document.method);
        }
    }
}

/// Names, types, flags and nesting, one a line.
fn skeleton(nodes: &Json) -> Vec<String> {
    let mut lines = Vec::new();
    for node in nodes.as_array().unwrap() {
        lines.push(format!("{} {} {}", node["name"], node["type"], node["required"]));
        lines.extend(skeleton(&node["children"]).into_iter().map(|line| format!("  {line}")));
    }
    lines
}
