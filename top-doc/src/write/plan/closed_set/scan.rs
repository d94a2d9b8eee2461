//! A description as words, numbers and the pairs that they begin: `0-否`, `WAIT：等待`. Only finds them; whether they are
//! a closed set is decided elsewhere.

use crate::write::markup::without_markup;

/// A description without markup, and beside it the same characters with those of full width as their ASCII ones.
pub(super) struct Text {
    chars: Vec<char>,
    folded: Vec<char>,
}

/// A run of ASCII letters and digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) value: String,
    pub(super) sort: Sort,
    /// Where its label begins, if a mark and something that can be a label follow.
    pub(super) label: Option<usize>,
    /// Where the text behind the mark begins, if there is a mark other than a comma.
    pub(super) behind_mark: Option<usize>,
    /// The mark is a comma: `1,苹果`.
    pub(super) by_comma: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A whole number without leading zeros.
    Number,
    /// Digits that are no such number: `007`, `20211109123456`.
    Digits,
    /// It begins with a letter.
    Word,
    /// It begins with a digit and holds letters.
    Mixed,
}

const MARKS: &[&str] = &[":", "-", "=", "—", "代表", "表示", "是", "为", "指"];
/// Marks that are Chinese words. The last three also occur inside sentences.
const FIRST_WORD: usize = 4;
const FIRST_COMMON_WORD: usize = 6;

impl Text {
    pub(super) fn new(description: &str) -> Self {
        let chars: Vec<char> = plain(description).chars().collect();
        let folded = chars.iter().map(|c| fold(*c)).collect();
        Self { chars, folded }
    }

    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    /// The characters from `start` to `end` as they are in the document.
    pub(super) fn slice(&self, start: usize, end: usize) -> String {
        self.chars.get(start..end).unwrap_or_default().iter().collect()
    }

    /// The same with ASCII punctuation.
    pub(super) fn folded(&self, start: usize, end: usize) -> String {
        self.folded.get(start..end).unwrap_or_default().iter().collect()
    }

    pub(super) fn at(&self, at: usize) -> char {
        self.folded.get(at).copied().unwrap_or('\n')
    }

    /// The character before `at`; a line end at the beginning.
    pub(super) fn before(&self, at: usize) -> char {
        at.checked_sub(1).map_or('\n', |at| self.at(at))
    }

    /// The last character before `at` that is no space.
    pub(super) fn before_spaces(&self, at: usize) -> char {
        self.folded[..at.min(self.len())].iter().rev().copied().find(|c| *c != ' ').unwrap_or('\n')
    }

    pub(super) fn starts_with(&self, at: usize, text: &str) -> bool {
        text.chars().enumerate().all(|(offset, c)| self.folded.get(at + offset) == Some(&c))
    }

    fn skip(&self, mut at: usize, skipped: impl Fn(char) -> bool) -> usize {
        while at < self.len() && skipped(self.folded[at]) {
            at += 1;
        }
        at
    }

    /// All tokens, in order, without those of addresses, decimals and dotted names.
    pub(super) fn tokens(&self) -> Vec<Token> {
        let mut tokens: Vec<Token> = Vec::new();
        let mut at = 0;
        while at < self.len() {
            if !is_word(self.at(at)) {
                at += 1;
                continue;
            }
            let mut end = self.skip(at, is_word);
            let is_latin = self.at(at).is_ascii_alphabetic();
            // `sys-fixture` and `taobao.item.get` are one word, `1-android` is a pair.
            while (is_latin && self.at(end) == '-' && self.at(end + 1).is_ascii_alphabetic())
                || (self.at(end) == '.'
                    && if is_latin { is_word(self.at(end + 1)) } else { self.at(end + 1).is_ascii_digit() })
            {
                end = self.skip(end + 1, is_word);
            }
            if self.starts_with(end, "://") {
                at = self.skip(end, |c| c.is_ascii() && !c.is_whitespace() && !matches!(c, ',' | ';' | ')'));
                continue;
            }
            let start = at;
            at = end;
            let run = self.folded(start, end);
            if run.contains('.') {
                continue;
            }
            // A hyphen after a letter is a mark, not a sign.
            let is_negative = self.before(start) == '-'
                && run.bytes().all(|byte| byte.is_ascii_digit())
                && !self.before(start - 1).is_alphanumeric()
                && self.before(start - 1) != '-';
            let (start, value) = if is_negative { (start - 1, format!("-{run}")) } else { (start, run) };
            let (behind, by_comma) = self.behind_mark(end);
            let label = behind.filter(|label| self.is_label(*label));
            let behind_mark = behind.filter(|_| !by_comma);
            tokens.push(Token { start, end, sort: sort(&value), value, label, behind_mark, by_comma });
        }
        tokens
    }

