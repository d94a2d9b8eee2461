//! Many calls in one request. Collects them typed, sends them in as few requests as allowed, hands each its own
//! reply. The text of a batch and of its answer are `request::batch`'s and `response::batch`'s; repeating a request is
//! the engine's.

use std::{
    collections::HashMap,
    fmt,
    marker::PhantomData,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use bytes::Bytes;
use http::Uri;

use super::{
    Call, Client, MethodCall, Reply, ReplyMeta, RetryPolicy,
    call::{ANY, NoFields},
    engine::Target,
    run_bounded::run_bounded,
    settings::{BatchRoute, CallOptions, Session},
};
use top_core::{
    ApiMeta, Error, SessionRequirement, TopApi,
    error::{BatchError, ConfigError},
    field::Field,
    record::Record,
    request::{
        RawBody,
        batch::{SEPARATOR, SubCall, join},
    },
    response::{
        self, DecodeOptions, Meta,
        batch::{Part, split},
    },
};

pub(crate) const SEPARATOR_HEADER: &str = "top-api-separator";

/// What the platform is said to take at once; no document states it.
const SIZE: usize = 20;
/// How many requests of one batch are under way at the same time.
const UNDER_WAY: usize = 4;

/// Calls of any APIs, sent together (批量调用).
///
/// Results are independent: one call's error is its own. A batch larger than [`size`](Self::size) goes in several
/// requests, a few of them at a time, and what keeps one of them from an answer reaches every call in it. A request is
/// repeated under the client's rules if that is safe for every call in it; a call that was refused inside a batch is
/// not repeated. By the client's own rates a request counts as one, however many calls are in it. Batches ask for
/// answers that are not simplified.
///
/// ```no_run
/// # async fn example(client: top_client::Client) -> Result<(), top_core::Error> {
/// use top_core::{TopApi, TopObject};
///
/// #[derive(TopApi)]
/// #[top_api(method = "taobao.time.get", response = String, unwrap = "time", idempotent)]
/// struct TimeGet;
///
/// #[derive(TopObject)]
/// struct Seller { nick: Option<String> }
///
/// #[derive(TopApi)]
/// #[top_api(method = "taobao.user.seller.get", response = Seller, unwrap = "user", session = required)]
/// struct SellerGet { fields: String }
///
/// let fields = SellerGet { fields: "nick".into() };
/// let mut batch = client.batch();
/// let time = batch.push(&TimeGet);
/// let one = batch.push_call(client.call(&fields).session("one seller's session"));
/// let two = batch.push_call(client.call(&fields).session("another's"));
///
/// let mut replies = batch.send().await;
/// println!("{}", *replies.take(time)?);
/// for seller in [one, two] {
///     match replies.take(seller) {
///         Ok(seller) => println!("{:?}", seller.nick),
///         Err(error) => eprintln!("{error}"),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a batch is sent with `send`"]
pub struct Batch<'c> {
    client: &'c Client,
    id: u64,
    entries: Vec<Entry>,
    size: usize,
    all_or_none: bool,
    timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
}

/// One call of a batch.
struct Entry {
    method: String,
    response_key: &'static str,
    idempotent: bool,
    need: SessionRequirement,
    options: CallOptions,
    call: Result<SubCall, Error>,
}

