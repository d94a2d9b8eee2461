//! Percent-encoding of form names and values, by Java's `URLEncoder` rules, which are also those of HTML forms:
//! letters, digits and `* - . _` stand for themselves, a space becomes `+`, every other byte `%XX`. And back, by those
//! of its `URLDecoder`.

/// How many input bytes are encoded at a time.
const BLOCK: usize = 64;

/// Where a block is written before it is appended: room for a write of four bytes at any position that a mask of
/// eight bits lets through, so that the compiler sees no write past the end.
pub(crate) type Scratch = [u8; 260];

pub(crate) const SCRATCH: Scratch = [0; 260];

/// Appends `text`, encoded.
///
/// A loop over a table without a branch a byte: four bytes are written for every input byte, and the position
/// advances by what the byte really took.
pub(crate) fn append(out: &mut Vec<u8>, text: &[u8], scratch: &mut Scratch) {
    for block in text.chunks(BLOCK) {
        let mut at = 0;
        for byte in block {
            let entry = TABLE[usize::from(*byte)];
            let place = at & 0xff;
            scratch[place..place + 4].copy_from_slice(&entry.to_le_bytes());
            at += (entry >> 24) as usize;
        }
        out.extend_from_slice(&scratch[..at]);
    }
}

/// The bytes behind `text`; `None` if a `%` is not followed by two hex digits.
pub(crate) fn decode(text: &[u8]) -> Option<Vec<u8>> {
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

/// For each byte: what it becomes, and in the highest byte how many bytes that is.
static TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0_u8;
    loop {
        table[byte as usize] = u32::from_le_bytes(match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'*' | b'-' | b'.' | b'_' => [byte, 0, 0, 1],
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
        append(&mut out, "淘宝 a+b&c=d/é😀~!'()*-._".as_bytes(), &mut SCRATCH.clone());
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "x=%E6%B7%98%E5%AE%9D+a%2Bb%26c%3Dd%2F%C3%A9%F0%9F%98%80%7E%21%27%28%29*-._"
        );
    }

    #[test]
    fn encodes_any_length_of_the_worst_case() {
        for len in 0..300 {
            let mut out = Vec::new();
            append(&mut out, &vec![0xff; len], &mut SCRATCH.clone());
            assert_eq!(out, b"%FF".repeat(len));
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