    /// Where the text behind the mark after `end` begins, and whether the mark is a comma.
    fn behind_mark(&self, end: usize) -> (Option<usize>, bool) {
        let mark = self.skip(end, |c| c == ' ');
        let Some(number) = MARKS.iter().position(|text| self.starts_with(mark, text)) else {
            let is_comma = self.at(mark) == ',';
            return (is_comma.then(|| self.skip(mark + 1, |c| c == ' ')), is_comma);
        };
        let behind = mark + MARKS[number].chars().count();
        let is_mark = |c| matches!(c, ' ' | '-' | '>' | ':' | '=' | '—' | '?');
        (Some(self.skip(behind, |c| if number >= FIRST_WORD { c == ' ' } else { is_mark(c) })), false)
    }

    /// Whether the mark after a value is one of the Chinese words that sentences hold too.
    pub(super) fn is_marked_by_common_word(&self, end: usize) -> bool {
        let mark = self.skip(end, |c| c == ' ');
        MARKS[FIRST_COMMON_WORD..].iter().any(|word| self.starts_with(mark, word))
    }

    fn is_label(&self, at: usize) -> bool {
        let c = self.at(at);
        c.is_alphabetic()
            || (matches!(c, '"' | '\'' | '“' | '‘' | '(' | '【' | '《' | '[' | '「')
                && self.at(at + 1).is_alphabetic())
    }
}

fn sort(value: &str) -> Sort {
    let digits = value.strip_prefix('-').unwrap_or(value);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return if digits.starts_with(|c: char| c.is_ascii_digit()) { Sort::Mixed } else { Sort::Word };
    }
    let is_plain = digits == "0" || !digits.starts_with('0');
    if is_plain && digits.len() <= 10 { Sort::Number } else { Sort::Digits }
}

const fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The ASCII character for one of full width.
pub(super) fn fold(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(c as u32 - 0xff01 + 0x21).filter(|c| !c.is_control()).unwrap_or(c)
        }
        '\u{3000}' | '\u{a0}' | '\t' => ' ',
        '–' | '−' | '‐' | '‑' | '─' | '﹣' => '-',
        '\r' => '\n',
        c => c,
    }
}

/// The text without markup, and without the limits that the platform's own editor appends to a description.
fn plain(text: &str) -> String {
    let mut plain = without_markup(text, &["br", "p", "li"]);
    for limit in ["支持最大值为", "支持最小值为", "支持最大长度为", "支持的最大列表长度为"]
    {
        while let Some(at) = plain.find(limit) {
            let after = &plain[at + limit.len()..];
            let number = after.trim_start_matches([':', '：', ' ']);
            let number = number.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '.'));
            let end = plain.len() - number.len();
            plain.replace_range(at..end, "\n");
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{Sort, Text};

    #[test]
    fn values_and_labels() {
        let text =
            Text::new("状态：-1:删除<br/>1－正常，sys-user=用户 2.5 a.b.c http://x.y/z?a=1 3G, 007:空");
        let tokens = text.tokens();
        let found: Vec<(&str, Sort, bool)> =
            tokens.iter().map(|token| (token.value.as_str(), token.sort, token.label.is_some())).collect();
        assert_eq!(
            found,
            [
                ("-1", Sort::Number, true),
                ("1", Sort::Number, true),
                ("sys-user", Sort::Word, true),
                ("3G", Sort::Mixed, false),
                ("007", Sort::Digits, true),
            ]
        );
    }
}
