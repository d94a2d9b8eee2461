//! Which calls were served before: by business key, so that a repeat is answered and not executed again. A trait, for a
//! store that all processes share, and a memory of one process.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
    time::{Duration, SystemTime},
};

use crate::spi::SpiResponse;
use top_core::clock::{Clock, SystemClock};
use top_names::qimen_short;

/// What a repeat of a call has in common with it. `Debug` shows the method only.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CallKey {
    /// The method, with its prefix: `taobao.qimen.order.cancel`.
    pub method: String,
    /// For which customer the call is; empty where it does not say.
    pub customer_id: String,
    /// The business key of the request.
    pub business_key: String,
    /// A digest of what was sent, of 32 characters. A repeat is sent with the same words; other words under the same key
    /// are another page of a report, or an order that was changed and created anew, and go to the handler. A store for
    /// which one key is always one message leaves the digest out.
    pub content: String,
}

impl CallKey {
    /// A key, for tests of a store.
    pub fn new(
        method: impl Into<String>,
        customer_id: impl Into<String>,
        business_key: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            method: method.into(),
            customer_id: customer_id.into(),
            business_key: business_key.into(),
            content: content.into(),
        }
    }
}

impl fmt::Debug for CallKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallKey").field("method", &self.method).finish_non_exhaustive()
    }
}

/// What is known of a call when it begins.
#[derive(Debug, Clone)]
pub enum Begun {
    /// It is the first with its key, and in hand from now on: the handler runs.
    First,
    /// One with its key was served with success: this was the response, which is sent again.
    Done(SpiResponse),
    /// One with its key is in hand elsewhere. The caller is told to come back.
    InHand,
}

/// The store failed. The call is refused without being executed, so that its repeat finds it new.
pub type DuplicatesError = Box<dyn std::error::Error + Send + Sync>;

/// The future of a store.
pub type DuplicateFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, DuplicatesError>> + Send + 'a>>;

/// Knows which calls were served. A call with a business key [begins](Self::begin), and then either
/// [is done](Self::done) or [is given up](Self::give_up).
///
/// [`MemoryDuplicates`] is one of this process. Several that serve one address share one in Redis (`top_redis::ServedCalls`).
/// Best of all, keep the keys where the orders are: in the same transaction, by a unique index over the key, with the handler
/// reading back what it wrote. A store of yours is checked by `top_server::testing::duplicates` (feature `testing`).
pub trait Duplicates: Send + Sync {
    /// A call is about to be served.
    fn begin<'a>(&'a self, key: &'a CallKey) -> DuplicateFuture<'a, Begun>;
    /// It was served with success. An error is not reported to the caller, whose order was taken.
    fn done<'a>(&'a self, key: &'a CallKey, response: &'a SpiResponse) -> DuplicateFuture<'a, ()>;
    /// It failed, or its handler was dropped: the next one with this key is new.
    fn give_up(&self, key: &CallKey);
}

