//! A response read: in which form it is, what it says, and every value in it. Judges nothing.

use bytes::Bytes;
use encoding_rs::{Encoding, UTF_8};
use http::{Response, StatusCode, header::CONTENT_TYPE};
use serde_json::Value;
use top_core::xml::Element;

use super::{hint::Said, request::parameter};

/// The form of a response's body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Form {
    /// With the name of the root element.
    Xml(String),
    Json,
    Neither,
}

/// A response as far as it can be understood.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    pub(crate) status: StatusCode,
    pub(crate) form: Form,
    /// Names of members with dots between them, and values; what is not read is one value without a name.
    pub(crate) leaves: Vec<(String, String)>,
    /// Why the body is not text in its charset.
    pub(crate) broken: Option<Said>,
}

/// Deeper members are not looked at.
const DEPTH: usize = 64;

impl Reading {
    pub(crate) fn of(response: &Response<Bytes>) -> Self {
        let content_type = response.headers().get(CONTENT_TYPE).map(|value| value.as_bytes().to_vec());
        let label = content_type.as_deref().and_then(|header| parameter(header, "charset"));
        let declared = label.or_else(|| declaration(response.body()));
        let (encoding, unknown) = match declared {
            None => (UTF_8, None),
            Some(label) => match Encoding::for_label(label.as_bytes()) {
                Some(encoding) => (encoding, None),
                None => (UTF_8, Some(Said::CharsetUnknown)),
            },
        };
        let (text, _, has_errors) = encoding.decode(response.body());
        let broken = has_errors.then_some(Said::BytesOfNoCharset).or(unknown);
        let mut leaves = Vec::new();
        let trimmed = text.trim();
        let form = if trimmed.starts_with('<') {
            match Element::parse(trimmed) {
                Ok(root) => {
                    of_element(&root, "", 0, &mut leaves);
                    Form::Xml(root.name().to_owned())
                }
                Err(_) => Form::Neither,
            }
        } else {
            match serde_json::from_str::<Value>(trimmed) {
                Ok(value @ (Value::Object(_) | Value::Array(_))) => {
                    of_json(&value, "", 0, &mut leaves);
                    Form::Json
                }
                _ => Form::Neither,
            }
        };
        if form == Form::Neither {
            leaves.push((String::new(), text.into_owned()));
        }
        Self { status: response.status(), form, leaves, broken }
    }

    /// The first value of a member of this name, wherever it stands.
    pub(crate) fn member(&self, name: &str) -> Option<&str> {
        let is_it = |path: &str| path.rsplit('.').next() == Some(name);
        self.leaves.iter().find(|(path, _)| is_it(path)).map(|(_, value)| value.as_str())
    }

    /// Whether a value holds this text.
    pub(crate) fn holds(&self, text: &str) -> bool {
        self.leaves.iter().any(|(_, value)| value.contains(text))
    }

    /// The code of a failure: the first of the members that hold one.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &str> {
        CODES.iter().filter_map(|name| self.member(name)).filter(|code| !code.is_empty())
    }
}

/// The members that documents of services use for the code of a failure.
const CODES: [&str; 7] = ["sub_code", "code", "errorCode", "error_code", "errCode", "err_code", "qimen_code"];

/// The charset of an XML declaration.
fn declaration(body: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&body[..body.len().min(200)]).into_owned();
    let declaration = head.trim_start().strip_prefix("<?xml")?.split("?>").next()?.to_owned();
    let value = declaration.split("encoding").nth(1)?.trim_start().strip_prefix('=')?.trim_start();
    value.split(['"', '\'']).nth(1).map(str::to_owned)
}

fn of_element(element: &Element, path: &str, depth: usize, leaves: &mut Vec<(String, String)>) {
    if element.children().is_empty() || depth > DEPTH {
        leaves.push((path.to_owned(), element.text().to_owned()));
        return;
    }
    for child in element.children() {
        of_element(child, &below(path, child.name()), depth + 1, leaves);
    }
}

fn of_json(value: &Value, path: &str, depth: usize, leaves: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) if depth <= DEPTH => {
            for (name, value) in members {
                of_json(value, &below(path, name), depth + 1, leaves);
            }
        }
        Value::Array(items) if depth <= DEPTH => {
            for item in items {
                of_json(item, path, depth + 1, leaves);
            }
        }
        Value::String(text) => leaves.push((path.to_owned(), text.clone())),
        Value::Null => leaves.push((path.to_owned(), String::new())),
        other => leaves.push((path.to_owned(), other.to_string())),
    }
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(content_type: &str, body: &[u8]) -> Reading {
        let response = Response::builder().header(CONTENT_TYPE, content_type);
        Reading::of(&response.body(Bytes::copy_from_slice(body)).unwrap())
    }

    #[test]
    fn both_forms_are_read_into_members() {
        let xml = read(
            "text/xml",
            b"<?xml version='1.0' encoding='GBK'?><response><flag>success</flag><o><id>\xcc\xd4</id></o></response>",
        );
        assert_eq!(xml.form, Form::Xml("response".into()));
        assert_eq!((xml.member("id"), xml.member("flag"), xml.broken), (Some("淘"), Some("success"), None));
        let json = read("application/json;charset=UTF-8", br#"{"a":[{"sub_code":"x","n":1.50}],"s":null}"#);
        assert_eq!((json.form.clone(), json.codes().next()), (Form::Json, Some("x")));
        assert_eq!(json.member("n"), Some("1.5"));
        assert!(xml.holds("淘") && !json.holds("y"));
    }

    #[test]
    fn what_is_no_response_is_said_to_be_none() {
        for body in [&b"<html><p>"[..], b"", b"ok", b"12", b"{"] {
            assert_eq!(read("text/html", body).form, Form::Neither);
        }
        assert_eq!(read("text/xml;charset=UTF-8", b"<a>\xcc\xd4</a>").broken, Some(Said::BytesOfNoCharset));
        assert_eq!(read("text/xml;charset=EBCDIC-X", b"<a/>").broken, Some(Said::CharsetUnknown));
    }
}
