//! `jiff`: `Timestamp`, `Zoned`, `civil::DateTime` and `civil::Date`.

use jiff::{
    Timestamp, Zoned,
    civil::{Date, DateTime},
    tz::{Offset, TimeZone},
};

use super::dates::{date_times, day};
use crate::mirror::{DateTimeError, Expected, Field, Kind, Slot, Text, TopDateTime, Value};

const GMT_8: Offset = Offset::constant(8);

date_times! {
    /// An instant, sent as Beijing's clock shows it.
    Timestamp;
    /// An instant, sent as Beijing's clock shows it, whatever its zone; one that was read is in the offset +08:00.
    Zoned;
    /// A date and time of day without a zone, taken as Beijing's clock.
    DateTime;
}

day!(Date);

impl From<TopDateTime> for DateTime {
    fn from(time: TopDateTime) -> Self {
        let (year, month, day, hour, minute, second) = time.parts();
        Self::constant(year, month, day, hour, minute, second, 0)
    }
}

impl From<TopDateTime> for Date {
    fn from(time: TopDateTime) -> Self {
        DateTime::from(time).date()
    }
}

/// The last day of the year 9999 has hours that `Timestamp` does not count; they are its last instant.
impl From<TopDateTime> for Timestamp {
    fn from(time: TopDateTime) -> Self {
        GMT_8.to_timestamp(time.into()).unwrap_or(Self::MAX)
    }
}

impl From<TopDateTime> for Zoned {
    fn from(time: TopDateTime) -> Self {
        Timestamp::from(time).to_zoned(TimeZone::fixed(GMT_8))
    }
}

impl TryFrom<&DateTime> for TopDateTime {
    type Error = DateTimeError;

    fn try_from(time: &DateTime) -> Result<Self, DateTimeError> {
        Self::new(time.year(), time.month(), time.day(), time.hour(), time.minute(), time.second())
    }
}

impl TryFrom<&Timestamp> for TopDateTime {
    type Error = DateTimeError;

    fn try_from(time: &Timestamp) -> Result<Self, DateTimeError> {
        Self::try_from(GMT_8.to_datetime(*time))
    }
}

impl TryFrom<&Zoned> for TopDateTime {
    type Error = DateTimeError;

    fn try_from(time: &Zoned) -> Result<Self, DateTimeError> {
        Self::try_from(time.timestamp())
    }
}
