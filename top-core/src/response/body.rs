//! The bytes of a response as text, and the format that it turns out to be of.

use crate::{
    error::{DecodeError, DecodeProblem},
    path::Path,
};

/// The text of a response, by its format.
pub(super) enum Text<'a> {
    Json(&'a str),
    #[cfg(feature = "xml")]
    Xml(&'a str),
}

/// The text of a body. Its first character tells the format, because the gateway does not always use the requested one,
/// least of all for errors.
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

/// The bytes as text: all of them are checked at once, so that no string needs a check of its own.
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
