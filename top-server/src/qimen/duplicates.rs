//! Which calls were served before: by business key, so that a repeat is answered and not executed again. A trait, for a
//! store that all processes share, and a memory of one process.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    future::Future,
    pin::Pin,
    sync::{Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
};

use crate::spi::SpiResponse;

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
}

impl CallKey {
    /// A key, for tests of a store.
    pub fn new(
        method: impl Into<String>,
        customer_id: impl Into<String>,
        business_key: impl Into<String>,
    ) -> Self {
        Self { method: method.into(), customer_id: customer_id.into(), business_key: business_key.into() }
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
/// [`MemoryDuplicates`] is one of this process. Where several processes serve one address, or orders must not be taken twice
/// across a restart, keep the keys where the orders are: best in the same transaction, by a unique index over the key, with
/// the handler reading back what it wrote.
pub trait Duplicates: Send + Sync {
    /// A call is about to be served.
    fn begin<'a>(&'a self, key: &'a CallKey) -> DuplicateFuture<'a, Begun>;
    /// It was served with success. An error is not reported to the caller, whose order was taken.
    fn done<'a>(&'a self, key: &'a CallKey, response: &'a SpiResponse) -> DuplicateFuture<'a, ()>;
    /// It failed, or its handler was dropped: the next one with this key is new.
    fn give_up(&self, key: &CallKey);
}

/// Remembers the calls that were served in this process, up to a number, the oldest forgotten first. A repeat that comes
/// while the first is in hand waits for it.
///
/// A call takes the memory of its key and its response: mostly some hundred bytes.
pub struct MemoryDuplicates {
    capacity: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    calls: HashMap<CallKey, Entry>,
    /// The calls that are done, the oldest first.
    done: VecDeque<CallKey>,
}

enum Entry {
    InHand(Vec<Waker>),
    Done(SpiResponse),
}

impl MemoryDuplicates {
    /// Remembers up to this many calls, at least one.
    pub fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), state: Mutex::default() }
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
            Some(response) => state.calls.insert(key.clone(), Entry::Done(response)),
            None => match state.calls.remove(key) {
                // It is done already, and stays so.
                Some(Entry::Done(response)) => {
                    state.calls.insert(key.clone(), Entry::Done(response));
                    return;
                }
                entry => entry,
            },
        };
        if state.calls.contains_key(key) && !matches!(before, Some(Entry::Done(_))) {
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
            Some(Entry::Done(response)) => Poll::Ready(Ok(Begun::Done(response.clone()))),
            Some(Entry::InHand(waiting)) => {
                if !waiting.iter().any(|waker| waker.will_wake(cx.waker())) {
                    waiting.push(cx.waker().clone());
                }
                Poll::Pending
            }
            None => {
                state.calls.insert(self.key.clone(), Entry::InHand(Vec::new()));
                Poll::Ready(Ok(Begun::First))
            }
        }
    }
}

impl fmt::Debug for MemoryDuplicates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryDuplicates").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}
