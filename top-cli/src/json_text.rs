//! JSON for people: on several lines, and coloured on a terminal.

use top_core::json::{self, Piece};

use crate::style::{Style, visible_json};

pub(crate) fn pretty(json: &str, style: Style) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    json::lay_out(json, &mut |piece, text| match piece {
        Piece::Name => out.push_str(&style.blue(&visible_json(text))),
        Piece::Text => out.push_str(&style.green(&visible_json(text))),
        _ => out.push_str(text),
    });
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_alone_gets_colours_and_everyone_harmless_text() {
        let json = "{\"b\":\"x\u{9b}\"}";
        assert_eq!(pretty(json, Style::plain()), "{\n  \"b\": \"x\\u009b\"\n}");
        assert_eq!(
            pretty(json, Style::coloured()),
            "{\n  \u{1b}[34m\"b\"\u{1b}[0m: \u{1b}[32m\"x\\u009b\"\u{1b}[0m\n}"
        );
    }
}
