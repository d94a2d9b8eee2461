//! What happens by itself: messages come again, and expire.

use std::time::Duration;

use super::Broker;
use crate::messages::{Moment, event::MessageStep, stored::Place};

impl Broker {
    /// Does what is due, and gives the time when something is due next.
    pub(crate) fn do_due(&self, moment: Moment) -> Option<Duration> {
        let mut state = self.lock();
        while let Some(&(due, id)) = state.due.first()
            && due <= moment.elapsed
        {
            let Some(stored) = state.stored.get(&id) else {
                state.due.pop_first();
                continue;
            };
            match stored.place {
                _ if stored.expires <= moment.elapsed => state.end(id, MessageStep::Expired, moment.time),
                Place::Out(_) => {
                    state.happened(id, MessageStep::TimedOut, moment.time);
                    state.make_ready(id);
                }
                Place::Later | Place::Ready => state.make_ready(id),
            }
        }
        let next = state.due.first().map(|(due, _)| *due);
        state.timer = next.unwrap_or(Duration::MAX);
        next
    }

    /// Returns when something is due before the time that was told.
    pub(crate) async fn earlier(&self) {
        self.earlier.notified().await;
    }
}
