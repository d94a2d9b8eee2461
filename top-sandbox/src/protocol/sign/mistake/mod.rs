//! Why a signature is wrong: the usual mistakes, tried one after the other until one of them gives the received
//! signature.
//!
//! Only ever a description: names of parameters, never a value, never the secret.

mod guess;

use self::guess::{Guess, twice, without_method};
use top_names::is_system_parameter;

use super::{
    method::SignMethod,
    rule::{SignRule, string_to_sign},
};
use crate::protocol::{
    hint::{Hint, Said},
    request::Params,
};

/// For longer texts nothing is tried: a refusal must stay cheap.
const MAX_BYTES: usize = 1 << 18;

/// Describes what is wrong with a signature that follows no rule.
pub(crate) fn explain(params: &Params, raw: &[u8], secret: &str) -> Hint {
    let Some(received) = params.filled("sign") else {
        return Said::NoSign.into();
    };
    let text = string_to_sign(params, raw, SignRule::AllReceived);
    let Some(name) = params.get("sign_method") else {
        return without_method(received, secret, &text)
            .map_or_else(|| Said::NoSignMethod.with([SignMethod::names()]), Hint::from);
    };
    let Some(method) = SignMethod::from_name(name) else {
        return Said::UnknownSignMethod.with([SignMethod::names()]);
    };
    if text.len() > MAX_BYTES {
        return Said::NoneOfTheUsual.into();
    }
    let guess = Guess { params, raw, secret, method, received };
    guess
        .digest()
        .or_else(|| guess.secret(&text))
        .or_else(|| guess.body())
        .or_else(|| guess.twice())
        .or_else(|| guess.values())
        .or_else(|| guess.order())
        .or_else(|| guess.selection())
        .or_else(|| guess.time())
        .or_else(|| params.shadowed().map(|(name, _)| name).find(|name| is_system_parameter(name)).map(twice))
        .unwrap_or_else(|| match (received.len(), method.hex_digits()) {
            _ if is_base64(received) => Said::LooksLikeBase64.into(),
            (len, wanted) if len != wanted => {
                Said::OtherLength.with([len.to_string().into(), name.into(), wanted.to_string().into()])
            }
            _ => Said::NoneOfTheUsual.into(),
        })
}

/// Whether a text has the form of a digest in Base64, and not the form of one in hex.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    text.len() > digits.len()
        && text.len().is_multiple_of(4)
        && digits.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
}

#[cfg(test)]
mod tests {
    use sha2::Digest as _;
    use top_core::error::Language;

    use super::*;
    use crate::protocol::request::percent_encoded;

    const SECRET: &str = "helloworld";

    fn english(hint: &Hint) -> String {
        hint.of(Language::English).to_owned()
    }

    fn request(method: &str) -> Vec<(&'static str, String)> {
        [
            ("method", "taobao.user.seller.get"),
            ("app_key", "12345678"),
            ("timestamp", "2016-01-01 12:00:00"),
            ("v", "2.0"),
            ("Nick", "a+b c"),
            ("fields", "nick"),
            ("sign_method", method),
        ]
        .map(|(name, value)| (name, value.to_owned()))
        .into()
    }

