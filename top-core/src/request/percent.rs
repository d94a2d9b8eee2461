//! Percent-encoding of form names and values, by Java's `URLEncoder` rules, which are also those of HTML forms:
//! letters, digits and `* - . _` stay as they are, a space becomes `+`, every other byte `%XX`. Decoding follows its
//! `URLDecoder`.

use crate::word;

/// Appends `text`, encoded. Names, numbers and ids mostly stay as they are: they are copied by eight bytes at a time, up to
/// the first that does not.
pub fn append(out: &mut Vec<u8>, text: &[u8]) {
    let mut rest = text;
    while let Some((bytes, after)) = rest.split_first_chunk()
        && is_word_plain(u64::from_le_bytes(*bytes))
    {
        out.extend_from_slice(bytes);
        rest = after;
    }
    if rest.len() >= 8 {
        return append_mixed(out, rest);
    }
    for byte in rest {
        let entry = TABLE[usize::from(*byte)];
        let end = out.len() + (entry >> 24) as usize;
        out.extend_from_slice(&entry.to_le_bytes());
        out.truncate(end);
    }
}

/// Whether a text stays as it is when it is encoded; for tiny texts.
pub(crate) const fn stays(text: &[u8]) -> bool {
    let mut rest = text;
    while let [first, after @ ..] = rest {
        if !is_plain(*first) {
            return false;
        }
        rest = after;
    }
    true
}

/// How many bytes at the beginning stay as they are when they are encoded: all of them, or some of those before the first
/// that does not.
pub(crate) fn unchanged(text: &[u8]) -> usize {
    const BLOCK: usize = 32;
    let (blocks, tail) = text.as_chunks::<BLOCK>();
    match blocks.iter().position(|block| !stays_block(block)) {
        Some(index) => index * BLOCK,
        // The tail is looked at as part of a whole block, whose other bytes are known already.
        None if text.last_chunk::<BLOCK>().is_some_and(stays_block) => text.len(),
        None => text.len() - tail.len(),
    }
}

/// Whether every byte stays as it is, and none is the rare `*`. The loop has no early exit, so that it becomes a few
/// vector instructions.
#[inline]
#[allow(clippy::needless_bitwise_bool, reason = "lazy ones would be branches")]
pub(crate) fn stays_block<const N: usize>(block: &[u8; N]) -> bool {
    // From `-` to `9`, a slash is the only sign that does not.
    let is_plain = |byte: u8| {
        let letter = (byte | 0x20).wrapping_sub(b'a') < 26;
        letter | ((byte.wrapping_sub(b'-') < 13) & (byte != b'/')) | (byte == b'_')
    };
    block.iter().map(|byte| u8::from(!is_plain(*byte))).fold(0, |some, one| some | one) == 0
}

/// Appends text of any sort, encoded.
pub(crate) fn append_mixed(out: &mut Vec<u8>, text: &[u8]) {
    mixed(text, |encoded| out.extend_from_slice(encoded));
}

/// Encodes text of any sort without a branch for each byte, a block after the other: four bytes are written for every input
/// byte, and the position advances by the real length.
pub(crate) fn mixed(text: &[u8], mut put: impl FnMut(&[u8])) {
    const BLOCK: usize = 64;
    // Room for a write of four bytes at any position of eight bits, so that the compiler sees no write past the end.
    let mut scratch = [0; 260];
    for block in text.chunks(BLOCK) {
        let mut at = 0;
        for byte in block {
            let entry = TABLE[usize::from(*byte)];
            let place = at & 0xff;
            scratch[place..place + 4].copy_from_slice(&entry.to_le_bytes());
            at += (entry >> 24) as usize;
        }
        put(&scratch[..at]);
    }
}

/// Whether the encoded text is longer than so many bytes. In Chinese text, the first sixth is enough to tell.
#[allow(clippy::needless_bitwise_bool, reason = "lazy ones would be branches")]
pub(crate) fn is_longer(text: &[u8], limit: usize) -> bool {
    // Counted in a byte, in blocks that a byte can count: vector instructions can do that.
    const BLOCK: usize = 192;
    let count =
        |block: &[u8]| block.iter().map(|byte| u8::from(!is_plain(*byte) & (*byte != b' '))).sum::<u8>();
    let (blocks, rest) = text.as_chunks::<BLOCK>();
    let counts = blocks.iter().map(|block| count(block)).chain([count(rest)]);
    let mut len = text.len();
    counts.map(usize::from).any(|count| {
        len += 2 * count;
        len > limit
    })
}

