//! Strings: found by words of eight bytes, unescaped only where there is something to unescape.

use std::borrow::Cow;

use super::{
    flaw::{Flaw, Result},
    tokens::Tokens,
};
use crate::{json::escape::string as append_string, word};

impl<'a> Tokens<'a> {
    /// Takes the string that is next, in place of what is in `out`.
    #[inline]
    pub(crate) fn string_into(&mut self, out: &mut String) -> Result<()> {
        let start = self.at + 1;
        let end = self.mark(start)?;
        let text = &self.text[start..end];
        if self.text.as_bytes()[end] == b'"' {
            self.at = end + 1;
            // Exactly as large as the text: `clone_into` would leave room to spare.
            *out = String::from(text);
        } else {
            *out = self.unescaped(text)?;
        }
        Ok(())
    }

    /// Takes the string that is next, borrowed where it has no escapes.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>> {
        let start = self.at + 1;
        let end = self.mark(start)?;
        let text = &self.text[start..end];
        if self.text.as_bytes()[end] == b'"' {
            self.at = end + 1;
            Ok(Cow::Borrowed(text))
        } else {
            self.unescaped(text).map(Cow::Owned)
        }
    }

    /// Takes the string that is next; `start` is all of it before the first backslash.
    #[inline(never)]
    fn unescaped(&mut self, start: &str) -> Result<String> {
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        scratch.push_str(start);
        self.at += 1 + start.len();
        let result = self.escaped(&mut scratch).map(|()| String::from(&*scratch));
        self.scratch = scratch;
        result
    }

    /// The position of the first quote or backslash from `start` on.
    #[inline]
    fn mark(&mut self, start: usize) -> Result<usize> {
        match next_mark(self.text.as_bytes(), start) {
            Some(mark) => Ok(mark),
            None => {
                self.at = self.text.len();
                Err(Flaw::OpenString)
            }
        }
    }

    /// Passes over the string that is next.
    pub(super) fn skip_string(&mut self) -> Result<()> {
        self.at += 1;
        loop {
            let end = self.mark(self.at)?;
            self.at = end + 1;
            if self.text.as_bytes()[end] == b'"' {
                return Ok(());
            }
            self.escape()?;
        }
    }

    /// The rest of a string, from a backslash on.
    fn escaped(&mut self, out: &mut String) -> Result<()> {
        loop {
            let start = self.at;
            let end = self.mark(start)?;
            out.push_str(&self.text[start..end]);
            self.at = end + 1;
            if self.text.as_bytes()[end] == b'"' {
                return Ok(());
            }
            out.push(self.escape()?);
        }
    }

    /// The character that is escaped by the backslash just taken.
    #[inline]
    fn escape(&mut self) -> Result<char> {
        let escape = self.byte();
        self.at += 1;
        Ok(match escape {
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
                // Where the backslash is.
                self.at -= 2;
                return Err(Flaw::Escape);
            }
        })
    }

    /// The character of `\uXXXX`, or of a pair of them; U+FFFD for half a pair.
    fn unicode(&mut self) -> Result<char> {
        let first = self.hex()?;
        if let 0xd800..=0xdbff = first {
            let after = self.at;
            if self.rest().starts_with(b"\\u") {
                self.at += 2;
                let second = self.hex()?;
                if let 0xdc00..=0xdfff = second {
                    let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                    return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                // Not a pair: the second is a character of its own.
                self.at = after;
            }
        }
        Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&mut self) -> Result<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4);
        let Some(digits) = digits.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit)) else {
            return Err(Flaw::Hex);
        };
        self.at += 4;
        Ok(digits.iter().fold(0, |code, digit| code << 4 | char::from(*digit).to_digit(16).unwrap_or(0)))
    }
}

/// The position of the first quote or backslash from `start` on.
#[inline]
pub(super) fn next_mark(text: &[u8], start: usize) -> Option<usize> {
    near_mark(text, start).or_else(|far| far_mark(text, far)).ok()
}

/// [`next_mark`] in the first words of a text, or where to search on. Most strings are short: their end is found in a
/// word or two, before a vectorised search would have started.
#[inline]
fn near_mark(text: &[u8], start: usize) -> std::result::Result<usize, usize> {
    const WORDS: usize = 4;
    let (words, _) = text.get(start..).unwrap_or_default().as_chunks();
    let words = &words[..words.len().min(WORDS)];
    for (index, bytes) in words.iter().enumerate() {
        let text = u64::from_le_bytes(*bytes);
        let marks = word::equal(text, b'"') | word::equal(text, b'\\');
        if marks != 0 {
            return Ok(start + index * 8 + word::first(marks));
        }
    }
    Err(start + words.len() * 8)
}

#[inline(never)]
fn far_mark(text: &[u8], start: usize) -> std::result::Result<usize, usize> {
    text.get(start..)
        .and_then(|rest| memchr::memchr2(b'"', b'\\', rest))
        .map_or(Err(text.len()), |len| Ok(start + len))
}

/// The same JSON in the form that any JSON reader takes: control characters escaped, half pairs replaced.
pub(crate) fn normalized(text: &str) -> String {
    let mut tokens = Tokens::new(text);
    let mut out = Vec::with_capacity(text.len() + 16);
    let mut copied = 0;
    while let Some(len) = memchr::memchr(b'"', tokens.rest()) {
        tokens.at += len;
        out.extend_from_slice(&text.as_bytes()[copied..tokens.at]);
        let Ok(string) = tokens.string() else { return text.to_owned() };
        append_string(&mut out, &string);
        copied = tokens.at;
    }
    out.extend_from_slice(&text.as_bytes()[copied..]);
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}
