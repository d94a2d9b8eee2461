//! Text for a terminal: colours where they are wanted, and control characters made harmless. Writes nothing itself.

use std::{fmt::Write as _, io::IsTerminal};

/// Colours, or none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style(bool);

impl Style {
    /// Colours on a terminal only, and not if `NO_COLOR` is set (<https://no-color.org>).
    pub(crate) fn of(stream: &impl IsTerminal) -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let able = std::env::var_os("TERM").is_none_or(|term| term != "dumb");
        Self(wanted && able && stream.is_terminal())
    }

    #[cfg(test)]
    pub(crate) const fn plain() -> Self {
        Self(false)
    }

    #[cfg(test)]
    pub(crate) const fn coloured() -> Self {
        Self(true)
    }

    fn paint(self, code: &str, text: &str) -> String {
        if self.0 { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    pub(crate) fn red(self, text: &str) -> String {
        self.paint("1;31", text)
    }

    pub(crate) fn green(self, text: &str) -> String {
        self.paint("32", text)
    }

    pub(crate) fn cyan(self, text: &str) -> String {
        self.paint("36", text)
    }

    pub(crate) fn blue(self, text: &str) -> String {
        self.paint("34", text)
    }

    pub(crate) fn bold(self, text: &str) -> String {
        self.paint("1", text)
    }

    pub(crate) fn dim(self, text: &str) -> String {
        self.paint("2", text)
    }
}

/// Text from outside that may have several lines: its other control characters are written out, as `\u{1b}`. Raw, they
/// could make a terminal show something else, colours or not.
pub(crate) fn visible(text: &str) -> String {
    written_out(text, &['\n', '\t'])
}

/// Text from outside that belongs on one line: a line break in it could pass for a line of this program's own.
pub(crate) fn inline(text: &str) -> String {
    written_out(text, &[])
}

fn written_out(text: &str, kept: &[char]) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_deceptive(c) && !kept.contains(&c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

/// JSON with the same characters escaped as JSON does, which leaves its meaning unchanged for a program that reads it.
/// JSON has line breaks and tabs only between its values.
pub(crate) fn visible_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if is_deceptive(c) && !matches!(c, '\n' | '\r' | '\t') {
            // All of them are in the first plane, so that one unit is enough.
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// Control characters, and what turns the direction of a text or breaks its line without being one.
fn is_deceptive(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_outside_moves_the_cursor() {
        let hostile = "淘\u{1b}[2J\u{9b}1m\u{7f}\r\u{202e}a\tb\nc";
        assert_eq!(visible(hostile), "淘\\u{1b}[2J\\u{9b}1m\\u{7f}\\u{d}\\u{202e}a\tb\nc");
        assert_eq!(inline("a\tb\nc"), "a\\u{9}b\\u{a}c");
        assert_eq!(visible_json("{\n\"\u{9b}\": \"\u{7f}\"}"), "{\n\"\\u009b\": \"\\u007f\"}");
    }
}
