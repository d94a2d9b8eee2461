//! What happens to a call between `send` and its response: the one loop that waits, signs, sends, judges and repeats.
//! Not generic: the request is a `&dyn Record`, the response a closure that fills it. It does not know how calls are
//! made or what is in them, and leaves decisions to `policy`.

mod admission;
mod attempt;
mod job;
mod session;
mod shared;
mod upload;

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use tokio::{sync::Semaphore, time::Instant};

#[cfg(feature = "qimen")]
pub(crate) use self::job::OwnWay;
pub(crate) use self::job::{CallOptions, CallSpec, RequestForm, Route, SessionSource, Target};
pub(crate) use self::session::checked as checked_session;
pub(crate) use self::shared::SharedPace;
use self::{attempt::FailedAttempt, job::Job};
use crate::{
    metrics::{CallReport, Metrics},
    policy::{
        Moment,
        bans::Bans,
        budget::Budget,
        chance::Chance,
        endpoints::Endpoints,
        pace::Pace,
        retry::{Decision, RetryPolicy, decide},
        skew::Skew,
    },
    progress::Progress,
    reply::ReplyMeta,
    session::SessionProvider,
    trace::Span,
    transport::{FullResponse, Transport},
};
use top_core::{
    Error,
    clock::Clock,
    error::{CodeRules, Retry},
    response::DecodeOptions,
    sign::Signer,
};

/// How many bytes a decoded response may take for each that its body may have. Full responses take two or three; those of
/// few members in records of many fields take more.
const MEMORY_PER_BYTE: usize = 8;

/// Fills the reply from a response, and what is known of it; called once an attempt has one.
pub(crate) type Decode<'d> = &'d mut (dyn FnMut(&FullResponse, &mut ReplyMeta) -> Result<(), Error> + Send);

/// All that the calls of a client share.
#[allow(clippy::struct_excessive_bools, reason = "settings, each independent of the others")]
pub(crate) struct Engine {
    pub(crate) app_key: String,
    pub(crate) partner_id: Option<String>,
    pub(crate) form: RequestForm,
    pub(crate) lenient: bool,
    pub(crate) signer: Arc<dyn Signer>,
    /// Whether there are a key and a signature; otherwise a session alone says who calls.
    pub(crate) has_key: bool,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) sessions: Option<Arc<dyn SessionProvider>>,
    pub(crate) metrics: Option<Arc<dyn Metrics>>,
    pub(crate) transport: Transport,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) code_rules: Arc<CodeRules>,
    pub(crate) max_ban_wait: Duration,
    pub(crate) in_flight: Option<Semaphore>,
    pub(crate) endpoints: Endpoints,
    pub(crate) pace: Pace,
    /// What all processes of the application keep to together.
    pub(crate) shared: Option<SharedPace>,
    pub(crate) budget: Budget,
    pub(crate) bans: Bans,
    pub(crate) skew: Skew,
    pub(crate) chance: Chance,
    pub(crate) created_at: Instant,
}

impl Engine {
    /// Makes a call: attempt after attempt until there is a response or a reason to give up. What is known of the reply is
    /// written where the caller keeps it, instead of being handed out through each of the futures below.
    pub(crate) async fn run(
        &self,
        call: &CallSpec<'_>,
        decode: Decode<'_>,
        reply: &mut ReplyMeta,
    ) -> Result<(), Error> {
        let span = Span::of_call(call.target.method, call.options.session.shop());
        let started = Instant::now();
        let timeout = self.timeout_of(call.options);
        let job = Job { call, timeout, deadline: self.moment(started).saturating_add(timeout) };
        let mut report = CallReport::start(self.metrics.as_deref(), call.target.method, started);
        let result = span.instrument(self.repeat(&job, decode, reply, &mut report.progress, &span)).await;
        report.end(result.as_ref().err());
        let progress = &report.progress;
        (reply.attempts, reply.waited) = (progress.attempts, progress.waited);
        let ended = result.as_ref().map(|()| &*reply);
        span.end(call.route.uris.get(progress.endpoint), progress, ended);
        result.map_err(|error| {
            let error = error.with_method(call.target.method);
            error.with_attempts(progress.attempts, progress.waited)
        })
    }

