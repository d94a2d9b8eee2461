//! What a description says about the values of its member, and the values with their labels. Judges nothing.

use super::scan::{Text, Token};
use crate::write::ir::Listed;

/// What a description says about the values of its member.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::write::plan) enum Listing {
    /// It lists no values.
    None,
    /// It lists them all.
    Set(Vec<Listed>),
    /// It lists values, but they may not be all, or not be one value each; the reason.
    Doubtful(&'static str),
}

pub(super) const MORE: &str = "its list holds more than was understood";
pub(super) const SEVERAL: &str = "one text may hold several of them";
pub(super) const OPEN: &str = "the list is open, or only an example";
pub(super) const TWICE: &str = "the same value stands there twice";
pub(super) const FORMAT: &str = "they look like a format or like names of members";
pub(super) const AMBIGUOUS: &str = "it is not clear what goes over the wire";

/// The items with their labels, each up to the next item.
pub(super) fn listed(text: &Text, items: &[&Token]) -> Listing {
    let mut set: Vec<Listed> = Vec::with_capacity(items.len());
    for (at, item) in items.iter().enumerate() {
        let Some(start) = item.label else { continue };
        let end = items.get(at + 1).map_or(text.len(), |next| next.start);
        let mut label = text.slice(start, end);
        if at + 1 == items.len()
            && let Some(end) = label.find([';', '；', '。', '\n', ',', '，', '、'])
        {
            label.truncate(end);
        }
        let mut label = label.trim_matches(is_edge).to_owned();
        // The bracket around the whole list is no part of its last label.
        let is_open = |label: &str, open: [char; 2], close: [char; 2]| {
            label.matches(open).count().cmp(&label.matches(close).count())
        };
        while is_open(&label, ['(', '（'], [')', '）']).is_lt() && label.ends_with([')', '）']) {
            label.pop();
            label.truncate(label.trim_end_matches(is_edge).len());
        }
        while is_open(&label, ['(', '（'], [')', '）']).is_gt() && label.ends_with(['(', '（']) {
            label.pop();
            label.truncate(label.trim_end_matches(is_edge).len());
        }
        if label.is_empty() {
            return Listing::Doubtful(MORE);
        }
        set.push(Listed { value: item.value.clone(), label, name: None });
    }
    Listing::Set(set)
}

/// Characters around a label that are no part of it.
pub(super) fn is_edge(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            ',' | '，'
                | ';'
                | '；'
                | '、'
                | '。'
                | '|'
                | '｜'
                | '/'
                | '"'
                | '“'
                | '”'
                | '\''
                | '‘'
                | '’'
                | '?'
                | '？'
                | ':'
                | '：'
                | '\\'
        )
}
