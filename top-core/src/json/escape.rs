//! JSON strings: only what JSON demands is escaped.

use crate::word;

/// Appends a JSON string.
pub(crate) fn string(out: &mut Vec<u8>, text: &str) {
    out.reserve(text.len() + 2);
    out.push(b'"');
    contents(out, text.as_bytes());
    out.push(b'"');
}

/// Appends the inside of a JSON string; runs of bytes without anything to escape are copied as a whole.
pub(crate) fn contents(out: &mut Vec<u8>, mut rest: &[u8]) {
    // Whole words are appended before they are searched, because the compiler knows their length; what is to be escaped
    // is cut off again.
    while let Some((bytes, after)) = rest.split_first_chunk() {
        out.extend_from_slice(bytes);
        let marks = needs_escape(u64::from_le_bytes(*bytes));
        if marks != 0 {
            let run = word::first(marks);
            out.truncate(out.len() - (bytes.len() - run));
            escape(out, bytes[run]);
            rest = &rest[run + 1..];
            continue;
        }
        rest = after;
        // Where one word is clean, more may be.
        while let Some((block, after)) = rest.split_first_chunk::<32>()
            && is_clean(block)
        {
            out.extend_from_slice(block);
            rest = after;
        }
    }
    for byte in rest {
        if ESCAPE[usize::from(*byte)] == 0 {
            out.push(*byte);
        } else {
            escape(out, *byte);
        }
    }
}

/// Whether nothing is to be escaped. The loop over bytes has no early exit, so that it becomes a few vector
/// instructions.
#[allow(clippy::needless_bitwise_bool, reason = "lazy ones would be branches")]
fn is_clean(block: &[u8; 32]) -> bool {
    let mark = |byte: &u8| u8::from((*byte < b' ') | (*byte == b'"') | (*byte == b'\\'));
    block.iter().map(mark).fold(0, u8::max) == 0
}

fn escape(out: &mut Vec<u8>, byte: u8) {
    let letter = letter(byte);
    out.extend_from_slice(&[b'\\', letter]);
    if letter == b'u' {
        out.extend_from_slice(&digits(byte));
    }
}

/// The longest escape: `\u001f`.
pub(crate) const MOST: usize = 6;

/// The letter after the backslash; zero where a byte is not escaped.
pub(crate) const fn letter(byte: u8) -> u8 {
    ESCAPE[byte as usize]
}

/// The digits after a letter `u`, only for U+0000 to U+001F.
pub(crate) fn digits(byte: u8) -> [u8; 4] {
    [b'0', b'0', b'0' + (byte >> 4), b"0123456789abcdef"[usize::from(byte & 15)]]
}

/// Marks those of eight bytes that are control characters, quotes or backslashes.
const fn needs_escape(word: u64) -> u64 {
    word::below(word, b' ') | word::equal(word, b'"') | word::equal(word, b'\\')
}

/// The letter after the backslash; zero where a byte is not escaped.
const ESCAPE: &[u8; 256] = &{
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 0x20 {
        table[byte] = b'u';
        byte += 1;
    }
    table[0x08] = b'b';
    table[0x09] = b't';
    table[0x0a] = b'n';
    table[0x0c] = b'f';
    table[0x0d] = b'r';
    table[b'"' as usize] = b'"';
    table[b'\\' as usize] = b'\\';
    table
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::string;

    proptest! {
        #[test]
        fn escapes_any_text_as_serde_json_does(text in "[\u{0}-\u{7f}中é😀]{0,40}") {
            let mut out = Vec::new();
            string(&mut out, &text);
            prop_assert_eq!(String::from_utf8(out).unwrap(), serde_json::to_string(&text).unwrap());
        }
    }
}
