//! The platform's own error: `error_response`.

use std::{
    fmt::{self, Write as _},
    time::Duration,
};

use super::{
    codes::{self, CodeFacts, CodeRule, ErrorClass, Language, LimitScope, Refused},
    escaped::Escaping,
};
use crate::mirror::{Field as _, Record, RecordMut, Shape, Slot, Value, by_hand::shape_by_hand};

/// The gateway refused the call, or the service behind it did: an `error_response`, or one of the failures without an
/// envelope that IOP, DingTalk and Qimen send (`code` is then a word, and `msg` the failure's own message).
///
/// `Display` and `Debug` show code, `msg` and sub code; without an envelope, not `msg`. They show `sub_msg` only where
/// the gateway itself wrote it: a service's text may quote what was sent, so only [`sub_msg`](Self::sub_msg) hands it
/// out.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ApiError {
    code: Option<String>,
    msg: Option<String>,
    sub_code: Option<String>,
    sub_msg: Option<String>,
    request_id: Option<String>,
    /// It came without an envelope, so that a service may have written `msg`, and quoted in it what was sent.
    is_flat: bool,
    /// What the user's own rules say of it.
    rule: Option<CodeRule>,
}

impl ApiError {
    /// An error without an envelope: code, message, sub code, its text, id of the call.
    pub(crate) fn flat([code, msg, sub_code, sub_msg, request_id]: [Option<String>; 5]) -> Self {
        Self { code, msg, sub_code, sub_msg, request_id, is_flat: true, rule: None }
    }

    /// An error as the gateway would send it, for test doubles.
    pub fn new(code: i64, msg: impl Into<String>) -> Self {
        Self { code: Some(code.to_string()), msg: Some(msg.into()), ..Self::default() }
    }

    /// Adds a sub code and its text.
    pub fn with_sub(mut self, sub_code: impl Into<String>, sub_msg: impl Into<String>) -> Self {
        self.sub_code = Some(sub_code.into());
        self.sub_msg = Some(sub_msg.into());
        self
    }

    /// The platform's code (7, 15, 25, 40 …); 15 also of `TOP15`, as Qimen folds it into responses. `None` if it was absent
    /// or not a number.
    pub fn code(&self) -> Option<i64> {
        let code = self.code.as_deref()?;
        codes::folded(code).or_else(|| code.trim().parse().ok())
    }

    /// The code as it was sent; services of Qimen send words.
    pub fn code_text(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The platform's name of the error: `Invalid signature`.
    pub fn msg(&self) -> Option<&str> {
        self.msg.as_deref()
    }

    /// The sub code, where one was sent: `isv.invalid-parameter`.
    pub fn sub_code(&self) -> Option<&str> {
        self.sub_code.as_deref()
    }

    /// The text of the sub code, verbatim; it may quote parameter values.
    pub fn sub_msg(&self) -> Option<&str> {
        self.sub_msg.as_deref()
    }

    /// The platform's id of the call, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// All that the platform's tables say of the code and the sub code, and over them the rules of the client that made
    /// the call ([`CodeRules`](super::CodeRules)).
    pub fn facts(&self) -> CodeFacts {
        let facts = match self.code.as_deref().and_then(codes::folded) {
            Some(code) => {
                codes::qimen_facts(code, self.msg.as_deref().unwrap_or_default(), self.sub_code.as_deref())
            }
            None => CodeFacts::of(self.code(), self.sub_code.as_deref()),
        };
        self.rule.map_or(facts, |rule| rule.over(facts))
    }

    /// Whether a rule of the client that made the call takes this error for an empty response
    /// ([`CodeRules::empty`](super::CodeRules::empty)).
    pub fn is_taken_for_empty(&self) -> bool {
        self.rule.is_some_and(CodeRule::is_empty)
    }

    pub(super) fn with_rule(mut self, rule: CodeRule) -> Self {
        self.rule = Some(rule);
        self
    }

    /// Who has to do something about it.
    pub fn class(&self) -> ErrorClass {
        self.facts().class
    }

    /// Whether the same call may succeed later without anybody changing anything.
    pub fn retry_helps(&self) -> bool {
        self.facts().retry_helps
    }

    /// Which calls the platform refuses for a while, if this is a limit.
    pub fn limit(&self) -> Option<LimitScope> {
        self.facts().limit
    }

    /// The part of the request that the gateway did not accept: session, signature or time.
    pub fn refused(&self) -> Option<Refused> {
        self.facts().refused
    }

    /// What the code means and what to do about it.
    ///
    /// ```
    /// use top_core::error::{ApiError, ErrorClass, Language};
    ///
    /// let error = ApiError::new(11, "Insufficient isv permissions")
    ///     .with_sub("isv.permission-api-package-limit", "scope ids is 274 287");
    /// assert_eq!(error.class(), ErrorClass::Permission);
    /// assert!(error.help(Language::Chinese).contains("权限"));
    /// ```
    pub fn help(&self, language: Language) -> &'static str {
        self.facts().help(language)
    }

    /// How long the platform refuses further calls like this one: as `sub_msg` says, or else the documents of the code
    /// ([`CodeFacts::wait`]).
    pub fn ban(&self) -> Option<Duration> {
        self.sub_msg.as_deref().and_then(codes::ban).or_else(|| self.facts().wait)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // All of it is text of the gateway's.
        let f = &mut Escaping(f);
        write!(f, "platform error {}", self.code.as_deref().unwrap_or("without a code"))?;
        let facts = self.facts();
        // Without a text of the gateway, the documented name of its code.
        let msg = self.msg.as_deref().filter(|msg| !self.is_flat && !msg.trim().is_empty());
        if let Some(msg) = msg.or(facts.name) {
            write!(f, " {msg}")?;
        }
        if let Some(sub_code) = &self.sub_code {
            write!(f, " ({sub_code})")?;
        }
        if let Some(sub_msg) = self.sub_msg.as_ref().filter(|_| facts.is_gateway_text) {
            write!(f, ": {sub_msg}")?;
        }
        if let Some(id) = &self.request_id {
            write!(f, " [request {id}]")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiError({self})")
    }
}

impl std::error::Error for ApiError {}

/// By hand and not by the derive, so that this crate's core does not depend on its own macros.
impl Record for ApiError {
    fn shape(&self) -> &'static Shape {
        shape_by_hand!("ApiError", ["code", "msg", "request_id", "sub_code", "sub_msg"])
    }

    fn value_at(&self, index: usize) -> Value<'_> {
        let member = match index {
            0 => &self.code,
            1 => &self.msg,
            2 => &self.request_id,
            3 => &self.sub_code,
            4 => &self.sub_msg,
            _ => return Value::None,
        };
        member.as_deref().map_or(Value::None, Value::Str)
    }
}

impl RecordMut for ApiError {
    fn slot_shape(&self) -> &'static Shape {
        Record::shape(self)
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.code.slot(),
            1 => self.msg.slot(),
            2 => self.request_id.slot(),
            3 => self.sub_code.slot(),
            4 => self.sub_msg.slot(),
            _ => Slot::Closed,
        }
    }
}
