//! What the whole description says about a set: that it is a list in one text, open, or given twice.

use super::{
    listing::{MORE, OPEN, SEVERAL, TWICE},
    scan::{self, Text},
};
use crate::{model::Node, write::ir::Listed};

/// More values than any documented set has.
const MOST: usize = 64;

/// A reason against a set that concerns the whole description.
pub(super) fn objection(text: &Text, node: &Node, set: &[Listed]) -> Option<&'static str> {
    // These speak of a list wherever they stand, the others only outside of a label: `2-多选`.
    const LISTS: &[&str] = &["分隔", "分割", "隔开", "按位", "位与", "位运算", "bitmap", "示例格式"];
    const LISTS_OUTSIDE: &[&str] =
        &["间隔", "多选", "二进制", "叠加", "多个", "多种", "多项", "批量", "组合", "集合", "列表", "之和"];
    const OPEN_ENDS: &[&str] = &[
        "…", "...", "。。", "例如", "比如", "譬如", "e.g", "such as", "等等", "etc", "eg:", "如:", "例:",
        "类推",
    ];
    let all = text.folded(0, text.len());
    let is_new = |(at, listed): (usize, &Listed)| !set[..at].iter().any(|other| other.value == listed.value);
    if set.len() > MOST {
        return Some(MORE);
    }
    if !set.iter().enumerate().all(is_new) {
        return Some(TWICE);
    }
    // `0-甲，-乙，2-丙`: the value before the mark is missing.
    if all.match_indices(",-").any(|(at, mark)| all[at + mark.len()..].starts_with(char::is_alphabetic)) {
        return Some(MORE);
    }
    let outside = outside(&all, set);
    if LISTS.iter().any(|word| all.contains(word))
        || LISTS_OUTSIDE.iter().any(|word| outside.contains(word))
        || are_flags(set)
    {
        return Some(SEVERAL);
    }
    // `等` behind a value or a label leaves the list open; within a word it does not: `等待`, `头等舱`.
    let first = all.find(&set[0].value).unwrap_or(0);
    let is_open = all.char_indices().any(|(at, c)| {
        let next = all[at + c.len_utf8()..].chars().next();
        let last = all[..at].chars().next_back().unwrap_or(' ');
        c == '等'
            && at > first
            && next.is_none_or(|c| !c.is_alphanumeric())
            && !"头同相高中低一二三平均对初".contains(last)
    });
    // `如1`, `如InTime`, but not `如下`.
    let is_example = all.match_indices('如').any(|(at, like)| {
        all[at + like.len()..].trim_start().starts_with(|c: char| c.is_ascii_alphanumeric())
    });
    if is_open || is_example || OPEN_ENDS.iter().any(|word| all.contains(word)) {
        return Some(OPEN);
    }
    // An example that lists values: `1,2`.
    let example = node.example.as_deref().unwrap_or_default();
    let mut parts = example.split([',', '，', ';', '|']).map(str::trim);
    if example.contains([',', '，', ';', '|'])
        && parts.all(|part| set.iter().any(|listed| listed.value == part))
    {
        return Some(SEVERAL);
    }
    None
}

/// Whether the values are the bits of a number, which a sum combines.
fn are_flags(set: &[Listed]) -> bool {
    let numbers: Option<Vec<u64>> = set.iter().map(|listed| listed.value.parse().ok()).collect();
    let has = |numbers: &[u64], flag| numbers.contains(&flag);
    numbers.is_some_and(|numbers| {
        numbers.iter().all(|number| *number == 0 || number.is_power_of_two())
            && [1, 2, 4, 8].iter().all(|flag| has(&numbers, *flag))
    })
}

/// The description without the labels and without what it asks: `是否多选`.
pub(super) fn outside(all: &str, set: &[Listed]) -> String {
    let mut outside = all.to_owned();
    for listed in set {
        let label: String = listed.label.chars().map(scan::fold).collect();
        if let Some(at) = outside.rfind(&label) {
            outside.replace_range(at..at + label.len(), " ");
        }
    }
    while let Some(at) = outside.find("是否") {
        let rest = &outside[at..];
        let end = rest.find([',', ';', ':', '(', '。', ' ', '\n']).unwrap_or(rest.len());
        outside.replace_range(at..at + end, " ");
    }
    outside
}
