//! Any bytes as a call of the platform: accepted or refused, never a panic, and always with a response. The same bytes with a
//! right signature are accepted, and in no other content kind than the expected one.
//!
//! An input is five lines: the content type's number, the query, `top-sign-list`, the header `x`, and the body with all that
//! follows.

use std::{collections::BTreeMap, time::SystemTime};

use crate::{Outcome, told};
use top_core::{
    TopObject,
    sign::{SecretSigner, SignMethod, Signer, Signing, StringToSign},
};
use top_server::spi::{
    Charset, ContentKind, Expected, SpiError, SpiFailure, SpiRequest, TakenCalls, Verifier,
};

#[derive(TopObject)]
struct Anything {
    sku: Option<String>,
    count: Option<i64>,
    items: Vec<Anything>,
}

const CONTENT_TYPES: [(&[u8], ContentKind, Charset); 6] = [
    (b"application/x-www-form-urlencoded", ContentKind::Form, Charset::Utf8),
    (b"application/x-www-form-urlencoded;charset=GBK", ContentKind::Form, Charset::Gbk),
    (b"application/json", ContentKind::Json, Charset::Utf8),
    (b"text/xml;charset=gbk", ContentKind::Xml, Charset::Gbk),
    (b"application/xml", ContentKind::Xml, Charset::Utf8),
    (b"text/plain", ContentKind::Text, Charset::Utf8),
];

const SECRET: &str = "helloworld";
const NOW: SystemTime = SystemTime::UNIX_EPOCH;

/// What received calls consist of.
pub const WORDS: &[&str] = &[
    "\n",
    "0\n",
    "1\n",
    "2\n",
    "3\n",
    "4\n",
    "5\n",
    "method=a.b&",
    "timestamp=2016-01-01+12:00:00&",
    "sign=",
    "format=xml&",
    "a=b=c&",
    "&&",
    "==",
    "x",
    "x,y, z",
    "%E6%B7%98",
    "%CC%D4",
    "{\"sku\":\"a\"",
    "\"count\":1",
    "\"items\":[{",
    "<request>",
    "</request>",
    "<sku>",
    "</sku>",
    "<items>",
    "sku=a&",
    "count=1&",
    "items=[{}]&",
    "methoda.b",
    "timestamp2016-",
    "\u{feff}",
];

/// Verifies and serves the call unsigned, then signed.
///
/// # Panics
/// A right signature is refused, or a call is accepted as what it is not.
pub fn run(input: &[u8]) -> Outcome {
    let mut lines = input.splitn(5, |byte| *byte == b'\n');
    let mut line = || lines.next().unwrap_or_default();
    let (kind, query, list, header, body) = (line(), line(), line(), line(), line());
    let Ok(query) = std::str::from_utf8(query) else { return Outcome::of(&["the query is no text"]) };
    let number = usize::from(kind.first().copied().unwrap_or_default().wrapping_sub(b'0'));
    let (content_type, kind, charset) = CONTENT_TYPES[number % CONTENT_TYPES.len()];

    let unsigned = SpiRequest::new(query)
        .header("content-type", content_type)
        .header("top-sign-list", list)
        .header("x", header)
        .body(body);
    let expected = Expected::any_method(kind).charset(charset);
    let strict = Verifier::new(SECRET, expected.clone().refuse_unknown(&["x"])).any_time();
    let judged = strict.verify(&unsigned, NOW);
    if let Ok(verified) = &judged {
        assert!(verified.content().expect("nothing refuses replays").param("sign").is_none());
    }
    let response = strict.serve(&unsigned, NOW, handler);
    assert!(!response.body().is_empty());

    let mut outcomes = vec![told(&judged)];
    if let Some(signed) = sign(query, if kind == ContentKind::Form { b"" } else { body }) {
        let body = if kind == ContentKind::Form { b"" } else { body };
        let signed = SpiRequest::new(&signed).header("content-type", content_type).body(body);
        let guard = TakenCalls::new(10, |_| panic!("one call fills no guard of ten"));
        let lenient = Verifier::new(SECRET, expected.any_names()).any_time().refuse_replays(guard);
        let judged = lenient.verify(&signed, NOW);
        match &judged {
            // The bytes are signed whatever they are; read they must be in their charset.
            Ok(_) | Err(SpiError::Malformed) => {}
            Err(error) => panic!("a right signature is refused: {error}"),
        }
        outcomes.push(told(&judged));
        outcomes.push(told(&strict.verify(&signed, NOW)));
        if let Ok(verified) = judged {
            let read = verified.decode::<Anything>();
            if read.is_ok() {
                assert_eq!(lenient.verify(&signed, NOW).err(), Some(SpiError::Replayed));
            }
            outcomes.push(told(&read));
        }
        for (_, other, charset) in CONTENT_TYPES.iter().filter(|(_, other, _)| *other != kind) {
            let other = Verifier::new(SECRET, Expected::any_method(*other).charset(*charset)).any_time();
            assert_eq!(other.verify(&signed, NOW).err(), Some(SpiError::ContentType));
        }
        assert!(!strict.serve(&signed, NOW, handler).body().is_empty());
    }
    Outcome::of(&outcomes.iter().map(String::as_str).collect::<Vec<_>>())
}

fn handler(anything: Anything, _: &top_server::spi::Content) -> Result<Anything, SpiFailure> {
    if anything.count.is_none() { Err(SpiFailure::new("none", "none")) } else { Ok(anything) }
}

/// The query with its signature, where it is so plain that nobody can differ on what is signed: each piece a name of its own,
/// one `=` and a value.
fn sign(query: &str, body: &[u8]) -> Option<String> {
    let mut pairs = BTreeMap::new();
    for piece in query.split('&') {
        let (name, value) = piece.split_once('=')?;
        let is_plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| !b"%+=".contains(&byte));
        if !is_plain(name) || !is_plain(value) || name == "sign" || pairs.insert(name, value).is_some() {
            return None;
        }
    }
    // Above U+FFFF the platform's order is not that of the bytes.
    if !query.is_ascii() {
        return None;
    }
    let parameters: String = pairs.iter().flat_map(|(name, value)| [*name, *value]).collect();
    let signer = SecretSigner::new(SECRET, SignMethod::Md5);
    let Signing::Ready(sign) = signer.sign(StringToSign { parameters: parameters.as_bytes(), body }) else {
        unreachable!("a local secret signs at once")
    };
    Some(format!("{query}&sign={}", sign.expect("a local secret signs").as_str()))
}
