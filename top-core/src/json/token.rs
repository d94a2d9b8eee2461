//! A pull tokenizer for JSON answers, of the kind that the platform really sends.
//!
//! Why not `serde_json`'s: a number must stay the digits it was sent as (`1.50`, ids beyond 64 bits), raw control
//! characters in strings and lone surrogates must be read in the same pass, and any member must be available as its
//! own text. Apart from those three it accepts exactly what `serde_json` accepts, and is tested against it.
//!
//! It knows JSON and nothing of slots, names or envelopes.

use std::{borrow::Cow, fmt};

/// As deep as `serde_json` goes by default; far deeper than any documented answer (7).
const MAX_DEPTH: u8 = 128;

/// What is wrong with the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    pub(crate) at: usize,
    pub(crate) what: &'static str,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.what, self.at)
    }
}

/// The beginning of a value.
pub(crate) enum Head<'a> {
    Null,
    Bool(bool),
    /// The digits as they stand.
    Number(&'a str),
    String(Cow<'a, str>),
    /// `{`: members follow through [`Tokens::next_key`].
    Object,
    /// `[`: items follow through [`Tokens::next_item`].
    Array,
}

/// A position in a JSON text.
pub(crate) struct Tokens<'a> {
    text: &'a str,
    at: usize,
    depth: u8,
    /// Right after `{` or `[`, where no comma is due.
    fresh: bool,
}

type Result<T> = std::result::Result<T, SyntaxError>;

