//! What holds an attempt back together with the attempts of other processes: bans and limits of the application, which an
//! engine keeps that all share. Asks it, waits, and goes on alone while it is away.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use tokio::sync::{Mutex as AsyncMutex, MutexGuard as AsyncMutexGuard};
use top_core::{Error, error::LimitScope};

use super::{Engine, job::Job};
use crate::{
    fleet::{Ask, Ban, Burst, Calls, Grant, SharedQuotas, StoreErrorKind, Wish},
    metrics::{FleetChange, FleetEvent, FleetStore},
    policy::{
        Moment,
        share::{Share, Shared},
        slots::{Slot, Slots},
    },
    progress::Progress,
    trace,
};

/// How long an engine that is away is left alone before one call asks again.
const RETRY: Duration = Duration::from_millis(250);
const LIMIT: &str = "the application's limit is used up";

/// The application's limits, as this process knows them.
pub(crate) struct SharedPace {
    settings: SharedQuotas,
    app: Line,
    apis: HashMap<String, Line>,
    away: Mutex<Option<Away>>,
}

/// The engine cannot be reached.
#[derive(Clone, Copy)]
struct Away {
    since: Moment,
    /// When it is asked again.
    ask_at: Moment,
}

/// One limit, and the calls that wait for it.
struct Line {
    scope: LimitScope,
    gap: Option<Duration>,
    burst: Option<Burst>,
    per_day: Option<u64>,
    /// Held by the call that goes next.
    turn: AsyncMutex<Turn>,
    waiting: AtomicU32,
    share: Share,
}

struct Turn {
    slots: Slots,
    /// Calls went by the share alone, so that the engine is to begin with a pause.
    alone: bool,
}

/// Why a call does not go.
pub(super) enum Held {
    /// A ban of the platform, of which another process told.
    Banned(Duration),
    /// For good.
    Refused(Error),
}

impl From<Error> for Held {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

/// Counts a call that waits, for as long as it does.
struct Waits<'w>(&'w AtomicU32);

