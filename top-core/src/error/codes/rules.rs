//! Rules of a user's own about codes and sub codes, over those of the table: which to repeat, which to treat as a limit,
//! which to take for an empty response. Knows nothing of how a client does either.

use std::time::Duration;

use super::{
    facts::{CodeFacts, ErrorClass, LimitScope},
    sub,
};

/// What a user knows of the codes of the APIs in use, beyond the platform's general tables: given to a client, it changes
/// how the client reacts to them, and what [`ApiError::facts`](crate::error::ApiError::facts) and
/// [`Error::retry`](crate::Error::retry) say.
///
/// A pattern is compared with the sub code and with the code as it was sent (`"15"`). One `*` in it stands for at least
/// one character. Without a `:` in the pattern, what follows the first `:` of a sub code is left out of the comparison:
/// `isv.trade-service-error` is also `isv.trade-service-error:TRADE_LOCKED`. A code may have several rules; of two of a
/// kind the later counts.
///
/// ```
/// use std::time::Duration;
///
/// use top_core::error::{ApiError, CodeRules, LimitScope, Retry};
/// use top_core::Error;
///
/// let rules = CodeRules::new()
///     .retry("isv.item-service-error:LOCK_TIMEOUT")
///     .throttle("isv.*-service-error:TOO_MANY_REQUESTS", LimitScope::Api, Duration::from_secs(2))
///     .empty("50001");
///
/// let busy = ApiError::new(15, "Remote service error").with_sub("isv.picture-service-error:TOO_MANY_REQUESTS", "");
/// let error = Error::from(busy).with_code_rules(&rules);
/// assert!(error.is_throttled());
/// assert_eq!(error.retry(), Retry::MayHaveBeenExecuted(Some(Duration::from_secs(2))));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CodeRules(Vec<(String, Reaction)>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reaction {
    Retry,
    Throttle { scope: LimitScope, wait: Option<Duration> },
    NotExecuted,
    Empty,
}

/// All that the rules say of one error.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct CodeRule {
    retry: bool,
    throttle: Option<(LimitScope, Option<Duration>)>,
    not_executed: bool,
    empty: bool,
}

impl CodeRules {
    /// No rules: the table alone.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The same call may succeed later without anybody changing anything. It is repeated if it is idempotent.
    pub fn retry(self, pattern: impl Into<String>) -> Self {
        self.with(pattern, Reaction::Retry)
    }

    /// A limit on the number of calls was reached: as [`retry`](Self::retry), and what `scope` says is held back for
    /// `wait`, where `sub_msg` does not say how long. Without either, for a second.
    pub fn throttle(
        self,
        pattern: impl Into<String>,
        scope: LimitScope,
        wait: impl Into<Option<Duration>>,
    ) -> Self {
        self.with(pattern, Reaction::Throttle { scope, wait: wait.into() })
    }

    /// The call was certainly not executed, so that calls which are not idempotent may be repeated as well, where a
    /// repeat helps. The table says this only of what the gateway refuses by itself: `isp.call-limited`, for one, comes
    /// from behind it, and no document says that the call was left undone.
    pub fn not_executed(self, pattern: impl Into<String>) -> Self {
        self.with(pattern, Reaction::NotExecuted)
    }

    /// There is nothing to return, which is no error: the reply is a blank one.
    pub fn empty(self, pattern: impl Into<String>) -> Self {
        self.with(pattern, Reaction::Empty)
    }

    fn with(mut self, pattern: impl Into<String>, reaction: Reaction) -> Self {
        self.0.push((pattern.into(), reaction));
        self
    }

    /// Whether there is no rule.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn of(&self, code: Option<&str>, sub_code: Option<&str>) -> Option<CodeRule> {
        let (code, sub_code) = (code.map(str::trim), sub_code.map(str::trim));
        let fits = |pattern: &str| {
            code.is_some_and(|code| sub::matches(pattern, code))
                || sub_code.is_some_and(|sub_code| {
                    let name = if pattern.contains(':') { sub_code } else { sub::name(sub_code) };
                    sub::matches(pattern, name)
                })
        };
        let mut rule = CodeRule::default();
        for (_, reaction) in self.0.iter().filter(|(pattern, _)| fits(pattern)) {
            match *reaction {
                Reaction::Retry => rule.retry = true,
                Reaction::Throttle { scope, wait } => rule.throttle = Some((scope, wait)),
                Reaction::NotExecuted => rule.not_executed = true,
                Reaction::Empty => rule.empty = true,
            }
        }
        (rule != CodeRule::default()).then_some(rule)
    }
}

impl CodeRule {
    pub(crate) const fn is_empty(self) -> bool {
        self.empty
    }

    /// The table's facts, changed by what the user knows better.
    pub(crate) fn over(self, facts: CodeFacts) -> CodeFacts {
        let mut facts = facts;
        facts.retry_helps |= self.retry;
        facts.may_have_been_executed &= !self.not_executed;
        if let Some((scope, wait)) = self.throttle {
            facts.class = ErrorClass::Throttled;
            facts.retry_helps = true;
            facts.limit = facts.limit.max(Some(scope));
            facts.wait = wait.or(facts.wait);
        }
        if self.empty {
            facts.class = ErrorClass::Empty;
            facts.retry_helps = false;
        }
        facts
    }
}
