//! What happens to a call between `send` and its answer: the one loop that waits, signs, sends, judges and repeats.
//! Not generic: the request is a `&dyn Record`, the response a closure that fills it. It decides nothing by itself;
//! it asks `policy` and does what that says.

use std::{borrow::Cow, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue, Request, StatusCode, Uri,
    header::{ACCEPT_ENCODING, CONTENT_TYPE, RETRY_AFTER, USER_AGENT},
};
use tokio::time::Instant;

use super::{
    Metrics, ReplyMeta, SessionProvider, batch,
    body::Body,
    call::NoFields,
    metrics::{self, Watched},
    policy::{
        Moment,
        bans::Bans,
        budget::Budget,
        chance::Chance,
        endpoints::Endpoints,
        pace::Pace,
        retry::{Decision, RetryPolicy, decide},
        skew::{self, Skew},
    },
    settings::{CallOptions, Session},
    trace::Span,
    transport::{Answer, Transport},
    upload,
    verdict::health,
};
use top_core::{
    ApiMeta, Error, SessionRequirement, TopDateTime,
    clock::Clock,
    error::{ApiError, Refused, Retry, SessionError},
    field::is_blank,
    record::Record,
    request::{self, RawBody, System},
    response::Meta,
    sign::{Signer, Signing},
};

/// Fills the response from an answer's body; called once an attempt has one.
pub(crate) type Decode<'d> = &'d mut (dyn FnMut(&[u8]) -> Result<Meta, Error> + Send);

/// How long a limit without a stated time is taken to last.
const UNSTATED_BAN: Duration = Duration::from_secs(1);

/// What is called.
#[derive(Clone, Copy)]
pub(crate) struct Target<'t> {
    pub(crate) method: &'t str,
    pub(crate) idempotent: bool,
    pub(crate) session: SessionRequirement,
}

impl Target<'static> {
    pub(crate) const fn of(api: &'static ApiMeta) -> Self {
        Self { method: api.method, idempotent: api.idempotent, session: api.session }
    }
}

/// All that the calls of a client share.
pub(crate) struct Engine {
    pub(crate) app_key: String,
    pub(crate) partner_id: Option<String>,
    pub(crate) simplify: bool,
    pub(crate) multipart: bool,
    pub(crate) gzip: bool,
    pub(crate) signer: Arc<dyn Signer>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) sessions: Option<Arc<dyn SessionProvider>>,
    pub(crate) metrics: Option<Arc<dyn Metrics>>,
    pub(crate) transport: Transport,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) max_ban_wait: Duration,
    pub(crate) in_flight: Option<tokio::sync::Semaphore>,
    pub(crate) endpoints: Endpoints,
    pub(crate) pace: Pace,
    pub(crate) budget: Budget,
    pub(crate) bans: Bans,
    pub(crate) skew: Skew,
    pub(crate) chance: Chance,
    pub(crate) created_at: Instant,
}

/// What has happened to a call so far.
#[derive(Default)]
pub(crate) struct Trail {
    pub(crate) attempts: u32,
    pub(crate) waited: Duration,
}

/// One attempt that failed, and what it knew of the clocks.
struct Failed {
    error: Error,
    /// The correction with which it was stamped.
    skew: i64,
    /// How far the gateway's clock was ahead, if the answer said.
    measured: Option<i64>,
}

/// Everything of a call that stays the same over its attempts.
struct Job<'j> {
    target: Target<'j>,
    record: &'j dyn Record,
    options: &'j CallOptions,
    deadline: Moment,
}

impl Job<'_> {
    /// The name that is sent; a batch has one for each of its calls and none for itself.
    fn wire_method(&self) -> &str {
        if self.options.batch.is_some() { "" } else { self.target.method }
    }
}

impl Engine {
    /// Makes a call: attempt after attempt until there is an answer or a reason to give up.
    pub(crate) async fn run(
        &self,
        target: Target<'_>,
        record: &dyn Record,
        options: &CallOptions,
        decode: Decode<'_>,
    ) -> Result<ReplyMeta, Error> {
        let span = Span::of_call(target.method);
        let started = self.now();
        let deadline = started.saturating_add(options.timeout.unwrap_or(self.timeout));
        let job = Job { target, record, options, deadline };
        let mut watched = Watched::call(self, target.method, started);
        let result = span.around(self.repeat(&job, decode, &mut watched.trail, &span)).await;
        watched.end(result.as_ref().err());
        let trail = &watched.trail;
        span.end(trail, &result);
        match result {
            Ok(meta) => Ok(ReplyMeta { attempts: trail.attempts, waited: trail.waited, ..meta }),
            Err(error) => Err(error.with_method(target.method).with_attempts(trail.attempts, trail.waited)),
        }
    }

