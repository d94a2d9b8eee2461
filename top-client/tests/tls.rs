//! Certificates are verified, by both transports, and there is no way around it but a trusted certificate.

#[path = "common/certificate.rs"]
mod certificate;

use std::env;

use tokio::{io::AsyncReadExt as _, io::AsyncWriteExt as _, net::TcpListener};
use top_client::{Client, transport::Hyper};
use top_core::error::TransportErrorKind;

const RESPONSE: &str = r#"{"time":"2016-01-01 12:00:00"}"#;

/// A gateway on loopback with a certificate that nobody has signed, and that certificate as PEM.
async fn gateway() -> (String, String) {
    let (acceptor, certificate) = certificate::self_signed();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("https://localhost:{}/router/rest", listener.local_addr().expect("bound").port());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                let mut request = [0; 16 * 1024];
                let _ = stream.read(&mut request).await;
                let response =
                    format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{RESPONSE}", RESPONSE.len());
                let _ = stream.write_all(response.as_bytes()).await;
                let _ = stream.shutdown().await;
            });
        }
    });
    (url, certificate)
}

#[tokio::test]
async fn an_unknown_certificate_is_refused_and_nothing_is_sent() {
    let (url, _) = gateway().await;
    let builder = || Client::builder("12345678", "helloworld").gateway(url.as_str());
    for client in
        [builder().build().unwrap(), builder().transport(Hyper::new(true).unwrap()).build().unwrap()]
    {
        let error = client.call_method("taobao.time.get", [("a", "b")]).await.unwrap_err();
        let transport = error.as_transport().unwrap_or_else(|| panic!("{error:?}"));
        assert_eq!(transport.kind(), TransportErrorKind::Connect);
        assert!(!error.may_have_been_sent());
    }
}

const GATEWAY: &str = "TOP_CLIENT_TEST_TLS_GATEWAY";

/// Not a test of its own: what the process runs whose system trusts the certificate.
#[tokio::test]
async fn child_that_calls() {
    let Ok(url) = env::var(GATEWAY) else { return };
    let client = Client::builder("12345678", "helloworld").gateway(url).build().unwrap();
    let reply = client.call_method("taobao.time.get", [("a", "b")]).await.unwrap();
    assert_eq!(reply["time"], "2016-01-01 12:00:00");
    println!("called");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_certificate_that_the_system_trusts_is_taken() {
    let (url, certificate) = gateway().await;
    let output = certificate::trusting("child_that_calls", GATEWAY, url, certificate).await;
    assert!(
        output.status.success() && String::from_utf8_lossy(&output.stdout).contains("called"),
        "{output:?}"
    );
}
