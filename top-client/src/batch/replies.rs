//! The replies of a batch, each taken by the handle of its call and decoded only then.

use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

use bytes::Bytes;

use crate::reply::{Reply, ReplyMeta};
use top_core::{
    ApiMeta, Error,
    error::{ApiError, BatchError, CodeRules},
    field::Field,
    response::{self, DecodeOptions},
};

/// One call of a batch, to take its reply with.
pub struct BatchHandle<T> {
    pub(super) batch: u64,
    pub(super) index: usize,
    pub(super) api: &'static ApiMeta,
    pub(super) response: PhantomData<fn() -> T>,
}

impl<T> Clone for BatchHandle<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for BatchHandle<T> {}

impl<T> fmt::Debug for BatchHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchHandle")
            .field("index", &self.index)
            .field("method", &self.api.method)
            .finish_non_exhaustive()
    }
}

/// A call's part of a response, not yet decoded.
pub(super) struct UndecodedReply {
    pub(super) body: Bytes,
    pub(super) attempts: u32,
    pub(super) waited: Duration,
    pub(super) decode: DecodeOptions,
    pub(super) emptied_by: Option<Box<ApiError>>,
}

/// The replies to the calls of a batch. `Debug` shows none of them.
#[must_use = "each call's reply or error is taken by its handle"]
pub struct BatchReplies {
    pub(super) batch: u64,
    pub(super) code_rules: Arc<CodeRules>,
    pub(super) replies: Vec<Option<Result<UndecodedReply, Error>>>,
}

impl BatchReplies {
    /// The reply to one call, once.
    ///
    /// # Errors
    /// There is no response to this call that fits its type. If its request failed as a whole, every call in it gets
    /// the same error. [`ErrorKind::Batch`](top_core::error::ErrorKind::Batch) if the reply was taken before or the
    /// handle is another batch's.
    pub fn take<T: Field>(&mut self, handle: BatchHandle<T>) -> Result<Reply<T>, Error> {
        let reply = self.replies.get_mut(handle.index).filter(|_| handle.batch == self.batch);
        let Some(reply) = reply.and_then(Option::take) else {
            return Err(Error::from(BatchError::NoReply).with_method(handle.api.method));
        };
        let UndecodedReply { body, attempts, waited, decode: options, emptied_by } = reply?;
        let emptied = |by, body| Reply::new(T::blank(), ReplyMeta::emptied(by, body).after(attempts, waited));
        if let Some(error) = emptied_by {
            return Ok(emptied(error, body));
        }
        let mut data = T::blank();
        match response::decode_value(handle.api, &mut data, &body, options) {
            Ok(meta) => Ok(Reply::new(data, ReplyMeta::of(meta, body).after(attempts, waited))),
            Err(error) => {
                let error = error.with_code_rules(&self.code_rules);
                if let Some(api) = error.as_api().filter(|api| api.is_taken_for_empty()) {
                    return Ok(emptied(Box::new(api.clone()), body));
                }
                Err(error.with_method(handle.api.method).with_attempts(attempts, waited).with_body(body))
            }
        }
    }

    /// How many replies are left to take.
    pub fn len(&self) -> usize {
        self.replies.iter().flatten().count()
    }

    /// Whether all are taken.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl fmt::Debug for BatchReplies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchReplies").field("left", &self.len()).finish_non_exhaustive()
    }
}
