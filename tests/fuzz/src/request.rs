//! Any bytes as an HTTP request to a gateway: query, form and multipart are read or refused, and what was read goes
//! through the mirror into a struct; never a panic.

use std::collections::BTreeMap;

use crate::{Outcome, told};
use top_core::{Decimal, Json, TopDateTime, TopObject, response};

#[derive(TopObject)]
struct Everything {
    text: Option<String>,
    int: Option<i64>,
    flag: Option<bool>,
    date: Option<TopDateTime>,
    price: Option<Decimal>,
    texts: Vec<String>,
    numbers: Vec<i64>,
    free: serde_json::Value,
    typed: Option<Json<BTreeMap<String, i64>>>,
    map: BTreeMap<String, i64>,
    object: Option<Box<Everything>>,
    objects: Vec<Everything>,
}

/// What requests consist of.
pub const WORDS: &[&str] = &[
    "POST /router/rest HTTP/1.1\r\n",
    "GET /router/rest?",
    "\r\n\r\n",
    "\r\n",
    "Content-Type: ",
    "application/x-www-form-urlencoded;charset=utf-8",
    "multipart/form-data; boundary=b",
    "--b\r\n",
    "--b--\r\n",
    "Content-Disposition: form-data; name=\"text\"\r\n\r\n",
    "filename=\"a\"",
    "&sign=",
    "&sign_method=md5",
    "&timestamp=",
    "&app_key=12345678",
    "&method=a.b",
    "&int=1",
    "&flag=true",
    "&texts=a,b",
    "&numbers=1,2",
    "&object={\"int\":1}",
    "&objects=[{}]",
    "&map={\"a\":1}",
    "&date=2016-01-01 12:00:00",
    "&price=1.10",
    "&free=",
    "curl -d '",
    "curl 'http://x/?",
    "%7B%22",
];

/// Reads the request as the sandbox does, and its pieces as parameters of a record.
pub fn run(raw: &[u8]) -> Outcome {
    let verdict = top_sandbox::verify(raw, "helloworld");
    // How long the text to sign is, roughly: what it consists of makes each input new.
    let judged = verdict.as_ref().map_or_else(
        |_| String::new(),
        |verdict| {
            let magnitude = usize::BITS - verdict.string_to_sign().len().leading_zeros();
            format!("{:?}{}", verdict.rule(), "x".repeat(magnitude as usize))
        },
    );
    let Ok(text) = std::str::from_utf8(raw) else { return Outcome::of(&[&told(&verdict), &judged]) };
    let mut record = <Everything as top_core::field::Field>::blank();
    let filled = response::from_params(&mut record, text.split('&').filter_map(|pair| pair.split_once('=')));
    // A blank required parameter is for this to find; whatever it says, it names no value.
    let checked = filled.as_ref().ok().map(|()| told(&top_core::request::check(&record)));
    Outcome::of(&[&told(&verdict), &judged, &told(&filled), &checked.unwrap_or_default()])
}
