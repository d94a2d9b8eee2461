//! Any input as a response or a request gives a value or an error, never a panic, and no error holds the input.

use proptest::prelude::*;
use top_core::{
    TopApi,
    error::DecodeError,
    field::Field,
    json,
    record::RecordExt,
    response::{self, DecodeOptions},
};

use crate::{
    samples::{self, All, Lists, Scalars, Structures},
    support::words,
};

#[derive(TopApi)]
#[top_api(method = "taobao.all.get", response = All)]
struct AllGet;

#[derive(TopApi)]
#[top_api(method = "taobao.all.find", response = Option<Lists>, unwrap = "lists")]
struct ListsFind;

#[derive(TopApi)]
#[top_api(method = "taobao.any.get", response = serde_json::Value)]
struct AnyGet;

fn text<T: Field>(data: &T) -> Vec<u8> {
    json::value_to_vec(data).unwrap_or_default()
}

/// Every way in for bytes from elsewhere.
fn decode(body: &[u8]) {
    fn call<A: TopApi>(body: &[u8]) {
        let strict = DecodeOptions::default();
        for options in [strict, strict.list_unknown(), strict.lenient(), strict.lenient().list_unknown()] {
            match response::decode::<A>(body, options) {
                Err(error) => {
                    assert!(error.as_decode().is_some() || error.as_api().is_some());
                    let _ = words(&error);
                }
                Ok(decoded) => {
                    let more =
                        response::decode::<A>(body, strict.lenient()).expect("what fits strictly, fits");
                    assert_eq!(text(&decoded.data), text(&more.data), "lenience takes nothing else for it");
                }
            }
        }
    }
    fn object<T: Field + RecordExt>(body: &[u8]) {
        let _: Result<(), DecodeError> = response::from_json(&mut T::blank(), body);
        let _ = T::blank().fill_from(&mut serde_json::Deserializer::from_slice(body));
        let _ = T::blank().fill_from(&mut postcard::Deserializer::from_bytes(body));
    }
    call::<AllGet>(body);
    call::<ListsFind>(body);
    call::<AnyGet>(body);
    object::<All>(body);
    object::<Structures>(body);
}

/// Pieces of responses, correct and broken.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("{"),
        Just("}"),
        Just("["),
        Just("]"),
        Just(","),
        Just(":"),
        Just("\""),
        Just("\\"),
        Just("\\u"),
        Just("\\ud800"),
        Just("null"),
        Just("true"),
        Just("1"),
        Just("-"),
        Just("1.50"),
        Just("1e999"),
        Just(" "),
        Just("\"\""),
        Just("\"a\""),
        Just("\"code\":"),
        Just("\"msg\":"),
        Just("\"errcode\":"),
        Just("\"type\":\"ISV\","),
        Just("\"flag\":\"failure\","),
        Just("{\"response\":{"),
        Just("{\"all_get_response\":{"),
        Just("\"error_response\":{"),
        Just("\"<a id='1'><b/></a>\""),
        Just("\"id\":"),
        Just("\"next\":"),
        Just("\"kids\":"),
        Just("\"node\":"),
        Just("\"lists\":"),
        Just("\"objects\":"),
        Just("\"scalars\":"),
        Just("\"texts\":"),
        Just("\"bytes\":"),
        Just("\"error_response\":"),
        Just("\"code\":"),
        Just("\"sub_msg\":"),
        Just("\"all_get_response\":"),
        Just("\"other_response\":"),
        Just("\"request_id\":"),
        Just("\"{\\\"id\\\":[\""),
        Just("\u{feff}"),
        Just("淘"),
        Just("\u{0}"),
        Just("<html>"),
        Just("\"free\":"),
        Just("\"typed\":"),
        Just("\"map\":"),
        Just("\"numbers\":"),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// A correct response with a few changes.
