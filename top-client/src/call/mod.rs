//! One call, before it is sent: the API, its parameters and what the call brings beyond them.

mod clock;
pub(crate) mod run;
pub(crate) mod settings;
pub(crate) mod untyped;

use std::{fmt, pin::Pin};

use self::{
    run::run,
    settings::{settings, settings_of_typed},
    untyped::{ANY_API, NoFields},
};
use crate::{
    client::Client,
    engine::{CallOptions, Target},
    reply::Reply,
};
use top_core::{Error, TopApi, request::ExtraParams};

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
#[must_use = "a call is sent when it is awaited: add `.await`"]
pub struct Call<'c, A> {
    client: &'c Client,
    api: &'c A,
    pub(crate) options: CallOptions,
}

/// A call of an API without a struct; its response is JSON as received, without the envelope.
#[must_use = "a call is sent when it is awaited: add `.await`"]
pub struct MethodCall<'c> {
    client: &'c Client,
    method: String,
    pub(crate) options: CallOptions,
}

impl Client {
    /// A call of an API; awaiting it sends it.
    #[inline]
    pub fn call<'c, A: TopApi>(&'c self, api: &'c A) -> Call<'c, A> {
        Call { client: self, api, options: CallOptions::default() }
    }

    /// A call of any API by its method, with its parameters as text; the response is JSON.
    ///
    /// It counts as not idempotent unless [`idempotent`](MethodCall::idempotent) says otherwise.
    pub fn call_method<N, V>(
        &self,
        method: impl Into<String>,
        params: impl IntoIterator<Item = (N, V)>,
    ) -> MethodCall<'_>
    where
        N: Into<String>,
        V: Into<String>,
    {
        let extra: ExtraParams = params.into_iter().collect();
        MethodCall {
            client: self,
            method: method.into(),
            options: CallOptions { extra, ..CallOptions::default() },
        }
    }
}

impl<'c, A: TopApi> Call<'c, A> {
    pub(crate) fn into_parts(self) -> (&'c A, CallOptions) {
        (self.api, self.options)
    }

    settings!(options);

    settings_of_typed!(options);

    /// Sends the call. The same as awaiting it, without a box around the future.
    ///
    /// # Errors
    /// There is no response that fits its type: see [`ErrorKind`](top_core::error::ErrorKind).
    #[expect(clippy::manual_async_fn, reason = "the future of an `async fn` has room for the options twice")]
    pub fn send(self) -> impl Future<Output = Result<Reply<A::Response>, Error>> + Send + use<'c, A> {
        async move { send(self.client, self.api, &self.options).await }
    }
}

/// Sends a typed call whose options stay with the caller, for further calls.
pub(crate) fn send<'c, A: TopApi>(
    client: &'c Client,
    api: &'c A,
    options: &'c CallOptions,
) -> impl Future<Output = Result<Reply<A::Response>, Error>> + Send + use<'c, A> {
    run(client, A::API, Target::of(A::API), api, options)
}

impl<'c, A: TopApi> IntoFuture for Call<'c, A> {
    type Output = Result<Reply<A::Response>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<'c> MethodCall<'c> {
    pub(crate) fn into_parts(self) -> (String, CallOptions) {
        (self.method, self.options)
    }

    settings!(options);

    /// Sends the call. The same as awaiting it, without a box around the future.
    ///
    /// # Errors
    /// There is no response: see [`ErrorKind`](top_core::error::ErrorKind).
    #[expect(clippy::manual_async_fn, reason = "the future of an `async fn` has room for the options twice")]
    pub fn send(self) -> impl Future<Output = Result<Reply<serde_json::Value>, Error>> + Send + use<'c> {
        async move { run(self.client, &ANY_API, Target::unknown(&self.method), &NoFields, &self.options).await }
    }
}

impl<'c> IntoFuture for MethodCall<'c> {
    type Output = Result<Reply<serde_json::Value>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
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
