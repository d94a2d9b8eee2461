//! What a failed attempt says of the gateway that it was sent to. What it says of a repeat, the error itself knows
//! ([`Error::retry`]); what to do about either, `policy` knows.

use super::endpoints::Health;
use top_core::{Error, error::ErrorKind};

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

    use super::{
        super::retry::{Decision, RetryPolicy, decide},
        *,
    };
    use top_core::{
        BusinessResult, TopObject,
        api::{ApiMeta, SessionRequirement},
        error::{
            ApiError, BatchError, CheckError, ConfigError, Retry, SessionError, SignError, TransportError,
            TransportErrorKind,
        },
        response::{self, DecodeOptions},
    };

    fn api(code: i64, sub_code: &str) -> Error {
        ApiError::new(code, "").with_sub(sub_code, "This ban will last for 2 more seconds").into()
    }

    fn transport(kind: TransportErrorKind) -> Error {
        TransportError::new(kind, None).into()
    }

    #[derive(TopObject)]
    struct Done {
        success: Option<bool>,
        data: Option<i64>,
    }

    fn body(text: &[u8]) -> Error {
        static API: ApiMeta =
            ApiMeta::new("a.b", "a_b_response", Some("done"), false, SessionRequirement::None);
        let mut done = Done { success: None, data: None };
        match response::decode_value(&API, &mut done, text, DecodeOptions::default()) {
            Ok(_) => done.into_result().expect_err("no success").into(),
            Err(error) => error,
        }
    }

    /// Everything that a call can fail of, and whether the engine may repeat it if it is idempotent.
    fn every_kind() -> Vec<(Error, bool)> {
        let refused = || io::Error::other("refused");
        vec![
            (ConfigError::new("").into(), false),
            (CheckError::of([]).into(), false),
            (SessionError::missing().into(), false),
            (SessionError::store("down").into(), false),
            (SignError::new("").into(), false),
            (BatchError::Withheld.into(), false),
            (Error::limited("", None), true),
            (TransportError::not_sent(refused()).into(), true),
            (TransportError::timeout(Duration::ZERO, false).into(), true),
            (TransportError::timeout(Duration::ZERO, true).into(), true),
            (transport(TransportErrorKind::Broken), true),
            (transport(TransportErrorKind::Truncated), true),
            (transport(TransportErrorKind::TooLarge(1)), false),
            (transport(TransportErrorKind::Encoding), false),
            (Error::status(302, None), false),
            (Error::status(404, None), false),
            (Error::status(408, None), true),
            (Error::status(429, None), true),
            (Error::status(502, None), true),
            (Error::status(503, Some(Duration::from_secs(3))), true),
            (body(b""), true),
            (body(b"<html>"), true),
            (body(b"bad gateway"), true),
            (body(b"{\"a_b_response\":\xff}"), true),
            (body(b"{\"a_b_resp"), true),
            (body(b"{\"unknown\":1}"), false),
            (body(b"{\"a_b_response\":{}}"), false),
            (body(b"{\"done\":1}"), false),
            (body(b"{\"done\":{\"success\":false}}"), false),
            (api(7, ""), true),
            (api(7, "accesscontrol.limited-by-api-access-count"), true),
            (api(15, "isp.call-limited"), true),
            (api(15, "isp.remote-service-timeout"), true),
            (api(15, "isp.null-pointer-exception"), false),
            (api(15, "isv.item-not-exist"), false),
            (api(10, ""), true),
            (api(25, ""), false),
            (api(26, ""), false),
            (api(27, "invalid-sessionkey"), false),
            // With a corrected clock.
            (api(31, ""), true),
            (api(40, ""), false),
        ]
    }

    #[test]
    fn the_error_and_the_engine_agree_on_what_is_repeated() {
        let mut kinds = Vec::new();
        for (error, repeated) in every_kind() {
            let retry = error.retry();
            let decision = decide(&RetryPolicy::default(), 1, retry, true, 0.5);
            let engine_repeats = decision != Decision::GiveUp || retry == Retry::TimeRefused;
            assert_eq!((error.is_retryable(), engine_repeats), (repeated, repeated), "{error:?}");
            kinds.push(error.kind());
        }
        kinds.dedup();
        assert_eq!(kinds.len(), 11, "a kind of error without a row: {kinds:?}");
    }

    #[test]
    fn only_what_was_certainly_not_executed_is_repeated_for_every_call() {
        for (error, _) in every_kind() {
            let repeated = decide(&RetryPolicy::default(), 1, error.retry(), false, 0.5) != Decision::GiveUp;
            let certain = match error.as_api() {
                Some(api) => !api.facts().may_have_been_executed,
                None => !error.may_have_been_sent(),
            };
            assert!(certain || !repeated, "{error:?}");
        }
    }

    #[test]
    fn what_it_says_of_the_gateway() {
        for (error, expected) in [
            (TransportError::not_sent(io::Error::other("refused")).into(), Health::Dead),
            (transport(TransportErrorKind::Broken), Health::Poor),
            (Error::status(502, None), Health::Poor),
            (Error::status(404, None), Health::Good),
            (api(7, ""), Health::Good),
        ] {
            assert_eq!(health(Some(&error)), expected, "{error}");
        }
        assert_eq!(health(None), Health::Good);
    }
}
