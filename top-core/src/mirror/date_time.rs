//! The platform's date and time: to the second, and always in GMT+8, whatever the machine's zone.

use std::{
    fmt,
    ops::{Add, Sub},
    str::FromStr,
    time::{Duration, SystemTime},
};

use jiff::{SignedDuration, Timestamp, civil::DateTime};

use super::date_forms::{self, GMT_8};
use crate::clock::{Clock as _, SystemClock};

/// The first and the last second that there are.
const FIRST: DateTime = DateTime::constant(1, 1, 1, 0, 0, 0, 0);
const LAST: DateTime = DateTime::constant(9999, 12, 31, 23, 59, 59, 0);

/// A date and time of day in GMT+8 (Beijing time), to the second: the platform's `Date`.
///
/// Its text is `yyyy-MM-dd HH:mm:ss`. Responses may also give seconds (10 digits) or milliseconds (13 digits) since 1970,
/// `yyyyMMddHHmmss`, `yyyyMMdd`, `yyyy-MM-dd`, a fraction of a second, which is dropped, or ISO 8601 with a zone. A form
/// that could mean two times is an error. Years 1 to 9999.
///
/// ```
/// use top_core::TopDateTime;
///
/// let time: TopDateTime = "2016-01-01 12:00:00".parse()?;
/// assert_eq!(time.to_epoch_millis(), 1_451_620_800_000);
/// assert_eq!(TopDateTime::from_epoch_millis(1_451_620_800_123)?, time);
/// # Ok::<(), top_core::field::DateTimeError>(())
/// ```
///
/// `+` and `-` move it by a duration, and stop at the ends of the range; [`checked_add`](Self::checked_add) and
/// [`checked_sub`](Self::checked_sub) tell.
///
/// ```
/// use std::time::Duration;
///
/// use top_core::TopDateTime;
///
/// let end: TopDateTime = "2026-03-01 00:10:00".parse()?;
/// let start = end - Duration::from_secs(30 * 60);
/// assert_eq!(start.to_string(), "2026-02-28 23:40:00");
/// assert_eq!(end.saturating_duration_since(start), Duration::from_secs(1800));
/// # Ok::<(), top_core::field::DateTimeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TopDateTime(DateTime);

/// The text or number is not a date and time of the platform.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DateTimeError;

impl fmt::Display for DateTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date and time `yyyy-MM-dd HH:mm:ss` of the years 1 to 9999")
    }
}

impl std::error::Error for DateTimeError {}

impl TopDateTime {
    /// The present second by the machine's own clock. Whatever is given a [`Clock`](crate::clock::Clock) asks that, by
    /// [`from_system_time`](Self::from_system_time).
    pub fn now() -> Self {
        // A clock beyond the year 9999 is as wrong as one that shows the last second of it.
        Self::from_system_time(SystemClock.now()).unwrap_or(Self(LAST))
    }

    /// A date and time of day as a clock in Beijing shows it.
    ///
    /// # Errors
    /// There is no such day or time, or the year is outside 1 to 9999.
    pub fn new(
        year: i16,
        month: i8,
        day: i8,
        hour: i8,
        minute: i8,
        second: i8,
    ) -> Result<Self, DateTimeError> {
        date_forms::civil(year, [month, day, hour, minute, second]).map(Self).ok_or(DateTimeError)
    }

    /// The second that holds this number of milliseconds since 1970-01-01 00:00:00 UTC.
    ///
    /// # Errors
    /// The year is outside 1 to 9999.
    pub fn from_epoch_millis(millis: i64) -> Result<Self, DateTimeError> {
        date_forms::of_millis(millis).map(Self).ok_or(DateTimeError)
    }

    /// Milliseconds since 1970-01-01 00:00:00 UTC.
    pub fn to_epoch_millis(self) -> i64 {
        // Years 1 to 9999 always have a timestamp but for the last hours of 9999, where GMT+8 is ahead of the range.
        GMT_8.to_timestamp(self.0).map_or(i64::MAX, Timestamp::as_millisecond)
    }

