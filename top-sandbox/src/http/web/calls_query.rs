//! Which calls the page and the admin interface ask for.

use std::time::Duration;

use crate::{gateway::RecordedCall, http::context::Context, protocol::request::pairs};

/// The query of a request for calls: those beyond a number, and how long to wait for one.
pub(super) struct CallsQuery {
    pub(super) after: u64,
    wait: Duration,
}

/// A proxy or a browser may give up after a minute.
const MAX_WAIT_SECONDS: u64 = 30;

impl CallsQuery {
    pub(super) fn read(query: Option<&str>) -> Self {
        let number = |wanted: &str| {
            pairs(query.unwrap_or_default().as_bytes())
                .find(|(name, _)| name == wanted)
                .and_then(|(_, value)| value.parse().ok())
                .unwrap_or(0)
        };
        Self { after: number("after"), wait: Duration::from_secs(number("wait").min(MAX_WAIT_SECONDS)) }
    }

    /// The recorded calls beyond the number, or else the next one, if there is one in time.
    pub(super) async fn fetch(&self, context: &Context) -> Vec<RecordedCall> {
        let next = tokio::time::timeout(self.wait, context.gateway.next_calls(self.after));
        match context.clone().until_stopped(next).await {
            Some(Ok(calls)) => calls,
            _ => Vec::new(),
        }
    }
}
