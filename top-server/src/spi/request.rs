//! A received request before it is verified, and which parts of it are signed (protocol: the official SDKs' `SpiUtils`).
//!
//! Signed parameters come from three places, and later ones override earlier ones:
//!
//! 1. the headers named by `top-sign-list`, URL-decoded, empty where absent;
//! 2. the query; of a repeated name the last one counts. A piece with more than one `=` (`a=b=c`) is dropped: it is
//!    neither signed nor handed over, as in the official Java SDK;
//! 3. the form's fields whose name is not in the query; of a repeated name the first one counts, and a piece is split
//!    at its first `=`, as servlet containers do.
//!
//! Signatures are made over the bytes as they came, after percent decoding; no charset conversion can blur them.

use std::{collections::HashMap, fmt};

use super::{charset::Charset, error::SpiError};
use top_core::request::{Format, percent};

/// A received request, in parts that any HTTP library provides. The HTTP method and the path are not among them, since
/// no signature covers them.
#[derive(Clone)]
pub struct SpiRequest<'a> {
    query: &'a str,
    headers: Vec<(&'a str, &'a [u8])>,
    body: &'a [u8],
    parts: Option<Vec<(&'a [u8], &'a [u8])>>,
}

impl<'a> SpiRequest<'a> {
    /// With the query of the URL, undecoded, without its question mark.
    pub const fn new(query: &'a str) -> Self {
        Self { query, headers: Vec::new(), body: b"", parts: None }
    }

    /// Adds a header. `Content-Type`, `top-sign-list` and those that the latter names are needed; others do no harm.
    /// Of a repeated name the first one counts.
    pub fn header(mut self, name: &'a str, value: &'a [u8]) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Adds many headers.
    pub fn headers(mut self, headers: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Self {
        self.headers.extend(headers);
        self
    }

    /// The body, as it came.
    pub const fn body(mut self, body: &'a [u8]) -> Self {
        self.body = body;
        self
    }

    /// The text parts of a `multipart/form-data` body, names and values as they came, files left out (they are not
    /// signed). Without this, multipart requests are refused.
    pub fn text_parts(mut self, parts: impl IntoIterator<Item = (&'a [u8], &'a [u8])>) -> Self {
        self.parts = Some(parts.into_iter().collect());
        self
    }

    /// The format of the response: that of a JSON or XML body; otherwise the query's `format`, JSON by default.
    pub fn format(&self) -> Format {
        match BodyKind::of(self.header_value("content-type")) {
            Ok(BodyKind::Xml) => Format::Xml,
            Ok(BodyKind::Json) => Format::Json,
            _ if self.query.split('&').any(|piece| piece == "format=xml") => Format::Xml,
            _ => Format::Json,
        }
    }

    pub(super) fn header_value(&self, name: &str) -> Option<&'a [u8]> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    pub(super) const fn body_bytes(&self) -> &'a [u8] {
        self.body
    }

    /// What of this request is signed beside its body.
    pub(super) fn signed(&self, kind: BodyKind, charset: Charset) -> Result<Signed, SpiError> {
        let query = query_pairs(self.query)?;
        let mut all = Pairs::new();
        for name in self.header_value("top-sign-list").unwrap_or_default().split(|byte| *byte == b',') {
            let value = std::str::from_utf8(name).ok().and_then(|name| self.header_value(name));
            all.insert(name.to_owned(), decode(value.unwrap_or_default())?);
        }
        let form = match (kind, &self.parts) {
            (BodyKind::Form, _) => form_pairs(self.body)?,
            (BodyKind::Multipart, Some(parts)) => {
                first_ones(parts.iter().map(|(name, value)| (name.to_vec(), value.to_vec())))
            }
            (BodyKind::Multipart, None) => return Err(SpiError::ContentType),
            _ => Pairs::new(),
        };
        all.extend(form.into_iter().filter(|(name, _)| !query.contains_key(name)));
        let sign = query.get(&b"sign"[..]).cloned();
        all.extend(query);
        all.remove(&b"sign"[..]);
        // An empty piece is not there: it adds nothing to what is signed.
        all.retain(|name, value| !(name.is_empty() && value.is_empty()));
        let mut params = Vec::with_capacity(all.len());
        for (name, value) in all {
            let texts = (charset.decode(&name)?, charset.decode(&value)?);
            params.push(Param { name: texts.0, value: texts.1, name_bytes: name, value_bytes: value });
        }
        // The platform's Java compares UTF-16 code units.
        params.sort_by(|one, two| one.name.encode_utf16().cmp(two.name.encode_utf16()));
        Ok(Signed { params, sign })
    }
}

impl fmt::Debug for SpiRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpiRequest")
            .field("query_bytes", &self.query.len())
            .field("headers", &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// What a body is, by its content type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BodyKind {
    Form,
    Multipart,
    Json,
    Xml,
    Text,
}

impl BodyKind {
    pub(super) fn of(content_type: Option<&[u8]>) -> Result<Self, SpiError> {
        let essence = content_type.unwrap_or_default().split(|byte| *byte == b';').next().unwrap_or_default();
        Ok(match essence.trim_ascii().to_ascii_lowercase().as_slice() {
            b"application/x-www-form-urlencoded" => Self::Form,
            b"multipart/form-data" => Self::Multipart,
            b"application/json" => Self::Json,
            b"text/xml" | b"application/xml" => Self::Xml,
            b"text/plain" => Self::Text,
            _ => return Err(SpiError::ContentType),
        })
    }
}

struct Param {
    name: String,
    value: String,
    name_bytes: Vec<u8>,
    value_bytes: Vec<u8>,
}

/// The signed parameters, in the order in which they are signed, and the signature that came.
pub(super) struct Signed {
    params: Vec<Param>,
    pub(super) sign: Option<Vec<u8>>,
}

impl Signed {
    /// Empty values included.
    pub(super) fn text_to_sign(&self) -> Vec<u8> {
        self.params
            .iter()
            .flat_map(|param| [&*param.name_bytes, &*param.value_bytes])
            .collect::<Vec<_>>()
            .concat()
    }

