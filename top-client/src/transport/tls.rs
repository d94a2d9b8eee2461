//! TLS for the default transport and the message channel: rustls with ring and the system's trust store. Nothing is set for
//! the whole process. Certificates are always verified; this cannot be switched off.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore, crypto};
use rustls_platform_verifier::Verifier;

use super::SetupError;

/// The TLS configuration of a client. With `https = false` no certificate is trusted and nothing is loaded, for
/// gateways without TLS on machines that may have no trust store.
pub(crate) fn config(https: bool) -> Result<ClientConfig, SetupError> {
    let provider = Arc::new(crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(no_trust)?;
    Ok(if https {
        match Verifier::new(provider) {
            // "Dangerous" by name only: the trust store's verifier replaces the one over a list of roots.
            Ok(verifier) => {
                builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth()
            }
            #[cfg(feature = "webpki-roots")]
            Err(_) => builder.with_root_certificates(built_in_roots()).with_no_client_auth(),
            #[cfg(not(feature = "webpki-roots"))]
            Err(error) => return Err(no_trust(error)),
        }
    } else {
        builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth()
    })
}

fn no_trust(source: rustls::Error) -> SetupError {
    SetupError::new(
        "the system's trusted certificates could not be loaded (on Linux they come with `ca-certificates`)",
        source,
    )
}

/// Mozilla's list, as of this build.
#[cfg(feature = "webpki-roots")]
fn built_in_roots() -> RootCertStore {
    RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() }
}
