//! Which member comes after which, learned from the responses that were decoded so far.
//!
//! All responses of an API are written by one program: the same members in the same order, which is neither the table's
//! nor that of a document. A decoder that knows the name of the next member compares one name in place, instead of
//! reading a name and finding it among all: a large part of decoding is the reading of names.
//!
//! What is learned is kept in one table for the process, since shapes are static and every thread decodes the same APIs;
//! [`MemberOrder`] is the only way to it. It gives guesses, which are compared with the text each time: where one is
//! forgotten or wrong, the name is read instead, with the same result.

use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering::Relaxed};

use crate::mirror::Shape;

/// The members of one object, guessed one after the other.
pub(super) struct MemberOrder {
    shape: &'static Shape,
    learned: Option<&'static Learned>,
    /// One more than the index of the member before, 0 before the first.
    last: usize,
}

impl MemberOrder {
    #[inline]
    pub(super) fn of(shape: &'static Shape) -> Self {
        Self { shape, learned: Learned::of(shape), last: 0 }
    }

    /// Index and name of the member that is probably next.
    #[inline]
    pub(super) fn guess(&self) -> Option<(usize, &'static str)> {
        let index = self.learned?.next(self.last)?;
        Some((index, self.shape.name_at(index)?))
    }

    /// Notes that this member is next where the guess was another.
    pub(super) fn learn(&self, index: usize) {
        if let Some(learned) = self.learned {
            learned.learn(self.last, index);
        }
    }

    /// Moves past the member of this index.
    #[inline]
    pub(super) const fn advance(&mut self, index: usize) {
        self.last = index + 1;
    }
}

/// A power of two; 64 KiB in all, of which only the pages in use are ever touched.
const SHAPES: usize = 1024;
/// The rest of a cache line. Members of wider shapes are found without guesses.
const MEMBERS: usize = 64 - size_of::<usize>();

static TABLE: [Learned; SHAPES] = [const { Learned::new() }; SHAPES];

/// The order of one shape's members. An entry is written once and stays: after the first responses all threads only
/// read, and no cache line moves between them.
#[repr(align(64))]
struct Learned {
    /// The shape's address, 0 before there is one.
    shape: AtomicUsize,
    /// By one more than a member's index, which leaves 0 for the beginning: one more than the index of the member
    /// that followed, which leaves 0 for none.
    after: [AtomicU8; MEMBERS],
}

impl Learned {
    const fn new() -> Self {
        Self { shape: AtomicUsize::new(0), after: [const { AtomicU8::new(0) }; MEMBERS] }
    }

    /// The entry of a shape; `None` if another shape has its place.
    #[inline]
    fn of(shape: &'static Shape) -> Option<&'static Self> {
        let address = std::ptr::from_ref(shape).addr();
        // Shapes are next to one another in memory: neighbours get different places.
        let entry = &TABLE[address / size_of::<Shape>() % SHAPES];
        match entry.shape.load(Relaxed) {
            owner if owner == address => Some(entry),
            0 => entry.shape.compare_exchange(0, address, Relaxed, Relaxed).is_ok().then_some(entry),
            _ => None,
        }
    }

    /// The index of the member that came after `last` (one more than its index, 0 before the first).
    #[inline]
    fn next(&self, last: usize) -> Option<usize> {
        usize::from(self.after.get(last)?.load(Relaxed)).checked_sub(1)
    }

    /// Notes that the member of this index came after `last`, unless another did before.
    fn learn(&self, last: usize, index: usize) {
        if let (Some(after), Ok(next)) = (self.after.get(last), u8::try_from(index + 1))
            && after.load(Relaxed) == 0
        {
            after.store(next, Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static SHAPE: Shape = Shape::empty("Shape");

    #[test]
    fn a_shape_has_one_place() {
        let place = || Learned::of(&SHAPE).map(std::ptr::from_ref);
        assert_eq!(place(), place());
    }

    #[test]
    fn the_first_order_stays() {
        let learned = Learned::new();
        assert_eq!(learned.next(0), None);
        learned.learn(0, 3);
        learned.learn(0, 4);
        learned.learn(4, 0);
        assert_eq!((learned.next(0), learned.next(4), learned.next(1)), (Some(3), Some(0), None));
    }

    #[test]
    fn the_widest_are_not_learned() {
        let learned = Learned::new();
        learned.learn(MEMBERS, 1);
        learned.learn(1, 255);
        learned.learn(usize::MAX - 1, 1);
        assert_eq!(
            (learned.next(MEMBERS), learned.next(1), learned.next(usize::MAX - 1)),
            (None, None, None)
        );
    }
}