    async fn repeat(
        &self,
        job: &Job<'_>,
        decode: Decode<'_>,
        trail: &mut Trail,
        span: &Span,
    ) -> Result<ReplyMeta, Error> {
        let policy = job.options.retry.as_ref().unwrap_or(&self.retry);
        let idempotent = job.options.idempotent.unwrap_or(job.target.idempotent);
        let mut round = 1;
        let mut unreachable = Vec::new();
        let mut clock_corrected = false;
        loop {
            let permit = self.pass(job, policy, trail).await?;
            let endpoint = self.endpoints.choose(|| (self.now(), self.chance.next()), &unreachable);
            let attempt = self.attempt(job, endpoint, trail, &mut *decode).await;
            drop(permit);
            let failed = match attempt {
                Ok(meta) => {
                    if trail.attempts == 1 {
                        self.budget.deposit();
                    }
                    return Ok(meta);
                }
                Err(failed) => failed,
            };
            span.failed_attempt(trail, &failed.error);
            self.remember(job.target.method, &job.options.session, &failed.error);

            if upload::is_spent(job.record, &job.options.extra) {
                return Err(failed.error);
            }
            let retry = failed.error.retry();
            if retry == Retry::NotSent {
                // Another gateway costs the one that is down nothing, so it needs neither a pause nor the budget.
                unreachable.push(endpoint);
                if self.endpoints.has_another(self.now(), &unreachable) {
                    continue;
                }
                unreachable.clear();
            }
            if retry == Retry::TimeRefused
                && self.skew.refused(failed.skew, failed.measured)
                && !clock_corrected
            {
                clock_corrected = true;
                continue;
            }
            let Decision::RetryAfter(pause) =
                decide(policy, round, retry, idempotent, self.chance.fraction())
            else {
                return Err(failed.error);
            };
            let banned_too_long = matches!(retry, Retry::Limited(Some(ban)) if ban > self.max_ban_wait);
            let now = self.now();
            if banned_too_long || now.saturating_add(pause) >= job.deadline || !self.budget.withdraw(now) {
                return Err(failed.error);
            }
            self.pause(pause, trail).await;
            round += 1;
        }
    }

    /// One attempt: a fresh time, a fresh signature, one request.
    async fn attempt(
        &self,
        job: &Job<'_>,
        endpoint: usize,
        trail: &mut Trail,
        decode: Decode<'_>,
    ) -> Result<ReplyMeta, Failed> {
        let skew = self.skew.millis();
        let unsent = |error: Error| Failed { error, skew, measured: None };
        let session = self.session(job).await.map_err(unsent)?;
        let timestamp = TopDateTime::from_system_time(self.skew.correct(self.clock.now())).map_err(|_| {
            unsent(top_core::error::ConfigError::new("the clock shows no year between 1 and 9999").into())
        })?;
        let mut system = System::new(&self.app_key, timestamp);
        system.session = session.as_deref();
        system.format = job.options.format;
        // The root of each answer of a batch tells whose it is, and a simplified one has none.
        system.simplify = self.simplify && job.options.batch.is_none();
        system.multipart = self.multipart;
        system.partner_id = self.partner_id.as_deref();
        system.target_app_key = job.options.target_app_key.as_deref();
        let request = self.request(job, endpoint, &system).await.map_err(unsent)?;

        trail.attempts += 1;
        let started = self.now();
        let limit = self.attempt_timeout.min(job.deadline.saturating_sub(started));
        let answer = self.transport.send(request, self.max_response_bytes, limit).await;
        let (body, measured, result) = match answer {
            Ok(answer) => {
                let result = judge(&answer, decode);
                // Only a refusal makes a correction of it; all others need not be measured.
                let refused = result.is_err().then(|| self.clock.now());
                let measured = refused.and_then(|now| skew::from_date(&answer.headers, now));
                (answer.body, measured, result)
            }
            Err(error) => (Bytes::new(), None, Err(error.into())),
        };
        self.endpoints.report(endpoint, || self.now(), health(result.as_ref().err()));
        metrics::attempt_ended(self, job.target.method, trail.attempts, started, result.as_ref().err());
        match result {
            Ok(Meta { request_id, unknown, .. }) => {
                Ok(ReplyMeta { request_id, body, unknown, ..ReplyMeta::default() })
            }
            Err(error) => {
                let explanation = (refused(&error) == Some(Refused::Signature)).then(|| {
                    let method = self.signer.method();
                    request::explain(job.wire_method(), job.record, &job.options.extra, &system, method).ok()
                });
                let error = error.with_body(body).with_explanation(explanation.flatten());
                Err(Failed { error, skew, measured })
            }
        }
    }

