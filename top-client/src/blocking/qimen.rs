//! Calls of Qimen for programs without `async`. What such calls are is said at [`top_client::qimen`](crate::qimen).

use std::fmt;

use tokio::runtime::Handle;

use super::{Client, wait};
use crate::{
    Reply,
    call::settings::{settings_of_any, settings_of_typed},
    qimen::{self, QimenAddress, SceneBody},
};
use top_core::{Error, TopApi, qimen::QimenApi, request::Format, sign::SignMethod};

/// Calls of Qimen for one customer: see [`qimen::Qimen`].
#[derive(Clone)]
#[must_use = "nothing is called until `send`"]
pub struct Qimen<'c> {
    scope: qimen::Qimen<'c>,
    runtime: &'c Handle,
}

/// Calls of a cloud scene of Qimen: see [`qimen::QimenScene`].
#[derive(Clone)]
#[must_use = "nothing is called until `send`"]
pub struct QimenScene<'c> {
    scope: qimen::QimenScene<'c>,
    runtime: &'c Handle,
}

impl Client {
    /// Calls of Qimen (奇门) for this customer: see [`Client::qimen`](crate::Client::qimen).
    ///
    /// ```no_run
    /// # fn example(client: top_client::blocking::Client) -> Result<(), top_client::Error> {
    /// let body = "<request><orderCode>O1</orderCode></request>";
    /// let reply = client.qimen("the customer's id").call_method("order.cancel", body).send()?;
    /// assert_eq!(reply["flag"], "success");
    /// # Ok(())
    /// # }
    /// ```
    pub fn qimen(&self, customer_id: impl Into<String>) -> Qimen<'_> {
        Qimen { scope: self.client.qimen(customer_id), runtime: &self.runtime }
    }

    /// Calls of a cloud scene of Qimen (奇门自定义场景): see [`Client::qimen_scene`](crate::Client::qimen_scene).
    pub fn qimen_scene(&self, address: QimenAddress) -> QimenScene<'_> {
        QimenScene { scope: self.client.qimen_scene(address), runtime: &self.runtime }
    }
}

/// The settings that both have, each handed on to the scope.
macro_rules! scope_settings {
    () => {
        /// The called application's key (`target_app_key`), where the method is provided by one.
        pub fn target_app_key(mut self, app_key: impl Into<String>) -> Self {
            self.scope = self.scope.target_app_key(app_key);
            self
        }

        /// How the calls are signed. A client that was given a signer of its own signs with that in any case.
        pub fn sign_method(mut self, method: SignMethod) -> Self {
            self.scope = self.scope.sign_method(method);
            self
        }

        /// The version of the protocol (`v`): `2.0` unless told otherwise; some routes want `1.0`.
        pub fn v(mut self, v: impl Into<String>) -> Self {
            self.scope = self.scope.v(v);
            self
        }
    };
}

impl<'c> Qimen<'c> {
    scope_settings!();

    /// Another address: [`QimenAddress::TEST`] for a route that is not live yet.
    pub fn at(mut self, address: QimenAddress) -> Self {
        self.scope = self.scope.at(address);
        self
    }

    /// A call; `send` sends it.
    pub fn call<'a, A: QimenApi>(&self, api: &'a A) -> QimenCall<'a, A>
    where
        'c: 'a,
    {
        QimenCall { call: self.scope.call(api), runtime: self.runtime }
    }

    /// A call by its method with a body that is XML already: see [`qimen::Qimen::call_method`].
    pub fn call_method(&self, method: &str, body: impl Into<String>) -> QimenMethodCall<'c> {
        QimenMethodCall { call: self.scope.call_method(method, body), runtime: self.runtime }
    }
}

impl<'c> QimenScene<'c> {
    scope_settings!();

    /// The customer (`customerId`), where the scene routes by it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.scope = self.scope.customer_id(customer_id);
        self
    }

    /// How the request travels.
    pub fn body(mut self, body: SceneBody) -> Self {
        self.scope = self.scope.body(body);
        self
    }

    /// The format of the response. Default: JSON.
    pub fn format(mut self, format: Format) -> Self {
        self.scope = self.scope.format(format);
        self
    }

    /// Asks for a response without the root `response`: see [`qimen::QimenScene::flat`].
    pub fn flat(mut self, flat: bool) -> Self {
        self.scope = self.scope.flat(flat);
        self
    }

    /// A call; `send` sends it.
    pub fn call<'a, A: TopApi>(&self, api: &'a A) -> QimenCall<'a, A>
    where
        'c: 'a,
    {
        QimenCall { call: self.scope.call(api), runtime: self.runtime }
    }
}

/// A call of Qimen that [`send`](Self::send) sends. When it is repeated by itself: see [`qimen::QimenCall`].
#[must_use = "a call does nothing until it is sent"]
pub struct QimenCall<'c, A> {
    call: qimen::QimenCall<'c, A>,
    runtime: &'c Handle,
}

impl<A: TopApi> QimenCall<'_, A> {
    settings_of_any!(call.options);

    settings_of_typed!(call.options);

    /// Sends the call and waits for its reply.
    ///
    /// # Errors
    /// There is no response that fits its type, or Qimen refused the call: see
    /// [`ErrorKind`](top_core::error::ErrorKind). What the called side refuses is a response: see [`Reply::into_result`].
    pub fn send(self) -> Result<Reply<A::Response>, Error> {
        wait(self.runtime, self.call.send())
    }
}

/// A call of Qimen without a struct; its response is JSON of the members that came.
#[must_use = "a call does nothing until it is sent"]
pub struct QimenMethodCall<'c> {
    call: qimen::QimenMethodCall<'c>,
    runtime: &'c Handle,
}

impl QimenMethodCall<'_> {
    settings_of_any!(call.options);

    /// Sends the call and waits for its reply.
    ///
    /// # Errors
    /// There is no response, or one of the two refused the call: see [`qimen::QimenMethodCall::send`].
    pub fn send(self) -> Result<Reply<serde_json::Value>, Error> {
        wait(self.runtime, self.call.send())
    }
}

impl fmt::Debug for Qimen<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.scope.fmt(f)
    }
}

impl fmt::Debug for QimenScene<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.scope.fmt(f)
    }
}

impl<A: TopApi> fmt::Debug for QimenCall<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}

impl fmt::Debug for QimenMethodCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}
