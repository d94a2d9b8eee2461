//! The tokenizer: a position in a text, and the steps from it.

use std::borrow::Cow;

use super::flaw::{Flaw, Result};

/// As deep as `serde_json` goes by default; far deeper than any documented response (7).
const MAX_DEPTH: u8 = 128;

/// The beginning of a value.
pub(crate) enum Head<'a> {
    Null,
    Bool(bool),
    /// The digits as they were sent.
    Number(&'a str),
    String(Cow<'a, str>),
    /// `{`: members follow through [`Tokens::next_key`].
    Object,
    /// `[`: items follow through [`Tokens::next_item`].
    Array,
}

/// The beginning of a value, and how many brackets were open there.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    at: usize,
    depth: u8,
}

impl Mark {
    /// A later place, inside the object or array that begins here.
    pub(crate) const fn inside(self, at: usize) -> Self {
        Self { at, depth: self.depth + 1 }
    }
}

/// A position in a JSON text.
pub(crate) struct Tokens<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    depth: u8,
    /// Right after `{` or `[`, where no comma is expected.
    fresh: bool,
    /// The buffer in which a string with escapes is put together, before it is copied in its final size.
    pub(super) scratch: String,
}

impl<'a> Tokens<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self::inside(text, 0)
    }

    /// For JSON in text inside JSON: the brackets that are open outside count too.
    pub(crate) const fn inside(text: &'a str, depth: u8) -> Self {
        Self { text, at: 0, depth, fresh: false, scratch: String::new() }
    }

    /// How many brackets are open.
    #[inline]
    pub(crate) const fn depth(&self) -> u8 {
        self.depth
    }

    /// This place, to come back to.
    #[inline]
    pub(crate) const fn here(&self) -> Mark {
        Mark { at: self.at, depth: self.depth }
    }

    /// Goes back to the beginning of a value.
    pub(crate) const fn rewind(&mut self, mark: Mark) {
        (self.at, self.depth, self.fresh) = (mark.at, mark.depth, false);
    }

    /// The current byte; after a flaw, the byte where it shows.
    #[inline]
    pub(crate) const fn position(&self) -> usize {
        self.at
    }

    #[inline]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    #[inline]
    pub(super) fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is not white space, without taking it.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        // Responses are compact: mostly there is no space.
        match self.byte() {
            Some(byte) if byte > b' ' => Some(byte),
            _ => self.skip_space(),
        }
    }

    /// Like [`peek`](Self::peek), but returns 0 at the end of the input: no value begins with it.
    #[inline]
    pub(crate) fn first(&mut self) -> u8 {
        match self.byte() {
            Some(byte) if byte > b' ' => byte,
            _ => self.skip_space().unwrap_or(0),
        }
    }

    #[inline(never)]
    fn skip_space(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    /// Whether a string of white space alone is next, without taking it.
    pub(crate) fn peek_blank_text(&mut self) -> bool {
        self.peek();
        self.rest().strip_prefix(b"\"").is_some_and(|text| text.trim_ascii_start().starts_with(b"\""))
    }

    /// Takes the beginning of a value; all of it, for a scalar.
    pub(crate) fn head(&mut self) -> Result<Head<'a>> {
        match self.peek() {
            Some(b'{') => self.open().map(|()| Head::Object),
            Some(b'[') => self.open().map(|()| Head::Array),
            Some(b'"') => self.string().map(Head::String),
            Some(b'-' | b'0'..=b'9') => self.number().map(Head::Number),
            Some(b't' | b'f') => self.flag().map(Head::Bool),
            Some(b'n') => self.word("null").map(|()| Head::Null),
            Some(_) => Err(Flaw::Value),
            None => Err(Flaw::TooEarly),
        }
    }

    /// Takes the `{` or `[` that is next.
    #[inline]
    pub(crate) fn open(&mut self) -> Result<()> {
        if self.depth == MAX_DEPTH {
            return Err(Flaw::TooDeep);
        }
        self.depth += 1;
        self.at += 1;
        self.fresh = true;
        Ok(())
    }

    /// Whether an open object has another member; its name is then next.
    #[inline]
    pub(crate) fn next_member(&mut self) -> Result<bool> {
        self.step(b'}')
    }

    /// Takes the name that is next, and its colon, if it is this one, without escapes; otherwise nothing. A short way
    /// past [`name`](Self::name), for a guess.
    #[inline]
    pub(crate) fn name_is(&mut self, name: &str) -> bool {
        let after = self
            .rest()
            .strip_prefix(b"\"")
            .and_then(|text| text.strip_prefix(name.as_bytes()))
            .and_then(|text| text.strip_prefix(b"\":"));
        match after {
            Some(after) => {
                self.at = self.text.len() - after.len();
                true
            }
            None => false,
        }
    }

    /// Takes the name that is next, and its colon.
    #[inline]
    pub(crate) fn name(&mut self) -> Result<Cow<'a, str>> {
        if self.byte() != Some(b'"') {
            return Err(Flaw::Name);
        }
        let name = self.string()?;
        if self.peek() != Some(b':') {
            return Err(Flaw::Colon);
        }
        self.at += 1;
        Ok(name)
    }

    /// The name of the next member of an open object, and the colon; `None` at its end.
    pub(crate) fn next_key(&mut self) -> Result<Option<Cow<'a, str>>> {
        if self.next_member()? { self.name().map(Some) } else { Ok(None) }
    }

    /// Whether an open array has another item; it is then next.
    #[inline]
    pub(crate) fn next_item(&mut self) -> Result<bool> {
        self.step(b']')
    }

    /// Moves to the next entry of what is open, or past its end.
    #[inline]
    fn step(&mut self, end: u8) -> Result<bool> {
        let fresh = std::mem::take(&mut self.fresh);
        match self.peek() {
            Some(b',') if !fresh => {
                self.at += 1;
                match self.peek() {
                    Some(byte) if byte != end => Ok(true),
                    Some(_) => Err(Flaw::CommaAtEnd),
                    None => Err(Flaw::TooEarly),
                }
            }
            Some(byte) if byte == end => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            Some(_) if fresh => Ok(true),
            Some(_) => Err(Flaw::Comma),
            None => Err(Flaw::TooEarly),
        }
    }

    /// Takes a whole value, checks it, and returns its text.
    pub(crate) fn raw(&mut self) -> Result<&'a str> {
        self.peek();
        let start = self.at;
        let outer = self.depth;
        // The brackets that are open inside the value, a bit each: 1 for an object.
        let mut objects = 0_u128;
        loop {
            match self.peek() {
                Some(b'"') => self.skip_string()?,
                _ => match self.head()? {
                    Head::Object => objects = objects << 1 | 1,
                    Head::Array => objects <<= 1,
                    _ => {}
                },
            }
            // Close what ends here; stop at the next value.
            loop {
                if self.depth == outer {
                    return Ok(&self.text[start..self.at]);
                }
                let more = if objects & 1 == 1 { self.next_key()?.is_some() } else { self.next_item()? };
                if more {
                    break;
                }
                objects >>= 1;
            }
        }
    }

    /// Demands that nothing but white space is left.
    pub(crate) fn end(&mut self) -> Result<()> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(Flaw::Trailing),
        }
    }

    /// Takes `true` or `false`, one of which is next.
    #[inline]
    pub(crate) fn flag(&mut self) -> Result<bool> {
        let flag = self.byte() == Some(b't');
        self.word(if flag { "true" } else { "false" }).map(|()| flag)
    }

    #[inline]
    fn word(&mut self, word: &'static str) -> Result<()> {
        if self.rest().starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(())
        } else {
            Err(Flaw::Value)
        }
    }
}
