//! An `application/x-www-form-urlencoded` body.

use super::{percent, write::Places};
use crate::sign::Signature;

/// The value of the `Content-Type` header.
pub const CONTENT_TYPE: &str = "application/x-www-form-urlencoded;charset=UTF-8";

/// Builds the pairs from the string to sign; each ends with `&`.
pub(super) fn pairs(plain: &[u8], places: &Places) -> Vec<u8> {
    // One allocation, for the worst case; memory that is never written to is not taken from the system.
    let mut form = Vec::with_capacity(plain.len() * 3 + places.len() * 2 + 80);
    for (name, value) in places.of(plain) {
        percent::append(&mut form, name);
        form.push(b'=');
        percent::append(&mut form, value);
        form.push(b'&');
    }
    form
}

/// Adds the signature, if there is one, to pairs that each end with `&`.
pub(super) fn sign_pairs(mut pairs: Vec<u8>, sign: Option<&Signature>) -> Vec<u8> {
    match sign {
        Some(sign) => {
            pairs.extend_from_slice(b"sign=");
            pairs.extend_from_slice(sign.as_bytes());
        }
        None => pairs.truncate(pairs.len().saturating_sub(1)),
    }
    pairs
}

/// A form body, built pair by pair.
///
/// ```
/// use top_core::request::form::Form;
///
/// let mut form = Form::with_capacity(64);
/// form.add(b"grant_type", b"refresh_token");
/// form.add(b"state", "中 文".as_bytes());
/// assert_eq!(form.into_body(), b"grant_type=refresh_token&state=%E4%B8%AD+%E6%96%87");
/// ```
pub struct Form(Vec<u8>);

impl Form {
    /// With room for so many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        Self(Vec::with_capacity(bytes))
    }

    /// Adds a name and its value; both are percent-encoded.
    pub fn add(&mut self, name: &[u8], value: &[u8]) {
        if !self.0.is_empty() {
            self.0.push(b'&');
        }
        percent::append(&mut self.0, name);
        self.0.push(b'=');
        percent::append(&mut self.0, value);
    }

    /// The text of the form.
    pub fn into_body(self) -> Vec<u8> {
        self.0
    }
}
