//! TLS for the transports of this crate: rustls with ring and the system's trust store, for one client and not for the
//! whole process. Certificates are always verified; this cannot be switched off.

use std::{error::Error, fmt, sync::Arc};

use rustls::{ClientConfig, RootCertStore, crypto};
use rustls_platform_verifier::Verifier;

use super::BoxError;

/// A transport cannot be set up: most often because the system has no trusted certificates.
#[derive(Debug)]
pub struct SetupError {
    what: &'static str,
    source: BoxError,
}

impl SetupError {
    pub(super) fn new(what: &'static str, source: impl Into<BoxError>) -> Self {
        Self { what, source: source.into() }
    }

    fn tls(source: rustls::Error) -> Self {
        Self::new(
            "the system's trusted certificates could not be loaded (on Linux they come with `ca-certificates`)",
            source,
        )
    }
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what)
    }
}

impl Error for SetupError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

/// The TLS configuration of a transport. With `https = false` no certificate is trusted and nothing is loaded, for
/// gateways without TLS on machines that may have no trust store.
pub(super) fn config(https: bool) -> Result<ClientConfig, SetupError> {
    let provider = Arc::new(crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(SetupError::tls)?;
    Ok(if https {
        match Verifier::new(provider) {
            // "Dangerous" by name only: the trust store's verifier replaces the one over a list of roots.
            Ok(verifier) => {
                builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth()
            }
            #[cfg(feature = "webpki-roots")]
            Err(_) => builder.with_root_certificates(built_in_roots()).with_no_client_auth(),
            #[cfg(not(feature = "webpki-roots"))]
            Err(error) => return Err(SetupError::tls(error)),
        }
    } else {
        builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth()
    })
}

/// Mozilla's list, as of this build.
#[cfg(feature = "webpki-roots")]
fn built_in_roots() -> RootCertStore {
    RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() }
}
