//! Text that is no XML document which this crate reads. It names a byte and holds no text.

use std::fmt;

use super::decode::{DecodeError, DecodeProblem};
use crate::path::Path;

/// A text could not be read as XML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct XmlError {
    kind: XmlErrorKind,
    at: usize,
}

/// What is wrong with an XML text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum XmlErrorKind {
    /// It breaks the grammar of XML.
    Malformed,
    /// It ends inside an element.
    TooEarly,
    /// Too many elements are inside one another.
    TooDeep,
    /// It has no element.
    NoElement,
    /// It has a second root element.
    SecondRoot,
    /// It has text outside the root element.
    TextOutside,
    /// It has a document type declaration, which is refused: entities could be declared there.
    DocType,
    /// It has an entity that is not predefined.
    UnknownEntity,
    /// It has a reference to a character that does not exist.
    ImpossibleCharacter,
}

impl XmlError {
    pub(crate) const fn new(kind: XmlErrorKind, at: usize) -> Self {
        Self { kind, at }
    }

    /// What is wrong.
    pub const fn kind(&self) -> XmlErrorKind {
        self.kind
    }

    /// The byte where that shows.
    pub const fn at(&self) -> usize {
        self.at
    }

    const fn what(self) -> &'static str {
        match self.kind {
            XmlErrorKind::Malformed => "malformed XML",
            XmlErrorKind::TooEarly => "the XML ends too early",
            XmlErrorKind::TooDeep => "the XML is nested too deep",
            XmlErrorKind::NoElement => "no element",
            XmlErrorKind::SecondRoot => "a second root element",
            XmlErrorKind::TextOutside => "text outside the root element",
            XmlErrorKind::DocType => "a document type declaration, which is refused",
            XmlErrorKind::UnknownEntity => "an unknown entity",
            XmlErrorKind::ImpossibleCharacter => "an impossible character",
        }
    }
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.what(), self.at)
    }
}

impl std::error::Error for XmlError {}

impl XmlError {
    /// The same of XML that is the text of a member.
    pub(crate) fn within(self, path: &Path<'_>) -> DecodeError {
        DecodeError::new(path, DecodeProblem::Syntax { what: self.what(), at: self.at })
    }
}

impl From<XmlError> for DecodeError {
    fn from(error: XmlError) -> Self {
        error.within(&Path::ROOT)
    }
}
