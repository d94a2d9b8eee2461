//! The check of one signature, step by step, for a developer's eyes: what was received, in the order in which it is
//! signed, the string to sign, both signatures, and which mistake explains the difference.
//!
//! It holds every parameter's value, as its reader needs them; the secret is masked. Judges nothing but the signature.

use std::fmt;

use crate::{
    intake::Received,
    mistake,
    sign::{self, SignRule},
};

/// What stands for the secret wherever a string to sign is shown.
pub(crate) const MASK: &str = "<secret>";

/// What came of checking the signature of one request; see [`verify`](crate::verify).
///
/// `Debug` shows names and the verdict, never a value.
#[derive(Clone)]
pub struct Verdict {
    method: Option<String>,
    came: Option<String>,
    expected: Option<String>,
    rule: Option<SignRule>,
    signed: Vec<(String, String)>,
    raw_body: String,
    mistake: Option<String>,
}

impl Verdict {
    pub(crate) fn of(received: &Received, secret: &str) -> Self {
        let params = &received.params;
        let rule = sign::verify(params, &received.raw, secret);
        let shown = rule.unwrap_or(SignRule::AllReceived);
        let text = sign::string_to_sign(params, &received.raw, shown);
        let method = params.get("sign_method");
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        Self {
            method: method.map(str::to_owned),
            came: params.get("sign").map(str::to_owned),
            expected: method.and_then(|method| sign::digest(method, secret, &text)),
            rule,
            signed: sign::sorted(params, shown).into_iter().map(owned).collect(),
            raw_body: String::from_utf8_lossy(&received.raw).into_owned(),
            mistake: rule.is_none().then(|| mistake::explain(params, &received.raw, secret)),
        }
    }

    pub(crate) fn set_mistake(&mut self, mistake: String) {
        self.mistake = Some(mistake);
    }

    /// Which rule the signature follows; `None` if it is wrong, missing, or of an unknown method.
    pub const fn rule(&self) -> Option<SignRule> {
        self.rule
    }

    /// What is wrong and what to do about it; `None` if the signature is right. Names parameters, quotes no value.
    pub fn mistake(&self) -> Option<&str> {
        self.mistake.as_deref()
    }

    /// The value of `sign_method` as it came.
    pub fn sign_method(&self) -> Option<&str> {
        self.method.as_deref()
    }

    /// The parameters that are signed, in the order in which they are: by the bytes of their names. Without `sign`,
    /// and without the blank ones where the signature leaves those out.
    pub fn signed(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.signed.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The body that is signed behind the parameters; empty for forms and uploads.
    pub fn raw_body(&self) -> &str {
        &self.raw_body
    }

    /// What is hashed, the secret as `<secret>`. With `hmac` and `hmac-sha256` the secret is the key and no part of it.
    pub fn string_to_sign(&self) -> String {
        let pieces = self.signed.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]);
        let text: String = pieces.chain([self.raw_body.as_str()]).collect();
        masked(self.sign_method(), &text)
    }

    /// The signature that belongs to the request; `None` if `sign_method` is none that is known.
    pub fn expected(&self) -> Option<&str> {
        self.expected.as_deref()
    }

    /// The signature that came.
    pub fn came(&self) -> Option<&str> {
        self.came.as_deref()
    }
}

impl fmt::Debug for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verdict")
            .field("rule", &self.rule)
            .field("mistake", &self.mistake)
            .field("signed", &self.signed.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// The string to sign as it is shown.
pub(crate) fn masked(sign_method: Option<&str>, text: &str) -> String {
    if sign_method == Some("md5") { format!("{MASK}{text}{MASK}") } else { text.to_owned() }
}
