//! Leases and rests in memory.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

use super::{Memory, locked, ready};
use crate::fleet::{Acquired, BackOff, Lease, LeaseStore, StoreFuture};

#[derive(Default)]
pub(super) struct Leases {
    held: HashMap<String, Held>,
    rests: HashMap<String, Rest>,
}

struct Held {
    fence: u64,
    until: SystemTime,
}

struct Rest {
    length: Duration,
    until: SystemTime,
}

impl Leases {
    /// The end of the lease, if it holds and is this one.
    fn own(&mut self, lease: &Lease, now: SystemTime) -> Option<&mut SystemTime> {
        let held = self.held.get_mut(lease.key())?;
        (held.fence == lease.fence() && now < held.until).then_some(&mut held.until)
    }
}

/// A time that no clock reaches, where the sum is beyond what the system can represent.
fn after(now: SystemTime, length: Duration) -> SystemTime {
    now.checked_add(length)
        .or_else(|| now.checked_add(Duration::from_secs(100 * 365 * 86_400)))
        .unwrap_or(now)
}

impl LeaseStore for Memory {
    fn acquire<'a>(&'a self, key: &'a str, length: Duration) -> StoreFuture<'a, Acquired> {
        let now = self.now();
        let mut leases = locked(&self.0.leases);
        let held = leases.held.entry(key.to_owned()).or_insert(Held { fence: 0, until: now });
        let left = held.until.duration_since(now).unwrap_or_default();
        ready(if left.is_zero() {
            *held = Held { fence: held.fence + 1, until: after(now, length) };
            Acquired::Lease(Lease::new(key, held.fence))
        } else {
            Acquired::Held(left)
        })
    }

    fn extend<'a>(&'a self, lease: &'a Lease, length: Duration) -> StoreFuture<'a, bool> {
        let now = self.now();
        let mut leases = locked(&self.0.leases);
        ready(leases.own(lease, now).map(|until| *until = after(now, length)).is_some())
    }

    fn release<'a>(&'a self, lease: &'a Lease) -> StoreFuture<'a, bool> {
        let now = self.now();
        let mut leases = locked(&self.0.leases);
        // Its number stays, so that the next one is larger.
        ready(leases.own(lease, now).map(|until| *until = now).is_some())
    }

    fn back_off<'a>(&'a self, key: &'a str, by: BackOff) -> StoreFuture<'a, Duration> {
        let now = self.now();
        let mut leases = locked(&self.0.leases);
        // What is long over is thrown away here, so that the list is never longer than what fails at once.
        leases.rests.retain(|_, rest| after(rest.until, rest.length.max(by.longest)) > now);
        let last = leases.rests.get(key);
        let last = last.map(|rest| (rest.length, now.duration_since(rest.until).unwrap_or_default()));
        let length = by.next(last);
        leases.rests.insert(key.to_owned(), Rest { length, until: after(now, length) });
        ready(length)
    }

    fn resting<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Duration>> {
        let now = self.now();
        let leases = locked(&self.0.leases);
        let left = leases.rests.get(key).and_then(|rest| rest.until.duration_since(now).ok());
        ready(left.filter(|left| !left.is_zero()))
    }
}
