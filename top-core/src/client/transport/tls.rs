//! TLS for the transports of this crate: rustls with ring and the system's trust store, given to one client and not
//! installed for the process. Certificates are always verified; there is no switch.

use std::{error::Error, fmt, sync::Arc};

use rustls::{ClientConfig, RootCertStore, crypto};
use rustls_platform_verifier::Verifier;

/// TLS cannot be set up: most often because the system has no trusted certificates (`ca-certificates` is missing).
#[derive(Debug)]
pub struct TlsError(rustls::Error);

impl fmt::Display for TlsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "TLS cannot be set up: the system's trusted certificates could not be loaded \
             (on Linux they come with the package `ca-certificates`)",
        )
    }
}

impl Error for TlsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

/// What a transport needs of TLS. With `https = false` nothing is trusted and nothing is loaded: for gateways without
/// TLS, on machines that may have no trust store at all.
pub(super) fn config(https: bool) -> Result<ClientConfig, TlsError> {
    let provider = Arc::new(crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(TlsError)?;
    Ok(if https {
        let verifier = Verifier::new(provider).map_err(TlsError)?;
        // The trust store's own verifier replaces the one over a list of roots: nothing is skipped.
        builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth()
    } else {
        builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth()
    })
}
