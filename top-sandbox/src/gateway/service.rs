//! What the gateway answers: single calls and batches, written in the requested format and recorded.

use std::{collections::VecDeque, sync::Arc, time::SystemTime};

use bytes::Bytes;
use tokio::time::Instant;

use super::{
    call::{self, Outcome},
    check::{self, Entrance, Refusal},
    recorded::CallRecord,
    state::Gateway,
};
use crate::{
    protocol::{
        Document, Hint, PlatformError, ResponseFormat, Said, batch,
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
    pub(crate) hint: Option<Hint>,
    pub(crate) delivery: Delivery,
    /// The call's number among the recorded ones; none for a batch, whose calls have each their own.
    pub(crate) number: Option<u64>,
}

/// When a request was there as a whole: by the sandbox's clock, and for measuring.
#[derive(Clone, Copy)]
pub(super) struct Arrival {
    pub(super) at: SystemTime,
    pub(super) started: Instant,
}

impl Arrival {
    pub(super) fn now(gateway: &Gateway) -> Self {
        Self { at: gateway.now(), started: Instant::now() }
    }
}

/// How many calls of one batch run at once.
const MAX_CONCURRENT_CALLS: usize = 32;

/// Answers a request to `/router/rest`.
pub(crate) async fn rest(gateway: Arc<Gateway>, request: HttpRequest) -> GatewayResponse {
    let arrival = Arrival::now(&gateway);
    let received = Received::read(&request);
    let format = ResponseFormat::requested(&received.params);
    let checked =
        check::request(&gateway.declared(), &request.http_method, &received, Entrance::Call, arrival.at);
    let (sign_rule, outcome) = match checked {
        Ok(rule) => (Some(rule), call::make(&gateway, &received, arrival.at).await),
        Err(refusal) => (None, Outcome::refused(refusal)),
    };
    finish(&gateway, format, received, sign_rule, outcome, arrival)
}

/// Answers a request to `/router/batch`: its calls run concurrently, their responses keep the order of the calls.
pub(crate) async fn batch(
    gateway: Arc<Gateway>,
    request: HttpRequest,
    separator: Option<Vec<u8>>,
) -> GatewayResponse {
    let arrival = Arrival::now(&gateway);
    let received = Received::read(&request);
    let format = ResponseFormat::requested(&received.params);
    let separator = separator.unwrap_or_else(|| batch::SEPARATOR.to_vec());
    let checked =
        check::request(&gateway.declared(), &request.http_method, &received, Entrance::Batch, arrival.at);
    let checked = checked.and_then(|rule| match batch::measure(&received, &separator) {
        batch::Measure::Empty => Err(Refusal::new(PlatformError::of(21), Said::EmptyBatch)),
        batch::Measure::TooLarge => Err(Refusal::new(PlatformError::of(41), Said::BatchTooLarge)),
        batch::Measure::Fits => Ok(rule),
    });
    let rule = match checked {
        Ok(rule) => rule,
        Err(refusal) => {
            let outcome = Outcome::refused(refusal);
            return finish(&gateway, format, received, None, outcome, arrival);
        }
    };
    let start = |received: Received| {
        let gateway = Arc::clone(&gateway);
        tokio::spawn(async move {
            let arrival = Arrival { started: Instant::now(), ..arrival };
            let outcome = call::make(&gateway, &received, arrival.at).await;
            finish(&gateway, format, received, Some(rule), outcome, arrival)
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
    let body = body.into();
    GatewayResponse { status: 200, content_type, body, sign_rule: Some(rule), hint, delivery, number: None }
}

/// The response if the sandbox itself fails.
pub(crate) fn unexpected(gateway: &Gateway, format: ResponseFormat) -> GatewayResponse {
    let body = format.write(Document::from(&PlatformError::of(10)), &gateway.ids.next(), gateway.host());
    GatewayResponse {
        status: 200,
        content_type: format.content_type().to_owned(),
        body: body.into(),
        sign_rule: None,
        hint: Some(Said::SandboxFailed.into()),
        delivery: Delivery::Whole,
        number: None,
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
    received: Received,
    sign_rule: Option<SignRule>,
    outcome: Outcome,
    arrival: Arrival,
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
    let content_type = content_type.unwrap_or_else(|| format.content_type().to_owned());
    let number = gateway.calls().add(CallRecord {
        at: arrival.at,
        received,
        sign_rule,
        executed,
        error,
        hint: hint.clone(),
        request_id,
        status,
        content_type: content_type.clone(),
        response_body: body.clone(),
        took: arrival.started.elapsed(),
        forwarded: None,
    });
    GatewayResponse { status, content_type, body, sign_rule, hint, delivery, number: Some(number) }
}
