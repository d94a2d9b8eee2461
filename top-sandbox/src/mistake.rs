//! Why a signature is wrong: the usual mistakes, tried one after the other until one of them gives what came.
//!
//! Only ever a description: names of parameters, never a value, never the secret.

use std::fmt::Write as _;

use top_names::{SYSTEM_PARAMETERS, is_system_parameter};

use crate::{
    intake::Params,
    sign::{SignRule, digest, is_blank, sorted, string_to_sign},
};

const METHODS: [&str; 3] = ["md5", "hmac", "hmac-sha256"];

/// Beyond these sizes nothing is tried: a refusal must stay cheap, whatever was sent.
const MOST_BYTES: usize = 1 << 20;
const MOST_PARAMETERS: usize = 64;

/// Describes what is wrong with a signature that fits no rule.
pub(crate) fn explain(params: &Params, raw: &[u8], secret: &str) -> String {
    let Some(came) = params.filled("sign") else {
        return "no parameter `sign` in the query or the body".into();
    };
    let method = match params.get("sign_method") {
        None => return "no parameter `sign_method`: it is md5, hmac or hmac-sha256".into(),
        Some(method) if METHODS.contains(&method) => method,
        Some(_) => return "`sign_method` is md5, hmac or hmac-sha256, in lower case".into(),
    };
    let text = string_to_sign(params, raw, SignRule::AllReceived);
    if text.len() > MOST_BYTES {
        return UNEXPLAINED.into();
    }
    let attempt = Attempt { params, raw, secret, method, came };
    attempt
        .digest()
        .or_else(|| attempt.secret(&text))
        .or_else(|| attempt.body())
        .or_else(|| attempt.values())
        .or_else(|| attempt.order())
        .or_else(|| attempt.selection())
        .unwrap_or_else(|| match (came.len(), digits(method)) {
            (len, wanted) if len != wanted => {
                format!("`sign` has {len} digits, and `sign_method={method}` gives {wanted}")
            }
            _ => UNEXPLAINED.into(),
        })
}

const UNEXPLAINED: &str = "none of the usual mistakes: compare the string to sign with your client's, character by \
                           character, and your client's secret with the one declared here";

const fn digits(method: &str) -> usize {
    if method.len() == "hmac-sha256".len() { 64 } else { 32 }
}

/// One request, and one look at each family of mistakes.
struct Attempt<'a> {
    params: &'a Params,
    raw: &'a [u8],
    secret: &'a str,
    method: &'a str,
    came: &'a str,
}

