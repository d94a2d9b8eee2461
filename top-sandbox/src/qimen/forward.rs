//! A call as it is handed on: without the caller's own, with the short method, signed again.

use std::{collections::BTreeMap, fmt::Write as _, time::Duration};

use bytes::Bytes;
use http::{HeaderValue, Uri};
use tokio::time::{Instant, timeout};
use top_names::{is_system_parameter, qimen_short};

use super::{
    exchange::{QimenCall, QimenResponse},
    fault::QimenFault,
    forwarded::Forwarded,
    http::{Failure, post},
    route::{Handler, Target},
};
use crate::protocol::{
    request::{HttpRequest, Received, pairs, percent_encoded},
    sign::SignMethod,
};

/// A call on its way to the called side, not signed yet.
pub(crate) struct Outgoing {
    /// Without a prefix.
    pub(crate) method: String,
    /// Parameters of the query, without those of the system.
    query: Vec<(String, String)>,
    /// Fields of a form, without those of the system; `None` if the body is signed as it is.
    form: Option<Vec<(String, String)>>,
    format: String,
    version: String,
    timestamp: String,
    content_type: HeaderValue,
    body: Bytes,
    text: String,
}

/// What the official client sends.
const XML: HeaderValue = HeaderValue::from_static("text/xml;charset=utf-8");

impl Outgoing {
    /// `text` is the body as text, `timestamp` the present in GMT+8.
    pub(crate) fn of(request: &HttpRequest, received: &Received, text: String, timestamp: String) -> Self {
        let param = |name: &str| received.params.get(name).unwrap_or_default().to_owned();
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let is_own = |name: &str| !is_system_parameter(name);
        let in_query: Vec<_> = pairs(request.query.as_bytes()).map(|(name, _)| name).collect();
        let (query, form): (Vec<_>, Vec<_>) = received
            .params
            .iter()
            .filter(|(name, _)| is_own(name))
            .map(owned)
            .partition(|(name, _)| in_query.contains(name));
        let content_type =
            request.content_type.as_deref().and_then(|value| HeaderValue::from_bytes(value).ok());
        let is_form = received.raw.is_empty() && !request.body.is_empty();
        Self {
            method: qimen_short(&param("method")).to_owned(),
            query,
            form: is_form.then_some(form),
            format: param("format"),
            version: param("v"),
            timestamp,
            content_type: content_type.unwrap_or(XML),
            body: received.raw.clone(),
            text,
        }
    }

    /// The query, signed as the platform signs a call to an application: with MD5, over everything.
    fn signed_query(&self, app_key: &str, secret: &str, own: &str) -> String {
        let mut query: Vec<(String, String)> = [
            ("method", self.method.as_str()),
            ("app_key", app_key),
            ("timestamp", &self.timestamp),
            ("format", &self.format),
            ("v", &self.version),
            ("sign_method", "md5"),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
        query.extend(self.query.iter().cloned());
        let mut signed: BTreeMap<String, String> = self.form.iter().flatten().cloned().collect();
        signed.extend(pairs(own.as_bytes()).chain(query.iter().cloned()));
        let mut text: Vec<u8> =
            signed.into_iter().flat_map(|(name, value)| [name, value]).collect::<String>().into();
        text.extend_from_slice(&self.body);
        query.push(("sign".to_owned(), SignMethod::Md5.sign(secret, &text)));
        written(own, &query)
    }

    fn sent_body(&self) -> Bytes {
        match &self.form {
            Some(form) => written("", form).into(),
            None => self.body.clone(),
        }
    }

    /// As a handler in this process gets it.
    fn call(&self) -> QimenCall {
        let params = self.query.iter().chain(self.form.iter().flatten()).cloned().collect();
        QimenCall { method: self.method.clone(), params, body: self.sent_body(), text: self.text.clone() }
    }
}

fn written(before: &str, pairs: &[(String, String)]) -> String {
    let mut text = before.trim_end_matches('&').to_owned();
    for (name, value) in pairs {
        let between = if text.is_empty() { "" } else { "&" };
        // Writing into memory cannot fail.
        let _ = write!(text, "{between}{}={}", percent_encoded(name, "+"), percent_encoded(value, "+"));
    }
    text
}

/// What came of handing a call on.
pub(crate) struct Handed {
    pub(crate) response: Result<QimenResponse, &'static str>,
    pub(crate) forwarded: Forwarded,
    /// Whether the called side may have executed it.
    pub(crate) may_be_executed: bool,
}

/// Hands a call on. `secret` is that of the called application, if the target has one.
pub(crate) async fn hand_on(
    outgoing: &Outgoing,
    target: &Target,
    secret: &str,
    fault: Option<QimenFault>,
    patience: Duration,
) -> Handed {
    let start = Instant::now();
    let mut forwarded = Forwarded {
        to: target.name(),
        method: outgoing.method.clone(),
        app_key: target.app_key().map(str::to_owned),
        times: 0,
        status: None,
        took: Duration::ZERO,
        failure: None,
    };
    let mut executed = false;
    let mut response = Err(Failure::Refused);
    let times = match fault {
        Some(QimenFault::Unreachable) => 0,
        Some(QimenFault::Twice) => 2,
        _ => 1,
    };
    for _ in 0..times {
        response = match target {
            Target::Stub => Ok(QimenResponse::stub()),
            Target::Handler(handler) => handled(&**handler, outgoing.call(), patience).await,
            Target::Address(uri, app_key) => {
                let query = outgoing.signed_query(app_key, secret, uri.query().unwrap_or_default());
                post(&with_query(uri, &query), &outgoing.content_type, outgoing.sent_body(), patience).await
            }
        };
        let is_there = response.as_ref().err().is_none_or(|failure| failure.may_be_executed());
        executed |= is_there;
        forwarded.times += u32::from(is_there);
    }
    if fault == Some(QimenFault::TimeOut) && response.is_ok() {
        response = Err(Failure::TimedOut);
    }
    forwarded.took = start.elapsed();
    forwarded.status = response.as_ref().ok().map(|response| response.status);
    let response = response.map_err(Failure::sub_code);
    forwarded.failure = response.as_ref().err().copied();
    Handed { response, forwarded, may_be_executed: executed }
}

/// A handler that panics has closed the connection, one that takes too long is a time-out.
async fn handled(handler: &Handler, call: QimenCall, patience: Duration) -> Result<QimenResponse, Failure> {
    match timeout(patience, tokio::spawn(handler(call))).await {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(_)) => Err(Failure::Closed),
        Err(_) => Err(Failure::TimedOut),
    }
}

fn with_query(uri: &Uri, query: &str) -> Uri {
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = format!("{}?{query}", uri.path()).parse().ok();
    Uri::from_parts(parts).unwrap_or_else(|_| uri.clone())
}
