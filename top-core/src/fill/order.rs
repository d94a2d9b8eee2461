//! In which order the members of equal objects come, learned while they come.
//!
//! The objects of a list are written by one program: the same members in the same order, which is not the table's.
//! Who knows which member follows which can compare one name instead of finding one among all. It is a guess for
//! every member anew, and without it everything is read the same.

use crate::mirror::Shape;

/// As many levels of brackets as documented answers have, with their wrappers; deeper objects are read without.
const LEVELS: usize = 12;
/// More fields than these share places: their guesses are worse, and still no more than guesses.
const FIELDS: usize = 32;

/// For each level of brackets the shape that stood there last, and which of its fields came after which.
#[derive(Default)]
pub(super) struct Order([Level; LEVELS]);

#[derive(Default)]
struct Level {
    shape: Option<&'static Shape>,
    /// By one more than the index of the field before, which leaves 0 for the first: one more than the index of the
    /// field after it, which leaves 0 for an unknown one.
    after: [u8; FIELDS],
}

impl Order {
    /// An object of this shape begins.
    #[inline]
    pub(super) fn enter(&mut self, level: u8, shape: &'static Shape) {
        if let Some(level) = self.0.get_mut(usize::from(level))
            && !level.shape.is_some_and(|known| std::ptr::eq(known, shape))
        {
            *level = Level { shape: Some(shape), after: [0; FIELDS] };
        }
    }

    /// The index of the field that came next the last time.
    #[inline]
    pub(super) fn after(&self, level: u8, last: usize) -> Option<usize> {
        let level = self.0.get(usize::from(level))?;
        usize::from(level.after[last % FIELDS]).checked_sub(1)
    }

    #[inline]
    pub(super) fn learn(&mut self, level: u8, last: usize, index: usize) {
        if let (Some(level), Ok(next)) = (self.0.get_mut(usize::from(level)), u8::try_from(index + 1)) {
            level.after[last % FIELDS] = next;
        }
    }
}
