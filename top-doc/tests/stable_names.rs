//! Names stay when an import is repeated with more or other APIs, and types are shared where they are one.

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use support::shared;
use top_doc::{ApiDoc, Node, Tree, Writer, read_catalogue, renamed_types, write_modules};

fn node(name: &str, ty: &str, children: Vec<Node>) -> Node {
    Node { name: name.into(), ty: ty.into(), children, ..Node::default() }
}

fn leaf(name: &str, ty: &str) -> Node {
    node(name, ty, Vec::new())
}

fn api(method: &str, response: Vec<Node>) -> ApiDoc {
    ApiDoc { method: method.into(), response, ..ApiDoc::default() }
}

type Files = BTreeMap<String, String>;

/// An `Order` with the members that the letters name.
fn order(members: &str) -> Node {
    node("order", "Order", members.chars().map(|name| leaf(&name.to_string(), "String")).collect())
}

fn again(before: &Tree, docs: &[ApiDoc]) -> Tree {
    Writer::new().over(&before.files).modules(docs)
}

/// What changed in files that were there: lists of modules only gain lines, everything else stays.
fn changed(before: &Files, after: &Files) -> Vec<String> {
    let is_list = |path: &str| path.ends_with("mod.rs") || path.ends_with("lib.rs");
    let mut changed = Vec::new();
    for (path, old) in before {
        let new = after.get(path).map_or("", String::as_str);
        let stays = if is_list(path) {
            let mut lines = new.lines();
            old.lines().all(|line| lines.any(|new| new == line))
        } else {
            old == new
        };
        if !stays {
            changed.push(path.clone());
        }
    }
    changed
}

#[test]
fn one_type_where_one_shape_contains_the_other_under_one_name() {
    let docs = [
        api("taobao.trade.get", vec![order("abc")]),
        api("taobao.trade.fullinfo.get", vec![order("abcdef")]),
        api("taobao.trades.sold.get", vec![Node { list: 1, ..order("ab") }]),
    ];
    let tree = write_modules(&docs);
    let objects = &tree.files["trade/objects.rs"];
    assert_eq!(objects.matches("pub struct Order {").count(), 1, "{objects}");
    assert!(objects.contains("pub f: Option<String>,"));
    assert!(tree.files["trade/trade_get.rs"].contains("response = objects::Order,"));
    assert!(tree.files["trade/trades_sold_get.rs"].contains("response = Vec<objects::Order>,"));
    assert_eq!(tree.shared.len(), 1);
    assert_eq!(tree.shared[0].to_string(), "trade::objects::Order of 3 APIs");

    let apart = Writer::new().without_sharing().modules(&docs);
    assert!(apart.shared.is_empty() && !apart.files.contains_key("trade/objects.rs"));
    assert!(apart.files["trade/trade_get.rs"].contains("pub struct Order {"));
}

#[test]
fn other_shapes_and_mere_wrappers_stay_apart() {
    let wrapper = |members: &[&str]| {
        node("result", "ResultDTO", members.iter().map(|name| leaf(name, "String")).collect())
    };
    let mut other = order("ab");
    other.children[0].ty = "Number".into();
    let docs = [
        api("taobao.trade.get", vec![order("abc")]),
        api("taobao.trade.other.get", vec![other]),
        api("taobao.trade.one.add", vec![wrapper(&["success", "data"])]),
        api("taobao.trade.two.add", vec![wrapper(&["success"])]),
    ];
    let tree = write_modules(&docs);
    assert!(tree.shared.is_empty(), "{:?}", tree.shared);
    // A further type of a name that is taken is called after its API.
    let docs = [
        api("taobao.trade.a", vec![order("abc")]),
        api("taobao.trade.b", vec![order("abc")]),
        api("taobao.trade.c", vec![order("xyz")]),
        api("taobao.trade.d", vec![order("xyz")]),
    ];
    let objects = &write_modules(&docs).files["trade/objects.rs"];
    assert!(
        objects.contains("pub struct Order {") && objects.contains("pub struct TradeCOrder {"),
        "{objects}"
    );
}

