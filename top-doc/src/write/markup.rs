//! The HTML that descriptions hold: tags and entities, taken out once for all that read a description. Knows nothing of
//! what the text says.

/// The text with a line end for each tag of `breaks`, a space for each other tag, and the commonest entities decoded.
/// A `<` that begins no tag stays.
pub(super) fn without_markup(text: &str, breaks: &[&str]) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        plain.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let name = after.trim_start_matches('/');
        let is_tag = name.starts_with(|c: char| c.is_ascii_alphabetic());
        match after.find('>').filter(|end| is_tag && *end < 400 && !after[..*end].contains('<')) {
            Some(end) => {
                let name_end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
                let is_break = breaks.iter().any(|tag| name[..name_end].eq_ignore_ascii_case(tag));
                plain.push(if is_break { '\n' } else { ' ' });
                rest = &after[end + 1..];
            }
            None => {
                plain.push('<');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&ldquo;", "“")
        .replace("&rdquo;", "”")
        .replace("&hellip;", "…")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::without_markup;

    #[test]
    fn tags_and_entities_go_and_other_brackets_stay() {
        for (text, expected) in [
            ("a<br/>b<BR>c</p>d", "a\nb\nc\nd"),
            ("<b>x</b>&nbsp;&amp;lt;", " x  &lt;"),
            ("1<2 and <中> and a<", "1<2 and <中> and a<"),
            ("<bread>a<pre>b", " a b"),
        ] {
            assert_eq!(without_markup(text, &["br", "p"]), expected, "{text}");
        }
    }
}
