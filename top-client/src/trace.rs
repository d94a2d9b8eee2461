//! The `tracing` span of a call; does nothing without that feature. It shows method, shop, attempts, waits, codes and
//! request ids; never a parameter, a session, a signature or a body. The shop is the program's own name for it, without
//! which nobody can tell whose calls fail.
//!
//! Beside these it has the names of OpenTelemetry's conventions for clients (RPC and HTTP), so that an exporter shows a
//! call as one, with its name, its kind and whether it failed.

use http::Uri;

use crate::{metrics::FleetEvent, progress::Progress, reply::ReplyMeta};
use top_core::Error;

#[cfg(feature = "tracing")]
mod on {
    use std::borrow::Cow;

    use tracing::{Level, field};

    use super::{Error, FleetEvent, Progress, ReplyMeta, Uri};
    use crate::transport::port;

    /// An event of its own, in whatever span it happens.
    pub(crate) fn fleet_changed(event: &FleetEvent) {
        tracing::event!(
            target: "top_client",
            Level::WARN,
            store = ?event.store,
            change = ?event.change,
            "what processes share changed"
        );
    }

    pub(crate) struct Span(tracing::Span);

    impl Span {
        pub(crate) fn of_call(method: &str, shop: Option<&str>) -> Self {
            Self(tracing::span!(
                target: "top_client",
                Level::INFO,
                "top.call",
                otel.name = method,
                otel.kind = "client",
                otel.status_code = field::Empty,
                rpc.system = "top",
                rpc.method = method,
                http.request.method = "POST",
                http.request.resend_count = field::Empty,
                http.response.status_code = field::Empty,
                server.address = field::Empty,
                server.port = field::Empty,
                error.type = field::Empty,
                method,
                shop,
                attempts = field::Empty,
                waited_ms = field::Empty,
                alone = field::Empty,
                request_id = field::Empty,
                error = field::Empty,
                code = field::Empty,
                sub_code = field::Empty,
            ))
        }

        // Not an `async fn`, which would keep room for the call twice.
        pub(crate) fn instrument<F: Future>(&self, call: F) -> tracing::instrument::Instrumented<F> {
            tracing::Instrument::instrument(call, self.0.clone())
        }

        #[expect(
            clippy::unused_self,
            reason = "the span is the current one; the twin without the feature has none"
        )]
        pub(crate) fn failed_attempt(&self, progress: &Progress, error: &Error) {
            let code = error.as_api().and_then(top_core::error::ApiError::code);
            tracing::event!(
                target: "top_client",
                Level::DEBUG,
                attempt = progress.attempts,
                error = ?error.kind(),
                code,
                status = error.as_status(),
                may_have_been_sent = error.may_have_been_sent(),
                "attempt failed"
            );
        }

        /// `uri` is the address of the last attempt's gateway.
        pub(crate) fn end(&self, uri: Option<&Uri>, progress: &Progress, result: Result<&ReplyMeta, &Error>) {
            let span = &self.0;
            if span.is_disabled() {
                return;
            }
            // As `i64`, because exporters take other numbers for text.
            if progress.attempts > 0 {
                if let Some(host) = uri.and_then(Uri::host) {
                    span.record("server.address", host);
                }
                if let Some(port) = uri.map(port) {
                    span.record("server.port", i64::from(port));
                }
                progress.status.map(|status| span.record("http.response.status_code", i64::from(status)));
                if progress.attempts > 1 {
                    span.record("http.request.resend_count", i64::from(progress.attempts - 1));
                }
            }
            span.record("attempts", i64::from(progress.attempts));
            span.record("waited_ms", i64::try_from(progress.waited.as_millis()).unwrap_or(i64::MAX));
            if progress.alone {
                span.record("alone", true);
            }
            let request_id = match result {
                Ok(meta) => meta.request_id(),
                Err(error) => error.request_id(),
            };
            if let Some(id) = request_id {
                span.record("request_id", id);
            }
            if let Err(error) = result {
                span.record("otel.status_code", "error");
                span.record("error.type", &*error_type(error));
                span.record("error", field::debug(error.kind()));
                if let Some(api) = error.as_api() {
                    api.code().map(|code| span.record("code", code));
                    api.sub_code().map(|sub_code| span.record("sub_code", sub_code));
                }
            }
        }
    }

    /// One of few words: the platform's code, an HTTP status, or what sort of thing went wrong.
    fn error_type(error: &Error) -> Cow<'static, str> {
        if let Some(code) = error.as_api().and_then(top_core::error::ApiError::code) {
            return code.to_string().into();
        }
        if let Some(status) = error.as_status() {
            return status.to_string().into();
        }
        if error.is_timeout() {
            return "timeout".into();
        }
        format!("{:?}", error.kind()).to_ascii_lowercase().into()
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use super::{Error, FleetEvent, Progress, ReplyMeta, Uri};

    pub(crate) const fn fleet_changed(_: &FleetEvent) {}

    pub(crate) struct Span;

    #[expect(clippy::unused_self, reason = "the twin with the feature has a span")]
    impl Span {
        pub(crate) const fn of_call(_: &str, _: Option<&str>) -> Self {
            Self
        }

        pub(crate) const fn instrument<F: Future>(&self, call: F) -> F {
            call
        }

        pub(crate) const fn failed_attempt(&self, _: &Progress, _: &Error) {}

        pub(crate) const fn end(&self, _: Option<&Uri>, _: &Progress, _: Result<&ReplyMeta, &Error>) {}
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) use off::{Span, fleet_changed};
#[cfg(feature = "tracing")]
pub(crate) use on::{Span, fleet_changed};
