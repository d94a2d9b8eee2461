//! Values that were signed in another spelling than they were sent in: encoded, escaped, laid out anew.

use std::fmt::Write as _;

use serde::de::IgnoredAny;
use top_core::json::compact;

use super::Guess;
use crate::protocol::{
    hint::{Hint, Said},
    request::percent_encoded,
};

type Spelling = fn(&str) -> String;

const SPELLINGS: [(Spelling, Said); 11] = [
    (|value| percent_encoded(value, "+"), Said::PercentEncoded),
    (|value| percent_encoded(value, "%20"), Said::PercentEncoded),
    (|value| value.replace(' ', "+"), Said::PlusAsSpace),
    (|value| value.trim().to_owned(), Said::ValuesTrimmed),
    (str::to_lowercase, Said::ValuesLowered),
    (|value| value.replace("\r\n", "\n"), Said::LineBreaksChanged),
    (capitalised, Said::BooleansCapitalised),
    (lower_boolean, Said::BooleansLowered),
    (|value| value.replace('&', "&amp;"), Said::EscapedForHtml),
    (escaped_for_html, Said::EscapedForHtml),
    (
        |value| value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"),
        Said::EscapedForHtml,
    ),
];

/// How a serializer lays out JSON.
const LAYOUTS: [fn(&str) -> String; 3] = [str::to_owned, with_blanks, |json| compact(json)];

/// How a serializer escapes what it need not escape.
const ESCAPES: [fn(&str) -> String; 5] = [
    str::to_owned,
    |value| value.replace('/', "\\/"),
    |value| value.replace("\\/", "/"),
    |value| escaped(value, false),
    |value| escaped(value, true),
];

impl Guess<'_> {
    pub(in super::super) fn values(&self) -> Option<Hint> {
        self.spellings().or_else(|| self.layouts()).or_else(|| self.charset())
    }

    fn spellings(&self) -> Option<Hint> {
        SPELLINGS.into_iter().find(|(spelling, _)| self.spelt(spelling)).map(|(_, mistake)| mistake.into())
    }

    /// Python's `json.dumps` puts a blank behind `,` and `:` and escapes all but ASCII; PHP escapes slashes.
    fn layouts(&self) -> Option<Hint> {
        let given = LAYOUTS.iter().any(|layout| {
            ESCAPES.iter().any(|escape| {
                self.spelt(&|value: &str| {
                    if is_json(value) { escape(&layout(value)) } else { escape(value) }
                }) || self.spelt(&|value: &str| {
                    if is_json(value) { escape(&layout(value)) } else { value.to_owned() }
                })
            })
        });
        given.then(|| Said::JsonTwice.into())
    }

    /// The bytes of another charset than UTF-8.
    fn charset(&self) -> Option<Hint> {
        let text = self.join(self.entries());
        let Ok(text) = std::str::from_utf8(&text) else { return None };
        if text.is_ascii() {
            return None;
        }
        let (gbk, _, _) = encoding_rs::GBK.encode(text);
        if self.fits(&gbk) {
            return Some(Said::GbkSigned.into());
        }
        let latin: Vec<u8> = text.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect();
        let ascii: String = text.chars().map(|c| if c.is_ascii() { c } else { '?' }).collect();
        [&latin[..], ascii.as_bytes()]
            .into_iter()
            .any(|text| self.fits(text))
            .then(|| Said::QuestionMarks.into())
    }

    fn spelt(&self, spelling: &dyn Fn(&str) -> String) -> bool {
        let entries: Vec<(&str, String)> =
            self.entries().into_iter().map(|(name, value)| (name, spelling(value))).collect();
        self.fits(&self.join(entries.iter().map(|(name, value)| (*name, value.as_str()))))
    }
}

fn lower_boolean(value: &str) -> String {
    match value.to_ascii_lowercase() {
        boolean if matches!(&*boolean, "true" | "false") => boolean,
        _ => value.to_owned(),
    }
}

fn capitalised(value: &str) -> String {
    match value {
        "true" => "True".to_owned(),
        "false" => "False".to_owned(),
        _ => value.to_owned(),
    }
}

fn escaped_for_html(value: &str) -> String {
    let escaped = value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    escaped.replace('"', "&quot;")
}

fn is_json(value: &str) -> bool {
    value.trim_start().starts_with(['{', '[']) && serde_json::from_str::<IgnoredAny>(value).is_ok()
}

/// Compact JSON with a blank behind each `,` and `:` outside texts.
fn with_blanks(json: &str) -> String {
    let json = compact(json);
    let mut out = String::with_capacity(json.len() + json.len() / 8);
    let (mut in_text, mut is_escaped) = (false, false);
    for c in json.chars() {
        out.push(c);
        if in_text {
            in_text = c != '"' || is_escaped;
            is_escaped = c == '\\' && !is_escaped;
        } else if c == '"' {
            in_text = true;
        } else if matches!(c, ',' | ':') {
            out.push(' ');
        }
    }
    out
}

/// All but ASCII as `\uXXXX`.
fn escaped(value: &str, upper: bool) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        if c.is_ascii() {
            out.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            // Writing into memory cannot fail.
            let _ = if upper { write!(out, "\\u{unit:04X}") } else { write!(out, "\\u{unit:04x}") };
        }
    }
    out
}
