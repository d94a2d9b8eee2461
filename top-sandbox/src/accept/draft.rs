//! One call before it is sent: what it says, how it is signed, and what is changed behind the signature.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{HeaderValue, Request, Uri, header::CONTENT_TYPE};
use top_core::TopDateTime;

use super::{
    builder::Acceptance,
    changes::{Change, Sign},
    content::{BodyCharset, BodyKind, KEY, Spelling, TEXT, spaced},
    texts,
};
use crate::protocol::{request::pairs, sign::SignMethod};

/// A call before it is built.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) method: String,
    pub(super) at: SystemTime,
    pub(super) key: String,
    pub(super) text: &'static str,
    pub(super) spelling: Spelling,
    pub(super) spaced: bool,
    /// What stands before the body.
    pub(super) prolog: String,
    pub(super) charset: BodyCharset,
    /// In place of the usual content type.
    pub(super) content_type: Option<String>,
    pub(super) params: Vec<(&'static str, &'static str)>,
    /// A header that is named in `top-sign-list`.
    pub(super) header: Option<(&'static str, &'static str)>,
    pub(super) sign: Sign,
    pub(super) change: Change,
}

/// What another caller's secret is.
const OTHER_SECRET: &str = "not-the-secret-of-this-application";
const BOUNDARY: &str = "----topctl-accept";

impl Draft {
    /// The right call, made at this time, with the business key of this number.
    pub(super) fn right(acceptance: &Acceptance, at: SystemTime, number: usize) -> Self {
        Self {
            method: acceptance.method.clone(),
            at,
            key: key(at, number),
            text: texts::PLAIN,
            spelling: Spelling::Plain,
            spaced: false,
            prolog: String::new(),
            charset: acceptance.charsets.first().copied().unwrap_or(BodyCharset::Utf8),
            content_type: None,
            params: Vec::new(),
            header: None,
            sign: Sign::Right,
            change: Change::Nothing,
        }
    }

    /// With the places of key and text as they are written.
    pub(super) fn verbatim(self) -> Self {
        Self { key: KEY.to_owned(), text: TEXT, ..self }
    }

    pub(super) fn later(mut self, time: Duration) -> Self {
        self.at = self.at.checked_add(time).unwrap_or(self.at);
        self
    }

    pub(super) fn earlier(mut self, time: Duration) -> Self {
        self.at = self.at.checked_sub(time).unwrap_or(self.at);
        self
    }

    /// The request, signed and then changed.
    pub(super) fn request(&self, acceptance: &Acceptance, url: &Uri) -> Request<Bytes> {
        let own = url.query().unwrap_or_default();
        let mut query = self.query(acceptance);
        let signed = self.body(acceptance, Change::Nothing);
        let sign = self.signature(acceptance, own, &query, &signed);
        match self.change {
            Change::AddedParam => query.push(("partner_id".to_owned(), "added-on-the-way".to_owned())),
            Change::ChangedParam => {
                for (_, value) in query.iter_mut().filter(|(name, _)| name == "v") {
                    value.push('0');
                }
            }
            _ => {}
        }
        if let Some(sign) = sign {
            query.push(("sign".to_owned(), sign));
        }
        let mut text = own.trim_end_matches('&').to_owned();
        for (name, value) in &query {
            let between = if text.is_empty() { "" } else { "&" };
            // Writing into memory cannot fail.
            let _ = write!(text, "{between}{}={}", encoded(name, self.charset), encoded(value, self.charset));
        }
        let mut request = Request::new(self.body(acceptance, self.change).bytes);
        *request.method_mut() = http::Method::POST;
        let mut parts = url.clone().into_parts();
        parts.path_and_query = format!("{}?{text}", url.path()).parse().ok();
        *request.uri_mut() = Uri::from_parts(parts).unwrap_or_else(|_| url.clone());
        let headers = request.headers_mut();
        if let Ok(value) = HeaderValue::from_str(&self.content_type(acceptance)) {
            headers.insert(CONTENT_TYPE, value);
        }
        if let Some((name, value)) = self.header {
            headers.insert("top-sign-list", HeaderValue::from_static(name));
            if let Ok(value) = HeaderValue::from_str(&encoded(value, self.charset)) {
                headers.insert(name, value);
            }
        }
        request
    }

