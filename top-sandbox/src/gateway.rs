//! One request from intake to answer: read, check, serve, write, record. Knows no sockets and no HTTP library.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use bytes::Bytes;
use top_core::clock::Clock;

use crate::{
    api::{Api, Content, Served},
    batch,
    calls::{Calls, RecordedCall},
    check::{self, Refusal},
    config::Config,
    envelope::Wire,
    error::PlatformError,
    fault::{Delivery, Fault},
    intake::{Incoming, Received},
    oauth::{Desk, Page},
    request_id::RequestIds,
    rules::Rules,
    sign::SignRule,
    tree::Document,
    verdict::Verdict,
};

/// The gateway's whole state. Locks are held for look-ups and counting only, never while a handler runs.
pub(crate) struct Gateway {
    pub(crate) rules: Mutex<Rules>,
    pub(crate) faults: Mutex<HashMap<String, VecDeque<Fault>>>,
    pub(crate) calls: Mutex<Calls>,
    pub(crate) oauth: Mutex<Desk>,
    ids: RequestIds,
    clock: Box<dyn Clock>,
}

/// An answer on its way out.
pub(crate) struct Outgoing {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) body: Bytes,
    pub(crate) sign_rule: Option<SignRule>,
    pub(crate) hint: Option<String>,
    pub(crate) delivery: Delivery,
}

/// How many calls of one batch run at once.
const SIDE_BY_SIDE: usize = 32;

/// What became of one call, before it is written.
struct CallOutcome {
    served: Result<Served, PlatformError>,
    hint: Option<String>,
    executed: bool,
    delivery: Delivery,
}

impl CallOutcome {
    fn refused(Refusal { error, hint }: Refusal) -> Self {
        Self { served: Err(error), hint: Some(hint), executed: false, delivery: Delivery::Whole }
    }
}

impl Gateway {
    pub(crate) fn new(rules: Rules, calls: Calls, oauth: Desk, clock: Box<dyn Clock>) -> Self {
        let ids = RequestIds::new(clock.now());
        Self {
            rules: Mutex::new(rules),
            faults: Mutex::default(),
            calls: Mutex::new(calls),
            oauth: Mutex::new(oauth),
            ids,
            clock,
        }
    }

    /// Answers a browser at the OAuth server's `/authorize`.
    pub(crate) fn authorize(&self, query: &str) -> Page {
        lock(&self.oauth).authorize(&mut lock(&self.rules), query, self.clock.now())
    }

    /// Answers an application at the OAuth server's `/token`.
    pub(crate) fn token(&self, incoming: &Incoming) -> Page {
        lock(&self.oauth).token(&mut lock(&self.rules), &incoming.query, &incoming.body, self.clock.now())
    }

    /// Answers a request to `/router/rest`.
    pub(crate) async fn rest(self: Arc<Self>, incoming: Incoming) -> Outgoing {
        let now = self.clock.now();
        let received = Received::read(&incoming);
        let wire = Wire::asked(received.params.get("format"), received.params.get("simplify")).0;
        let signed = check::request(&lock(&self.rules), &incoming.http_method, &received, false, now);
        let (sign_rule, outcome) = match signed {
            Ok(rule) => (Some(rule), self.call(&received, now).await),
            Err(refusal) => (None, CallOutcome::refused(refusal)),
        };
        self.write(wire, &incoming, received, sign_rule, outcome, now)
    }

