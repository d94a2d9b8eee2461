//! What every reader returns: the document with notes on doubtful places, or the reason why it cannot be read.

use std::fmt;

use crate::model::ApiDoc;

/// A document that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reading {
    /// The document, by the best reading.
    pub doc: ApiDoc,
    /// The places with more than one possible reading.
    pub notes: Vec<Note>,
}

/// A place that can be read in more than one way, or that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    /// The line, counted from 1.
    pub line: usize,
    /// The problem, and the reading that was taken.
    pub reason: String,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

/// A document that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    line: usize,
    kind: ReadErrorKind,
    detail: String,
}

/// Why a document could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// No line names an API.
    NoMethod,
    /// The table of parameters or that of the response is missing.
    NoTables,
    /// It is not well-formed JSON or XML.
    Syntax,
    /// It is well formed, but something of the expected form is missing.
    Form,
    /// The text holds several APIs, and one was asked for.
    Several,
    /// It is a document of another gateway.
    OtherGateway,
    /// It is an error of the platform's site in place of a document.
    SiteError,
    /// What it describes is larger than any document, as if structs held each other without end.
    TooLarge,
    /// The bytes cannot be read: damaged compression, or no UTF-8.
    Bytes,
}

impl ReadError {
    pub(crate) fn new(line: usize, kind: ReadErrorKind, detail: impl Into<String>) -> Self {
        Self { line, kind, detail: detail.into() }
    }

    /// The line, counted from 1.
    pub const fn line(&self) -> usize {
        self.line
    }

    /// The sort of error.
    pub const fn kind(&self) -> ReadErrorKind {
        self.kind
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.detail)
    }
}

impl std::error::Error for ReadError {}

/// The notes that a reader collects.
#[derive(Debug, Default)]
pub(in crate::read) struct Notes(pub(in crate::read) Vec<Note>);

impl Notes {
    pub(in crate::read) fn add(&mut self, line: usize, reason: impl Into<String>) {
        self.0.push(Note { line, reason: reason.into() });
    }
}
