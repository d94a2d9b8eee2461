//! What the OAuth server has issued, within bounds: each has an end, and there are only so many. Knows nothing of what a code
//! or a token permits.

use std::{
    collections::{HashMap, VecDeque},
    time::SystemTime,
};

/// How many codes, and how many tokens of each kind, are remembered: without a limit, a browser in a loop fills the
/// memory.
pub(super) const MAX_ISSUED: usize = 10_000;

/// What was issued, by its text, the oldest first. What is too old, or one too many, is forgotten.
pub(super) struct Issued<T> {
    by_text: HashMap<String, T>,
    /// With the ends of their lives. Used ones stay here until their turn.
    in_order: VecDeque<(String, SystemTime)>,
}

impl<T> Default for Issued<T> {
    fn default() -> Self {
        Self { by_text: HashMap::new(), in_order: VecDeque::new() }
    }
}

impl<T> Issued<T> {
    /// Remembers one and returns the texts that are forgotten for it.
    pub(super) fn add(&mut self, text: String, issued: T, until: SystemTime, now: SystemTime) -> Vec<String> {
        let is_due = |(_, until): &(String, SystemTime)| *until < now;
        let mut forgotten = Vec::new();
        while self.in_order.len() >= MAX_ISSUED || self.in_order.front().is_some_and(is_due) {
            let Some((text, _)) = self.in_order.pop_front() else { break };
            if self.by_text.remove(&text).is_some() {
                forgotten.push(text);
            }
        }
        self.in_order.push_back((text.clone(), until));
        self.by_text.insert(text, issued);
        forgotten
    }

    pub(super) fn get(&self, text: &str) -> Option<&T> {
        self.by_text.get(text)
    }

    /// Takes one that is used up.
    pub(super) fn take(&mut self, text: &str) -> Option<T> {
        self.by_text.remove(text)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_is_too_old_or_one_too_many_is_forgotten() {
        let at = |seconds: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let mut issued = Issued::default();
        issued.add("a".into(), (), at(10), at(0));
        issued.by_text.remove("a");
        issued.add("b".into(), (), at(10), at(1));
        assert_eq!(issued.add("c".into(), (), at(30), at(11)), ["b"]);
        assert_eq!((issued.by_text.len(), issued.in_order.len()), (1, 1));
        for number in 0..MAX_ISSUED + 5 {
            issued.add(number.to_string(), (), at(100), at(12));
        }
        assert_eq!((issued.by_text.len(), issued.in_order.len()), (MAX_ISSUED, MAX_ISSUED));
        assert!(!issued.by_text.contains_key("c") && !issued.by_text.contains_key("4"));
    }
}
