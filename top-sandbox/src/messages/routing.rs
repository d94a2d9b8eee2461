//! Who permits which topics to an application, and into which group a message goes.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    time::SystemTime,
};

use super::message::{NewMessage, User};

pub(crate) const DEFAULT_GROUP: &str = "default";
/// The most characters of a group's name.
pub(crate) const MAX_GROUP_NAME: usize = 32;
/// The most users, groups and topic rules of one application: declared by calls, and held in memory.
const MAX_USERS: usize = 10_000;
const MAX_GROUPS: usize = 1_000;
const MAX_TOPICS: usize = 10_000;

/// There are too many users, groups or topic rules already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooMany;

/// What one user permits to one application.
#[derive(Debug, Clone)]
pub(crate) struct Permit {
    pub(crate) user: User,
    /// `None` for all of the application's topics.
    pub(crate) topics: Option<BTreeSet<String>>,
    pub(crate) created: SystemTime,
    pub(crate) modified: SystemTime,
}

/// The rules of one application.
#[derive(Default)]
pub(super) struct Routing {
    permits: HashMap<String, Permit>,
    groups: BTreeMap<String, SystemTime>,
    user_groups: HashMap<String, String>,
    topic_groups: HashMap<String, String>,
}

impl Routing {
    /// Replaces what the user has permitted.
    pub(super) fn permit(
        &mut self,
        user: User,
        topics: Option<BTreeSet<String>>,
        at: SystemTime,
    ) -> Result<(), TooMany> {
        if self.permits.len() >= MAX_USERS && !self.permits.contains_key(&user.nick) {
            return Err(TooMany);
        }
        let created = self.permits.get(&user.nick).map_or(at, |permit| permit.created);
        self.permits.insert(user.nick.clone(), Permit { user, topics, created, modified: at });
        Ok(())
    }

    pub(super) fn cancel(&mut self, nick: &str) -> bool {
        self.permits.remove(nick).is_some()
    }

    pub(super) fn permitted(&self, nick: &str) -> Option<&Permit> {
        self.permits.get(nick)
    }

    /// The group of a user, the default one without a rule.
    pub(super) fn group_of(&self, nick: &str) -> &str {
        self.user_groups.get(nick).map_or(DEFAULT_GROUP, String::as_str)
    }

    /// Adds a group, or users to it; gives the time when it was made.
    pub(super) fn add_group(
        &mut self,
        name: &str,
        nicks: impl IntoIterator<Item = String>,
        at: SystemTime,
    ) -> Result<SystemTime, TooMany> {
        if self.groups.len() >= MAX_GROUPS && !self.groups.contains_key(name) {
            return Err(TooMany);
        }
        let created = *self.groups.entry(name.to_owned()).or_insert(at);
        for nick in nicks {
            if self.user_groups.len() >= MAX_USERS && !self.user_groups.contains_key(&nick) {
                return Err(TooMany);
            }
            self.user_groups.insert(nick, name.to_owned());
        }
        Ok(created)
    }

    /// Takes users out of a group.
    pub(super) fn leave_group(&mut self, name: &str, nicks: &[String]) {
        self.user_groups.retain(|nick, group| group != name || !nicks.contains(nick));
    }

    /// Deletes a whole group with its rules; whether there was one.
    pub(super) fn delete_group(&mut self, name: &str) -> bool {
        self.user_groups.retain(|_, group| group != name);
        self.topic_groups.retain(|_, group| group != name);
        self.groups.remove(name).is_some()
    }

    pub(super) fn groups(&self) -> impl Iterator<Item = &str> {
        self.groups.keys().map(String::as_str)
    }

    pub(super) fn add_topic(&mut self, topic: &str, group: &str) -> Result<(), TooMany> {
        if self.topic_groups.len() >= MAX_TOPICS && !self.topic_groups.contains_key(topic) {
            return Err(TooMany);
        }
        self.topic_groups.insert(topic.to_owned(), group.to_owned());
        Ok(())
    }

    pub(super) fn remove_topic(&mut self, topic: &str, group: &str) {
        if self.topic_groups.get(topic).is_some_and(|known| known == group) {
            self.topic_groups.remove(topic);
        }
    }

    /// The group of a message, or `None` if its user does not permit the topic.
    pub(super) fn route<'r>(&'r self, message: &'r NewMessage) -> Option<&'r str> {
        if let Some(user) = &message.user {
            let topics = &self.permits.get(&user.nick)?.topics;
            if topics.as_ref().is_some_and(|topics| !topics.contains(&message.topic)) {
                return None;
            }
        }
        let by_user = || message.user.as_ref().and_then(|user| self.user_groups.get(&user.nick));
        let named = message.group.as_ref().or_else(by_user).or_else(|| self.topic_groups.get(&message.topic));
        Some(named.map_or(DEFAULT_GROUP, String::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(name: &str) -> BTreeSet<String> {
        BTreeSet::from([name.to_owned()])
    }

    #[test]
    fn the_sender_then_the_user_then_the_topic_decide() {
        let at = SystemTime::UNIX_EPOCH;
        let mut routing = Routing::default();
        routing.permit(User { nick: "n".into(), id: 1 }, None, at).unwrap();
        routing.add_group("vip", ["n".to_owned()], at).unwrap();
        routing.add_topic("a_b_C", "trade").unwrap();
        let plain = NewMessage::new("a_b_C", "");
        let about = plain.clone().user("n", 1);
        for (message, group) in [
            (NewMessage::new("a_b_D", ""), Some("default")),
            (plain, Some("trade")),
            (about.clone(), Some("vip")),
            (about.clone().group("x"), Some("x")),
            (NewMessage::new("a_b_C", "").user("stranger", 2), None),
        ] {
            assert_eq!(routing.route(&message), group);
        }
        assert!(routing.delete_group("vip") && !routing.delete_group("vip"));
        assert_eq!(routing.route(&about), Some("trade"));
    }

    #[test]
    fn a_permit_replaces_the_list_of_topics() {
        let (at, user) = (SystemTime::UNIX_EPOCH, User { nick: "n".into(), id: 1 });
        let mut routing = Routing::default();
        let (one, two) = (NewMessage::new("One", "").user("n", 1), NewMessage::new("Two", "").user("n", 1));
        routing.permit(user.clone(), Some(only("One")), at).unwrap();
        assert_eq!((routing.route(&one).is_some(), routing.route(&two).is_some()), (true, false));
        routing.permit(user.clone(), Some(only("Two")), at).unwrap();
        assert_eq!((routing.route(&one).is_some(), routing.route(&two).is_some()), (false, true));
        routing.permit(user, None, at).unwrap();
        assert!(routing.route(&one).is_some() && routing.route(&two).is_some());
        assert!(routing.cancel("n") && routing.route(&one).is_none());
    }
}
