//! The sessions of many shops, renewed in time. Knows when to renew, and loses no token; `OAuth` knows how to renew, and
//! the store how to keep a token.
//!
//! A renewal runs in a task of its own, one for each shop at a time: even if all calls that wait for it give up, it
//! ends with the new token in the store.

mod renewal;
mod shop;

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use tokio::sync::watch;

use self::shop::{Renewal, Rest, Shop};
use super::{OAuth, OAuthError, OAuthErrorKind, Token};
use crate::{
    SessionFuture, SessionProvider,
    fleet::{Memory, Replacing, SessionStore},
    metrics::Metrics,
};

/// For how long after a renewal a rejection is taken to mean the session before: it is that of calls that were in
/// flight.
const ECHO: Duration = Duration::from_secs(60);

/// Keeps the sessions of shops and renews them, once for all calls that wait: a [`SessionProvider`] for a client.
/// Clones share everything.
///
/// - A session is renewed five minutes before its end (see [`SessionsBuilder::margin`]), or when the platform has
///   rejected it. While a renewal fails and the session is still good, it stays in use.
/// - If processes share the store, one of them renews, by a lease, and the others use what is good or wait for the result.
/// - A server that fails is left alone for a second, and twice as long each time it fails again, up to a minute, by all
///   shops and all processes that share the store; until then calls that need a renewal fail. A token that cannot be renewed
///   any more is never sent to it.
/// - A renewed token that cannot be stored is used, and stored as soon as that works.
/// - While the store cannot be reached, sessions are used as long as they are good, and none is renewed.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use top_client::{Client, fleet::Files, oauth::{OAuth, Sessions}};
///
/// let oauth = OAuth::builder("12345678", "the app secret").redirect_uri("https://shop.example/callback").build()?;
/// let sessions = Sessions::new(oauth, Files::open("tokens")?);
/// let client = Client::builder("12345678", "the app secret").sessions(sessions.clone()).build()?;
/// // After an authorisation: sessions.put("shop-1", token).await?;
/// let seller = client.call_method("taobao.user.seller.get", [("fields", "nick")]).shop("shop-1").await?;
/// # Ok(())
/// # }
/// ```
///
/// # What can be lost
/// From the moment at which the server has answered, the old refresh token may be dead, and the new one exists in this
/// process only until the store has it. If the process is killed in between (a few milliseconds), that token is gone, and the
/// seller has to authorise again: nothing on this side of the network can close that window. Everything else is safe: a
/// process killed before or after it, a store that fails or is slow, a process that sleeps past the end of its lease.
#[derive(Clone)]
pub struct Sessions(Arc<Inner>);

struct Inner {
    oauth: OAuth,
    store: Box<dyn SessionStore>,
    /// For a store without any.
    own_leases: Memory,
    lease: Duration,
    margin: Duration,
    on_error: Box<OnError>,
    shops: Mutex<HashMap<String, Shop>>,
    /// The server is left alone by all shops.
    server_rest: Mutex<Option<Rest>>,
    /// Since when the store cannot be reached.
    away: Mutex<Option<SystemTime>>,
    metrics: Option<Arc<dyn Metrics>>,
}

type OnError = dyn Fn(&str, &OAuthError) + Send + Sync;

/// Builds [`Sessions`].
#[must_use = "a builder does nothing before `build`"]
pub struct SessionsBuilder {
    oauth: OAuth,
    store: Box<dyn SessionStore>,
    lease: Duration,
    margin: Duration,
    on_error: Box<OnError>,
    metrics: Option<Arc<dyn Metrics>>,
}

impl SessionsBuilder {
    /// Calls `on_error` with the shop and the error when a renewal fails or cannot be stored, even if calls do not notice
    /// because the old session is still good.
    pub fn on_error(mut self, on_error: impl Fn(&str, &OAuthError) + Send + Sync + 'static) -> Self {
        self.on_error = Box::new(on_error);
        self
    }