impl Attempt<'_> {
    fn gives(&self, method: &str, secret: &str, text: &[u8]) -> bool {
        digest(method, secret, text).is_some_and(|sign| sign.eq_ignore_ascii_case(self.came))
    }

    fn fits(&self, text: &[u8]) -> bool {
        self.gives(self.method, self.secret, text)
    }

    /// Names and values in this order, then the body.
    fn join<'p>(&self, entries: impl IntoIterator<Item = (&'p str, &'p str)>) -> Vec<u8> {
        let mut text: Vec<u8> =
            entries.into_iter().flat_map(|(name, value)| [name, value]).collect::<String>().into();
        text.extend_from_slice(self.raw);
        text
    }

    fn entries(&self) -> Vec<(&str, &str)> {
        sorted(self.params, SignRule::AllReceived)
    }

    /// The right text, another digest.
    fn digest(&self) -> Option<String> {
        for rule in [SignRule::AllReceived, SignRule::WithoutBlanks] {
            let text = string_to_sign(self.params, self.raw, rule);
            if self.fits(&text) {
                return Some("right but for its case: `sign` is upper-case hex".into());
            }
            if let Some(other) = METHODS.into_iter().find(|other| self.gives(other, self.secret, &text)) {
                return Some(format!(
                    "this is the signature of `{other}`, and `sign_method` says `{}`",
                    self.method
                ));
            }
        }
        None
    }

    /// The right text, the secret in the wrong place or with something around it.
    fn secret(&self, text: &[u8]) -> Option<String> {
        let trimmed = self.secret.trim();
        for secret in
            [trimmed.to_owned(), format!("{trimmed}\n"), format!("{trimmed}\r\n"), format!("{trimmed} ")]
        {
            if secret != self.secret && self.gives(self.method, &secret, text) {
                return Some("the secret was used with or without white space at its end".into());
            }
        }
        let key = self.secret.as_bytes();
        let plain = |text: Vec<u8>| self.gives("md5", "", &text);
        if plain([key, text].concat()) {
            return Some("md5 takes the secret before and behind the text; the one behind is missing".into());
        }
        if plain([text, key].concat()) {
            return Some("md5 takes the secret before and behind the text; the one before is missing".into());
        }
        if self.gives(self.method, "", text) {
            return Some("signed with an empty secret".into());
        }
        let wrapped = [key, text, key].concat();
        (self.method != "md5" && self.fits(&wrapped))
            .then(|| "with hmac the secret is the key only; it was put around the text as well".into())
    }

    /// The body left out, or changed on its way.
    fn body(&self) -> Option<String> {
        if self.raw.is_empty() {
            return None;
        }
        let entries: String = self.entries().into_iter().flat_map(|(name, value)| [name, value]).collect();
        let with = |body: &[u8]| self.fits(&[entries.as_bytes(), body].concat());
        if with(b"") {
            return Some("the body was not signed: it belongs behind the parameters".into());
        }
        if with(self.raw.trim_ascii()) {
            return Some("the body was signed without the white space around it, and sent with it".into());
        }
        if self.fits(&[self.raw, entries.as_bytes()].concat()) {
            return Some("the body was signed before the parameters: it belongs behind them".into());
        }
        self.fits(self.raw).then(|| "only the body was signed: the parameters belong before it".into())
    }

    /// Values signed in another spelling than they were sent in.
    fn values(&self) -> Option<String> {
        type Spelling = fn(&str) -> String;
        const SPELLINGS: [(Spelling, &str); 6] = [
            (
                |value| encoded(value, "+"),
                "values were signed percent-encoded: sign them as they are, then encode",
            ),
            (
                |value| encoded(value, "%20"),
                "values were signed percent-encoded: sign them as they are, then encode",
            ),
            (
                |value| value.replace(' ', "+"),
                "a `+` was sent as it is and arrived as a space: encode it as `%2B`, and signed spaces stay spaces",
            ),
            (|value| value.trim().to_owned(), "values were signed without the white space around them"),
            (str::to_lowercase, "values were signed in lower case"),
            (
                |value| value.replace("\r\n", "\n"),
                "line breaks in a value were changed on the way: sign them as they are sent",
            ),
        ];
        SPELLINGS.into_iter().find_map(|(spelling, mistake)| {
            let entries: Vec<(&str, String)> =
                self.entries().into_iter().map(|(name, value)| (name, spelling(value))).collect();
            let text = self.join(entries.iter().map(|(name, value)| (*name, value.as_str())));
            self.fits(&text).then(|| mistake.to_owned())
        })
    }

    /// All of it, in another order or with something in between.
    fn order(&self) -> Option<String> {
        let arrival = self.params.iter().filter(|(name, _)| *name != "sign");
        if self.fits(&self.join(arrival)) {
            return Some("parameters were signed in the order of sending: sort them by name".into());
        }
        let mut folded = self.entries();
        folded.sort_by_key(|(name, _)| name.to_ascii_lowercase());
        if self.fits(&self.join(folded)) {
            return Some(
                "names were sorted without regard to case: sort them by their bytes, capitals first".into(),
            );
        }
        let separated = |between: &str| {
            let pairs: Vec<_> =
                self.entries().into_iter().map(|(name, value)| format!("{name}={value}")).collect();
            self.fits(&[pairs.join(between).as_bytes(), self.raw].concat())
        };
        ["&", ""].into_iter().any(separated).then(|| {
            "names and values were signed with `=` and `&` between them: nothing belongs between them".into()
        })
    }

    /// Some parameters left out of the signature.
    fn selection(&self) -> Option<String> {
        let entries = self.entries();
        let only = |wanted: &dyn Fn(&str, &str) -> bool| {
            self.fits(&self.join(entries.iter().copied().filter(|(name, value)| wanted(name, value))))
        };
        let few = entries.len() <= MOST_PARAMETERS;
        let left_out = entries.iter().filter(|_| few).find(|(left_out, _)| {
            only(&|name, _| name != *left_out) || only(&|name, value| name != *left_out && !is_blank(value))
        });
        if let Some((name, _)) = left_out {
            return Some(format!("`{name}` was sent and not signed: sign every parameter that is sent"));
        }
        if only(&|name, _| is_system_parameter(name)) {
            return Some("only the system parameters were signed: the API's own belong there too".into());
        }
        if only(&|name, _| !is_system_parameter(name)) {
            return Some("the system parameters were not signed: they belong there too".into());
        }
        let added = SYSTEM_PARAMETERS.iter().copied().filter(|name| self.params.get(name).is_none());
        let blank = |name: &'static str| {
            let mut entries = entries.clone();
            entries.push((name, ""));
            entries.sort_unstable();
            self.fits(&self.join(entries))
        };
        added
            .into_iter()
            .find(|name| blank(name))
            .map(|name| format!("`{name}` was signed with an empty value and not sent: leave it out of both"))
    }
}

