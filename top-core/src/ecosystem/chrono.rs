//! `chrono`: `DateTime<Utc>`, `DateTime<FixedOffset>`, `NaiveDateTime` and `NaiveDate`.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, Offset, TimeDelta, Timelike, Utc};

use super::dates::{date_times, day};
use crate::mirror::{DateTimeError, Expected, Field, Kind, Slot, Text, TopDateTime, Value};

const HOURS_AHEAD: TimeDelta = TimeDelta::hours(8);

date_times! {
    /// An instant, sent as Beijing's clock shows it.
    DateTime<Utc>;
    /// An instant, sent as Beijing's clock shows it, whatever its offset; one that was read has the offset +08:00.
    DateTime<FixedOffset>;
    /// A date and time of day without a zone, taken as Beijing's clock.
    NaiveDateTime;
}

day!(NaiveDate);

impl From<TopDateTime> for NaiveDateTime {
    fn from(time: TopDateTime) -> Self {
        let (year, month, day, hour, minute, second) = time.parts();
        let part = |part: i8| u32::from(part.unsigned_abs());
        // Never the default: each date of the years 1 to 9999 is one of chrono's.
        NaiveDate::from_ymd_opt(year.into(), part(month), part(day))
            .and_then(|day| day.and_hms_opt(part(hour), part(minute), part(second)))
            .unwrap_or_default()
    }
}

impl From<TopDateTime> for NaiveDate {
    fn from(time: TopDateTime) -> Self {
        NaiveDateTime::from(time).date()
    }
}

impl From<TopDateTime> for DateTime<Utc> {
    fn from(time: TopDateTime) -> Self {
        (NaiveDateTime::from(time) - HOURS_AHEAD).and_utc()
    }
}

impl From<TopDateTime> for DateTime<FixedOffset> {
    fn from(time: TopDateTime) -> Self {
        let offset = FixedOffset::east_opt(8 * 3600).unwrap_or_else(|| Utc.fix());
        DateTime::<Utc>::from(time).with_timezone(&offset)
    }
}

impl TryFrom<&NaiveDateTime> for TopDateTime {
    type Error = DateTimeError;

    fn try_from(time: &NaiveDateTime) -> Result<Self, DateTimeError> {
        let part = |part: u32| i8::try_from(part).map_err(|_| DateTimeError);
        let year = time.year().try_into().map_err(|_| DateTimeError)?;
        let (month, day) = (part(time.month())?, part(time.day())?);
        Self::new(year, month, day, part(time.hour())?, part(time.minute())?, part(time.second())?)
    }
}

impl TryFrom<&DateTime<Utc>> for TopDateTime {
    type Error = DateTimeError;

    fn try_from(time: &DateTime<Utc>) -> Result<Self, DateTimeError> {
        Self::try_from(time.naive_utc().checked_add_signed(HOURS_AHEAD).ok_or(DateTimeError)?)
    }
}

impl TryFrom<&DateTime<FixedOffset>> for TopDateTime {
    type Error = DateTimeError;

    fn try_from(time: &DateTime<FixedOffset>) -> Result<Self, DateTimeError> {
        Self::try_from(time.with_timezone(&Utc))
    }
}
