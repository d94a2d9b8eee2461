//! What a call can be told beyond its parameters, once for every kind of call: typed, by name, blocking, page by page.
//! Knows nothing of how a call is sent.

use std::time::Duration;

use super::RetryPolicy;
use top_core::{
    request::{ExtraParams, Format},
    response::DecodeOptions,
};

/// What a call brings beyond its parameters.
#[derive(Default)]
pub(crate) struct CallOptions {
    pub(crate) session: Session,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) idempotent: Option<bool>,
    pub(crate) extra: ExtraParams,
    pub(crate) target_app_key: Option<String>,
    /// Content type and text of a body of the request's own.
    pub(crate) body: Option<(&'static str, String)>,
    /// The request goes to the gateway's door for batches.
    pub(crate) batch: Option<BatchRoute>,
    pub(crate) format: Format,
    pub(crate) decode: DecodeOptions,
}

/// How a batch goes: as plain text without a method, to `/router/batch`.
pub(crate) struct BatchRoute {
    /// The separator, where it is not the default one.
    pub(crate) separator: Option<String>,
}

/// Where the session comes from.
#[derive(Default)]
pub(crate) enum Session {
    #[default]
    None,
    Given(String),
    Shop(String),
}

/// The settings are the same for all kinds of calls; so is what is said about them. Takes where the options are.
macro_rules! settings {
    ($($options:ident).+) => {
        /// The seller's session (授权, access token). A blank one counts as none.
        ///
        /// An API that needs none (不需要授权) is not sent one.
        pub fn session(mut self, session: impl Into<String>) -> Self {
            self.$($options).+.session = $crate::settings::Session::Given(session.into());
            self
        }

        /// Takes the session of this shop from the client's [`SessionProvider`](crate::SessionProvider).
        pub fn shop(mut self, shop: impl Into<String>) -> Self {
            self.$($options).+.session = $crate::settings::Session::Shop(shop.into());
            self
        }

        /// How long the call may take, with all attempts and waits.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.$($options).+.timeout = Some(timeout);
            self
        }

        /// How this call is repeated if it fails.
        pub fn retry(mut self, retry: $crate::RetryPolicy) -> Self {
            self.$($options).+.retry = Some(retry);
            self
        }

        /// Whether calling twice does no more than calling once, so that the call may be repeated even when it is not
        /// known whether it was executed.
        pub fn idempotent(mut self, idempotent: bool) -> Self {
            self.$($options).+.idempotent = Some(idempotent);
            self
        }

        /// Adds a parameter, signed like all others. An equal name of another one is an error when the call is sent.
        pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.$($options).+.extra.add(name, value);
            self
        }

        /// Sends this JSON as the request's body, signed with the parameters, which then travel in the URL.
        pub fn json_body(mut self, text: impl Into<String>) -> Self {
            self.$($options).+.body = Some((top_core::request::RawBody::json("").content_type, text.into()));
            self
        }

        /// Sends this XML as the request's body, as Qimen (奇门) services want it; otherwise like
        /// [`json_body`](Self::json_body).
        pub fn xml_body(mut self, text: impl Into<String>) -> Self {
            self.$($options).+.body = Some((top_core::request::RawBody::xml("").content_type, text.into()));
            self
        }

        /// Adds a file, which travels as a part of its own and is not signed.
        pub fn file(mut self, name: impl Into<String>, file: top_core::FileItem) -> Self {
            self.$($options).+.extra.add_file(name, file);
            self
        }

        /// The form in which the answer is asked for. Default: JSON. Answers in both forms are understood, XML with
        /// the feature `xml`.
        pub fn format(mut self, format: top_core::request::Format) -> Self {
            self.$($options).+.format = format;
            self
        }

        /// The called application's key (`target_app_key`), for APIs that other ISVs provide.
        pub fn target_app_key(mut self, app_key: impl Into<String>) -> Self {
            self.$($options).+.target_app_key = Some(app_key.into());
            self
        }
    };
}

pub(crate) use settings;