impl<'a> Tokens<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0, fresh: false }
    }

    /// For JSON inside JSON: what is open outside counts.
    pub(crate) const fn inside(text: &'a str, depth: u8) -> Self {
        Self { depth, ..Self::new(text) }
    }

    /// How many brackets are open.
    pub(crate) const fn depth(&self) -> u8 {
        self.depth
    }

    pub(crate) const fn position(&self) -> usize {
        self.at
    }

    const fn error<T>(&self, what: &'static str) -> Result<T> {
        Err(SyntaxError { at: self.at, what })
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn skip_space(&mut self) -> Option<u8> {
        loop {
            match self.byte() {
                // Answers are compact: mostly there is none.
                Some(byte) if byte > b' ' => return Some(byte),
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other,
            }
        }
    }

    /// The first byte of the value that is next, without taking it.
    pub(crate) fn peek(&mut self) -> Option<u8> {
        self.skip_space()
    }

    /// Whether the string that is next is of white space alone, without taking it.
    pub(crate) fn peek_blank_text(&mut self) -> bool {
        self.skip_space();
        let rest = &self.text.as_bytes()[self.at..];
        rest.strip_prefix(b"\"").is_some_and(|text| text.trim_ascii_start().starts_with(b"\""))
    }

    /// Takes the beginning of a value; all of it, for a scalar.
    pub(crate) fn head(&mut self) -> Result<Head<'a>> {
        match self.skip_space() {
            Some(b'{') => self.open().map(|()| Head::Object),
            Some(b'[') => self.open().map(|()| Head::Array),
            Some(b'"') => self.string().map(Head::String),
            Some(b'-' | b'0'..=b'9') => self.number().map(Head::Number),
            Some(b't') => self.word("true").map(|()| Head::Bool(true)),
            Some(b'f') => self.word("false").map(|()| Head::Bool(false)),
            Some(b'n') => self.word("null").map(|()| Head::Null),
            Some(_) => self.error("expected a JSON value"),
            None => self.error("the JSON ends too early"),
        }
    }

    fn open(&mut self) -> Result<()> {
        if self.depth == MAX_DEPTH {
            return self.error("the JSON is nested more than 128 deep");
        }
        self.depth += 1;
        self.at += 1;
        self.fresh = true;
        Ok(())
    }

    /// Takes the name of the next member of an open object, and the colon; `None` at its end.
    pub(crate) fn next_key(&mut self) -> Result<Option<Cow<'a, str>>> {
        if !self.step(b'}')? {
            return Ok(None);
        }
        if self.byte() != Some(b'"') {
            return self.error("expected a member's name");
        }
        let key = self.string()?;
        if self.skip_space() != Some(b':') {
            return self.error("expected a colon");
        }
        self.at += 1;
        Ok(Some(key))
    }

    /// Whether an open array has another item; it is then next.
    pub(crate) fn next_item(&mut self) -> Result<bool> {
        self.step(b']')
    }

    /// Moves to the next entry of what is open, or past its end.
    fn step(&mut self, end: u8) -> Result<bool> {
        let fresh = std::mem::take(&mut self.fresh);
        match self.skip_space() {
            Some(byte) if byte == end => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            Some(b',') if !fresh => {
                self.at += 1;
                match self.skip_space() {
                    Some(byte) if byte == end => self.error("a comma before the end"),
                    Some(_) => Ok(true),
                    None => self.error("the JSON ends too early"),
                }
            }
            Some(_) if fresh => Ok(true),
            Some(_) => self.error("expected a comma or the end"),
            None => self.error("the JSON ends too early"),
        }
    }

    /// Takes a whole value, checked, and gives its text.
    pub(crate) fn raw(&mut self) -> Result<&'a str> {
        self.skip_space();
        let start = self.at;
        let outer = self.depth;
        // The brackets that are open inside the value, a bit each: 1 for an object.
        let mut objects = 0_u128;
        loop {
            match self.head()? {
                Head::Object => objects = objects << 1 | 1,
                Head::Array => objects <<= 1,
                _ => {}
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
        match self.skip_space() {
            None => Ok(()),
            Some(_) => self.error("something follows the JSON"),
        }
    }

    fn word(&mut self, word: &'static str) -> Result<()> {
        if self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(())
        } else {
            self.error("expected a JSON value")
        }
    }

    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { self.error("expected a digit") } else { Ok(()) }
    }

    /// Takes a number that is next: its digits as they stand.
    pub(crate) fn number(&mut self) -> Result<&'a str> {
        let start = self.at;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
            if self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
                return self.error("a number with a leading zero");
            }
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(&self.text[start..self.at])
    }

    /// Takes a string that is next, in place of what is in `out`.
    pub(crate) fn string_into(&mut self, out: &mut String) -> Result<()> {
        *out = self.string()?.into_owned();
        Ok(())
    }

    /// Takes a string, borrowed where it has no escapes.
    fn string(&mut self) -> Result<Cow<'a, str>> {
        self.at += 1;
        let start = self.at;
        match next_mark(&self.text.as_bytes()[start..]) {
            None => {
                self.at = self.text.len();
                self.error("a string without an end")
            }
            Some(len) if self.text.as_bytes()[start + len] == b'"' => {
                self.at = start + len + 1;
                Ok(Cow::Borrowed(&self.text[start..start + len]))
            }
            Some(len) => {
                let mut out = String::with_capacity(len + 16);
                out.push_str(&self.text[start..start + len]);
                self.at = start + len;
                self.escaped(&mut out)?;
                Ok(Cow::Owned(out))
            }
        }
    }

    /// The rest of a string, from its first backslash on.
    fn escaped(&mut self, out: &mut String) -> Result<()> {
        loop {
            let start = self.at;
            let Some(len) = next_mark(&self.text.as_bytes()[start..]) else {
                self.at = self.text.len();
                return self.error("a string without an end");
            };
            out.push_str(&self.text[start..start + len]);
            self.at = start + len + 1;
            if self.text.as_bytes()[start + len] == b'"' {
                return Ok(());
            }
            let escape = self.byte();
            self.at += 1;
            out.push(match escape {
                Some(b'"') => '"',
                Some(b'\\') => '\\',
                Some(b'/') => '/',
                Some(b'b') => '\u{8}',
                Some(b'f') => '\u{c}',
                Some(b'n') => '\n',
                Some(b'r') => '\r',
                Some(b't') => '\t',
                Some(b'u') => self.unicode()?,
                _ => {
                    self.at = start + len;
                    return self.error("an unknown escape in a string");
                }
            });
        }
    }

    /// The character of `\uXXXX`, or of a pair of them; U+FFFD for half a pair.
    fn unicode(&mut self) -> Result<char> {
        let first = self.hex()?;
        if let 0xd800..=0xdbff = first {
            let after = self.at;
            if self.text.as_bytes()[after..].starts_with(b"\\u") {
                self.at += 2;
                let second = self.hex()?;
                if let 0xdc00..=0xdfff = second {
                    let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                    return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                // Not a pair: the second stands for itself.
                self.at = after;
            }
        }
        Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&mut self) -> Result<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4);
        let Some(digits) = digits.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit)) else {
            return self.error("expected four hex digits");
        };
        self.at += 4;
        Ok(digits.iter().fold(0, |code, digit| code << 4 | char::from(*digit).to_digit(16).unwrap_or(0)))
    }
}

