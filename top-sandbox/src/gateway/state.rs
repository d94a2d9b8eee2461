//! The state that all requests share.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use tokio::time::Instant;
use top_core::clock::Clock;

use super::{calls::Calls, recorded::RecordedCall};
use crate::{
    messages::{Broker, Moment, NewMessage, PublishError},
    protocol::{
        Host, RequestIds,
        request::{HttpRequest, Params},
        sign::Verdict,
    },
    qimen::QimenState,
    serving::{Api, Declared, Faults, OAuthResponse, OAuthState, Seller, apis::Catalogued},
};

/// The gateway's whole state. Locks are held for look-ups and counting only, never while a handler runs.
pub(crate) struct Gateway {
    declared: Mutex<Declared>,
    faults: Mutex<Faults>,
    calls: Mutex<Calls>,
    oauth: Mutex<OAuthState>,
    qimen: Mutex<QimenState>,
    /// APIs beside the declared ones.
    catalogued: Mutex<Option<Arc<Catalogued>>>,
    pub(crate) messages: Arc<Broker>,
    pub(super) ids: RequestIds,
    clock: Box<dyn Clock>,
    started: Instant,
}

impl Gateway {
    pub(crate) fn new(
        declared: Declared,
        calls: Calls,
        oauth: OAuthState,
        messages: Arc<Broker>,
        clock: Box<dyn Clock>,
    ) -> Self {
        let ids = RequestIds::new(clock.now());
        Self {
            declared: Mutex::new(declared),
            faults: Mutex::default(),
            calls: Mutex::new(calls),
            oauth: Mutex::new(oauth),
            qimen: Mutex::default(),
            catalogued: Mutex::default(),
            messages,
            ids,
            clock,
            started: Instant::now(),
        }
    }

    pub(crate) fn declared(&self) -> MutexGuard<'_, Declared> {
        lock(&self.declared)
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    pub(crate) fn calls(&self) -> MutexGuard<'_, Calls> {
        lock(&self.calls)
    }

    pub(crate) fn oauth(&self) -> MutexGuard<'_, OAuthState> {
        lock(&self.oauth)
    }

    pub(crate) fn qimen(&self) -> MutexGuard<'_, QimenState> {
        lock(&self.qimen)
    }

    pub(crate) fn catalogued(&self) -> Option<Arc<Catalogued>> {
        lock(&self.catalogued).clone()
    }

    /// Serves the APIs of a catalogue beside the declared ones, in place of those of an earlier one.
    pub(crate) fn serve_catalogue(&self, catalogued: Catalogued) {
        *lock(&self.catalogued) = Some(Arc::new(catalogued));
    }

    /// The API that serves a method, if one does.
    pub(crate) fn api(&self, method: &str) -> Option<Arc<Api>> {
        let declared = self.declared().apis.get(method).cloned();
        declared.or_else(|| self.catalogued()?.api(method).ok().flatten())
    }

    /// The token of a session that is good for an application now; always the same one of several.
    pub(crate) fn declared_session(&self, app_key: &str) -> Option<String> {
        let now = self.now();
        let declared = self.declared();
        let good =
            declared.sessions.iter().filter(|(_, grant)| grant.is_for(app_key) && !grant.has_ended(now));
        good.map(|(token, _)| token).min().cloned()
    }

    /// Whether responses say that they come from a sandbox.
    pub(crate) fn marks(&self) -> bool {
        self.declared().marks
    }

    /// The host that responses name.
    pub(crate) fn host(&self) -> Host {
        if self.marks() { Host::Sandbox } else { Host::Platform }
    }

    pub(super) fn now(&self) -> SystemTime {
        self.clock.now()
    }

    /// The present, for messages: what is due with them does not depend on the declared clock.
    pub(crate) fn moment(&self) -> Moment {
        self.moment_at(self.now())
    }

    pub(super) fn moment_at(&self, time: SystemTime) -> Moment {
        Moment { time, elapsed: self.started.elapsed() }
    }

    /// The moment of the runtime's clock at which something is due.
    pub(crate) fn instant(&self, due: Duration) -> Instant {
        // Beyond what a timer can hold is never.
        self.started + due.min(Duration::from_secs(86_400 * 365))
    }

    /// Does what is due with messages, without end.
    pub(crate) async fn keep_time(&self) {
        loop {
            let next = self.messages.do_due(self.moment());
            let sleep = async {
                match next {
                    Some(due) => tokio::time::sleep_until(self.instant(due)).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = sleep => {}
                () = self.messages.earlier() => {}
            }
        }
    }

    /// Publishes a message to the declared applications to which it goes.
    pub(crate) fn publish(&self, message: NewMessage) -> Result<Vec<i64>, PublishError> {
        let apps = self.declared().app_keys();
        self.messages.publish(message, &apps, self.moment())
    }

    /// The seller whose session a call has: the one who has granted it, or else the one who authorises now.
    pub(super) fn seller_of(&self, params: &Params) -> Option<Seller> {
        self.seller_of_session(params.filled("session")?)
    }

    pub(super) fn seller_of_session(&self, token: &str) -> Option<Seller> {
        let granted = self.declared().sessions.get(token)?.granted_by().cloned();
        Some(granted.unwrap_or_else(|| self.oauth().seller.clone()))
    }

    /// Answers a browser at the OAuth server's `/authorize`.
    pub(crate) fn authorize(&self, query: &str) -> OAuthResponse {
        self.oauth().authorize(&mut self.declared(), query, self.now())
    }

    /// Answers an application at the OAuth server's `/token`.
    pub(crate) fn token(&self, request: &HttpRequest) -> OAuthResponse {
        self.oauth().token(&mut self.declared(), &request.query, &request.body, self.now())
    }

    /// The calls beyond this number; waits for the next one if there are none yet.
    pub(crate) async fn next_calls(&self, after: u64) -> Vec<RecordedCall> {
        let mut newest = self.calls().watch();
        loop {
            let calls: Vec<_> = self.calls().after(after).cloned().collect();
            // Never an error: the sender lives as long as the gateway.
            if !calls.is_empty() || newest.changed().await.is_err() {
                return calls;
            }
        }
    }

    /// The numbers of at most `limit` calls beyond this one, the oldest first, or the newest `limit` of them; waits for
    /// the next one if there are none yet.
    pub(crate) async fn next_numbers(&self, after: u64, limit: usize, newest_first: bool) -> Vec<u64> {
        let mut newest = self.calls().watch();
        loop {
            let numbers: Vec<u64> = {
                let calls = self.calls();
                let beyond = calls.after(after).map(RecordedCall::number);
                if newest_first { beyond.rev().take(limit).collect() } else { beyond.take(limit).collect() }
            };
            // Never an error: the sender lives as long as the gateway.
            if !numbers.is_empty() || newest.changed().await.is_err() {
                return numbers;
            }
        }
    }

    /// The check of a call's signature, step by step. A call of a batch has no signature of its own.
    pub(crate) fn verdict(&self, call: &RecordedCall) -> Option<Verdict> {
        let declared = self.declared();
        let (secret, old_md5) = (declared.apps.get(call.param("app_key")?)?.secret.clone(), declared.old_md5);
        drop(declared);
        let is_part = call.path().ends_with("/batch") && call.param("sign").is_none();
        (!is_part).then(|| Verdict::of(call.received(), &secret, old_md5))
    }
}

/// Takes the lock even if its holder panicked: every change under it is a single step, so the data is sound.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
