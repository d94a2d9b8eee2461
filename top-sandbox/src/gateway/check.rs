//! The platform's checks of a request, in their order, up to the API's own parameters.
//!
//! The live gateway's order is not documented; this one follows from its messages. Each refusal carries a hint for the
//! developer, which is sent in a header and never quotes a value.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use top_core::SessionRequirement;
use top_names::nearest;

use crate::{
    protocol::{
        Hint, PlatformError, ResponseFormat, Said,
        request::{Params, Received},
        sign::{self, SignRule},
        timestamp::{self, TimestampForm},
    },
    serving::{Api, Declared, apis::Catalogued},
};

/// A refused request: the platform's error, and a hint for the developer.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) error: PlatformError,
    pub(crate) hint: Hint,
}

impl Refusal {
    pub(crate) fn new(error: PlatformError, hint: impl Into<Hint>) -> Self {
        Self { error, hint: hint.into() }
    }
}

fn refuse<T>(code: i64, hint: impl Into<Hint>) -> Result<T, Refusal> {
    Err(Refusal::new(PlatformError::of(code), hint))
}

/// How far the client's clock may differ.
const TOLERANCE: Duration = Duration::from_secs(10 * 60);

/// What a request is sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entrance {
    Call,
    /// Names its methods inside its body.
    Batch,
    /// Knows an older version and two more formats.
    Qimen,
}

/// The checks of a request as a whole.
pub(crate) fn request(
    declared: &Declared,
    http_method: &str,
    received: &Received,
    entrance: Entrance,
    now: SystemTime,
) -> Result<SignRule, Refusal> {
    let params = &received.params;
    if !matches!(http_method, "POST" | "GET") {
        return refuse(9, Said::OtherHttpMethod);
    }
    if received.overflow() {
        return refuse(41, Said::TooManyParameters);
    }
    if entrance != Entrance::Batch && params.filled("method").is_none() {
        return refuse(21, Said::NoMethod);
    }
    if declared.dingtalk && entrance == Entrance::Call && has_no_key(params) {
        version(params, entrance)?;
        timestamp(params, now)?;
        return format(params, entrance).map(|()| SignRule::Unsigned);
    }
    // The live gateway calls an empty key invalid, not missing.
    let Some(app_key) = params.get("app_key") else {
        return refuse(28, Said::NoAppKey);
    };
    let Some(app) = declared.apps.get(app_key) else {
        return refuse(29, Said::UnknownAppKey);
    };
    version(params, entrance)?;
    timestamp(params, now)?;
    format(params, entrance)?;
    if params.filled("sign").is_none() {
        return refuse(24, Said::NoSign);
    }
    match sign::check(params, &received.raw, &app.secret, declared.old_md5) {
        Some(rule) => Ok(rule),
        None => refuse(25, sign::explain(params, &received.raw, &app.secret)),
    }
}

fn version(params: &Params, entrance: Entrance) -> Result<(), Refusal> {
    match params.filled("v") {
        None => refuse(32, Said::Version),
        Some("2.0") => Ok(()),
        Some("1.0") if entrance == Entrance::Qimen => Ok(()),
        Some(other) => {
            let is_version =
                other.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
            refuse(if is_version { 34 } else { 33 }, Said::Version)
        }
    }
}

/// A call of DingTalk: its session is all that says who calls.
fn has_no_key(params: &Params) -> bool {
    params.get("app_key").is_none() && params.get("sign").is_none()
}

fn format(params: &Params, entrance: Entrance) -> Result<(), Refusal> {
    let is_of_qimen = entrance == Entrance::Qimen && matches!(params.get("format"), Some("json2" | "xml2"));
    if ResponseFormat::known(params).is_some() || is_of_qimen {
        return Ok(());
    }
    refuse(23, Said::Format)
}

