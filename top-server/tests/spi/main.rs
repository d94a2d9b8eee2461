//! The platform's calls: verified against known signatures, changed byte by byte, captured and sent in other forms, read
//! into structs and answered.

mod borders;
mod known;
mod other_forms;
mod properties;
mod refused;
mod replays;
mod served;

use std::time::SystemTime;

use top_core::{
    TopDateTime,
    sign::{SecretSigner, SignMethod, Signer, Signing, StringToSign},
};
use top_server::spi::{ContentKind, Expected, SpiRequest, Verifier};

const FORM: &str = "application/x-www-form-urlencoded;charset=UTF-8";
const JSON: &str = "application/json";
const NOON: &str = "timestamp=2016-01-01+12%3A00%3A00";
/// [`NOON`] as it is signed.
const SIGNED_NOON: &str = "timestamp2016-01-01 12:00:00";

fn noon() -> SystemTime {
    "2016-01-01 12:00:00".parse::<TopDateTime>().unwrap().to_system_time()
}

/// The kind that a content type says, told without the crate under test.
fn kind_of(content_type: &str) -> ContentKind {
    match content_type.split(';').next().unwrap_or_default().trim() {
        "application/x-www-form-urlencoded" => ContentKind::Form,
        "multipart/form-data" => ContentKind::Multipart,
        "text/xml" | "application/xml" => ContentKind::Xml,
        "text/plain" => ContentKind::Text,
        _ => ContentKind::Json,
    }
}

/// Of an application that pins nothing but the kind.
fn verifier(kind: ContentKind) -> Verifier {
    Verifier::new("helloworld", Expected::any_method(kind))
}

fn expecting(expected: Expected) -> Verifier {
    Verifier::new("helloworld", expected)
}

/// The signature over a text that is sorted and concatenated already.
fn sign(text: &[u8]) -> String {
    let signer = SecretSigner::new("helloworld", SignMethod::Md5);
    let Signing::Ready(sign) = signer.sign(StringToSign { parameters: text, body: b"" }) else {
        panic!("a local secret signs at once")
    };
    sign.unwrap().as_str().to_owned()
}

fn encode(text: &str) -> String {
    text.bytes().fold(String::new(), |hex, byte| hex + &format!("%{byte:02X}"))
}

/// Pairs as a query or a form.
fn wire(pairs: &[(&str, &str)]) -> String {
    pairs
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect::<Vec<_>>()
        .join("&")
}

/// Pairs as they are signed.
fn joined(pairs: &[(&str, &str)]) -> String {
    pairs.iter().flat_map(|(name, value)| [*name, *value]).collect()
}

fn request<'a>(query: &'a str, content_type: &'a str, body: &'a str) -> SpiRequest<'a> {
    SpiRequest::new(query).header("Content-Type", content_type.as_bytes()).body(body.as_bytes())
}
