//! The events of a client: each end of a call once, every attempt, and no value.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use http::StatusCode;
use top_client::{
    metrics::{AttemptEvent, CallEvent, Metrics, Outcome},
    testing::{ExpectedCall, Replay, Step},
};
use top_core::{
    TopApi,
    error::{ApiError, ErrorKind},
};

#[derive(TopApi)]
#[top_api(method = "a.read", response = String, unwrap = "time", idempotent)]
struct Read {
    text: String,
}

/// Writes down every event.
#[derive(Default)]
struct Recorder(Mutex<Vec<String>>);

impl Recorder {
    fn note(&self, text: String) {
        self.0.lock().unwrap().push(text);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

fn brief(outcome: Outcome<'_>) -> String {
    match outcome {
        Outcome::Failure(failure) => {
            let code = failure.code.map(|code| format!(" {code}")).unwrap_or_default();
            let sub_code = failure.sub_code.map(|sub_code| format!(" {sub_code}")).unwrap_or_default();
            let status = failure.status.map(|status| format!(" {status}")).unwrap_or_default();
            let flag = |on: bool, name: &str| if on { format!(" {name}") } else { String::new() };
            let flags = flag(failure.timeout, "timeout")
                + &flag(failure.throttled, "throttled")
                + &flag(failure.may_have_been_sent, "sent");
            format!("{:?}{code}{sub_code}{status}{flags}", failure.kind)
        }
        outcome => format!("{outcome:?}"),
    }
}

impl Metrics for Recorder {
    fn call_started(&self, method: &str) {
        self.note(format!("{method} started"));
    }

    fn attempt_ended(&self, attempt: &AttemptEvent<'_>) {
        let AttemptEvent { number, latency, outcome, .. } = attempt;
        assert!(!format!("{attempt:?}").contains("planted"));
        self.note(format!("attempt {number}: {} in {}s", brief(*outcome), latency.as_secs()));
    }

    fn call_ended(&self, call: &CallEvent<'_>) {
        let CallEvent { attempts, waited, latency, outcome, .. } = call;
        assert!(!format!("{call:?}").contains("planted"));
        let (waited, latency) = (waited.as_secs(), latency.as_secs());
        self.note(format!("{}: {attempts} attempts, waited {waited}s of {latency}s", brief(*outcome)));
    }
}

#[tokio::test(start_paused = true)]
async fn events_have_times_and_outcomes_and_no_value() {
    let gateway = Replay::new("planted-key", "planted-secret");
    let recorder = Arc::new(Recorder::default());
    let client = gateway.client().metrics(Arc::clone(&recorder)).max_ban_wait(Duration::from_secs(5)).build();
    let client = client.unwrap();
    let read = Read { text: "planted".into() };
    let call = || client.call(&read).session("planted-session").param("p", "planted");

    let ok = || Step::json(r#"{"time":"planted-response"}"#);
    let limited = |seconds| {
        let sub_msg = format!("This ban will last for {seconds} more seconds");
        ApiError::new(7, "planted").with_sub("accesscontrol.limited-by-api-access-count", sub_msg)
    };
    gateway.expect("a.read", Step::http(StatusCode::BAD_GATEWAY, "planted"));
    gateway.expect("a.read", limited(3));
    gateway.expect("a.read", ok().after(Duration::from_secs(2)));
    call().await.unwrap();
    assert_eq!(
        recorder.take(),
        [
            "a.read started",
            "attempt 1: Status 502 sent in 0s",
            "attempt 2: Api 7 accesscontrol.limited-by-api-access-count throttled sent in 0s",
            "attempt 3: Success in 2s",
            "Success: 3 attempts, waited 3s of 5s",
        ]
    );

    gateway.expect("a.read", Step::silence());
    call().timeout(Duration::from_secs(4)).await.unwrap_err();
    assert_eq!(
        recorder.take(),
        [
            "a.read started",
            "attempt 1: Transport timeout sent in 4s",
            "Transport timeout sent: 1 attempts, waited 0s of 4s",
        ]
    );

    // Refused by the client itself, while the platform's ban lasts.
    gateway.expect("a.read", limited(3600));
    call().await.unwrap_err();
    recorder.take();
    assert_eq!(call().await.unwrap_err().kind(), ErrorKind::Limited);
    assert_eq!(recorder.take(), ["a.read started", "Limited throttled: 0 attempts, waited 0s of 0s"]);

    // A future that is dropped is a call that has ended.
    gateway.expect(ExpectedCall::of("a.other"), Step::silence());
    let other = client.call_method("a.other", [("p", "planted")]);
    assert!(tokio::time::timeout(Duration::from_secs(1), other.send()).await.is_err());
    assert_eq!(recorder.take(), ["a.other started", "Dropped: 1 attempts, waited 0s of 1s"]);
    gateway.finish();
}

/// The same events by the crate `metrics`.
#[cfg(feature = "metrics")]
mod facade {
    use std::{
        collections::BTreeMap,
        sync::{Arc, Mutex},
    };

    use metrics::{
        Counter, CounterFn, Gauge, GaugeFn, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
        SharedString, Unit,
    };
    use top_client::{
        metrics::MetricsFacade,
        testing::{Replay, Step},
    };

    use super::Read;

    type Values = Arc<Mutex<BTreeMap<String, Vec<f64>>>>;

    /// Writes down every value under its name and labels.
    #[derive(Clone, Default)]
    struct Written {
        values: Values,
        described: Values,
    }

    struct Under(String, Values);

    impl Under {
        fn write(&self, value: f64) {
            self.1.lock().unwrap().entry(self.0.clone()).or_default().push(value);
        }
    }

    impl CounterFn for Under {
        fn increment(&self, value: u64) {
            self.write(f64::from(u32::try_from(value).unwrap()));
        }
        fn absolute(&self, _: u64) {
            unreachable!("counters are incremented");
        }
    }

    impl GaugeFn for Under {
        fn increment(&self, value: f64) {
            self.write(value);
        }
        fn decrement(&self, value: f64) {
            self.write(-value);
        }
        fn set(&self, _: f64) {
            unreachable!("gauges go up and down");
        }
    }

    impl HistogramFn for Under {
        fn record(&self, value: f64) {
            self.write(value);
        }
    }

    impl Written {
        fn under(&self, key: &Key) -> Arc<Under> {
            let mut labels: Vec<_> =
                key.labels().map(|label| format!("{}={}", label.key(), label.value())).collect();
            labels.sort();
            Arc::new(Under(format!("{} {}", key.name(), labels.join(" ")), Arc::clone(&self.values)))
        }

        fn describe(&self, name: &KeyName) {
            self.described.lock().unwrap().insert(name.as_str().to_owned(), Vec::new());
        }
    }

    impl Recorder for Written {
        fn describe_counter(&self, name: KeyName, _: Option<Unit>, _: SharedString) {
            self.describe(&name);
        }
        fn describe_gauge(&self, name: KeyName, _: Option<Unit>, _: SharedString) {
            self.describe(&name);
        }
        fn describe_histogram(&self, name: KeyName, _: Option<Unit>, _: SharedString) {
            self.describe(&name);
        }
        fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
            Counter::from_arc(self.under(key))
        }
        fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
            Gauge::from_arc(self.under(key))
        }
        fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
            Histogram::from_arc(self.under(key))
        }
    }

