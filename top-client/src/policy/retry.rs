//! Whether a failed attempt is repeated, and after how long. One rule: a repeat must not execute a call twice, unless
//! the call is idempotent.

use std::time::Duration;

/// How the client repeats calls that failed. The defaults repeat twice, with pauses of up to 100 and 200 ms.
///
/// A call is only repeated if it was certainly not executed (not sent, or refused by a limit), or if it is
/// idempotent: `#[top_api(idempotent)]`, or [`idempotent(true)`](crate::Call::idempotent) for the one call.
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
    /// The longest pause before the first repeat; doubled for each further one. Each pause is drawn evenly from zero to
    /// that, so that clients that failed together do not repeat together.
    pub base_backoff: Duration,
    /// No pause is longer, however many attempts there were. A wait that the platform states comes on top.
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

/// What a failed attempt means for a repeat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The request never reached the gateway.
    NotSent,
    /// The gateway refused it by a limit, and may have said for how long.
    Limited(Option<Duration>),
    /// It may or may not have been executed, and another attempt may succeed.
    Unknown,
    /// Another attempt would fail as well, or nothing was attempted.
    Final,
}

/// What to do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    GiveUp,
    RetryAfter(Duration),
}

/// Decides about attempt number `attempt` (counted from 1) that failed by `verdict`. `fraction` is drawn from
/// `0.0..1.0`.
pub(crate) fn decide(
    policy: &RetryPolicy,
    attempt: u32,
    verdict: Verdict,
    idempotent: bool,
    fraction: f64,
) -> Decision {
    let least = match verdict {
        Verdict::Final => return Decision::GiveUp,
        Verdict::Unknown if !idempotent => return Decision::GiveUp,
        Verdict::NotSent | Verdict::Unknown | Verdict::Limited(None) => Duration::ZERO,
        Verdict::Limited(Some(least)) => least,
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
        for (verdict, idempotent, repeated) in [
            (Verdict::NotSent, false, true),
            (Verdict::NotSent, true, true),
            (Verdict::Limited(None), false, true),
            (Verdict::Limited(Some(MS(1))), false, true),
            (Verdict::Unknown, false, false),
            (Verdict::Unknown, true, true),
            (Verdict::Final, false, false),
            (Verdict::Final, true, false),
        ] {
            let decision = decide(&policy, 1, verdict, idempotent, 0.5);
            assert_eq!(decision != Decision::GiveUp, repeated, "{verdict:?}, idempotent: {idempotent}");
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
                decide(&policy, attempt, Verdict::NotSent, false, fraction),
                Decision::RetryAfter(MS(wait)),
                "attempt {attempt}"
            );
        }
        assert_eq!(decide(&policy, 100, Verdict::NotSent, false, 1.0), Decision::GiveUp);
    }

    #[test]
    fn a_stated_wait_is_kept_and_jittered_after() {
        let policy = RetryPolicy::default();
        let decision = decide(&policy, 1, Verdict::Limited(Some(MS(2000))), false, 0.5);
        assert_eq!(decision, Decision::RetryAfter(MS(2050)));
    }

    #[test]
    fn never_is_never() {
        assert_eq!(decide(&RetryPolicy::NEVER, 1, Verdict::NotSent, true, 0.5), Decision::GiveUp);
    }
}
