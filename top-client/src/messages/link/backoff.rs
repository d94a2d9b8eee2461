//! How long to wait before a connection is made again. Pure.

use std::time::Duration;

const LEAST: Duration = Duration::from_secs(1);
const MOST: Duration = Duration::from_secs(30);

/// The pause before the attempt after so many failures in a row: between 1 s and 30 s, doubled each time, and by chance
/// up to a half shorter, so that many clients do not come back at once. `fraction` is random in `0.0..1.0`.
pub(in crate::messages) fn pause(failures: u32, fraction: f64) -> Duration {
    let doubled = 1_u32.checked_shl(failures).unwrap_or(u32::MAX);
    let longest = LEAST.saturating_mul(doubled).min(MOST);
    longest.mul_f64(0.5 + fraction / 2.0).max(LEAST)
}

/// Whether a connection that lived so long counts as a success, after which pauses are short again. One that is let in
/// and lost at once does not.
pub(super) fn was_good(lived: Duration) -> bool {
    lived >= MOST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_from_one_to_thirty_seconds_with_jitter() {
        for (failures, least, most) in [
            (0, 1000, 1000),
            (1, 1000, 2000),
            (2, 2000, 4000),
            (4, 8000, 16000),
            (9, 15000, 30000),
            (99, 15000, 30000),
        ] {
            assert_eq!(pause(failures, 0.0), Duration::from_millis(least), "{failures}");
            assert_eq!(pause(failures, 1.0), Duration::from_millis(most), "{failures}");
        }
    }
}
