//! What a walk over an input carries along.

use crate::{
    error::{DecodeError, LeftOut},
    mirror::{FieldSpec, Slot},
    path::Path,
};

use super::budget::Budget;

/// Reads XML that is the text of a member into its slot.
pub(crate) type XmlInText = fn(Slot<'_>, &str, &Path<'_>, &mut Walk) -> Result<bool, DecodeError>;

/// What a walk carries along. It begins with [`begin`](super::begin).
#[derive(Default)]
pub(crate) struct Walk {
    /// The paths of members that no field takes, where they were asked for.
    pub(crate) unknown: Option<Vec<String>>,
    /// What the slots may still take.
    pub(crate) budget: Budget,
    /// Whether every optional member that does not fit is left out.
    pub(crate) lenient: bool,
    /// The members that were left out.
    pub(crate) left_out: Vec<LeftOut>,
    /// The reader of XML in text, where XML is read at all.
    pub(super) xml: Option<XmlInText>,
    /// How many layers of JSON or XML in text the walk is inside.
    pub(super) layers: u8,
    /// How many brackets are open around the JSON in text: the layers share one stack.
    pub(super) depth: u8,
}

impl Walk {
    pub(crate) fn unknown(&mut self, path: &Path<'_>) {
        if let Some(unknown) = &mut self.unknown {
            unknown.push(path.to_string());
        }
    }

    /// Takes back that no field takes the member that was passed over last.
    pub(super) fn known_after_all(&mut self, path: &Path<'_>) {
        if let Some(unknown) = &mut self.unknown
            && unknown.last().is_some_and(|last| *last == path.to_string())
        {
            unknown.pop();
        }
    }

    /// Whether a member of this field that does not fit may be left out; `lenient` is what its struct says.
    pub(crate) const fn leaves_out(&self, spec: &FieldSpec, lenient: bool) -> bool {
        !spec.required() && (spec.lenient() || lenient || self.lenient)
    }

    /// Notes a member that is left out, in place of all that was left out inside it.
    pub(crate) fn left_out(&mut self, path: &Path<'_>, error: DecodeError) {
        // A response that fits nowhere must not become larger than it was.
        const MOST: usize = 1000;
        let path = path.to_string();
        let is_inside =
            |other: &str| other.strip_prefix(&*path).is_some_and(|rest| rest.starts_with(['.', '[', '{']));
        // What was left out inside it came last.
        while self.left_out.last().is_some_and(|last| is_inside(last.path())) {
            self.left_out.pop();
        }
        if self.left_out.len() < MOST {
            self.left_out.push(LeftOut::new(path, error));
        }
    }
}
