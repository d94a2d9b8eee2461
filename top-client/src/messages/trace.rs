//! `tracing` spans and events of messages and connections; nothing without that feature. They show topics, ids and
//! outcomes; never a content, a reason, a session or a token.
//!
//! The span of a message in its handler has the names of OpenTelemetry's conventions for consumers, so that what the
//! handler does, such as calls, stands below it wherever spans are exported to.

use super::events::{LinkEvent, MessageEvent, MessageOutcome};

#[cfg(feature = "tracing")]
pub(super) struct Span(tracing::Span);

#[cfg(feature = "tracing")]
impl Span {
    /// Of a message whose handler is about to begin.
    pub(super) fn of_message(topic: &str, id: i64) -> Self {
        use tracing::field::Empty;

        Self(tracing::info_span!(
            target: "top_client",
            "top.message",
            otel.name = format!("process {topic}").as_str(),
            otel.kind = "consumer",
            otel.status_code = Empty,
            messaging.system = "tmc",
            messaging.operation.name = "process",
            messaging.operation.type = "process",
            messaging.destination.name = topic,
            messaging.message.id = id,
            error.type = Empty,
            outcome = Empty,
        ))
    }

    pub(super) fn instrument<F: Future>(&self, handling: F) -> tracing::instrument::Instrumented<F> {
        tracing::Instrument::instrument(handling, self.0.clone())
    }

    pub(super) fn end(&self, outcome: MessageOutcome) {
        if self.0.is_disabled() {
            return;
        }
        self.0.record("outcome", tracing::field::debug(outcome));
        if !outcome.is_good() {
            self.0.record("otel.status_code", "error");
            self.0.record("error.type", tracing::field::debug(outcome));
        }
    }
}

#[cfg(not(feature = "tracing"))]
pub(super) struct Span;

#[cfg(not(feature = "tracing"))]
#[expect(clippy::unused_self, reason = "the twin with the feature has a span")]
impl Span {
    pub(super) const fn of_message(_: &str, _: i64) -> Self {
        Self
    }

    pub(super) const fn instrument<F: Future>(&self, handling: F) -> F {
        handling
    }

    pub(super) const fn end(&self, _: MessageOutcome) {}
}

#[cfg(feature = "tracing")]
pub(super) fn message_ended(event: &MessageEvent<'_>) {
    let MessageEvent { topic, id, latency, outcome } = *event;
    let latency_ms = u64::try_from(latency.as_millis()).unwrap_or(u64::MAX);
    if outcome.is_good() {
        tracing::debug!(target: "top_client", topic, id, latency_ms, ?outcome, "message");
    } else {
        tracing::warn!(target: "top_client", topic, id, latency_ms, ?outcome, "message not handled");
    }
}

#[cfg(feature = "tracing")]
pub(super) fn link_changed(event: &LinkEvent<'_>) {
    match event {
        LinkEvent::Connected { connection } => {
            tracing::info!(target: "top_client", connection, "message link connected");
        }
        LinkEvent::Lost { connection, error, pause } => {
            let pause_ms = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX);
            tracing::warn!(target: "top_client", connection, %error, pause_ms, "message link lost");
        }
        LinkEvent::BadFrame { connection, error } => {
            tracing::warn!(target: "top_client", connection, %error, "frame not usable");
        }
    }
}

#[cfg(not(feature = "tracing"))]
pub(super) const fn message_ended(_: &MessageEvent<'_>) {}

#[cfg(not(feature = "tracing"))]
pub(super) const fn link_changed(_: &LinkEvent<'_>) {}
