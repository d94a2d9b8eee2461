//! Checks before sending: an error names what is wrong, where and by which rule, and never the value.

use std::collections::BTreeMap;

use top_core::{
    ByteArray, Decimal, Json, TopDateTime, TopObject,
    error::{CheckError, Escaped, Rule},
    field::Field,
    json,
    record::Record,
    request::{self, ExtraParams, System},
    sign::SignMethod,
};

/// The problems of a record, as every way of judging it finds them.
fn problems(record: &dyn Record) -> Vec<(String, Rule)> {
    let checked = request::check(record);
    let encoded = encode(record, &ExtraParams::default()).map(drop);
    assert_eq!(checked, encoded, "`check` and `encode` judge alike");
    list(checked)
}

fn encode(record: &dyn Record, extra: &ExtraParams) -> Result<request::Unsigned, CheckError> {
    let system = System::new("12345678", "2016-01-01 12:00:00".parse().unwrap());
    request::encode("taobao.a.b", record, extra, &system, SignMethod::Md5)
}

fn list(result: Result<(), CheckError>) -> Vec<(String, Rule)> {
    match result {
        Ok(()) => Vec::new(),
        Err(error) => error
            .problems()
            .iter()
            .map(|problem| {
                assert!(
                    error.to_string().contains(&format!("`{}` {}", Escaped(&problem.path), problem.rule)),
                    "{error}"
                );
                (problem.path.clone(), problem.rule.clone())
            })
            .collect(),
    }
}

fn required(path: &str) -> (String, Rule) {
    (path.to_owned(), Rule::Required)
}

#[derive(TopObject)]
struct Leaf {
    id: String,
    note: Option<String>,
}

#[derive(TopObject)]
struct Tree {
    name: String,
    leaf: Option<Leaf>,
    boxed: Option<Box<Leaf>>,
    leaves: Vec<Leaf>,
    #[top_api(required)]
    must: Vec<i64>,
    by_name: BTreeMap<String, Leaf>,
}

fn leaf(id: &str) -> Leaf {
    Leaf { id: id.to_owned(), note: None }
}

fn tree() -> Tree {
    Tree {
        name: "n".into(),
        leaf: None,
        boxed: None,
        leaves: Vec::new(),
        must: vec![1],
        by_name: BTreeMap::new(),
    }
}

#[test]
fn required_members() {
    assert_eq!(problems(&tree()), [], "an absent optional object asks for nothing");

    for blank in ["", " ", "\t\r\n", "\u{3000}", "\u{1c}\u{1f}"] {
        assert_eq!(problems(&Tree { name: blank.into(), ..tree() }), [required("name")], "{blank:?}");
    }
    // White space to Unicode, but not to the platform's Java.
    assert_eq!(problems(&Tree { name: "\u{a0}".into(), ..tree() }), []);
    assert_eq!(problems(&Tree { must: Vec::new(), ..tree() }), [required("must")]);

    let wrong = Tree {
        name: String::new(),
        leaf: Some(leaf(" ")),
        boxed: Some(Box::new(leaf(""))),
        leaves: vec![leaf("1"), leaf("")],
        must: Vec::new(),
        by_name: [("SECRET".to_owned(), leaf(""))].into(),
    };
    let all = [
        required("boxed.id"),
        // A key of a free map is data, so an error shows its position only.
        required("by_name{0}.id"),
        required("leaf.id"),
        required("leaves[1].id"),
        required("must"),
        required("name"),
    ];
    assert_eq!(problems(&wrong), all, "all at once, in the order of the names");
    assert_eq!(list(json::to_vec(&wrong).map(drop)), all, "and as JSON");
}

#[derive(TopObject)]
struct Limited {
    #[top_api(max_len = 3)]
    text: Option<String>,
    #[top_api(max_len = 2)]
    bytes: Option<ByteArray>,
    #[top_api(max_len = 3)]
    texts: Vec<String>,
    #[top_api(max_len = 3, max_items = 2)]
    maybe_texts: Option<Vec<Option<String>>>,
    #[top_api(max_len = 2)]
    nested: Vec<Vec<String>>,
    #[top_api(max_items = 2)]
    list: Vec<i64>,
    #[top_api(max_items = 2)]
    objects: Vec<Leaf>,
    #[top_api(max_items = 2)]
    commas: Option<String>,
    #[top_api(min = -1, max = 5)]
    int: Option<i64>,
    #[top_api(min = 1, max = 5)]
    unsigned: Option<u64>,
    #[top_api(min = 1, max = 5)]
    wide: Option<i128>,
    #[top_api(min = 1, max = 5)]
    float: Option<f64>,
    #[top_api(min = 1, max = 5)]
    price: Option<Decimal>,
    #[top_api(min = 1, max = 5)]
    ints: Vec<i64>,
}

