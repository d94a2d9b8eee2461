//! Single cells of a table: flags, types, limits. Knows the words of both languages, and nothing of rows.

use crate::model::{Kind, Node};

/// The cells of a line of a markdown table; `None` if it is not one.
pub(super) fn table_row(line: &str) -> Option<Vec<String>> {
    line.strip_prefix('|').map(between_bars)
}

/// The cells of a line with bars between them, and perhaps one behind the last.
pub(super) fn between_bars(inner: &str) -> Vec<String> {
    let is_escaped = inner.ends_with("\\|");
    let inner = inner.strip_suffix('|').filter(|_| !is_escaped).unwrap_or(inner);
    let mut cells = vec![String::new()];
    let mut chars = inner.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, cells.last_mut()) {
            ('\\', Some(cell)) if chars.peek() == Some(&'|') => {
                chars.next();
                cell.push('|');
            }
            ('|', _) => cells.push(String::new()),
            (c, Some(cell)) => cell.push(c),
            (_, None) => {}
        }
    }
    cells.iter().map(|cell| cell.replace("&nbsp;", " ").trim().to_owned()).collect()
}

/// Whether the line of a table ends with its last bar.
pub(super) fn is_closed(line: &str) -> bool {
    line.ends_with('|') && !line.ends_with("\\|")
}

/// The text of a bullet.
pub(super) fn bullet(line: &str) -> Option<&str> {
    line.strip_prefix(['•', '·', '◦', '▪', '●']).map(str::trim)
}

/// The name behind the mark of a member.
pub(super) fn member(cell: &str) -> Option<&str> {
    cell.strip_prefix(['└', '├']).map(|name| name.trim_start_matches('─').trim())
}

/// The flag of 是否必须; `None` if the cell is not a flag.
pub(super) fn required(cell: &str) -> Option<bool> {
    match cell {
        "必须" | "必选" | "必填" | "是" => Some(true),
        "可选" | "非必须" | "非必填" | "选填" | "特殊可选" | "否" => Some(false),
        _ if ["required", "yes", "true", "must", "mandatory"]
            .iter()
            .any(|word| cell.eq_ignore_ascii_case(word)) =>
        {
            Some(true)
        }
        _ if ["optional", "no", "false"].iter().any(|word| cell.eq_ignore_ascii_case(word)) => Some(false),
        _ => None,
    }
}

/// Whether the cell can be a name on the wire.
pub(super) fn is_name(cell: &str) -> bool {
    !cell.is_empty()
        && cell.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b'$'))
        && cell.bytes().any(|byte| byte.is_ascii_alphanumeric())
}

/// `None` if the cell is not a type; else whether the type is one of the platform's own.
pub(super) fn type_like(cell: &str) -> Option<bool> {
    let mut node = Node::default();
    node.set_type(cell);
    if node.ty.is_empty() {
        return None;
    }
    if !matches!(node.kind(), Kind::Object | Kind::Any) {
        return Some(true);
    }
    let is_type = node.ty.starts_with(|c: char| c.is_ascii_uppercase())
        && node
            .ty
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'$' | b'<' | b'>'));
    // The words of a sentence are not a type.
    let is_one_word = cell.trim_end_matches(['[', ']', ' ']).split_whitespace().count() == 1;
    (is_type && is_one_word).then_some(false)
}

/// A cell of limits (更多限制).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Limit {
    Default(String),
    MaxLen(Option<u64>),
    MaxItems(Option<u64>),
    Min(Option<i64>),
    Max(Option<i64>),
}

