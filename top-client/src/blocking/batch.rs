//! Many calls in one request, for programs without `async`. What a batch is is said at [`top_client::batch`](crate::batch).

use std::{fmt, time::Duration};

use tokio::runtime::Handle;

use super::{Call, Client, MethodCall, wait};
use crate::{
    RetryPolicy,
    batch::{self, BatchHandle, BatchReplies},
};
use top_core::TopApi;

/// Calls of any APIs, sent together: see [`batch::Batch`].
#[must_use = "a batch is sent with `send`"]
pub struct Batch<'c> {
    batch: batch::Batch<'c>,
    runtime: &'c Handle,
}

impl Client {
    /// Many calls in one request (批量调用): see [`Client::batch`](crate::Client::batch).
    pub fn batch(&self) -> Batch<'_> {
        Batch { batch: self.client.batch(), runtime: &self.runtime }
    }
}

impl Batch<'_> {
    /// Adds a call. If it breaks a rule, its reply is that error.
    pub fn push<A: TopApi>(&mut self, api: &A) -> BatchHandle<A::Response> {
        self.batch.push(api)
    }

    /// Adds a call with what it brings: see [`batch::Batch::push_call`].
    pub fn push_call<A: TopApi>(&mut self, call: Call<'_, A>) -> BatchHandle<A::Response> {
        self.batch.push_call(call.call)
    }

    /// Adds a call without a struct: see [`batch::Batch::push_method`].
    pub fn push_method(&mut self, call: MethodCall<'_>) -> BatchHandle<serde_json::Value> {
        self.batch.push_method(call.call)
    }

    /// How many calls go in one request at most; 20 otherwise, 0 counts as 1.
    pub fn size(mut self, calls: usize) -> Self {
        self.batch = self.batch.size(calls);
        self
    }

    /// Sends nothing at all if one of the calls cannot be sent: see [`batch::Batch::all_or_none`].
    pub fn all_or_none(mut self) -> Self {
        self.batch = self.batch.all_or_none();
        self
    }

    /// How long each request may take, with all attempts and waits. Default: the client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.batch = self.batch.timeout(timeout);
        self
    }

    /// How each request is repeated if it fails. Default: the client's.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.batch = self.batch.retry(retry);
        self
    }

    /// The number of calls.
    pub fn len(&self) -> usize {
        self.batch.len()
    }

    /// Whether there is no call, so that nothing will be sent.
    pub fn is_empty(&self) -> bool {
        self.batch.is_empty()
    }

    /// Sends the calls and waits for all replies. Each call's error comes with its reply: see [`BatchReplies::take`].
    pub fn send(self) -> BatchReplies {
        wait(self.runtime, self.batch.send())
    }
}

impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.batch.fmt(f)
    }
}