/// Whether eight bytes stay as they are: like [`is_plain`], without the rare `*`.
const fn is_word_plain(text: u64) -> bool {
    let letters = word::within(word::lower(text), b'a', b'z');
    let signs = word::within(text, b'-', b'.') | word::within(text, b'_', b'_');
    word::is_ascii(text) && word::is_full(letters | word::within(text, b'0', b'9') | signs)
}

/// Whether a byte stays as it is.
#[allow(clippy::needless_bitwise_bool, reason = "lazy ones would be branches")]
const fn is_plain(byte: u8) -> bool {
    let letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    let digit = byte.wrapping_sub(b'0') < 10;
    let sign = (byte == b'*') | (byte == b'-') | (byte == b'.') | (byte == b'_');
    letter | digit | sign
}

/// The decoded bytes; `None` if a `%` is not followed by two hex digits.
pub fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let hex = |digit: &u8| char::from(*digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        rest = tail;
        match first {
            b'+' => out.push(b' '),
            b'%' => {
                let [high, low, tail @ ..] = rest else { return None };
                out.push(hex(high)? << 4 | hex(low)?);
                rest = tail;
            }
            byte => out.push(*byte),
        }
    }
    Some(out)
}

/// For each byte: its encoding, and in the highest byte the length of it.
pub(crate) const TABLE: &[u32; 256] = &{
    let mut table = [0; 256];
    let mut byte = 0_u8;
    loop {
        table[byte as usize] = u32::from_le_bytes(match byte {
            _ if is_plain(byte) => [byte, 0, 0, 1],
            b' ' => [b'+', 0, 0, 1],
            _ => {
                const HEX: &[u8; 16] = b"0123456789ABCDEF";
                [b'%', HEX[(byte >> 4) as usize], HEX[(byte & 15) as usize], 3]
            }
        });
        if byte == 255 {
            break;
        }
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_as_java_does() {
        let mut out = b"x=".to_vec();
        append(&mut out, "淘宝 a+b&c=d/é😀~!'()*-._".as_bytes());
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "x=%E6%B7%98%E5%AE%9D+a%2Bb%26c%3Dd%2F%C3%A9%F0%9F%98%80%7E%21%27%28%29*-._"
        );
    }

    #[test]
    fn encodes_any_length_of_the_worst_case() {
        for len in 0..300 {
            let mut out = Vec::new();
            append(&mut out, &vec![0xff; len]);
            assert_eq!(out, b"%FF".repeat(len));
        }
    }

    #[test]
    fn what_is_unchanged_is_so_and_whole_texts_are() {
        for len in 0..100 {
            let text = vec![b'x'; len];
            assert_eq!(unchanged(&text), if len < 32 { 0 } else { len });
            for at in 0..len {
                let mut text = text.clone();
                text[at] = b'"';
                assert!((at.saturating_sub(31)..=at).contains(&unchanged(&text)), "{at} of {len}");
            }
        }
    }

    #[test]
    fn what_stays_is_what_its_encoding_equals() {
        for byte in 0..=0xff_u8 {
            let mut out = Vec::new();
            append(&mut out, &[byte]);
            let stays = out == [byte];
            for at in 0..16 {
                let mut block = *b"The-19_Others.Zx";
                block[at] = byte;
                assert_eq!(stays_block(&block), stays && byte != b'*', "{byte}");
                assert_eq!(super::stays(&block), stays, "{byte}");
            }
        }
    }

    #[test]
    fn a_plain_name_stays() {
        for c in (0..=0xff_u8).map(char::from) {
            let name = format!("a{c}");
            assert_eq!(
                top_names::is_plain_name(&name),
                stays(name.as_bytes()) && c != '*',
                "{c:?} in a name"
            );
        }
    }

    #[test]
    fn decodes_as_java_does() {
        for (text, bytes) in [
            ("a+b%20c", Some("a b c")),
            ("%e6%b7%98%E5%AE%9D~!'()*-._=", Some("淘宝~!'()*-._=")),
            ("", Some("")),
            ("%", None),
            ("%4", None),
            ("%zz", None),
            ("%+1", None),
        ] {
            assert_eq!(decode(text.as_bytes()).as_deref(), bytes.map(str::as_bytes), "{text}");
        }
    }
}
