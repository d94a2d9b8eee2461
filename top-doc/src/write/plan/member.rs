//! Rules for one member of a document: whether its name can be sent, whether its numbers are whole. Looks at nothing but the member itself.

use crate::model::Node;

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
