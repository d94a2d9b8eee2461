//! Who permits which topics, and the groups.

use std::{collections::BTreeSet, time::SystemTime};

use super::Broker;
use crate::messages::{
    Moment,
    event::MessageStep,
    message::User,
    routing::{Permit, Routing, TooMany},
};

impl Broker {
    /// Calls `work` with the rules of an application.
    fn with_routing<T>(&self, app_key: &str, work: impl FnOnce(&mut Routing) -> T) -> T {
        work(self.lock().routing.entry(app_key.to_owned()).or_default())
    }

    pub(crate) fn permit(
        &self,
        app_key: &str,
        user: User,
        topics: Option<BTreeSet<String>>,
        at: SystemTime,
    ) -> Result<(), TooMany> {
        self.with_routing(app_key, |routing| routing.permit(user, topics, at))
    }

    pub(crate) fn cancel(&self, app_key: &str, nick: &str) -> bool {
        self.with_routing(app_key, |routing| routing.cancel(nick))
    }

    /// What a user permits, and the user's group.
    pub(crate) fn permitted(&self, app_key: &str, nick: &str) -> Option<(Permit, String)> {
        self.with_routing(app_key, |routing| {
            Some((routing.permitted(nick)?.clone(), routing.group_of(nick).to_owned()))
        })
    }

    pub(crate) fn add_group(
        &self,
        app_key: &str,
        name: &str,
        nicks: Vec<String>,
        at: SystemTime,
    ) -> Result<SystemTime, TooMany> {
        self.with_routing(app_key, |routing| routing.add_group(name, nicks, at))
    }

    pub(crate) fn leave_group(&self, app_key: &str, name: &str, nicks: &[String]) {
        self.with_routing(app_key, |routing| routing.leave_group(name, nicks));
    }

    /// Deletes a group, and with it what was not consumed.
    pub(crate) fn delete_group(&self, app_key: &str, name: &str, moment: Moment) -> bool {
        let mut state = self.lock();
        let known = state.routing.entry(app_key.to_owned()).or_default().delete_group(name);
        if let Some(&queue) = state.by_name.get(&(app_key.to_owned(), name.to_owned())) {
            let of_queue = state.stored.values().filter(|stored| stored.queue == queue);
            let ids: Vec<i64> = of_queue.map(|stored| stored.record.id()).collect();
            for id in ids {
                state.end(id, MessageStep::Deleted, moment.time);
            }
        }
        known
    }

    pub(crate) fn groups(&self, app_key: &str) -> Vec<String> {
        self.with_routing(app_key, |routing| routing.groups().map(str::to_owned).collect())
    }

    pub(crate) fn add_topics(&self, app_key: &str, group: &str, topics: &[String]) -> Result<(), TooMany> {
        self.with_routing(app_key, |routing| {
            topics.iter().try_for_each(|topic| routing.add_topic(topic, group))
        })
    }

    pub(crate) fn remove_topics(&self, app_key: &str, group: &str, topics: &[String]) {
        self.with_routing(app_key, |routing| {
            for topic in topics {
                routing.remove_topic(topic, group);
            }
        });
    }
}
