//! Stored answers (数据推送): the platform writes each order that changes into a database of the application's, as the
//! literal response of the API that would show it. This decodes the column `jdp_response` and keeps the place of a reader.
//! It knows no database: the program asks its own.
//!
//! ```
//! use top_client::{
//!     TopApi, TopObject,
//!     orders::stored::{StoredReader, StoredRow},
//! };
//!
//! #[derive(TopObject)]
//! struct Trade { tid: i64, status: Option<String> }
//!
//! /// What is stored in `jdp_tb_trade` are responses of this API.
//! #[derive(TopApi)]
//! #[top_api(method = "taobao.trade.fullinfo.get", response = Trade, unwrap = "trade")]
//! struct TradeFullinfoGet;
//!
//! // Where the reader stood when it was stopped, such as in a `CursorStore`; `None` the first time.
//! let mut reader = StoredReader::at(Some("2026-11-11 00:00:07/2110330002004518"))?;
//!
//! // select tid, jdp_modified, jdp_response from jdp_tb_trade
//! //  where jdp_modified > :modified or (jdp_modified = :modified and tid > :id)
//! //  order by jdp_modified, tid limit 500
//! let (modified, id) = reader.after();
//! # let _ = (modified, id);
//! let rows = vec![StoredRow::new(
//!     2_110_330_002_004_519,
//!     "2026-11-11 00:00:08".parse()?,
//!     r#"{"trade_fullinfo_get_response":{"trade":{"tid":2110330002004519,"status":"TRADE_FINISHED"}}}"#,
//! )];
//! let was_all = rows.len() < 500;
//! for row in reader.new_ones(rows) {
//!     let trade = row.decode::<TradeFullinfoGet>()?.data; // and store it
//!     assert_eq!(trade.status.as_deref(), Some("TRADE_FINISHED"));
//! }
//! // When all of them are stored, the place is written down.
//! assert_eq!(reader.position().as_deref(), Some("2026-11-11 00:00:08/2110330002004519"));
//! if was_all {
//!     reader.begin_again(); // and ask again in some seconds
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::{
    collections::BTreeMap,
    fmt,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    time::Duration,
};

use top_core::{
    Error, TopApi, TopDateTime,
    field::DateTimeError,
    response::{self, DecodeOptions, Decoded},
};

/// How far a reader goes back each time: rows of one second are not all there at once, and a transaction may end late.
const OVERLAP: Duration = Duration::from_secs(60);

/// A row of `jdp_tb_trade`, `jdp_tb_refund` or `jdp_tb_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoredRow {
    /// The row's number: `tid`, `refund_id` or `num_iid`.
    pub id: i64,
    /// When the platform wrote it (`jdp_modified`).
    pub jdp_modified: TopDateTime,
    /// The response (`jdp_response`).
    pub jdp_response: String,
}

impl StoredRow {
    /// A row with these columns.
    pub fn new(id: i64, jdp_modified: TopDateTime, jdp_response: impl Into<String>) -> Self {
        Self { id, jdp_modified, jdp_response: jdp_response.into() }
    }

    /// The response in it, of the API that shows one such object: `taobao.trade.fullinfo.get` for orders.
    ///
    /// # Errors
    /// As [`decode`].
    pub fn decode<A: TopApi>(&self) -> Result<Decoded<A::Response>, Error> {
        decode::<A>(&self.jdp_response)
    }

    fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.jdp_response.hash(&mut hasher);
        hasher.finish()
    }
}

/// Without the response, which is a person's.
impl fmt::Debug for StoredRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredRow")
            .field("id", &self.id)
            .field("jdp_modified", &self.jdp_modified)
            .finish_non_exhaustive()
    }
}

/// Decodes a stored answer into the response type of its API; members that do not fit are left out and listed, since nobody
/// can be asked for it again in another form.
///
/// # Errors
/// It is not the response of this API: another's, cut off, or the platform's error.
pub fn decode<A: TopApi>(jdp_response: &str) -> Result<Decoded<A::Response>, Error> {
    response::decode::<A>(jdp_response.as_bytes(), DecodeOptions::default().lenient())
}

