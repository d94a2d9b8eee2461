//! Records and serde, beyond the round trips: forms, errors, absent members.

use std::collections::BTreeMap;

use top_core::{
    ByteArray, FileItem, Json, TopApi, TopObject,
    field::Field,
    record::{RecordExt, RecordSeed},
};

#[derive(Debug, PartialEq, TopObject)]
struct Saved {
    id: i64,
    name: Option<String>,
    maybe: Vec<Option<i64>>,
    inner: Option<Inner>,
    list: Vec<Inner>,
    map: BTreeMap<String, i64>,
    bytes: Option<ByteArray>,
    typed: Option<Json<u32>>,
}

#[derive(Debug, PartialEq, TopObject)]
struct Inner {
    note: Option<String>,
}

fn from_json(text: &str) -> Result<Saved, String> {
    let mut saved = Saved::blank();
    saved.fill_from(&mut serde_json::Deserializer::from_str(text)).map_err(|error| error.to_string())?;
    Ok(saved)
}

fn saved() -> Saved {
    Saved { id: 1, ..Saved::blank() }
}

#[test]
fn an_object_as_on_the_wire() {
    let full = Saved {
        name: Some("淘".into()),
        maybe: vec![Some(1), None],
        inner: Some(Inner { note: None }),
        bytes: Some(ByteArray::new([1, 255])),
        ..saved()
    };
    let text = serde_json::to_string(&full.as_serde()).unwrap();
    assert_eq!(text, r#"{"bytes":[1,-1],"id":1,"inner":{},"list":[],"map":{},"maybe":[1,null],"name":"淘"}"#);
    assert_eq!(from_json(&text), Ok(full));
}

#[test]
fn what_a_store_may_give_back() {
    for (text, expected) in [
        (r#"{"id":1}"#, saved()),
        (r#"{"id":"1","name":null,"unknown":{"a":[1]}}"#, saved()),
        (r#"{"id":1,"inner":[]}"#, saved()),
        (r#"{"id":1,"inner":null,"list":null,"map":null,"maybe":""}"#, saved()),
        (
            r#"{"id":1,"bytes":"AQI=","typed":7}"#,
            Saved { bytes: Some(vec![1, 2].into()), typed: Some(Json::new(7)), ..saved() },
        ),
        (r#"{"id":1,"bytes":[1,254]}"#, Saved { bytes: Some(vec![1, 254].into()), ..saved() }),
        (r#"{"id":1,"name":{"a":[1]}}"#, Saved { name: Some(r#"{"a":[1]}"#.into()), ..saved() }),
        (r#"{"id":1,"name":1.5}"#, Saved { name: Some("1.5".into()), ..saved() }),
    ] {
        assert_eq!(from_json(text), Ok(expected), "{text}");
    }
}

#[test]
fn an_error_names_the_place_and_never_the_value() {
    for (text, place) in [
        ("{}", "id: missing"),
        (r#"{"id":"SECRET"}"#, "id: expected a whole number, found text of 6 characters"),
        (r#"{"id":{"SECRET":1}}"#, "id: expected"),
        (r#"{"id":1,"inner":5}"#, "inner: expected an object"),
        (r#"{"id":1,"inner":"SECRET"}"#, "inner: expected an object"),
        (r#"{"id":1,"list":[{},5]}"#, "list[1]: expected an object"),
        (r#"{"id":1,"list":[{},null]}"#, "list[1]: missing"),
        (r#"{"id":1,"map":{"SECRET":"a"}}"#, "map{0}: expected a whole number"),
        (r#"{"id":1,"map":{"SECRET":null}}"#, "map{0}: missing"),
        (r#"{"id":1,"map":5}"#, "map: expected an object with free names"),
        (r#"{"id":1,"typed":"SECRET"}"#, "typed: expected JSON of the field's own type"),
        (r#"{"id":1,"bytes":["SECRET"]}"#, "bytes[0]: expected"),
        (r#"{"id":1,"bytes":[1,4321]}"#, "bytes[1]: expected"),
        (r#"{"id":1,"bytes":"*SECRET*"}"#, "bytes: expected"),
    ] {
        let error = from_json(text).expect_err(text);
        assert!(error.starts_with(place), "{text}: {error}");
        assert!(!error.contains("SECRET") && !error.contains("4321"), "{error}");
    }
}

#[test]
fn an_absent_item_needs_a_format_that_describes_itself() {
    let record = Saved { maybe: vec![None], ..saved() };
    assert!(postcard::to_stdvec(&record.as_serde()).is_err());
}

#[test]
fn a_seed_fills_a_record_inside_another_structure() {
    use serde::de::DeserializeSeed;

    let mut inner = Inner { note: Some("before".into()) };
    let tree = serde_json::json!({ "note": "after" });
    RecordSeed(&mut inner).deserialize(&tree).unwrap();
    assert_eq!(inner.note.as_deref(), Some("after"));
    assert_eq!(
        format!("{:?} {:?}", inner.as_serde(), RecordSeed(&mut Inner::blank())),
        "AsSerde(Inner) RecordSeed(Inner)"
    );
}

#[test]
fn a_file_in_memory_comes_back_also_where_it_may_be_absent() {
    #[derive(TopApi)]
    #[top_api(method = "taobao.picture.upload", response = Option<String>, unwrap = "id")]
    struct Upload {
        img: FileItem,
        cover: Option<FileItem>,
        back: Option<FileItem>,
    }
    let file = |name: &str| FileItem::from_bytes(name, *b"\xff\xd8").with_mime("image/jpeg");
    let upload = Upload { img: file("a.jpg"), cover: Some(file("b.jpg")), back: None };
    let text = serde_json::to_string(&upload.as_serde()).unwrap();
    let mut back = Upload::blank();
    back.fill_from(&mut serde_json::Deserializer::from_str(&text)).unwrap();
    let cover = back.cover.unwrap();
    assert_eq!((cover.name(), cover.mime(), cover.bytes()), ("b.jpg", "image/jpeg", Some(&b"\xff\xd8"[..])));
    assert_eq!(back.img.name(), "a.jpg");
    assert!(back.back.is_none());
    let packed = postcard::to_allocvec(&upload.as_serde()).unwrap();
    let mut back = Upload::blank();
    back.fill_from(&mut postcard::Deserializer::from_bytes(&packed)).unwrap();
    assert_eq!(back.cover.unwrap().name(), "b.jpg");
}
