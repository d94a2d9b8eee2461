//! The OAuth server's addresses. What they answer is decided by the gateway's OAuth state.

use axum::{
    extract::{RawQuery, Request, State},
    response::{IntoResponse as _, Response},
};
use http::{StatusCode, header};

use super::context::Context;
use crate::serving::OAuthResponse;

pub(super) async fn authorize(State(context): State<Context>, RawQuery(query): RawQuery) -> Response {
    response(context.gateway.authorize(query.as_deref().unwrap_or_default()))
}

pub(super) async fn token(State(context): State<Context>, request: Request) -> Response {
    match context.read(request).await {
        Ok((request, _)) => response(context.gateway.token(&request)),
        Err(refusal) => refusal,
    }
}

pub(super) async fn logoff() -> &'static str {
    "You are logged off.\n"
}

fn response(OAuthResponse { status, location, body }: OAuthResponse) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let content_type =
        if body.starts_with('{') { "application/json;charset=UTF-8" } else { "text/plain;charset=UTF-8" };
    let mut response = (status, [(header::CONTENT_TYPE, content_type)], body).into_response();
    if let Some(location) = location.and_then(|location| location.try_into().ok()) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}
