//! What a call shows to `tracing`: enough to find it at the platform, and no value.

use std::{
    fmt::{Debug, Write as _},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

use http::StatusCode;
use top_client::{
    RetryPolicy, SessionFuture, SessionProvider,
    testing::{Replay, Step},
};
use top_core::TopApi;
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

#[derive(TopApi)]
#[top_api(method = "a.write", response = String, unwrap = "time")]
struct Write {
    text: String,
}

/// Writes down everything that is recorded.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<String>>, Arc<AtomicU64>);

impl Visit for Recorder {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0.lock().unwrap(), "{field}={value:?};").unwrap();
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "top_client"
    }
    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        span.record(&mut self.clone());
        span::Id::from_u64(self.1.fetch_add(1, Ordering::SeqCst) + 1)
    }
    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut self.clone());
    }
    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

#[tokio::test(start_paused = true)]
async fn a_call_is_one_span_without_values() {
    let gateway = Replay::new("planted", "planted");
    gateway.expect("a.write", Step::refused());
    gateway.expect("a.write", Step::json(r#"{"error_response":{"code":15,"msg":"planted","sub_code":"isv.item-not-exist","sub_msg":"planted","request_id":"r7"}}"#));
    let client = gateway.client().build().unwrap();
    let recorder = Recorder::default();
    let guard = tracing::subscriber::set_default(recorder.clone());
    client
        .call(&Write { text: "planted".into() })
        .session("planted")
        .param("p", "planted")
        .await
        .unwrap_err();
    drop(guard);
    let shown = recorder.0.lock().unwrap().clone();
    for expected in [
        "otel.name=\"a.write\"",
        "otel.kind=\"client\"",
        "otel.status_code=\"error\"",
        "error.type=\"15\"",
        "rpc.system=\"top\"",
        "rpc.method=\"a.write\"",
        "http.request.method=\"POST\"",
        "http.request.resend_count=1",
        "http.response.status_code=200",
        "server.address=\"",
        "server.port=",
        "method=\"a.write\"",
        "attempts=2",
        "request_id=\"r7\"",
        "code=15",
        "sub_code=\"isv.item-not-exist\"",
        "waited_ms=",
    ] {
        assert!(shown.contains(expected), "{expected} in {shown}");
    }
    assert!(!shown.contains("planted"), "{shown}");
}

#[tokio::test]
async fn a_span_says_how_the_call_failed_in_one_word_and_nothing_of_a_success() {
    type Case = (fn() -> Step, &'static [&'static str]);
    let cases: [Case; 4] = [
        (|| Step::json(r#"{"time":"now"}"#), &["http.response.status_code=200"]),
        (
            || Step::http(StatusCode::BAD_GATEWAY, "planted"),
            &["error.type=\"502\"", "http.response.status_code=502"],
        ),
        (|| Step::json("planted"), &["error.type=\"decode\"", "http.response.status_code=200"]),
        (Step::refused, &["error.type=\"transport\""]),
    ];
    for (step, expected) in cases {
        let gateway = Replay::new("planted", "planted");
        gateway.expect("a.write", step());
        let client = gateway.client().retry(RetryPolicy::NEVER).build().unwrap();
        let recorder = Recorder::default();
        let guard = tracing::subscriber::set_default(recorder.clone());
        let result = client.call(&Write { text: "planted".into() }).await;
        drop(guard);
        let shown = recorder.0.lock().unwrap().clone();
        for expected in expected {
            assert!(shown.contains(expected), "{expected} in {shown}");
        }
        assert_eq!(shown.contains("otel.status_code=\"error\""), result.is_err(), "{shown}");
        assert_eq!(shown.contains("error.type="), result.is_err(), "{shown}");
        assert!(shown.contains("server.address="), "{shown}");
        assert_eq!(
            shown.contains("http.response.status_code="),
            expected.len() == 2 || result.is_ok(),
            "{shown}"
        );
        assert!(!shown.contains("planted") && !shown.contains("resend_count"), "{shown}");
    }
}

#[tokio::test]
async fn a_call_that_was_never_sent_has_no_server() {
    let gateway = Replay::new("planted", "planted");
    let client = gateway.client().build().unwrap();
    let recorder = Recorder::default();
    let guard = tracing::subscriber::set_default(recorder.clone());
    client.call(&Write { text: String::new() }).await.unwrap_err();
    drop(guard);
    let shown = recorder.0.lock().unwrap().clone();
    assert!(
        shown.contains("error.type=\"check\"") && shown.contains("otel.status_code=\"error\""),
        "{shown}"
    );
    assert!(!shown.contains("server.") && !shown.contains("http.response"), "{shown}");
}

#[tokio::test]
async fn a_span_names_the_shop_and_not_its_session() {
    struct Tokens;

    impl SessionProvider for Tokens {
        fn session<'a>(&'a self, _: &'a str) -> SessionFuture<'a> {
            Box::pin(std::future::ready(Ok(Some("planted".to_owned()))))
        }
    }

    let gateway = Replay::new("planted", "planted");
    gateway.expect("a.write", Step::json(r#"{"time":"planted"}"#));
    let client = gateway.client().sessions(Tokens).build().unwrap();
    let recorder = Recorder::default();
    let guard = tracing::subscriber::set_default(recorder.clone());
    client.call(&Write { text: "planted".into() }).shop("shop \u{1b}[31m1").await.unwrap();
    drop(guard);
    let shown = recorder.0.lock().unwrap().clone();
    // Escaped, as any text of the program's is by `Debug`.
    assert!(shown.contains(r#"shop="shop \u{1b}[31m1";"#), "{shown}");
    assert!(!shown.contains("planted"), "{shown}");
}
