//! What is to be sent to the server: confirms, fails, publishes. It outlives connections: what one of them could not
//! send, another sends. Knows nothing of frames.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::{Notify, OwnedSemaphorePermit, oneshot};

use super::publish::PublishError;

/// Publishes that wait to be sent at once.
const PUBLISHES: usize = 1024;

/// What is said of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    Confirm,
    Fail(String),
}

/// A message's share of what may be in hand; given back when it is dropped.
#[derive(Debug, Default)]
#[expect(dead_code, reason = "the permits are held, and given back by being dropped")]
pub(super) struct Share {
    pub(super) message: Option<OwnedSemaphorePermit>,
    pub(super) bytes: Option<OwnedSemaphorePermit>,
}

/// What is to be sent of a message. It holds the message's share until it is written: what cannot be written keeps
/// further messages out.
#[derive(Debug)]
pub(super) struct Ack {
    pub(super) id: i64,
    pub(super) verdict: Verdict,
    pub(super) share: Share,
}

/// A message of the application's own, and where its fate is told.
pub(super) struct PublishJob {
    pub(super) topic: String,
    pub(super) content: String,
    pub(super) session: Option<String>,
    pub(super) reply: oneshot::Sender<Result<(), PublishError>>,
}

pub(super) enum Task {
    Ack(Ack),
    Publish(PublishJob),
}

/// The queues of all connections.
pub(super) struct Outbox {
    state: Mutex<State>,
    /// One for each connection: there is something to take.
    wake: Vec<Notify>,
    /// Everything was taken.
    empty: Notify,
}

struct State {
    queues: Vec<Queue>,
    publishes: VecDeque<PublishJob>,
}

#[derive(Default)]
struct Queue {
    acks: VecDeque<Ack>,
    is_connected: bool,
}

impl Outbox {
    pub(super) fn new(connections: usize) -> Self {
        let queues = std::iter::repeat_with(Queue::default).take(connections).collect();
        let wake = std::iter::repeat_with(Notify::new).take(connections).collect();
        Self { state: Mutex::new(State { queues, publishes: VecDeque::new() }), wake, empty: Notify::new() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a connection can send. What waits for one that cannot is taken by the others.
    pub(super) fn set_connected(&self, connection: usize, is_connected: bool) {
        self.state().queues[connection].is_connected = is_connected;
        self.wake.iter().for_each(Notify::notify_one);
    }

    pub(super) fn is_any_connected(&self) -> bool {
        self.state().queues.iter().any(|queue| queue.is_connected)
    }

    /// Queues what is to be said of a message that came over this connection.
    pub(super) fn push(&self, connection: usize, ack: Ack) {
        let mut state = self.state();
        let queue = &mut state.queues[connection];
        queue.acks.push_back(ack);
        if queue.is_connected {
            self.wake[connection].notify_one();
        } else {
            drop(state);
            self.wake.iter().for_each(Notify::notify_one);
        }
    }

    /// Queues a publish; gives it back if too many wait.
    pub(super) fn publish(&self, job: PublishJob) -> Result<(), PublishJob> {
        let mut state = self.state();
        if state.publishes.len() >= PUBLISHES {
            return Err(job);
        }
        state.publishes.push_back(job);
        drop(state);
        self.wake.iter().for_each(Notify::notify_one);
        Ok(())
    }

    /// Takes the next thing that this connection should send.
    pub(super) fn take(&self, connection: usize) -> Option<Task> {
        let mut state = self.state();
        let State { queues, publishes } = &mut *state;
        let mine = queues[connection].acks.pop_front();
        let ack = mine.or_else(|| {
            queues.iter_mut().filter(|queue| !queue.is_connected).find_map(|queue| queue.acks.pop_front())
        });
        if let Some(ack) = ack {
            return Some(Task::Ack(ack));
        }
        while let Some(job) = publishes.pop_front() {
            if !job.reply.is_closed() {
                return Some(Task::Publish(job));
            }
        }
        drop(state);
        self.empty.notify_waiters();
        None
    }

    /// Waits until there may be something to take.
    pub(super) async fn changed(&self, connection: usize) {
        self.wake[connection].notified().await;
    }

    /// Whether no ack waits.
    pub(super) fn is_empty(&self) -> bool {
        self.state().queues.iter().all(|queue| queue.acks.is_empty())
    }

    /// Waits until no ack waits.
    pub(super) async fn emptied(&self) {
        loop {
            let emptied = self.empty.notified();
            tokio::pin!(emptied);
            emptied.as_mut().enable();
            if self.is_empty() {
                return;
            }
            emptied.await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ack(id: i64) -> Ack {
        Ack { id, verdict: Verdict::Confirm, share: Share::default() }
    }

    fn taken(outbox: &Outbox, connection: usize) -> Option<i64> {
        match outbox.take(connection) {
            Some(Task::Ack(ack)) => Some(ack.id),
            Some(Task::Publish(_)) => panic!("an ack"),
            None => None,
        }
    }

    #[test]
    fn a_connection_sends_its_own_acks_and_those_of_lost_ones() {
        let outbox = Outbox::new(2);
        outbox.set_connected(0, true);
        outbox.set_connected(1, true);
        outbox.push(0, ack(1));
        outbox.push(1, ack(2));
        assert_eq!(taken(&outbox, 1), Some(2));
        assert_eq!(taken(&outbox, 1), None, "the other one can send its own");
        outbox.set_connected(0, false);
        assert_eq!(taken(&outbox, 1), Some(1));
        assert!(outbox.is_empty());
    }

    #[test]
    fn publishes_that_wait_are_bounded_and_given_up_ones_are_passed_over() {
        let outbox = Outbox::new(1);
        let mut replies = Vec::new();
        let mut publish = |topic: &str| {
            let (reply, receiver) = oneshot::channel();
            replies.push(receiver);
            outbox.publish(PublishJob {
                topic: topic.to_owned(),
                content: String::new(),
                session: None,
                reply,
            })
        };
        for number in 0..PUBLISHES {
            assert!(publish(&number.to_string()).is_ok());
        }
        assert!(publish("one more").is_err());
        replies.remove(0);
        let Some(Task::Publish(job)) = outbox.take(0) else { panic!("a publish") };
        assert_eq!(job.topic, "1");
    }
}
