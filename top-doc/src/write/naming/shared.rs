//! The types that several APIs of a namespace share, as data. Knows nothing of how they are found.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::cluster::{Node, inside};
use crate::{
    model::Session,
    write::{
        existing::Folder,
        ir::{ANY, Plan},
    },
};

/// The shared types of a namespace.
#[derive(Debug)]
pub(in crate::write) struct Shared {
    /// The types in the form of a plan, without a request.
    pub(in crate::write) plan: Plan,
    /// The names of the types.
    pub(in crate::write) names: Vec<String>,
    /// The names of their closed sets.
    pub(in crate::write) sets: Vec<String>,
    /// The types that an earlier import wrote and that stay as they are.
    pub(in crate::write) frozen: HashSet<usize>,
    /// The methods of the APIs that use each type.
    pub(in crate::write) users: Vec<BTreeSet<String>>,
    /// The types that objects of the plans have themselves, not only through others.
    pub(super) roots: BTreeSet<usize>,
    pub(super) of: HashMap<Node, usize>,
}

/// Where sharing happens: the name of the namespace, and what is there.
pub(in crate::write) struct Ground<'a> {
    pub(in crate::write) namespace: &'a str,
    pub(in crate::write) folder: &'a Folder,
    /// Whether types are shared that were not before.
    pub(in crate::write) shares: bool,
}

impl Shared {
    /// Nothing is shared.
    pub(in crate::write) fn none() -> Self {
        Self {
            plan: Plan {
                method: String::new(),
                title: String::new(),
                is_facts: false,
                description: String::new(),
                session: Session::Unknown,
                idempotent: false,
                unwrap: None,
                qimen: false,
                request: usize::MAX,
                response: ANY,
                objects: Vec::new(),
                sets: Vec::new(),
                errors: Vec::new(),
                docs: Vec::new(),
                undecided: Vec::new(),
            },
            names: Vec::new(),
            sets: Vec::new(),
            frozen: HashSet::new(),
            users: Vec::new(),
            roots: BTreeSet::new(),
            of: HashMap::new(),
        }
    }

    /// The types that are written, without those that nothing refers to.
    pub(in crate::write) fn written(&self) -> BTreeSet<usize> {
        let mut written = BTreeSet::new();
        let mut open: Vec<usize> = self.roots.iter().copied().collect();
        while let Some(index) = open.pop() {
            if !self.frozen.contains(&index) && written.insert(index) {
                open.extend(inside(&self.plan.objects[index]));
            }
        }
        written
    }

    /// The type of an object, if it is shared.
    pub(super) fn of(&self, api: usize, object: usize) -> Option<usize> {
        self.of.get(&(api, object)).copied()
    }
}
