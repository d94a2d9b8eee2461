//! One renewal: who renews among all processes, what is sent, and how nothing that was received is lost.
//!
//! ```text
//! load ─▶ fresh? ──────────────────────────────────────────────────────────▶ it is the one
//!   │ no                                                                          ▲
//!   ▼                                                                             │ fresh now?
//! acquire the shop's lease ── held by another: use what is good, or wait ─▶ load ─┘
//!   │ ours
//!   ▼
//! load again ─▶ does the server rest? ─▶ refresh, while the lease is extended ─▶ keep in memory ─▶ save if unchanged ─▶ release
//! ```

use std::{
    future::poll_fn,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    pin::pin,
    sync::Arc,
    time::Duration,
};

use super::{
    Inner,
    shop::{Renewal, Rest, Shop, is_fresh},
};
use crate::{
    fleet::{Acquired, BackOff, Lease, LeaseStore, Replacing, Saved, StoreError},
    metrics::{FleetChange, FleetEvent, FleetStore},
    oauth::{OAuthError, OAuthErrorKind, Token},
    trace,
};

/// What stands for the OAuth server among the keys of leases.
const SERVER: &str = "oauth";
/// How long after a failed renewal the next one is tried, while the session is still good; and how long a token that the
/// server does not renew is left alone.
const PAUSE: Duration = Duration::from_secs(30);
/// How long a server that failed is left alone.
const REST: BackOff = BackOff { first: Duration::from_secs(1), longest: Duration::from_secs(60) };
/// How long a good session is used before it is looked whether another process's renewal has come to its end.
const GLANCE: Duration = Duration::from_secs(1);
/// How often it is looked where there is nothing to use meanwhile: at first, and at last.
const FIRST_LOOK: Duration = Duration::from_millis(25);
const LAST_LOOK: Duration = Duration::from_millis(500);

/// Why there is no renewed token.
enum NotRenewed {
    /// Something failed just now.
    Failed(OAuthError),
    /// What failed before is not tried again yet.
    Resting(OAuthError),
}

impl From<OAuthError> for NotRenewed {
    fn from(error: OAuthError) -> Self {
        Self::Failed(error)
    }
}

fn lease_key(shop: &str) -> String {
    format!("session/{shop}")
}

/// What stands for one token of a shop that the server does not renew: another one may be renewed at once. Of the token
/// there are 32 bits of a hash in it, by which it cannot be guessed.
fn rest_key(shop: &str, token: Option<&Token>) -> String {
    let mut hasher = DefaultHasher::new();
    token.map(Token::expose_access_token).hash(&mut hasher);
    format!("session/{shop}/{:08x}", hasher.finish() >> 32)
}

impl Inner {
    /// Renews a shop's token, or finds it renewed. What fails is told to the observer once.
    pub(super) async fn renewed(self: &Arc<Self>, shop: &str) -> Renewal {
        match self.renew(shop).await {
            Ok(token) => Ok(token),
            Err(NotRenewed::Failed(error)) => self.fall_back(shop, error).await,
            // It was told when it failed.
            Err(NotRenewed::Resting(error)) => self.usable(shop).map(Some).ok_or(error),
        }
    }

    fn usable(&self, shop: &str) -> Option<Token> {
        let now = self.now();
        self.change(shop, |known| known.usable(now))
    }

    async fn renew(self: &Arc<Self>, shop: &str) -> Result<Option<Token>, NotRenewed> {
        // The first look needs no lease: often another process has renewed already, or this one has just started.
        if self.change(shop, |known| known.unsaved.is_none())
            && let Some(token) = self.load(shop).await?
        {
            return Ok(Some(token));
        }
        let mut look = FIRST_LOOK;
        let lease = loop {
            if let Some(unsaved) = self.save_late(shop).await {
                return Ok(Some(unsaved));
            }
            // Nothing can be renewed without a token.
            if self.change(shop, |known| known.token.is_none()) {
                return Ok(None);
            }
            self.rest(shop).await?;
            let held = match self
                .leases()
                .acquire(&lease_key(shop), self.lease)
                .await
                .map_err(|error| self.failed(error))?
            {
                Acquired::Lease(lease) => break lease,
                Acquired::Held(left) => left,
            };
            // Another process renews.
            if let Some(token) = self.usable(shop) {
                let glance = self.now().checked_add(GLANCE);
                self.change(shop, |known| known.not_before = glance);
                return Ok(Some(token));
            }
            tokio::time::sleep(look.min(held)).await;
            look = (look * 2).min(LAST_LOOK);
            if let Some(token) = self.load(shop).await? {
                return Ok(Some(token));
            }
        };
        let outcome = self.renew_under(shop, &lease).await;
        if self.change(shop, |known| known.unsaved.is_some()) {
            // Nobody may send the old token before the new one is stored.
            let (inner, shop) = (Arc::clone(self), shop.to_owned());
            tokio::spawn(async move { inner.save_in_the_end(&shop, &lease).await });
        } else {
            // It ends by itself, if this fails.
            let _ = self.leases().release(&lease).await;
        }
        outcome
    }

