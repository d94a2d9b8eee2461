//! The APIs of a catalogue: each is made from its definition when it is called first. Thousands of them cost nothing
//! until then.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use top_doc::{Definitions, Found, ReadError};

use super::documented;
use crate::serving::api::Api;

/// A catalogue, and the APIs of it that were called.
pub(crate) struct Catalogued {
    catalogue: Definitions,
    made: Mutex<HashMap<String, Arc<Api>>>,
}

/// How many are kept made. A test calls a few; a program that walks through all of them makes some anew.
const MOST_MADE: usize = 256;

impl Catalogued {
    pub(crate) fn new(catalogue: Definitions) -> Self {
        Self { catalogue, made: Mutex::default() }
    }

    /// The API of a method, if the catalogue holds it.
    pub(crate) fn api(&self, method: &str) -> Result<Option<Arc<Api>>, ReadError> {
        let made = || self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(api) = made().get(method) {
            return Ok(Some(Arc::clone(api)));
        }
        // Not under the lock: the first look into the catalogue takes a while.
        let Some(doc) = self.catalogue.get(method)? else { return Ok(None) };
        let api = Arc::new(documented(&doc));
        let mut made = made();
        if made.len() >= MOST_MADE {
            made.clear();
        }
        made.insert(method.to_owned(), Arc::clone(&api));
        Ok(Some(api))
    }

    /// The methods, sorted. None if the catalogue cannot be read, which each call of [`api`](Self::api) says.
    pub(crate) fn methods(&self) -> impl Iterator<Item = &str> {
        self.catalogue.methods().into_iter().flatten()
    }

    /// The APIs that fit the words, the best first.
    pub(crate) fn search(&self, words: &str) -> Vec<Found<'_>> {
        self.catalogue.search(words).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_are_kept_made_however_many_are_called() {
        let line = |number: usize| format!("{{\"method\":\"a.m{number}\"}}");
        let lines = (0..MOST_MADE * 2).map(line).collect::<Vec<_>>().join("\n");
        let catalogued = Catalogued::new(Definitions::new(lines.into_bytes()));
        for number in 0..MOST_MADE * 2 {
            assert!(catalogued.api(&format!("a.m{number}")).unwrap().is_some());
            assert!(catalogued.made.lock().unwrap().len() <= MOST_MADE);
        }
        assert!(catalogued.api("a.m").unwrap().is_none());
    }
}