    /// The second that holds this instant. The clock is read by the caller.
    ///
    /// # Errors
    /// The year is outside 1 to 9999.
    pub fn from_system_time(time: SystemTime) -> Result<Self, DateTimeError> {
        let millis = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_millis()),
            Err(before) => i64::try_from(before.duration().as_millis()).map(|millis| -millis),
        };
        Self::from_epoch_millis(millis.map_err(|_| DateTimeError)?)
    }

    /// The instant as the system's clock counts.
    pub fn to_system_time(self) -> SystemTime {
        let millis = self.to_epoch_millis();
        let distance = Duration::from_millis(millis.unsigned_abs());
        if millis < 0 { SystemTime::UNIX_EPOCH - distance } else { SystemTime::UNIX_EPOCH + distance }
    }

    /// The second that is so much later; a part of a second is rounded down. `None` if the year is past 9999.
    pub fn checked_add(self, by: Duration) -> Option<Self> {
        self.moved(SignedDuration::try_from(by).ok()?)
    }

    /// The second that holds the instant so much earlier. `None` if the year is before 1.
    pub fn checked_sub(self, by: Duration) -> Option<Self> {
        self.moved(-SignedDuration::try_from(by).ok()?)
    }

    fn moved(self, by: SignedDuration) -> Option<Self> {
        let moved = self.0.checked_add(by).ok().filter(|moved| *moved >= FIRST)?;
        // Rounded down, to the second that holds it.
        let of_second = SignedDuration::from_nanos(moved.subsec_nanosecond().into());
        moved.checked_sub(of_second).ok().map(Self)
    }

    /// How long after `earlier` this is; zero if it is not.
    pub fn saturating_duration_since(self, earlier: Self) -> Duration {
        self.0.duration_since(earlier.0).try_into().unwrap_or_default()
    }

    /// Year, month, day, hour, minute, second as a clock in Beijing shows them.
    pub fn parts(self) -> (i16, i8, i8, i8, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day(), self.0.hour(), self.0.minute(), self.0.second())
    }

    /// 1970-01-01 00:00:00.
    pub(super) const fn begin_of_1970() -> Self {
        Self(DateTime::constant(1970, 1, 1, 0, 0, 0, 0))
    }

    /// In any of the forms that a response may have.
    pub(super) fn of_any_form(text: &str) -> Option<Self> {
        date_forms::read(text).map(Self)
    }

    /// `yyyy-MM-dd HH:mm:ss`, without a heap allocation: every request has a timestamp.
    pub(crate) fn text(self) -> [u8; 19] {
        let (year, month, day, hour, minute, second) = self.parts();
        let mut text = *b"0000-00-00 00:00:00";
        let [century, year] = [year / 100, year % 100].map(|part| part.to_le_bytes()[0]);
        let rest = [month, day, hour, minute, second].map(i8::cast_unsigned);
        for (at, part) in [0, 2, 5, 8, 11, 14, 17].into_iter().zip([century, year].into_iter().chain(rest)) {
            text[at..at + 2].copy_from_slice(&TWO_DIGITS[usize::from(part)]);
        }
        text
    }
}

/// Stops at the last second of the year 9999.
impl Add<Duration> for TopDateTime {
    type Output = Self;

    fn add(self, by: Duration) -> Self {
        self.checked_add(by).unwrap_or(Self(LAST))
    }
}

/// Stops at the first second of the year 1.
impl Sub<Duration> for TopDateTime {
    type Output = Self;

    fn sub(self, by: Duration) -> Self {
        self.checked_sub(by).unwrap_or(Self(FIRST))
    }
}

/// The digits of each number below 100, and of no other: a byte needs no check.
static TWO_DIGITS: [[u8; 2]; 256] = {
    let mut table = [*b"00"; 256];
    let mut number = 0;
    while number < 100 {
        table[number as usize] = [b'0' + number / 10, b'0' + number % 10];
        number += 1;
    }
    table
};

impl FromStr for TopDateTime {
    type Err = DateTimeError;

    fn from_str(text: &str) -> Result<Self, DateTimeError> {
        date_forms::strict(text).map(Self).ok_or(DateTimeError)
    }
}

