//! JSON text laid out for a human reader, every token as it was sent: numbers keep their digits, members their order.
//!
//! It takes text that was checked before; from other text it makes some text, without a panic.

/// What a piece of laid-out JSON is, for colouring it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Piece {
    /// A member's name, in its quotes.
    Name,
    /// A text, in its quotes.
    Text,
    /// Numbers, `true`, `false`, `null`, punctuation and the space between.
    Other,
}

/// Hands out the pieces of a JSON text in order, with line breaks and an indent of two spaces a level.
///
/// ```
/// let mut out = String::new();
/// top_core::json::lay_out(r#"{"price":1.50,"tags":[]}"#, &mut |_, piece| out.push_str(piece));
/// assert_eq!(out, "{\n  \"price\": 1.50,\n  \"tags\": []\n}");
/// ```
pub fn lay_out(json: &str, write: &mut dyn FnMut(Piece, &str)) {
    let mut depth = 0_usize;
    let mut tokens = pieces(json).peekable();
    let mut last = "";
    while let Some(token) = tokens.next() {
        let next = tokens.peek().copied().unwrap_or_default();
        match token {
            "}" | "]" => {
                depth = depth.saturating_sub(1);
                if !matches!(last, "{" | "[") {
                    line(depth, write);
                }
                write(Piece::Other, token);
            }
            "{" | "[" => {
                write(Piece::Other, token);
                depth += 1;
                if !matches!(next, "}" | "]") {
                    line(depth, write);
                }
            }
            "," => {
                write(Piece::Other, token);
                line(depth, write);
            }
            ":" => write(Piece::Other, ": "),
            _ if next == ":" => write(Piece::Name, token),
            _ if token.starts_with('"') => write(Piece::Text, token),
            _ => write(Piece::Other, token),
        }
        last = token;
    }
}

/// The same text without the space between its tokens.
pub fn compact(json: &str) -> String {
    pieces(json).collect()
}

fn line(depth: usize, write: &mut dyn FnMut(Piece, &str)) {
    write(Piece::Other, "\n");
    (0..depth).for_each(|_| write(Piece::Other, "  "));
}

fn pieces(json: &str) -> impl Iterator<Item = &str> {
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
        // Every end is before an ASCII byte or at the end of all, so no character is cut.
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

/// The length of a string after its first quote, with its last quote.
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
    use proptest::prelude::*;

    use super::*;

    fn laid_out(json: &str) -> String {
        let mut out = String::new();
        lay_out(json, &mut |_, piece| out.push_str(piece));
        out
    }

    #[test]
    fn tokens_are_not_changed() {
        let text = r#"{"a":[1.50,{"b" : "淘\"[}"}],"c":{},"d":[],"e":null}"#;
        assert_eq!(
            laid_out(text),
            "{\n  \"a\": [\n    1.50,\n    {\n      \"b\": \"淘\\\"[}\"\n    }\n  ],\n  \"c\": {},\n  \"d\": [],\n  \"e\": null\n}"
        );
        assert_eq!(compact(&laid_out(text)), text.replace(" : ", ":"));
        let mut names = Vec::new();
        lay_out(text, &mut |piece, text| names.extend((piece == Piece::Name).then(|| text.to_owned())));
        assert_eq!(names, ["\"a\"", "\"b\"", "\"c\"", "\"d\"", "\"e\""]);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in r#"(\PC|["\\{}\[\]:,\n ]){0,40}"#) {
            let _ = laid_out(&text);
            prop_assert!(compact(&text).len() <= text.len());
        }
    }
}
