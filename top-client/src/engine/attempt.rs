//! One attempt: a fresh time, a fresh signature, one HTTP request, and the response body handed to the decoder. Knows
//! nothing of other attempts.

use std::{borrow::Cow, pin::pin, time::Duration};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue, StatusCode, Uri,
    header::{ACCEPT_ENCODING, CONTENT_TYPE, RETRY_AFTER, USER_AGENT},
};
use tokio::time::Instant;

use super::{Decode, Engine, job::Job, upload};
use crate::{
    metrics::report_attempt,
    policy::{health::health, skew},
    progress::Progress,
    reply::ReplyMeta,
    transport::{self, Exchange, FullResponse, host_and_port, redirect_host, timer_until},
};
use top_core::{
    Error, TopDateTime,
    error::{ApiError, ConfigError, Refused, SignError},
    request::{self, Payload, RawBody, System, form},
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
        reply: &mut ReplyMeta,
    ) -> Result<(), FailedAttempt> {
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
        system.target_app_key = options.target_app_key();
        system.flat = options.flat;
        if let Some(v) = options.v() {
            system.v = v;
        }
        let mut exchange = Exchange::new(self.max_response_bytes);
        self.prepare(job, endpoint, &system, progress, &mut exchange).await.map_err(unsent)?;

        progress.attempts += 1;
        (progress.endpoint, progress.status) = (endpoint, None);
        // Metrics want to know how long the attempt took without its signature.
        let seen = progress.seen.take().filter(|_| self.metrics.is_none());
        let started = seen.unwrap_or_else(Instant::now);
        exchange.now = Some(started);
        let now = self.moment(started);
        let limit = self.attempt_timeout.min(job.deadline.saturating_sub(now));
        let timer = pin!(timer_until(self.instant(now.saturating_add(limit))));
        let carried = self.transport.carry(&mut exchange).within(limit, timer).await;
        let response = &mut exchange.response;
        let (body, measured, result) = match carried {
            Ok(()) => {
                progress.status = Some(response.status.as_u16());
                let result = judge(response, decode, reply).map_err(|error| {
                    let error = error.with_code_rules(&self.code_rules);
                    match redirect_host(response, &call.route.uris[endpoint]) {
                        Some(host) => error.with_redirect(host),
                        None => error,
                    }
                });
                // Only a refusal makes a correction of it, so the clock is read for failures only.
                let failed_at = result.is_err().then(|| self.clock.now());
                let measured = failed_at.and_then(|now| skew::from_date(&response.headers, now));
                (std::mem::take(&mut response.body), measured, result)
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
            Ok(()) => {
                reply.body = body;
                Ok(())
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

    /// Puts the signed request into its place.
    async fn prepare<'u>(
        &self,
        job: &'u Job<'_>,
        endpoint: usize,
        system: &System<'_>,
        progress: &mut Progress,
        exchange: &mut Exchange<'u>,
    ) -> Result<(), Error> {
        let (route, record, options) = (&job.call.route, job.call.record, job.call.options);
        let signer = self.signer_of(route);
        let (name, method) = (route.wire_method, signer.method());
        let unsigned = match options.body.as_deref() {
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
                Signing::Later(signing) => {
                    progress.seen = None;
                    // In a box, so that signatures made at once need no room for a timer.
                    Box::pin(tokio::time::timeout_at(self.instant(job.deadline), signing))
                        .await
                        .map_err(|_| SignError::timed_out(job.timeout))??
                }
            };
            unsigned.finish(&signature)
        };
        let body = match encoded.body {
            Payload::Bytes(bytes) => bytes.into(),
            Payload::Parts(parts) => {
                progress.seen = None;
                upload::body(parts).await?
            }
        };
        let content_type = content_type(encoded.content_type)?;
        exchange.body = Some(body);
        exchange.uri = with_query(&route.uris[endpoint], encoded.query.as_deref())?;
        let headers = &mut exchange.headers;
        for (name, value) in route.headers {
            headers.insert(name.clone(), value.clone());
        }
        headers.insert(CONTENT_TYPE, content_type);
        headers.insert(USER_AGENT, const { HeaderValue::from_static(transport::USER_AGENT) });
        if self.form.gzip {
            headers.insert(ACCEPT_ENCODING, const { HeaderValue::from_static("gzip") });
        }
        Ok(())
    }
}

fn content_type(text: Cow<'static, str>) -> Result<HeaderValue, ConfigError> {
    let text = match text {
        // That of nearly every request is checked once, by the compiler.
        Cow::Borrowed(form::CONTENT_TYPE) => {
            return Ok(const { HeaderValue::from_static(form::CONTENT_TYPE) });
        }
        Cow::Borrowed(text) => Bytes::from_static(text.as_bytes()),
        Cow::Owned(text) => text.into(),
    };
    HeaderValue::from_maybe_shared(text)
        .map_err(|_| ConfigError::new("the content type of a request body is not a valid header value"))
}

/// The address with the parameters in its query, for requests that have a body of their own.
fn with_query<'u>(uri: &'u Uri, query: Option<&str>) -> Result<Cow<'u, Uri>, ConfigError> {
    let Some(query) = query else { return Ok(Cow::Borrowed(uri)) };
    let path = uri.path();
    let mut parts = uri.clone().into_parts();
    // Without the source, which would quote the query.
    parts.path_and_query = Some(format!("{path}?{query}").try_into().map_err(|_| too_long())?);
    Uri::from_parts(parts).map(Cow::Owned).map_err(|_| too_long())
}

fn too_long() -> ConfigError {
    ConfigError::new("the parameters beside a request body travel in the URL, and are too long for one")
}

/// What a response is, by its status and its body. The platform's own error is read under any status; an ordinary
/// response comes under 200 and, from the gateway's SPI side, under 400.
fn judge(response: &FullResponse, decode: Decode<'_>, reply: &mut ReplyMeta) -> Result<(), Error> {
    let status = response.status;
    if status.is_success() {
        return decode(response, reply);
    }
    let wait = retry_after(&response.headers);
    match decode(response, reply) {
        Err(error) if error.as_api().is_some() => Err(error.with_status(status.as_u16(), wait)),
        Ok(()) if status == StatusCode::BAD_REQUEST => Ok(()),
        _ => Err(Error::status(status.as_u16(), wait)),
    }
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    // The header's other form, a date, is not read: the ordinary pause follows it.
    let seconds: u32 = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds.into()))
}
