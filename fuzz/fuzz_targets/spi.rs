//! Any bytes as a call of the platform: accepted or refused,
//! never a panic, and always with an answer.
#![no_main]

use std::time::SystemTime;

use libfuzzer_sys::fuzz_target;
use top_core::TopObject;
use top_server::spi::{SpiFailure, SpiRequest, Verifier};

#[derive(TopObject)]
struct Anything {
    sku: Option<String>,
    count: Option<i64>,
    items: Vec<Anything>,
}

const CONTENT_TYPES: [&[u8]; 6] = [
    b"application/x-www-form-urlencoded",
    b"application/x-www-form-urlencoded;charset=GBK",
    b"application/json",
    b"text/xml;charset=gbk",
    b"application/xml",
    b"text/plain",
];

fuzz_target!(|input: (u8, &str, &[u8], &[u8], &[u8])| {
    let (kind, query, list, header, body) = input;
    let request = SpiRequest::new(query)
        .header("content-type", CONTENT_TYPES[usize::from(kind) % CONTENT_TYPES.len()])
        .header("top-sign-list", list)
        .header("x", header)
        .body(body);
    let verifier = Verifier::new("helloworld").any_time();
    if let Ok(verified) = verifier.verify(&request, SystemTime::UNIX_EPOCH) {
        assert!(verified.param("sign").is_none());
    }
    let answer = verifier.serve(&request, SystemTime::UNIX_EPOCH, |anything: Anything, _| {
        if anything.count.is_none() { Err(SpiFailure::new("none", "none")) } else { Ok(anything) }
    });
    assert!(!answer.body().is_empty());
});
