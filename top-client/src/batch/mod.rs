//! Many calls in one request. Collects them typed, sends them in as few requests as allowed, hands each its own reply.
//! The text of a batch and of its response are `top-core`'s; repeating a request is the engine's.

mod buffer;
mod replies;
mod request;
mod sessions;

use std::{
    fmt,
    marker::PhantomData,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

pub use self::replies::{BatchHandle, BatchReplies};
use self::{buffer::buffer_unordered, replies::UndecodedReply};
use crate::{
    call::{
        Call, MethodCall,
        run::not_by_qimen,
        untyped::{ANY_API, NoFields},
    },
    client::Client,
    engine::{CallOptions, SessionSource, Target},
    policy::retry::RetryPolicy,
};
use top_core::{
    ApiMeta, Error, SessionRequirement, TopApi,
    error::{BatchError, ConfigError},
    record::Record,
    request::{Format, batch::SubCall},
    response::DecodeOptions,
};

/// What the platform is said to take at once; no document states it.
const SIZE: usize = 20;
/// How many requests of one batch are under way at the same time.
const REQUESTS_AT_ONCE: usize = 4;

/// Calls of any APIs, sent together (批量调用).
///
/// Results are independent: one call's error is its own. A batch larger than [`size`](Self::size) goes in several
/// requests, a few of them at a time; if one of them fails as a whole, every call in it gets that error. A request is
/// repeated under the client's rules if that is safe for every call in it; a call that was refused inside a batch is
/// not repeated. By the client's own rates a request counts as one, however many calls are in it. The responses are
/// JSON, and not simplified.
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
    requirement: SessionRequirement,
    session: SessionSource,
    decode: DecodeOptions,
    /// What is sent, or why it cannot be.
    call: Result<SubCall, Error>,
}

impl Client {
    /// Many calls in one request (批量调用): see [`Batch`].
    pub fn batch(&self) -> Batch<'_> {
        static IDS: AtomicU64 = AtomicU64::new(0);
        Batch {
            client: self,
            id: IDS.fetch_add(1, Ordering::Relaxed),
            entries: Vec::new(),
            size: SIZE,
            all_or_none: false,
            timeout: None,
            retry: None,
        }
    }
}

impl Batch<'_> {
    /// Adds a call. If it breaks a rule, its reply is that error.
    pub fn push<A: TopApi>(&mut self, api: &A) -> BatchHandle<A::Response> {
        self.add(Target::of(A::API), A::API, api, CallOptions::default())
    }

    /// Adds a call with what it brings: session or shop, extra parameters, called application, the list of unknown
    /// members. Its timeout and retry policy are the batch's. A call with a body of its own or in another format than
    /// JSON cannot go in a batch; its reply is that error.
    pub fn push_call<A: TopApi>(&mut self, call: Call<'_, A>) -> BatchHandle<A::Response> {
        let (api, options) = call.into_parts();
        self.add(Target::of(A::API), A::API, api, options)
    }

    /// Adds a call without a struct; otherwise like [`push_call`](Self::push_call).
    pub fn push_method(&mut self, call: MethodCall<'_>) -> BatchHandle<serde_json::Value> {
        let (method, options) = call.into_parts();
        self.add(Target::unknown(&method), &ANY_API, &NoFields, options)
    }

    fn add<T>(
        &mut self,
        target: Target<'_>,
        api: &'static ApiMeta,
        record: &dyn Record,
        options: CallOptions,
    ) -> BatchHandle<T> {
        let call = if api.qimen {
            Err(not_by_qimen(target.method))
        } else {
            sub_call(target.method, record, &options)
        };
        let decode = options.decode(self.client.engine().lenient);
        self.entries.push(Entry {
            method: target.method.to_owned(),
            response_key: api.response_key,
            idempotent: options.idempotent.unwrap_or(target.idempotent),
            requirement: target.session,
            session: options.session,
            decode,
            call,
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

    /// How long each request may take, with all attempts and waits, and how long the look-up of all sessions before
    /// the first request. Default: the client's.
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

    /// Sends the calls. Each call's error comes with its reply: see [`BatchReplies::take`].
    pub async fn send(mut self) -> BatchReplies {
        let client = self.client;
        let uris = client.addresses().batches().unwrap_or_else(|error| {
            for entry in self.entries.iter_mut().filter(|entry| entry.call.is_ok()) {
                entry.call = Err(error.clone().into());
            }
            &[]
        });
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
        let requests = waiting.chunks(self.size).map(|chunk| self.request(uris, chunk)).collect();
        for (index, reply) in buffer_unordered(REQUESTS_AT_ONCE, requests).await.into_iter().flatten() {
            let entry = &self.entries[index];
            if let Err(error) = &reply {
                client.engine().learn_from(error, &entry.method, &entry.session);
            }
            replies[index] = Some(reply);
        }
        let named = |(reply, entry): (Option<Result<UndecodedReply, Error>>, Entry)| {
            Some(reply?.map_err(|error| error.with_method(&entry.method)))
        };
        BatchReplies {
            batch: self.id,
            code_rules: Arc::clone(&client.engine().code_rules),
            replies: replies.into_iter().zip(self.entries).map(named).collect(),
        }
    }
}

/// A call as it goes in a batch, still without its session.
fn sub_call(method: &str, record: &dyn Record, options: &CallOptions) -> Result<SubCall, Error> {
    if options.body.is_some() {
        let reason = "a call with a body of its own cannot go in a batch: make it by itself";
        return Err(ConfigError::new(reason).into());
    }
    // A batch has one `format`, and its response is split as JSON.
    if options.format != Format::Json {
        let reason = "a batch has one `format`, JSON: leave `format` out, or make the call by itself";
        return Err(ConfigError::new(reason).into());
    }
    let call = SubCall::new(method, record, &options.extra)?;
    Ok(call.target_app_key(options.target_app_key()))
}

impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("methods", &self.entries.iter().map(|entry| &entry.method).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
