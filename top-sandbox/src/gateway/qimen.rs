//! A call of Qimen: checked, handed on, answered and recorded.
//!
//! Two kinds come: warehouse methods (XML, a customer, failures such as `TOP60`) and cloud scenes (a form, JSON or XML, the
//! called application's key, failures with numbers).

use std::{sync::Arc, time::SystemTime};

use bytes::Bytes;
use top_core::{SessionRequirement, TopDateTime, xml::Element};
use top_names::{QIMEN_CUSTOMER, QIMEN_PREFIX, QIMEN_REQUEST, qimen_short};

use super::{
    check::{self, Entrance, Refusal},
    recorded::CallRecord,
    service::{Arrival, GatewayResponse},
    state::Gateway,
};
use crate::{
    protocol::{
        Hint, PlatformError, Said,
        request::{HttpRequest, Params, Received, text_in},
        sign::SignRule,
    },
    qimen::{Family, Forwarded, Handed, Outgoing, folded, hand_on, wrapped},
    serving::{Delivery, Fault},
};

/// Answers a request to `/router/qimen/service`.
pub(crate) async fn standard(gateway: Arc<Gateway>, request: HttpRequest) -> GatewayResponse {
    answer(gateway, request, Family::Standard).await
}

/// Answers a request to `/router/qm`.
pub(crate) async fn scene(gateway: Arc<Gateway>, request: HttpRequest) -> GatewayResponse {
    let family = Family::of_scene(&Received::read(&request).params);
    answer(gateway, request, family).await
}

/// Answers a request to `/router/qmtest`, the test address of both kinds.
pub(crate) async fn trial(gateway: Arc<Gateway>, request: HttpRequest) -> GatewayResponse {
    let params = Received::read(&request).params;
    let is_standard =
        params.get("method").is_some_and(|method| method.starts_with(QIMEN_PREFIX)) && is_xml(&request);
    let family = if is_standard { Family::Standard } else { Family::of_scene(&params) };
    answer(gateway, request, family).await
}

fn is_xml(request: &HttpRequest) -> bool {
    request.body.trim_ascii_start().starts_with(b"<")
}

/// How a call ended, before it is recorded.
struct Ended {
    result: Result<(String, Bytes), PlatformError>,
    hint: Option<Hint>,
    forwarded: Option<Forwarded>,
    executed: bool,
    delivery: Delivery,
}

impl Ended {
    fn refused(error: PlatformError, hint: impl Into<Hint>) -> Self {
        Self {
            result: Err(error),
            hint: Some(hint.into()),
            forwarded: None,
            executed: false,
            delivery: Delivery::Whole,
        }
    }
}

impl From<Refusal> for Ended {
    fn from(refusal: Refusal) -> Self {
        Self::refused(refusal.error, refusal.hint)
    }
}

async fn answer(gateway: Arc<Gateway>, request: HttpRequest, family: Family) -> GatewayResponse {
    let arrival = Arrival::now(&gateway);
    let received = Received::read(&request);
    let checked =
        check::request(&gateway.declared(), &request.http_method, &received, Entrance::Qimen, arrival.at);
    let (sign_rule, ended) = match checked {
        Ok(rule) => (Some(rule), routed(&gateway, &request, &received, family, arrival.at).await),
        Err(refusal) => (None, Ended::from(as_qimen(refusal, family, &received.params))),
    };
    finish(&gateway, received, family, sign_rule, ended, arrival)
}

/// A wrong signature is the one refusal that Qimen words itself.
fn as_qimen(refusal: Refusal, family: Family, params: &Params) -> Refusal {
    if family != Family::Standard || refusal.error.code() != 25 {
        return refusal;
    }
    let param = |name: &str| params.get(name).unwrap_or("null");
    let said = format!(
        "Signature is invalid, customerId is {}, fromAppkey is {}, original signature is {}",
        param(QIMEN_CUSTOMER),
        param("app_key"),
        param("sign")
    );
    Refusal::new(internal("qimen.signature-error", &said), refusal.hint)
}

/// `TOP60`, a fault of the caller.
fn internal(sub_code: &str, said: &str) -> PlatformError {
    PlatformError::new(60, "qimen internal error").sub(sub_code, said)
}

/// The call of a genuine request.
async fn routed(
    gateway: &Gateway,
    request: &HttpRequest,
    received: &Received,
    family: Family,
    now: SystemTime,
) -> Ended {
    let params = &received.params;
    let app_key = params.get("app_key").unwrap_or_default();
    let full = params.get("method").unwrap_or_default();
    let permitted = permitted(gateway, params, now);
    if let Err(refusal) = permitted {
        return refusal.into();
    }
    let text = match content(request, received, family) {
        Ok(text) => text,
        Err(ended) => return *ended,
    };
    let customer = match family {
        Family::Standard => params.filled(QIMEN_CUSTOMER),
        _ => params.filled("target_app_key").or_else(|| params.filled(QIMEN_CUSTOMER)),
    };
    let Some(customer) = customer else {
        let name = if family == Family::Standard { QIMEN_CUSTOMER } else { "target_app_key" };
        return Ended::refused(internal("isv.missing-parameter", name), Said::NoCustomer.with([name.into()]));
    };
    let timestamp = TopDateTime::from_system_time(now).map(|time| time.to_string()).unwrap_or_default();
    let outgoing = Outgoing::of(request, received, text, timestamp);
    let delivery = match faulty(gateway, full).await {
        Ok(delivery) => delivery,
        Err(ended) => return *ended,
    };
    // A statement of its own, so that no lock is held while the called side works.
    let taken = gateway.qimen().take(customer, &outgoing.method, app_key);
    let target = match taken {
        Ok(target) => target,
        Err(no_route) => {
            let said = format!(
                "[QIMEN-ERROR] 获取不到卖家[tuserid=null, customerId={customer}, app_key={app_key}]的授权关系"
            );
            return Ended::refused(internal("qimen.no-route", &said), no_route.hint());
        }
    };
    let secret = match target.app_key() {
        None => String::new(),
        Some(key) => match gateway.declared().apps.get(key) {
            Some(app) => app.secret.clone(),
            None => {
                return Ended::refused(
                    internal("qimen.no-route", "the called application is not known"),
                    Said::RouteWithoutSecret,
                );
            }
        },
    };
    let (fault, patience) = {
        let mut qimen = gateway.qimen();
        (qimen.take_fault(&outgoing.method), qimen.patience)
    };
    let handed = hand_on(&outgoing, &target, &secret, fault, patience).await;
    let mut ended = ended(family, handed);
    ended.delivery = delivery;
    let is_success = ended.result.is_ok() && ended.hint.is_none();
    gateway.qimen().counted(customer, &outgoing.method, |count| {
        count.forwarded += u64::from(ended.forwarded.as_ref().map_or(0, Forwarded::times));
        count.succeeded += u64::from(is_success);
        count.lost += u64::from(ended.executed && ended.result.is_err());
    });
    ended
}