    pub(super) fn into_params(self) -> Vec<(String, String)> {
        self.params.into_iter().map(|param| (param.name, param.value)).collect()
    }
}

type Pairs = HashMap<Vec<u8>, Vec<u8>>;

fn decode(text: &[u8]) -> Result<Vec<u8>, SpiError> {
    percent::decode(text).ok_or(SpiError::Malformed)
}

/// As Java's `split("=")` sees the pieces: trailing empty ones do not count.
fn query_pairs(query: &str) -> Result<Pairs, SpiError> {
    let mut pairs = Pairs::new();
    for piece in query.split('&') {
        let mut halves = piece.trim_end_matches('=').split('=');
        let (name, value, more) = (halves.next().unwrap_or_default(), halves.next(), halves.next());
        if more.is_none() {
            pairs.insert(decode(name.as_bytes())?, decode(value.unwrap_or_default().as_bytes())?);
        }
    }
    Ok(pairs)
}

fn form_pairs(body: &[u8]) -> Result<Pairs, SpiError> {
    let mut pairs = Vec::new();
    for piece in body.split(|byte| *byte == b'&').filter(|piece| !piece.is_empty()) {
        let at = piece.iter().position(|byte| *byte == b'=').unwrap_or(piece.len());
        pairs.push((decode(&piece[..at])?, decode(piece.get(at + 1..).unwrap_or_default())?));
    }
    Ok(first_ones(pairs.into_iter()))
}

fn first_ones(pairs: impl Iterator<Item = (Vec<u8>, Vec<u8>)>) -> Pairs {
    let mut first = Pairs::new();
    for (name, value) in pairs {
        first.entry(name).or_insert(value);
    }
    first
}