    /// Renews with the lease in hand.
    async fn renew_under(&self, shop: &str, lease: &Lease) -> Result<Option<Token>, NotRenewed> {
        // Another process may have renewed between the look and the lease.
        if let Some(token) = self.load(shop).await? {
            return Ok(Some(token));
        }
        let (old, over) = self.change(shop, |known| {
            let over = known.version.map_or(Replacing::Nothing, Replacing::Version);
            (known.token.clone(), known.unsaved.unwrap_or(over))
        });
        let Some(old) = old else { return Ok(None) };
        let renewed = {
            let mut refreshing = pin!(self.oauth.refresh(&old));
            let mut keeping = pin!(self.keep(lease));
            // A store that hangs must not keep the response waiting.
            poll_fn(|context| {
                let _never_ends = keeping.as_mut().poll(context);
                refreshing.as_mut().poll(context)
            })
            .await?
        };
        // Kept in memory before anything else: from now on the old one may be dead.
        let now = self.now();
        let newer = self.change(shop, |known| {
            // The seller may have authorised again meanwhile.
            let newer = known.token.clone().filter(|known| !known.is_same_session(old.access_token()));
            if newer.is_none() {
                let running = known.running.take();
                *known = Shop {
                    token: Some(renewed.clone()),
                    unsaved: Some(over),
                    renewed_at: Some(now),
                    running,
                    ..Shop::default()
                };
            }
            newer
        });
        if newer.is_some() {
            return Ok(newer);
        }
        match self.save(shop, &renewed, over).await {
            Ok(Saved::Stored(_)) => Ok(Some(renewed)),
            // Authorised again in another process, or renewed by one that was slow: what is stored is what all use.
            Ok(Saved::Changed) => Ok(self.load(shop).await?.or_else(|| self.usable(shop))),
            Err(error) => {
                (self.on_error)(shop, &error);
                Ok(Some(renewed))
            }
        }
    }

    /// Keeps the lease, whether that works or not: what was sent cannot be called back.
    async fn keep(&self, lease: &Lease) {
        loop {
            tokio::time::sleep(self.lease / 3).await;
            let _ = self.leases().extend(lease, self.lease).await;
        }
    }

    /// Stores a token that could not be stored at once, as soon as that works.
    async fn save_in_the_end(&self, shop: &str, lease: &Lease) {
        let mut pause = FIRST_LOOK;
        while let Some((token, over)) = self.change(shop, |known| known.to_save()) {
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(LAST_LOOK);
            match self.save(shop, &token, over).await {
                Ok(Saved::Changed) => drop(self.load(shop).await),
                Ok(_) => {}
                Err(_) => {
                    let _ = self.leases().extend(lease, self.lease).await;
                }
            }
        }
        let _ = self.leases().release(lease).await;
    }

    /// Stores a token that could not be stored before. It is the newest one, and returned if it needs no renewal.
    async fn save_late(&self, shop: &str) -> Option<Token> {
        let (token, over) = self.change(shop, |known| known.to_save())?;
        match self.save(shop, &token, over).await {
            Ok(Saved::Stored(_)) => {}
            Ok(Saved::Changed) => return self.load(shop).await.ok().flatten(),
            Err(error) => (self.on_error)(shop, &error),
        }
        let now = self.now();
        self.change(shop, |known| {
            known.token.clone().filter(|token| is_fresh(token, now, self.margin) && known.accepts(token))
        })
    }

