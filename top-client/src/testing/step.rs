//! How the replaying gateway reacts to a call: with a response, or with a fault. Knows nothing of calls.

use std::{fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header::CONTENT_TYPE};
use http_body_util::Full;
use serde_json::{Map, Value as Json};

use crate::Body;
use top_core::{
    TopApi,
    error::{ApiError, CheckError, TransportError},
    field::Field as _,
    json,
    record::Value,
    xml,
};
use top_names::ERROR_RESPONSE;

/// The gateway's reaction to one call: a response or a fault.
///
/// ```
/// use std::time::Duration;
///
/// use http::StatusCode;
/// use top_client::testing::Step;
/// use top_core::error::ApiError;
///
/// let slow = Step::json(r#"{"time":"2016-01-01 12:00:00"}"#).after(Duration::from_millis(200));
/// let maintenance = Step::http(StatusCode::BAD_GATEWAY, "<html>");
/// let banned: Step = ApiError::new(7, "App Call Limited")
///     .with_sub("accesscontrol.limited-by-api-access-count", "This ban will last for 2 more seconds")
///     .into();
/// # let _ = (slow, maintenance, banned);
/// ```
#[derive(Clone)]
pub struct Step {
    after: Duration,
    reaction: Reaction,
    allows_unknown: bool,
}

#[derive(Clone)]
enum Reaction {
    Response { status: StatusCode, headers: HeaderMap, body: Bytes, cut: bool },
    Refused,
    Stuck,
    Reset,
    Silence,
}

impl Step {
    const fn new(reaction: Reaction) -> Self {
        Self { after: Duration::ZERO, reaction, allows_unknown: false }
    }

    /// A JSON response with status 200, as the gateway writes it: with or without the envelope (`simplify`).
    pub fn json(text: impl Into<Bytes>) -> Self {
        Self::http(StatusCode::OK, text)
            .header(CONTENT_TYPE, HeaderValue::from_static("text/javascript;charset=UTF-8"))
    }

    /// The successful response to a call of `A`.
    ///
    /// # Errors
    /// Members of the response that are missing, over their limits or cannot be written.
    pub fn success<A: TopApi>(response: &A::Response) -> Result<Self, CheckError> {
        if let (true, Value::Object(record)) = (A::API.qimen, response.value()) {
            return Ok(Self::http(StatusCode::OK, xml::to_vec(record, top_core::qimen::QIMEN_RESPONSE)?));
        }
        let mut text = Vec::new();
        if let Some(name) = A::API.unwrap {
            text.push(b'{');
            json::append_string(&mut text, name);
            text.push(b':');
        }
        text.extend(json::value_to_vec(response)?);
        if A::API.unwrap.is_some() {
            text.push(b'}');
        }
        Ok(Self::json(text))
    }

    /// Any HTTP response: a status and the bytes of a body.
    pub fn http(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self::new(Reaction::Response { status, headers: HeaderMap::new(), body: body.into(), cut: false })
    }

    /// The connection is refused: nothing was sent, and the client may try again.
    pub const fn refused() -> Self {
        Self::new(Reaction::Refused)
    }

    /// The connection is neither made nor refused until the client's time is up: nothing was sent.
    pub const fn stuck() -> Self {
        Self::new(Reaction::Stuck)
    }

    /// The request is taken, and then the connection is reset: it may have been executed.
    pub const fn reset() -> Self {
        Self::new(Reaction::Reset)
    }

    /// The request is taken, and there is no response until the client's time is up: it may have been executed.
    pub const fn silence() -> Self {
        Self::new(Reaction::Silence)
    }

    /// Adds a header to a response; faults have none.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if let Reaction::Response { headers, .. } = &mut self.reaction {
            headers.append(name, value);
        }
        self
    }

    /// The response's body breaks off after its bytes; faults have none.
    pub fn truncated(mut self) -> Self {
        if let Reaction::Response { cut, .. } = &mut self.reaction {
            *cut = true;
        }
        self
    }

    /// The reaction comes after a time, by tokio's clock, which a test may pause.
    pub const fn after(mut self, delay: Duration) -> Self {
        self.after = delay;
        self
    }

    /// Allows members of the response that the type of the called API does not know, for a response that was captured whole.
    /// Otherwise each is a problem of the [`Replay`](super::Replay), by its path.
    ///
    /// Responses of calls without a type and of batches are not checked.
    pub const fn allow_unknown_members(mut self) -> Self {
        self.allows_unknown = true;
        self
    }

    pub(super) const fn allows_unknown_members(&self) -> bool {
        self.allows_unknown
    }

    /// Whether the gateway receives the request at all.
    pub(super) const fn receives_request(&self) -> bool {
        !matches!(self.reaction, Reaction::Refused | Reaction::Stuck)
    }

    /// Reacts.
    pub(super) async fn react(self) -> Result<Response<Body>, TransportError> {
        if !self.after.is_zero() {
            tokio::time::sleep(self.after).await;
        }
        match self.reaction {
            Reaction::Response { status, headers, body, cut } => {
                let body = if cut {
                    // One byte fewer than announced, as of a body that breaks off.
                    Body::stream(body.len() as u64 + 1, Full::new(body))
                } else {
                    body.into()
                };
                let mut response = Response::new(body);
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                Ok(response)
            }
            Reaction::Refused => Err(TransportError::not_sent("the replay refuses the connection")),
            Reaction::Reset => Err(TransportError::maybe_sent("the replay resets the connection")),
            Reaction::Stuck | Reaction::Silence => std::future::pending().await,
        }
    }
}

/// The platform's error as a response.
impl From<ApiError> for Step {
    fn from(error: ApiError) -> Self {
        let mut members = Map::new();
        if let Some(code) = error.code() {
            members.insert("code".into(), code.into());
        }
        let texts = [
            ("msg", error.msg()),
            ("sub_code", error.sub_code()),
            ("sub_msg", error.sub_msg()),
            ("request_id", error.request_id()),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                members.insert(name.into(), text.into());
            }
        }
        Self::json(Json::from(Map::from_iter([(ERROR_RESPONSE.to_owned(), members.into())])).to_string())
    }
}

/// Without the body.
impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reaction {
            Reaction::Response { status, body, .. } => write!(f, "Step({status}, <{} bytes>)", body.len()),
            Reaction::Refused => f.write_str("Step(refused)"),
            Reaction::Stuck => f.write_str("Step(stuck)"),
            Reaction::Reset => f.write_str("Step(reset)"),
            Reaction::Silence => f.write_str("Step(silence)"),
        }
    }
}
