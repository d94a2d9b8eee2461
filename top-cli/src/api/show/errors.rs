//! The errors that a call of an API can meet: its own, and those of the gateway that its document makes likely.

use top_core::error::{CodeFacts, Language};
use top_doc::{ApiDoc, Session};

/// One error and what to do about it.
pub(super) struct Met {
    /// `26`, or a sub code such as `isv.invalid-parameter`.
    pub(super) code: String,
    /// The platform's name or message.
    pub(super) name: String,
    pub(super) help: String,
}

/// The API's own errors first.
pub(super) fn met(doc: &ApiDoc, language: Language) -> Vec<Met> {
    let own = doc.errors.iter().map(|error| {
        let known = CodeFacts::of(error.code.parse().ok(), Some(&error.code));
        let help =
            if error.solution.is_empty() { known.help(language).to_owned() } else { error.solution.clone() };
        Met { code: error.code.clone(), name: error.message.clone(), help }
    });
    let of_gateway = gateway_codes(doc).into_iter().map(|code| {
        let facts = CodeFacts::of(Some(code), None);
        let name = facts.name.unwrap_or_default().to_owned();
        Met { code: code.to_string(), name, help: facts.help(language).to_owned() }
    });
    own.chain(of_gateway).collect()
}

/// The codes of the gateway that a call of this API meets, in the order of its checks.
fn gateway_codes(doc: &ApiDoc) -> Vec<i64> {
    let needs_session = !matches!(doc.session, Session::None);
    let has_limits = doc.request.iter().any(|node| node.fitting_limits() != top_doc::Limits::default());
    let has_required = doc.request.iter().any(|node| node.required);
    let typed = !doc.request.is_empty();
    [
        (11, true),
        (26, needs_session),
        (27, needs_session),
        (7, true),
        (40, has_required),
        (41, typed || has_limits),
        (15, true),
    ]
    .into_iter()
    .filter_map(|(code, is_met)| is_met.then_some(code))
    .collect()
}
