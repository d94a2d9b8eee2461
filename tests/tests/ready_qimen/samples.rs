//! The XML samples of responses on the platform's pages, where pages are known: read into the ready structs, written, and
//! read again. Every value of a sample is found again.

use std::{collections::BTreeMap, fs, path::Path};

use top_apis::{
    field::Field,
    json,
    qimen::{ExpressinfoQuery, InventoryruleCreate, ItemmappingCreate, WavenumReport},
    qimen_calls::QimenApi,
    record::{Record, Value},
    response::{self as responses, DecodeOptions},
    xml,
};

use super::skip;

/// The response of the page's XML sample, with the root that it has on the wire: on the page it stands in an envelope.
fn sample(method: &str) -> Option<String> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/pages/synthetic"));
    let Ok(page) = fs::read_to_string(folder.join(format!("{method}.txt"))) else {
        skip("the XML samples of Qimen's pages");
        return None;
    };
    let (_, samples) = page.split_once("响应示例").expect("a page has samples");
    let begin = samples.find("<response>").expect("the sample's root");
    let end = samples.find("</response>").expect("the end of the sample's root") + "</response>".len();
    Some(samples[begin..end].to_owned())
}

fn record<T: Field>(value: &T) -> &dyn Record {
    match value.value() {
        Value::Object(record) => record,
        _ => panic!("a response of Qimen is an object"),
    }
}

/// How often each text of a sample is there: its elements without elements.
fn values(text: &str) -> BTreeMap<String, usize> {
    let mut values = BTreeMap::new();
    for piece in text.split('<').filter(|piece| !piece.starts_with('/')) {
        let value = piece.split_once('>').map_or("", |(_, value)| value.trim());
        if !value.is_empty() {
            *values.entry(value.to_owned()).or_insert(0) += 1;
        }
    }
    values
}

fn round_trip<A: QimenApi>() {
    let method = A::API.method;
    let Some(sample) = sample(method) else { return };
    // The placeholder of a flag, `v934`, is no flag; what is read is the message, not its outcome.
    let read = responses::decode::<A>(sample.as_bytes(), DecodeOptions::default())
        .unwrap_or_else(|error| panic!("{method}: {error}\n{sample}"));
    let written = String::from_utf8(xml::to_vec(record(&read.data), "response").unwrap()).unwrap();
    assert_eq!(values(&written), values(&sample), "{method}\n{written}\n{sample}");
    let again = responses::decode::<A>(written.as_bytes(), DecodeOptions::default()).unwrap();
    let told = |response: &A::Response| json::to_vec(record(response)).unwrap();
    assert_eq!(told(&again.data), told(&read.data), "{method}");
}

#[test]
fn the_pages_samples_are_read_and_written_again() {
    round_trip::<ExpressinfoQuery>();
    round_trip::<InventoryruleCreate>();
    round_trip::<ItemmappingCreate>();
    round_trip::<WavenumReport>();
}
