//! A signature as it is sent, and its comparison with a received one.

use std::fmt;

use super::error::SignError;

/// A signature: 32 or 64 upper-case hex digits. `Debug` does not show them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    digits: [u8; 64],
    len: u8,
}

impl Signature {
    /// From the bytes of a digest (16 or 32).
    ///
    /// # Errors
    /// The digest has another length.
    pub fn from_digest(digest: &[u8]) -> Result<Self, SignError> {
        if !matches!(digest.len(), 16 | 32) {
            return Err(SignError::new("a digest has 16 or 32 bytes"));
        }
        // Arithmetic and no table, so that it becomes a few vector instructions.
        let digit = |four_bits: u8| four_bits + if four_bits < 10 { b'0' } else { b'A' - 10 };
        let mut digits = [0; 64];
        for (digits, digest) in digits.chunks_exact_mut(32).zip(digest.as_chunks::<16>().0) {
            for (pair, byte) in digits.chunks_exact_mut(2).zip(digest) {
                pair[0] = digit(byte >> 4);
                pair[1] = digit(byte & 15);
            }
        }
        Ok(Self { digits, len: if digest.len() == 16 { 32 } else { 64 } })
    }

    /// From hex text, of a key service for example; lower case is raised.
    ///
    /// # Errors
    /// The text is not 32 or 64 hex digits.
    pub fn from_hex(text: &str) -> Result<Self, SignError> {
        let len = match text.len() {
            32 => 32,
            64 => 64,
            _ => return Err(SignError::new("a signature has 32 or 64 hex digits")),
        };
        if !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(SignError::new("a signature has hex digits only"));
        }
        let mut digits = [0; 64];
        digits[..text.len()].copy_from_slice(text.to_ascii_uppercase().as_bytes());
        Ok(Self { digits, len })
    }

    /// The hex digits, as sent.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// The hex digits, as sent.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.digits[..usize::from(self.len)]
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signature(<redacted>)")
    }
}

/// Whether two texts (signatures, states) are equal, in a time that does not depend on where they differ. Their lengths
/// are no secret. `black_box` keeps the compiler from an early exit.
pub fn is_same(one: &[u8], two: &[u8]) -> bool {
    let difference = one.iter().zip(two).fold(0, |sum, (a, b)| std::hint::black_box(sum | (a ^ b)));
    one.len() == two.len() && difference == 0
}
