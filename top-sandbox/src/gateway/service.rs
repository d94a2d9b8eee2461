//! What the gateway answers: single calls and batches, written in the requested format and recorded.

use std::{collections::VecDeque, sync::Arc, time::SystemTime};

use bytes::Bytes;

use super::{
    call::{self, Outcome},
    calls::CallRecord,
    check::{self, Entrance, Refusal},
    state::Gateway,
};
use crate::{
    protocol::{
        Document, PlatformError, ResponseFormat, batch,
        request::{HttpRequest, Received},
        sign::SignRule,
    },
    serving::{Content, Delivery, Served},
};

/// A response, complete and not yet sent.
pub(crate) struct GatewayResponse {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) body: Bytes,
    pub(crate) sign_rule: Option<SignRule>,
    pub(crate) hint: Option<String>,
    pub(crate) delivery: Delivery,
}

/// How many calls of one batch run at once.
const MAX_CONCURRENT_CALLS: usize = 32;

/// Answers a request to `/router/rest`.
pub(crate) async fn rest(gateway: Arc<Gateway>, request: HttpRequest) -> GatewayResponse {
    let now = gateway.now();
    let received = Received::read(&request);
    let format = ResponseFormat::requested(&received.params);
    let checked = check::request(&gateway.declared(), &request.http_method, &received, Entrance::Call, now);
    let (sign_rule, outcome) = match checked {
        Ok(rule) => (Some(rule), call::make(&gateway, &received, now).await),
        Err(refusal) => (None, Outcome::refused(refusal)),
    };
    finish(&gateway, format, &request.path, received, sign_rule, outcome, now)
}

/// Answers a request to `/router/batch`: its calls run concurrently, their responses keep the order of the calls.
pub(crate) async fn batch(
    gateway: Arc<Gateway>,
    request: HttpRequest,
    separator: Option<Vec<u8>>,
) -> GatewayResponse {
    let now = gateway.now();
    let received = Received::read(&request);
    let format = ResponseFormat::requested(&received.params);
    let separator = separator.unwrap_or_else(|| batch::SEPARATOR.to_vec());
    let checked = check::request(&gateway.declared(), &request.http_method, &received, Entrance::Batch, now);
    let checked = checked.and_then(|rule| match batch::measure(&received, &separator) {
        batch::Measure::Empty => {
            Err(Refusal::new(PlatformError::of(21), "the body of a batch holds no call"))
        }
        batch::Measure::TooLarge => Err(Refusal::new(
            PlatformError::of(41),
            "a batch has at most 10000 calls, and its public block at most 1 MiB",
        )),
        batch::Measure::Fits => Ok(rule),
    });
    let rule = match checked {
        Ok(rule) => rule,
        Err(refusal) => {
            let outcome = Outcome::refused(refusal);
            return finish(&gateway, format, &request.path, received, None, outcome, now);
        }
    };
    let start = |received: Received| {
        let (gateway, path) = (Arc::clone(&gateway), request.path.clone());
        tokio::spawn(async move {
            let outcome = call::make(&gateway, &received, now).await;
            finish(&gateway, format, &path, received, Some(rule), outcome, now)
        })
    };
    let mut calls = batch::split(&received, &separator);
    let mut running: VecDeque<_> = calls.by_ref().take(MAX_CONCURRENT_CALLS).map(start).collect();
    let (mut body, mut hint, mut delivery) = (Vec::new(), None, Delivery::Whole);
    while let Some(first) = running.pop_front() {
        let response = first.await.unwrap_or_else(|_| unexpected(&gateway, format));
        running.extend(calls.next().map(start));
        body.extend_from_slice(&response.body);
        if !running.is_empty() {
            body.extend_from_slice(&separator);
        }
        hint = hint.or(response.hint);
        // All responses share one connection: the last fault decides how they are delivered.
        if response.delivery != Delivery::Whole {
            delivery = response.delivery;
        }
    }
    let content_type = format.content_type().to_owned();
    GatewayResponse { status: 200, content_type, body: body.into(), sign_rule: Some(rule), hint, delivery }
}

/// The response if the sandbox itself fails.
pub(crate) fn unexpected(gateway: &Gateway, format: ResponseFormat) -> GatewayResponse {
    let body = format.write(Document::from(&PlatformError::of(10)), &gateway.ids.next(), gateway.host());
    GatewayResponse {
        status: 200,
        content_type: format.content_type().to_owned(),
        body: body.into(),
        sign_rule: None,
        hint: Some("the sandbox itself failed; please report it".to_owned()),
        delivery: Delivery::Whole,
    }
}

/// Without the room that a text keeps to grow: the response is remembered.
fn exact(body: Vec<u8>) -> Bytes {
    body.into_boxed_slice().into()
}

/// Writes the response and records the call.
fn finish(
    gateway: &Gateway,
    format: ResponseFormat,
    path: &str,
    received: Received,
    sign_rule: Option<SignRule>,
    outcome: Outcome,
    now: SystemTime,
) -> GatewayResponse {
    let Outcome { served, hint, executed, delivery } = outcome;
    let error = served.as_ref().err().cloned();
    let Served { content, status, content_type, .. } =
        served.unwrap_or_else(|error| Document::from(&error).into());
    let (body, request_id) = match content {
        Content::Document(document) => {
            let id = document.request_id().map_or_else(|| gateway.ids.next(), str::to_owned);
            (exact(format.write(document, &id, gateway.host())), Some(id))
        }
        Content::Verbatim(bytes) => (bytes, None),
    };
    gateway.calls().add(CallRecord {
        at: now,
        path: path.to_owned(),
        received,
        sign_rule,
        executed,
        error,
        hint: hint.clone(),
        request_id,
        response_body: body.clone(),
        forwarded: None,
    });
    let content_type = content_type.unwrap_or_else(|| format.content_type().to_owned());
    GatewayResponse { status, content_type, body, sign_rule, hint, delivery }
}
