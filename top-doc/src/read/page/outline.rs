//! The nesting of names in a sample, which the tables do not show.

use crate::model::key;

/// A name in a sample, with its value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Outline {
    pub(super) name: String,
    /// The name as [`key`] gives it, since samples and tables write names differently.
    pub(super) key: String,
    /// The value of a name without members, if the sample has one.
    pub(super) value: Option<String>,
    pub(super) children: Vec<Outline>,
}

impl Outline {
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), key: key(name), value: None, children: Vec::new() }
    }

    /// Whether the name has this [`key`].
    pub(super) fn has_key(&self, key: &str) -> bool {
        self.key == key
    }

    /// The members of an item, if the name holds a list: samples put each item into an element of its own.
    pub(super) fn of_item(&self) -> &[Self] {
        match self.children.first() {
            Some(item) if item.children.is_empty() => &self.children,
            Some(item) => match &item.children[..] {
                // JSON has one level more: the list's name, the items' name, the item.
                [only] if only.name.is_empty() => &only.children,
                members => members,
            },
            None => &[],
        }
    }

    /// The value; for a list, that of its first item.
    pub(super) fn text(&self) -> Option<&str> {
        match self.children.first() {
            Some(item) => item.value.as_deref(),
            None => self.value.as_deref(),
        }
    }
}
