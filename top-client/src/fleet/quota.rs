//! How many calls all processes of an application may make, and when. Knows nothing of calls.

use std::{sync::Arc, time::Duration};

use top_core::error::LimitScope;

use super::StoreFuture;

/// What an engine is asked for, in one round trip. Durations count from the moment at which the engine reads it, by its clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ask<'a> {
    /// Whose limits they are.
    pub app_key: &'a str,
    /// The method that is to be called: a ban of it counts, as does one of the whole application.
    pub method: &'a str,
    /// What is wanted.
    pub wish: Wish,
    /// What is wanted of the other limit that holds for the method's calls: granted if there is any of it, and else with no
    /// calls. An engine may leave it to be asked for by itself.
    pub also: Option<Wish>,
    /// `also` is granted only if the first call of `wish` may go within this: later, its moments would pass unused.
    pub also_within: Duration,
    /// How far into the future a grant may reach. One call of `wish` is granted in any case.
    pub ahead: Duration,
}

/// A wish for calls of one limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wish {
    /// What is limited: [`LimitScope::Api`] for the calls of the method alone, otherwise all of the application.
    pub scope: LimitScope,
    /// How far apart calls go; `None` without a limit on their rate.
    pub gap: Option<Duration>,
    /// Whether some may go together after a pause; `None` if all go apart.
    pub burst: Option<Burst>,
    /// How many calls may go between two midnights in Beijing; `None` for any number.
    pub per_day: Option<u64>,
    /// How many calls are wanted. With 0 only bans are asked for.
    pub wanted: u32,
    /// How many calls of earlier grants were not made.
    pub returned: u32,
    /// No call goes earlier than this: time for others to use up what they hold, after the engine was away.
    pub settle: Duration,
}

/// How many calls may go together: a bucket of tokens, one more each gap. A call takes one; of an empty bucket, calls go a
/// gap apart. What went together is made up for before the span is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Burst {
    /// The most that go together, at least 1.
    pub together: u32,
    /// No more calls than this go in any span of as many gaps, wherever it begins.
    pub calls: u32,
}

impl<'a> Ask<'a> {
    /// A wish for one call of an application, without any limit.
    pub const fn new(app_key: &'a str, method: &'a str) -> Self {
        Self {
            app_key,
            method,
            wish: Wish::new(LimitScope::App),
            also: None,
            also_within: Duration::MAX,
            ahead: Duration::from_secs(1),
        }
    }
}

impl Wish {
    /// A wish for one call, without any limit.
    pub const fn new(scope: LimitScope) -> Self {
        Self { scope, gap: None, burst: None, per_day: None, wanted: 1, returned: 0, settle: Duration::ZERO }
    }
}

/// What is granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grant {
    /// Calls may go.
    Calls {
        /// What is granted of [`Ask::wish`].
        calls: Calls,
        /// What is granted of [`Ask::also`]; `None` if the engine did not look at it.
        also: Option<Calls>,
    },
    /// The platform refuses calls for so long.
    Banned(Duration),
    /// The day's calls of [`Ask::wish`] are used up; the next day begins after so long.
    UsedUp(Duration),
}

/// Calls that may go: the first after `first`, the others `gap` apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Calls {
    /// How many.
    pub count: u32,
    /// When the first may go.
    pub first: Duration,
    /// How far apart they go; zero for those of a burst.
    pub gap: Duration,
}

/// What is known of bans without asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ban {
    /// There is none.
    None,
    /// There is one, which ends after so long.
    For(Duration),
    /// The engine has to be asked.
    Unknown,
}

/// What all processes of an application may do together: rates, daily numbers, and the bans of the platform (流控).
///
/// A rate is given out as moments at which calls may go, some at a time: while a process uses up what it was granted, it asks
/// nothing. Moments are never given out twice, so that all processes together keep to the rate whatever each of them does;
/// a moment that passes unused is lost.
pub trait QuotaStore: Send + Sync {
    /// Grants calls, or says why not.
    fn take<'a>(&'a self, ask: Ask<'a>) -> StoreFuture<'a, Grant>;

    /// The platform refuses calls for `length` from now. A ban that ends later stays. One of a single account
    /// ([`LimitScope::Account`]) bans nothing.
    fn ban<'a>(
        &'a self,
        app_key: &'a str,
        method: &'a str,
        scope: LimitScope,
        length: Duration,
    ) -> StoreFuture<'a, ()>;

    /// What is known of bans without asking: what others told this process in the meantime. Must not block.
    fn known_ban(&self, app_key: &str, method: &str) -> Ban {
        let _ = (app_key, method);
        Ban::Unknown
    }
}

impl<S: QuotaStore + ?Sized> QuotaStore for Arc<S> {
    fn take<'a>(&'a self, ask: Ask<'a>) -> StoreFuture<'a, Grant> {
        (**self).take(ask)
    }

    fn ban<'a>(
        &'a self,
        app_key: &'a str,
        method: &'a str,
        scope: LimitScope,
        length: Duration,
    ) -> StoreFuture<'a, ()> {
        (**self).ban(app_key, method, scope, length)
    }

    fn known_ban(&self, app_key: &str, method: &str) -> Ban {
        (**self).known_ban(app_key, method)
    }
}
