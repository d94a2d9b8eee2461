//! What a response says, and whether that is what was expected.

use super::{
    builder::{Acceptance, Scene},
    report::Outcome,
};
use crate::protocol::{Form, Reading};

/// What a response says of the call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// It was served.
    Served,
    /// It is not genuine: the code of a refusal.
    Refused,
    /// Another failure, with its code.
    Failed(String),
    /// What the platform does not read; the reason.
    Unreadable(String),
}

/// What is expected of the response to a probe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expect {
    /// Success.
    Served,
    /// Success, and the text back where the endpoint gives texts back.
    ServedWithText,
    /// The refusal of a call that is not genuine.
    Refused,
    /// Any failure that the platform can read.
    Failed,
    /// Anything but the text of an entity that the call itself declares.
    NotExpanded,
}

/// What the entity of that probe stands for.
pub(super) const ENTITY_TEXT: &str = "expanded-by-the-reader";

/// A judgement: the outcome and what came.
pub(super) type Judgement = (Outcome, String);

pub(super) fn said(acceptance: &Acceptance, reading: &Reading) -> Said {
    if !reading.status.is_success() {
        return Said::Unreadable(format!("HTTP status {}", reading.status.as_u16()));
    }
    if let Some(broken) = reading.broken {
        return Said::Unreadable(format!("a response that is no text: {broken}"));
    }
    let is_xml = acceptance.template.is_xml();
    match &reading.form {
        Form::Xml(root) if is_xml && root != "response" => {
            return Said::Unreadable(format!("XML with the root `{}`", cut(root)));
        }
        Form::Xml(_) if !is_xml => return Said::Unreadable("XML, where JSON was asked for".to_owned()),
        Form::Json if is_xml => return Said::Unreadable("JSON, where XML was asked for".to_owned()),
        Form::Neither => {
            let text = reading.leaves.first().map_or("", |(_, text)| text.as_str());
            let text = if text.is_empty() { "an empty body".to_owned() } else { format!("`{}`", cut(text)) };
            return Said::Unreadable(format!("neither XML nor JSON: {text}"));
        }
        _ => {}
    }
    let is_refusal = reading.codes().any(|code| code == acceptance.refusal_code);
    let success = match (reading.member("flag"), reading.member("success")) {
        (Some(flag), _) => Some(flag.eq_ignore_ascii_case("success")),
        (None, Some(success)) => Some(success.eq_ignore_ascii_case("true")),
        // What an SPI's own document leaves out; a code alone then says what happened.
        (None, None) if is_refusal || reading.member("error_response.code").is_some() => Some(false),
        (None, None) => None,
    };
    match success {
        Some(false) if is_refusal => Said::Refused,
        Some(false) => Said::Failed(reading.codes().next().unwrap_or_default().to_owned()),
        None if acceptance.scene == Scene::Qimen => Said::Unreadable("a response without `flag`".to_owned()),
        Some(true) | None => Said::Served,
    }
}

/// `echo` is whether the endpoint gives texts back.
pub(super) fn judged(
    acceptance: &Acceptance,
    expect: Expect,
    reading: &Reading,
    text: &str,
    echo: bool,
) -> Judgement {
    let said = said(acceptance, reading);
    let came = told(&said);
    match (expect, &said) {
        // A value that was cut out of the body still has the marks of its section around it.
        (Expect::ServedWithText, Said::Served) if reading.holds(text) && !reading.holds("<![CDATA[") => {
            (Outcome::Good, "success, with the text as it was sent".to_owned())
        }
        (Expect::ServedWithText, Said::Served) if echo => {
            let longest = reading.leaves.iter().max_by_key(|(_, value)| value.len());
            let longest = longest
                .map_or_else(String::new, |(name, value)| format!(" `{}` is `{}`", cut(name), cut(value)));
            (Outcome::Fault, format!("success, without the text as it was sent:{longest}"))
        }
        (Expect::ServedWithText, Said::Served) => (
            Outcome::NotJudged,
            "success; the endpoint gives no text back, so that it cannot be compared".to_owned(),
        ),
        (Expect::NotExpanded, Said::Served) if reading.holds(ENTITY_TEXT) => {
            (Outcome::Fault, "success, with the entity's text in place of its name".to_owned())
        }
        (Expect::NotExpanded, Said::Served) if !echo => (
            Outcome::NotJudged,
            "success; the endpoint gives no text back, so that nothing is seen of it".to_owned(),
        ),
        (Expect::Served, Said::Served)
        | (Expect::Refused, Said::Refused)
        | (Expect::Failed, Said::Refused | Said::Failed(_))
        | (Expect::NotExpanded, _) => (Outcome::Good, came),
        _ => (Outcome::Fault, came),
    }
}

/// What a response says, for a person.
pub(super) fn told(said: &Said) -> String {
    match said {
        Said::Served => "success".to_owned(),
        Said::Refused => "the refusal".to_owned(),
        Said::Failed(code) if code.is_empty() => "a failure without a code".to_owned(),
        Said::Failed(code) => format!("a failure with the code `{}`", cut(code)),
        Said::Unreadable(reason) => reason.clone(),
    }
}

/// What of a foreign text is shown.
pub(super) fn cut(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
