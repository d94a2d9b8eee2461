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
    wording::{Advice, Phrase, Title},
};
use crate::{bilingual::Bilingual, protocol::Reading};

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
                Fits::Yes if !is_served => probe.not_played(self, Phrase::FirstFailed),
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
                    (Outcome::NotJudged, Phrase::FirstFailed.into())
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

    pub(super) fn expectation(&self, expect: Expect) -> Bilingual {
        match expect {
            Expect::Served => Phrase::Success.into(),
            Expect::ServedWithText => Phrase::SuccessWithText.into(),
            Expect::Refused => Phrase::RefusalLike.with([self.refusal().into()]),
            Expect::Failed => Phrase::FailureInForm.into(),
            Expect::NotExpanded => Phrase::EntityLeft.into(),
        }
    }

    /// The body of a refusal, as the platform's documents show it.
    fn refusal(&self) -> String {
        let code = &self.refusal_code;
        if self.template.is_xml() {
            format!(
                "<response><flag>failure</flag><code>{code}</code><message>Illegal request</message></response>"
            )
        } else {
            format!(r#"{{"flag":"failure","sub_code":"{code}","sub_message":"Illegal request"}}"#)
        }
    }
}

impl Probe {
    fn not_played(&self, acceptance: &Acceptance, reason: Phrase) -> Finding {
        self.finding(acceptance, (Outcome::NotJudged, reason.into()))
    }

    fn finding(&self, acceptance: &Acceptance, (outcome, came): Judgement) -> Finding {
        let advice = (outcome == Outcome::Fault).then_some(self.advice);
        let expected = acceptance.expectation(self.expect);
        Finding { name: self.name, title: self.title, outcome, expected, came, advice }
    }
}

/// A call that comes twice.
struct Repeat {
    name: &'static str,
    title: Title,
    expected: Phrase,
    advice: Advice,
    /// Whether the second one is the first one byte by byte, which may be refused as a replay.
    is_copy: bool,
}

const SAME_CALL: Repeat = Repeat {
    name: probes::SAME_CALL,
    title: Title::SameCallTwice,
    expected: Phrase::FirstAgainOrRefusal,
    advice: Advice::SameCallTwice,
    is_copy: true,
};

const SAME_ORDER: Repeat = Repeat {
    name: probes::SAME_ORDER,
    title: Title::SameOrderAgain,
    expected: Phrase::FirstAgainOrThere,
    advice: Advice::SameOrderAgain,
    is_copy: false,
};

impl Repeat {
    fn finding(&self, (outcome, came): Judgement) -> Finding {
        let advice = (outcome == Outcome::Fault).then_some(self.advice);
        Finding { name: self.name, title: self.title, outcome, expected: self.expected.into(), came, advice }
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

    pub(super) async fn read(&self, draft: &Draft) -> Result<Reading, Bilingual> {
        let request = draft.request(self.acceptance, self.url);
        match (self.send)(request).await {
            Ok(response) => Ok(Reading::of(&response)),
            Err(error) => Err(Phrase::NoResponse.with([error.to_string().into()])),
        }
    }

    /// The first call, and whether the endpoint gives texts back.
    async fn first(&self) -> (Finding, bool) {
        let draft = self.draft(0);
        let acceptance = self.acceptance;
        let mut finding = Finding {
            name: probes::FIRST,
            title: Title::FirstCall,
            outcome: Outcome::Good,
            expected: Phrase::Success.into(),
            came: Phrase::Success.into(),
            advice: None,
        };
        let reading = match self.read(&draft).await {
            Ok(reading) => reading,
            Err(came) => {
                (finding.outcome, finding.came, finding.advice) = (Outcome::Fault, came, Some(Advice::Start));
                return (finding, false);
            }
        };
        let echo = acceptance.template.has_text() && reading.holds(draft.text);
        match judge::said(acceptance, &reading) {
            Said::Served if acceptance.must_echo && !echo => {
                finding.outcome = Outcome::Fault;
                finding.expected = Phrase::SuccessWithTextBack.into();
                finding.came = Phrase::SuccessTextGone.into();
                finding.advice = Some(Advice::PutText);
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
            return probe.not_played(self.acceptance, Phrase::NotInCharset);
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
            return (Outcome::NotJudged, Phrase::NoKeyPlace.into());
        }
        let first = match self.read(&first).await {
            Ok(reading) if judge::said(self.acceptance, &reading) == Said::Served => reading,
            Ok(reading) => {
                let came = told(&judge::said(self.acceptance, &reading));
                return (Outcome::Fault, Phrase::AlreadyFirst.with([came]));
            }
            Err(came) => return (Outcome::Fault, came),
        };
        let second = match self.read(&second).await {
            Ok(reading) => reading,
            Err(came) => return (Outcome::Fault, came),
        };
        match judge::said(self.acceptance, &second) {
            Said::Served => match differing(&first, &second) {
                None => (Outcome::Good, Phrase::FirstAgain.into()),
                Some((name, one, two)) => {
                    let came = [name, one, two].map(|text| cut(text).into());
                    (Outcome::Fault, Phrase::OtherSuccess.with(came))
                }
            },
            Said::Refused if repeat.is_copy => (Outcome::Good, Phrase::SecondRefused.into()),
            Said::Failed(code) => (Outcome::Good, Phrase::SecondFailed.with([cut(&code).into()])),
            said => (Outcome::Fault, told(&said)),
        }
    }
}
