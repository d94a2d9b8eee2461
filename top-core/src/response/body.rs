//! The bytes of a response as text, and the format that it turns out to be of.

use crate::{
    error::{DecodeError, DecodeProblem},
    path::Path,
};

/// An answer's text, by its format.
pub(super) enum Text<'a> {
    Json(&'a str),
    #[cfg(feature = "xml")]
    Xml(&'a str),
}

/// The text of an answer's body, once it is one. Its first character tells the format: what was asked for is not
/// always what comes, of errors above all.
pub(super) fn text(body: &[u8]) -> Result<Text<'_>, DecodeError> {
    let whole = |problem| DecodeError::new(&Path::ROOT, problem);
    let text = utf8(body)?.trim_start_matches('\u{feff}').trim();
    match text.as_bytes() {
        [] => Err(whole(DecodeProblem::Empty)),
        [b'{', ..] => Ok(Text::Json(text)),
        [b'<', ..] if is_html(text) => Err(whole(DecodeProblem::Html)),
        #[cfg(feature = "xml")]
        [b'<', ..] => Ok(Text::Xml(text)),
        _ => Err(whole(DecodeProblem::NotAResponse)),
    }
}

/// The bytes as text: one check of all of them, so that no string is checked on its own.
pub(super) fn utf8(body: &[u8]) -> Result<&str, DecodeError> {
    simdutf8::basic::from_utf8(body).or_else(|_| {
        // The fast check does not say where.
        std::str::from_utf8(body)
            .map_err(|error| DecodeError::new(&Path::ROOT, DecodeProblem::NotUtf8(error.valid_up_to())))
    })
}

fn is_html(text: &str) -> bool {
    let start: String = text.chars().take(512).collect::<String>().to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.contains("<html")
}
