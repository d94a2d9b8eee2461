//! What the platform's error codes mean and what to do about them: tables and pure look-ups.
//!
//! [`platform`] holds the gateway's own numbers, [`sub`] the generic sub codes. Nothing here knows what an error
//! answer looks like, waits, or repeats a call.

mod platform;
mod sub;

use std::time::Duration;

/// Who has to do something about an error, and what sort of thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// A limit on the number of calls was reached (流控): wait, then call again.
    Throttled,
    /// The gateway does not accept who is calling: application key, signature or session (授权).
    Auth,
    /// The caller is known and lacks a right: a permission package (权限包), an IP white list, a user's right.
    Permission,
    /// The request itself is at fault, or the business behind it refused it as it stands.
    Invalid,
    /// The gateway or the service behind it failed.
    Platform,
    /// Neither the code nor the sub code says.
    Other,
}

/// A language of the help texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, with the Chinese term where the platform's console shows one.
    English,
    /// 中文。
    Chinese,
}

/// What the tables say of one error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Explained {
    /// The documented name of the platform code.
    pub(crate) name: Option<&'static str>,
    pub(crate) class: ErrorClass,
    /// The very same call may succeed if it is made again, at once or after a wait.
    pub(crate) retry_helps: bool,
    help_en: &'static str,
    help_zh: &'static str,
}

impl Explained {
    pub(crate) const fn help(&self, language: Language) -> &'static str {
        match language {
            Language::English => self.help_en,
            Language::Chinese => self.help_zh,
        }
    }
}

/// What one row of a table says; the rows differ in how they are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Advice {
    class: ErrorClass,
    retry_helps: bool,
    en: &'static str,
    zh: &'static str,
}

impl Advice {
    /// The same call may succeed when it is made again later.
    const fn passing(class: ErrorClass, en: &'static str, zh: &'static str) -> Self {
        Self { class, retry_helps: true, en, zh }
    }

    /// The error comes back until somebody changes something.
    const fn lasting(class: ErrorClass, en: &'static str, zh: &'static str) -> Self {
        Self { class, retry_helps: false, en, zh }
    }
}

/// Looks an error up.
///
/// The sub code says more than the code, so it is asked first: one of the tables', then the code's own row where that
/// row is more than "look at the sub code", then the sub code's family (`isp.`, `isv.`).
pub(crate) fn explain(code: Option<i64>, sub_code: Option<&str>) -> Explained {
    let sub_code = sub_code.map(str::trim).filter(|sub_code| !sub_code.is_empty());
    let row = code.and_then(platform::find);
    let specific = row.filter(|row| !row.defers_to_sub_code).map(|row| row.advice);
    let advice = sub_code
        .and_then(|sub_code| sub::find(sub_code, code))
        .or(specific)
        .or_else(|| sub_code.and_then(sub::family))
        .or_else(|| row.map(|row| row.advice))
        .unwrap_or(UNKNOWN);
    Explained {
        name: row.and_then(|row| row.name),
        class: advice.class,
        retry_helps: advice.retry_helps,
        help_en: advice.en,
        help_zh: advice.zh,
    }
}

const UNKNOWN: Advice = Advice::lasting(
    ErrorClass::Other,
    "The code is in none of the platform's general tables. Read sub_code and sub_msg against the error table \
     (错误码解释) at the end of the API's own page; the platform's support can find the call by its request id.",
    "该错误码不在平台通用错误码表中。请对照该接口文档末尾的“错误码解释”查看 sub_code 与 sub_msg；\
     仍无法定位时，把 request_id 提供给平台技术支持。",
);

/// How long the gateway refuses further calls, as the `sub_msg` of a throttled call says it:
/// "This ban will last for 17 more seconds".
///
/// Seconds are the only unit ever seen; with another one the text is not understood. What is longer than a `u32` of
/// seconds is not believed: no deadline could be computed from it.
pub(crate) fn ban(sub_msg: &str) -> Option<Duration> {
    let text = sub_msg.to_ascii_lowercase();
    let (_, rest) = text.split_once("ban will last for")?;
    let mut words = rest.split_whitespace();
    let seconds: u32 = words.next()?.parse().ok()?;
    let unit = words.find(|word| *word != "more")?;
    unit.starts_with("second").then(|| Duration::from_secs(seconds.into()))
}

#[cfg(test)]
mod tests;
