//! Certificates are verified, by both transports, and there is no way around it but a trusted certificate.

#[path = "common/certificate.rs"]
mod certificate;

use std::{
    env,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
};

use tokio::{io::AsyncReadExt as _, io::AsyncWriteExt as _, net::TcpListener};
use top_client::{Client, transport::Hyper};
use top_core::error::TransportErrorKind;

const RESPONSE: &str = r#"{"time":"2016-01-01 12:00:00"}"#;

/// A gateway on loopback with a certificate that nobody has signed, that certificate as PEM, and what happens there.
async fn gateway() -> (String, String, Arc<Seen>) {
    let (acceptor, certificate) = certificate::self_signed();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("https://localhost:{}/router/rest", listener.local_addr().expect("bound").port());
    let seen = Arc::<Seen>::default();
    let counted = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, seen) = (acceptor.clone(), Arc::clone(&counted));
            seen.connections.fetch_add(1, SeqCst);
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                let mut request = [0; 16 * 1024];
                loop {
                    request[0] = 0;
                    match stream.read(&mut request).await {
                        Ok(0) => break,
                        // The body may come by itself.
                        Ok(_) if !request.starts_with(b"POST ") => continue,
                        Ok(_) => seen.requests.fetch_add(1, SeqCst),
                        // The end of TCP alone is none of TLS.
                        Err(_) => return,
                    };
                    let response =
                        format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{RESPONSE}", RESPONSE.len());
                    let _ = stream.write_all(response.as_bytes()).await;
                }
                // An orderly end, as TLS has it.
                let _ = stream.shutdown().await;
                seen.goodbyes.fetch_add(1, SeqCst);
            });
        }
    });
    (url, certificate, seen)
}

#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    requests: AtomicUsize,
    /// How many clients closed their connection as TLS has it.
    goodbyes: AtomicUsize,
}

#[tokio::test]
async fn an_unknown_certificate_is_refused_and_nothing_is_sent() {
    let (url, _, seen) = gateway().await;
    let builder = || Client::builder("12345678", "helloworld").gateway(url.as_str());
    for client in
        [builder().build().unwrap(), builder().transport(Hyper::new(true).unwrap()).build().unwrap()]
    {
        let error = client.call_method("taobao.time.get", [("a", "b")]).await.unwrap_err();
        let transport = error.as_transport().unwrap_or_else(|| panic!("{error:?}"));
        assert_eq!(transport.kind(), TransportErrorKind::Connect);
        assert!(!error.may_have_been_sent());
    }
    assert_eq!(seen.requests.load(SeqCst), 0);
}

const GATEWAY: &str = "TOP_CLIENT_TEST_TLS_GATEWAY";

/// Not a test of its own: what the process runs whose system trusts the certificate.
#[tokio::test]
async fn child_that_calls() {
    let Ok(url) = env::var(GATEWAY) else { return };
    let client = Client::builder("12345678", "helloworld").gateway(url).build().unwrap();
    for _ in 0..3 {
        let reply = client.call_method("taobao.time.get", [("a", "b")]).await.unwrap();
        assert_eq!(reply["time"], "2016-01-01 12:00:00");
    }
    drop(client);
    println!("called");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_certificate_that_the_system_trusts_is_taken() {
    let (url, certificate, seen) = gateway().await;
    let output = certificate::trusting("child_that_calls", GATEWAY, url, certificate).await;
    assert!(
        output.status.success() && String::from_utf8_lossy(&output.stdout).contains("called"),
        "{output:?}"
    );
    let [connections, requests] = [&seen.connections, &seen.requests].map(|count| count.load(SeqCst));
    assert_eq!((connections, requests), (1, 3), "the connection was used again");
    while seen.goodbyes.load(SeqCst) == 0 {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}
