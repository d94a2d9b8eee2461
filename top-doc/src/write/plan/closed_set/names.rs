//! Names of variants: from the Latin words of a label, or from a table of usual Chinese terms. A label that gives neither
//! has no name here, and the variant is called after its value.

use std::collections::HashMap;

use super::terms::{ACTIONS, TERMS};
use crate::write::{ir::Listed, names::camel};

/// Names the values that have none and whose label has something to say. A name that two values would get is given to
/// neither.
pub(super) fn give(set: &mut [Listed]) {
    for listed in set.iter_mut() {
        let is_word = listed.value.starts_with(|c: char| c.is_ascii_alphabetic());
        if listed.name.is_none() && !is_word {
            listed.name = of(&listed.label);
        } else if camel(&listed.value) == "Other" {
            // The variant for unlisted values has that name.
            listed.name = Some("Others".to_owned());
        }
    }
    let mut uses: HashMap<String, usize> = HashMap::new();
    for listed in set.iter() {
        let name = listed.name.as_deref().unwrap_or(&listed.value);
        *uses.entry(camel(name)).or_default() += 1;
    }
    for listed in set {
        let is_given = |name: &String| {
            let name = camel(name);
            !name.is_empty() && name != "Other" && uses.get(&name) == Some(&1)
        };
        listed.name = listed.name.take().filter(is_given);
    }
}

/// Whether a word is a constant of Java: `WAIT_PAY`.
pub(super) fn is_constant(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

fn of(label: &str) -> Option<String> {
    let label = label.trim_start_matches(['(', '（', '[', '【', '“', '"', '《']);
    term(core(label)).or_else(|| latin(label))
}

/// The label without remarks behind it: `未付款（默认）`, `成功，可重试`.
fn core(label: &str) -> &str {
    let end = label
        .find(|c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    '(' | '（'
                        | ','
                        | '，'
                        | ';'
                        | '；'
                        | '。'
                        | '：'
                        | ':'
                        | '['
                        | '【'
                        | ')'
                        | '）'
                        | '"'
                        | '”'
                        | '?'
                        | '？'
                )
        })
        .unwrap_or(label.len());
    let core = &label[..end];
    ["表示", "代表", "为", "是"]
        .iter()
        .find_map(|word| core.strip_prefix(word).filter(|rest| !rest.is_empty()))
        .unwrap_or(core)
}

/// The Latin words at the beginning of a label, or a constant in its brackets.
fn latin(label: &str) -> Option<String> {
    const MOST_WORDS: usize = 4;
    let end =
        label.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | ' '))).unwrap_or(label.len());
    let start = label[..end].trim();
    let rest = label[end..].trim_start();
    let words = start.split([' ', '_']).filter(|word| !word.is_empty()).count();
    let is_name = start.len() > 1 && start.starts_with(|c: char| c.is_ascii_alphabetic());
    // `VIP会员` is more than `VIP`; `PERCENT_DEDUCT比例` is not.
    let is_whole = rest.is_empty()
        || rest.starts_with(['(', '（', ',', '，', ';', '；', '。', '、'])
        || (rest.starts_with(char::is_alphabetic) && start.contains('_'));
    if is_name && is_whole && words <= MOST_WORDS {
        return Some(start.to_owned());
    }
    let open = label.find(['(', '（'])?;
    let inner = label[open..].trim_start_matches(['(', '（']);
    let inner = inner.trim_end_matches([')', '）', ' ']);
    (inner.len() > 1 && is_constant(inner)).then(|| inner.to_owned())
}

/// The name of a usual term.
fn term(label: &str) -> Option<String> {
    if let Some((_, name)) = TERMS.iter().find(|(term, _)| *term == label) {
        return Some((*name).to_owned());
    }
    ACTIONS.iter().find_map(|(term, verb, done, doing)| {
        let at = label.find(term)?;
        let (before, after) = (&label[..at], &label[at + term.len()..]);
        Some(match (before, after) {
            ("", "") => (*verb).to_owned(),
            ("已" | "已经" | "", "了" | "完成" | "完毕") | ("已" | "已经", "") => {
                (*done).to_owned()
            }
            ("未" | "没有" | "尚未" | "没", "") => format!("Not{done}"),
            ("待" | "等待" | "等", "") => format!("Awaiting{verb}"),
            ("", "中") | ("正在", "" | "中") => (*doing).to_owned(),
            ("" | "已", "成功") => format!("{verb}Succeeded"),
            ("" | "已", "失败") => format!("{verb}Failed"),
            ("不" | "不能" | "不可", "") => format!("No{verb}"),
            ("可" | "可以" | "能" | "允许", "") => format!("Can{verb}"),
            ("部分", "") => format!("Partly{done}"),
            ("全部", "") => format!("Fully{done}"),
            _ => return None,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn labels_name_their_values() {
        for (label, name) in [
            ("否（默认）", Some("No")),
            ("表示是", Some("Yes")),
            ("已付款", Some("Paid")),
            ("未支付，可再付", Some("NotPaid")),
            ("等待发货", Some("AwaitingShipment")),
            ("退款中", Some("Refunding")),
            ("审核通过", None),
            ("PERCENT_DEDUCT比例", Some("PERCENT_DEDUCT")),
            ("google(国际酒店)", Some("google")),
            ("VIP会员", None),
            ("成品（FIN）", Some("FIN")),
            ("Only for sale", Some("Only for sale")),
            ("苹果", None),
        ] {
            assert_eq!(of(label).as_deref(), name, "{label}");
        }
    }
}
