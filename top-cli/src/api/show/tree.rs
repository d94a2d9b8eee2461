//! Parameters and members as a tree of lines.

use std::fmt::Write as _;

use top_core::error::Language;
use top_doc::{Kind, Limits, Node, Sensitive};

use crate::bilingual::said;
use crate::{
    counted::counted,
    style::{Style, inline},
};

/// How much of a description is shown on a line.
const LONGEST: usize = 60;

/// How many values of a closed set are shown.
const VALUES: usize = 12;

/// The lines of some members and of all below them. A required one has a `*` in front.
pub(super) fn tree(nodes: &[Node], style: Style, language: Language) -> String {
    let mut rows = Vec::new();
    flatten(nodes, 0, language, &mut rows);
    let name_width = rows.iter().map(|row| row.depth * 2 + width(&row.name)).max().unwrap_or(0).min(40);
    let type_width = rows.iter().map(|row| width(&row.ty)).max().unwrap_or(0).min(24);
    let mut out = String::new();
    for row in rows {
        let mark = if row.required { style.red("*") } else { " ".to_owned() };
        let indent = " ".repeat(row.depth * 2);
        let name = padded(&row.name, name_width.saturating_sub(row.depth * 2));
        let line =
            format!("  {mark} {indent}{} {}", style.bold(&name), style.cyan(&padded(&row.ty, type_width)));
        let line =
            if row.note.is_empty() { line.trim_end().to_owned() } else { format!("{line} {}", row.note) };
        let _ = writeln!(out, "{}", line.trim_end());
    }
    out
}

struct Row {
    depth: usize,
    name: String,
    ty: String,
    required: bool,
    note: String,
}

fn flatten(nodes: &[Node], depth: usize, language: Language, rows: &mut Vec<Row>) {
    for node in nodes {
        rows.push(Row {
            depth,
            name: inline(&node.name),
            ty: inline(&node.full_type()),
            required: node.required,
            note: note(node, language),
        });
        flatten(&node.children, depth + 1, language, rows);
    }
}

/// What else is known of a value: limits, values, default, and what it is.
fn note(node: &Node, language: Language) -> String {
    let mut notes = limits(&node.fitting_limits(), language);
    let facts = node.facts.as_deref();
    if facts.is_some_and(|facts| facts.is_decimal) || node.kind() == Kind::Decimal {
        notes.push(said(language, "decimal", "小数").to_owned());
    }
    if let Some(facts) = facts.filter(|facts| !facts.values.is_empty()) {
        let value = |listed: &top_doc::Listed| match listed.label.as_str() {
            "" => inline(&listed.value),
            label => format!("{} {}", inline(&listed.value), inline(label)),
        };
        let mut values: Vec<String> = facts.values.iter().take(VALUES).map(value).collect();
        if let Some(more) = facts.values.len().checked_sub(VALUES).filter(|more| *more > 0) {
            values.push(format!("+{more}"));
        }
        notes.push(format!("[{}]", values.join(" | ")));
    }
    notes.extend(
        node.default.as_ref().map(|value| format!("{} {}", said(language, "default", "默认"), inline(value))),
    );
    notes.extend(node.sensitive().filter(|_| node.children.is_empty()).map(|sensitive| match sensitive {
        Sensitive::Personal => said(language, "personal", "个人信息").to_owned(),
        _ => said(language, "secret", "保密").to_owned(),
    }));
    notes.extend(first_line(&node.description));
    notes.join("; ")
}

fn limits(limits: &Limits, language: Language) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(most) = limits.max_len {
        notes.push(match language {
            Language::Chinese => format!("最大长度 {most}"),
            Language::English => format!("at most {}", counted_u64(most, "character")),
        });
    }
    if let Some(most) = limits.max_items {
        notes.push(match language {
            Language::Chinese => format!("最多 {most} 个"),
            Language::English => format!("at most {}", counted_u64(most, "item")),
        });
    }
    match (limits.min, limits.max) {
        (Some(least), Some(most)) => notes.push(format!("{least}..={most}")),
        (Some(least), None) => notes.push(format!(">= {least}")),
        (None, Some(most)) => notes.push(format!("<= {most}")),
        (None, None) => {}
    }
    notes
}

fn counted_u64(count: u64, noun: &str) -> String {
    counted(usize::try_from(count).unwrap_or(usize::MAX), noun)
}

/// The beginning of a description, on one line.
fn first_line(description: &str) -> Option<String> {
    let line = description.lines().map(str::trim).find(|line| !line.is_empty())?;
    let line = inline(line);
    Some(match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    })
}

/// How many columns of a terminal a text takes: Chinese characters take two.
fn width(text: &str) -> usize {
    text.chars().map(|c| if u32::from(c) >= 0x2e80 { 2 } else { 1 }).sum()
}

pub(super) fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_tells_what_is_required_and_what_limits_there_are() {
        let child = Node { name: "tid".into(), ty: "Number".into(), ..Node::default() };
        let nodes = [
            Node {
                name: "note\u{1b}".into(),
                ty: "String".into(),
                required: true,
                limits: Limits { max_len: Some(1), ..Limits::default() },
                ..Node::default()
            },
            Node {
                name: "page".into(),
                ty: "Number".into(),
                limits: Limits { min: Some(1), max: Some(100), max_len: Some(3), ..Limits::default() },
                default: Some("1".into()),
                ..Node::default()
            },
            Node {
                name: "trades".into(),
                ty: "Trade".into(),
                list: 1,
                children: vec![child],
                ..Node::default()
            },
        ];
        assert_eq!(
            tree(&nodes, Style::plain(), Language::English),
            "  * note\\u{1b} String  at most 1 character\n    page       Number  1..=100; default 1\n    \
             trades     Trade[]\n      tid      Number\n"
        );
        assert!(tree(&nodes, Style::plain(), Language::Chinese).contains("最大长度 1\n"));
    }
}
