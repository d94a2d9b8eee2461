//! Long texts and JSON on the page.

use top_core::json::{self, Piece};

use super::{html::Html, texts::Text};

/// How much of one text is shown.
pub(super) const MAX_CHARACTERS: usize = 20_000;

/// A text, cut where it is too long.
pub(super) fn cut(html: &mut Html, text: &str) {
    match text.char_indices().nth(MAX_CHARACTERS) {
        None => {
            html.text(text);
        }
        Some((end, _)) => {
            let rest = (text.len() - end).to_string();
            html.text(&text[..end]).raw("<i>").say_of(Text::MoreBytes, &[&rest]).raw("</i>");
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
