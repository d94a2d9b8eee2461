//! The signature, computed once more from what arrived: sort, concatenate, hash.
//!
//! Deliberately plain, and deliberately nothing of `top-core`: client and sandbox check each other only as long as
//! neither trusts the other's code. Official SDKs disagree about blank values, so there are two rules.

use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use sha2::Sha256;

use crate::intake::Params;

/// Which reading of the signing rule a request's signature follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignRule {
    /// Over every text parameter received, blank ones included. All official SDKs but Java and .NET sign so; they do
    /// not send what they skip, so theirs fit too.
    AllReceived,
    /// Over the parameters whose value is not blank, although blank ones were sent.
    WithoutBlanks,
}

impl SignRule {
    /// As in the answer's header `x-top-sandbox-sign-rule`: `all-received` or `without-blanks`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AllReceived => "all-received",
            Self::WithoutBlanks => "without-blanks",
        }
    }
}

/// Which rule gives the `sign` that came, if one does. An unknown `sign_method` fits none.
pub(crate) fn verify(params: &Params, raw: &[u8], secret: &str) -> Option<SignRule> {
    let came = params.get("sign")?;
    let method = params.get("sign_method")?;
    [SignRule::AllReceived, SignRule::WithoutBlanks].into_iter().find(|rule| {
        digest(method, secret, &string_to_sign(params, raw, *rule)).is_some_and(|sign| same(&sign, came))
    })
}

/// What is signed, in the order of the names' bytes.
pub(crate) fn sorted(params: &Params, rule: SignRule) -> Vec<(&str, &str)> {
    let mut entries: Vec<_> = params
        .iter()
        .filter(|(name, _)| *name != "sign")
        .filter(|(name, value)| rule == SignRule::AllReceived || !(is_blank(name) || is_blank(value)))
        .collect();
    entries.sort_unstable();
    entries
}

/// Names and values without separators, then the raw body.
pub(crate) fn string_to_sign(params: &Params, raw: &[u8], rule: SignRule) -> Vec<u8> {
    let mut text = Vec::new();
    for (name, value) in sorted(params, rule) {
        text.extend_from_slice(name.as_bytes());
        text.extend_from_slice(value.as_bytes());
    }
    text.extend_from_slice(raw);
    text
}

pub(crate) fn digest(method: &str, secret: &str, text: &[u8]) -> Option<String> {
    match method {
        "md5" => Some(hex(&Md5::digest([secret.as_bytes(), text, secret.as_bytes()].concat()))),
        "hmac" => Some(hex(&keyed::<Hmac<Md5>>(secret, text)?)),
        "hmac-sha256" => Some(hex(&keyed::<Hmac<Sha256>>(secret, text)?)),
        _ => None,
    }
}

fn keyed<M: Mac + KeyInit>(secret: &str, text: &[u8]) -> Option<Vec<u8>> {
    let mut mac = <M as KeyInit>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(text);
    Some(mac.finalize().into_bytes().to_vec())
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from(DIGITS[usize::from(digit)]))
        .collect()
}

/// Takes the same time whichever digit differs.
fn same(one: &str, two: &str) -> bool {
    one.len() == two.len()
        && one.bytes().zip(two.bytes()).fold(0, |differing, (a, b)| differing | (a ^ b)) == 0
}

