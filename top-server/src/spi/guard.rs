//! Which calls were taken: the trait, and a bounded memory. The time is an argument; whether a call is genuine is decided
//! before.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashSet},
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    time::{Duration, SystemTime},
};

/// How long a call without a timestamp is remembered: longer than any process runs.
const NO_EXPIRY: Duration = Duration::from_secs(400 * 365 * 86_400);

/// A signature: each call has its own, whatever is moved about in it.
pub type CallKey = [u8; 32];

/// Whether a call is the first of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It is, and its copies are refused from now on.
    First,
    /// A copy of it was taken before.
    Before,
    /// Nobody knows, because the engine cannot be reached. The call is refused, and the platform may repeat it.
    Unknown,
}

/// The answer to whether a call is the first of its kind: at once, or once an engine elsewhere was asked.
pub enum Taking<'a> {
    /// From memory.
    Ready(Taken),
    /// From elsewhere.
    Later(Pin<Box<dyn Future<Output = Taken> + Send + 'a>>),
}

impl fmt::Debug for Taking<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ready(taken) => f.debug_tuple("Ready").field(taken).finish(),
            Self::Later(_) => f.write_str("Later"),
        }
    }
}

/// Remembers the calls that were taken, so that none is taken twice: [`TakenCalls`], in this process's memory, or an engine
/// that several processes share, such as `top_redis::Redis` (feature `spi`).
///
/// An engine that answers [`Later`](Taking::Later) is asked by
/// [`decode_later`](super::Verified::decode_later) and [`content_later`](super::Verified::content_later), and by axum's
/// extractor; the functions that cannot wait fail with [`SpiError::GuardAway`](super::SpiError::GuardAway).
pub trait ReplayGuard: Send + Sync {
    /// Takes a call, if no copy of it was taken, and remembers it until `until`, the last moment at which its time is
    /// accepted; `None` for ever.
    fn take(&self, call: CallKey, until: Option<SystemTime>, now: SystemTime) -> Taking<'_>;

    /// Whether it is known, without asking elsewhere, that the call was taken. Nothing is taken by this.
    fn knows(&self, call: &CallKey) -> bool {
        let _ = call;
        false
    }
}

impl<G: ReplayGuard + ?Sized> ReplayGuard for Arc<G> {
    fn take(&self, call: CallKey, until: Option<SystemTime>, now: SystemTime) -> Taking<'_> {
        (**self).take(call, until, now)
    }

    fn knows(&self, call: &CallKey) -> bool {
        (**self).knows(call)
    }
}

/// Remembers the calls that were taken, so that none is taken twice. Clones share one memory: give one guard to all
/// verifiers of an application, so that a copy of a call does not find a second memory at another address.
///
/// A call is remembered from the moment its content is handed out until its timestamp is too old anyway, by its signature,
/// which is the same for whatever else can be made of the call. A call takes about 120 bytes of memory.
///
/// The memory belongs to this process. A platform that repeats a call byte by byte because the response was lost is
/// refused too, so a handler should recognise a repeated call by its business key.
///
/// ```
/// use top_server::spi::TakenCalls;
///
/// // 100 calls a second, ten minutes into the past and into the future: 120,000 at most.
/// let guard = TakenCalls::new(120_000, |forgotten| eprintln!("too small: {forgotten} calls can be replayed"));
/// # let _ = guard;
/// ```
#[derive(Clone)]
pub struct TakenCalls(Arc<Memory>);

struct Memory {
    capacity: usize,
    on_overflow: Box<dyn Fn(u64) + Send + Sync>,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    keys: HashSet<CallKey>,
    /// The call that expires first is on top.
    order: BinaryHeap<Reverse<(SystemTime, CallKey)>>,
    forgotten: u64,
}

impl TakenCalls {
    /// Remembers up to `capacity` calls, at least one. When there are more within the window, the one that expires first
    /// is forgotten and can be replayed until it does expire; `on_overflow` is then called with the number of those
    /// forgotten so far, for a log or an alarm. Only genuine calls are remembered: the platform alone can fill the
    /// memory, an attacker cannot.
    pub fn new(capacity: usize, on_overflow: impl Fn(u64) + Send + Sync + 'static) -> Self {
        Self(Arc::new(Memory {
            capacity: capacity.max(1),
            on_overflow: Box::new(on_overflow),
            seen: Mutex::default(),
        }))
    }

    /// How many calls were forgotten before they expired.
    pub fn forgotten(&self) -> u64 {
        self.seen().forgotten
    }

    /// Whether no call with this key was taken before. The call is then remembered until it expires.
    fn is_first(&self, key: CallKey, until: Option<SystemTime>, now: SystemTime) -> bool {
        let mut seen = self.seen();
        while seen.order.peek().is_some_and(|Reverse((end, _))| *end < now) {
            seen.remove_first_to_expire();
        }
        if seen.keys.contains(&key) {
            return false;
        }
        let is_full = seen.keys.len() >= self.0.capacity;
        if is_full {
            seen.remove_first_to_expire();
            seen.forgotten += 1;
        }
        let end = until.or_else(|| now.checked_add(NO_EXPIRY)).unwrap_or(now);
        seen.order.push(Reverse((end, key)));
        seen.keys.insert(key);
        let forgotten = seen.forgotten;
        drop(seen);
        if is_full {
            (self.0.on_overflow)(forgotten);
        }
        true
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        // A panic between the two insertions would lose one entry of `keys`: the call would only be forgotten.
        self.0.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ReplayGuard for TakenCalls {
    fn take(&self, call: CallKey, until: Option<SystemTime>, now: SystemTime) -> Taking<'_> {
        Taking::Ready(if self.is_first(call, until, now) { Taken::First } else { Taken::Before })
    }

    fn knows(&self, call: &CallKey) -> bool {
        self.seen().keys.contains(call)
    }
}

impl Seen {
    fn remove_first_to_expire(&mut self) {
        if let Some(Reverse((_, key))) = self.order.pop() {
            self.keys.remove(&key);
        }
    }
}

impl fmt::Debug for TakenCalls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TakenCalls").field("capacity", &self.0.capacity).finish_non_exhaustive()
    }
}

