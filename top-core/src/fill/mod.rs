//! Filling slots: the one place that knows which value is good enough for which slot.
//!
//! The platform's responses are not of the types that its documents state: numbers come as text, text as numbers,
//! lists in wrappers, structures as JSON in text. A driver per format ([`json`], `xml`, [`param`]) walks its input,
//! hands scalars to [`json::scalar`] and structures to the slot; what an error says is made here. No driver knows
//! envelopes.

pub(crate) mod budget;
pub(crate) mod json;
mod json_leaf;
pub(crate) mod leave_out;
mod member_order;
pub(crate) mod members;
mod one_of_list;
pub(crate) mod param;
pub(crate) mod scalar;
pub(crate) mod syntax;
pub(crate) mod walk;
pub(crate) mod wanted;
#[cfg(feature = "xml")]
pub(crate) mod xml;

/// Begins a walk: whether it lists the members that no field takes, and leaves out optional ones that do not fit.
pub(crate) fn begin(list_unknown: bool, lenient: bool) -> walk::Walk {
    let mut walk = walk::Walk { lenient, ..walk::Walk::default() };
    walk.unknown = list_unknown.then(Vec::new);
    #[cfg(feature = "xml")]
    {
        walk.xml = Some(xml::from_text);
    }
    walk
}
