//! What an acceptance has found.

use std::fmt;

use top_core::error::Language;

use super::wording::{Advice, Phrase, Title};
use crate::bilingual::Bilingual;

/// How a probe ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The response is as the platform expects it.
    Good,
    /// The response is not as the platform expects it, or the endpoint can be attacked.
    Fault,
    /// Nothing can be said: the probe was not played, or what it asks for cannot be seen in the response.
    NotJudged,
}

/// What one probe has found, in English and Chinese.
///
/// Texts of the endpoint's response stand in [`came`](Self::came), cut to a line's length and as they came: make them harmless
/// before they get to a terminal.
///
/// ```
/// use bytes::Bytes;
/// use top_sandbox::{Acceptance, Language};
///
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// let refused = async |_: http::Request<Bytes>| Err::<http::Response<Bytes>, _>("refused");
/// let report = Acceptance::qimen("12345678", "helloworld").run(&"http://127.0.0.1:1/".parse().unwrap(), refused).await;
/// let first = report.findings().next().unwrap();
/// assert_eq!((first.title(), first.came()), ("a right call", "no response: refused"));
/// assert_eq!(first.title_in(Language::Chinese), "正确的调用");
/// assert_eq!(first.came_in(Language::Chinese), "没有响应：refused");
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub(super) name: &'static str,
    pub(super) title: Title,
    pub(super) outcome: Outcome,
    pub(super) expected: Bilingual,
    pub(super) came: Bilingual,
    pub(super) advice: Option<Advice>,
}

impl Finding {
    /// The probe's name, for [`leave_out`](super::Acceptance::leave_out) and [`only`](super::Acceptance::only).
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What was played, on one line, in English.
    pub const fn title(&self) -> &'static str {
        self.title_in(Language::English)
    }

    /// [`title`](Self::title) in this language.
    pub const fn title_in(&self, language: Language) -> &'static str {
        self.title.of(language)
    }

    /// How it ended.
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// What the platform expects, in English.
    pub fn expected(&self) -> &str {
        self.expected_in(Language::English)
    }

    /// [`expected`](Self::expected) in this language.
    pub fn expected_in(&self, language: Language) -> &str {
        self.expected.of(language)
    }

    /// What came, or why nothing can be said, in English.
    pub fn came(&self) -> &str {
        self.came_in(Language::English)
    }

    /// [`came`](Self::came) in this language. What the endpoint or the connection said is as it came in both.
    pub fn came_in(&self, language: Language) -> &str {
        self.came.of(language)
    }

    /// What to do about a fault, in English.
    pub fn advice(&self) -> Option<&str> {
        self.advice_in(Language::English)
    }

    /// [`advice`](Self::advice) in this language.
    pub fn advice_in(&self, language: Language) -> Option<&str> {
        self.advice.map(|advice| advice.of(language))
    }
}

/// What all probes have found, in the order in which they were played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptanceReport {
    pub(super) findings: Vec<Finding>,
}

impl AcceptanceReport {
    /// Whether there is no fault. Probes that could not be judged do not count.
    pub fn is_accepted(&self) -> bool {
        self.count(Outcome::Fault) == 0
    }

    /// All findings.
    pub fn findings(&self) -> impl ExactSizeIterator<Item = &Finding> {
        self.findings.iter()
    }

    /// The names of the probes that found a fault.
    pub fn faults(&self) -> impl Iterator<Item = &'static str> {
        self.findings.iter().filter(|finding| finding.outcome == Outcome::Fault).map(Finding::name)
    }

    /// How many probes ended so.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.findings.iter().filter(|finding| finding.outcome == outcome).count()
    }

    /// What `Display` writes, in this language.
    pub fn display_in(&self, language: Language) -> impl fmt::Display {
        Displayed(self, language)
    }
}

/// The faults and what was not judged, in English, for the message of a failed test.
impl fmt::Display for AcceptanceReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display_in(Language::English).fmt(f)
    }
}

/// A report in one language.
struct Displayed<'r>(&'r AcceptanceReport, Language);

impl fmt::Display for Displayed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(report, language) = *self;
        let count = |outcome| report.count(outcome).to_string().into();
        let (good, not_judged) = (count(Outcome::Good), count(Outcome::NotJudged));
        let counts = match report.count(Outcome::Fault) {
            1 => Phrase::OneFault.with([good, not_judged]),
            _ => Phrase::Faults.with([good, count(Outcome::Fault), not_judged]),
        };
        f.write_str(counts.of(language))?;
        for finding in report.findings.iter().filter(|finding| finding.outcome != Outcome::Good) {
            let line =
                if finding.outcome == Outcome::Fault { Phrase::FaultLine } else { Phrase::UnjudgedLine };
            let came = finding.came_in(language).escape_debug().to_string();
            write!(f, "\n{}", line.with([finding.name.into(), came.into()]).of(language))?;
        }
        Ok(())
    }
}
