//! Lists, maps and objects in every spelling that the platform is known to use (wrapped, bare, single, empty, as
//! text), and where an error in one of them is said to be.

use std::{collections::BTreeMap, fmt::Debug};

use top_core::{TopObject, field::Field, response};

use crate::support::{brief, read, read_object};

#[derive(Debug, Clone, PartialEq, TopObject)]
struct Item {
    id: i64,
    name: Option<String>,
}

/// An element with a field of the name that its wrapper has.
#[derive(Debug, Clone, PartialEq, TopObject)]
struct Content {
    content: String,
    lang: Option<String>,
}

/// The same where that field is an object.
#[derive(Debug, Clone, PartialEq, TopObject)]
struct ItemResult {
    model: Option<Item>,
    code: Option<String>,
}

fn item(id: i64) -> Item {
    Item { id, name: None }
}

#[track_caller]
fn all<T: Field + Debug + PartialEq>(expected: &T, spellings: &[&str]) {
    for json in spellings {
        let found = read::<T>(json).map_err(|error| brief(&error));
        assert_eq!(found.as_ref(), Ok(expected), "{json}");
    }
}

#[track_caller]
fn refused<T: Field + Debug>(rows: &[(&str, &str)]) {
    for (json, error) in rows {
        let found = read::<T>(json).map(|value| format!("{value:?}")).map_err(|error| brief(&error));
        assert_eq!(found, Err((*error).to_owned()), "{json}");
    }
}

