//! Which member comes after which, learned from the answers that were read so far.
//!
//! All answers of an API are written by one program: the same members in the same order, which is neither the table's
//! nor that of a document. Who knows the next member's name compares one name in place, instead of cutting it out and
//! finding it among all.
//!
//! It is a guess, compared with the text each time: what is forgotten or wrong here is read the other way, with the
//! same result.

use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering::Relaxed};

use crate::mirror::Shape;

/// A power of two; 64 KiB in all, of which only the pages in use are ever touched.
const SHAPES: usize = 1024;
/// What is left of a cache line. Members of wider shapes are found without.
const MEMBERS: usize = 64 - size_of::<usize>();

static ORDERS: [Order; SHAPES] = [const { Order::new() }; SHAPES];

/// The order of one shape's members. What is written once stays: where the answers of a program were seen, its threads
/// only read, and no cache line travels between them.
#[repr(align(64))]
pub(super) struct Order {
    /// The shape's address, 0 before there is one.
    shape: AtomicUsize,
    /// By one more than a member's index, which leaves 0 for the beginning: one more than the index of the member
    /// that followed, which leaves 0 for none.
    after: [AtomicU8; MEMBERS],
}

impl Order {
    const fn new() -> Self {
        Self { shape: AtomicUsize::new(0), after: [const { AtomicU8::new(0) }; MEMBERS] }
    }

    /// The order of a shape; `None` if another took its place.
    #[inline]
    pub(super) fn of(shape: &'static Shape) -> Option<&'static Self> {
        let address = std::ptr::from_ref(shape).addr();
        // Shapes stand side by side: neighbours get different places.
        let order = &ORDERS[address / size_of::<Shape>() % SHAPES];
        match order.shape.load(Relaxed) {
            owner if owner == address => Some(order),
            0 => order.shape.compare_exchange(0, address, Relaxed, Relaxed).is_ok().then_some(order),
            _ => None,
        }
    }

    /// The index of the member that came after `last` (one more than its index, 0 before the first).
    #[inline]
    pub(super) fn next(&self, last: usize) -> Option<usize> {
        usize::from(self.after.get(last)?.load(Relaxed)).checked_sub(1)
    }

    /// Notes that the member of this index came after `last`, unless another did before.
    pub(super) fn learn(&self, last: usize, index: usize) {
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

    static SHAPE: Shape = Shape::new("Shape", &[]);

    #[test]
    fn a_shape_has_one_place() {
        let place = || Order::of(&SHAPE).map(std::ptr::from_ref);
        assert_eq!(place(), place());
    }

    #[test]
    fn what_came_first_stays() {
        let order = Order::new();
        assert_eq!(order.next(0), None);
        order.learn(0, 3);
        order.learn(0, 4);
        order.learn(4, 0);
        assert_eq!((order.next(0), order.next(4), order.next(1)), (Some(3), Some(0), None));
    }

    #[test]
    fn the_widest_are_not_learned() {
        let order = Order::new();
        order.learn(MEMBERS, 1);
        order.learn(1, 255);
        order.learn(usize::MAX - 1, 1);
        assert_eq!((order.next(MEMBERS), order.next(1), order.next(usize::MAX - 1)), (None, None, None));
    }
}
