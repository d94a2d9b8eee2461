//! Cursors in memory.

use std::collections::HashMap;

use super::{Memory, locked, ready};
use crate::fleet::{CursorStore, StoreFuture};

pub(super) type Cursors = HashMap<String, String>;

impl CursorStore for Memory {
    fn position<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<String>> {
        ready(locked(&self.0.cursors).get(key).cloned())
    }

    fn advance<'a>(&'a self, key: &'a str, from: Option<&'a str>, to: &'a str) -> StoreFuture<'a, bool> {
        let mut cursors = locked(&self.0.cursors);
        let is_there = cursors.get(key).map(String::as_str) == from;
        if is_there {
            cursors.insert(key.to_owned(), to.to_owned());
        }
        ready(is_there)
    }
}