    /// The explanation of a request with this `sign`.
    fn explained(sent: &[(&'static str, String)], raw: &str, sign: String) -> String {
        let mut params: Params =
            sent.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        params.add("sign".into(), sign);
        assert_eq!(crate::protocol::sign::check(&params, raw.as_bytes(), SECRET, false), None);
        english(&explain(&params, raw.as_bytes(), SECRET))
    }

    fn text(entries: &[(&'static str, String)]) -> String {
        let mut entries = entries.to_vec();
        entries.sort();
        joined(&entries)
    }

    fn joined(entries: &[(&'static str, String)]) -> String {
        entries.iter().flat_map(|(name, value)| [*name, value]).collect()
    }

    fn md5(text: &str) -> String {
        SignMethod::Md5.sign(SECRET, text.as_bytes())
    }

    #[test]
    fn each_usual_mistake_is_named() {
        let sent = request("md5");
        let right = text(&sent);
        let without = |name: &str| {
            let kept: Vec<_> = sent.iter().filter(|(other, _)| *other != name).cloned().collect();
            text(&kept)
        };
        let respelt = |spelling: &dyn Fn(&str) -> String| {
            text(&sent.iter().map(|(name, value)| (*name, spelling(value))).collect::<Vec<_>>())
        };
        let arrival = joined(&sent);
        let mut folded = sent.clone();
        folded.sort_by_key(|(name, _)| name.to_ascii_lowercase());
        let folded = joined(&folded);
        let mut pairs: Vec<_> = sent.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.sort();
        let plain = |text: String| SignMethod::Md5.sign("", text.as_bytes());
        let system: Vec<_> = sent.iter().filter(|(name, _)| is_system_parameter(name)).cloned().collect();
        let system = text(&system);
        for (sign, expected) in [
            (md5(&right).to_ascii_lowercase(), "upper-case"),
            (SignMethod::Hmac.sign(SECRET, right.as_bytes()), "the signature of `hmac`"),
            (SignMethod::HmacSha256.sign(SECRET, right.as_bytes()), "the signature of `hmac-sha256`"),
            (SignMethod::Md5.sign("helloworld\n", right.as_bytes()), "white space around it"),
            (plain(format!("{SECRET}{right}")), "the one behind is missing"),
            (plain(format!("{right}{SECRET}")), "the one before is missing"),
            (plain(right.clone()), "empty secret"),
            (md5(&respelt(&|value| percent_encoded(value, "+"))), "percent-encoded"),
            (md5(&respelt(&|value| percent_encoded(value, "%20"))), "percent-encoded"),
            (md5(&respelt(&|value| value.replace(' ', "+"))), "%2B"),
            (md5(&arrival), "order of sending"),
            (md5(&folded), "without regard to case"),
            (md5(&pairs.join("&")), "between them"),
            (md5(&without("timestamp")), "`timestamp` was sent and not signed"),
            (md5(&without("Nick")), "`Nick` was sent and not signed"),
            (md5(&system), "only the system parameters"),
            (md5(&[right.as_str(), "x"].concat()), "none of the usual mistakes"),
            ("AB".into(), "has 2 digits"),
            ("C9YUaa+Wxr3LDSsXTOI6wg==".into(), "looks like Base64"),
            (
                SignMethod::HmacSha256.sign(SECRET, format!("/sync{right}").as_bytes()),
                "another platform's rule",
            ),
        ] {
            let said = explained(&sent, "", sign);
            assert!(said.contains(expected), "{expected}: {said}");
            for value in ["a+b c", SECRET, "12345678"] {
                assert!(!said.contains(value), "{said}");
            }
        }
        let mut with_session = sent.clone();
        with_session.push(("session", String::new()));
        assert!(
            explained(&sent, "", md5(&text(&with_session)))
                .contains("`session` was signed with an empty value")
        );
    }

    /// What clients in other languages do to Chinese text, JSON, booleans and the secret.
    #[test]
    fn mistakes_of_spelling_are_named() {
        let object = r#"{"u":"http://x","b":[1,true]}"#;
        let mut sent = request("md5");
        sent.extend([
            ("q", "女装".to_owned()),
            ("ok", "true".to_owned()),
            ("url", "a&b".to_owned()),
            ("o", object.to_owned()),
        ]);
        let right = text(&sent);
        let plain = |text: &[u8]| SignMethod::Md5.sign("", text);
        let around = |bytes: &[u8]| plain(&[SECRET.as_bytes(), bytes, SECRET.as_bytes()].concat());
        let spaced = r#"{"u": "http://x", "b": [1, true]}"#;
        let values: String = {
            let mut sorted = sent.clone();
            sorted.sort();
            sorted.into_iter().map(|(_, value)| value).collect()
        };
        let by_value = {
            let mut sorted = sent.clone();
            sorted.sort_by(|(_, one), (_, two)| one.cmp(two));
            joined(&sorted)
        };
        for (sign, expected) in [
            (around(&encoding_rs::GBK.encode(&right).0), "GBK"),
            (md5(&right.replace("女装", "??")), "charset that lacks"),
            (md5(&right.replace("女装", "\\u5973\\u88c5")), "JSON was written twice"),
            (md5(&right.replace(object, spaced)), "JSON was written twice"),
            (md5(&right.replace(object, &object.replace('/', "\\/"))), "JSON was written twice"),
            (md5(&right.replace("oktrue", "okTrue")), "`True`"),
            (md5(&right.replace("a&b", "a&amp;b")), "HTML"),
            (md5(&values), "only the values"),
            (md5(&by_value), "sorted by their values"),
            (SignMethod::Md5.sign("12345678", right.as_bytes()), "the app key was used as the secret"),
            (SignMethod::Md5.sign(" helloworld ", right.as_bytes()), "white space around it"),
            (plain(md5(&right).as_bytes()), "a second time"),
            (
                super::super::method::hex(&sha2::Sha256::digest(format!("{SECRET}{right}{SECRET}"))),
                "plain SHA-256",
            ),
            (md5(&format!("/router/rest{right}")), "another platform's rule"),
            (md5(&right.replace("12:00:00", "11:59:59")), "another `timestamp`"),
            (md5(&right.replace("12:00:00", "04:00:00")), "another time zone"),
            (md5(&right.replace("2016-01-01 12:00:00", "1451620800")), "as a number since 1970"),
        ] {
            let said = explained(&sent, "", sign);
            assert!(said.contains(expected), "{expected}: {said}");
        }
        let base64 = crate::protocol::base64::base64(&md5::Md5::digest(format!("{SECRET}{right}{SECRET}")));
        assert!(explained(&sent, "", base64).contains("Base64"));
    }

    /// Java signs the business parameter of a system parameter's name, and sends both.
    #[test]
    fn a_name_that_was_sent_twice_is_named() {
        for (name, expected) in [("format", "system parameter"), ("nick2", "sent twice")] {
            let mut params: Params =
                request("md5").into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            params.add(name.into(), "json".into());
            params.add(name.into(), "excel".into());
            let signed = String::from_utf8(string_to_sign(&params, b"", SignRule::AllReceived)).unwrap();
            params.add("sign".into(), md5(&signed.replace(&format!("{name}json"), &format!("{name}excel"))));
            let said = english(&explain(&params, b"", SECRET));
            assert!(said.contains(&format!("`{name}`")) && said.contains(expected), "{said}");
        }
    }

    #[test]
    fn rules_without_a_method_are_named() {
        let mut params: Params = [("method".to_owned(), "a.b".to_owned())].into_iter().collect();
        let text = string_to_sign(&params, b"", SignRule::AllReceived);
        for (sign, expected) in [
            (super::super::rule::signed_by_old_md5(SECRET, &text), "`old_md5`"),
            (SignMethod::Md5.sign("", &[&text, SECRET.as_bytes()].concat()), "behind only"),
        ] {
            params.set("sign".into(), sign);
            let said = english(&explain(&params, b"", SECRET));
            assert!(said.contains(expected), "{said}");
        }
    }

    #[test]
    fn mistakes_with_hmac_and_with_bodies() {
        let sent = request("hmac-sha256");
        let right = text(&sent);
        let sha = |text: String| SignMethod::HmacSha256.sign(SECRET, text.as_bytes());
        assert!(explained(&sent, "", sha(format!("{SECRET}{right}{SECRET}"))).contains("around the text"));
        for (text, expected) in [
            (right.clone(), "the body was not signed"),
            (format!("{right}{{\"a\":1}}"), "without the white space"),
            (format!("{{\"a\":1}}\n{right}"), "before the parameters"),
            ("{\"a\":1}\n".to_owned(), "only the body"),
        ] {
            let said = explained(&sent, "{\"a\":1}\n", sha(text));
            assert!(said.contains(expected), "{expected}: {said}");
        }
    }

    #[test]
    fn what_is_missing_is_said_first() {
        let mut params = Params::default();
        assert!(english(&explain(&params, b"", SECRET)).contains("no parameter `sign`"));
        params.add("sign".into(), "AB".into());
        assert!(english(&explain(&params, b"", SECRET)).contains("no parameter `sign_method`"));
        params.add("sign_method".into(), "MD5".into());
        assert!(english(&explain(&params, b"", SECRET)).contains("in lower case"));
    }

    #[test]
    fn a_huge_request_is_refused_without_guessing() {
        let mut params = Params::default();
        params.add("sign".into(), "AB".into());
        params.add("sign_method".into(), "md5".into());
        assert_eq!(explain(&params, &vec![b'x'; MAX_BYTES + 1], SECRET), Said::NoneOfTheUsual.into());
    }
}
