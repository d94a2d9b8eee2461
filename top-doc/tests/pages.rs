//! The facts that are read from API pages: names, types, required flags, nesting, lists, examples, descriptions, session.
//! Once for the project's own pages, once for the collection in `../shared` beside the checkout, if it is there.

mod support;

use std::{fmt::Write, fs, path::Path};

use serde_json::Value as Json;
use top_doc::read_page;

/// Why a fact of the index is not in the text of the page; `None` if it must be.
fn why_missed(fact: &str) -> Option<&'static str> {
    if fact.starts_with("response.") && fact.ends_with(" required=true") {
        return Some("tables of responses have no column for it");
    }
    None
}

/// One line a fact.
fn facts(api: &Json) -> Vec<String> {
    fn walk(prefix: &str, nodes: &Json, facts: &mut Vec<String>) {
        let mut seen: Vec<&str> = Vec::new();
        for node in nodes.as_array().expect("members are a list") {
            let name = node["name"].as_str().expect("a member has a name");
            let times = seen.iter().filter(|earlier| **earlier == name).count();
            seen.push(name);
            let path =
                if times == 0 { format!("{prefix}.{name}") } else { format!("{prefix}.{name}#{times}") };
            let keys = [
                "type",
                "required",
                "example",
                "default",
                "max_length",
                "max_list_size",
                "min_value",
                "max_value",
                "description",
            ];
            for key in keys {
                // Spaces around a cell and before the brackets of a type are layout.
                let value = match node[key].as_str() {
                    Some(text) if key == "type" => Json::from(text.replace(' ', "")),
                    Some(text) => Json::from(text.trim()),
                    None => node[key].clone(),
                };
                facts.push(format!("{path} {key}={value}"));
            }
            walk(&path, &node["children"], facts);
        }
    }
    let mut facts = Vec::new();
    for key in ["method", "title", "category", "session"] {
        // The index says `false` also where the page says nothing, and a dump then has no such member.
        let value = if key == "session" { Json::from(api[key] == true) } else { api[key].clone() };
        facts.push(format!("{key}={value}"));
    }
    walk("request", &api["request"], &mut facts);
    walk("response", &api["response"], &mut facts);
    facts
}

fn compare(pages: &Path) {
    let index = fs::read_to_string(pages.join("INDEX.jsonl")).expect("the index of the pages");
    let (mut right, mut all, mut misses, mut with_notes) = (0, 0, Vec::new(), 0);
    for line in index.lines() {
        let expected: Json = serde_json::from_str(line).expect("the index is JSON");
        let page = expected["page"].as_str().expect("a page's path");
        let text = fs::read_to_string(pages.join(page)).expect("the page");
        let reading = read_page(&text).unwrap_or_else(|error| panic!("{page}: {error}"));
        let found = facts(&serde_json::from_str(&reading.doc.dump()).expect("a dump is JSON"));
        with_notes += usize::from(!reading.notes.is_empty());
        for note in &reading.notes {
            eprintln!("{page}: {note}");
        }
        for fact in facts(&expected) {
            all += 1;
            if found.contains(&fact) {
                right += 1;
            } else {
                misses.push((page.to_owned(), fact));
            }
        }
        // And no member that the page does not have.
        for fact in found.iter().filter(|fact| fact.contains(" required=")) {
            let path = fact.split(' ').next().expect("a path");
            if !facts(&expected).iter().any(|expected| expected.split(' ').next() == Some(path)) {
                misses.push((page.to_owned(), format!("not on the page: {path}")));
            }
        }
    }
    let (explained, unexplained): (Vec<_>, Vec<_>) =
        misses.into_iter().partition(|(_, fact)| why_missed(fact).is_some());
    eprintln!(
        "{right} of {all} facts; {} not in the text; {} missed; {with_notes} pages with notes",
        explained.len(),
        unexplained.len()
    );
    assert!(unexplained.is_empty(), "{unexplained:#?}");
}

#[test]
fn own_pages_give_their_facts() {
    compare(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages"));
}

#[test]
fn the_collections_pages_give_their_facts() {
    let Some(index) = support::shared("pages/INDEX.jsonl") else { return };
    compare(index.parent().expect("the folder of the pages"));
}

#[test]
#[ignore = "writes the index of the own pages anew; read every line that changed"]
fn write_the_own_index() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut names: Vec<String> = fs::read_dir(&pages)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "INDEX.jsonl")
        .collect();
    names.sort();
    let mut index = String::new();
    for name in names {
        let text = fs::read_to_string(pages.join(&name)).unwrap();
        let dump = read_page(&text).unwrap().doc.dump();
        writeln!(index, "{{\"page\":\"{name}\",{}", &dump[1..]).unwrap();
    }
    fs::write(pages.join("INDEX.jsonl"), index).unwrap();
}
