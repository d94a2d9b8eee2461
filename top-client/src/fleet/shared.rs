//! The settings by which a client keeps to limits together with other processes.

use std::{collections::HashMap, fmt, sync::Arc, time::Duration};

use super::QuotaStore;
use crate::policy::pace::Rate;

/// The limits that an application's processes keep together, given to a client with
/// [`ClientBuilder::quotas`](crate::ClientBuilder::quotas).
///
/// A rate is given out by the engine as moments at which calls may go, some at a time, so that a process asks once for
/// several calls; under load it asks for as many as it needs, up to [`slice`](Self::slice). Calls are spread evenly, three
/// hundredths below the rate, because requests do not all take equally long to the gateway. With [`Rate::burst`] so many go at
/// once after a pause, of all processes together, and still no more than the rate in any span of its length; a process then
/// asks for no more calls than wait. Where two limits hold for a call, the engine is asked for both at once: that is
/// one round trip at most, and one more for a call that had to wait for one limit and finds nothing in hand of the other.
/// What the platform bans is written where all see it, before their next call.
///
/// All processes have to state the same limits.
///
/// # When the engine is away
/// Calls go on at [`local_share`](Self::local_share) of each limit, after a pause as long as grants reach
/// ([`ahead`](Self::ahead)), in which others use up what they hold. When it is back, the first calls wait as long again. Both
/// is told to [`Metrics`](crate::metrics::Metrics::fleet_changed).
///
/// # By how much a limit can be exceeded
/// Not at all while the engine keeps its memory. A process that is stopped over a call, or whose request takes long to the
/// gateway, sends what it was granted later than that: no more than a [`slice`](Self::slice). If the engine comes back without
/// its memory and a process does not notice, what it holds, no more than a slice either, comes on top. Daily numbers are
/// counted when calls are granted, and lost with the engine's memory.
///
/// ```
/// use top_client::{Client, Rate, fleet::{Memory, SharedQuotas}};
///
/// let engine = Memory::new(); // one process; several share `top_redis::Redis`
/// let quotas = SharedQuotas::new(engine)
///     .rate(Rate::per_second(50))
///     .rate_of("taobao.trade.fullinfo.get", Rate::per_second(20))
///     .per_day(1_000_000)
///     .local_share(1.0 / 8.0); // of eight processes
/// let builder = Client::builder("12345678", "the app secret").quotas(quotas);
/// # let _ = builder;
/// ```
#[derive(Clone)]
pub struct SharedQuotas {
    pub(crate) store: Arc<dyn QuotaStore>,
    pub(crate) app: SharedLimit,
    pub(crate) apis: HashMap<String, SharedLimit>,
    pub(crate) slice: u32,
    pub(crate) ahead: Duration,
    pub(crate) local_share: f64,
    pub(crate) patience: Duration,
}

/// What may be done in all.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct SharedLimit {
    pub(crate) rate: Option<Rate>,
    pub(crate) per_day: Option<u64>,
}

impl SharedQuotas {
    /// Bans alone are shared, through this engine; limits are added with the other methods.
    pub fn new(store: impl QuotaStore + 'static) -> Self {
        Self {
            store: Arc::new(store),
            app: SharedLimit::default(),
            apis: HashMap::new(),
            slice: 20,
            ahead: Duration::from_millis(500),
            local_share: 0.1,
            patience: Duration::from_millis(250),
        }
    }

    /// The rate of all calls of the application.
    pub fn rate(mut self, rate: Rate) -> Self {
        self.app.rate = Some(rate);
        self
    }

    /// The rate of the calls of one API, within that of all.
    pub fn rate_of(mut self, method: impl Into<String>, rate: Rate) -> Self {
        self.apis.entry(method.into()).or_default().rate = Some(rate);
        self
    }

    /// How many calls may be made from one midnight in Beijing to the next.
    pub fn per_day(mut self, calls: u64) -> Self {
        self.app.per_day = Some(calls);
        self
    }

    /// How many calls of one API may be made from one midnight in Beijing to the next.
    pub fn per_day_of(mut self, method: impl Into<String>, calls: u64) -> Self {
        self.apis.entry(method.into()).or_default().per_day = Some(calls);
        self
    }

    /// The most calls for which a process asks at once. 0 counts as 1. Default: 20.
    pub fn slice(mut self, calls: u32) -> Self {
        self.slice = calls.max(1);
        self
    }

    /// How far into the future calls are granted. With more, a process asks less often under load, and waits longer after
    /// the engine was away. Default: half a second.
    pub fn ahead(mut self, length: Duration) -> Self {
        self.ahead = length;
        self
    }

    /// Which part of each limit this process keeps to while the engine is away: the inverse of the number of processes.
    /// From 0 to 1; with 0, calls fail until it is back. Default: a tenth.
    ///
    /// A process goes alone [`ahead`](Self::ahead) after the engine was first away for it, and asks once more just before: an
    /// engine that only stood still for a moment has given all of the limit to the others again.
    pub fn local_share(mut self, share: f64) -> Self {
        self.local_share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
        self
    }

    /// How long the engine may take for a grant before it counts as away. Default: a quarter of a second.
    pub fn patience(mut self, length: Duration) -> Self {
        self.patience = length;
        self
    }
}

impl fmt::Debug for SharedQuotas {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedQuotas")
            .field("app", &self.app)
            .field("apis", &self.apis)
            .field("local_share", &self.local_share)
            .finish_non_exhaustive()
    }
}
