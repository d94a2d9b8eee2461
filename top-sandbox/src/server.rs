//! Sockets and HTTP around the gateway: routes, size and time limits, the connections and their end.

use std::{convert::Infallible, fmt, pin::pin, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    response::{IntoResponse, Response},
    routing::{any, get, post},
};
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};
use http_body_util::BodyExt as _;
use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinSet,
};
use tower_service::Service as _;

use crate::{
    delivery::{self, HangUp},
    envelope::Wire,
    fault::Delivery,
    gateway::{Gateway, Outgoing},
    intake::Incoming,
    oauth::Page,
    web,
};

/// What one connection may cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ServerLimits {
    /// The largest body that is read, in bytes.
    pub(crate) body: usize,
    /// How long the head, and then the body, of a request may take.
    pub(crate) patience: Duration,
}

/// How long calls in progress are waited for when the sandbox stops.
const GRACE: Duration = Duration::from_secs(5);

/// Ends when the sandbox is dropped: the other end of the channel never sends, it only goes.
pub(crate) type Stop = watch::Receiver<()>;

async fn stopped(stop: &mut Stop) {
    while stop.changed().await.is_ok() {}
}

#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) gateway: Arc<Gateway>,
    limits: ServerLimits,
    stop: Stop,
}

/// Serves until stopped, then waits for the calls in progress.
pub(crate) async fn run(listener: TcpListener, gateway: Arc<Gateway>, limits: ServerLimits, mut stop: Stop) {
    let router = Router::new()
        .route("/router/rest", any(rest))
        .route("/top/router/rest", any(rest))
        .route("/router/batch", any(batch))
        .merge(web::routes())
        .route("/authorize", get(authorize))
        .route("/token", post(token))
        .route("/logoff", get(|| async { "You are logged off.\n" }))
        .fallback(elsewhere)
        .with_state(Server { gateway, limits, stop: stop.clone() });
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = stopped(&mut stop) => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, router.clone(), limits, stop.clone()));
                }
                // Out of file descriptors, most likely: some will come back.
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            },
        }
        while connections.try_join_next().is_some() {}
    }
    drop(listener);
    let _ = tokio::time::timeout(GRACE, async { while connections.join_next().await.is_some() {} }).await;
}

async fn connection(stream: TcpStream, router: Router, limits: ServerLimits, mut stop: Stop) {
    // Answers are small and whole; waiting to fill a packet only costs time.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let answering = router.clone().call(request);
        async move {
            let response: Response = answering.await.unwrap_or_else(|never: Infallible| match never {});
            if response.extensions().get::<HangUp>().is_some() { Err(HungUp) } else { Ok(response) }
        }
    });
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.patience)
            .serve_connection(TokioIo::new(stream), service)
    );
    // An error here is the caller's going, or our hanging up; there is nobody left to tell.
    tokio::select! {
        _ = connection.as_mut() => return,
        () = stopped(&mut stop) => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

/// Closes the connection without an answer.
#[derive(Debug)]
struct HungUp;

impl fmt::Display for HungUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was closed on purpose")
    }
}

impl std::error::Error for HungUp {}

async fn rest(State(server): State<Server>, request: Request) -> Response {
    let (incoming, accepts_gzip) = match read(request, server.limits).await {
        Ok((incoming, headers)) => (incoming, delivery::accepts_gzip(&headers)),
        Err(refusal) => return refusal,
    };
    let answering = tokio::spawn(Arc::clone(&server.gateway).rest(incoming));
    server.deliver(answering, accepts_gzip).await
}

async fn batch(State(server): State<Server>, request: Request) -> Response {
    let (incoming, headers) = match read(request, server.limits).await {
        Ok(read) => read,
        Err(refusal) => return refusal,
    };
    let separator = headers.get("top-api-separator").map(|value| value.as_bytes().to_vec());
    let answering = tokio::spawn(Arc::clone(&server.gateway).batch(incoming, separator));
    server.deliver(answering, delivery::accepts_gzip(&headers)).await
}

