//! Documentation comments from texts that may hold anything: HTML, `*/`, backticks, line breaks, control characters.
//! What looks like code stands between backticks, what markdown would read is escaped, and lines are wrapped.

use std::fmt::Write;

/// How wide lines may be, in columns of a terminal: Chinese characters take two.
const WIDTH: usize = 100;

/// The lines of a doc comment, each with its `///` and line end; `lead` stands before the text as it is. Nothing for a
/// text without words.
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

/// A text between backticks, whatever it holds; nothing if there is nothing to show.
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

/// What is never divided.
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
            // Code given as such already.
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
            // Between Chinese and Latin letters there is a space, or they would be one word.
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
        // Alone at the beginning of a line these make a list or a heading.
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
    // `1.` at the beginning of a line is a list.
    let is_number =
        lead.is_empty() && core.bytes().all(|byte| byte.is_ascii_digit()) && tail.starts_with(['.', ')']);
    let mark = if is_number { "\\" } else { "" };
    format!("{}{core}{mark}{}", escape(lead), escape(tail))
}

/// A word such as `DrugDto` or `dtoList`, which is a name.
fn is_mixed_case(word: &str) -> bool {
    let inner_upper = word.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    inner_upper && word.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Punctuation that markdown would read, made plain.
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

/// Without the tags of HTML, which say nothing here, and with its commonest entities as characters.
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

/// Characters that are not seen, among them those that turn the direction of writing, which rustc refuses.
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
