//! In what a call and an expectation differ, as a text for the reader of a failed test. Values are shown only to those
//! who ask.

use std::fmt::Write as _;

/// One thing in which a call is not the expected one.
#[derive(Clone)]
pub(super) enum Difference {
    Host { came: String, expected: String },
    There { name: String, came: String },
    Missing { name: String, expected: String },
    Another { name: String, came: String, expected: String },
}

/// How many characters of a long value are shown, from where two begin to differ.
const SHOWN: usize = 60;
/// How many equal ones stand before them.
const BEFORE: usize = 10;

impl Difference {
    /// How a value that came differs from the expected one; `None` if both say the same, or neither is there.
    pub(super) fn between(
        name: &str,
        came: Option<&str>,
        expected: Option<&str>,
        is_same: impl FnOnce(&str, &str) -> bool,
    ) -> Option<Self> {
        let name = name.to_owned();
        match (came.map(str::to_owned), expected.map(str::to_owned)) {
            (Some(came), None) => Some(Self::There { name, came }),
            (None, Some(expected)) => Some(Self::Missing { name, expected }),
            (Some(came), Some(expected)) if came != expected && !is_same(&came, &expected) => {
                Some(Self::Another { name, came, expected })
            }
            _ => None,
        }
    }

    pub(super) fn text(&self, with_values: bool) -> String {
        match self {
            Self::Host { came, expected } => {
                format!("the host is {} instead of {}", came.escape_debug(), expected.escape_debug())
            }
            Self::There { name, came } => {
                let value = if with_values { format!(", with `{}`", cut(came, 0)) } else { String::new() };
                format!("`{}` is there{value}", name.escape_debug())
            }
            Self::Missing { name, expected } => {
                let value =
                    if with_values { format!(", expected is `{}`", cut(expected, 0)) } else { String::new() };
                format!("`{}` is missing{value}", name.escape_debug())
            }
            Self::Another { name, came, expected } => {
                if !with_values {
                    return format!("`{}` has another value", name.escape_debug());
                }
                let equal = came.chars().zip(expected.chars()).take_while(|(one, two)| one == two).count();
                let is_long = |text: &str| text.chars().count() > SHOWN;
                let from = if is_long(came) || is_long(expected) { equal.saturating_sub(BEFORE) } else { 0 };
                let name = name.escape_debug();
                format!("`{name}` is `{}` instead of `{}`", cut(came, from), cut(expected, from))
            }
        }
    }
}

/// The text from this character on, without what is too long, and harmless for a terminal.
fn cut(text: &str, from: usize) -> String {
    let mut out = String::new();
    if from > 0 {
        out.push('…');
    }
    let mut characters = text.chars().skip(from);
    for c in characters.by_ref().take(SHOWN) {
        // A quote is no danger, and values that are JSON are full of them. Writing into memory cannot fail.
        let _ =
            if matches!(c, '"' | '\'') { write!(out, "{c}") } else { write!(out, "{}", c.escape_debug()) };
    }
    if characters.next().is_some() {
        out.push('…');
    }
    out
}
