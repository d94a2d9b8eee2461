//! What a call meets at the replaying gateway: an answer, or one of the ways not to get one. Knows nothing of which
//! call meets it.

use std::{fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header::CONTENT_TYPE};
use http_body_util::Full;
use serde_json::{Map, Value as Json};

use crate::Body;
use top_core::{
    TopApi,
    error::{ApiError, CheckError, TransportError},
    json,
};

/// What one call meets: an answer or a fault.
///
/// ```
/// use std::time::Duration;
///
/// use http::StatusCode;
/// use top_client::testing::Step;
/// use top_core::error::ApiError;
///
/// let answer = Step::json(r#"{"time":"2016-01-01 12:00:00"}"#).after(Duration::from_millis(200));
/// let maintenance = Step::answer(StatusCode::BAD_GATEWAY, "<html>");
/// let banned: Step = ApiError::new(7, "App Call Limited")
///     .with_sub("accesscontrol.limited-by-api-access-count", "This ban will last for 2 more seconds")
///     .into();
/// # let _ = (answer, maintenance, banned);
/// ```
#[derive(Clone)]
pub struct Step {
    after: Duration,
    meets: Meets,
}

#[derive(Clone)]
enum Meets {
    Answer { status: StatusCode, headers: HeaderMap, body: Bytes, cut: bool },
    Refused,
    Stuck,
    Reset,
    Silence,
}

impl Step {
    const fn new(meets: Meets) -> Self {
        Self { after: Duration::ZERO, meets }
    }

    /// A JSON answer with status 200, as the gateway writes it: with or without the envelope (`simplify`).
    pub fn json(text: impl Into<Bytes>) -> Self {
        Self::answer(StatusCode::OK, text)
            .header(CONTENT_TYPE, HeaderValue::from_static("text/javascript;charset=UTF-8"))
    }

    /// The success answer to a call of `A` with this response.
    ///
    /// # Errors
    /// Members of the response that are missing, over their limits or cannot be written.
    pub fn response<A: TopApi>(response: &A::Response) -> Result<Self, CheckError> {
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

    /// Any answer: a status and the bytes of a body.
    pub fn answer(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self::new(Meets::Answer { status, headers: HeaderMap::new(), body: body.into(), cut: false })
    }

    /// No connection comes about: nothing was sent, and the client may try again.
    pub const fn refused() -> Self {
        Self::new(Meets::Refused)
    }

    /// The connection neither comes about nor fails, until the client's time is up: nothing was sent.
    pub const fn stuck() -> Self {
        Self::new(Meets::Stuck)
    }

    /// The request is taken, and then the connection is reset: it may have been executed.
    pub const fn reset() -> Self {
        Self::new(Meets::Reset)
    }

    /// The request is taken, and no answer comes until the client's time is up: it may have been executed.
    pub const fn silence() -> Self {
        Self::new(Meets::Silence)
    }

    /// Adds a header to an answer; faults have none.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if let Meets::Answer { headers, .. } = &mut self.meets {
            headers.append(name, value);
        }
        self
    }

    /// The answer's body breaks off behind the bytes that it has; faults have none.
    pub fn truncated(mut self) -> Self {
        if let Meets::Answer { cut, .. } = &mut self.meets {
            *cut = true;
        }
        self
    }

    /// Happens after a time, by tokio's clock, which a test may pause.
    pub const fn after(mut self, delay: Duration) -> Self {
        self.after = delay;
        self
    }

    /// Whether the gateway gets the request at all.
    pub(super) const fn takes_the_request(&self) -> bool {
        !matches!(self.meets, Meets::Refused | Meets::Stuck)
    }

    /// Lets it happen.
    pub(super) async fn happen(self) -> Result<Response<Body>, TransportError> {
        if !self.after.is_zero() {
            tokio::time::sleep(self.after).await;
        }
        match self.meets {
            Meets::Answer { status, headers, body, cut } => {
                let body = if cut {
                    // One byte fewer than announced: that is how a body breaks off.
                    Body::stream(body.len() as u64 + 1, Full::new(body))
                } else {
                    body.into()
                };
                let mut response = Response::new(body);
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                Ok(response)
            }
            Meets::Refused => Err(TransportError::not_sent("the replay refuses the connection")),
            Meets::Reset => Err(TransportError::maybe_sent("the replay resets the connection")),
            Meets::Stuck | Meets::Silence => std::future::pending().await,
        }
    }
}

/// The platform's error answer.
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
        Self::json(Json::from(Map::from_iter([("error_response".to_owned(), members.into())])).to_string())
    }
}

/// Not the body.
impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.meets {
            Meets::Answer { status, body, .. } => write!(f, "Step({status}, <{} bytes>)", body.len()),
            Meets::Refused => f.write_str("Step(refused)"),
            Meets::Stuck => f.write_str("Step(stuck)"),
            Meets::Reset => f.write_str("Step(reset)"),
            Meets::Silence => f.write_str("Step(silence)"),
        }
    }
}
