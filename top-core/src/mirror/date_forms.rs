//! The forms in which services write a date and time: told apart by their size and form, and refused where two could be
//! meant. It knows nothing of slots.
//!
//! | form | means |
//! |---|---|
//! | 10 digits | seconds since 1970 |
//! | 13 digits | milliseconds since 1970 |
//! | 14 digits | `yyyyMMddHHmmss` in GMT+8 |
//! | 8 digits | `yyyyMMdd` in GMT+8 |
//! | `yyyy-MM-dd HH:mm:ss`, `yyyy-MM-dd` | in GMT+8 |
//! | either with a fraction of a second | the fraction is dropped |
//! | `yyyy-MM-ddTHH:mm:ss` with `Z` or an offset | in that zone; without one, it is refused |

use jiff::{Timestamp, civil::DateTime, tz::Offset};

use crate::digits::whole_digits;

pub(super) const GMT_8: Offset = Offset::constant(8);

/// A clock's date and time in Beijing, in any of the forms above.
pub(super) fn read(text: &str) -> Option<DateTime> {
    // The strict form first: it is that of nearly all dates.
    if let Some(time) = strict(text) {
        return Some(time);
    }
    match whole_digits(text) {
        Some(digits) => number(&digits),
        None => written(text),
    }
}

/// `yyyy-MM-dd HH:mm:ss` alone.
pub(super) fn strict(text: &str) -> Option<DateTime> {
    let bytes: &[u8; 19] = text.as_bytes().try_into().ok()?;
    let marks = [(4, b'-'), (7, b'-'), (10, b' '), (13, b':'), (16, b':')];
    if marks.iter().any(|&(at, mark)| bytes[at] != mark) {
        return None;
    }
    let part = |from: usize, to: usize| {
        let digits = &bytes[from..to];
        digits.iter().all(u8::is_ascii_digit).then_some(digits)?;
        Some(digits.iter().fold(0_i16, |sum, digit| sum * 10 + i16::from(digit - b'0')))
    };
    let short = |from: usize| part(from, from + 2).and_then(|value| i8::try_from(value).ok());
    civil(part(0, 4)?, [short(5)?, short(8)?, short(11)?, short(14)?, short(17)?])
}

/// Year, and month, day, hour, minute, second.
pub(super) fn civil(year: i16, [month, day, hour, minute, second]: [i8; 5]) -> Option<DateTime> {
    DateTime::new(year, month, day, hour, minute, second, 0).ok().filter(|time| time.year() >= 1)
}

/// The second that holds this number of milliseconds since 1970.
pub(super) fn of_millis(millis: i64) -> Option<DateTime> {
    let timestamp = Timestamp::from_second(millis.div_euclid(1000)).ok()?;
    Some(GMT_8.to_datetime(timestamp)).filter(|time| time.year() >= 1)
}

fn number(digits: &str) -> Option<DateTime> {
    let count = || digits.parse::<i64>().ok();
    match digits.len() {
        _ if digits.starts_with('-') => None,
        10 => of_millis(count()? * 1000),
        13 => of_millis(count()?),
        8 | 14 => {
            let at = |from: usize| digits.get(from..from + 2)?.parse::<i8>().ok();
            let clock = [8, 10, 12].map(|from| at(from).unwrap_or(0));
            civil(digits.get(..4)?.parse().ok()?, [at(4)?, at(6)?, clock[0], clock[1], clock[2]])
        }
        _ => None,
    }
}

fn written(text: &str) -> Option<DateTime> {
    let (date, rest) = text.split_at_checked(10)?;
    if rest.is_empty() {
        return strict(&format!("{date} 00:00:00"));
    }
    let (time, rest) = rest.split_at_checked(9)?;
    let clock = strict(&format!("{date} {}", time.get(1..)?))?;
    match (time.as_bytes()[0], without_fraction(rest)?) {
        (b' ', "") => Some(clock),
        // A `T` without a zone is local time to some services and UTC to others.
        (b' ' | b'T', zone) => in_zone(clock, offset(zone)?),
        _ => None,
    }
}

/// What follows `.123`, or everything where there is no fraction. `None` for a point without digits.
fn without_fraction(text: &str) -> Option<&str> {
    let Some(fraction) = text.strip_prefix(['.', ',']) else { return Some(text) };
    let zone = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
    let digits = fraction.len() - zone.len();
    (1..=9).contains(&digits).then_some(zone)
}