#[test]
fn a_text_set_and_a_number_set_are_two_types() {
    let site = |ty: &str| Node { description: "0-否,1-是".into(), ..leaf("site", ty) };
    let doc = api(
        "a.set.get",
        vec![node("one", "Holder", vec![site("String")]), node("two", "Holder", vec![site("Number")])],
    );
    let text = top_doc::write_module(&doc).unwrap().text;
    assert!(text.contains("Other(i64)") && text.contains("Other(String)"), "{text}");
    assert!(
        text.contains("pub struct Holder {") && text.contains("pub struct SetGetResponseTwo {"),
        "{text}"
    );
}

#[test]
fn a_later_import_keeps_shared_types_and_lets_new_apis_join() {
    let first = write_modules(&[
        api("taobao.trade.a", vec![order("abcd")]),
        api("taobao.trade.b", vec![order("abc")]),
    ]);
    // A new API alone: what is there stays, also in the lists of modules.
    let second = again(&first, &[api("taobao.trade.c", vec![order("ad")])]);
    assert_eq!(changed(&first.files, &merged(&first, &second)), [""; 0]);
    assert!(
        second.files["trade/mod.rs"].contains("pub mod trade_a;") && second.files["mod.rs"].contains("trade")
    );
    assert!(second.files["trade/trade_c.rs"].contains("response = objects::Order,"));
    // One that does not fit gets a type of its own.
    let third = again(&first, &[api("taobao.trade.d", vec![order("wxyz")])]);
    assert!(third.files["trade/trade_d.rs"].contains("response = Order,"));
    assert_eq!(third.files["trade/objects.rs"], first.files["trade/objects.rs"]);
    // A new member of all who have the type is a new member of the type.
    let grown = again(
        &first,
        &[api("taobao.trade.a", vec![order("abcde")]), api("taobao.trade.b", vec![order("abc")])],
    );
    assert!(grown.files["trade/objects.rs"].contains("pub e: Option<String>,"));
    assert_eq!(grown.files["trade/trade_a.rs"], first.files["trade/trade_a.rs"]);
}

/// The files of a place after a second import: those it wrote over those that were there.
fn merged(first: &Tree, second: &Tree) -> Files {
    let mut files = first.files.clone();
    files.extend(second.files.clone());
    files
}

#[test]
fn what_cannot_keep_its_name_is_said() {
    let sku = |ty: &str| node("sku", "Sku", vec![leaf("id", ty)]);
    let old = api("a.sku.get", vec![node("one", "Holder", vec![sku("Number")]), sku("Number")]);
    // The two are no longer one type, and both were called `Sku`.
    let new = api("a.sku.get", vec![node("one", "Holder", vec![sku("Number")]), sku("String")]);
    assert_eq!(renamed_types(&old, &old).unwrap(), []);
    let renamed = renamed_types(&old, &new).unwrap();
    assert_eq!(renamed, [("Sku".to_owned(), "SkuGetResponseSku".to_owned())]);
    let tree = again(&write_modules(std::slice::from_ref(&old)), &[new]);
    assert!(
        tree.undecided.iter().any(|undecided| undecided.what.contains("`Sku` could not keep its name")),
        "{:#?}",
        tree.undecided
    );
}

/// The types that callers find in a module, by the names they have there.
fn public(text: &str) -> BTreeSet<String> {
    let defined = text.lines().filter_map(|line| {
        let name = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
        name.split([' ', ';', '{']).next()
    });
    let shared = text.lines().filter_map(|line| {
        let path = line.strip_prefix("pub use super::objects::")?.strip_suffix(';')?;
        path.rsplit(' ').next()
    });
    defined.chain(shared).map(str::to_owned).collect()
}

