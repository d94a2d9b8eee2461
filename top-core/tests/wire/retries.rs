//! What an error says of a repeat, kind by kind. Clients decide by it and nothing else.

use std::{io, time::Duration};

use top_core::{
    Error, TopApi,
    error::{
        ApiError, BatchError, CheckError, ConfigError, Retry, SessionError, SignError, TransportError,
        TransportErrorKind,
    },
    response::{self, DecodeOptions},
};

#[derive(TopApi)]
#[top_api(method = "taobao.a.b", response = i64, unwrap = "x")]
struct Call;

fn body(text: &[u8]) -> Error {
    response::decode::<Call>(text, DecodeOptions::default()).unwrap_err()
}

fn api(code: i64, sub_code: &str) -> Error {
    ApiError::new(code, "").with_sub(sub_code, "This ban will last for 2 more seconds").into()
}

fn sent(kind: TransportErrorKind) -> Error {
    TransportError::new(kind, None).into()
}

#[test]
fn every_kind_of_error() {
    use Retry::{Final, Limited, MayHaveBeenExecuted, NotSent, TimeRefused};
    let two = Some(Duration::from_secs(2));
    for (error, retry) in [
        (ConfigError::new("").into(), Final),
        (CheckError::of([]).into(), Final),
        (SessionError::missing().into(), Final),
        (SessionError::store("down").into(), Final),
        (SignError::new("").into(), Final),
        (BatchError::NoReply.into(), Final),
        (Error::limited("", None), Limited(None)),
        (Error::limited("", two), Limited(two)),
        (TransportError::not_sent(io::Error::other("refused")).into(), NotSent),
        (TransportError::timeout(Duration::ZERO, false).into(), NotSent),
        (TransportError::timeout(Duration::ZERO, true).into(), MayHaveBeenExecuted(None)),
        (sent(TransportErrorKind::Broken), MayHaveBeenExecuted(None)),
        (sent(TransportErrorKind::Truncated), MayHaveBeenExecuted(None)),
        // The next response would be as large, and compressed in the same way.
        (sent(TransportErrorKind::TooLarge(1)), Final),
        (sent(TransportErrorKind::Encoding), Final),
        // Nothing says that the call was left undone.
        (Error::status(429, two), MayHaveBeenExecuted(two)),
        (Error::status(503, two), MayHaveBeenExecuted(two)),
        (Error::status(500, None), MayHaveBeenExecuted(None)),
        (Error::status(302, None), Final),
        (Error::status(404, None), Final),
        // Something in front of the gateway answered, or the response was damaged on its way.
        (body(b""), MayHaveBeenExecuted(None)),
        (body(b"<html>"), MayHaveBeenExecuted(None)),
        (body(b"bad gateway"), MayHaveBeenExecuted(None)),
        (body(b"{\"x\":\"\xff\"}"), MayHaveBeenExecuted(None)),
        (body(b"{\"x\":"), MayHaveBeenExecuted(None)),
        // The gateway answered in full.
        (body(b"{}"), Final),
        (body(b"{\"a_b_response\":{}}"), Final),
        (body(b"{\"x\":{}}"), Final),
        (api(7, ""), Limited(two)),
        (api(15, "isp.call-limited"), MayHaveBeenExecuted(two)),
        (api(15, "9100"), MayHaveBeenExecuted(two)),
        (api(10, ""), MayHaveBeenExecuted(two)),
        (api(15, "isp.remote-service-timeout"), MayHaveBeenExecuted(two)),
        (api(15, "50001"), Final),
        (api(15, "isp.null-pointer-exception"), Final),
        (api(15, "isv.item-not-exist"), Final),
        (api(25, ""), Final),
        (api(27, "invalid-sessionkey"), Final),
        (api(31, ""), TimeRefused),
        (api(31, "isp.remote-service-timeout"), TimeRefused),
        (api(40, ""), Final),
    ] {
        assert_eq!(error.retry(), retry, "{error:?}");
        assert_eq!(error.is_retryable(), retry != Final, "{error:?}");
    }
}
