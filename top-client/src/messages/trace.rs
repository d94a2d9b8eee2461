//! `tracing` events of messages and connections; nothing without that feature. They show topics, ids and outcomes; never
//! a content, a reason, a session or a token.

use super::events::{LinkEvent, MessageEvent};

#[cfg(feature = "tracing")]
pub(super) fn message_ended(event: &MessageEvent<'_>) {
    use super::events::MessageOutcome as Outcome;

    let MessageEvent { topic, id, latency, outcome } = *event;
    let latency_ms = u64::try_from(latency.as_millis()).unwrap_or(u64::MAX);
    let is_good =
        matches!(outcome, Outcome::Handled | Outcome::Duplicate | Outcome::InHand | Outcome::Superseded);
    if is_good {
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