impl<'w> Waits<'w> {
    fn new(waiting: &'w AtomicU32) -> Self {
        waiting.fetch_add(1, Ordering::Relaxed);
        Self(waiting)
    }
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl SharedPace {
    pub(crate) fn new(settings: SharedQuotas) -> Self {
        let line = |scope, limit: crate::fleet::SharedLimit| Line {
            scope,
            gap: limit.rate.map(crate::Rate::shared_gap),
            burst: limit
                .rate
                .and_then(crate::Rate::bursts)
                .map(|(together, calls)| Burst { together, calls }),
            per_day: limit.per_day,
            turn: AsyncMutex::new(Turn { slots: Slots::new(limit.rate), alone: false }),
            waiting: AtomicU32::new(0),
            share: Share::new(limit.rate, limit.per_day, settings.local_share),
        };
        let apis = settings.apis.iter();
        let apis = apis.map(|(method, limit)| (method.clone(), line(LimitScope::Api, *limit))).collect();
        Self { app: line(LimitScope::App, settings.app), apis, away: Mutex::default(), settings }
    }

    fn away(&self) -> MutexGuard<'_, Option<Away>> {
        self.away.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Line {
    /// Whether anything is limited.
    const fn is_limited(&self) -> bool {
        self.gap.is_some() || self.per_day.is_some()
    }

    /// A wish for so many calls of it.
    fn wish(&self, turn: &Turn, wanted: u32, ahead: Duration) -> Wish {
        let mut wish = Wish::new(self.scope);
        (wish.gap, wish.burst, wish.per_day) = (self.gap, self.burst, self.per_day);
        (wish.wanted, wish.returned) = (wanted, turn.slots.returned());
        if turn.alone {
            wish.settle = ahead;
        }
        wish
    }

    fn granted(&self, turn: &mut Turn, calls: Calls, now: Moment) {
        turn.slots.granted(now.saturating_add(calls.first), calls.gap, calls.count);
        if std::mem::take(&mut turn.alone) {
            self.share.end();
        }
    }
}

/// The other limit of a call, for which the engine can be asked in the same breath.
enum Beside<'s> {
    Nothing,
    /// The call needs it, too, after this one.
    Next(&'s Line),
    /// The call has it, and others wait for the next one of it.
    Had(&'s Line, AsyncMutexGuard<'s, Turn>),
}

impl<'s> Beside<'s> {
    /// Others need not wait for it while this call waits.
    fn let_go(&mut self) {
        if let Self::Had(..) = self {
            *self = Self::Nothing;
        }
    }

    /// What is to be asked for besides: how much, and within what time. The limit stays in hand until the engine has said.
    fn wanted(
        &mut self,
        now: Moment,
        settings: &SharedQuotas,
    ) -> Option<(&'s Line, AsyncMutexGuard<'s, Turn>, u32, Duration)> {
        let (line, mut turn, more) = match std::mem::replace(self, Self::Nothing) {
            Self::Nothing => return None,
            Self::Next(line) => {
                *self = Self::Next(line);
                // This call is not among those that wait for it yet.
                (line, line.turn.try_lock().ok()?, 1)
            }
            Self::Had(line, turn) => (line, turn, 0),
        };
        let waiting = line.waiting.load(Ordering::Relaxed).saturating_add(more);
        if waiting == 0 || turn.slots.look(now) != Slot::Ask {
            return None;
        }
        let wanted = turn.slots.wanted(waiting, now, settings.ahead, settings.slice);
        let within = if more == 0 { Duration::MAX } else { turn.slots.grace() };
        Some((line, turn, wanted, within))
    }
}

impl Engine {
    /// Waits until the application's limits let a call go.
    pub(super) async fn admit_shared(
        &self,
        shared: &SharedPace,
        job: &Job<'_>,
        progress: &mut Progress,
    ) -> Result<(), Held> {
        let method = job.call.target.method;
        self.known_ban(shared, method)?;
        let app = Some(&shared.app).filter(|line| line.is_limited());
        let mut asked = false;
        let mut beside = Beside::Nothing;
        if let Some(api) = shared.apis.get(method).filter(|line| line.is_limited()) {
            let waits = Waits::new(&api.waiting);
            let mut turn = self.turn_of(api, job, progress).await?;
            let next = app.map_or(Beside::Nothing, Beside::Next);
            asked |= self.slot_of(shared, api, &mut turn, next, job, progress).await?;
            drop(waits);
            beside = Beside::Had(api, turn);
        }
        if let Some(app) = app {
            let _waits = Waits::new(&app.waiting);
            let mut turn = match app.turn.try_lock() {
                Ok(turn) => turn,
                // Calls of the same API go on meanwhile.
                Err(_) => {
                    beside = Beside::Nothing;
                    self.turn_of(app, job, progress).await?
                }
            };
            asked |= self.slot_of(shared, app, &mut turn, beside, job, progress).await?;
        }
        match shared.settings.store.known_ban(&self.app_key, method) {
            Ban::None => Ok(()),
            Ban::For(left) => Err(Held::Banned(left)),
            Ban::Unknown if asked || self.is_alone(shared) => Ok(()),
            Ban::Unknown => {
                let mut ask = Ask::new(&self.app_key, method);
                ask.wish.wanted = 0;
                self.ask(shared, ask).await.map(drop)
            }
        }
    }

    fn known_ban(&self, shared: &SharedPace, method: &str) -> Result<(), Held> {
        match shared.settings.store.known_ban(&self.app_key, method) {
            Ban::For(left) => Err(Held::Banned(left)),
            _ => Ok(()),
        }
    }

    /// The turn by one limit.
    async fn turn_of<'s>(
        &self,
        line: &'s Line,
        job: &Job<'_>,
        progress: &mut Progress,
    ) -> Result<AsyncMutexGuard<'s, Turn>, Held> {
        let started = self.now();
        let turn = tokio::time::timeout_at(self.instant(job.deadline), line.turn.lock()).await;
        progress.waited += self.now().saturating_sub(started);
        turn.map_err(|_| Error::limited("other calls wait for the application's limit", None).into())
    }

