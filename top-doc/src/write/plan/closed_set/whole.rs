//! Whether the pairs of a description are a whole set: nothing that could be a value is left beside them.

use super::{
    listing::{AMBIGUOUS, FORMAT, Listing, MORE, listed},
    outside::outside,
    scan::{Sort, Text, Token},
    unread::{Shape, is_apart, is_note, is_unread_number, is_unread_word, shape},
};

/// The set of numbers, if nothing like a number is left.
pub(super) fn number_set(
    text: &Text,
    tokens: &[Token],
    items: &[&Token],
    words: &[&Token],
    numeric: bool,
) -> Listing {
    if numeric && items.iter().any(|token| token.sort == Sort::Digits) {
        return Listing::Doubtful(AMBIGUOUS);
    }
    // `格式1：… 格式2：…` numbers the lines.
    let counted =
        |token: &&&Token| text.before(token.start).is_alphabetic().then(|| text.before(token.start));
    let mut heads: Vec<char> = items.iter().filter_map(|token| counted(&token)).collect();
    let all = heads.len();
    heads.sort_unstable();
    heads.dedup();
    if heads.len() < all {
        return Listing::Doubtful(FORMAT);
    }
    // A sign or a hyphen: `形式-1：…`.
    if items.iter().any(|token| text.before(token.start) == '-') {
        return Listing::Doubtful(AMBIGUOUS);
    }
    let set = match listed(text, items) {
        Listing::Set(set) => set,
        other => return other,
    };
    // `格式：1,2 (1为经度，2为纬度)`
    if !numeric && outside(&text.folded(0, text.len()), &set).contains("格式") {
        return Listing::Doubtful(FORMAT);
    }
    let is_value = |value: &str| items.iter().any(|item| item.value == value);
    let first = items[0].start;
    let in_front = words.iter().filter(|word| word.start < first).count();
    let behind = words
        .iter()
        .any(|word| word.start > first && is_apart(text.before_spaces(word.start)) && !is_note(&word.value));
    if in_front > 1 || behind {
        return Listing::Doubtful(MORE);
    }
    let by_comma = items[0].by_comma;
    let is_unread = |token: &Token| match token.sort {
        Sort::Number | Sort::Digits => {
            !is_value(&token.value)
                && (is_unread_number(text, token) || (by_comma && token.by_comma && token.label.is_some()))
        }
        Sort::Mixed => token.label.is_some() && !token.by_comma && is_apart(text.before_spaces(token.start)),
        // `必须指定tag3:指定用户` ends with a value.
        Sort::Word => {
            token.label.is_some()
                && !token.by_comma
                && token.value.ends_with(|c: char| c.is_ascii_digit())
                && text.before(token.start).is_alphabetic()
        }
    };
    if tokens.iter().any(is_unread) { Listing::Doubtful(MORE) } else { Listing::Set(set) }
}

/// Whether the word is a part of a date's format: `yyyy`, `MM-dd`.
fn is_date(word: &str) -> bool {
    let is_letter = |letter| matches!(letter, b'y' | b'm' | b'd' | b'h' | b's' | b'-' | b'_');
    word.len() > 1 && word.to_ascii_lowercase().bytes().all(is_letter)
}

/// The set of words, if nothing like a word is left.
pub(super) fn word_set(text: &Text, tokens: &[Token], items: &[&Token]) -> Listing {
    if items.iter().any(|item| is_date(&item.value) || is_note(&item.value)) {
        return Listing::Doubtful(FORMAT);
    }
    let all_caps = items.iter().all(|item| shape(&item.value) == Shape::Capitals);
    let set = match listed(text, items) {
        Listing::Set(set) => set,
        other => return other,
    };
    let lower = outside(&text.folded(0, text.len()), &set).to_ascii_lowercase();
    if ["格式", "format", "json", "map", "key", "kv", "{\"", "\":", "字段", "sql", "正则", "对象", "属性"]
        .iter()
        .any(|word| lower.contains(word))
    {
        return Listing::Doubtful(FORMAT);
    }
    // Latin labels are sentences beside constants, and formats beside other words: `pid:vid`.
    if set.iter().any(|listed| listed.label.is_ascii())
        && (!all_caps || set.iter().any(|one| one.value.len() < 2))
    {
        return Listing::Doubtful(FORMAT);
    }
    // The members of an object with their meanings: `hosNo:渠道医院ID`.
    let nouns = [
        "id", "名称", "名", "编码", "编号", "代码", "时间", "日期", "标识", "地址", "号", "号码", "数",
        "数量", "金额", "价格", "价", "描述", "内容", "链接", "比例", "费", "费用", "电话", "手机", "状态",
        "类型", "备注", "积分",
    ];
    let is_noun = |label: &str| {
        let label = label.to_ascii_lowercase();
        nouns.iter().any(|noun| label.ends_with(noun))
    };
    let members = set.iter().filter(|listed| is_noun(&listed.label)).count();
    let are_names = set.iter().any(|listed| listed.value.starts_with(|c: char| c.is_ascii_lowercase()));
    if are_names && members >= 2 && members * 2 >= set.len() {
        return Listing::Doubtful(FORMAT);
    }
    let is_value = |value: &str| set.iter().any(|listed| listed.value == value);
    for token in tokens.iter().filter(|token| !is_value(&token.value)) {
        let unread = match token.sort {
            Sort::Number | Sort::Digits => is_unread_number(text, token),
            Sort::Mixed => token.label.is_some() && is_apart(text.before_spaces(token.start)),
            Sort::Word => is_unread_word(text, token, tokens, items),
        };
        if unread {
            return Listing::Doubtful(MORE);
        }
    }
    Listing::Set(set)
}
