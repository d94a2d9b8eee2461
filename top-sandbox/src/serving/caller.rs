//! What a handler may know of a call beside its request.

use std::fmt;

use http::HeaderMap;

use crate::protocol::request::Received;

/// Who calls, and how: for a handler that answers by it; see [`Sandbox::on_call`](crate::Sandbox::on_call).
///
/// `Debug` shows neither the session nor the headers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Caller {
    /// The application (App Key); empty for a call of DingTalk, which has none.
    pub app_key: String,
    /// The session, if the call has one; it was checked as the API demands.
    pub session: Option<String>,
    /// The headers of the request; of a call of a batch those of the batch.
    pub headers: HeaderMap,
}

impl Caller {
    pub(crate) fn of(received: &Received) -> Self {
        Self {
            app_key: received.params.get("app_key").unwrap_or_default().to_owned(),
            session: received.params.filled("session").map(str::to_owned),
            headers: received.wire.headers.clone(),
        }
    }
}

impl fmt::Debug for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Caller").field("app_key", &self.app_key).finish_non_exhaustive()
    }
}
