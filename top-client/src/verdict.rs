//! What a failed attempt means: for its repeat, and for the gateway it went to. Two tables over the error; what to do
//! about it is `policy`'s.

use crate::policy::{endpoints::Health, retry::Verdict};
use top_core::{
    Error,
    error::{DecodeProblem, ErrorClass, ErrorKind, TransportErrorKind},
};

/// The platform's code for a `timestamp` that is more than ten minutes off.
pub(crate) const INVALID_TIMESTAMP: i64 = 31;

pub(crate) fn verdict(error: &Error) -> Verdict {
    if let Some(transport) = error.as_transport() {
        return match transport.kind() {
            _ if !transport.may_have_been_sent() => Verdict::NotSent,
            // It would be as large, and packed as strangely, the next time.
            TransportErrorKind::TooLarge(_) | TransportErrorKind::Encoding => Verdict::Final,
            _ => Verdict::Unknown,
        };
    }
    if let Some(status) = error.as_status() {
        return match status {
            429 => Verdict::Limited(error.retry_after()),
            408 | 500 | 502 | 503 | 504 => Verdict::Unknown,
            _ => Verdict::Final,
        };
    }
    if let Some(answer) = error.as_decode() {
        return match answer.problem() {
            // Something before the gateway answered, or the answer was damaged on its way.
            DecodeProblem::Empty
            | DecodeProblem::Html
            | DecodeProblem::NotAResponse
            | DecodeProblem::NotUtf8(_)
            | DecodeProblem::Syntax { .. } => Verdict::Unknown,
            _ => Verdict::Final,
        };
    }
    match error.as_api() {
        // The same time would be refused again; a corrected one is another matter, and the engine's.
        Some(api) if api.code() == Some(INVALID_TIMESTAMP) => Verdict::Final,
        Some(api) if api.class() == ErrorClass::Throttled => Verdict::Limited(api.ban()),
        Some(api) if api.retry_helps() => Verdict::Unknown,
        _ => Verdict::Final,
    }
}

/// What an attempt says of its gateway; `None` is a success.
pub(crate) fn health(error: Option<&Error>) -> Health {
    let Some(error) = error else { return Health::Good };
    match error.kind() {
        ErrorKind::Transport if !error.may_have_been_sent() => Health::Dead,
        ErrorKind::Transport => Health::Poor,
        ErrorKind::Status if matches!(error.as_status(), Some(502..=504)) => Health::Poor,
        _ => Health::Good,
    }
}

#[cfg(test)]
mod tests {
    use std::{io, time::Duration};

    use super::*;
    use top_core::{
        error::{ApiError, TransportError},
        response,
    };

    fn api(code: i64, sub_code: &str, sub_msg: &str) -> Error {
        ApiError::new(code, "").with_sub(sub_code, sub_msg).into()
    }

    fn transport(kind: TransportErrorKind) -> Error {
        TransportError::new(kind, None).into()
    }

    fn body(text: &str) -> Error {
        let meta =
            top_core::ApiMeta::new("a.b", "a_b_response", None, false, top_core::SessionRequirement::None);
        let mut data = String::new();
        let slot = top_core::field::Field::slot(&mut data);
        response::decode_into(&meta, slot, true, text.as_bytes(), response::DecodeOptions::default())
            .unwrap_err()
    }

    #[test]
    fn what_may_be_repeated() {
        let ban = |seconds| Verdict::Limited(Some(Duration::from_secs(seconds)));
        for (error, expected) in [
            (TransportError::not_sent(io::Error::other("refused")).into(), Verdict::NotSent),
            (TransportError::timeout(Duration::ZERO, false).into(), Verdict::NotSent),
            (TransportError::timeout(Duration::ZERO, true).into(), Verdict::Unknown),
            (transport(TransportErrorKind::Broken), Verdict::Unknown),
            (transport(TransportErrorKind::Truncated), Verdict::Unknown),
            (transport(TransportErrorKind::TooLarge(1)), Verdict::Final),
            (transport(TransportErrorKind::Encoding), Verdict::Final),
            (Error::status(429, None), Verdict::Limited(None)),
            (Error::status(429, Some(Duration::from_secs(3))), ban(3)),
            (Error::status(502, None), Verdict::Unknown),
            (Error::status(503, Some(Duration::from_secs(3))), Verdict::Unknown),
            (Error::status(302, None), Verdict::Final),
            (Error::status(404, None), Verdict::Final),
            (body(""), Verdict::Unknown),
            (body("<html>"), Verdict::Unknown),
            (body(r#"{"a_b_resp"#), Verdict::Unknown),
            (
                api(7, "accesscontrol.limited-by-api-access-count", "This ban will last for 2 more seconds"),
                ban(2),
            ),
            (api(7, "", ""), Verdict::Limited(None)),
            (api(15, "isp.call-limited", ""), Verdict::Limited(None)),
            (api(15, "isp.remote-service-timeout", ""), Verdict::Unknown),
            (api(15, "isp.null-pointer-exception", ""), Verdict::Final),
            (api(15, "isv.item-not-exist", ""), Verdict::Final),
            (api(10, "", ""), Verdict::Unknown),
            (api(25, "", ""), Verdict::Final),
            (api(26, "", ""), Verdict::Final),
            (api(27, "invalid-sessionkey", ""), Verdict::Final),
            (api(31, "", ""), Verdict::Final),
            (api(40, "", ""), Verdict::Final),
            (top_core::error::SessionError::missing().into(), Verdict::Final),
            (Error::limited("", None), Verdict::Final),
        ] {
            assert_eq!(verdict(&error), expected, "{error}");
        }
    }

    #[test]
    fn what_it_says_of_the_gateway() {
        for (error, expected) in [
            (TransportError::not_sent(io::Error::other("refused")).into(), Health::Dead),
            (transport(TransportErrorKind::Broken), Health::Poor),
            (Error::status(502, None), Health::Poor),
            (Error::status(404, None), Health::Good),
            (api(7, "", ""), Health::Good),
        ] {
            assert_eq!(health(Some(&error)), expected, "{error}");
        }
        assert_eq!(health(None), Health::Good);
    }
}
