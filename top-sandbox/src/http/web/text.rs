//! Long texts and JSON on the page.

use std::fmt::Write as _;

use top_core::json::{self, Piece};

use super::html::Html;

/// How much of one text is shown.
pub(super) const MAX_CHARACTERS: usize = 20_000;

/// A text, cut where it is too long.
pub(super) fn cut(html: &mut Html, text: &str) {
    match text.char_indices().nth(MAX_CHARACTERS) {
        None => {
            html.text(text);
        }
        Some((end, _)) => {
            let mut rest = String::new();
            let _ = write!(
                rest,
                "… {} more {}",
                text.len() - end,
                if text.len() - end == 1 { "byte" } else { "bytes" }
            );
            html.text(&text[..end]).raw("<i>").text(&rest).raw("</i>");
        }
    }
}

/// JSON is indented and its names are marked; other text is shown unchanged.
pub(super) fn readable(html: &mut Html, text: &str) {
    if !text.starts_with('{') || text.len() > MAX_CHARACTERS {
        return cut(html, text);
    }
    json::lay_out(text, &mut |piece, text| {
        if piece == Piece::Name {
            html.raw("<b>").text(text).raw("</b>");
        } else {
            html.text(text);
        }
    });
}
