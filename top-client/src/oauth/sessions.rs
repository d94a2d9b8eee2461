//! The sessions of many shops, renewed in time. Knows when to renew, and loses no token; `OAuth` knows how to renew, and
//! the store how to keep a token.
//!
//! A renewal runs in a task of its own, one for each shop at a time: even if all calls that wait for it give up, it
//! ends with the new token in the store.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use secrecy::SecretString;
use tokio::sync::watch;

use super::{OAuth, OAuthError, OAuthErrorKind, Token, TokenStore};
use crate::{SessionFuture, SessionProvider};

/// How long before its end a session is renewed.
const MARGIN: Duration = Duration::from_secs(300);
/// How long after a failed renewal the next one is tried, while the session is still good.
const PAUSE: Duration = Duration::from_secs(30);
/// How long a server that failed is left alone once no session is good any more, at first; doubled each time it fails
/// again, up to the longest.
const FIRST_REST: Duration = Duration::from_secs(1);
const LONGEST_REST: Duration = Duration::from_secs(60);
/// For how long after a renewal a rejection is taken to mean the session before: it is that of calls that were in
/// flight.
const ECHO: Duration = Duration::from_secs(60);

/// Keeps the sessions of shops and renews them, once for all calls that wait: a [`SessionProvider`] for a client.
/// Clones share everything.
///
/// - A session is renewed five minutes before its end, or when the platform has rejected it. While a renewal fails
///   and the session is still good, it stays in use.
/// - A server that fails is left alone for a second, and twice as long each time it fails again, up to a minute; until then
///   calls that need a renewal fail with the same error. A token that cannot be renewed any more is never sent to it.
/// - A renewed token that cannot be stored is used, and stored as soon as that works.
/// - If the store is shared, another process's renewal is found there and used.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use top_client::{Client, oauth::{FileStore, OAuth, Sessions}};
///
/// let oauth = OAuth::builder("12345678", "the app secret").redirect_uri("https://shop.example/callback").build()?;
/// let sessions = Sessions::new(oauth, FileStore::open("tokens")?);
/// let client = Client::builder("12345678", "the app secret").sessions(sessions.clone()).build()?;
/// // After an authorisation: sessions.put("shop-1", token).await?;
/// let seller = client.call_method("taobao.user.seller.get", [("fields", "nick")]).shop("shop-1").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Sessions(Arc<Inner>);

struct Inner {
    oauth: OAuth,
    store: Box<dyn TokenStore>,
    on_error: Box<OnError>,
    shops: Mutex<HashMap<String, Shop>>,
}

/// The state of a shop.
#[derive(Default)]
struct Shop {
    token: Option<Token>,
    /// The token is not in the store yet.
    unsaved: bool,
    /// A session that the platform did not accept.
    rejected: Option<SecretString>,
    renewed_at: Option<SystemTime>,
    /// While the session is good, it is not renewed before this time.
    not_before: Option<SystemTime>,
    /// Why the server did not renew this token; it is not asked again before the rest is over.
    rest: Option<Rest>,
    /// The renewal under way.
    running: Option<watch::Receiver<Option<Renewal>>>,
}

/// A server is left alone.
#[derive(Clone)]
struct Rest {
    until: SystemTime,
    length: Duration,
    error: OAuthError,
}

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

type OnError = dyn Fn(&str, &OAuthError) + Send + Sync;
type Renewal = Result<Option<Token>, OAuthError>;

impl Shop {
    /// The token, if it needs no attention.
    fn ready(&self, now: SystemTime) -> Option<Token> {
        let token = self.token.as_ref().filter(|_| !self.unsaved)?;
        let waits = self.not_before.is_some_and(|time| now < time) && token.is_good_at(now);
        (self.accepts(token) && (waits || is_fresh(token, now))).then(|| token.clone())
    }

    fn accepts(&self, token: &Token) -> bool {
        self.rejected.as_ref().is_none_or(|rejected| !token.is_same_session(rejected))
    }
}

/// Whether a token needs no renewal yet; one that cannot be renewed is used to its last moment.
fn is_fresh(token: &Token, now: SystemTime) -> bool {
    let margin = if token.is_renewable_at(now) { MARGIN } else { Duration::ZERO };
    now.checked_add(margin).is_some_and(|time| token.is_good_at(time))
}

impl Sessions {
    /// Keeps sessions in `store`.
    pub fn new(oauth: OAuth, store: impl TokenStore + 'static) -> Self {
        Self::with_observer(oauth, store, |_, _| ())
    }

