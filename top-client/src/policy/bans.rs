//! Calls that the platform refuses for a while: after code 7 with "This ban will last for N more seconds", further
//! calls only prolong the ban, so all of them hold back. Knows nothing of who waits and who gives up.

use std::{
    collections::HashMap,
    sync::{
        PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use super::Moment;
use top_core::error::LimitScope;

/// The bans of one app key.
#[derive(Default)]
pub(crate) struct Bans {
    // Most clients are never banned and read only this.
    any: AtomicBool,
    list: RwLock<Until>,
}

#[derive(Default)]
struct Until {
    app: Moment,
    apis: HashMap<Box<str>, Moment>,
}

impl Bans {
    /// No calls for `length` from `now`; a ban that ends later stays. A limit that hits single accounts bans nothing: the
    /// error does not say whose calls are refused.
    pub(crate) fn ban(&self, scope: LimitScope, method: &str, now: Moment, length: Duration) {
        let until = now.saturating_add(length);
        let mut list = self.list.write().unwrap_or_else(PoisonError::into_inner);
        match scope {
            LimitScope::App => list.app = list.app.max(until),
            LimitScope::Api => {
                // What is over is thrown away here, so that the list is never longer than what is banned at once.
                list.apis.retain(|_, end| *end > now);
                let end = list.apis.entry(method.into()).or_default();
                *end = until.max(*end);
            }
            _ => return,
        }
        self.any.store(true, Ordering::Release);
    }

    /// How long calls of `method` must still hold back. Asks for the time only if there was ever a ban.
    pub(crate) fn remaining(&self, method: &str, now: impl FnOnce() -> Moment) -> Option<Duration> {
        if !self.any.load(Ordering::Acquire) {
            return None;
        }
        let list = self.list.read().unwrap_or_else(PoisonError::into_inner);
        let until = list.apis.get(method).copied().unwrap_or_default().max(list.app);
        until.checked_sub(now()).filter(|left| !left.is_zero())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const S: fn(u64) -> Duration = Duration::from_secs;

    #[test]
    fn a_ban_hits_whom_it_names_until_it_ends() {
        let bans = Bans::default();
        assert_eq!(bans.remaining("a.b", || S(0)), None);
        bans.ban(LimitScope::Api, "a.b", S(10), S(5));
        assert_eq!(bans.remaining("a.b", || S(12)), Some(S(3)));
        assert_eq!(bans.remaining("a.c", || S(12)), None, "another API goes on");
        assert_eq!(bans.remaining("a.b", || S(15)), None, "it is over");
        bans.ban(LimitScope::App, "a.b", S(20), S(100));
        assert_eq!(bans.remaining("a.c", || S(30)), Some(S(90)), "the whole app key");
    }

    #[test]
    fn the_longer_ban_stays() {
        let bans = Bans::default();
        bans.ban(LimitScope::Api, "a.b", S(0), S(60));
        bans.ban(LimitScope::Api, "a.b", S(1), S(1));
        assert_eq!(bans.remaining("a.b", || S(2)), Some(S(58)));
    }

    #[test]
    fn what_is_over_is_forgotten() {
        let bans = Bans::default();
        for number in 0..100 {
            bans.ban(LimitScope::Api, &format!("a.{number}"), S(number), S(1));
        }
        assert_eq!(bans.list.read().unwrap().apis.len(), 1);
    }

    #[test]
    fn a_limit_of_one_account_holds_nobody_else_back() {
        let bans = Bans::default();
        bans.ban(LimitScope::Account, "a.b", S(0), S(60));
        assert_eq!(bans.remaining("a.b", || S(1)), None);
    }
}