/// Stands for one call of a batch until its reply is taken.
pub struct BatchHandle<T> {
    batch: u64,
    index: usize,
    api: &'static ApiMeta,
    response: PhantomData<fn() -> T>,
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

impl<'c> Batch<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        static IDS: AtomicU64 = AtomicU64::new(0);
        Self {
            client,
            id: IDS.fetch_add(1, Ordering::Relaxed),
            entries: Vec::new(),
            size: SIZE,
            all_or_none: false,
            timeout: None,
            retry: None,
        }
    }

    /// Adds a call. What is wrong with it is told with its reply.
    pub fn push<A: TopApi>(&mut self, api: &A) -> BatchHandle<A::Response> {
        self.add(Target::of(A::API), A::API, api, CallOptions::default())
    }

    /// Adds a call with what it brings: session or shop, extra parameters, called application. Its timeout and retry
    /// policy are the batch's.
    pub fn push_call<A: TopApi>(&mut self, call: Call<'_, A>) -> BatchHandle<A::Response> {
        let (api, options) = call.into_parts();
        self.add(Target::of(A::API), A::API, api, options)
    }

    /// Adds a call without a struct.
    pub fn push_method(&mut self, call: MethodCall<'_>) -> BatchHandle<serde_json::Value> {
        let (method, options) = call.into_parts();
        let target = Target { method: &method, idempotent: false, session: SessionRequirement::Optional };
        self.add(target, &ANY, &NoFields, options)
    }

    fn add<T>(
        &mut self,
        target: Target<'_>,
        api: &'static ApiMeta,
        record: &dyn Record,
        options: CallOptions,
    ) -> BatchHandle<T> {
        let call = match options.body {
            None => SubCall::new(target.method, record, &options.extra).map_err(Error::from),
            Some(_) => {
                Err(ConfigError::new("a call with a body of its own cannot go in a batch: make it by itself")
                    .into())
            }
        };
        self.entries.push(Entry {
            method: target.method.to_owned(),
            response_key: api.response_key,
            idempotent: options.idempotent.unwrap_or(target.idempotent),
            need: target.session,
            call: call.map(|call| call.target_app_key(options.target_app_key.as_deref())),
            options,
        });
        let index = self.entries.len() - 1;
        BatchHandle { batch: self.id, index, api, response: PhantomData }
    }

    /// How many calls go in one request at most; 20 otherwise, 0 counts as 1.
    pub fn size(mut self, calls: usize) -> Self {
        self.size = calls.max(1);
        self
    }

    /// Sends nothing at all if one of the calls cannot be sent: it breaks its own rules, is an upload, or has no
    /// session. Otherwise the others go.
    pub fn all_or_none(mut self) -> Self {
        self.all_or_none = true;
        self
    }

    /// How long each request may take, with all attempts and waits. Default: the client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How each request is repeated if it fails. Default: the client's.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = Some(retry);
        self
    }

    /// The number of calls.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no call, so that nothing will be sent.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Sends the calls. What went wrong is told for each of them when its reply is taken.
    pub async fn send(mut self) -> BatchReplies {
        self.find_sessions().await;
        let mut replies: Vec<_> = self
            .entries
            .iter()
            .map(|entry| entry.call.as_ref().err().map(|error| Err(error.clone())))
            .collect();
        if self.all_or_none && replies.iter().any(Option::is_some) {
            for reply in replies.iter_mut().filter(|reply| reply.is_none()) {
                *reply = Some(Err(BatchError::Withheld.into()));
            }
        }
        let waiting: Vec<_> = (0..replies.len()).filter(|index| replies[*index].is_none()).collect();
        let requests = waiting.chunks(self.size).map(|chunk| self.request(chunk)).collect();
        for (index, reply) in run_bounded(UNDER_WAY, requests).await.into_iter().flatten() {
            let entry = &self.entries[index];
            if let Err(error) = &reply {
                self.client.engine.remember(&entry.method, &entry.options.session, error);
            }
            replies[index] = Some(reply);
        }
        let named = |(reply, entry): (Option<Result<Arrived, Error>>, Entry)| {
            Some(reply?.map_err(|error| error.with_method(&entry.method)))
        };
        BatchReplies { batch: self.id, replies: replies.into_iter().zip(self.entries).map(named).collect() }
    }

    /// Asks for the session of each call, for each shop once.
    async fn find_sessions(&mut self) {
        let engine = &self.client.engine;
        let mut shops: HashMap<(String, bool), Result<Option<String>, Error>> = HashMap::new();
        for entry in &mut self.entries {
            let target = Target { method: &entry.method, idempotent: entry.idempotent, session: entry.need };
            let key = match &entry.options.session {
                Session::Shop(shop) if target.session != SessionRequirement::None => {
                    Some((shop.clone(), target.session == SessionRequirement::Required))
                }
                _ => None,
            };
            let known = key.as_ref().and_then(|key| shops.get(key).cloned());
            let session = match known {
                Some(session) => session,
                None => engine.session_of(target, &entry.options).await,
            };
            if let Some(key) = key {
                shops.insert(key, session.clone());
            }
            let call = std::mem::replace(&mut entry.call, Err(BatchError::NoReply.into()));
            entry.call = call.and_then(|call| session.map(|session| call.session(session)));
        }
    }

    /// One request of the calls at these places.
    async fn request(&self, places: &[usize]) -> Vec<(usize, Result<Arrived, Error>)> {
        let entries: Vec<_> = places.iter().map(|place| &self.entries[*place]).collect();
        let calls: Vec<_> = entries.iter().filter_map(|entry| entry.call.as_ref().ok().cloned()).collect();
        let keys: Vec<_> = entries.iter().map(|entry| entry.response_key).collect();
        let body = join(&calls);
        let separator = body.separator.clone();
        let options = CallOptions {
            session: body.session.map_or(Session::None, Session::Given),
            timeout: self.timeout,
            retry: self.retry,
            body: Some((RawBody::batch("").content_type, body.text)),
            batch: Some(BatchRoute { separator: body.separator }),
            ..CallOptions::default()
        };
        let idempotent = entries.iter().all(|entry| entry.idempotent);
        let target = Target { method: "(batch)", idempotent, session: SessionRequirement::Optional };
        let mut parts = Vec::new();
        let mut decode = |answer: &[u8]| {
            parts = split(answer, separator.as_deref().unwrap_or(SEPARATOR), &keys)?;
            Ok(Meta::default())
        };
        let result = self.client.engine.run(target, &NoFields, &options, &mut decode).await;
        match result {
            Err(error) => places.iter().map(|place| (*place, Err(error.clone()))).collect(),
            Ok(meta) => {
                let arrived = parts.into_iter().map(|part| match part {
                    Part::Response(range) => Ok(Arrived {
                        body: meta.body.slice(range),
                        attempts: meta.attempts,
                        waited: meta.waited,
                    }),
                    Part::Refused(error) => Err(Error::from(error).with_attempts(meta.attempts, meta.waited)),
                });
                places.iter().copied().zip(arrived).collect()
            }
        }
    }
}

impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("methods", &self.entries.iter().map(|entry| &entry.method).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// A call's part of an answer, not yet read.
struct Arrived {
    body: Bytes,
    attempts: u32,
    waited: Duration,
}

/// The replies to the calls of a batch. `Debug` shows none of them.
#[must_use = "each call's reply or error is taken by its handle"]
pub struct BatchReplies {
    batch: u64,
    replies: Vec<Option<Result<Arrived, Error>>>,
}

impl BatchReplies {
    /// The reply to one call, once.
    ///
    /// # Errors
    /// Whatever keeps this call from an answer that fits its type. For what concerned its request as a whole, every
    /// call in it gets the same error. [`ErrorKind::Batch`](top_core::error::ErrorKind::Batch) if the reply was taken before or
    /// the handle is another batch's.
    pub fn take<T: Field>(&mut self, handle: BatchHandle<T>) -> Result<Reply<T>, Error> {
        let reply = self.replies.get_mut(handle.index).filter(|_| handle.batch == self.batch);
        let Some(arrived) = reply.and_then(Option::take) else {
            return Err(Error::from(BatchError::NoReply).with_method(handle.api.method));
        };
        let Arrived { body, attempts, waited } = arrived?;
        let mut data = T::blank();
        match response::decode_into(handle.api, data.slot(), T::REQUIRED, &body, DecodeOptions::default()) {
            Ok(Meta { request_id, unknown, .. }) => {
                Ok(Reply::new(data, ReplyMeta { request_id, body, attempts, waited, unknown }))
            }
            Err(error) => {
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

/// A gateway's door for batches: `…/router/batch` beside `…/router/rest`.
pub(crate) fn uri(uri: Uri) -> Result<Uri, Error> {
    let no_door = || {
        ConfigError::new("the gateway's URL does not end in `/rest`, so where it takes batches is not known")
    };
    let path = uri.path().strip_suffix("/rest").ok_or_else(no_door)?;
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let path_and_query = format!("{path}/batch{query}").parse().map_err(|_| no_door())?;
    let mut parts = uri.into_parts();
    parts.path_and_query = Some(path_and_query);
    Uri::from_parts(parts).map_err(|_| no_door().into())
}
