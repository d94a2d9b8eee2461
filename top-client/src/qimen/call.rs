//! One call of Qimen: its body is written once, and signed anew at every attempt. What happens to it then is the engine's.

use std::{fmt, pin::Pin, sync::LazyLock};

use http::Uri;

use super::scope::{SceneBody, Scope};
use crate::{
    call::{
        run::run_by,
        settings::{settings_of_any, settings_of_typed},
        untyped::NoFields,
    },
    engine::{CallOptions, CallSpec, OwnWay, Route, Target},
    policy::endpoints::{Endpoints, Order},
    reply::Reply,
};
use top_core::{
    Error, TopApi,
    error::{CheckError, ConfigError, Problem, Rule},
    json, qimen,
    record::Record,
    request::RawBody,
};

/// A call of Qimen that is sent when it is awaited.
///
/// It is repeated by itself only where that is safe: if the request has a business key, if its API is idempotent, or if it
/// was certainly not executed ([why](super#a-time-out-is-not-a-failure)).
#[must_use = "a call is sent when it is awaited: add `.await`"]
pub struct QimenCall<'c, A> {
    scope: Scope<'c>,
    api: &'c A,
    pub(crate) options: CallOptions,
}

impl<'c, A: TopApi> QimenCall<'c, A> {
    pub(super) const fn new(scope: Scope<'c>, api: &'c A, options: CallOptions) -> Self {
        Self { scope, api, options }
    }

    settings_of_any!(options);

    settings_of_typed!(options);

    /// Sends the call. The same as awaiting it, without a box around the future.
    ///
    /// # Errors
    /// There is no response that fits its type, or Qimen refused the call: see [`ErrorKind`](top_core::error::ErrorKind). What
    /// the called side refuses is a response: see [`Reply::into_result`].
    pub async fn send(self) -> Result<Reply<A::Response>, Error> {
        let Self { scope, api, options } = self;
        let target = Target::of(A::API);
        let prepared = written(&scope, api)
            .map_err(Error::from)
            .and_then(|body| {
                // A repeat that the receiver recognises does nothing more.
                let idempotent = target.idempotent || qimen::business_key(api).is_some();
                Prepared::of(&scope, Target { idempotent, ..target }, body, options)
            })
            .map_err(|error| error.with_method(target.method))?;
        let record: &dyn Record = if prepared.options.body.is_some() { &NoFields } else { api };
        run_by(scope.client, A::API, prepared.spec(&scope, record)).await
    }
}

/// Content type and text of a body of the request's own.
pub(super) type OwnBody = Option<(&'static str, String)>;

/// The body of a record, unless it travels as a form.
fn written(scope: &Scope<'_>, record: &dyn Record) -> Result<OwnBody, CheckError> {
    let text = |body: Vec<u8>| {
        String::from_utf8(body).map_err(|_| CheckError::of([Problem::new("", Rule::Serialize)]))
    };
    Ok(match scope.body {
        SceneBody::Form => None,
        SceneBody::Json => Some((RawBody::json("").content_type, text(json::to_vec(record)?)?)),
        SceneBody::Xml => Some((RawBody::xml("").content_type, qimen::write_request(record)?)),
    })
}

/// A call, ready for the engine; the same for all types of requests.
pub(super) struct Prepared<'t> {
    target: Target<'t>,
    options: CallOptions,
    /// Where it goes, if that is not beside the client's gateways.
    uris: Option<Vec<Uri>>,
    endpoints: Option<&'static Endpoints>,
}

/// One address, which has no substitute.
static ALONE: LazyLock<Endpoints> = LazyLock::new(|| Endpoints::new(Order::Listed, [1]));

impl<'t> Prepared<'t> {
    pub(super) fn of(
        scope: &Scope<'_>,
        target: Target<'t>,
        body: OwnBody,
        mut options: CallOptions,
    ) -> Result<Self, Error> {
        options.body = body.map(Box::new);
        if let Some(customer_id) = &scope.customer_id {
            options.extra.add(top_names::QIMEN_CUSTOMER, customer_id.trim());
        }
        (options.format, options.flat) = (scope.format, scope.flat);
        if options.target_app_key().is_none() && scope.target_app_key.is_some() {
            options.unusual().target_app_key.clone_from(&scope.target_app_key);
        }
        if scope.v.is_some() {
            options.unusual().v.clone_from(&scope.v);
        }
        let address = scope
            .address
            .as_ref()
            .map(|address| address.uri().map_err(|error| ConfigError::new(error.to_string())));
        let uris = address.transpose()?.map(|uri| vec![uri]);
        let endpoints = uris.as_ref().map(|_| &*ALONE);
        Ok(Self { target, options, uris, endpoints })
    }

    /// What the engine is asked to do.
    pub(super) fn spec<'s>(&'s self, scope: &'s Scope<'_>, record: &'s dyn Record) -> CallSpec<'s> {
        let client = scope.client;
        let signer = match scope.sign_method {
            Some(method) => client.signers().of(method),
            None => &*client.engine().signer,
        };
        let uris = self.uris.as_deref().unwrap_or(client.addresses().qimen());
        let own = Some(OwnWay { endpoints: self.endpoints.unwrap_or(client.qimen_endpoints()), signer });
        let route = Route { uris, wire_method: self.target.method, headers: &[], simplify: false, own };
        CallSpec { target: self.target, route, record, options: &self.options }
    }
}

impl<'c, A: TopApi> IntoFuture for QimenCall<'c, A> {
    type Output = Result<Reply<A::Response>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<A: TopApi> fmt::Debug for QimenCall<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QimenCall").field("method", &A::API.method).finish_non_exhaustive()
    }
}
