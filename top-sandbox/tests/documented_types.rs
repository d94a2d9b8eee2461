//! Every API of the corpus, served from its document alone and called: each member of each response has the JSON type that
//! its document says. Official SDKs lose a whole response otherwise.

mod support;

use std::io::Write as _;

use serde_json::{Map, Value, json};
use support::{KEY, builder, call};
use top_doc::{ApiDoc, Node};

const CORPUS: &str = "../../shared/corpus/apis.jsonl.gz";

/// The platform's own documents of a few APIs, with samples.
const DOCUMENTS: &str = "../../shared/pages/full_docs.jsonl";

/// A request that the document permits, as far as it says what it wants.
fn parameters(doc: &ApiDoc) -> Vec<(&'static str, String)> {
    let required = doc.request.iter().filter(|node| node.required);
    // Leaked, because `call` takes static names.
    required.map(|node| (&*node.name.clone().leak(), parameter(node))).collect()
}

fn parameter(node: &Node) -> String {
    match value(node) {
        Value::String(text) => text,
        Value::Array(items) if !items.iter().any(Value::is_object) => items
            .iter()
            .map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned))
            .collect::<Vec<_>>()
            .join(","),
        other => other.to_string(),
    }
}

fn value(node: &Node) -> Value {
    let one = if node.children.is_empty() {
        match node.ty.to_ascii_lowercase().as_str() {
            "number" | "long" | "int" | "integer" | "byte" => {
                json!(node.limits.min.unwrap_or(1).max(1).min(node.limits.max.unwrap_or(i64::MAX)))
            }
            "boolean" => json!(true),
            "date" => json!("2016-01-01 12:00:00"),
            "price" | "bigdecimal" | "double" | "float" => json!("1"),
            "string" | "" | "json" | "fieldlist" | "byte[]" | "object" | "any" | "null" => json!("x"),
            _ => json!({}),
        }
    } else {
        Value::Object(
            node.children
                .iter()
                .filter(|child| child.required)
                .map(|child| (child.name.clone(), value(child)))
                .collect(),
        )
    };
    if node.list > 0 { json!([one]) } else { one }
}

/// What was found in the responses.
#[derive(Default)]
struct Found {
    apis: usize,
    members: usize,
    wrong: Vec<String>,
    unfit_examples: usize,
    announced: usize,
    refused: Vec<String>,
}

impl Found {
    fn members(&mut self, method: &str, nodes: &[Node], members: &Map<String, Value>) {
        for (name, value) in members {
            let Some(node) = nodes.iter().find(|node| node.name == *name) else { continue };
            match (node.list, value) {
                (0, value) => self.one(method, node, value),
                (_, Value::Object(wrapper)) if wrapper.len() == 1 => {
                    match wrapper.values().next().and_then(Value::as_array) {
                        Some(items) => items.iter().for_each(|item| self.one(method, node, item)),
                        None => self.wrong.push(format!("{method}: {name}: no list in {value}")),
                    }
                }
                _ => self.wrong.push(format!("{method}: {name}: {} and {value}", node.full_type())),
            }
        }
    }

    fn one(&mut self, method: &str, node: &Node, value: &Value) {
        self.members += 1;
        if let (Value::Object(members), false) = (value, node.children.is_empty()) {
            return self.members(method, &node.children, members);
        }
        let is_right = node.children.is_empty()
            && match node.ty.to_ascii_lowercase().as_str() {
                "number" | "long" | "int" | "integer" | "byte" => value.is_i64(),
                "boolean" => value.is_boolean(),
                "date" => value.as_str().is_some_and(|text| text.parse::<top_core::TopDateTime>().is_ok()),
                "double" | "float" => value.is_number(),
                "price" | "bigdecimal" => value.as_str().is_some_and(|text| text.parse::<f64>().is_ok()),
                "string" | "fieldlist" | "byte[]" | "json" => value.is_string(),
                "" | "object" | "any" | "null" => true,
                _ => value.is_object(),
            };
        if is_right {
            return;
        }
        // What a document shows is served as it is, even if it is not of its own type.
        let shown = node.example.as_deref().unwrap_or_default();
        if !shown.is_empty() && shown.contains(value.as_str().unwrap_or_default()) {
            self.unfit_examples += 1;
        } else {
            self.wrong.push(format!("{method}: {}: {} and {value}", node.name, node.full_type()));
        }
    }
}

#[tokio::test]
async fn every_member_of_every_response_has_its_documented_json_type() {
    let (Ok(corpus), Ok(documents)) = (std::fs::File::open(CORPUS), std::fs::read_to_string(DOCUMENTS))
    else {
        // Written to stderr directly, because the output of a test that passes is captured.
        let said = "SKIPPED the responses of the corpus: there is no `shared/corpus` beside the project\n";
        std::io::stderr().write_all(said.as_bytes()).unwrap();
        return;
    };
    let sandbox = builder().session("tok", KEY).keep_calls(1).start().await.unwrap();
    let mut found = Found::default();
    let documents = documents.lines().map(top_doc::read_platform_json);
    for reading in top_doc::read_catalogue(corpus).chain(documents) {
        let mut doc = reading.unwrap().doc;
        let with_a_sample = doc.samples != top_doc::Samples::default();
        sandbox.document(&doc);
        let method: &'static str = doc.method.clone().leak();
        let mut changes = vec![("method", Some(method)), ("session", Some("tok"))];
        let parameters = parameters(&doc);
        changes.extend(parameters.iter().map(|(name, value)| (*name, Some(value.as_str()))));
        let response = call(&sandbox, &changes).await;
        let json = response.json();
        let content = json.as_object().unwrap().values().next().unwrap().as_object().unwrap();
        if json.get("error_response").is_some() {
            found.refused.push(format!("{method}: {json}"));
            continue;
        }
        found.apis += 1;
        // The request id is the platform's own, whatever the document says of it.
        doc.response.retain(|node| node.name != "request_id");
        let before = found.wrong.len();
        found.members(method, &doc.response, content);
        if with_a_sample {
            // The document's own sample is served as it is; what does not fit in it is announced.
            let hint = response.header("x-top-sandbox-hint").unwrap_or_default().to_owned();
            for wrong in found.wrong.split_off(before) {
                let name = wrong.split(": ").nth(1).unwrap();
                assert!(hint.contains("sample") && hint.contains(name), "{wrong}; the hint is {hint:?}");
                found.announced += 1;
            }
        }
    }
    let Found { apis, members, wrong, unfit_examples, announced, refused } = found;
    eprintln!(
        "{apis} APIs answered {members} members; {} of a wrong type, {unfit_examples} examples of a wrong type, {announced} members of samples announced as such, {} refused",
        wrong.len(),
        refused.len()
    );
    for line in refused.iter().chain(&wrong).take(20) {
        eprintln!("    {line}");
    }
    assert!(apis > 4_000 && members > 40_000, "{apis} APIs, {members} members");
    assert_eq!(wrong.len(), 0);
    assert!(refused.len() * 100 < apis, "{} APIs refused a request made from their documents", refused.len());
}
