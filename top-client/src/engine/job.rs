//! What the engine is asked to do: a call with its options and its route. Plain data, made by those who make calls.

use std::time::Duration;

use http::{HeaderName, HeaderValue, Uri};

use secrecy::{ExposeSecret as _, SecretString};

use crate::policy::{Moment, endpoints::Endpoints, retry::RetryPolicy};
use top_core::{
    ApiMeta, SessionRequirement,
    record::Record,
    request::{ExtraParams, Format},
    response::DecodeOptions,
    sign::Signer,
};

/// What is called.
#[derive(Clone, Copy)]
pub(crate) struct Target<'t> {
    /// The name under which limits, metrics and errors know the call.
    pub(crate) method: &'t str,
    pub(crate) idempotent: bool,
    pub(crate) session: SessionRequirement,
}

impl Target<'static> {
    pub(crate) const fn of(api: &'static ApiMeta) -> Self {
        Self { method: api.method, idempotent: api.idempotent, session: api.session }
    }
}

impl<'t> Target<'t> {
    /// An API of which only the name is known: repeating its calls may do harm.
    pub(crate) const fn unknown(method: &'t str) -> Self {
        Self { method, idempotent: false, session: SessionRequirement::Optional }
    }
}

/// The form of all requests of a client, and of the responses that they ask for.
#[derive(Clone, Copy)]
pub(crate) struct RequestForm {
    /// Whether compact responses are asked for.
    pub(crate) simplify: bool,
    /// Whether calls without files may go out in parts.
    pub(crate) multipart: bool,
    /// Whether packed responses are asked for.
    pub(crate) gzip: bool,
}

/// How the requests of a call travel.
#[derive(Clone, Copy)]
pub(crate) struct Route<'r> {
    /// The address at each gateway, in the order of the gateways.
    pub(crate) uris: &'r [Uri],
    /// The system parameter `method`; not sent if empty.
    pub(crate) wire_method: &'r str,
    /// Headers beside the usual ones.
    pub(crate) headers: &'r [(HeaderName, HeaderValue)],
    /// Whether compact responses (`simplify`) can be read, so that the client may ask for them.
    pub(crate) simplify: bool,
    /// What chooses among the addresses and signs, where it is not what the client's other calls have.
    pub(crate) own: Option<OwnWay<'r>>,
}

/// The way of a call that goes to another place than the client's gateways.
#[derive(Clone, Copy)]
pub(crate) struct OwnWay<'r> {
    pub(crate) endpoints: &'r Endpoints,
    pub(crate) signer: &'r dyn Signer,
}

/// What a call brings beyond its parameters. Small, because a call is handed on by value each time that something is set
/// on it: what is large and rare is in boxes.
#[derive(Default)]
pub(crate) struct CallOptions {
    pub(crate) session: SessionSource,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Box<RetryPolicy>>,
    pub(crate) idempotent: Option<bool>,
    pub(crate) extra: ExtraParams,
    pub(crate) unusual: Option<Box<Unusual>>,
    /// Whether a response without a root is asked for.
    pub(crate) flat: bool,
    /// Content type and text of a body of the request's own.
    pub(crate) body: Option<Box<(&'static str, String)>>,
    pub(crate) format: Format,
    /// Whether members of the response that no field takes are listed.
    pub(crate) list_unknown: bool,
    /// Whether the response is decoded leniently; the client's setting if not given.
    pub(crate) lenient: Option<bool>,
}

/// System parameters that few calls set.
#[derive(Default)]
pub(crate) struct Unusual {
    pub(crate) target_app_key: Option<String>,
    /// The version of the protocol, where it is not the usual one.
    pub(crate) v: Option<String>,
}

impl CallOptions {
    /// For setting one of them.
    pub(crate) fn unusual(&mut self) -> &mut Unusual {
        self.unusual.get_or_insert_default()
    }

    pub(crate) fn target_app_key(&self) -> Option<&str> {
        self.unusual.as_ref()?.target_app_key.as_deref()
    }

    pub(crate) fn v(&self) -> Option<&str> {
        self.unusual.as_ref()?.v.as_deref()
    }

    /// How the response is decoded by a client of this setting.
    pub(crate) fn decode(&self, lenient: bool) -> DecodeOptions {
        let mut decode = DecodeOptions::default();
        decode.list_unknown = self.list_unknown;
        decode.lenient = self.lenient.unwrap_or(lenient);
        decode
    }
}

/// Where the session comes from.
#[derive(Default)]
pub(crate) enum SessionSource {
    #[default]
    None,
    Given(SecretString),
    Shop(String),
}

impl SessionSource {
    /// A session as it was typed or read from a file: white space around it can only be a mistake.
    pub(crate) fn given(session: SecretString) -> Self {
        let inside = session.expose_secret().trim();
        let is_trimmed = inside.len() == session.expose_secret().len();
        Self::Given(if is_trimmed { session } else { inside.into() })
    }

    /// The shop that was named, if one was.
    pub(crate) fn shop(&self) -> Option<&str> {
        match self {
            Self::Shop(shop) => Some(shop),
            _ => None,
        }
    }
}

/// One call, as the engine is given it.
pub(crate) struct CallSpec<'c> {
    pub(crate) target: Target<'c>,
    pub(crate) route: Route<'c>,
    pub(crate) record: &'c dyn Record,
    pub(crate) options: &'c CallOptions,
}

/// A call under way, with everything that stays the same over its attempts.
pub(super) struct Job<'j> {
    pub(super) call: &'j CallSpec<'j>,
    pub(super) timeout: Duration,
    pub(super) deadline: Moment,
}
