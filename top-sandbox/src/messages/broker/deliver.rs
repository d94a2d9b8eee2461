//! Giving messages out: to connections, and to the HTTP side.

use std::{sync::Arc, time::Duration};

use tokio::sync::Notify;

use super::{Broker, State};
use crate::messages::{
    MessageFault, Moment, RecordedMessage,
    event::MessageStep,
    fault::Step,
    queue::{Connection, Delivery},
    rate::Rate,
    routing::TooMany,
    stored::Place,
};

/// A connection's place at its queue.
pub(crate) struct Seat {
    queue: usize,
    number: u64,
    pub(crate) token: String,
    /// Notified when there may be something to take.
    pub(crate) wake: Arc<Notify>,
}

/// What a connection gets.
#[derive(Default)]
pub(crate) struct Grab {
    pub(crate) deliveries: Vec<Delivery>,
    /// When to come again without being woken.
    pub(crate) again: Option<Duration>,
}

impl Broker {
    /// A connection of this application and group.
    pub(crate) fn join(&self, app_key: &str, group: &str, moment: Moment) -> Result<Seat, TooMany> {
        let mut state = self.lock();
        let queue = state.queue(app_key, group)?;
        state.last_connection += 1;
        let number = state.last_connection;
        let window = state.settings.window;
        let queue_state = &mut state.queues[queue];
        let connection = Connection::new(number, moment.elapsed);
        let wake = Arc::clone(&connection.wake);
        queue_state.connections.push(connection);
        queue_state.wake(window);
        let token = queue_state.token.clone();
        state.journal.moved();
        Ok(Seat { queue, number, token, wake })
    }

    /// The connection is gone: what was sent over it comes again.
    pub(crate) fn leave(&self, seat: &Seat, moment: Moment) {
        let mut state = self.lock();
        let connections = &mut state.queues[seat.queue].connections;
        let Some(at) = connections.iter().position(|connection| connection.number == seat.number) else {
            return;
        };
        let mut pending: Vec<i64> = connections.remove(at).pending.into_iter().collect();
        pending.sort_unstable();
        state.journal.moved();
        for id in pending {
            state.happened(id, MessageStep::ConnectionLost, moment.time);
            state.make_ready(id);
        }
        let window = state.settings.window;
        state.queues[seat.queue].wake(window);
    }

    /// The connection asks for stored messages.
    pub(crate) fn pull(&self, seat: &Seat) {
        if let Some(connection) = self.lock().queues[seat.queue].connection(seat.number) {
            connection.wants_pull = true;
        }
    }

    /// At most so many messages for a connection.
    pub(crate) fn take(&self, seat: &Seat, most: usize, moment: Moment) -> Grab {
        let mut state = self.lock();
        let grab = state.take(seat, most, moment);
        self.call_timer(state);
        grab
    }

    /// The connection cannot take more bytes now; it will come by itself.
    pub(crate) fn busy(&self, seat: &Seat) {
        let mut state = self.lock();
        let window = state.settings.window;
        let queue = &mut state.queues[seat.queue];
        if let Some(connection) = queue.connection(seat.number) {
            connection.is_busy = true;
        }
        queue.wake(window);
    }

    /// At most so many messages for the HTTP side.
    pub(crate) fn consume(
        &self,
        app_key: &str,
        group: &str,
        most: usize,
        moment: Moment,
    ) -> Vec<RecordedMessage> {
        let mut state = self.lock();
        let Ok(queue) = state.queue(app_key, group) else { return Vec::new() };
        let until = moment.elapsed + state.settings.redelivery;
        let mut taken = Vec::new();
        while taken.len() < most
            && let Some(id) = state.next_ready(queue, true)
        {
            state.move_to(id, Place::Out(None), until);
            state.happened(id, MessageStep::Consumed, moment.time);
            state.queues[queue].got += 1;
            taken.extend(state.stored.get(&id).map(|stored| stored.record.clone()));
        }
        self.call_timer(state);
        taken
    }

    /// The fault that meets a client that connects.
    pub(crate) fn connect_fault(&self) -> Option<MessageFault> {
        self.lock().faults.take(Step::Connect)
    }

    /// The fault that meets a publish over the link.
    pub(crate) fn publish_fault(&self) -> Option<MessageFault> {
        self.lock().faults.take(Step::Publish)
    }
}

