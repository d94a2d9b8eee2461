//! Bans: times during which the platform refuses calls. After code 7 with "This ban will last for N more seconds",
//! further calls only prolong the ban, so all of them are held back. Whether a call waits or fails is the engine's
//! decision.

use std::{
    collections::HashMap,
    sync::{
        PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use super::Moment;

/// Which calls a ban refuses, as its `sub_code` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// `accesscontrol.limited-by-app-access-count`: every API, for this app key.
    App,
    /// All others: this API.
    Api,
}

impl Scope {
    pub(crate) fn of(sub_code: Option<&str>) -> Self {
        match sub_code {
            Some("accesscontrol.limited-by-app-access-count") => Self::App,
            _ => Self::Api,
        }
    }
}

/// The bans of one app key.
#[derive(Default)]
pub(crate) struct Bans {
    // Most clients are never banned, and read nothing but this flag.
    any: AtomicBool,
    list: RwLock<Until>,
}

#[derive(Default)]
struct Until {
    app: Moment,
    apis: HashMap<Box<str>, Moment>,
}

impl Bans {
    /// No calls for `length` from `now`; a ban that ends later stays.
    pub(crate) fn ban(&self, scope: Scope, method: &str, now: Moment, length: Duration) {
        let until = now.saturating_add(length);
        let mut list = self.list.write().unwrap_or_else(PoisonError::into_inner);
        match scope {
            Scope::App => list.app = list.app.max(until),
            Scope::Api => {
                // Bans that are over are dropped here, so that the list holds no more than the present ones.
                list.apis.retain(|_, end| *end > now);
                let end = list.apis.entry(method.into()).or_default();
                *end = until.max(*end);
            }
        }
        self.any.store(true, Ordering::Release);
    }

    /// How long calls of `method` are still refused. Asks for the time only if there was ever a ban.
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
    fn a_ban_refuses_what_it_names_until_it_ends() {
        let bans = Bans::default();
        assert_eq!(bans.remaining("a.b", || S(0)), None);
        bans.ban(Scope::Api, "a.b", S(10), S(5));
        assert_eq!(bans.remaining("a.b", || S(12)), Some(S(3)));
        assert_eq!(bans.remaining("a.c", || S(12)), None, "another API goes on");
        assert_eq!(bans.remaining("a.b", || S(15)), None, "it is over");
        bans.ban(Scope::App, "a.b", S(20), S(100));
        assert_eq!(bans.remaining("a.c", || S(30)), Some(S(90)), "the whole app key");
    }

    #[test]
    fn the_longer_ban_stays() {
        let bans = Bans::default();
        bans.ban(Scope::Api, "a.b", S(0), S(60));
        bans.ban(Scope::Api, "a.b", S(1), S(1));
        assert_eq!(bans.remaining("a.b", || S(2)), Some(S(58)));
    }

    #[test]
    fn bans_that_are_over_are_dropped() {
        let bans = Bans::default();
        for number in 0..100 {
            bans.ban(Scope::Api, &format!("a.{number}"), S(number), S(1));
        }
        assert_eq!(bans.list.read().unwrap().apis.len(), 1);
    }

    #[test]
    fn scope_is_read_from_the_sub_code() {
        for (sub_code, scope) in [
            (Some("accesscontrol.limited-by-app-access-count"), Scope::App),
            (Some("accesscontrol.limited-by-api-access-count"), Scope::Api),
            (Some("accesscontrol.limited-by-app-api-access-count"), Scope::Api),
            (Some("accesscontrol.limited-by-dynamic-access-count"), Scope::Api),
            (None, Scope::Api),
        ] {
            assert_eq!(Scope::of(sub_code), scope, "{sub_code:?}");
        }
    }
}