/// The place of a reader in a pushed table: by the time at which rows were written, and among those of one second by
/// their number. Each time it has come to the end it goes back by the overlap of a minute, for rows that came late, and
/// passes over those that it has given out as they are.
///
/// What was given out is remembered in this process only: after a start, the rows of the last minute come twice.
#[derive(Clone)]
pub struct StoredReader {
    /// The furthest row that was given out.
    furthest: Option<Place>,
    /// After which row the next ones are asked for.
    after: Place,
    /// The rows of the overlap that were given out, by a hash of what is in them.
    given: BTreeMap<Place, u64>,
}

type Place = (TopDateTime, i64);

/// What is given as a reader's position is none.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PositionError;

impl fmt::Display for PositionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not the position of a reader, `yyyy-MM-dd HH:mm:ss/NUMBER`")
    }
}

impl std::error::Error for PositionError {}

impl From<DateTimeError> for PositionError {
    fn from(_: DateTimeError) -> Self {
        Self
    }
}

impl StoredReader {
    /// A reader that goes on from a [`position`](Self::position), or from the beginning of the table.
    ///
    /// # Errors
    /// The text is not what a reader gave as its position.
    pub fn at(position: Option<&str>) -> Result<Self, PositionError> {
        let beginning = (TopDateTime::new(1, 1, 1, 0, 0, 0)?, i64::MIN);
        let place = |text: &str| -> Result<Place, PositionError> {
            let (time, id) = text.split_once('/').ok_or(PositionError)?;
            Ok((time.parse::<TopDateTime>()?, id.parse().map_err(|_| PositionError)?))
        };
        let furthest = position.map(place).transpose()?;
        let mut reader = Self { furthest, after: beginning, given: BTreeMap::new() };
        reader.begin_again();
        Ok(reader)
    }

    /// A reader from a time on, for tables that go back further than is wanted.
    pub fn from_time(time: TopDateTime) -> Self {
        Self { furthest: None, after: (time, i64::MIN), given: BTreeMap::new() }
    }

    /// After which time and number the next rows are asked for.
    pub const fn after(&self) -> (TopDateTime, i64) {
        self.after
    }

    /// The rows that were not given out yet as they are, of those that follow [`after`](Self::after); in any order.
    pub fn new_ones(&mut self, rows: impl IntoIterator<Item = StoredRow>) -> Vec<StoredRow> {
        let is_new = |row: &StoredRow| {
            let (place, content) = ((row.jdp_modified, row.id), row.fingerprint());
            self.after = self.after.max(place);
            self.furthest = self.furthest.max(Some(place));
            // A row that changed twice in a second has the same place, and other content.
            self.given.insert(place, content) != Some(content)
        };
        let new = rows.into_iter().filter(is_new).collect();
        if let Some((time, _)) = self.furthest {
            self.given = self.given.split_off(&(time - OVERLAP, i64::MIN));
        }
        new
    }

    /// All rows that there are have been read: the next ones are asked for from the overlap on.
    pub fn begin_again(&mut self) {
        if let Some((time, _)) = self.furthest {
            self.after = (time - OVERLAP, i64::MIN);
        }
    }

    /// How far it has come, to be kept when the rows are stored; `None` if no row came yet.
    pub fn position(&self) -> Option<String> {
        self.furthest.map(|(time, id)| format!("{time}/{id}"))
    }
}

