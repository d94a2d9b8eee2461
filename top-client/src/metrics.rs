//! What a client counts and times, for whatever collects it. Methods, outcomes, codes and times; never a parameter, a
//! session, a signature or a body, which is why an [`Error`], that holds one, does not pass through here.

use std::time::Duration;

use super::{
    engine::{Engine, Trail},
    policy::Moment,
};
use top_core::{
    Error,
    error::{ApiError, ErrorKind},
};

/// Is told of calls and attempts as they happen; given to the client by
/// [`ClientBuilder::metrics`](super::ClientBuilder::metrics).
///
/// It is called in the midst of calls: it should count and return.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
///
/// use top_client::{AttemptEvent, CallEvent, Outcome, Metrics};
///
/// #[derive(Default)]
/// struct Counters { calls: AtomicU64, failed: AtomicU64, repeats: AtomicU64, throttled: AtomicU64, busy_ms: AtomicU64 }
///
/// impl Metrics for Counters {
///     fn attempt_ended(&self, attempt: &AttemptEvent<'_>) {
///         self.busy_ms.fetch_add(attempt.latency.as_millis() as u64, Relaxed);
///         if matches!(&attempt.outcome, Outcome::Failure(failure) if failure.throttled) {
///             self.throttled.fetch_add(1, Relaxed);
///         }
///     }
///
///     fn call_ended(&self, call: &CallEvent<'_>) {
///         self.calls.fetch_add(1, Relaxed);
///         self.repeats.fetch_add(call.attempts.saturating_sub(1).into(), Relaxed);
///         if call.outcome != Outcome::Success {
///             self.failed.fetch_add(1, Relaxed);
///         }
///     }
/// }
/// ```
pub trait Metrics: Send + Sync {
    /// A call begins. It ends exactly once.
    fn call_started(&self, method: &str) {
        let _ = method;
    }

    /// A request was answered, or failed. An attempt that is dropped with its call is not told.
    fn attempt_ended(&self, attempt: &AttemptEvent<'_>) {
        let _ = attempt;
    }

    /// A call has ended.
    fn call_ended(&self, call: &CallEvent<'_>) {
        let _ = call;
    }
}

impl<M: Metrics + ?Sized> Metrics for std::sync::Arc<M> {
    fn call_started(&self, method: &str) {
        (**self).call_started(method);
    }

    fn attempt_ended(&self, attempt: &AttemptEvent<'_>) {
        (**self).attempt_ended(attempt);
    }

    fn call_ended(&self, call: &CallEvent<'_>) {
        (**self).call_ended(call);
    }
}

/// One request and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttemptEvent<'a> {
    /// The API.
    pub method: &'a str,
    /// Which attempt of its call it was, from 1.
    pub number: u32,
    /// From the finished request to the decoded answer or the failure.
    pub latency: Duration,
    /// What became of it; never [`Outcome::Dropped`].
    pub outcome: Outcome<'a>,
}

/// One call and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallEvent<'a> {
    /// The API.
    pub method: &'a str,
    /// How many requests were made; 0 if the call was refused before.
    pub attempts: u32,
    /// How long it was held back: bans, pacing, calls in flight, pauses between attempts.
    pub waited: Duration,
    /// From the beginning to the end, waits included.
    pub latency: Duration,
    /// What became of it.
    pub outcome: Outcome<'a>,
}

/// How a call or an attempt ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome<'a> {
    /// With the response.
    Success,
    /// With an error.
    Failure(ErrorSummary<'a>),
    /// Its future was dropped before it was done.
    Dropped,
}

/// An error without anything that a person wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorSummary<'a> {
    /// What sort of thing went wrong.
    pub kind: ErrorKind,
    /// The platform's code.
    pub code: Option<i64>,
    /// The platform's or the API's own `sub_code`.
    pub sub_code: Option<&'a str>,
    /// The HTTP status, where that is what went wrong.
    pub status: Option<u16>,
    /// Time ran out.
    pub timeout: bool,
    /// Refused by a limit, the platform's or the client's own.
    pub throttled: bool,
    /// The platform may have executed it.
    pub may_have_been_sent: bool,
}

impl<'a> Outcome<'a> {
    fn of(error: Option<&'a Error>) -> Self {
        let Some(error) = error else { return Self::Success };
        let api = error.as_api();
        Self::Failure(ErrorSummary {
            kind: error.kind(),
            code: api.and_then(ApiError::code),
            sub_code: api.and_then(ApiError::sub_code),
            status: error.as_status(),
            timeout: error.is_timeout(),
            throttled: error.is_throttled(),
            may_have_been_sent: error.may_have_been_sent(),
        })
    }
}

/// A call under way, which tells of its end even if it is dropped.
pub(crate) struct Watched<'e> {
    engine: &'e Engine,
    method: &'e str,
    started: Moment,
    /// What has happened so far.
    pub(crate) trail: Trail,
    ended: bool,
}

impl<'e> Watched<'e> {
    pub(crate) fn call(engine: &'e Engine, method: &'e str, started: Moment) -> Self {
        if let Some(metrics) = &engine.metrics {
            metrics.call_started(method);
        }
        Self { engine, method, started, trail: Trail::default(), ended: false }
    }

    pub(crate) fn end(&mut self, error: Option<&Error>) {
        self.tell(Outcome::of(error));
    }

    fn tell(&mut self, outcome: Outcome<'_>) {
        self.ended = true;
        let Some(metrics) = &self.engine.metrics else { return };
        metrics.call_ended(&CallEvent {
            method: self.method,
            attempts: self.trail.attempts,
            waited: self.trail.waited,
            latency: self.engine.now().saturating_sub(self.started),
            outcome,
        });
    }
}

impl Drop for Watched<'_> {
    fn drop(&mut self) {
        if !self.ended {
            self.tell(Outcome::Dropped);
        }
    }
}

/// Tells of an attempt.
pub(crate) fn attempt_ended(
    engine: &Engine,
    method: &str,
    number: u32,
    started: Moment,
    error: Option<&Error>,
) {
    let Some(metrics) = &engine.metrics else { return };
    let latency = engine.now().saturating_sub(started);
    metrics.attempt_ended(&AttemptEvent { method, number, latency, outcome: Outcome::of(error) });
}