/// One call's place in the memory: asked once, however often the call is read.
pub(super) struct Claim {
    guard: Arc<dyn ReplayGuard>,
    key: CallKey,
    until: Option<SystemTime>,
    now: SystemTime,
    taken: OnceLock<Taken>,
}

impl Claim {
    /// Of a call that was received at `now` and is good until then.
    pub(super) const fn new(
        guard: Arc<dyn ReplayGuard>,
        key: CallKey,
        until: Option<SystemTime>,
        now: SystemTime,
    ) -> Self {
        Self { guard, key, until, now, taken: OnceLock::new() }
    }

    /// Whether the call is taken by this one, if that can be said at once.
    pub(super) fn taken(&self) -> Taken {
        if let Some(taken) = self.taken.get() {
            return *taken;
        }
        match self.guard.take(self.key, self.until, self.now) {
            Taking::Ready(taken) => self.remember(taken),
            Taking::Later(_) => Taken::Unknown,
        }
    }

    /// Whether the call is taken by this one, wherever that has to be asked.
    pub(super) async fn taken_later(&self) -> Taken {
        if let Some(taken) = self.taken.get() {
            return *taken;
        }
        let taken = match self.guard.take(self.key, self.until, self.now) {
            Taking::Ready(taken) => taken,
            Taking::Later(asking) => asking.await,
        };
        self.remember(taken)
    }

    /// Keeps the guard's answer for the call. Two may ask at the same time: if either of them was the first, both were.
    fn remember(&self, taken: Taken) -> Taken {
        match taken {
            Taken::First => *self.taken.get_or_init(|| Taken::First),
            taken => self.taken.get().copied().unwrap_or(taken),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn guard(capacity: usize) -> TakenCalls {
        TakenCalls::new(capacity, |forgotten| panic!("{forgotten} forgotten"))
    }

    #[test]
    fn remembered_until_the_time_runs_out() {
        let guard = guard(10);
        assert!(guard.is_first([1; 32], Some(at(10)), at(0)));
        assert!(!guard.is_first([1; 32], Some(at(10)), at(10)), "at the last good moment");
        assert!(guard.is_first([1; 32], Some(at(10)), at(11)), "later it is refused for its time");
        assert_eq!(guard.seen().keys.len(), 1);
    }

    #[test]
    fn what_expired_makes_room_before_anything_is_forgotten() {
        let guard = guard(2);
        for second in 0..100 {
            let key = [u8::try_from(second).unwrap(); 32];
            assert!(guard.is_first(key, Some(at(second + 1)), at(second)), "{second}");
        }
        assert_eq!(guard.forgotten(), 0);
        assert_eq!(guard.seen().keys.len(), 2);
    }

    #[test]
    fn the_memory_is_bounded_forgets_what_runs_out_first_and_says_so() {
        let told = Arc::new(AtomicU64::new(0));
        let listener = Arc::clone(&told);
        let guard = TakenCalls::new(2, move |forgotten| listener.store(forgotten, Ordering::SeqCst));
        assert!(guard.is_first([1; 32], Some(at(30)), at(0)));
        assert!(guard.is_first([2; 32], Some(at(10)), at(0)));
        assert_eq!(told.load(Ordering::SeqCst), 0);
        assert!(guard.is_first([3; 32], Some(at(20)), at(0)));
        assert_eq!(told.load(Ordering::SeqCst), 1);
        assert!(!guard.is_first([1; 32], Some(at(30)), at(0)));
        assert!(!guard.is_first([3; 32], Some(at(20)), at(0)));
        assert!(guard.is_first([4; 32], Some(at(25)), at(0)));
        assert_eq!((told.load(Ordering::SeqCst), guard.forgotten()), (2, 2));
        let seen = guard.seen();
        assert_eq!((seen.keys.len(), seen.order.len()), (2, 2));
    }

    #[test]
    fn a_listener_may_ask_the_guard() {
        let later: Arc<OnceLock<TakenCalls>> = Arc::new(OnceLock::new());
        let asked = Arc::clone(&later);
        let guard = TakenCalls::new(1, move |forgotten| {
            assert_eq!(asked.get().expect("set below").forgotten(), forgotten);
        });
        assert!(later.set(guard.clone()).is_ok());
        assert!(guard.is_first([1; 32], None, at(0)) && guard.is_first([2; 32], None, at(0)));
        assert_eq!(guard.forgotten(), 1);
    }

    #[test]
    fn without_a_time_only_the_number_bounds() {
        let guard = guard(1);
        assert!(guard.is_first([1; 32], None, at(0)));
        assert!(!guard.is_first([1; 32], None, at(1_000_000_000)));
    }
}
