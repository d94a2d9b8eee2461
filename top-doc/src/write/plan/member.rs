//! Rules for one member of a document: whether its name can be sent, which limits can be checked, whether its numbers are
//! whole. Looks at nothing but the member itself.

use crate::model::{Kind, Limits, Node};

/// The limits that fit the type and that some value meets. The derives refuse the others.
pub(super) fn checkable_limits(node: &Node) -> Limits {
    let kind = node.kind();
    let is_text = matches!(kind, Kind::Text | Kind::Json | Kind::Bytes | Kind::Decimal) && node.list == 0;
    let is_countable = node.list > 0 || matches!(kind, Kind::Text | Kind::FieldList);
    let is_number = matches!(kind, Kind::Number | Kind::Byte) && node.list == 0;
    let fits = |limit: &u64| *limit > 0 && i64::try_from(*limit).is_ok();
    let mut limits = Limits {
        max_len: node.limits.max_len.filter(|limit| is_text && fits(limit)),
        max_items: node.limits.max_items.filter(|limit| is_countable && fits(limit)),
        ..Limits::default()
    };
    let (min, max) = (node.limits.min, node.limits.max);
    if is_number && min.zip(max).is_none_or(|(min, max)| min <= max) {
        (limits.min, limits.max) = (min, max);
    }
    limits
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
