//! The way of a request to the gateway and of its response back, byte for byte. Knows HTTP and nothing of calls but whether
//! something is one.

use std::{error::Error, pin::Pin, sync::Arc, time::Duration};

use axum::{
    body::Body,
    extract::{Request, State},
    response::{IntoResponse as _, Response},
};
use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, StatusCode, Uri, header,
    uri::{Authority, PathAndQuery, Scheme},
};
use http_body_util::{BodyExt as _, Limited};
use tower_service::Service;

use super::{
    fixture::Exchange,
    recording::{Recording, RecordingEvent},
};
use crate::{
    http::{BodyLimits, read_request},
    protocol::request::{HttpRequest, Received},
};

/// How long the gateway may take for one call. The caller's own patience ends earlier.
const PATIENCE: Duration = Duration::from_secs(300);
/// The most bytes of a response.
const MAX_RESPONSE: usize = 64 << 20;

type BoxError = Box<dyn Error + Send + Sync>;
type Sending = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, String>> + Send>>;

/// What carries requests to the gateway, with its type hidden.
pub(super) type Upstream = Box<dyn Fn(http::Request<Bytes>) -> Sending + Send + Sync>;

/// Any `tower` service whose requests can be made of bytes.
pub(super) fn upstream<S, Q, B>(service: S) -> Upstream
where
    S: Service<http::Request<Q>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send + 'static,
    S::Error: Into<BoxError>,
    Q: From<Bytes> + 'static,
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    Box::new(move |request| {
        let mut service = service.clone();
        Box::pin(async move {
            std::future::poll_fn(|cx| service.poll_ready(cx)).await.map_err(reason)?;
            let response = service.call(request.map(Q::from)).await.map_err(reason)?;
            let (head, body) = response.into_parts();
            let body = Limited::new(body, MAX_RESPONSE).collect().await.map_err(reason)?;
            Ok(http::Response::from_parts(head, body.to_bytes()))
        })
    })
}

/// An error with its causes.
fn reason(error: impl Into<BoxError>) -> String {
    let error = error.into();
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(deeper) = source {
        let deeper_text = deeper.to_string();
        if !text.contains(&deeper_text) {
            text = format!("{text}: {deeper_text}");
        }
        source = deeper.source();
    }
    text
}

/// What every request needs.
pub(super) struct Proxy {
    pub(super) scheme: Scheme,
    pub(super) authority: Authority,
    pub(super) upstream: Upstream,
    pub(super) limits: BodyLimits,
    pub(super) recording: Arc<Recording>,
}

/// Forwards a request, records it if it is a call, and gives the response back.
pub(super) async fn forward(State(proxy): State<Arc<Proxy>>, request: Request) -> Response {
    let is_upgrade = request.headers().contains_key(header::UPGRADE);
    let (uri, method) = (request.uri().clone(), request.method().clone());
    let title = format!("{method} {}", uri.path());
    if is_upgrade {
        let reason = "a WebSocket is neither forwarded nor recorded".to_owned();
        proxy.recording.leave_out(&RecordingEvent::Failed { request: title, reason });
        return (StatusCode::NOT_IMPLEMENTED, "The recorder forwards calls, and no WebSockets.\n")
            .into_response();
    }
    let (request, headers) = match read_request(request, proxy.limits).await {
        Ok(read) => read,
        Err(refusal) => return refusal,
    };
    // In a task of its own, so that a call is recorded whole even if its caller goes away.
    let work = tokio::spawn(async move {
        let received = Received::read(&request);
        let mut forwarded = http::Request::new(request.body.clone());
        *forwarded.method_mut() = method;
        *forwarded.uri_mut() = proxy.uri(&uri);
        *forwarded.headers_mut() = end_to_end(&headers);
        let sent = tokio::time::timeout(PATIENCE, (proxy.upstream)(forwarded)).await;
        let response = sent.unwrap_or_else(|_| Err(format!("no response within {} s", PATIENCE.as_secs())));
        match response {
            Ok(response) => proxy.take(request, received, response).await,
            Err(reason) => {
                let text = format!("The recorder has no response of the gateway: {reason}\n");
                proxy.recording.leave_out(&RecordingEvent::Failed { request: title, reason });
                (StatusCode::BAD_GATEWAY, text).into_response()
            }
        }
    });
    work.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

impl Proxy {
    /// The same path and query at the gateway.
    fn uri(&self, uri: &Uri) -> Uri {
        let path = uri.path_and_query().cloned().unwrap_or_else(|| PathAndQuery::from_static("/"));
        let parts = Uri::builder().scheme(self.scheme.clone()).authority(self.authority.clone());
        // All three parts are those of other addresses.
        parts.path_and_query(path).build().unwrap_or_default()
    }

    /// Records what came back, and hands it on.
    async fn take(
        &self,
        request: HttpRequest,
        received: Received,
        response: http::Response<Bytes>,
    ) -> Response {
        let (head, body) = response.into_parts();
        let mut out = Response::new(Body::from(body.clone()));
        *out.status_mut() = head.status;
        *out.headers_mut() = end_to_end(&head.headers);
        let reason = if request.path.ends_with("/batch") {
            Some("it is a batch, whose calls are not taken apart")
        } else if received.params.filled("method").is_none() {
            Some("it has no parameter `method`: it is no call")
        } else {
            None
        };
        let exchange =
            Exchange { request, received, status: head.status.as_u16(), headers: head.headers, body };
        match reason {
            Some(reason) => {
                let (request, reason) = (exchange.title(), reason.to_owned());
                self.recording.leave_out(&RecordingEvent::Passed { request, reason });
            }
            None => {
                let recording = Arc::clone(&self.recording);
                // A panic in there is the recorder's fault, and the caller gets its response all the same.
                let _ = tokio::task::spawn_blocking(move || recording.add(&exchange)).await;
            }
        }
        out
    }
}

/// The headers that are meant for the other end, and not for the next one (RFC 9110, 7.6.1).
fn end_to_end(headers: &HeaderMap) -> HeaderMap {
    const HOPS: [&str; 9] = [
        "connection",
        "content-length",
        "expect",
        "host",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
    ];
    let named: Vec<String> = headers
        .get_all(header::CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|name| name.trim().to_ascii_lowercase())
        .collect();
    let is_passed = |name: &HeaderName| {
        !HOPS.contains(&name.as_str()) && !named.iter().any(|other| other == name.as_str())
    };
    headers
        .iter()
        .filter(|(name, _)| is_passed(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}