/// Accepts the forms that official SDKs send, each by its size.
fn timestamp(params: &Params, now: SystemTime) -> Result<(), Refusal> {
    let Some(text) = params.filled("timestamp") else {
        return refuse(30, Said::NoTimestamp);
    };
    let Some((time, form)) = timestamp::read(text) else {
        return refuse(31, Said::UnreadableTimestamp);
    };
    let (off, said) = match time.duration_since(now) {
        Ok(ahead) => (ahead, Said::TimestampAhead),
        Err(behind) => (behind.duration(), Said::TimestampBehind),
    };
    if off <= TOLERANCE {
        return Ok(());
    }
    let hint = said.with([form.name().into(), off.as_secs().to_string().into()]);
    refuse(31, if form == TimestampForm::DateTime { hint.and(&Said::IsItGmt8.into()) } else { hint })
}

/// What a catalogue has for a method that is not declared.
pub(crate) struct Further {
    pub(crate) catalogue: Arc<Catalogued>,
    pub(crate) api: Option<Arc<Api>>,
}

/// The checks of one call of a known application, after its signature.
pub(crate) fn call(
    declared: &mut Declared,
    further: Option<&Further>,
    params: &Params,
    now: SystemTime,
) -> Result<Arc<Api>, Refusal> {
    let app_key = params.get("app_key").unwrap_or_default();
    let Some(method) = params.filled("method") else {
        return refuse(21, Said::MethodMissing);
    };
    let of_catalogue = || further.and_then(|further| further.api.clone());
    let Some(api) = declared.apis.get(method).cloned().or_else(of_catalogue) else {
        let names = further.into_iter().flat_map(|further| further.catalogue.methods());
        let meant = nearest(method, names.chain(declared.apis.keys().map(String::as_str)));
        return match meant.first() {
            Some(name) => refuse(22, Said::MisspeltMethod.with([(*name).into()])),
            None => refuse(22, Said::UnknownMethod),
        };
    };
    if has_no_key(params) {
        // Such a call gets here where it is permitted, and its session is all that it has.
        session(declared, SessionRequirement::Required, params, now)?;
    } else {
        permitted(declared, app_key, method)?;
        session(declared, api.session, params, now)?;
    }
    limited(declared, app_key, method, now)?;
    Ok(api)
}

/// Whether the application may call the method.
pub(crate) fn permitted(declared: &Declared, app_key: &str, method: &str) -> Result<(), Refusal> {
    if declared.apps.get(app_key).is_some_and(|app| app.may_call(method)) {
        return Ok(());
    }
    let error = PlatformError::of(11).sub("isv.permission-api-package-limit", "");
    Err(Refusal::new(error, Said::NotPermitted))
}

/// Counts the call and refuses one too many.
pub(crate) fn limited(
    declared: &mut Declared,
    app_key: &str,
    method: &str,
    now: SystemTime,
) -> Result<(), Refusal> {
    let taken = declared.limiter.take(app_key, method, now);
    taken.map_err(|error| Refusal::new(error, Said::LimitDeclared))
}

/// Whether the session is one that was granted, if the API needs one or the call has one.
pub(crate) fn session(
    declared: &Declared,
    requirement: SessionRequirement,
    params: &Params,
    now: SystemTime,
) -> Result<(), Refusal> {
    let app_key = params.get("app_key").unwrap_or_default();
    let token = match (requirement, params.filled("session")) {
        (SessionRequirement::None, _) | (SessionRequirement::Optional, None) => return Ok(()),
        (SessionRequirement::Required, None) => return refuse(26, Said::NoSession),
        (_, Some(token)) => token,
    };
    let invalid = |sub_code: &str, hint: Said| {
        Err(Refusal::new(PlatformError::of(27).sub(sub_code, "SessionKey非法"), hint))
    };
    match declared.sessions.get(token) {
        None => invalid("invalid-sessionkey", Said::UnknownSession),
        Some(grant) if !has_no_key(params) && !grant.is_for(app_key) => {
            invalid("invalid-sessionkey", Said::SessionOfAnother)
        }
        Some(grant) if grant.has_ended(now) => invalid("session-expired", Said::SessionEnded),
        Some(_) => Ok(()),
    }
}
