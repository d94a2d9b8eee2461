//! An `application/x-www-form-urlencoded` body.

use super::{
    percent,
    write::{NameOrigin, Texts},
};
use crate::sign::Signature;

/// The value of the `Content-Type` header.
pub const CONTENT_TYPE: &str = "application/x-www-form-urlencoded;charset=UTF-8";

/// Builds the body.
pub(super) fn encode(plain: &[u8], texts: &Texts, sign: Option<&Signature>) -> Vec<u8> {
    // One allocation, for the worst case; memory that is never written to is not taken from the system.
    let mut form = Form::with_capacity(plain.len() * 3 + texts.len() * 2 + 80);
    for (origin, name, value) in texts.of(plain) {
        match origin {
            NameOrigin::System => form.add_plain(name, value),
            NameOrigin::Call => form.add(name, value),
        }
    }
    if let Some(sign) = sign {
        form.0.extend_from_slice(b"&sign=");
        form.0.extend_from_slice(sign.as_str().as_bytes());
    }
    form.into_body()
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

    /// Adds a pair whose name needs no encoding.
    fn add_plain(&mut self, name: &[u8], value: &[u8]) {
        if !self.0.is_empty() {
            self.0.push(b'&');
        }
        self.0.extend_from_slice(name);
        self.0.push(b'=');
        percent::append(&mut self.0, value);
    }

    /// The text of the form.
    pub fn into_body(self) -> Vec<u8> {
        self.0
    }
}
