//! The constants of a Java enum, copied into a description.

use super::{
    listing::is_edge,
    names,
    scan::{Sort, Text, Token},
};
use crate::write::ir::Listed;

/// Reads `/** * 红 */ RED(1), …` and `RED(1, "红"), …`, as copied from a Java enum.
pub(super) fn java_enum(text: &Text, tokens: &[Token]) -> Option<Vec<Listed>> {
    let all = text.folded(0, text.len());
    let is_java = |token: &&Token| {
        token.sort == Sort::Word
            && token.value.len() > 1
            && names::is_constant(&token.value)
            && text.at(token.end) == '('
    };
    let constants: Vec<&Token> = tokens.iter().filter(is_java).collect();
    if constants.len() < 2 || all.matches('(').count() != constants.len() {
        return None;
    }
    let mut set = Vec::new();
    let mut behind = 0;
    for constant in constants {
        let close = (constant.end..text.len()).find(|at| text.at(*at) == ')')?;
        let inside = text.slice(constant.end + 1, close);
        let (value, label) = match inside.split_once([',', '，']) {
            Some((value, label)) => (value, label.split([',', '，']).next().unwrap_or_default()),
            None => (inside.as_str(), ""),
        };
        let value: i64 = value.trim().parse().ok()?;
        let comment = text.slice(behind, constant.start);
        let is_mark = |c: char| is_edge(c) || matches!(c, '/' | '*');
        let label = if label.trim().is_empty() { comment.as_str() } else { label };
        set.push(Listed {
            value: value.to_string(),
            label: label.trim_matches(is_mark).to_owned(),
            name: Some(constant.value.clone()),
        });
        behind = close + 1;
    }
    let rest = text.folded(behind, text.len());
    (!rest.chars().any(char::is_alphanumeric)).then_some(set)
}
