//! Where in a request or a response something is wrong: `request1.items[3].sku_id`.
//!
//! On the way down a [`Path`] is a chain of stack frames and costs no allocation; it becomes text only for an error.
//! Names are wire names of documented members. Keys of free maps are data and appear as their position only.

use std::fmt;

/// The path from the root to the current place.
#[derive(Clone, Copy)]
pub(crate) struct Path<'a> {
    parent: Option<&'a Self>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Member(&'a str),
    Item(usize),
    Key(usize),
}

impl<'a> Path<'a> {
    pub(crate) const ROOT: Path<'static> = Path { parent: None, step: Step::Root };

    pub(crate) const fn member(&'a self, name: &'a str) -> Self {
        Path { parent: Some(self), step: Step::Member(name) }
    }

    pub(crate) const fn item(&'a self, index: usize) -> Self {
        Path { parent: Some(self), step: Step::Item(index) }
    }

    /// The entry of a map, by position.
    pub(crate) const fn key(&'a self, index: usize) -> Self {
        Path { parent: Some(self), step: Step::Key(index) }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Member(name) => {
                if self.parent.is_some_and(|parent| parent.parent.is_some()) {
                    f.write_str(".")?;
                }
                f.write_str(name)
            }
            Step::Item(index) => write!(f, "[{index}]"),
            Step::Key(index) => write!(f, "{{{index}}}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn is_written_like_a_field_access() {
        let request = Path::ROOT.member("request1");
        let items = request.member("items");
        let third = items.item(3);
        assert_eq!(third.member("sku_id").to_string(), "request1.items[3].sku_id");
        assert_eq!(request.key(1).to_string(), "request1{1}");
        assert_eq!(Path::ROOT.to_string(), "");
    }
}
