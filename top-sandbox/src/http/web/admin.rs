//! The admin interface, for tests in any language: JSON in and out.

use std::sync::Arc;

use axum::{
    extract::{Path, RawQuery, Request, State},
    response::{IntoResponse as _, Response},
};
use http::StatusCode;
use serde_json::{Value, json};
use top_core::TopDateTime;

use super::{
    calls_body::CallsBody,
    calls_query::CallsQuery,
    received::{asked, content_type},
    response::{JSON, private, refusal},
    shown::header_value,
};
use crate::{
    config::Config,
    gateway::{Gateway, RecordedCall},
    http::context::Context,
    messages::FaultPlan,
    protocol::sign::{SignRule, Verdict},
    qimen::{Forwarded, QimenCount},
    serving::LimitOn,
};

/// What is declared: keys, methods and counts; no secret and no session. Of a catalogue the number of its APIs.
pub(super) async fn config(State(context): State<Context>) -> Response {
    let declared = context.gateway.declared();
    let (apps, methods) = declared.names();
    let limits: Vec<_> = declared
        .limiter
        .iter()
        .map(|(on, _)| match on {
            LimitOn::App(name) => json!({ "on": "app", "name": name }),
            LimitOn::Api(name) => json!({ "on": "api", "name": name }),
            LimitOn::AppApi(name) => json!({ "on": "app-api", "name": name }),
        })
        .collect();
    let sessions = declared.sessions.len();
    drop(declared);
    let faults: serde_json::Map<_, _> =
        context.gateway.faults().counts().map(|(method, count)| (method.to_owned(), count.into())).collect();
    let message_faults = context.gateway.messages.with_faults(|faults| faults.count());
    let routes: Vec<_> = context.gateway.qimen().shown().map(route_json).collect();
    let catalogue = context.gateway.catalogued().map_or(0, |catalogued| catalogued.methods().count());
    let declared = json!({
        "qimen": routes,
        "apps": apps, "sessions": sessions, "methods": methods, "catalogue": catalogue, "limits": limits, "faults": faults,
        "message_faults": message_faults,
    });
    private(JSON, declared.to_string())
}

fn route_json((customer, method, to, count): (&str, &str, String, QimenCount)) -> Value {
    json!({
        "customer": customer, "method": method, "to": to, "received": count.received,
        "forwarded": count.forwarded, "succeeded": count.succeeded, "lost": count.lost,
    })
}

/// Declares more. The content type is required: a form, which any web page can make a browser send, is refused.
pub(super) async fn apply(State(context): State<Context>, request: Request) -> Response {
    let (request, headers) = match context.read(request).await {
        Ok(read) => read,
        Err(refusal) => return refusal,
    };
    let config = match content_type(&headers) {
        JSON => Config::from_json(&request.body),
        "application/toml" => Config::from_toml(&String::from_utf8_lossy(&request.body), None),
        _ => {
            return refusal(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "name the content type: application/json or application/toml",
            );
        }
    };
    match config {
        Ok(config) => {
            config.apply_to(&context.gateway);
            StatusCode::NO_CONTENT.into_response()
        }
        Err(error) => refusal(StatusCode::BAD_REQUEST, &error.to_string()),
    }
}

/// The recorded calls beyond a number, with all their values, for a test to assert on.
pub(super) async fn calls(State(context): State<Context>, RawQuery(query): RawQuery) -> Response {
    let numbers = CallsQuery::read(query.as_deref()).oldest(&context).await;
    let calls = CallsBody {
        gateway: Arc::clone(&context.gateway),
        before: "[".to_owned(),
        numbers: numbers.into(),
        write: |gateway: &Gateway, call: &RecordedCall| call_json(gateway, call).to_string(),
        between: ",",
        behind: "]".to_owned(),
    };
    private(JSON, calls.into_body())
}

/// The most text of one call that is listed, in bytes; what is beyond it is cut, so that no reader makes this side hold
/// much. All values of an ordinary call fit.
const MAX_TEXT: usize = 4 * 1024 * 1024;

/// What is left to be written of [`MAX_TEXT`].
struct Budget {
    left: usize,
    is_cut: bool,
}

