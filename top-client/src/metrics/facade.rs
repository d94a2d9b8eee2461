//! The events as counters, gauges and histograms of the crate `metrics`, which the program sends to Prometheus, `StatsD`
//! or whatever its recorder is made for. Knows names and labels; what is counted is told by the client.

use std::borrow::Cow;

use ::metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};

use super::{AttemptEvent, CallEvent, FleetChange, FleetEvent, Metrics, Outcome};

/// [`Metrics`] by the crate [`metrics`](::metrics): give it to the client, install a recorder, and that is all.
///
/// | name | type | labels |
/// |---|---|---|
/// | `top_client_calls_total` | counter | `method`, `outcome` |
/// | `top_client_call_seconds` | histogram | `method` |
/// | `top_client_waited_seconds` | histogram: how long calls were held back, if they were | `method` |
/// | `top_client_calls_in_flight` | gauge | `method` |
/// | `top_client_attempts_total` | counter | `method`, `outcome`, of failures `code`, `throttled` |
/// | `top_client_attempt_seconds` | histogram | `method` |
/// | `top_client_fleet_events_total` | counter | `store`, `event`: `away` or `back` |
/// | `top_client_fleet_away_seconds` | histogram: for how long an engine was away | `store` |
/// | `top_client_messages_total` | counter (feature `messages`) | `topic`, `outcome` |
/// | `top_client_message_seconds` | histogram (feature `messages`) | `topic` |
/// | `top_client_link_events_total` | counter (feature `messages`) | `event` |
///
/// `outcome` is `Success`, `Dropped` or the failure's [`ErrorKind`](crate::error::ErrorKind), and of messages a
/// [`MessageOutcome`](crate::messages::MessageOutcome). A label has few values: no shop, no id, no text of the
/// platform's.
///
/// ```
/// use top_client::{Client, metrics::MetricsFacade};
///
/// # if cfg!(any(feature = "reqwest", feature = "hyper")) {
/// let client = Client::builder("12345678", "the app secret").metrics(MetricsFacade::described()).build()?;
/// # }
/// # Ok::<(), top_client::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct MetricsFacade(());

impl MetricsFacade {
    /// Counts without a word on what the counters mean.
    pub const fn new() -> Self {
        Self(())
    }

    /// Tells the recorder that is installed what each metric means and its unit. Once for the program is enough; the
    /// recorder has to be there already.
    pub fn described() -> Self {
        describe_counter!("top_client_calls_total", Unit::Count, "calls that have ended");
        describe_histogram!("top_client_call_seconds", Unit::Seconds, "calls from the beginning to the end");
        describe_histogram!("top_client_waited_seconds", Unit::Seconds, "how long calls were held back");
        describe_gauge!("top_client_calls_in_flight", Unit::Count, "calls that have not ended");
        describe_counter!("top_client_attempts_total", Unit::Count, "requests that were made");
        describe_histogram!("top_client_attempt_seconds", Unit::Seconds, "from a request to its response");
        describe_counter!(
            "top_client_fleet_events_total",
            Unit::Count,
            "engines that went away or came back"
        );
        describe_histogram!(
            "top_client_fleet_away_seconds",
            Unit::Seconds,
            "for how long an engine was away"
        );
        #[cfg(feature = "messages")]
        {
            describe_counter!("top_client_messages_total", Unit::Count, "messages by what became of them");
            describe_histogram!("top_client_message_seconds", Unit::Seconds, "from arrival to outcome");
            describe_counter!("top_client_link_events_total", Unit::Count, "connections for messages");
        }
        Self(())
    }
}

/// A label's value for an outcome; written once for each failure only.
fn label(outcome: &Outcome<'_>) -> Cow<'static, str> {
    match outcome {
        Outcome::Success => "Success".into(),
        Outcome::Dropped => "Dropped".into(),
        Outcome::Failure(failure) => format!("{:?}", failure.kind).into(),
    }
}

impl Metrics for MetricsFacade {
    fn call_started(&self, method: &str) {
        gauge!("top_client_calls_in_flight", "method" => method.to_owned()).increment(1);
    }

    fn attempt_ended(&self, attempt: &AttemptEvent<'_>) {
        let method = attempt.method.to_owned();
        histogram!("top_client_attempt_seconds", "method" => method.clone()).record(attempt.latency);
        let outcome = label(&attempt.outcome);
        let Outcome::Failure(failure) = attempt.outcome else {
            counter!("top_client_attempts_total", "method" => method, "outcome" => outcome).increment(1);
            return;
        };
        let code = failure.code.map(|code| code.to_string()).unwrap_or_default();
        let throttled = if failure.throttled { "true" } else { "false" };
        counter!(
            "top_client_attempts_total",
            "method" => method, "outcome" => outcome, "code" => code, "throttled" => throttled
        )
        .increment(1);
    }

    fn call_ended(&self, call: &CallEvent<'_>) {
        let method = call.method.to_owned();
        gauge!("top_client_calls_in_flight", "method" => method.clone()).decrement(1);
        histogram!("top_client_call_seconds", "method" => method.clone()).record(call.latency);
        if !call.waited.is_zero() {
            histogram!("top_client_waited_seconds", "method" => method.clone()).record(call.waited);
        }
        counter!("top_client_calls_total", "method" => method, "outcome" => label(&call.outcome))
            .increment(1);
    }

    fn fleet_changed(&self, event: &FleetEvent) {
        let store = format!("{:?}", event.store);
        let name = match event.change {
            FleetChange::Away(_) => "away",
            FleetChange::Back(after) => {
                histogram!("top_client_fleet_away_seconds", "store" => store.clone()).record(after);
                "back"
            }
        };
        counter!("top_client_fleet_events_total", "store" => store, "event" => name).increment(1);
    }

    #[cfg(feature = "messages")]
    fn message_ended(&self, message: &crate::messages::MessageEvent<'_>) {
        let topic = message.topic.to_owned();
        histogram!("top_client_message_seconds", "topic" => topic.clone()).record(message.latency);
        let outcome = format!("{:?}", message.outcome);
        counter!("top_client_messages_total", "topic" => topic, "outcome" => outcome).increment(1);
    }

    #[cfg(feature = "messages")]
    fn link_changed(&self, link: &crate::messages::LinkEvent<'_>) {
        use crate::messages::LinkEvent;

        let event = match link {
            LinkEvent::Connected { .. } => "connected",
            LinkEvent::Lost { .. } => "lost",
            LinkEvent::BadFrame { .. } => "bad_frame",
        };
        counter!("top_client_link_events_total", "event" => event).increment(1);
    }
}
