//! The committed files are what the writer makes of the catalogue. They hold facts: names, types, what is required; not the
//! documents' sentences.
//!
//! After a change of the writer or of the catalogue: `READY_QIMEN=overwrite cargo test -p top-tests --test ready_qimen`.

use std::{collections::BTreeMap, fs, path::Path};

use top_doc::{ApiDoc, Node, Writer};

use super::skip;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../top-apis/src/qimen");

/// The documents of Qimen, without their sentences; nothing where the catalogue is not.
fn documents() -> Option<Vec<ApiDoc>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/corpus/catalogue.jsonl.gz");
    let Ok(catalogue) = fs::File::open(path) else {
        skip("the documents of Qimen");
        return None;
    };
    let docs = top_doc::read_catalogue(catalogue).map(|line| line.expect("a definition").doc);
    Some(docs.filter(|doc| doc.method.starts_with("taobao.qimen.")).map(facts).collect())
}

fn facts(doc: ApiDoc) -> ApiDoc {
    fn of(nodes: Vec<Node>) -> Vec<Node> {
        nodes.into_iter().map(fact).collect()
    }
    fn fact(node: Node) -> Node {
        // That a value is a person's is a fact, too; where only the sentence said so, the one word of it stays.
        const PERSONAL: [&str; 3] = ["姓名", "证件号", "收货人"];
        let sensitive = node.sensitive();
        let mut fact =
            Node { description: String::new(), example: None, children: Vec::new(), ..node.clone() };
        if fact.sensitive() != sensitive {
            let word = PERSONAL.into_iter().find(|word| node.description.contains(word));
            word.unwrap_or("收货人").clone_into(&mut fact.description);
        }
        assert_eq!(fact.sensitive(), sensitive, "{}", node.name);
        fact.children = of(node.children);
        fact
    }
    ApiDoc {
        method: doc.method,
        session: doc.session,
        request: of(doc.request),
        response: of(doc.response),
        ..ApiDoc::default()
    }
}

#[test]
fn the_files_are_what_the_writer_makes_of_the_documents() {
    let Some(docs) = documents() else { return };
    assert_eq!(docs.len(), 72, "all of the catalogue");
    let tree = Writer::new().without_sharing().modules(&docs);
    assert_eq!(tree.apis, 72, "{:?}", tree.undecided);
    let written: BTreeMap<&str, &String> =
        tree.files.iter().filter_map(|(path, text)| Some((path.strip_prefix("qimen/")?, text))).collect();
    assert_eq!(written.len() + 1, tree.files.len(), "one namespace");
    if std::env::var_os("READY_QIMEN").is_some_and(|value| value == "overwrite") {
        fs::create_dir_all(FOLDER).unwrap();
        for (name, text) in &written {
            fs::write(Path::new(FOLDER).join(name), text).unwrap();
        }
    }
    let committed =
        fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut committed: Vec<_> = committed.collect();
    committed.sort();
    assert_eq!(committed, written.keys().copied().collect::<Vec<_>>());
    for (name, text) in written {
        let file = fs::read_to_string(Path::new(FOLDER).join(name)).unwrap();
        assert!(file == **text, "{name} differs: see the head of this test's file");
    }
}
