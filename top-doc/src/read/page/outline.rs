//! The nesting of names that a sample shows: the depth that the tables do not tell.

use crate::model::key;

/// A name in a sample, with the value it has there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Outline {
    pub(super) name: String,
    /// The name without what samples and tables differ in.
    pub(super) key: String,
    /// Of a name without members: what stands there, if the sample says.
    pub(super) value: Option<String>,
    pub(super) children: Vec<Outline>,
}

impl Outline {
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), key: key(name), value: None, children: Vec::new() }
    }

    /// Whether a name with this [`key`] is meant.
    pub(super) fn has_key(&self, key: &str) -> bool {
        self.key == key
    }

    /// The members of an item, where the name holds a list: samples put every item into an element of its own.
    pub(super) fn of_item(&self) -> &[Self] {
        match self.children.first() {
            Some(item) if item.children.is_empty() => &self.children,
            Some(item) => match &item.children[..] {
                // JSON: the list's name, the items' name, the item.
                [only] if only.name.is_empty() => &only.children,
                members => members,
            },
            None => &[],
        }
    }

    /// The value, of a list the value of its first item.
    pub(super) fn text(&self) -> Option<&str> {
        match self.children.first() {
            Some(item) => item.value.as_deref(),
            None => self.value.as_deref(),
        }
    }
}
