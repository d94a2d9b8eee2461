//! The usual mistakes, one function for each family: the digest and the secret in [`digest`], other spellings of values
//! in [`spelling`], the choice and the order of what is signed here.

mod digest;
mod spelling;

pub(super) use self::digest::without_method;
use top_core::TopDateTime;
use top_names::{SYSTEM_PARAMETERS, is_system_parameter};

use crate::protocol::{
    request::{Params, is_blank},
    sign::{
        method::SignMethod,
        rule::{SignRule, sorted},
    },
    timestamp,
};

/// With more parameters than this, leaving out each in turn is not tried: a refusal must stay cheap.
const MAX_PARAMETERS: usize = 64;

/// How far the time that was signed may be from the time that was sent, if it was taken twice.
const NEARBY_SECONDS: i64 = 10;

/// What is said about a name that was sent twice, with two values.
pub(super) fn twice(name: &str) -> String {
    if is_system_parameter(name) {
        return format!(
            "`{name}` is a system parameter, and the API has a parameter of the same name: both were sent, and the \
             signature covers the API's. An official SDK in Java does that; leave the API's parameter out"
        );
    }
    format!("`{name}` was sent twice, with two values: the first counts, and the signature covers the other")
}

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
        if ["&", ""].into_iter().any(separated) {
            return Some(
                "names and values were signed with `=` and `&` between them: nothing belongs between them"
                    .into(),
            );
        }
        let mut by_value = self.entries();
        by_value.sort_by_key(|(_, value)| *value);
        if self.fits(&self.join(by_value)) {
            return Some("parameters were sorted by their values: sort them by their names".into());
        }
        self.fits(&self.join(self.entries().into_iter().map(|(_, value)| ("", value))))
            .then(|| "only the values were signed: each belongs behind its name".into())
    }

    /// A name that was sent twice, and signed with the value that lost.
    pub(super) fn twice(&self) -> Option<String> {
        let shadowed: Vec<_> = self.params.shadowed().collect();
        let name = shadowed.first()?.0;
        let signed = self.entries().into_iter().map(|(name, value)| {
            let other = shadowed.iter().find(|(shadowed, _)| *shadowed == name);
            other.map_or((name, value), |(_, other)| (name, *other))
        });
        let signed: Vec<_> = signed.collect();
        self.fits(&self.join(signed)).then(|| twice(name))
    }

    /// The time of another call, or the same in another form.
    pub(super) fn time(&self) -> Option<String> {
        const EIGHT_HOURS: i64 = 8 * 3_600;
        let (sent, _) = timestamp::read(self.params.get("timestamp")?)?;
        let since_1970 = sent.duration_since(std::time::SystemTime::UNIX_EPOCH).ok()?;
        let with = |text: &str| {
            let replaced = |(name, value)| if name == "timestamp" { (name, text) } else { (name, value) };
            self.fits(&self.join(self.entries().into_iter().map(replaced)))
        };
        if [since_1970.as_secs().to_string(), since_1970.as_millis().to_string()]
            .iter()
            .any(|text| with(text))
        {
            return Some(
                "`timestamp` was signed as a number since 1970 and sent as a date: sign what is sent".into(),
            );
        }
        let seconds = i64::try_from(since_1970.as_secs()).ok()?;
        let at = |offset: i64| {
            let seconds = u64::try_from(seconds + offset).ok()?;
            let time =
                std::time::SystemTime::UNIX_EPOCH.checked_add(std::time::Duration::from_secs(seconds))?;
            Some(TopDateTime::from_system_time(time).ok()?.to_string())
        };
        let given = |offset: i64| at(offset).is_some_and(|text| with(&text));
        if [-EIGHT_HOURS, EIGHT_HOURS].into_iter().any(given) {
            return Some("`timestamp` was signed in another time zone than it was sent in".into());
        }
        (-NEARBY_SECONDS..=NEARBY_SECONDS)
            .any(given)
            .then(|| "another `timestamp` was signed than sent: take the time once for each call".into())
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
