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
mod web;

use std::sync::Arc;

use tokio::net::TcpListener;

use self::context::Context;
pub(crate) use self::{body::BodyLimits, context::Stop, guard::Access};
use crate::gateway::Gateway;

/// Serves until stopped, then waits for the calls in progress.
pub(crate) async fn serve(
    listener: TcpListener,
    gateway: Arc<Gateway>,
    limits: BodyLimits,
    access: Access,
    stop: Stop,
) {
    let router = router::router(Context::new(Arc::clone(&gateway), limits, stop.clone()), access);
    tokio::select! {
        () = server::run(listener, router, limits.read_timeout, stop) => {}
        () = gateway.keep_time() => {}
    }
}