impl State {
    fn take(&mut self, seat: &Seat, most: usize, moment: Moment) -> Grab {
        let (window, until) = (self.settings.window, moment.elapsed + self.settings.redelivery);
        let mut grab = Grab::default();
        let Some(connection) = self.queues[seat.queue].connection(seat.number) else { return grab };
        connection.is_busy = false;
        grab.again = connection.grant(moment.elapsed);
        if self.settings.adaptive {
            connection.rate.judge(moment.elapsed);
            grab.again = [grab.again, connection.rate.next()].into_iter().flatten().min();
        } else {
            connection.rate = Rate::new(moment.elapsed);
        }
        let room = connection.room(window).min(most);
        while grab.deliveries.len() < room {
            let may_pull = self.queues[seat.queue].connection(seat.number).is_some_and(|c| c.granted > 0);
            let is_pushed = !self.queues[seat.queue].ready.is_empty();
            let Some(id) = self.next_ready(seat.queue, may_pull) else { break };
            if !is_pushed && let Some(connection) = self.queues[seat.queue].connection(seat.number) {
                connection.granted -= 1;
                // A full batch is followed by the next one.
                connection.wants_pull = connection.granted == 0;
            }
            self.move_to(id, Place::Out(Some(seat.number)), until);
            if let Some(connection) = self.queues[seat.queue].connection(seat.number) {
                connection.rate.sent();
            }
            self.queues[seat.queue].got += 1;
            let fault = self.faults.take(Step::Deliver);
            let Some(stored) = self.stored.get_mut(&id) else { continue };
            let retried = stored.record.deliveries;
            stored.happened(MessageStep::Sent(seat.number), moment.time);
            if let Some(fault) = &fault {
                stored.happened(MessageStep::Fault(fault.as_str()), moment.time);
            }
            let (payload, published_at) = (Arc::clone(&stored.record.payload), stored.record.published_at);
            self.journal.changed(id);
            grab.deliveries.push(Delivery { id, payload, published_at, retried, fault });
        }
        let queue = &mut self.queues[seat.queue];
        if let Some(connection) = queue.connection(seat.number)
            && connection.granted > 0
            && queue.backlog.is_empty()
        {
            // Less than a full batch ends the pull.
            if let Some(connection) = queue.connection(seat.number) {
                connection.granted = 0;
            }
        }
        queue.wake(window);
        grab
    }

    /// Takes a message out of its queue.
    fn next_ready(&mut self, queue: usize, also_backlog: bool) -> Option<i64> {
        loop {
            let of = &mut self.queues[queue];
            let id = match of.ready.pop_front() {
                Some(id) => id,
                None if also_backlog => of.backlog.pop_front()?,
                None => return None,
            };
            // It may have been confirmed, or have expired, while it waited.
            if self
                .stored
                .get(&id)
                .is_some_and(|stored| stored.place == Place::Ready && stored.queue == queue)
            {
                return Some(id);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;
    use crate::messages::{MessageSettings, NewMessage};

    fn at(seconds: u64) -> Moment {
        let elapsed = Duration::from_secs(seconds);
        Moment { time: SystemTime::UNIX_EPOCH + elapsed, elapsed }
    }

    /// A connection with a window of 100 gets 100 messages, and confirms 20 of them: how many it has room for later, and when
    /// to come again.
    fn slow(settings: MessageSettings) -> (Vec<usize>, Option<Duration>) {
        let broker = Broker::new(settings.window(100), SystemTime::UNIX_EPOCH);
        let seat = broker.join("app", "default", at(0)).unwrap();
        for _ in 0..300 {
            broker.publish(NewMessage::new("topic", "{}"), &["app".to_owned()], at(0)).unwrap();
        }
        let mut pending: Vec<i64> = Vec::new();
        let mut taken = Vec::new();
        let mut again = None;
        for (seconds, confirms) in [(0, 0), (1, 0), (6, 20), (7, 80), (12, 0), (18, 20)] {
            pending.drain(..confirms).for_each(|id| broker.confirm("app", "default", id, at(seconds)));
            let grab = broker.take(&seat, 1_000, at(seconds));
            taken.push(grab.deliveries.len());
            pending.extend(grab.deliveries.iter().map(|delivery| delivery.id));
            again = again.or(grab.again);
        }
        (taken, again)
    }

    #[test]
    fn slow_confirms_slow_the_push_down_where_that_is_asked_for() {
        assert_eq!(slow(MessageSettings::default()), (vec![100, 0, 20, 80, 0, 20], None));
        // After 5 seconds a fifth was confirmed: 20 may be pending, then a tenth more each period.
        let (taken, again) = slow(MessageSettings::default().adaptive(true));
        assert_eq!((taken, again), (vec![100, 0, 0, 20, 10, 30], Some(Duration::from_secs(10))));
    }
}
