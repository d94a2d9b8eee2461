//! Encryption of what is stored: XChaCha20-Poly1305 with a random nonce, bound to the name of its key in Redis, so that
//! whoever can write to Redis cannot give one shop another's token. Knows nothing of tokens, nor of the responses to Qimen.

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use top_client::fleet::{StoreError, StoreErrorKind};

/// How what is not encrypted begins, and what is.
const PLAIN: u8 = b'p';
const SEALED: u8 = b'x';
const NONCE: usize = 24;

/// A key.
pub(crate) struct Seal(XChaCha20Poly1305);

impl Seal {
    /// By 64 hexadecimal digits.
    pub(crate) fn new(digits: &str) -> Option<Self> {
        let digits = digits.trim().as_bytes();
        if digits.len() != 64 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let mut key = [0; 32];
        for (byte, pair) in key.iter_mut().zip(digits.chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self(XChaCha20Poly1305::new(&key.into())))
    }
}

/// What is stored for a text, under a key of this name.
pub(crate) fn close(seal: Option<&Seal>, name: &str, text: &str) -> Result<Vec<u8>, StoreError> {
    let Some(seal) = seal else {
        let mut stored = vec![PLAIN];
        stored.extend_from_slice(text.as_bytes());
        return Ok(stored);
    };
    let mut nonce = [0; NONCE];
    let failed = |_| StoreError::new(StoreErrorKind::Other, "no random numbers, or too long a text");
    getrandom::fill(&mut nonce).map_err(failed)?;
    let payload = Payload { msg: text.as_bytes(), aad: name.as_bytes() };
    let encrypted = seal.0.encrypt(&XNonce::from(nonce), payload);
    let encrypted = encrypted.map_err(|_| StoreError::new(StoreErrorKind::Other, "too long a text"))?;
    let mut stored = vec![SEALED];
    stored.extend_from_slice(&nonce);
    stored.extend_from_slice(&encrypted);
    Ok(stored)
}

/// The text of what was stored under a key of this name.
pub(crate) fn open(seal: Option<&Seal>, name: &str, stored: &[u8]) -> Result<String, StoreError> {
    let sealed = |why: &'static str| StoreError::new(StoreErrorKind::Sealed, why);
    let damaged = || StoreError::new(StoreErrorKind::Damaged, "it is cut off, or no text");
    let bytes = match (stored.split_first(), seal) {
        (Some((&PLAIN, text)), None) => text.to_vec(),
        // Who could write it could make this program act for a shop of theirs.
        (Some((&PLAIN, _)), Some(_)) => return Err(sealed("it is not encrypted, and a key was given")),
        (Some((&SEALED, _)), None) => return Err(sealed("it is encrypted, and no key was given")),
        (Some((&SEALED, rest)), Some(seal)) => {
            let (nonce, encrypted) = rest.split_first_chunk::<NONCE>().ok_or_else(damaged)?;
            let payload = Payload { msg: encrypted, aad: name.as_bytes() };
            let opened = seal.0.decrypt(&XNonce::from(*nonce), payload);
            opened
                .map_err(|_| sealed("it was encrypted with another key, for another shop, or is damaged"))?
        }
        _ => return Err(damaged()),
    };
    String::from_utf8(bytes).map_err(|_| damaged())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_its_key_and_its_name_only() {
        let seal = Seal::new(&"0f".repeat(32)).unwrap();
        let other = Seal::new(&"f0".repeat(32)).unwrap();
        let stored = close(Some(&seal), "shop", "the token").unwrap();
        assert!(!stored.windows(5).any(|part| part == b"token"));
        assert_ne!(stored, close(Some(&seal), "shop", "the token").unwrap(), "another nonce each time");
        assert_eq!(open(Some(&seal), "shop", &stored).unwrap(), "the token");
        let kind = |result: Result<String, StoreError>| result.unwrap_err().kind();
        assert_eq!(kind(open(Some(&other), "shop", &stored)), StoreErrorKind::Sealed);
        assert_eq!(kind(open(Some(&seal), "another", &stored)), StoreErrorKind::Sealed);
        assert_eq!(kind(open(None, "shop", &stored)), StoreErrorKind::Sealed);
        for length in 0..stored.len() {
            let kind = kind(open(Some(&seal), "shop", &stored[..length]));
            assert!(matches!(kind, StoreErrorKind::Damaged | StoreErrorKind::Sealed), "{length}");
        }
        let plain = close(None, "shop", "the token").unwrap();
        assert_eq!(open(None, "shop", &plain).unwrap(), "the token");
        assert_eq!(kind(open(Some(&seal), "shop", &plain)), StoreErrorKind::Sealed);
        assert_eq!(kind(open(None, "shop", b"{}")), StoreErrorKind::Damaged);
    }

    #[test]
    fn a_key_is_32_bytes_in_hexadecimal() {
        assert!(Seal::new(&format!(" {}\n", "aB".repeat(32))).is_some());
        for bad in ["", "00", &"0g".repeat(32), &"0".repeat(63), &"+f".repeat(32)] {
            assert!(Seal::new(bad).is_none(), "{bad}");
        }
    }
}
