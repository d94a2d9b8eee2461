//! One attempt: a fresh time, a fresh signature, one HTTP request, and the response body handed to the decoder. Knows
//! nothing of other attempts.

use std::{borrow::Cow, time::Duration};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue, Request, StatusCode, Uri,
    header::{ACCEPT_ENCODING, CONTENT_TYPE, RETRY_AFTER, USER_AGENT},
};
use tokio::time::Instant;

use super::{Decode, Engine, job::Job, upload};
use crate::{
    body::Body,
    metrics::report_attempt,
    policy::{health::health, skew},
    progress::Progress,
    reply::ReplyMeta,
    transport::{self, FullResponse, host_and_port, redirect_host},
};
use top_core::{
    Error, TopDateTime,
    error::{ApiError, ConfigError, Refused, SignError},
    request::{self, RawBody, System},
    response::Meta,
    sign::Signing,
};

/// An attempt that failed, and what it knew of the clocks.
pub(super) struct FailedAttempt {
    pub(super) error: Error,
    /// The correction with which it was stamped, in milliseconds.
    pub(super) skew: i64,
    /// How many milliseconds the gateway's clock was ahead, if the response said.
    pub(super) measured: Option<i64>,
}

impl Engine {
    pub(super) async fn attempt(
        &self,
        job: &Job<'_>,
        session: Option<&str>,
        endpoint: usize,
        progress: &mut Progress,
        decode: Decode<'_>,
    ) -> Result<ReplyMeta, FailedAttempt> {
        let (call, options) = (job.call, job.call.options);
        let skew = self.skew.millis();
        let unsent = |error: Error| FailedAttempt { error, skew, measured: None };
        let timestamp = TopDateTime::from_system_time(self.skew.correct(self.clock.now()))
            .map_err(|_| unsent(ConfigError::new("the clock shows no year between 1 and 9999").into()))?;
        let mut system =
            if self.has_key { System::new(&self.app_key, timestamp) } else { System::without_key(timestamp) };
        system.session = session;
        system.format = options.format;
        system.simplify = self.form.simplify && call.route.simplify;
        system.multipart = self.form.multipart;
        system.partner_id = self.partner_id.as_deref();
        system.target_app_key = options.target_app_key.as_deref();
        system.flat = options.flat;
        if let Some(v) = &options.v {
            system.v = v;
        }
        let request = self.request(job, endpoint, &system).await.map_err(unsent)?;

        progress.attempts += 1;
        let started = Instant::now();
        let limit = self.attempt_timeout.min(job.deadline.saturating_sub(self.moment(started)));
        let response = self.transport.send(request, self.max_response_bytes, limit).await;
        let (body, measured, result) = match response {
            Ok(response) => {
                let result = judge(&response, decode).map_err(|error| {
                    let error = error.with_code_rules(&self.code_rules);
                    match redirect_host(&response, &call.route.uris[endpoint]) {
                        Some(host) => error.with_redirect(host),
                        None => error,
                    }
                });
                // Only a refusal makes a correction of it, so the clock is read for failures only.
                let failed_at = result.is_err().then(|| self.clock.now());
                let measured = failed_at.and_then(|now| skew::from_date(&response.headers, now));
                (response.body, measured, result)
            }
            Err(error) => {
                let error = error.with_peer(host_and_port(&call.route.uris[endpoint]));
                (Bytes::new(), None, Err(error.into()))
            }
        };
        let error = result.as_ref().err();
        self.endpoints_of(&call.route).report(endpoint, || self.now(), health(error));
        report_attempt(self.metrics.as_deref(), call.target.method, progress.attempts, started, error);
        match result {
            Ok(Meta { request_id, unknown, left_out, .. }) => {
                Ok(ReplyMeta { request_id, body, unknown, left_out, ..ReplyMeta::default() })
            }
            Err(error) => {
                let is_signature =
                    self.has_key && error.as_api().and_then(ApiError::refused) == Some(Refused::Signature);
                let explanation = is_signature.then(|| {
                    let (name, method) = (call.route.wire_method, self.signer_of(&call.route).method());
                    request::explain(name, call.record, &options.extra, &system, method).ok()
                });
                let error = error.with_body(body).with_explanation(explanation.flatten());
                Err(FailedAttempt { error, skew, measured })
            }
        }
    }

    /// The signed request.
    async fn request(
        &self,
        job: &Job<'_>,
        endpoint: usize,
        system: &System<'_>,
    ) -> Result<Request<Body>, Error> {
        let (route, record, options) = (&job.call.route, job.call.record, job.call.options);
        let signer = self.signer_of(route);
        let (name, method) = (route.wire_method, signer.method());
        let unsigned = match &options.body {
            None => request::encode(name, record, &options.extra, system, method)?,
            Some((content_type, text)) => {
                let body = RawBody { content_type, text };
                request::encode_with_body(name, record, &options.extra, system, method, body)?
            }
        };
        let encoded = if self.goes_unsigned(route) {
            unsigned.finish_without_signature()
        } else {
            let signature = match signer.sign(unsigned.string_to_sign()) {
                Signing::Ready(signature) => signature?,
                Signing::Later(signing) => tokio::time::timeout_at(self.instant(job.deadline), signing)
                    .await
                    .map_err(|_| SignError::timed_out(job.timeout))??,
            };
            unsigned.finish(&signature)
        };
        let content_type = match encoded.content_type {
            Cow::Borrowed(text) => Bytes::from_static(text.as_bytes()),
            Cow::Owned(text) => text.into(),
        };
        let content_type = HeaderValue::from_maybe_shared(content_type).map_err(|_| {
            ConfigError::new("the content type of a request body is not a valid header value")
        })?;
        let mut request = Request::new(upload::body(encoded.body).await?);
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = with_query(&route.uris[endpoint], encoded.query.as_deref())?;
        let headers = request.headers_mut();
        for (name, value) in route.headers {
            headers.insert(name.clone(), value.clone());
        }
        headers.insert(CONTENT_TYPE, content_type);
        headers.insert(USER_AGENT, HeaderValue::from_static(transport::USER_AGENT));
        if self.form.gzip {
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        }
        Ok(request)
    }
}

/// The address with the parameters in its query, for requests that have a body of their own.
fn with_query(uri: &Uri, query: Option<&str>) -> Result<Uri, ConfigError> {
    let Some(query) = query else { return Ok(uri.clone()) };
    let path = uri.path();
    let mut parts = uri.clone().into_parts();
    // Without the source, which would quote the query.
    parts.path_and_query = Some(format!("{path}?{query}").try_into().map_err(|_| too_long())?);
    Uri::from_parts(parts).map_err(|_| too_long())
}

fn too_long() -> ConfigError {
    ConfigError::new("the parameters beside a request body travel in the URL, and are too long for one")
}

/// What a response is, by its status and its body. The platform's own error is read under any status; an ordinary
/// response comes under 200 and, from the gateway's SPI side, under 400.
fn judge(response: &FullResponse, decode: Decode<'_>) -> Result<Meta, Error> {
    let status = response.status;
    if status.is_success() {
        return decode(&response.body);
    }
    let wait = retry_after(&response.headers);
    match decode(&response.body) {
        Err(error) if error.as_api().is_some() => Err(error.with_status(status.as_u16(), wait)),
        Ok(meta) if status == StatusCode::BAD_REQUEST => Ok(meta),
        _ => Err(Error::status(status.as_u16(), wait)),
    }
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    // The header's other form, a date, is not read: the ordinary pause follows it.
    let seconds: u32 = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds.into()))
}
