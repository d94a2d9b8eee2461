//! Documentation comments from texts that may hold anything: HTML, `*/`, backticks, line breaks, control characters.
//! Words that look like code get backticks, markdown's punctuation is escaped, and lines are wrapped. Knows nothing of
//! what is documented.

use std::fmt::Write;

use crate::write::markup::without_markup;

/// The greatest width of a line in columns of a terminal, where Chinese characters take two.
const WIDTH: usize = 100;

/// The tags of HTML that end a line.
const BLOCKS: [&str; 12] = ["br", "p", "li", "ul", "ol", "div", "tr", "h1", "h2", "h3", "h4", "pre"];

/// The lines of a doc comment, each with its `///` and line end. `lead` goes before the text unchanged. Empty if there is
/// nothing to say.
///
/// Line breaks of the text stay: two lines become paragraphs, more become a list below the first.
pub(in crate::write) fn comment(indent: usize, marker: &str, lead: &str, text: &str) -> String {
    let start = format!("{}{marker}", " ".repeat(indent));
    // Markdown would take a lone carriage return for a character of the line.
    let text = without_markup(text, &BLOCKS).replace('\r', "\n");
    let mut lines: Vec<Vec<Atom>> =
        text.lines().map(without_bullet).map(atoms).filter(|atoms| !atoms.is_empty()).collect();
    if !lead.is_empty() {
        if lines.is_empty() {
            lines.push(Vec::new());
        }
        if let Some(first) = lines[0].first_mut() {
            first.spaced = true;
        }
        lines[0].insert(0, Atom { text: lead.to_owned(), spaced: false, glued: false });
    }
    let mut comment = String::new();
    let is_list = lines.len() > 2;
    for (at, line) in lines.iter().enumerate() {
        if at == 1 || (at > 1 && !is_list) {
            let _ = writeln!(comment, "{start}");
        }
        let is_item = is_list && at > 0;
        let (first, next) = if is_item { (" - ", "   ") } else { (" ", " ") };
        wrap(line, &format!("{start}{first}"), &format!("{start}{next}"), &mut comment);
    }
    comment
}

/// The line without the mark that makes it an item of a list.
fn without_bullet(line: &str) -> &str {
    let line = line.trim();
    let plain = line.trim_start_matches(['•', '·', '●', '◦', '▪']);
    plain.strip_prefix("* ").or_else(|| plain.strip_prefix("- ")).unwrap_or(plain)
}

/// Lays the pieces out below `first`, or below `next` from the second line on.
fn wrap(atoms: &[Atom], first: &str, next: &str, comment: &mut String) {
    let mut start = first;
    let mut line = String::new();
    let mut width = 0;
    for atom in atoms {
        let space = usize::from(atom.spaced && !line.is_empty());
        let atom_width = columns(&atom.text);
        let breaks = !line.is_empty()
            && start.len() + width + space + atom_width > WIDTH
            // Closing punctuation stays where it is.
            && !atom.glued;
        if breaks {
            let _ = writeln!(comment, "{start}{line}");
            start = next;
            line.clear();
            width = 0;
        } else if space == 1 {
            line.push(' ');
            width += 1;
        }
        line.push_str(&atom.text);
        width += atom_width;
    }
    let _ = writeln!(comment, "{start}{line}");
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
    // Brackets that are not closed in the run close in the Chinese text around it: they are no part of a code.
    let mut text = String::with_capacity(run.len() + 4);
    let mut from = 0;
    for at in unpaired(run).into_iter().chain([run.len()]) {
        if from < at {
            text.push_str(&word(&run[from..at]));
        }
        text.push_str(&escape(run.get(at..=at).unwrap_or_default()));
        from = at + 1;
    }
    text
}

/// The positions of the brackets without their counterparts.
fn unpaired(run: &str) -> Vec<usize> {
    let mut open: Vec<(usize, u8)> = Vec::new();
    let mut unpaired = Vec::new();
    for (at, byte) in run.bytes().enumerate() {
        let opening = match byte {
            b'(' | b'[' | b'{' => {
                open.push((at, byte));
                continue;
            }
            b')' => b'(',
            b']' => b'[',
            b'}' => b'{',
            _ => continue,
        };
        match open.last() {
            Some((_, last)) if *last == opening => {
                open.pop();
            }
            _ => unpaired.push(at),
        }
    }
    unpaired.extend(open.iter().map(|(at, _)| *at));
    unpaired.sort_unstable();
    unpaired
}

