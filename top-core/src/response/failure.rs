//! Failures without an envelope, as the families around the gateway send them:
//!
//! ```text
//! {"code":25,"msg":"Invalid signature","request_id":"…"}                      flat, as the gateway's own
//! {"type":"ISV","code":"…","message":"…","request_id":"…"}                    IOP
//! {"errcode":40014,"errmsg":"…"}                                              DingTalk
//! {"flag":"failure","code":"…","message":"…"}                                 Qimen
//! ```
//!
//! Qimen folds its own failures into responses (`"code":"TOP15"`, or the gateway's number in cloud scenes): those are the
//! platform's, whatever the response type knows. With any other code it is the called side that speaks.
//!
//! The same members may be those of an ordinary response, so a response type has the first word: what it knows is its
//! own. This module is asked only about objects without an envelope that have such a member and no other that the type
//! knows. It knows nothing of formats.

use crate::{
    error::{ApiError, CodeFacts, folded},
    mirror::{Field as _, Record, RecordMut, Shape, Slot, Value, by_hand::shape_by_hand},
};

/// The members that failures are made of.
const NAMES: [&str; 16] = [
    "_trace_id_",
    "code",
    "errcode",
    "errmsg",
    "flag",
    "message",
    "msg",
    "request_id",
    "sub_code",
    "sub_message",
    "sub_msg",
    "success",
    // As the documents of Qimen spell it.
    "top_request_id",
    "top_reuqest_id",
    "trace_id",
    "type",
];

/// The text members of an object that may be a failure.
#[derive(Default)]
pub(super) struct Flat([Option<String>; NAMES.len()]);

/// What a response type says of a failure's members.
pub(super) enum Knows<'a> {
    /// It knows these members.
    Members(&'a dyn Fn(&str) -> bool),
    /// It takes any object.
    Any,
}

/// Whether failures have a member of this name, beside others; a response with another one that its type knows is none.
pub(super) fn may_be_of_a_failure(name: &str) -> bool {
    // None of them is longer; most names of other members are.
    name.len() <= 14 && NAMES.binary_search(&name).is_ok()
}

/// Whether a member of this name makes an object suspicious.
pub(super) fn is_suspicious(name: &str) -> bool {
    matches!(name, "code" | "errcode" | "flag")
}

impl Flat {
    /// The failure that the object is, if it is one; `others` says whether it has further members.
    pub(super) fn failure(mut self, others: bool, knows: &Knows<'_>) -> Option<ApiError> {
        let is_known = |name: &str| match knows {
            Knows::Members(knows) => knows(name),
            Knows::Any => false,
        };
        let is_typed = matches!(knows, Knows::Members(_));
        // Of free JSON, only an object that is nothing else is taken for a failure.
        let may_have_others = is_typed || !others;
        if self.says_success() {
            return None;
        }
        if self.is_qimens_own() {
            return Some(self.qimen());
        }
        let is_failure = self.is_dingtalk(is_typed) && !is_known("errcode")
            || self.is_qimen(is_typed) && !is_known("flag")
            || self.is_iop() && !is_known("type") && may_have_others
            || self.is_gateways()
            || self.is_flat() && !is_known("code") && !is_known(self.message_name()) && may_have_others
            || self.has_sub_code() && !is_known("sub_code") && !others;
        is_failure.then(|| {
            let code = self.take("errcode").or_else(|| self.take("code"));
            let msg = self.take("errmsg").or_else(|| self.take("msg")).or_else(|| self.take("message"));
            let sub_msg = self.take("sub_msg").or_else(|| self.take("sub_message"));
            ApiError::flat([code, msg, self.take("sub_code"), sub_msg, self.take("request_id")])
        })
    }

    fn says_success(&self) -> bool {
        self.is("flag", |text| text.eq_ignore_ascii_case("success"))
            || self.is("success", |text| text.eq_ignore_ascii_case("true"))
    }

    fn is_iop(&self) -> bool {
        let is_type =
            |text: &str| ["ISV", "ISP", "SYSTEM"].iter().any(|kind| text.eq_ignore_ascii_case(kind));
        self.is("type", is_type) && self.is("code", is_error) && self.has_message()
    }

    fn is_dingtalk(&self, is_typed: bool) -> bool {
        self.is("errcode", is_error) && (is_typed || self.get("errmsg").is_some())
    }

    fn is_qimen(&self, is_typed: bool) -> bool {
        let is_failure =
            |text: &str| text.eq_ignore_ascii_case("failure") || text.eq_ignore_ascii_case("fail");
        self.is("flag", is_failure) && (is_typed || self.get("code").is_some() || self.has_message())
    }

