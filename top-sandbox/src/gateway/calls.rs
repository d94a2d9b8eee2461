//! The record of the calls, for tests, the page and the admin interface: how many are kept, and for how long.

use std::{collections::VecDeque, sync::Arc};

use tokio::sync::watch;

use super::recorded::{CallRecord, RecordedCall};

/// The last calls, limited in number and in bytes, so that memory stays flat however long the sandbox runs.
pub(crate) struct Calls {
    last: VecDeque<RecordedCall>,
    keep: usize,
    bytes: usize,
    /// The number of the newest call; waiting readers watch it.
    newest: watch::Sender<u64>,
}

/// The most that all remembered calls hold together. The newest is kept even if it alone is larger.
const MAX_BYTES: usize = 64 * 1024 * 1024;

impl Calls {
    pub(crate) fn new(keep: usize) -> Self {
        Self { last: VecDeque::new(), keep, bytes: 0, newest: watch::Sender::new(0) }
    }

    /// Remembers a call and gives it its number.
    pub(crate) fn add(&mut self, mut record: CallRecord) -> u64 {
        let number = *self.newest.borrow() + 1;
        // Its parts may be slices of one large body, which they would keep whole.
        record.received.detach();
        self.bytes += record.held();
        self.last.push_back(RecordedCall { number, record: Arc::new(record) });
        while self.last.len() > self.keep || (self.bytes > MAX_BYTES && self.last.len() > 1) {
            let Some(oldest) = self.last.pop_front() else { break };
            self.bytes -= oldest.record.held();
        }
        self.newest.send_replace(number);
        number
    }

    pub(crate) fn after(&self, number: u64) -> impl DoubleEndedIterator<Item = &RecordedCall> {
        let start = self.last.partition_point(|call| call.number <= number);
        self.last.range(start..)
    }

    /// The call of this number, unless it was forgotten.
    pub(crate) fn get(&self, number: u64) -> Option<&RecordedCall> {
        self.last.binary_search_by_key(&number, |call| call.number).ok().map(|at| &self.last[at])
    }

    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.newest.subscribe()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &RecordedCall> {
        self.last.iter()
    }

    pub(crate) fn clear(&mut self) {
        self.last.clear();
        self.bytes = 0;
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use bytes::Bytes;

    use super::*;
    use crate::protocol::request::Received;

    fn call(bytes: usize) -> CallRecord {
        CallRecord {
            at: SystemTime::UNIX_EPOCH,
            received: Received { raw: vec![0; bytes].into(), ..Received::default() },
            sign_rule: None,
            executed: false,
            error: None,
            hint: None,
            request_id: None,
            status: 200,
            content_type: String::new(),
            response_body: Bytes::new(),
            took: Duration::ZERO,
            forwarded: None,
        }
    }

    #[test]
    fn number_and_bytes_are_limited_and_the_newest_stays() {
        let mut calls = Calls::new(3);
        for bytes in 0..5 {
            calls.add(call(bytes));
        }
        assert_eq!(calls.iter().map(|call| call.raw_body().len()).collect::<Vec<_>>(), [2, 3, 4]);
        let alone = call(0).held();
        calls.add(call(MAX_BYTES - 4 - 2 * alone));
        assert_eq!(calls.iter().count(), 2);
        calls.add(call(MAX_BYTES + 1));
        assert_eq!(calls.iter().count(), 1);
        calls.clear();
        calls.add(call(1));
        assert_eq!((calls.iter().count(), calls.bytes), (1, alone + 1));
        assert_eq!((calls.get(8).map(RecordedCall::number), calls.get(7).is_none()), (Some(8), true));
        assert_eq!(calls.after(0).map(RecordedCall::number).collect::<Vec<_>>(), [8]);
        assert_eq!((calls.after(8).count(), *calls.watch().borrow()), (0, 8));
        let mut none = Calls::new(0);
        none.add(call(1));
        assert_eq!((none.iter().count(), none.bytes), (0, 0));
    }
}
