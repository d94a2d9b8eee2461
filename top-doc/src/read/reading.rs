//! What every reader gives: the document, what could not be decided in it, or why it could not be read at all.

use std::fmt;

use crate::model::ApiDoc;

/// A document that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// What it says, by the best reading.
    pub doc: ApiDoc,
    /// Where the best reading is not the only one.
    pub notes: Vec<Note>,
}

/// A place that can be read in more than one way, or that says nothing usable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The line, counted from 1.
    pub line: usize,
    /// What is the matter, and which reading was taken.
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
    /// There is neither a table of parameters nor one of the answer.
    NoTables,
    /// It is not the JSON or XML that it was given as.
    Syntax,
    /// It is well formed, but something of the expected form is missing.
    Form,
    /// The bytes could not be read: damaged compression, no UTF-8.
    Bytes,
}

impl ReadError {
    pub(in crate::read) fn new(line: usize, kind: ReadErrorKind, detail: impl Into<String>) -> Self {
        Self { line, kind, detail: detail.into() }
    }

    /// The line, counted from 1.
    pub const fn line(&self) -> usize {
        self.line
    }

    /// Why.
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

/// Where readers write down what they could not decide.
#[derive(Debug, Default)]
pub(in crate::read) struct Notes(pub(in crate::read) Vec<Note>);

impl Notes {
    pub(in crate::read) fn add(&mut self, line: usize, reason: impl Into<String>) {
        self.0.push(Note { line, reason: reason.into() });
    }
}
