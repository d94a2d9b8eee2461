//! The signer that holds the app secret in this process: the digests themselves.
//!
//! The digests absorb the secret once, when the signer is made; each signature starts from a copy of that state.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

use super::{
    into_secret::IntoSecret,
    method::SignMethod,
    signature::Signature,
    signer::{Signer, Signing, StringToSign},
};

/// Signs with an app secret held in memory. The secret is zeroed when the signer is dropped, and never shown.
///
/// ```
/// use top_core::sign::{SecretSigner, SignMethod, Signer, Signing, StringToSign};
///
/// let signer = SecretSigner::new("helloworld", SignMethod::Md5);
/// let Signing::Ready(signature) = signer.sign(StringToSign { parameters: b"foo1bar2", body: b"" }) else {
///     unreachable!("a local secret signs at once");
/// };
/// assert_eq!(signature?.as_str().len(), 32);
/// assert!(!format!("{signer:?}").contains("helloworld"));
/// # Ok::<(), top_core::sign::SignError>(())
/// ```
pub struct SecretSigner(Keyed);

enum Keyed {
    Md5 { absorbed: Md5, secret: SecretString },
    Hmac(Hmac<Md5>),
    HmacSha256(Hmac<Sha256>),
}

impl SecretSigner {
    /// Takes the app secret.
    ///
    /// # Panics
    /// Never: HMAC takes keys of any length.
    pub fn new(secret: impl IntoSecret, method: SignMethod) -> Self {
        let secret = secret.into_secret();
        let key = secret.expose_secret().as_bytes();
        Self(match method {
            SignMethod::Md5 => Keyed::Md5 { absorbed: Md5::new_with_prefix(key), secret },
            SignMethod::Hmac => Keyed::Hmac(keyed(key)),
            SignMethod::HmacSha256 => Keyed::HmacSha256(keyed(key)),
        })
    }
}

fn keyed<M: KeyInit>(key: &[u8]) -> M {
    M::new_from_slice(key).expect("HMAC takes keys of any length")
}

impl Signer for SecretSigner {
    fn method(&self) -> SignMethod {
        match self.0 {
            Keyed::Md5 { .. } => SignMethod::Md5,
            Keyed::Hmac(_) => SignMethod::Hmac,
            Keyed::HmacSha256(_) => SignMethod::HmacSha256,
        }
    }

    fn sign<'a>(&'a self, text: StringToSign<'a>) -> Signing<'a> {
        Signing::Ready(match &self.0 {
            Keyed::Md5 { absorbed, secret } => {
                let mut digest = absorbed.clone();
                digest.update(text.parameters);
                digest.update(text.body);
                digest.update(secret.expose_secret());
                Signature::from_digest(&digest.finalize())
            }
            Keyed::Hmac(mac) => Signature::from_digest(&authenticate(mac.clone(), text)),
            Keyed::HmacSha256(mac) => Signature::from_digest(&authenticate(mac.clone(), text)),
        })
    }
}

fn authenticate<M: Mac>(
    mut mac: M,
    text: StringToSign<'_>,
) -> impl AsRef<[u8]> + std::ops::Deref<Target = [u8]> {
    mac.update(text.parameters);
    mac.update(text.body);
    mac.finalize().into_bytes()
}

impl fmt::Debug for SecretSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretSigner({}, <redacted>)", self.method())
    }
}