    /// Waits for a moment at which a call may go by one limit, and takes it. Whether the engine was asked.
    async fn slot_of(
        &self,
        shared: &SharedPace,
        line: &Line,
        turn: &mut Turn,
        mut beside: Beside<'_>,
        job: &Job<'_>,
        progress: &mut Progress,
    ) -> Result<bool, Held> {
        let SharedQuotas { slice, ahead, .. } = shared.settings;
        let mut asked = false;
        loop {
            let now = self.now();
            match turn.slots.look(now) {
                Slot::Now => {
                    turn.slots.take(now, slice);
                    return Ok(asked);
                }
                Slot::In(wait) => {
                    beside.let_go();
                    self.wait_by_deadline(wait, LIMIT, job, progress).await?;
                    // It may have been banned meanwhile: the moment is left to another call.
                    self.known_ban(shared, job.call.target.method)?;
                    continue;
                }
                Slot::Ask => {}
            }
            let away = *shared.away();
            if let Some(away) = away.filter(|away| now < away.ask_at) {
                beside.let_go();
                turn.alone = true;
                progress.alone = true;
                let from = away.since.saturating_add(ahead);
                let begins = from.checked_sub(now).filter(|wait| !wait.is_zero());
                let wait = match begins.map_or_else(|| line.share.take(now), Shared::In) {
                    Shared::Now => return Ok(asked),
                    Shared::In(wait) => wait,
                    Shared::Never => {
                        let text = "the engine of the application's limits cannot be reached";
                        return Err(Error::limited(text, None).into());
                    }
                };
                // No longer than until the engine is asked again: it may let the call go earlier.
                let until_asked = away.ask_at.saturating_sub(now).max(Duration::from_millis(1));
                self.wait_by_deadline(wait.min(until_asked), LIMIT, job, progress).await?;
                continue;
            }
            let waiting = line.waiting.load(Ordering::Relaxed);
            let mut ask = Ask::new(&self.app_key, job.call.target.method);
            ask.wish = line.wish(turn, turn.slots.wanted(waiting, now, ahead, slice), ahead);
            ask.ahead = ahead;
            let other = beside.wanted(now, &shared.settings);
            if let Some((line, turn, wanted, within)) = &other {
                ask.also = Some(line.wish(turn, *wanted, ahead));
                ask.also_within = *within;
            }
            let started = self.now();
            let grant = self.ask(shared, ask).await;
            let now = self.now();
            progress.waited += now.saturating_sub(started);
            if let Some((calls, also)) = grant? {
                asked = true;
                line.granted(turn, calls, now);
                if let (Some((line, mut turn, ..)), Some(calls)) = (other, also)
                    && calls.count > 0
                {
                    line.granted(&mut turn, calls, now);
                }
                if calls.count == 0 {
                    self.wait_by_deadline(RETRY, LIMIT, job, progress).await?;
                }
            }
        }
    }

    /// Asks the engine; `None` if it is away.
    async fn ask(&self, shared: &SharedPace, ask: Ask<'_>) -> Result<Option<(Calls, Option<Calls>)>, Held> {
        let settings = &shared.settings;
        let started = self.now();
        let failed = match tokio::time::timeout(settings.patience, settings.store.take(ask)).await {
            Ok(Ok(grant)) => {
                self.engine_is_back(shared);
                return match grant {
                    Grant::Calls { calls, also } => Ok(Some((calls, also))),
                    Grant::Banned(left) => Err(Held::Banned(left)),
                    Grant::UsedUp(left) => {
                        Err(Error::limited("the application's calls of the day are used up", Some(left))
                            .into())
                    }
                };
            }
            Ok(Err(error)) => error.kind(),
            Err(_) => StoreErrorKind::Away,
        };
        let now = self.now();
        // An engine that hangs is asked less often than one that refuses.
        let pause = RETRY.max(now.saturating_sub(started) * 4);
        let was = {
            let mut away = shared.away();
            let was = *away;
            let since = was.map_or(now, |away| away.since);
            // Asked once more before the first call by the share: if the engine only stood still for a moment, the others
            // have all of the limit again.
            let alone_from = since.saturating_add(settings.ahead);
            let ask_at = now.saturating_add(pause);
            *away =
                Some(Away { since, ask_at: if now < alone_from { ask_at.min(alone_from) } else { ask_at } });
            was
        };
        if was.is_none() {
            self.tell(FleetChange::Away(failed));
        }
        Ok(None)
    }

    /// Whether the engine is away, and not to be asked yet.
    fn is_alone(&self, shared: &SharedPace) -> bool {
        shared.away().is_some_and(|away| self.now() < away.ask_at)
    }

    fn engine_is_back(&self, shared: &SharedPace) {
        let was = shared.away().take();
        if let Some(away) = was {
            self.tell(FleetChange::Back(self.now().saturating_sub(away.since)));
        }
    }

    fn tell(&self, change: FleetChange) {
        let event = FleetEvent::new(FleetStore::Quotas, change);
        trace::fleet_changed(&event);
        if let Some(metrics) = &self.metrics {
            metrics.fleet_changed(&event);
        }
    }

    /// Tells the other processes of a ban, without waiting for that.
    pub(super) fn tell_ban(&self, scope: LimitScope, method: &str, length: Duration) {
        let Some(shared) = &self.shared else { return };
        let (store, patience) = (Arc::clone(&shared.settings.store), shared.settings.patience);
        let (app_key, method) = (self.app_key.clone(), method.to_owned());
        tokio::spawn(async move {
            // Whoever cannot be told learns it from the platform.
            let _ = tokio::time::timeout(patience, store.ban(&app_key, &method, scope, length)).await;
        });
    }
}
