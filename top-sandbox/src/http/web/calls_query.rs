//! Which calls the page and the admin interface ask for.

use std::time::Duration;

use super::received::asked;
use crate::{gateway::RecordedCall, http::context::Context, messages::RecordedMessage};

/// The query of a request for calls: those beyond a number, how many, and how long to wait for one.
pub(super) struct CallsQuery {
    pub(super) after: u64,
    limit: usize,
    wait: Duration,
}

/// A proxy or a browser may give up after a minute.
const MAX_WAIT_SECONDS: u64 = 30;

/// How many calls are listed unless the query says so, and at most.
const LIMIT: u64 = 1_000;
const MAX_LIMIT: u64 = 10_000;

impl CallsQuery {
    pub(super) fn read(query: Option<&str>) -> Self {
        let number = |wanted: &str| -> Option<u64> { asked(query, wanted)?.parse().ok() };
        Self {
            after: number("after").unwrap_or(0),
            limit: usize::try_from(number("limit").unwrap_or(LIMIT).clamp(1, MAX_LIMIT)).unwrap_or(1),
            wait: Duration::from_secs(number("wait").unwrap_or(0).min(MAX_WAIT_SECONDS)),
        }
    }

    /// The call whose `number` is asked for, unless it was forgotten.
    pub(super) fn call(query: Option<&str>, context: &Context) -> Option<RecordedCall> {
        let number = asked(query, "number")?.parse().ok()?;
        context.gateway.calls().get(number).cloned()
    }

    /// The numbers of the recorded calls beyond the number, the oldest first, or else of the next one, if there is one in
    /// time.
    pub(super) async fn oldest(&self, context: &Context) -> Vec<u64> {
        self.numbers(context, self.limit, false).await
    }

    /// The same, the newest first, at most `limit`.
    pub(super) async fn newest(&self, context: &Context, limit: usize) -> Vec<u64> {
        self.numbers(context, limit, true).await
    }

    /// The messages that changed after the number of a change, the last change first, and the number of the last change.
    pub(super) async fn messages(&self, context: &Context) -> (u64, Vec<RecordedMessage>) {
        let broker = &context.gateway.messages;
        let mut changes = broker.watch();
        let next = changes.wait_for(|change| *change > self.after);
        // Without a change in time there are no messages either.
        let _ = context.clone().until_stopped(tokio::time::timeout(self.wait, next)).await;
        broker.changed_after(self.after, self.limit)
    }

    async fn numbers(&self, context: &Context, limit: usize, newest_first: bool) -> Vec<u64> {
        let next = context.gateway.next_numbers(self.after, limit, newest_first);
        match context.clone().until_stopped(tokio::time::timeout(self.wait, next)).await {
            Some(Ok(numbers)) => numbers,
            _ => Vec::new(),
        }
    }
}