/// Remembers the calls that were served in this process, up to a number, the oldest forgotten first, each for ten minutes
/// unless told otherwise. A repeat that comes while the first is in hand waits for it.
///
/// A call takes the memory of its key and its response: mostly some hundred bytes.
///
/// An order that is cancelled and created again with the same words within that time would be taken for a repeat of its first
/// creation: a handler that cancels calls [`forget`](Self::forget). Share one memory for that, in an [`Arc`].
pub struct MemoryDuplicates {
    capacity: usize,
    keep_for: Duration,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

/// As long as a caller's clock may be off: repeats come sooner.
const KEEP_FOR: Duration = Duration::from_secs(600);

#[derive(Default)]
struct State {
    calls: HashMap<CallKey, Entry>,
    /// The calls that are done, the oldest first.
    done: VecDeque<CallKey>,
}

enum Entry {
    InHand(Vec<Waker>),
    /// With the time from which it is forgotten.
    Done(SpiResponse, SystemTime),
}

impl MemoryDuplicates {
    /// Remembers up to this many calls, at least one.
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity: capacity.max(1),
            keep_for: KEEP_FOR,
            clock: Arc::new(SystemClock),
            state: Mutex::default(),
        }
    }

    /// How long a call is remembered. Default: ten minutes.
    pub const fn keep_for(mut self, time: Duration) -> Self {
        self.keep_for = time;
        self
    }

    /// The clock that says how long ago a call was served.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Forgets the calls of this method, customer and business key that were served, so that the same words are a new call:
    /// after the order was cancelled. The method is named with or without its prefix.
    pub fn forget(&self, method: &str, customer_id: &str, business_key: &str) {
        let is_meant = |key: &CallKey| {
            qimen_short(&key.method) == qimen_short(method)
                && key.customer_id == customer_id
                && key.business_key == business_key
        };
        let mut state = self.state();
        let State { calls, done } = &mut *state;
        done.retain(|key| !is_meant(key));
        calls.retain(|key, entry| matches!(entry, Entry::InHand(_)) || !is_meant(key));
    }

    /// How many calls it remembers or has in hand.
    pub fn len(&self) -> usize {
        self.state().calls.len()
    }

    /// Whether it knows no call.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics between two changes that belong together.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the time in hand, and wakes those who wait for it.
    fn end(&self, key: &CallKey, done: Option<SpiResponse>) {
        let mut state = self.state();
        let before = match done {
            Some(response) => {
                let now = self.clock.now();
                let until = now.checked_add(self.keep_for).unwrap_or(now);
                state.calls.insert(key.clone(), Entry::Done(response, until))
            }
            None => match state.calls.remove(key) {
                // It is done already, and stays so.
                Some(Entry::Done(response, until)) => {
                    state.calls.insert(key.clone(), Entry::Done(response, until));
                    return;
                }
                entry => entry,
            },
        };
        if state.calls.contains_key(key) && !matches!(before, Some(Entry::Done(..))) {
            state.done.push_back(key.clone());
            while state.done.len() > self.capacity {
                if let Some(oldest) = state.done.pop_front() {
                    state.calls.remove(&oldest);
                }
            }
        }
        drop(state);
        if let Some(Entry::InHand(waiting)) = before {
            waiting.into_iter().for_each(Waker::wake);
        }
    }
}

impl Duplicates for MemoryDuplicates {
    fn begin<'a>(&'a self, key: &'a CallKey) -> DuplicateFuture<'a, Begun> {
        Box::pin(Begin { memory: self, key })
    }

    fn done<'a>(&'a self, key: &'a CallKey, response: &'a SpiResponse) -> DuplicateFuture<'a, ()> {
        self.end(key, Some(response.clone()));
        Box::pin(std::future::ready(Ok(())))
    }

    fn give_up(&self, key: &CallKey) {
        self.end(key, None);
    }
}

/// Waits until the call is new or done.
struct Begin<'a> {
    memory: &'a MemoryDuplicates,
    key: &'a CallKey,
}

impl Future for Begin<'_> {
    type Output = Result<Begun, DuplicatesError>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut state = self.memory.state();
        match state.calls.get_mut(self.key) {
            Some(Entry::Done(response, until)) if self.memory.clock.now() < *until => {
                Poll::Ready(Ok(Begun::Done(response.clone())))
            }
            Some(Entry::InHand(waiting)) => {
                if !waiting.iter().any(|waker| waker.will_wake(cx.waker())) {
                    waiting.push(cx.waker().clone());
                }
                Poll::Pending
            }
            // Not known, or for too long.
            entry @ (None | Some(Entry::Done(..))) => {
                if entry.is_some() {
                    state.done.retain(|key| key != self.key);
                }
                state.calls.insert(self.key.clone(), Entry::InHand(Vec::new()));
                Poll::Ready(Ok(Begun::First))
            }
        }
    }
}

impl<D: Duplicates + ?Sized> Duplicates for Arc<D> {
    fn begin<'a>(&'a self, key: &'a CallKey) -> DuplicateFuture<'a, Begun> {
        (**self).begin(key)
    }

    fn done<'a>(&'a self, key: &'a CallKey, response: &'a SpiResponse) -> DuplicateFuture<'a, ()> {
        (**self).done(key, response)
    }

    fn give_up(&self, key: &CallKey) {
        (**self).give_up(key);
    }
}

impl fmt::Debug for MemoryDuplicates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryDuplicates").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}
