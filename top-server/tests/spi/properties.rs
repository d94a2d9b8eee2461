//! What holds for any call.

use std::collections::BTreeMap;

use proptest::prelude::*;
use top_server::spi::{ContentKind, Expected, SpiRequest};

use crate::{FORM, NOON, expecting, kind_of, noon, request, sign, verifier};

/// Java's `String.split`: without the empty strings at the end, unless nothing was split.
fn java_split(text: &str, separator: char) -> Vec<&str> {
    let mut pieces: Vec<_> = text.split(separator).collect();
    while pieces.len() > 1 && pieces.last() == Some(&"") {
        pieces.pop();
    }
    if pieces == [""] && !text.is_empty() { Vec::new() } else { pieces }
}

/// What the official verifier signs of a form, as the protocol describes it; written once more, apart from the crate.
fn officially_signed(query: &str, form: &str) -> String {
    let plain = |text: &str| text.replace('+', " ").replace("%3D", "=").replace("%26", "&");
    let mut of_query = BTreeMap::new();
    for piece in java_split(query, '&') {
        match java_split(piece, '=')[..] {
            [name] => of_query.insert(plain(name), String::new()),
            [name, value] => of_query.insert(plain(name), plain(value)),
            _ => None,
        };
    }
    let mut signed = BTreeMap::new();
    for piece in query.split('&').chain(form.split('&')).filter(|piece| !piece.is_empty() && *piece != "=") {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        if !of_query.contains_key(&plain(name)) {
            signed.entry(plain(name)).or_insert_with(|| plain(value));
        }
    }
    signed.extend(of_query);
    signed.remove("sign");
    signed.into_iter().map(|(name, value)| name + &value).collect()
}

const PIECES: &str = "([ab]|=|=|&|&|[+]|%3D|%26){0,12}";

proptest! {
    /// Of 6,000 such requests 91 were right for the official verifier and refused here.
    #[test]
    fn what_the_official_verifier_signs_is_accepted(
        before in PIECES,
        after in PIECES,
        form in PIECES,
    ) {
        let query_of = |sign: &str| format!("{before}&sign={sign}&{NOON}&{after}");
        let sign = sign(officially_signed(&query_of(""), &form).replace("%3A", ":").as_bytes());
        let query = query_of(&sign);
        let any_names = expecting(Expected::any_method(ContentKind::Form).any_names());
        let judged = any_names.verify(&request(&query, FORM, &form), noon());
        prop_assert!(judged.is_ok(), "{query} {form}: {judged:?}");
    }

    /// Whatever was signed is accepted; with any one byte of it changed it is not.
    #[test]
    fn any_changed_byte_is_refused(
        params in proptest::collection::btree_map("[a-z]{1,6}", any::<String>(), 0..6),
        form: bool,
        content in any::<String>(),
        at: prop::sample::Index,
        flip in 1..=255_u8,
    ) {
        let mut params: BTreeMap<String, String> = params.into_iter().filter(|(name, _)| name != "sign").collect();
        params.insert("timestamp".into(), "2016-01-01 12:00:00".into());
        let body = if form { String::new() } else { content };
        let plain: Vec<u8> = params.iter().flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]).collect::<Vec<_>>().concat();
        let signature = sign(&[&plain, body.as_bytes()].concat());
        let wire = |params: &[(Vec<u8>, Vec<u8>)]| {
            let hex = |text: &[u8]| text.iter().fold(String::new(), |hex, byte| hex + &format!("%{byte:02X}"));
            params.iter().map(|(name, value)| format!("{}={}", hex(name), hex(value))).collect::<Vec<_>>().join("&")
        };
        let mut pairs: Vec<(Vec<u8>, Vec<u8>)> =
            params.iter().map(|(name, value)| (name.clone().into_bytes(), value.clone().into_bytes())).collect();
        let mut body = body.into_bytes();
        let verify = |pairs: &[(Vec<u8>, Vec<u8>)], body: &[u8], signature: &str| {
            let texts = wire(pairs);
            let (query, body) = if form {
                (format!("sign={signature}"), texts.into_bytes())
            } else {
                (format!("{texts}&sign={signature}"), body.to_vec())
            };
            let content_type = if form { FORM } else { "text/plain" };
            let request = SpiRequest::new(&query).header("content-type", content_type.as_bytes()).body(&body);
            verifier(kind_of(content_type)).verify(&request, noon()).is_ok()
        };
        prop_assert!(verify(&pairs, &body, &signature));

        let total: usize = pairs.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>() + body.len();
        let mut at = at.index(total);
        let mut places = pairs.iter_mut().flat_map(|(name, value)| [name, value]).chain([&mut body]);
        loop {
            let place = places.next().expect("the index is within the total");
            if at < place.len() {
                place[at] ^= flip;
                break;
            }
            at -= place.len();
        }
        drop(places);
        prop_assert!(!verify(&pairs, &body, &signature));
    }

    #[test]
    fn any_bytes_are_judged(query in "[a-z=&%+0-9\u{4e00}]{0,40}", list: Vec<u8>, body: Vec<u8>, kind in 0..5_usize) {
        let content_type = ["text/xml", FORM, "application/json", "text/plain", "x"][kind];
        let request = SpiRequest::new(&query)
            .header("content-type", content_type.as_bytes())
            .header("top-sign-list", &list)
            .body(&body);
        prop_assert!(verifier(kind_of(content_type)).verify(&request, noon()).is_err());
    }
}
