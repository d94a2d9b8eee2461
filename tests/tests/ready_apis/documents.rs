//! The committed facts of the documents, the pages they come from, and the examples in them. Knows nothing of the derives.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{BufReader, Write as _},
    path::{Path, PathBuf},
};

use serde_json::{Map, Value as Json};
use top_doc::{ApiDoc, Kind, Node, read_catalogue, read_page};

const TEXT: &str = include_str!("documents.jsonl");

pub(crate) fn committed() -> Vec<ApiDoc> {
    read_catalogue(TEXT.as_bytes()).map(|reading| reading.expect("a line of documents.jsonl").doc).collect()
}

/// The folder of the ready APIs' pages beside the checkout. Says so where it is missing, past the test's captured output.
pub(crate) fn pages() -> Option<PathBuf> {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/pages/seeds");
    if pages.is_dir() {
        return Some(pages);
    }
    let _ = writeln!(std::io::stderr(), "SKIPPED: no pages of the ready APIs in {}", pages.display());
    None
}

/// The facts of an API's page.
pub(crate) fn of_page(pages: &Path, method: &str) -> ApiDoc {
    let page = fs::read_to_string(pages.join(format!("{method}.txt"))).expect("the page of a ready API");
    facts_only(read_page(&page).expect("a page").doc)
}

/// The catalogues of APIs beside the checkout. Says so where they are missing, past the test's captured output.
pub(crate) fn catalogues() -> Option<Vec<PathBuf>> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let files = ["catalogue.jsonl.gz", "apis.jsonl.gz"].map(|name| corpus.join(name));
    if files.iter().all(|file| file.is_file()) {
        return Some(files.into());
    }
    let _ = writeln!(std::io::stderr(), "SKIPPED: no catalogues of APIs in {}", corpus.display());
    None
}

/// The facts of APIs in the catalogues. These do not say whether a call needs a session: that is known from elsewhere,
/// and kept.
pub(crate) fn of_catalogues(catalogues: &[PathBuf], kept: &[ApiDoc]) -> Vec<ApiDoc> {
    let mut found: BTreeMap<String, ApiDoc> = BTreeMap::new();
    for path in catalogues {
        let file = BufReader::new(File::open(path).expect("a catalogue"));
        for reading in read_catalogue(file).flatten() {
            found.entry(reading.doc.method.clone()).or_insert(reading.doc);
        }
    }
    let of = |kept: &ApiDoc| {
        let doc = found.remove(&kept.method).unwrap_or_else(|| panic!("{} is in no catalogue", kept.method));
        ApiDoc { session: kept.session, ..facts_only(doc) }
    };
    kept.iter().map(of).collect()
}

/// The document without its sentences and sample texts.
pub(crate) fn facts_only(doc: ApiDoc) -> ApiDoc {
    let mut facts = ApiDoc {
        method: doc.method,
        session: doc.session,
        request: doc.request,
        response: doc.response,
        ..ApiDoc::default()
    };
    facts.request.iter_mut().chain(&mut facts.response).for_each(keep_facts);
    facts
}

fn keep_facts(node: &mut Node) {
    node.description.clear();
    // The example of an object is not a value.
    if node.kind() == Kind::Object {
        node.example = None;
    }
    node.children.iter_mut().for_each(keep_facts);
}

/// The examples of the members as one object, in the form of the simplified JSON. Members without an example are left
/// out.
pub(crate) fn examples(nodes: &[Node]) -> Json {
    let examples = nodes.iter().filter_map(|node| Some((node.name.clone(), example(node)?)));
    Json::Object(examples.collect::<Map<_, _>>())
}

fn example(node: &Node) -> Option<Json> {
    let mut value = match (node.kind(), &node.example) {
        (Kind::Object, _) => examples(&node.children),
        (_, None) => return None,
        (Kind::Number | Kind::Byte | Kind::Bool, Some(text)) => {
            serde_json::from_str(text).expect("an example of its type")
        }
        (_, Some(text)) => Json::from(text.as_str()),
    };
    for _ in 0..node.list {
        value = Json::Array(vec![value]);
    }
    Some(value)
}
