//! The end of an XML document or a JSON value at the beginning of a text: an example may be one, and holds spaces.

/// The length of the XML or JSON that the text begins with, if it begins with one.
pub(super) fn leading(text: &str) -> Option<usize> {
    let length = match text.as_bytes().first()? {
        b'<' => xml(text),
        b'{' | b'[' => json(text),
        _ => None,
    }?;
    let rest = &text[length..];
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then_some(length)
}

fn xml(text: &str) -> Option<usize> {
    let mut at = 0;
    // The declaration, a document type and comments.
    while text[at..].starts_with("<?") || text[at..].starts_with("<!") {
        at += text[at..].find('>')? + 1;
        at += text[at..].len() - text[at..].trim_start().len();
    }
    let inner = text[at..].strip_prefix('<')?;
    let end = inner.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':')))?;
    let name = &inner[..end];
    if name.is_empty() {
        return None;
    }
    let closing = format!("</{name}>");
    if let Some(close) = text.rfind(&closing) {
        return Some(close + closing.len());
    }
    // `<a/>`
    let tag = at + text[at..].find('>')? + 1;
    text[..tag].ends_with("/>").then_some(tag)
}

fn json(text: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::leading;

    #[test]
    fn xml_and_json_with_spaces() {
        for (example, rest) in [
            ("<?xml version=\"1.0\" encoding=\"utf-8\"?> <a b=\"1\"><a>x y</a></a>", " 报文"),
            ("<rules/>", " 规则"),
            ("{\"a\": [1, \"}\"]}", " 说明 {}"),
            ("[1, 2]", ""),
        ] {
            assert_eq!(leading(&format!("{example}{rest}")), Some(example.len()), "{example}");
        }
        for text in ["<br> 说明", "{a", "1 <a></a>", "<", "", "[是]否", "<a></a>说明"] {
            assert_eq!(leading(text), None, "{text}");
        }
    }
}
