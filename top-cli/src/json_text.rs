//! JSON text laid out for a reader, every token kept as it came: numbers keep their digits, members their order.
//!
//! It takes JSON that was checked before; other text comes out as some text.

use crate::style::Style;

/// Indents by two spaces a level.
pub(crate) fn pretty(json: &str, style: Style) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let mut depth = 0_usize;
    let mut tokens = tokens(json).peekable();
    let mut last = "";
    while let Some(token) = tokens.next() {
        let next = tokens.peek().copied().unwrap_or_default();
        match token {
            "}" | "]" => {
                depth = depth.saturating_sub(1);
                if !matches!(last, "{" | "[") {
                    line(&mut out, depth);
                }
                out.push_str(token);
            }
            "{" | "[" => {
                out.push_str(token);
                depth += 1;
                if !matches!(next, "}" | "]") {
                    line(&mut out, depth);
                }
            }
            "," => {
                out.push(',');
                line(&mut out, depth);
            }
            ":" => out.push_str(": "),
            _ if next == ":" => out.push_str(&style.blue(&style.safe(token))),
            _ if token.starts_with('"') => out.push_str(&style.green(&style.safe(token))),
            _ => out.push_str(token),
        }
        last = token;
    }
    out
}

/// Without the space between tokens.
pub(crate) fn compact(json: &str) -> String {
    tokens(json).collect()
}

fn line(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}

fn tokens(json: &str) -> impl Iterator<Item = &str> {
    let mut rest = json;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let end = match rest.as_bytes() {
            [] => return None,
            [b'{' | b'}' | b'[' | b']' | b',' | b':', ..] => 1,
            [b'"', text @ ..] => string_end(text) + 1,
            text => text
                .iter()
                .position(|byte| b"{}[],:\"".contains(byte) || byte.is_ascii_whitespace())
                .unwrap_or(text.len()),
        };
        // Every end is at an ASCII byte or at the end of all.
        let token = &rest[..end];
        rest = &rest[end..];
        Some(token)
    })
}

/// The length of a string behind its first quote, the last quote included.
fn string_end(text: &[u8]) -> usize {
    let mut escaped = false;
    for (at, byte) in text.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_stay_as_they_came() {
        let text = r#"{"a":[1.50,{"b" : "淘\"[}"}],"c":{},"d":[],"e":null}"#;
        assert_eq!(
            pretty(text, Style::plain()),
            "{\n  \"a\": [\n    1.50,\n    {\n      \"b\": \"淘\\\"[}\"\n    }\n  ],\n  \"c\": {},\n  \"d\": [],\n  \"e\": null\n}"
        );
        assert_eq!(compact(&pretty(text, Style::plain())), text.replace(" : ", ":"));
        assert!(pretty(text, Style::coloured()).contains("\x1b[34m\"b\"\x1b[0m: \x1b[32m"));
    }

    #[test]
    fn text_that_is_no_json_does_no_harm() {
        for text in ["", "\"", "\"\\", "}}", "淘 宝", "{\"a\":1", "[,]", "<html>"] {
            let _ = pretty(text, Style::plain());
            assert_eq!(compact(text), text.replace(' ', ""));
        }
    }
}
