//! The values that a description lists with their meanings. Only a choice for a made-up response: a wrong guess costs
//! nothing there, unlike in the Rust that is written from a document.

use top_doc::Node;

/// One of the values of a member: of the closed set that a catalogue holds, or else of those that its description lists.
pub(super) fn one_value(node: &Node, chance: u64, of_digits: bool) -> Option<&str> {
    let Some(facts) = &node.facts else { return one_of(&node.description, chance, of_digits) };
    let values: Vec<&str> = facts.values.iter().map(|listed| listed.value.as_str()).collect();
    chosen(values, chance)
}

/// One of the values that a description lists with their meanings (`0-取件，1-寄件`, `NEW:新建`), if it lists two or more.
/// None that tells of a failure.
fn one_of(description: &str, chance: u64, of_digits: bool) -> Option<&str> {
    const MARKS: [char; 5] = [':', '：', '-', '=', '—'];
    let mut values: Vec<&str> = Vec::new();
    for (at, mark) in description.char_indices().filter(|(_, c)| MARKS.contains(c)) {
        let before = description[..at].trim_end();
        let start = before
            .rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .map_or(0, |start| start + before[start..].chars().next().map_or(1, char::len_utf8));
        let value = &before[start..];
        let meaning = description[at + mark.len_utf8()..].trim_start().chars().next();
        let is_value = !value.is_empty()
            && value.len() <= 30
            && value.bytes().all(|byte| byte.is_ascii_digit()) == of_digits
            && (!of_digits || value.len() <= 9);
        // A label is Chinese; dates, times and ranges have digits on both sides.
        if is_value
            && meaning.is_some_and(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
            && !values.contains(&value)
        {
            values.push(value);
        }
    }
    if values.len() < 2 { None } else { chosen(values, chance) }
}

/// One of the values, and none that tells of a failure.
fn chosen(mut values: Vec<&str>, chance: u64) -> Option<&str> {
    let lower = |value: &str| value.to_ascii_lowercase();
    values.retain(|value| !["fail", "error", "exception"].iter().any(|bad| lower(value).contains(bad)));
    let count = u64::try_from(values.len()).ok().filter(|count| *count > 0)?;
    values.get(usize::try_from(chance % count).ok()?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_values_with_chinese_meanings_is_a_set() {
        for (description, of_digits, values) in [
            ("类型(0-取件业务，1-寄件业务,2：派样)", true, &["0", "1", "2"][..]),
            ("状态 NEW:新建,DONE:完成,FAIL:失败", false, &["NEW", "DONE"]),
            ("格式:yyyy-MM-dd HH:mm:ss", false, &[]),
            ("时间 12:00", true, &[]),
            ("A:只有一个", false, &[]),
            ("：，-=", true, &[]),
            ("", true, &[]),
        ] {
            let mut found: Vec<_> =
                (0..6).filter_map(|chance| one_of(description, chance, of_digits)).collect();
            found.sort_unstable();
            found.dedup();
            let mut values = values.to_vec();
            values.sort_unstable();
            assert_eq!(found, values, "{description}");
        }
    }
}
