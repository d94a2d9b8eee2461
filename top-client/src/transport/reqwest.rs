//! A `reqwest::Client` as transport, with all its settings (proxies, addresses, certificates of your own). This crate turns
//! on none of reqwest's features: with its `rustls-no-provider`, which alone would do, every `reqwest::Client::new()` of
//! the program would panic that had worked before.

use std::{
    fmt,
    pin::Pin,
    sync::{Arc, OnceLock},
    task::{Context, Poll},
};

use http::{Request, Response, Uri};
use reqwest::Url;
use tower_service::Service;

use super::{CONNECT_TIMEOUT, SetupError, TransportError, TransportErrorKind, host::set_host};
use crate::body::Body;

/// Carries requests over a `reqwest::Client`.
///
/// TLS is what the features of your program's own `reqwest` dependency say: `rustls`, for one, in your `Cargo.toml`.
/// Without any, addresses of `https` cannot be reached.
///
/// ```no_run
/// use top_client::transport::Reqwest;
///
/// let behind_a_proxy = Reqwest::builder().proxy(reqwest::Proxy::all("http://proxy.example:3128")?).build()?;
/// let transport = Reqwest::from(behind_a_proxy);
/// # Ok::<(), reqwest::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Reqwest {
    client: reqwest::Client,
    first: Arc<FirstUrl>,
}

impl Reqwest {
    /// With the settings of [`builder`](Self::builder).
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn new() -> Result<Self, SetupError> {
        let built = Self::builder().build();
        built.map(Self::from).map_err(|error| SetupError::new("the HTTP client could not be set up", error))
    }

    /// The builder behind it, for further settings: HTTP/1.1, no redirects (a signed POST belongs to one address), the
    /// proxy of the environment, 10 seconds to connect, and responses left packed, because the client unpacks them.
    pub fn builder() -> reqwest::ClientBuilder {
        reqwest::Client::builder()
            .http1_only()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .connect_timeout(CONNECT_TIMEOUT)
    }
}

/// A client of your own: give it `redirect(Policy::none())`, since a signed POST belongs to one address.
impl From<reqwest::Client> for Reqwest {
    fn from(client: reqwest::Client) -> Self {
        Self { client, first: Arc::default() }
    }
}

impl Service<Request<Body>> for Reqwest {
    type Response = Response<reqwest::Body>;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, TransportError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<Body>) -> Self::Future {
        set_host(&mut request);
        let Self { client, first } = self.clone();
        Box::pin(async move {
            let request = first.convert(request).map_err(classify)?;
            Ok(client.execute(request).await.map_err(classify)?.into())
        })
    }
}

/// The address of the first request without a query, as `http` and as reqwest have it: most clients know only one, and
/// translating it each time is a fifteenth of a call's instructions.
#[derive(Default)]
struct FirstUrl(OnceLock<(Uri, Url)>);

impl FirstUrl {
    fn convert(&self, request: Request<Body>) -> Result<reqwest::Request, reqwest::Error> {
        let uri = request.uri();
        if let Some((_, url)) = self.0.get().filter(|(known, _)| known == uri)
            && request.extensions().is_empty()
        {
            let (parts, body) = request.into_parts();
            let mut request = reqwest::Request::new(parts.method, url.clone());
            *request.version_mut() = parts.version;
            *request.headers_mut() = parts.headers;
            *request.body_mut() = Some(reqwest::Body::wrap(body));
            return Ok(request);
        }
        // A query holds the session, which must not be kept.
        let uri = uri.query().is_none().then(|| uri.clone());
        let request: reqwest::Request = request.map(reqwest::Body::wrap).try_into()?;
        if let Some(uri) = uri {
            // If another one was first, it stays.
            let _kept = self.0.set((uri, request.url().clone()));
        }
        Ok(request)
    }
}

impl fmt::Debug for FirstUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FirstUrl")
    }
}

fn classify(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_builder() || error.is_connect() {
        TransportError::not_sent(error)
    } else if error.is_body() || error.is_decode() {
        TransportError::new(TransportErrorKind::Truncated, Some(error.into()))
    } else {
        TransportError::maybe_sent(error)
    }
}
