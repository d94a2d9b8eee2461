//! One call, before it is sent: what it brings beyond its parameters. Generic only where the response's type shows;
//! the way there and back is the engine's.

use std::{fmt, pin::Pin, time::Duration};

use super::{Client, Reply, RetryPolicy, engine::Target};
use crate::{
    Error, Field, Record, SessionNeed, Shape, Slot, TopApi, Value,
    answer::{self, DecodeOptions},
    api::ApiMeta,
    request::{ExtraParams, RawBody},
};

/// What a call brings beyond its parameters.
#[derive(Default)]
pub(super) struct CallOptions {
    pub(super) session: Session,
    pub(super) timeout: Option<Duration>,
    pub(super) retry: Option<RetryPolicy>,
    pub(super) idempotent: Option<bool>,
    pub(super) extra: ExtraParams,
    pub(super) target_app_key: Option<String>,
    /// Content type and text of a body of the request's own.
    pub(super) body: Option<(&'static str, String)>,
    /// The request goes to the gateway's door for batches.
    pub(super) batch: Option<BatchRoute>,
    pub(super) decode: DecodeOptions,
}

/// How a batch goes: as plain text without a method, to `/router/batch`.
pub(super) struct BatchRoute {
    /// The separator, where it is not the default one.
    pub(super) separator: Option<String>,
}

/// Where the session comes from.
#[derive(Default)]
pub(super) enum Session {
    #[default]
    None,
    Given(String),
    Shop(String),
}

/// A call that is sent when it is awaited.
///
/// ```no_run
/// # async fn example(client: top_core::Client) -> Result<(), top_core::Error> {
/// use std::time::Duration;
///
/// use top_core::TopApi;
///
/// #[derive(TopApi)]
/// #[top_api(method = "taobao.time.get", response = String, unwrap = "time", idempotent)]
/// struct TimeGet;
///
/// let reply = client.call(&TimeGet).timeout(Duration::from_secs(5)).await?;
/// println!("{} ({:?})", *reply, reply.request_id());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'c, A> {
    client: &'c Client,
    api: &'c A,
    options: CallOptions,
}

/// A call of an API without a struct; its answer is JSON as it came, without the envelope.
#[must_use = "a call is sent when it is awaited"]
pub struct MethodCall<'c> {
    client: &'c Client,
    method: String,
    options: CallOptions,
}

/// The settings are the same for both; so is what is said about them.
macro_rules! settings {
    () => {
        /// The seller's session (授权, access token). A blank one counts as none.
        ///
        /// An API that needs none (不需要授权) is not sent one.
        pub fn session(mut self, session: impl Into<String>) -> Self {
            self.options.session = Session::Given(session.into());
            self
        }

        /// Takes the session of this shop from the client's [`SessionProvider`](super::SessionProvider).
        pub fn shop(mut self, shop: impl Into<String>) -> Self {
            self.options.session = Session::Shop(shop.into());
            self
        }

        /// How long the call may take, with all attempts and waits.
        pub fn timeout(mut self, timeout: Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }

        /// How this call is repeated if it fails.
        pub fn retry(mut self, retry: RetryPolicy) -> Self {
            self.options.retry = Some(retry);
            self
        }

        /// Whether calling twice does no more than calling once, so that the call may be repeated even when it is not
        /// known whether it was executed.
        pub fn idempotent(mut self, idempotent: bool) -> Self {
            self.options.idempotent = Some(idempotent);
            self
        }

        /// Adds a parameter, signed like all others. An equal name of another one is an error when the call is sent.
        pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.options.extra.add(name, value);
            self
        }

        /// Sends this JSON as the request's body, signed with the parameters, which then travel in the URL.
        pub fn json_body(mut self, text: impl Into<String>) -> Self {
            self.options.body = Some((RawBody::json("").content_type, text.into()));
            self
        }

        /// Sends this XML as the request's body, as Qimen (奇门) services want it; otherwise like
        /// [`json_body`](Self::json_body).
        pub fn xml_body(mut self, text: impl Into<String>) -> Self {
            self.options.body = Some((RawBody::xml("").content_type, text.into()));
            self
        }

        /// The called application's key (`target_app_key`), for APIs that other ISVs provide.
        pub fn target_app_key(mut self, app_key: impl Into<String>) -> Self {
            self.options.target_app_key = Some(app_key.into());
            self
        }
    };
}

