//! What goes wrong between Qimen and the side that is called, on purpose. What goes wrong between the caller and Qimen is
//! a [`Fault`](crate::Fault).

use std::{
    collections::{HashMap, VecDeque},
    iter,
};

/// A fault for the next call that Qimen hands on; see [`Sandbox::qimen_fault`](crate::Sandbox::qimen_fault).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QimenFault {
    /// The called side executes the call, and Qimen does not wait for its response: `TOP15` with `isp.http-read-timeout`. A
    /// caller that takes it for a failure and makes a new order has two.
    TimeOut,
    /// The called side cannot be reached, and executes nothing: `TOP15` with `isp.http-connection-refuse`.
    Unreachable,
    /// The called side gets the call twice, byte by byte; the caller gets the second response.
    Twice,
}

/// The faults that are due, a queue for each method without its prefix. Each is spent on one call.
#[derive(Default)]
pub(super) struct QimenFaults(HashMap<String, VecDeque<QimenFault>>);

impl QimenFaults {
    pub(super) fn add(&mut self, method: &str, fault: QimenFault, times: usize) {
        self.0.entry(method.to_owned()).or_default().extend(iter::repeat_n(fault, times));
    }

    pub(super) fn take(&mut self, method: &str) -> Option<QimenFault> {
        self.0.get_mut(method)?.pop_front()
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}
