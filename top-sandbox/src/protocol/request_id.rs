//! Request ids of the platform's form: 12 or 13 lower-case base-36 characters, no two alike in one sandbox.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::SystemTime,
};

/// A source of ids.
pub(crate) struct RequestIds(AtomicU64);

/// The least number of twelve digits.
const MIN: u64 = 36_u64.pow(11);

impl RequestIds {
    pub(crate) fn new(start: SystemTime) -> Self {
        let nanos = start.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_nanos();
        Self(AtomicU64::new(mixed(u64::try_from(nanos).unwrap_or(0))))
    }

    pub(crate) fn next(&self) -> String {
        text(mixed(self.0.fetch_add(1, Ordering::Relaxed)))
    }
}

/// Maps numbers one to one, so that ids never repeat, and scatters them, so that neighbours do not look alike.
const fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

fn text(number: u64) -> String {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    // A number too small for twelve digits (one in 140) is shifted. It then equals another id only if that one was
    // drawn too, which among 2^64 does not happen.
    let mut rest = if number < MIN { number + MIN } else { number };
    let mut digits = Vec::with_capacity(13);
    while rest > 0 {
        digits.push(char::from(DIGITS[usize::try_from(rest % 36).unwrap_or(0)]));
        rest /= 36;
    }
    digits.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_have_the_platforms_form_and_differ() {
        let ids = RequestIds::new(SystemTime::UNIX_EPOCH);
        let seen: HashSet<String> = (0..10_000).map(|_| ids.next()).collect();
        assert_eq!(seen.len(), 10_000);
        for id in seen.into_iter().chain([0, 1, MIN - 1, MIN, u64::MAX].map(text)) {
            assert!((12..=13).contains(&id.len()), "{id}");
            assert!(id.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase()), "{id}");
        }
    }
}
