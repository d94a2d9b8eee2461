//! What a parameter or a member of an object can be called at all.

use std::fmt;

/// Why a text cannot be a name on the wire. Its `Display` is one sentence without a full stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WireNameError {
    /// There is no name.
    Empty,
    /// It holds white space or a control character.
    Blank,
    /// It holds `"` or `\`. A name stands between quotes: in JSON, and in the part headers of an upload.
    Quote,
}

impl fmt::Display for WireNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "a name cannot be empty",
            Self::Blank => "a name holds no spaces and no control characters",
            Self::Quote => "a name holds no quotes and no backslashes",
        })
    }
}

impl std::error::Error for WireNameError {}

/// Checks that a parameter or a member of an object can have this name.
///
/// # Errors
/// The first rule that the name breaks, in the order of [`WireNameError`].
///
/// ```
/// use top_names::{WireNameError, check_wire_name};
///
/// assert_eq!(check_wire_name("food_security.period"), Ok(()));
/// assert_eq!(check_wire_name("food security"), Err(WireNameError::Blank));
/// ```
pub fn check_wire_name(name: &str) -> Result<(), WireNameError> {
    if name.is_empty() {
        Err(WireNameError::Empty)
    } else if name.chars().any(|c| c.is_whitespace() || c.is_control()) {
        Err(WireNameError::Blank)
    } else if name.contains(['"', '\\']) {
        Err(WireNameError::Quote)
    } else {
        Ok(())
    }
}

/// Whether a name is of letters, digits and `_ - .` alone: such a name is the same in a form, in JSON and in XML.
///
/// ```
/// assert!(top_names::is_plain_name("food_security.period"));
/// assert!(!top_names::is_plain_name("a/d") && !top_names::is_plain_name("名称"));
/// ```
pub const fn is_plain_name(name: &str) -> bool {
    let mut rest = name.as_bytes();
    while let [first, after @ ..] = rest {
        if !(first.is_ascii_alphanumeric() || matches!(first, b'_' | b'-' | b'.')) {
            return false;
        }
        rest = after;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{WireNameError, check_wire_name};

    #[test]
    fn names() {
        use WireNameError::{Blank, Empty, Quote};

        for (name, expected) in [
            ("title", Ok(())),
            ("food_security.period", Ok(())),
            ("名称", Ok(())),
            ("a-b:c/d", Ok(())),
            ("'", Ok(())),
            ("", Err(Empty)),
            (" ", Err(Blank)),
            ("a b", Err(Blank)),
            ("a\n", Err(Blank)),
            ("\0", Err(Blank)),
            ("a\u{3000}b", Err(Blank)),
            ("a\"b", Err(Quote)),
            ("a\\b", Err(Quote)),
            ("a \"b", Err(Blank)),
        ] {
            assert_eq!(check_wire_name(name), expected, "{name:?}");
        }
    }
}
