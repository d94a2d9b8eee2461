//! What a walk over an input carries along.

use super::budget::Budget;
use crate::path::Path;

/// What a walk carries along.
#[derive(Default)]
pub(crate) struct Walk {
    /// The paths of members that no field takes, where they were asked for.
    pub(crate) unknown: Option<Vec<String>>,
    /// What the slots may still take.
    pub(crate) budget: Budget,
    /// How many layers of JSON-in-text the walk is inside.
    pub(super) layers: u8,
    /// How many brackets are open around the JSON in text: the layers share one stack.
    pub(super) depth: u8,
}

impl Walk {
    pub(crate) fn new(list_unknown: bool, max_bytes: Option<usize>) -> Self {
        let budget = Budget::of(max_bytes);
        Self { unknown: list_unknown.then(Vec::new), budget, ..Self::default() }
    }

    pub(crate) fn unknown(&mut self, path: &Path<'_>) {
        if let Some(unknown) = &mut self.unknown {
            unknown.push(path.to_string());
        }
    }
}
