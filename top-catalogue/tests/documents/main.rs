//! Compares the generated modules with the documents, without the code that made them: the Rust is read as text, the
//! documents and corrections as plain JSON. Every documented name, list, type, limit, and whether it is required, has to be
//! there, and nothing else.
//!
//! The facts in the package are always compared; the documents beside the checkout where they are.

mod comparison;
mod rust_text;

use std::{
    collections::{HashMap, HashSet},
    fs,
    io::Read as _,
    path::{Path, PathBuf},
};

use serde_json::Value;

use self::{
    comparison::{Comparison, list, text},
    rust_text::{Api, Field, Type},
};

fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All generated APIs, by method.
fn generated() -> HashMap<String, Api> {
    let mut apis = HashMap::new();
    let mut folders = vec![folder().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let shown = path.display().to_string();
                for (method, api) in rust_text::apis(&fs::read_to_string(&path).unwrap(), &shown) {
                    assert!(apis.insert(method.clone(), api).is_none(), "{method} is there twice");
                }
            }
        }
    }
    apis
}

fn lines(path: &Path) -> Vec<Value> {
    let bytes = fs::read(path).unwrap();
    let mut text = String::new();
    if bytes.starts_with(&[0x1f, 0x8b]) {
        flate2::read::MultiGzDecoder::new(&bytes[..]).read_to_string(&mut text).unwrap();
    } else {
        text = String::from_utf8(bytes).unwrap();
    }
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Compares all documents that have a module, and returns how many members they have.
fn compare(documents: &[Value], generated: &HashMap<String, Api>) -> usize {
    let (mut wrong, mut count) = (Vec::new(), 0);
    for json in documents {
        let Some(api) = generated.get(text(json, "method")) else { continue };
        let comparison = Comparison::of(json, api);
        count += comparison.members;
        wrong.extend(comparison.wrong.iter().map(|what| format!("{}: {what}", text(json, "method"))));
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
    count
}

#[test]
fn every_fact_is_in_the_module_of_its_api() {
    let generated = generated();
    let facts = lines(&folder().join("facts/catalogue.jsonl.gz"));
    let members = compare(&facts, &generated);
    let corrections = lines(&folder().join("facts/corrections.jsonl"));
    let is_ready =
        |method: &str| corrections.iter().any(|line| line["method"] == method && line.get("ready").is_some());
    let mut methods: HashSet<&str> = HashSet::new();
    for json in facts.iter().filter(|json| !is_ready(text(json, "method"))) {
        let method = text(json, "method");
        methods.insert(method);
        let api = generated.get(method).unwrap_or_else(|| panic!("{method} has no module"));
        // Where the path says it is.
        let (module, name) = text(json, "rust").rsplit_once("::").unwrap();
        assert_eq!(name, api.request, "{method}");
        assert!(
            api.path.ends_with(&format!("src/{}.rs", module.replace("::", "/"))),
            "{method}: {}",
            api.path
        );
        assert_eq!(api.argument("idempotent").is_some(), json["idempotent"] == true, "{method}");
    }
    assert!(generated.keys().all(|method| methods.contains(method.as_str())), "a module without facts");
    assert!(methods.len() > 6_000 && members > 100_000, "{} APIs, {members} members", methods.len());
}

#[test]
fn every_closed_set_has_its_values() {
    let generated = generated();
    let mut sets = 0;
    for json in lines(&folder().join("facts/catalogue.jsonl.gz")) {
        let Some(api) = generated.get(text(&json, "method")) else { continue };
        let mut nodes = members(&json);
        while let Some(node) = nodes.pop() {
            nodes.extend(list(node, "children"));
            let values: Vec<&str> =
                list(node, "values").iter().map(|value| value[0].as_str().unwrap()).collect();
            // A bare response has no struct to name a set after.
            if values.is_empty() || is_bare_response(&json, node) {
                continue;
            }
            let has = api.types.values().any(|ty| matches!(ty, Type::Enum(all, _) if *all == values));
            assert!(has, "{}: {} has no enum of {values:?}", text(&json, "method"), text(node, "name"));
            sets += 1;
        }
    }
    assert!(sets > 3_000, "{sets}");
}

fn is_bare_response(json: &Value, node: &Value) -> bool {
    matches!(list(json, "response"), [only] if std::ptr::eq(only, node))
}

/// The parameters and the members of the response.
fn members(json: &Value) -> Vec<&Value> {
    list(json, "request").iter().chain(list(json, "response")).collect()
}

#[test]
fn every_document_is_in_the_catalogue_as_it_says() {
    let shared: PathBuf = folder().join("../../shared/corpus/catalogue.jsonl.gz");
    if !shared.is_file() {
        eprintln!("skipped: {} is not there", shared.display());
        return;
    }
    let generated = generated();
    let corrections = lines(&folder().join("facts/corrections.jsonl"));
    let mut documents = lines(&shared);
    for json in &mut documents {
        let method = text(json, "method").to_owned();
        for correction in corrections.iter().filter(|correction| text(correction, "method") == method) {
            if let Some(at) = correction["at"].as_str() {
                correct(json, at, correction);
            }
        }
    }
    let (mut missing, mut ready, mut left_out) = (Vec::new(), 0, 0);
    for json in &documents {
        let method = text(json, "method");
        if generated.contains_key(method) {
            continue;
        }
        let is_ready = corrections.iter().any(|line| line["method"] == method && line.get("ready").is_some());
        let parameters: Vec<&str> = list(json, "request").iter().map(|node| text(node, "name")).collect();
        match (is_ready, method.starts_with("taobao.qimen.") && parameters == ["request"]) {
            (true, _) => ready += 1,
            (false, true) => left_out += 1,
            (false, false) => missing.push(method),
        }
    }
    assert!(missing.is_empty(), "no module for {missing:?}");
    let members = compare(&documents, &generated);
    eprintln!(
        "{} documents: {ready} ready elsewhere, {left_out} left out; {members} members agree",
        documents.len()
    );
    for json in documents.iter().filter(|json| generated.contains_key(text(json, "method"))) {
        let (method, old) = (text(json, "method"), text(json, "source_date") < "2020");
        assert_eq!(generated[method].path.contains("/archive/"), old, "{method}");
    }
}

#[test]
fn every_topic_has_its_message() {
    let mut messages: HashMap<String, (String, Vec<Field>)> = HashMap::new();
    for entry in fs::read_dir(folder().join("src/topics")).unwrap() {
        let path = entry.unwrap().path();
        for (topic, struct_of) in rust_text::messages(&fs::read_to_string(&path).unwrap()) {
            assert!(messages.insert(topic.clone(), struct_of).is_none(), "{topic} is there twice");
        }
    }
    let mut topics = lines(&folder().join("facts/topics.jsonl.gz"));
    assert_eq!(topics.len(), messages.len());
    let shared: PathBuf = folder().join("../../shared/corpus/topics.jsonl.gz");
    if shared.is_file() {
        topics.extend(lines(&shared).into_iter().filter(|topic| topic["direction"] == "in"));
        assert_eq!(topics.len(), 2 * messages.len());
    } else {
        eprintln!("skipped: {} is not there", shared.display());
    }
    for topic in &topics {
        let (name, fields) = &messages[text(topic, "topic")];
        // `SmsTemplateDR` is `SmsTemplateDr` in Rust.
        assert!(text(topic, "topic").to_lowercase().ends_with(&name.to_lowercase()), "{name}");
        let documented: Vec<(&str, &str)> = list(topic, "fields")
            .iter()
            .map(|field| {
                let ty = match text(field, "type") {
                    "String" => "Option<String>",
                    "Number" => "Option<i64>",
                    "Date" => "Option<TopDateTime>",
                    "Boolean" => "Option<bool>",
                    "String[]" => "Vec<String>",
                    "Number[]" => "Vec<i64>",
                    other => panic!("{other}"),
                };
                (text(field, "name"), ty)
            })
            .collect();
        let written: Vec<(&str, &str)> = fields.iter().map(|field| (&*field.wire, &*field.ty)).collect();
        assert_eq!(written, documented, "{}", text(topic, "topic"));
    }
}

#[test]
fn the_comparison_finds_each_kind_of_mistake() {
    let module = "\npub mod get {
    #[derive(Clone, TopApi)]
    #[top_api(method = \"a.b.get\", response = GetResponse, debug)]
    pub struct Get {
        #[top_api(max_items = 20)]
        pub ids: Vec<i64>,
        pub tid: i64,
    }
    #[top_api(debug)]
    pub struct GetResponse {
        pub total: Option<i64>,
        pub trade: Option<Trade>,
    }
    #[top_api(debug)]
    pub struct Trade {
        pub name: Option<String>,
    }
}
";
    let apis = rust_text::apis(module, "b.rs");
    let document = serde_json::json!({
        "method": "a.b.get",
        "request": [
            {"name": "ids", "type": "Number[]", "required": false, "max_list_size": 20},
            {"name": "tid", "type": "Number", "required": true},
        ],
        "response": [
            {"name": "total", "type": "Number"},
            {"name": "trade", "type": "Trade", "children": [{"name": "name", "type": "String"}]},
        ],
    });
    let wrong = |json: &Value| Comparison::of(json, &apis["a.b.get"]).wrong;
    assert_eq!(wrong(&document), [""; 0]);
    for (pointer, value, message) in [
        ("/request/0/type", Value::from("Number"), "another depth"),
        ("/request/0/type", Value::from("String[]"), "another type"),
        ("/request/0/required", Value::from(true), "not required"),
        ("/request/0/max_list_size", Value::from(21), "max_items"),
        ("/request/1/required", Value::from(false), "not documented so"),
        ("/request/1/name", Value::from("oid"), "request.oid is not there"),
        ("/response/1/children/0/type", Value::from("Date"), "another type"),
        ("/response/1/children/0/name", Value::from("title"), "response.trade.title is not there"),
        ("/response/1/children", serde_json::json!([]), "another"),
    ] {
        let mut json = document.clone();
        *json.pointer_mut(pointer).unwrap() = value;
        if pointer == "/response/1/children" {
            json["response"][1]["type"] = Value::from("String");
        }
        assert!(wrong(&json).iter().any(|what| what.contains(message)), "{pointer}: {:?}", wrong(&json));
    }
    let mut json = document.clone();
    json["response"].as_array_mut().unwrap().pop();
    assert!(!wrong(&json).is_empty());
}

/// Changes the member at the path, as its correction says.
fn correct(json: &mut Value, at: &str, correction: &Value) {
    let mut steps = at.split('.');
    let mut nodes = json[steps.next().unwrap()].as_array_mut().unwrap();
    let steps: Vec<&str> = steps.collect();
    let (last, above) = steps.split_last().unwrap();
    for step in above {
        let node = nodes.iter_mut().find(|node| node["name"] == **step).unwrap();
        nodes = node["children"].as_array_mut().unwrap();
    }
    let position = nodes.iter().position(|node| node["name"] == **last).unwrap();
    if correction["remove"] == true {
        nodes.remove(position);
        return;
    }
    for name in ["type", "required", "name"] {
        if let Some(value) = correction.get(name) {
            nodes[position][name] = value.clone();
        }
    }
}

#[test]
fn no_describing_sentence_is_in_the_package() {
    // What a name, a title or a label never holds, and every describing sentence ends or continues with.
    for json in lines(&folder().join("facts/catalogue.jsonl.gz")) {
        let mut nodes = members(&json);
        while let Some(node) = nodes.pop() {
            nodes.extend(list(node, "children"));
            assert!(
                text(node, "description").is_ascii(),
                "{}: {}",
                text(&json, "method"),
                text(node, "description")
            );
            assert!(node.get("example").is_none());
            for value in list(node, "values") {
                let label = value.get(1).and_then(Value::as_str).unwrap_or_default();
                assert!(
                    label.chars().count() <= 12 && !label.contains(['，', '。', ',', '；', ';', '：', ':']),
                    "{}: {label}",
                    text(&json, "method")
                );
            }
        }
        assert!(json.get("description").is_none() && json.get("samples").is_none());
    }
}