    /// Answers a request to `/router/batch`: its calls run side by side, their answers keep the order.
    pub(crate) async fn batch(self: Arc<Self>, incoming: Incoming, separator: Option<Vec<u8>>) -> Outgoing {
        let now = self.clock.now();
        let received = Received::read(&incoming);
        let wire = Wire::asked(received.params.get("format"), received.params.get("simplify")).0;
        let separator = separator.unwrap_or_else(|| batch::SEPARATOR.to_vec());
        let checked = check::request(&lock(&self.rules), &incoming.http_method, &received, true, now);
        let checked = checked.and_then(|rule| match batch::split(&received, &separator).next() {
            Some(_) => Ok(rule),
            None => Err(Refusal::new(PlatformError::of(21), "the body of a batch holds no call")),
        });
        let rule = match checked {
            Ok(rule) => rule,
            Err(refusal) => {
                return self.write(wire, &incoming, received, None, CallOutcome::refused(refusal), now);
            }
        };
        let call = |received: Received| {
            let (gateway, incoming) = (Arc::clone(&self), incoming.clone());
            tokio::spawn(async move {
                let outcome = gateway.call(&received, now).await;
                gateway.write(wire, &incoming, received, Some(rule), outcome, now)
            })
        };
        let mut calls = batch::split(&received, &separator);
        let mut running: VecDeque<_> = calls.by_ref().take(SIDE_BY_SIDE).map(call).collect();
        let (mut body, mut hint, mut delivery) = (Vec::new(), None, Delivery::Whole);
        while let Some(first) = running.pop_front() {
            let answer = first.await.unwrap_or_else(|_| self.unexpected(wire));
            running.extend(calls.next().map(call));
            body.extend_from_slice(&answer.body);
            if !running.is_empty() {
                body.extend_from_slice(&separator);
            }
            hint = hint.or(answer.hint);
            // One connection carries them all: the last fault decides how.
            if answer.delivery != Delivery::Whole {
                delivery = answer.delivery;
            }
        }
        let content_type = wire.content_type().to_owned();
        Outgoing { status: 200, content_type, body: body.into(), sign_rule: Some(rule), hint, delivery }
    }

    /// Lines up a fault; see [`Sandbox::fault`](crate::Sandbox::fault).
    pub(crate) fn add_fault(&self, method: String, fault: Fault, times: usize) {
        let mut faults = lock(&self.faults);
        faults.entry(method).or_default().extend(std::iter::repeat_n(fault, times));
    }

    /// Declares what a configuration holds, in place of what has the same name; limits and faults add up.
    pub(crate) fn apply(&self, config: &Config) {
        let mut rules = lock(&self.rules);
        for app in &config.apps {
            rules.apps.insert(app.key.clone(), app.clone());
        }
        rules.sessions.extend(config.sessions.iter().cloned());
        for (method, answer) in &config.answers {
            rules.apis.insert(method.clone(), Arc::new(Api::canned(method, answer.clone())));
        }
        for (on, limit) in &config.limits {
            rules.limiter.add(on.clone(), *limit);
        }
        for (method, time) in &config.latencies {
            rules.latency.set(method.clone(), *time);
        }
        drop(rules);
        for (method, fault, times) in &config.faults {
            self.add_fault(method.clone(), fault.clone(), *times);
        }
    }

    /// The calls beyond this number, waited for if there are none yet.
    pub(crate) async fn next_calls(&self, after: u64) -> Vec<RecordedCall> {
        let mut newest = lock(&self.calls).watch();
        loop {
            let calls: Vec<_> = lock(&self.calls).after(after).cloned().collect();
            // Never an error: the sender lives as long as the gateway.
            if !calls.is_empty() || newest.changed().await.is_err() {
                return calls;
            }
        }
    }

    /// The check of a call's signature, step by step. A call of a batch has none of its own.
    pub(crate) fn verdict(&self, call: &RecordedCall) -> Option<Verdict> {
        let secret = lock(&self.rules).apps.get(call.param("app_key")?)?.secret.clone();
        let is_part = call.path.ends_with("/batch") && call.param("sign").is_none();
        (!is_part).then(|| Verdict::of(&call.received, &secret))
    }

    /// What is answered if the sandbox itself fails.
    pub(crate) fn unexpected(&self, wire: Wire) -> Outgoing {
        let body = wire.write(Document::from(&PlatformError::of(10)), &self.ids.next());
        Outgoing {
            status: 200,
            content_type: wire.content_type().to_owned(),
            body: body.into(),
            sign_rule: None,
            hint: Some("the sandbox itself failed; please report it".to_owned()),
            delivery: Delivery::Whole,
        }
    }

