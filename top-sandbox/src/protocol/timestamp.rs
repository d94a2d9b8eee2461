//! The system parameter `timestamp`: the forms that official SDKs send, told apart by their size.

use std::time::{Duration, SystemTime};

use top_core::TopDateTime;

use super::hint::Said;

/// What a timestamp was read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimestampForm {
    /// `yyyy-MM-dd HH:mm:ss` in GMT+8, the documented form.
    DateTime,
    /// Ten digits: seconds since 1970. The official C SDK sends them.
    Seconds,
    /// Thirteen digits: milliseconds since 1970. The official Python SDK sends them.
    Milliseconds,
}

impl TimestampForm {
    /// As a sentence names it: `read as …`.
    pub(crate) const fn name(self) -> Said {
        match self {
            Self::DateTime => Said::DateAndTime,
            Self::Seconds => Said::Seconds,
            Self::Milliseconds => Said::Milliseconds,
        }
    }
}

/// The time and the form in which it was written; `None` if it is none of the three.
pub(crate) fn read(text: &str) -> Option<(SystemTime, TimestampForm)> {
    let since_1970 = |time: Duration| SystemTime::UNIX_EPOCH.checked_add(time);
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        let time = text.parse::<TopDateTime>().ok()?.to_system_time();
        return Some((time, TimestampForm::DateTime));
    }
    let number: u64 = text.parse().ok()?;
    match text.len() {
        10 => Some((since_1970(Duration::from_secs(number))?, TimestampForm::Seconds)),
        13 => Some((since_1970(Duration::from_millis(number))?, TimestampForm::Milliseconds)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_seconds_or_milliseconds_by_their_number() {
        let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_451_620_800);
        for (text, form) in [
            ("2016-01-01 12:00:00", TimestampForm::DateTime),
            ("1451620800", TimestampForm::Seconds),
            ("1451620800000", TimestampForm::Milliseconds),
        ] {
            assert_eq!(read(text), Some((noon, form)), "{text}");
        }
        for text in ["", "1", "145162080", "14516208000", "20160101120000", "99999999999999999999", "noon"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
