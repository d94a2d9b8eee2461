//! Closed sets of values in descriptions: `0-否,1-是`, `1,苹果;1001,…`, `RED(1), BLUE(2)`.
//!
//! A list of values is a set only if all of it was understood: an enum with half of the values misleads, since the others
//! look impossible. So every number and every word that could be a value, before, between and behind the pairs, must be one
//! of the values or plainly something else, such as `满20件`. Where it is not, the field stays what the document says, and
//! [`Listing::Doubtful`] says why.

mod java;
mod listing;
mod names;
mod outside;
mod scan;
mod terms;
mod unread;
mod whole;

pub(super) use self::listing::Listing;
use self::{
    java::java_enum,
    listing::{AMBIGUOUS, MORE},
    outside::objection,
    scan::{Sort, Text, Token},
    whole::{number_set, word_set},
};
use crate::model::Node;

/// Longer than any description with a set that a person would read.
const LONGEST: usize = 6_000;

/// Reads the values that the member's description lists. `numeric` says that they are numbers.
pub(super) fn read(node: &Node, numeric: bool) -> Listing {
    if node.description.len() > LONGEST {
        return Listing::None;
    }
    let text = Text::new(&node.description);
    let tokens = text.tokens();
    let listing = match java_enum(&text, &tokens) {
        Some(_) if !numeric => Listing::Doubtful(AMBIGUOUS),
        Some(set) => Listing::Set(set),
        None => pairs(&text, &tokens, numeric),
    };
    let Listing::Set(mut set) = listing else { return listing };
    if let Some(reason) = objection(&text, node, &set) {
        return Listing::Doubtful(reason);
    }
    names::give(&mut set);
    Listing::Set(set)
}

/// Reads pairs of value and meaning.
fn pairs(text: &Text, tokens: &[Token], numeric: bool) -> Listing {
    let mut numbers: Vec<&Token> = Vec::new();
    let mut words: Vec<&Token> = Vec::new();
    let mut headings = 0;
    // By comma only if nothing else marks a label: a comma also stands between items.
    let by_comma =
        !tokens.iter().any(|token| token.label.is_some() && !token.by_comma && token.sort != Sort::Word);
    for (at, token) in tokens.iter().enumerate() {
        let next = tokens.get(at + 1).filter(|next| next.behind_mark.is_some() || next.by_comma == by_comma);
        // Its label is the next pair: `状态code: A-甲` names the field.
        let is_heading =
            next.is_some_and(|next| Some(next.start) == token.behind_mark && next.label.is_some());
        // It is the name in a label: `1-YOUKU-优酷`.
        let is_label =
            at > 0 && tokens[at - 1].label == Some(token.start) && tokens[at - 1].sort != Sort::Word;
        let is_pair = token.label.is_some();
        match token.sort {
            Sort::Word if is_heading && !is_label => headings += 1,
            Sort::Word if is_pair && !token.by_comma && !is_label => words.push(token),
            Sort::Number | Sort::Digits
                if is_pair && token.by_comma == by_comma && is_item(text, token, by_comma) =>
            {
                numbers.push(token);
            }
            _ => {}
        }
    }
    for items in [&mut numbers, &mut words] {
        let all = items.clone();
        let is_again = |item: &Token| all.iter().filter(|other| other.value == item.value).count() > 1;
        items.retain(|item| !(is_default(text, item) && is_again(item)));
    }
    if headings > 1 && numbers.len() + words.len() >= 2 {
        Listing::Doubtful(MORE)
    } else if numbers.len() >= 2 {
        number_set(text, tokens, &numbers, &words, numeric)
    } else if numeric || words.len() < 2 {
        Listing::None
    } else if let [number] = numbers[..] {
        if number.by_comma { word_set(text, tokens, &words) } else { Listing::Doubtful(MORE) }
    } else {
        word_set(text, tokens, &words)
    }
}

/// Whether a pair repeats a value to name it as the default: `默认为0-否`.
fn is_default(text: &Text, token: &Token) -> bool {
    let before = text.folded(token.start.saturating_sub(5), token.start);
    let before = before.trim_end_matches([' ', ':', '=', '"', '“']);
    ["默认", "默认为", "默认值", "默认值为", "默认是"].iter().any(|word| before.ends_with(word))
}

/// Whether a number with a label can begin an item here.
fn is_item(text: &Text, token: &Token, by_comma: bool) -> bool {
    let before = text.before_spaces(token.start);
    let touches = text.before(token.start);
    if by_comma {
        // `前:1,后:2` has its values behind.
        return matches!(before, '\n' | ';' | '|' | '。' | '(' | '[' | '【')
            || (matches!(before, ':' | ',' | '.') && is_first(text, token))
            || (touches == ' ' && before.is_alphabetic());
    }
    if text.is_marked_by_common_word(token.end) {
        return !touches.is_alphanumeric();
    }
    !matches!(touches, '-' | '/' | '_' | '.')
}

/// Whether no digit stands before the token.
fn is_first(text: &Text, token: &Token) -> bool {
    !text.folded(0, token.start).chars().any(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests;