fn spoilt() -> impl Strategy<Value = Vec<u8>> {
    let edit = (any::<prop::sample::Index>(), 0..5_u8, any::<u8>());
    (samples::all(), any::<bool>(), prop::collection::vec(edit, 0..4)).prop_map(|(all, enveloped, edits)| {
        let mut body = json::to_vec(&all).expect("nothing is wrong");
        if enveloped {
            body = [b"{\"all_get_response\":", &body[..], b"}"].concat();
        }
        for (at, how, byte) in edits {
            if body.is_empty() {
                break;
            }
            let at = at.index(body.len());
            match how {
                0 => body.truncate(at),
                1 => body[at] = byte,
                2 => body.insert(at, byte),
                3 => drop(body.remove(at)),
                _ => body[at] = b"{}[]\":,\\0"[usize::from(byte % 9)],
            }
        }
        body
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, max_shrink_iters: 500, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes(body in prop::collection::vec(any::<u8>(), 0..64)) {
        decode(&body);
    }

    #[test]
    fn pieces_of_responses(body in soup()) {
        decode(body.as_bytes());
        decode(format!("{{{body}}}").as_bytes());
    }

    #[test]
    fn arbitrary_parameters(
        params in prop::collection::vec((prop::sample::select(NAMES), prop_oneof![soup(), any::<String>()]), 0..6),
    ) {
        let params = || params.iter().map(|(name, text)| (*name, &**text));
        let _ = response::from_params(&mut Scalars::blank(), params());
        let _ = response::from_params(&mut Lists::blank(), params());
        let _ = response::from_params(&mut Structures::blank(), params());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn responses_with_a_few_wrong_bytes(body in spoilt()) {
        decode(&body);
    }
}

const NAMES: &[&str] = &[
    "text",
    "i64",
    "f64",
    "bool",
    "Price.Yuan",
    "date",
    "bytes",
    "coded",
    "sender",
    "type",
    "newtype",
    "texts",
    "numbers",
    "flags",
    "objects",
    "nested",
    "maps",
    "node",
    "map",
    "hash",
    "free",
    "typed",
    "unknown",
];

#[derive(top_core::TopObject)]
struct Deep {
    a: Option<Box<Deep>>,
    list: Vec<Deep>,
}

/// Puts `text` inside `levels` objects.
fn nested(text: &str, levels: usize) -> String {
    format!("{}{text}{}", r#"{"a":"#.repeat(levels), "}".repeat(levels))
}

fn as_text(text: &str) -> String {
    serde_json::to_string(text).expect("text")
}

/// JSON in text in text: as many layers as anybody has seen, and no more.
#[test]
fn text_in_text_in_text() {
    let mut text = "{}".to_owned();
    for layers in 0..=4 {
        let result = response::from_json(&mut Deep::blank(), text.as_bytes());
        if layers <= 3 {
            assert_eq!(result, Ok(()), "{layers}");
        } else {
            let error = result.unwrap_err().to_string();
            assert!(error.starts_with("a.a.a.a: expected an object, found text of"), "{error}");
        }
        text = nested(&as_text(&text), 1);
    }
}

/// The layers share one limit of depth: three quarters of a worker thread of tokio, without optimization.
#[test]
fn no_stack_overflows() {
    let deepest = nested("{}", 127);
    let split = nested(&as_text(&nested(&as_text(&nested("{}", 50)), 50)), 27);
    let lists = format!("{}{}", r#"{"list":["#.repeat(64), "]}".repeat(64));
    let single = format!("{}{{}}{}", r#"{"list":{"list":"#.repeat(63), "}}".repeat(63));
    let layered = (0..3).fold("{}".to_owned(), |text, _| nested(&as_text(&nested(&text, 100)), 1));
    let work = move || {
        for text in [deepest, split, lists, single] {
            response::from_json(&mut Deep::blank(), text.as_bytes()).expect("deep, but not too deep");
        }
        let error = response::from_json(&mut Deep::blank(), layered.as_bytes()).unwrap_err();
        assert!(error.to_string().contains("nested more than 128 deep"), "{error}");
    };
    std::thread::Builder::new().stack_size(3 << 19).spawn(work).unwrap().join().unwrap();
}
