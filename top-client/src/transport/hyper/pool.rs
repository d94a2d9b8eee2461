//! The connections that wait for a request. The one used last goes first, so that what is not needed grows old and is
//! closed. Knows nothing of how connections are made.
//!
//! Nobody reads from a connection that waits, so whether the server has closed it is found out when it is taken, and every
//! few seconds by the keeper, which also closes what waited too long and ends when nothing waits.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use http::Uri;
use tokio::{
    runtime::Handle,
    sync::oneshot,
    task::{AbortHandle, JoinSet},
    time::{Instant, sleep},
};

use super::{link::Link, origin::Origin};

/// How long a connection waits for its next request. Below the usual 75 s of front servers, so that they seldom
/// close it just as a request starts.
pub(super) const IDLE_TIMEOUT: Duration = Duration::from_secs(55);
/// How often the keeper looks.
const SWEEP: Duration = Duration::from_secs(5);
/// How many connections to one place wait at most: as many as were in use at once, but not without end.
const MAX_IDLE: usize = 4096;

#[derive(Default)]
pub(super) struct Pool(Mutex<State>);

#[derive(Default)]
struct State {
    // A list, because clients have one gateway or a few.
    places: Vec<Place>,
    keeper: Option<AbortHandle>,
    /// The keeper, and connections that are made to the end though their request went another way. They end with the pool.
    tasks: JoinSet<()>,
}

/// The connections to one origin.
struct Place {
    origin: Origin,
    /// The one used last comes last.
    #[expect(clippy::vec_box, reason = "they are taken and put back without being moved")]
    idle: Vec<Box<Link>>,
    /// Requests that wait for a connection while theirs is being made.
    waiting: VecDeque<oneshot::Sender<Box<Link>>>,
}

impl Pool {
    /// A connection for a request to this address, which is not known to be closed.
    pub(super) fn take(&self, uri: &Uri, now: Instant) -> Option<Box<Link>> {
        let mut closed = Vec::new();
        let mut state = self.state();
        let place = state.places.iter_mut().find(|place| place.origin.is_of(uri))?;
        while let Some(link) = place.idle.pop() {
            if is_old(&link, now) {
                // So are all before it.
                closed = std::mem::take(&mut place.idle);
                closed.push(link);
                break;
            }
            if link.is_open() {
                return Some(link);
            }
            closed.push(link);
        }
        drop(state);
        close(closed);
        None
    }

    /// Promises the next connection to this place that becomes free.
    pub(super) fn wait(&self, origin: &Origin) -> oneshot::Receiver<Box<Link>> {
        let (sender, receiver) = oneshot::channel();
        let mut state = self.state();
        let waiting = &mut state.place(origin).waiting;
        // Those whose own connection was there first.
        while waiting.front().is_some_and(oneshot::Sender::is_closed) {
            waiting.pop_front();
        }
        waiting.push_back(sender);
        receiver
    }

    /// Takes a connection back that is ready for another request.
    pub(super) fn put(self: &Arc<Self>, mut link: Box<Link>) {
        let mut state = self.state();
        let place = state.place(&link.origin);
        while let Some(waiting) = place.waiting.pop_front() {
            link = match waiting.send(link) {
                Ok(()) => return,
                Err(link) => link,
            };
        }
        if place.idle.len() >= MAX_IDLE {
            drop(state);
            link.close();
            return;
        }
        place.idle.push(link);
        if state.keeper.as_ref().is_none_or(AbortHandle::is_finished) {
            self.start_keeper(&mut state);
        }
    }

    /// Makes a connection to the end whose request has found another, so that the next one has it.
    pub(super) fn put_later<C>(self: &Arc<Self>, connecting: C)
    where
        C: Future<Output = Option<Box<Link>>> + Send + 'static,
    {
        let pool = Arc::downgrade(self);
        self.state().spawn(async move {
            if let Some(link) = connecting.await
                && let Some(pool) = pool.upgrade()
            {
                pool.put(link);
            }
        });
    }

    #[cold]
    fn start_keeper(self: &Arc<Self>, state: &mut State) {
        let pool = Arc::downgrade(self);
        state.keeper = state.spawn(async move {
            loop {
                sleep(SWEEP).await;
                let Some(pool) = pool.upgrade() else { return };
                if !pool.sweep(Instant::now()) {
                    return;
                }
            }
        });
    }

    /// Closes what is old or closed by the server. Whether anything is left.
    fn sweep(&self, now: Instant) -> bool {
        let mut closed = Vec::new();
        let mut state = self.state();
        for place in &mut state.places {
            let (open, over): (Vec<_>, Vec<_>) = std::mem::take(&mut place.idle)
                .into_iter()
                .map(|mut link| (!is_old(&link, now) && link.is_still_open(), link))
                .partition(|(is_open, _)| *is_open);
            place.idle = open.into_iter().map(|(_, link)| link).collect();
            closed.extend(over.into_iter().map(|(_, link)| link));
            place.waiting.retain(|waiting| !waiting.is_closed());
        }
        state.places.retain(|place| !place.idle.is_empty() || !place.waiting.is_empty());
        let is_any_left = !state.places.is_empty();
        if !is_any_left {
            // Said while nobody else can put one: the next one starts another keeper.
            state.keeper = None;
        }
        drop(state);
        close(closed);
        is_any_left
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn place(&mut self, origin: &Origin) -> &mut Place {
        let index = self.places.iter().position(|place| place.origin.is(origin)).unwrap_or_else(|| {
            self.places.push(Place { origin: origin.clone(), idle: Vec::new(), waiting: VecDeque::new() });
            self.places.len() - 1
        });
        &mut self.places[index]
    }

    /// Without a runtime, as where a response is dropped after it has ended, nothing is started.
    fn spawn(&mut self, task: impl Future<Output = ()> + Send + 'static) -> Option<AbortHandle> {
        while self.tasks.try_join_next().is_some() {}
        Handle::try_current().ok().map(|runtime| self.tasks.spawn_on(task, &runtime))
    }
}

impl Drop for State {
    fn drop(&mut self) {
        close(self.places.drain(..).flat_map(|place| place.idle));
    }
}

/// By when it was taken for its last request, so that the clock need not be read once more when that has ended.
fn is_old(link: &Link, now: Instant) -> bool {
    now.saturating_duration_since(link.taken_at) > IDLE_TIMEOUT
}

/// Outside of the lock: this makes system calls.
fn close(links: impl IntoIterator<Item = Box<Link>>) {
    for link in links {
        link.close();
    }
}

#[cfg(test)]
mod tests;