/// Blank as the platform's Java sees it (`Character.isWhitespace`): without no-break spaces, with the separators
/// U+001C to U+001F.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| match c {
        '\u{1c}'..='\u{1f}' => true,
        '\u{85}' | '\u{a0}' | '\u{2007}' | '\u{202f}' => false,
        _ => c.is_whitespace(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn params(entries: &[(&str, &str)]) -> Params {
        let mut params = Params::default();
        for (name, value) in entries {
            params.add((*name).into(), (*value).into());
        }
        params
    }

    fn common(extra: &[(&str, &str)]) -> Params {
        let mut entries = vec![
            ("app_key", "12345678"),
            ("format", "json"),
            ("timestamp", "2016-01-01 12:00:00"),
            ("v", "2.0"),
        ];
        entries.extend_from_slice(extra);
        params(&entries)
    }

    /// The platform's documented vector and its siblings, for all three methods.
    #[test]
    fn the_platforms_own_vector_comes_out() {
        for (method, sign) in [
            ("md5", "66987CB115214E59E6EC978214934FB8"),
            ("hmac", "D56D7858309C31B6251083A874D48273"),
            ("hmac-sha256", "04DB15AD0774D5CFCE2C837DE43E3FCEA9011ED74F3038FB6AB5F3C4CEA119E8"),
        ] {
            let request = common(&[
                ("method", "taobao.item.seller.get"),
                ("session", "test"),
                ("fields", "num_iid,title,nick,price,num"),
                ("num_iid", "11223344"),
                ("sign_method", method),
                ("sign", sign),
            ]);
            assert_eq!(verify(&request, b"", "helloworld"), Some(SignRule::AllReceived), "{method}");
            assert_eq!(verify(&request, b"", "helloworlD"), None, "{method}");
        }
    }

    #[test]
    fn texts_outside_ascii_and_bodies_are_signed_as_utf_8() {
        let nick = common(&[
            ("method", "taobao.user.seller.get"),
            ("fields", "nick"),
            ("nick", "淘宝 a+b&c=d/é😀"),
            ("sign_method", "hmac-sha256"),
            ("sign", "02C83D5DCE261F48397D3C3D619ED28D4D5396BD393A88000B5EA7D6F5134DE6"),
        ]);
        assert_eq!(verify(&nick, b"", "helloworld"), Some(SignRule::AllReceived));
        let body = common(&[
            ("method", "taobao.qimen.test"),
            ("customerId", "c1"),
            ("sign_method", "md5"),
            ("sign", "045E5ED95EFA940835E8258AD25FCF36"),
        ]);
        assert_eq!(verify(&body, "{\"a\":\"中\"}".as_bytes(), "helloworld"), Some(SignRule::AllReceived));
        assert_eq!(verify(&body, "{\"a\":\"国\"}".as_bytes(), "helloworld"), None);
    }

    #[test]
    fn blanks_may_be_signed_or_left_out() {
        for (value, sign, rule) in [
            ("", "14E4EAE795AB02A5888A11185078F825", SignRule::AllReceived),
            ("", "19936BBEEAFE2A0A909A4FCCD6DAF872", SignRule::WithoutBlanks),
            ("  ", "1179558C00E8E4B54D33A2A54E23AD2D", SignRule::AllReceived),
            ("  ", "19936BBEEAFE2A0A909A4FCCD6DAF872", SignRule::WithoutBlanks),
        ] {
            let request = common(&[
                ("method", "taobao.user.seller.get"),
                ("fields", value),
                ("sign_method", "md5"),
                ("sign", sign),
            ]);
            assert_eq!(verify(&request, b"", "helloworld"), Some(rule), "{value:?}");
        }
    }

    #[test]
    fn an_unknown_or_absent_method_fits_nothing() {
        for extra in [
            &[("sign_method", "foo"), ("sign", "D8A2EDB03E49498F643CDD91A7326301")][..],
            &[("sign", "AB")],
            &[],
        ] {
            assert_eq!(verify(&common(extra), b"", "helloworld"), None);
        }
        let lower = common(&[("sign_method", "md5"), ("sign", "66987cb115214e59e6ec978214934fb8")]);
        assert_eq!(verify(&lower, b"", "helloworld"), None);
    }

    #[test]
    fn blank_is_what_java_calls_whitespace() {
        assert!(is_blank(" \t\n\u{b}\u{c}\r\u{1c}\u{1f}\u{3000}\u{2028}"));
        for text in ["\u{a0}", "\u{2007}", "\u{202f}", "\u{85}", "x", "\u{200b}"] {
            assert!(!is_blank(text), "{text:?}");
        }
    }
}
