//! XML text of a record: the counterpart of the JSON writer, for answers to the platform.
//!
//! Members are elements under their wire names, absent ones are left out. A list is a container whose items are named
//! by their type, as the platform's own writer does: `<orderLines><orderLine>…`, `<ids><number>…`.

#[cfg(feature = "xml")]
mod write;

#[cfg(feature = "xml")]
pub use self::write::to_vec;

/// The XML text of a record, under this root element: it takes the feature `xml`, and without it is always an error.
///
/// # Errors
/// Always.
#[cfg(not(feature = "xml"))]
pub fn to_vec(record: &dyn crate::mirror::Record, root: &str) -> Result<Vec<u8>, crate::error::CheckError> {
    let _ = (record, root);
    Err(crate::error::CheckError::of([crate::error::Problem::new("", crate::error::Rule::Xml)]))
}

/// Appends text content. XML has no form for most control characters; what is left of them is U+FFFD.
pub fn append_text(out: &mut Vec<u8>, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.extend_from_slice(b"&amp;"),
            '<' => out.extend_from_slice(b"&lt;"),
            '>' => out.extend_from_slice(b"&gt;"),
            '"' => out.extend_from_slice(b"&quot;"),
            '\'' => out.extend_from_slice(b"&apos;"),
            // A reader folds bare ones into line feeds.
            '\r' => out.extend_from_slice(b"&#13;"),
            c if !is_possible(c) => out.extend_from_slice("\u{fffd}".as_bytes()),
            c => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
}

/// Whether XML 1.0 has a form for a character.
pub(crate) const fn is_possible(c: char) -> bool {
    !matches!(c, '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}
