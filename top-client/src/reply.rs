//! A successful call: the decoded response together with what the client knows of the call.

use std::{fmt, ops::Deref, time::Duration};

use bytes::Bytes;

use top_core::{
    BusinessResult,
    error::{ApiError, BusinessError, LeftOut},
    response::Meta,
};

/// The reply to a call: the decoded response, to which it derefs, together with what the client knows of the call.
///
/// `Debug` shows neither the response nor the body: they hold personal data.
#[derive(Clone)]
pub struct Reply<T> {
    data: T,
    meta: ReplyMeta,
}

/// What the client knows of a call beside its response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyMeta {
    pub(crate) request_id: Option<String>,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) waited: Duration,
    /// In a box, because a reply is handed on by value, and nearly none has any of it.
    rare: Option<Box<Rare>>,
}

#[derive(Clone, Default)]
struct Rare {
    unknown: Vec<String>,
    left_out: Vec<LeftOut>,
    emptied_by: Option<Box<ApiError>>,
}

impl ReplyMeta {
    /// What a response says beside its data, and its body.
    pub(crate) fn of(meta: Meta, body: Bytes) -> Self {
        let mut reply = Self { body, ..Self::default() };
        reply.found(meta);
        reply
    }

    /// Takes over what the decoder found beside the data.
    pub(crate) fn found(&mut self, meta: Meta) {
        let Meta { request_id, unknown, left_out, .. } = meta;
        let is_usual = unknown.is_empty() && left_out.is_empty();
        self.request_id = request_id;
        self.rare = (!is_usual).then(|| Box::new(Rare { unknown, left_out, emptied_by: None }));
    }

    /// That of an error that counts as an empty response.
    pub(crate) fn emptied(by: Box<ApiError>, body: Bytes) -> Self {
        let request_id = by.request_id().map(str::to_owned);
        let rare = Some(Box::new(Rare { emptied_by: Some(by), ..Rare::default() }));
        Self { request_id, body, rare, ..Self::default() }
    }

    /// With the number of requests made, and the time for which the call was held back.
    pub(crate) fn after(self, attempts: u32, waited: Duration) -> Self {
        Self { attempts, waited, ..self }
    }

    /// The platform's id of the call, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The response body as received, unpacked. It holds personal data: mind where it goes.
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

    /// Paths of members that no field of the response takes, if the call asked for them with
    /// [`list_unknown_members`](crate::Call::list_unknown_members).
    pub fn unknown_members(&self) -> &[String] {
        self.rare.as_deref().map_or(&[], |rare| &rare.unknown)
    }

    /// The first 1000 members of the response that were left out because they do not fit their types: see
    /// [`lenient`](crate::Call::lenient). Worth a line in the log: the API is not what its struct says.
    pub fn left_out(&self) -> &[LeftOut] {
        self.rare.as_deref().map_or(&[], |rare| &rare.left_out)
    }

    /// The platform's error that the client's rules take for an empty response
    /// ([`CodeRules::empty`](crate::error::CodeRules::empty)), if that is what came. The response is a blank one then: all
    /// members are absent.
    pub fn taken_for_empty(&self) -> Option<&ApiError> {
        self.rare.as_deref()?.emptied_by.as_deref()
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

    /// The response body as received, unpacked. It holds personal data: mind where it goes.
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

    /// The platform's error that the client's rules take for an empty response, if that is what came: see
    /// [`ReplyMeta::taken_for_empty`].
    pub fn taken_for_empty(&self) -> Option<&ApiError> {
        self.meta.taken_for_empty()
    }

    /// What the client knows of the call beside its response.
    pub const fn meta(&self) -> &ReplyMeta {
        &self.meta
    }

    /// The response alone.
    pub fn into_inner(self) -> T {
        self.data
    }

    /// The response, and what the client knows of the call.
    pub fn into_parts(self) -> (T, ReplyMeta) {
        (self.data, self.meta)
    }

    /// Turns the response into another one and keeps the rest.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Reply<U> {
        Reply { data: change(self.data), meta: self.meta }
    }

    /// The payload, if the response's success flag says so; the error knows the request id.
    ///
    /// # Errors
    /// The response says that the business failed: see [`BusinessResult::into_result`].
    // The bound is the method's, and no `T::Payload` is in its signature: otherwise the compiler calls the method unknown
    // where a response is no business result, and does not say what the trait has to say.
    pub fn into_result<P>(self) -> Result<P, BusinessError>
    where
        T: BusinessResult<Payload = P>,
    {
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
            .field("left_out", &self.left_out())
            .finish_non_exhaustive()
    }
}