    /// The same, and calls `on_error` with the shop and the error when a renewal fails or cannot be stored, even if
    /// calls do not notice because the old session is still good.
    pub fn with_observer(
        oauth: OAuth,
        store: impl TokenStore + 'static,
        on_error: impl Fn(&str, &OAuthError) + Send + Sync + 'static,
    ) -> Self {
        let (store, on_error) = (Box::new(store), Box::new(on_error));
        Self(Arc::new(Inner { oauth, store, on_error, shops: Mutex::default() }))
    }

    /// Keeps the token of a new authorisation, in place of the one before.
    ///
    /// # Errors
    /// [`OAuthErrorKind::Store`]: it could not be stored. It is used all the same, until this process ends.
    pub async fn put(&self, shop: &str, token: Token) -> Result<(), OAuthError> {
        let inner = &*self.0;
        let lock = inner.store.lock(shop).await.map_err(store_failed);
        inner.change(shop, |known| {
            let running = known.running.take();
            *known = Shop { token: Some(token.clone()), unsaved: true, running, ..Shop::default() };
        });
        let _lock = lock?;
        inner.save(shop, &token).await
    }

    /// The shop's token, renewed if that is due; `None` if the shop never authorised.
    ///
    /// # Errors
    /// The store failed, or the token is at its end and could not be renewed: with
    /// [`needs_authorization`](OAuthError::needs_authorization) if only the seller can help. The stored token stays.
    pub async fn token(&self, shop: &str) -> Result<Option<Token>, OAuthError> {
        let mut running = {
            let mut shops = self.0.shops();
            let known = shops.entry(shop.to_owned()).or_default();
            if let Some(token) = known.ready(self.0.now()) {
                return Ok(Some(token));
            }
            match &known.running {
                Some(running) => running.clone(),
                None => self.start_renewal(shop, known),
            }
        };
        let ended = running.wait_for(Option::is_some).await;
        match ended.ok().and_then(|outcome| outcome.clone()) {
            Some(outcome) => outcome,
            None => Err(OAuthError::with_source(OAuthErrorKind::Store, "the renewal was stopped")),
        }
    }

    /// Starts the one renewal, in a task of its own.
    fn start_renewal(&self, shop: &str, known: &mut Shop) -> watch::Receiver<Option<Renewal>> {
        let (sender, running) = watch::channel(None);
        known.running = Some(running.clone());
        let (inner, shop) = (Arc::clone(&self.0), shop.to_owned());
        tokio::spawn(async move {
            let guard = RenewalGuard { inner: &inner, shop: &shop };
            let outcome = match inner.renew(&shop).await {
                Ok(token) => Ok(token),
                Err(NotRenewed::Failed(error)) => inner.fall_back(&shop, error),
                // It was reported when it failed.
                Err(NotRenewed::Resting(error)) => inner.usable(&shop).map(Some).ok_or(error),
            };
            drop(guard);
            // Nobody may be waiting any more.
            let _ = sender.send(Some(outcome));
        });
        running
    }
}

/// Makes way for the next renewal, even if this one is stopped halfway.
struct RenewalGuard<'f> {
    inner: &'f Inner,
    shop: &'f str,
}

impl Drop for RenewalGuard<'_> {
    fn drop(&mut self) {
        self.inner.change(self.shop, |known| known.running = None);
    }
}

impl Inner {
    fn now(&self) -> SystemTime {
        self.oauth.0.clock.now()
    }

    fn shops(&self) -> MutexGuard<'_, HashMap<String, Shop>> {
        // A panic under this lock leaves no change half done: there are only assignments.
        self.shops.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change<T>(&self, shop: &str, change: impl FnOnce(&mut Shop) -> T) -> T {
        change(self.shops().entry(shop.to_owned()).or_default())
    }

