//! Random numbers for jitter and weights: good enough to spread clients apart, not for secrets.

use std::{
    hash::{BuildHasher as _, RandomState},
    sync::atomic::{AtomicU64, Ordering},
};

const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// A stream of random numbers (`SplitMix64`) that all calls of a client share.
pub(crate) struct Chance(AtomicU64);

impl Chance {
    /// Seeded from the system's randomness, by way of the standard library's hash maps.
    pub(crate) fn new() -> Self {
        Self::seeded(RandomState::new().hash_one(STEP))
    }

    pub(crate) const fn seeded(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    pub(crate) fn next(&self) -> u64 {
        let mut z = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Evenly in `0.0..1.0`.
    #[expect(clippy::cast_precision_loss, reason = "53 bits are what a f64 holds")]
    pub(crate) fn fraction(&self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_even() {
        let chance = Chance::seeded(7);
        let mut tenths = [0; 10];
        for _ in 0..10_000 {
            let fraction = chance.fraction();
            assert!((0.0..1.0).contains(&fraction));
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 9")]
            let tenth = (fraction * 10.0) as usize;
            tenths[tenth] += 1;
        }
        assert!(tenths.iter().all(|count| (850..1150).contains(count)), "{tenths:?}");
    }

    #[test]
    fn two_clients_differ() {
        assert_ne!(Chance::new().next(), Chance::new().next());
    }
}
