//! What every engine has to do, as tests that any engine can be put through. Each function takes an engine that is empty,
//! or at least has nothing under keys that begin with `conformance`, and takes a second or two of real time.
//!
//! Two handles are two processes: give a function two connections of an engine that processes share, or one engine twice.
//!
//! ```
//! use top_client::fleet::{Memory, conformance};
//!
//! # async fn example() -> Result<(), conformance::Failure> {
//! let (one, other) = { let memory = Memory::new(); (memory.clone(), memory) };
//! conformance::leases(&one, &other).await?;
//! conformance::cursors(&one, &other).await?;
//! conformance::inbox(&one, &other).await?;
//! conformance::quotas(&one, &other).await?;
//! # Ok(())
//! # }
//! # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(example()).unwrap();
//! ```

mod quotas;
#[cfg(feature = "oauth")]
mod sessions;

use std::{fmt, time::Duration};

pub use self::quotas::quotas;
#[cfg(feature = "oauth")]
pub use self::sessions::sessions;
use super::{Acquired, BackOff, Claim, CursorStore, InboxStore, Lease, LeaseStore, StoreError};

/// What an engine did wrong.
#[derive(Debug)]
pub struct Failure(String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self(format!("an operation failed: {error:?}"))
    }
}

fn check(holds: bool, what: &str) -> Result<(), Failure> {
    if holds { Ok(()) } else { Err(Failure(format!("not so: {what}"))) }
}

const SHORT: Duration = Duration::from_millis(300);
const LONG: Duration = Duration::from_secs(60);

async fn pass(time: Duration) {
    tokio::time::sleep(time).await;
}

async fn acquired(store: &(impl LeaseStore + ?Sized), key: &str, length: Duration) -> Result<Lease, Failure> {
    match store.acquire(key, length).await? {
        Acquired::Lease(lease) => Ok(lease),
        Acquired::Held(left) => {
            Err(Failure(format!("the lease `{key}` is free, and said to be held for {left:?}")))
        }
    }
}

/// Leases and rests.
///
/// # Errors
/// What the engine did wrong.
pub async fn leases(
    one: &(impl LeaseStore + ?Sized),
    other: &(impl LeaseStore + ?Sized),
) -> Result<(), Failure> {
    let key = "conformance/lease {a}:b 淘宝";
    let first = acquired(one, key, LONG).await?;
    check(first.key() == key, "a lease says its key")?;
    check(is_held(one, key).await? && is_held(other, key).await?, "nobody else gets it")?;
    let another = acquired(other, "conformance/lease", LONG).await?;
    check(another.key() != key, "other keys are free")?;
    check(other.release(&another).await?, "it is released")?;
    check(!other.release(&another).await?, "a lease is released once")?;

    check(one.extend(&first, SHORT).await?, "its holder sets its end anew, earlier too")?;
    pass(SHORT * 2).await;
    check(!one.extend(&first, LONG).await?, "a lease that has ended cannot be extended")?;
    check(!one.release(&first).await?, "nor released")?;
    let second = acquired(other, key, LONG).await?;
    check(second.fence() > first.fence(), "the number grows")?;
    check(
        !one.extend(&first, LONG).await?,
        "who slept past the end of a lease does not extend the next one",
    )?;
    check(!one.release(&first).await?, "nor release it")?;
    check(other.release(&second).await?, "its own holder does")?;
    let third = acquired(one, key, LONG).await?;
    check(third.fence() > second.fence(), "the number grows after a release, too")?;
    one.release(&third).await?;

    let key = "conformance/rest";
    let by = BackOff { first: SHORT, longest: SHORT * 4 };
    check(one.resting(key).await?.is_none(), "nothing rests at first")?;
    check(one.back_off(key, by).await? == SHORT, "the first rest")?;
    let left = other.resting(key).await?;
    check(left.is_some_and(|left| left <= SHORT && !left.is_zero()), "all see it")?;
    pass(SHORT * 2).await;
    check(other.resting(key).await?.is_none(), "it ends")?;
    check(other.back_off(key, by).await? == SHORT * 2, "the next is twice as long, whoever failed before")?;
    check(one.back_off(key, by).await? == SHORT * 4, "and the next, even within it")?;
    check(one.back_off(key, by).await? == SHORT * 4, "up to the longest")
}

async fn is_held(store: &(impl LeaseStore + ?Sized), key: &str) -> Result<bool, Failure> {
    let answer = store.acquire(key, LONG).await?;
    Ok(matches!(answer, Acquired::Held(left) if left <= LONG && !left.is_zero()))
}

