//! A catalogue keeps facts only, loses none of the decisions that the texts gave, and changes no name when it grows.

mod support;

use std::{collections::BTreeMap, fs};

use top_doc::{
    ApiDoc, Catalogue, CatalogueError, Correction, Node, TopicDoc, read_catalogue, read_corrections,
    write_module,
};

fn api(method: &str, description: &str) -> ApiDoc {
    let node = |name: &str, ty: &str, description: &str| Node {
        name: name.into(),
        ty: ty.into(),
        description: description.into(),
        ..Node::default()
    };
    ApiDoc {
        method: method.into(),
        title: "交易".into(),
        description: description.into(),
        request: vec![node("status", "Number", "状态：0-否,1-是，请谨慎填写")],
        response: vec![node("msg", "String", "信息"), node("ret_code", "Number", "0表示成功")],
        document: Some(7),
        as_of: "2026-04-23".into(),
        ..ApiDoc::default()
    }
}

fn catalogue(docs: &[ApiDoc], before: &[ApiDoc]) -> Catalogue {
    Catalogue::new(docs, Vec::new(), &[], before).unwrap()
}

fn corrections(lines: &str) -> Vec<Correction> {
    read_corrections(lines).unwrap()
}

/// The definitions beside the checkout.
fn shared() -> Option<Vec<ApiDoc>> {
    let file = fs::File::open(support::shared("corpus/catalogue.jsonl.gz")?).unwrap();
    Some(read_catalogue(file).map(|reading| reading.unwrap().doc).collect())
}

/// What the compiler sees of a module.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn sentences_go_and_what_they_decide_stays() {
    let doc = api("taobao.x.get", "这是一个很长的描述");
    let catalogue = catalogue(&[doc], &[]);
    let facts = catalogue.facts();
    assert!(!facts.contains("描述") && !facts.contains("谨慎") && !facts.contains("表示"), "{facts}");
    let text = &catalogue.files()["taobao/x.rs"];
    assert!(!text.contains("描述") && !text.contains("谨慎"), "{text}");
    assert!(text.contains("#[top_api(flag = \"0\")]"), "{text}");
    assert!(text.contains("pub status: Option<Status>"), "{text}");
    assert!(text.contains("docId=7"), "{text}");
}

#[test]
fn the_same_code_follows_from_a_document_and_from_its_facts() {
    let Some(docs) = shared() else { return };
    let mut compared = 0;
    for doc in docs.iter().step_by(7) {
        let catalogue = catalogue(std::slice::from_ref(doc), &[]);
        // As the crate's own file has them, and not as they were in memory.
        let line = catalogue.facts();
        let facts = read_catalogue(line.as_bytes()).next().unwrap().unwrap().doc;
        assert_eq!(&facts, &catalogue.apis()[0]);
        let attribute = "#[allow(clippy::struct_excessive_bools, reason = \"the platform's parameters\")]\n";
        let of_doc = code(&write_module(doc).unwrap().text).replace(attribute, "");
        assert_eq!(code(&write_module(&facts).unwrap().text), of_doc, "{}", doc.method);
        compared += 1;
    }
    assert!(compared > 900, "{compared}");
}

#[test]
fn one_api_more_changes_its_own_file_only() {
    let Some(docs) = shared() else { return };
    let docs: Vec<ApiDoc> = docs.into_iter().filter(|doc| doc.method.starts_with("taobao.trade")).collect();
    let all = catalogue(&docs, &[]);
    for at in (0..docs.len()).step_by(docs.len() / 3 + 1) {
        let mut fewer = docs.clone();
        let added = fewer.remove(at);
        let before = catalogue(&fewer, &[]);
        let after = catalogue(&docs, before.apis());
        let (before, after) = (before.files(), after.files());
        let changed: Vec<&String> = after
            .iter()
            .filter(|(path, text)| before.get(*path) != Some(text))
            .map(|(path, _)| path)
            .collect();
        // And the list of its vendor's modules, if the family is new.
        assert!(changed.len() <= 2, "{}: {changed:?}", added.method);
        for (path, text) in &before {
            // The count in the first line aside, every line of before is still there.
            let lines = |text: &str| -> BTreeMap<String, usize> {
                let mut lines = BTreeMap::new();
                text.lines().skip(1).for_each(|line| *lines.entry(line.to_owned()).or_default() += 1);
                lines
            };
            let now = lines(&after[path]);
            for (line, count) in lines(text) {
                assert!(now.get(&line).is_some_and(|now| *now >= count), "{path} lost {line}");
            }
        }
    }
    assert_eq!(catalogue(&docs, all.apis()).files(), all.files(), "a second run");
}