/// The limits of one cell, which may hold several: `最小值：1 最大值：100`.
pub(super) fn limits(cell: &str) -> Vec<Limit> {
    const NAMES: [&str; 5] = ["默认值", "最大长度", "最大列表长度", "最小值", "最大值"];
    let mut starts: Vec<usize> = cell
        .char_indices()
        .map(|(at, _)| at)
        .filter(|at| {
            let begins =
                *at == 0 || cell[..*at].ends_with(|c: char| c.is_whitespace() || ",，;；>".contains(c));
            begins && NAMES.iter().any(|name| cell[*at..].starts_with(name))
        })
        .collect();
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    starts.push(cell.len());
    let parts = starts.windows(2).map(|range| &cell[range[0]..range[1]]);
    let parts = parts.flat_map(|part| part.split("<br>")).flat_map(|part| part.split("<br/>"));
    parts.filter_map(|part| limit(part.trim().trim_end_matches([',', '，', ';', '；']))).collect()
}

/// Reads `最大长度:32`. The number inside the limit is `None` if it cannot be read.
pub(super) fn limit(cell: &str) -> Option<Limit> {
    let (name, value) = cell.split_once([':', '：'])?;
    let (name, value) = (name.trim(), value.trim());
    let is = |chinese: &str, english: &[&str]| {
        name == chinese || english.iter().any(|known| name.eq_ignore_ascii_case(known))
    };
    if is("默认值", &["default", "default value"]) {
        Some(Limit::Default(value.to_owned()))
    } else if is("最大长度", &["max length", "maximum length"]) {
        Some(Limit::MaxLen(value.parse().ok()))
    } else if is(
        "最大列表长度",
        &["max list size", "max list length", "maximum list length", "maximum list size"],
    ) {
        Some(Limit::MaxItems(value.parse().ok()))
    } else if is("最小值", &["min value", "minimum value", "minimum"]) {
        Some(Limit::Min(value.parse().ok()))
    } else if is("最大值", &["max value", "maximum value", "maximum"]) {
        Some(Limit::Max(value.parse().ok()))
    } else {
        None
    }
}

impl Limit {
    /// Adds the limit to the member; false if its number could not be read.
    pub(super) fn apply(self, node: &mut Node) -> bool {
        let limits = &mut node.limits;
        match self {
            Self::Default(value) => {
                node.default = Some(value);
                true
            }
            Self::MaxLen(number) => set(&mut limits.max_len, number),
            Self::MaxItems(number) => set(&mut limits.max_items, number),
            Self::Min(number) => set(&mut limits.min, number),
            Self::Max(number) => set(&mut limits.max, number),
        }
    }
}

fn set<T>(limit: &mut Option<T>, number: Option<T>) -> bool {
    let is_read = number.is_some();
    *limit = number;
    is_read
}

#[cfg(test)]
mod tests {
    use super::{Limit, limit, limits, table_row, type_like};

    #[test]
    fn limits_in_both_languages() {
        assert_eq!(limit("最大列表长度:20"), Some(Limit::MaxItems(Some(20))));
        assert_eq!(limit("Max length： 32"), Some(Limit::MaxLen(Some(32))));
        assert_eq!(limit("最大值:many"), Some(Limit::Max(None)));
        assert_eq!(limit("例:1"), None);
        assert_eq!(limits("最小值：1 最大值：100"), [Limit::Min(Some(1)), Limit::Max(Some(100))]);
        assert_eq!(
            limits("默认值：a b<br>最大长度:2"),
            [Limit::Default("a b".into()), Limit::MaxLen(Some(2))]
        );
        assert!(limits("").is_empty());
    }

    #[test]
    fn types() {
        for (cell, known) in [
            ("String", Some(true)),
            ("Field List", Some(true)),
            ("byte[] []", Some(true)),
            ("ItemDTO []", Some(false)),
            ("The item", None),
            ("item", None),
            ("商品", None),
            ("", None),
        ] {
            assert_eq!(type_like(cell), known, "{cell}");
        }
    }

    #[test]
    fn bars_inside_cells() {
        assert_eq!(table_row(r"| a\|b |  | c |").unwrap(), ["a|b", "", "c"]);
        assert_eq!(table_row("a | b"), None);
    }
}
