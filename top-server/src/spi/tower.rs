//! A tower layer that lets only verified calls through, and nothing of a request that was not verified. It answers refused
//! requests itself. It knows no runtime: put a layer with a time limit in front of it to bound how long a body may take.

use std::{
    convert::Infallible,
    error::Error as StdError,
    fmt,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use http::{
    Extensions, HeaderValue, Request, Response, Uri, header::CONTENT_TYPE, request::Parts, uri::PathAndQuery,
};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt as _;
use tower_layer::Layer;
use tower_service::Service;

use super::{
    charset::Charset, error::SpiError, request::SpiRequest, response::SpiResponse, verified::Verified,
    verifier::Verifier,
};
use crate::trace::Span;
use top_core::{
    clock::{Clock, SystemClock},
    request::Format,
};

/// The largest body that is read unless told otherwise.
const MAX_BODY: usize = 1024 * 1024;

/// Verifies requests before they reach a service. The service gets a `Request<`[`Verified`]`>`, and of the request that came
/// only its HTTP method and its path, which no signature covers: no query, no headers, no body, no extensions. What was not
/// signed cannot be read behind the layer, by whatever extractor.
///
/// Bodies are read whole, up to 1 MiB unless told otherwise. The [`Verified`] is the body of the request, which is empty to
/// those who read bodies, and stands among its extensions, for extractors.
///
/// Refused requests are answered with the documented failure (`sign-check-failure`) and HTTP status 200. Uploads
/// (`multipart/form-data`) are refused: verify them where their parts are read.
///
/// ```
/// use top_server::spi::{ContentKind, Expected, TakenCalls, SpiLayer, Verifier};
///
/// let guard = TakenCalls::new(100_000, |forgotten| eprintln!("{forgotten} calls can be replayed"));
/// let verifier = Verifier::new("the app secret", Expected::method("my.stock.query", ContentKind::Json));
/// let layer = SpiLayer::new(verifier.refuse_replays(guard)).max_body(64 * 1024);
/// # let _ = layer;
/// ```
#[derive(Clone)]
pub struct SpiLayer {
    verifier: Arc<Verifier>,
    clock: Arc<dyn Clock>,
    max_body: usize,
    on_refusal: Arc<dyn Fn(&SpiError) + Send + Sync>,
    kept: Vec<fn(&mut Extensions, &mut Extensions)>,
}

impl SpiLayer {
    /// A layer with the machine's clock.
    pub fn new(verifier: Verifier) -> Self {
        Self {
            verifier: Arc::new(verifier),
            clock: Arc::new(SystemClock),
            max_body: MAX_BODY,
            on_refusal: Arc::new(|_| ()),
            kept: Vec::new(),
        }
    }

    /// The clock against which timestamps are checked.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The largest body that is read, in bytes. A larger one is refused, and no more than that is held of it.
    pub const fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Hands the extension of type `T` on: what the server itself knows, such as the peer's address. Frameworks keep other
    /// things among the extensions too, axum the whole URL (`OriginalUri`); none of it is verified.
    pub fn keep_extension<T: Clone + Send + Sync + 'static>(mut self) -> Self {
        self.kept.push(|from, to| {
            if let Some(extension) = from.remove::<T>() {
                to.insert(extension);
            }
        });
        self
    }

    /// Calls `observer` with the reason of each refusal, for a log or a counter. The reason holds no value of the request.
    /// What a call lacks that was let through, such as a member of its struct, is for the service to find.
    pub fn on_refusal(mut self, observer: impl Fn(&SpiError) + Send + Sync + 'static) -> Self {
        self.on_refusal = Arc::new(observer);
        self
    }
}

impl fmt::Debug for SpiLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpiLayer")
            .field("verifier", &self.verifier)
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}

impl<S> Layer<S> for SpiLayer {
    type Service = SpiService<S>;

    fn layer(&self, inner: S) -> SpiService<S> {
        SpiService { inner, layer: self.clone() }
    }
}

