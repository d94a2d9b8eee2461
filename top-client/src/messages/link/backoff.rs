//! How long to wait before a connection is made again. Pure.

use std::time::Duration;

const LEAST: Duration = Duration::from_secs(1);
const MOST: Duration = Duration::from_secs(30);

/// The pause after so many failures in a row, the first of which is 0: from 1 to 2 s, doubled each time up to 30 s, and by
/// chance up to a half shorter, so that many clients do not come back at once. `fraction` is random in `0.0..1.0`.
pub(in crate::messages) fn pause(failures: u32, fraction: f64) -> Duration {
    let doubled = 2_u32.checked_shl(failures).filter(|doubled| *doubled > 0).unwrap_or(u32::MAX);
    let longest = LEAST.saturating_mul(doubled).min(MOST);
    longest.mul_f64(0.5 + fraction / 2.0)
}

/// Whether a connection counts as a success, after which pauses are short again: it brought a message, or lived long. One
/// that is let in and lost at once does not, or a server that lets everybody in and serves nobody would be asked all the
/// time. One that cuts after some messages is asked every second or two: the messages are worth it.
pub(super) fn was_good(brought_messages: bool, lived: Duration) -> bool {
    brought_messages || lived >= MOST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_from_one_to_thirty_seconds_with_jitter() {
        for (failures, least, most) in [
            (0, 1000, 2000),
            (1, 2000, 4000),
            (3, 8000, 16000),
            (4, 15000, 30000),
            (31, 15000, 30000),
            (99, 15000, 30000),
        ] {
            assert_eq!(pause(failures, 0.0), Duration::from_millis(least), "{failures}");
            assert_eq!(pause(failures, 1.0), Duration::from_millis(most), "{failures}");
        }
    }

    #[test]
    fn a_connection_was_good_if_it_brought_a_message_or_lived_long() {
        let short = Duration::from_millis(10);
        assert!(was_good(true, short) && was_good(false, MOST) && !was_good(false, short));
    }
}
