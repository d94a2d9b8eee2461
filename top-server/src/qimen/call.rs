//! A call as its handler gets it.

use std::{fmt, ops::Deref};

use crate::spi::{Content, Verified};

/// A verified call of Qimen with its typed request, to which it derefs. `Debug` shows neither.
pub struct QimenCall<A> {
    request: A,
    verified: Verified,
    business_key: Option<String>,
}

impl<A> QimenCall<A> {
    pub(super) const fn new(request: A, verified: Verified, business_key: Option<String>) -> Self {
        Self { request, verified, business_key }
    }

    /// The request.
    pub const fn request(&self) -> &A {
        &self.request
    }

    /// The request alone.
    pub fn into_request(self) -> A {
        self.request
    }

    /// For which customer the call is (`customerId`), where it says so.
    pub fn customer_id(&self) -> Option<&str> {
        self.content().param(top_names::QIMEN_CUSTOMER)
    }

    /// The key by which a repeat of the call is known: see [`business_key`](top_core::qimen::business_key).
    pub fn business_key(&self) -> Option<&str> {
        self.business_key.as_deref()
    }

    /// The call as it was signed: its parameters and the text of its body.
    pub fn content(&self) -> &Content {
        self.verified.taken()
    }
}

impl<A> Deref for QimenCall<A> {
    type Target = A;

    fn deref(&self) -> &A {
        &self.request
    }
}

impl<A> fmt::Debug for QimenCall<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QimenCall").field("content", self.content()).finish_non_exhaustive()
    }
}
