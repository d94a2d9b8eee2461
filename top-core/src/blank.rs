//! What counts as a blank text, in one place: a blank parameter is neither signed nor sent.

/// Whether a text is empty or of white space only, as the platform's Java SDK judges it (`Character.isWhitespace`).
///
/// A blank parameter, session or key counts as absent. Java's white space is not Unicode's: U+001C to U+001F belong to
/// it, U+0085 and the spaces that keep words together (U+00A0, U+2007, U+202F) do not.
///
/// ```
/// use top_core::field::is_blank;
///
/// assert!(is_blank("") && is_blank(" \t\u{3000}"));
/// assert!(!is_blank("\u{a0}"));
/// ```
#[inline]
pub fn is_blank(text: &str) -> bool {
    !is_visible_at_first(text.as_bytes()) && is_white_space(text)
}

/// [`is_blank`] for a written parameter.
#[inline]
pub(crate) fn is_blank_bytes(text: &[u8]) -> bool {
    !is_visible_at_first(text) && std::str::from_utf8(text).is_ok_and(is_white_space)
}

/// Most texts are decided by their first byte.
fn is_visible_at_first(text: &[u8]) -> bool {
    text.first().is_some_and(u8::is_ascii_graphic)
}

#[cold]
fn is_white_space(text: &str) -> bool {
    text.chars().all(is_java_white_space)
}

const fn is_java_white_space(c: char) -> bool {
    matches!(
        c,
        '\t'..='\r'
            | '\u{1c}'..=' '
            | '\u{1680}'
            | '\u{2000}'..='\u{2006}'
            | '\u{2008}'..='\u{200a}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{205f}'
            | '\u{3000}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Every character that Unicode or Java calls white space, and whether Java does.
    const WHITE_SPACE: [(char, bool); 29] = [
        ('\u{9}', true),
        ('\u{a}', true),
        ('\u{b}', true),
        ('\u{c}', true),
        ('\u{d}', true),
        ('\u{1c}', true),
        ('\u{1d}', true),
        ('\u{1e}', true),
        ('\u{1f}', true),
        ('\u{20}', true),
        ('\u{85}', false),
        ('\u{a0}', false),
        ('\u{1680}', true),
        ('\u{2000}', true),
        ('\u{2001}', true),
        ('\u{2002}', true),
        ('\u{2003}', true),
        ('\u{2004}', true),
        ('\u{2005}', true),
        ('\u{2006}', true),
        ('\u{2007}', false),
        ('\u{2008}', true),
        ('\u{2009}', true),
        ('\u{200a}', true),
        ('\u{2028}', true),
        ('\u{2029}', true),
        ('\u{202f}', false),
        ('\u{205f}', true),
        ('\u{3000}', true),
    ];

    /// From the words of Java's documentation, over Rust's table of white space.
    fn is_white_space_by_the_book(c: char) -> bool {
        let keeps_words_together = matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}');
        let is_separator = c.is_whitespace() && !c.is_control();
        (is_separator && !keeps_words_together)
            || ('\u{9}'..='\u{d}').contains(&c)
            || ('\u{1c}'..='\u{1f}').contains(&c)
    }

    #[test]
    fn every_character_is_judged_as_java_judges_it() {
        for c in '\0'..=char::MAX {
            let known = WHITE_SPACE.iter().find(|(white, _)| *white == c);
            let expected = known.is_some_and(|(_, blank)| *blank);
            assert_eq!(is_java_white_space(c), expected, "{:?}", c.escape_unicode().to_string());
            assert_eq!(is_white_space_by_the_book(c), expected, "{:?}", c.escape_unicode().to_string());
            assert!(known.is_some() || !c.is_whitespace(), "a white space without a row: {c:?}");
        }
    }

    proptest! {
        #[test]
        fn is_what_the_book_says_of_each_character(
            text in "([\t-\r\u{1c}-\u{20}\u{85}\u{a0}\u{1680}\u{2000}-\u{200b}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}]|\\PC){0,4}",
        ) {
            let expected = text.chars().all(is_white_space_by_the_book);
            prop_assert_eq!(is_blank(&text), expected);
            prop_assert_eq!(is_blank_bytes(text.as_bytes()), expected);
        }
    }
}