/// `Z`, `+08:00`, `+0800` or `+08`, in seconds.
fn offset(zone: &str) -> Option<i32> {
    if zone == "Z" {
        return Some(0);
    }
    let sign = match zone.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let digits: String = match zone.as_bytes().get(3) {
        Some(b':') => [zone.get(1..3)?, zone.get(4..)?].concat(),
        _ => zone.get(1..)?.to_owned(),
    };
    if !matches!(digits.len(), 2 | 4) || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let hours: i32 = digits.get(..2)?.parse().ok()?;
    let minutes: i32 = digits.get(2..).filter(|rest| !rest.is_empty()).map_or(Ok(0), str::parse).ok()?;
    // The widest offsets in use are -12 and +14 hours.
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

fn in_zone(clock: DateTime, seconds: i32) -> Option<DateTime> {
    let time = Offset::from_seconds(seconds).ok()?.to_timestamp(clock).ok()?;
    of_millis(time.as_millisecond())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(text: &str) -> Option<String> {
        read(text).map(|time| time.strftime("%Y-%m-%d %H:%M:%S").to_string())
    }

    #[test]
    fn each_form_is_told_by_its_size() {
        for (text, expected) in [
            ("2018-10-23 10:31:20", "2018-10-23 10:31:20"),
            ("1540261880", "2018-10-23 10:31:20"),
            ("1540261880000", "2018-10-23 10:31:20"),
            ("1540261880999", "2018-10-23 10:31:20"),
            ("1.54026188E9", "2018-10-23 10:31:20"),
            ("1.54026188E12", "2018-10-23 10:31:20"),
            ("1540261880.0", "2018-10-23 10:31:20"),
            ("20181023103120", "2018-10-23 10:31:20"),
            ("20181023", "2018-10-23 00:00:00"),
            ("2018-10-23", "2018-10-23 00:00:00"),
            ("2018-10-23 10:31:20.0", "2018-10-23 10:31:20"),
            ("2018-10-23 10:31:20.123456", "2018-10-23 10:31:20"),
            ("2018-10-23T10:31:20+08:00", "2018-10-23 10:31:20"),
            ("2018-10-23T10:31:20+0800", "2018-10-23 10:31:20"),
            ("2018-10-23T10:31:20+08", "2018-10-23 10:31:20"),
            ("2018-10-23T02:31:20Z", "2018-10-23 10:31:20"),
            ("2018-10-23T02:31:20.123Z", "2018-10-23 10:31:20"),
            ("2018-10-22T21:31:20.5-05:00", "2018-10-23 10:31:20"),
            ("2018-12-31 23:31:20+00:00", "2019-01-01 07:31:20"),
        ] {
            assert_eq!(shown(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_could_mean_two_times_means_none() {
        for text in [
            "",
            "0",
            "1",
            "-1",
            "-1540261880000",
            // Milliseconds of the year 1993, or minutes: 12 digits are either.
            "201810231031",
            "946684800000",
            "154026188",
            "15402618800",
            "154026188000000",
            "1540261880000000000",
            "20181332",
            "20180230",
            "20181023253120",
            "201810",
            "2018-10-23T10:31:20",
            "2018-10-23T10:31:20 08:00",
            "2018-10-23 10:31",
            "2018-10-23 ",
            "2018/10/23",
            "10/23/2018",
            "2018-10-23 10:31:20.",
            "2018-10-23 10:31:20 PM",
            "2018-10-23_10:31:20",
            "2018-10-23T10:31:20+8",
            "2018-10-23T10:31:20+15:00",
            "2018-10-23T10:31:20+08:60",
            "2018-10-23T10:31:20z",
            "0000-00-00 00:00:00",
            "0000-00-00",
            "二〇一八年十月廿三日",
            "2018-10-23T10:31:2中",
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_same_second_in_every_form(seconds in 1_000_000_000_i64..9_999_999_999) {
            let time = of_millis(seconds * 1000).unwrap();
            let (year, month, day) = (time.year(), time.month(), time.day());
            let (hour, minute, second) = (time.hour(), time.minute(), time.second());
            let plain = time.strftime("%Y-%m-%d %H:%M:%S").to_string();
            for text in [
                format!("{plain}.0"),
                format!("{plain}+08:00"),
                plain,
                seconds.to_string(),
                format!("{seconds}000"),
                format!("{seconds}999"),
                format!("{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}"),
                format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}+08:00"),
            ] {
                prop_assert_eq!(read(&text), Some(time), "{}", text);
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[0-9TZ:+. -]{0,30}|\\PC{0,30}") {
            let _ = read(&text);
        }
    }
}
