//! Percent-encoding of form names and values, by Java's `URLEncoder` rules, which are also those of HTML forms:
//! letters, digits and `* - . _` stand for themselves, a space becomes `+`, every other byte `%XX`. And back, by those
//! of its `URLDecoder`.

/// Appends `text`, encoded. One growth, then a table loop: three bytes are written for every input byte and the
/// position advances by what the byte really took.
pub(crate) fn append(out: &mut Vec<u8>, text: &[u8]) {
    let start = out.len();
    out.resize(start + text.len() * 3, 0);
    let mut at = start;
    for byte in text {
        let (code, len) = TABLE[usize::from(*byte)];
        out[at..at + 3].copy_from_slice(&code);
        at += usize::from(len);
    }
    out.truncate(at);
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

static TABLE: [([u8; 3], u8); 256] = {
    let mut table = [([0; 3], 3); 256];
    let mut byte = 0_u8;
    loop {
        table[byte as usize] = match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'*' | b'-' | b'.' | b'_' => ([byte, 0, 0], 1),
            b' ' => ([b'+', 0, 0], 1),
            _ => {
                const HEX: &[u8; 16] = b"0123456789ABCDEF";
                ([b'%', HEX[(byte >> 4) as usize], HEX[(byte & 15) as usize]], 3)
            }
        };
        if byte == 255 {
            break;
        }
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    #[test]
    fn encodes_as_java_does() {
        let mut out = b"x=".to_vec();
        super::append(&mut out, "淘宝 a+b&c=d/é😀~!'()*-._".as_bytes());
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "x=%E6%B7%98%E5%AE%9D+a%2Bb%26c%3Dd%2F%C3%A9%F0%9F%98%80%7E%21%27%28%29*-._"
        );
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
            assert_eq!(super::decode(text.as_bytes()).as_deref(), bytes.map(str::as_bytes), "{text}");
        }
    }
}
