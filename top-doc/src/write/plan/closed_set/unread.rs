//! Numbers and words that stand near the values of a set and may be values that were not understood.

use super::scan::{Text, Token};

/// Whether a number that is none of the values may be one that was not understood.
pub(super) fn is_unread_number(text: &Text, token: &Token) -> bool {
    const MEASURES: &[&str] = &[
        "天", "元", "年", "月", "日", "小时", "分", "个", "倍", "折", "件", "人", "岁", "位", "%", "米",
        "公里", "克", "kg", "秒", "周", "字", "万", "千", "百", "h", "号", "级", "星", "层", "次", "条",
        "页", "种", "张", "心", "度", "°", "点", "步", "期", "间", "晚", "夜", "*", "x",
    ];
    // Measures that also begin a label: `102次晨达`.
    const DOUBTFUL_AT_START: &[&str] = &[
        "次", "级", "号", "分", "位", "星", "点", "间", "期", "个人", "日", "月", "年", "件", "x", "h", "人",
    ];
    let next = (token.end..text.len()).find(|at| text.at(*at) != ' ').unwrap_or(text.len());
    let measured = |measures: &[&str]| measures.iter().any(|measure| text.starts_with(next, measure));
    let touches = text.before(token.start);
    if touches.is_alphabetic() {
        if token.label.is_some() && !token.by_comma && !text.is_marked_by_common_word(token.end) {
            return true;
        }
        if measured(MEASURES) {
            return false;
        }
        return matches!(
            touches,
            '为' | '是' | '传' | '填' | '值' | '取' | '选' | '认' | '如' | '或' | '和' | '及'
        );
    }
    if matches!(touches, '<' | '>' | '≤' | '≥' | '~' | '+' | '*') && measured(MEASURES) {
        return false;
    }
    !measured(MEASURES) || measured(DOUBTFUL_AT_START)
}

/// How a word is written. The values of one set are mostly written alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Capitals,
    Capitalised,
    Lower,
}

pub(super) fn shape(word: &str) -> Shape {
    if !word.bytes().any(|byte| byte.is_ascii_lowercase()) {
        Shape::Capitals
    } else if word.starts_with(|c: char| c.is_ascii_uppercase()) {
        Shape::Capitalised
    } else {
        Shape::Lower
    }
}

/// Whether a word that is none of the values may be one that was not understood.
pub(super) fn is_unread_word(text: &Text, token: &Token, tokens: &[Token], items: &[&Token]) -> bool {
    let is_label = tokens.iter().any(|other| other.label == Some(token.start));
    let is_alike = items.iter().any(|item| shape(&item.value) == shape(&token.value));
    if is_label || !is_alike || token.value.len() < 2 || is_note(&token.value) {
        return false;
    }
    let is_heading = tokens.iter().any(|other| token.behind_mark == Some(other.start));
    let is_apart = is_apart(text.before_spaces(token.start));
    if token.behind_mark.is_some() && !is_heading && (is_apart || text.before(token.start) == ' ') {
        return true;
    }
    let next = text.at(token.end);
    let ends = matches!(next, '(' | '\n' | ',' | ';' | '、' | '|' | '/' | ')' | '】') || !next.is_ascii();
    let is_spaced = text.before(token.start) == ' ' && shape(&token.value) != Shape::Lower;
    (is_apart && ends) || (is_spaced && (ends || !text.at(token.end + 1).is_ascii()))
}

/// Whether an item may begin after this character.
pub(super) fn is_apart(c: char) -> bool {
    matches!(c, '\n' | ',' | ';' | '、' | '|' | '/' | '。' | '(' | '[' | '【' | ':' | '{')
}

/// Words that begin a remark and not an item.
pub(super) fn is_note(word: &str) -> bool {
    ["ps", "note", "tips", "http", "https", "eg", "id", "url", "attention"]
        .contains(&word.to_ascii_lowercase().as_str())
}
