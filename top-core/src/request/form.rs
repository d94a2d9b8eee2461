//! An `application/x-www-form-urlencoded` body.

use super::{
    percent,
    write::{By, Texts},
};
use crate::sign::Signature;

pub(crate) const CONTENT_TYPE: &str = "application/x-www-form-urlencoded;charset=UTF-8";

/// Builds the body.
pub(super) fn encode(plain: &[u8], texts: &Texts, sign: &Signature) -> Vec<u8> {
    // One allocation, for the worst case; memory that is never written to is not taken from the system.
    let mut form = Form::with_capacity(plain.len() * 3 + texts.len() * 2 + 80);
    for (by, name, value) in texts.of(plain) {
        match by {
            By::System => form.add_plain(name, value),
            By::Own => form.add(name, value),
        }
    }
    form.0.extend_from_slice(b"&sign=");
    form.0.extend_from_slice(sign.as_str().as_bytes());
    form.into_body()
}

/// A form body, growing.
pub(crate) struct Form(Vec<u8>);

impl Form {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self(Vec::with_capacity(bytes))
    }

    pub(crate) fn add(&mut self, name: &[u8], value: &[u8]) {
        if !self.0.is_empty() {
            self.0.push(b'&');
        }
        percent::append(&mut self.0, name);
        self.0.push(b'=');
        percent::append(&mut self.0, value);
    }

    /// Adds one whose name stands for itself.
    fn add_plain(&mut self, name: &[u8], value: &[u8]) {
        if !self.0.is_empty() {
            self.0.push(b'&');
        }
        self.0.extend_from_slice(name);
        self.0.push(b'=');
        percent::append(&mut self.0, value);
    }

    pub(crate) fn into_body(self) -> Vec<u8> {
        self.0
    }
}
