//! JSON for people: on several lines, and coloured on a terminal.

use top_core::json::{self, Piece};

use crate::style::Style;

pub(crate) fn pretty(json: &str, style: Style) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    json::lay_out(json, &mut |piece, text| match piece {
        Piece::Name => out.push_str(&style.blue(&style.safe(text))),
        Piece::Text => out.push_str(&style.green(&style.safe(text))),
        _ => out.push_str(text),
    });
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_alone_gets_colours_and_harmless_text() {
        let json = "{\"b\":\"x\u{9b}\"}";
        assert_eq!(pretty(json, Style::plain()), "{\n  \"b\": \"x\u{9b}\"\n}");
        assert_eq!(
            pretty(json, Style::coloured()),
            "{\n  \u{1b}[34m\"b\"\u{1b}[0m: \u{1b}[32m\"x\u{fffd}\"\u{1b}[0m\n}"
        );
    }
}
