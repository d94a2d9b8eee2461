//! A success, with what is known of how it came about.

use std::{fmt, ops::Deref, time::Duration};

use bytes::Bytes;

use top_core::{BusinessResult, error::BusinessError};

/// The answer to a call: the response, to which it derefs, and what the platform and the client know beside it.
///
/// `Debug` shows neither the response nor the body: they hold what people wrote.
#[derive(Clone)]
pub struct Reply<T> {
    data: T,
    meta: ReplyMeta,
}

/// What is known of an answer beside the response.
#[derive(Clone, Default)]
pub struct ReplyMeta {
    pub(crate) request_id: Option<String>,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) waited: Duration,
    pub(crate) unknown: Vec<String>,
}

impl ReplyMeta {
    /// The platform's id of the call, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The answer's body as it came, unpacked. It holds what people wrote: mind where it goes.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// How many requests were made, the last one included.
    pub const fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How long the call was held back, all waits together: bans, pacing, calls in flight, pauses between attempts.
    pub const fn waited(&self) -> Duration {
        self.waited
    }

    /// Paths of members that no field of the response takes, if the client was told to collect them.
    pub fn unknown_members(&self) -> &[String] {
        &self.unknown
    }
}

impl<T> Reply<T> {
    pub(crate) const fn new(data: T, meta: ReplyMeta) -> Self {
        Self { data, meta }
    }

    /// The platform's id of the call, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }

    /// The answer's body as it came, unpacked. It holds what people wrote: mind where it goes.
    pub fn body(&self) -> &[u8] {
        self.meta.body()
    }

    /// How many requests were made, the last one included.
    pub const fn attempts(&self) -> u32 {
        self.meta.attempts()
    }

    /// How long the call was held back, all waits together.
    pub const fn waited(&self) -> Duration {
        self.meta.waited()
    }

    /// What is known of the answer beside the response.
    pub const fn meta(&self) -> &ReplyMeta {
        &self.meta
    }

    /// The response alone.
    pub fn into_inner(self) -> T {
        self.data
    }

    /// The response, and what is known beside it.
    pub fn into_parts(self) -> (T, ReplyMeta) {
        (self.data, self.meta)
    }

    /// Makes another response of this one and keeps the rest.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Reply<U> {
        Reply { data: change(self.data), meta: self.meta }
    }
}

impl<T: BusinessResult> Reply<T> {
    /// The payload, if the response's own success flag says so; the error knows the request id.
    ///
    /// # Errors
    /// The business said no: see [`BusinessResult::into_result`].
    pub fn into_result(self) -> Result<T::Payload, BusinessError> {
        self.data.into_result().map_err(|error| error.with_request_id(self.meta.request_id))
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

impl<T> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").field("meta", &self.meta).finish_non_exhaustive()
    }
}

impl fmt::Debug for ReplyMeta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplyMeta")
            .field("request_id", &self.request_id)
            .field("body_bytes", &self.body.len())
            .field("attempts", &self.attempts)
            .field("waited", &self.waited)
            .finish_non_exhaustive()
    }
}
