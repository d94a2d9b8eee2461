//! XML as a tree of elements. It knows nothing of records, and refuses what a hostile document could use against its
//! reader: document type declarations, entities other than the predefined ones, and deep nesting.

use std::borrow::Cow;

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
};

use crate::error::{XmlError, XmlErrorKind};

/// An element with its attributes, text and children.
///
/// ```
/// use top_core::xml::Element;
///
/// let root = Element::parse(r#"<items list="true"><item>a &amp; b</item><item/></items>"#)?;
/// assert_eq!((root.name(), root.attribute("list")), ("items", Some("true")));
/// assert_eq!(root.children().len(), 2);
/// assert_eq!(root.child("item").map(Element::text), Some("a & b"));
/// # Ok::<(), top_core::error::XmlError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
    position: usize,
}

impl Element {
    /// Reads a document of one root element, with the limits of [`ElementReader::new`].
    ///
    /// # Errors
    /// As [`ElementReader::read`].
    pub fn parse(text: &str) -> Result<Self, XmlError> {
        ElementReader::new().read(text)
    }

    /// The name, with a prefix if it has one: namespaces are not resolved.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text of an element without children; empty for one that has children, where it is only indentation.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The elements inside, in their order.
    pub fn children(&self) -> &[Self] {
        &self.children
    }

    /// The first child of this name.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children_named(name).next()
    }

    /// All children of this name.
    pub fn children_named<'e>(&'e self, name: &str) -> impl Iterator<Item = &'e Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// Names and values of the attributes, in their order.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The value of an attribute; the first, if there are several of this name.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    /// The byte of the text at which the element begins.
    pub const fn position(&self) -> usize {
        self.position
    }
}

/// How XML is read into [`Element`]s.
#[derive(Debug, Clone, Copy)]
pub struct ElementReader {
    max_depth: usize,
    attributes: bool,
}

impl Default for ElementReader {
    fn default() -> Self {
        Self::new()
    }
}

impl ElementReader {
    /// At most 128 elements inside one another, as with JSON, and with attributes.
    pub const fn new() -> Self {
        Self { max_depth: 128, attributes: true }
    }

    /// Takes at most this many elements inside one another, the root included.
    pub const fn max_depth(mut self, elements: usize) -> Self {
        self.max_depth = elements;
        self
    }

    /// Passes over attributes, which takes less time and memory.
    pub const fn without_attributes(mut self) -> Self {
        self.attributes = false;
        self
    }

    /// Reads a document of one root element. A byte order mark is not expected.
    ///
    /// # Errors
    /// The text is malformed, nested too deep, has a document type declaration or an entity that is not predefined.
    pub fn read(&self, text: &str) -> Result<Element, XmlError> {
        let mut reader = Reader::from_str(text);
        let mut tree = Tree { open: Vec::new(), root: None };
        loop {
            let at = place(reader.buffer_position());
            let error = |kind| XmlError::new(kind, at);
            let event = reader.read_event();
            let malformed = || XmlError::new(XmlErrorKind::Malformed, place(reader.error_position()));
            match event.map_err(|_| malformed())? {
                Event::Start(_) if tree.open.len() >= self.max_depth => {
                    return Err(error(XmlErrorKind::TooDeep));
                }
                Event::Start(tag) => tree.open.push(self.element(&tag, at)?),
                Event::Empty(tag) => tree.close(self.element(&tag, at)?)?,
                Event::End(_) => {
                    let element = tree.open.pop().ok_or_else(|| error(XmlErrorKind::Malformed))?;
                    tree.close(element)?;
                }
                // Line ends are folded, as XML demands.
                Event::Text(raw) => tree.text(&raw.xml10_content(), at)?,
                Event::CData(raw) => match tree.open.last_mut() {
                    Some(element) => element.text.push_str(&raw.xml10_content()),
                    None => return Err(error(XmlErrorKind::TextOutside)),
                },
                Event::GeneralRef(entity) => tree.text(&resolved(&entity).map_err(error)?, at)?,
                Event::DocType(_) => return Err(error(XmlErrorKind::DocType)),
                // The platform ends its responses with a comment that names the host.
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
                Event::Eof => break,
            }
        }
        if !tree.open.is_empty() {
            return Err(XmlError::new(XmlErrorKind::TooEarly, text.len()));
        }
        tree.root.ok_or_else(|| XmlError::new(XmlErrorKind::NoElement, 0))
    }

    fn element(self, tag: &BytesStart<'_>, position: usize) -> Result<Element, XmlError> {
        let mut attributes = Vec::new();
        if self.attributes {
            // Without the reader's own search for duplicates, which takes the square of their number.
            for attribute in tag.attributes().with_checks(false) {
                let malformed = || XmlError::new(XmlErrorKind::Malformed, position);
                let attribute = attribute.map_err(|_| malformed())?;
                let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| malformed())?;
                attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
            }
        }
        let name = tag.name().as_ref().to_owned();
        Ok(Element { name, attributes, text: String::new(), children: Vec::new(), position })
    }
}