fn limited() -> Limited {
    Limited::blank()
}

#[test]
fn limits() {
    let max_len = |len, max| Some(Rule::MaxLen { len, max });
    let max_items = |count, max| Some(Rule::MaxItems { count, max });
    let (min, max) = (|min| Some(Rule::Min(min)), |max| Some(Rule::Max(max)));
    let price = |text: &str| Some(text.parse::<Decimal>().unwrap());
    let text = |text: &str| Some(text.to_owned());
    let list = |count: usize| vec![1; count];
    let objects = |count: usize| (0..count).map(|_| leaf("1")).collect();

    let rows: Vec<(&str, Limited, Option<Rule>)> = vec![
        // Java's `String.length()`: UTF-16 code units.
        ("text", Limited { text: text("abc"), ..limited() }, None),
        ("text", Limited { text: text("淘宝网"), ..limited() }, None),
        ("text", Limited { text: text("a😀"), ..limited() }, None),
        ("text", Limited { text: text("abcd"), ..limited() }, max_len(4, 3)),
        ("text", Limited { text: text("😀😀"), ..limited() }, max_len(4, 3)),
        ("bytes", Limited { bytes: Some(ByteArray::new([1, 2])), ..limited() }, None),
        ("bytes", Limited { bytes: Some(ByteArray::new([1, 2, 3])), ..limited() }, max_len(3, 2)),
        ("list", Limited { list: list(2), ..limited() }, None),
        ("list", Limited { list: list(3), ..limited() }, max_items(3, 2)),
        ("objects", Limited { objects: objects(2), ..limited() }, None),
        ("objects", Limited { objects: objects(3), ..limited() }, max_items(3, 2)),
        // Java's `split(",")`: empty items at the end do not count, those before do.
        ("commas", Limited { commas: text("a,b"), ..limited() }, None),
        ("commas", Limited { commas: text("a,b,,,"), ..limited() }, None),
        ("commas", Limited { commas: text(",,"), ..limited() }, None),
        ("commas", Limited { commas: text("a,,b"), ..limited() }, max_items(3, 2)),
        ("commas", Limited { commas: text("a,b,c"), ..limited() }, max_items(3, 2)),
        ("int", Limited { int: Some(-1), ..limited() }, None),
        ("int", Limited { int: Some(-2), ..limited() }, min(-1)),
        ("int", Limited { int: Some(i64::MIN), ..limited() }, min(-1)),
        ("int", Limited { int: Some(5), ..limited() }, None),
        ("int", Limited { int: Some(6), ..limited() }, max(5)),
        ("unsigned", Limited { unsigned: Some(0), ..limited() }, min(1)),
        ("unsigned", Limited { unsigned: Some(u64::MAX), ..limited() }, max(5)),
        ("wide", Limited { wide: Some(i128::MIN), ..limited() }, min(1)),
        ("wide", Limited { wide: Some(i128::MAX), ..limited() }, max(5)),
        ("wide", Limited { wide: Some(5), ..limited() }, None),
        ("float", Limited { float: Some(0.999), ..limited() }, min(1)),
        ("float", Limited { float: Some(5.0), ..limited() }, None),
        ("float", Limited { float: Some(5.000_001), ..limited() }, max(5)),
        ("float", Limited { float: Some(f64::NAN), ..limited() }, Some(Rule::Finite)),
        ("price", Limited { price: price("0.99"), ..limited() }, min(1)),
        ("price", Limited { price: price("1.00"), ..limited() }, None),
        ("price", Limited { price: price("5.00"), ..limited() }, None),
        ("price", Limited { price: price("5.0000000000000000000001"), ..limited() }, max(5)),
        ("price", Limited { price: price("1E9"), ..limited() }, max(5)),
        ("ints", Limited { ints: vec![1, 5], ..limited() }, None),
        ("ints", Limited { ints: vec![1, 6], ..limited() }, max(5)),
        ("ints", Limited { ints: vec![0, 1], ..limited() }, min(1)),
    ];
    for (row, (path, record, rule)) in rows.into_iter().enumerate() {
        let expected: Vec<_> = rule.into_iter().map(|rule| (path.to_owned(), rule)).collect();
        assert_eq!(problems(&record), expected, "row {row}, {path}");
    }
}