    async fn repeat(
        &self,
        job: &Job<'_>,
        decode: Decode<'_>,
        reply: &mut ReplyMeta,
        progress: &mut Progress,
        span: &Span,
    ) -> Result<(), Error> {
        let CallSpec { target, options, .. } = job.call;
        let policy = options.retry.as_deref().unwrap_or(&self.retry);
        let idempotent = options.idempotent.unwrap_or(target.idempotent);
        let mut round = 1;
        let mut unreachable = Vec::new();
        let mut clock_corrected = false;
        loop {
            // Before the call is let through: a store may take long, and rates count when calls go.
            let session = self.session(job).await?;
            if matches!(options.session, SessionSource::Shop(_)) {
                progress.seen = None;
            }
            let permit = self.admit(job, policy, progress).await?;
            let endpoints = self.endpoints_of(&job.call.route);
            let endpoint = endpoints.choose(|| (self.now(), self.chance.next()), &unreachable);
            let attempt =
                self.attempt(job, session.as_deref(), endpoint, progress, &mut *decode, &mut *reply).await;
            drop(permit);
            let FailedAttempt { error, skew, measured } = match attempt {
                Ok(()) => {
                    if progress.attempts == 1 {
                        self.budget.deposit();
                    }
                    return Ok(());
                }
                Err(failed) => failed,
            };
            if let Some(emptied) = taken_for_empty(&error) {
                *reply = emptied;
                return Ok(());
            }
            span.failed_attempt(progress, &error);
            self.learn_from(&error, target.method, &options.session);

            if upload::is_spent(job.call.record, &options.extra) {
                return Err(error);
            }
            let retry = error.retry();
            if retry == Retry::NotSent {
                // Another gateway costs the one that is down nothing, so it needs neither a pause nor the budget.
                unreachable.push(endpoint);
                if endpoints.has_another(self.now(), &unreachable) {
                    continue;
                }
                unreachable.clear();
            }
            if retry == Retry::TimeRefused && self.skew.refused(skew, measured) && !clock_corrected {
                clock_corrected = true;
                continue;
            }
            let Decision::RetryAfter(pause) =
                decide(policy, round, retry, idempotent, self.chance.fraction())
            else {
                return Err(error);
            };
            let banned_too_long = matches!(
                retry,
                Retry::Limited(Some(ban)) | Retry::MayHaveBeenExecuted(Some(ban)) if ban > self.max_ban_wait
            );
            let now = self.now();
            if banned_too_long || now.saturating_add(pause) >= job.deadline || !self.budget.withdraw(now) {
                return Err(error);
            }
            self.pause(pause, progress).await;
            round += 1;
        }
    }

    fn endpoints_of<'e>(&'e self, route: &Route<'e>) -> &'e Endpoints {
        route.own.map_or(&self.endpoints, |own| own.endpoints)
    }

    /// Whether a call has neither key nor signature. A batch and a call of Qimen have no such form; the signer of a client
    /// without a key says so.
    fn goes_unsigned(&self, route: &Route<'_>) -> bool {
        !self.has_key && route.own.is_none() && !route.wire_method.is_empty()
    }

    fn signer_of<'e>(&'e self, route: &Route<'e>) -> &'e dyn Signer {
        route.own.map_or(&*self.signer, |own| own.signer)
    }

    /// The options with which responses are decoded, whose memory is held as well as their text.
    pub(crate) const fn within_memory(&self, decode: DecodeOptions) -> DecodeOptions {
        decode.max_bytes(self.max_response_bytes.saturating_mul(MEMORY_PER_BYTE))
    }

    fn timeout_of(&self, options: &CallOptions) -> Duration {
        options.timeout.unwrap_or(self.timeout)
    }

    pub(crate) fn now(&self) -> Moment {
        self.moment(Instant::now())
    }

    fn moment(&self, instant: Instant) -> Moment {
        instant.saturating_duration_since(self.created_at)
    }

    fn instant(&self, moment: Moment) -> Instant {
        // A deadline that overflows the clock counts as 30 years.
        self.created_at
            .checked_add(moment)
            .unwrap_or_else(|| self.created_at + Duration::from_secs(30 * 365 * 86_400))
    }
}

/// What is known of a call whose error the user's rules take for an empty response.
fn taken_for_empty(error: &Error) -> Option<ReplyMeta> {
    let api = error.as_api().filter(|api| api.is_taken_for_empty())?;
    let body = error.body().map(Bytes::copy_from_slice).unwrap_or_default();
    Some(ReplyMeta::emptied(Box::new(api.clone()), body))
}
