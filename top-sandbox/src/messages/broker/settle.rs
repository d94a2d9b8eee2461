//! What consumers say of messages.

use super::Broker;
use crate::messages::{MessageFault, Moment, event::MessageStep, fault::Step, stored::Place};

impl Broker {
    /// A message of this application and group is done with, whichever connection it went out over, and whether or not it
    /// was failed before: a later confirm wins. Of another's message, or one that is unknown, nothing is said.
    pub(crate) fn confirm(&self, app_key: &str, group: &str, id: i64, moment: Moment) {
        let mut state = self.lock();
        if !state.is_of(id, app_key, group) {
            return;
        }
        if let Some(fault @ MessageFault::LoseConfirm) = state.faults.take(Step::Confirm) {
            return state.happened(id, MessageStep::Fault(fault.as_str()), moment.time);
        }
        if let Some(stored) = state.stored.get(&id)
            && let (Place::Out(Some(number)), queue) = (stored.place, stored.queue)
            && let Some(connection) = state.queues[queue].connection(number)
        {
            connection.rate.confirmed();
        }
        state.end(id, MessageStep::Confirmed, moment.time);
    }

    /// A message could not be handled: it comes again.
    pub(crate) fn fail(&self, app_key: &str, group: &str, id: i64, reason: Option<&str>, moment: Moment) {
        let mut state = self.lock();
        if !state.is_of(id, app_key, group) {
            return;
        }
        state.happened(id, MessageStep::Failed(reason.map(str::to_owned)), moment.time);
        let until = moment.elapsed + state.settings.redelivery;
        if !matches!(state.stored.get(&id).map(|stored| stored.place), Some(Place::Ready)) {
            state.move_to(id, Place::Later, until);
            let (window, queue) = (state.settings.window, state.stored.get(&id).map(|stored| stored.queue));
            if let Some(queue) = queue {
                state.queues[queue].wake(window);
            }
        }
        self.call_timer(state);
    }
}

impl super::State {
    fn is_of(&self, id: i64, app_key: &str, group: &str) -> bool {
        self.stored
            .get(&id)
            .is_some_and(|stored| *stored.record.app_key == *app_key && *stored.record.group == *group)
    }
}
