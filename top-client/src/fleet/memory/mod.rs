//! The engine in this process's memory: for one process, and for tests of several, whose clones share it.

mod cursors;
mod inbox;
mod leases;
mod limit;
mod quotas;
#[cfg(feature = "oauth")]
mod sessions;

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use top_core::clock::{Clock, SystemClock};

use super::StoreFuture;

/// All stores of the room in this process's memory. Clones share it.
///
/// ```
/// use top_client::fleet::Memory;
///
/// let memory = Memory::new();
/// let seen_by_another_part_of_the_program = memory.clone();
/// # let _ = seen_by_another_part_of_the_program;
/// ```
#[derive(Clone)]
pub struct Memory(Arc<Inner>);

struct Inner {
    clock: Arc<dyn Clock>,
    leases: Mutex<leases::Leases>,
    cursors: Mutex<cursors::Cursors>,
    inbox: Mutex<inbox::Inbox>,
    quotas: Mutex<quotas::Quotas>,
    #[cfg(feature = "oauth")]
    sessions: Mutex<sessions::Sessions>,
}

impl Memory {
    /// Empty, by the machine's clock.
    pub fn new() -> Self {
        Self::with_clock(SystemClock)
    }

    /// Empty, by a clock of yours.
    pub fn with_clock(clock: impl Clock + 'static) -> Self {
        Self::build(Arc::new(clock), inbox::Inbox::default())
    }

    /// Empty, and remembers the last so many messages that were handled, and up to half as many before them; those in hand
    /// are remembered in any case. [`new`](Self::new) remembers 100,000, in about two megabytes when full.
    pub fn with_messages(messages: usize) -> Self {
        Self::build(Arc::new(SystemClock), inbox::Inbox::last(messages))
    }

    fn build(clock: Arc<dyn Clock>, inbox: inbox::Inbox) -> Self {
        Self(Arc::new(Inner {
            clock,
            leases: Mutex::default(),
            cursors: Mutex::default(),
            inbox: Mutex::new(inbox),
            quotas: Mutex::default(),
            #[cfg(feature = "oauth")]
            sessions: Mutex::default(),
        }))
    }

    fn now(&self) -> SystemTime {
        self.0.clock.now()
    }
}

impl Default for Memory {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memory").finish_non_exhaustive()
    }
}

/// A panic under one of these locks leaves no change half done: there are only assignments.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn ready<'a, T: Send + 'a>(value: T) -> StoreFuture<'a, T> {
    Box::pin(std::future::ready(Ok(value)))
}
