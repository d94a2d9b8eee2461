//! The gateway's own addresses: single calls, batches, and calls of Qimen.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    response::Response,
};
use tokio::task::JoinHandle;

use super::{context::Context, delivery};
use crate::{
    gateway::{self, GatewayResponse},
    protocol::ResponseFormat,
    serving::Delivery,
};

pub(super) async fn rest(State(context): State<Context>, request: Request) -> Response {
    let (request, headers) = match context.read(request).await {
        Ok(read) => read,
        Err(refusal) => return refusal,
    };
    let call = tokio::spawn(gateway::rest(Arc::clone(&context.gateway), request));
    deliver(context, call, delivery::accepts_gzip(&headers)).await
}

pub(super) async fn batch(State(context): State<Context>, request: Request) -> Response {
    let (request, headers) = match context.read(request).await {
        Ok(read) => read,
        Err(refusal) => return refusal,
    };
    let separator = headers.get("top-api-separator").map(|value| value.as_bytes().to_vec());
    let call = tokio::spawn(gateway::batch(Arc::clone(&context.gateway), request, separator));
    deliver(context, call, delivery::accepts_gzip(&headers)).await
}

pub(super) async fn qimen(State(context): State<Context>, request: Request) -> Response {
    let (request, headers) = match context.read(request).await {
        Ok(read) => read,
        Err(refusal) => return refusal,
    };
    let call = tokio::spawn(gateway::qimen(Arc::clone(&context.gateway), request));
    deliver(context, call, delivery::accepts_gzip(&headers)).await
}

pub(super) async fn qimen_scene(State(context): State<Context>, request: Request) -> Response {
    let (request, headers) = match context.read(request).await {
        Ok(read) => read,
        Err(refusal) => return refusal,
    };
    let call = tokio::spawn(gateway::qimen_scene(Arc::clone(&context.gateway), request));
    deliver(context, call, delivery::accepts_gzip(&headers)).await
}

pub(super) async fn qimen_trial(State(context): State<Context>, request: Request) -> Response {
    let (request, headers) = match context.read(request).await {
        Ok(read) => read,
        Err(refusal) => return refusal,
    };
    let call = tokio::spawn(gateway::qimen_trial(Arc::clone(&context.gateway), request));
    deliver(context, call, delivery::accepts_gzip(&headers)).await
}

/// The call runs in a task of its own, so that it is finished and recorded even if the client disconnects.
async fn deliver(context: Context, call: JoinHandle<GatewayResponse>, accepts_gzip: bool) -> Response {
    let mut response = match call.await {
        Ok(response) => response,
        Err(_) => gateway::unexpected(&context.gateway, ResponseFormat::Xml),
    };
    if response.delivery == Delivery::Never {
        let _ = context.clone().until_stopped(std::future::pending::<()>()).await;
        response.delivery = Delivery::HangUp;
    }
    delivery::response(response, accepts_gzip, context.gateway.host())
}
