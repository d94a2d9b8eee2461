//! The names of files. Each kind of thing has a start of its own, and each key a name that never leaves the directory.

use std::fmt::Write as _;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Session,
    Cursor,
    Lease,
    Rest,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Session, Self::Cursor, Self::Lease, Self::Rest];

    const fn start(self) -> &'static str {
        match self {
            Self::Session => "shop-",
            Self::Cursor => "cursor-",
            Self::Lease => "lease-",
            Self::Rest => "rest-",
        }
    }

    /// The ending of the file that holds it.
    pub(super) const fn ending(self) -> &'static str {
        match self {
            Self::Session => "json",
            _ => "txt",
        }
    }

    /// What a file of this name holds.
    pub(super) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| name.starts_with(kind.start()))
    }

    /// The file name of a key, without an ending. No two keys share one, not even on file systems that ignore case.
    pub(super) fn name(self, key: &str) -> String {
        key.bytes().fold(String::from(self.start()), |mut name, byte| {
            match byte {
                b'a'..=b'z' | b'0'..=b'9' | b'-' => name.push(char::from(byte)),
                _ => {
                    // Writing to a text does not fail.
                    let _ = write!(name, "_{byte:02x}");
                }
            }
            name
        })
    }

    /// The key of a file name without an ending; `None` if it is none of this kind.
    #[cfg(any(feature = "oauth", test))]
    pub(super) fn key(self, name: &str) -> Option<String> {
        let mut rest = name.strip_prefix(self.start())?.as_bytes();
        let mut key = Vec::with_capacity(rest.len());
        while let Some((&first, more)) = rest.split_first() {
            if first == b'_' {
                let digits = std::str::from_utf8(more.get(..2)?).ok()?;
                key.push(u8::from_str_radix(digits, 16).ok()?);
                rest = &more[2..];
            } else {
                key.push(first);
                rest = more;
            }
        }
        String::from_utf8(key).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_inside_and_apart_and_lead_back() {
        for (shop, name) in [
            ("shop1", "shop-shop1"),
            ("../x", "shop-_2e_2e_2fx"),
            ("A", "shop-_41"),
            ("a_b", "shop-a_5fb"),
            ("", "shop-"),
            ("淘", "shop-_e6_b7_98"),
        ] {
            assert_eq!(Kind::Session.name(shop), name);
            assert_eq!(Kind::Session.key(name).as_deref(), Some(shop));
            assert_eq!(Kind::of(name), Some(Kind::Session));
        }
        for name in ["probe-1", "shop-_", "shop-_4", "shop-_zz", "shop-_ff"] {
            assert_eq!(Kind::Session.key(name), None, "{name}");
        }
    }
}
