//! The check of one signature, step by step, for a developer to read: what was received, in the order in which it is
//! signed, the string to sign, both signatures, and which mistake explains the difference.
//!
//! It holds every parameter's value, because the reader has to compare them; the secret is masked. It judges nothing
//! but the signature.

use std::fmt;

use top_core::{TopDateTime, error::Language};
use top_names::is_system_parameter;

use super::{
    method::SignMethod,
    mistake,
    rule::{self, SignRule},
};
use crate::protocol::{
    hint::{Hint, Said},
    request::Received,
    timestamp::{self, TimestampForm},
};

/// Shown instead of the secret in a string to sign.
pub(crate) const MASK: &str = "<secret>";

/// The result of checking the signature of one request; see [`verify`](crate::verify).
///
/// `Debug` shows names and the verdict, never a value.
#[derive(Clone)]
pub struct Verdict {
    sign_method: Option<String>,
    received: Option<String>,
    expected: Option<String>,
    rule: Option<SignRule>,
    signed: Vec<(String, String)>,
    raw_body: String,
    mistake: Option<Hint>,
    remarks: Vec<Hint>,
}

impl Verdict {
    /// `old_md5` is whether the rule of that name is permitted.
    pub(crate) fn of(received: &Received, secret: &str, old_md5: bool) -> Self {
        let params = &received.params;
        let rule = rule::check(params, &received.raw, secret, old_md5);
        let shown = rule.unwrap_or(SignRule::AllReceived);
        let text = rule::string_to_sign(params, &received.raw, shown);
        let sign_method = params.get("sign_method");
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        Self {
            sign_method: sign_method.map(str::to_owned),
            received: params.get("sign").map(str::to_owned),
            expected: match (sign_method, old_md5) {
                (None, true) => Some(rule::signed_by_old_md5(secret, &text)),
                _ => sign_method.and_then(SignMethod::from_name).map(|method| method.sign(secret, &text)),
            },
            rule,
            signed: rule::sorted(params, shown).into_iter().map(owned).collect(),
            raw_body: String::from_utf8_lossy(&received.raw).into_owned(),
            mistake: rule.is_none().then(|| mistake::explain(params, &received.raw, secret)),
            remarks: remarks(received),
        }
    }

    pub(crate) fn set_mistake(&mut self, mistake: Hint) {
        self.mistake = Some(mistake);
    }

    /// Which rule the signature follows; `None` if it is wrong, missing, or of an unknown method.
    pub const fn rule(&self) -> Option<SignRule> {
        self.rule
    }

    /// What is wrong and what to do about it, in English; `None` if the signature is right. Names parameters, quotes no
    /// value.
    pub fn mistake(&self) -> Option<&str> {
        self.mistake_in(Language::English)
    }

    /// [`mistake`](Self::mistake) in this language.
    pub fn mistake_in(&self, language: Language) -> Option<&str> {
        self.mistake.as_ref().map(|mistake| mistake.of(language))
    }

    /// What is unusual about the request beside its signature, such as a timestamp that is a number of seconds, in English.
    /// Quotes no value but the timestamp.
    pub fn remarks(&self) -> impl ExactSizeIterator<Item = &str> {
        self.remarks_in(Language::English)
    }

    /// [`remarks`](Self::remarks) in this language.
    pub fn remarks_in(&self, language: Language) -> impl ExactSizeIterator<Item = &str> {
        self.remarks.iter().map(move |remark| remark.of(language))
    }

    /// The value of `sign_method` as received.
    pub fn sign_method(&self) -> Option<&str> {
        self.sign_method.as_deref()
    }

    /// The sign method, if `sign_method` names one that the sandbox knows.
    pub fn known_sign_method(&self) -> Option<SignMethod> {
        self.sign_method().and_then(SignMethod::from_name)
    }

    /// The parameters that are signed, in the order in which they are signed: by the bytes of their names. Without
    /// `sign`, and without the blank ones if the signature leaves those out.
    pub fn signed(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.signed.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The body that is signed behind the parameters; empty for forms and uploads.
    pub fn raw_body(&self) -> &str {
        &self.raw_body
    }

    /// What is hashed, the secret shown as `<secret>`. With a [keyed](SignMethod::is_keyed) method the secret is no
    /// part of it.
    pub fn string_to_sign(&self) -> String {
        let pieces = self.signed.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]);
        let text: String = pieces.chain([self.raw_body.as_str()]).collect();
        match self.rule {
            Some(SignRule::OldMd5) => format!("{MASK}{text}"),
            _ => masked(self.known_sign_method(), &text),
        }
    }

    /// The right signature for this request; `None` if `sign_method` is absent or unknown.
    pub fn expected(&self) -> Option<&str> {
        self.expected.as_deref()
    }

    /// The signature that the request has: its parameter `sign`.
    pub fn received(&self) -> Option<&str> {
        self.received.as_deref()
    }
}

impl fmt::Debug for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verdict")
            .field("rule", &self.rule)
            .field("mistake", &self.mistake())
            .field("signed", &self.signed.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

fn remarks(received: &Received) -> Vec<Hint> {
    let params = &received.params;
    let mut remarks = Vec::new();
    match params.filled("timestamp").map(|text| (text, timestamp::read(text))) {
        Some((_, Some((time, form @ (TimestampForm::Seconds | TimestampForm::Milliseconds))))) => {
            let time = TopDateTime::from_system_time(time).map(|time| time.to_string()).unwrap_or_default();
            remarks.push(Said::TimestampIsNumber.with([form.name().into(), time.into()]));
        }
        Some((_, None)) => remarks.push(Said::TimestampIsNothing.into()),
        _ => {}
    }
    let twice = params.shadowed().map(|(name, _)| name).filter(|name| is_system_parameter(name));
    remarks.extend(twice.map(|name| Said::SystemTwice.with([name.into()])));
    remarks
}

/// The string to sign as it is shown to a person: with the mask where the secret is a part of it.
pub(crate) fn masked(method: Option<SignMethod>, text: &str) -> String {
    match method {
        Some(method) if !method.is_keyed() => format!("{MASK}{text}{MASK}"),
        _ => text.to_owned(),
    }
}
