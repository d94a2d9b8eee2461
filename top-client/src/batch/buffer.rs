//! A few futures at a time, without tasks, so that they may borrow from their caller. Knows nothing of calls.

use std::{collections::VecDeque, future::poll_fn, pin::Pin, task::Poll};

/// Runs futures to their end, at most `limit` at a time (at least one), and gives their outputs in the order in which
/// they ended. A wake-up polls all futures that run: they are few.
pub(super) async fn buffer_unordered<F: Future>(limit: usize, mut waiting: VecDeque<F>) -> Vec<F::Output> {
    let mut running: Vec<Pin<Box<F>>> = Vec::new();
    let mut done = Vec::new();
    poll_fn(|cx| {
        loop {
            while running.len() < limit.max(1)
                && let Some(next) = waiting.pop_front()
            {
                running.push(Box::pin(next));
            }
            let before = done.len();
            running.retain_mut(|future| match future.as_mut().poll(cx) {
                Poll::Ready(output) => {
                    done.push(output);
                    false
                }
                Poll::Pending => true,
            });
            if running.is_empty() && waiting.is_empty() {
                return Poll::Ready(());
            }
            // If one has ended, the next one must be polled once to be woken later.
            if done.len() == before || waiting.is_empty() {
                return Poll::Pending;
            }
        }
    })
    .await;
    done
}

#[cfg(test)]
mod tests {
    use std::{
        sync::atomic::{AtomicUsize, Ordering},
        time::Duration,
    };

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn no_more_than_the_limit_run_at_a_time_and_all_of_them_end() {
        let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let work = |number: usize| {
            let (now, most) = (&now, &most);
            async move {
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                if !number.is_multiple_of(5) {
                    tokio::time::sleep(Duration::from_millis(number as u64 % 7)).await;
                }
                now.fetch_sub(1, Ordering::SeqCst);
                number
            }
        };
        let mut done = buffer_unordered(3, (0..50).map(work).collect()).await;
        done.sort_unstable();
        assert_eq!(done, (0..50).collect::<Vec<_>>());
        assert_eq!(most.load(Ordering::SeqCst), 3);
        assert_eq!(buffer_unordered(0, (0..2).map(work).collect()).await, [0, 1]);
        assert!(buffer_unordered(3, (0..0).map(work).collect()).await.is_empty());
    }
}