/// A run whose brackets are paired. What looks like code gets backticks.
fn word(run: &str) -> String {
    if !run.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
        return escape(run);
    }
    // Round brackets around the whole run are no part of a code.
    let mut inner = run;
    while let Some(inside) = inner.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'))
        && unpaired(inside).is_empty()
    {
        inner = inside;
    }
    let around = (run.len() - inner.len()) / 2;
    let (open, close) = ("(".repeat(around), ")".repeat(around));
    let edge = |c: char| ",.;:!?\"'/|=-><`*+&".contains(c);
    let core = inner.trim_end_matches(|c| edge(c) && c != '+');
    let tail = &inner[core.len()..];
    let plain = core.trim_start_matches(edge);
    let (lead, core) = core.split_at(core.len() - plain.len());
    let is_plain = core.chars().all(|c| c.is_ascii_alphanumeric() || ".,-%'/;:".contains(c));
    if !is_plain || core.contains("//") || core.contains("::") || is_mixed_case(core) {
        return format!("{open}{}{}{}{close}", escape(lead), code(core), escape(tail));
    }
    // Markdown reads `1.` at the beginning of a line as a list.
    let is_number = around == 0
        && lead.is_empty()
        && core.bytes().all(|byte| byte.is_ascii_digit())
        && tail.starts_with(['.', ')']);
    let mark = if is_number { "\\" } else { "" };
    format!("{open}{}{core}{mark}{}{close}", escape(lead), escape(tail))
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
            ("a */ b\r\n`c`", "/// a \\*/ b\n///\n/// \\`c\\`\n"),
            ("<b>粗</b> see http://x.y/z?a=1, [x]", "/// 粗 see `http://x.y/z?a=1`, `[x]`\n"),
            ("- item", "/// item\n"),
            ("a - item", "/// a \\- item\n"),
            ("((x)(y_z))", "/// (`(x)(y_z)`)\n"),
            ("x)((y", "/// x)((y\n"),
            ("1. 一", "/// 1\\. 一\n"),
            ("甲-乙,someName(x)=-1;TEXT(1), b(原", "/// 甲-乙,`someName(x)=-1;TEXT(1)`, b(原\n"),
            ("=", "/// \\=\n"),
            ("someKind=1时", "/// `someKind=1` 时\n"),
            ("fixed(一口价)auction(拍卖)", "/// fixed(一口价)auction(拍卖)\n"),
            ("类型(a_b:甲;c:乙)其他", "/// 类型(`a_b`:甲;c:乙)其他\n"),
            ("[a_b,甲]x{y}", "/// \\[`a_b`,甲\\]`x{y}`\n"),
            ("\u{202e}\u{0}x", "/// x\n"),
            ("  ", ""),
        ] {
            assert_eq!(comment(0, "///", "", text), expected, "{text:?}");
        }
    }

    #[test]
    fn line_breaks_stay() {
        assert_eq!(comment(0, "///", "", "甲<br/>乙"), "/// 甲\n///\n/// 乙\n");
        assert_eq!(
            comment(0, "///", "", "状态<br>0：甲<br/>1：乙\n"),
            "/// 状态\n///\n/// - 0：甲\n/// - 1：乙\n"
        );
        let list = comment(0, "///", "", &format!("甲\n{}\n乙", "字".repeat(60)));
        assert_eq!(list.lines().filter(|line| line.starts_with("///   字")).count(), 1, "{list}");
        assert_eq!(comment(0, "///", "`a`", "甲"), "/// `a` 甲\n");
        assert_eq!(comment(0, "///", "`a`", ""), "/// `a`\n");
    }

    #[test]
    fn long_texts_are_wrapped() {
        let wrapped = comment(4, "///", "", &"字".repeat(100));
        assert_eq!(wrapped.lines().count(), 3);
        assert!(wrapped.lines().all(|line| line.starts_with("    /// 字")));
    }
}
