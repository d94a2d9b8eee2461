//! The acceptance as it is played: the first call, the probes, the repeated calls.

use std::{fmt::Display, time::SystemTime};

use bytes::Bytes;
use http::{Request, Response, Uri};
use top_core::clock::Clock as _;

use super::{
    builder::Acceptance,
    compare::differing,
    diagnose,
    draft::Draft,
    fits::Fits,
    judge::{self, Expect, Judgement, Said, cut, judged, told},
    probes::{self, Probe},
    report::{AcceptanceReport, Finding, Outcome},
};
use crate::protocol::Reading;

/// Why nothing was played after a first call that failed.
const NO_FIRST: &str = "not played: the first call has to succeed";

impl Acceptance {
    /// Plays the acceptance against the endpoint of this URL, one call after another. `send` sends a request and gives its
    /// whole response; an error of it is what came.
    pub async fn run<S, F, E>(&self, url: &Uri, send: S) -> AcceptanceReport
    where
        S: Fn(Request<Bytes>) -> F,
        F: Future<Output = Result<Response<Bytes>, E>>,
        E: Display,
    {
        let session = Session { acceptance: self, url, send };
        let (first, echo) = session.first().await;
        let is_served = first.outcome != Outcome::Fault;
        let mut findings = vec![first];
        for (index, probe) in probes::PROBES.iter().enumerate() {
            if !self.is_wanted(probe.name) {
                continue;
            }
            let finding = match (probe.fits)(self) {
                Fits::No => continue,
                Fits::NotWith(reason) => probe.not_played(self, reason),
                Fits::Yes if !is_served => probe.not_played(self, NO_FIRST),
                Fits::Yes => session.probe(probe, index + 1, echo).await,
            };
            findings.push(finding);
        }
        let next = probes::PROBES.len() + 1;
        for (number, repeat) in [(next, &SAME_CALL), (next + 1, &SAME_ORDER)] {
            if self.is_wanted(repeat.name) {
                let judgement = if is_served {
                    session.repeated(repeat, number).await
                } else {
                    (Outcome::NotJudged, NO_FIRST.to_owned())
                };
                findings.push(repeat.finding(judgement));
            }
        }
        AcceptanceReport { findings }
    }

    fn is_wanted(&self, name: &str) -> bool {
        let is_in = |names: &[String]| names.iter().any(|other| other == name);
        !is_in(&self.left_out) && (self.only.is_empty() || is_in(&self.only))
    }

    pub(super) fn expectation(&self, expect: Expect) -> String {
        match expect {
            Expect::Served => "success".to_owned(),
            Expect::ServedWithText => "success, and the text unchanged wherever it comes back".to_owned(),
            Expect::Refused => {
                let code = &self.refusal_code;
                if self.template.is_xml() {
                    format!(
                        "HTTP status 200 and <response><flag>failure</flag><code>{code}</code><message>Illegal \
                         request</message></response>"
                    )
                } else {
                    format!(
                        "HTTP status 200 and {{\"flag\":\"failure\",\"sub_code\":\"{code}\",\"sub_message\":\"Illegal request\"}}"
                    )
                }
            }
            Expect::Failed => "HTTP status 200 and a failure in the caller's format".to_owned(),
            Expect::NotExpanded => "a failure, or the entity left as it is".to_owned(),
        }
    }
}

impl Probe {
    fn not_played(&self, acceptance: &Acceptance, reason: &str) -> Finding {
        self.finding(acceptance, (Outcome::NotJudged, reason.to_owned()))
    }

    fn finding(&self, acceptance: &Acceptance, (outcome, came): Judgement) -> Finding {
        let advice = (outcome == Outcome::Fault).then(|| self.advice.to_owned());
        let expected = acceptance.expectation(self.expect);
        Finding { name: self.name, title: self.title, outcome, expected, came, advice }
    }
}

/// A call that comes twice.
struct Repeat {
    name: &'static str,
    title: &'static str,
    expected: &'static str,
    advice: &'static str,
    /// Whether the second one is the first one byte by byte, which may be refused as a replay.
    is_copy: bool,
}

const SAME_CALL: Repeat = Repeat {
    name: probes::SAME_CALL,
    title: "the same call twice, byte by byte",
    expected: "the first response again, or a refusal: not executed twice",
    advice: "remember business keys (the order's code, outBizCode) with their responses, and answer a key that was there with \
             the response of then",
    is_copy: true,
};

const SAME_ORDER: Repeat = Repeat {
    name: probes::SAME_ORDER,
    title: "the same order in a new call, as after a time-out",
    expected: "the first response again, or a failure that says the order is there: not executed twice",
    advice: "a time-out is not a failure, so that callers repeat an order: remember business keys (the order's code, \
             outBizCode) with their responses, and answer a key that was there with the response of then",
    is_copy: false,
};

