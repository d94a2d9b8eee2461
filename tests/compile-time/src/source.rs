//! The measured APIs as Rust: the same structs with our derives and with serde's, and a program that calls them.
//! Knows nothing of cargo.
//!
//! serde's side is the leanest client one would write with it: each struct in the one direction of its use, dates
//! as text, no envelope (answers are asked for in the platform's simplified form).

use std::fmt::Write as _;

use crate::shapes::{self, Field, Object, Sort};

/// Whose derives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flavour {
    Ours,
    Serde,
}

use Flavour::{Ours, Serde};

/// What every call goes through, written once. Generic over as little as it is in the client: the types' blank response and
/// its slot.
const OURS_CALL: &str = r#"
pub use top_apis::{Error, TopApi, TopDateTime, TopObject, response};
use top_apis::{ApiMeta, field::Field, record::{Record, Slot}, request::{self, System},
    sign::{SecretSigner, SignMethod, Signer, Signing}};

/// The body that would be posted, and the answer's meaning.
pub fn call<A: TopApi>(request: &A, answer: &[u8]) -> Option<(Vec<u8>, A::Response)> {
    let mut data = A::Response::blank();
    let body = exchange(A::API, request, data.slot(), A::Response::REQUIRED, answer)?;
    Some((body, data))
}

fn exchange(api: &ApiMeta, request: &dyn Record, slot: Slot<'_>, required: bool, answer: &[u8]) -> Option<Vec<u8>> {
    let system = System::new("12345678", "2016-01-01 12:00:00".parse().ok()?);
    let unsigned = request::encode(api.method, request, &Default::default(), &system, SignMethod::Md5).ok()?;
    let Signing::Ready(signature) = SecretSigner::new("helloworld", SignMethod::Md5).sign(unsigned.string_to_sign())
    else { return None };
    let body = unsigned.finish(&signature.ok()?).bytes().map(Into::into)?;
    response::decode_into(api, slot, required, answer, Default::default()).ok()?;
    Some(body)
}
"#;

const SERDE_CALL: &str = r#"
pub use serde::{Deserialize, Serialize};
use md5::Digest;
use serde::{Serializer, de::DeserializeOwned, ser::Error};

pub trait Api: Serialize {
    type Response: DeserializeOwned;
    const METHOD: &'static str;
}

#[derive(Deserialize)]
struct Refused {
    #[allow(dead_code)]
    error_response: serde_json::Value,
}

/// The body that would be posted, and the answer's meaning.
pub fn call<A: Api>(request: &A, answer: &[u8]) -> Option<(Vec<u8>, A::Response)> {
    let body = signed(A::METHOD, &serde_urlencoded::to_string(request).ok()?);
    if serde_json::from_slice::<Refused>(answer).is_ok() {
        return None;
    }
    Some((body, serde_json::from_slice(answer).ok()?))
}

fn signed(method: &str, business: &str) -> Vec<u8> {
    let system = [("app_key", "12345678"), ("format", "json"), ("method", method), ("sign_method", "md5"),
        ("simplify", "true"), ("timestamp", "2016-01-01 12:00:00"), ("v", "2.0")];
    let mut pairs: Vec<_> = form_urlencoded::parse(business.as_bytes()).collect();
    pairs.extend(system.map(|(name, value)| (name.into(), value.into())));
    pairs.sort();
    let mut digest = md5::Md5::new();
    digest.update("helloworld");
    for (name, value) in &pairs {
        digest.update(name.as_bytes());
        digest.update(value.as_bytes());
    }
    digest.update("helloworld");
    let sign: String = digest.finalize().iter().map(|byte| format!("{byte:02X}")).collect();
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(&pairs).append_pair("sign", &sign);
    form.finish().into_bytes()
}

/// An object is a JSON text inside the form.
pub fn as_json<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&serde_json::to_string(value).map_err(S::Error::custom)?)
}
"#;

