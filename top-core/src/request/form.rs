//! An `application/x-www-form-urlencoded` body.

use super::percent;

pub(crate) const CONTENT_TYPE: &str = "application/x-www-form-urlencoded;charset=UTF-8";

/// A form body, growing.
pub(crate) struct Form(Vec<u8>);

impl Form {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self(Vec::with_capacity(bytes))
    }

    pub(crate) fn add(&mut self, name: &str, value: &[u8]) {
        if !self.0.is_empty() {
            self.0.push(b'&');
        }
        percent::append(&mut self.0, name.as_bytes());
        self.0.push(b'=');
        percent::append(&mut self.0, value);
    }

    pub(crate) fn into_body(self) -> Vec<u8> {
        self.0
    }
}
