//! Where the calls of a customer go.

use std::{fmt, future::Future, pin::Pin, sync::Arc};

use http::Uri;
use top_core::{
    qimen::{self, QimenApi},
    request, xml,
};
use top_names::{QIMEN_RESPONSE, qimen_short};

use super::exchange::{QimenCall, QimenResponse};

/// A route of Qimen: to whom the calls for a customer go.
///
/// ```
/// use top_sandbox::{QimenCall, QimenResponse, QimenRoute, Sandbox};
///
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// let sandbox = Sandbox::builder()
///     .app("erp", "the ERP's secret")
///     .app("wms", "the warehouse's secret")
///     .start()
///     .await?;
/// // To the warehouse under test, signed again with its secret; one method to a function in this process.
/// sandbox.qimen(QimenRoute::to("c1", "wms", "http://127.0.0.1:8000/qimen")?);
/// sandbox.qimen(
///     QimenRoute::handled("c1", |call: QimenCall| async move {
///         assert_eq!(call.method(), "inventory.query");
///         QimenResponse::from("<response><flag>success</flag></response>")
///     })
///     .method("inventory.query"),
/// );
/// println!("call {}", sandbox.qimen_url());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct QimenRoute {
    pub(super) customer: String,
    /// Without a prefix; `None` for every method.
    pub(super) method: Option<String>,
    /// The applications that may call; `None` for every one.
    pub(super) from: Option<Vec<String>>,
    pub(super) target: Target,
}

/// Who gets the calls.
#[derive(Clone)]
pub(crate) enum Target {
    /// Nobody: the platform's own stub (挡板) says success.
    Stub,
    /// An endpoint of an application.
    Address(Uri, String),
    /// A function in this process.
    Handler(Arc<Handler>),
}

pub(crate) type Handler =
    dyn Fn(QimenCall) -> Pin<Box<dyn Future<Output = QimenResponse> + Send>> + Send + Sync;

impl QimenRoute {
    /// The customer's calls go to this address, signed with the secret of the application of this key. In a cloud scene, the
    /// key of the called application (`target_app_key`) stands in the customer's place.
    ///
    /// # Errors
    /// The address is no URL that begins with `http://`.
    pub fn to(
        customer: impl Into<String>,
        app_key: impl Into<String>,
        url: &str,
    ) -> Result<Self, QimenRouteError> {
        let uri: Uri = url.parse().map_err(|_| QimenRouteError)?;
        if uri.scheme_str() != Some("http") || uri.host().is_none() {
            return Err(QimenRouteError);
        }
        Ok(Self::of(customer, Target::Address(uri, app_key.into())))
    }

    /// Nobody gets the customer's calls; each is a success. The customer `stub-cust-code` is declared so in every sandbox, as
    /// on the platform.
    pub fn stub(customer: impl Into<String>) -> Self {
        Self::of(customer, Target::Stub)
    }

    /// A function gets the customer's calls as they are, for any method.
    pub fn handled<F, R>(customer: impl Into<String>, handler: F) -> Self
    where
        F: Fn(QimenCall) -> R + Send + Sync + 'static,
        R: Future<Output = QimenResponse> + Send + 'static,
    {
        Self::of(customer, Target::Handler(Arc::new(move |call| Box::pin(handler(call)))))
    }

    /// A function gets the customer's calls of one method, read by their own derive.
    ///
    /// A body that cannot be read, or breaks the struct's rules, is answered with the code `isv.invalid-parameter`; the
    /// function does not run then.
    ///
    /// ```
    /// use top_core::{TopApi, TopObject};
    /// use top_sandbox::{QimenResponse, QimenRoute};
    ///
    /// #[derive(TopApi)]
    /// #[top_api(method = "taobao.qimen.order.cancel", response = Cancelled, qimen)]
    /// struct OrderCancel { order_code: String }
    ///
    /// #[derive(TopObject)]
    /// #[top_api(qimen)]
    /// struct Cancelled { flag: Option<String>, code: Option<String>, message: Option<String> }
    ///
    /// let route = QimenRoute::on("c1", |order: OrderCancel| async move {
    ///     match order.order_code.as_str() {
    ///         "unknown" => Err(QimenResponse::failure("not-found", "no such order")),
    ///         _ => Ok(Cancelled { flag: Some("success".into()), code: None, message: None }),
    ///     }
    /// });
    /// # let _ = route;
    /// ```
    pub fn on<A, F, R>(customer: impl Into<String>, handler: F) -> Self
    where
        A: QimenApi + 'static,
        F: Fn(A) -> R + Send + Sync + 'static,
        R: Future<Output = Result<A::Response, QimenResponse>> + Send + 'static,
    {
        let handler = Arc::new(handler);
        let answer = move |call: QimenCall| {
            let handler = Arc::clone(&handler);
            async move {
                let request = match read::<A>(&call) {
                    Ok(request) => request,
                    Err(reason) => return QimenResponse::failure("isv.invalid-parameter", &reason),
                };
                match handler(request).await {
                    Ok(response) => written(&response),
                    Err(response) => response,
                }
            }
        };
        Self::handled(customer, answer).method(A::API.method)
    }

    /// For this method alone, with or without its prefix. Such a route goes before one for every method.
    pub fn method(mut self, method: &str) -> Self {
        self.method = Some(qimen_short(method).to_owned());
        self
    }

    /// Only these applications may call the customer; others get `TOP60`, as without a route.
    pub fn only_from<K: Into<String>>(mut self, app_keys: impl IntoIterator<Item = K>) -> Self {
        self.from = Some(app_keys.into_iter().map(Into::into).collect());
        self
    }

    fn of(customer: impl Into<String>, target: Target) -> Self {
        Self { customer: customer.into(), method: None, from: None, target }
    }
}

fn read<A: QimenApi>(call: &QimenCall) -> Result<A, String> {
    let mut request = A::blank();
    qimen::read_request(&mut request, call.text(), top_core::response::DecodeOptions::default())
        .map_err(|error| error.to_string())?;
    request::check(&request).map_err(|error| error.to_string())?;
    Ok(request)
}

fn written<R: top_core::field::Field>(response: &R) -> QimenResponse {
    let top_core::record::Value::Object(record) = response.value() else {
        return QimenResponse::failure("isv.internal-error", "the response is no object");
    };
    match xml::to_vec(record, QIMEN_RESPONSE) {
        Ok(body) => QimenResponse::xml(body),
        Err(error) => QimenResponse::failure("isv.internal-error", &error.to_string()),
    }
}

impl fmt::Debug for QimenRoute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QimenRoute")
            .field("customer", &self.customer)
            .field("method", &self.method)
            .field("from", &self.from)
            .field("to", &self.target.name())
            .finish()
    }
}

/// What a call is handed to where it is no address: the stub, and a function in this process.
pub(crate) const STUB: &str = "the stub";
pub(crate) const HANDLER: &str = "a handler";

impl Target {
    /// The application with whose secret calls are signed again.
    pub(crate) fn app_key(&self) -> Option<&str> {
        match self {
            Self::Address(_, app_key) => Some(app_key),
            Self::Stub | Self::Handler(_) => None,
        }
    }

    /// As [`Forwarded::to`](super::Forwarded::to) says it.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Stub => STUB.to_owned(),
            Self::Address(uri, _) => uri.to_string(),
            Self::Handler(_) => HANDLER.to_owned(),
        }
    }
}

/// The address of a route is no URL that begins with `http://`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QimenRouteError;

impl fmt::Display for QimenRouteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the address of a route begins with http://")
    }
}

impl std::error::Error for QimenRouteError {}