impl Flavour {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Ours => "ours",
            Serde => "serde",
        }
    }

    /// The library with APIs 0 to `count`, each in a module of its own.
    pub(crate) fn library(self, count: usize) -> String {
        let mut out = match self {
            Ours => OURS_CALL.to_owned(),
            Serde => SERDE_CALL.to_owned(),
        };
        for number in 0..count {
            let api = shapes::api(number);
            let _ = writeln!(out, "pub mod api{number} {{\n    use super::*;");
            for (index, object) in api.request.iter().enumerate() {
                let head = match (self, index) {
                    (Ours, 0) => format!(
                        "#[derive(TopApi)] #[top_api(method = \"taobao.measure.api{number}.get\", response = Answer0)]"
                    ),
                    (Ours, _) => "#[derive(TopObject)]".to_owned(),
                    (Serde, _) => "#[derive(Serialize)]".to_owned(),
                };
                self.structure(&mut out, &head, "Request", index, object);
            }
            for (index, object) in api.answer.iter().enumerate() {
                let head = match self {
                    Ours => "#[derive(TopObject)]",
                    Serde => "#[derive(Deserialize)]",
                };
                self.structure(&mut out, head, "Answer", index, object);
            }
            if self == Serde {
                let _ = writeln!(
                    out,
                    "    impl Api for Request0 {{ type Response = Answer0; \
                     const METHOD: &'static str = \"taobao.measure.api{number}.get\"; }}"
                );
            }
            out.push_str("}\n");
        }
        out
    }

    fn structure(self, out: &mut String, head: &str, prefix: &str, index: usize, object: &Object) {
        let _ = writeln!(out, "    {head}\n    pub struct {prefix}{index} {{");
        for field in &object.fields {
            let attribute = self.attribute(prefix, index, field);
            let _ = writeln!(out, "        {attribute}pub {}: {},", field.name, self.ty(prefix, field));
        }
        out.push_str("    }\n");
    }

    fn attribute(self, prefix: &str, index: usize, field: &Field) -> &'static str {
        let list = matches!(field.sort, Sort::Texts | Sort::Objects(_));
        match (self, prefix) {
            (Serde, "Request") if list || matches!(field.sort, Sort::Object(_)) => match (index, list) {
                (0, true) => {
                    "#[serde(serialize_with = \"as_json\", skip_serializing_if = \"Vec::is_empty\")] "
                }
                (0, false) if field.optional => {
                    "#[serde(serialize_with = \"as_json\", skip_serializing_if = \"Option::is_none\")] "
                }
                (0, false) => "#[serde(serialize_with = \"as_json\")] ",
                (_, true) => "#[serde(skip_serializing_if = \"Vec::is_empty\")] ",
                (_, false) if field.optional => "#[serde(skip_serializing_if = \"Option::is_none\")] ",
                (_, false) => "",
            },
            (Serde, "Request") if field.optional => "#[serde(skip_serializing_if = \"Option::is_none\")] ",
            (Serde, "Answer") if list => "#[serde(default)] ",
            _ => "",
        }
    }

    fn ty(self, prefix: &str, field: &Field) -> String {
        let plain = match field.sort {
            Sort::Texts => return "Vec<String>".to_owned(),
            Sort::Objects(index) => return format!("Vec<{prefix}{index}>"),
            Sort::Object(index) => format!("{prefix}{index}"),
            Sort::Number => "i64".to_owned(),
            Sort::Bool => "bool".to_owned(),
            Sort::Date if self == Ours => "TopDateTime".to_owned(),
            Sort::Date | Sort::Text => "String".to_owned(),
        };
        if field.optional { format!("Option<{plain}>") } else { plain }
    }

    /// A program that calls these APIs once each, with all parameters set, and reads the answers; in functions that stay
    /// apart, as they would in different places of a real program, since one of all takes any compiler ever longer.
    pub(crate) fn program(self, numbers: &[usize]) -> String {
        let mut out = String::from("use measured::*;\n");
        let mut calls = String::new();
        for &number in numbers {
            let request = shapes::api(number).request;
            let _ = writeln!(
                out,
                "#[inline(never)]\nfn call{number}(text: &str, answer: &[u8]) -> usize {{\n    use measured::api{number}::*;\n    \
                 call(&{}, answer).map_or(0, |(body, answer)| body.len() + size_of_val(std::hint::black_box(&answer)))\n}}",
                self.value(&request, 0)
            );
            let _ = writeln!(calls, "    bytes += call{number}(&text, text.as_bytes());");
        }
        let _ = write!(
            out,
            "fn main() {{\n    let text = std::env::args().nth(1).unwrap_or_default();\n    let mut bytes = 0;\n{calls}    \
             println!(\"{{bytes}}\");\n}}\n"
        );
        out
    }

    fn value(self, request: &[Object], object: usize) -> String {
        let mut out = format!("Request{object} {{ ");
        for field in &request[object].fields {
            let plain = match field.sort {
                Sort::Date if self == Ours => "\"2016-01-01 12:00:00\".parse().unwrap()".to_owned(),
                Sort::Text | Sort::Date => "text.to_owned()".to_owned(),
                Sort::Number => "text.len() as i64".to_owned(),
                Sort::Bool => "text.is_empty()".to_owned(),
                Sort::Texts => "vec![text.to_owned()]".to_owned(),
                Sort::Object(inner) => self.value(request, inner),
                Sort::Objects(inner) => format!("vec![{}]", self.value(request, inner)),
            };
            let list = matches!(field.sort, Sort::Texts | Sort::Objects(_));
            let value = if field.optional && !list { format!("Some({plain})") } else { plain };
            let _ = write!(out, "{}: {value}, ", field.name);
        }
        out.push('}');
        out
    }

    /// The dependencies of the library, `root` being this workspace.
    pub(crate) fn dependencies(self, root: &str) -> String {
        match self {
            Ours => format!("top-apis = {{ path = \"{root}/top-apis\", default-features = false }}\n"),
            Serde => "form_urlencoded = \"1\"\nmd-5 = \"0.11\"\nserde = { version = \"1\", features = [\"derive\"] }\n\
                      serde_json = \"1\"\nserde_urlencoded = \"0.7\"\n"
                .to_owned(),
        }
    }
}
