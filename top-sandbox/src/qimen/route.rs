//! Where the calls of a customer go.

use std::{fmt, future::Future, pin::Pin, sync::Arc};

use bytes::Bytes;
use http::Uri;
use top_core::{
    qimen::{self, QimenApi},
    request, xml,
};
use top_names::{QIMEN_RESPONSE, qimen_short};

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
        Ok(body) => QimenResponse { status: 200, content_type: XML.to_owned(), body: body.into() },
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
            Self::Stub => "the stub".to_owned(),
            Self::Address(uri, _) => uri.to_string(),
            Self::Handler(_) => "a handler".to_owned(),
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

/// A call as the called side gets it. `Debug` shows no value.
#[derive(Clone)]
pub struct QimenCall {
    pub(super) method: String,
    pub(super) params: Vec<(String, String)>,
    pub(super) body: Bytes,
    pub(super) text: String,
}

impl QimenCall {
    /// The method without its prefix.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// A parameter of the query, or of a form: `customerId`, `app_key` of the caller, ….
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The body as it came.
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for QimenCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QimenCall")
            .field("method", &self.method)
            .field("params", &self.params.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

const XML: &str = "text/xml;charset=UTF-8";

/// What a called side answers. `Debug` shows no value.
#[derive(Clone, PartialEq, Eq)]
pub struct QimenResponse {
    pub(super) status: u16,
    pub(super) content_type: String,
    pub(super) body: Bytes,
}

impl QimenResponse {
    /// A failure of the called side's own: flag `failure`, code and message.
    pub fn failure(code: &str, message: &str) -> Self {
        let mut body = b"<response><flag>failure</flag><code>".to_vec();
        xml::append_text(&mut body, code);
        body.extend_from_slice(b"</code><message>");
        xml::append_text(&mut body, message);
        body.extend_from_slice(b"</message></response>");
        Self { status: 200, content_type: XML.to_owned(), body: body.into() }
    }

    pub(super) fn stub() -> Self {
        Self::from("<response><flag>success</flag><code>0</code><message>stub</message></response>")
    }
}

/// A body as it is, of XML or JSON as its first character says.
impl From<&str> for QimenResponse {
    fn from(body: &str) -> Self {
        Self::from(body.to_owned())
    }
}

/// A body as it is, of XML or JSON as its first character says.
impl From<String> for QimenResponse {
    fn from(body: String) -> Self {
        let is_xml = body.trim_start().starts_with('<');
        let content_type = if is_xml { XML } else { "application/json;charset=UTF-8" }.to_owned();
        Self { status: 200, content_type, body: body.into() }
    }
}

impl fmt::Debug for QimenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QimenResponse")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
