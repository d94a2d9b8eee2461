//! One call whose signature has been checked: the remaining checks, the fault that is due, the API.

use std::time::SystemTime;

use super::{
    check::{self, Refusal},
    state::Gateway,
};
use crate::{
    protocol::{Hint, PlatformError, Said, request::Received},
    serving::{Api, Call, Content, Delivery, Fault, Served},
};

/// How a call ended, before its response is written.
pub(super) struct Outcome {
    pub(super) served: Result<Served, PlatformError>,
    pub(super) hint: Option<Hint>,
    pub(super) executed: bool,
    pub(super) delivery: Delivery,
}

impl Outcome {
    pub(super) fn refused(Refusal { error, hint }: Refusal) -> Self {
        Self { hint: Some(hint), ..Self::not_executed(error) }
    }

    fn not_executed(error: PlatformError) -> Self {
        Self { served: Err(error), hint: None, executed: false, delivery: Delivery::Whole }
    }

    /// A fault took the API's place.
    fn fault(served: Result<Served, PlatformError>, delivery: Delivery) -> Self {
        let hint = Some(Said::FaultDeclared.into());
        Self { served, hint, executed: false, delivery }
    }
}

/// Makes the call.
pub(super) async fn make(gateway: &Gateway, received: &Received, now: SystemTime) -> Outcome {
    let further = match catalogued(gateway, received) {
        Ok(further) => further,
        Err(refusal) => return Outcome::refused(refusal),
    };
    let checked = check::call(&mut gateway.declared(), further.as_ref(), &received.params, now);
    let api = match checked {
        Ok(api) => api,
        Err(refusal) => return Outcome::refused(refusal),
    };
    let method = received.params.get("method").unwrap_or_default();
    let latency = gateway.declared().latency.of(method);
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    let fault = gateway.faults().take(method);
    let delivery = match fault {
        None => Delivery::Whole,
        Some(Fault::Error(error)) => return Outcome::fault(Err(error), Delivery::Whole),
        Some(Fault::Http(status, content_type, body)) => {
            let content_type = Some(content_type.to_owned());
            let served = Served { content: Content::Verbatim(body), status, content_type, hint: None };
            return Outcome::fault(Ok(served), Delivery::Whole);
        }
        Some(Fault::Refuse) => return Outcome::fault(Err(PlatformError::of(10)), Delivery::HangUp),
        Some(Fault::Delay(time)) => {
            tokio::time::sleep(time).await;
            Delivery::Whole
        }
        Some(fault) => fault.delivery(),
    };
    let call = Call { received, moment: gateway.moment_at(now), seller: gateway.seller_of(&received.params) };
    Outcome { delivery, ..execute(&api, &call).await }
}

/// The catalogue, if the method is not declared, with the API that it has for it. Before the state is locked: the first look
/// into a catalogue takes a while.
fn catalogued(gateway: &Gateway, received: &Received) -> Result<Option<check::Further>, Refusal> {
    let method = received.params.filled("method").unwrap_or_default();
    let Some(catalogue) = gateway.catalogued().filter(|_| !gateway.declared().apis.contains_key(method))
    else {
        return Ok(None);
    };
    match catalogue.api(method) {
        Ok(api) => Ok(Some(check::Further { catalogue, api })),
        Err(error) => {
            let hint = Said::CatalogueUnreadable.with([error.to_string().into()]);
            Err(Refusal::new(PlatformError::of(22), hint))
        }
    }
}

async fn execute(api: &Api, call: &Call<'_>) -> Outcome {
    let serving = match api.serve(call) {
        Ok(serving) => serving,
        Err(error) => return Outcome::not_executed(error),
    };
    // In a task of its own, so that a handler that panics is an error of the provider and not of the gateway.
    let (served, hint) = match tokio::spawn(serving).await {
        Ok(served) => {
            let hint = served.as_ref().ok().and_then(|served| served.hint.clone());
            (served, hint)
        }
        Err(_) => {
            let error = PlatformError::of(15).sub("isp.unknown-error", "");
            (Err(error), Some(Said::HandlerPanicked.into()))
        }
    };
    Outcome { served, hint, executed: true, delivery: Delivery::Whole }
}