impl fmt::Debug for StoredReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredReader").field("furthest", &self.furthest).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use top_core::{TopObject, error::ErrorKind};

    use super::*;

    #[derive(TopObject)]
    struct Trade {
        tid: i64,
        num: Option<i64>,
    }

    #[derive(TopApi)]
    #[top_api(method = "taobao.trade.fullinfo.get", response = Trade, unwrap = "trade")]
    struct FullInfo;

    #[test]
    fn a_stored_answer_is_the_response_of_its_api() {
        let decoded =
            decode::<FullInfo>(r#"{"trade_fullinfo_get_response":{"trade":{"tid":"7","num":"many"}}}"#)
                .unwrap();
        assert_eq!((decoded.data.tid, decoded.data.num), (7, None));
        assert_eq!(decoded.left_out[0].path(), "trade.num");
        for (text, kind) in [
            ("", ErrorKind::Decode),
            (r#"{"trade_fullinfo_get_response":{"trade":{"tid":7"#, ErrorKind::Decode),
            (r#"{"refund_get_response":{"refund":{"tid":7}}}"#, ErrorKind::Decode),
            (r#"{"error_response":{"code":15,"msg":"x"}}"#, ErrorKind::Api),
        ] {
            assert_eq!(decode::<FullInfo>(text).map(|_| ()).unwrap_err().kind(), kind, "{text}");
        }
        let row = StoredRow::new(1, TopDateTime::now(), "PLANTED");
        let error = row.decode::<FullInfo>().map(|_| ()).unwrap_err();
        assert!(!format!("{row:?} {error} {error:?}").contains("PLANTED"));
    }

    fn at(second: u64) -> TopDateTime {
        "2026-11-11 00:00:00".parse::<TopDateTime>().unwrap() + Duration::from_secs(second)
    }

    /// The table, and what a query of it gives.
    #[derive(Default)]
    struct Table(BTreeMap<i64, (TopDateTime, &'static str)>);

    impl Table {
        fn ask(&self, reader: &mut StoredReader, limit: usize) -> Vec<i64> {
            let mut rows: Vec<_> = self.0.iter().map(|(id, (time, text))| (*time, *id, *text)).collect();
            rows.sort_unstable();
            let after = reader.after();
            let rows = rows.into_iter().filter(|(time, id, _)| (*time, *id) > after).take(limit);
            let rows: Vec<_> = rows.map(|(time, id, text)| StoredRow::new(id, time, text)).collect();
            let is_all = rows.len() < limit;
            let ids = reader.new_ones(rows).iter().map(|row| row.id).collect();
            if is_all {
                reader.begin_again();
            }
            ids
        }
    }

    #[test]
    fn rows_that_come_late_or_change_within_a_second_are_given_and_no_row_twice() {
        let mut table = Table::default();
        let mut reader = StoredReader::at(None).unwrap();
        assert_eq!((table.ask(&mut reader, 2), reader.position()), (vec![], None));
        table.0.extend([(5, (at(10), "a")), (6, (at(10), "a")), (7, (at(11), "a"))]);
        assert_eq!(table.ask(&mut reader, 2), [5, 6]);
        assert_eq!(reader.position().as_deref(), Some("2026-11-11 00:00:10/6"));
        assert_eq!(table.ask(&mut reader, 2), [7]);
        assert_eq!(table.ask(&mut reader, 9), [0; 0], "given out before");
        // The end of a transaction that began earlier, of the same second too; a second change within the second.
        table.0.extend([(3, (at(10), "a")), (4, (at(2), "a")), (7, (at(11), "b"))]);
        assert_eq!(table.ask(&mut reader, 9), [4, 3, 7]);
        assert_eq!(reader.position().as_deref(), Some("2026-11-11 00:00:11/7"), "it never goes back");
        table.0.insert(5, (at(500), "b"));
        assert_eq!(table.ask(&mut reader, 9), [5]);
        assert_eq!(reader.given.len(), 1, "what is beyond the overlap is forgotten");

        let mut another = StoredReader::at(reader.position().as_deref()).unwrap();
        assert_eq!(table.ask(&mut another, 9), [5], "the overlap once more after a start");
        let mut from = StoredReader::from_time(at(11));
        assert_eq!(table.ask(&mut from, 9), [7, 5]);
    }

    #[test]
    fn what_is_no_position_is_refused() {
        for text in ["", "2026-11-11 00:00:10", "2026-11-11 00:00:10/", "10/6", "2026-11-11 00:00:10/x"] {
            assert_eq!(StoredReader::at(Some(text)).map(|_| ()), Err(PositionError), "{text:?}");
        }
    }
}
