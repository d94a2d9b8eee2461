//! A call of Qimen without a struct: its XML as the program has it.

use std::{fmt, pin::Pin};

use super::{
    call::Prepared,
    scope::{Qimen, Scope},
};
use crate::{
    call::{
        run::run_by,
        settings::settings_of_any,
        untyped::{ANY_API, NoFields},
    },
    engine::{CallOptions, Target},
    reply::Reply,
};
use top_core::{Error, request::RawBody};

/// A call of Qimen by its method; its response is JSON of the members that came.
///
/// It counts as not idempotent unless [`idempotent`](Self::idempotent) says otherwise: what the receiver knows a repeat by
/// cannot be told from the text.
#[must_use = "a call is sent when it is awaited: add `.await`"]
pub struct QimenMethodCall<'c> {
    scope: Scope<'c>,
    method: String,
    body: String,
    pub(crate) options: CallOptions,
}

impl<'c> Qimen<'c> {
    /// A call by its method, with or without the prefix `taobao.qimen.`, with a body that is XML already. The body is signed
    /// and sent byte by byte.
    ///
    /// ```no_run
    /// # async fn example(client: top_client::Client) -> Result<(), top_client::Error> {
    /// let body = "<request><orderCode>O1</orderCode></request>";
    /// let reply = client.qimen("c1").call_method("order.cancel", body).await?;
    /// assert_eq!(reply["flag"], "success");
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_method(&self, method: &str, body: impl Into<String>) -> QimenMethodCall<'c> {
        QimenMethodCall {
            scope: self.scope().clone(),
            method: top_names::qimen_full(method),
            body: body.into(),
            options: CallOptions::default(),
        }
    }
}

impl QimenMethodCall<'_> {
    settings_of_any!(options);

    /// Sends the call. The same as awaiting it, without a box around the future.
    ///
    /// # Errors
    /// There is no response, or one of the two refused the call: see [`ErrorKind`](top_core::error::ErrorKind). Without a
    /// struct that knows the flag, what the called side refuses is an error too; the code
    /// ([`ApiError::code_text`](top_core::error::ApiError::code_text)) of Qimen's own refusals begins with `TOP`.
    pub async fn send(self) -> Result<Reply<serde_json::Value>, Error> {
        let Self { scope, method, body, options } = self;
        let body = Some((RawBody::xml("").content_type, body));
        let prepared = Prepared::of(&scope, Target::unknown(&method), body, options)
            .map_err(|error| error.with_method(method.as_str()))?;
        run_by(scope.client, &ANY_API, prepared.spec(&scope, &NoFields)).await
    }
}

impl<'c> IntoFuture for QimenMethodCall<'c> {
    type Output = Result<Reply<serde_json::Value>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for QimenMethodCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QimenMethodCall").field("method", &self.method).finish_non_exhaustive()
    }
}
