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
    wording::Advice,
};
use crate::protocol::sign::SignMethod;
use top_names::QIMEN_PREFIX;

/// A usual mistake of endpoints: the call that such an endpoint takes, and what to do.
type Mistake = (fn(Draft) -> Draft, Advice);

const ZONE: Duration = Duration::from_secs(8 * 3600);

const MISTAKES: [Mistake; 7] = [
    (|draft| Draft { sign: Sign::WithoutBody, ..draft }, Advice::BodyUnsigned),
    (|draft| draft.earlier(ZONE), Advice::TimeInUtc),
    (|draft| draft.later(ZONE), Advice::ClockWrong),
    (|draft| Draft { sign: Sign::LowerCase, ..draft }, Advice::SmallLetters),
    (|draft| Draft { sign: Sign::By(SignMethod::Hmac), ..draft }, Advice::HmacMd5),
    (|draft| Draft { sign: Sign::By(SignMethod::HmacSha256), ..draft }, Advice::HmacSha256),
    (|draft| Draft { method: format!("{QIMEN_PREFIX}{}", draft.method), ..draft }, Advice::PrefixAlone),
];

/// What to do about a first call that was not served.
pub(super) async fn advice<S, F, E>(session: &Session<'_, S>, said: &Said) -> Advice
where
    S: Fn(Request<Bytes>) -> F,
    F: Future<Output = Result<Response<Bytes>, E>>,
    E: Display,
{
    if matches!(said, Said::Failed(_)) {
        return Advice::Succeed;
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
            return advice;
        }
    }
    if *said == Said::Refused { Advice::CheckSecret } else { Advice::AnswerInForm }
}
