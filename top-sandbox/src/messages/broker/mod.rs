//! The broker: one lock around the whole state, and what can be done to it, a file for each errand.
//!
//! Whatever is done is a short look-up; nothing waits under the lock.

mod deliver;
mod publish;
mod read;
mod route;
mod settle;
mod time;

use std::{
    collections::{BTreeSet, HashMap},
    hash::{BuildHasher as _, RandomState},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use tokio::sync::Notify;

pub(crate) use self::deliver::Seat;
pub use self::publish::PublishError;
use super::{
    event::MessageStep,
    fault::FaultPlan,
    journal::Journal,
    queue::Queue,
    routing::{Routing, TooMany},
    settings::MessageSettings,
    stored::{Place, Stored},
};

/// The most queues, each of an application and a group. A client that connects makes one.
const MAX_QUEUES: usize = 1_000;

pub(crate) struct Broker {
    state: Mutex<State>,
    /// Something is due before the time that [`next_due`](Self::next_due) told last.
    earlier: Notify,
}

pub(super) struct State {
    settings: Arc<MessageSettings>,
    last_id: i64,
    last_connection: u64,
    /// What all stored messages hold.
    bytes: usize,
    queues: Vec<Queue>,
    by_name: HashMap<(String, String), usize>,
    stored: HashMap<i64, Stored>,
    /// One entry for each stored message.
    due: BTreeSet<(Duration, i64)>,
    /// When the timer comes next.
    timer: Duration,
    journal: Journal,
    routing: HashMap<String, Routing>,
    faults: FaultPlan,
    random: RandomState,
}

impl Broker {
    /// `now` is where ids begin.
    pub(crate) fn new(settings: MessageSettings, now: SystemTime) -> Self {
        let millis = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis();
        // Beyond 2^53, as on the platform: a consumer that keeps ids as floats is found out.
        let last_id = i64::try_from(millis).unwrap_or(0).saturating_mul(10_000);
        let state = State {
            settings: Arc::new(settings),
            last_id,
            last_connection: 0,
            bytes: 0,
            queues: Vec::new(),
            by_name: HashMap::new(),
            stored: HashMap::new(),
            due: BTreeSet::new(),
            timer: Duration::MAX,
            journal: Journal::default(),
            routing: HashMap::new(),
            faults: FaultPlan::default(),
            random: RandomState::new(),
        };
        Self { state: Mutex::new(state), earlier: Notify::new() }
    }

    /// Takes the lock even if its holder panicked: every change under it leaves the state sound.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn settings(&self) -> Arc<MessageSettings> {
        Arc::clone(&self.lock().settings)
    }

    pub(crate) fn set(&self, settings: MessageSettings) {
        self.lock().settings = Arc::new(settings);
    }

    /// Calls `work` with the faults.
    pub(crate) fn with_faults<T>(&self, work: impl FnOnce(&mut FaultPlan) -> T) -> T {
        work(&mut self.lock().faults)
    }

    /// Tells the timer if the state needs it earlier than it comes.
    fn call_timer(&self, mut state: MutexGuard<'_, State>) {
        if let Some((due, _)) = state.due.first()
            && *due < state.timer
        {
            state.timer = *due;
            drop(state);
            self.earlier.notify_one();
        }
    }
}

impl State {
    /// The index of a queue, which is made if need be.
    fn queue(&mut self, app_key: &str, group: &str) -> Result<usize, TooMany> {
        let name = (app_key.to_owned(), group.to_owned());
        if let Some(index) = self.by_name.get(&name) {
            return Ok(*index);
        }
        if self.queues.len() >= MAX_QUEUES {
            return Err(TooMany);
        }
        let token = self.settings.token.clone().unwrap_or_else(|| uuid(&self.random, self.queues.len()));
        self.queues.push(Queue::new(app_key, group, token));
        self.by_name.insert(name, self.queues.len() - 1);
        Ok(self.queues.len() - 1)
    }

    /// Moves a message, with what is due for it.
    fn move_to(&mut self, id: i64, place: Place, until: Duration) {
        let Some(stored) = self.stored.get_mut(&id) else { return };
        self.due.remove(&(stored.due_at(), id));
        // Whoever had it has it no longer.
        if let Place::Out(Some(number)) = stored.place
            && let Some(connection) = self.queues[stored.queue].connection(number)
        {
            connection.pending.remove(&id);
        }
        (stored.place, stored.until) = (place, until);
        if let Place::Out(Some(number)) = place
            && let Some(connection) = self.queues[stored.queue].connection(number)
        {
            connection.pending.insert(id);
        }
        self.due.insert((stored.due_at(), id));
    }

    /// Puts a message into its queue.
    fn make_ready(&mut self, id: i64) {
        self.move_to(id, Place::Ready, Duration::MAX);
        let (window, pulled) = (self.settings.window, self.settings.pulled);
        let Some(stored) = self.stored.get(&id) else { return };
        let queue = &mut self.queues[stored.queue];
        if pulled && !queue.has_room(window) {
            queue.backlog.push_back(id);
        } else {
            queue.ready.push_back(id);
        }
        queue.wake(window);
    }

    fn happened(&mut self, id: i64, step: MessageStep, at: SystemTime) {
        if let Some(stored) = self.stored.get_mut(&id) {
            stored.happened(step, at);
            self.journal.changed(id);
        }
    }

    /// Takes a message out of the store for good.
    fn end(&mut self, id: i64, step: MessageStep, at: SystemTime) {
        self.move_to(id, Place::Later, Duration::MAX);
        let Some(mut stored) = self.stored.remove(&id) else { return };
        self.due.remove(&(stored.due_at(), id));
        self.bytes -= stored.held();
        stored.happened(step, at);
        self.journal.over(stored.record, self.settings.keep, self.settings.max_bytes);
        self.journal.changed(id);
        self.queues[stored.queue].wake(self.settings.window);
    }
}

/// A UUID of version 4, from the randomness that hash maps are seeded with.
fn uuid(random: &RandomState, number: usize) -> String {
    let (high, low) = (random.hash_one((number, 0)), random.hash_one((number, 1)));
    format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xfff,
        0x8000 | (low >> 48) & 0x3fff,
        low & 0xffff_ffff_ffff,
    )
}