/// The checks that the platform makes of every genuine call.
fn permitted(gateway: &Gateway, params: &Params, now: SystemTime) -> Result<(), Refusal> {
    let app_key = params.get("app_key").unwrap_or_default();
    let method = params.get("method").unwrap_or_default();
    let mut declared = gateway.declared();
    check::permitted(&declared, app_key, method)?;
    check::session(&declared, SessionRequirement::Optional, params, now)?;
    check::limited(&mut declared, app_key, method, now)
}

/// The body as text; of a warehouse method it is XML.
fn content(request: &HttpRequest, received: &Received, family: Family) -> Result<String, Box<Ended>> {
    let content_type = request.content_type.as_deref().unwrap_or_default();
    let text = text_in(content_type, &received.raw);
    if family != Family::Standard {
        return Ok(text.unwrap_or_default());
    }
    let convert = |hint: Hint| {
        Err(Box::new(Ended::refused(internal("qimen.request-convert-error", "request convert error"), hint)))
    };
    let Some(text) = text else {
        return convert(Said::BodyNotOfItsCharset.into());
    };
    match Element::parse(&text) {
        Ok(root) if root.name() == QIMEN_REQUEST => Ok(text),
        Ok(_) => convert(Said::RootIsRequest.into()),
        Err(error) => convert(Said::BodyNoXml.with([error.to_string().into()])),
    }
}

/// The latency and the fault that were declared for the method, with its prefix or without.
async fn faulty(gateway: &Gateway, method: &str) -> Result<Delivery, Box<Ended>> {
    let latency = gateway.declared().latency.of(method);
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    let fault = {
        let mut faults = gateway.faults();
        faults.take(method).or_else(|| faults.take(qimen_short(method)))
    };
    let declared = Said::FaultDeclared;
    Ok(match fault {
        None => Delivery::Whole,
        Some(Fault::Error(error)) => return Err(Box::new(Ended::refused(error, declared))),
        Some(Fault::Http(_, content_type, body)) => {
            let ended = Ended::refused(PlatformError::of(10), declared);
            return Err(Box::new(Ended { result: Ok((content_type.to_owned(), body)), ..ended }));
        }
        Some(Fault::Refuse) => {
            let ended = Ended::refused(PlatformError::of(10), declared);
            return Err(Box::new(Ended { delivery: Delivery::HangUp, ..ended }));
        }
        Some(Fault::Delay(time)) => {
            tokio::time::sleep(time).await;
            Delivery::Whole
        }
        Some(fault) => fault.delivery(),
    })
}

/// What came of handing the call on, in the caller's form.
fn ended(family: Family, handed: Handed) -> Ended {
    let Handed { response, forwarded, may_be_executed } = handed;
    let (result, hint) = match response.map(|response| wrapped(family, response)) {
        Ok(Ok(wrapped)) => {
            let hint = (!wrapped.is_success).then(|| Said::CalledSideFailed.into());
            (Ok((wrapped.content_type, wrapped.body)), hint)
        }
        Ok(Err(reason)) => (Err(PlatformError::of(15).sub("isp.remote-service-error", "")), Some(reason)),
        Err(sub_code) => {
            let hint = if may_be_executed { Said::MayBeExecuted } else { Said::NotReceived };
            (Err(PlatformError::of(15).sub(sub_code, "")), Some(hint.into()))
        }
    };
    Ended { result, hint, forwarded: Some(forwarded), executed: may_be_executed, delivery: Delivery::Whole }
}

/// Writes the response and records the call.
fn finish(
    gateway: &Gateway,
    received: Received,
    family: Family,
    sign_rule: Option<SignRule>,
    ended: Ended,
    arrival: Arrival,
) -> GatewayResponse {
    let Ended { result, hint, forwarded, executed, delivery } = ended;
    let request_id = gateway.ids.next();
    let error = result.as_ref().err().cloned();
    let is_folded = error.is_some();
    let (content_type, body) = result
        .unwrap_or_else(|error| (family.content_type().to_owned(), folded(family, &error, &request_id)));
    let number = gateway.calls().add(CallRecord {
        at: arrival.at,
        received,
        sign_rule,
        executed,
        error,
        hint: hint.clone(),
        request_id: is_folded.then_some(request_id),
        status: 200,
        content_type: content_type.clone(),
        response_body: body.clone(),
        took: arrival.started.elapsed(),
        forwarded,
    });
    GatewayResponse { status: 200, content_type, body, sign_rule, hint, delivery, number: Some(number) }
}
