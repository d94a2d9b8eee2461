//! Round trips: a request as a server reads it, and the JSON of a record as a response, give the record back.

use std::fmt::Debug;

use proptest::prelude::*;
use top_core::{
    TopObject,
    field::Field,
    json,
    record::{Record, RecordExt, RecordMut},
    request::{self, ExtraParams, System},
    response,
    sign::{SignMethod, Signature},
};

use crate::{
    form::naive_decode,
    samples::{self, All},
};

/// Encodes a record as a request and fills a blank one from the decoded parameters.
fn through_parameters<T: Field + Record + RecordMut>(record: &T) -> T {
    let mut system = System::new("12345678", "2016-01-01 12:00:00".parse().unwrap());
    system.session = Some("s");
    let request = request::encode("taobao.a.b", record, &ExtraParams::default(), &system, SignMethod::Md5)
        .expect("nothing is wrong");
    let body = request.finish(&Signature::from_digest(&[0; 16]).unwrap());
    let params = naive_decode(body.bytes().expect("a form"));
    let mut back = T::blank();
    response::from_params(&mut back, params.iter().map(|(name, value)| (&**name, &**value)))
        .expect("what was sent");
    request::check(&back).expect("it was right before");
    back
}

fn through_json<T: Field + Record + RecordMut>(record: &T) -> T {
    let text = json::to_vec(record).expect("nothing is wrong");
    // The text is JSON to others too.
    serde_json::from_slice::<serde::de::IgnoredAny>(&text).expect("JSON");
    let mut back = T::blank();
    response::from_json(&mut back, &text).expect("what was written");
    back
}

fn through_serde_json<T: Field + RecordExt>(record: &T) -> T {
    let text = serde_json::to_string(&record.as_serde()).expect("JSON takes all of it");
    let mut back = T::blank();
    back.fill_from(&mut serde_json::Deserializer::from_str(&text)).expect("what was written");
    // What `as_serde` writes as JSON can be decoded as a response too.
    let mut decoded = T::blank();
    response::from_json(&mut decoded, text.as_bytes()).expect("the form of responses");
    let again = serde_json::to_string(&decoded.as_serde()).expect("JSON takes all of it");
    assert_eq!(again, text);
    back
}

/// Through a format that does not describe itself.
fn through_postcard<T: Field + RecordExt>(record: &T) -> T {
    let bytes = postcard::to_stdvec(&record.as_serde()).expect("postcard takes all of it");
    let mut back = T::blank();
    back.fill_from(&mut postcard::Deserializer::from_bytes(&bytes)).expect("what was written");
    back
}

fn every_way<T: Field + RecordExt + PartialEq + Debug>(record: &T) {
    assert_eq!(&through_parameters(record), record, "parameters");
    assert_eq!(&through_json(record), record, "JSON");
    assert_eq!(&through_serde_json(record), record, "serde_json");
    assert_eq!(&through_postcard(record), record, "postcard");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, max_shrink_iters: 500, ..ProptestConfig::default() })]

    #[test]
    fn scalars(record in samples::scalars()) {
        every_way(&record);
    }

    #[test]
    fn lists(record in samples::lists()) {
        every_way(&record);
    }

    #[test]
    fn structures(record in samples::structures()) {
        every_way(&record);
    }

    #[test]
    fn all_of_them_inside_an_object(record in samples::all()) {
        let record: &All = &record;
        every_way(record);
    }
}

#[derive(Debug, PartialEq, TopObject)]
struct Order {
    ids: Vec<i64>,
    names: Vec<String>,
    item: Option<Item>,
    count: Option<i64>,
    note: Option<String>,
    bytes: Option<top_core::ByteArray>,
}

#[derive(Debug, PartialEq, TopObject)]
struct Item {
    id: i64,
    name: Option<String>,
}

/// What other clients send: each row a parameter, and the same in ours.
#[test]
fn parameters_as_other_clients_send_them() {
    let read = |params: &[(&str, &str)]| {
        let mut order = Order::blank();
        response::from_params(&mut order, params.iter().copied()).map(|()| order)
    };
    let blank = Order::blank;
    let rows: [(&[(&str, &str)], Order); 12] = [
        (&[("ids", "1,2")], Order { ids: vec![1, 2], ..blank() }),
        (&[("ids", "[1, \"2\"]")], Order { ids: vec![1, 2], ..blank() }),
        (&[("names", "[\"a,b\",\"c\"]")], Order { names: vec!["a,b".into(), "c".into()], ..blank() }),
        (&[("names", "[a],b")], Order { names: vec!["[a]".into(), "b".into()], ..blank() }),
        (
            &[("item", " {\"id\": \"1\", \"more\": {}}")],
            Order { item: Some(Item { id: 1, name: None }), ..blank() },
        ),
        (&[("item", "[]")], blank()),
        (&[("item", ""), ("count", " "), ("note", "\t"), ("ids", "")], blank()),
        (&[("count", "+7.0"), ("unknown", "x"), ("sign", "y")], Order { count: Some(7), ..blank() }),
        (&[("note", "{not json}")], Order { note: Some("{not json}".into()), ..blank() }),
        (
            &[("count", "1"), ("count", "2"), ("ids", "1"), ("ids", "2")],
            Order { count: Some(2), ids: vec![2], ..blank() },
        ),
        (
            &[("item", "{\"id\":1,\"name\":\"a\"}"), ("item", "{\"id\":2}")],
            Order { item: Some(Item { id: 2, name: None }), ..blank() },
        ),
        (&[("bytes", "[1,-2]")], Order { bytes: Some(vec![1, 254].into()), ..blank() }),
    ];
    for (params, expected) in rows {
        assert_eq!(read(params), Ok(expected), "{params:?}");
    }
    for (name, text, error) in [
        ("ids", "1,SECRET", "ids[1]: expected a whole number, found text of 6 characters"),
        ("ids", "1,,2", "ids[1]: missing"),
        ("item", "{\"name\":\"SECRET\"}", "item.id: missing"),
        ("item", "SECRET", "item: expected an object, found text of 6 characters"),
        ("item", "{\"id\":1", "item: the JSON ends too early"),
    ] {
        let error_found = read(&[(name, text)]).unwrap_err().to_string();
        assert!(error_found.starts_with(error), "{error_found}");
        assert!(!error_found.contains("SECRET"));
    }
}
