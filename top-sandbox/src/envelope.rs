//! Writing an answer in the format the caller asked for: wrapped JSON, simplified JSON, XML. Content in, bytes out.

use quick_xml::{
    Writer,
    events::{BytesEnd, BytesStart, BytesText, Event},
};
use top_names::ERROR_RESPONSE;

use crate::{
    error::PlatformError,
    tree::{Document, Tree},
};

/// The format of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wire {
    Json { simplify: bool },
    Xml,
}

impl Wire {
    /// What `format` and `simplify` ask for. XML is the platform's default, and what it answers to a format that it
    /// does not know; the flag says whether it knows this one.
    pub(crate) fn asked(format: Option<&str>, simplify: Option<&str>) -> (Self, bool) {
        match format.filter(|format| !format.trim().is_empty()) {
            Some("json") => (Self::Json { simplify: matches!(simplify, Some("true" | "1")) }, true),
            None | Some("xml") => (Self::Xml, true),
            Some(_) => (Self::Xml, false),
        }
    }

    pub(crate) const fn content_type(self) -> &'static str {
        match self {
            Self::Json { .. } => "text/javascript;charset=UTF-8",
            Self::Xml => "text/xml;charset=UTF-8",
        }
    }

    /// The whole body. The id is added where the content has none of its own.
    pub(crate) fn write(self, mut document: Document, request_id: &str) -> Vec<u8> {
        if let Tree::Object(members) = &mut document.content
            && !members.iter().any(|(name, value)| name == "request_id" && !value.is_absent())
        {
            members.retain(|(name, _)| name != "request_id");
            members.push(("request_id".into(), Tree::text(request_id)));
        }
        let mut out = Vec::new();
        match self {
            // Errors keep their wrapper: it is how they are told from an answer.
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
                // The blank before `?>` and the host behind the root are the platform's.
                out.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"utf-8\" ?>");
                xml(&mut Writer::new(&mut out), &document.root, &document.content);
                out.extend_from_slice(b"<!--top127000000001.sandbox-->");
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

/// Compact: an official SDK finds errors by the position of their name. Raw UTF-8: another misreads `\u` escapes.
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
    // As above: memory takes whatever is written.
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

/// XML 1.0 has no place for most control characters, not even as a reference.
fn xml_text(out: &mut Writer<&mut Vec<u8>>, text: &str) {
    let holds = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    let text: String = text.chars().map(|c| if holds(c) { c } else { '\u{fffd}' }).collect();
    let _ = out.write_event(Event::Text(BytesText::new(&text)));
}

/// A map's names may be anything; a tag may not.
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
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WRAPPED: Wire = Wire::Json { simplify: false };
    const SIMPLE: Wire = Wire::Json { simplify: true };

    fn written(wire: Wire, document: &Document) -> String {
        String::from_utf8(wire.write(document.clone(), "fwx2977sp1lq")).unwrap()
    }

    fn sample() -> Document {
        Document::from_json(
            r#"{"x_response":{"ok":true,"none":null,"price":1.50,"nick":"淘<宝>\"\n","orders":{"trade_order":[{"tid":1},{"tid":2}]},"ids":{"number":[]}}}"#,
            "",
        )
        .unwrap()
    }

    #[test]
    fn one_content_in_three_formats() {
        assert_eq!(
            written(WRAPPED, &sample()),
            r#"{"x_response":{"ok":true,"price":1.50,"nick":"淘<宝>\"\n","orders":{"trade_order":[{"tid":1},{"tid":2}]},"request_id":"fwx2977sp1lq"}}"#
        );
        assert_eq!(
            written(SIMPLE, &sample()),
            r#"{"ok":true,"price":1.50,"nick":"淘<宝>\"\n","orders":[{"tid":1},{"tid":2}],"request_id":"fwx2977sp1lq"}"#
        );
        assert_eq!(
            written(Wire::Xml, &sample()),
            "<?xml version=\"1.0\" encoding=\"utf-8\" ?><x_response><ok>true</ok><price>1.50</price>\
             <nick>淘&lt;宝&gt;&quot;\n</nick><orders list=\"true\"><trade_order><tid>1</tid></trade_order>\
             <trade_order><tid>2</tid></trade_order></orders><request_id>fwx2977sp1lq</request_id></x_response>\
             <!--top127000000001.sandbox-->"
        );
    }

    #[test]
    fn errors_keep_their_wrapper_and_order() {
        let error = Document::from(&PlatformError::of(15).sub("isv.invalid-parameter", "非法参数"));
        let json = r#"{"error_response":{"code":15,"msg":"Remote service error","sub_code":"isv.invalid-parameter","sub_msg":"非法参数","request_id":"fwx2977sp1lq"}}"#;
        assert_eq!(written(WRAPPED, &error), json);
        assert_eq!(written(SIMPLE, &error), json);
        assert_eq!(
            written(Wire::Xml, &Document::from(&PlatformError::of(25))),
            "<?xml version=\"1.0\" encoding=\"utf-8\" ?><error_response><code>25</code><msg>Invalid signature</msg>\
             <request_id>fwx2977sp1lq</request_id></error_response><!--top127000000001.sandbox-->"
        );
    }

    #[test]
    fn an_id_of_the_contents_own_stays() {
        let own = Document::from_json(r#"{"x_response":{"request_id":"mine"}}"#, "").unwrap();
        assert_eq!(written(SIMPLE, &own), r#"{"request_id":"mine"}"#);
        let blank = Document::from_json(r#"{"x_response":{"request_id":null,"a":1}}"#, "").unwrap();
        assert_eq!(written(SIMPLE, &blank), r#"{"a":1,"request_id":"fwx2977sp1lq"}"#);
    }

    #[test]
    fn formats_are_asked_for_as_documented() {
        for (format, simplify, wire) in [
            (None, None, (Wire::Xml, true)),
            (Some(""), Some("true"), (Wire::Xml, true)),
            (Some("xml"), Some("true"), (Wire::Xml, true)),
            (Some("json"), None, (WRAPPED, true)),
            (Some("json"), Some("false"), (WRAPPED, true)),
            (Some("json"), Some("TRUE"), (WRAPPED, true)),
            (Some("json"), Some("true"), (SIMPLE, true)),
            (Some("json"), Some("1"), (SIMPLE, true)),
            (Some("JSON"), Some("1"), (Wire::Xml, false)),
        ] {
            assert_eq!(Wire::asked(format, simplify), wire, "{format:?} {simplify:?}");
        }
    }

    fn tree() -> impl Strategy<Value = Tree> {
        let leaf = prop_oneof![
            Just(Tree::Null),
            any::<bool>().prop_map(Tree::Bool),
            any::<i64>().prop_map(|number| Tree::Number(number.to_string())),
            any::<String>().prop_map(Tree::Text),
        ];
        leaf.prop_recursive(4, 32, 4, |inner| {
            prop_oneof![
                (any::<String>(), proptest::collection::vec(inner.clone(), 0..4))
                    .prop_map(|(item, items)| Tree::List { item, items }),
                proptest::collection::vec((any::<String>(), inner), 0..4).prop_map(Tree::Object),
            ]
        })
    }

    proptest! {
        #[test]
        fn whatever_the_content_the_body_is_well_formed(content in proptest::collection::vec((any::<String>(), tree()), 0..4)) {
            let document = Document { root: "x_response".into(), content: Tree::Object(content) };
            for wire in [WRAPPED, SIMPLE] {
                prop_assert!(serde_json::from_str::<serde_json::Value>(&written(wire, &document)).is_ok());
            }
            let xml = written(Wire::Xml, &document);
            let mut reader = quick_xml::Reader::from_str(&xml);
            let mut depth = 0_i32;
            loop {
                match reader.read_event() {
                    Ok(Event::Start(_)) => depth += 1,
                    Ok(Event::End(_)) => depth -= 1,
                    Ok(Event::Eof) => break,
                    Ok(_) => {}
                    Err(error) => prop_assert!(false, "{error} in {xml}"),
                }
            }
            prop_assert_eq!(depth, 0);
        }
    }
}