/// The elements whose end was not read yet, and the root once its end was.
struct Tree {
    open: Vec<Element>,
    root: Option<Element>,
}

impl Tree {
    fn text(&mut self, text: &str, at: usize) -> Result<(), XmlError> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err(XmlError::new(XmlErrorKind::TextOutside, at)),
        }
        Ok(())
    }

    fn close(&mut self, mut element: Element) -> Result<(), XmlError> {
        if !element.children.is_empty() {
            // Between children there is only indentation.
            element.text = String::new();
        }
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None if self.root.is_none() => self.root = Some(element),
            None => return Err(XmlError::new(XmlErrorKind::SecondRoot, element.position)),
        }
        Ok(())
    }
}

/// The text of `&#20013;` or of one of the five predefined entities.
fn resolved(entity: &BytesRef<'_>) -> Result<Cow<'static, str>, XmlErrorKind> {
    match entity.resolve_char_ref() {
        Ok(Some(c)) => Ok(c.to_string().into()),
        Ok(None) => resolve_predefined_entity(entity).map(Cow::Borrowed).ok_or(XmlErrorKind::UnknownEntity),
        Err(_) => Err(XmlErrorKind::ImpossibleCharacter),
    }
}

fn place(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_tree_keeps_what_was_written() {
        let text = "<?xml version=\"1.0\"?><a x='1' y=\"&lt;&#65;\n\" x='2'>\n <b>c &amp; &#20013;<![CDATA[<d>]]></b>\n <e/></a><!--host-->";
        let root = Element::parse(text).unwrap();
        assert_eq!((root.name(), root.text()), ("a", ""));
        assert_eq!(root.attributes().collect::<Vec<_>>(), [("x", "1"), ("y", "<A "), ("x", "2")]);
        assert_eq!((root.attribute("x"), root.attribute("z")), (Some("1"), None));
        assert_eq!(root.child("b").map(Element::text), Some("c & 中<d>"));
        let places: Vec<_> = root.children().iter().map(|child| &text[child.position()..][..2]).collect();
        assert_eq!(places, ["<b", "<e"]);
        assert!(root.child("f").is_none() && root.children_named("e").count() == 1);
    }

    #[test]
    fn what_is_no_document_says_why_and_where() {
        use XmlErrorKind::{
            DocType, ImpossibleCharacter, Malformed, NoElement, SecondRoot, TextOutside, TooDeep, TooEarly,
            UnknownEntity,
        };
        for (text, kind, at) in [
            ("", NoElement, 0),
            ("<!-- -->", NoElement, 0),
            ("<a><b></a></b>", Malformed, 6),
            ("<a", Malformed, 0),
            ("<a x=1/>", Malformed, 0),
            ("<a x='&nope;'/>", Malformed, 0),
            ("</a>", Malformed, 0),
            ("<a><b>", TooEarly, 6),
            ("<a/><b/>", SecondRoot, 4),
            ("<a/>text", TextOutside, 4),
            ("<a/>&amp;", TextOutside, 4),
            ("<![CDATA[]]><a/>", TextOutside, 0),
            ("<a>&nope;</a>", UnknownEntity, 3),
            ("<a>&#0;</a>", ImpossibleCharacter, 3),
            ("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", DocType, 0),
            ("<a><a><a/></a></a>", TooDeep, 3),
        ] {
            let error =
                ElementReader::new().max_depth(1).read(text).map_err(|error| (error.kind(), error.at()));
            let deeper = matches!(kind, Malformed | TooEarly);
            let error =
                if deeper { Element::parse(text).map_err(|error| (error.kind(), error.at())) } else { error };
            assert_eq!(error, Err((kind, at)), "{text}");
        }
        assert_eq!(Element::parse(&"<a>".repeat(129)).unwrap_err().kind(), TooDeep);
        assert_eq!(Element::parse(&"<a>".repeat(128)).unwrap_err().kind(), TooEarly);
    }

    #[test]
    fn attributes_are_passed_over_on_demand() {
        let root = ElementReader::new().without_attributes().read("<a x='&nope;'/>").unwrap();
        assert_eq!(root.attributes().count(), 0);
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "(<[a-c/!?]|[a-c]|>|/>|[ =\"'&;#0-9]|<!\\[CDATA\\[|\\]\\]>|-->|\\PC){0,24}") {
            if let Ok(root) = Element::parse(&text) {
                prop_assert!(text[root.position()..].starts_with('<'));
            }
        }

        #[test]
        fn text_is_read_as_it_was_appended(text in "[^\u{0}-\u{8}\u{b}-\u{1f}\u{fffe}\u{ffff}]{0,20}") {
            let mut out = b"<a x=\"\">".to_vec();
            super::super::append_text(&mut out, &text);
            out.extend_from_slice(b"</a>");
            let document = String::from_utf8(out).unwrap();
            let root = Element::parse(&document).unwrap();
            prop_assert_eq!(root.text(), text);
        }
    }
}
