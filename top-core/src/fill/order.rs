//! Which member comes after which, learned from the answers that were read so far.
//!
//! All answers of an API are written by one program: the same members in the same order, which is neither the table's
//! nor that of a document. Who knows the next member's name compares one name in place, instead of cutting it out and
//! finding it among all; a third of the work for an answer of short texts.
//!
//! It is a guess, compared with the text each time: what is forgotten or wrong here is read the other way, with the
//! same result.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use crate::mirror::Shape;

/// A power of two; 32 KiB, of which only the pages in use are ever touched.
const PLACES: usize = 4096;

/// Each place holds one pair of members: the address of their shape, the first one's place in it, the second one's; of
/// the members, one more than the index, which leaves 0 for "none". What came first stays: once the answers of a
/// program were seen, its threads only read here.
static PAIRS: [AtomicU64; PLACES] = [const { AtomicU64::new(0) }; PLACES];

const INDEX_BITS: u32 = 8;

/// What a pair begins with, and the place where it would stand; `None` for the members of the widest shapes.
#[inline]
fn place(shape: &'static Shape, last: usize) -> Option<(u64, &'static AtomicU64)> {
    if last >> INDEX_BITS != 0 {
        return None;
    }
    let address = std::ptr::from_ref(shape).addr() as u64;
    let start = address << INDEX_BITS | last as u64;
    // Fibonacci hashing: the upper bits of the product depend on all bits of the start.
    let hash = start.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (u64::BITS - PLACES.ilog2());
    Some((start << INDEX_BITS, PAIRS.get(hash as usize)?))
}

/// The index of the member that came after `last` (one more than its index, 0 before the first).
#[inline]
pub(super) fn guess(shape: &'static Shape, last: usize) -> Option<usize> {
    let (start, place) = place(shape, last)?;
    let next = place.load(Relaxed) ^ start;
    if next >> INDEX_BITS == 0 { (next as usize).checked_sub(1) } else { None }
}

/// Notes that the member of this index came after `last`, unless something else is noted there.
pub(super) fn learn(shape: &'static Shape, last: usize, index: usize) {
    if let Some((start, place)) = place(shape, last)
        && (index + 1) >> INDEX_BITS == 0
    {
        // Lost to another thread or pair: fine.
        let _ = place.compare_exchange(0, start | (index as u64 + 1), Relaxed, Relaxed);
    }
}
