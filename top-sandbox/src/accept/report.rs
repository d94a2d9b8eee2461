//! What an acceptance has found.

use std::fmt;

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

/// What one probe has found.
///
/// Texts of the endpoint's response stand in [`came`](Self::came), cut to a line's length and as they came: make them harmless
/// before they get to a terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) outcome: Outcome,
    pub(super) expected: String,
    pub(super) came: String,
    pub(super) advice: Option<String>,
}

impl Finding {
    /// The probe's name, for [`leave_out`](super::Acceptance::leave_out) and [`only`](super::Acceptance::only).
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What was played, on one line.
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// How it ended.
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// What the platform expects.
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// What came, or why nothing can be said.
    pub fn came(&self) -> &str {
        &self.came
    }

    /// What to do about a fault.
    pub fn advice(&self) -> Option<&str> {
        self.advice.as_deref()
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
}

/// The faults and what was not judged, for the message of a failed test.
impl fmt::Display for AcceptanceReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let faults = self.count(Outcome::Fault);
        write!(
            f,
            "{} good, {faults} fault{}, {} not judged",
            self.count(Outcome::Good),
            if faults == 1 { "" } else { "s" },
            self.count(Outcome::NotJudged)
        )?;
        for finding in self.findings.iter().filter(|finding| finding.outcome != Outcome::Good) {
            let mark = if finding.outcome == Outcome::Fault { "fault" } else { "not judged" };
            write!(f, "\n{mark}: {}: {}", finding.name, finding.came.escape_debug())?;
        }
        Ok(())
    }
}