/// The position of the first quote or backslash. Most strings are short: their end is found in a word or two, before
/// a vectorised search would have started.
#[inline]
fn next_mark(text: &[u8]) -> Option<usize> {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const SHORT: usize = 32;
    let mut at = 0;
    while at < SHORT
        && let Some(word) = text.get(at..).and_then(<[u8]>::first_chunk)
    {
        let word = u64::from_le_bytes(*word);
        let zeros = |word: u64| word.wrapping_sub(ONES) & !word & (ONES << 7);
        let marks = zeros(word ^ (ONES * u64::from(b'"'))) | zeros(word ^ (ONES * u64::from(b'\\')));
        if marks != 0 {
            // The lowest set bit is exact; only bits above it may be borrowed ones.
            return Some(at + marks.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    memchr::memchr2(b'"', b'\\', &text[at..]).map(|len| at + len)
}

/// The same JSON in the form that any JSON reader takes: control characters escaped, half pairs replaced.
pub(crate) fn normalized(text: &str) -> String {
    let mut tokens = Tokens::new(text);
    let mut out = Vec::with_capacity(text.len() + 16);
    let mut copied = 0;
    while let Some(len) = memchr::memchr(b'"', &text.as_bytes()[tokens.at..]) {
        tokens.at += len;
        out.extend_from_slice(&text.as_bytes()[copied..tokens.at]);
        let Ok(string) = tokens.string() else { return text.to_owned() };
        super::write::string(&mut out, &string);
        copied = tokens.at;
    }
    out.extend_from_slice(&text.as_bytes()[copied..]);
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn accepts(text: &str) -> bool {
        let mut tokens = Tokens::new(text);
        tokens.raw().is_ok() && tokens.end().is_ok()
    }

    #[test]
    fn accepts_what_serde_json_accepts() {
        for text in [
            "null",
            " true ",
            "false",
            "0",
            "-0",
            "-",
            "01",
            "1.",
            ".5",
            "1.5e",
            "1e5",
            "1E+5",
            "1e-05",
            "--1",
            "+1",
            "\"\"",
            "\"\\u00e9\"",
            "\"\\u12\"",
            "\"\\x\"",
            "\"",
            "\"\\",
            "\"\\\"",
            "[]",
            "[1]",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[1",
            "]",
            "{}",
            "{\"a\":1}",
            "{\"a\":1,}",
            "{\"a\" 1}",
            "{a:1}",
            "{\"a\":1 \"b\":2}",
            "{\"a\":1,\"b\":[{},[]]}",
            "{\"a\"}",
            "",
            " ",
            "nul",
            "nulll",
            "tru",
            "1 1",
            "{}{}",
            "[[[[",
            "{\"a\":{\"b\":[",
            "\u{a0}1",
            "\"\\ud83d\\ude00\"",
        ] {
            assert_eq!(accepts(text), serde_json::from_str::<serde_json::Value>(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn reads_what_serde_json_refuses_and_the_platform_sends() {
        let Ok(Head::String(text)) = Tokens::new("\"a\tb\n\\ud800c\\ud800\\u0041\"").head() else {
            panic!("a string")
        };
        assert_eq!(text, "a\tb\n\u{fffd}c\u{fffd}A");
    }

    #[test]
    fn deep_nesting_is_an_error() {
        for open in ["[", "{\"a\":"] {
            let error = Tokens::new(&open.repeat(100_000)).raw().unwrap_err();
            assert!(error.what.contains("nested"), "{error}");
            assert!(Tokens::new(&open.repeat(128)).raw().unwrap_err().what.contains("too early"));
        }
        assert!(accepts(&format!("{}{}", "[".repeat(128), "]".repeat(128))));
    }

    proptest! {
        #[test]
        fn judges_arbitrary_text_as_serde_json_does(text in "[\\[\\]{},:\"\\\\0-9eE+\\-.tnulfasr\u{7f}-\u{fff} ]{0,24}") {
            // `IgnoredAny` judges the grammar alone: no range of numbers, no pairs of surrogates.
            prop_assert_eq!(accepts(&text), serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok());
        }

        #[test]
        fn cuts_out_any_value(value in json()) {
            let text = value.to_string();
            let padded = format!(" [ {text} ] ");
            let mut tokens = Tokens::new(&padded);
            prop_assert!(matches!(tokens.head(), Ok(Head::Array)));
            prop_assert!(tokens.next_item().unwrap());
            prop_assert_eq!(tokens.raw().unwrap(), text.as_str());
            prop_assert!(!tokens.next_item().unwrap());
            prop_assert!(tokens.end().is_ok());
            prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&normalized(&text)).unwrap(), value);
        }

        #[test]
        fn any_text_in_a_string_can_be_normalized(text in "\\PC*[\u{0}-\u{1f}]*\\PC*") {
            let raw = format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
            prop_assert_eq!(serde_json::from_str::<String>(&normalized(&raw)).unwrap(), text);
        }
    }

    fn json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            "\\PC{0,8}[\u{0}-\u{1f}\"\\\\]?".prop_map(Into::into),
        ];
        leaf.prop_recursive(4, 32, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
                prop::collection::hash_map("\\PC{0,4}", inner, 0..4)
                    .prop_map(|map| map.into_iter().collect::<serde_json::Map<_, _>>().into()),
            ]
        })
    }
}
