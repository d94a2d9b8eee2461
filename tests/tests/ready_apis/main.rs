//! The ready APIs of `top-apis` against their documents: names, types, lists, required flags, limits, sessions, and the
//! documented examples. Each expectation is derived from `documents.jsonl`, which holds the facts of the documents and
//! no sentences. A new API needs its line there and its type in [`READY`].

mod documents;
mod facts;

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::{Value as Json, json};
use top_apis::{
    TopApi,
    alihealth::{FollowupDialogrecordRecall, FollowupSend},
    field::Field as _,
    lyservice::LippiMessageSend,
    record::{AsSerde, RecordExt as _, Value},
    request, response, tmc,
};
use top_doc::ApiDoc;

const READY: [Ready; 19] = [
    Ready::of::<FollowupSend>(),
    Ready::of::<FollowupDialogrecordRecall>(),
    Ready::of::<LippiMessageSend>(),
    Ready::catalogued::<tmc::UserPermit>(),
    Ready::catalogued::<tmc::UserCancel>(),
    Ready::catalogued::<tmc::UserGet>(),
    Ready::catalogued::<tmc::UserTopicsGet>(),
    Ready::catalogued::<tmc::MessagesConsume>(),
    Ready::catalogued::<tmc::MessagesConfirm>(),
    Ready::catalogued::<tmc::MessageProduce>(),
    Ready::catalogued::<tmc::MessagesProduce>(),
    Ready::catalogued::<tmc::GroupAdd>(),
    Ready::catalogued::<tmc::GroupDelete>(),
    Ready::catalogued::<tmc::GroupsGet>(),
    Ready::catalogued::<tmc::TopicGroupAdd>(),
    Ready::catalogued::<tmc::TopicGroupDelete>(),
    Ready::catalogued::<tmc::QueueGet>(),
    Ready::catalogued::<tmc::AuthGet>(),
    Ready::catalogued::<tmc::MsgSendrecord>(),
];

/// What the tests need of an API, with its type left out.
struct Ready {
    method: &'static str,
    facts: fn() -> BTreeSet<String>,
    /// `None` where only a catalogue is known, which has no examples.
    check_examples: Option<fn(&ApiDoc)>,
}

impl Ready {
    const fn of<A: TopApi>() -> Self {
        let check_examples: fn(&ApiDoc) = check_examples::<A>;
        Self { check_examples: Some(check_examples), ..Self::catalogued::<A>() }
    }

    const fn catalogued<A: TopApi>() -> Self {
        Self { method: A::API.method, facts: facts::of_api::<A>, check_examples: None }
    }

    fn document(&self) -> ApiDoc {
        let found = documents::committed().into_iter().find(|doc| doc.method == self.method);
        found.unwrap_or_else(|| panic!("{} has no line in documents.jsonl", self.method))
    }
}

#[test]
fn shapes_agree_with_the_documents() {
    for api in READY {
        assert_eq!((api.facts)(), facts::of_document(&api.document()), "{}", api.method);
    }
}

#[test]
fn documented_examples_are_sent_and_decoded() {
    for api in READY {
        if let Some(check_examples) = api.check_examples {
            check_examples(&api.document());
        }
    }
}

/// A request with the documented examples passes the checks and is sent with just these values; a response with them is
/// decoded without loss.
fn check_examples<A: TopApi>(doc: &ApiDoc) {
    let documented = documents::examples(&doc.request);
    let mut request = A::blank();
    request.fill_from(&documented).expect("the request's examples");
    request::check(&request).expect("a documented request is valid");
    assert_eq!(to_json(&request.value()), documented, "{}", doc.method);

    let documented = documents::examples(&doc.response);
    let body = json!({ A::API.response_key: documented }).to_string();
    let decoded = response::decode::<A>(body.as_bytes(), response::DecodeOptions::default());
    let decoded = to_json(&decoded.expect("the response's examples").data.value());
    let expected = A::API.unwrap.map_or(&documented, |member| &documented[member]);
    assert_eq!(decoded, *expected, "{}", doc.method);
}

fn to_json(value: &Value<'_>) -> Json {
    match value {
        Value::Object(record) => serde_json::to_value(AsSerde(*record)).expect("a record of plain values"),
        _ => panic!("only requests and responses that are objects are compared so far"),
    }
}

/// No API is in the crate and not in these tests.
#[test]
fn every_ready_api_is_compared() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../top-apis/src");
    let mut declared = BTreeSet::new();
    let mut folders = vec![sources];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the sources of top-apis") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                // The messages of Qimen are compared in `ready_qimen`.
                if !path.ends_with("qimen") {
                    folders.push(path);
                }
                continue;
            }
            let text = fs::read_to_string(&path).expect("a source file");
            let attributes = text.lines().filter_map(|line| {
                let line = line.trim();
                line.strip_prefix("#[top_api(").unwrap_or(line).strip_prefix("method = \"")
            });
            declared.extend(attributes.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
        }
    }
    let compared: BTreeSet<String> = READY.iter().map(|api| api.method.to_owned()).collect();
    assert_eq!(compared, declared);
    let documented: BTreeSet<String> = documents::committed().into_iter().map(|doc| doc.method).collect();
    assert_eq!(compared, documented);
}

#[test]
fn the_documents_hold_facts_only() {
    for doc in documents::committed() {
        assert_eq!(documents::facts_only(doc.clone()), doc);
    }
}

#[test]
fn the_documents_agree_with_the_pages() {
    let Some(pages) = documents::pages() else { return };
    for api in READY.iter().filter(|api| api.check_examples.is_some()) {
        assert_eq!(api.document().dump(), documents::of_page(&pages, api.method).dump(), "{}", api.method);
    }
}

#[test]
fn the_documents_agree_with_the_catalogues() {
    let Some(catalogues) = documents::catalogues() else { return };
    let kept: Vec<ApiDoc> =
        READY.iter().filter(|api| api.check_examples.is_none()).map(Ready::document).collect();
    for (kept, found) in kept.iter().zip(documents::of_catalogues(&catalogues, &kept)) {
        assert_eq!(kept.dump(), found.dump(), "{}", kept.method);
    }
}

#[test]
#[ignore = "writes documents.jsonl anew from pages and catalogues; read every line that changed"]
fn write_the_documents() {
    let pages = documents::pages().expect("the pages beside the checkout");
    let catalogues = documents::catalogues().expect("the catalogues beside the checkout");
    let (from_pages, others): (Vec<_>, Vec<_>) =
        READY.into_iter().partition(|api| api.check_examples.is_some());
    let kept: Vec<ApiDoc> = others.iter().map(Ready::document).collect();
    let from_pages = from_pages.iter().map(|api| documents::of_page(&pages, api.method));
    let docs = from_pages.chain(documents::of_catalogues(&catalogues, &kept));
    let lines: String = docs.map(|doc| doc.dump() + "\n").collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ready_apis/documents.jsonl");
    fs::write(path, lines).expect("documents.jsonl");
}
