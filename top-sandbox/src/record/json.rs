//! JSON text with some of its values replaced, every other byte as it was: numbers keep their digits, members their order,
//! and space stays where it was. Knows no field.

use serde::de::IgnoredAny;

use super::{fields::Place, replace::Replacer};

/// The text with the replacer's values; `None` if it is no JSON, or nested too deeply.
pub(super) fn rewrite(text: &str, place: &Place<'_>, replacer: &mut Replacer) -> Option<String> {
    // Depth is limited here too: what follows may recurse.
    serde_json::from_str::<IgnoredAny>(text).ok()?;
    let mut rewriter = Rewriter { rest: text, out: String::with_capacity(text.len()), replacer };
    rewriter.value(place)?;
    rewriter.out.push_str(rewriter.rest);
    Some(rewriter.out)
}

/// Goes through text that is known to be JSON.
struct Rewriter<'t, 'r> {
    rest: &'t str,
    out: String,
    replacer: &'r mut Replacer,
}

impl<'t> Rewriter<'t, '_> {
    fn value(&mut self, place: &Place<'_>) -> Option<()> {
        match self.peek()? {
            b'{' => self.object(place),
            b'[' => self.list(place),
            b'"' => {
                let (token, text) = self.string()?;
                match self.replacer.text(place, &text) {
                    Some(replaced) => self.out.push_str(&quoted(&replaced)),
                    None => self.out.push_str(token),
                }
                Some(())
            }
            _ => {
                let end = self
                    .rest
                    .find(|c: char| ",]}".contains(c) || c.is_ascii_whitespace())
                    .unwrap_or(self.rest.len());
                let (token, rest) = self.rest.split_at(end);
                self.rest = rest;
                let is_number = token.starts_with(|c: char| c == '-' || c.is_ascii_digit());
                let replaced = if is_number { self.replacer.number(place, token) } else { None };
                self.out.push_str(replaced.as_deref().unwrap_or(token));
                Some(())
            }
        }
    }

    fn object(&mut self, place: &Place<'_>) -> Option<()> {
        self.copy()?;
        while self.peek()? != b'}' {
            let (token, name) = self.string()?;
            let replaced = self.replacer.name(&name);
            match &replaced {
                Some(replaced) => self.out.push_str(&quoted(replaced)),
                None => self.out.push_str(token),
            }
            let name = replaced.unwrap_or(name);
            self.peek()?;
            self.copy()?;
            let member = self.replacer.fields.place(&name, Some(place));
            self.value(&member)?;
            if self.peek()? == b',' {
                self.copy()?;
            }
        }
        self.copy()
    }

    fn list(&mut self, place: &Place<'_>) -> Option<()> {
        self.copy()?;
        while self.peek()? != b']' {
            self.value(place)?;
            if self.peek()? == b',' {
                self.copy()?;
            }
        }
        self.copy()
    }

    /// The next byte that is no space; the space is copied.
    fn peek(&mut self) -> Option<u8> {
        let trimmed = self.rest.trim_start();
        self.out.push_str(&self.rest[..self.rest.len() - trimmed.len()]);
        self.rest = trimmed;
        trimmed.bytes().next()
    }

    /// Copies one byte of punctuation.
    fn copy(&mut self) -> Option<()> {
        let (one, rest) = self.rest.split_at_checked(1)?;
        self.out.push_str(one);
        self.rest = rest;
        Some(())
    }

    /// The next string, as it is written and as what it says.
    fn string(&mut self) -> Option<(&'t str, String)> {
        let bytes = self.rest.as_bytes();
        let mut end = 1;
        while *bytes.get(end)? != b'"' {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        let (token, rest) = self.rest.split_at_checked(end + 1)?;
        self.rest = rest;
        // Half of a pair of surrogates is JSON and no text.
        Some((token, serde_json::from_str(token).ok()?))
    }
}

/// A text as JSON.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
