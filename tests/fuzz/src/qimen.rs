//! Any bytes as a message of Qimen: a request that a callee reads and answers, and a response that a caller reads. They are
//! read or refused, and what was read can be written, and read again.

use std::collections::BTreeMap;

use crate::{Outcome, told};
use top_core::{
    TopApi, TopDateTime, TopObject,
    error::{DecodeError, DecodeProblem},
    field::Field as _,
    json, qimen,
    response::{self, DecodeOptions},
};

#[derive(TopApi)]
#[top_api(method = "taobao.qimen.fuzz", response = Answer, qimen)]
struct Message {
    #[top_api(business_key)]
    order_code: Option<String>,
    order: Option<Order>,
    #[top_api(item = "orderLine")]
    order_lines: Vec<Line>,
    items: Vec<Item>,
    codes: Vec<String>,
    extend_props: BTreeMap<String, String>,
}

#[derive(TopObject)]
#[top_api(qimen)]
struct Order {
    code: String,
    planned: Option<i64>,
    created: Option<TopDateTime>,
    inner: Option<Box<Order>>,
}

#[derive(TopObject)]
#[top_api(qimen)]
struct Line {
    qty: Option<i64>,
    sn_list: Option<SnList>,
}

#[derive(TopObject)]
#[top_api(qimen)]
struct SnList {
    #[top_api(flat)]
    sn: Vec<String>,
}

/// With a member of the name that the items have.
#[derive(TopObject)]
#[top_api(qimen)]
struct Item {
    #[top_api(business_key)]
    item: Option<String>,
    items: Vec<Item>,
}

#[derive(TopObject)]
#[top_api(qimen)]
struct Answer {
    flag: Option<String>,
    code: Option<String>,
    message: Option<String>,
    items: Vec<Item>,
}

/// What messages consist of.
pub const WORDS: &[&str] = &[
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
    "<request>",
    "</request>",
    "<response>",
    "</response>",
    "<orderCode>1</orderCode>",
    "<order><code>1</code>",
    "</order>",
    "<inner>",
    "</inner>",
    "<planned>3</planned>",
    "<created>2016-01-01 12:00:00</created>",
    "<orderLines>",
    "</orderLines>",
    "<orderLine><qty>1</qty></orderLine>",
    "<snList><sn>1</sn><sn>2</sn></snList>",
    "<items>",
    "</items>",
    "<item>",
    "</item>",
    "<codes><string>a</string></codes>",
    "<codes/>",
    "<extendProps><key1>v</key1></extendProps>",
    "<a><b>1</b></a>",
    "<![CDATA[<x>]]>",
    "<!DOCTYPE a [<!ENTITY e \"x\">]>",
    "<!-- -->",
    "&lt;",
    "&#13;",
    "&e;",
    "<flag>success</flag>",
    "<flag>failure</flag>",
    "<code>TOP15</code>",
    "<message>Remote service error | isp.http-read-timeout</message>",
    "<top_reuqest_id>1</top_reuqest_id>",
    "{\"response\":{\"flag\":\"failure\",\"code\":15,\"sub_code\":\"isv.x\"}}",
];

/// Reads the bytes as either side does.
///
/// # Panics
/// What was read and written does not read as the same again.
pub fn run(raw: &[u8]) -> Outcome {
    let options = DecodeOptions::default().max_bytes(1 << 20);
    let decoded = response::decode::<Message>(raw, options);
    let Ok(text) = std::str::from_utf8(raw) else { return Outcome::of(&[&told(&decoded)]) };
    let mut message = Message::blank();
    let read = qimen::read_request(&mut message, text, options);
    let mut written = String::new();
    if read.is_ok() {
        let key = qimen::business_key(&message);
        // A name of a map that XML has, and that this library does not write, is an error.
        if let Ok(body) = qimen::write_request(&message) {
            let (again, second) = reread(&body);
            match again {
                Ok(()) => {
                    assert_eq!(qimen::business_key(&second), key, "{text:?}");
                    settles(&second, &body);
                }
                // An object that is required and has nothing in it is an empty element, which says that nothing is there.
                Err(error) => {
                    assert_eq!(*error.problem(), DecodeProblem::Missing, "{text:?} became {body:?}");
                }
            }
            written = key.unwrap_or_default();
        }
    }
    Outcome::of(&[&told(&decoded), &told(&read), &written])
}

fn reread(body: &str) -> (Result<(), DecodeError>, Message) {
    let mut message = Message::blank();
    let read = qimen::read_request(&mut message, body, DecodeOptions::default());
    (read.map(drop), message)
}

/// Empty elements say that nothing is there, so that each turn may leave some out; nothing else changes.
fn settles(message: &Message, before: &str) {
    let Ok(body) = qimen::write_request(message) else { panic!("{before:?} was written before") };
    if body.len() < before.len() {
        return;
    }
    let (_, second) = reread(&body);
    let told = |message: &Message| json::to_vec(message).map_err(|error| error.to_string());
    assert_eq!(told(&second), told(message), "{before:?}");
}
