//! A certificate for this machine that nobody has signed.

use std::{
    fs,
    path::{Path, PathBuf},
};

use base64::Engine as _;

/// The certificate and its key, as PEM.
#[derive(Clone)]
pub(crate) struct Certificate {
    certificate: String,
    key: String,
}

fn pem(label: &str, bytes: &[u8]) -> String {
    let text = base64::engine::general_purpose::STANDARD.encode(bytes);
    // No line is longer than 64 characters: OpenSSL insists.
    let lines: Vec<&str> = text.as_bytes().chunks(64).filter_map(|line| str::from_utf8(line).ok()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

impl Certificate {
    pub(crate) fn new() -> Self {
        let names = ["localhost".to_owned(), "127.0.0.1".to_owned()];
        let own = rcgen::generate_simple_self_signed(names).expect("a certificate");
        Self {
            certificate: pem("CERTIFICATE", own.cert.der()),
            key: pem("PRIVATE KEY", &own.signing_key.serialize_der()),
        }
    }

    /// The certificate alone.
    pub(crate) fn pem(&self) -> &str {
        &self.certificate
    }

    /// Writes certificate and key into files of this directory.
    pub(crate) fn write(&self, directory: &Path) -> [PathBuf; 2] {
        [("server.crt", &self.certificate), ("server.key", &self.key)].map(|(name, text)| {
            let path = directory.join(name);
            fs::write(&path, text).expect("a file of the test's own");
            path
        })
    }
}