    async fn renew(&self, shop: &str) -> Result<Option<Token>, NotRenewed> {
        // The first look needs no lock: often another process has renewed already, or this one has just started.
        if !self.change(shop, |known| known.unsaved)
            && let Some(token) = self.load(shop).await?
        {
            return Ok(Some(token));
        }
        let _lock = self.store.lock(shop).await.map_err(store_failed)?;
        // A token that is not in the store yet is the newest one.
        if let Some(unsaved) = self.change(shop, |known| known.token.clone().filter(|_| known.unsaved)) {
            let saved = self.save(shop, &unsaved).await;
            if is_fresh(&unsaved, self.now()) && self.change(shop, |known| known.accepts(&unsaved)) {
                if let Err(error) = saved {
                    (self.on_error)(shop, &error);
                }
                return Ok(Some(unsaved));
            }
        } else if let Some(token) = self.load(shop).await? {
            return Ok(Some(token));
        }
        let (old, rest) = self.change(shop, |known| (known.token.clone(), known.rest.clone()));
        let Some(old) = old else { return Ok(None) };
        if let Some(rest) = rest.filter(|rest| self.now() < rest.until) {
            return Err(NotRenewed::Resting(rest.error));
        }
        let renewed = self.oauth.refresh(&old).await?;
        // Kept in memory before anything else: from now on the old one may be dead.
        let now = self.now();
        let newer = self.change(shop, |known| {
            // The seller may have authorised again meanwhile.
            let newer = known.token.clone().filter(|known| !known.is_same_session(old.access_token()));
            if newer.is_none() {
                let (token, running) = (Some(renewed.clone()), known.running.take());
                *known = Shop { token, unsaved: true, renewed_at: Some(now), running, ..Shop::default() };
            }
            newer
        });
        if newer.is_some() {
            return Ok(newer);
        }
        if let Err(error) = self.save(shop, &renewed).await {
            (self.on_error)(shop, &error);
        }
        Ok(Some(renewed))
    }

    /// The stored token, if it needs no renewal. It is kept in memory in any case.
    async fn load(&self, shop: &str) -> Renewal {
        let stored = self.store.load(shop).await.map_err(store_failed)?;
        let now = self.now();
        Ok(self.change(shop, |known| {
            // A token that was put meanwhile is newer.
            if !known.unsaved {
                let is_known = known.token.as_ref().zip(stored.as_ref());
                if !is_known.is_some_and(|(known, stored)| known.is_same_session(stored.access_token())) {
                    (known.not_before, known.rest) = (None, None);
                }
                known.token = stored;
            }
            known.ready(now)
        }))
    }

    async fn save(&self, shop: &str, token: &Token) -> Result<(), OAuthError> {
        self.store.save(shop, token).await.map_err(store_failed)?;
        self.change(shop, |known| {
            let is_it = known.token.as_ref().is_some_and(|known| known.is_same_session(token.access_token()));
            known.unsaved &= !is_it;
        });
        Ok(())
    }

    /// After a failure of the server or the store: the old session while it is good. Nothing is dropped.
    fn fall_back(&self, shop: &str, error: OAuthError) -> Renewal {
        let now = self.now();
        let pause = now.checked_add(PAUSE);
        let error = if error.is_final() && error.kind() != OAuthErrorKind::NeedsAuthorization {
            OAuthError::because_of(OAuthErrorKind::NeedsAuthorization, error)
        } else {
            error
        };
        self.change(shop, |known| {
            known.not_before = pause;
            // A store that fails is asked each time: it is this program's own.
            if error.kind() != OAuthErrorKind::Store {
                // Failures far apart have nothing to do with one another.
                let recent =
                    |rest: &&Rest| now.duration_since(rest.until).is_ok_and(|since| since < LONGEST_REST);
                let last = known.rest.as_ref().filter(recent).map_or(Duration::ZERO, |rest| rest.length);
                let length = if error.needs_authorization() {
                    PAUSE
                } else {
                    (last * 2).clamp(FIRST_REST, LONGEST_REST)
                };
                let error = error.clone();
                known.rest = now.checked_add(length).map(|until| Rest { until, length, error });
            }
        });
        (self.on_error)(shop, &error);
        self.usable(shop).map(Some).ok_or(error)
    }

    /// The session in hand while it is good, whatever happens to its renewal.
    fn usable(&self, shop: &str) -> Option<Token> {
        let now = self.now();
        self.change(shop, |known| {
            known.token.clone().filter(|token| known.accepts(token) && token.is_good_at(now))
        })
    }
}

fn store_failed(error: super::StoreError) -> OAuthError {
    OAuthError::with_source(OAuthErrorKind::Store, error)
}

impl SessionProvider for Sessions {
    fn session<'a>(&'a self, shop: &'a str) -> SessionFuture<'a> {
        Box::pin(async move {
            let token = self.token(shop).await?;
            Ok(token.map(|token| token.expose_access_token().to_owned()))
        })
    }

    fn rejected(&self, shop: &str) {
        let now = self.0.now();
        self.0.change(shop, |known| {
            let is_echo =
                known.renewed_at.is_some_and(|time| now.duration_since(time).is_ok_and(|since| since < ECHO));
            if !is_echo {
                known.rejected = known.token.as_ref().map(|token| token.access_token().clone());
            }
        });
    }
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions").field("oauth", &self.0.oauth).finish_non_exhaustive()
    }
}