    fn query(&self, acceptance: &Acceptance) -> Vec<(String, String)> {
        let time = TopDateTime::from_system_time(self.at).map(|time| time.to_string()).unwrap_or_default();
        let is_xml = acceptance.template.is_xml();
        let sign_method = match self.sign {
            Sign::By(method) => method.as_str(),
            _ => "md5",
        };
        let mut query: Vec<(String, String)> = [
            ("method", self.method.as_str()),
            ("app_key", &acceptance.app_key),
            ("timestamp", &time),
            ("format", if is_xml { "xml" } else { "json" }),
            ("v", "2.0"),
            ("sign_method", sign_method),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
        query.extend(acceptance.params.iter().cloned());
        query.extend(self.params.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        query
    }

    fn body(&self, acceptance: &Acceptance, change: Change) -> Body {
        let template = &acceptance.template;
        let is_changed = change == Change::Value;
        let key = if is_changed { format!("{}0", self.key) } else { self.key.clone() };
        let text = if is_changed { texts::CHANGED } else { self.text };
        if template.kind().is_fields() {
            let mut fields = template.fields(&key, text);
            if is_changed && !template.has_key() && !template.has_text() {
                fields.push(("added".to_owned(), "on-the-way".to_owned()));
            }
            return self.of_fields(template.kind(), fields);
        }
        let mut body = template.filled(&key, text, self.spelling);
        if self.spaced || change == Change::Spacing {
            body = spaced(&body, template.is_xml());
        }
        if is_changed && !template.has_key() && !template.has_text() {
            body.push(' ');
        }
        body.insert_str(0, &self.prolog);
        Body { bytes: Bytes::copy_from_slice(&self.charset.bytes(&body)), fields: Vec::new() }
    }

    fn of_fields(&self, kind: BodyKind, fields: Vec<(String, String)>) -> Body {
        let mut bytes = Vec::new();
        for (name, value) in &fields {
            if kind == BodyKind::Form {
                let between = if bytes.is_empty() { "" } else { "&" };
                let pair =
                    format!("{between}{}={}", encoded(name, self.charset), encoded(value, self.charset));
                bytes.extend_from_slice(pair.as_bytes());
            } else {
                let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
                bytes.extend_from_slice(head.as_bytes());
                bytes.extend_from_slice(&self.charset.bytes(value));
                bytes.extend_from_slice(b"\r\n");
            }
        }
        if kind == BodyKind::Multipart {
            bytes.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        }
        Body { bytes: bytes.into(), fields }
    }

    fn content_type(&self, acceptance: &Acceptance) -> String {
        if let Some(content_type) = &self.content_type {
            return content_type.clone();
        }
        let essence = acceptance.template.kind().content_types()[0];
        let boundary = match acceptance.template.kind() {
            BodyKind::Multipart => format!(";boundary={BOUNDARY}"),
            _ => String::new(),
        };
        format!("{essence};charset={}{boundary}", self.charset.as_str())
    }

    /// As the platform signs a call to an application: later places override earlier ones, empty values are signed.
    fn signature(
        &self,
        acceptance: &Acceptance,
        own: &str,
        query: &[(String, String)],
        body: &Body,
    ) -> Option<String> {
        let bytes = |text: &str| self.charset.bytes(text).into_owned();
        let mut signed: BTreeMap<Vec<u8>, Vec<u8>> = BTreeMap::new();
        let header = self.header.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let fields = body.fields.iter().cloned();
        let in_query = pairs(own.as_bytes()).chain(query.iter().cloned());
        for (name, value) in header.into_iter().chain(fields).chain(in_query) {
            signed.insert(bytes(&name), bytes(&value));
        }
        if self.sign == Sign::WithoutBlanks {
            signed.retain(|_, value| !value.trim_ascii().is_empty());
        }
        let mut text: Vec<u8> =
            signed.into_iter().flat_map(|(name, value)| [name, value]).flatten().collect();
        if body.fields.is_empty() && self.sign != Sign::WithoutBody {
            text.extend_from_slice(&body.bytes);
        }
        let secret = if self.sign == Sign::OtherSecret { OTHER_SECRET } else { &acceptance.secret };
        let method = match self.sign {
            Sign::By(method) => method,
            _ => SignMethod::Md5,
        };
        let sign = method.sign(secret, &text);
        match self.sign {
            Sign::Missing => None,
            Sign::Empty => Some(String::new()),
            Sign::OneDigit => {
                let last = if sign.ends_with('0') { "1" } else { "0" };
                Some(format!("{}{last}", &sign[..sign.len() - 1]))
            }
            Sign::LowerCase => Some(sign.to_ascii_lowercase()),
            _ => Some(sign),
        }
    }
}

/// A body as it is sent, and the fields that are signed in its place.
struct Body {
    bytes: Bytes,
    fields: Vec<(String, String)>,
}

/// A business key that no other run has: of the time and the probe's number.
fn key(at: SystemTime, number: usize) -> String {
    let millis = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis();
    format!("ACCEPT{millis}{number:02}")
}

/// As Java's `URLEncoder` writes it.
fn encoded(text: &str, charset: BodyCharset) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in charset.bytes(text).iter() {
        match byte {
            b' ' => out.push('+'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' => {
                out.push(char::from(*byte));
            }
            // Writing into memory cannot fail.
            _ => drop(write!(out, "%{byte:02X}")),
        }
    }
    out
}