    #[tokio::test(start_paused = true)]
    async fn calls_are_counted_by_the_crate_of_that_name_and_without_a_value() {
        let written = Written::default();
        let _guard = metrics::set_default_local_recorder(&written);
        let gateway = Replay::new("planted", "planted");
        let client = gateway.client().metrics(MetricsFacade::described()).build().unwrap();
        gateway.expect("a.read", Step::http(http::StatusCode::BAD_GATEWAY, "planted"));
        gateway.expect("a.read", Step::json(r#"{"time":"planted"}"#));
        gateway.expect(
            "a.read",
            Step::json(r#"{"error_response":{"code":15,"msg":"planted","sub_code":"planted"}}"#),
        );
        let read = Read { text: "planted".into() };
        client.call(&read).session("planted").await.unwrap();
        client.call(&read).session("planted").await.unwrap_err();
        gateway.finish();

        let values = written.values.lock().unwrap();
        let sum = |name: &str| values.get(name).map(|values| values.iter().sum::<f64>());
        assert_eq!(sum("top_client_calls_total method=a.read outcome=Success"), Some(1.0), "{values:?}");
        assert_eq!(sum("top_client_calls_total method=a.read outcome=Api"), Some(1.0));
        assert_eq!(sum("top_client_calls_in_flight method=a.read"), Some(0.0));
        assert_eq!(values["top_client_call_seconds method=a.read"].len(), 2);
        assert_eq!(values["top_client_waited_seconds method=a.read"].len(), 1, "the first was repeated");
        assert_eq!(sum("top_client_attempts_total method=a.read outcome=Success"), Some(1.0));
        let failed = "top_client_attempts_total code= method=a.read outcome=Status throttled=false";
        assert_eq!(sum(failed), Some(1.0));
        assert_eq!(
            sum("top_client_attempts_total code=15 method=a.read outcome=Api throttled=false"),
            Some(1.0)
        );
        assert_eq!(values["top_client_attempt_seconds method=a.read"].len(), 3);
        assert!(!format!("{values:?}").contains("planted"), "{values:?}");
        let described = written.described.lock().unwrap();
        let unknown: Vec<_> = values
            .keys()
            .filter(|key| !described.contains_key(key.split(' ').next().unwrap_or_default()))
            .collect();
        assert!(unknown.is_empty(), "each has a description: {unknown:?}");
    }
}
