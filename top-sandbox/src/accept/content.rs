//! The body of a call: a template in which a business key and a text stand, written as the body's kind asks for, in a charset.

use std::{borrow::Cow, fmt, fmt::Write as _};

use encoding_rs::{Encoding, GBK, UTF_8};

/// What the body of a call is, by its `Content-Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyKind {
    /// `text/xml` and `application/xml`.
    Xml,
    /// `application/json`.
    Json,
    /// `text/plain`: XML or JSON, as the first character says.
    Text,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data` without files.
    Multipart,
}

impl BodyKind {
    /// Every kind, each once.
    pub const ALL: [Self; 5] = [Self::Xml, Self::Json, Self::Text, Self::Form, Self::Multipart];

    /// The name for a person: `xml`, `json`, `text`, `form`, `multipart`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Xml => "xml",
            Self::Json => "json",
            Self::Text => "text",
            Self::Form => "form",
            Self::Multipart => "multipart",
        }
    }

    /// The essences of its content types, the usual one first.
    pub(super) const fn content_types(self) -> &'static [&'static str] {
        match self {
            Self::Xml => &["text/xml", "application/xml"],
            Self::Json => &["application/json"],
            Self::Text => &["text/plain"],
            Self::Form => &["application/x-www-form-urlencoded"],
            Self::Multipart => &["multipart/form-data"],
        }
    }

    /// Whether the fields are signed in place of the body.
    pub(super) const fn is_fields(self) -> bool {
        matches!(self, Self::Form | Self::Multipart)
    }
}

/// The charset of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyCharset {
    /// UTF-8.
    Utf8,
    /// GBK.
    Gbk,
}

impl BodyCharset {
    /// As a content type names it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Gbk => "GBK",
        }
    }

    const fn encoding(self) -> &'static Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Gbk => GBK,
        }
    }

    /// Whether it has every character of the text.
    pub(super) fn has(self, text: &str) -> bool {
        !self.encoding().encode(text).2
    }

    pub(super) fn bytes(self, text: &str) -> Cow<'_, [u8]> {
        self.encoding().encode(text).0
    }
}

/// How the characters of a text are written in XML or JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    /// As they are, those escaped that must be.
    Plain,
    /// Those beyond ASCII as numbers: `&#28120;`, `\u6dd8`.
    Numbers,
    /// In XML, the text in a CDATA section.
    Cdata,
    /// In XML, an entity `topctl` in place of the text.
    Entity,
}

/// Where a business key stands in a template.
pub(super) const KEY: &str = "@KEY@";
/// Where the text that is tried stands.
pub(super) const TEXT: &str = "@TEXT@";

/// A body with places for a business key and a text.
#[derive(Clone)]
pub(super) struct Template {
    kind: BodyKind,
    body: String,
}

impl Template {
    pub(super) fn new(kind: BodyKind, body: impl Into<String>) -> Self {
        Self { kind, body: body.into() }
    }

    pub(super) const fn kind(&self) -> BodyKind {
        self.kind
    }

    /// Whether the body has elements and entities.
    pub(super) fn is_xml(&self) -> bool {
        match self.kind {
            BodyKind::Xml => true,
            BodyKind::Text => self.body.trim_start().starts_with('<'),
            _ => false,
        }
    }

    pub(super) fn has_key(&self) -> bool {
        self.body.contains(KEY)
    }

    pub(super) fn has_text(&self) -> bool {
        self.body.contains(TEXT)
    }

    /// The body of XML, JSON or plain text.
    pub(super) fn filled(&self, key: &str, text: &str, spelling: Spelling) -> String {
        let write = |text: &str| if self.is_xml() { in_xml(text, spelling) } else { in_json(text, spelling) };
        let text = if spelling == Spelling::Entity { "&topctl;".to_owned() } else { write(text) };
        self.body.replace(KEY, &write(key)).replace(TEXT, &text)
    }

    /// The fields of a form or an upload.
    pub(super) fn fields(&self, key: &str, text: &str) -> Vec<(String, String)> {
        let pieces = self.body.trim().split('&').filter(|piece| !piece.is_empty());
        pieces
            .map(|piece| {
                let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
                (name.to_owned(), value.replace(KEY, key).replace(TEXT, text))
            })
            .collect()
    }
}

impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Template").field("kind", &self.kind).field("bytes", &self.body.len()).finish()
    }
}

fn in_xml(text: &str, spelling: Spelling) -> String {
    if spelling == Spelling::Cdata {
        return format!("<![CDATA[{}]]>", text.replace("]]>", "]]]]><![CDATA[>"));
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            c if spelling == Spelling::Numbers && !c.is_ascii() => {
                // Writing into memory cannot fail.
                let _ = write!(out, "&#{};", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

fn in_json(text: &str, spelling: Spelling) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            // Java's writer escapes it, and a reader must take it.
            '/' if spelling == Spelling::Numbers => out.push_str("\\/"),
            c if c.is_ascii_control() || (spelling == Spelling::Numbers && !c.is_ascii()) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
            c => out.push(c),
        }
    }
    out
}

/// The same XML or JSON with blanks and line ends where they have no meaning: before start tags, behind commas and around it
/// all. A reader does not see the difference; a signature does.
pub(super) fn spaced(body: &str, is_xml: bool) -> String {
    let mut out = String::with_capacity(body.len() * 2);
    let mut in_text = false;
    let mut escaped = false;
    let mut characters = body.trim().chars().peekable();
    let mut last = ' ';
    while let Some(c) = characters.next() {
        if is_xml {
            let is_start_tag = c == '<' && characters.peek().is_some_and(|next| next.is_alphabetic());
            if is_start_tag && last == '>' {
                out.push_str("\r\n  ");
            }
        }
        out.push(c);
        if !is_xml {
            if c == ',' && !in_text {
                out.push_str("\r\n  ");
            }
            in_text ^= c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
        }
        last = c;
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_written_as_the_body_asks_for() {
        let xml = Template::new(BodyKind::Xml, "<a k='1'><b>@KEY@</b><c>@TEXT@</c></a>");
        assert_eq!(
            xml.filled("k1", "<淘&]]>", Spelling::Plain),
            "<a k='1'><b>k1</b><c>&lt;淘&amp;]]&gt;</c></a>"
        );
        assert_eq!(
            xml.filled("k1", "淘&😀", Spelling::Numbers),
            "<a k='1'><b>k1</b><c>&#28120;&amp;&#128512;</c></a>"
        );
        assert_eq!(
            xml.filled("k1", "a]]>b", Spelling::Cdata),
            "<a k='1'><b><![CDATA[k1]]></b><c><![CDATA[a]]]]><![CDATA[>b]]></c></a>"
        );
        let json = Template::new(BodyKind::Json, r#"{"a":"@TEXT@"}"#);
        for (spelling, written) in [
            (Spelling::Plain, r#"{"a":"\"/淘😀"}"#),
            (Spelling::Numbers, r#"{"a":"\"\/\u6dd8\ud83d\ude00"}"#),
        ] {
            assert_eq!(json.filled("", "\"/淘😀", spelling), written);
            let read: serde_json::Value = serde_json::from_str(written).unwrap();
            assert_eq!(read["a"], "\"/淘😀");
        }
        let form = Template::new(BodyKind::Form, "a=@TEXT@&b=@KEY@=&c");
        let fields: Vec<(String, String)> =
            [("a", "x&y=z"), ("b", "k="), ("c", "")].map(|(n, v)| (n.to_owned(), v.to_owned())).into();
        assert_eq!(form.fields("k", "x&y=z"), fields);
    }

    #[test]
    fn blanks_change_the_bytes_and_not_the_meaning() {
        assert_eq!(spaced("<a><b>x, y</b><c></c></a>", true), "<a>\r\n  <b>x, y</b>\r\n  <c></c></a>\r\n");
        let json = r#"{"a":"x,\"y,z","b":[1,2]}"#;
        let wide = spaced(json, false);
        assert_eq!(wide, "{\"a\":\"x,\\\"y,z\",\r\n  \"b\":[1,\r\n  2]}\r\n");
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(read(&wide), read(json));
    }

    #[test]
    fn gbk_has_chinese_and_no_emoji() {
        assert!(BodyCharset::Gbk.has("淘宝") && !BodyCharset::Gbk.has("😀") && BodyCharset::Utf8.has("😀"));
        assert_eq!(&*BodyCharset::Gbk.bytes("淘宝"), b"\xcc\xd4\xb1\xa6");
    }
}