    /// For how long another process waits for one that died over a renewal. A living one extends its lease meanwhile.
    /// Default: 15 seconds; at least a tenth of one.
    pub fn lease(mut self, length: Duration) -> Self {
        self.lease = length.max(Duration::from_millis(100));
        self
    }

    /// How long before its end a session is renewed. Default: five minutes; it has to be less than sessions are good for.
    pub fn margin(mut self, length: Duration) -> Self {
        self.margin = length;
        self
    }

    /// Is told when the store cannot be reached, and when it can again
    /// ([`Metrics::fleet_changed`](crate::metrics::Metrics::fleet_changed)). Default: nobody is.
    pub fn metrics(mut self, metrics: impl Metrics + 'static) -> Self {
        self.metrics = Some(Arc::new(metrics));
        self
    }

    /// The sessions. Nothing is loaded.
    pub fn build(self) -> Sessions {
        let own_leases = Memory::with_clock(Arc::clone(&self.oauth.0.clock));
        Sessions(Arc::new(Inner {
            oauth: self.oauth,
            store: self.store,
            own_leases,
            lease: self.lease,
            margin: self.margin,
            on_error: self.on_error,
            shops: Mutex::default(),
            server_rest: Mutex::default(),
            away: Mutex::default(),
            metrics: self.metrics,
        }))
    }
}

impl fmt::Debug for SessionsBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionsBuilder").field("lease", &self.lease).finish_non_exhaustive()
    }
}

impl Sessions {
    /// Keeps sessions in `store`.
    pub fn new(oauth: OAuth, store: impl SessionStore + 'static) -> Self {
        Self::builder(oauth, store).build()
    }

    /// Keeps sessions in `store`, with settings.
    pub fn builder(oauth: OAuth, store: impl SessionStore + 'static) -> SessionsBuilder {
        SessionsBuilder {
            oauth,
            store: Box::new(store),
            lease: Duration::from_secs(15),
            margin: Duration::from_secs(300),
            on_error: Box::new(|_, _| ()),
            metrics: None,
        }
    }

    /// Keeps the token of a new authorisation, in place of the one before.
    ///
    /// # Errors
    /// [`OAuthErrorKind::Store`]: it could not be stored. It is used all the same, until this process ends, and stored as
    /// soon as that works.
    pub async fn put(&self, shop: &str, token: Token) -> Result<(), OAuthError> {
        let inner = &*self.0;
        inner.change(shop, |known| {
            let running = known.running.take();
            let unsaved = Some(Replacing::Whatever);
            *known = Shop { token: Some(token.clone()), unsaved, running, ..Shop::default() };
        });
        inner.save(shop, &token, Replacing::Whatever).await.map(drop)
    }

    /// Forgets a shop, here and in the store; `false` if the store did not have it.
    ///
    /// # Errors
    /// [`OAuthErrorKind::Store`]: the store failed, and may have it still. This process has forgotten it in any case.
    pub async fn remove(&self, shop: &str) -> Result<bool, OAuthError> {
        self.0.shops().remove(shop);
        self.0.store.remove(shop).await.map_err(|error| self.0.failed(error))
    }

    /// The shops of the store, in order.
    ///
    /// # Errors
    /// [`OAuthErrorKind::Store`]: the store failed.
    pub async fn shops(&self) -> Result<Vec<String>, OAuthError> {
        let mut shops = self.0.store.shops().await.map_err(|error| self.0.failed(error))?;
        shops.sort_unstable();
        Ok(shops)
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
            if let Some(token) = known.ready(self.0.now(), self.0.margin) {
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
            let outcome = inner.renewed(&shop).await;
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
        if let Some(known) = self.inner.shops().get_mut(self.shop) {
            known.running = None;
        }
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

    fn server_rest(&self) -> MutexGuard<'_, Option<Rest>> {
        self.server_rest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn away(&self) -> MutexGuard<'_, Option<SystemTime>> {
        self.away.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change<T>(&self, shop: &str, change: impl FnOnce(&mut Shop) -> T) -> T {
        change(self.shops().entry(shop.to_owned()).or_default())
    }
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