impl Repeat {
    fn finding(&self, (outcome, came): Judgement) -> Finding {
        let advice = (outcome == Outcome::Fault).then(|| self.advice.to_owned());
        Finding {
            name: self.name,
            title: self.title,
            outcome,
            expected: self.expected.to_owned(),
            came,
            advice,
        }
    }
}

/// One run against one endpoint.
pub(super) struct Session<'a, S> {
    pub(super) acceptance: &'a Acceptance,
    url: &'a Uri,
    send: S,
}

impl<S, F, E> Session<'_, S>
where
    S: Fn(Request<Bytes>) -> F,
    F: Future<Output = Result<Response<Bytes>, E>>,
    E: Display,
{
    /// The right call. Each is a second older than the one before, so that no two have one signature.
    pub(super) fn draft(&self, number: usize) -> Draft {
        let back = std::time::Duration::from_secs(u64::try_from(number).unwrap_or_default());
        let now: SystemTime = self.acceptance.clock.now();
        Draft::right(self.acceptance, now.checked_sub(back).unwrap_or(now), number)
    }

    pub(super) async fn read(&self, draft: &Draft) -> Result<Reading, String> {
        let request = draft.request(self.acceptance, self.url);
        match (self.send)(request).await {
            Ok(response) => Ok(Reading::of(&response)),
            Err(error) => Err(format!("no response: {error}")),
        }
    }

    /// The first call, and whether the endpoint gives texts back.
    async fn first(&self) -> (Finding, bool) {
        let draft = self.draft(0);
        let acceptance = self.acceptance;
        let mut finding = Finding {
            name: probes::FIRST,
            title: "a right call",
            outcome: Outcome::Good,
            expected: "success".to_owned(),
            came: "success".to_owned(),
            advice: None,
        };
        let reading = match self.read(&draft).await {
            Ok(reading) => reading,
            Err(came) => {
                let advice = "start the endpoint, and look whether the address is right".to_owned();
                (finding.outcome, finding.came, finding.advice) = (Outcome::Fault, came, Some(advice));
                return (finding, false);
            }
        };
        let echo = acceptance.template.has_text() && reading.holds(draft.text);
        match judge::said(acceptance, &reading) {
            Said::Served if acceptance.must_echo && !echo => {
                finding.outcome = Outcome::Fault;
                "success, and the text of the call back".clone_into(&mut finding.expected);
                "success, without the text".clone_into(&mut finding.came);
                let advice = "put @TEXT@ where the endpoint gives a text back, or leave out that it has to";
                finding.advice = Some(advice.to_owned());
            }
            Said::Served => {}
            said => {
                finding.outcome = Outcome::Fault;
                finding.came = told(&said);
                finding.advice = Some(diagnose::advice(self, &said).await);
            }
        }
        (finding, echo)
    }

    async fn probe(&self, probe: &Probe, number: usize, echo: bool) -> Finding {
        let draft = (probe.make)(self.draft(number), self.acceptance);
        if !draft.charset.has(draft.text) {
            return probe.not_played(self.acceptance, "the charset has no such characters");
        }
        let judgement = match self.read(&draft).await {
            Ok(reading) => judged(self.acceptance, probe.expect, &reading, draft.text, echo),
            Err(came) => (Outcome::Fault, came),
        };
        probe.finding(self.acceptance, judgement)
    }

    async fn repeated(&self, repeat: &Repeat, number: usize) -> Judgement {
        let first = self.draft(number);
        let second = if repeat.is_copy {
            first.clone()
        } else {
            Draft { at: self.draft(number + 2).at, ..first.clone() }
        };
        if !repeat.is_copy && !self.acceptance.template.has_key() {
            return (Outcome::NotJudged, "not played: the body has no @KEY@".to_owned());
        }
        let first = match self.read(&first).await {
            Ok(reading) if judge::said(self.acceptance, &reading) == Said::Served => reading,
            Ok(reading) => {
                let came = told(&judge::said(self.acceptance, &reading));
                return (Outcome::Fault, format!("already the first of the two: {came}"));
            }
            Err(came) => return (Outcome::Fault, came),
        };
        let second = match self.read(&second).await {
            Ok(reading) => reading,
            Err(came) => return (Outcome::Fault, came),
        };
        match judge::said(self.acceptance, &second) {
            Said::Served => match differing(&first, &second) {
                None => (Outcome::Good, "the first response again".to_owned()),
                Some((name, one, two)) => {
                    let came = format!(
                        "success with another `{}`: `{}`, and then `{}`",
                        cut(name),
                        cut(one),
                        cut(two)
                    );
                    (Outcome::Fault, came)
                }
            },
            Said::Refused if repeat.is_copy => (Outcome::Good, "the refusal of the second one".to_owned()),
            Said::Failed(code) => (Outcome::Good, format!("a failure of the second one: `{}`", cut(&code))),
            said => (Outcome::Fault, told(&said)),
        }
    }
}
