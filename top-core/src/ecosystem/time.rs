//! `time`: `OffsetDateTime`, `PrimitiveDateTime` and `Date`.

use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

use super::dates::{date_times, day};
use crate::mirror::{DateTimeError, Expected, Field, Kind, Slot, Text, TopDateTime, Value};

date_times! {
    /// An instant, sent as Beijing's clock shows it, whatever its offset; one that was read has the offset +08:00.
    OffsetDateTime;
    /// A date and time of day without a zone, taken as Beijing's clock.
    PrimitiveDateTime;
}

day!(Date);

fn gmt_8() -> UtcOffset {
    UtcOffset::from_hms(8, 0, 0).unwrap_or(UtcOffset::UTC)
}

impl From<TopDateTime> for PrimitiveDateTime {
    fn from(time: TopDateTime) -> Self {
        let (_, _, _, hour, minute, second) = time.parts();
        let part = |part: i8| part.unsigned_abs();
        // Never midnight instead: a `TopDateTime` has a time of day.
        let clock = Time::from_hms(part(hour), part(minute), part(second)).unwrap_or(Time::MIDNIGHT);
        Self::new(time.into(), clock)
    }
}

impl From<TopDateTime> for Date {
    fn from(time: TopDateTime) -> Self {
        let (year, month, day, ..) = time.parts();
        // Never another day: each of the years 1 to 9999 is one of `time`'s.
        Month::try_from(month.unsigned_abs())
            .and_then(|month| Self::from_calendar_date(year.into(), month, day.unsigned_abs()))
            .unwrap_or(Self::MIN)
    }
}

impl From<TopDateTime> for OffsetDateTime {
    fn from(time: TopDateTime) -> Self {
        PrimitiveDateTime::from(time).assume_offset(gmt_8())
    }
}

impl TryFrom<&PrimitiveDateTime> for TopDateTime {
    type Error = DateTimeError;

    fn try_from(time: &PrimitiveDateTime) -> Result<Self, DateTimeError> {
        let year = time.year().try_into().map_err(|_| DateTimeError)?;
        let part = |part: u8| i8::try_from(part).map_err(|_| DateTimeError);
        let (month, day) = (part(time.month().into())?, part(time.day())?);
        Self::new(year, month, day, part(time.hour())?, part(time.minute())?, part(time.second())?)
    }
}

impl TryFrom<&OffsetDateTime> for TopDateTime {
    type Error = DateTimeError;

    fn try_from(time: &OffsetDateTime) -> Result<Self, DateTimeError> {
        let there = time.checked_to_offset(gmt_8()).ok_or(DateTimeError)?;
        Self::try_from(PrimitiveDateTime::new(there.date(), there.time()))
    }
}