    /// One call of a known application: the checks that are left, the fault that is due, the handler.
    async fn call(&self, received: &Received, now: SystemTime) -> CallOutcome {
        let checked = check::call(&mut lock(&self.rules), &received.params, now);
        let api = match checked {
            Ok(api) => api,
            Err(refusal) => return CallOutcome::refused(refusal),
        };
        let method = received.params.get("method").unwrap_or_default();
        let latency = lock(&self.rules).latency.of(method);
        if !latency.is_zero() {
            tokio::time::sleep(latency).await;
        }
        let mut delivery = Delivery::Whole;
        match self.next_fault(method) {
            None => {}
            Some(Fault::Error(error)) => return instead(Err(error), Delivery::Whole),
            Some(Fault::Http(status, content_type, body)) => {
                let content_type = Some(content_type.to_owned());
                return instead(
                    Ok(Served { content: Content::Verbatim(body), status, content_type }),
                    Delivery::Whole,
                );
            }
            Some(Fault::Refuse) => return instead(Err(PlatformError::of(10)), Delivery::HangUp),
            Some(Fault::Delay(time)) => tokio::time::sleep(time).await,
            Some(Fault::Silence) => delivery = Delivery::Never,
            Some(Fault::HangUp) => delivery = Delivery::HangUp,
            Some(Fault::Truncate) => delivery = Delivery::Half,
            Some(Fault::Trickle(pause)) => delivery = Delivery::Trickle(pause),
            Some(Fault::GzipGarbage) => delivery = Delivery::GzipGarbage,
            Some(Fault::GzipBomb(size)) => delivery = Delivery::GzipBomb(size),
        }
        CallOutcome { delivery, ..run(&api, received, now).await }
    }

    fn next_fault(&self, method: &str) -> Option<Fault> {
        lock(&self.faults).get_mut(method)?.pop_front()
    }

    fn write(
        &self,
        wire: Wire,
        incoming: &Incoming,
        received: Received,
        sign_rule: Option<SignRule>,
        outcome: CallOutcome,
        now: SystemTime,
    ) -> Outgoing {
        let CallOutcome { served, hint, executed, delivery } = outcome;
        let error = served.as_ref().err().cloned();
        let Served { content, status, content_type } =
            served.unwrap_or_else(|error| Document::from(&error).into());
        let (body, request_id) = match content {
            Content::Document(document) => {
                let id = document.request_id().map_or_else(|| self.ids.next(), str::to_owned);
                (wire.write(document, &id).into(), Some(id))
            }
            Content::Verbatim(bytes) => (bytes, None),
        };
        lock(&self.calls).add(RecordedCall {
            number: 0,
            at: now,
            path: incoming.path.clone(),
            received,
            sign_rule,
            executed,
            error,
            hint: hint.clone(),
            request_id,
            answer: body.clone(),
        });
        let content_type = content_type.unwrap_or_else(|| wire.content_type().to_owned());
        Outgoing { status, content_type, body, sign_rule, hint, delivery }
    }
}

/// What comes instead of the API.
fn instead(served: Result<Served, PlatformError>, delivery: Delivery) -> CallOutcome {
    CallOutcome {
        served,
        hint: Some("a fault that was declared for this sandbox".into()),
        executed: false,
        delivery,
    }
}

async fn run(api: &Api, received: &Received, now: SystemTime) -> CallOutcome {
    let refused =
        |error| CallOutcome { served: Err(error), hint: None, executed: false, delivery: Delivery::Whole };
    let serving = match api.serve(received, now) {
        Ok(serving) => serving,
        Err(error) => return refused(error),
    };
    // In a task of its own: a handler that panics is an error of the provider, not of the gateway.
    let (served, hint) = match tokio::spawn(serving).await {
        Ok(served) => (served, None),
        Err(_) => {
            let error = PlatformError::of(15).sub("isp.unknown-error", "");
            (Err(error), Some("the handler panicked".to_owned()))
        }
    };
    CallOutcome { served, hint, executed: true, delivery: Delivery::Whole }
}

/// A lock whose holder panicked is as good as any: every change under it is one step.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
