//! The admin interface: what tests in any language set and ask. JSON in and out; no pages.

use axum::{
    extract::{Path, RawQuery, Request, State},
    response::{IntoResponse as _, Response},
};
use http::{StatusCode, header};
use serde_json::{Value, json};
use top_core::TopDateTime;

use crate::{
    calls::RecordedCall,
    config::Config,
    gateway::{Gateway, lock},
    limits::LimitOn,
    server::Server,
    verdict::Verdict,
};

use super::{Wanted, answer};

const JSON: &str = "application/json";

/// What is declared. Keys, methods and numbers; no secret and no session.
pub(super) async fn config(State(server): State<Server>) -> Response {
    let rules = lock(&server.gateway.rules);
    let mut apps: Vec<_> = rules.apps.keys().cloned().collect();
    let mut methods: Vec<_> = rules.apis.keys().cloned().collect();
    apps.sort_unstable();
    methods.sort_unstable();
    let limits: Vec<_> = rules
        .limiter
        .iter()
        .map(|(on, _)| match on {
            LimitOn::App(name) => json!({ "on": "app", "name": name }),
            LimitOn::Api(name) => json!({ "on": "api", "name": name }),
            LimitOn::AppApi(name) => json!({ "on": "app-api", "name": name }),
        })
        .collect();
    let sessions = rules.sessions.len();
    drop(rules);
    let faults: serde_json::Map<_, _> = lock(&server.gateway.faults)
        .iter()
        .filter(|(_, faults)| !faults.is_empty())
        .map(|(method, faults)| (method.clone(), faults.len().into()))
        .collect();
    let declared =
        json!({ "apps": apps, "sessions": sessions, "methods": methods, "limits": limits, "faults": faults });
    answer(JSON, declared.to_string())
}

/// Declares more. The content type must be named: a form, which any web page may send here, is refused.
pub(super) async fn apply(State(server): State<Server>, request: Request) -> Response {
    let (body, headers) = match server.body(request).await {
        Ok(read) => read,
        Err(refusal) => return refusal,
    };
    let content_type =
        headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let config = match content_type.split(';').next().unwrap_or_default().trim() {
        "application/json" => Config::from_json(&body),
        "application/toml" => Config::from_toml(&String::from_utf8_lossy(&body), None),
        _ => {
            return refusal(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "name the content type: application/json or application/toml",
            );
        }
    };
    match config {
        Ok(config) => {
            server.gateway.apply(&config);
            StatusCode::NO_CONTENT.into_response()
        }
        Err(error) => refusal(StatusCode::BAD_REQUEST, &error.to_string()),
    }
}

fn refusal(status: StatusCode, reason: &str) -> Response {
    let mut response = answer(JSON, json!({ "error": reason }).to_string());
    *response.status_mut() = status;
    response
}

/// Every recorded call beyond a number, with all its values: what a test asserts on.
pub(super) async fn calls(State(server): State<Server>, RawQuery(query): RawQuery) -> Response {
    let calls = wanted_calls(&server, &Wanted::of(query.as_deref())).await;
    let calls: Vec<_> = calls.iter().map(|call| call_json(&server.gateway, call)).collect();
    answer(JSON, Value::from(calls).to_string())
}

/// The calls beyond a number: those that are there, or else the next, if one comes in time.
pub(super) async fn wanted_calls(server: &Server, wanted: &Wanted) -> Vec<RecordedCall> {
    let next = tokio::time::timeout(wanted.wait, server.gateway.next_calls(wanted.after));
    match server.clone().until_stopped(next).await {
        Some(Ok(calls)) => calls,
        _ => Vec::new(),
    }
}

fn call_json(gateway: &Gateway, call: &RecordedCall) -> Value {
    let params: serde_json::Map<_, _> =
        call.params().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let files: Vec<_> = call
        .files()
        .iter()
        .map(|file| {
            json!({
                "name": file.name,
                "file_name": file.file_name,
                "content_type": file.content_type,
                "bytes": file.content.len(),
            })
        })
        .collect();
    let error = call.error().map(|error| {
        json!({
            "code": error.code(),
            "msg": error.msg(),
            "sub_code": error.sub_code(),
            "sub_msg": error.sub_msg(),
        })
    });
    json!({
        "number": call.number(),
        "at": TopDateTime::from_system_time(call.at()).ok().map(|time| time.to_string()),
        "path": call.path(),
        "method": call.method(),
        "params": params,
        "files": files,
        "raw_body": String::from_utf8_lossy(call.raw_body()),
        "executed": call.executed(),
        "error": error,
        "hint": call.hint(),
        "request_id": call.request_id(),
        "answer": String::from_utf8_lossy(call.answer()),
        "sign_rule": call.sign_rule().map(crate::SignRule::as_str),
        "signature": gateway.verdict(call).map(|verdict| verdict_json(&verdict)),
    })
}

fn verdict_json(verdict: &Verdict) -> Value {
    json!({
        "sign_method": verdict.sign_method(),
        "string_to_sign": verdict.string_to_sign(),
        "expected": verdict.expected(),
        "came": verdict.came(),
        "mistake": verdict.mistake(),
    })
}

pub(super) async fn forget_calls(State(server): State<Server>) -> StatusCode {
    lock(&server.gateway.calls).clear();
    StatusCode::NO_CONTENT
}

pub(super) async fn forget_faults(State(server): State<Server>) -> StatusCode {
    lock(&server.gateway.faults).clear();
    StatusCode::NO_CONTENT
}

pub(super) async fn forget_limits(State(server): State<Server>) -> StatusCode {
    lock(&server.gateway.rules).limiter.clear();
    StatusCode::NO_CONTENT
}

pub(super) async fn revoke(State(server): State<Server>, Path(token): Path<String>) -> StatusCode {
    match lock(&server.gateway.rules).sessions.remove(&token) {
        Some(_) => StatusCode::NO_CONTENT,
        None => StatusCode::NOT_FOUND,
    }
}
