//! A received request before it is verified, and which parts of it are signed (protocol: the official SDKs' `SpiUtils`).
//!
//! Signed parameters come from three places, and later ones override earlier ones:
//!
//! 1. the headers named by `top-sign-list`, URL-decoded, empty where absent;
//! 2. the query. A piece with more than one `=` (`a=b=c`) is not part of it: unless the request is a form, it is neither
//!    signed nor handed over;
//! 3. of a form, the fields whose name is not in the query. Java's servlets have query and form in one map, split at the
//!    first `=`, so that what the query dropped comes back here: `a=b=c` is signed as the field `a` of value `b=c`.
//!
//! Signatures are made over the bytes as they came, after percent decoding; no charset conversion can blur them.

use std::fmt;

use super::{
    charset::Charset,
    error::SpiError,
    expected::ContentKind,
    pairs::{self, Pairs},
};
use top_core::{field::is_blank, request::Format};

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

    /// The format of a refusal: that of a JSON or XML body; otherwise the query's `format`, JSON by default. Nothing of it
    /// is verified; [`Verified::format`](super::Verified::format) is.
    pub fn format(&self) -> Format {
        let by_body = ContentKind::of(self.header_value("content-type")).and_then(ContentKind::format);
        let by_query = || self.query.split('&').any(|piece| piece == "format=xml").then_some(Format::Xml);
        by_body.or_else(by_query).unwrap_or(Format::Json)
    }

    /// The charset of a refusal: that of the request, as far as it is known.
    pub fn charset(&self) -> Charset {
        Charset::of(self.header_value("content-type")).unwrap_or(Charset::Utf8)
    }

    pub(crate) fn header_value(&self, name: &str) -> Option<&'a [u8]> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    /// The method that the query names, which is not verified; for the form of a refusal.
    #[cfg(feature = "qimen")]
    pub(crate) fn unverified_method(&self) -> Option<String> {
        let query = pairs::of_query(self.query).ok()?;
        String::from_utf8(query.get(&b"method"[..])?.clone()).ok()
    }

    pub(super) const fn body_bytes(&self) -> &'a [u8] {
        self.body
    }

    /// What of this request is signed beside its body.
    pub(super) fn signed(
        &self,
        kind: ContentKind,
        charset: Charset,
        blank_as_empty: bool,
    ) -> Result<Signed, SpiError> {
        let query = pairs::of_query(self.query)?;
        let mut all = Pairs::new();
        for name in self.header_value("top-sign-list").unwrap_or_default().split(|byte| *byte == b',') {
            let value = std::str::from_utf8(name).ok().and_then(|name| self.header_value(name));
            all.insert(name.to_owned(), pairs::decode(value.unwrap_or_default())?);
        }
        let mut form = match (kind, &self.parts) {
            (ContentKind::Form, _) => pairs::of_servlet(self.query, self.body)?,
            (ContentKind::Multipart, Some(parts)) => {
                pairs::first_ones(parts.iter().map(|(name, value)| (name.to_vec(), value.to_vec())))
            }
            (ContentKind::Multipart, None) => return Err(SpiError::ContentType),
            _ => Pairs::new(),
        };
        form.retain(|name, _| !query.contains_key(name));
        if blank_as_empty {
            for value in form.values_mut() {
                if is_blank(&charset.decode(value)?) {
                    value.clear();
                }
            }
        }
        all.extend(form);
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
