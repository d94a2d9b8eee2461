//! `value; key=value; key="quoted value"`: the form of `Content-Type` and `Content-Disposition`.
//!
//! Official SDKs leave out the spaces and write file names raw between the quotes, so the reader goes by quotes and
//! semicolons alone.

use super::form::{decode, text_of};

/// The part before the first `;`, in lower case.
pub(crate) fn essence(header: &[u8]) -> String {
    let end = memchr::memchr(b';', header).unwrap_or(header.len());
    text_of(header[..end].trim_ascii()).to_ascii_lowercase()
}

/// The value of parameter `wanted` (lower case), quotes removed. `key*=UTF-8''…` counts as `key`.
pub(crate) fn parameter(header: &[u8], wanted: &str) -> Option<String> {
    let mut rest = &header[memchr::memchr(b';', header)? + 1..];
    loop {
        let (name, value, quoted, after) = next(rest);
        let name = text_of(name.trim_ascii()).to_ascii_lowercase();
        if name == wanted {
            return Some(if quoted { unescape(value) } else { text_of(value.trim_ascii()) });
        }
        if name.strip_suffix('*') == Some(wanted) {
            let encoded = value.splitn(3, |byte| *byte == b'\'').nth(2).unwrap_or(value);
            return Some(text_of(&decode(encoded.trim_ascii(), false)));
        }
        rest = after?;
    }
}

/// A body as text in the charset that its content type names, UTF-8 where it names none; `None` where the charset is not
/// known, or has no such bytes.
pub(crate) fn text_in(content_type: &[u8], body: &[u8]) -> Option<String> {
    let label = parameter(content_type, "charset");
    let encoding =
        label.map_or(Some(encoding_rs::UTF_8), |label| encoding_rs::Encoding::for_label(label.as_bytes()));
    let text = encoding?.decode_without_bom_handling_and_without_replacement(body);
    text.map(std::borrow::Cow::into_owned)
}

/// One `key=value`, whether the value was quoted, and what follows the next `;`.
fn next(text: &[u8]) -> (&[u8], &[u8], bool, Option<&[u8]>) {
    let after = |from: usize| memchr::memchr(b';', &text[from..]).map(|at| &text[from + at + 1..]);
    let end = memchr::memchr(b';', text).unwrap_or(text.len());
    let Some(equals) = memchr::memchr(b'=', &text[..end]) else {
        return (&text[..end], &[], false, after(0));
    };
    let name = &text[..equals];
    let open =
        equals + 1 + text[equals + 1..].iter().take_while(|byte| **byte == b' ' || **byte == b'\t').count();
    if text.get(open) != Some(&b'"') {
        return (name, &text[equals + 1..end], false, after(equals));
    }
    let start = open + 1;
    let close = closing_quote(&text[start..]).map_or(text.len(), |at| start + at);
    (name, &text[start..close], true, after(close))
}

fn closing_quote(text: &[u8]) -> Option<usize> {
    let mut escaped = false;
    text.iter().position(|byte| {
        let closes = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        closes
    })
}

/// `\"` and `\\` are escapes; any other backslash belongs to a raw file name.
fn unescape(value: &[u8]) -> String {
    let mut out = Vec::with_capacity(value.len());
    let mut rest = value;
    while let [first, tail @ ..] = rest {
        rest = match (first, tail) {
            (b'\\', [next @ (b'"' | b'\\'), after @ ..]) => {
                out.push(*next);
                after
            }
            _ => {
                out.push(*first);
                tail
            }
        };
    }
    text_of(&out)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_every_spelling_that_sdks_write() {
        for (header, wanted, value) in [
            ("multipart/form-data;charset=UTF-8;boundary=117", "boundary", Some("117")),
            ("multipart/form-data; boundary=\"a b\"", "boundary", Some("a b")),
            ("form-data;name=\"image\";filename=\"a 图.png\"", "filename", Some("a 图.png")),
            ("file; name=\"image\"; filename=\"a.png\"", "name", Some("image")),
            ("form-data; name=k; filename=f", "name", Some("k")),
            ("form-data; NAME = \"k\"", "name", Some("k")),
            (r#"form-data; name="a\"b;c\\d"; filename="C:\x.png""#, "name", Some(r#"a"b;c\d"#)),
            (r#"form-data; name="a"; filename="C:\x.png""#, "filename", Some(r"C:\x.png")),
            ("form-data; name=\"a\"b\"; filename=\"f\"", "filename", Some("f")),
            ("form-data; filename*=UTF-8''%E5%9B%BE.png", "filename", Some("图.png")),
            ("form-data; name=\"unclosed", "name", Some("unclosed")),
            ("form-data", "name", None),
            ("form-data;;=;x", "name", None),
        ] {
            assert_eq!(parameter(header.as_bytes(), wanted).as_deref(), value, "{header}");
        }
        assert_eq!(essence(b"Text/XML ; charset=utf-8"), "text/xml");
    }

    proptest! {
        #[test]
        fn any_bytes_end(bytes: Vec<u8>) {
            let value = parameter(&bytes, "name");
            prop_assert!(value.is_none_or(|value| value.len() <= bytes.len() * 3));
        }
    }
}
