//! The right text under another digest, or with the secret in the wrong place.

use sha2::{Digest as _, Sha256};

use super::Guess;
use crate::protocol::{
    base64::base64,
    hint::{Hint, Said},
    sign::{
        method::{SignMethod, hex},
        rule::{SignRule, signed_by_old_md5, string_to_sign},
    },
};

/// Paths that other platforms of Alibaba sign.
const PATHS: [&str; 4] = ["/router/rest", "/top/router/rest", "/rest", "/sync"];

/// What a signature without `sign_method` follows, if it is one of the rules that once were.
pub(in super::super) fn without_method(received: &str, secret: &str, text: &[u8]) -> Option<Said> {
    let is = |digest: &str| digest.eq_ignore_ascii_case(received);
    if is(&signed_by_old_md5(secret, text)) {
        return Some(Said::OldMd5);
    }
    let behind = [text, secret.as_bytes()].concat();
    is(&SignMethod::Md5.sign("", &behind)).then_some(Said::SecretBehindOnly)
}

impl Guess<'_> {
    /// The right text, another digest.
    pub(in super::super) fn digest(&self) -> Option<Hint> {
        for rule in [SignRule::AllReceived, SignRule::WithoutBlanks] {
            let text = string_to_sign(self.params, self.raw, rule);
            if self.fits(&text) {
                return Some(Said::OtherCase.into());
            }
            if let Some(other) =
                SignMethod::ALL.into_iter().find(|other| self.gives(*other, self.secret, &text))
            {
                return Some(Said::OtherMethod.with([other.as_str().into(), self.method.as_str().into()]));
            }
        }
        self.other_digest(&string_to_sign(self.params, self.raw, SignRule::AllReceived))
    }

    /// What other platforms, or a slip, make of the right text.
    fn other_digest(&self, text: &[u8]) -> Option<Hint> {
        let around = [self.secret.as_bytes(), text, self.secret.as_bytes()].concat();
        let is = |digest: &str| digest.eq_ignore_ascii_case(self.received);
        let name = self.method.as_str();
        if [&around[..], text].into_iter().any(|text| is(&hex(&Sha256::digest(text)))) {
            return Some(Said::PlainSha256.with([name.into(), self.method.digest_name().into()]));
        }
        for method in SignMethod::ALL {
            let right = method.sign(self.secret, text);
            let twice = [right.clone(), right.to_ascii_lowercase()];
            if twice.iter().any(|once| is(&SignMethod::Md5.sign("", once.as_bytes()))) {
                return Some(Said::HashedTwice.into());
            }
            if base64(&method.digest(self.secret, text)).trim_end_matches('=')
                == self.received.trim_end_matches('=')
            {
                return Some(Said::SentAsBase64.into());
            }
        }
        // Alibaba's newer platforms (IOP) sign the path of the URL too.
        let prefixed = |path: &&str| {
            let text = [path.as_bytes(), text].concat();
            SignMethod::ALL.into_iter().any(|method| self.gives(method, self.secret, &text))
        };
        PATHS.iter().find(|path| prefixed(path)).map(|path| Said::PathSigned.with([(*path).into()]))
    }

    /// The right text, the secret in the wrong place or with something around it.
    pub(in super::super) fn secret(&self, text: &[u8]) -> Option<Hint> {
        let trimmed = self.secret.trim();
        for secret in ["", "\n", "\r\n", " "]
            .map(|end| format!("{trimmed}{end}"))
            .into_iter()
            .chain([format!(" {trimmed}"), format!(" {trimmed} ")])
        {
            if secret != self.secret && self.gives(self.method, &secret, text) {
                return Some(Said::SecretSpaced.into());
            }
        }
        if self.params.get("app_key").is_some_and(|key| self.gives(self.method, key, text)) {
            return Some(Said::KeyAsSecret.into());
        }
        let key = self.secret.as_bytes();
        for method in SignMethod::ALL.into_iter().filter(|method| !method.is_keyed()) {
            // With an empty secret, such a method is the plain digest.
            let is_digest_of = |parts: [&[u8]; 2]| self.gives(method, "", &parts.concat());
            let missing = if is_digest_of([key, text]) {
                Said::SecretBehindMissing
            } else if is_digest_of([text, key]) {
                Said::SecretBeforeMissing
            } else {
                continue;
            };
            return Some(missing.with([method.as_str().into()]));
        }
        if self.gives(self.method, "", text) {
            return Some(Said::SignedEmptySecret.into());
        }
        let name = self.method.as_str();
        (self.method.is_keyed() && self.fits(&[key, text, key].concat()))
            .then(|| Said::SecretAround.with([name.into()]))
    }
}
