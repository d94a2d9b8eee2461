//! TLS for `localhost` with a certificate that nobody has signed.

use std::sync::Arc;

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
