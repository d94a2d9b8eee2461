//! The names of keys. All of one prefix stand on one node of a cluster.

use std::fmt::Write as _;

/// Makes keys.
pub(crate) struct Keys {
    prefix: String,
}

impl Keys {
    /// A prefix that can be one: texts in braces are what a cluster spreads keys by.
    pub(crate) fn new(prefix: String) -> Option<Self> {
        let is_good =
            !prefix.is_empty() && !prefix.contains(['{', '}']) && !prefix.contains(char::is_control);
        is_good.then_some(Self { prefix })
    }

    pub(crate) fn prefix(&self) -> &str {
        &self.prefix
    }

    pub(crate) fn of(&self, kind: &str, name: &str) -> String {
        format!("{{{}}}:{kind}:{name}", self.prefix)
    }

    pub(crate) fn alone(&self, kind: &str) -> String {
        format!("{{{}}}:{kind}", self.prefix)
    }
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        // Writing to a text does not fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// An application, or one API of it, in one text.
pub(crate) fn scope(app_key: &str, method: Option<&str>) -> String {
    format!("{}:{}", part(app_key), method.unwrap_or("*"))
}

/// A text as a part of a name whose parts have colons between them.
pub(crate) fn part(text: &str) -> String {
    text.replace('%', "%25").replace(':', "%3A")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_a_prefix_share_a_tag_and_no_two_things_a_key() {
        let keys = Keys::new("my erp".to_owned()).unwrap();
        assert_eq!(keys.of("session", "a{b}"), "{my erp}:session:a{b}");
        assert_eq!(keys.alone("shops"), "{my erp}:shops");
        assert_ne!(scope("a:b", Some("c")), scope("a", Some("b:c")));
        assert_ne!(scope("a%3Ab", None), scope("a:b", None));
        for bad in ["", "a{b", "}", "a\n"] {
            assert!(Keys::new(bad.to_owned()).is_none(), "{bad:?}");
        }
    }
}