/// A documented length limits each text of a list, not the text that the joined list becomes.
#[test]
fn each_item_of_a_list_is_measured() {
    let texts = |items: &[&str]| items.iter().map(ToString::to_string).collect::<Vec<_>>();
    let max_len = |path: &str, len, max| (path.to_owned(), Rule::MaxLen { len, max });

    assert_eq!(problems(&Limited { texts: texts(&["abc", "淘宝网", "a😀"]), ..limited() }), []);
    assert_eq!(
        problems(&Limited { texts: texts(&["abcd", "abc", "😀😀"]), ..limited() }),
        [max_len("texts[0]", 4, 3), max_len("texts[2]", 4, 3)],
        "in UTF-16 code units, each with its place"
    );
    let maybe = vec![Some("abcd".to_owned()), Some("a".to_owned()), Some("b".to_owned())];
    assert_eq!(
        problems(&Limited { maybe_texts: Some(maybe), ..limited() }),
        [max_len("maybe_texts[0]", 4, 3), ("maybe_texts".to_owned(), Rule::MaxItems { count: 3, max: 2 })]
    );
    let nested = vec![texts(&["ab"]), texts(&["a", "abc"])];
    assert_eq!(problems(&Limited { nested, ..limited() }), [max_len("nested[1][1]", 3, 2)]);
}

#[test]
fn an_infinite_number_breaks_two_rules() {
    let record = Limited { float: Some(f64::INFINITY), ..limited() };
    let path = "float".to_owned();
    assert_eq!(problems(&record), [(path.clone(), Rule::Max(5)), (path, Rule::Finite)]);
}

#[derive(TopObject, Default)]
struct Lists {
    texts: Vec<String>,
    maybe: Vec<Option<i64>>,
    dates: Vec<TopDateTime>,
    prices: Vec<Decimal>,
}

#[derive(TopObject)]
struct Outer {
    lists: Lists,
}

#[test]
fn comma_joined_items() {
    let texts =
        |items: &[&str]| Lists { texts: items.iter().map(ToString::to_string).collect(), ..Lists::default() };
    let joined = |path: &str| (path.to_owned(), Rule::CommaJoined);

    assert_eq!(problems(&texts(&["a", "b"])), []);
    assert_eq!(problems(&texts(&["a", "b,c"])), [joined("texts[1]")]);
    assert_eq!(problems(&texts(&["", "b"])), [joined("texts[0]")]);
    assert_eq!(problems(&texts(&[" "])), [joined("texts[0]")], "all of the list would silently be blank");
    let maybe = Lists { maybe: vec![Some(1), None], ..Lists::default() };
    assert_eq!(problems(&maybe), [joined("maybe[1]")]);
    let fine = Lists {
        dates: vec!["2016-01-01 12:00:00".parse().unwrap(); 2],
        prices: vec!["1.50".parse().unwrap(); 2],
        ..Lists::default()
    };
    assert_eq!(problems(&fine), []);
    let request = encode(&fine, &ExtraParams::default()).unwrap();
    let text = str::from_utf8(request.string_to_sign().parameters).unwrap().to_owned();
    assert!(text.contains("dates2016-01-01 12:00:00,2016-01-01 12:00:00format"), "{text}");
    assert!(text.contains("prices1.50,1.50"), "{text}");

    // Inside an object a list is JSON, and a comma is a comma.
    let outer = Outer { lists: texts(&["b,c", ""]) };
    assert_eq!(json::to_vec(&outer).unwrap(), br#"{"lists":{"texts":["b,c",""]}}"#);
}

#[test]
fn what_cannot_be_serialized() {
    #[derive(TopObject)]
    struct Free {
        cell: Json<BTreeMap<(u8, u8), u8>>,
        other: Option<String>,
    }
    // A map whose keys are no text: serde_json refuses.
    let free = Free { cell: Json::new([((1, 2), 3)].into()), other: None };
    assert_eq!(problems(&free), [("cell".to_owned(), Rule::Serialize)]);
}

#[test]
fn names() {
    let extra = |pairs: &[(&str, &str)]| pairs.iter().copied().collect::<ExtraParams>();
    let cases = [
        (extra(&[("other", "1")]), vec![]),
        (extra(&[("other", "1"), ("other", "2")]), vec![("other", Rule::Duplicate)]),
        (extra(&[("name", "1")]), vec![("name", Rule::Duplicate)]),
        (extra(&[("session", "1")]), vec![("session", Rule::Duplicate)]),
        (extra(&[("sign", "1")]), vec![("sign", Rule::Duplicate)]),
        (
            extra(&[("timestamp", "1"), ("v", "1")]),
            vec![("timestamp", Rule::Duplicate), ("v", Rule::Duplicate)],
        ),
        (extra(&[("", "1")]), vec![("", Rule::Name)]),
        (extra(&[("  ", "1")]), vec![("  ", Rule::Name)]),
        (extra(&[("a\nb", "1")]), vec![("a\nb", Rule::Name)]),
    ];
    for (extra, expected) in cases {
        let found = list(encode(&tree(), &extra).map(drop));
        let expected: Vec<_> = expected.into_iter().map(|(name, rule)| (name.to_owned(), rule)).collect();
        assert_eq!(found, expected, "{extra:?}");
    }
}
