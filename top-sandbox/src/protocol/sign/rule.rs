//! What exactly is signed: which parameters, in which order, and the string that they and the body make.
//!
//! Official SDKs disagree about blank values, so there are two rules.

use super::method::SignMethod;
use crate::protocol::request::{Params, is_blank};

/// Which reading of the signing rule a request's signature follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignRule {
    /// Over every text parameter received, blank ones included. All official SDKs but Java and .NET sign like this.
    /// Those two skip blank parameters, but do not send them either, so their signatures follow this rule too.
    AllReceived,
    /// Over the parameters whose value is not blank, although blank ones were sent.
    WithoutBlanks,
    /// The MD5 of before 2011: no `sign_method`, and the secret in front of the text only. The official .NET SDK of 2015
    /// signs like this. Taken only where [`Builder::old_md5`](crate::Builder::old_md5) permits it.
    OldMd5,
    /// None at all: a call of DingTalk, without app key and signature. Taken only where
    /// [`Builder::dingtalk`](crate::Builder::dingtalk) permits it.
    Unsigned,
}

impl SignRule {
    /// As in the response's header `x-top-sandbox-sign-rule`: `all-received`, `without-blanks`, `old-md5` or
    /// `unsigned`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AllReceived => "all-received",
            Self::WithoutBlanks => "without-blanks",
            Self::OldMd5 => "old-md5",
            Self::Unsigned => "unsigned",
        }
    }
}

/// Which rule the received `sign` follows, if any. An unknown `sign_method` follows none, an absent one only the old
/// rule, if that is permitted.
pub(crate) fn check(params: &Params, raw: &[u8], secret: &str, old_md5: bool) -> Option<SignRule> {
    let received = params.get("sign")?;
    if params.get("sign_method").is_none() {
        let text = string_to_sign(params, raw, SignRule::OldMd5);
        return (old_md5 && same(&signed_by_old_md5(secret, &text), received)).then_some(SignRule::OldMd5);
    }
    let method = SignMethod::from_name(params.get("sign_method")?)?;
    [SignRule::AllReceived, SignRule::WithoutBlanks]
        .into_iter()
        .find(|rule| same(&method.sign(secret, &string_to_sign(params, raw, *rule)), received))
}

/// The signature of the old rule: with an empty secret, the method `md5` is the plain digest.
pub(crate) fn signed_by_old_md5(secret: &str, text: &[u8]) -> String {
    SignMethod::Md5.sign("", &[secret.as_bytes(), text].concat())
}

/// What is signed, in the order of the names' bytes.
pub(crate) fn sorted(params: &Params, rule: SignRule) -> Vec<(&str, &str)> {
    let mut entries: Vec<_> = params
        .iter()
        .filter(|(name, _)| *name != "sign")
        .filter(|(name, value)| rule != SignRule::WithoutBlanks || !(is_blank(name) || is_blank(value)))
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

/// Compares in a time that does not depend on which digit differs.
pub(crate) fn same(one: &str, two: &str) -> bool {
    one.len() == two.len()
        && one.bytes().zip(two.bytes()).fold(0, |differing, (a, b)| differing | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn params(entries: &[(&str, &str)]) -> Params {
        entries.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect()
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

    /// The platform's documented vector and its siblings, for all methods.
    #[test]
    fn the_platforms_documented_vector_is_reproduced() {
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
            assert_eq!(check(&request, b"", "helloworld", false), Some(SignRule::AllReceived), "{method}");
            assert_eq!(check(&request, b"", "helloworlD", false), None, "{method}");
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
        assert_eq!(check(&nick, b"", "helloworld", false), Some(SignRule::AllReceived));
        let body = common(&[
            ("method", "taobao.qimen.test"),
            ("customerId", "c1"),
            ("sign_method", "md5"),
            ("sign", "045E5ED95EFA940835E8258AD25FCF36"),
        ]);
        assert_eq!(
            check(&body, "{\"a\":\"中\"}".as_bytes(), "helloworld", false),
            Some(SignRule::AllReceived)
        );
        assert_eq!(check(&body, "{\"a\":\"国\"}".as_bytes(), "helloworld", false), None);
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
            assert_eq!(check(&request, b"", "helloworld", false), Some(rule), "{value:?}");
        }
    }

    #[test]
    fn the_old_md5_is_taken_only_where_it_is_permitted() {
        let mut request = common(&[("method", "taobao.time.get")]);
        let text = string_to_sign(&request, b"", SignRule::OldMd5);
        request.add("sign".into(), signed_by_old_md5("helloworld", &text));
        assert_eq!(check(&request, b"", "helloworld", true), Some(SignRule::OldMd5));
        assert_eq!(check(&request, b"", "helloworld", false), None);
        assert_eq!(check(&request, b"", "another", true), None);
        let mut named = common(&[("method", "taobao.time.get"), ("sign_method", "md5")]);
        let text = string_to_sign(&named, b"", SignRule::OldMd5);
        named.add("sign".into(), signed_by_old_md5("helloworld", &text));
        assert_eq!(check(&named, b"", "helloworld", true), None, "a named method has its own rule");
    }

    #[test]
    fn an_unknown_or_absent_method_follows_no_rule() {
        for extra in [
            &[("sign_method", "foo"), ("sign", "D8A2EDB03E49498F643CDD91A7326301")][..],
            &[("sign", "AB")],
            &[],
        ] {
            assert_eq!(check(&common(extra), b"", "helloworld", false), None);
        }
        let lower = common(&[("sign_method", "md5"), ("sign", "66987cb115214e59e6ec978214934fb8")]);
        assert_eq!(check(&lower, b"", "helloworld", false), None);
    }
}
