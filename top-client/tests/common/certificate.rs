//! TLS for `localhost` with a certificate that nobody has signed.

use std::sync::Arc;
#[cfg(target_os = "linux")]
use std::{
    env,
    process::{Command, Output},
};

use base64::Engine as _;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::ring, pki_types::PrivatePkcs8KeyDer},
};

/// What accepts connections, and its certificate as PEM.
pub(crate) fn self_signed() -> (TlsAcceptor, String) {
    let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let key = PrivatePkcs8KeyDer::from(own.signing_key.serialize_der());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key.into())
        .expect("a certificate and its key");
    let certificate = base64::engine::general_purpose::STANDARD.encode(own.cert.der());
    let pem = format!("-----BEGIN CERTIFICATE-----\n{certificate}\n-----END CERTIFICATE-----\n");
    (TlsAcceptor::from(Arc::new(config)), pem)
}

/// Runs a test of this program in a process whose system trusts the certificate: `SSL_CERT_FILE` names the trusted ones, on
/// Unix other than macOS. `variable` tells that process the address.
#[cfg(target_os = "linux")]
pub(crate) async fn trusting(
    test: &'static str,
    variable: &'static str,
    url: String,
    certificate: String,
) -> Output {
    let file = env::temp_dir().join(format!("top-client-{test}-{}.pem", std::process::id()));
    std::fs::write(&file, certificate).expect("a file of certificates");
    let child = tokio::task::spawn_blocking({
        let file = file.clone();
        move || {
            Command::new(env::current_exe().expect("this test is a program"))
                .args(["--exact", test, "--nocapture"])
                .env(variable, url)
                .env("SSL_CERT_FILE", file)
                .output()
                .expect("it runs again")
        }
    });
    let output = child.await.expect("no panic");
    std::fs::remove_file(file).expect("the file is still there");
    output
}
