//! What a response says, and whether that is what was expected.

use super::{
    builder::{Acceptance, Scene},
    report::Outcome,
    wording::Phrase,
};
use crate::{
    bilingual::Bilingual,
    protocol::{Form, Reading},
};

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
    Unreadable(Bilingual),
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
pub(super) type Judgement = (Outcome, Bilingual);

pub(super) fn said(acceptance: &Acceptance, reading: &Reading) -> Said {
    if !reading.status.is_success() {
        return Said::Unreadable(Phrase::Status.with([reading.status.as_u16().to_string().into()]));
    }
    if let Some(broken) = reading.broken {
        return Said::Unreadable(Phrase::NoText.with([broken.into()]));
    }
    let is_xml = acceptance.template.is_xml();
    match &reading.form {
        Form::Xml(root) if is_xml && root != "response" => {
            return Said::Unreadable(Phrase::OtherRoot.with([cut(root).into()]));
        }
        Form::Xml(_) if !is_xml => return Said::Unreadable(Phrase::XmlForJson.into()),
        Form::Json if is_xml => return Said::Unreadable(Phrase::JsonForXml.into()),
        Form::Neither => {
            let text = reading.leaves.first().map_or("", |(_, text)| text.as_str());
            return Said::Unreadable(match text {
                "" => Phrase::Empty.into(),
                text => Phrase::Neither.with([cut(text).into()]),
            });
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
        None if acceptance.scene == Scene::Qimen => Said::Unreadable(Phrase::NoFlag.into()),
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
    match (expect, &said) {
        // A value that was cut out of the body still has the marks of its section around it.
        (Expect::ServedWithText, Said::Served) if reading.holds(text) && !reading.holds("<![CDATA[") => {
            (Outcome::Good, Phrase::SuccessTextSame.into())
        }
        (Expect::ServedWithText, Said::Served) if echo => {
            let longest = reading.leaves.iter().max_by_key(|(_, value)| value.len());
            let came = match longest {
                Some((name, value)) => Phrase::SuccessTextOther.with([cut(name).into(), cut(value).into()]),
                None => Phrase::SuccessTextGone.into(),
            };
            (Outcome::Fault, came)
        }
        (Expect::ServedWithText, Said::Served) => (Outcome::NotJudged, Phrase::TextUnseen.into()),
        (Expect::NotExpanded, Said::Served) if reading.holds(ENTITY_TEXT) => {
            (Outcome::Fault, Phrase::EntityExpanded.into())
        }
        (Expect::NotExpanded, Said::Served) if !echo => (Outcome::NotJudged, Phrase::EntityUnseen.into()),
        (Expect::Served, Said::Served)
        | (Expect::Refused, Said::Refused)
        | (Expect::Failed, Said::Refused | Said::Failed(_))
        | (Expect::NotExpanded, _) => (Outcome::Good, told(&said)),
        _ => (Outcome::Fault, told(&said)),
    }
}

/// What a response says, for a person.
pub(super) fn told(said: &Said) -> Bilingual {
    match said {
        Said::Served => Phrase::Success.into(),
        Said::Refused => Phrase::Refusal.into(),
        Said::Failed(code) if code.is_empty() => Phrase::FailureWithoutCode.into(),
        Said::Failed(code) => Phrase::FailureWithCode.with([cut(code).into()]),
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
