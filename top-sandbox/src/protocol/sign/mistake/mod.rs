//! Why a signature is wrong: the usual mistakes, tried one after the other until one of them gives the received
//! signature.
//!
//! Only ever a description: names of parameters, never a value, never the secret.

mod guess;

use self::guess::Guess;
use super::{
    method::SignMethod,
    rule::{SignRule, string_to_sign},
};
use crate::protocol::request::Params;

/// For longer texts nothing is tried: a refusal must stay cheap.
const MAX_BYTES: usize = 1 << 20;

const UNEXPLAINED: &str = "none of the usual mistakes: compare the string to sign with your client's, character by \
                           character, and your client's secret with the one declared here";

/// Describes what is wrong with a signature that follows no rule.
pub(crate) fn explain(params: &Params, raw: &[u8], secret: &str) -> String {
    let Some(received) = params.filled("sign") else {
        return "no parameter `sign` in the query or the body".into();
    };
    let Some(name) = params.get("sign_method") else {
        return format!("no parameter `sign_method`: it is {}", SignMethod::names());
    };
    let Some(method) = SignMethod::from_name(name) else {
        return format!("`sign_method` is {}, in lower case", SignMethod::names());
    };
    let text = string_to_sign(params, raw, SignRule::AllReceived);
    if text.len() > MAX_BYTES {
        return UNEXPLAINED.into();
    }
    let guess = Guess { params, raw, secret, method, received };
    guess
        .digest()
        .or_else(|| guess.secret(&text))
        .or_else(|| guess.body())
        .or_else(|| guess.values())
        .or_else(|| guess.order())
        .or_else(|| guess.selection())
        .unwrap_or_else(|| match (received.len(), method.hex_digits()) {
            (len, wanted) if len != wanted => {
                format!("`sign` has {len} digits, and `sign_method={name}` gives {wanted}")
            }
            _ => UNEXPLAINED.into(),
        })
}

#[cfg(test)]
mod tests {
    use top_names::is_system_parameter;

    use super::*;
    use crate::protocol::request::percent_encoded;

    const SECRET: &str = "helloworld";

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
        assert_eq!(crate::protocol::sign::check(&params, raw.as_bytes(), SECRET), None);
        explain(&params, raw.as_bytes(), SECRET)
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
            (SignMethod::Md5.sign("helloworld\n", right.as_bytes()), "white space at its end"),
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
        assert!(explain(&params, b"", SECRET).contains("no parameter `sign`"));
        params.add("sign".into(), "AB".into());
        assert!(explain(&params, b"", SECRET).contains("no parameter `sign_method`"));
        params.add("sign_method".into(), "MD5".into());
        assert!(explain(&params, b"", SECRET).contains("in lower case"));
    }

    #[test]
    fn a_huge_request_is_refused_without_guessing() {
        let mut params = Params::default();
        params.add("sign".into(), "AB".into());
        params.add("sign_method".into(), "md5".into());
        assert_eq!(explain(&params, &vec![b'x'; MAX_BYTES + 1], SECRET), UNEXPLAINED);
    }
}
