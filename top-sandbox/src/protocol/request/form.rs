//! `name=value&name=value` with percent encoding: query strings and form bodies.
//!
//! Accepts both spellings of a space (`+` as Java writes it, `%20` as Node does) and never refuses: a `%` that begins
//! no escape is read as itself. The signature decides whether the caller meant what was read.

use std::{borrow::Cow, fmt::Write as _};

/// Reads the pairs in order, blank values included. A piece without `=` is a name with an empty value.
pub(crate) fn pairs(text: &[u8]) -> impl Iterator<Item = (String, String)> {
    text.split(|byte| *byte == b'&').filter(|piece| !piece.is_empty()).map(|piece| {
        let (name, value) = match memchr::memchr(b'=', piece) {
            Some(at) => (&piece[..at], &piece[at + 1..]),
            None => (piece, &[][..]),
        };
        (text_of(&decode(name, true)), text_of(&decode(value, true)))
    })
}

/// Percent escapes to bytes, and `+` to a space where the text is a form.
pub(crate) fn decode(text: &[u8], plus_is_space: bool) -> Cow<'_, [u8]> {
    if memchr::memchr2(b'%', b'+', text).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'+', _) if plus_is_space => out.push(b' '),
            (b'%', [high, low, after @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    out.push(high << 4 | low);
                    rest = after;
                }
                _ => out.push(b'%'),
            },
            _ => out.push(*first),
        }
    }
    Cow::Owned(out)
}

/// Percent-encodes as `encodeURIComponent` and Java's `URLEncoder` do, with this spelling of a space.
pub(crate) fn percent_encoded(text: &str, space: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b' ' => out.push_str(space),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' => out.push(char::from(byte)),
            // Writing into memory cannot fail.
            _ => drop(write!(out, "%{byte:02X}")),
        }
    }
    out
}

/// The platform uses UTF-8 only; other bytes become U+FFFD, and the signature is then wrong.
pub(crate) fn text_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

const fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        pairs(text.as_bytes()).collect()
    }

    #[test]
    fn both_spellings_of_a_space_and_of_reserved_characters() {
        assert_eq!(
            read("a=x+y&b=x%20y&c=a%2Bb%26c%3Dd&nick=%E6%B7%98%e5%ae%9d"),
            [("a", "x y"), ("b", "x y"), ("c", "a+b&c=d"), ("nick", "淘宝")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }

    #[test]
    fn blanks_stay_and_odd_pieces_are_read() {
        assert_eq!(
            read("empty=&alone&&=nameless&two=a=b&bad=%zz%4&last=%"),
            [("empty", ""), ("alone", ""), ("", "nameless"), ("two", "a=b"), ("bad", "%zz%4"), ("last", "%")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }

    proptest! {
        #[test]
        fn what_was_encoded_is_read_back(
            entries in proptest::collection::vec((any::<String>(), any::<String>()), 0..8),
            space in prop_oneof![Just("+"), Just("%20")],
        ) {
            let encode = |text: &str| percent_encoded(text, space);
            let entries: Vec<_> = entries.into_iter().filter(|(name, _)| !name.is_empty()).collect();
            let form: Vec<_> = entries.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
            prop_assert_eq!(read(&form.join("&")), entries);
        }

        #[test]
        fn any_bytes_are_read(bytes: Vec<u8>) {
            let pieces = bytes.split(|byte| *byte == b'&').filter(|piece| !piece.is_empty()).count();
            prop_assert_eq!(pairs(&bytes).count(), pieces);
        }
    }
}
