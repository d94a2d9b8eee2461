//! Rates, daily numbers and bans.

use std::time::Duration;

use top_core::error::LimitScope;

use super::{Failure, LONG, SHORT, check, pass};
use crate::fleet::{Ask, Ban, Grant, QuotaStore};

const APP: &str = "conformance {1}:2";
const GAP: Duration = Duration::from_millis(100);

fn ask(method: &str, wanted: u32) -> Ask<'_> {
    let mut ask = Ask::new(APP, method);
    (ask.scope, ask.gap, ask.wanted, ask.ahead) =
        (LimitScope::Api, Some(GAP), wanted, Duration::from_secs(2));
    ask
}

async fn calls(
    store: &(impl QuotaStore + ?Sized),
    ask: Ask<'_>,
) -> Result<(u32, Duration, Duration), Failure> {
    match store.take(ask).await? {
        Grant::Calls { count, first, gap } => Ok((count, first, gap)),
        grant => Err(Failure(format!("calls are free, and were refused: {grant:?}"))),
    }
}

/// Rates, daily numbers and bans.
///
/// # Errors
/// What the engine did wrong.
pub async fn quotas(
    one: &(impl QuotaStore + ?Sized),
    other: &(impl QuotaStore + ?Sized),
) -> Result<(), Failure> {
    rates(one, other).await?;
    days(one, other).await?;
    bans(one, other).await
}

async fn rates(one: &(impl QuotaStore + ?Sized), other: &(impl QuotaStore + ?Sized)) -> Result<(), Failure> {
    let (count, first, gap) = calls(one, ask("conformance.rate", 5)).await?;
    check((count, first, gap) == (5, Duration::ZERO, GAP), "five calls, from now on")?;
    let (count, first, _) = calls(other, ask("conformance.rate", 3)).await?;
    check(count == 3, "three more")?;
    check(first > GAP * 3 && first <= GAP * 5, "after those five, whoever asks")?;
    let mut far = ask("conformance.rate", 100);
    far.ahead = Duration::from_secs(1);
    let (count, first, _) = calls(one, far).await?;
    check(first <= GAP * 8, "after those eight")?;
    check((1..=4).contains(&count), "no further ahead than was asked for")?;
    far.ahead = Duration::ZERO;
    check(calls(one, far).await?.0 == 1, "one call in any case")?;
    check(calls(one, ask("conformance.other", 1)).await?.1.is_zero(), "another API has its own rate")?;
    let mut app = ask("conformance.rate", 1);
    app.scope = LimitScope::App;
    check(calls(one, app).await?.1.is_zero(), "and so has the whole application")?;
    pass(GAP * 2).await;
    check(
        calls(one, ask("conformance.other", 1)).await?.1.is_zero(),
        "time passes, and nothing is saved up",
    )?;
    let mut settle = ask("conformance.settle", 2);
    settle.settle = Duration::from_secs(1);
    let (_, first, _) = calls(one, settle).await?;
    check(first > GAP * 9 && first <= GAP * 10, "the first call after a pause")?;
    let (_, first, _) = calls(other, ask("conformance.settle", 2)).await?;
    check(first > GAP * 10, "which holds for all")
}

async fn days(one: &(impl QuotaStore + ?Sized), other: &(impl QuotaStore + ?Sized)) -> Result<(), Failure> {
    let day = |wanted: u32, returned: u32| {
        let mut day = ask("conformance.day", wanted);
        (day.gap, day.per_day, day.returned) = (None, Some(10), returned);
        day
    };
    let (count, first, gap) = calls(one, day(7, 0)).await?;
    check((count, first, gap) == (7, Duration::ZERO, Duration::ZERO), "seven of ten")?;
    check(calls(other, day(7, 0)).await?.0 == 3, "the other three")?;
    for store_says in [one.take(day(1, 0)).await?, other.take(day(1, 0)).await?] {
        let is_day = |left: Duration| !left.is_zero() && left <= Duration::from_secs(24 * 60 * 60);
        check(matches!(store_says, Grant::UsedUp(left) if is_day(left)), "until midnight there are no more")?;
    }
    check(calls(one, day(4, 2)).await?.0 == 2, "what was not used is given to others")
}

async fn bans(one: &(impl QuotaStore + ?Sized), other: &(impl QuotaStore + ?Sized)) -> Result<(), Failure> {
    let (banned, free) = ("conformance.banned", "conformance.free");
    calls(one, ask(banned, 0)).await?;
    one.ban(APP, banned, LimitScope::Account, LONG).await?;
    calls(other, ask(banned, 0)).await?;
    one.ban(APP, banned, LimitScope::Api, SHORT * 3).await?;
    one.ban(APP, banned, LimitScope::Api, SHORT).await?;
    for wanted in [0, 1] {
        let said = other.take(ask(banned, wanted)).await?;
        let is_it = matches!(said, Grant::Banned(left) if left > SHORT && left <= SHORT * 3);
        check(is_it, "all see the ban, and the longer one stays")?;
    }
    pass(SHORT / 2).await;
    check(other.known_ban(APP, banned) != Ban::None, "nobody who was not told says that there is none")?;
    calls(other, ask(free, 1)).await?;
    check(!matches!(other.known_ban(APP, free), Ban::For(_)), "another API goes on")?;
    pass(SHORT * 3).await;
    calls(other, ask(banned, 1)).await?;
    check(!matches!(other.known_ban(APP, banned), Ban::For(_)), "it ends")?;
    one.ban(APP, banned, LimitScope::App, SHORT).await?;
    check(matches!(other.take(ask(free, 1)).await?, Grant::Banned(_)), "a ban of the whole application")?;
    calls(other, Ask::new("conformance", free)).await?;
    pass(SHORT * 2).await;
    calls(other, ask(free, 1)).await.map(drop)
}
