//! What stands in the files that are not tokens: a version, a value, and an end by which a whole one is known.

use crate::fleet::{StoreError, StoreErrorKind};

/// The form of these files. A newer program may write a larger number.
const VERSION: &str = "1";

/// The text of a file with this value.
pub(super) fn text(value: &str) -> String {
    format!("{VERSION} {value}\n")
}

/// The value in a file.
pub(super) fn value(text: &str) -> Result<&str, StoreError> {
    let (version, value) = text.split_once(' ').unwrap_or((text.trim_end(), ""));
    if version != VERSION {
        let is_newer = version.parse::<u32>().is_ok_and(|version| version > 1);
        let kind = if is_newer { StoreErrorKind::Newer } else { StoreErrorKind::Foreign };
        return Err(StoreError::new(kind, "the file does not begin with the version of its form"));
    }
    value.strip_suffix('\n').ok_or_else(|| StoreError::new(StoreErrorKind::Damaged, "the file is cut off"))
}

/// Whether a file was written to its end.
pub(super) fn is_whole(text: &str) -> bool {
    value(text).is_ok()
}

/// Two numbers in a file.
pub(super) fn pair(text: &str) -> Result<(u64, u64), StoreError> {
    let numbers =
        value(text)?.split_once(' ').and_then(|(one, other)| Some((one.parse().ok()?, other.parse().ok()?)));
    numbers.ok_or_else(|| StoreError::new(StoreErrorKind::Damaged, "the file does not hold two numbers"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_comes_back_and_nothing_else_does() {
        for written in ["", "a", "a b\nc", "\n"] {
            assert_eq!(value(&text(written)).unwrap(), written);
        }
        assert_eq!(pair(&text("7 12")).unwrap(), (7, 12));
        for (text, kind) in [
            ("1 a", StoreErrorKind::Damaged),
            ("2 a\n", StoreErrorKind::Newer),
            ("2", StoreErrorKind::Newer),
            ("", StoreErrorKind::Foreign),
            ("hello\n", StoreErrorKind::Foreign),
            ("-1 a\n", StoreErrorKind::Foreign),
        ] {
            assert_eq!(value(text).unwrap_err().kind(), kind, "{text:?}");
        }
        assert_eq!(pair("1 7\n").unwrap_err().kind(), StoreErrorKind::Damaged);
    }
}