impl<'c, A: TopApi> Call<'c, A> {
    pub(super) fn new(client: &'c Client, api: &'c A) -> Self {
        Self { client, api, options: CallOptions::default() }
    }

    pub(super) fn into_parts(self) -> (&'c A, CallOptions) {
        (self.api, self.options)
    }

    settings!();

    /// Collects the paths of answer members that no field takes, to notice that the API has grown.
    pub fn list_unknown_members(mut self) -> Self {
        self.options.decode = self.options.decode.list_unknown();
        self
    }

    /// Sends the call. The same as awaiting it, without a box around the future.
    ///
    /// # Errors
    /// Whatever keeps the call from an answer that fits its type: see [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<Reply<A::Response>, Error> {
        let Self { client, api, options } = self;
        let mut data = A::Response::blank();
        let mut decode = |body: &[u8]| {
            data = A::Response::blank();
            answer::decode_into(A::API, data.slot(), A::Response::REQUIRED, body, options.decode)
        };
        let meta = client.engine.run(Target::of(A::API), api, &options, &mut decode).await?;
        Ok(Reply::new(data, meta))
    }
}

impl<'c, A: TopApi> IntoFuture for Call<'c, A> {
    type Output = Result<Reply<A::Response>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<'c> MethodCall<'c> {
    pub(super) fn new(client: &'c Client, method: String, params: ExtraParams) -> Self {
        Self { client, method, options: CallOptions { extra: params, ..CallOptions::default() } }
    }

    pub(super) fn into_parts(self) -> (String, CallOptions) {
        (self.method, self.options)
    }

    settings!();

    /// Sends the call. The same as awaiting it, without a box around the future.
    ///
    /// # Errors
    /// Whatever keeps the call from an answer: see [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<Reply<serde_json::Value>, Error> {
        let Self { client, method, options } = self;
        let target = Target { method: &method, idempotent: false, session: SessionNeed::Optional };
        let mut data = serde_json::Value::Null;
        let mut decode = |body: &[u8]| {
            data = serde_json::Value::Null;
            answer::decode_into(&ANY, data.slot(), true, body, options.decode)
        };
        let meta = client.engine.run(target, &NoFields, &options, &mut decode).await?;
        Ok(Reply::new(data, meta))
    }
}

impl<'c> IntoFuture for MethodCall<'c> {
    type Output = Result<Reply<serde_json::Value>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// A call of an API without parameters, for the client's own use.
pub(super) async fn call_plain<T: Field>(client: &Client, api: &'static ApiMeta) -> Result<T, Error> {
    let mut data = T::blank();
    let mut decode = |body: &[u8]| {
        data = T::blank();
        answer::decode_into(api, data.slot(), T::REQUIRED, body, DecodeOptions::default())
    };
    client.engine.run(Target::of(api), &NoFields, &CallOptions::default(), &mut decode).await?;
    Ok(data)
}

/// Any envelope is taken for that of a method without a struct.
pub(super) static ANY: ApiMeta = ApiMeta::new("", "", None, false, SessionNeed::Optional);

/// All parameters of a call without a struct are extra ones.
pub(super) struct NoFields;

impl Record for NoFields {
    fn shape(&self) -> &'static Shape {
        static SHAPE: Shape = Shape::new("NoFields", &[]);
        &SHAPE
    }

    fn value_at(&self, _: usize) -> Value<'_> {
        Value::None
    }

    fn slot_at(&mut self, _: usize) -> Slot<'_> {
        Slot::Closed
    }
}

impl<A: TopApi> fmt::Debug for Call<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("method", &A::API.method).finish_non_exhaustive()
    }
}

impl fmt::Debug for MethodCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MethodCall").field("method", &self.method).finish_non_exhaustive()
    }
}
