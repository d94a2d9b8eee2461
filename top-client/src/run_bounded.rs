//! A few futures at a time, without tasks: what they borrow need not outlive their caller. Knows nothing of calls.

use std::{collections::VecDeque, future::poll_fn, pin::Pin, task::Poll};

/// Runs futures to their end, at most so many at a time (and at least one), and gives what came of them in the order
/// in which they ended. What any of them wakes looks at all that run: they are few.
pub(crate) async fn run_bounded<F: Future>(most: usize, mut waiting: VecDeque<F>) -> Vec<F::Output> {
    let mut running: Vec<Pin<Box<F>>> = Vec::new();
    let mut done = Vec::new();
    poll_fn(|cx| {
        loop {
            while running.len() < most.max(1)
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
            // A place became free: the next one must be polled once to be woken.
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
    async fn no_more_than_so_many_and_all_of_them() {
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
        let mut done = run_bounded(3, (0..50).map(work).collect()).await;
        done.sort_unstable();
        assert_eq!(done, (0..50).collect::<Vec<_>>());
        assert_eq!(most.load(Ordering::SeqCst), 3);
        assert_eq!(run_bounded(0, (0..2).map(work).collect()).await, [0, 1]);
        assert!(run_bounded(3, (0..0).map(work).collect()).await.is_empty());
    }
}
