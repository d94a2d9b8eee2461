//! A handler without its types: from a verified call to a response. Generic only where the request is read and the handler
//! is run; everything else is compiled once.

use std::{future::Future, pin::Pin, sync::Arc};

use super::call::QimenCall;
use crate::spi::{SpiError, SpiFailure, SpiResponse, Verified};
use top_core::{
    TopApi,
    field::Field,
    qimen,
    record::{Record, Slot, Value},
};

/// A call that was read, and is to be run or not.
pub(super) struct Ready {
    pub(super) business_key: Option<String>,
    pub(super) run: Box<dyn FnOnce() -> Running + Send>,
}

/// A handler at work.
pub(super) type Running = Pin<Box<dyn Future<Output = Result<Answered, SpiFailure>> + Send>>;

/// What a handler answered.
pub(super) struct Answered {
    pub(super) response: SpiResponse,
    /// Whether its flag says so, or it has none.
    pub(super) is_success: bool,
}

/// Reads a call.
pub(super) type Read = Box<dyn Fn(&Verified) -> Result<Ready, SpiError> + Send + Sync>;

pub(super) fn erased<A, H, F>(handler: H) -> Read
where
    A: TopApi + 'static,
    H: Fn(QimenCall<A>) -> F + Send + Sync + 'static,
    F: Future<Output = Result<A::Response, SpiFailure>> + Send + 'static,
{
    let handler = Arc::new(handler);
    Box::new(move |verified| {
        let request: A = verified.read_qimen()?;
        let business_key = qimen::business_key(&request);
        let call = QimenCall::new(request, verified.clone(), business_key.clone());
        let (handler, format) = (Arc::clone(&handler), verified.format());
        let run = move || -> Running {
            Box::pin(async move {
                let mut response = handler(call).await?;
                answered(&mut response).and_then(|is_success| {
                    let Value::Object(record) = response.value() else { return Err(SpiFailure::internal()) };
                    let response = SpiResponse::of(record, format).map_err(|_| SpiFailure::internal())?;
                    Ok(Answered { response, is_success })
                })
            })
        };
        Ok(Ready { business_key, run: Box::new(run) })
    })
}

/// Makes a response a success that does not say what it is, and tells whether it is one.
fn answered(response: &mut impl Field) -> Result<bool, SpiFailure> {
    let Value::Object(record) = response.value() else { return Err(SpiFailure::internal()) };
    let Some(flag) = record.shape().index_of("flag") else { return Ok(true) };
    if let Some(text) = text(record, flag) {
        return Ok(text.trim().eq_ignore_ascii_case("success"));
    }
    if let Slot::Object(record) = response.slot() {
        fill(record.slot_at(flag), "success");
    }
    Ok(true)
}

fn text(record: &dyn Record, index: usize) -> Option<String> {
    match record.value_at(index) {
        value if value.is_missing() => None,
        Value::Str(text) => Some(text.to_owned()),
        Value::Text(text) | Value::Number(text) => Some(text.to_string()),
        Value::DateTime(time) => Some(time.to_string()),
        // A flag that is no text was given on purpose.
        Value::Bool(flag) => Some(if flag { "success" } else { "failure" }.to_owned()),
        _ => Some(String::new()),
    }
}

fn fill(slot: Slot<'_>, word: &str) {
    match slot {
        Slot::Opt(opt, _) => fill(opt.open(), word),
        Slot::Str(text) => word.clone_into(text),
        _ => {}
    }
}