#[test]
fn a_shared_type_is_found_in_the_module_of_its_api_too() {
    let docs = [
        api("taobao.trade.c.get", vec![order("xyz")]),
        api("taobao.trade.d.get", vec![order("xyz")]),
        api("taobao.trade.e.get", vec![order("abc")]),
        api("taobao.trade.f.get", vec![order("abc")]),
    ];
    for api in ["c", "d", "e", "f"] {
        let alone = write_modules(&docs[api.as_bytes()[0] as usize - b'c' as usize..][..1]);
        let path = format!("trade/{api}_get.rs");
        assert_eq!(public(&alone.files[&path]), public(&write_modules(&docs).files[&path]), "{api}");
    }
    let text = &write_modules(&docs).files["trade/f_get.rs"];
    assert!(text.contains("pub use super::objects::EGetOrder as Order;"), "{text}");
}

/// The definitions of the catalogue.
fn catalogue() -> Option<Vec<ApiDoc>> {
    let path = shared("corpus/apis.jsonl.gz")?;
    Some(read_catalogue(fs::File::open(path).unwrap()).map(|reading| reading.unwrap().doc).collect())
}

/// A generator of pseudorandom numbers (SplitMix64): every run makes the same trials.
fn random() -> impl FnMut(usize) -> usize {
    let mut state = 1_u64;
    move |below| {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % below as u64).unwrap()
    }
}

/// Also without the files of the import before, no type is called otherwise in the module of its API.
#[test]
fn a_hundred_imports_into_an_empty_place_name_no_type_otherwise() {
    const NEIGHBOURS: usize = 30;
    let Some(docs) = catalogue() else { return };
    let mut random = random();
    let mut lost = Vec::new();
    for trial in 0..100 {
        let start = random(docs.len() - NEIGHBOURS);
        let mut some = docs[start..start + NEIGHBOURS].to_vec();
        let more = some.remove(random(NEIGHBOURS));
        let before = write_modules(&some);
        some.insert(random(NEIGHBOURS), more);
        let after = write_modules(&some);
        let is_api = |path: &str| !path.ends_with("mod.rs") && !path.ends_with("objects.rs");
        for (path, text) in before.files.iter().filter(|(path, _)| is_api(path)) {
            if public(text) != public(&after.files[path]) {
                lost.push(format!("{trial}: {path}"));
            }
        }
    }
    eprintln!("100 trials, {} modules with other names", lost.len());
    assert!(lost.is_empty(), "{lost:#?}");
}

/// A place keeps its files when one API more is imported: a hundred trials over the catalogue, with one and with all of
/// the definitions given again.
#[test]
fn a_hundred_imports_of_one_api_more_change_no_existing_file() {
    const NEIGHBOURS: usize = 30;
    let Some(docs) = catalogue() else { return };
    let mut random = random();
    let (mut wrong, mut joined) = (Vec::new(), 0);
    for trial in 0..100 {
        // Neighbours in the catalogue have namespaces in common.
        let start = random(docs.len() - NEIGHBOURS);
        let mut some = docs[start..start + NEIGHBOURS].to_vec();
        let more = some.remove(random(NEIGHBOURS));
        let before = Writer::new().modules(&some);
        let at = random(NEIGHBOURS);
        some.insert(at, more.clone());
        let all = again(&before, &some);
        let alone = again(&before, std::slice::from_ref(&more));
        for (how, after) in [("all", &all.files), ("alone", &merged(&before, &alone))] {
            wrong.extend(
                changed(&before.files, after).into_iter().map(|path| format!("{trial} {how}: {path}")),
            );
        }
        let is_new = |path: &&String| !before.files.contains_key(*path);
        joined += usize::from(
            all.files.iter().filter(|(path, _)| is_new(path)).any(|(_, text)| text.contains("objects::")),
        );
        // And a third import changes nothing at all.
        if trial % 10 == 0 && again(&all, &some).files != all.files {
            wrong.push(format!("{trial}: the third import differs"));
        }
    }
    eprintln!("100 trials, {} changed files; {joined} new APIs use shared types", wrong.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}
