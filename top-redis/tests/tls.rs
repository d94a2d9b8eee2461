//! The engine over TLS, against a real Redis that speaks nothing else.

mod support;

use support::{Server, certificate::Certificate};
use top_client::fleet::{CursorStore as _, StoreErrorKind};
use top_redis::Redis;

#[tokio::test]
async fn the_engine_conforms_over_tls() {
    let certificate = Certificate::new();
    let Some(mut server) = Server::start_with_tls(certificate.clone()) else { return };
    let url = server.url();
    let build = || Redis::builder(url.as_str()).root_certificate(certificate.pem());
    support::conforms(|_| build()).await;
    let one = build().build().unwrap();
    assert!(one.advance("orders", None, "1").await.unwrap());
    server.kill();
    assert!(one.position("orders").await.unwrap_err().is_away());
    assert!(server.run());
    assert_eq!(one.position("orders").await.unwrap().as_deref(), Some("1"), "it connects again");
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_ends_it_and_says_so() {
    let Some(server) = Server::start_with_tls(Certificate::new()) else { return };
    let another = Certificate::new();
    for builder in [
        Redis::builder(server.url()).root_certificate(another.pem()),
        // As the system's certificates do not have it.
        Redis::builder(server.url()),
    ] {
        let error = builder.build().unwrap().position("orders").await.unwrap_err();
        let shown = format!("{error:?}");
        assert!(shown.contains("not trusted"), "{shown}");
        assert_eq!(error.kind(), StoreErrorKind::Away);
    }
}

#[tokio::test]
async fn a_server_that_speaks_no_tls_is_away() {
    let Some(server) = Server::start() else { return };
    let url = server.url().replace("redis://", "rediss://");
    let redis = Redis::builder(url).root_certificate(Certificate::new().pem()).build().unwrap();
    assert!(redis.position("orders").await.unwrap_err().is_away());
}

/// Runs again in a process whose system trusts the certificate: `SSL_CERT_FILE` names the trusted ones, on Unix other than
/// macOS.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn the_systems_certificates_are_trusted() {
    const URL: &str = "TOP_REDIS_TRUSTED";
    if let Ok(url) = std::env::var(URL) {
        let redis = Redis::builder(url).build().unwrap();
        assert!(redis.advance("orders", None, "1").await.unwrap());
        return;
    }
    let certificate = Certificate::new();
    let Some(server) = Server::start_with_tls(certificate.clone()) else { return };
    let directory = std::env::temp_dir().join(format!("top-redis-trusted-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let [file, _] = certificate.write(&directory);
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_systems_certificates_are_trusted", "--nocapture"])
        .env(URL, server.url().replace("127.0.0.1", "localhost"))
        .env("SSL_CERT_FILE", file)
        .env_remove("SSL_CERT_DIR")
        .output()
        .unwrap();
    std::fs::remove_dir_all(directory).unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let redis = Redis::builder(server.url()).root_certificate(certificate.pem()).build().unwrap();
    assert_eq!(redis.position("orders").await.unwrap().as_deref(), Some("1"), "that process was here");
}