    async fn request(
        &self,
        job: &Job<'_>,
        endpoint: usize,
        system: &System<'_>,
    ) -> Result<Request<Body>, Error> {
        let Job { record, options, .. } = job;
        let (name, method) = (job.wire_method(), self.signer.method());
        let unsigned = match &options.body {
            None => request::encode(name, *record, &options.extra, system, method)?,
            Some((content_type, text)) => {
                let body = RawBody { content_type, text };
                request::encode_with_body(name, *record, &options.extra, system, method, body)?
            }
        };
        let signature = match self.signer.sign(unsigned.string_to_sign()) {
            Signing::Ready(signature) => signature?,
            Signing::Later(signing) => tokio::time::timeout_at(self.instant(job.deadline), signing)
                .await
                .map_err(|_| out_of_time(self.timeout_of(job)))??,
        };
        let encoded = unsigned.finish(&signature);
        let content_type = match encoded.content_type {
            Cow::Borrowed(text) => Bytes::from_static(text.as_bytes()),
            Cow::Owned(text) => text.into(),
        };
        let content_type = HeaderValue::from_maybe_shared(content_type).map_err(|_| unsound_header())?;
        let mut request = Request::new(upload::body(encoded.body).await?);
        *request.method_mut() = http::Method::POST;
        let uri = uri_with(self.endpoints.uri(endpoint), encoded.query.as_deref())?;
        *request.uri_mut() = if options.batch.is_some() { batch::uri(uri)? } else { uri };
        let headers = request.headers_mut();
        if let Some(separator) = options.batch.as_ref().and_then(|batch| batch.separator.as_deref()) {
            headers.insert(
                batch::SEPARATOR_HEADER,
                HeaderValue::try_from(separator).map_err(|_| unsound_header())?,
            );
        }
        headers.insert(CONTENT_TYPE, content_type);
        headers.insert(USER_AGENT, HeaderValue::from_static(concat!("top-core/", env!("CARGO_PKG_VERSION"))));
        if self.gzip {
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        }
        Ok(request)
    }

