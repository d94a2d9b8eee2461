//! Rules for one member of a document: whether its numbers are whole, whether its text is an amount of money. Looks at
//! nothing but the member itself.

use crate::model::{Kind, Node};

/// Whether a text or a number is an exact decimal.
pub(super) fn is_decimal(node: &Node) -> bool {
    is_money(node) || (node.kind() == Kind::Number && is_fractional(node))
}

/// Whether the example of a number has a fraction, although `Number` is documented as whole.
pub(super) fn is_fractional(node: &Node) -> bool {
    let is_fraction = |text: &str| {
        text.split_once('.').is_some_and(|(whole, fraction)| {
            let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            digits(whole.trim_start_matches('-')) && digits(fraction)
        })
    };
    node.example.as_deref().is_some_and(is_fraction)
}

/// Whether a text or a number is an amount of money with two decimals, as its description says: `精确到2位小数;单位:元`.
pub(super) fn is_money(node: &Node) -> bool {
    const DECIMALS: [&str; 6] =
        ["2位小数", "两位小数", "二位小数", "2 位小数", "小数点后2位", "小数点后两位"];
    const MONEY: [&str; 6] = ["元", "价", "金额", "费", "款", "余额"];
    let says = |words: &[&str]| words.iter().any(|word| node.description.contains(word));
    let is_amount = |text: &str| {
        let digits = text.trim().trim_start_matches('-');
        !digits.is_empty()
            && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && digits.bytes().filter(|byte| *byte == b'.').count() < 2
            && digits.starts_with(|c: char| c.is_ascii_digit())
    };
    // An example that is no amount, such as `200.07元`, shows that the text is more than its number.
    matches!(node.kind(), Kind::Text | Kind::Number)
        && says(&DECIMALS)
        && says(&MONEY)
        && node.example.as_deref().is_none_or(|example| example.trim().is_empty() || is_amount(example))
}