    /// A failure of Qimen itself, folded into the response of the called side.
    fn is_qimens_own(&self) -> bool {
        let is_failure =
            |text: &str| text.eq_ignore_ascii_case("failure") || text.eq_ignore_ascii_case("fail");
        let Some(code) = self.get("code") else { return false };
        self.is("flag", is_failure)
            && (folded(code).is_some()
                || (code.bytes().all(|byte| byte.is_ascii_digit())
                    && (self.has_sub_code() || self.is_gateways_message(code))))
    }

    /// The name that the documents have for a code of the gateway's own.
    fn is_gateways_message(&self, code: &str) -> bool {
        let name = code.parse().ok().and_then(|code| CodeFacts::of(Some(code), None).name);
        name.zip(self.get("message")).is_some_and(|(name, message)| name.eq_ignore_ascii_case(message))
    }

    /// `Remote service error | isp.http-read-timeout`: the message of a folded failure holds a sub code, where there is one.
    fn qimen(mut self) -> ApiError {
        let mut msg = self.take("message").or_else(|| self.take("msg"));
        let mut sub_code = self.take("sub_code");
        if sub_code.is_none()
            && let Some((before, last)) = msg.as_deref().and_then(|msg| msg.rsplit_once('|'))
            && is_sub_code(last.trim())
        {
            (msg, sub_code) = (Some(before.trim().to_owned()), Some(last.trim().to_owned()));
        }
        let sub_msg = self.take("sub_msg").or_else(|| self.take("sub_message"));
        let id =
            ["request_id", "top_request_id", "top_reuqest_id"].into_iter().find_map(|name| self.take(name));
        ApiError::flat([self.take("code"), msg, sub_code, sub_msg, id])
    }

    fn is_flat(&self) -> bool {
        self.is("code", is_error) && self.has_message()
    }

    /// A code of the gateway's own, with the name that the platform documents for it: no response type has both by chance.
    fn is_gateways(&self) -> bool {
        let name = self.get("code").and_then(|code| CodeFacts::of(Some(code.parse().ok()?), None).name);
        let msg = self.get("msg");
        name.zip(msg).is_some_and(|(name, msg)| name.eq_ignore_ascii_case(msg))
    }

    fn has_sub_code(&self) -> bool {
        let is_the_platforms = |text: &str| text.starts_with("isv.") || text.starts_with("isp.");
        self.is("sub_code", is_the_platforms) && self.is("code", is_error)
    }

    fn has_message(&self) -> bool {
        self.get("msg").is_some() || self.get("message").is_some()
    }

    fn message_name(&self) -> &'static str {
        if self.get("msg").is_some() { "msg" } else { "message" }
    }

    fn is(&self, name: &str, holds: impl Fn(&str) -> bool) -> bool {
        self.get(name).is_some_and(holds)
    }

    fn get(&self, name: &str) -> Option<&str> {
        let text = self.0[NAMES.binary_search(&name).ok()?].as_deref()?.trim();
        // A structure is no code and no message.
        (!text.starts_with(['{', '['])).then_some(text)
    }

    fn take(&mut self, name: &str) -> Option<String> {
        self.0[NAMES.binary_search(&name).ok()?].take()
    }
}

/// `isp.http-read-timeout`, `qimen.request-convert-error`: of words, in the platform's name.
fn is_sub_code(text: &str) -> bool {
    ["isp.", "isv.", "qimen."].iter().any(|family| text.starts_with(family))
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b':'))
}

/// Whether a code is not one of those that mean a success.
fn is_error(code: &str) -> bool {
    let is_zero = code.bytes().all(|byte| byte == b'0');
    let words = ["1", "200", "ok", "success", "succeed", "succ", "true"];
    !(is_zero || words.iter().any(|word| code.eq_ignore_ascii_case(word)))
}

/// By hand and not by the derive, so that this crate's core does not depend on its own macros.
impl Record for Flat {
    fn shape(&self) -> &'static Shape {
        shape_by_hand!("Flat", self::NAMES)
    }

    fn value_at(&self, index: usize) -> Value<'_> {
        self.0.get(index).and_then(Option::as_deref).map_or(Value::None, Value::Str)
    }
}

impl RecordMut for Flat {
    fn slot_shape(&self) -> &'static Shape {
        Record::shape(self)
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        self.0.get_mut(index).map_or(Slot::Closed, |member| member.slot())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_in_order() {
        assert!(NAMES.is_sorted());
        assert!(NAMES.iter().all(|name| may_be_of_a_failure(name)));
    }

    #[test]
    fn codes_that_mean_a_success_are_no_errors() {
        for code in ["", "0", "000000", "1", "200", "OK", "Success", "true"] {
            assert!(!is_error(code), "{code}");
        }
        for code in ["-1", "25", "500", "2000", "InsufficientPermission", "isv.invalid", "false"] {
            assert!(is_error(code), "{code}");
        }
    }
}
