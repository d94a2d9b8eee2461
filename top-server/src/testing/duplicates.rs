//! What every store of served calls has to do, as a test that any can be put through.

use std::{
    error::Error,
    future::poll_fn,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    task::Poll,
    thread,
    time::Duration,
};

use top_core::request::Format;

use crate::{
    qimen::{Begun, CallKey, Duplicates},
    spi::SpiResponse,
};

/// How often a store is asked whether a call is free again: one that has to tell others of it takes a moment.
const PATIENCE: u32 = 10_000;

const A_WHILE: Duration = Duration::from_millis(500);

type Failure = Box<dyn Error + Send + Sync>;

fn check(holds: bool, what: &str) -> Result<(), Failure> {
    if holds { Ok(()) } else { Err(format!("not so: {what}").into()) }
}

fn key(number: u32) -> CallKey {
    CallKey::new("taobao.qimen.conformance", "c {1}:2", format!("order {number}: 淘宝"), "content")
}

/// Whether a repeat is held back: told to come back, or kept waiting.
async fn is_held(store: &(impl Duplicates + ?Sized), key: &CallKey) -> Result<bool, Failure> {
    let mut begins = store.begin(key);
    let is_over = Arc::new(AtomicBool::new(false));
    let mut is_timed = false;
    poll_fn(|cx| match begins.as_mut().poll(cx) {
        Poll::Ready(begun) => Poll::Ready(begun.map(|begun| matches!(begun, Begun::InHand))),
        Poll::Pending if is_over.load(SeqCst) => Poll::Ready(Ok(true)),
        Poll::Pending => {
            // A store elsewhere takes a while to say something; one that lets repeats wait says nothing.
            if !std::mem::replace(&mut is_timed, true) {
                let (waker, is_over) = (cx.waker().clone(), Arc::clone(&is_over));
                thread::spawn(move || {
                    thread::sleep(A_WHILE);
                    is_over.store(true, SeqCst);
                    waker.wake();
                });
            }
            Poll::Pending
        }
    })
    .await
}

async fn is_first(store: &(impl Duplicates + ?Sized), key: &CallKey) -> Result<bool, Failure> {
    Ok(matches!(store.begin(key).await?, Begun::First))
}

async fn is_done(
    store: &(impl Duplicates + ?Sized),
    key: &CallKey,
    response: &SpiResponse,
) -> Result<bool, Failure> {
    Ok(matches!(store.begin(key).await?, Begun::Done(stored) if stored == *response))
}

/// Puts a store of served calls through what a [`Dispatcher`](crate::qimen::Dispatcher) needs of it. Two handles are two
/// processes: give two connections of a store that processes share, or one store twice. It has to be empty, or at least
/// without calls of `taobao.qimen.conformance`. Takes a second or two of real time.
///
/// ```
/// use std::sync::Arc;
/// use top_server::{qimen::MemoryDuplicates, testing::duplicates};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// let store = Arc::new(MemoryDuplicates::new(1_000));
/// duplicates(&store, &store.clone()).await?;
/// # Ok(())
/// # }
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(example()).unwrap();
/// ```
///
/// # Errors
/// What the store did wrong, or that it failed.
pub async fn duplicates(
    one: &(impl Duplicates + ?Sized),
    other: &(impl Duplicates + ?Sized),
) -> Result<(), Failure> {
    let first = key(1);
    check(is_first(one, &first).await?, "the first call is new")?;
    check(is_held(other, &first).await?, "its repeat does not run while it is in hand")?;
    check(is_held(one, &first).await?, "not in the same process either")?;
    check(is_first(other, &key(2)).await?, "another order is new")?;
    for (other_key, what) in [
        (CallKey { content: "other".into(), ..first.clone() }, "other words are new"),
        (CallKey { customer_id: "c".into(), ..first.clone() }, "another customer's call is new"),
        (CallKey { method: "taobao.qimen.conformance.x".into(), ..first.clone() }, "another method is new"),
    ] {
        check(is_first(other, &other_key).await?, what)?;
        other.give_up(&other_key);
    }

    one.give_up(&first);
    let mut tries = 0;
    while !matches!(other.begin(&first).await?, Begun::First) {
        tries += 1;
        check(tries < PATIENCE, "what was given up is new again")?;
    }
    let response = SpiResponse::restored(Format::Xml, "<response>淘宝 \"1\" </response>".into());
    other.done(&first, &response).await?;
    check(is_done(one, &first, &response).await?, "a repeat gets the response, as it was")?;
    check(is_done(other, &first, &response).await?, "wherever it comes")?;
    one.give_up(&first);
    other.give_up(&first);
    for _ in 0..100 {
        check(is_done(one, &first, &response).await?, "what is done stays so")?;
    }
    let json = SpiResponse::restored(Format::Json, "{\"flag\":\"success\"}".into());
    other.done(&key(2), &json).await?;
    check(is_done(one, &key(2), &json).await?, "in its own format")
}
