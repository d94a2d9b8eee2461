//! What calls of Qimen have in common: the customer, the address, how they are signed. Knows nothing of a single call.

use super::{address::QimenAddress, call::QimenCall};
use crate::{client::Client, engine::CallOptions};
use top_core::{TopApi, qimen::QimenApi, request::Format, sign::SignMethod};

/// Calls of Qimen for one customer: see the [module](super).
#[derive(Clone)]
#[must_use = "nothing is called until `call`"]
pub struct Qimen<'c>(Scope<'c>);

/// Calls of a cloud scene of Qimen: see the [module](super#cloud-scenes).
#[derive(Clone)]
#[must_use = "nothing is called until `call`"]
pub struct QimenScene<'c>(Scope<'c>);

/// How the request of a cloud scene travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum SceneBody {
    /// As a form, like ordinary calls.
    #[default]
    Form,
    /// As a JSON object.
    Json,
    /// As XML under the root `request`.
    Xml,
}

/// The settings of several calls.
#[derive(Clone)]
pub(super) struct Scope<'c> {
    pub(super) client: &'c Client,
    /// The one that belongs to the client's gateway, if none is given.
    pub(super) address: Option<QimenAddress>,
    pub(super) customer_id: Option<String>,
    pub(super) target_app_key: Option<String>,
    /// The client's own signer, if none is given.
    pub(super) sign_method: Option<SignMethod>,
    pub(super) v: Option<String>,
    pub(super) body: SceneBody,
    pub(super) format: Format,
    pub(super) flat: bool,
}

impl Client {
    /// Calls of Qimen (奇门) for this customer (`customerId`, 货主), by which Qimen finds the other side. They are signed with MD5
    /// and go to the Qimen that belongs to the client's gateway: production, the platform's sandbox, or a local server.
    pub fn qimen(&self, customer_id: impl Into<String>) -> Qimen<'_> {
        Qimen(Scope {
            client: self,
            address: None,
            customer_id: Some(customer_id.into()),
            target_app_key: None,
            sign_method: Some(SignMethod::Md5),
            v: None,
            body: SceneBody::Xml,
            format: Format::Xml,
            flat: false,
        })
    }

    /// Calls of a cloud scene of Qimen (奇门自定义场景) at this address: forms signed as the client's other calls, with responses
    /// in JSON, unless told otherwise.
    pub fn qimen_scene(&self, address: QimenAddress) -> QimenScene<'_> {
        QimenScene(Scope {
            client: self,
            address: Some(address),
            customer_id: None,
            target_app_key: None,
            sign_method: None,
            v: None,
            body: SceneBody::Form,
            format: Format::Json,
            flat: false,
        })
    }
}

/// The settings that both have.
macro_rules! scope_settings {
    () => {
        /// The called application's key (`target_app_key`), where the method is provided by one.
        pub fn target_app_key(mut self, app_key: impl Into<String>) -> Self {
            self.0.target_app_key = Some(app_key.into());
            self
        }

        /// How the calls are signed. A client that was given a signer of its own signs with that in any case.
        pub fn sign_method(mut self, method: SignMethod) -> Self {
            self.0.sign_method = Some(method);
            self
        }

        /// The version of the protocol (`v`): `2.0` unless told otherwise; some routes want `1.0`.
        pub fn v(mut self, v: impl Into<String>) -> Self {
            self.0.v = Some(v.into());
            self
        }
    };
}

impl<'c> Qimen<'c> {
    scope_settings!();

    pub(super) const fn scope(&self) -> &Scope<'c> {
        &self.0
    }

    /// Another address: [`QimenAddress::TEST`] for a route that is not live yet.
    pub fn at(mut self, address: QimenAddress) -> Self {
        self.0.address = Some(address);
        self
    }

    /// A call; awaiting it sends it.
    pub fn call<'a, A: QimenApi>(&self, api: &'a A) -> QimenCall<'a, A>
    where
        'c: 'a,
    {
        QimenCall::new(self.0.clone(), api, CallOptions::default())
    }
}

impl<'c> QimenScene<'c> {
    scope_settings!();

    /// The customer (`customerId`), where the scene routes by it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.0.customer_id = Some(customer_id.into());
        self
    }

    /// How the request travels.
    pub fn body(mut self, body: SceneBody) -> Self {
        self.0.body = body;
        self
    }

    /// The format of the response. Default: JSON.
    pub fn format(mut self, format: Format) -> Self {
        self.0.format = format;
        self
    }

    /// Asks for a response without the root `response` (`json2`, `xml2`). Both forms are read either way.
    pub fn flat(mut self, flat: bool) -> Self {
        self.0.flat = flat;
        self
    }

    /// A call; awaiting it sends it.
    pub fn call<'a, A: TopApi>(&self, api: &'a A) -> QimenCall<'a, A>
    where
        'c: 'a,
    {
        QimenCall::new(self.0.clone(), api, CallOptions::default())
    }
}

impl std::fmt::Debug for Qimen<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Qimen").field("address", &self.0.address).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for QimenScene<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("QimenScene").field("address", &self.0.address).finish_non_exhaustive()
    }
}