    async fn session<'j>(&self, job: &Job<'j>) -> Result<Option<Cow<'j, str>>, Error> {
        if job.target.session == SessionRequirement::None {
            return Ok(None);
        }
        let session = match &job.options.session {
            Session::None => None,
            Session::Given(session) => Some(Cow::Borrowed(&**session)),
            Session::Shop(shop) => {
                let Some(store) = &self.sessions else {
                    let reason = "the call names a shop, but the client has no session provider";
                    return Err(SessionError::store(reason).into());
                };
                tokio::time::timeout_at(self.instant(job.deadline), store.session(shop))
                    .await
                    .map_err(|_| out_of_time(self.timeout_of(job)))?
                    .map_err(SessionError::store)?
                    .map(Cow::Owned)
            }
        };
        let session = session.filter(|session| !is_blank(session));
        if session.is_none() && job.target.session == SessionRequirement::Required {
            return Err(SessionError::missing().into());
        }
        Ok(session)
    }

    /// The session of a call that goes in a batch.
    pub(crate) async fn session_of(
        &self,
        target: Target<'_>,
        options: &CallOptions,
    ) -> Result<Option<String>, Error> {
        let deadline = self.now().saturating_add(options.timeout.unwrap_or(self.timeout));
        let session = self.session(&Job { target, record: &NoFields, options, deadline }).await?;
        Ok(session.map(Cow::into_owned))
    }

    /// Keeps what a failure says for the calls to come.
    pub(crate) fn remember(&self, method: &str, session: &Session, error: &Error) {
        let Some(api) = error.as_api() else { return };
        if let Some(scope) = api.limit() {
            let length = api.ban().unwrap_or(UNSTATED_BAN);
            self.bans.ban(scope, method, self.now(), length);
        }
        if api.refused() == Some(Refused::Session)
            && let (Session::Shop(shop), Some(store)) = (session, &self.sessions)
        {
            store.rejected(shop);
        }
    }

    /// Waits until nothing holds an attempt back: a ban, the client's own rates, the calls in flight.
    async fn pass(
        &self,
        job: &Job<'_>,
        policy: &RetryPolicy,
        trail: &mut Trail,
    ) -> Result<Option<tokio::sync::SemaphorePermit<'_>>, Error> {
        self.outwait_ban(job, policy, trail).await?;
        for pacer in self.pace.of(job.target.method) {
            let started = self.now();
            let turn = tokio::time::timeout_at(self.instant(job.deadline), pacer.turn.lock()).await;
            trail.waited += self.now().saturating_sub(started);
            let Ok(_turn) = turn else {
                return Err(Error::limited("other calls wait for the client's own rate", None));
            };
            while let Err(wait) = pacer.check(self.now()) {
                if self.now().saturating_add(wait) >= job.deadline {
                    return Err(Error::limited("the client's own rate is used up", Some(wait)));
                }
                self.pause(wait, trail).await;
            }
        }
        let Some(in_flight) = &self.in_flight else { return Ok(None) };
        loop {
            let started = self.now();
            let permit = tokio::time::timeout_at(self.instant(job.deadline), in_flight.acquire()).await;
            trail.waited += self.now().saturating_sub(started);
            let Ok(Ok(permit)) = permit else {
                return Err(Error::limited("too many calls of this client are in flight", None));
            };
            // A ban may have begun meanwhile; whoever waits for its end keeps no place.
            if self.bans.remaining(job.target.method, || self.now()).is_none() {
                return Ok(Some(permit));
            }
            drop(permit);
            self.outwait_ban(job, policy, trail).await?;
        }
    }

    async fn outwait_ban(&self, job: &Job<'_>, policy: &RetryPolicy, trail: &mut Trail) -> Result<(), Error> {
        while let Some(left) = self.bans.remaining(job.target.method, || self.now()) {
            if left > self.max_ban_wait || self.now().saturating_add(left) >= job.deadline {
                return Err(Error::limited("the platform still refuses calls of this API", Some(left)));
            }
            // All that wait for the same end are spread out after it.
            let spread = policy.base_backoff.mul_f64(self.chance.fraction());
            self.pause(left.saturating_add(spread), trail).await;
        }
        Ok(())
    }

    async fn pause(&self, length: Duration, trail: &mut Trail) {
        let started = self.now();
        tokio::time::sleep(length).await;
        trail.waited += self.now().saturating_sub(started);
    }

    fn timeout_of(&self, job: &Job<'_>) -> Duration {
        job.options.timeout.unwrap_or(self.timeout)
    }

    pub(crate) fn now(&self) -> Moment {
        Instant::now().saturating_duration_since(self.created_at)
    }

    fn instant(&self, moment: Moment) -> Instant {
        // A deadline that no clock can show is none that anybody waits for.
        self.created_at
            .checked_add(moment)
            .unwrap_or_else(|| self.created_at + Duration::from_secs(30 * 365 * 86_400))
    }
}

/// The gateway's URL with a query, for requests that have a body of their own.
fn uri_with(uri: &Uri, query: Option<&str>) -> Result<Uri, Error> {
    let Some(query) = query else { return Ok(uri.clone()) };
    let mark = if uri.query().is_some() { '&' } else { '?' };
    let path_and_query = uri.path_and_query().map_or("/", |path| path.as_str());
    let mut parts = uri.clone().into_parts();
    // Not with the source: it would quote the query.
    let path_and_query = format!("{path_and_query}{mark}{query}").try_into().map_err(|_| too_long())?;
    parts.path_and_query = Some(path_and_query);
    Uri::from_parts(parts).map_err(|_| too_long())
}

fn too_long() -> Error {
    top_core::error::ConfigError::new(
        "the parameters beside a request body travel in the URL, and are too long for one",
    )
    .into()
}

fn unsound_header() -> Error {
    top_core::error::ConfigError::new("the content type of a request body cannot stand in a header").into()
}

/// What an answer is, by its status and its body (protocol: 400 carries an ordinary answer, other errors none).
fn judge(answer: &Answer, decode: Decode<'_>) -> Result<Meta, Error> {
    let status = answer.status;
    if status.is_success() {
        return decode(&answer.body);
    }
    let refused = || Error::status(status.as_u16(), retry_after(&answer.headers));
    if status != StatusCode::BAD_REQUEST {
        return Err(refused());
    }
    decode(&answer.body).map_err(|error| if error.as_decode().is_some() { refused() } else { error })
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    // The other form, a date, is not worth a clock: whoever sends it gets the ordinary pause.
    let seconds: u32 = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds.into()))
}

fn refused(error: &Error) -> Option<Refused> {
    error.as_api().and_then(ApiError::refused)
}

fn out_of_time(after: Duration) -> Error {
    top_core::error::TransportError::timeout(after, false).into()
}