#[test]
fn a_small_family_keeps_its_feature_when_it_grows() {
    let method = |number: usize| format!("taobao.sku.n{number}.get");
    let docs: Vec<ApiDoc> = (0..12).map(|number| api(&method(number), "")).collect();
    // With a large family of the vendor, small ones are put together.
    let large = (0..10).map(|number| api(&format!("taobao.trade.n{number}.get"), ""));
    let few: Vec<ApiDoc> = large.clone().chain(docs[..3].iter().cloned()).collect();
    let all: Vec<ApiDoc> = large.chain(docs).collect();
    let names = |catalogue: &Catalogue| -> Vec<(String, usize)> {
        catalogue.features().into_iter().map(|feature| (feature.name, feature.apis)).collect()
    };
    let before = catalogue(&few, &[]);
    assert_eq!(names(&before), [("taobao-other".to_owned(), 3), ("taobao-trade".to_owned(), 10)]);
    let after = catalogue(&all, before.apis());
    assert_eq!(names(&after), [("taobao-other".to_owned(), 12), ("taobao-trade".to_owned(), 10)]);
    // Without what was before, it is large enough for its own.
    assert_eq!(names(&catalogue(&all, &[]))[0].0, "taobao-sku");
}

#[test]
fn old_sources_are_in_the_archive() {
    let old = ApiDoc { as_of: "2014-09-01".into(), ..api("taobao.trade.get", "") };
    let catalogue = catalogue(&[old, api("taobao.trade.add", "")], &[]);
    let files = catalogue.files();
    assert!(files["archive/taobao.rs"].contains("pub struct TradeGet"));
    assert!(!files["taobao/trade.rs"].contains("TradeGet"));
    assert_eq!(catalogue.apis()[1].facts.as_ref().unwrap().path, "archive::taobao::TradeGet");
    assert_eq!(catalogue.roots(), ["archive", "taobao"]);
}

#[test]
fn corrections_change_leave_out_and_point_elsewhere() {
    let docs = [
        api("taobao.a.get", ""),
        api("taobao.b.get", ""),
        api("taobao.qimen.x", ""),
        api("taobao.qimen.y.get", ""),
    ];
    let mut docs = docs.to_vec();
    docs[2].request[0].name = "request".into();
    let lines = r#"
{"method":"taobao.a.get","at":"response.ret_code","type":"String[]","name":"code","reason":"x"}
{"method":"taobao.b.get","ready":"b::Get","reason":"x"}
{"method":"taobao.qimen.*","leave_out":true,"only_parameter":"request","reason":"x"}"#;
    let catalogue = Catalogue::new(&docs, Vec::new(), &corrections(lines), &[]).unwrap();
    assert_eq!(catalogue.left_out(), ["taobao.qimen.x"]);
    let text = &catalogue.files()["taobao/a.rs"];
    assert!(text.contains("pub code: Vec<String>") && !text.contains("ret_code"), "{text}");
    // Its facts are there, and no Rust.
    assert!(catalogue.files().keys().all(|path| path != "taobao/b.rs"));
    let facts = catalogue.apis()[1].facts.as_ref().unwrap();
    assert_eq!((facts.path.as_str(), facts.feature.as_str()), ("b::Get", ""));
}

#[test]
fn a_correction_that_changes_nothing_is_an_error() {
    for line in [
        r#"{"method":"taobao.gone.get","ready":"x::Y","reason":"x"}"#,
        r#"{"method":"taobao.a.get","at":"response.gone","type":"Date","reason":"x"}"#,
        r#"{"method":"taobao.a.get","at":"response.msg","type":"String","reason":"x"}"#,
        r#"{"method":"taobao.a.*","leave_out":true,"only_parameter":"request","reason":"x"}"#,
    ] {
        let result = Catalogue::new(&[api("taobao.a.get", "")], Vec::new(), &corrections(line), &[]);
        assert!(matches!(result, Err(CatalogueError::Idle(_))), "{line}");
    }
}

#[test]
fn two_apis_of_one_path_are_an_error() {
    let docs = [api("taobao.a.query.all", ""), api("taobao.a.queryAll", "")];
    let error = Catalogue::new(&docs, Vec::new(), &[], &[]).unwrap_err();
    assert_eq!(error.to_string(), "two APIs would both be taobao::a::QueryAll");
}

#[test]
fn topics_have_a_module_for_each_group() {
    let topic = |name: &str| TopicDoc { topic: name.into(), title: "付款".into(), ..TopicDoc::default() };
    let topics = vec![topic("taobao_trade_TradeBuyerPay"), topic("tiny_x_Type")];
    let catalogue = Catalogue::new(&[], topics, &[], &[]).unwrap();
    let files = catalogue.files();
    assert!(files["topics/taobao.rs"].contains("pub mod trade {"), "{files:?}");
    assert!(files["topics/taobao.rs"].contains("pub struct TradeBuyerPay {"));
    assert!(files["topics/mod.rs"].contains("#[cfg(feature = \"topics-other\")]\npub mod tiny;"));
    assert!(
        catalogue
            .topic_facts()
            .contains(r#""rust":"topics::taobao::trade::TradeBuyerPay","feature":"topics-taobao""#)
    );
}
