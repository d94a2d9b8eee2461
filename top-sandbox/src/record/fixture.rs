//! One call as the text of its file, with everything replaced that has to be. Its form is documented at
//! `top_client::testing::Cassette`, which reads it.

use std::io::Read as _;

use bytes::Bytes;
use flate2::read::GzDecoder;
use http::{HeaderMap, header};
use top_core::json::lay_out;
use top_names::is_system_parameter;

use super::{
    fields::Place,
    json::{self, quoted},
    replace::Replacer,
    xml,
};
use crate::protocol::request::{HttpRequest, Received};

/// The version of the form.
const VERSION: u32 = 1;
/// The most bytes of a response, unpacked.
const MAX_UNPACKED: u64 = 64 << 20;

/// A request and the response to it, as they came.
pub(super) struct Exchange {
    pub(super) request: HttpRequest,
    pub(super) received: Received,
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// The text of a file, and what of the call is not in it.
pub(super) struct Fixture {
    pub(super) text: String,
    pub(super) unread: Vec<String>,
}

impl Exchange {
    pub(super) fn method(&self) -> &str {
        self.received.params.get("method").unwrap_or_default()
    }

    /// How a person is told of it.
    pub(super) fn title(&self) -> String {
        format!("{} {}", self.request.http_method, self.request.path)
    }

    /// Writes the call down, with replaced values.
    pub(super) fn fixture(&self, number: usize, replacer: &mut Replacer) -> Fixture {
        let mut unread = Vec::new();
        // The credentials first, so that they are known wherever else they stand.
        let params = |replacer: &mut Replacer, system: bool| {
            let of_kind = self.received.params.iter().filter(|(name, _)| is_system_parameter(name) == system);
            members(of_kind.filter(|(name, _)| *name != "method").map(|(name, value)| {
                let place = replacer.fields.place(name, None);
                (name, quoted(replacer.text(&place, value).as_deref().unwrap_or(value)))
            }))
        };
        let system = params(replacer, true);
        let mut request = vec![
            ("http", quoted(&self.request.http_method)),
            ("path", quoted(&self.request.path)),
            ("system", system),
            ("params", params(replacer, false)),
        ];
        if self.received.params.iter().any(|(_, value)| value.contains('\u{fffd}')) {
            unread.push("bytes of parameters that are no UTF-8".to_owned());
        }
        if self.received.overflow() || self.received.params.shadowed().next().is_some() {
            unread.push("parameters that came twice, or beyond the number that is read".to_owned());
        }
        if !self.received.files.is_empty() {
            let files = self.received.files.iter().map(|file| (&*file.name, file.content.len().to_string()));
            request.push(("files", members(files)));
            unread.push("the content of the files, of which the sizes are recorded".to_owned());
        }
        if !self.received.raw.is_empty() {
            let content_type = self.request.content_type.as_deref().unwrap_or_default();
            let content_type = String::from_utf8_lossy(content_type).into_owned();
            let (name, text) = content(&self.received.raw, &content_type, replacer).unwrap_or_else(|what| {
                unread.push(format!("the request's body: {what}"));
                ("unread", quoted(&what))
            });
            request.push(("body", members([(name, text)].into_iter())));
        }
        let content_type = self.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let content_type = content_type.unwrap_or_default();
        let mut response = vec![("status", self.status.to_string()), ("content_type", quoted(content_type))];
        let body = self.unpacked().and_then(|body| content(&body, content_type, replacer));
        response.push(body.unwrap_or_else(|what| {
            unread.push(format!("the response's body: {what}"));
            ("unread", quoted(&what))
        }));
        let call = members(
            [
                ("cassette", VERSION.to_string()),
                ("call", number.to_string()),
                ("method", quoted(self.method())),
                ("request", members(request.into_iter())),
                ("response", members(response.into_iter())),
            ]
            .into_iter(),
        );
        Fixture { text: laid_out(&call), unread }
    }

    /// The response's body without the compression that it came in.
    fn unpacked(&self) -> Result<Bytes, String> {
        match self.headers.get(header::CONTENT_ENCODING).map(|value| value.to_str().unwrap_or("?")) {
            None | Some("" | "identity") => Ok(self.body.clone()),
            Some(packed) if packed.eq_ignore_ascii_case("gzip") || packed.eq_ignore_ascii_case("x-gzip") => {
                let mut out = Vec::new();
                match GzDecoder::new(&self.body[..]).take(MAX_UNPACKED + 1).read_to_end(&mut out) {
                    Ok(size) if size as u64 <= MAX_UNPACKED => Ok(out.into()),
                    Ok(_) => Err(format!("more than {MAX_UNPACKED} bytes")),
                    Err(_) => Err(format!("{} bytes that are no gzip", self.body.len())),
                }
            }
            Some(packed) => Err(format!("{} bytes packed as {}", self.body.len(), packed.escape_debug())),
        }
    }
}

/// A body as a member, its name and its JSON; what it is instead if it is neither JSON nor XML.
fn content(
    body: &Bytes,
    content_type: &str,
    replacer: &mut Replacer,
) -> Result<(&'static str, String), String> {
    let what = || {
        let kind = content_type.split(';').next().unwrap_or_default().trim();
        let kind = if kind.is_empty() { String::new() } else { format!(" of {}", kind.escape_debug()) };
        format!("{} bytes{kind} that are neither JSON nor XML", body.len())
    };
    let text = std::str::from_utf8(body).map_err(|_| what())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let root = Place { name: "", decision: super::fields::Decision::Open };
    match text.trim_start().as_bytes() {
        [b'<', ..] => xml::rewrite(text, None, replacer).map(|text| ("xml", quoted(&text))),
        _ => json::rewrite(text, &root, replacer).map(|text| ("json", text)),
    }
    .ok_or_else(what)
}

/// An object of members whose values are JSON already.
fn members<'n>(members: impl Iterator<Item = (&'n str, String)>) -> String {
    let members: Vec<String> = members.map(|(name, value)| format!("{}:{value}", quoted(name))).collect();
    format!("{{{}}}", members.join(","))
}

/// For a reader: a line for each value.
fn laid_out(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    lay_out(json, &mut |_, piece| out.push_str(piece));
    out.push('\n');
    out
}
