//! What is written parses: a text that does not is never handed over. Knows Rust's grammar, and nothing of documents.

/// Why the text is no Rust, if it is none.
pub(super) fn reason(text: &str) -> Option<String> {
    Some(syn::parse_file(text).err()?.to_string())
}

#[cfg(test)]
mod tests {
    use super::reason;

    #[test]
    fn rust_and_no_rust() {
        assert_eq!(reason("/// a\npub struct A {\n    /// b\n    pub b: Option<i64>,\n}\n"), None);
        assert!(reason("pub enum A {\n    /// an empty name\n    ,\n}\n").is_some());
    }
}
