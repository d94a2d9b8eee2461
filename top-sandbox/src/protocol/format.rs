//! Writing a response in the format that was requested: wrapped JSON, simplified JSON, XML. Content in, bytes out.

use quick_xml::{
    Writer,
    events::{BytesEnd, BytesStart, BytesText, Event},
};
use top_names::ERROR_RESPONSE;

use super::{
    document::{Document, Tree},
    error::PlatformError,
    request::Params,
};

/// The host that claims to have written a response, in the form of the platform's own names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Host {
    /// Its name says that this is a sandbox.
    Sandbox,
    /// Its name looks like one of the platform's.
    Platform,
}

impl Host {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Sandbox => "top127000000001.sandbox",
            Self::Platform => "top127000000001.na61",
        }
    }
}

/// The format of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ResponseFormat {
    Json { simplify: bool },
    Xml,
}

impl ResponseFormat {
    /// The format that the parameters `format` and `simplify` request. XML is the platform's default. A format that it
    /// does not know is refused in the one that the caller most likely parses: official SDKs ask for `json2` and `xml2`.
    pub(crate) fn requested(params: &Params) -> Self {
        Self::known(params).unwrap_or_else(|| {
            let asked = params.filled("format").unwrap_or_default().to_ascii_lowercase();
            if asked.starts_with("json") { Self::Json { simplify: false } } else { Self::Xml }
        })
    }

    /// The same, or `None` if the platform does not know the format.
    pub(crate) fn known(params: &Params) -> Option<Self> {
        match params.filled("format") {
            Some("json") => {
                Some(Self::Json { simplify: matches!(params.get("simplify"), Some("true" | "1")) })
            }
            None | Some("xml") => Some(Self::Xml),
            Some(_) => None,
        }
    }

    pub(crate) const fn content_type(self) -> &'static str {
        match self {
            Self::Json { .. } => "text/javascript;charset=UTF-8",
            Self::Xml => "text/xml;charset=UTF-8",
        }
    }

    /// The whole body. The request id is added unless the content has one.
    pub(crate) fn write(self, mut document: Document, request_id: &str, host: Host) -> Vec<u8> {
        if let Tree::Object(members) = &mut document.content
            && !members.iter().any(|(name, value)| name == "request_id" && !value.is_absent())
        {
            members.retain(|(name, _)| name != "request_id");
            members.push(("request_id".into(), Tree::text(request_id)));
        }
        let mut out = Vec::new();
        match self {
            // Errors keep their envelope: it distinguishes them from a success.
            Self::Json { simplify: true } if document.root != ERROR_RESPONSE => {
                json(&mut out, &document.content, false);
            }
            Self::Json { simplify } => {
                out.push(b'{');
                json_text(&mut out, &document.root);
                out.push(b':');
                json(&mut out, &document.content, !simplify);
                out.push(b'}');
            }
            Self::Xml => {
                // The platform writes the blank before `?>`, and the host that answered behind the root.
                out.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"utf-8\" ?>");
                xml(&mut Writer::new(&mut out), &document.root, &document.content);
                out.extend_from_slice(format!("<!--{}-->", host.name()).as_bytes());
            }
        }
        out
    }
}

impl From<&PlatformError> for Document {
    fn from(error: &PlatformError) -> Self {
        let optional = |text: Option<&str>| text.map_or(Tree::Null, Tree::text);
        Self {
            root: ERROR_RESPONSE.into(),
            content: Tree::object([
                ("code", Tree::Number(error.code().to_string())),
                ("msg", Tree::text(error.msg())),
                ("sub_code", optional(error.sub_code())),
                ("sub_msg", optional(error.sub_msg())),
            ]),
        }
    }
}

/// Compact, because an official SDK finds errors by the position of their name. Raw UTF-8, because another misreads
/// `\u` escapes.
fn json(out: &mut Vec<u8>, tree: &Tree, wrapped: bool) {
    match tree {
        Tree::Null => out.extend_from_slice(b"null"),
        Tree::Bool(flag) => out.extend_from_slice(if *flag { b"true" } else { b"false" }),
        Tree::Number(digits) | Tree::Opaque(digits) => out.extend_from_slice(digits.as_bytes()),
        Tree::Text(text) => json_text(out, text),
        Tree::List { item, items } => {
            if wrapped {
                out.push(b'{');
                json_text(out, item);
                out.push(b':');
            }
            out.push(b'[');
            separated(out, items, |out, item| json(out, item, wrapped));
            out.push(b']');
            if wrapped {
                out.push(b'}');
            }
        }
        Tree::Object(members) => {
            out.push(b'{');
            separated(out, members.iter().filter(|(_, value)| !value.is_absent()), |out, (name, value)| {
                json_text(out, name);
                out.push(b':');
                json(out, value, wrapped);
            });
            out.push(b'}');
        }
    }
}

fn separated<T>(
    out: &mut Vec<u8>,
    items: impl IntoIterator<Item = T>,
    mut write: impl FnMut(&mut Vec<u8>, T),
) {
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        write(out, item);
    }
}

fn json_text(out: &mut Vec<u8>, text: &str) {
    // Writing text into memory cannot fail.
    let _ = serde_json::to_writer(out, text);
}

fn xml(out: &mut Writer<&mut Vec<u8>>, name: &str, tree: &Tree) {
    let name = xml_name(name);
    let mut start = BytesStart::new(name.as_str());
    if matches!(tree, Tree::List { .. }) {
        start.push_attribute(("list", "true"));
    }
    // Writing into memory cannot fail.
    let _ = out.write_event(Event::Start(start));
    match tree {
        Tree::Null => {}
        Tree::Bool(flag) => xml_text(out, if *flag { "true" } else { "false" }),
        Tree::Number(text) | Tree::Text(text) | Tree::Opaque(text) => xml_text(out, text),
        Tree::List { item, items } => items.iter().for_each(|tree| xml(out, item, tree)),
        Tree::Object(members) => {
            members
                .iter()
                .filter(|(_, value)| !value.is_absent())
                .for_each(|(name, value)| xml(out, name, value));
        }
    }
    let _ = out.write_event(Event::End(BytesEnd::new(name.as_str())));
}

/// XML 1.0 cannot express most control characters, not even as a reference.
fn xml_text(out: &mut Writer<&mut Vec<u8>>, text: &str) {
    let is_allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    let text: String = text.chars().map(|c| if is_allowed(c) { c } else { '\u{fffd}' }).collect();
    let _ = out.write_event(Event::Text(BytesText::new(&text)));
}

/// A map's names may hold any character; a tag may not.
fn xml_name(name: &str) -> String {
    let mut tag: String = name
        .chars()
        .map(|c| if c.is_alphanumeric() || matches!(c, '_' | '-' | '.') { c } else { '_' })
        .collect();
    if !tag.starts_with(|c: char| c.is_alphabetic() || c == '_') {
        tag.insert(0, '_');
    }
    tag
}

#[cfg(test)]
mod tests;
