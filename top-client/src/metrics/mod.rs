//! Counters and times of calls and attempts, for the metrics system of the program.
//!
//! Events hold methods, outcomes, codes and times; never a parameter, a session, a signature or a body. An [`Error`]
//! may hold a body, so it is summed up before it gets here.

#[cfg(feature = "metrics")]
mod facade;

use std::time::Duration;

#[cfg(feature = "metrics")]
pub use self::facade::MetricsFacade;
use tokio::time::Instant;

use crate::{fleet::StoreErrorKind, progress::Progress};
use top_core::{
    Error,
    error::{ApiError, ErrorKind},
};

/// Receives events of calls and attempts as they happen; given to the client with
/// [`ClientBuilder::metrics`](crate::ClientBuilder::metrics).
///
/// Its methods run on the task of the call: they should count and return. For programs that count with the crate `metrics`
/// there is `MetricsFacade`, by the feature of that name.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
///
/// use top_client::metrics::{AttemptEvent, CallEvent, Metrics, Outcome};
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
    /// A call begins. [`call_ended`](Self::call_ended) follows exactly once.
    fn call_started(&self, method: &str) {
        let _ = method;
    }

    /// An attempt got its response, or failed. One that is dropped with its call is not reported.
    fn attempt_ended(&self, attempt: &AttemptEvent<'_>) {
        let _ = attempt;
    }

    /// A call has ended.
    fn call_ended(&self, call: &CallEvent<'_>) {
        let _ = call;
    }

    /// What this process shares with others went away, or came back.
    fn fleet_changed(&self, event: &FleetEvent) {
        let _ = event;
    }

    /// Something became of a message: it was handled, failed, or passed over.
    #[cfg(feature = "messages")]
    fn message_ended(&self, message: &crate::messages::MessageEvent<'_>) {
        let _ = message;
    }

    /// A connection for messages was made or lost.
    #[cfg(feature = "messages")]
    fn link_changed(&self, link: &crate::messages::LinkEvent<'_>) {
        let _ = link;
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

    fn fleet_changed(&self, event: &FleetEvent) {
        (**self).fleet_changed(event);
    }

    #[cfg(feature = "messages")]
    fn message_ended(&self, message: &crate::messages::MessageEvent<'_>) {
        (**self).message_ended(message);
    }

    #[cfg(feature = "messages")]
    fn link_changed(&self, link: &crate::messages::LinkEvent<'_>) {
        (**self).link_changed(link);
    }
}

/// A change between this process and an engine that it shares with others ([`fleet`](crate::fleet)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FleetEvent {
    /// What is kept there.
    pub store: FleetStore,
    /// What happened.
    pub change: FleetChange,
}

impl FleetEvent {
    pub(crate) const fn new(store: FleetStore, change: FleetChange) -> Self {
        Self { store, change }
    }
}

/// What is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FleetStore {
    /// Limits and bans.
    Quotas,
    /// Sessions of shops.
    Sessions,
}

/// What happened to something shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FleetChange {
    /// The engine failed, for this reason. From now on calls go by the local share of the limits; sessions are used while
    /// they are good, and renewals wait.
    Away(StoreErrorKind),
    /// The engine works again, after so long.
    Back(Duration),
}

/// One attempt and its outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttemptEvent<'a> {
    /// The platform's name of the API.
    pub method: &'a str,
    /// Which attempt of its call it was, from 1.
    pub number: u32,
    /// From the finished request to the decoded response or the failure.
    pub latency: Duration,
    /// How it ended; never [`Outcome::Dropped`].
    pub outcome: Outcome<'a>,
}

/// One call and its outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallEvent<'a> {
    /// The platform's name of the API.
    pub method: &'a str,
    /// How many requests were made; 0 if the call was refused before.
    pub attempts: u32,
    /// How long it was held back: bans, pacing, calls in flight, pauses between attempts.
    pub waited: Duration,
    /// From the beginning to the end, waits included.
    pub latency: Duration,
    /// How it ended.
    pub outcome: Outcome<'a>,
}

/// How a call or an attempt ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome<'a> {
    /// With a response that could be decoded.
    Success,
    /// With an error.
    Failure(ErrorSummary<'a>),
    /// Its future was dropped before it ended.
    Dropped,
}

/// An error without a person's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorSummary<'a> {
    /// What sort of thing went wrong.
    pub kind: ErrorKind,
    /// The platform's code.
    pub code: Option<i64>,
    /// The `sub_code` of the platform or the API.
    pub sub_code: Option<&'a str>,
    /// The HTTP status, where that is what went wrong.
    pub status: Option<u16>,
    /// Time ran out.
    pub timeout: bool,
    /// Refused by a limit of the platform or of this client.
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

/// Reports a call: its beginning, and its end once, even if its future is dropped.
pub(crate) struct CallReport<'c> {
    metrics: Option<&'c dyn Metrics>,
    method: &'c str,
    started: Instant,
    pub(crate) progress: Progress,
    ended: bool,
}

impl<'c> CallReport<'c> {
    pub(crate) fn start(metrics: Option<&'c dyn Metrics>, method: &'c str, started: Instant) -> Self {
        if let Some(metrics) = metrics {
            metrics.call_started(method);
        }
        let progress = Progress { seen: Some(started), ..Progress::default() };
        Self { metrics, method, started, progress, ended: false }
    }

    pub(crate) fn end(&mut self, error: Option<&Error>) {
        self.report(Outcome::of(error));
    }

    fn report(&mut self, outcome: Outcome<'_>) {
        self.ended = true;
        let Some(metrics) = self.metrics else { return };
        metrics.call_ended(&CallEvent {
            method: self.method,
            attempts: self.progress.attempts,
            waited: self.progress.waited,
            latency: self.started.elapsed(),
            outcome,
        });
    }
}

impl Drop for CallReport<'_> {
    fn drop(&mut self) {
        if !self.ended {
            self.report(Outcome::Dropped);
        }
    }
}

/// Reports an attempt.
pub(crate) fn report_attempt(
    metrics: Option<&dyn Metrics>,
    method: &str,
    number: u32,
    started: Instant,
    error: Option<&Error>,
) {
    let Some(metrics) = metrics else { return };
    let latency = started.elapsed();
    metrics.attempt_ended(&AttemptEvent { method, number, latency, outcome: Outcome::of(error) });
}