/// A service behind a [`SpiLayer`].
#[derive(Debug, Clone)]
pub struct SpiService<S> {
    inner: S,
    layer: SpiLayer,
}

impl<S, B, R> Service<Request<B>> for SpiService<S>
where
    S: Service<Request<Verified>, Response = Response<R>> + Clone + Send + 'static,
    S::Future: Send,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
    R: From<Bytes>,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<R>, S::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The service that `poll_ready` made ready serves this call; its clone waits for the next.
        let clone = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, clone);
        let layer = self.layer.clone();
        Box::pin(async move {
            match layer.admit(request).await {
                Ok(request) => {
                    let span = Span::of_verified("top", request.body().method());
                    let response = span.instrument(async move { inner.call(request).await }).await;
                    span.responded(response.as_ref().ok().map(|response| response.status().as_u16()));
                    response
                }
                Err((error, format, charset)) => {
                    Span::of_refused("top", &error);
                    (layer.on_refusal)(&error);
                    Ok(response(error.to_response(format).in_charset(charset)))
                }
            }
        })
    }
}

impl SpiLayer {
    async fn admit<B: Body>(
        &self,
        request: Request<B>,
    ) -> Result<Request<Verified>, (SpiError, Format, Charset)> {
        let (parts, body) = request.into_parts();
        let body = collect(body, self.max_body).await;
        let headers = parts.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
        let spi = SpiRequest::new(parts.uri.query().unwrap_or_default()).headers(headers);
        let (format, charset) = (spi.format(), spi.charset());
        let body = body.map_err(|error| (error, format, charset))?;
        let verified = self.verifier.verify(&spi.body(&body), self.clock.now());
        let verified = verified.map_err(|error| (error, format, charset))?;
        Ok(self.rebuilt(parts, verified))
    }

    /// A request of what was verified, and of what a router needs to find the service.
    fn rebuilt(&self, mut parts: Parts, verified: Verified) -> Request<Verified> {
        let mut request = Request::new(verified.clone());
        *request.method_mut() = parts.method;
        *request.version_mut() = parts.version;
        *request.uri_mut() = path_alone(&parts.uri);
        for keep in &self.kept {
            keep(&mut parts.extensions, request.extensions_mut());
        }
        request.extensions_mut().insert(verified);
        request
    }
}

fn path_alone(uri: &Uri) -> Uri {
    // The path of a URL is one by itself; without one, as in `CONNECT`, it is the root.
    uri.path().parse::<PathAndQuery>().map_or_else(|_| Uri::default(), Uri::from)
}

/// Nothing: a call's bytes are read through [`Verified::content`] and [`Verified::decode`] only. As a body, a verified call
/// goes through routers and other services that know nothing of it.
impl Body for Verified {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(None)
    }

    fn is_end_stream(&self) -> bool {
        true
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(0)
    }
}

/// The whole body, or none of it.
pub(crate) async fn collect<B: Body>(body: B, max: usize) -> Result<Bytes, SpiError> {
    // A body that announces a larger size is refused before a byte of it is read.
    if body.size_hint().lower() > max as u64 {
        return Err(SpiError::TooLarge);
    }
    let mut body = std::pin::pin!(body);
    let mut read = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return Err(SpiError::Incomplete) };
        let Ok(mut data) = frame.into_data() else { continue };
        if bytes::Buf::remaining(&data) > max - read.len() {
            return Err(SpiError::TooLarge);
        }
        bytes::BufMut::put(&mut read, &mut data);
    }
    Ok(read.freeze())
}

/// As an HTTP response with status 200.
pub(crate) fn response<R: From<Bytes>>(response: SpiResponse) -> Response<R> {
    let content_type = HeaderValue::from_static(response.content_type());
    let mut http = Response::new(R::from(Bytes::from(response.into_body())));
    http.headers_mut().insert(CONTENT_TYPE, content_type);
    http
}
