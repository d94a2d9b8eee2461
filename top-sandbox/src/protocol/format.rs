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
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WRAPPED: ResponseFormat = ResponseFormat::Json { simplify: false };
    const SIMPLE: ResponseFormat = ResponseFormat::Json { simplify: true };

    fn written(format: ResponseFormat, document: &Document) -> String {
        String::from_utf8(format.write(document.clone(), "fwx2977sp1lq", Host::Sandbox)).unwrap()
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
            written(ResponseFormat::Xml, &sample()),
            "<?xml version=\"1.0\" encoding=\"utf-8\" ?><x_response><ok>true</ok><price>1.50</price>\
             <nick>淘&lt;宝&gt;&quot;\n</nick><orders list=\"true\"><trade_order><tid>1</tid></trade_order>\
             <trade_order><tid>2</tid></trade_order></orders><request_id>fwx2977sp1lq</request_id></x_response>\
             <!--top127000000001.sandbox-->"
        );
    }

    #[test]
    fn errors_keep_their_envelope_and_order() {
        let error = Document::from(&PlatformError::of(15).sub("isv.invalid-parameter", "非法参数"));
        let json = r#"{"error_response":{"code":15,"msg":"Remote service error","sub_code":"isv.invalid-parameter","sub_msg":"非法参数","request_id":"fwx2977sp1lq"}}"#;
        assert_eq!(written(WRAPPED, &error), json);
        assert_eq!(written(SIMPLE, &error), json);
        assert_eq!(
            written(ResponseFormat::Xml, &Document::from(&PlatformError::of(25))),
            "<?xml version=\"1.0\" encoding=\"utf-8\" ?><error_response><code>25</code><msg>Invalid signature</msg>\
             <request_id>fwx2977sp1lq</request_id></error_response><!--top127000000001.sandbox-->"
        );
    }

    #[test]
    fn a_request_id_in_the_content_stays() {
        let own = Document::from_json(r#"{"x_response":{"request_id":"mine"}}"#, "").unwrap();
        assert_eq!(written(SIMPLE, &own), r#"{"request_id":"mine"}"#);
        let blank = Document::from_json(r#"{"x_response":{"request_id":null,"a":1}}"#, "").unwrap();
        assert_eq!(written(SIMPLE, &blank), r#"{"a":1,"request_id":"fwx2977sp1lq"}"#);
    }

    #[test]
    fn formats_are_requested_as_documented() {
        for (format, simplify, known) in [
            (None, None, Some(ResponseFormat::Xml)),
            (Some(""), Some("true"), Some(ResponseFormat::Xml)),
            (Some("xml"), Some("true"), Some(ResponseFormat::Xml)),
            (Some("json"), None, Some(WRAPPED)),
            (Some("json"), Some("false"), Some(WRAPPED)),
            (Some("json"), Some("TRUE"), Some(WRAPPED)),
            (Some("json"), Some("true"), Some(SIMPLE)),
            (Some("json"), Some("1"), Some(SIMPLE)),
        ] {
            let pairs = [("format", format), ("simplify", simplify)];
            let params: Params =
                pairs.iter().filter_map(|(name, value)| Some(((*name).into(), (*value)?.into()))).collect();
            assert_eq!(ResponseFormat::known(&params), known, "{format:?} {simplify:?}");
            assert_eq!(Some(ResponseFormat::requested(&params)), known);
        }
    }

    #[test]
    fn an_unknown_format_is_refused_in_the_one_that_its_caller_parses() {
        for (format, answered) in [
            ("json2", WRAPPED),
            ("JSON", WRAPPED),
            ("xml2", ResponseFormat::Xml),
            ("yaml", ResponseFormat::Xml),
        ] {
            let params: Params =
                [("format".into(), format.into()), ("simplify".into(), "true".into())].into_iter().collect();
            assert_eq!(ResponseFormat::known(&params), None, "{format}");
            assert_eq!(ResponseFormat::requested(&params), answered, "{format}");
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
        fn any_content_gives_a_well_formed_body(content in proptest::collection::vec((any::<String>(), tree()), 0..4)) {
            let document = Document { root: "x_response".into(), content: Tree::Object(content) };
            for format in [WRAPPED, SIMPLE] {
                prop_assert!(serde_json::from_str::<serde_json::Value>(&written(format, &document)).is_ok());
            }
            let xml = written(ResponseFormat::Xml, &document);
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
