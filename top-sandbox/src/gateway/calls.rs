//! The record of the calls: what was received and what was answered, for tests, the page and the admin interface.

use std::{collections::VecDeque, fmt, mem::size_of, sync::Arc, time::SystemTime};

use bytes::Bytes;
use tokio::sync::watch;

use crate::{
    protocol::{
        PlatformError,
        request::{Received, ReceivedFile},
        sign::{self, SignMethod, SignRule, masked},
    },
    qimen::Forwarded,
};

/// One call as the sandbox saw it. Parts of a batch are calls of their own.
///
/// `Debug` shows names and the verdict, never a value: parameters hold sessions and personal data.
///
/// A clone shares the record.
#[derive(Clone)]
pub struct RecordedCall {
    number: u64,
    record: Arc<CallRecord>,
}

/// What is recorded of one call.
pub(crate) struct CallRecord {
    pub(crate) at: SystemTime,
    pub(crate) path: String,
    pub(crate) received: Received,
    pub(crate) sign_rule: Option<SignRule>,
    pub(crate) executed: bool,
    pub(crate) error: Option<PlatformError>,
    pub(crate) hint: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) response_body: Bytes,
    pub(crate) forwarded: Option<Forwarded>,
}

impl RecordedCall {
    /// Its place among all calls of this sandbox, from 1; forgotten calls keep theirs.
    pub const fn number(&self) -> u64 {
        self.number
    }

    /// When it was received, by the sandbox's clock.
    pub fn at(&self) -> SystemTime {
        self.record.at
    }

    /// The path of the URL.
    pub fn path(&self) -> &str {
        &self.record.path
    }

    /// The API's name, if the call had one.
    pub fn method(&self) -> Option<&str> {
        self.param("method")
    }

    /// A parameter, from query or body alike.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.record.received.params.get(name)
    }

    /// All text parameters in the order of arrival, system parameters included.
    pub fn params(&self) -> impl Iterator<Item = (&str, &str)> {
        self.record.received.params.iter()
    }

    /// The files of a multipart body.
    pub fn files(&self) -> &[ReceivedFile] {
        &self.record.received.files
    }

    /// A body that was neither form nor multipart; empty otherwise.
    pub fn raw_body(&self) -> &Bytes {
        &self.record.received.raw
    }

    /// Which signing rule the signature follows; `None` if the call was refused for its signature or before that check.
    pub fn sign_rule(&self) -> Option<SignRule> {
        self.record.sign_rule
    }

    /// What the sandbox signs for this call, the secret masked: compare it with the client's own.
    ///
    /// It holds every parameter's value. With a [keyed](SignMethod::is_keyed) method the secret is no part of it.
    pub fn string_to_sign(&self) -> String {
        let text = sign::string_to_sign(
            &self.record.received.params,
            &self.record.received.raw,
            self.record.sign_rule.unwrap_or(SignRule::AllReceived),
        );
        masked(self.param("sign_method").and_then(SignMethod::from_name), &String::from_utf8_lossy(&text))
    }

    /// Whether the call passed every check and its handler ran. A fault may still have kept the response from the
    /// caller.
    pub fn executed(&self) -> bool {
        self.record.executed
    }

    /// The platform error of the response; `None` for one that is spelled out in a canned JSON sample.
    pub fn error(&self) -> Option<&PlatformError> {
        self.record.error.as_ref()
    }

    /// What to do about a refusal; also in the response's header `x-top-sandbox-hint`.
    pub fn hint(&self) -> Option<&str> {
        self.record.hint.as_deref()
    }

    /// The request id in the response; `None` if the response was sent verbatim.
    pub fn request_id(&self) -> Option<&str> {
        self.record.request_id.as_deref()
    }

    /// How Qimen handed the call on; `None` for calls of the platform's own APIs, and for those that were refused before.
    pub fn forwarded(&self) -> Option<&Forwarded> {
        self.record.forwarded.as_ref()
    }

    pub(crate) fn received(&self) -> &Received {
        &self.record.received
    }

    /// The body of the response, before compression and faults.
    pub fn response_body(&self) -> &Bytes {
        &self.record.response_body
    }
}

impl CallRecord {
    /// What it holds in memory, in bytes.
    fn held(&self) -> usize {
        let text = |text: &Option<String>| text.as_ref().map_or(0, String::capacity);
        size_of::<Self>()
            + self.path.capacity()
            + self.received.held()
            + text(&self.hint)
            + text(&self.request_id)
            + self.response_body.len()
    }
}

impl fmt::Debug for RecordedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedCall")
            .field("path", &self.record.path)
            .field("params", &self.params().map(|(name, _)| name).collect::<Vec<_>>())
            .field("files", &self.record.received.files)
            .field("raw_bytes", &self.record.received.raw.len())
            .field("sign_rule", &self.record.sign_rule)
            .field("executed", &self.record.executed)
            .field("error", &self.record.error)
            .field("request_id", &self.record.request_id)
            .finish_non_exhaustive()
    }
}

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
    pub(crate) fn add(&mut self, mut record: CallRecord) {
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
    use super::*;

    fn call(bytes: usize) -> CallRecord {
        CallRecord {
            at: SystemTime::UNIX_EPOCH,
            path: String::new(),
            received: Received { raw: vec![0; bytes].into(), ..Received::default() },
            sign_rule: None,
            executed: false,
            error: None,
            hint: None,
            request_id: None,
            response_body: Bytes::new(),
            forwarded: None,
        }
    }

    #[test]
    fn number_and_bytes_are_limited_and_the_newest_stays() {
        let mut calls = Calls::new(3);
        (0..5).for_each(|bytes| calls.add(call(bytes)));
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
