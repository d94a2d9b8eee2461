//! The usual mistakes, one function for each family: the digest and the secret in [`digest`], other spellings of values
//! in [`spelling`], the choice and the order of what is signed here.

mod digest;
mod spelling;

pub(super) use self::digest::without_method;
use top_core::TopDateTime;
use top_names::{SYSTEM_PARAMETERS, is_system_parameter};

use crate::protocol::{
    hint::{Hint, Said},
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
pub(super) fn twice(name: &str) -> Hint {
    let said = if is_system_parameter(name) { Said::NamedTwiceSystem } else { Said::NamedTwice };
    said.with([name.into()])
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
    pub(super) fn body(&self) -> Option<Hint> {
        if self.raw.is_empty() {
            return None;
        }
        let entries: String = self.entries().into_iter().flat_map(|(name, value)| [name, value]).collect();
        let with = |body: &[u8]| self.fits(&[entries.as_bytes(), body].concat());
        if with(b"") {
            return Some(Said::BodyUnsigned.into());
        }
        if with(self.raw.trim_ascii()) {
            return Some(Said::BodyTrimmed.into());
        }
        if self.fits(&[self.raw, entries.as_bytes()].concat()) {
            return Some(Said::BodyFirst.into());
        }
        self.fits(self.raw).then(|| Said::BodyAlone.into())
    }

    /// All of it, in another order or with something in between.
    pub(super) fn order(&self) -> Option<Hint> {
        let arrival = self.params.iter().filter(|(name, _)| *name != "sign");
        if self.fits(&self.join(arrival)) {
            return Some(Said::OrderOfSending.into());
        }
        let mut folded = self.entries();
        folded.sort_by_key(|(name, _)| name.to_ascii_lowercase());
        if self.fits(&self.join(folded)) {
            return Some(Said::OrderOfLetters.into());
        }
        let separated = |between: &str| {
            let pairs: Vec<_> =
                self.entries().into_iter().map(|(name, value)| format!("{name}={value}")).collect();
            self.fits(&[pairs.join(between).as_bytes(), self.raw].concat())
        };
        if ["&", ""].into_iter().any(separated) {
            return Some(Said::Separated.into());
        }
        let mut by_value = self.entries();
        by_value.sort_by_key(|(_, value)| *value);
        if self.fits(&self.join(by_value)) {
            return Some(Said::OrderOfValues.into());
        }
        self.fits(&self.join(self.entries().into_iter().map(|(_, value)| ("", value))))
            .then(|| Said::ValuesAlone.into())
    }

    /// A name that was sent twice, and signed with the value that lost.
    pub(super) fn twice(&self) -> Option<Hint> {
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
    pub(super) fn time(&self) -> Option<Hint> {
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
            return Some(Said::TimestampAsNumber.into());
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
            return Some(Said::TimestampOfOtherZone.into());
        }
        (-NEARBY_SECONDS..=NEARBY_SECONDS).any(given).then(|| Said::TimestampTakenTwice.into())
    }

    /// Some parameters left out of the signature.
    pub(super) fn selection(&self) -> Option<Hint> {
        let entries = self.entries();
        let only = |wanted: &dyn Fn(&str, &str) -> bool| {
            self.fits(&self.join(entries.iter().copied().filter(|(name, value)| wanted(name, value))))
        };
        let few = entries.len() <= MAX_PARAMETERS;
        let left_out = entries.iter().filter(|_| few).find(|(left_out, _)| {
            only(&|name, _| name != *left_out) || only(&|name, value| name != *left_out && !is_blank(value))
        });
        if let Some((name, _)) = left_out {
            return Some(Said::LeftOut.with([(*name).into()]));
        }
        if only(&|name, _| is_system_parameter(name)) {
            return Some(Said::SystemAlone.into());
        }
        if only(&|name, _| !is_system_parameter(name)) {
            return Some(Said::SystemLeftOut.into());
        }
        let added = SYSTEM_PARAMETERS.iter().copied().filter(|name| self.params.get(name).is_none());
        let blank = |name: &'static str| {
            let mut entries = entries.clone();
            entries.push((name, ""));
            entries.sort_unstable();
            self.fits(&self.join(entries))
        };
        added.into_iter().find(|name| blank(name)).map(|name| Said::SignedBlank.with([name.into()]))
    }
}