const EMPTY: [&str; 7] = ["{}", "[]", "null", r#""""#, r#"" ""#, r#"{"item":[]}"#, r#"{"item":null}"#];

#[test]
fn lists_of_objects() {
    all(
        &vec![item(1), item(2)],
        &[
            r#"[{"id":1},{"id":2}]"#,
            r#"{"item":[{"id":1},{"id":2}]}"#,
            // Acronyms explode in the platform's names; the wrapper's name is not looked at.
            r#"{"item_d_t_o":[{"id":1},{"id":"2"}]}"#,
            r#"{"list":true,"item":[{"id":1},{"id":2}]}"#,
            r#"{"item":[{"id":1},{"id":2}],"list":true}"#,
            r#"{"item":[{"id":1}],"more":[{"id":2}]}"#,
            r#""[{\"id\":1},{\"id\":2}]""#,
            r#""{\"item\":[{\"id\":1},{\"id\":2}]}""#,
            r#" { "item" : [ { "id" : 1 } , { "id" : 2 } ] } "#,
            r#"[null,{"id":1},"",{"id":2},null]"#,
            r#"{"item":[null,{"id":1},{"id":2}]}"#,
        ],
    );
    all(
        &vec![item(1)],
        &[r#"{"id":1}"#, r#"{"item":{"id":1}}"#, r#"{"id":1,"other":[{"id":2}]}"#, r#""{\"id\":1}""#],
    );
    all(&Vec::<Item>::new(), &EMPTY);
    refused::<Vec<Item>>(&[
        (r#"[{"id":1},{"id":"a"}]"#, "x[1].id: a whole number / Text(1)"),
        (r#"{"item":[{"id":1},{"name":"b"}]}"#, "x[1].id: Missing"),
        (r#"{"item":{"id":"a"}}"#, "x[0].id: a whole number / Text(1)"),
        (r#"{"id":"a"}"#, "x[0].id: a whole number / Text(1)"),
        (r#"{"name":"b"}"#, "x[0].id: Missing"),
        ("[1]", "x[0]: an object / Number(1)"),
        ("5", "x: a list / Number(1)"),
        (r#""abc""#, "x: a list / Text(3)"),
    ]);
}

#[test]
fn an_element_with_a_field_of_its_wrappers_name() {
    let contents = vec![
        Content { content: "a".into(), lang: None },
        Content { content: "b".into(), lang: Some("zh".into()) },
    ];
    all(
        &contents,
        &[
            r#"{"content":[{"content":"a"},{"content":"b","lang":"zh"}]}"#,
            r#"[{"content":"a"},{"content":"b","lang":"zh"}]"#,
        ],
    );
    all(&contents[..1].to_vec(), &[r#"{"content":"a"}"#, r#"{"content":[{"content":"a"}]}"#]);

    let outcomes = vec![ItemResult { model: Some(item(1)), code: None }];
    all(
        &outcomes,
        &[r#"{"model":[{"model":{"id":1}}]}"#, r#"{"model":{"id":1}}"#, r#"[{"model":{"id":1}}]"#],
    );
}

#[test]
fn lists_of_scalars() {
    all(
        &vec![1, 2],
        &[
            "[1,2]",
            r#"{"number":[1,2]}"#,
            r#"["1",2.0]"#,
            r#"{"number":["1","2"]}"#,
            r#""[1,2]""#,
            r#""[\"1\",2]""#,
        ],
    );
    all(&vec![1], &["1", r#""1""#, r#"{"number":1}"#, r#"{"number":"1"}"#]);
    all(&Vec::<i64>::new(), &EMPTY);
    all(
        &vec!["a".to_owned(), "b,c".to_owned()],
        &[r#"["a","b,c"]"#, r#"{"string":["a","b,c"]}"#, r#""[\"a\",\"b,c\"]""#],
    );
    // Text that only looks like a list is one item.
    all(&vec!["[a]".to_owned()], &[r#"["[a]"]"#, r#""[a]""#]);
    // One item in its wrapper keeps its comma; a text in place of the list is joined, as requests send it.
    all(&vec!["a,b".to_owned()], &[r#"["a,b"]"#, r#"{"string":"a,b"}"#]);
    all(&vec!["a".to_owned(), "b".to_owned(), "c".to_owned()], &[r#""a,b,c""#]);
    all(&vec![1, 2, 3], &[r#""1,2,3""#, r#""1, 2 ,3""#, r#""1,2,,3,""#]);
    all(&vec![true, false], &[r#""true,N""#]);
    all(&vec![Some(1), None, Some(2)], &[r#""1,,2""#]);
    // Neither `null` nor a blank number is an item.
    all(&vec![1, 2], &[r#"[1,null,"",2]"#, r#"{"number":["",1," ",2]}"#]);
    all(&vec!["b".to_owned()], &[r#"{"string":[null,"b"]}"#]);
    all(&vec![String::new(), "b".to_owned()], &[r#"["","b"]"#]);
    all(&vec![None, Some("b".to_owned())], &[r#"[null,"b"]"#]);
    all(&vec![true, false], &["[true,false]", r#"{"boolean":[true,"false"]}"#, "[1,0]"]);
    all(&vec![Some(1), None], &["[1,null]", r#"{"number":[1,""]}"#]);
    refused::<Vec<i64>>(&[
        (r#"{"number":[1,"b"]}"#, "x[1]: a whole number / Text(1)"),
        (r#""1,b""#, "x[1]: a whole number / Text(1)"),
        (r#""1;2""#, "x[0]: a whole number / Text(3)"),
        ("[[1]]", "x[0]: a whole number / List"),
        ("true", "x[0]: a whole number / Bool"),
    ]);
}

#[test]
fn lists_of_lists() {
    all(
        &vec![vec![1, 2], vec![], vec![3]],
        &["[[1,2],[],[3]]", r#"{"list":[[1,2],null,[3]]}"#, r#"[{"number":[1,2]},{},{"number":[3]}]"#],
    );
    refused::<Vec<Vec<i64>>>(&[(r#"[[1],[2,"a"]]"#, "x[1][1]: a whole number / Text(1)")]);
}

#[test]
fn objects() {
    all(&item(1), &[r#"{"id":1}"#, r#"{"id":1,"name":null}"#, r#""{\"id\":1}""#, r#"" {\"id\":\"1\"}""#]);
    all(&None::<Item>, &["null", r#""""#, r#"" ""#, "[]", r#""[]""#]);
    all(&None::<Box<Item>>, &["null", "[]"]);
    refused::<Item>(&[
        ("null", "x: Missing"),
        ("[]", "x: Missing"),
        (r#""""#, "x: Missing"),
        ("{}", "x.id: Missing"),
        (r#"{"id":null}"#, "x.id: Missing"),
        ("[1]", "x[0]: an object / Number(1)"),
        (r#"[{"name":"a"}]"#, "x[0].id: Missing"),
        ("1", "x: an object / Number(1)"),
        ("true", "x: an object / Bool"),
        (r#""abc""#, "x: an object / Text(3)"),
        (r#""{\"id\":1""#, "x: syntax, the JSON ends too early"),
        (r#""{\"id\":1}}""#, "x: syntax, something follows the JSON"),
    ]);
    refused::<Option<Item>>(&[("{}", "x.id: Missing"), (r#"{"name":"a"}"#, "x.id: Missing")]);
}

#[test]
fn an_object_that_comes_as_a_list_of_one() {
    all(
        &item(1),
        &[
            r#"[{"id":1}]"#,
            r#"[null,{"id":1}]"#,
            r#"[[{"id":1}]]"#,
            r#""[{\"id\":1}]""#,
            r#"{"item":[{"id":1}]}"#,
            r#" { "item" : [ { "id" : 1 , "more" : 2 } ] } "#,
            r#"[{"item":[{"id":1}]}]"#,
        ],
    );
    all(&None::<Item>, &["[null]", "[]", r#"[""]"#]);
    all(&Some(item(1)), &[r#"{"item":[{"id":1}]}"#, r#"[{"id":1}]"#]);
    // An object of which nothing is known is no list in its wrapper, unless it is nothing else.
    let node = |json: &str| read::<Node>(json).unwrap();
    assert_eq!(node(r#"{"node":[{"id":1}]}"#).id, Some(1));
    for json in [
        r#"{"node":[{"id":1}],"total":1}"#,
        r#"{"node":{"id":1}}"#,
        r#"{"node":[{"other":1,"id":1}]}"#,
        r#"{"node":[1]}"#,
        r#"{"node":[]}"#,
        "{}",
    ] {
        assert_eq!(node(json).id, None, "{json}");
    }
    assert_eq!(node(r#"{"kids":[{"id":1}]}"#).id, None);
}

#[test]
fn maps() {
    let map = |pairs: &[(&str, i64)]| -> BTreeMap<String, i64> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect()
    };
    all(
        &map(&[("a", 1), ("b", 2)]),
        &[r#"{"a":1,"b":"2"}"#, r#""{\"a\":1,\"b\":2}""#, r#"{"a":7,"b":2,"a":1}"#],
    );
    all(&map(&[]), &["{}", "[]", "null", r#""""#, "[null]", r#"{"a":null,"b":""}"#]);
    all(&map(&[("b", 2)]), &[r#"{"a":null,"b":2,"c":""}"#, r#"{"b":1,"b":2}"#, r#"[{"b":2}]"#]);
    let texts: BTreeMap<String, String> = [("b".to_owned(), String::new())].into();
    all(&texts, &[r#"{"a":null,"b":""}"#]);
    let maybe: BTreeMap<String, Option<i64>> = [("a".to_owned(), None), ("b".to_owned(), Some(2))].into();
    all(&maybe, &[r#"{"a":null,"b":2}"#, r#"{"a":"","b":2}"#]);
    // A key is data: only its position is named.
    refused::<BTreeMap<String, i64>>(&[
        (r#"{"a":1,"SECRET":"b"}"#, "x{1}: a whole number / Text(1)"),
        ("[1]", "x[0]: an object with free names / Number(1)"),
    ]);
    refused::<BTreeMap<String, Item>>(&[(r#"{"SECRET":{"id":{}}}"#, "x{0}.id: a whole number / Object")]);
}

#[derive(Debug, PartialEq, TopObject)]
struct Node {
    id: Option<i64>,
    next: Option<Box<Node>>,
    kids: Vec<Node>,
    #[top_api(rename = "food_security.period")]
    dotted: Option<String>,
    #[top_api(rename = "is_3D")]
    is_3d: Option<bool>,
    #[top_api(rename = "PageNo")]
    page_no: Option<i64>,
    r#type: Option<String>,
    #[top_api(rename = "_t")]
    t: Option<i64>,
}

#[test]
fn names_and_recursion() {
    let node = read_object::<Node>(
        r#"{"food_security.period":"1年","is_3D":"true","PageNo":3,"type":"t","_t":4,
            "next":{"next":{"id":2}},"kids":{"node":[{"kids":[{"id":5}]}]}}"#
            .as_bytes(),
    )
    .unwrap();
    assert_eq!(node.dotted.as_deref(), Some("1年"));
    assert_eq!(
        (node.is_3d, node.page_no, node.r#type.as_deref(), node.t),
        (Some(true), Some(3), Some("t"), Some(4))
    );
    assert_eq!(node.next.unwrap().next.unwrap().id, Some(2));
    assert_eq!(node.kids[0].kids[0].id, Some(5));

    let error = read_object::<Node>(br#"{"next":{"kids":[{},{"next":{"PageNo":"a"}}]}}"#).unwrap_err();
    assert_eq!(brief(&error), "next.kids[1].next.PageNo: a whole number / Text(1)");
}

#[test]
fn the_last_of_two_members_counts() {
    #[derive(Debug, PartialEq, TopObject)]
    struct Twice {
        number: Option<i64>,
        list: Vec<i64>,
        object: Option<Node>,
    }
    let twice = read_object::<Twice>(
        br#"{"number":1,"list":[1,2],"object":{"id":1},"number":"2","list":{"number":[3]},"object":{"_t":9}}"#,
    )
    .unwrap();
    assert_eq!((twice.number, twice.list), (Some(2), vec![3]));
    let object = twice.object.unwrap();
    assert_eq!((object.id, object.t), (None, Some(9)), "two objects are not mixed");
    let null = read_object::<Twice>(br#"{"number":1,"list":[1],"number":null,"list":null}"#).unwrap();
    assert_eq!(null, Twice { number: None, list: vec![], object: None });
}

#[test]
fn a_record_keeps_nothing_of_what_it_held_before() {
    let mut one = read_object::<Node>(br#"{"id":1,"kids":[{}],"next":{"id":2}}"#).unwrap();
    response::from_json(&mut one, br#"{"id":null,"kids":{},"next":{"_t":1}}"#).unwrap();
    assert_eq!((one.id, one.kids.len()), (None, 0));
    assert_eq!(one.next.unwrap().id, None);
}

/// More members than fit the small set of seen ones.
#[test]
fn a_record_of_more_than_128_members() {
    macro_rules! wide {
        ($($name:ident)*) => {
            #[derive(TopObject)]
            struct Wide { $($name: i64,)* }
            const NAMES: &[&str] = &[$(stringify!($name)),*];
        };
    }
    wide!(
        a00 a01 a02 a03 a04 a05 a06 a07 a08 a09 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19
        a20 a21 a22 a23 a24 a25 a26 a27 a28 a29 a30 a31 a32 a33 a34 a35 a36 a37 a38 a39
        b00 b01 b02 b03 b04 b05 b06 b07 b08 b09 b10 b11 b12 b13 b14 b15 b16 b17 b18 b19
        b20 b21 b22 b23 b24 b25 b26 b27 b28 b29 b30 b31 b32 b33 b34 b35 b36 b37 b38 b39
        c00 c01 c02 c03 c04 c05 c06 c07 c08 c09 c10 c11 c12 c13 c14 c15 c16 c17 c18 c19
        c20 c21 c22 c23 c24 c25 c26 c27 c28 c29 c30 c31 c32 c33 c34 c35 c36 c37 c38 c39
        d00 d01 d02 d03 d04 d05 d06 d07 d08 d09 d10 d11 d12 d13 d14 d15 d16 d17 d18 d19
    );
    assert_eq!(NAMES.len(), 140);
    let text = |names: &[&str]| {
        let members: Vec<_> = names.iter().rev().map(|name| format!(r#""{name}":1"#)).collect();
        format!("{{{}}}", members.join(","))
    };
    assert!(read_object::<Wide>(text(NAMES).as_bytes()).is_ok());
    for absent in [0, 127, 128, 139] {
        let mut names = NAMES.to_vec();
        let name = names.remove(absent);
        let error = read_object::<Wide>(text(&names).as_bytes()).err().unwrap();
        assert_eq!(brief(&error), format!("{name}: Missing"));
    }
}
