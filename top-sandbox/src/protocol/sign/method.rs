//! The one list of sign methods: wire name, digest, the number of its digits, where the secret goes.
//!
//! A new method is a new variant. The compiler then asks for everything that has to be known of it, in this file and
//! nowhere else: all other code goes through [`SignMethod::ALL`] or asks the method itself.

use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use sha2::Sha256;

use crate::protocol::hint::{Hint, Said};

/// How a request is signed: the values of the system parameter `sign_method` that the sandbox knows.
///
/// ```
/// use top_sandbox::SignMethod;
///
/// let names: Vec<_> = SignMethod::ALL.map(SignMethod::as_str).into();
/// assert_eq!(names, ["md5", "hmac", "hmac-sha256"]);
/// assert_eq!(SignMethod::from_name("hmac").map(SignMethod::digest_name), Some("HMAC-MD5"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignMethod {
    /// `md5`: MD5 over secret + text + secret.
    Md5,
    /// `hmac`: HMAC-MD5 over the text, keyed with the secret.
    Hmac,
    /// `hmac-sha256`: HMAC-SHA256 over the text, keyed with the secret.
    HmacSha256,
}

impl SignMethod {
    /// Every method, each once.
    pub const ALL: [Self; 3] = [Self::Md5, Self::Hmac, Self::HmacSha256];

    /// The position in [`ALL`](Self::ALL). It makes a variant that `ALL` lacks a compile error, see below.
    const fn position(self) -> usize {
        match self {
            Self::Md5 => 0,
            Self::Hmac => 1,
            Self::HmacSha256 => 2,
        }
    }

    /// The value of `sign_method`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Md5 => "md5",
            Self::Hmac => "hmac",
            Self::HmacSha256 => "hmac-sha256",
        }
    }

    /// The method of this wire name. Names are in lower case; anything else is `None`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str() == name)
    }

    /// The digest's name for a person: `MD5`, `HMAC-MD5`, `HMAC-SHA256`.
    pub const fn digest_name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Hmac => "HMAC-MD5",
            Self::HmacSha256 => "HMAC-SHA256",
        }
    }

    /// The length of a signature in hex digits.
    pub const fn hex_digits(self) -> usize {
        match self {
            Self::Md5 | Self::Hmac => 32,
            Self::HmacSha256 => 64,
        }
    }

    /// Whether the secret is the digest's key. Otherwise it is put before and behind the text.
    pub const fn is_keyed(self) -> bool {
        match self {
            Self::Md5 => false,
            Self::Hmac | Self::HmacSha256 => true,
        }
    }

    /// The signature: the digest in upper-case hex.
    pub(crate) fn sign(self, secret: &str, text: &[u8]) -> String {
        hex(&self.digest(secret, text))
    }

    pub(super) fn digest(self, secret: &str, text: &[u8]) -> Vec<u8> {
        match self {
            Self::Md5 => Md5::digest([secret.as_bytes(), text, secret.as_bytes()].concat()).to_vec(),
            Self::Hmac => keyed::<Hmac<Md5>>(secret, text),
            Self::HmacSha256 => keyed::<Hmac<Sha256>>(secret, text),
        }
    }

    /// All wire names as a sentence names them: `md5, hmac or hmac-sha256`.
    pub(crate) fn names() -> Hint {
        let names = Self::ALL.map(Self::as_str);
        match names.split_last() {
            Some((last, [])) => (*last).into(),
            Some((last, others)) => Said::Or.with([others.join(", ").into(), (*last).into()]),
            None => "".into(),
        }
    }
}

/// The client's methods. No wildcard, so that a method which the sandbox does not know does not compile.
impl From<top_core::sign::SignMethod> for SignMethod {
    fn from(method: top_core::sign::SignMethod) -> Self {
        use top_core::sign::SignMethod as Client;
        match method {
            Client::Md5 => Self::Md5,
            Client::Hmac => Self::Hmac,
            Client::HmacSha256 => Self::HmacSha256,
        }
    }
}

const _: () = {
    let mut index = 0;
    while index < SignMethod::ALL.len() {
        assert!(
            SignMethod::ALL[index].position() == index,
            "`ALL` has every variant once, in the order of `position`"
        );
        index += 1;
    }
};

fn keyed<M: Mac + KeyInit>(secret: &str, text: &[u8]) -> Vec<u8> {
    let mut mac = <M as KeyInit>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
    mac.update(text);
    mac.finalize().into_bytes().to_vec()
}

/// Upper-case hex.
pub(super) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from(DIGITS[usize::from(digit)]))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use top_core::{
        error::Language,
        sign::{SecretSigner, Signer as _, Signing, StringToSign},
    };

    use super::*;

    #[test]
    fn the_client_names_its_methods_alike() {
        for method in top_core::sign::SignMethod::ALL {
            assert_eq!(SignMethod::from(method).as_str(), method.as_str());
        }
        assert_eq!(top_core::sign::SignMethod::ALL.len(), SignMethod::ALL.len());
    }

    #[test]
    fn every_method_is_found_by_its_name_and_gives_the_digits_it_announces() {
        for method in SignMethod::ALL {
            assert_eq!(SignMethod::from_name(method.as_str()), Some(method));
            assert_eq!(SignMethod::from_name(&method.as_str().to_uppercase()), None);
            let sign = method.sign("helloworld", b"text");
            assert_eq!(sign.len(), method.hex_digits(), "{method:?}");
            assert!(sign.bytes().all(|digit| digit.is_ascii_digit() || digit.is_ascii_uppercase()), "{sign}");
        }
        assert_eq!(SignMethod::names().of(Language::English), "md5, hmac or hmac-sha256");
    }

    proptest! {
        /// Two implementations that share no code.
        #[test]
        fn client_and_sandbox_sign_alike(secret in "[ -~]{0,200}", text: String) {
            for method in top_core::sign::SignMethod::ALL {
                let signer = SecretSigner::new(secret.clone(), method);
                let text = StringToSign { parameters: text.as_bytes(), body: b"" };
                let Signing::Ready(Ok(theirs)) = signer.sign(text) else { panic!("no signature") };
                let ours = SignMethod::from(method).sign(&secret, text.parameters);
                prop_assert_eq!(theirs.as_str(), ours);
            }
        }
    }
}
