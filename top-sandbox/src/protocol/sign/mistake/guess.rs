//! The usual mistakes, one function for each family.

use top_names::{SYSTEM_PARAMETERS, is_system_parameter};

use crate::protocol::{
    request::{Params, is_blank, percent_encoded},
    sign::{
        method::SignMethod,
        rule::{SignRule, sorted, string_to_sign},
    },
};

/// With more parameters than this, leaving out each in turn is not tried: a refusal must stay cheap.
const MAX_PARAMETERS: usize = 64;

/// One wrongly signed request. Each method tries one family of mistakes.
pub(super) struct Guess<'a> {
    pub(super) params: &'a Params,
    pub(super) raw: &'a [u8],
    pub(super) secret: &'a str,
    pub(super) method: SignMethod,
    /// The received signature.
    pub(super) received: &'a str,
}

impl Guess<'_> {
    fn gives(&self, method: SignMethod, secret: &str, text: &[u8]) -> bool {
        method.sign(secret, text).eq_ignore_ascii_case(self.received)
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
    pub(super) fn digest(&self) -> Option<String> {
        for rule in [SignRule::AllReceived, SignRule::WithoutBlanks] {
            let text = string_to_sign(self.params, self.raw, rule);
            if self.fits(&text) {
                return Some("right but for its case: `sign` is upper-case hex".into());
            }
            if let Some(other) =
                SignMethod::ALL.into_iter().find(|other| self.gives(*other, self.secret, &text))
            {
                return Some(format!(
                    "this is the signature of `{}`, and `sign_method` says `{}`",
                    other.as_str(),
                    self.method.as_str()
                ));
            }
        }
        None
    }

    /// The right text, the secret in the wrong place or with something around it.
    pub(super) fn secret(&self, text: &[u8]) -> Option<String> {
        let trimmed = self.secret.trim();
        for secret in
            [trimmed.to_owned(), format!("{trimmed}\n"), format!("{trimmed}\r\n"), format!("{trimmed} ")]
        {
            if secret != self.secret && self.gives(self.method, &secret, text) {
                return Some("the secret was used with or without white space at its end".into());
            }
        }
        let key = self.secret.as_bytes();
        for method in SignMethod::ALL.into_iter().filter(|method| !method.is_keyed()) {
            // With an empty secret, such a method is the plain digest.
            let is_digest_of = |parts: [&[u8]; 2]| self.gives(method, "", &parts.concat());
            let missing = if is_digest_of([key, text]) {
                "behind"
            } else if is_digest_of([text, key]) {
                "before"
            } else {
                continue;
            };
            let name = method.as_str();
            return Some(format!(
                "{name} takes the secret before and behind the text; the one {missing} is missing"
            ));
        }
        if self.gives(self.method, "", text) {
            return Some("signed with an empty secret".into());
        }
        let name = self.method.as_str();
        (self.method.is_keyed() && self.fits(&[key, text, key].concat()))
            .then(|| format!("with {name} the secret is the key only; it was put around the text as well"))
    }

    /// The body left out, or changed on its way.
    pub(super) fn body(&self) -> Option<String> {
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
    pub(super) fn values(&self) -> Option<String> {
        type Spelling = fn(&str) -> String;
        const SPELLINGS: [(Spelling, &str); 6] = [
            (
                |value| percent_encoded(value, "+"),
                "values were signed percent-encoded: sign them as they are, then encode",
            ),
            (
                |value| percent_encoded(value, "%20"),
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
    pub(super) fn order(&self) -> Option<String> {
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
    pub(super) fn selection(&self) -> Option<String> {
        let entries = self.entries();
        let only = |wanted: &dyn Fn(&str, &str) -> bool| {
            self.fits(&self.join(entries.iter().copied().filter(|(name, value)| wanted(name, value))))
        };
        let few = entries.len() <= MAX_PARAMETERS;
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
