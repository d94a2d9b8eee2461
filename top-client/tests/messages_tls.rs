//! The consumer over TLS (`wss`): the certificate is verified as a gateway's is.

#[path = "common/certificate.rs"]
mod certificate;
#[path = "common/channel.rs"]
mod channel;

use std::{
    env,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use tokio::{
    net::TcpListener,
    time::{sleep, timeout},
};
use top_client::{
    messages::{Consumer, ConsumerErrorKind, LinkEvent, RawMessage},
    metrics::Metrics,
};

/// A channel on loopback with its own certificate, that certificate as PEM, and how many confirms came.
async fn server() -> (String, String, Arc<AtomicUsize>) {
    let (acceptor, pem) = certificate::self_signed();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("wss://localhost:{}/tmc", listener.local_addr().expect("bound").port());
    let confirmed = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&confirmed);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, counted) = (acceptor.clone(), Arc::clone(&counted));
            tokio::spawn(async move {
                let Ok(stream) = acceptor.accept(stream).await else { return };
                channel::serve(stream, Arc::new(Mutex::new(None)), counted).await;
            });
        }
    });
    (url, pem, confirmed)
}

#[derive(Clone, Default)]
struct Lost(Arc<Mutex<Vec<(ConsumerErrorKind, String)>>>);

impl Metrics for Lost {
    fn link_changed(&self, event: &LinkEvent<'_>) {
        if let LinkEvent::Lost { error, .. } = event {
            let source = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
            self.0.lock().expect("no panic").push((error.kind().clone(), source));
        }
    }
}

#[tokio::test]
async fn an_unknown_certificate_is_refused_and_nothing_is_said() {
    let (url, _, confirmed) = server().await;
    let lost = Lost::default();
    let builder = Consumer::builder("12345678", "helloworld").endpoint(url.as_str()).metrics(lost.clone());
    let consumer = builder.on_any(|_: RawMessage| async {}).build().expect("settings");
    let found = async {
        while lost.0.lock().expect("no panic").is_empty() {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(Duration::from_secs(60), consumer.run_until(found)).await.expect("in time").expect("not refused");
    let (kind, source) = lost.0.lock().expect("no panic")[0].clone();
    assert_eq!(kind, ConsumerErrorKind::Connect);
    assert!(source.contains("certificate"), "{source}");
    assert_eq!(confirmed.load(SeqCst), 0);
}

const CHANNEL: &str = "TOP_CLIENT_TEST_TLS_CHANNEL";

/// Not a test of its own: what the process runs whose system trusts the certificate.
#[tokio::test]
async fn child_that_consumes() {
    let Ok(url) = env::var(CHANNEL) else { return };
    let mut inbox = Consumer::builder("12345678", "helloworld").endpoint(url).inbox().expect("settings");
    let delivery = timeout(Duration::from_secs(60), inbox.next()).await.expect("in time").expect("a message");
    assert_eq!(delivery.message().content, r#"{"tid":5}"#);
    delivery.confirm().await;
    inbox.finish().await.expect("let in");
    println!("consumed");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn messages_come_over_tls_whose_certificate_the_system_trusts() {
    let (url, certificate, confirmed) = server().await;
    let output = certificate::trusting("child_that_consumes", CHANNEL, url, certificate).await;
    assert!(
        output.status.success() && String::from_utf8_lossy(&output.stdout).contains("consumed"),
        "{output:?}"
    );
    // Its end is read a moment after the process is gone.
    for _ in 0..1000 {
        if confirmed.load(SeqCst) == 1 {
            return;
        }
        sleep(Duration::from_millis(10)).await;
    }
    panic!("the confirm did not come");
}
