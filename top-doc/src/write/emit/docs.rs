//! Documentation comments from texts that may hold anything: HTML, `*/`, backticks, line breaks, control characters.
//! Words that look like code get backticks, markdown's punctuation is escaped, and lines are wrapped. Knows nothing of
//! what is documented.

use std::fmt::Write;

/// The greatest width of a line in columns of a terminal, where Chinese characters take two.
const WIDTH: usize = 100;

/// The lines of a doc comment, each with its `///` and line end. `lead` goes before the text unchanged. Empty if there is
/// nothing to say.
pub(in crate::write) fn comment(indent: usize, marker: &str, lead: &str, text: &str) -> String {
    let mut atoms = atoms(&strip_tags(text));
    if !lead.is_empty() {
        if let Some(first) = atoms.first_mut() {
            first.spaced = true;
        }
        atoms.insert(0, Atom { text: lead.to_owned(), spaced: false, glued: false });
    }
    let start = format!("{}{marker}", " ".repeat(indent));
    let mut comment = String::new();
    let mut line = String::new();
    let mut width = 0;
    for atom in &atoms {
        let space = usize::from(atom.spaced && !line.is_empty());
        let atom_width = columns(&atom.text);
        let breaks = !line.is_empty()
            && start.len() + 1 + width + space + atom_width > WIDTH
            // Closing punctuation stays where it is.
            && !atom.glued;
        if breaks {
            let _ = writeln!(comment, "{start} {line}");
            line.clear();
            width = 0;
        } else if space == 1 {
            line.push(' ');
            width += 1;
        }
        line.push_str(&atom.text);
        width += atom_width;
    }
    if !line.is_empty() {
        let _ = writeln!(comment, "{start} {line}");
    }
    comment
}

/// Any text between backticks; empty if it has no visible character.
pub(in crate::write) fn code(text: &str) -> String {
    let inner: String = text
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| match c {
            '`' => '\'',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    let inner = inner.trim();
    if inner.is_empty() { String::new() } else { format!("`{inner}`") }
}

/// A piece of text that is never divided.
struct Atom {
    text: String,
    /// A space before it, if it does not begin the line.
    spaced: bool,
    /// Never at the beginning of a line.
    glued: bool,
}

fn atoms(text: &str) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    let mut spaced = false;
    let mut chars = text.chars().peekable();
    let mut after_word = false;
    while let Some(c) = chars.next() {
        if c.is_whitespace() {
            spaced = true;
        } else if is_invisible(c) {
        } else if c.is_ascii() {
            // A run of ASCII is one atom, so that code in it stays together.
            let mut run = String::from(c);
            while let Some(next) =
                chars.next_if(|next| next.is_ascii() && !next.is_whitespace() && !next.is_control())
            {
                run.push(next);
            }
            let word = run.bytes().any(|byte| byte.is_ascii_alphanumeric());
            let begins_word = c.is_ascii_alphanumeric() && after_word;
            let before_space = chars.peek().is_none_or(|next| next.is_whitespace());
            atoms.push(Atom { text: ascii(&run, before_space), spaced: spaced || begins_word, glued: false });
            spaced = false;
            after_word = word;
        } else {
            let is_word = c.is_alphanumeric();
            // A space separates Chinese and Latin letters, which would otherwise be one word.
            let after_ascii = after_word
                && is_word
                && atoms
                    .last()
                    .is_some_and(|atom| atom.text.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '`'));
            atoms.push(Atom {
                text: c.to_string(),
                spaced: spaced || after_ascii,
                glued: matches!(c, '，' | '。' | '；' | '：' | '、' | '）' | '】' | '！' | '？' | '”' | '》'),
            });
            spaced = false;
            after_word = is_word;
        }
    }
    atoms
}

/// A run of ASCII without spaces.
fn ascii(run: &str, before_space: bool) -> String {
    if !run.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
        let escaped = escape(run);
        // Alone at the beginning of a line, markdown reads these as a list or a heading.
        let is_mark = before_space && run.bytes().all(|byte| matches!(byte, b'-' | b'+' | b'='));
        return if is_mark { format!("\\{escaped}") } else { escaped };
    }
    let has_open = run.contains('(');
    let core = run.trim_end_matches(|c: char| ",.;:!?\"'(".contains(c) || (c == ')' && !has_open));
    let tail = &run[core.len()..];
    let plain = core.trim_start_matches(['(', '"', '\'', ',', '.', ';', ':', '-', '+']);
    let (lead, core) = core.split_at(core.len() - plain.len());
    let is_plain = core.chars().all(|c| c.is_ascii_alphanumeric() || ".,-%'/;:".contains(c));
    if !is_plain || core.contains("//") || core.contains("::") || is_mixed_case(core) {
        return format!("{}{}{}", escape(lead), code(core), escape(tail));
    }
    // Markdown reads `1.` at the beginning of a line as a list.
    let is_number =
        lead.is_empty() && core.bytes().all(|byte| byte.is_ascii_digit()) && tail.starts_with(['.', ')']);
    let mark = if is_number { "\\" } else { "" };
    format!("{}{core}{mark}{}", escape(lead), escape(tail))
}

/// Whether the word is a name such as `DrugDto` or `dtoList`.
fn is_mixed_case(word: &str) -> bool {
    let inner_upper = word.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    inner_upper && word.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Escapes the punctuation that markdown interprets.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\`*_[]<>#|~&".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Removes the tags of HTML and decodes its commonest entities.
fn strip_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        plain.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let is_tag = after.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic());
        match after.find('>').filter(|end| is_tag && *end < 400 && !after[..*end].contains('<')) {
            Some(end) => {
                plain.push(' ');
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
        .replace("&amp;", "&")
}

/// Whether the character is invisible. Among these are marks that turn the direction of writing, which rustc refuses.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{ad}' | '\u{61c}')
}

fn columns(text: &str) -> usize {
    text.chars().map(|c| if (c as u32) < 0x1100 { 1 } else { 2 }).sum()
}

#[cfg(test)]
mod tests {
    use super::comment;

    #[test]
    fn hostile_texts() {
        for (text, expected) in [
            ("编号ID", "/// 编号 ID\n"),
            ("a */ b\r\n`c`", "/// a \\*/ b `'c'`\n"),
            ("<b>粗</b><br/>see http://x.y/z?a=1, [x]", "/// 粗 see `http://x.y/z?a=1`, `[x]`\n"),
            ("- item", "/// \\- item\n"),
            ("1. 一", "/// 1\\. 一\n"),
            ("甲-乙,someName(x)=-1;TEXT(1), b(原", "/// 甲-乙,`someName(x)=-1;TEXT(1)`, b(原\n"),
            ("=", "/// \\=\n"),
            ("someKind=1时", "/// `someKind=1` 时\n"),
            ("\u{202e}\u{0}x", "/// x\n"),
            ("  ", ""),
        ] {
            assert_eq!(comment(0, "///", "", text), expected, "{text:?}");
        }
    }

    #[test]
    fn long_texts_are_wrapped() {
        let wrapped = comment(4, "///", "", &"字".repeat(100));
        assert_eq!(wrapped.lines().count(), 3);
        assert!(wrapped.lines().all(|line| line.starts_with("    /// 字")));
    }
}
