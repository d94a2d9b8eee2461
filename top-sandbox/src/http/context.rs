//! What every endpoint gets: the gateway, the limits of a request, and the signal that the sandbox stops.

use std::sync::Arc;

use axum::{extract::Request, response::Response};
use http::HeaderMap;
use tokio::sync::watch;

use super::body::{self, BodyLimits};
use crate::{gateway::Gateway, protocol::request::HttpRequest};

/// Closed when the sandbox stops. Nothing is ever sent: the other end is only dropped.
pub(crate) type Stop = watch::Receiver<()>;

/// Returns when the sandbox stops.
pub(super) async fn stopped(stop: &mut Stop) {
    while stop.changed().await.is_ok() {}
}

#[derive(Clone)]
pub(super) struct Context {
    pub(super) gateway: Arc<Gateway>,
    limits: BodyLimits,
    stop: Stop,
}

impl Context {
    pub(super) fn new(gateway: Arc<Gateway>, limits: BodyLimits, stop: Stop) -> Self {
        Self { gateway, limits, stop }
    }

    /// The whole request with its headers, or the response to one that is too large or too slow.
    pub(super) async fn read(&self, request: Request) -> Result<(HttpRequest, HeaderMap), Response> {
        body::read(request, self.limits).await
    }

    pub(super) fn stop(&self) -> Stop {
        self.stop.clone()
    }

    /// The result of `work`, unless the sandbox stops first.
    pub(super) async fn until_stopped<T>(mut self, work: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            () = stopped(&mut self.stop) => None,
            done = work => Some(done),
        }
    }
}
