//! One call, before it is sent: what it brings beyond its parameters. Generic only where the response's type shows;
//! the way there and back is the engine's.

use std::{fmt, pin::Pin};

use super::{
    Client, Reply,
    engine::Target,
    settings::{CallOptions, settings},
};
use top_core::{
    ApiMeta, Error, SessionRequirement, TopApi,
    field::Field,
    record::{Record, Shape, Slot, Value},
    request::ExtraParams,
    response::{self, DecodeOptions},
};

/// A call that is sent when it is awaited.
///
/// ```no_run
/// # async fn example(client: top_client::Client) -> Result<(), top_core::Error> {
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
    pub(crate) options: CallOptions,
}

/// A call of an API without a struct; its answer is JSON as it came, without the envelope.
#[must_use = "a call is sent when it is awaited"]
pub struct MethodCall<'c> {
    client: &'c Client,
    method: String,
    pub(crate) options: CallOptions,
}

impl<'c, A: TopApi> Call<'c, A> {
    pub(crate) fn new(client: &'c Client, api: &'c A) -> Self {
        Self { client, api, options: CallOptions::default() }
    }

    pub(crate) fn into_parts(self) -> (&'c A, CallOptions) {
        (self.api, self.options)
    }

    settings!(options);

    /// Collects the paths of answer members that no field takes, to notice that the API has grown.
    pub fn list_unknown_members(mut self) -> Self {
        self.options.decode = self.options.decode.list_unknown();
        self
    }

    /// Sends the call. The same as awaiting it, without a box around the future.
    ///
    /// # Errors
    /// Whatever keeps the call from an answer that fits its type: see [`ErrorKind`](top_core::error::ErrorKind).
    pub async fn send(self) -> Result<Reply<A::Response>, Error> {
        send(self.client, self.api, &self.options).await
    }
}

/// A call with what it brings; the options stay with the caller, who may have more calls to make with them.
pub(crate) async fn send<A: TopApi>(
    client: &Client,
    api: &A,
    options: &CallOptions,
) -> Result<Reply<A::Response>, Error> {
    let mut data = A::Response::blank();
    let mut decode = |body: &[u8]| {
        data = A::Response::blank();
        response::decode_into(A::API, data.slot(), A::Response::REQUIRED, body, options.decode)
    };
    let meta = client.engine.run(Target::of(A::API), api, options, &mut decode).await?;
    Ok(Reply::new(data, meta))
}

impl<'c, A: TopApi> IntoFuture for Call<'c, A> {
    type Output = Result<Reply<A::Response>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<'c> MethodCall<'c> {
    pub(crate) fn new(client: &'c Client, method: String, params: ExtraParams) -> Self {
        Self { client, method, options: CallOptions { extra: params, ..CallOptions::default() } }
    }

    pub(crate) fn into_parts(self) -> (String, CallOptions) {
        (self.method, self.options)
    }

    settings!(options);

    /// Sends the call. The same as awaiting it, without a box around the future.
    ///
    /// # Errors
    /// Whatever keeps the call from an answer: see [`ErrorKind`](top_core::error::ErrorKind).
    pub async fn send(self) -> Result<Reply<serde_json::Value>, Error> {
        let Self { client, method, options } = self;
        let target = Target { method: &method, idempotent: false, session: SessionRequirement::Optional };
        let mut data = serde_json::Value::Null;
        let mut decode = |body: &[u8]| {
            data = serde_json::Value::Null;
            response::decode_into(&ANY, data.slot(), true, body, options.decode)
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
pub(crate) async fn call_plain<T: Field>(client: &Client, api: &'static ApiMeta) -> Result<T, Error> {
    let mut data = T::blank();
    let mut decode = |body: &[u8]| {
        data = T::blank();
        response::decode_into(api, data.slot(), T::REQUIRED, body, DecodeOptions::default())
    };
    client.engine.run(Target::of(api), &NoFields, &CallOptions::default(), &mut decode).await?;
    Ok(data)
}

/// Any envelope is taken for that of a method without a struct.
pub(crate) static ANY: ApiMeta = ApiMeta::new("", "", None, false, SessionRequirement::Optional);

/// All parameters of a call without a struct are extra ones.
pub(crate) struct NoFields;

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
