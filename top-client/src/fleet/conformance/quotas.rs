//! Rates, daily numbers and bans.

use std::time::Duration;

use top_core::error::LimitScope;

use super::{Failure, LONG, SHORT, check, pass};
use crate::fleet::{Ask, Ban, Burst, Calls, Grant, QuotaStore, Wish};

const APP: &str = "conformance {1}:2";
const GAP: Duration = Duration::from_millis(100);
/// Where nothing has to pass by: long beside what an engine takes to say something.
const WIDE: Duration = Duration::from_secs(2);

fn ask(method: &str, wanted: u32) -> Ask<'_> {
    let mut ask = Ask::new(APP, method);
    ask.wish = Wish { gap: Some(GAP), wanted, ..Wish::new(LimitScope::Api) };
    ask.ahead = Duration::from_secs(2);
    ask
}

async fn both(store: &(impl QuotaStore + ?Sized), ask: Ask<'_>) -> Result<(Calls, Option<Calls>), Failure> {
    match store.take(ask).await? {
        Grant::Calls { calls, also } => Ok((calls, also)),
        grant => Err(Failure(format!("calls are free, and were refused: {grant:?}"))),
    }
}

async fn calls(
    store: &(impl QuotaStore + ?Sized),
    ask: Ask<'_>,
) -> Result<(u32, Duration, Duration), Failure> {
    both(store, ask).await.map(|(Calls { count, first, gap }, _)| (count, first, gap))
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
    bursts(one, other).await?;
    two_limits(one, other).await?;
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
    app.wish.scope = LimitScope::App;
    check(calls(one, app).await?.1.is_zero(), "and so has the whole application")?;
    pass(GAP * 2).await;
    check(
        calls(one, ask("conformance.other", 1)).await?.1.is_zero(),
        "time passes, and nothing is saved up",
    )?;
    let mut settle = ask("conformance.settle", 2);
    settle.wish.settle = Duration::from_secs(1);
    let (_, first, _) = calls(one, settle).await?;
    check(first > GAP * 9 && first <= GAP * 10, "the first call after a pause")?;
    let (_, first, _) = calls(other, ask("conformance.settle", 2)).await?;
    check(first > GAP * 10, "which holds for all")
}

async fn bursts(one: &(impl QuotaStore + ?Sized), other: &(impl QuotaStore + ?Sized)) -> Result<(), Failure> {
    let burst = |wanted: u32| {
        let mut ask = ask("conformance.burst", wanted);
        (ask.wish.gap, ask.ahead) = (Some(WIDE), WIDE * 20);
        ask.wish.burst = Some(Burst { together: 3, calls: 10 });
        ask
    };
    // How many, and when: since the first, in gaps.
    let began = tokio::time::Instant::now();
    let mut granted: Vec<Duration> = Vec::new();
    for round in 0..8 {
        let store_says =
            if round % 2 == 0 { calls(one, burst(5)).await? } else { calls(other, burst(5)).await? };
        let (count, first, gap) = store_says;
        check((1..=5).contains(&count), "no more than were wanted, and one at least")?;
        if round == 0 {
            check((count, first, gap) == (3, Duration::ZERO, Duration::ZERO), "three go together")?;
        }
        if round == 1 {
            check(count > 1 && first <= WIDE && gap > WIDE / 2, "the next ones apart, whoever asks")?;
        }
        granted.extend((0..count).map(|number| began.elapsed() + first + gap * number));
    }
    check(granted.len() > 12, "more than one span")?;
    // The engine's clock had gone on before it was read here.
    let slack = began.elapsed();
    for number in 10..granted.len() {
        let span = (granted[number] + slack).saturating_sub(granted[number - 10]);
        check(span >= WIDE * 10, "no more than ten go in ten gaps")?;
    }
    for number in 3..granted.len() {
        check(granted[number] + slack >= granted[number - 3] + WIDE, "no more than three go together")?;
    }
    Ok(())
}

async fn two_limits(
    one: &(impl QuotaStore + ?Sized),
    other: &(impl QuotaStore + ?Sized),
) -> Result<(), Failure> {
    let (both_app, method) = ("conformance {1}:both", "conformance.both");
    let two = |wanted: u32, within: Duration, per_day: Option<u64>| {
        let mut ask = ask(method, wanted);
        (ask.app_key, ask.wish.gap, ask.ahead) = (both_app, Some(WIDE), WIDE * 20);
        ask.also = Some(Wish { gap: Some(WIDE), wanted: 2, per_day, ..Wish::new(LimitScope::App) });
        ask.also_within = within;
        ask
    };
    let (calls, also) = both(one, two(3, Duration::ZERO, None)).await?;
    check((calls.count, calls.first, calls.gap) == (3, Duration::ZERO, WIDE), "three of the API")?;
    // Who does not look at the second wish says so, and is asked again.
    let Some(also) = also else {
        return Ok(());
    };
    check((also.count, also.first, also.gap) == (2, Duration::ZERO, WIDE), "and two of the application")?;
    let (calls, also) = both(other, two(1, WIDE, None)).await?;
    check(calls.count == 1 && calls.first > WIDE, "later, whoever asks")?;
    check(also.is_some_and(|also| also.count == 0), "what would pass unused is not granted")?;
    let (_, also) = both(one, two(1, LONG, None)).await?;
    check(also.is_some_and(|also| also.count == 2 && also.first <= WIDE * 2), "and was not taken")?;
    let mut day = two(1, LONG, Some(1));
    (day.app_key, day.wish.gap) = ("conformance {1}:day", None);
    let (calls, also) = both(one, day).await?;
    check(calls.count == 1 && also.is_some_and(|also| also.count == 1), "the last one of the day")?;
    let (calls, also) = both(other, day).await?;
    check(calls.count == 1 && also.is_some_and(|also| also.count == 0), "none is left, of the second")?;
    (day.wish.per_day, day.also) = (Some(1), Some(Wish { wanted: 1, ..Wish::new(LimitScope::App) }));
    both(one, day).await?;
    let used_up = other.take(day).await?;
    check(matches!(used_up, Grant::UsedUp(_)), "of the first, that is an end")
}

async fn days(one: &(impl QuotaStore + ?Sized), other: &(impl QuotaStore + ?Sized)) -> Result<(), Failure> {
    let day = |wanted: u32, returned: u32| {
        let mut day = ask("conformance.day", wanted);
        (day.wish.gap, day.wish.per_day, day.wish.returned) = (None, Some(10), returned);
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
