//! Closed sets of values in descriptions: `0-否,1-是`, `1,苹果;1001,…`, `RED(1), BLUE(2)`. A set is taken only if the
//! whole description, except its beginning, is one: an enum with half of the values would mislead.

use crate::write::ir::Listed;

/// More values than any documented set has.
const MOST: usize = 64;

/// The values that the description lists, if there are at least two.
pub(super) fn read(description: &str, numeric: bool) -> Option<Vec<Listed>> {
    java_enum(description)
        .or_else(|| pairs(description, &[';', '；'], numeric, true))
        .or_else(|| pairs(description, &[';', '；', ',', '，', '、', '\n'], numeric, false))
        .or_else(|| pairs(description, &[' ', '\n'], numeric, false))
        .filter(|set| is_set(set, numeric))
}

fn is_set(set: &[Listed], numeric: bool) -> bool {
    let is_new =
        |(at, listed): (usize, &Listed)| !set[..at].iter().any(|earlier| earlier.value == listed.value);
    (2..=MOST).contains(&set.len())
        && set.iter().enumerate().all(is_new)
        && (!numeric || set.iter().all(|listed| listed.value.parse::<i64>().is_ok()))
}

/// Reads `/** * 红 */ RED(1), …`, as copied from a Java enum.
fn java_enum(description: &str) -> Option<Vec<Listed>> {
    let mut set = Vec::new();
    let mut rest = description;
    while let Some(open) = rest.find('(') {
        let (before, after) = (&rest[..open], &rest[open + 1..]);
        let close = after.find(')')?;
        let name_at = before
            .rfind(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'))
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let (comment, name) = before.split_at(name_at);
        let value = after[..close].trim();
        if name.len() < 2 || value.parse::<i64>().is_err() {
            return None;
        }
        let label = comment.trim_matches(|c: char| c.is_whitespace() || matches!(c, '/' | '*' | ',' | ';'));
        set.push(Listed { value: value.to_owned(), label: label.to_owned(), name: Some(name.to_owned()) });
        rest = &after[close + 1..];
    }
    Some(set).filter(|set| set.len() >= 2)
}

/// Reads pairs of value and meaning with one of the characters in `between` after each.
fn pairs(description: &str, between: &[char], numeric: bool, comma: bool) -> Option<Vec<Listed>> {
    let mut items = description.split(between).map(str::trim).filter(|item| !item.is_empty()).peekable();
    // A text before the set is skipped: `状态,0-…`, or `状态：0-…`.
    let first = *items.peek()?;
    let mut set = Vec::new();
    match pair(first, numeric, comma) {
        Some(_) => {}
        None => {
            items.next();
            let inner =
                first.split_once(['：', ':']).and_then(|(_, inner)| pair(inner.trim(), numeric, comma));
            set.extend(inner);
        }
    }
    for item in items {
        set.push(pair(item, numeric, comma)?);
    }
    Some(set).filter(|set| set.len() >= 2)
}

/// Reads `1-是`, `1:是`, `1是…` or `WAIT=…`.
fn pair(item: &str, numeric: bool, comma: bool) -> Option<Listed> {
    let end = item
        .char_indices()
        .find(|&(at, c)| !(c.is_ascii_alphanumeric() || c == '_' || (c == '-' && at == 0)))
        .map(|(at, _)| at)?;
    let (value, rest) = item.split_at(end);
    let is_number = value.len() <= 10 && value.parse::<i64>().is_ok();
    let is_word = !numeric
        && (2..=40).contains(&value.len())
        && value.starts_with(|c: char| c.is_ascii_alphabetic())
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if !(is_number || is_word) {
        return None;
    }
    let rest = rest.trim_start();
    let marks: &[&str] = if is_number {
        &[":", "：", "-", "－", "—", "=", "＝", "代表", "表示", "是", "为"]
    } else {
        &[":", "：", "-", "－", "=", "＝"]
    };
    let label = marks
        .iter()
        .find_map(|mark| rest.strip_prefix(mark))
        .or_else(|| rest.strip_prefix([',', '，']).filter(|_| comma && is_number))?;
    let label = label.trim_start_matches(['-', '>', ' ', ':']).trim();
    // A range, a time or an address has no letter here.
    let is_label = label.chars().next().is_some_and(char::is_alphabetic);
    is_label.then(|| Listed { value: value.to_owned(), label: label.to_owned(), name: None })
}

#[cfg(test)]
mod tests {
    use super::read;

    fn values(description: &str, numeric: bool) -> Vec<String> {
        read(description, numeric).unwrap_or_default().into_iter().map(|listed| listed.value).collect()
    }

    #[test]
    fn sets() {
        for (description, numeric, expected) in [
            ("1,苹果;1001,青苹果", true, &["1", "1001"][..]),
            ("4,甲;1,乙", false, &["4", "1"]),
            ("1是甲方取消,2是乙方取消", false, &["1", "2"]),
            ("0为苹果,表示红的;1为梨,表示黄的", true, &["0", "1"]),
            ("颜色,1:红,2:蓝;", true, &["1", "2"]),
            ("状态：0-否,1-是", true, &["0", "1"]),
            ("/** * 红 */ RED(1), /** * 蓝 */ BLUE(2)", true, &["1", "2"]),
            ("WAIT_PAY:待付款,PAID:已付款", false, &["WAIT_PAY", "PAID"]),
        ] {
            assert_eq!(values(description, numeric), expected, "{description}");
        }
    }

    #[test]
    fn other_descriptions_are_not_sets() {
        for description in [
            "条数,默认9,1~99",
            "时间,1-100",
            "见 http://a.b, http://c.d",
            "1:是",
            "1:是,1:否",
            "说明",
            "说明(见下),类型(必填)",
            "",
        ] {
            assert_eq!(values(description, false), Vec::<String>::new(), "{description}");
        }
    }
}
