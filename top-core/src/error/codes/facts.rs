//! What can be said of a code or a sub code. Types only; the rows are in [`platform`](super::platform) and
//! [`sub`](super::sub).

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
    /// The request itself is at fault, or the business refused it as it is.
    Invalid,
    /// The gateway or the service behind it failed.
    Platform,
    /// Nothing failed: there is nothing to return (无结果), and some services say so by an error.
    Empty,
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

/// Which calls a limit of the platform refuses; a wider scope is greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LimitScope {
    /// Only some calls: those of one user, session, partner or account, which the error does not name.
    Account,
    /// Calls of this API by this application.
    Api,
    /// All calls of this application.
    App,
}

/// A part of the request that the gateway did not accept, and that can be replaced without changing what is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Refused {
    /// The session: absent, expired, withdrawn or of another application.
    Session,
    /// The signature.
    Signature,
    /// The timestamp, which is too far from the gateway's clock.
    Time,
}

/// All that the platform's tables say of one error: see [`of`](Self::of) and [`ApiError::facts`].
///
/// [`ApiError::facts`]: crate::error::ApiError::facts
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CodeFacts {
    /// The documented name of the platform code: `Invalid Signature`.
    pub name: Option<&'static str>,
    /// Who has to do something about it.
    pub class: ErrorClass,
    /// Whether the same call may succeed later without anybody changing anything.
    pub retry_helps: bool,
    /// Whether the call may have been carried out. `false` is certain: the gateway did not pass the call on, by what the
    /// platform's documents say of its own checks (codes below 100 but for 15, 40 and 41; article 101645).
    pub may_have_been_executed: bool,
    /// Which calls are refused for a while, if it is a limit.
    pub limit: Option<LimitScope>,
    /// How long the limit lasts by the documents, where `sub_msg` does not say; an upper bound.
    pub wait: Option<Duration>,
    /// The part of the request that the gateway did not accept, where it is one that can be replaced.
    pub refused: Option<Refused>,
    /// Whether the gateway itself wrote `sub_msg`. A service's text may quote what was sent.
    pub is_gateway_text: bool,
    pub(super) help_en: &'static str,
    pub(super) help_zh: &'static str,
}

impl CodeFacts {
    /// What the error means and what to do about it, in one to three sentences.
    pub const fn help(&self, language: Language) -> &'static str {
        match language {
            Language::English => self.help_en,
            Language::Chinese => self.help_zh,
        }
    }

    /// The start of a row: the error comes back until somebody changes something, and the service behind the gateway
    /// may have seen the call.
    pub(super) const fn lasting(class: ErrorClass, help_en: &'static str, help_zh: &'static str) -> Self {
        Self {
            name: None,
            class,
            retry_helps: false,
            may_have_been_executed: true,
            limit: None,
            wait: None,
            refused: None,
            is_gateway_text: false,
            help_en,
            help_zh,
        }
    }

    /// The start of a row: the same call may succeed when it is made again later.
    pub(super) const fn passing(class: ErrorClass, help_en: &'static str, help_zh: &'static str) -> Self {
        Self { retry_helps: true, ..Self::lasting(class, help_en, help_zh) }
    }

    /// The start of a row: a limit on the number of calls, kept by the gateway itself (article 108426), so that the call
    /// is not executed.
    pub(super) const fn limited(scope: LimitScope, help_en: &'static str, help_zh: &'static str) -> Self {
        Self::limited_behind(scope, help_en, help_zh).not_executed()
    }

    /// The start of a row: a limit that a service behind the gateway keeps. Nothing documents at which of its steps it
    /// does, so that some of the call may have been carried out.
    pub(super) const fn limited_behind(
        scope: LimitScope,
        help_en: &'static str,
        help_zh: &'static str,
    ) -> Self {
        Self { limit: Some(scope), ..Self::passing(ErrorClass::Throttled, help_en, help_zh) }
    }

    /// The limit lasts so many seconds at most.
    pub(super) const fn lasting_secs(self, seconds: u64) -> Self {
        Self { wait: Some(Duration::from_secs(seconds)), ..self }
    }

    /// The gateway does not pass the call on.
    pub(super) const fn not_executed(self) -> Self {
        Self { may_have_been_executed: false, ..self }
    }

    /// The gateway does not accept this part of the request.
    pub(super) const fn refuses(self, part: Refused) -> Self {
        Self { refused: Some(part), ..self }.not_executed()
    }

    /// The gateway itself writes `sub_msg`.
    pub(super) const fn with_gateway_text(self) -> Self {
        Self { is_gateway_text: true, ..self }
    }

    pub(super) const fn named(self, name: &'static str) -> Self {
        Self { name: Some(name), ..self }
    }
}

/// One row of the tables: see [`CodeFacts::documented`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentedCode {
    /// The gateway's code, where the row is of one.
    pub code: Option<i64>,
    /// The sub code, where the row is of one. A `*` stands for any text of at least one character.
    pub sub_code: Option<&'static str>,
    /// What is known of it.
    pub facts: CodeFacts,
}
