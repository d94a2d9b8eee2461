//! What became of a call that was handed on: part of the call's record.

use std::time::Duration;

/// How Qimen handed a call on; see [`RecordedCall::forwarded`](crate::RecordedCall::forwarded).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forwarded {
    pub(super) to: String,
    pub(super) method: String,
    pub(super) app_key: Option<String>,
    pub(super) times: u32,
    pub(super) status: Option<u16>,
    pub(super) took: Duration,
    pub(super) failure: Option<&'static str>,
}

impl Forwarded {
    /// Where it went: an address, `a handler` or `the stub`.
    pub fn to(&self) -> &str {
        &self.to
    }

    /// The method as the called side got it, without the prefix `taobao.qimen.`.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The called side's application, with whose secret it was signed again; `None` for a handler and the stub.
    pub fn app_key(&self) -> Option<&str> {
        self.app_key.as_deref()
    }

    /// How often the called side got it: once, but for faults.
    pub const fn times(&self) -> u32 {
        self.times
    }

    /// The HTTP status of its response, if there was one.
    pub const fn status(&self) -> Option<u16> {
        self.status
    }

    /// How long that took.
    pub const fn took(&self) -> Duration {
        self.took
    }

    /// What went wrong between Qimen and the called side, as the sub code that the caller got: `isp.http-read-timeout`.
    pub const fn failure(&self) -> Option<&str> {
        self.failure
    }
}