/// As `encodeURIComponent` and its relatives write it, a space as given.
fn encoded(value: &str, space: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b' ' => out.push_str(space),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' => out.push(char::from(byte)),
            // Writing into memory cannot fail.
            _ => drop(write!(out, "%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

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

    /// What is said of a request whose `sign` is `digest` of `text`.
    fn said(sent: &[(&'static str, String)], raw: &str, sign: String) -> String {
        let mut params = Params::default();
        for (name, value) in sent {
            params.add((*name).into(), value.clone());
        }
        params.add("sign".into(), sign);
        assert_eq!(crate::sign::verify(&params, raw.as_bytes(), SECRET), None);
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
        digest("md5", SECRET, text.as_bytes()).unwrap()
    }

    #[test]
    fn each_usual_mistake_is_told_by_its_name() {
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
        let plain = |text: String| digest("md5", "", text.as_bytes()).unwrap();
        let system: Vec<_> = sent.iter().filter(|(name, _)| is_system_parameter(name)).cloned().collect();
        let system = text(&system);
        for (sign, expected) in [
            (md5(&right).to_ascii_lowercase(), "upper-case"),
            (digest("hmac", SECRET, right.as_bytes()).unwrap(), "the signature of `hmac`"),
            (digest("hmac-sha256", SECRET, right.as_bytes()).unwrap(), "the signature of `hmac-sha256`"),
            (digest("md5", "helloworld\n", right.as_bytes()).unwrap(), "white space at its end"),
            (plain(format!("{SECRET}{right}")), "the one behind is missing"),
            (plain(format!("{right}{SECRET}")), "the one before is missing"),
            (plain(right.clone()), "empty secret"),
            (md5(&respelt(&|value| encoded(value, "+"))), "percent-encoded"),
            (md5(&respelt(&|value| encoded(value, "%20"))), "percent-encoded"),
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
            let said = said(&sent, "", sign);
            assert!(said.contains(expected), "{expected}: {said}");
            for value in ["a+b c", SECRET, "12345678"] {
                assert!(!said.contains(value), "{said}");
            }
        }
        let mut with_session = sent.clone();
        with_session.push(("session", String::new()));
        assert!(
            said(&sent, "", md5(&text(&with_session))).contains("`session` was signed with an empty value")
        );
    }

    #[test]
    fn mistakes_with_hmac_and_with_bodies() {
        let sent = request("hmac-sha256");
        let right = text(&sent);
        let sha = |text: String| digest("hmac-sha256", SECRET, text.as_bytes()).unwrap();
        assert!(said(&sent, "", sha(format!("{SECRET}{right}{SECRET}"))).contains("around the text"));
        for (text, expected) in [
            (right.clone(), "the body was not signed"),
            (format!("{right}{{\"a\":1}}"), "without the white space"),
            (format!("{{\"a\":1}}\n{right}"), "before the parameters"),
            ("{\"a\":1}\n".to_owned(), "only the body"),
        ] {
            let said = said(&sent, "{\"a\":1}\n", sha(text));
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
        assert_eq!(explain(&params, &vec![b'x'; MOST_BYTES + 1], SECRET), UNEXPLAINED);
    }
}