impl Budget {
    fn text<'t>(&mut self, text: &'t str) -> &'t str {
        let mut end = text.len().min(self.left);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        self.left -= end;
        self.is_cut |= end < text.len();
        &text[..end]
    }
}

fn call_json(gateway: &Gateway, call: &RecordedCall) -> Value {
    let mut budget = Budget { left: MAX_TEXT, is_cut: false };
    let params: serde_json::Map<_, _> =
        call.params().map(|(name, value)| (name.to_owned(), budget.text(value).into())).collect();
    let headers: Vec<_> =
        call.headers().iter().map(|(name, value)| (name.as_str(), header_value(name, value))).collect();
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
        "raw_body": budget.text(&String::from_utf8_lossy(call.raw_body())),
        "executed": call.executed(),
        "error": error,
        "hint": call.hint(),
        "request_id": call.request_id(),
        "http_method": call.http_method(),
        "query": budget.text(call.query()),
        "headers": headers,
        "status": call.status(),
        "millis": u64::try_from(call.took().as_millis()).unwrap_or(u64::MAX),
        "answer": budget.text(&String::from_utf8_lossy(call.response_body())),
        "sign_rule": call.sign_rule().map(SignRule::as_str),
        "signature": gateway.verdict(call).map(|verdict| verdict_json(&verdict, &mut budget)),
        "forwarded": call.forwarded().map(forwarded_json),
        "cut": budget.is_cut,
    })
}

fn forwarded_json(forwarded: &Forwarded) -> Value {
    json!({
        "to": forwarded.to(),
        "method": forwarded.method(),
        "app_key": forwarded.app_key(),
        "times": forwarded.times(),
        "status": forwarded.status(),
        "millis": u64::try_from(forwarded.took().as_millis()).unwrap_or(u64::MAX),
        "failure": forwarded.failure(),
    })
}

fn verdict_json(verdict: &Verdict, budget: &mut Budget) -> Value {
    json!({
        "sign_method": verdict.sign_method(),
        "string_to_sign": budget.text(&verdict.string_to_sign()),
        "expected": verdict.expected(),
        "received": verdict.received(),
        "mistake": verdict.mistake(),
        "remarks": verdict.remarks().collect::<Vec<_>>(),
    })
}

pub(super) async fn forget_calls(State(context): State<Context>) -> StatusCode {
    context.gateway.calls().clear();
    StatusCode::NO_CONTENT
}

/// All faults, or those of one `method`.
pub(super) async fn forget_faults(State(context): State<Context>, RawQuery(query): RawQuery) -> StatusCode {
    if let Some(method) = asked(query.as_deref(), "method") {
        context.gateway.faults().remove(&method);
        return StatusCode::NO_CONTENT;
    }
    context.gateway.faults().clear();
    context.gateway.qimen().clear_faults();
    context.gateway.messages.with_faults(FaultPlan::clear);
    StatusCode::NO_CONTENT
}

/// All limits, or those `on` one thing of this `name`.
pub(super) async fn forget_limits(State(context): State<Context>, RawQuery(query): RawQuery) -> Response {
    let query = query.as_deref();
    let (on, name) = (asked(query, "on"), asked(query, "name").unwrap_or_default());
    let on = match on.as_deref() {
        None => {
            context.gateway.declared().limiter.clear();
            return StatusCode::NO_CONTENT.into_response();
        }
        Some("app") => LimitOn::App(name),
        Some("api") => LimitOn::Api(name),
        Some("app-api") => LimitOn::AppApi(name),
        Some(_) => return refusal(StatusCode::BAD_REQUEST, "`on` is app, api or app-api"),
    };
    context.gateway.declared().limiter.remove(&on);
    StatusCode::NO_CONTENT.into_response()
}

/// A canned response; what it stood in for serves the method again.
pub(super) async fn forget_mock(State(context): State<Context>, Path(method): Path<String>) -> StatusCode {
    if context.gateway.declared().unmock(&method) { StatusCode::NO_CONTENT } else { StatusCode::NOT_FOUND }
}

pub(super) async fn revoke(State(context): State<Context>, Path(token): Path<String>) -> StatusCode {
    match context.gateway.declared().sessions.remove(&token) {
        Some(_) => StatusCode::NO_CONTENT,
        None => StatusCode::NOT_FOUND,
    }
}
