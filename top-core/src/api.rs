//! What makes a record an API call: its method, its response, and what the documents say of the call as a whole.
//! It knows nothing of how a call is sent.

use crate::mirror::{Field, Record, RecordMut};

/// A request struct that knows its method and its response. Implemented by `#[derive(TopApi)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a TOP API request",
    label = "not a request struct",
    note = "add `#[derive(TopApi)]` and `#[top_api(method = \"…\", response = …)]` to the struct"
)]
pub trait TopApi: Record + RecordMut + Field {
    /// The type of the response: an object, or with `unwrap` the type of one member.
    type Response: Field + 'static;
    /// Method, response key and the rest.
    const API: &'static ApiMeta;
}

/// What is known of an API as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[allow(clippy::struct_excessive_bools, reason = "facts of a document, each independent of the others")]
pub struct ApiMeta {
    /// The platform's name of the API, case kept: `alibaba.alihealth.followup.send`.
    pub method: &'static str,
    /// The one member of a success envelope: `alibaba_alihealth_followup_send_response`.
    pub response_key: &'static str,
    /// The member of the envelope that is the response; the whole content if `None`.
    pub unwrap: Option<&'static str>,
    /// Calling twice does no more than calling once, so that a call that may have been executed may be repeated.
    pub idempotent: bool,
    /// Whether the call needs a seller's session.
    pub session: SessionRequirement,
    /// The response type describes a small part of the response on purpose: a response without an envelope may have
    /// none of its members.
    pub partial: bool,
    /// Optional members of the response that do not fit are left out and listed.
    pub lenient: bool,
    /// It is one of Qimen's (奇门): the request is an XML document, and goes to another address than the gateway's. See
    /// [`qimen`](crate::qimen).
    pub qimen: bool,
}

impl ApiMeta {
    /// Made by the derive.
    #[doc(hidden)]
    pub const fn new(
        method: &'static str,
        response_key: &'static str,
        unwrap: Option<&'static str>,
        idempotent: bool,
        session: SessionRequirement,
    ) -> Self {
        Self {
            method,
            response_key,
            unwrap,
            idempotent,
            session,
            partial: false,
            lenient: false,
            qimen: false,
        }
    }

    /// Made by the derive.
    #[doc(hidden)]
    pub const fn partial(mut self) -> Self {
        self.partial = true;
        self
    }

    /// Made by the derive.
    #[doc(hidden)]
    pub const fn qimen(mut self) -> Self {
        self.qimen = true;
        self
    }

    /// Made by the derive.
    #[doc(hidden)]
    pub const fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }
}

/// Whether a call needs a `session` (access token). The page's labels: 需要授权, 可选授权, 不需要授权.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SessionRequirement {
    /// 需要授权: refused without one, before anything is sent.
    Required,
    /// 可选授权, or not documented: sent if there is one.
    #[default]
    Optional,
    /// 不需要授权: never sent, even if the client has one.
    None,
}
