//! What faces HTTP: the socket, the routes, the bodies, and the ways in which a response fails to arrive.
//!
//! [`server`] knows connections and no route; [`router`] puts the routes together. Every endpoint gets a [`Context`]:
//! the gateway, a request's limits and the signal to stop. This room refuses to know what a call is answered with.

mod body;
mod channel;
mod context;
mod delivery;
mod endpoints;
mod guard;
mod oauth;
mod router;
mod server;
mod stall;
mod transport;
mod web;

use std::{sync::Arc, time::Duration};

use axum::Router;
use tokio::net::TcpListener;

use self::context::Context;
pub use self::transport::{SandboxBody, SandboxTransport};
pub(crate) use self::{
    body::{BodyLimits, read as read_request},
    context::Stop,
    guard::Access,
    server::run as serve_router,
};
use crate::gateway::Gateway;

/// All routes of the port, for the socket and for those who call without one.
pub(crate) fn routes(gateway: Arc<Gateway>, limits: BodyLimits, access: Access, stop: Stop) -> Router {
    router::router(Context::new(gateway, limits, stop), access)
}

/// Serves until stopped, then waits for the calls in progress. `patience` is how long the head of a request may take.
pub(crate) async fn serve(
    listener: TcpListener,
    gateway: Arc<Gateway>,
    router: Router,
    patience: Duration,
    stop: Stop,
) {
    tokio::select! {
        () = server::run(listener, router, patience, stop) => {}
        () = gateway.keep_time() => {}
    }
}
