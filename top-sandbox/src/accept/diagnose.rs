//! Why the first call failed: it is made again in the ways of usual mistakes, and the one that the endpoint takes names the
//! mistake.

use std::{fmt::Display, time::Duration};

use bytes::Bytes;
use http::{Request, Response};

use super::{
    builder::Scene,
    changes::Sign,
    draft::Draft,
    judge::{self, Said},
    run::Session,
};
use crate::protocol::sign::SignMethod;
use top_names::QIMEN_PREFIX;

/// A usual mistake of endpoints: the call that such an endpoint takes, and what to do.
type Mistake = (fn(Draft) -> Draft, &'static str);

const ZONE: Duration = Duration::from_secs(8 * 3600);

const MISTAKES: [Mistake; 7] = [
    (
        |draft| Draft { sign: Sign::WithoutBody, ..draft },
        "it takes a signature over the query alone: the body is signed behind the parameters, byte by byte",
    ),
    (
        |draft| draft.earlier(ZONE),
        "it takes a time of eight hours ago: the `timestamp` is in GMT+8, and it is read as UTC",
    ),
    (
        |draft| draft.later(ZONE),
        "it takes a time of eight hours ahead: the clock or its time zone is set wrongly",
    ),
    (
        |draft| Draft { sign: Sign::LowerCase, ..draft },
        "it takes a signature in small letters: the platform writes the digits A to F in capitals",
    ),
    (
        |draft| Draft { sign: Sign::By(SignMethod::Hmac), ..draft },
        "it takes HMAC-MD5: the platform signs its calls with MD5 over secret + text + secret",
    ),
    (
        |draft| Draft { sign: Sign::By(SignMethod::HmacSha256), ..draft },
        "it takes HMAC-SHA256: the platform signs its calls with MD5 over secret + text + secret",
    ),
    (
        |draft| Draft { method: format!("{QIMEN_PREFIX}{}", draft.method), ..draft },
        "it takes the method with the prefix `taobao.qimen.` alone: Qimen sends it without",
    ),
];

const NO_SUCCESS: &str =
    "the signature was taken, and the call then failed: give a body that your test data makes succeed";
const NO_FORM: &str =
    "answer with HTTP status 200 in the caller's format, whatever happens; is the address right?";
const NO_SIGN: &str = "check that the endpoint has this application's secret, and print the text that it signs: the parameters \
                       sorted by name, name and value without anything between, then the body as it came, the secret before \
                       and behind all of it";

/// What to do about a first call that was not served.
pub(super) async fn advice<S, F, E>(session: &Session<'_, S>, said: &Said) -> String
where
    S: Fn(Request<Bytes>) -> F,
    F: Future<Output = Result<Response<Bytes>, E>>,
    E: Display,
{
    if matches!(said, Said::Failed(_)) {
        return NO_SUCCESS.to_owned();
    }
    for (number, (make, advice)) in MISTAKES.into_iter().enumerate() {
        let draft = make(session.draft(100 + number));
        let is_other = session.acceptance.scene == Scene::Spi && draft.method.starts_with(QIMEN_PREFIX);
        if is_other {
            continue;
        }
        if let Ok(reading) = session.read(&draft).await
            && judge::said(session.acceptance, &reading) == Said::Served
        {
            return advice.to_owned();
        }
    }
    if *said == Said::Refused { NO_SIGN.to_owned() } else { NO_FORM.to_owned() }
}
