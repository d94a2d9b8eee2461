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

/// Whether the document is HTML: its root decides, or its type. What is written inside a response is not looked at.
fn is_html(text: &str) -> bool {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let (open, close) = match rest.as_bytes() {
            [b'<', b'?', ..] => ("<?", "?>"),
            [b'<', b'!', b'-', b'-', ..] => ("<!--", "-->"),
            _ => break,
        };
        match rest[open.len()..].split_once(close) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    let starts_with =
        |word: &str| rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let ends_after = |word: &str| {
        rest.as_bytes()
            .get(word.len())
            .is_none_or(|next| next.is_ascii_whitespace() || matches!(next, b'>' | b'/'))
    };
    ["<!doctype html", "<html", "<head", "<body"].iter().any(|word| starts_with(word) && ends_after(word))
}