impl fmt::Display for TopDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.text()).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for TopDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}+08:00")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mirror::{Field, Text};

    #[test]
    fn is_gmt_8_whatever_the_zone() {
        let time = TopDateTime::from_system_time(SystemTime::UNIX_EPOCH).unwrap();
        assert_eq!(time.to_string(), "1970-01-01 08:00:00");
        assert_eq!(TopDateTime::from_epoch_millis(-1).unwrap().to_string(), "1970-01-01 07:59:59");
    }

    #[test]
    fn refuses_other_text() {
        for text in [
            "",
            "2016-01-01",
            "2016-02-30 00:00:00",
            "2016-01-01T12:00:00",
            "2016-01-01 24:00:00",
            "2016-01-01 12:00:60",
            "+016-01-01 12:00:00",
            "0000-01-01 00:00:00",
            "2016-01-01 12:00:00 ",
            "２016-01-01 12:00:0",
        ] {
            assert_eq!(text.parse::<TopDateTime>(), Err(DateTimeError), "{text:?}");
        }
    }

    #[test]
    fn the_ends_of_the_range_are_in_it() {
        let last = TopDateTime::new(9999, 12, 31, 23, 59, 59).unwrap();
        assert_eq!(last.to_string(), "9999-12-31 23:59:59");
        let first = TopDateTime::new(1, 1, 1, 0, 0, 0).unwrap();
        assert_eq!(TopDateTime::from_epoch_millis(first.to_epoch_millis()).unwrap(), first);
        assert!(TopDateTime::from_epoch_millis(i64::MAX).is_err());
        assert!(TopDateTime::from_epoch_millis(i64::MIN).is_err());
    }

    #[test]
    fn it_moves_by_durations_over_days_and_stops_at_the_ends() {
        let time = |text: &str| text.parse::<TopDateTime>().unwrap();
        let (first, last) = (Duration::from_secs(1), Duration::MAX);
        for (from, by, later, earlier) in [
            ("2024-02-28 23:59:59", first, "2024-02-29 00:00:00", "2024-02-28 23:59:58"),
            ("2026-01-01 00:00:00", Duration::ZERO, "2026-01-01 00:00:00", "2026-01-01 00:00:00"),
            (
                "2026-01-01 00:00:00",
                Duration::from_millis(1_500),
                "2026-01-01 00:00:01",
                "2025-12-31 23:59:58",
            ),
            // In 1991 clocks in China were set forward at this hour; the platform's never were.
            (
                "1991-04-14 01:00:00",
                Duration::from_secs(86_400),
                "1991-04-15 01:00:00",
                "1991-04-13 01:00:00",
            ),
            ("9999-12-31 23:59:59", first, "9999-12-31 23:59:59", "9999-12-31 23:59:58"),
            ("0001-01-01 00:00:00", first, "0001-01-01 00:00:01", "0001-01-01 00:00:00"),
            ("2026-01-01 00:00:00", last, "9999-12-31 23:59:59", "0001-01-01 00:00:00"),
        ] {
            assert_eq!((time(from) + by).to_string(), later, "{from} + {by:?}");
            assert_eq!((time(from) - by).to_string(), earlier, "{from} - {by:?}");
        }
        assert_eq!(time("9999-12-31 23:59:59").checked_add(first), None);
        assert_eq!(time("0001-01-01 00:00:00").checked_sub(Duration::from_millis(1)), None);
        let (early, late) = (time("2026-01-01 00:00:00"), time("2026-01-02 00:00:01"));
        assert_eq!(late.saturating_duration_since(early), Duration::from_secs(86_401));
        assert_eq!(early.saturating_duration_since(late), Duration::ZERO);
    }

    #[test]
    fn now_is_what_the_clock_shows() {
        let before = TopDateTime::from_system_time(SystemClock.now()).unwrap();
        let now = TopDateTime::now();
        assert!(before <= now && now <= before + Duration::from_secs(60), "{now:?}");
    }

    #[test]
    fn milliseconds_and_text_are_both_read() {
        let mut time = TopDateTime::blank();
        time.set_text("1451620800123").unwrap();
        assert_eq!(time.to_string(), "2016-01-01 12:00:00");
        time.set_text("2016-01-01 12:00:01").unwrap();
        assert_eq!(time.to_epoch_millis(), 1_451_620_801_000);
    }
}
