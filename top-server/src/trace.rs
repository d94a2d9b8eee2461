//! The `tracing` span of a received call; does nothing without that feature. It has the names of OpenTelemetry's conventions
//! for servers, and shows the method, once that is verified, and why a call was refused; never a parameter, a signature,
//! an address or a body.
//!
//! It begins once the call is verified, because exporters take a span's name only when it begins, and the name is the method.
//! A refused call is the caller's failure, which the conventions do not count as one of the server: its span has an
//! `error.type`, and no status.

use crate::spi::SpiError;

#[cfg(feature = "tracing")]
mod on {
    use tracing::field;

    use super::SpiError;

    pub(crate) struct Span(tracing::Span);

    impl Span {
        /// Of a call that was verified, with the method that its signature covers, if it does.
        pub(crate) fn of_verified(system: &'static str, method: Option<&str>) -> Self {
            Self(tracing::info_span!(
                target: "top_server",
                "top.received",
                otel.name = method.unwrap_or("top.received"),
                otel.kind = "server",
                otel.status_code = field::Empty,
                rpc.system = system,
                rpc.method = method,
                http.response.status_code = field::Empty,
                error.type = field::Empty,
            ))
        }

        pub(crate) fn instrument<F: Future>(&self, serving: F) -> tracing::instrument::Instrumented<F> {
            tracing::Instrument::instrument(serving, self.0.clone())
        }

        /// Of a call that was not: nothing that it says of itself is shown.
        pub(crate) fn of_refused(system: &'static str, error: &SpiError) {
            Self::of_verified(system, None).refused(error);
        }

        pub(crate) fn refused(&self, error: &SpiError) {
            self.0.record("error.type", error.word());
            if matches!(error, SpiError::GuardAway) {
                self.0.record("otel.status_code", "error");
            }
        }

        /// The HTTP status of the response; one from 500 on says that this side failed, and so does none.
        #[cfg(feature = "tower")]
        pub(crate) fn responded(&self, status: Option<u16>) {
            status.map(|status| self.0.record("http.response.status_code", i64::from(status)));
            if status.is_none_or(|status| status >= 500) {
                self.0.record("otel.status_code", "error");
                match status {
                    Some(status) => self.0.record("error.type", status.to_string().as_str()),
                    None => self.0.record("error.type", "service"),
                };
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use super::SpiError;

    pub(crate) struct Span;

    #[expect(clippy::unused_self, reason = "the twin with the feature has a span")]
    impl Span {
        pub(crate) const fn of_verified(_: &'static str, _: Option<&str>) -> Self {
            Self
        }

        pub(crate) const fn of_refused(_: &'static str, _: &SpiError) {}

        pub(crate) const fn instrument<F: Future>(&self, serving: F) -> F {
            serving
        }

        #[cfg(feature = "qimen")]
        pub(crate) const fn refused(&self, _: &SpiError) {}

        #[cfg(feature = "tower")]
        pub(crate) const fn responded(&self, _: Option<u16>) {}
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) use off::Span;
#[cfg(feature = "tracing")]
pub(crate) use on::Span;
