//! An `application/x-www-form-urlencoded` body.

use super::percent::{self, SCRATCH, Scratch};

pub(crate) const CONTENT_TYPE: &str = "application/x-www-form-urlencoded;charset=UTF-8";

/// A form body, growing.
pub(crate) struct Form {
    body: Vec<u8>,
    scratch: Scratch,
}

impl Form {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { body: Vec::with_capacity(bytes), scratch: SCRATCH }
    }

    pub(crate) fn add(&mut self, name: &str, value: &[u8]) {
        if !self.body.is_empty() {
            self.body.push(b'&');
        }
        percent::append(&mut self.body, name.as_bytes(), &mut self.scratch);
        self.body.push(b'=');
        percent::append(&mut self.body, value, &mut self.scratch);
    }

    pub(crate) fn into_body(self) -> Vec<u8> {
        self.body
    }
}
