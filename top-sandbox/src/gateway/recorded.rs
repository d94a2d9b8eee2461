//! One recorded call: what was received, what was answered, and how long it took.

use std::{
    fmt,
    mem::size_of,
    sync::Arc,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::HeaderMap;
use top_core::error::Language;

use crate::{
    protocol::{
        Hint, PlatformError,
        request::{Received, ReceivedFile},
        sign::{self, SignMethod, SignRule, masked},
    },
    qimen::Forwarded,
};

/// One call as the sandbox saw it. Parts of a batch are calls of their own.
///
/// `Debug` shows names and the verdict, never a value: parameters hold sessions and personal data.
///
/// A clone shares the record.
#[derive(Clone)]
pub struct RecordedCall {
    pub(super) number: u64,
    pub(super) record: Arc<CallRecord>,
}

/// What is recorded of one call.
pub(crate) struct CallRecord {
    pub(crate) at: SystemTime,
    pub(crate) received: Received,
    pub(crate) sign_rule: Option<SignRule>,
    pub(crate) executed: bool,
    pub(crate) error: Option<PlatformError>,
    pub(crate) hint: Option<Hint>,
    pub(crate) request_id: Option<String>,
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) response_body: Bytes,
    pub(crate) took: Duration,
    pub(crate) forwarded: Option<Forwarded>,
}

impl RecordedCall {
    /// Its place among all calls of this sandbox, from 1; forgotten calls keep theirs.
    pub const fn number(&self) -> u64 {
        self.number
    }

    /// When it was received, by the sandbox's clock.
    pub fn at(&self) -> SystemTime {
        self.record.at
    }

    /// The path of the URL.
    pub fn path(&self) -> &str {
        &self.record.received.wire.path
    }

    /// The HTTP method: `POST` or `GET`, and whatever else was refused.
    pub fn http_method(&self) -> &str {
        &self.record.received.wire.http_method
    }

    /// The query of the URL as it came, without `?`.
    pub fn query(&self) -> &str {
        &self.record.received.wire.query
    }

    /// The headers of the request; of a call of a batch those of the batch.
    pub fn headers(&self) -> &HeaderMap {
        &self.record.received.wire.headers
    }

    /// The size of the request's body, in bytes; of a call of a batch that of the whole batch.
    pub fn body_bytes(&self) -> usize {
        self.record.received.wire.body_bytes
    }

    /// How long the call took: from the whole request to the whole response, latency and delays that were declared
    /// included.
    pub fn took(&self) -> Duration {
        self.record.took
    }

    /// The HTTP status of the response, before faults of its delivery.
    pub fn status(&self) -> u16 {
        self.record.status
    }

    /// The content type of the response.
    pub fn content_type(&self) -> &str {
        &self.record.content_type
    }

    /// The API's name, if the call had one.
    pub fn method(&self) -> Option<&str> {
        self.param("method")
    }

    /// A parameter, from query or body alike.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.record.received.params.get(name)
    }

    /// All text parameters in the order of arrival, system parameters included.
    pub fn params(&self) -> impl Iterator<Item = (&str, &str)> {
        self.record.received.params.iter()
    }

    /// The files of a multipart body.
    pub fn files(&self) -> &[ReceivedFile] {
        &self.record.received.files
    }

    /// A body that was neither form nor multipart; empty otherwise.
    pub fn raw_body(&self) -> &Bytes {
        &self.record.received.raw
    }

    /// Which signing rule the signature follows; `None` if the call was refused for its signature or before that check.
    pub fn sign_rule(&self) -> Option<SignRule> {
        self.record.sign_rule
    }

    /// What the sandbox signs for this call, the secret masked: compare it with the client's own.
    ///
    /// It holds every parameter's value. With a [keyed](SignMethod::is_keyed) method the secret is no part of it.
    pub fn string_to_sign(&self) -> String {
        let text = sign::string_to_sign(
            &self.record.received.params,
            &self.record.received.raw,
            self.record.sign_rule.unwrap_or(SignRule::AllReceived),
        );
        masked(self.param("sign_method").and_then(SignMethod::from_name), &String::from_utf8_lossy(&text))
    }

    /// Whether the call passed every check and its handler ran. A fault may still have kept the response from the
    /// caller.
    pub fn executed(&self) -> bool {
        self.record.executed
    }

    /// The platform error of the response; `None` for one that is spelled out in a canned JSON sample.
    pub fn error(&self) -> Option<&PlatformError> {
        self.record.error.as_ref()
    }

    /// What to do about a refusal, in English; also in the response's header `x-top-sandbox-hint`.
    pub fn hint(&self) -> Option<&str> {
        self.hint_in(Language::English)
    }

    /// What to do about a refusal, in this language.
    pub fn hint_in(&self, language: Language) -> Option<&str> {
        self.record.hint.as_ref().map(|hint| hint.of(language))
    }

    /// The request id in the response; `None` if the response was sent verbatim.
    pub fn request_id(&self) -> Option<&str> {
        self.record.request_id.as_deref()
    }

    /// How Qimen handed the call on; `None` for calls of the platform's own APIs, and for those that were refused before.
    pub fn forwarded(&self) -> Option<&Forwarded> {
        self.record.forwarded.as_ref()
    }

    pub(crate) fn received(&self) -> &Received {
        &self.record.received
    }

    /// The body of the response, before compression and faults.
    pub fn response_body(&self) -> &Bytes {
        &self.record.response_body
    }
}

impl CallRecord {
    /// What it holds in memory, in bytes.
    pub(super) fn held(&self) -> usize {
        let text = |text: &Option<String>| text.as_ref().map_or(0, String::capacity);
        size_of::<Self>()
            + self.received.held()
            + self.hint.as_ref().map_or(0, Hint::held)
            + text(&self.request_id)
            + self.content_type.capacity()
            + self.response_body.len()
    }
}

impl fmt::Debug for RecordedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedCall")
            .field("path", &self.path())
            .field("params", &self.params().map(|(name, _)| name).collect::<Vec<_>>())
            .field("files", &self.record.received.files)
            .field("raw_bytes", &self.record.received.raw.len())
            .field("sign_rule", &self.record.sign_rule)
            .field("executed", &self.record.executed)
            .field("error", &self.record.error)
            .field("request_id", &self.record.request_id)
            .finish_non_exhaustive()
    }
}
