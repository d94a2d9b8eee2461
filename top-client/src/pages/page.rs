//! One page, as the closures of a caller make it out of a response.

use std::fmt;

/// One page of a paged API.
///
/// Leave out what the API does not say. An `Option` of a response can be given as it is.
///
/// ```
/// use top_client::Page;
///
/// let total_results: Option<i64> = Some(120);
/// let page = Page::of(vec!["item 1", "item 2"]).total(total_results);
/// # let _ = page;
/// ```
#[derive(Clone)]
#[must_use]
pub struct Page<T> {
    pub(super) items: Vec<T>,
    pub(super) total: Option<i64>,
    pub(super) has_next: Option<bool>,
}

impl<T> Page<T> {
    /// A page with these items. If nothing else is said, pages end with an empty one.
    pub const fn of(items: Vec<T>) -> Self {
        Self { items, total: None, has_next: None }
    }

    /// How many items there are on all pages (`total_results` and the like); a number below 1 counts as not said.
    pub fn total(mut self, total: impl Into<Option<i64>>) -> Self {
        self.total = total.into().filter(|total| *total > 0);
        self
    }

    /// Whether another page follows (`has_next`). It overrides the total, which some APIs only estimate.
    pub fn has_next(mut self, has_next: impl Into<Option<bool>>) -> Self {
        self.has_next = has_next.into();
        self
    }

    /// The items, and whether another page may follow after `taken` items on the pages before.
    pub(super) fn into_items(self, taken: usize) -> (Vec<T>, bool) {
        let so_far = i64::try_from(taken.saturating_add(self.items.len())).unwrap_or(i64::MAX);
        let more = self.has_next.unwrap_or_else(|| self.total.is_none_or(|total| so_far < total));
        let more = more && !self.items.is_empty();
        (self.items, more)
    }
}

impl<T> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items.len())
            .field("total", &self.total)
            .field("has_next", &self.has_next)
            .finish()
    }
}