/// Cursors.
///
/// # Errors
/// What the engine did wrong.
pub async fn cursors(
    one: &(impl CursorStore + ?Sized),
    other: &(impl CursorStore + ?Sized),
) -> Result<(), Failure> {
    let key = "conformance/cursor {a}:b 淘宝";
    check(one.position(key).await?.is_none(), "a cursor that was never moved stands nowhere")?;
    check(!one.advance(key, Some("1"), "2").await?, "it does not move from elsewhere")?;
    check(one.advance(key, None, "1").await?, "it moves from nowhere")?;
    check(!other.advance(key, None, "2").await?, "once")?;
    check(other.position(key).await?.as_deref() == Some("1"), "all see it")?;
    check(other.advance(key, Some("1"), "").await?, "the other moves it, to an empty text")?;
    check(!one.advance(key, Some("1"), "3").await?, "who did not notice does not move it")?;
    check(!one.advance(key, None, "3").await?, "an empty text is not nowhere")?;
    let text = "2016-01-01 12:00:00\n\"淘宝\" \0";
    check(one.advance(key, Some(""), text).await?, "any text will do")?;
    check(other.position(key).await?.as_deref() == Some(text), "and comes back as it was")?;
    check(other.position("conformance/cursor").await?.is_none(), "other keys are apart")?;

    // Of two that move it at the same time, one does.
    let key = "conformance/race";
    let mut stands = None;
    for round in 0..20_u32 {
        let (a, b) = (format!("{round}a"), format!("{round}b"));
        let both =
            two(one.advance(key, stands.as_deref(), &a), other.advance(key, stands.as_deref(), &b)).await;
        let moved = (both.0?, both.1?);
        check(moved.0 != moved.1, "one of two moves it")?;
        stands = Some(if moved.0 { a } else { b });
        check(one.position(key).await? == stands, "it stands where that one moved it")?;
    }
    Ok(())
}

/// Both at the same time.
async fn two<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) {
    let (mut a, mut b) = (std::pin::pin!(a), std::pin::pin!(b));
    let (mut from_a, mut from_b) = (None, None);
    std::future::poll_fn(|context| {
        if from_a.is_none()
            && let std::task::Poll::Ready(output) = a.as_mut().poll(context)
        {
            from_a = Some(output);
        }
        if from_b.is_none()
            && let std::task::Poll::Ready(output) = b.as_mut().poll(context)
        {
            from_b = Some(output);
        }
        match (from_a.take(), from_b.take()) {
            (Some(a), Some(b)) => std::task::Poll::Ready((a, b)),
            (a, b) => {
                (from_a, from_b) = (a, b);
                std::task::Poll::Pending
            }
        }
    })
    .await
}

/// Messages.
///
/// # Errors
/// What the engine did wrong.
pub async fn inbox(
    one: &(impl InboxStore + ?Sized),
    other: &(impl InboxStore + ?Sized),
) -> Result<(), Failure> {
    // Ids that no platform gives.
    let id = |number: i64| i64::MIN + number;
    check(one.claim(id(1), LONG).await? == Claim::New, "the first claim")?;
    check(other.claim(id(1), LONG).await? == Claim::InHand, "nobody else handles it")?;
    check(other.claim(id(2), LONG).await? == Claim::New, "another message")?;
    one.done(id(1)).await?;
    check(other.claim(id(1), LONG).await? == Claim::Done, "it is done with")?;
    one.released(id(1));
    pass(SHORT).await;
    check(other.claim(id(1), LONG).await? == Claim::Done, "what is done with is not released")?;
    other.released(id(2));
    pass(SHORT).await;
    check(one.claim(id(2), SHORT).await? == Claim::New, "it was released")?;
    pass(SHORT * 2).await;
    check(other.claim(id(2), LONG).await? == Claim::New, "a claim of which nothing more is heard ends")?;
    one.done(id(2)).await?;
    check(other.claim(id(2), LONG).await? == Claim::Done, "one that is late is done with all the same")?;
    one.done(id(3)).await?;
    check(one.claim(id(3), LONG).await? == Claim::Done, "one that was never claimed, too")?;
    for round in 10..30 {
        let claims = two(one.claim(id(round), LONG), other.claim(id(round), LONG)).await;
        let claims = (claims.0?, claims.1?);
        check(
            claims.0 != claims.1 && (claims.0 == Claim::New || claims.1 == Claim::New),
            "one of two gets it",
        )?;
    }
    Ok(())
}
