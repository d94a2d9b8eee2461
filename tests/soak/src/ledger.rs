//! The books: for every call how often the gateway executed it, and how it ended. At the end the two must agree.

use std::{
    collections::BTreeMap,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU8, AtomicU32, Ordering::SeqCst},
    },
    time::Duration,
};

/// How a call ended, as its caller sees it.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum End {
    Answered,
    /// The answer is that of another call.
    Mixed,
    Failed {
        may_have_been_sent: bool,
    },
    /// The caller lost patience and dropped it.
    Dropped,
}

/// One entry a call.
pub(crate) struct Ledger {
    executed: Vec<AtomicU8>,
    ended: Vec<AtomicU8>,
    /// How it ended last, as a number.
    end: Vec<AtomicU8>,
    micros: Vec<AtomicU32>,
    reasons: Mutex<BTreeMap<String, u64>>,
}

impl Ledger {
    pub(crate) fn new(calls: usize) -> Self {
        let bytes = || (0..calls).map(|_| AtomicU8::new(0)).collect();
        Self {
            executed: bytes(),
            ended: bytes(),
            end: bytes(),
            micros: (0..calls).map(|_| AtomicU32::new(0)).collect(),
            reasons: Mutex::default(),
        }
    }

    /// The gateway executes a call.
    pub(crate) fn executed(&self, id: usize) {
        self.executed[id].fetch_add(1, SeqCst);
    }

    /// A call has ended.
    pub(crate) fn ended(&self, id: usize, end: End, reason: &str, took: Duration) {
        self.ended[id].fetch_add(1, SeqCst);
        let number = match end {
            End::Answered => 0,
            End::Mixed => 1,
            End::Failed { may_have_been_sent: true } => 2,
            End::Failed { may_have_been_sent: false } => 3,
            End::Dropped => 4,
        };
        self.end[id].store(number, SeqCst);
        self.micros[id].store(u32::try_from(took.as_micros()).unwrap_or(u32::MAX), SeqCst);
        let mut reasons = self.reasons.lock().unwrap_or_else(PoisonError::into_inner);
        match reasons.get_mut(reason) {
            Some(count) => *count += 1,
            None => drop(reasons.insert(reason.to_owned(), 1)),
        }
    }

    /// How many calls ended in which way.
    pub(crate) fn reasons(&self) -> BTreeMap<String, u64> {
        self.reasons.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The time that this share of the calls took at most, in milliseconds.
    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        let mut micros: Vec<u32> = self.micros.iter().map(|micros| micros.load(SeqCst)).collect();
        micros.sort_unstable();
        let at = (micros.len() * percent / 100).min(micros.len().saturating_sub(1));
        micros.get(at).copied().map_or(0.0, |micros| f64::from(micros) / 1000.0)
    }

    /// What does not add up.
    pub(crate) fn contradictions(&self) -> Vec<String> {
        let mut found = Vec::new();
        for id in 0..self.ended.len() {
            let (executed, ended) = (self.executed[id].load(SeqCst), self.ended[id].load(SeqCst));
            let end = self.end[id].load(SeqCst);
            let kind = if is_write(id) { "write" } else { "read" };
            let wrong = match (ended, end) {
                (1, _) if is_write(id) && executed > 1 => "was executed more than once",
                (1, 0) if executed == 0 => "was answered and not executed",
                (1, 1) => "got the answer of another call",
                // Of a read, an earlier attempt may have been executed; the last one was not sent.
                (1, 3) if is_write(id) && executed > 0 => "was executed, and reported as not sent",
                (1, _) => continue,
                _ => "did not end exactly once",
            };
            found.push(format!("{kind} {id} {wrong} (executed {executed} times, ended {ended} times)"));
        }
        found
    }
}

/// Every other call is a write, which must not be executed twice.
pub(crate) const fn is_write(id: usize) -> bool {
    id.is_multiple_of(2)
}

/// A number that looks drawn, and is the same in every run.
pub(crate) const fn scatter(number: u64) -> u64 {
    let z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
