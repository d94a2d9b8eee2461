//! How much memory the slots that a walk fills may take. A few bytes of text can make a large record (`{}` is one with all
//! its fields blank), so that a cap on the text is none on the memory.

use crate::{
    error::{DecodeError, DecodeProblem},
    mirror::{ListMut, Map, RecordMut},
    path::Path,
};

type Result = std::result::Result<(), DecodeError>;

/// What a list has room for that is growing, over what is in it.
const GROWTH: usize = 2;
/// What a map holds for an entry beside its value: the name, its text, the map's own links.
const ENTRY: usize = 64;
/// What a value of free JSON takes, whatever it is.
const FREE: usize = 72;

/// Counts what is allocated, from above: a record inside another is counted with it and by itself. Texts are not counted,
/// which are no longer than where they come from.
#[derive(Default)]
pub(crate) struct Budget {
    /// No limit, unless one was set.
    limit: Option<usize>,
    spent: usize,
}

impl Budget {
    pub(crate) const fn of(limit: Option<usize>) -> Self {
        Self { limit, spent: 0 }
    }

    /// Another item of a list.
    #[inline]
    pub(crate) fn item(&mut self, list: &dyn ListMut, path: &Path<'_>) -> Result {
        self.spend(GROWTH * list.item_bytes(), path)
    }

    /// Another entry of a map.
    #[inline]
    pub(crate) fn entry(&mut self, map: &dyn Map, path: &Path<'_>) -> Result {
        self.spend(GROWTH * map.entry_bytes() + ENTRY, path)
    }

    /// A record, which may be in a box of its own.
    #[inline]
    pub(crate) fn record(&mut self, record: &dyn RecordMut, path: &Path<'_>) -> Result {
        self.spend(size_of_val(record), path)
    }

    /// A value that becomes a tree, by its JSON text: each value in it has a bracket, colon or comma before it.
    pub(crate) fn free(&mut self, raw: &str, path: &Path<'_>) -> Result {
        if self.limit.is_none() {
            return Ok(());
        }
        let bytes = raw.as_bytes();
        let values =
            memchr::memchr2_iter(b'[', b'{', bytes).count() + memchr::memchr2_iter(b',', b':', bytes).count();
        self.spend(values.saturating_mul(FREE), path)
    }

    /// The elements of an XML text, each of which becomes one of a tree.
    #[cfg(feature = "xml")]
    pub(crate) fn elements(&mut self, text: &str) -> Result {
        let text = text.as_bytes();
        let opens = |at: &usize| text.get(at + 1).is_some_and(|next| *next != b'/');
        let elements = memchr::memchr_iter(b'<', text).filter(opens).count();
        self.spend(elements.saturating_mul(size_of::<crate::xml::Element>()), &Path::ROOT)
    }

    #[inline]
    fn spend(&mut self, bytes: usize, path: &Path<'_>) -> Result {
        self.spent = self.spent.saturating_add(bytes);
        match self.limit {
            Some(limit) if self.spent > limit => Err(too_large(limit, path)),
            _ => Ok(()),
        }
    }
}

#[cold]
fn too_large(limit: usize, path: &Path<'_>) -> DecodeError {
    DecodeError::new(path, DecodeProblem::TooLarge { limit })
}
