//! The `tracing` span of a call; does nothing without that feature. It shows method, shop, attempts, waits, codes and
//! request ids; never a parameter, a session, a signature or a body. The shop is the program's own name for it, without
//! which nobody can tell whose calls fail.

use crate::{metrics::FleetEvent, progress::Progress, reply::ReplyMeta};
use top_core::Error;

#[cfg(feature = "tracing")]
mod on {
    use tracing::{Level, field};

    use super::{Error, FleetEvent, Progress, ReplyMeta};

    /// An event of its own, in whatever span it happens.
    pub(crate) fn fleet_changed(event: &FleetEvent) {
        tracing::event!(
            target: "top_client",
            Level::WARN,
            store = ?event.store,
            change = ?event.change,
            "what processes share changed"
        );
    }

    pub(crate) struct Span(tracing::Span);

    impl Span {
        pub(crate) fn of_call(method: &str, shop: Option<&str>) -> Self {
            Self(tracing::span!(
                target: "top_client",
                Level::INFO,
                "top.call",
                method,
                shop,
                attempts = field::Empty,
                waited_ms = field::Empty,
                alone = field::Empty,
                request_id = field::Empty,
                error = field::Empty,
                code = field::Empty,
                sub_code = field::Empty,
            ))
        }

        // Not an `async fn`, which would keep room for the call twice.
        pub(crate) fn instrument<F: Future>(&self, call: F) -> tracing::instrument::Instrumented<F> {
            tracing::Instrument::instrument(call, self.0.clone())
        }

        #[expect(
            clippy::unused_self,
            reason = "the span is the current one; the twin without the feature has none"
        )]
        pub(crate) fn failed_attempt(&self, progress: &Progress, error: &Error) {
            let code = error.as_api().and_then(top_core::error::ApiError::code);
            tracing::event!(
                target: "top_client",
                Level::DEBUG,
                attempt = progress.attempts,
                error = ?error.kind(),
                code,
                status = error.as_status(),
                may_have_been_sent = error.may_have_been_sent(),
                "attempt failed"
            );
        }

        pub(crate) fn end(&self, progress: &Progress, result: &Result<ReplyMeta, Error>) {
            let span = &self.0;
            span.record("attempts", progress.attempts);
            span.record("waited_ms", u64::try_from(progress.waited.as_millis()).unwrap_or(u64::MAX));
            if progress.alone {
                span.record("alone", true);
            }
            let request_id = match result {
                Ok(meta) => meta.request_id(),
                Err(error) => error.request_id(),
            };
            if let Some(id) = request_id {
                span.record("request_id", id);
            }
            if let Err(error) = result {
                span.record("error", field::debug(error.kind()));
                if let Some(api) = error.as_api() {
                    api.code().map(|code| span.record("code", code));
                    api.sub_code().map(|sub_code| span.record("sub_code", sub_code));
                }
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use super::{Error, FleetEvent, Progress, ReplyMeta};

    pub(crate) const fn fleet_changed(_: &FleetEvent) {}

    pub(crate) struct Span;

    #[expect(clippy::unused_self, reason = "the twin with the feature has a span")]
    impl Span {
        pub(crate) const fn of_call(_: &str, _: Option<&str>) -> Self {
            Self
        }

        pub(crate) const fn instrument<F: Future>(&self, call: F) -> F {
            call
        }

        pub(crate) const fn failed_attempt(&self, _: &Progress, _: &Error) {}

        pub(crate) const fn end(&self, _: &Progress, _: &Result<ReplyMeta, Error>) {}
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) use off::{Span, fleet_changed};
#[cfg(feature = "tracing")]
pub(crate) use on::{Span, fleet_changed};