    /// Whether the server, or this shop's token, is to be left alone.
    async fn rest(&self, shop: &str) -> Result<(), NotRenewed> {
        let now = self.now();
        let known = self.change(shop, |known| known.rest.clone()).and_then(|rest| rest.at(now));
        if let Some(error) = known.or_else(|| self.server_rest().as_ref()?.at(now)) {
            return Err(NotRenewed::Resting(error));
        }
        let of_token = self.change(shop, |known| rest_key(shop, known.token.as_ref()));
        for key in [SERVER, &of_token] {
            if let Some(left) = self.leases().resting(key).await.map_err(|error| self.failed(error))? {
                let error = OAuthError::new(OAuthErrorKind::Resting);
                let rest = now.checked_add(left).map(|until| Rest { until, error: error.clone() });
                if key == SERVER {
                    *self.server_rest() = rest;
                } else {
                    self.change(shop, |known| known.rest = rest);
                }
                return Err(NotRenewed::Resting(error));
            }
        }
        Ok(())
    }

    /// The stored token, if it needs no renewal. It is kept in memory in any case.
    async fn load(&self, shop: &str) -> Renewal {
        let stored = self.store.load(shop).await.map_err(|error| self.failed(error))?;
        self.reached();
        let now = self.now();
        Ok(self.change(shop, |known| {
            known.take(stored);
            known.ready(now, self.margin)
        }))
    }

    pub(super) async fn save(&self, shop: &str, token: &Token, over: Replacing) -> Result<Saved, OAuthError> {
        let saved = self.store.save(shop, token, over).await.map_err(|error| self.failed(error))?;
        self.change(shop, |known| {
            if known.token.as_ref().is_some_and(|known| known.is_same_session(token.access_token())) {
                known.unsaved = None;
                if let Saved::Stored(version) = saved {
                    known.version = Some(version);
                }
            }
        });
        Ok(saved)
    }

    /// After a failure of the server or the store: the old session while it is good. Nothing is dropped.
    async fn fall_back(&self, shop: &str, error: OAuthError) -> Renewal {
        let error = if error.is_final() && error.kind() != OAuthErrorKind::NeedsAuthorization {
            OAuthError::because_of(OAuthErrorKind::NeedsAuthorization, error)
        } else {
            error
        };
        let pause = self.now().checked_add(PAUSE);
        self.change(shop, |known| known.not_before = pause);
        // A store that fails is asked each time: it is this program's own.
        if error.kind() != OAuthErrorKind::Store {
            let (key, by) = if error.needs_authorization() {
                let key = self.change(shop, |known| rest_key(shop, known.token.as_ref()));
                (key, BackOff { first: PAUSE, longest: PAUSE })
            } else {
                (SERVER.to_owned(), REST)
            };
            // If the others cannot be told, this process keeps to the shortest rest.
            let length = self.leases().back_off(&key, by).await.unwrap_or(by.first);
            let rest = self.now().checked_add(length).map(|until| Rest { until, error: error.clone() });
            if key == SERVER {
                *self.server_rest() = rest;
            } else {
                self.change(shop, |known| known.rest = rest);
            }
        }
        (self.on_error)(shop, &error);
        self.usable(shop).map(Some).ok_or(error)
    }

    /// A failure of the store, which is told if it cannot be reached any more.
    pub(super) fn failed(&self, error: StoreError) -> OAuthError {
        let now = self.now();
        if error.is_away() && {
            let mut away = self.away();
            let was = *away;
            *away = was.or(Some(now));
            was.is_none()
        } {
            self.tell(FleetChange::Away(error.kind()));
        }
        OAuthError::with_source(OAuthErrorKind::Store, error)
    }

    /// The store has answered.
    fn reached(&self) {
        let was = self.away().take();
        if let Some(since) = was {
            self.tell(FleetChange::Back(self.now().duration_since(since).unwrap_or_default()));
        }
    }

    fn tell(&self, change: FleetChange) {
        let event = FleetEvent::new(FleetStore::Sessions, change);
        trace::fleet_changed(&event);
        if let Some(metrics) = &self.metrics {
            metrics.fleet_changed(&event);
        }
    }

    fn leases(&self) -> &dyn LeaseStore {
        self.store.leases().unwrap_or(&self.own_leases)
    }
}