impl Server {
    /// The gateway works in a task of its own, so that a call is finished and recorded even if its caller goes.
    async fn deliver(mut self, answering: tokio::task::JoinHandle<Outgoing>, accepts_gzip: bool) -> Response {
        let mut outgoing = match answering.await {
            Ok(outgoing) => outgoing,
            Err(_) => self.gateway.unexpected(Wire::Xml),
        };
        if outgoing.delivery == Delivery::Never {
            stopped(&mut self.stop).await;
            outgoing.delivery = Delivery::HangUp;
        }
        delivery::response(outgoing, accepts_gzip)
    }

    /// The whole body of a request, or the answer to one that is too large or too slow.
    pub(crate) async fn body(&self, request: Request) -> Result<(Bytes, HeaderMap), Response> {
        let (incoming, headers) = read(request, self.limits).await?;
        Ok((incoming.body, headers))
    }

    /// What `work` gives, unless the sandbox stops before.
    pub(crate) async fn until_stopped<T>(mut self, work: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            () = stopped(&mut self.stop) => None,
            done = work => Some(done),
        }
    }
}

async fn authorize(State(server): State<Server>, request: Request) -> Response {
    page(server.gateway.authorize(request.uri().query().unwrap_or_default()))
}

async fn token(State(server): State<Server>, request: Request) -> Response {
    match read(request, server.limits).await {
        Ok((incoming, _)) => page(server.gateway.token(&incoming)),
        Err(refusal) => refusal,
    }
}

fn page(page: Page) -> Response {
    let status = StatusCode::from_u16(page.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let content_type = if page.body.starts_with('{') {
        "application/json;charset=UTF-8"
    } else {
        "text/plain;charset=UTF-8"
    };
    let mut response = (status, [(header::CONTENT_TYPE, content_type)], page.body).into_response();
    if let Some(location) = page.location.and_then(|location| location.try_into().ok()) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

async fn elsewhere() -> Response {
    (
        StatusCode::NOT_FOUND,
        "This is a TOP sandbox. The gateway is at /router/rest, for batches at /router/batch; the OAuth server has \
         /authorize, /token and /logoff; a page that shows the calls is at /.\n",
    )
        .into_response()
}

/// The whole request in memory, or the answer to one that is too large or too slow.
async fn read(request: Request, limits: ServerLimits) -> Result<(Incoming, HeaderMap), Response> {
    let (parts, body) = request.into_parts();
    let body = match tokio::time::timeout(limits.patience, collect(body, limits.body)).await {
        Ok(Ok(Some(body))) => body,
        Ok(Ok(None)) => {
            return Err((StatusCode::PAYLOAD_TOO_LARGE, "The request's body is too large.\n").into_response());
        }
        Ok(Err(_)) => {
            return Err((StatusCode::BAD_REQUEST, "The request's body broke off.\n").into_response());
        }
        Err(_) => {
            return Err((StatusCode::REQUEST_TIMEOUT, "The request took too long to come.\n").into_response());
        }
    };
    let incoming = Incoming {
        http_method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        content_type: parts.headers.get(header::CONTENT_TYPE).map(|value| value.as_bytes().to_vec()),
        body,
    };
    Ok((incoming, parts.headers))
}

/// `None` if there is more than `limit`. The rest is read all the same and dropped: a caller that is still sending
/// would not see the answer.
async fn collect(mut body: Body, limit: usize) -> Result<Option<Bytes>, axum::Error> {
    let mut read = BytesMut::new();
    let mut whole = true;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame?.into_data() else { continue };
        whole = whole && read.len() + data.len() <= limit;
        if whole {
            read.extend_from_slice(&data);
        } else {
            read = BytesMut::new();
        }
    }
    Ok(whole.then(|| read.freeze()))
}
