//! Whether a failed attempt is repeated, and after how long. One rule: a repeat must not execute a call twice, unless
//! the call is known to bear it.

use std::time::Duration;

use top_core::error::Retry;

/// How the client repeats what failed. The defaults repeat twice, 100 ms to 5 s apart.
///
/// A call is only repeated if it was certainly not executed (not sent, or refused by a limit of the gateway itself), or
/// if it is idempotent: `#[top_api(idempotent)]`, or told so for the one call.
///
/// ```
/// use std::time::Duration;
///
/// use top_client::RetryPolicy;
///
/// let patient = RetryPolicy { max_attempts: 5, max_backoff: Duration::from_secs(30), ..RetryPolicy::default() };
/// # let _ = patient;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    /// Attempts at most, the first included. 1 never repeats; 0 counts as 1.
    pub max_attempts: u32,
    /// The longest wait before the first repeat; doubled for each further one. Each wait is drawn evenly from zero to
    /// that, so that clients that failed together do not come back together.
    pub base_backoff: Duration,
    /// No wait is longer, however many attempts there were.
    pub max_backoff: Duration,
}

impl RetryPolicy {
    /// One attempt and no more.
    pub const NEVER: Self =
        Self { max_attempts: 1, base_backoff: Duration::ZERO, max_backoff: Duration::ZERO };
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            base_backoff: Duration::from_millis(100),
            max_backoff: Duration::from_secs(5),
        }
    }
}

/// What to do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    GiveUp,
    RetryAfter(Duration),
}

/// Decides about attempt number `attempt` (counted from 1), of whose error this is known. `fraction` is drawn from
/// `0.0..1.0`. A refused time needs a corrected clock first, and is final without one.
pub(crate) fn decide(
    policy: &RetryPolicy,
    attempt: u32,
    retry: Retry,
    idempotent: bool,
    fraction: f64,
) -> Decision {
    let least = match retry {
        Retry::Final | Retry::TimeRefused => return Decision::GiveUp,
        Retry::MayHaveBeenExecuted(_) if !idempotent => return Decision::GiveUp,
        Retry::NotSent => Duration::ZERO,
        Retry::MayHaveBeenExecuted(least) | Retry::Limited(least) => least.unwrap_or_default(),
    };
    if attempt >= policy.max_attempts {
        return Decision::GiveUp;
    }
    let jitter = backoff(policy, attempt).mul_f64(fraction);
    Decision::RetryAfter(least.saturating_add(jitter))
}

fn backoff(policy: &RetryPolicy, attempt: u32) -> Duration {
    let doubled = 1_u32.checked_shl(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
    policy.base_backoff.saturating_mul(doubled).min(policy.max_backoff)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: fn(u64) -> Duration = Duration::from_millis;

    #[test]
    fn only_what_is_safe_is_repeated() {
        let policy = RetryPolicy::default();
        for (retry, idempotent, repeated) in [
            (Retry::NotSent, false, true),
            (Retry::NotSent, true, true),
            (Retry::Limited(None), false, true),
            (Retry::Limited(Some(MS(1))), false, true),
            (Retry::MayHaveBeenExecuted(None), false, false),
            (Retry::MayHaveBeenExecuted(Some(MS(1))), false, false),
            (Retry::MayHaveBeenExecuted(None), true, true),
            (Retry::MayHaveBeenExecuted(Some(MS(1))), true, true),
            (Retry::Final, false, false),
            (Retry::Final, true, false),
        ] {
            let decision = decide(&policy, 1, retry, idempotent, 0.5);
            assert_eq!(decision != Decision::GiveUp, repeated, "{retry:?}, idempotent: {idempotent}");
        }
    }

    #[test]
    fn waits_double_up_to_the_cap() {
        let policy = RetryPolicy { max_attempts: 100, base_backoff: MS(100), max_backoff: MS(1000) };
        for (attempt, fraction, wait) in [
            (1, 0.0, 0),
            (1, 1.0, 100),
            (2, 1.0, 200),
            (3, 0.5, 200),
            (4, 1.0, 800),
            (5, 1.0, 1000),
            (33, 1.0, 1000),
            (99, 1.0, 1000),
        ] {
            assert_eq!(
                decide(&policy, attempt, Retry::NotSent, false, fraction),
                Decision::RetryAfter(MS(wait)),
                "attempt {attempt}"
            );
        }
        assert_eq!(decide(&policy, 100, Retry::NotSent, false, 1.0), Decision::GiveUp);
    }

    #[test]
    fn a_stated_wait_is_kept_and_jittered_after() {
        let policy = RetryPolicy::default();
        for retry in [Retry::Limited(Some(MS(2000))), Retry::MayHaveBeenExecuted(Some(MS(2000)))] {
            assert_eq!(decide(&policy, 1, retry, true, 0.5), Decision::RetryAfter(MS(2050)));
        }
    }

    #[test]
    fn never_is_never() {
        assert_eq!(decide(&RetryPolicy::NEVER, 1, Retry::NotSent, true, 0.5), Decision::GiveUp);
    }
}
