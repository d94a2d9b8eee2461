//! Text from outside on its way to a log or a terminal. Knows nothing of where it came from.

use std::fmt::{self, Write as _};

/// Prints what it holds in one line, with characters escaped that would make a log line or a terminal lie: control
/// characters (`\n`, `\u{1b}`), line and paragraph separators, and the marks that turn the direction of text.
///
/// All errors of this crate print text of the gateway this way. A backslash stays as it is: the result is for readers,
/// not for parsers.
///
/// ```
/// use top_core::error::Escaped;
///
/// assert_eq!(Escaped("isv.x\n2026-01-01 INFO all is well").to_string(), r"isv.x\n2026-01-01 INFO all is well");
/// assert_eq!(Escaped("\u{1b}[31m参数错误").to_string(), r"\u{1b}[31m参数错误");
/// ```
#[derive(Clone, Copy)]
pub struct Escaped<T>(pub T);

impl<T: fmt::Display> fmt::Display for Escaped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Escaping(f), "{}", self.0)
    }
}

impl<T: fmt::Display> fmt::Debug for Escaped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A writer that escapes on the way: what is written through it can hold text from outside anywhere.
pub(super) struct Escaping<'w, W: ?Sized>(pub(super) &'w mut W);

impl<W: fmt::Write + ?Sized> fmt::Write for Escaping<'_, W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some((at, found)) = rest.char_indices().find(|(_, c)| lies(*c)) {
            self.0.write_str(&rest[..at])?;
            write!(self.0, "{}", found.escape_default())?;
            rest = &rest[at + found.len_utf8()..];
        }
        self.0.write_str(rest)
    }
}

const fn lies(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_lie_is_escaped_and_nothing_else() {
        for (text, printed) in [
            ("", ""),
            ("Invalid signature", "Invalid signature"),
            (r"a\b “参数” 😀", r"a\b “参数” 😀"),
            ("a\r\nb\tc\0", r"a\r\nb\tc\u{0}"),
            ("\u{1b}]0;title\u{7}\u{9b}31m\u{7f}", r"\u{1b}]0;title\u{7}\u{9b}31m\u{7f}"),
            ("a\u{2028}b\u{202e}c\u{2066}d\u{feff}", r"a\u{2028}b\u{202e}c\u{2066}d\u{feff}"),
        ] {
            assert_eq!(Escaped(text).to_string(), printed);
            assert_eq!(format!("{:?}", Escaped(text)), printed);
        }
    }
}
