//! What `topctl accept` prints: the findings for a person, in the language of the terminal, and for a program, in English
//! whatever the terminal's language is. Judges nothing.

use std::fmt::Write as _;

use serde::Serialize;
use top_sandbox::{AcceptanceReport, Finding, Language, Outcome};

use crate::{
    bilingual::said,
    counted::counted,
    failure::Failure,
    json_text,
    style::{Style, inline},
};

pub(crate) fn as_text(report: &AcceptanceReport, style: Style, language: Language) -> String {
    let say = |english, chinese| said(language, english, chinese);
    let width = report.findings().map(|finding| finding.name().len()).max().unwrap_or(0);
    let mut out = String::new();
    // Where the first call fails, the others have nothing to say of themselves.
    let is_over = report.findings().next().is_some_and(|first| first.outcome() == Outcome::Fault);
    let shown = if is_over { 1 } else { report.findings().len() };
    for finding in report.findings().take(shown) {
        // A Chinese character is as wide as two others.
        let mark = match finding.outcome() {
            Outcome::Good => style.green(say("good ", "通过  ")),
            Outcome::Fault => style.red(say("FAULT", "不通过")),
            _ => style.dim(say("-    ", "-     ")),
        };
        let _ = writeln!(out, "{mark}  {:width$}  {}", finding.name(), finding.title_in(language));
        let indent = say("       ", "        ");
        let mut line = |label: &str, text: &str| {
            let _ = writeln!(out, "{indent}{}{}", style.cyan(label), inline(text));
        };
        match finding.outcome() {
            Outcome::Good => {}
            Outcome::Fault => {
                line(say("came      ", "实际  "), finding.came_in(language));
                line(say("expected  ", "应为  "), finding.expected_in(language));
                line(say("to do     ", "建议  "), finding.advice_in(language).unwrap_or_default());
            }
            _ => line(say("unjudged  ", "原因  "), finding.came_in(language)),
        }
    }
    if is_over {
        let nothing = say(
            "Nothing else was played: the first call has to succeed.",
            "其余检查未进行：首次调用必须先成功。",
        );
        let _ = writeln!(out, "\n{nothing}");
    }
    let _ = writeln!(out, "\n{}", summary(report, style, language));
    out
}

/// How many ended how, on one line.
fn summary(report: &AcceptanceReport, style: Style, language: Language) -> String {
    let (good, not_judged) = (report.count(Outcome::Good), report.count(Outcome::NotJudged));
    let faults = match (report.count(Outcome::Fault), language) {
        (0, _) => style.green(said(language, "no fault", "没有问题")),
        (some, Language::English) => style.red(&counted(some, "fault")),
        (some, Language::Chinese) => style.red(&format!("{some} 项不通过")),
    };
    match language {
        Language::English => format!("{faults}, {good} good, {not_judged} not judged"),
        Language::Chinese => format!("{faults}，{good} 项通过，{not_judged} 项未判定"),
    }
}

#[derive(Serialize)]
struct ReportJson<'r> {
    accepted: bool,
    faults: usize,
    good: usize,
    not_judged: usize,
    findings: Vec<FindingJson<'r>>,
}

#[derive(Serialize)]
struct FindingJson<'r> {
    probe: &'r str,
    outcome: &'static str,
    title: &'r str,
    came: &'r str,
    expected: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    to_do: Option<&'r str>,
}

impl<'r> From<&'r Finding> for FindingJson<'r> {
    fn from(finding: &'r Finding) -> Self {
        Self {
            probe: finding.name(),
            outcome: match finding.outcome() {
                Outcome::Good => "good",
                Outcome::Fault => "fault",
                _ => "not-judged",
            },
            title: finding.title(),
            came: finding.came(),
            expected: finding.expected(),
            to_do: finding.advice(),
        }
    }
}

pub(crate) fn as_json(report: &AcceptanceReport, style: Style) -> Result<String, Failure> {
    let report = ReportJson {
        accepted: report.is_accepted(),
        faults: report.count(Outcome::Fault),
        good: report.count(Outcome::Good),
        not_judged: report.count(Outcome::NotJudged),
        findings: report.findings().map(FindingJson::from).collect(),
    };
    let text = serde_json::to_string(&report);
    let text = text.map_err(|_| Failure::usage("the findings cannot be written as JSON"))?;
    Ok(format!("{}\n", json_text::pretty(&text, style)))
}
